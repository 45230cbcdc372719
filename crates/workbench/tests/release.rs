//! What a change owes to version and changelog.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use passerelle_workbench::api;
use passerelle_workbench::diff::{Changes, Level, diff};
use passerelle_workbench::release::{Bump, Changelog, Provider, Verdict, Version, judge, manifest_version};
use serde_json::json;

fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

/// A provider whose one write went from one policy to another.
fn provider(from: &str, to: &str) -> Provider {
    let spec = |policy: &str| json!({ "paths": { "/pay": { "post": { "operationId": "pay", "summary": policy, "x-retry": { "policy": policy } } } } });
    let mut changes = diff(&spec(from), &spec(to));
    changes.0.retain(|change| change.class != "summary-changed");
    Provider { provider: "acme".to_owned(), changes, api: api::compare("", "") }
}

fn quiet() -> Provider {
    let (one, other) = (json!({ "info": { "description": "a" } }), json!({ "info": { "description": "b" } }));
    Provider { provider: "acme".to_owned(), changes: diff(&one, &other), api: api::compare("", "") }
}

fn judged(provider: Provider, before: &str, now: &str, at: &str) -> Verdict {
    judge(&[provider], &Changelog::parse(before), &Changelog::parse(now), version(at))
}

const RELEASED: &str =
    "# Changelog\n\n## [Unreleased]\n\n## [0.3.1] - 2026-12-01\n\n### Added\n\n- acme: everything.\n";

fn with(heading: &str, line: &str) -> String {
    RELEASED.replace("## [Unreleased]\n", &format!("## [Unreleased]\n\n### {heading}\n\n{line}\n"))
}

#[test]
fn a_breaking_change_needs_its_entry_and_its_version() {
    let verdict = judged(provider("keyed", "safe"), RELEASED, RELEASED, "0.3.1");
    assert!(!verdict.is_carried());
    assert_eq!((verdict.bump, verdict.needed), (Bump::Minor, Some(version("0.4.0"))));
    let mend = verdict.mend();
    assert!(mend.contains("write version = \"0.4.0\" under [workspace.package] in Cargo.toml"), "{mend}");
    let line = "- acme: `POST /pay` may be sent again where it wasn't: money may move twice (keyed → safe).";
    assert!(mend.contains(&format!("### Breaking\n\n{line}\n")), "{mend}");
    // What it says is what mends it.
    assert!(judged(provider("keyed", "safe"), RELEASED, &with("Breaking", line), "0.4.0").is_carried());
    assert!(!judged(provider("keyed", "safe"), RELEASED, &with("Breaking", line), "0.3.9").is_carried());
    assert!(judged(provider("keyed", "safe"), RELEASED, &with("Breaking", line), "1.0.0").is_carried());
}

#[test]
fn the_entry_is_new_names_the_provider_and_stands_under_its_heading() {
    let carried = |now: &str, before: &str| judged(provider("keyed", "safe"), before, now, "0.4.0").is_carried();
    assert!(carried(&with("Breaking", "- acme: repeats."), RELEASED));
    assert!(carried(&with("Breaking", "- Calls of\n  **Acme** repeat."), RELEASED));
    assert!(!carried(&with("Breaking", "- acmepay: repeats."), RELEASED));
    assert!(!carried(&with("Breaking", "- everybody repeats."), RELEASED));
    assert!(!carried(&with("Changed", "- acme: repeats."), RELEASED));
    // Another pull request's.
    assert!(!carried(&with("Breaking", "- acme: repeats."), &with("Breaking", "- acme: repeats.")));
    // A release in the same breath.
    let released =
        with("Breaking", "- acme: repeats.").replace("## [Unreleased]", "## [Unreleased]\n\n## [0.4.0] - 2026-12-02");
    assert!(carried(&released, RELEASED));
}

#[test]
fn what_breaks_nobody_needs_any_entry_and_a_patch() {
    let verdict = judged(provider("safe", "never"), RELEASED, RELEASED, "0.3.1");
    assert_eq!((verdict.bump, verdict.missing[0].heading.as_str()), (Bump::Patch, "Changed"));
    for heading in ["Added", "Changed", "Fixed", "Breaking"] {
        let verdict = judged(provider("safe", "never"), RELEASED, &with(heading, "- acme: less."), "0.4.0");
        assert!(verdict.is_carried(), "{heading}");
    }
    assert!(!judged(provider("safe", "never"), RELEASED, &with("Fixed", "- acme: less."), "0.3.1").is_carried());
    // Breaking entries ask for more, whatever this change is.
    assert!(!judged(provider("safe", "never"), RELEASED, &with("Breaking", "- acme: less."), "0.3.2").is_carried());
}

#[test]
fn words_and_nothing_owe_nothing() {
    assert_eq!(quiet().worst(), Some(Level::Cosmetic));
    assert!(judged(quiet(), RELEASED, RELEASED, "0.3.1").is_carried());
    assert!(judge(&[], &Changelog::parse(RELEASED), &Changelog::parse(RELEASED), version("0.3.1")).is_carried());
}

#[test]
fn before_the_first_release_any_version_will_do() {
    let text = "## [Unreleased]\n\n### Breaking\n\n- acme: repeats.\n";
    let verdict = judged(provider("keyed", "safe"), "", text, "0.0.1");
    assert!(verdict.is_carried() && verdict.released.is_none());
    // But not without a word.
    assert!(!judged(provider("keyed", "safe"), "", "", "0.0.1").is_carried());
}

#[test]
fn the_rust_api_alone_can_break() {
    let api = api::compare("types::A.b: String\n", "types::A.b: Option<String>\n");
    let broken = Provider { provider: "acme".to_owned(), changes: Changes::default(), api };
    let verdict = judged(broken.clone(), RELEASED, RELEASED, "0.4.0");
    assert_eq!(verdict.missing[0].lines, ["- acme: `types::A.b` is another."]);
    assert_eq!(verdict.missing[0].heading, "Breaking");
    let more = Provider { api: api::compare("", "types::B: struct\n"), ..broken };
    assert_eq!(judged(more, RELEASED, RELEASED, "0.4.0").missing[0].heading, "Changed");
}

#[test]
fn versions_go_up_as_semver_says() {
    let after = |at: &str, level| version(at).after(version(at).bump(Some(level))).to_string();
    assert_eq!(after("0.3.1", Level::Breaking), "0.4.0");
    assert_eq!(after("0.3.1", Level::Risky), "0.3.2");
    assert_eq!(after("0.3.1", Level::Cosmetic), "0.3.1");
    assert_eq!(after("1.3.1", Level::Breaking), "2.0.0");
    assert_eq!(after("1.3.1", Level::Compatible), "1.4.0");
    assert!(version("0.10.0") > version("0.9.9"));
    assert_eq!(Version::parse("0.1"), None);
}

#[test]
fn the_manifest_of_the_workspace_is_read() {
    let text = "[workspace.package]\nversion = \"0.2.0\"\n[package]\nversion.workspace = true\n[dependencies]\nserde = { version = \"1\" }\n";
    assert_eq!(manifest_version(text), Some(version("0.2.0")));
    assert_eq!(manifest_version("[package]\nversion = \"0.1.0\" # first\n"), Some(version("0.1.0")));
    assert_eq!(manifest_version("[dependencies]\nversion = \"1.0.0\"\n"), None);
    let real = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml")).unwrap();
    assert!(manifest_version(&real).is_some());
}
