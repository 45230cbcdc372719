//! What a provider changed in its own document: against an older document of its ([`between`]), or against our spec minus the
//! deviations we know ([`against_spec`]).
//!
//! Providers rename. An operation that is gone and one that is new may be one ([`Rename`]: with a score, and why we think
//! so), and then only what else changed is told. What changed for many operations at once is told first, as a [`Habit`]: how
//! lists are paged, which writes need an idempotency key, what moves money in two steps. The documents needn't be valid, and
//! the same two give the same bytes.

mod habits;
mod renames;
mod report;
mod spec;

pub use habits::{Habit, Turn};
pub use renames::Rename;
pub use spec::against_spec;

use serde::Serialize;
use serde_json::Value;

use crate::diff::{Call, Changes, Level, with_pairs};

/// What a provider changed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Drift {
    /// What is compared: a document's name, or `specs/lomi`.
    pub before: String,
    /// The newer document's name.
    pub after: String,
    /// Operations that stand elsewhere now.
    pub renamed: Vec<Rename>,
    /// What changed for many operations in the same way.
    pub habits: Vec<Habit>,
    /// Operations that are gone.
    pub gone: Vec<String>,
    /// Operations that are new.
    pub added: Vec<String>,
    /// Everything else.
    pub changes: Changes,
}

impl Drift {
    /// Whether there is anything to look at. Words alone aren't.
    pub fn is_news(&self) -> bool {
        !(self.renamed.is_empty() && self.gone.is_empty() && self.added.is_empty())
            || self.changes.worst() > Some(Level::Cosmetic)
    }
}

/// What became of a provider's document.
pub fn between((before, old): (&str, &Value), (after, new): (&str, &Value)) -> Drift {
    let found = renames::matched(Call::all(old), Call::all(new));
    let mut changes = with_pairs(old, new, &found.pairs, &found.gone, &found.come);
    changes.0.retain(|change| !is_told_apart(&change.class));
    changes.0.iter_mut().filter(|change| is_of_names(&change.class)).for_each(|change| {
        // Names that our own spec doesn't take over.
        change.level = Level::Cosmetic;
        change.says = "The document calls it otherwise.".to_owned();
    });
    Drift {
        before: before.to_owned(),
        after: after.to_owned(),
        renamed: found.renamed,
        habits: habits::of(&found.pairs, &found.come),
        gone: titles(&found.gone),
        added: titles(&found.come),
        changes,
    }
}

fn titles(calls: &[Call<'_>]) -> Vec<String> {
    let mut titles: Vec<(String, String)> = calls.iter().map(|call| (call.path.to_owned(), call.title())).collect();
    titles.sort();
    titles.into_iter().map(|(_, title)| title).collect()
}

/// What has a list of its own.
fn is_told_apart(class: &str) -> bool {
    class == "endpoint-added"
        || class == "operation-moved"
        || (class.starts_with("api-") && class.ends_with("-deprecation"))
}

fn is_of_names(class: &str) -> bool {
    class.starts_with("api-operation-id-")
        || class.starts_with("api-tag")
        || class.starts_with("api-schema-")
        || class.ends_with("-schema-reference-changed")
        || matches!(class, "info-title-changed" | "component-added" | "component-removed" | "path-parameter-renamed")
}
