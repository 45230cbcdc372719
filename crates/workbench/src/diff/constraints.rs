//! What values are allowed: bounds, patterns, enums, defaults.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::Side;
use super::context::{At, Diff};
use super::facets::{self, BOUNDS, Bound, EXCLUSIVE, Facet, Target};
use super::node::{Node, shown, shown_node};

impl<'a> Diff<'a> {
    pub(super) fn constraints(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        for bound in BOUNDS.iter().chain(&EXCLUSIVE) {
            self.bound(at, bound, was, is);
        }
        self.pattern(at, was, is);
        self.values(at, was, is);
        let constant = [&facets::CONST_ADDED, &facets::CONST_CHANGED, &facets::CONST_REMOVED];
        self.one(at, "const", constant, was, is);
        let default = [&facets::DEFAULT_ADDED, &facets::DEFAULT_CHANGED, &facets::DEFAULT_REMOVED];
        self.one(at, "default", default, was, is);
        self.one(at, "multipleOf", [&facets::STEP_SET, &facets::STEP_CHANGED, &facets::STEP_UNSET], was, is);
        let (old, new) = (was.key("uniqueItems"), is.key("uniqueItems"));
        if old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) {
            let facet = match (was.flag("uniqueItems"), is.flag("uniqueItems")) {
                (false, true) => &facets::UNIQUE,
                (true, false) => &facets::NOT_UNIQUE,
                _ => &facets::SPELLED,
            };
            self.facet(at, facet, (old.as_ref(), new.as_ref()), (String::new(), String::new()));
        }
    }

    /// A key that has one value: there, other, gone.
    pub(super) fn one(&mut self, at: &At, key: &str, facets: [&Facet; 3], was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key(key), is.key(key));
        let [added, changed, removed] = facets;
        let facet = match (&old, &new) {
            (None, Some(_)) => added,
            (Some(_), None) => removed,
            (Some(one), Some(other)) if one.value != other.value => changed,
            _ => return,
        };
        self.facet(at, facet, (old.as_ref(), new.as_ref()), (shown_node(old.as_ref()), shown_node(new.as_ref())));
    }

    fn bound(&mut self, at: &At, bound: &Bound, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key(bound.key), is.key(bound.key));
        if old.as_ref().map(|it| it.value) == new.as_ref().map(|it| it.value) {
            return;
        }
        // Numbers are compared, never kept: what is shown is the document's own text.
        let number = |node: &Option<Node<'a>>| match node {
            Some(node) => node.value.as_f64(),
            None => bound.absent,
        };
        // 3.0's `exclusiveMinimum` is a flag.
        let has = |node: &Option<Node<'a>>| node.as_ref().is_some_and(|it| it.value != &Value::Bool(false));
        let facet = match (number(&old), number(&new)) {
            (Some(one), Some(other)) if one == other => &facets::SPELLED,
            (Some(one), Some(other)) if (other > one) == bound.is_lower => &bound.tightened,
            (Some(_), Some(_)) => &bound.loosened,
            _ => match (has(&old), has(&new)) {
                (false, true) => &bound.set,
                (true, false) => &bound.unset,
                (false, false) => &facets::SPELLED,
                // A bound that is no number.
                (true, true) => &bound.tightened,
            },
        };
        self.facet(at, facet, (old.as_ref(), new.as_ref()), (shown_node(old.as_ref()), shown_node(new.as_ref())));
    }

    fn pattern(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("pattern"), is.key("pattern"));
        let facet = match (&old, &new) {
            (None, Some(_)) => &facets::PATTERN_ADDED,
            (Some(_), None) => &facets::PATTERN_REMOVED,
            (Some(one), Some(other)) if one.value == other.value => return,
            (_, Some(other)) if at.side == Side::Request && other.value == ".*" => &facets::PATTERN_WIDER,
            _ => &facets::PATTERN_CHANGED,
        };
        if old.is_some() || new.is_some() {
            let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
            self.facet(at, facet, (old.as_ref(), new.as_ref()), values);
        }
    }

    /// Values of an enum. The order says nothing; null says no more than `nullable` does, and is only a spelling.
    fn values(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("enum"), is.key("enum"));
        let set = |node: &Option<Node<'a>>| -> BTreeSet<String> {
            let items = node.as_ref().map(Node::items).unwrap_or_default();
            // As JSON, so that "1" and 1 stay apart.
            items.iter().map(|item| item.value.to_string()).collect()
        };
        let (mine, others) = (set(&old), set(&new));
        let text = |json: &String| serde_json::from_str::<Value>(json).map_or_else(|_| json.clone(), |it| shown(&it));
        let list = |set: &BTreeSet<String>| set.iter().map(text).collect::<Vec<_>>().join(", ");
        let nodes = (old.as_ref(), new.as_ref());
        match (&old, &new) {
            (None, Some(_)) => self.facet(at, &facets::BECAME_ENUM, nodes, (String::new(), list(&others))),
            (Some(_), None) => self.facet(at, &facets::NO_ENUM, nodes, (list(&mine), String::new())),
            (Some(_), Some(_)) => {
                for value in others.difference(&mine) {
                    let facet = if value == "null" { &facets::SPELLED } else { &facets::ENUM_ADDED };
                    self.facet(at, facet, nodes, (String::new(), text(value)));
                }
                for value in mine.difference(&others) {
                    let gone = (text(value), String::new());
                    if value == "null" {
                        self.facet(at, &facets::SPELLED, nodes, gone);
                    } else if (at.side, at.target) == (Side::Response, Target::Body) {
                        // oasdiff's one name that isn't made like the others.
                        let class = "response-mediatype-enum-value-removed";
                        let facet = &facets::ENUM_REMOVED;
                        self.say(at, (class, facet.level(at.side, at.target)), nodes, gone, facet.says);
                    } else {
                        self.facet(at, &facets::ENUM_REMOVED, nodes, gone);
                    }
                }
                // The same value twice.
                let count = |node: &Option<Node<'a>>| node.as_ref().map_or(0, |node| node.items().len());
                if mine == others && count(&old) != count(&new) {
                    self.facet(at, &facets::SPELLED, nodes, (String::new(), String::new()));
                }
            }
            (None, None) => {}
        }
    }
}
