//! What holds for the whole document: title, servers, security, tags, and components that nobody uses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::Level;
use super::context::{At, Diff};
use super::node::{Node, shown_node};

/// Keys of the document that are judged here or beside.
const JUDGED: [&str; 9] =
    ["openapi", "info", "servers", "security", "tags", "paths", "components", "x-webhooks", "webhooks"];

impl<'a> Diff<'a> {
    pub(super) fn document(&mut self, was: &Node<'a>, is: &Node<'a>) {
        let at = At::document();
        let version = ("openapi-version-changed", Level::Risky, "is written for another version of OpenAPI");
        self.differs(&at, "openapi", version, was, is);
        if let (Some(old), Some(new)) = (was.key("info"), is.key("info")) {
            let here = At { place: "info".to_owned(), ..at.clone() };
            let title = ("info-title-changed", Level::Breaking, "has another title: the Rust client is named after it");
            self.differs(&here, "title", title, &old, &new);
            self.differs(
                &here,
                "version",
                ("info-version-changed", Level::Cosmetic, "has another version"),
                &old,
                &new,
            );
            self.rest(&here, &old, &new, &["title", "version"]);
        }
        self.servers(&at, was, is);
        self.security(&at, was, is);
        self.tags(&at, was, is);
        self.schemes(&at, was, is);
        self.rest(&at, was, is, &JUDGED);
    }

    /// Where calls go, and with them keys and money.
    pub(super) fn servers(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.list("servers"), is.list("servers"));
        let lists = (was.key("servers"), is.key("servers"));
        if lists.0.as_ref().map(|it| it.value) == lists.1.as_ref().map(|it| it.value) {
            return;
        }
        let here = At { place: "servers".to_owned(), ..at.clone() };
        let role =
            |node: &Node<'a>| [node.key("x-host"), node.key("x-environment")].map(|it| it.map(|it| it.value.clone()));
        let has_role = |node: &Node<'a>| role(node).iter().any(Option::is_some);
        let mut open: Vec<(usize, &Node<'a>)> = new.iter().enumerate().collect();
        let mut order = Vec::new();
        let mut rest = Vec::new();
        for (at, server) in old.iter().enumerate() {
            match open.iter().position(|(_, other)| other.text("url") == server.text("url")) {
                Some(found) => {
                    let (index, other) = open.remove(found);
                    order.push((at, index));
                    let says = "stand for another environment: live money and test money change places";
                    let environment = ("server-environment-changed", Level::Breaking, says);
                    self.differs(&here, "x-environment", environment, server, other);
                    let host = ("server-host-changed", Level::Breaking, "are another of the provider's hosts");
                    self.differs(&here, "x-host", host, server, other);
                    self.rest(&here, server, other, &["url", "x-environment", "x-host"]);
                }
                None => rest.push((at, server)),
            }
        }
        let before = self.changes.len();
        let url = |node: &Node<'a>| node.text("url").unwrap_or_default().to_owned();
        for (at, server) in rest {
            let twin = open.iter().position(|(_, other)| has_role(server) && role(other) == role(server));
            match twin.map(|found| open.remove(found)) {
                Some((index, other)) => {
                    order.push((at, index));
                    let class = ("server-url-changed", Level::Breaking);
                    let says = "are elsewhere: keys and money go to another host";
                    self.say(&here, class, (Some(server), Some(other)), (url(server), url(other)), says);
                }
                None => {
                    let class = ("server-removed", Level::Breaking);
                    self.say(&here, class, (Some(server), None), (url(server), String::new()), "are less");
                }
            }
        }
        for (_, server) in open {
            let class = ("server-added", Level::Compatible);
            self.say(&here, class, (None, Some(server)), (String::new(), url(server)), "are more");
        }
        order.sort_unstable();
        if order.windows(2).any(|two| matches!(two, [(_, first), (_, second)] if first > second)) {
            let class = ("servers-reordered", Level::Risky);
            let nodes = (lists.0.as_ref(), lists.1.as_ref());
            self.say(
                &here,
                class,
                nodes,
                (String::new(), String::new()),
                "are in another order: the first is the default",
            );
        }
        if self.changes.len() > before {
            self.judged.extend([was, is].map(|node| format!("{}/servers", node.pointer)));
        }
    }

