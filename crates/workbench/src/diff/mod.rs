//! What became of a spec between two of its versions, each change judged: does it break who calls?
//!
//! [`diff`] is a pure function from two OpenAPI documents to a sorted list of changes. Classes have the names of oasdiff's
//! published checks where there is one (`facets` has names and levels, and says where we judge otherwise); our own extensions
//! have classes of our own (`policies`, `marks`). References are followed, so a component is judged for each of its uses, as
//! what is sent and as what is received.
//!
//! **Nothing is dropped.** What no rule knows is `unjudged` and risky: first where a rule looks at an object and finds a
//! key it doesn't know, and at the end for the document as a whole (`rest`). `diff(a, b)` is empty exactly when the two are
//! equal up to the order of keys and of `required`, `enum` and `parameters`.
//!
//! ```
//! use passerelle_workbench::diff::{Level, diff};
//! let spec = |policy: &str| serde_json::json!({
//!     "paths": {"/refunds": {"post": {"operationId": "refunds_create", "x-retry": {"policy": policy}}}}
//! });
//! let changes = diff(&spec("keyed"), &spec("safe"));
//! assert_eq!(changes.worst(), Some(Level::Breaking));
//! assert_eq!(changes.0[0].class, "retry-became-safe");
//! ```

mod bodies;
mod branches;
mod change;
mod constraints;
mod context;
mod document;
pub(crate) mod facets;
mod marks;
mod node;
mod operations;
mod parameters;
mod policies;
mod report;
mod rest;
mod schema;
mod security;
mod view;
mod webhooks;

pub use change::{Change, Changes, Level, Side};
pub use report::escaped;

use serde_json::Value;

use context::Diff;
pub(crate) use node::Node;
pub(crate) use operations::{Call, Pair, pairs};

/// Every change from one document to the other.
pub fn diff(before: &Value, after: &Value) -> Changes {
    let (pairs, gone, come) = pairs(Call::all(before), Call::all(after));
    with_pairs(before, after, &pairs, &gone, &come)
}

/// A provider whose spec wasn't there before, or isn't any more: one change, not one for each of its operations.
pub fn whole_provider(bundle: &Value, is_new: bool) -> Changes {
    let operations = Call::all(bundle).len().to_string();
    let (class, level, says) = match is_new {
        true => ("provider-added", Level::Compatible, "is new"),
        false => ("provider-removed", Level::Breaking, "is gone, and everything that called it"),
    };
    let count = format!("{operations} operations");
    let (before, after) = if is_new { (String::new(), count) } else { (count, String::new()) };
    Changes(vec![Change {
        class: class.to_owned(),
        level,
        operation: String::new(),
        operation_id: String::new(),
        side: Side::None,
        place: String::new(),
        pointer: String::new(),
        before,
        after,
        says: format!("The provider {says} ({operations} operations)."),
    }])
}

/// [`diff`] where somebody else says which operation is which.
pub(crate) fn with_pairs<'a>(
    before: &'a Value,
    after: &'a Value,
    pairs: &[Pair<'a>],
    gone: &[Call<'a>],
    come: &[Call<'a>],
) -> Changes {
    if before == after {
        return Changes::default();
    }
    let (was, is) = (Node::root(before), Node::root(after));
    let mut diff = Diff::new(before, after);
    diff.document(&was, &is);
    diff.operations(pairs, gone, come);
    diff.webhooks(&was, &is);
    diff.leftovers(&was, &is);
    let mut changes = diff.changes;
    changes.sort_by(|a, b| a.order().cmp(&b.order()));
    changes.dedup();
    Changes(changes)
}
