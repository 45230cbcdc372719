//! `coverage`: our spec against the provider's own document. The work is in crates/workbench; here are files and words.

use std::io::Write as _;
use std::path::Path;

use passerelle_codegen::Spec;
use passerelle_workbench::coverage::{Deviations, coverage};
use serde_json::Value;

use crate::Failure;

pub(crate) fn run(root: &Path, provider: &str, upstream: &Path, as_json: bool) -> Result<String, Failure> {
    let unreadable = |path: &Path, error: std::io::Error| Failure::CantRun(format!("{}: {error}", path.display()));
    let spec = Spec::load(&root.join("specs").join(provider)).map_err(|found| Failure::CantRun(found.to_string()))?;
    let text = std::fs::read_to_string(upstream).map_err(|error| unreadable(upstream, error))?;
    let document: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::CantRun(format!("{}: is not JSON: {error}", upstream.display())))?;
    let name = format!("specs/{provider}.deviations.yaml");
    let path = root.join(&name);
    // A provider without the file has no known deviation.
    let known = if path.exists() {
        std::fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?
    } else {
        String::new()
    };
    let deviations = Deviations::parse(&name, &known).map_err(|found| Failure::CantRun(found.to_string()))?;
    let stem = upstream.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let report = coverage(&spec, &stem, &document, &deviations);
    let said = if as_json { format!("{:#}", report.json()) } else { report.markdown() };
    if report.is_clean() {
        return Ok(said);
    }
    // As in main: a reader that closes the pipe is no failure.
    let _ = writeln!(std::io::stdout(), "{said}");
    Err(Failure::FallsShort(format!("{}\n{}", report.summary(), report.mend(&name))))
}
