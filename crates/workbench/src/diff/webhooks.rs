//! What the provider sends by itself. Its request is a response from our point of view: we read it, and its enums are open.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Level, Side};
use super::context::{At, Diff};
use super::facets::Target;
use super::node::{METHODS, Node, shown, shown_node};
use super::rest;

/// Keys of a message that are judged here.
const JUDGED: [&str; 5] = ["parameters", "requestBody", "responses", "deprecated", "x-event-data"];

impl<'a> Diff<'a> {
    /// `x-webhooks` of ours, `webhooks` of OpenAPI 3.1.
    pub(super) fn webhooks(&mut self, was: &Node<'a>, is: &Node<'a>) {
        for key in ["x-webhooks", "webhooks"] {
            let (old, new) = (was.key(key), is.key(key));
            let members = |node: &Option<Node<'a>>| node.as_ref().map(Node::members).unwrap_or_default();
            let names: BTreeSet<&str> = members(&old).into_iter().chain(members(&new)).map(|(name, _)| name).collect();
            for name in names {
                let at = At { operation: format!("WEBHOOK {name}"), ..At::document() };
                let find = |node: &Option<Node<'a>>| node.as_ref().and_then(|it| it.key(name));
                let none = (String::new(), String::new());
                match (find(&old), find(&new)) {
                    (Some(one), Some(other)) if self.same(&one, &other) => {}
                    (Some(one), Some(other)) => self.notification(&at, &one.resolved(), &other.resolved()),
                    (None, Some(other)) => {
                        self.say(&at, ("webhook-added", Level::Compatible), (None, Some(&other)), none, "is new");
                    }
                    (Some(one), None) => {
                        self.say(&at, ("webhook-removed", Level::Breaking), (Some(&one), None), none, "is gone");
                    }
                    (None, None) => {}
                }
            }
            if old.is_some() != new.is_some() {
                self.judged.extend([&old, &new].into_iter().flatten().map(|it| it.pointer.clone()));
                if members(&old).is_empty() && members(&new).is_empty() {
                    let nodes = (old.as_ref(), new.as_ref());
                    let class = ("webhooks-spelled", Level::Cosmetic);
                    self.say(
                        &At::document(),
                        class,
                        nodes,
                        (String::new(), String::new()),
                        "has an empty list of webhooks",
                    );
                }
            }
        }
    }

    /// One path item that the provider calls.
    pub(super) fn notification(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        for method in METHODS {
            let none = (String::new(), String::new());
            match (was.key(method), is.key(method)) {
                (Some(old), Some(new)) => self.message(at, &old, &new),
                (None, Some(new)) => {
                    self.say(
                        at,
                        ("webhook-method-added", Level::Risky),
                        (None, Some(&new)),
                        none,
                        "comes with another method",
                    );
                }
                (Some(old), None) => {
                    self.say(
                        at,
                        ("webhook-method-removed", Level::Breaking),
                        (Some(&old), None),
                        none,
                        "comes no more in this way",
                    );
                }
                (None, None) => {}
            }
        }
        self.rest(at, was, is, &METHODS);
    }

    fn message(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let place = |what: &str| if at.place.is_empty() { what.to_owned() } else { format!("{} {what}", at.place) };
        let payload = at.at(Side::Response, Target::Body, place("payload"));
        match (was.key("requestBody"), is.key("requestBody")) {
            (Some(one), Some(other)) => {
                let (was, is) = (one.resolved(), other.resolved());
                self.contents(&payload, &was, &is);
                let need = ("webhook-payload-need-changed", Level::Risky, "comes with a body always, or not always");
                self.differs(&payload, "required", need, &was, &is);
                self.rest(&payload, &was, &is, &["content", "required"]);
                self.moved(&payload, &one, &other);
            }
            (None, None) => {}
            (one, other) => {
                let (class, level) = match other {
                    Some(_) => ("webhook-payload-added", Level::Compatible),
                    None => ("webhook-payload-removed", Level::Breaking),
                };
                let values = (shown_node(one.as_ref()), shown_node(other.as_ref()));
                self.say(&payload, (class, level), (one.as_ref(), other.as_ref()), values, "is described otherwise");
            }
        }
        self.headers_of_message(at, was, is);
        self.event_data(&payload, was, is);
        let (old, new) = (was.key("responses"), is.key("responses"));
        let same = match (&old, &new) {
            (Some(one), Some(other)) => rest::same(one.value, other.value) && self.same(one, other),
            (one, other) => one.is_some() == other.is_some(),
        };
        if !same {
            let nodes = (old.as_ref(), new.as_ref());
            let class = ("webhook-answer-changed", Level::Risky);
            self.say(at, class, nodes, (String::new(), String::new()), "expects another answer of ours");
        }
        self.lifecycle(at, was, is);
        self.rest(at, was, is, &JUDGED);
    }

