//! Our own marks on a value: `x-money`, `x-sensitive`, `x-signed`, `x-union`. Each changes how money or a person is treated,
//! and most of them the Rust type.

use super::context::{At, Diff};
use super::facets;
use super::node::{Node, shown_node};

impl<'a> Diff<'a> {
    pub(super) fn marks(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        self.money(at, was, is);
        let sensitive = [&facets::SENSITIVE_ADDED, &facets::SENSITIVE_CHANGED, &facets::SENSITIVE_REMOVED];
        self.one(at, "x-sensitive", sensitive, was, is);
        let signed = [&facets::SIGNED_ADDED, &facets::SIGNED_CHANGED, &facets::SIGNED_REMOVED];
        self.one(at, "x-signed", signed, was, is);
        self.union(at, was, is);
    }

    fn money(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("x-money"), is.key("x-money"));
        let (Some(one), Some(other)) = (&old, &new) else {
            let facets = [&facets::MONEY_ADDED, &facets::MONEY_UNIT, &facets::MONEY_REMOVED];
            return self.one(at, "x-money", facets, was, is);
        };
        for (key, facet) in [("unit", &facets::MONEY_UNIT), ("currency", &facets::MONEY_CURRENCY)] {
            let (was, is) = (one.key(key), other.key(key));
            if was.as_ref().map(|it| it.value) != is.as_ref().map(|it| it.value) {
                let values = (shown_node(was.as_ref()), shown_node(is.as_ref()));
                self.facet(at, facet, (was.as_ref(), is.as_ref()), values);
            }
        }
        self.reason(at, one, other);
        self.rest(at, one, other, &["unit", "currency", "because"]);
    }

    /// `because`: words for people in each of our extensions.
    pub(super) fn reason(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("because"), is.key("because"));
        if old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) {
            let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
            let class = ("reason-changed", super::Level::Cosmetic);
            self.say(at, class, (old.as_ref(), new.as_ref()), values, "has another reason");
        }
    }
}
