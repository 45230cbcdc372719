//! Measures rows, keeps what they found, and writes the page from all that was ever kept.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::machine::{Load, Machine, load};
use super::peers::Peers;
use super::report::Report;
use super::{page, plot};
use crate::rows::{Bench, ROWS, Row};

/// What was measured, in words and for machines.
#[derive(Clone, Debug)]
pub struct Measured {
    /// For a person.
    pub text: String,
    /// The reports.
    pub json: String,
    /// Whether every goal of these rows was met.
    pub goals_met: bool,
}

/// Measures these rows, or all. Unless `quick`, keeps each as soon as it is measured, and writes the page.
///
/// # Errors
/// A row that isn't there, a wrong answer, or what can't be run or written.
pub fn measure(root: &Path, names: &[String], quick: bool) -> Result<Measured, String> {
    if let Some(unknown) = names.iter().find(|name| !ROWS.iter().any(|row| row.id == **name)) {
        let ids: Vec<&str> = ROWS.iter().map(|row| row.id).collect();
        return Err(format!("no row is called {unknown}; there are: {}", ids.join(", ")));
    }
    let binaries = std::env::current_exe().map_err(|error| error.to_string())?;
    let binaries = binaries.parent().ok_or("a binary without a folder")?.to_owned();
    let bench = Bench { root: root.to_owned(), quick, peers: Peers::new(root), binaries };
    let mut reports = Vec::new();
    for row in ROWS.iter().filter(|row| names.is_empty() || names.iter().any(|name| name == row.id)) {
        bench.progress(&format!("== {}: {}", row.id, row.question));
        let report = one(row, &bench).map_err(|what| format!("{}: {what}", row.id))?;
        if !quick {
            let text = serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?;
            write(&root.join("benches/results").join(format!("{}.json", row.id)), &(text + "\n"))?;
            render(root, false)?;
        }
        reports.push(report);
    }
    Ok(Measured {
        text: reports.iter().map(page::summary).collect::<Vec<_>>().join("\n"),
        json: serde_json::to_string_pretty(&reports).map_err(|error| error.to_string())?,
        goals_met: reports.iter().flat_map(|report| &report.goals).all(|goal| goal.met),
    })
}

fn one(row: &Row, bench: &Bench) -> Result<Report, String> {
    // As it was when it began: it may be worked on meanwhile.
    let (before, commit) = (load(), commit(&bench.root));
    let found = (row.run)(bench)?;
    let mut versions: BTreeMap<String, String> = found.versions.into_iter().collect();
    versions.insert("rustc".to_owned(), first_line("rustc", "--version"));
    Ok(Report {
        row: row.id.to_owned(),
        question: row.question.to_owned(),
        date: first_line("date", "+%Y-%m-%d"),
        commit,
        versions,
        machine: Machine::here(),
        load: Load { before, after: load() },
        measurements: found.measurements,
        goals: found.goals,
    })
}

/// Writes docs/benchmarks.md and its plots from what was kept, or, with `check`, says whether they are that.
///
/// # Errors
/// A kept report that can't be read, a page that can't be written, or with `check` one that is out of date.
pub fn render(root: &Path, check: bool) -> Result<(), String> {
    let mut reports = Vec::new();
    for row in ROWS {
        let path = root.join("benches/results").join(format!("{}.json", row.id));
        if path.exists() {
            let text = read(&path)?;
            let report: Report = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            let words = root.join("benches/words").join(format!("{}.md", row.id));
            let words = if words.exists() { read(&words)? } else { String::new() };
            reports.push((report, words));
        }
    }
    let mut files = vec![("docs/benchmarks.md".to_owned(), page::page(&reports))];
    files.extend(reports.iter().map(|(report, _)| (format!("docs/benchmarks/{}.svg", report.row), plot::plot(report))));
    for (name, text) in files {
        let path = root.join(&name);
        if !check {
            write(&path, &text)?;
        } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            return Err(format!("{name} isn't what was measured; mend: cargo xtask bench --render"));
        }
    }
    Ok(())
}

fn commit(root: &Path) -> String {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(root).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    // What the rows before this one have written changes nothing that is measured.
    let (results, page) = (":(exclude)benches/results", ":(exclude)docs");
    match (git(&["rev-parse", "--short", "HEAD"]), git(&["status", "--porcelain", "--", ".", results, page])) {
        (Some(commit), Some(changes)) if changes.is_empty() => commit,
        (Some(commit), _) => format!("{commit}-dirty"),
        (None, _) => "unknown".to_owned(),
    }
}

/// The first line a tool prints, as of its version.
#[must_use]
pub fn first_line(program: &str, argument: &str) -> String {
    let output = Command::new(program).arg(argument).output();
    output.map_or_else(
        |_| "unknown".to_owned(),
        |output| String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or("unknown").to_owned(),
    )
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
