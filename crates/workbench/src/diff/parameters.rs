//! Parameters of an operation: its own and those of its path. A path parameter is known by its position, whatever it is
//! called; a header by its name in any case.

use std::collections::BTreeMap;

use super::change::{Level, Side};
use super::context::{At, Diff};
use super::facets::{self, Target};
use super::node::{Node, shown_node};
use super::operations::Call;
use super::view::View;

/// Keys of a parameter or header that are judged here.
const JUDGED: [&str; 10] = [
    "name",
    "in",
    "required",
    "schema",
    "content",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "deprecated",
];

/// A parameter as written in a list, and what that refers to.
struct Written<'a> {
    holder: Node<'a>,
    node: Node<'a>,
    name: String,
    location: String,
}

impl Written<'_> {
    fn required(&self) -> bool {
        self.node.flag("required") || self.location == "path"
    }
}

impl<'a> Diff<'a> {
    pub(super) fn parameters(&mut self, at: &At, was: &Call<'a>, is: &Call<'a>) {
        let by_position = positions(was.path).len() == positions(is.path).len();
        let (old, new) = (listed(was, by_position), listed(is, by_position));
        for (key, mine) in &old {
            let here = at.at(Side::Request, Target::Parameter, format!("{} {}", mine.location, mine.name));
            match new.get(key) {
                Some(other) => {
                    let here = At { place: format!("{} {}", other.location, other.name), ..here };
                    let before = self.changes.len();
                    self.parameter(&here, mine, other);
                    if self.changes.len() > before {
                        // A change is noted where it stands, and in the other list there may be nothing at that place.
                        self.judged.extend([&mine.holder, &other.holder].map(|node| node.pointer.clone()));
                    }
                }
                // It still is in the path.
                None if by_position && mine.location == "path" => {
                    let class = ("path-parameter-undescribed", Level::Compatible);
                    let nodes = (Some(&mine.holder), None);
                    self.say(&here, class, nodes, (word(&mine.node), String::new()), "isn't described any more");
                }
                None => {
                    let class = ("request-parameter-removed", Level::Risky);
                    self.say(&here, class, (Some(&mine.holder), None), (word(&mine.node), String::new()), "is gone");
                }
            }
        }
        for (_, other) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
            let here = at.at(Side::Request, Target::Parameter, format!("{} {}", other.location, other.name));
            let (class, level, says) = match (other.location.as_str(), other.required()) {
                ("path", _) if by_position => ("path-parameter-described", Level::Compatible, "is described now"),
                ("path", _) => ("new-request-path-parameter", Level::Breaking, "is new in the path"),
                (_, true) => ("new-required-request-parameter", Level::Breaking, "is new, and required"),
                (_, false) => ("new-optional-request-parameter", Level::Compatible, "is new, and optional"),
            };
            self.say(&here, (class, level), (None, Some(&other.holder)), (String::new(), word(&other.node)), says);
        }
        for (old, new) in [(&was.item, &is.item), (&was.operation, &is.operation)] {
            let (one, other) = (old.key("parameters"), new.key("parameters"));
            if one.is_some() == other.is_some() {
                continue;
            }
            // Each of the list was compared, or said to be new or gone.
            let list = one.or(other);
            self.judged.extend(list.iter().map(|list| list.pointer.clone()));
            if list.iter().all(|list| list.items().is_empty()) {
                let class = ("parameters-spelled", Level::Cosmetic);
                let says = "has an empty list of parameters";
                self.say(at, class, (list.as_ref(), None), (String::new(), String::new()), says);
            }
        }
    }

    fn parameter(&mut self, at: &At, was: &Written<'a>, is: &Written<'a>) {
        let (old, new) = (&was.node, &is.node);
        if was.name != is.name {
            let level = if was.name.eq_ignore_ascii_case(&is.name) { Level::Cosmetic } else { Level::Compatible };
            let nodes = (old.key("name"), new.key("name"));
            let nodes = (nodes.0.as_ref(), nodes.1.as_ref());
            let says = "has another name, which isn't sent";
            self.say(at, ("request-parameter-renamed", level), nodes, (was.name.clone(), is.name.clone()), says);
        }
        match (was.required(), is.required()) {
            (false, true) => self.flag(at, &facets::REQUIRED, "required", old, new),
            (true, false) => self.flag(at, &facets::OPTIONAL, "required", old, new),
            _ => self.flag(at, &facets::SPELLED, "required", old, new),
        }
        self.described(at, old, new);
        self.moved(at, &was.holder, &is.holder);
    }

    /// What a parameter and a header have in common.
    pub(super) fn described(&mut self, at: &At, old: &Node<'a>, new: &Node<'a>) {
        self.flag(at, &facets::STYLE, "style", old, new);
        self.flag(at, &facets::EXPLODE, "explode", old, new);
        self.flag(at, &facets::RESERVED, "allowReserved", old, new);
        let empty = if new.flag("allowEmptyValue") { &facets::EMPTY_ALLOWED } else { &facets::EMPTY_REFUSED };
        self.flag(at, empty, "allowEmptyValue", old, new);
        let deprecated = if new.flag("deprecated") { &facets::DEPRECATED } else { &facets::REACTIVATED };
        self.flag(at, deprecated, "deprecated", old, new);
        match (old.key("schema"), new.key("schema")) {
            (Some(one), Some(other)) => self.schema(at, &one, &other),
            (None, None) => {}
            (one, other) => {
                let facet = if other.is_some() { &facets::TYPE_CHANGED } else { &facets::TYPE_WIDER };
                let values = (shown_node(one.as_ref()), shown_node(other.as_ref()));
                self.facet(at, facet, (one.as_ref(), other.as_ref()), values);
            }
        }
        self.contents(at, old, new);
        self.rest(at, old, new, &JUDGED);
    }

    fn flag(&mut self, at: &At, facet: &facets::Facet, key: &str, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key(key), is.key(key));
        if old.as_ref().map(|it| it.value) == new.as_ref().map(|it| it.value) {
            return;
        }
        // The standard's default, written out.
        let facet = if self.standard(key, was) == self.standard(key, is) { &facets::SPELLED } else { facet };
        self.facet(at, facet, (old.as_ref(), new.as_ref()), (shown_node(old.as_ref()), shown_node(new.as_ref())));
    }

    fn standard(&self, key: &str, node: &Node<'a>) -> String {
        let style = node.text("style").unwrap_or(match node.text("in") {
            Some("query" | "cookie") => "form",
            _ => "simple",
        });
        match (key, node.key(key)) {
            (_, Some(value)) => shown_node(Some(&value)),
            ("style", None) => style.to_owned(),
            ("explode", None) => (style == "form").to_string(),
            ("required", None) => (node.text("in") == Some("path")).to_string(),
            _ => "false".to_owned(),
        }
    }

    /// The same thing, written elsewhere: in place of a reference, or under another name of the components.
    pub(super) fn moved(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        // From the path's list to the operation's, or back.
        let depth = |node: &Node<'a>| node.pointer.split('/').count();
        let is_list =
            |node: &Node<'a>| node.pointer.rsplit_once('/').is_some_and(|(list, _)| list.ends_with("/parameters"));
        let elsewhere = is_list(was) && is_list(is) && depth(was) != depth(is);
        if was.reference() != is.reference() || elsewhere {
            let name = |node: &Node<'a>| node.reference().map_or_else(|| "written out".to_owned(), str::to_owned);
            self.facet(at, &facets::MOVED_REFERENCE, (Some(was), Some(is)), (name(was), name(is)));
        }
    }
}

