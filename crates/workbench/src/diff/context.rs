//! What a comparison carries along: the changes found, what they speak of, and which components differ at all.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::{Change, Level, Side};
use super::facets::{Facet, Target};
use super::node::{Node, shown_node};
use super::rest;

/// Where the comparison is.
#[derive(Clone, Debug)]
pub(super) struct At {
    pub(super) operation: String,
    pub(super) operation_id: String,
    pub(super) side: Side,
    pub(super) target: Target,
    pub(super) place: String,
    /// Whether it must be there.
    pub(super) required: bool,
}

impl At {
    /// The document itself.
    pub(super) fn document() -> Self {
        Self {
            operation: String::new(),
            operation_id: String::new(),
            side: Side::None,
            target: Target::Body,
            place: String::new(),
            required: false,
        }
    }

    pub(super) fn at(&self, side: Side, target: Target, place: impl Into<String>) -> Self {
        Self { side, target, place: place.into(), required: false, ..self.clone() }
    }

    /// A member: `body / items[]` and `price` give `body / items[].price`.
    pub(super) fn member(&self, name: &str) -> Self {
        let joint = match (self.target, self.place.contains(" / ")) {
            (Target::Body, false) => " / ",
            _ if self.place.ends_with(" / ") => "",
            _ => ".",
        };
        self.at(self.side, self.target.inside(), format!("{}{joint}{name}", self.place))
    }

    /// The elements of a list, or the values of a map.
    pub(super) fn inside(&self, marks: &str) -> Self {
        let joint = if self.target == Target::Body && !self.place.contains(" / ") { " / " } else { "" };
        self.at(self.side, self.target.inside(), format!("{}{joint}{marks}", self.place))
    }

    /// How a sentence names it.
    fn subject(&self) -> String {
        let place = &self.place;
        match (self.side, self.target) {
            (Side::None, _) if place.is_empty() && self.operation.is_empty() => "The document".to_owned(),
            (Side::None, _) if place.is_empty() => format!("`{}`", self.operation),
            (Side::None, _) => format!("`{place}`"),
            (Side::Request, Target::Body) => "The request body".to_owned(),
            (Side::Request, Target::Property) => format!("`{place}` of the request"),
            (Side::Response, Target::Body) => format!("The answer `{place}`"),
            (Side::Response, Target::Property) => format!("`{place}` of the answer"),
            (Side::Response, _) => format!("The answer's `{place}`"),
            (Side::Request, _) => format!("The parameter `{place}`"),
        }
    }
}

/// Keys that hold words for people, and what a change of them is called.
const WORDS: [(&str, &str); 13] = [
    ("description", "description-changed"),
    ("summary", "summary-changed"),
    ("title", "title-changed"),
    ("example", "example-changed"),
    ("examples", "example-changed"),
    ("externalDocs", "external-docs-changed"),
    ("contact", "info-changed"),
    ("license", "info-changed"),
    ("termsOfService", "info-changed"),
    ("$comment", "description-changed"),
    ("xml", "xml-changed"),
    ("x-evidence", "evidence-changed"),
    ("x-fixups", "fixups-changed"),
];

pub(super) struct Diff<'a> {
    pub(super) changes: Vec<Change>,
    /// JSON pointers, of either document, that a change speaks of.
    pub(super) judged: BTreeSet<String>,
    /// Pairs of referenced schemas that are or were compared in this body: a circle ends here.
    pub(super) seen: BTreeSet<(String, String, Side, Target)>,
    /// References whose target isn't in both documents the same, or leads to one that isn't.
    dirty: BTreeSet<&'a str>,
}

impl<'a> Diff<'a> {
    pub(super) fn new(old: &'a Value, new: &'a Value) -> Self {
        Self { changes: Vec::new(), judged: BTreeSet::new(), seen: BTreeSet::new(), dirty: dirty(old, new) }
    }

    /// Whether two places say the same, all that they refer to included.
    pub(super) fn same(&self, old: &Node<'a>, new: &Node<'a>) -> bool {
        old.value == new.value && !refers(old.value, &mut |reference| self.dirty.contains(reference))
    }

