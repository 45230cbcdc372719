//! Which operation was which, and what became of it. An operation is known by method and path, whatever the path parameters
//! are called; one that moved is known by its `operationId`.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Level, Side};
use super::context::{At, Diff};
use super::facets::Target;
use super::node::{METHODS, Node, escape, shown_node};

/// Keys of an operation that are judged here or beside.
const JUDGED: [&str; 14] = [
    "operationId",
    "tags",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "security",
    "servers",
    "deprecated",
    "x-retry",
    "x-idempotency-key",
    "x-lookup",
    "x-pagination",
    "x-confirmation",
];

/// One operation and the path item it stands in.
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(super) item: Node<'a>,
    pub(crate) operation: Node<'a>,
}

/// An operation of the one document that is one of the other.
#[derive(Clone, Debug)]
pub(crate) struct Pair<'a> {
    pub(crate) old: Call<'a>,
    pub(crate) new: Call<'a>,
}

impl<'a> Call<'a> {
    /// Every operation of a document, by path.
    pub(crate) fn all(document: &'a serde_json::Value) -> Vec<Self> {
        let paths = Node::root(document).key("paths");
        let mut calls = Vec::new();
        for (path, item) in paths.iter().flat_map(Node::members) {
            let item = item.resolved();
            for method in METHODS {
                if let Some(operation) = item.key(method).filter(|it| it.value.is_object()) {
                    calls.push(Self { path, method, item: item.clone(), operation });
                }
            }
        }
        calls
    }

    /// `POST /refunds`.
    pub(crate) fn title(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    pub(crate) fn id(&self) -> &'a str {
        self.operation.text("operationId").unwrap_or_default()
    }

    /// Every parameter, the path's own as well, with references followed.
    pub(crate) fn all_parameters(&self) -> Vec<Node<'a>> {
        let written = self.item.list("parameters").into_iter().chain(self.operation.list("parameters"));
        written.map(|parameter| parameter.resolved()).collect()
    }

    /// Path without the names of its parameters.
    pub(crate) fn plain_path(&self) -> String {
        plain(self.path)
    }

    pub(super) fn at(&self) -> At {
        At { operation: self.title(), operation_id: self.id().to_owned(), ..At::document() }
    }

    fn is_read(&self) -> bool {
        matches!(self.method, "get" | "head" | "options")
    }

    fn path_pointer(&self) -> String {
        format!("/paths/{}", escape(self.path))
    }
}

/// `/orders/{}` of `/orders/{id}` and `/orders/:id`.
fn plain(path: &str) -> String {
    let is_parameter = |it: &str| it.starts_with(':') || (it.starts_with('{') && it.ends_with('}'));
    path.split('/').map(|it| if is_parameter(it) { "{}" } else { it }).collect::<Vec<_>>().join("/")
}

/// Operations side by side: by method and path, then by `operationId` where only one on each side has it.
pub(crate) fn pairs<'a>(old: Vec<Call<'a>>, new: Vec<Call<'a>>) -> (Vec<Pair<'a>>, Vec<Call<'a>>, Vec<Call<'a>>) {
    let mut open = new;
    let mut found = Vec::new();
    let mut gone = Vec::new();
    let take = |open: &mut Vec<Call<'a>>, wanted: &dyn Fn(&Call<'a>) -> bool| {
        open.iter().position(wanted).map(|index| open.remove(index))
    };
    // The same path to the letter comes first: `/a/{x}` and `/a/{y}` may both be there.
    let (exact, other): (Vec<_>, Vec<_>) =
        old.into_iter().partition(|call| open.iter().any(|it| (it.path, it.method) == (call.path, call.method)));
    for call in exact {
        if let Some(twin) = take(&mut open, &|it| (it.path, it.method) == (call.path, call.method)) {
            found.push(Pair { old: call, new: twin });
        }
    }
    let mut left = Vec::new();
    for call in other {
        match take(&mut open, &|it| (it.plain_path(), it.method) == (call.plain_path(), call.method)) {
            Some(twin) => found.push(Pair { old: call, new: twin }),
            None => left.push(call),
        }
    }
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    left.iter().chain(&open).for_each(|call| *count.entry(call.id()).or_default() += 1);
    for call in left {
        let is_known = !call.id().is_empty() && count.get(call.id()) == Some(&2);
        match take(&mut open, &|it| is_known && it.id() == call.id()) {
            Some(twin) => found.push(Pair { old: call, new: twin }),
            None => gone.push(call),
        }
    }
    (found, gone, open)
}

