//! Holds the specs against the world outside. `xtask` has the verbs; what they do is here, with its tests.
//!
//! [`coverage`] compares a spec with the provider's own document; [`diff`] judges what an edit of a spec does, and [`api`] what
//! became of the Rust API; [`evidence`] asks how old is what a spec rests on; [`fix`] mends what a machine can; [`schemas`]
//! writes what a provider tells as JSON Schema; [`tables`] makes the tables of README.md and the pages of docs/; [`sums`]
//! notices a changed byte; [`public_api`] looks through
//! what the library shows. Nothing here changes a file or knows the command line.

pub mod api;
pub mod coverage;
pub mod diff;
pub mod evidence;
pub mod fix;
pub mod public_api;
pub mod schemas;
pub mod sums;
pub mod tables;