    /// Writes a change down.
    pub(super) fn say(
        &mut self,
        at: &At,
        (class, level): (&str, Level),
        nodes: (Option<&Node<'_>>, Option<&Node<'_>>),
        (before, after): (String, String),
        says: &str,
    ) {
        let pointer = nodes.1.or(nodes.0).map(|node| node.pointer.clone()).unwrap_or_default();
        self.judged.extend([nodes.0, nodes.1].into_iter().flatten().map(|node| node.pointer.clone()));
        let values = match (before.is_empty(), after.is_empty()) {
            (true, true) => String::new(),
            (false, true) => format!(" (was {before})"),
            (true, false) => format!(" ({after})"),
            (false, false) => format!(" ({before} → {after})"),
        };
        self.changes.push(Change {
            class: class.to_owned(),
            level,
            operation: at.operation.clone(),
            operation_id: at.operation_id.clone(),
            side: at.side,
            place: at.place.clone(),
            pointer,
            before,
            after,
            says: format!("{} {says}{values}.", at.subject()),
        });
    }

    /// A change of a value that is sent or received: name and level come from what it is.
    pub(super) fn facet(
        &mut self,
        at: &At,
        facet: &Facet,
        nodes: (Option<&Node<'_>>, Option<&Node<'_>>),
        values: (String, String),
    ) {
        let class = format!("{}-{}", at.target.name(at.side), facet.name);
        self.say(at, (&class, facet.level(at.side, at.target)), nodes, values, facet.says);
    }

    /// Everything else of two objects: words, what isn't known, what nobody judged. Whatever differs is said.
    pub(super) fn rest(&mut self, at: &At, old: &Node<'a>, new: &Node<'a>, handled: &[&str]) {
        let (mine, others) = (old.members(), new.members());
        let keys: BTreeSet<&str> = mine.iter().chain(&others).map(|(key, _)| *key).collect();
        for key in keys.into_iter().filter(|key| !handled.contains(key)) {
            let (was, is) = (old.key(key), new.key(key));
            if let (Some(was), Some(is)) = (&was, &is)
                && rest::same(was.value, is.value)
            {
                continue;
            }
            let values = (shown_node(was.as_ref()), shown_node(is.as_ref()));
            let nodes = (was.as_ref(), is.as_ref());
            if let Some((_, class)) = WORDS.iter().find(|(word, _)| *word == key) {
                self.say(at, (class, Level::Cosmetic), nodes, values, &format!("has another {key}"));
            } else if key.starts_with("x-") {
                // Not harmless only because nobody knows it.
                let says = format!("has another `{key}`, which no rule knows");
                self.say(at, ("unknown-extension-changed", Level::Risky), nodes, values, &says);
            } else {
                self.say(
                    at,
                    (UNJUDGED, Level::Risky),
                    nodes,
                    values,
                    &format!("has another `{key}`: no rule judges it"),
                );
            }
        }
    }
}

/// The class of what no rule has judged.
pub(super) const UNJUDGED: &str = "unjudged";

/// Calls `wanted` with each reference within a value, until it says yes.
fn refers(value: &Value, wanted: &mut impl FnMut(&str) -> bool) -> bool {
    match value {
        Value::Object(map) => {
            map.get("$ref").and_then(Value::as_str).is_some_and(&mut *wanted)
                || map.values().any(|inner| refers(inner, wanted))
        }
        Value::Array(items) => items.iter().any(|inner| refers(inner, wanted)),
        _ => false,
    }
}

/// The references whose targets differ, directly or further on.
fn dirty<'a>(old: &'a Value, new: &'a Value) -> BTreeSet<&'a str> {
    let mut all: BTreeSet<&'a str> = BTreeSet::new();
    collect(old, &mut all);
    collect(new, &mut all);
    let target = |document: &'a Value, reference: &str| document.pointer(reference.strip_prefix('#')?);
    let mut users: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    let mut next: Vec<&'a str> = Vec::new();
    for reference in &all {
        let (was, is) = (target(old, reference), target(new, reference));
        if was != is {
            next.push(reference);
        }
        let mut within = BTreeSet::new();
        [was, is].into_iter().flatten().for_each(|value| collect(value, &mut within));
        within.into_iter().for_each(|used| users.entry(used).or_default().push(reference));
    }
    let mut dirty = BTreeSet::new();
    while let Some(reference) = next.pop() {
        if dirty.insert(reference) {
            next.extend(users.get(reference).into_iter().flatten());
        }
    }
    dirty
}

fn collect<'a>(value: &'a Value, into: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(map) => {
            into.extend(map.get("$ref").and_then(Value::as_str));
            map.values().for_each(|inner| collect(inner, into));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, into)),
        _ => {}
    }
}
