//! Known differences: what covers what, what is dead, and what a file may hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use passerelle_codegen::Spec;
use passerelle_workbench::coverage::{Deviations, Report, coverage};
use serde_json::{Value, json};

const REST: &str = "reason: because, source: somebody, date: 2026-11-21";

/// A spec that answers `id` optionally and `state` as an enum, where the document requires both and has a string.
fn report(deviations: &str) -> Report {
    let answering = |schema: Value| {
        json!({ "openapi": "3.0.3", "paths": { "/orders/{id}": { "get": {
        "responses": { "200": { "content": { "application/json": { "schema": schema } } } },
    } } } })
    };
    let ours = answering(json!({ "type": "object", "properties": {
        "id": { "type": "string" }, "state": { "type": "string", "enum": ["open"] },
    } }));
    let mut theirs = answering(json!({ "type": "object", "required": ["id", "state"], "properties": {
        "id": { "type": "string" }, "state": { "type": "string" },
    } }));
    theirs["paths"]["/v1/orders/:id"] = theirs["paths"]["/orders/{id}"].take();
    theirs["paths"].as_object_mut().unwrap().remove("/orders/{id}");
    let spec = Spec::from_files("acme", &[("specs/acme/openapi.yaml".to_owned(), ours.to_string())]).unwrap();
    coverage(&spec, "acme-v1", &theirs, &Deviations::parse("acme.deviations.yaml", deviations).unwrap())
}

fn path() -> String {
    format!("- {{ upstream: acme-v1, at: 'GET /*', kind: path, theirs: 'GET /v1/*', {REST} }}\n")
}

fn places(report: &Report) -> Vec<String> {
    report.undocumented.iter().map(|it| format!("{} {}", it.at(), it.kind)).collect()
}

#[test]
fn without_deviations_everything_is_undocumented() {
    let report = report("");
    assert!(!report.is_clean());
    assert_eq!(places(&report), ["GET /orders/{id} extra", "GET /v1/orders/:id missing"]);
    assert!(
        report
            .mend("f.yaml")
            .contains("- { upstream: acme-v1, at: \"GET /v1/orders/:id\", kind: missing, reason: \"\"")
    );
    assert!(report.markdown().contains("| GET /v1/orders/:id |  | missing |"));
}

#[test]
fn a_deviation_of_the_path_pairs_operations_and_their_members_are_compared() {
    let report = report(&path());
    assert_eq!((report.matched, report.theirs), (1, 1));
    assert_eq!(
        places(&report),
        [
            "GET /orders/{id} / response 200 / id required",
            "GET /orders/{id} / response 200 / state required",
            "GET /orders/{id} / response 200 / state enum",
        ]
    );
}

#[test]
fn one_line_may_cover_a_class_and_the_report_is_clean() {
    let report = report(&format!(
        "{}- {{ upstream: '*', at: '* / response * / **', kind: required, ours: optional, {REST} }}\n\
         - {{ upstream: acme-v1, at: ['** / state'], kind: enum, theirs: any value, {REST} }}\n",
        path()
    ));
    assert!(report.is_clean(), "{}", report.markdown());
    assert_eq!(report.covered.iter().map(|entry| entry.differences.len()).collect::<Vec<_>>(), [1, 2, 1]);
    assert!(
        report.summary().starts_with("acme: 1 of 1 operations of acme-v1; 4 documented differences (3 deviations)")
    );
    let json = report.json();
    assert_eq!(json["clean"], true);
    assert_eq!(json["operations"], json!({ "matched": 1, "theirs": 1, "ours": 1 }));
    assert_eq!(json["deviations"][2]["differences"][0]["place"], "response 200 / state");
    assert_eq!(json["deviations"][2]["differences"][0]["kind"], "enum");
}

#[test]
fn the_side_of_a_deviation_counts() {
    let report =
        report(&format!("{}- {{ upstream: '*', at: '**', kind: required, ours: required, {REST} }}\n", path()));
    assert_eq!(report.undocumented.len(), 3);
    assert_eq!(report.dead().count(), 1);
}

#[test]
fn a_deviation_that_holds_for_nothing_fails() {
    let whole = format!(
        "{}- {{ upstream: acme-v1, at: '**', kind: required, {REST} }}\n- {{ upstream: acme-v1, at: '**', kind: enum, {REST} }}\n",
        path()
    );
    assert!(report(&whole).is_clean());
    // Nothing of the kind, a pattern too many, and a class that another has taken already.
    for line in ["at: '**', kind: nullable", "at: 'GET /orders/{id} / response 200 / id', kind: required"] {
        let report = report(&format!("{whole}- {{ upstream: acme-v1, {line}, {REST} }}\n"));
        assert!(report.undocumented.is_empty() && !report.is_clean());
        assert!(
            report.mend("f.yaml").contains("f.yaml:4: deviates no longer from acme-v1"),
            "{}",
            report.mend("f.yaml")
        );
    }
    let report = report(&whole.replace("at: '**', kind: enum", "at: ['**', 'GET /gone'], kind: enum"));
    assert_eq!(report.dead().flat_map(|entry| entry.idle.clone()).collect::<Vec<_>>(), ["GET /gone"]);
}

#[test]
fn a_deviation_for_another_document_is_not_looked_at() {
    let report = report(&format!("- {{ upstream: acme-v2, at: '**', kind: extra, {REST} }}\n"));
    assert!(report.covered.is_empty());
    assert_eq!(report.undocumented.len(), 2);
}

#[test]
fn a_malformed_file_says_where_and_how_to_mend_it() {
    for (text, what) in [
        ("at: x", "is not one list"),
        ("- just a text", "is not a mapping"),
        ("- { upstream: a, at: b, kind: odd, reason: c, source: d, date: 2026-11-21 }", "`odd` is no kind"),
        ("- { upstream: a, at: b, kind: type, reason: c, source: d, date: soon }", "`soon` is no date"),
        ("- { upstream: a, at: b, kind: type, source: d, date: 2026-11-21 }", "has no `reason`"),
        ("- { upstream: a, at: b, kind: type, reason: '', source: d, date: 2026-11-21 }", "has no `reason`"),
        ("- { upstream: a, at: [], kind: type, reason: c, source: d, date: 2026-11-21 }", "has no `at`"),
        ("- { upstream: a, at: b, kind: path, reason: c, source: d, date: 2026-11-21 }", "which operation of theirs"),
        ("- { upstream: a, at: b, kind: type, why: c, reason: c, source: d, date: 2026-11-21 }", "is not a key"),
        ("- [", "is not YAML"),
    ] {
        let problems = Deviations::parse("acme.deviations.yaml", text).unwrap_err().to_string();
        assert!(problems.contains(what), "{text}: {problems}");
        assert!(problems.starts_with("acme.deviations.yaml:"), "{problems}");
    }
    assert_eq!(Deviations::parse("f", "# nothing\n").unwrap(), Deviations::default());
}
