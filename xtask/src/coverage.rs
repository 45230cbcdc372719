//! `coverage`: our specs against the providers' own documents. The work is in crates/workbench; here are files and words.

use std::path::{Path, PathBuf};

use passerelle_codegen::Spec;
use passerelle_workbench::coverage::{Deviations, Document, Known, Record, Report, Survey, coverage, provider_of};
use serde_json::{Value, json};

use crate::workspace::providers;
use crate::{Failure, Said};

/// Where figures of what was found are kept.
pub(crate) const RECORD: &str = "specs/coverage.json";

/// Documents that the repository has itself.
const IN_THE_REPOSITORY: &str = "crates/workbench/tests/fixtures";

/// What to do, as said on the command line.
pub(crate) struct Wanted {
    /// A document, or a folder of them.
    pub(crate) upstream: Option<PathBuf>,
    /// Whose document it is, where its name doesn't say.
    pub(crate) provider: Option<String>,
    /// Whether to write the record.
    pub(crate) record: bool,
}

pub(crate) fn run(root: &Path, wanted: &Wanted) -> Result<Said, Failure> {
    match (&wanted.upstream, &wanted.provider) {
        (Some(file), provider) if !file.is_dir() => one(root, file, provider.as_deref(), wanted),
        (_, Some(_)) => Err(Failure::CantRun("--provider goes with one document: --upstream FILE".to_owned())),
        (folder, None) => all(root, folder.as_deref(), wanted),
    }
}

/// One document, in full. Of the record only its own entry is written, and only on demand.
fn one(root: &Path, file: &Path, provider: Option<&str>, wanted: &Wanted) -> Result<Said, Failure> {
    let all = providers(root)?;
    let stem = stem(file);
    let provider = match provider {
        Some(name) => name,
        None => provider_of(&stem, &all)
            .map_err(|found| Failure::CantRun(format!("{}: {found}, or add --provider", file.display())))?,
    };
    let document = read(file, provider)?;
    let known = known(root, provider)?;
    let report = coverage(&known.spec, &stem, &document.value, &known.deviations);
    let said = Said::new(report.markdown(), report.json());
    if !report.is_clean() {
        return Err(falls_short(said, [&report]));
    }
    if wanted.record {
        let specs = all.iter().map(|provider| self::known(root, provider)).collect::<Result<Vec<_>, _>>()?;
        let before = recorded(root)?;
        write(root, &Survey::of(&specs, vec![document]).record(&specs, &before))?;
    }
    Ok(said)
}

/// Every document of a folder and of the repository, a line each, and the total.
fn all(root: &Path, folder: Option<&Path>, wanted: &Wanted) -> Result<Said, Failure> {
    let providers = providers(root)?;
    let specs = providers.iter().map(|provider| known(root, provider)).collect::<Result<Vec<_>, _>>()?;
    let mut documents: Vec<Document> = Vec::new();
    for folder in [Some(root.join(IN_THE_REPOSITORY)).filter(|path| path.is_dir()), folder.map(Path::to_path_buf)] {
        for file in folder.iter().flat_map(|folder| files(folder)) {
            let named = provider_of(&stem(&file), &providers);
            let provider = named.map_err(|found| Failure::CantRun(format!("{}: {found}", file.display())))?;
            let document = read(&file, provider)?;
            if documents.iter().any(|other| other.name == document.name) {
                return Err(Failure::CantRun(format!("{}: there are two of this name", file.display())));
            }
            documents.push(document);
        }
    }
    let survey = Survey::of(&specs, documents);
    let lines: String = survey.reports().map(|report| report.summary() + "\n").collect();
    let reports: Vec<Value> = survey.reports().map(Report::json).collect();
    let before = recorded(root)?;
    let absent = survey.not_at_hand(&before);
    let mut said = Said::new(lines + &survey.total(), json!({ "documents": reports, "not_at_hand": absent }));
    if !survey.is_clean() {
        return Err(falls_short(said, survey.reports()));
    }
    match folder {
        Some(folder) if !absent.is_empty() => {
            let (folder, absent) = (folder.display(), absent.join(", "));
            return Err(Failure::short(
                format!("{RECORD} speaks of what isn't in {folder}: {absent}"),
                "put it there, or take its entry out",
            ));
        }
        None if !absent.is_empty() => {
            said.text.push_str(&format!("\nnot at hand, so as recorded: {}", absent.join(", ")));
        }
        _ => {}
    }
    let record = survey.record(&specs, &before);
    if wanted.record {
        write(root, &record)?;
    } else if text(root)? != record.text() {
        let given = folder.map(|folder| format!(" --upstream {}", folder.display())).unwrap_or_default();
        said.text.push_str(&format!("\n{RECORD} says something else than this comparison"));
        return Err(Failure::FallsShort(
            said.mend(format!("cargo xtask coverage{given} --record && cargo xtask generate")),
        ));
    }
    Ok(said)
}

/// What the reports say, and what to do about each.
fn falls_short<'r>(said: Said, reports: impl IntoIterator<Item = &'r Report>) -> Failure {
    let mends = reports.into_iter().map(|report| report.mend(&deviations_file(&report.provider)));
    let mends: String = mends.collect();
    Failure::FallsShort(said.mend(mends.trim_end()))
}

pub(crate) fn deviations_file(provider: &str) -> String {
    format!("specs/{provider}.deviations.yaml")
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::CantRun(format!("{}: {error}", path.display()))
}

pub(crate) fn stem(file: &Path) -> String {
    file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The JSON files of a folder, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.is_file() && path.extension().is_some_and(|ending| ending == "json")).collect();
    files.sort();
    files
}

pub(crate) fn read(file: &Path, provider: &str) -> Result<Document, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| unreadable(file, &error))?;
    Document::parse(provider, &stem(file), &text)
        .map_err(|found| Failure::CantRun(format!("{}: {found}", file.display())))
}

pub(crate) fn known(root: &Path, provider: &str) -> Result<Known, Failure> {
    let spec = Spec::load(&root.join("specs").join(provider))?;
    Ok(Known { spec, deviations: deviations(root, provider)? })
}

/// The known deviations of a provider; none where it has no file of them.
pub(crate) fn deviations(root: &Path, provider: &str) -> Result<Deviations, Failure> {
    let name = deviations_file(provider);
    let path = root.join(&name);
    if !path.exists() {
        return Ok(Deviations::default());
    }
    let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
    Ok(Deviations::parse(&name, &text)?)
}

/// The record's text; empty where there is none yet.
fn text(root: &Path) -> Result<String, Failure> {
    let path = root.join(RECORD);
    if !path.exists() {
        return Ok(String::new());
    }
    std::fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))
}

/// What coverage found when it was last recorded.
pub(crate) fn recorded(root: &Path) -> Result<Record, Failure> {
    let text = text(root)?;
    if text.is_empty() {
        return Ok(Record::default());
    }
    Record::parse(&text).map_err(|error| {
        Failure::short(format!("{RECORD}: {error}"), "remove it, then cargo xtask coverage --upstream DIR --record")
    })
}

fn write(root: &Path, record: &Record) -> Result<(), Failure> {
    let path = root.join(RECORD);
    std::fs::write(&path, record.text()).map_err(|error| unreadable(&path, &error))
}
