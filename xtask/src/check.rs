//! `check`: all that CI needs of the specs, in one run, with the time that each part took. In a workflow (`GITHUB_ACTIONS`)
//! every finding is also put beside its line.

use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use passerelle_codegen::Spec;
use passerelle_workbench::evidence::day;
use serde_json::{Value, json};

use crate::coverage::Wanted;
use crate::finding::Finding;
use crate::workspace::specs;
use crate::{Failure, Said, coverage, evidence, generate, lint};

/// What one part found.
#[derive(Default)]
pub(crate) struct Found {
    /// What it looked at, in a few words.
    pub(crate) what: String,
    /// What makes the check fail.
    pub(crate) findings: Vec<Finding>,
    /// What somebody should know, and that makes nothing fail.
    pub(crate) remarks: Vec<Finding>,
}

/// What the parts look at: read once.
struct World<'a> {
    root: &'a Path,
    specs: Vec<Spec>,
    today: String,
}

type Part = (&'static str, fn(&World<'_>) -> Result<Found, Failure>);

const PARTS: [Part; 5] = [
    ("lint", |world| {
        let findings = lint::findings(&world.specs).into_iter().map(Finding::from).collect();
        Ok(Found { what: format!("{} specs against every rule", world.specs.len()), findings, ..Found::default() })
    }),
    ("generated", |world| {
        let (count, findings) = generate::findings(world.root, &world.specs)?;
        Ok(Found { what: format!("{count} files are what the specs generate"), findings, ..Found::default() })
    }),
    ("coverage", |world| {
        let said = coverage::run(world.root, &Wanted { upstream: None, provider: None, record: false })?;
        let total = said.text.lines().rfind(|line| line.contains(" operations, ")).unwrap_or_default();
        Ok(Found { what: format!("the record; at hand: {total}"), ..Found::default() })
    }),
    ("deviations", |world| {
        let mut found = Found::default();
        let mut count: usize = 0;
        for spec in &world.specs {
            let deviations = coverage::deviations(world.root, spec.provider())?;
            count = count.saturating_add(deviations.0.len());
            let file = coverage::deviations_file(spec.provider());
            found.findings.extend(evidence::of_deviations(&file, &deviations, &world.today));
        }
        found.what = format!("{count} deviations, each with its source");
        Ok(found)
    }),
    ("evidence", |world| Ok(evidence::of_specs(&world.specs, &world.today))),
];

pub(crate) fn run(root: &Path, today: Option<&str>) -> Result<Said, Failure> {
    let today = today.map_or_else(|| day(SystemTime::now()), str::to_owned);
    if !evidence::is_day(&today) {
        return Err(Failure::CantRun(format!("--today {today}: write a day as YYYY-MM-DD")));
    }
    let start = Instant::now();
    let mut done = Vec::new();
    let read = specs(root);
    let time = start.elapsed();
    match read {
        // What can't be read can't be looked at.
        Err(Failure::CantRun(what)) => return Err(Failure::CantRun(what)),
        Err(failure) => done.push(("specs", time, fallen("specs", failure))),
        Ok(specs) => {
            let what = format!("{} read", specs.len());
            done.push(("specs", time, Found { what, ..Found::default() }));
            let world = World { root, specs, today };
            for (name, part) in PARTS {
                let start = Instant::now();
                // A part that falls short as a whole is told like its findings, and the others are looked at all the same.
                let found = part(&world).unwrap_or_else(|failure| fallen(name, failure));
                done.push((name, start.elapsed(), found));
            }
        }
    }
    let said = Said::new(text(&done, start.elapsed()), json(&done, start.elapsed()));
    let is_fine = done.iter().all(|(_, _, found)| found.findings.is_empty());
    if is_fine { Ok(said) } else { Err(Failure::FallsShort(said.mend("see each finding"))) }
}

fn fallen(part: &str, failure: Failure) -> Found {
    let findings = match failure {
        Failure::FallsShort(Said { json, .. }) if json.get("findings").is_some() => {
            let list = json.get("findings").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            list.iter().map(Finding::read).collect()
        }
        other => vec![in_one(part, other)],
    };
    Found { findings, ..Found::default() }
}

/// A failure of a whole part as a finding.
fn in_one(part: &str, failure: Failure) -> Finding {
    let (what, mend) = match failure {
        Failure::FallsShort(said) => (said.text, said.mend),
        Failure::CantRun(what) => (what, String::new()),
    };
    let mend = if mend.is_empty() { "see above".to_owned() } else { mend };
    Finding { rule: part.to_owned(), file: String::new(), line: 0, column: 0, what, mend }
}

fn text(done: &[(&str, Duration, Found)], whole: Duration) -> String {
    let in_a_workflow = std::env::var_os("GITHUB_ACTIONS").is_some();
    let mut lines = Vec::new();
    for (name, time, found) in done {
        let verdict = if found.findings.is_empty() { "fine" } else { "FAILS" };
        lines.push(format!("{verdict:5} {name:10} {:5} ms  {}", time.as_millis(), found.what));
        for finding in &found.findings {
            lines.push(if in_a_workflow {
                finding.annotation("error")
            } else {
                format!("  {}", finding.to_string().replace('\n', "\n  "))
            });
        }
        // A remark isn't a pull request's business; whoever wants all of them takes JSON.
        if let [first, ..] = found.remarks.as_slice() {
            let rest = match found.remarks.len() {
                1 => String::new(),
                count => format!(" (and {} more: --json)", count.saturating_sub(1)),
            };
            lines.push(format!("  remark: {}{rest}", first.in_a_line()));
        }
    }
    lines.push(format!("{:16} {:5} ms", "all", whole.as_millis()));
    lines.join("\n")
}

fn json(done: &[(&str, Duration, Found)], whole: Duration) -> Value {
    let list = |findings: &[Finding]| findings.iter().map(Finding::json).collect::<Value>();
    let parts: Vec<Value> = done
        .iter()
        .map(|(name, time, found)| {
            json!({
                "name": name,
                "milliseconds": u64::try_from(time.as_millis()).unwrap_or(u64::MAX),
                "what": found.what,
                "findings": list(&found.findings),
                "remarks": list(&found.remarks),
            })
        })
        .collect();
    json!({ "milliseconds": u64::try_from(whole.as_millis()).unwrap_or(u64::MAX), "parts": parts })
}
