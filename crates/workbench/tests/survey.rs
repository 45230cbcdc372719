//! All documents at once: whose they are, which counts for the total, and what is recorded.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use passerelle_codegen::Spec;
use passerelle_workbench::coverage::{Deviations, Document, Known, Record, Survey, provider_of};
use serde_json::{Value, json};

const OLDER: &str =
    "- { upstream: acme-1.9, at: 'GET /b', kind: extra, reason: new, source: them, date: 2026-11-21 }\n";

fn paths(names: &[&str]) -> Value {
    let operation = |id: &str| json!({ "get": { "operationId": id, "responses": {} } });
    names.iter().map(|name| (format!("/{name}"), operation(name))).collect()
}

fn known(provider: &str, names: &[&str], deviations: &str) -> Known {
    let text = json!({ "openapi": "3.0.3", "paths": paths(names) }).to_string();
    let spec = Spec::from_files(provider, &[(format!("specs/{provider}/openapi.yaml"), text)]).unwrap();
    Known { spec, deviations: Deviations::parse("f.yaml", deviations).unwrap() }
}

fn document(provider: &str, version: &str, names: &[&str]) -> Document {
    let text = json!({ "info": { "title": "Theirs", "version": version }, "paths": paths(names) }).to_string();
    Document::parse(provider, &format!("{provider}-{version}"), &text).unwrap()
}

/// `acme` with a document and an older one, `bolt` with one.
fn survey(deviations: &str, bolt: &[&str]) -> (Vec<Known>, Survey) {
    let specs = vec![known("acme", &["a", "b"], deviations), known("bolt", &["c"], "")];
    let documents =
        vec![document("acme", "1.9", &["a"]), document("bolt", "1", bolt), document("acme", "1.10", &["a", "b"])];
    let survey = Survey::of(&specs, documents);
    (specs, survey)
}

#[test]
fn the_total_counts_the_newest_document_of_each_provider() {
    let (_, survey) = survey(OLDER, &["c"]);
    assert!(survey.is_clean(), "{}", survey.total());
    // 1.10 is newer than 1.9: versions are numbers, not text.
    assert_eq!(survey.total(), "3 of 3 operations, no undocumented difference (older documents: 1 of 1 of acme-1.9)");
}

#[test]
fn an_undocumented_difference_and_a_dead_deviation_spoil_it_in_an_older_document_too() {
    let (_, missing) = survey(OLDER, &["c", "d"]);
    assert!(!missing.is_clean());
    assert!(missing.total().starts_with("3 of 4 operations, 1 undocumented difference"), "{}", missing.total());
    let (_, older) = survey("", &["c"]);
    assert!(!older.is_clean());
    assert!(older.total().starts_with("3 of 3 operations, 1 undocumented difference"), "{}", older.total());
    let (_, dead) = survey(&format!("{OLDER}{}", OLDER.replace("acme-1.9", "acme-1.10")), &["c"]);
    assert!(!dead.is_clean());
    assert!(dead.total().contains("1 dead deviations"), "{}", dead.total());
}

#[test]
fn the_record_is_what_was_found_and_keeps_what_was_not_at_hand() {
    let (specs, survey) = survey(OLDER, &["c"]);
    let record = survey.record(&specs, &Record::default());
    assert_eq!(Record::parse(&record.text()).unwrap(), record);
    let acme: Vec<&str> = record.0["acme"].iter().map(|it| it.document.as_str()).collect();
    assert_eq!(acme, ["acme-1.10", "acme-1.9"]);
    let older: Value = serde_json::to_value(record.of("acme", "acme-1.9").unwrap()).unwrap();
    assert_eq!(
        older,
        json!({
            "document": "acme-1.9", "title": "Theirs", "version": "1.9", "deviations": 1,
            "operations": { "documented": 1, "covered": 1, "ours": 2 }, "differences": { "extra": 1 },
        })
    );

    // Without the documents the entries stay, but what the repository alone tells is told anew.
    let grown = vec![known("acme", &["a", "b", "x"], ""), known("bolt", &["c"], "")];
    let alone = Survey::of(&grown, Vec::new());
    assert_eq!(alone.not_at_hand(&record), ["acme: acme-1.10", "acme: acme-1.9", "bolt: bolt-1"]);
    let kept = alone.record(&grown, &record);
    let newest = kept.of("acme", "acme-1.10").unwrap();
    assert_eq!((newest.operations.ours, newest.operations.covered), (3, 2));
    assert_eq!(kept.of("acme", "acme-1.9").unwrap().deviations, 0);
    assert_eq!(kept.of("bolt", "bolt-1"), record.of("bolt", "bolt-1"));
}

#[test]
fn a_document_says_by_its_name_whose_it_is() {
    let providers = ["acme".to_owned(), "acme-pay".to_owned()];
    assert_eq!(provider_of("acme-1.2.0.transcribed", &providers).unwrap(), "acme");
    assert_eq!(provider_of("acme-pay-v1", &providers).unwrap(), "acme-pay");
    for name in ["acme", "acmex-1", "bolt-1", ""] {
        let refused = provider_of(name, &providers).unwrap_err();
        assert!(refused.contains("<provider>-<version>.json, with one of acme, acme-pay"), "{refused}");
    }
    assert!(Document::parse("acme", "acme-1", "<html>").unwrap_err().starts_with("is not JSON"));
}
