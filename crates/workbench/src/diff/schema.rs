//! Two schemas of the same value: references followed, `nullable` in each of its spellings, type, members.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Level, Side};
use super::context::{At, Diff};
use super::facets::{self, Facet, Target};
use super::node::{Node, shown_node};
use super::view::{Step, View, by_formats, by_types};

/// Keys of a schema that are judged here or beside; the rest goes to `Diff::rest`.
const JUDGED: [&str; 35] = [
    "$ref",
    "type",
    "format",
    "nullable",
    "required",
    "properties",
    "items",
    "additionalProperties",
    "enum",
    "const",
    "default",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "multipleOf",
    "oneOf",
    "anyOf",
    "allOf",
    "discriminator",
    "readOnly",
    "writeOnly",
    "deprecated",
    "x-money",
    "x-sensitive",
    "x-signed",
    "x-union",
];

impl<'a> Diff<'a> {
    /// Compares two schemas of one value.
    pub(super) fn schema(&mut self, at: &At, old: &Node<'a>, new: &Node<'a>) {
        if self.same(old, new) {
            return;
        }
        let (was, is) = (View::of(old), View::of(new));
        self.references(at, old, new);
        let both = (was.node.pointer.clone(), is.node.pointer.clone(), at.side, at.target);
        if (old.reference().is_some() || new.reference().is_some()) && !self.seen.insert(both) {
            return;
        }
        self.nullability(at, &was, &is);
        let step = self.types(at, &was, &is);
        if step == Step::Other {
            return;
        }
        let (was, is) = (&was.node, &is.node);
        self.constraints(at, was, is);
        self.members(at, was, is);
        self.elements(at, was, is);
        self.further(at, was, is);
        self.branches(at, was, is);
        self.marks(at, was, is);
        self.mutability(at, was, is);
        self.rest(at, was, is, &JUDGED);
    }

    /// What stands beside a reference, and that it is another or none.
    fn references(&mut self, at: &At, old: &Node<'a>, new: &Node<'a>) {
        let values = || (shown_node(Some(old)), shown_node(Some(new)));
        match (old.reference(), new.reference()) {
            (Some(was), Some(is)) => {
                if was != is {
                    let name = |reference: &str| reference.rsplit('/').next().unwrap_or_default().to_owned();
                    let nodes = (old.key("$ref"), new.key("$ref"));
                    let nodes = (nodes.0.as_ref(), nodes.1.as_ref());
                    self.facet(at, &facets::RENAMED_SCHEMA, nodes, (name(was), name(is)));
                }
                self.rest(at, old, new, &["$ref", "nullable"]);
            }
            (None, None) => {}
            _ => self.facet(at, &facets::RENAMED_SCHEMA, (Some(old), Some(new)), values()),
        }
    }

    fn nullability(&mut self, at: &At, was: &View<'a>, is: &View<'a>) {
        if was.around.is_some() != is.around.is_some() {
            // What the branch says is compared with what the other side says without one.
            let holder = |view: &View<'a>| view.around.clone().unwrap_or_else(|| view.node.pointer.clone());
            self.judged.extend([holder(was), holder(is)]);
        }
        let spelled = |view: &View<'a>| view.null_spelled.first().cloned();
        let place = |view: &View<'a>| Node { pointer: spelled(view).unwrap_or_default(), ..view.node.clone() };
        match (was.nullable, is.nullable) {
            (false, true) => {
                self.facet(at, &facets::NULLABLE, (None, Some(&place(is))), (String::new(), String::new()));
                // `nullable: false` written out.
                self.judged.insert(format!("{}/nullable", was.node.pointer));
            }
            (true, false) => {
                self.facet(at, &facets::NOT_NULLABLE, (Some(&place(was)), None), (String::new(), String::new()));
                self.judged.insert(format!("{}/nullable", is.node.pointer));
            }
            _ => {
                let written = |view: &View<'a>| (view.null_spelled.clone(), view.node.value.get("nullable").cloned());
                if written(was) != written(is) {
                    self.facet(at, &facets::SPELLED, (None, None), ("null".to_owned(), String::new()));
                    for view in [was, is] {
                        self.judged.extend(view.null_spelled.iter().cloned());
                        self.judged.insert(format!("{}/nullable", view.node.pointer));
                    }
                }
            }
        }
    }

