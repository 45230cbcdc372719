//! Holds the specs against the world outside. `xtask` has the verbs; what they do is here, with its tests.
//!
//! [`coverage`] compares a spec with the provider's own document; [`import`] makes a spec of one, and [`scaffold`] a whole
//! provider; [`evidence`] asks how old is what a spec rests on; [`schemas`] writes what a provider tells as JSON Schema;
//! [`sums`] notices a changed byte; [`public_api`] looks through what the library shows. Nothing here changes a file or
//! knows the command line.

pub mod coverage;
pub mod evidence;
pub mod import;
pub mod public_api;
pub mod scaffold;
pub mod schemas;
pub mod sums;
