//! `lint`: the specs against every rule, examples and the dates of evidence included; with `--fix`, what can be mended without
//! a judgement is mended first. The rules are in crates/codegen, the mending in crates/workbench.

use std::path::Path;
use std::time::SystemTime;

use passerelle_codegen::{Problem, Problems, Spec};
use passerelle_workbench::evidence::day;
use passerelle_workbench::fix::{Change, fix};
use serde_json::{Value, json};

use crate::finding::Finding;
use crate::workspace::{files_below, in_parallel, providers, read, specs};
use crate::{Failure, Said, evidence, said};

pub(crate) fn run(root: &Path, mend: bool) -> Result<Said, Failure> {
    let changes = if mend { mended(root)? } else { Vec::new() };
    let mut text: Vec<String> =
        changes.iter().map(|change| format!("{}: mended [{}] {}", change.place, change.rule, change.what)).collect();
    let made: Vec<Value> = changes.iter().map(json_of_change).collect();
    let (problems, late, count) = match specs(root) {
        Ok(specs) => {
            let late = evidence::of_specs(&specs, &day(SystemTime::now())).findings;
            (findings(&specs), late, specs.len())
        }
        // What can't be read as a spec is told in the same form.
        Err(Failure::FallsShort(said)) => {
            let json = with(said.json, "changes", made);
            return Err(Failure::FallsShort(Said::new([text, vec![said.text]].concat().join("\n"), json)));
        }
        Err(failure) => return Err(failure),
    };
    let listed: Vec<Value> = problems.iter().map(said::problem).chain(late.iter().map(Finding::json)).collect();
    let is_fine = listed.is_empty();
    if is_fine {
        text.push(format!("{count} specs keep every rule"));
    } else {
        text.extend((!problems.is_empty()).then(|| Problems(problems).to_string()));
        text.extend(late.iter().map(Finding::to_string));
    }
    let said = Said::new(text.join("\n"), json!({ "findings": listed, "changes": made }));
    if is_fine { Ok(said) } else { Err(Failure::FallsShort(said.mend("see each finding; cargo xtask lint --fix"))) }
}

fn with(mut json: Value, key: &str, value: Vec<Value>) -> Value {
    if let Value::Object(members) = &mut json {
        members.insert(key.to_owned(), Value::Array(value));
    }
    json
}

/// Everything that is wrong with the specs, by the rules.
pub(crate) fn findings(specs: &[Spec]) -> Vec<Problem> {
    in_parallel(specs, |spec| passerelle_codegen::lint(spec).err().map(|found| found.0).unwrap_or_default())
        .into_iter()
        .flatten()
        .collect()
}

/// Mends the files of every provider; says what was changed.
fn mended(root: &Path) -> Result<Vec<Change>, Failure> {
    let mut changes = Vec::new();
    for provider in providers(root)? {
        let folder = Path::new("specs").join(&provider);
        let mut files = Vec::new();
        for path in files_below(root, &folder) {
            // As the loader: the files of the folder itself, and nothing below it.
            if path.parent() == Some(&folder) && path.extension().is_some_and(|extension| extension == "yaml") {
                let name = path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
                files.push((name, read(root, &path)?));
            }
        }
        let done = fix(&provider, &files);
        for (name, new) in done.files.iter().filter(|file| !files.contains(file)) {
            std::fs::write(root.join(name), new).map_err(|error| Failure::CantRun(format!("{name}: {error}")))?;
        }
        changes.extend(done.changes);
    }
    Ok(changes)
}

fn json_of_change(change: &Change) -> Value {
    json!({
        "rule": change.rule,
        "file": change.place.file,
        "line": change.place.line,
        "column": change.place.column,
        "what": change.what,
    })
}