impl<'a> Diff<'a> {
    /// Compares what is paired, and says what isn't.
    pub(crate) fn operations(&mut self, pairs: &[Pair<'a>], gone: &[Call<'a>], come: &[Call<'a>]) {
        let kept: BTreeSet<&str> =
            pairs.iter().map(|pair| pair.new.path).chain(come.iter().map(|it| it.path)).collect();
        for call in gone {
            let deprecated = call.operation.flag("deprecated");
            let path = if kept.contains(call.path) { "" } else { "path-" };
            let (how, level) = if deprecated { ("with", Level::Compatible) } else { ("without", Level::Breaking) };
            let class = format!("api-{path}removed-{how}-deprecation");
            let says = if deprecated { "is gone, after it was deprecated" } else { "is gone" };
            self.say(&call.at(), (&class, level), (Some(&call.operation), None), none(), says);
            if !kept.contains(call.path) {
                self.judged.insert(call.path_pointer());
            }
        }
        let known: BTreeSet<&str> =
            pairs.iter().map(|pair| pair.old.path).chain(gone.iter().map(|it| it.path)).collect();
        for call in come {
            self.say(
                &call.at(),
                ("endpoint-added", Level::Compatible),
                (None, Some(&call.operation)),
                none(),
                "is new",
            );
            if !known.contains(call.path) {
                self.judged.insert(call.path_pointer());
            }
        }
        let mut items = BTreeSet::new();
        for pair in pairs {
            self.operation(pair);
            if items.insert((pair.old.path, pair.new.path)) {
                let at = At { operation: pair.new.path.to_owned(), ..At::document() };
                self.servers(&at, &pair.old.item, &pair.new.item);
                let handled: Vec<&str> = METHODS.into_iter().chain(["parameters", "servers"]).collect();
                self.rest(&at, &pair.old.item, &pair.new.item, &handled);
            }
        }
    }

    fn operation(&mut self, pair: &Pair<'a>) {
        let (old, new) = (&pair.old, &pair.new);
        let at = new.at();
        self.address(&at, old, new);
        if old.path == new.path && old.method == new.method && self.same(&old.item, &new.item) {
            return;
        }
        let (was, is) = (&old.operation, &new.operation);
        self.names(&at, was, is);
        self.parameters(&at, old, new);
        self.request_body(&at, was, is);
        self.responses(&at, was, is);
        self.callbacks(&at, was, is);
        self.security(&at, was, is);
        self.servers(&at, was, is);
        self.lifecycle(&at, was, is);
        self.policies(&at, old.is_read() && new.is_read(), was, is);
        self.rest(&at, was, is, &JUDGED);
    }

    /// Method and path.
    fn address(&mut self, at: &At, old: &Call<'a>, new: &Call<'a>) {
        if (old.path, old.method) == (new.path, new.method) {
            return;
        }
        let nodes = (Some(&old.operation), Some(&new.operation));
        let values = (old.title(), new.title());
        if (old.plain_path(), old.method) == (new.plain_path(), new.method) {
            self.say(
                at,
                ("path-parameter-renamed", Level::Compatible),
                nodes,
                values,
                "calls a path parameter otherwise",
            );
        } else if old.is_read() && new.is_read() {
            self.say(at, ("operation-moved", Level::Risky), nodes, values, "has another address; the Rust call stays");
        } else {
            // lomi. keeps an idempotency key for one route: at another address the same key is unknown.
            let says = "has another address: a key that was sent to the old one isn't known there";
            self.say(at, ("operation-moved", Level::Breaking), nodes, values, says);
        }
        self.judged.extend([old.path_pointer(), new.path_pointer()]);
    }

    /// What the Rust call is named after.
    fn names(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("operationId"), is.key("operationId"));
        let nodes = (old.as_ref(), new.as_ref());
        let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
        match (&old, &new) {
            (None, Some(_)) => {
                self.say(at, ("api-operation-id-added", Level::Compatible), nodes, values, "has an operationId now")
            }
            (Some(one), other) if other.as_ref().map(|it| it.value) != Some(one.value) => {
                let says = "has another operationId: the Rust call is renamed";
                self.say(at, ("api-operation-id-removed", Level::Breaking), nodes, values, says);
            }
            _ => {}
        }
        let (old, new) = (was.key("tags"), is.key("tags"));
        let nodes = (old.as_ref(), new.as_ref());
        let (mine, others) = (was.texts("tags"), is.texts("tags"));
        let first = |node: &Option<Node<'a>>| node.as_ref().and_then(|it| it.value.get(0)).cloned();
        let is_renamed = first(&old) != first(&new);
        for tag in mine.difference(&others) {
            let level = if is_renamed { Level::Breaking } else { Level::Compatible };
            let says = if is_renamed { "is in another group of Rust calls" } else { "has a tag less" };
            self.say(at, ("api-tag-removed", level), nodes, ((*tag).to_owned(), String::new()), says);
        }
        for tag in others.difference(&mine) {
            self.say(
                at,
                ("api-tag-added", Level::Compatible),
                nodes,
                (String::new(), (*tag).to_owned()),
                "has a tag more",
            );
        }
        if mine == others && old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) {
            let (level, says) = if is_renamed {
                (Level::Breaking, "is in another group of Rust calls: its first tag is another")
            } else {
                (Level::Cosmetic, "has its tags in another order")
            };
            self.say(at, ("api-tags-reordered", level), nodes, none(), says);
        }
    }

    pub(super) fn lifecycle(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let class = match (was.flag("deprecated"), is.flag("deprecated")) {
            (false, true) => ("endpoint-deprecated", Level::Compatible, "is deprecated now"),
            (true, false) => ("endpoint-reactivated", Level::Compatible, "isn't deprecated any more"),
            _ => ("endpoint-deprecation-spelled", Level::Cosmetic, "says whether it is deprecated in another way"),
        };
        self.differs(at, "deprecated", class, was, is);
    }

    /// Addresses the provider calls back, by name and expression. What it sends there is a response to us.
    fn callbacks(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let flat = |node: &Node<'a>| -> BTreeMap<(&'a str, &'a str), Node<'a>> {
            let named = node.key("callbacks").map(|all| all.members()).unwrap_or_default();
            let addresses = named.into_iter().flat_map(|(name, callback)| {
                let members = callback.resolved().members();
                members.into_iter().map(move |(expression, item)| ((name, expression), item.resolved()))
            });
            addresses.collect()
        };
        let (old, new) = (flat(was), flat(is));
        let here = |name: &str| at.at(Side::None, Target::Body, format!("callback {name}"));
        let mut taken = BTreeSet::new();
        for ((name, expression), mine) in &old {
            let twin = new.get_key_value(&(*name, *expression)).or_else(|| {
                // The same callback at another address.
                new.iter().find(|((other, at), _)| other == name && !old.contains_key(&(*other, *at)))
            });
            let Some((key, other)) = twin.filter(|(key, _)| taken.insert(**key)) else {
                let class = ("callback-removed", Level::Breaking);
                self.say(&here(name), class, (Some(mine), None), ((*expression).to_owned(), String::new()), "is gone");
                self.holders(name, was, is);
                continue;
            };
            if key.1 != *expression {
                let class = ("callback-expression-changed", Level::Risky);
                let values = ((*expression).to_owned(), key.1.to_owned());
                self.say(&here(name), class, (Some(mine), Some(other)), values, "goes to another address");
            }
            self.notification(&here(name), mine, other);
        }
        for ((name, expression), other) in new.iter().filter(|(key, _)| !taken.contains(*key)) {
            let class = ("callback-added", Level::Compatible);
            self.say(&here(name), class, (None, Some(other)), (String::new(), (*expression).to_owned()), "is new");
            self.holders(name, is, was);
        }
    }

    /// Notes what went or came with the last callback of a name, or of all.
    fn holders(&mut self, name: &str, with: &Node<'a>, without: &Node<'a>) {
        let all = |node: &Node<'a>| node.key("callbacks");
        let one = |node: &Node<'a>| all(node).and_then(|it| it.key(name));
        if all(without).is_none() {
            self.judged.extend(all(with).map(|it| it.pointer));
        }
        if one(without).is_none() {
            self.judged.extend(one(with).map(|it| it.pointer));
        }
    }
}

fn none() -> (String, String) {
    (String::new(), String::new())
}
