//! `diff` as a contributor and a workflow use it, on a repository of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::Copy;

const CHANGELOG: &str =
    "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-30\n\n### Added\n\n- lygos: everything.\n";

fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=Canary", "-c", "user.email=canary@example.com", "-c", "commit.gpgsign=false"])
        .args(arguments)
        // Whoever runs the tests from a hook has these set.
        .env_remove("GIT_DIR")
        .env_remove("GIT_INDEX_FILE")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A copy of the specs with `main` at one commit, and a branch of a contributor.
fn repository(name: &str) -> Copy {
    let copy = Copy::of_the_workspace(name);
    std::fs::write(copy.0.join("CHANGELOG.md"), CHANGELOG).unwrap();
    std::fs::write(copy.0.join("Cargo.toml"), "[workspace.package]\nversion = \"0.1.0\"\n").unwrap();
    git(&copy.0, &["init", "--quiet", "--initial-branch=main"]);
    git(&copy.0, &["add", "--all"]);
    git(&copy.0, &["commit", "--quiet", "--message", "first"]);
    git(&copy.0, &["checkout", "--quiet", "-b", "work"]);
    copy
}

fn json(copy: &Copy, arguments: &[&str]) -> (i32, Value) {
    let (code, said) = copy.run(&[&["--json", "diff"], arguments].concat());
    (code, serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}")))
}