    /// Types and formats.
    fn types(&mut self, at: &At, was: &View<'a>, is: &View<'a>) -> Step {
        let of_types = by_types(was.types.as_ref(), is.types.as_ref());
        let of_formats = by_formats(was.node.text("format"), is.node.text("format"));
        let step = match (of_types, of_formats) {
            (Step::Same, other) | (other, Step::Same) => other,
            (one, other) if one == other => one,
            _ => Step::Other,
        };
        let facet: &Facet = match (step, at.side) {
            (Step::Same, _) => {
                // `[string]` for `string`, and the like.
                let raw =
                    |view: &View<'a>| [view.node.value.get("type").cloned(), view.node.value.get("format").cloned()];
                if raw(was) != raw(is) {
                    self.facet(at, &facets::SPELLED, (None, None), (was.word(), is.word()));
                    self.judge(was, is, &["type", "format"]);
                }
                return Step::Same;
            }
            (Step::Wider, _) => &facets::TYPE_WIDER,
            // oasdiff has the gentler name for answers and for what is within a parameter.
            (Step::Narrower, Side::Response) => &facets::TYPE_NARROWER,
            (Step::Narrower, _) if at.target == Target::InParameter => &facets::TYPE_NARROWER,
            _ => &facets::TYPE_CHANGED,
        };
        let key = if of_types == Step::Same { "format" } else { "type" };
        let nodes = (was.node.key(key), is.node.key(key));
        self.facet(at, facet, (nodes.0.as_ref(), nodes.1.as_ref()), (was.word(), is.word()));
        self.judge(was, is, &["type", "format"]);
        if step == Step::Other && of_types == Step::Other {
            self.judged.extend([was.node.pointer.clone(), is.node.pointer.clone()]);
            return Step::Other;
        }
        if of_types == Step::Same { Step::Same } else { step }
    }

    /// Notes keys of both sides as judged.
    pub(super) fn judge(&mut self, was: &View<'a>, is: &View<'a>, keys: &[&str]) {
        for node in [&was.node, &is.node] {
            self.judged.extend(keys.iter().map(|key| format!("{}/{key}", node.pointer)));
        }
    }

    fn members(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (needed, needs) = (was.texts("required"), is.texts("required"));
        let (mine, others) = (was.key("properties"), is.key("properties"));
        let find = |holder: &Option<Node<'a>>, name: &str| holder.as_ref().and_then(|holder| holder.key(name));
        let mut names: BTreeSet<&str> = needed.union(&needs).copied().collect();
        for holder in [&mine, &others].into_iter().flatten() {
            names.extend(holder.members().into_iter().map(|(name, _)| name));
        }
        for name in names {
            let (old, new) = (find(&mine, name), find(&others, name));
            let (had_to, has_to) = (needed.contains(name), needs.contains(name));
            let here = At { required: has_to, ..at.member(name) };
            let had = old.is_some() || had_to;
            let has = new.is_some() || has_to;
            match (had, has) {
                (true, true) => {
                    if had_to != has_to {
                        let default = new.as_ref().is_some_and(|new| View::of(new).node.value.get("default").is_some());
                        let facet = match (has_to, default, at.side) {
                            (false, _, _) => &facets::OPTIONAL,
                            (true, true, Side::Request) => &facets::REQUIRED_WITH_DEFAULT,
                            (true, _, _) => &facets::REQUIRED,
                        };
                        let lists = (was.key("required"), is.key("required"));
                        let nodes = (lists.0.as_ref(), lists.1.as_ref());
                        self.facet(&here, facet, nodes, (String::new(), String::new()));
                    }
                    if let (Some(old), Some(new)) = (&old, &new) {
                        self.schema(&here, old, new);
                    } else if old.is_some() != new.is_some() {
                        self.facet(
                            &here,
                            &facets::SPELLED,
                            (old.as_ref(), new.as_ref()),
                            (String::new(), String::new()),
                        );
                    }
                }
                (false, _) => self.appeared(&here, new.as_ref(), has_to),
                (true, false) => self.vanished(&here, old.as_ref(), had_to),
            }
            if had_to != has_to {
                self.judged.extend([was, is].map(|node| format!("{}/required", node.pointer)));
            }
        }
        if mine.is_some() != others.is_some() {
            self.judged.extend([was, is].map(|node| format!("{}/properties", node.pointer)));
            if [&mine, &others].into_iter().flatten().all(|holder| holder.members().is_empty()) {
                self.facet(at, &facets::SPELLED, (mine.as_ref(), others.as_ref()), (String::new(), String::new()));
            }
        }
        if was.key("required").is_some() != is.key("required").is_some() && needed == needs {
            let lists = (was.key("required"), is.key("required"));
            self.facet(at, &facets::SPELLED, (lists.0.as_ref(), lists.1.as_ref()), (String::new(), String::new()));
        }
    }

