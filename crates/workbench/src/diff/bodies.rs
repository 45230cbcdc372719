//! Request bodies, statuses, headers, media types.

use std::collections::BTreeSet;

use super::change::{Level, Side};
use super::context::{At, Diff};
use super::facets::{self, Target};
use super::node::{Node, shown_node};

impl<'a> Diff<'a> {
    pub(super) fn request_body(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let here = at.at(Side::Request, Target::Body, "body");
        let (old, new) = (was.key("requestBody"), is.key("requestBody"));
        let none = || (String::new(), String::new());
        match (&old, &new) {
            (Some(one), Some(other)) => {
                let (was, is) = (one.resolved(), other.resolved());
                match (was.flag("required"), is.flag("required")) {
                    (false, true) => self.need(&here, &facets::REQUIRED, &was, &is),
                    (true, false) => self.need(&here, &facets::OPTIONAL, &was, &is),
                    _ => self.need(&here, &facets::SPELLED, &was, &is),
                }
                self.contents(&here, &was, &is);
                self.rest(&here, &was, &is, &["required", "content"]);
                self.moved(&here, one, other);
            }
            (None, Some(other)) => {
                let (class, level) = match other.resolved().flag("required") {
                    true => ("request-body-added-required", Level::Breaking),
                    false => ("request-body-added-optional", Level::Compatible),
                };
                self.say(&here, (class, level), (None, Some(other)), none(), "is new");
            }
            (Some(one), None) => {
                self.say(&here, ("request-body-removed", Level::Breaking), (Some(one), None), none(), "is gone");
            }
            (None, None) => {}
        }
    }