/// Names of the path parameters, in order.
fn positions(path: &str) -> Vec<&str> {
    path.split(['{', '}']).skip(1).step_by(2).collect()
}

/// Parameters by what makes them the same. The operation's own stand before those of the path. Where an operation moved to
/// a path with more or fewer parameters, their names are all there is.
fn listed<'a>(call: &Call<'a>, by_position: bool) -> BTreeMap<(String, String), Written<'a>> {
    let positions = positions(call.path);
    let mut found = BTreeMap::new();
    for holder in call.item.list("parameters").into_iter().chain(call.operation.list("parameters")) {
        let node = holder.resolved();
        let (name, location) = (node.text("name").unwrap_or_default(), node.text("in").unwrap_or_default());
        let key = match location {
            "path" if by_position => match positions.iter().position(|it| *it == name) {
                Some(position) => format!("{position}"),
                None => name.to_owned(),
            },
            "header" => name.to_ascii_lowercase(),
            _ => name.to_owned(),
        };
        let written = Written { name: name.to_owned(), location: location.to_owned(), holder, node };
        found.insert((location.to_owned(), key), written);
    }
    found
}

fn word(node: &Node<'_>) -> String {
    let schema = node.key("schema").map(|schema| View::of(&schema).word());
    schema.unwrap_or_else(|| "anything".to_owned())
}
