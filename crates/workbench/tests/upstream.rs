//! The specs as they are, against the providers' documents beside the repository, and the reasons of every deviation.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use passerelle_codegen::Spec;
use passerelle_workbench::coverage::{Deviations, Document, Kind, Known, Record, Report, Survey, coverage};
use serde_json::Value;

/// Provider, document, operations of the document that the spec has, operations of the document.
const DOCUMENTS: [(&str, &str, usize, usize); 4] = [
    ("lygos", "lygos-documented", 6, 6),
    ("lomi", "lomi-1.2.0.transcribed", 152, 152),
    ("tygapay", "tygapay-v1", 20, 20),
    // The document before: four of its operations are gone.
    ("lomi", "lomi-1.1.0", 66, 70),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

fn spec(provider: &str) -> Spec {
    Spec::load(&root().join("specs").join(provider)).unwrap_or_else(|problems| panic!("{problems}"))
}

fn deviations(provider: &str) -> Deviations {
    let name = format!("specs/{provider}.deviations.yaml");
    let text = std::fs::read_to_string(root().join(&name)).unwrap();
    Deviations::parse(&name, &text).unwrap_or_else(|problems| panic!("{problems}"))
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lygos-documented.json")
}

fn report(provider: &str, stem: &str, file: &Path) -> Report {
    let document: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    coverage(&spec(provider), stem, &document, &deviations(provider))
}

/// Every comparison, or nothing where the documents aren't there.
fn reports() -> Option<Vec<Report>> {
    let upstream = root().parent().unwrap().join("shared/upstream");
    if !upstream.is_dir() {
        eprintln!("skipped: the providers' documents are not at {}", upstream.display());
        return None;
    }
    let file = |stem: &str| if stem == "lygos-documented" { fixture() } else { upstream.join(format!("{stem}.json")) };
    Some(DOCUMENTS.iter().map(|(provider, stem, ..)| report(provider, stem, &file(stem))).collect())
}

#[test]
fn every_difference_is_documented_and_all_178_operations_are_there() {
    let Some(reports) = reports() else { return };
    for (report, (.., matched, theirs)) in reports.iter().zip(DOCUMENTS) {
        let name = format!("specs/{}.deviations.yaml", report.provider);
        assert!(report.is_clean(), "{}\n{}", report.summary(), report.mend(&name));
        assert_eq!((report.matched, report.theirs), (matched, theirs), "{}", report.summary());
    }
    let current = reports.iter().filter(|report| report.upstream != "lomi-1.1.0");
    assert_eq!(current.map(|report| report.matched.min(report.ours)).sum::<usize>(), 178);
}

#[test]
fn the_total_and_the_committed_record_are_what_the_comparison_gives() {
    let specs: Vec<Known> = ["lomi", "lygos", "tygapay"]
        .map(|provider| Known { spec: spec(provider), deviations: deviations(provider) })
        .into();
    let upstream = root().parent().unwrap().join("shared/upstream");
    let documents: Vec<Document> = DOCUMENTS
        .iter()
        .filter_map(|(provider, stem, ..)| {
            let file = if *stem == "lygos-documented" { fixture() } else { upstream.join(format!("{stem}.json")) };
            let text = std::fs::read_to_string(file).ok()?;
            Some(Document::parse(provider, stem, &text).unwrap())
        })
        .collect();
    let is_whole = documents.len() == DOCUMENTS.len();
    let survey = Survey::of(&specs, documents);
    // Without the documents this still holds Lygos' entry and what the repository alone tells of the others.
    let committed = std::fs::read_to_string(root().join("specs/coverage.json")).unwrap();
    let record = survey.record(&specs, &Record::parse(&committed).unwrap());
    assert_eq!(record.text(), committed, "mend: cargo xtask coverage --upstream DIR --record");
    assert_eq!(record.0.values().flatten().count(), DOCUMENTS.len());
    if is_whole {
        let total = "178 of 178 operations, no undocumented difference (older documents: 66 of 70 of lomi-1.1.0)";
        assert_eq!(survey.total(), total);
    }
}

#[test]
fn lygos_is_covered_without_the_documents() {
    let report = report("lygos", "lygos-documented", &fixture());
    assert!(report.is_clean(), "{}\n{}", report.summary(), report.mend("specs/lygos.deviations.yaml"));
}

#[test]
fn every_pattern_holds_in_some_document() {
    let Some(reports) = reports() else { return };
    // By provider and line: the patterns that hold in none of the documents seen so far.
    let mut idle: BTreeMap<(&str, usize), BTreeSet<&String>> = BTreeMap::new();
    for report in &reports {
        for entry in &report.covered {
            let now: BTreeSet<&String> = entry.idle.iter().collect();
            idle.entry((&report.provider, entry.deviation.line))
                .and_modify(|before| before.retain(|pattern| now.contains(pattern)))
                .or_insert(now);
        }
    }
    idle.retain(|_, patterns| !patterns.is_empty());
    assert!(idle.is_empty(), "hold for nothing: {idle:#?}");
}

#[test]
fn what_the_older_document_lacks_the_newer_has() {
    let Some(reports) = reports() else { return };
    let of = |stem: &str| reports.iter().find(|report| report.upstream == stem).unwrap();
    let extra = |report: &Report, only: bool| -> BTreeSet<String> {
        report
            .covered
            .iter()
            .filter(|entry| entry.deviation.kind == Kind::Extra && (!only || entry.deviation.upstream != "*"))
            .flat_map(|entry| entry.differences.iter().map(|it| it.at()))
            .collect()
    };
    // The deviations from 1.1.0 say "added by 1.2.0" of a whole class: then it isn't extra to 1.2.0.
    let both: Vec<String> =
        extra(of("lomi-1.1.0"), true).intersection(&extra(of("lomi-1.2.0.transcribed"), false)).cloned().collect();
    assert!(both.is_empty(), "extra to both, so the reason must be one for both: {both:#?}");
}

#[test]
fn every_deviation_speaks_of_a_known_document_and_rests_on_evidence_of_the_spec() {
    for provider in ["lygos", "lomi", "tygapay"] {
        let spec = spec(provider);
        let mut evidence = BTreeSet::new();
        sources(spec.bundle(), &mut evidence);
        for deviation in deviations(provider).0 {
            let line = format!("specs/{provider}.deviations.yaml:{}", deviation.line);
            let is_known = DOCUMENTS.iter().any(|(whose, stem, ..)| *whose == provider && *stem == deviation.upstream);
            assert!(is_known || deviation.upstream == "*", "{line}: no document {}", deviation.upstream);
            let source = (deviation.source.clone(), deviation.date.clone());
            assert!(evidence.contains(&source), "{line}: no x-evidence has the source {source:?}");
        }
    }
}

/// Source and date of every `x-evidence`.
fn sources(value: &Value, found: &mut BTreeSet<(String, String)>) {
    match value {
        Value::Object(map) => {
            for entry in map.get("x-evidence").and_then(Value::as_array).into_iter().flatten() {
                let text = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
                found.insert((text("source"), text("date")));
            }
            map.values().for_each(|value| sources(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| sources(value, found)),
        _ => {}
    }
}
