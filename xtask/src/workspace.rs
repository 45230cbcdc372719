//! Where things are, and what the workspace promises.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Failure;

/// Root of the workspace: the folder above xtask.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Folders of specs/, one a provider, by name.
pub(crate) fn providers(root: &Path) -> Result<Vec<String>, Failure> {
    let specs = root.join("specs");
    let entries =
        std::fs::read_dir(&specs).map_err(|error| Failure::CantRun(format!("{}: {error}", specs.display())))?;
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

/// Compares the `rust-version` of everything the published crates are built from with our own.
pub(crate) fn msrv(root: &Path) -> Result<String, Failure> {
    let cant = |what: String| Failure::CantRun(what);
    let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root)
        .output()
        .map_err(|error| cant(format!("cargo metadata: {error}")))?;
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|error| cant(format!("cargo metadata: {error}")))?;
    let packages = metadata.get("packages").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let text = |package: &Value, key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let ours = packages
        .iter()
        .find(|package| text(package, "name") == "passerelle")
        .map(|package| text(package, "rust_version"))
        .ok_or_else(|| cant("no package `passerelle`".to_owned()))?;
    let newer: Vec<String> = packages
        .iter()
        .filter(|package| minor(&text(package, "rust_version")) > minor(&ours))
        .map(|package| {
            format!(
                "{} {} needs Rust {}",
                text(package, "name"),
                text(package, "version"),
                text(package, "rust_version")
            )
        })
        .collect();
    if newer.is_empty() {
        Ok(format!("{} packages build with Rust {ours}, as far as they say", packages.len()))
    } else {
        Err(Failure::FallsShort(format!(
            "{}\nmend: `cargo update -p NAME --precise VERSION`, or raise rust-version in Cargo.toml",
            newer.join("\n")
        )))
    }
}

/// `(1, 88)` of `1.88.0`; a package that says nothing needs nothing.
fn minor(version: &str) -> (u32, u32) {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}
