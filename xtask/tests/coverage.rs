//! `coverage` as a contributor and CI use it, on a copy of the specs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::PathBuf;

use serde_json::Value;
use support::Copy;

const LYGOS: &str = "crates/workbench/tests/fixtures/lygos-documented.json";

/// A copy with documents of lomi. and TygaPay that say what our specs say, so that no deviation is left to document, and
/// an older one of TygaPay's that lacks an operation.
fn with_documents(name: &str) -> (Copy, PathBuf) {
    let copy = Copy::of_the_workspace(name);
    let (out, folder) = (copy.0.join("out"), copy.0.join("upstream"));
    std::fs::create_dir_all(&folder).unwrap();
    assert_eq!(copy.run(&["bundle", "--out", out.to_str().unwrap()]).0, 0);
    let tygapay = std::fs::read_to_string(out.join("tygapay.json")).unwrap();
    std::fs::rename(out.join("lomi.json"), folder.join("lomi-9.json")).unwrap();
    std::fs::write(folder.join("tygapay-9.json"), &tygapay).unwrap();
    let mut older: Value = serde_json::from_str(&tygapay).unwrap();
    older["info"]["version"] = "0.9".into();
    older["paths"].as_object_mut().unwrap().remove("/orders/{orderId}/refund").unwrap();
    std::fs::write(folder.join("tygapay-0.json"), older.to_string()).unwrap();
    let rest = "kind: extra, reason: new, source: them, date: 2026-11-21";
    let of_the_older = format!("- {{ upstream: tygapay-0, at: 'POST /orders/{{orderId}}/refund', {rest} }}\n");
    std::fs::write(copy.0.join("specs/tygapay.deviations.yaml"), of_the_older).unwrap();
    std::fs::write(copy.0.join("specs/lomi.deviations.yaml"), "# none\n").unwrap();
    std::fs::remove_file(copy.0.join("specs/coverage.json")).unwrap();
    (copy, folder)
}

#[test]
fn every_document_in_one_command_with_a_total_of_the_newest() {
    let (copy, folder) = with_documents("total");
    let folder = folder.to_str().unwrap();
    let (code, said) = copy.run(&["coverage", "--upstream", folder, "--record"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.ends_with("178 of 178 operations, no undocumented difference (older documents: 19 of 19 of tygapay-0)\n"),
        "{said}"
    );
    assert_eq!(said.lines().count(), 5, "{said}");
    assert_eq!(copy.run(&["coverage", "--upstream", folder]).0, 0);
    let (code, json) = copy.run(&["coverage", "--upstream", folder, "--json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((code, json["documents"].as_array().unwrap().len()), (0, 4));
}

#[test]
fn an_undocumented_difference_fails_and_nothing_is_recorded() {
    let (copy, folder) = with_documents("undocumented");
    copy.edit("upstream/tygapay-9.json", "\"/orders/{orderId}/cancel\"", "\"/orders/{orderId}/undo\"");
    let (code, said) = copy.run(&["coverage", "--upstream", folder.to_str().unwrap(), "--record"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("177 of 178 operations, 2 undocumented differences"), "{said}");
    assert!(said.contains("add to specs/tygapay.deviations.yaml"), "{said}");
    assert!(!copy.0.join("specs/coverage.json").exists());
}

#[test]
fn a_recorded_document_that_is_not_in_the_folder_fails() {
    let (copy, folder) = with_documents("absent");
    let folder = folder.to_str().unwrap();
    assert_eq!(copy.run(&["coverage", "--upstream", folder, "--record"]).0, 0);
    std::fs::remove_file(copy.0.join("upstream/lomi-9.json")).unwrap();
    let (code, said) = copy.run(&["coverage", "--upstream", folder]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("lomi: lomi-9") && said.contains("mend:"), "{said}");
}

#[test]
fn a_document_of_nobody_cannot_be_compared() {
    let (copy, folder) = with_documents("nobody");
    std::fs::rename(copy.0.join("upstream/lomi-9.json"), copy.0.join("upstream/openapi.json")).unwrap();
    let (code, said) = copy.run(&["coverage", "--upstream", folder.to_str().unwrap()]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("openapi.json") && said.contains("<provider>-<version>.json"), "{said}");
    // By itself, with its provider named, it can.
    let file = folder.join("openapi.json");
    let (code, said) = copy.run(&["coverage", "--upstream", file.to_str().unwrap()]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("--provider"), "{said}");
    assert_eq!(copy.run(&["coverage", "--upstream", file.to_str().unwrap(), "--provider", "lomi"]).0, 0);
}

#[test]
fn one_document_in_full() {
    let copy = Copy::of_the_workspace("one");
    let file = copy.0.join(LYGOS);
    let (code, said) = copy.run(&["coverage", "--upstream", file.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    assert!(said.starts_with("lygos: 6 of 6 operations of lygos-documented"), "{said}");
    assert!(said.contains("### required"), "{said}");
}

#[test]
fn without_the_providers_documents_those_of_the_repository_are_compared() {
    let copy = Copy::of_the_workspace("alone");
    let (code, said) = copy.run(&["coverage"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("6 of 6 operations, no undocumented difference\nnot at hand, so as recorded: lomi:"),
        "{said}"
    );
}

#[test]
fn a_stale_record_and_a_stale_table_are_found_and_mended() {
    let copy = Copy::of_the_workspace("stale");
    let before = copy.read("specs/coverage.json");
    copy.edit("specs/coverage.json", "\"deviations\": 10", "\"deviations\": 11");
    let (code, said) = copy.run(&["coverage"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("mend: cargo xtask coverage --record && cargo xtask generate"), "{said}");
    // The README's table is made from the record.
    let (code, said) = copy.run(&["generate", "--check"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("a/README.md") && said.contains("[11](specs/lygos.deviations.yaml)"), "{said}");
    assert_eq!(copy.run(&["coverage", "--record"]).0, 0);
    assert_eq!(copy.read("specs/coverage.json"), before);
    assert_eq!(copy.run(&["coverage"]).0, 0);
    assert_eq!(copy.run(&["generate", "--check"]).0, 0);
}

#[test]
fn a_change_of_a_spec_is_noticed_without_its_document() {
    let copy = Copy::of_the_workspace("spec");
    let rest = "kind: extra, reason: new, source: them, date: 2026-11-21";
    let added = format!("- {{ upstream: '*', at: 'GET /new', {rest} }}\n");
    std::fs::write(copy.0.join("specs/tygapay.deviations.yaml"), copy.read("specs/tygapay.deviations.yaml") + &added)
        .unwrap();
    let (code, said) = copy.run(&["coverage"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("specs/coverage.json says something else"), "{said}");
}