    fn appeared(&mut self, at: &At, new: Option<&Node<'a>>, required: bool) {
        let default = new.is_some_and(|new| View::of(new).node.value.get("default").is_some());
        let (class, level) = match (at.side, required) {
            (Side::Response, true) => ("response-required-property-added", Level::Compatible),
            (Side::Response, false) => ("response-optional-property-added", Level::Compatible),
            (_, true) if default => ("new-required-request-property-with-default", Level::Breaking),
            (_, true) => ("new-required-request-property", Level::Breaking),
            (_, false) => ("new-optional-request-property", Level::Compatible),
        };
        let says = if required { "is new, and required" } else { "is new, and optional" };
        let word = new.map(|new| View::of(new).word()).unwrap_or_default();
        self.say(at, (class, level), (None, new), (String::new(), word), says);
    }

    fn vanished(&mut self, at: &At, old: Option<&Node<'a>>, required: bool) {
        let (class, level) = match (at.side, required) {
            (Side::Response, true) => ("response-required-property-removed", Level::Breaking),
            (Side::Response, false) => ("response-optional-property-removed", Level::Risky),
            _ => ("request-property-removed", Level::Risky),
        };
        let word = old.map(|old| View::of(old).word()).unwrap_or_default();
        self.say(at, (class, level), (old, None), (word, String::new()), "is gone");
    }

    fn elements(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let here = at.inside("[]");
        match (was.key("items"), is.key("items")) {
            (Some(old), Some(new)) => self.schema(&here, &old, &new),
            (None, Some(new)) => {
                let facet = if at.side == Side::Response { &facets::TYPE_NARROWER } else { &facets::TYPE_CHANGED };
                let word = View::of(&new).word();
                self.facet(&here, facet, (None, Some(&new)), ("anything".to_owned(), word));
            }
            (Some(old), None) => {
                let word = View::of(&old).word();
                self.facet(&here, &facets::TYPE_WIDER, (Some(&old), None), (word, "anything".to_owned()));
            }
            (None, None) => {}
        }
    }

    /// Members that nobody named.
    fn further(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("additionalProperties"), is.key("additionalProperties"));
        let nodes = (old.as_ref(), new.as_ref());
        let values = || (shown_node(old.as_ref()), shown_node(new.as_ref()));
        let closed = |node: &Option<Node<'a>>| node.as_ref().is_some_and(|it| it.value == &Value::Bool(false));
        let typed = |node: &Option<Node<'a>>| node.as_ref().is_some_and(|it| it.value.is_object());
        let facet = match ((closed(&old), typed(&old)), (closed(&new), typed(&new))) {
            ((true, _), (true, _)) => return,
            ((false, true), (false, true)) => {
                if let (Some(old), Some(new)) = (&old, &new) {
                    self.schema(&at.inside("{}"), old, new);
                }
                return;
            }
            ((false, _), (true, _)) => &facets::CLOSED,
            ((true, _), (false, _)) => &facets::OPENED,
            ((_, false), (_, true)) => &facets::MAP_NARROWER,
            ((_, true), (_, false)) => &facets::MAP_WIDER,
            _ if old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) => &facets::SPELLED,
            _ => return,
        };
        self.facet(at, facet, nodes, values());
    }

    /// What only answers have, or only requests; and what is on its way out.
    fn mutability(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        for (key, word) in [("readOnly", "read-only"), ("writeOnly", "write-only")] {
            let (old, new) = (was.key(key), is.key(key));
            if old.as_ref().map(|it| it.value) == new.as_ref().map(|it| it.value) {
                continue;
            }
            let (side, not) = (at.target.name(at.side), if is.flag(key) { "" } else { "not-" });
            let need = if at.required { "required" } else { "optional" };
            let class = match side.split_once('-') {
                Some((side, "property")) => format!("{side}-{need}-property-became-{not}{word}"),
                _ => format!("{side}-became-{not}{word}"),
            };
            let level = match (at.side, key, is.flag(key)) {
                (Side::Response, "writeOnly", false) if at.required => Level::Risky,
                _ => Level::Compatible,
            };
            if was.flag(key) == is.flag(key) {
                self.facet(at, &facets::SPELLED, (old.as_ref(), new.as_ref()), (String::new(), String::new()));
                continue;
            }
            let says = if is.flag(key) { format!("is {word} now") } else { format!("isn't {word} any more") };
            let nodes = (old.as_ref(), new.as_ref());
            self.say(at, (&class, level), nodes, (String::new(), String::new()), &says);
        }
        let (old, new) = (was.key("deprecated"), is.key("deprecated"));
        if old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) {
            let facet = match (was.flag("deprecated"), is.flag("deprecated")) {
                (false, true) => &facets::DEPRECATED,
                (true, false) => &facets::REACTIVATED,
                _ => &facets::SPELLED,
            };
            self.facet(at, facet, (old.as_ref(), new.as_ref()), (String::new(), String::new()));
        }
    }
}
