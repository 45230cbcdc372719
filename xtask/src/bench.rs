//! `bench`: the package in benches/, built for release and told what to measure.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{Failure, Said};

/// What to do.
pub(crate) struct Wanted {
    pub(crate) rows: Vec<String>,
    pub(crate) quick: bool,
    pub(crate) render: bool,
    pub(crate) json: bool,
}

pub(crate) fn run(root: &Path, wanted: &Wanted) -> Result<Said, Failure> {
    build(root)?;
    let mut driver = Command::new(root.join("target/release/passerelle-benches"));
    driver.arg(if wanted.render { "render" } else { "measure" }).arg("--root").arg(root).args(&wanted.rows);
    driver.args(wanted.quick.then_some("--quick"));
    driver.args((wanted.json && !wanted.render).then_some("--json"));
    // Its progress is on stderr, as it comes.
    let output =
        driver.stderr(Stdio::inherit()).output().map_err(|error| Failure::CantRun(format!("{driver:?}: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout).trim_end().to_owned();
    let json = serde_json::from_str(&text).unwrap_or(Value::Null);
    match output.status.code() {
        Some(0) => Ok(Said::new(text, json)),
        Some(1) => {
            Err(Failure::FallsShort(Said::new(text, json).mend("docs/benchmarks.md says which goal, and by how much")))
        }
        _ => Err(Failure::CantRun("the benchmarks ended early; the reason is above".to_owned())),
    }
}

/// Both binaries: the one that measures, and the one whose allocator counts.
fn build(root: &Path) -> Result<(), Failure> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--release", "--quiet", "--package", "passerelle-benches", "--bins"]).current_dir(root);
    cargo.arg("--target-dir").arg(root.join("target"));
    match cargo.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::CantRun(format!("{cargo:?} failed: {status}"))),
        Err(error) => Err(Failure::CantRun(format!("{cargo:?}: {error}"))),
    }
}
