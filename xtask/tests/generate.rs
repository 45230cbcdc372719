//! `generate`, `lint` and `bundle` as a contributor and CI use them, on a copy of the specs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::process::{Command, Output};

use support::Copy;

#[test]
fn what_is_checked_in_is_what_the_specs_generate() {
    let copy = Copy::of_the_workspace("clean");
    let (code, said) = copy.run(&["generate", "--check"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn the_same_bytes_under_another_time_zone_language_and_home() {
    let copy = Copy::of_the_workspace("environment");
    for environment in [
        [("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("HOME", "/nonexistent")],
        [("TZ", "America/St_Johns"), ("LANG", "C"), ("HOME", "/tmp")],
    ] {
        let (code, said) = copy.run_with(&["generate", "--check"], &environment);
        assert_eq!(code, 0, "{said}");
    }
}

#[test]
fn one_changed_field_is_found_shown_and_mended() {
    let copy = Copy::of_the_workspace("field");
    assert!(!copy.read("generated/lygos.rs").contains("pub shop_label"));
    copy.edit(
        "specs/lygos/gateways.yaml",
        "        shop_name:\n",
        "        shop_label: { type: string }\n        shop_name:\n",
    );
    let (code, said) = copy.run(&["generate", "--check"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("+        pub shop_label: ::std::option::Option<::std::string::String>,"), "{said}");
    assert!(said.contains("mend: cargo xtask generate"), "{said}");
    assert_eq!(copy.run(&["generate"]).0, 0);
    assert!(copy.read("generated/lygos.rs").contains("pub shop_label"));
    assert_eq!(copy.run(&["generate", "--check"]).0, 0);
}

#[test]
fn a_file_no_spec_makes_is_an_orphan() {
    let copy = Copy::of_the_workspace("orphan");
    std::fs::write(copy.0.join("generated/acme.rs"), "").unwrap();
    let (code, said) = copy.run(&["generate", "--check"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("generated/acme.rs is made by no spec"), "{said}");
    assert_eq!(copy.run(&["generate"]).0, 0);
    assert!(!copy.0.join("generated/acme.rs").exists());
}

#[test]
fn an_edited_generated_file_and_an_edited_table_are_found() {
    let copy = Copy::of_the_workspace("edited");
    copy.edit("generated/lomi.rs", "pub struct", "pub  struct");
    copy.edit("README.md", "| provider |", "| somebody |");
    let (code, said) = copy.run(&["generate", "--check"]);
    assert_eq!(code, 1);
    assert!(said.contains("a/generated/lomi.rs") && said.contains("a/README.md"), "{said}");
}

#[test]
fn a_broken_reference_is_named_with_its_place_and_mend() {
    let copy = Copy::of_the_workspace("broken");
    copy.edit("specs/lygos/gateways.yaml", "#/components/schemas/Gateway\"", "#/components/schemas/Gatway\"");
    let (code, said) = copy.run(&["lint"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("specs/lygos/gateways.yaml:"), "{said}");
    assert!(said.contains("Gatway") && said.contains("mend:"), "{said}");
    // Generating stops at the same place.
    assert_eq!(copy.run(&["generate"]).0, 1);
}

#[test]
fn bundles_are_self_contained_documents() {
    let copy = Copy::of_the_workspace("bundle");
    let out = copy.0.join("out");
    let (code, said) = copy.run(&["bundle", "--out", out.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    for provider in ["lygos", "lomi", "tygapay"] {
        let text = std::fs::read_to_string(out.join(format!("{provider}.json"))).unwrap();
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document["openapi"], "3.0.3");
        assert!(text.split("\"$ref\": \"").skip(1).all(|rest| rest.starts_with("#/")), "{provider}");
    }
}

#[test]
fn a_folder_that_is_not_the_workspace_cannot_run() {
    let Output { status, .. } =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(["--root", "/nonexistent", "lint"]).output().unwrap();
    assert_eq!(status.code(), Some(2));
}
