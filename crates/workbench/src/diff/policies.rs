//! What our own extensions let be done with an operation whose answer is lost.
//!
//! The rule: **what lets a write be sent again that wasn't is breaking**, since it can pay twice; and so is what makes us
//! believe something about an earlier attempt on less evidence. The other way is risky, not compatible: nothing is paid twice,
//! but a call that used to end well by itself now ends in `OutcomeUnknown`, and somebody has to look.

use serde_json::Value;

use super::change::Level::{self, Breaking, Compatible, Risky};
use super::context::{At, Diff};
use super::node::{Node, shown_node};

impl<'a> Diff<'a> {
    /// Everything of an operation that says how it is repeated, found again, paged and confirmed.
    pub(super) fn policies(&mut self, at: &At, is_read: bool, was: &Node<'a>, is: &Node<'a>) {
        self.retry(at, is_read, was, is);
        self.key(at, was, is);
        self.lookup(at, was, is);
        self.pagination(at, was, is);
        self.confirmation(at, was, is);
    }

    fn retry(&mut self, at: &At, is_read: bool, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("x-retry"), is.key("x-retry"));
        // Without a word the generator repeats nothing.
        let policy = |node: &Option<Node<'a>>| node.as_ref().and_then(|it| it.text("policy")).unwrap_or("never");
        let (before, after) = (policy(&old), policy(&new));
        let nodes = (old.as_ref(), new.as_ref());
        let values = (before.to_owned(), after.to_owned());
        let bolder = daring(after) > daring(before);
        let (class, level) = match (before == after, bolder, is_read) {
            (true, ..) => {
                match (&old, &new) {
                    (Some(one), Some(other)) => {
                        self.reason(at, one, other);
                        self.rest(at, one, other, &["policy", "because"]);
                    }
                    (None, None) => {}
                    _ => self.say(
                        at,
                        ("retry-policy-spelled", Level::Cosmetic),
                        nodes,
                        values,
                        "says `never` in another way",
                    ),
                }
                return;
            }
            // A read that is repeated pays nothing.
            (_, true, true) => (format!("retry-became-{after}"), Compatible),
            (_, true, false) => (format!("retry-became-{after}"), Breaking),
            (_, false, _) => (format!("retry-became-{after}"), Risky),
        };
        let says = match (bolder, is_read) {
            (true, true) => "is repeated where it wasn't; it only reads",
            (true, false) => "may be sent again where it wasn't: money may move twice",
            (false, _) => "isn't repeated any more where it was: its outcome is unknown more often",
        };
        self.say(at, (&class, level), nodes, values, says);
    }

    fn key(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("x-idempotency-key"), is.key("x-idempotency-key"));
        let nodes = (old.as_ref(), new.as_ref());
        let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
        let (one, other) = match (&old, &new) {
            (None, None) => return,
            (None, Some(key)) if key.flag("required") => {
                let class = ("idempotency-key-added-required", Breaking);
                return self.say(
                    at,
                    class,
                    nodes,
                    values,
                    "needs an idempotency key: its Rust call takes one more argument",
                );
            }
            (None, Some(_)) => {
                return self.say(
                    at,
                    ("idempotency-key-added-optional", Compatible),
                    nodes,
                    values,
                    "takes an idempotency key",
                );
            }
            (Some(_), None) => {
                let says = "takes no idempotency key any more: a repeat isn't recognised";
                return self.say(at, ("idempotency-key-removed", Breaking), nodes, values, says);
            }
            (Some(one), Some(other)) => (one, other),
        };
        let number = |node: &Node<'a>| node.value.get("hours").and_then(Value::as_u64).unwrap_or(0);
        let changes = [
            match (one.flag("required"), other.flag("required")) {
                (false, true) => {
                    Some(("required", "idempotency-key-became-required", Breaking, "needs an idempotency key now"))
                }
                (true, false) => {
                    let says = "may be called without an idempotency key: such a call can't be repeated safely";
                    Some(("required", "idempotency-key-became-optional", Risky, says))
                }
                _ => None,
            },
            match number(other).cmp(&number(one)) {
                std::cmp::Ordering::Greater => {
                    let says = "trusts an idempotency key longer: a repeat that the provider has forgotten pays again";
                    Some(("hours", "idempotency-key-trusted-longer", Breaking, says))
                }
                std::cmp::Ordering::Less => Some((
                    "hours",
                    "idempotency-key-trusted-shorter",
                    Compatible,
                    "trusts an idempotency key for less long",
                )),
                std::cmp::Ordering::Equal => None,
            },
            (one.text("name") != other.text("name")).then_some((
                "name",
                "idempotency-key-renamed",
                Breaking,
                "sends its idempotency key under another name",
            )),
            (one.text("in") != other.text("in")).then_some((
                "in",
                "idempotency-key-moved",
                Breaking,
                "sends its idempotency key in another place",
            )),
        ];
        for (key, class, level, says) in changes.into_iter().flatten() {
            self.differs(at, key, (class, level, says), one, other);
        }
        self.rest(at, one, other, &["required", "hours", "name", "in", "because"]);
        self.reason(at, one, other);
    }

    fn lookup(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("x-lookup"), is.key("x-lookup"));
        let nodes = (old.as_ref(), new.as_ref());
        let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
        let (one, other) = match (&old, &new) {
            (None, None) => return,
            // What it allows is judged by `x-retry`.
            (None, Some(_)) => return self.say(at, ("lookup-added", Compatible), nodes, values, "can be looked up"),
            (Some(_), None) => {
                return self.say(at, ("lookup-removed", Risky), nodes, values, "can't be looked up any more");
            }
            (Some(one), Some(other)) => (one, other),
        };
        for key in ["operation", "request", "response", "query"] {
            let says = "finds an earlier attempt in another way: one that is missed is made again";
            self.differs(at, key, ("lookup-target-changed", Breaking, says), one, other);
        }
        let how = match (one.text("how"), other.text("how")) {
            (_, Some("repeat")) => ("lookup-became-repeat", Breaking, "is sent again to learn what became of it"),
            (Some("repeat"), _) => {
                ("lookup-became-read", Risky, "isn't sent again any more to learn what became of it")
            }
            _ => ("lookup-how-changed", Risky, "is looked up in another way"),
        };
        self.differs(at, "how", how, one, other);
        let absence = match other.text("absence") {
            Some("conclusive") => {
                let says = "counts as not made when it isn't found: one that is late is made again";
                ("lookup-absence-became-conclusive", Breaking, says)
            }
            _ => ("lookup-absence-became-inconclusive", Risky, "stays unknown when it isn't found"),
        };
        self.differs(at, "absence", absence, one, other);
        let (had, has) = (one.texts("same"), other.texts("same"));
        let same = if has.is_superset(&had) {
            ("lookup-compares-more", Risky, "takes an earlier attempt for its own less easily")
        } else {
            ("lookup-compares-less", Breaking, "takes another payment for its own more easily")
        };
        self.differs(at, "same", same, one, other);
        self.reason(at, one, other);
        self.rest(at, one, other, &["operation", "request", "response", "query", "how", "absence", "same", "because"]);
    }

    fn pagination(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("x-pagination"), is.key("x-pagination"));
        let style =
            |node: &Option<Node<'a>>| node.as_ref().and_then(|it| it.text("style")).unwrap_or("none").to_owned();
        let (before, after) = (style(&old), style(&new));
        let nodes = (old.as_ref(), new.as_ref());
        if before != after {
            let (class, level, says) = match (before.as_str(), after.as_str()) {
                ("none", _) => ("pagination-added", Compatible, "can be read page by page"),
                (_, "none") => {
                    ("pagination-removed", Breaking, "can't be read page by page any more: `pages()` is gone")
                }
                _ => ("pagination-style-changed", Breaking, "pages in another way: a kept position leads nowhere"),
            };
            return self.say(at, (class, level), nodes, (before, after), says);
        }
        match (&old, &new) {
            (Some(one), Some(other)) => {
                for key in ["cursor", "offset", "limit"] {
                    let says = "pages by another parameter";
                    self.differs(at, key, ("pagination-parameter-changed", Breaking, says), one, other);
                }
                self.reason(at, one, other);
                self.rest(at, one, other, &["style", "cursor", "offset", "limit", "because"]);
            }
            (None, None) => {}
            _ => self.say(at, ("pagination-spelled", Level::Cosmetic), nodes, (before, after), "says how it pages"),
        }
    }

    fn confirmation(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("x-confirmation"), is.key("x-confirmation"));
        let nodes = (old.as_ref(), new.as_ref());
        let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
        match (&old, &new) {
            (None, None) => {}
            (None, Some(_)) => {
                let says = "moves money in two steps now: the first call moves none";
                self.say(at, ("confirmation-added", Breaking), nodes, values, says);
            }
            (Some(_), None) => {
                let says = "moves money at once now: there is no preview to drop";
                self.say(at, ("confirmation-removed", Breaking), nodes, values, says);
            }
            (Some(one), Some(other)) => {
                for key in ["request", "response"] {
                    let says = "has its confirmation token elsewhere";
                    self.differs(at, key, ("confirmation-token-moved", Breaking, says), one, other);
                }
                self.reason(at, one, other);
                self.rest(at, one, other, &["request", "response", "because"]);
            }
        }
    }

    /// Says a change of one key, if it is one.
    pub(super) fn differs(
        &mut self,
        at: &At,
        key: &str,
        (class, level, says): (&str, Level, &str),
        was: &Node<'a>,
        is: &Node<'a>,
    ) {
        let (old, new) = (was.key(key), is.key(key));
        if old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) {
            let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
            self.say(at, (class, level), (old.as_ref(), new.as_ref()), values, says);
        }
    }
}

/// How much a policy dares after a lost answer. Looking first dares more than nothing: what isn't found, or was refused for
/// being too much (429), is sent again.
fn daring(policy: &str) -> u8 {
    match policy {
        "safe" => 3,
        "keyed" => 2,
        "lookup" => 1,
        _ => 0,
    }
}
