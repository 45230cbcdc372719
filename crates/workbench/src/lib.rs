//! Holds the specs against the world outside. `xtask` has the verbs; what they do is here, with its tests.
//!
//! | room | asks |
//! | --- | --- |
//! | [`api`] | what is the public Rust API of a generated file, and what became of it? |
//! | [`coverage`] | what do a spec and the provider's own document say differently? |
//! | [`diff`] | what does an edit of a spec do to those who call and those who read? |
//! | [`drift`] | what did a provider change in its document? |
//! | [`evidence`] | how old is what a spec rests on? |
//! | [`fix`] | what can a machine mend? |
//! | [`import`] | what spec does a provider's own document make? |
//! | [`public_api`] | what does the library show, and may it? |
//! | [`release`] | what do version and changelog owe to a change? |
//! | [`scaffold`] | what else does a new provider need? |
//! | [`schemas`] | what does a provider tell, as JSON Schema? |
//! | [`sums`] | did a byte change? |
//! | [`tables`] | what do the specs say, as tables and pages? |
//!
//! Nothing here changes a file or knows the command line.

pub mod api;
pub mod coverage;
pub mod diff;
pub mod drift;
pub mod evidence;
pub mod fix;
pub mod import;
pub mod public_api;
pub mod release;
pub mod scaffold;
pub mod schemas;
pub mod sums;
pub mod tables;
