//! Who may call, and with what. oasdiff calls every change here compatible; we don't: an alternative that is gone locks out
//! who used it, and what a scheme sends is sent by our transport.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::Level;
use super::context::{At, Diff};
use super::node::{Node, shown_node};

impl<'a> Diff<'a> {
    /// The security requirements of an operation, or of the document.
    pub(super) fn security(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("security"), is.key("security"));
        if old.as_ref().map(|it| it.value) == new.as_ref().map(|it| it.value) {
            return;
        }
        let is_global = at.operation.is_empty();
        let of = if is_global { "api-global-security" } else { "api-security" };
        // An operation without a word has the document's.
        let effective = |node: &Option<Node<'a>>, holder: &Node<'a>| {
            let node = node.clone().or_else(|| Node::root(holder.document).key("security"));
            let all = node.map(|it| it.items()).unwrap_or_default();
            all.iter().map(alternative).collect::<BTreeMap<_, _>>()
        };
        let (mine, others) = (effective(&old, was), effective(&new, is));
        let nodes = (old.as_ref(), new.as_ref());
        let here = At { place: "security".to_owned(), ..at.clone() };
        let before = self.changes.len();
        for (name, scopes) in &mine {
            match others.get(name) {
                Some(other) => {
                    for scope in scopes.difference(other) {
                        let class = format!("{of}-scope-removed");
                        let value = (format!("{name}: {scope}"), String::new());
                        self.say(&here, (&class, Level::Compatible), nodes, value, "asks for a scope less");
                    }
                    for scope in other.difference(scopes) {
                        let class = format!("{of}-scope-added");
                        let value = (String::new(), format!("{name}: {scope}"));
                        self.say(&here, (&class, Level::Compatible), nodes, value, "asks for a scope more");
                    }
                }
                None => {
                    let is_open = others.is_empty() || others.contains_key("");
                    let level = if is_open { Level::Compatible } else { Level::Breaking };
                    let says = if is_open { "asks for no key any more" } else { "doesn't take this key any more" };
                    let class = format!("{of}-removed");
                    self.say(&here, (&class, level), nodes, (name.clone(), String::new()), says);
                }
            }
        }
        for name in others.keys().filter(|name| !mine.contains_key(*name)) {
            let was_open = mine.is_empty() || mine.contains_key("");
            let level = if was_open && !name.is_empty() { Level::Breaking } else { Level::Compatible };
            let says = if was_open { "asks for a key now" } else { "takes another key as well" };
            let class = format!("{of}-added");
            self.say(&here, (&class, level), nodes, (String::new(), name.clone()), says);
        }
        if self.changes.len() == before {
            let says = "says who may call in another way";
            self.say(&here, ("security-spelled", Level::Cosmetic), nodes, (String::new(), String::new()), says);
        }
    }

    /// What the schemes send, and where.
    pub(super) fn schemes(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let all = |node: &Node<'a>| node.key("components").and_then(|it| it.key("securitySchemes"));
        let (old, new) = (all(was), all(is));
        let members = |node: &Option<Node<'a>>| node.as_ref().map(Node::members).unwrap_or_default();
        let names: BTreeSet<&str> = members(&old).into_iter().chain(members(&new)).map(|(name, _)| name).collect();
        for name in names {
            let here = At { place: format!("security scheme {name}"), ..at.clone() };
            let find = |node: &Option<Node<'a>>| node.as_ref().and_then(|it| it.key(name));
            let none = (String::new(), String::new());
            match (find(&old), find(&new)) {
                (Some(one), Some(other)) => self.scheme(&here, &one.resolved(), &other.resolved()),
                (None, Some(other)) => {
                    let class = ("api-security-component-added", Level::Compatible);
                    self.say(&here, class, (None, Some(&other)), none, "is new");
                }
                (Some(one), None) => {
                    let class = ("api-security-component-removed", Level::Compatible);
                    self.say(&here, class, (Some(&one), None), none, "is gone");
                }
                (None, None) => {}
            }
        }
    }

    fn scheme(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let changed = ("api-security-component-type-changed", Level::Breaking, "is of another type");
        self.differs(at, "type", changed, was, is);
        for key in ["name", "in", "scheme"] {
            let says = "is sent in another way";
            self.differs(at, key, ("api-security-component-sent-otherwise", Level::Breaking, says), was, is);
        }
        let signature = ("signature-rule-changed", Level::Breaking, "signs by another rule");
        self.differs(at, "x-signature", signature, was, is);
        for key in ["flows", "openIdConnectUrl"] {
            let says = "gets its tokens elsewhere, or for other scopes";
            self.differs(at, key, ("api-security-component-oauth-url-changed", Level::Breaking, says), was, is);
        }
        let format = ("api-security-component-bearer-format-changed", Level::Cosmetic, "describes its token otherwise");
        self.differs(at, "bearerFormat", format, was, is);
        let judged = ["type", "name", "in", "scheme", "x-signature", "flows", "openIdConnectUrl", "bearerFormat"];
        self.rest(at, was, is, &judged);
    }
}

/// Names of the schemes that are needed together, and their scopes. `{}` needs none.
fn alternative(node: &Node<'_>) -> (String, BTreeSet<String>) {
    let members = node.members();
    let names: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
    let scopes = members.iter().flat_map(|(_, scopes)| scopes.items()).map(|scope| match scope.value {
        Value::String(text) => text.clone(),
        _ => shown_node(Some(&scope)),
    });
    (names.join(" + "), scopes.collect())
}
