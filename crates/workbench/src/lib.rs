//! Holds the specs against the world outside. `xtask` has the verbs; what they do is here, with its tests.
//!
//! [`coverage`] compares a spec with the provider's own document; [`public_api`] looks through what the library
//! shows; [`import`] makes a spec of a provider's document. Nothing here changes a file or knows the command line.

pub mod coverage;
pub mod import;
pub mod public_api;