    fn need(&mut self, at: &At, facet: &facets::Facet, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("required"), is.key("required"));
        if old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) {
            self.facet(at, facet, (old.as_ref(), new.as_ref()), (String::new(), String::new()));
        }
    }

    /// Media types of a body, an answer or a parameter.
    pub(super) fn contents(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("content"), is.key("content"));
        let members = |node: &Option<Node<'a>>| node.as_ref().map(Node::members).unwrap_or_default();
        let names: BTreeSet<&str> = members(&old).into_iter().chain(members(&new)).map(|(name, _)| name).collect();
        let of = match (at.side, at.target) {
            // As oasdiff has it.
            (Side::Response, Target::Body) => "response",
            _ => at.target.name(at.side),
        };
        for name in names {
            let find = |node: &Option<Node<'a>>| node.as_ref().and_then(|it| it.key(name));
            match (find(&old), find(&new)) {
                (Some(one), Some(other)) => {
                    let is_json = name.starts_with("application/json");
                    let place = if is_json { at.place.clone() } else { format!("{} ({name})", at.place) };
                    self.media(&at.at(at.side, at.target, place), &one, &other);
                }
                (None, Some(other)) => {
                    let class = format!("{of}-media-type-added");
                    let value = (String::new(), name.to_owned());
                    self.say(at, (&class, Level::Compatible), (None, Some(&other)), value, "has a media type more");
                }
                (Some(one), None) => {
                    let class = format!("{of}-media-type-removed");
                    let value = (name.to_owned(), String::new());
                    self.say(at, (&class, Level::Breaking), (Some(&one), None), value, "has a media type less");
                }
                (None, None) => {}
            }
        }
        if old.is_some() != new.is_some() {
            self.judged.extend([&old, &new].into_iter().flatten().map(|it| it.pointer.clone()));
            if members(&old).is_empty() && members(&new).is_empty() {
                let nodes = (old.as_ref(), new.as_ref());
                self.facet(at, &facets::SPELLED, nodes, (String::new(), String::new()));
            }
        }
    }

    fn media(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        self.seen.clear();
        match (was.key("schema"), is.key("schema")) {
            (Some(one), Some(other)) => self.schema(at, &one, &other),
            (None, None) => {}
            (one, other) => {
                let class = format!(
                    "{}-media-type-schema-{}",
                    at.target.name(at.side),
                    if other.is_some() { "added" } else { "removed" }
                );
                let level = match (at.side, other.is_some()) {
                    (Side::Response, false) => Level::Risky,
                    (Side::Response, true) | (_, false) => Level::Compatible,
                    (_, true) => Level::Breaking,
                };
                let says = if other.is_some() { "has a schema now" } else { "has no schema any more" };
                let values = (shown_node(one.as_ref()), shown_node(other.as_ref()));
                self.say(at, (&class, level), (one.as_ref(), other.as_ref()), values, says);
            }
        }
        self.rest(at, was, is, &["schema"]);
    }

    pub(super) fn responses(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("responses"), is.key("responses"));
        let members = |node: &Option<Node<'a>>| node.as_ref().map(Node::members).unwrap_or_default();
        let statuses: BTreeSet<&str> = members(&old).into_iter().chain(members(&new)).map(|(name, _)| name).collect();
        for status in statuses {
            let here = at.at(Side::Response, Target::Body, status);
            let find = |node: &Option<Node<'a>>| node.as_ref().and_then(|it| it.key(status));
            let is_success = status.starts_with('2');
            let of = if is_success { "success" } else { "non-success" };
            match (find(&old), find(&new)) {
                (Some(one), Some(other)) => self.response(&here, &one, &other),
                (None, Some(other)) => {
                    let class = format!("response-{of}-status-added");
                    let nodes = (None, Some(&other));
                    self.say(&here, (&class, Level::Compatible), nodes, (String::new(), status.to_owned()), "is new");
                }
                (Some(one), None) => {
                    let class = format!("response-{of}-status-removed");
                    let level = if is_success { Level::Breaking } else { Level::Compatible };
                    let nodes = (Some(&one), None);
                    self.say(&here, (&class, level), nodes, (status.to_owned(), String::new()), "is gone");
                }
                (None, None) => {}
            }
        }
        if old.is_some() != new.is_some() {
            self.judged.extend([&old, &new].into_iter().flatten().map(|it| it.pointer.clone()));
            if members(&old).is_empty() && members(&new).is_empty() {
                let nodes = (old.as_ref(), new.as_ref());
                let class = ("responses-spelled", Level::Cosmetic);
                self.say(at, class, nodes, (String::new(), String::new()), "has an empty list of answers");
            }
        }
    }

    fn response(&mut self, at: &At, one: &Node<'a>, other: &Node<'a>) {
        if self.same(one, other) {
            return;
        }
        let (was, is) = (one.resolved(), other.resolved());
        self.contents(at, &was, &is);
        self.headers(at, &was, &is);
        self.rest(at, &was, &is, &["content", "headers"]);
        self.moved(at, one, other);
    }

    fn headers(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("headers"), is.key("headers"));
        let members = |node: &Option<Node<'a>>| node.as_ref().map(Node::members).unwrap_or_default();
        // A header is the same in any case.
        let find = |node: &Option<Node<'a>>, name: &str| {
            members(node).into_iter().find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, header)| header)
        };
        for (name, one) in members(&old) {
            let here = at.at(Side::Response, Target::Parameter, format!("{} header {name}", at.place));
            self.header(&here, Some(&one), find(&new, name).as_ref());
        }
        for (name, other) in members(&new) {
            if find(&old, name).is_none() {
                let here = at.at(Side::Response, Target::Parameter, format!("{} header {name}", at.place));
                self.header(&here, None, Some(&other));
            }
        }
        if old.is_some() != new.is_some() {
            self.judged.extend([&old, &new].into_iter().flatten().map(|it| it.pointer.clone()));
            if members(&old).is_empty() && members(&new).is_empty() {
                let nodes = (old.as_ref(), new.as_ref());
                self.facet(at, &facets::SPELLED, nodes, (String::new(), String::new()));
            }
        }
    }

    /// A header that comes with an answer or a message.
    pub(super) fn header(&mut self, at: &At, old: Option<&Node<'a>>, new: Option<&Node<'a>>) {
        let none = || (String::new(), String::new());
        match (old, new) {
            (Some(one), Some(other)) => {
                let (was, is) = (one.resolved(), other.resolved());
                match (was.flag("required"), is.flag("required")) {
                    (false, true) => self.need(at, &facets::REQUIRED, &was, &is),
                    (true, false) => self.need(at, &facets::OPTIONAL, &was, &is),
                    _ => self.need(at, &facets::SPELLED, &was, &is),
                }
                self.described(at, &was, &is);
                self.moved(at, one, other);
                let name = |node: &Node<'a>| node.pointer.rsplit_once("/headers/").map(|(_, name)| name.to_owned());
                if name(one) != name(other) {
                    // Its name in another case. What it says was compared above.
                    self.facet(at, &facets::SPELLED, (Some(one), Some(other)), none());
                }
            }
            (None, Some(other)) => {
                self.say(at, ("response-header-added", Level::Compatible), (None, Some(other)), none(), "is new");
            }
            (Some(one), None) => {
                let (class, level) = match one.resolved().flag("required") {
                    true => ("required-response-header-removed", Level::Breaking),
                    false => ("optional-response-header-removed", Level::Risky),
                };
                self.say(at, (class, level), (Some(one), None), none(), "is gone");
            }
            (None, None) => {}
        }
    }
}
