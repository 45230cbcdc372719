//! `docs`: the tables of README.md and the pages of docs/. What they hold is made in crates/workbench; `generate` writes them
//! with everything else, and `check` holds them against the repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use passerelle_codegen::Spec;
use passerelle_workbench::tables::{self, Material};

use crate::workspace::{files_below, read, specs};
use crate::{Failure, Said, coverage, generate};

/// Folder whose files are all made: one that isn't any more is removed.
pub(crate) const RULES: &str = "docs/rules";

/// Every page: path from the root → text.
pub(crate) fn files(root: &Path, specs: &[Spec]) -> Result<BTreeMap<PathBuf, String>, Failure> {
    let readme = read(root, Path::new("README.md"))?;
    let material = Material {
        specs,
        record: &coverage::recorded(root)?,
        readme: &readme,
        source: &texts(root, "src", "rs")?,
        written: &texts(root, "docs", "md")?,
    };
    let mend = "put back what the tables are made of, or teach crates/workbench/src/tables its new form";
    tables::files(&material).map_err(|what| Failure::short(what, mend))
}

fn texts(root: &Path, folder: &str, extension: &str) -> Result<BTreeMap<PathBuf, String>, Failure> {
    let paths = files_below(root, Path::new(folder)).into_iter();
    let paths = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
    paths
        .map(|path| {
            let bytes = std::fs::read(root.join(&path));
            let bytes = bytes.map_err(|error| Failure::CantRun(format!("{}: {error}", path.display())))?;
            // A page whose bytes are no text any more differs from the one that is made; that is for `check` to say.
            Ok((path, String::from_utf8_lossy(&bytes).into_owned()))
        })
        .collect()
}

pub(crate) fn run(root: &Path, check: bool) -> Result<Said, Failure> {
    let specs = specs(root)?;
    let made = files(root, &specs)?;
    let gone = files_below(root, Path::new(RULES)).into_iter().filter(|path| !made.contains_key(path)).collect();
    generate::settle(root, made, gone, check, "cargo xtask docs")
}
