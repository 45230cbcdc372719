//! `generate`: every file that the specs make, and which of them is another in the repository. What they hold is made in
//! crates/codegen and crates/workbench; here are files and differences.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use passerelle_codegen::{Problems, Spec, generate};
use passerelle_workbench::sums::sums;
use passerelle_workbench::{api, schemas};
use serde_json::{Value, json};
use similar::TextDiff;

use crate::finding::Finding;
use crate::served::{SERVED, served};
use crate::workspace::{files_below, in_parallel, specs};
use crate::{Failure, Said, docs};

/// What mends a file that isn't what the specs make.
pub(crate) const MEND: &str = "cargo xtask generate";

/// Digests of the files that are written by hand and read by machines.
const SUMS: &str = "generated/SHA256SUMS";

/// Path from the root → text.
type Files = BTreeMap<PathBuf, String>;

/// One file to be made, by the part of the work that takes its time alone.
#[derive(Clone, Copy)]
enum Job<'a> {
    Whole(&'a Spec),
    Core(&'a Spec),
}

/// Every file the specs make.
fn outputs(root: &Path, specs: &[Spec]) -> Result<Files, Failure> {
    let jobs: Vec<Job<'_>> =
        specs.iter().map(Job::Whole).chain(specs.iter().filter(|spec| spec.has_back_office()).map(Job::Core)).collect();
    let mut files = Files::new();
    let mut problems = Vec::new();
    let (made, pages) = std::thread::scope(|scope| {
        let pages = scope.spawn(|| docs::files(root, specs));
        (in_parallel(&jobs, |job| of_one(*job)), pages.join())
    });
    for made in made {
        match made {
            Ok(made) => files.extend(made),
            Err(found) => problems.extend(found.0),
        }
    }
    if !problems.is_empty() {
        return Err(Problems(problems).into());
    }
    files.extend(pages.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
    files.insert(PathBuf::from(SUMS), sums(&by_hand(root)?));
    Ok(files)
}

fn of_one(job: Job<'_>) -> Result<Files, Problems> {
    let mut files = Files::new();
    match job {
        Job::Core(spec) => {
            let core = generate(&spec.without_back_office())?;
            files.insert(PathBuf::from(format!("generated/{}-core.rs", spec.provider())), core.client);
        }
        Job::Whole(spec) => {
            let provider = spec.provider();
            let generated = generate(spec)?;
            files.insert(PathBuf::from(format!("api/{provider}.txt")), api_of(provider, &generated.client)?);
            files.insert(PathBuf::from(format!("generated/{provider}.rs")), generated.client);
            files.insert(PathBuf::from(format!("generated/conformance/{provider}.rs")), generated.conformance);
            files.insert(PathBuf::from(format!("{SERVED}/{provider}.json")), served(spec));
            for (name, schema) in schemas::payloads(spec) {
                files.insert(PathBuf::from(format!("schemas/{provider}/{name}.json")), format!("{schema:#}\n"));
            }
        }
    }
    Ok(files)
}

/// The public Rust API of a generated file, an item a line.
fn api_of(provider: &str, client: &str) -> Result<String, Problems> {
    let file = format!("generated/{provider}.rs");
    api::listing(client)
        .map_err(|error| Problems::general(&file, "generator", format!("is no Rust: {error}"), "tell the maintainers"))
}

/// The files whose digests are kept: the specs with what is known of them, and the schemas of our own types, which their
/// crates' tests write.
fn by_hand(root: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, Failure> {
    let mut files = BTreeMap::new();
    let specs = files_below(root, Path::new("specs")).into_iter().filter(|path| !path.ends_with("README.md"));
    let schemas =
        ["schemas/passerelle", "schemas/sandbox"].iter().flat_map(|folder| files_below(root, Path::new(folder)));
    for path in specs.chain(schemas) {
        let full = root.join(&path);
        let bytes = std::fs::read(&full).map_err(|error| Failure::CantRun(format!("{}: {error}", full.display())))?;
        files.insert(path, bytes);
    }
    Ok(files)
}

/// Files in folders that are the generator's alone, and that no spec makes any more.
fn orphans(root: &Path, specs: &[Spec], files: &Files) -> Vec<PathBuf> {
    let schemas = specs.iter().map(|spec| format!("schemas/{}", spec.provider()));
    let folders = ["generated", "api", SERVED, docs::RULES].map(str::to_owned).into_iter().chain(schemas);
    let all = folders.flat_map(|folder| files_below(root, Path::new(&folder)));
    all.filter(|path| !files.contains_key(path)).collect()
}

/// A file that isn't what it should be, and what it should be; an orphan should be nothing.
type Difference = (PathBuf, Option<String>);

/// What in the repository isn't what it should be.
fn differences(root: &Path, files: Files, orphans: Vec<PathBuf>) -> Vec<Difference> {
    let differs = |path: &Path, text: &str| std::fs::read(root.join(path)).ok().as_deref() != Some(text.as_bytes());
    let mut all: Vec<Difference> =
        files.into_iter().filter(|(path, text)| differs(path, text)).map(|(path, text)| (path, Some(text))).collect();
    all.extend(orphans.into_iter().map(|path| (path, None)));
    all
}

/// Each of them with how it differs, and the command that mends it.
fn told(root: &Path, all: Vec<Difference>, mend: &str) -> Vec<Finding> {
    let findings = all.into_iter().map(|(path, text)| {
        let old = std::fs::read(root.join(&path)).unwrap_or_default();
        let old = String::from_utf8_lossy(&old);
        let (line, what) = match &text {
            Some(new) => (first_difference(&old, new), difference(&path, &old, new)),
            None => (0, format!("{} is made by no spec", path.display())),
        };
        Finding { rule: "generated".to_owned(), file: name(&path), line, column: 0, what, mend: mend.to_owned() }
    });
    findings.collect()
}

/// Every file that isn't what the specs make, with how it differs; and how many there are in all.
pub(crate) fn findings(root: &Path, specs: &[Spec]) -> Result<(usize, Vec<Finding>), Failure> {
    let files = outputs(root, specs)?;
    let (count, orphans) = (files.len(), orphans(root, specs, &files));
    Ok((count, told(root, differences(root, files, orphans), MEND)))
}

pub(crate) fn run(root: &Path, check: bool) -> Result<Said, Failure> {
    let specs = specs(root)?;
    let files = outputs(root, &specs)?;
    let orphans = orphans(root, &specs, &files);
    settle(root, files, orphans, check, MEND)
}

/// Writes files that are made and removes those that aren't any more; or says what differs, and changes nothing.
pub(crate) fn settle(
    root: &Path,
    files: Files,
    orphans: Vec<PathBuf>,
    check: bool,
    mend: &str,
) -> Result<Said, Failure> {
    let count = files.len();
    let all = differences(root, files, orphans);
    if check {
        let found = told(root, all, mend);
        let listed: Vec<Value> = found.iter().map(Finding::json).collect();
        let json = json!({ "files": count, "findings": listed });
        if found.is_empty() {
            return Ok(Said::new(format!("{count} files are what the specs generate"), json));
        }
        let text: Vec<&str> = found.iter().map(|finding| finding.what.as_str()).collect();
        return Err(Failure::FallsShort(Said::new(text.join("\n"), json).mend(mend)));
    }
    let (mut written, mut removed) = (Vec::new(), Vec::new());
    for (path, text) in &all {
        let full = root.join(path);
        let cant = |error: std::io::Error| Failure::CantRun(format!("{}: {error}", full.display()));
        match text {
            Some(text) => {
                full.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(cant)?;
                std::fs::write(&full, text).map_err(cant)?;
                written.push(name(path));
            }
            None => {
                std::fs::remove_file(&full).map_err(cant)?;
                removed.push(name(path));
            }
        }
    }
    Ok(Said::new(
        format!("{count} files, {} written, {} orphans removed", written.len(), removed.len()),
        json!({ "files": count, "written": written, "removed": removed }),
    ))
}

fn name(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The first line that is another, counted from 1.
fn first_difference(old: &str, new: &str) -> usize {
    old.lines().zip(new.lines()).take_while(|(old, new)| old == new).count().saturating_add(1)
}

fn difference(path: &Path, old: &str, new: &str) -> String {
    let name = name(path);
    let difference = TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{name}"), &format!("b/{name}"))
        .to_string();
    // Bytes that are no text have no lines to show.
    if difference.is_empty() { format!("{name} holds other bytes than the specs generate") } else { difference }
}