#[test]
fn nothing_changed_is_fine_and_says_so() {
    let copy = repository("diff-nothing");
    let (code, said) = copy.run(&["diff"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("The specs say what they said") && said.contains("nothing is owed since 0.1.0"), "{said}");
    // Words owe nothing.
    copy.edit("specs/lygos/gateways.yaml", "summary: List all gateways", "summary: All gateways");
    let (code, said) = copy.run(&["diff"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("lygos: 1 cosmetic"), "{said}");
}

#[test]
fn a_breaking_edit_fails_until_changelog_and_version_carry_it() {
    let copy = repository("diff-breaking");
    copy.edit("specs/lygos/gateways.yaml", "policy: lookup", "policy: safe");
    let (code, said) = copy.run(&["diff"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("retry-became-safe") && said.contains("money may move twice (lookup → safe)"), "{said}");
    assert!(said.contains("mend: write version = \"0.2.0\" under [workspace.package] in Cargo.toml"), "{said}");
    // generated/ was left behind, so nobody knows what Rust it makes.
    assert!(said.contains("generated/ is as it was for lygos"), "{said}");
    // The lines it says are the lines that mend it.
    let entry = said.lines().find(|line| line.starts_with("- lygos: ")).unwrap_or_else(|| panic!("{said}"));
    copy.edit("CHANGELOG.md", "## [Unreleased]\n", &format!("## [Unreleased]\n\n### Breaking\n\n{entry}\n"));
    let (code, said) = copy.run(&["diff"]);
    assert_eq!(code, 1, "{said}");
    copy.edit("Cargo.toml", "0.1.0", "0.2.0");
    let (code, said) = copy.run(&["diff"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("a minor release since 0.1.0: version 0.2.0 carries it; the changelog has what it needs"),
        "{said}"
    );
}

#[test]
fn the_base_is_where_the_branch_began() {
    let copy = repository("diff-base");
    copy.edit("specs/lygos/gateways.yaml", "absence: conclusive", "absence: inconclusive");
    git(&copy.0, &["commit", "--quiet", "--all", "--message", "ours"]);
    let began = git(&copy.0, &["rev-parse", "main"]);
    // Somebody else's work on main in the meantime isn't this branch's doing.
    git(&copy.0, &["checkout", "--quiet", "main"]);
    copy.edit("specs/tygapay/openapi.yaml", "x-environment: live", "x-environment: test");
    git(&copy.0, &["commit", "--quiet", "--all", "--message", "theirs"]);
    git(&copy.0, &["checkout", "--quiet", "work"]);
    let (code, said) = json(&copy, &[]);
    assert_eq!((code, said["base"].as_str()), (1, Some(began.as_str())));
    let changed: Vec<&str> = said["providers"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| !it["changes"].as_array().unwrap().is_empty())
        .map(|it| it["provider"].as_str().unwrap())
        .collect();
    assert_eq!(changed, ["lygos"]);
    let change = &said["providers"][1]["changes"][0];
    assert_eq!(change["class"], "lookup-absence-became-inconclusive");
    assert_eq!((change["level"].as_str(), change["operation_id"].as_str()), (Some("risky"), Some("gateways_create")));
    assert_eq!(change["pointer"], "/paths/~1v1~1gateway/post/x-lookup/absence");
    assert_eq!((said["verdict"]["bump"].as_str(), said["verdict"]["needed"].as_str()), (Some("patch"), Some("0.1.1")));
    // The same when the branch is named.
    assert_eq!(json(&copy, &["--base", "main"]).1["base"].as_str(), Some(began.as_str()));
    // And compared with its own last commit, nothing is left.
    assert_eq!(json(&copy, &["--base", "HEAD"]).0, 0);
}

#[test]
fn the_rust_api_is_shown_beside_the_spec() {
    let copy = repository("diff-api");
    copy.edit(
        "specs/lygos/payins.yaml",
        "enum: [pending, success, failed]",
        "enum: [pending, success, failed, expired]",
    );
    assert_eq!(copy.run(&["generate"]).0, 0);
    let (code, said) = copy.run(&["diff", "--markdown"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.starts_with("❌ lygos: 1 risky; Rust API: 1 more: "), "{said}");
    assert!(said.contains("```diff\n+types::PayinStatusStatus::Expired\n```"), "{said}");
    assert!(said.contains("### Changed\n\n- lygos: "), "{said}");
    assert!(!said.contains("generated/ is as it was"), "{said}");
    // A snapshot alone that lost a line is a broken API, whatever the spec says.
    git(&copy.0, &["checkout", "--quiet", "--", "."]);
    let line = "types::Gateway.amount: Amount\n";
    copy.edit("api/lygos.txt", line, "types::Gateway.amount: Option<Amount>\n");
    let (code, said) = copy.run(&["diff"]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("-types::Gateway.amount: Amount\n") && said.contains("+types::Gateway.amount: Option<Amount>"),
        "{said}"
    );
    assert!(said.contains("### Breaking\n\n- lygos: `types::Gateway.amount` is another."), "{said}");
}

#[test]
fn a_provider_that_came_or_went_is_a_change() {
    let copy = repository("diff-providers");
    let (from, to) = (copy.0.join("specs/lygos"), copy.0.join("specs/acme"));
    std::fs::rename(from, to).unwrap();
    let (code, said) = json(&copy, &[]);
    assert_eq!(code, 1);
    let worst = |name: &str| {
        let all = said["providers"].as_array().unwrap();
        all.iter().find(|it| it["provider"] == name).map(|it| it["worst"].as_str().unwrap().to_owned())
    };
    assert_eq!((worst("lygos"), worst("acme")), (Some("breaking".to_owned()), Some("compatible".to_owned())));
    let missing: Vec<&str> =
        said["verdict"]["missing"].as_array().unwrap().iter().map(|it| it["heading"].as_str().unwrap()).collect();
    assert_eq!(missing, ["Changed", "Breaking"]);
}

#[test]
fn what_git_cant_tell_is_said_with_its_mend() {
    let copy = repository("diff-git");
    let (code, said) = copy.run(&["diff", "--base", "nowhere"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("nowhere is no commit here"), "{said}");
    // A clone without history, as workflows make them.
    git(&copy.0, &["commit", "--quiet", "--allow-empty", "--message", "second"]);
    git(&copy.0, &["checkout", "--quiet", "main"]);
    git(&copy.0, &["commit", "--quiet", "--allow-empty", "--message", "third"]);
    git(&copy.0, &["checkout", "--quiet", "work"]);
    let shallow = copy.0.join("shallow");
    let from = format!("file://{}", copy.0.display());
    git(&copy.0, &["clone", "--quiet", "--depth", "1", "--no-single-branch", "--branch", "work", &from, "shallow"]);
    let said = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("--root").arg(&shallow).arg("diff").output().unwrap();
    let words = String::from_utf8_lossy(&said.stderr);
    assert_eq!(said.status.code(), Some(2), "{words}");
    assert!(words.contains("mend: git fetch --unshallow origin"), "{words}");
    // No repository at all.
    let bare = Copy::of_the_workspace("diff-none");
    assert_eq!(bare.run(&["diff"]).0, 2);
}

#[test]
fn drift_says_what_is_new_and_nothing_where_nothing_is() {
    let copy = Copy::of_the_workspace("drift");
    let document = copy.0.join("crates/workbench/tests/fixtures/lygos-documented.json");
    let (code, said) = copy.run(&["drift", "--upstream", document.to_str().unwrap()]);
    assert_eq!((code, said.trim()), (0, "specs/lygos → lygos-documented: nothing new"));
    let newer = copy.0.join("today.json");
    let text = std::fs::read_to_string(&document).unwrap().replacen("\"/v1/gateway\":", "\"/v2/gateway\":", 1);
    std::fs::write(&newer, text).unwrap();
    let newer = newer.to_str().unwrap();
    let (code, said) = copy.run(&["drift", "--provider", "lygos", "--upstream", newer]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("| `POST /v1/gateway` | `POST /v2/gateway` | ") && said.contains("mend: "), "{said}");
    let (code, said) = copy.run(&["--json", "drift", "--upstream", newer, "--against", document.to_str().unwrap()]);
    let json: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((code, json["news"].as_bool(), json["drift"]["renamed"].as_array().unwrap().len()), (1, Some(true), 2));
    // Whose it is must be said, and be known.
    assert_eq!(copy.run(&["drift", "--upstream", newer]).0, 2);
    assert_eq!(copy.run(&["drift", "--provider", "nobody", "--upstream", newer]).0, 2);
    assert_eq!(copy.run(&["drift", "--upstream", "nowhere.json", "--provider", "lygos"]).0, 2);
}