    /// Headers, such as a signature's.
    fn headers_of_message(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let listed = |node: &Node<'a>| -> BTreeMap<String, (String, Node<'a>)> {
            let all = node.list("parameters").into_iter().map(|holder| {
                let node = holder.resolved();
                let name = format!("{} {}", node.text("in").unwrap_or_default(), node.text("name").unwrap_or_default());
                (name.to_ascii_lowercase(), (name, holder))
            });
            all.collect()
        };
        let (old, new) = (listed(was), listed(is));
        let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let (one, other) = (old.get(key), new.get(key));
            let name = other.or(one).map(|(name, _)| name.as_str()).unwrap_or_default();
            let place = if at.place.is_empty() { name.to_owned() } else { format!("{} {name}", at.place) };
            let here = at.at(Side::Response, Target::Parameter, place);
            if let (Some((_, one)), Some((_, other))) = (one, other) {
                let (was, is) = (one.resolved(), other.resolved());
                let renamed = ("webhook-header-renamed", Level::Cosmetic, "is written in another case");
                self.differs(&here, "name", renamed, &was, &is);
            }
            let before = self.changes.len();
            self.header(&here, one.map(|(_, node)| node), other.map(|(_, node)| node));
            if self.changes.len() > before {
                let both = [one, other].into_iter().flatten();
                self.judged.extend(both.map(|(_, holder)| holder.pointer.clone()));
            }
        }
    }

    /// `x-event-data`: which types of event hold what.
    fn event_data(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("x-event-data"), is.key("x-event-data"));
        if let (Some(one), Some(other)) = (&old, &new)
            && self.same(one, other)
        {
            return;
        }
        let by_type = |node: &Option<Node<'a>>| -> BTreeMap<&'a str, Option<Node<'a>>> {
            let entries = node.as_ref().map(Node::items).unwrap_or_default();
            let of_entry = |entry: Node<'a>| {
                entry.texts("events").into_iter().map(|event| (event, entry.key("schema"))).collect::<Vec<_>>()
            };
            entries.into_iter().flat_map(of_entry).collect()
        };
        let (mine, others) = (by_type(&old), by_type(&new));
        let nodes = (old.as_ref(), new.as_ref());
        let before = self.changes.len();
        let names: BTreeSet<&str> = mine.keys().chain(others.keys()).copied().collect();
        let word = |node: &Node<'a>| shown(node.value);
        for name in names {
            let here = at.at(Side::Response, Target::Property, format!("{} / data of {name}", at.place));
            let values = |one: Option<&Node<'a>>, other: Option<&Node<'a>>| {
                (one.map(word).unwrap_or_default(), other.map(word).unwrap_or_default())
            };
            match (mine.get(name), others.get(name)) {
                (None, Some(_)) => {
                    let value = (String::new(), name.to_owned());
                    self.say(&here, ("event-type-added", Level::Compatible), nodes, value, "is typed now");
                }
                (Some(_), None) => {
                    let value = (name.to_owned(), String::new());
                    self.say(&here, ("event-type-removed", Level::Breaking), nodes, value, "isn't typed any more");
                }
                (Some(Some(one)), Some(Some(other))) if one.reference() == other.reference() => {
                    self.schema(&here, one, other);
                }
                (Some(one), Some(other)) if one.is_some() || other.is_some() => {
                    let class = ("event-data-changed", Level::Breaking);
                    self.say(&here, class, nodes, values(one.as_ref(), other.as_ref()), "has another type");
                }
                _ => {}
            }
        }
        let differ = old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value);
        if differ && self.changes.len() == before {
            let class = ("evidence-changed", Level::Cosmetic);
            self.say(
                at,
                class,
                nodes,
                (String::new(), String::new()),
                "rests on something else, or is grouped otherwise",
            );
        }
        if differ {
            self.judged.extend([&old, &new].into_iter().flatten().map(|it| it.pointer.clone()));
        }
    }
}
