//! What our spec and the provider's own document say differently, and whether somebody has written down why.
//!
//! [`compare`] finds the differences, operation by operation and member by member; [`Deviations`] are the known ones, from
//! `specs/<provider>.deviations.yaml`; [`coverage`] holds one against the other. A difference nobody documented is a
//! failure, and so is a deviation that is no longer one. The provider's document is read leniently: it need not be valid.
//! [`Survey`] does it for all providers and documents at once; [`Record`] is what it found, in figures.

mod compare;
mod deviations;
mod difference;
mod document;
mod members;
mod pairs;
mod pattern;
mod record;
mod report;
mod schema;
mod survey;

pub use compare::{Comparison, compare};
pub use deviations::{Deviation, Deviations};
pub use difference::{Difference, Kind};
pub use document::{Document, provider_of};
pub use record::{Operations, Record, Recorded};
pub use report::{Covered, Report};
pub use survey::{Known, Survey};

use passerelle_codegen::Spec;
use serde_json::Value;

/// Compares a spec with the provider's document, whose file stem is `upstream`, in the light of the known deviations.
pub fn coverage(spec: &Spec, upstream: &str, document: &Value, deviations: &Deviations) -> Report {
    let known = deviations.of(upstream);
    let comparison = compare(spec.bundle(), document, &known);
    Report::new(spec.provider(), upstream, comparison, known)
}
