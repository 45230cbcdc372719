//! Where things are, and what the workspace promises.

use std::path::{Path, PathBuf};
use std::process::Command;

use passerelle_codegen::{Problems, Spec};
use serde_json::{Value, json};

use crate::{Failure, Said};

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

/// Every provider's spec. What keeps one from being read is told for all of them at once.
pub(crate) fn specs(root: &Path) -> Result<Vec<Spec>, Failure> {
    let mut specs = Vec::new();
    let mut problems = Vec::new();
    for loaded in in_parallel(&providers(root)?, |provider| Spec::load(&root.join("specs").join(provider))) {
        match loaded {
            Ok(spec) => specs.push(spec),
            Err(found) => problems.extend(found.0),
        }
    }
    if problems.is_empty() { Ok(specs) } else { Err(Problems(problems).into()) }
}

/// The text of a file of the workspace.
pub(crate) fn read(root: &Path, path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(root.join(path)).map_err(|error| Failure::CantRun(format!("{}: {error}", path.display())))
}

/// Every file in a folder and below, by its path from the root, sorted. A folder that isn't there has none.
pub(crate) fn files_below(root: &Path, folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
        let path = folder.join(entry.file_name());
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => found.extend(files_below(root, &path)),
            _ => found.push(path),
        }
    }
    found.sort();
    found
}

/// Does the same for each item at once, and keeps their order. There are only ever a few.
pub(crate) fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let work = &work;
    std::thread::scope(|scope| {
        let running: Vec<_> = items.iter().map(|item| scope.spawn(move || work(item))).collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

/// Compares the `rust-version` of everything the published crates are built from with our own.
pub(crate) fn msrv(root: &Path) -> Result<Said, Failure> {
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
        Ok(Said::new(
            format!("{} packages build with Rust {ours}, as far as they say", packages.len()),
            json!({ "rust": ours, "packages": packages.len(), "newer": newer }),
        ))
    } else {
        Err(Failure::FallsShort(
            Said::new(newer.join("\n"), json!({ "rust": ours, "packages": packages.len(), "newer": newer }))
                .mend("cargo update -p NAME --precise VERSION, or raise rust-version in Cargo.toml"),
        ))
    }
}

/// `(1, 88)` of `1.88.0`; a package that says nothing needs nothing.
fn minor(version: &str) -> (u32, u32) {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}
