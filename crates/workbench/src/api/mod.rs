//! The public Rust API of a provider as a text, an item a line, and what a change of it means for callers.
//!
//! [`listing`] makes the text from a generated file, in milliseconds and without rustdoc; it is kept in git as
//! `api/<provider>.txt`, so that the merge base's can be read as well. [`compare`] says what became of it. A text shows
//! what cargo-semver-checks misses: a field that became optional, a required field more in a constructor.

mod changes;
mod listing;
mod words;

pub use changes::{ApiChange, ApiChanges, Fate, compare};
pub use listing::listing;
