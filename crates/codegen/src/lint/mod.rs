//! Rules a spec must keep before anything is generated from it. Each has an id; each finding says where and how to mend.
//!
//! `document`, `structure`, `parameters`, `bodies` and `schemas` hold what OpenAPI and progenitor need, `names` what Rust
//! needs, the others what our own `x-` keys need (specs/README.md). `rules` of this crate says why each rule is there.

mod bodies;
mod document;
mod evidence;
mod extensions;
mod money;
mod names;
mod parameters;
mod retry;
mod schemas;
mod signed;
mod structure;

use serde_json::Value;

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

fn text<'a>(value: Option<&'a Value>, key: &str) -> &'a str {
    value.and_then(|value| value.get(key)).and_then(Value::as_str).unwrap_or_default()
}

/// Checks a spec against every rule.
pub fn lint(spec: &Spec) -> Result<(), Problems> {
    #[cfg(feature = "examples")]
    rules(spec).and_then(|()| {
        let found = crate::examples::check(spec);
        if found.is_empty() { Ok(()) } else { Err(sorted(found)) }
    })?;
    #[cfg(not(feature = "examples"))]
    rules(spec)?;
    Ok(())
}

fn sorted(mut list: Vec<Problem>) -> Problems {
    list.sort();
    list.dedup();
    Problems(list)
}

/// Every rule but the one of examples, from which nothing is generated.
pub(crate) fn rules(spec: &Spec) -> Result<(), Problems> {
    let mut findings = Findings { spec, list: Vec::new() };
    document::check(&mut findings);
    structure::check(&mut findings);
    parameters::check(&mut findings);
    bodies::check(&mut findings);
    schemas::check(&mut findings);
    // With a broken reference the other rules would only report its echoes; so for each group and the one before it.
    if findings.list.is_empty() {
        evidence::check(&mut findings);
        money::check(&mut findings);
        extensions::check(&mut findings);
    }
    if findings.list.is_empty() {
        retry::check(&mut findings);
    }
    if findings.list.is_empty() {
        signed::check(&mut findings);
        names::check(&mut findings);
    }
    if findings.list.is_empty() {
        structure::unused_components(&mut findings);
    }
    if findings.list.is_empty() { Ok(()) } else { Err(sorted(findings.list)) }
}
