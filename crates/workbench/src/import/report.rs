//! What an import changed, couldn't take over, or leaves to be decided: each with its place in the provider's document and
//! a reason. What is neither in the spec nor here would have been lost without a word; a test looks for that.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// What became of a place of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is in the spec, but somebody who knows the provider has to say something more.
    Undecided,
    /// It isn't in the spec.
    Left,
    /// It is in the spec, in another form.
    Changed,
}

/// What an import has to say, in a stable order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    entries: BTreeMap<(Fate, String), BTreeSet<String>>,
}

/// One thing to say, about one place or many.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// What became of the places.
    pub fate: Fate,
    /// Why.
    pub reason: &'a str,
    /// JSON pointers into the provider's document, in order.
    pub places: &'a BTreeSet<String>,
}

impl Report {
    pub(super) fn add(&mut self, fate: Fate, at: &str, reason: impl Into<String>) {
        self.entries.entry((fate, reason.into())).or_default().insert(at.to_owned());
    }

    pub(super) fn left(&mut self, at: &str, reason: impl Into<String>) {
        self.add(Fate::Left, at, reason);
    }

    pub(super) fn changed(&mut self, at: &str, reason: impl Into<String>) {
        self.add(Fate::Changed, at, reason);
    }

    pub(super) fn undecided(&mut self, at: &str, reason: impl Into<String>) {
        self.add(Fate::Undecided, at, reason);
    }

    /// Everything there is to say.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.entries.iter().map(|((fate, reason), places)| Entry { fate: *fate, reason, places })
    }

    /// Whether a place, or one above it, is named as not taken over.
    #[must_use]
    pub fn names(&self, pointer: &str) -> bool {
        self.entries().filter(|entry| entry.fate == Fate::Left).flat_map(|entry| entry.places).any(|place| {
            pointer == place || pointer.strip_prefix(place.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
    }

    /// How many places met a fate.
    #[must_use]
    pub fn count(&self, fate: Fate) -> usize {
        self.entries().filter(|entry| entry.fate == fate).map(|entry| entry.places.len()).sum()
    }

    /// The report to be read.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        for (fate, title) in [
            (Fate::Undecided, "To be decided by somebody who knows the provider"),
            (Fate::Left, "Not taken over"),
            (Fate::Changed, "Taken over in another form"),
        ] {
            out.push_str(&format!("\n## {title}\n\n"));
            if self.count(fate) == 0 {
                out.push_str("Nothing.\n");
            }
            for entry in self.entries().filter(|entry| entry.fate == fate) {
                match entry.places.first() {
                    Some(only) if entry.places.len() == 1 => {
                        out.push_str(&format!("- `{only}`: {}\n", entry.reason));
                    }
                    _ => {
                        out.push_str(&format!("- {} places: {}\n", entry.places.len(), entry.reason));
                        for place in entry.places {
                            out.push_str(&format!("    - `{place}`\n"));
                        }
                    }
                }
            }
        }
        out
    }

    /// The report as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let of = |fate| -> Value {
            self.entries()
                .filter(|entry| entry.fate == fate)
                .map(|entry| json!({ "reason": entry.reason, "places": entry.places }))
                .collect()
        };
        json!({ "undecided": of(Fate::Undecided), "left": of(Fate::Left), "changed": of(Fate::Changed) })
    }
}