    /// Tags by name. `x-feature` says which Cargo feature brings them.
    fn tags(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.list("tags"), is.list("tags"));
        let lists = (was.key("tags"), is.key("tags"));
        if lists.0.as_ref().map(|it| it.value) == lists.1.as_ref().map(|it| it.value) {
            return;
        }
        let before = self.changes.len();
        let name = |node: &Node<'a>| node.text("name").unwrap_or_default();
        let place = |name: &str| At { place: format!("tag {name}"), ..at.clone() };
        let mut is_moved = old.len() != new.len();
        for (index, one) in old.iter().enumerate() {
            let twin = new.iter().position(|other| name(other) == name(one));
            is_moved |= twin != Some(index);
            let Some(other) = twin.and_then(|twin| new.get(twin)) else {
                self.say(&place(name(one)), ("tag-removed", Level::Cosmetic), (Some(one), None), none(), "is gone");
                continue;
            };
            let feature = match (one.key("x-feature"), other.key("x-feature")) {
                (_, Some(_)) => (
                    "feature-changed",
                    Level::Breaking,
                    "comes with a Cargo feature: who switched it off loses its calls",
                ),
                _ => ("feature-removed", Level::Compatible, "comes without a Cargo feature now"),
            };
            self.differs(&place(name(one)), "x-feature", feature, one, other);
            self.rest(&place(name(one)), one, other, &["name", "x-feature"]);
        }
        for other in new.iter().filter(|other| !old.iter().any(|one| name(one) == name(other))) {
            is_moved = true;
            self.say(&place(name(other)), ("tag-added", Level::Cosmetic), (None, Some(other)), none(), "is new");
        }
        if self.changes.len() == before {
            let nodes = (lists.0.as_ref(), lists.1.as_ref());
            self.say(at, ("tags-reordered", Level::Cosmetic), nodes, none(), "has its tags in another order");
        }
        if is_moved {
            self.judged.insert("/tags".to_owned());
        }
    }

    /// What the safeguard finds: components that came, went, or are used by nothing, and what no rule judged.
    pub(super) fn leftovers(&mut self, was: &Node<'a>, is: &Node<'a>) {
        let reached: BTreeSet<String> = [was, is].into_iter().flat_map(reached).collect();
        let mut unjudged: BTreeMap<(String, &str, Level, &str), ()> = BTreeMap::new();
        for pointer in super::rest::differences(was.value, is.value) {
            if super::rest::is_judged(&self.judged, &pointer) {
                continue;
            }
            let parts: Vec<&str> = pointer.split('/').collect();
            let gone = is.value.pointer(&pointer).is_none();
            let entry = match parts.as_slice() {
                ["", "components", "schemas", _] if gone => {
                    (pointer.clone(), "api-schema-removed", Level::Compatible, "isn't there any more")
                }
                ["", "components", "schemas", _] => (pointer.clone(), "api-schema-added", Level::Compatible, "is new"),
                ["", "components"] | ["", "components", _] if gone => {
                    (pointer.clone(), "component-removed", Level::Compatible, "aren't there any more")
                }
                ["", "components"] | ["", "components", _] => {
                    (pointer.clone(), "component-added", Level::Compatible, "are new")
                }
                ["", "components", _, _] if gone => {
                    (pointer.clone(), "component-removed", Level::Compatible, "isn't there any more")
                }
                ["", "components", _, _] => (pointer.clone(), "component-added", Level::Compatible, "is new"),
                ["", "components", "examples", ..] => {
                    (pointer.clone(), "example-changed", Level::Cosmetic, "is another example")
                }
                ["", "components", kind, name, ..] if !reached.contains(&format!("/components/{kind}/{name}")) => {
                    let of = format!("/components/{kind}/{name}");
                    (of, "unused-component-changed", Level::Compatible, "changed; nothing sends or receives it")
                }
                _ => (pointer.clone(), super::context::UNJUDGED, Level::Risky, "changed, and no rule judges it"),
            };
            unjudged.insert(entry, ());
        }
        for (pointer, class, level, says) in unjudged.into_keys() {
            let find = |node: &Node<'a>| {
                let value = node.value.pointer(&pointer)?;
                Some(Node { value, pointer: pointer.clone(), document: node.document })
            };
            let (old, new) = (find(was), find(is));
            let at = At { place: pointer.trim_start_matches('/').to_owned(), ..At::document() };
            // Whole components are named, not shown.
            let is_whole = pointer.starts_with("/components/") && pointer.split('/').count() <= 4;
            let values = if is_whole { none() } else { (shown_node(old.as_ref()), shown_node(new.as_ref())) };
            self.say(&at, (class, level), (old.as_ref(), new.as_ref()), values, says);
        }
    }
}

/// Pointers of all components that operations and webhooks lead to.
fn reached(root: &Node<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut next: Vec<&Value> =
        ["paths", "x-webhooks", "webhooks"].iter().filter_map(|key| root.value.get(key)).collect();
    while let Some(value) = next.pop() {
        match value {
            Value::Object(map) => {
                if let Some(pointer) = map.get("$ref").and_then(Value::as_str).and_then(|it| it.strip_prefix('#'))
                    && found.insert(pointer.to_owned())
                {
                    next.extend(root.value.pointer(pointer));
                }
                next.extend(map.values());
            }
            Value::Array(items) => next.extend(items),
            _ => {}
        }
    }
    found
}

fn none() -> (String, String) {
    (String::new(), String::new())
}
