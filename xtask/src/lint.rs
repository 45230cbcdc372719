//! `lint`: the specs against every rule, examples included. The rules are in crates/codegen.

use std::path::Path;

use passerelle_codegen::{Problem, Problems, Spec};
use serde_json::json;

use crate::workspace::{in_parallel, specs};
use crate::{Failure, Said};

pub(crate) fn run(root: &Path) -> Result<Said, Failure> {
    let specs = specs(root)?;
    let found = findings(&specs);
    if !found.is_empty() {
        return Err(Problems(found).into());
    }
    Ok(Said::new(format!("{} specs keep every rule", specs.len()), json!({ "findings": [] })))
}

/// Everything that is wrong with the specs.
pub(crate) fn findings(specs: &[Spec]) -> Vec<Problem> {
    in_parallel(specs, |spec| passerelle_codegen::lint(spec).err().map(|found| found.0).unwrap_or_default())
        .into_iter()
        .flatten()
        .collect()
}
