//! Rules a spec must keep before anything is generated from it. Each has an id; each finding says where and how to mend.
//!
//! `structure`, `parameters`, `bodies` and `schemas` hold what OpenAPI and progenitor need, `names` what Rust needs,
//! `extensions` what our own `x-` keys need (specs/README.md), `signed` what a signature must not leave in doubt.

mod bodies;
mod extensions;
mod names;
mod parameters;
mod schemas;
mod signed;
mod structure;

use crate::problem::{Problem, Problems};
use crate::spec::Spec;

/// Findings of one run.
pub(crate) struct Findings<'a> {
    spec: &'a Spec,
    list: Vec<Problem>,
}

impl Findings<'_> {
    fn add(&mut self, pointer: &str, rule: &'static str, what: impl Into<String>, mend: impl Into<String>) {
        self.list.push(self.spec.problem(pointer, rule, what, mend));
    }
}

/// Checks a spec against every rule.
pub fn lint(spec: &Spec) -> Result<(), Problems> {
    let mut findings = Findings { spec, list: Vec::new() };
    structure::check(&mut findings);
    parameters::check(&mut findings);
    bodies::check(&mut findings);
    schemas::check(&mut findings);
    // With a broken reference the other rules would only report its echoes; so for each group and the one before it.
    if findings.list.is_empty() {
        extensions::check(&mut findings);
    }
    if findings.list.is_empty() {
        signed::check(&mut findings);
        names::check(&mut findings);
    }
    if findings.list.is_empty() {
        structure::unused_components(&mut findings);
        #[cfg(feature = "examples")]
        findings.list.extend(crate::examples::check(spec));
    }
    if findings.list.is_empty() {
        return Ok(());
    }
    findings.list.sort();
    findings.list.dedup();
    Err(Problems(findings.list))
}
