//! `xtask lint`, as a contributor calls it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use serde_json::Value;
use support::Copy;

#[test]
fn what_is_mechanical_is_mended_to_the_byte() {
    let copy = Copy::of_the_workspace("lint-fix");
    let (code, text) = copy.run(&["lint"]);
    assert_eq!((code, text.trim()), (0, "3 specs keep every rule"));
    let before = copy.read("specs/lygos/gateways.yaml");
    copy.edit(
        "specs/lygos/gateways.yaml",
        "      requestBody:\n        required: true",
        "      requestBody:\n        required: false",
    );
    let (code, text) = copy.run(&["lint"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("[body-required]") && text.contains("why:  docs/rules/body-required.md"), "{text}");
    assert!(text.contains("specs/lygos/gateways.yaml:"), "{text}");
    let (code, text) = copy.run(&["lint", "--json"]);
    let found: Value = serde_json::from_str(&text).unwrap();
    let finding = &found["findings"][0];
    assert_eq!(code, 1);
    assert_eq!(finding["rule"], "body-required");
    assert_eq!(finding["page"], "docs/rules/body-required.md");
    assert_eq!(finding["file"], "specs/lygos/gateways.yaml");
    assert!(finding["line"].as_u64().unwrap() > 1 && finding["column"].as_u64().unwrap() > 1);
    assert!(finding["pointer"].as_str().unwrap().ends_with("/requestBody"));
    assert!(finding["what"].is_string() && finding["mend"].is_string());

    let (code, text) = copy.run(&["lint", "--fix"]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("specs/lygos/gateways.yaml:") && text.contains("mended [body-required]"), "{text}");
    assert_eq!(copy.read("specs/lygos/gateways.yaml"), before);
    let (_, text) = copy.run(&["lint", "--fix", "--json"]);
    let found: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(found["changes"], Value::Array(vec![]));
}

#[test]
fn what_a_person_decides_is_left() {
    let copy = Copy::of_the_workspace("lint-left");
    copy.edit("specs/lygos/gateways.yaml", "policy: safe", "policy: keyed");
    let before = copy.read("specs/lygos/gateways.yaml");
    let (code, text) = copy.run(&["lint", "--fix"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("[idempotency-key]"), "{text}");
    assert_eq!(copy.read("specs/lygos/gateways.yaml"), before);
    // Evidence of a day to come, and what isn't YAML at all.
    let copy = Copy::of_the_workspace("lint-late");
    copy.edit("specs/lygos/gateways.yaml", "date: 2025-08-22", "date: 2999-08-22");
    let (code, text) = copy.run(&["lint", "--json"]);
    assert_eq!(code, 1);
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["findings"][0]["rule"], "evidence-date");
    copy.edit("specs/lygos/gateways.yaml", "paths:", "paths: [");
    let before = copy.read("specs/lygos/gateways.yaml");
    let (code, text) = copy.run(&["lint", "--fix"]);
    assert_eq!(code, 1);
    assert!(text.contains("[yaml]"), "{text}");
    assert_eq!(copy.read("specs/lygos/gateways.yaml"), before);
}

#[test]
fn a_folder_without_specs_cannot_be_looked_at() {
    let copy = Copy::of_the_workspace("lint-none");
    std::fs::remove_dir_all(copy.0.join("specs")).unwrap();
    assert_eq!(copy.run(&["lint"]).0, 2);
}
