//! `public-api`: the list of what the library shows, and whether it may. The rules are in crates/workbench; here is rustdoc.

use std::path::Path;
use std::process::Command;

use passerelle_workbench::public_api::{listing, violations};
use serde_json::json;

use crate::{Failure, Said};

/// A folder of its own: with `RUSTC_BOOTSTRAP` dependencies are built anew, and would be again in the next ordinary build.
const TARGET: &str = "target/public-api";

pub(crate) fn run(root: &Path, check: bool) -> Result<Said, Failure> {
    let cant = Failure::CantRun;
    let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
        .args(["rustdoc", "--quiet", "--package", "passerelle", "--lib", "--target-dir", TARGET, "--"])
        .args(["-Z", "unstable-options", "--output-format", "json", "--document-hidden-items"])
        // rustdoc's JSON is unstable; this is how a stable one writes it.
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(root)
        .output()
        .map_err(|error| cant(format!("cargo rustdoc: {error}")))?;
    if !output.status.success() {
        return Err(cant(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let file = root.join(TARGET).join("doc/passerelle.json");
    let items = listing(&file).map_err(|found| cant(format!("{}: {found}", file.display())))?;
    let json = json!({ "items": items, "violations": violations(&items) });
    if !check {
        return Ok(Said::new(items.join("\n"), json));
    }
    let found = violations(&items);
    if found.is_empty() {
        let count = items.len();
        let text = format!("{count} public items: no float, and nothing of progenitor's outside `raw`");
        return Ok(Said::new(text, json));
    }
    Err(Failure::FallsShort(
        Said::new(found.join("\n"), json)
            .mend("amounts are `Amount`, counts are integers; what is progenitor's belongs in `raw`"),
    ))
}
