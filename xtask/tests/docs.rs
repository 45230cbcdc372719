//! `xtask docs`, as a contributor calls it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::Copy;

#[test]
fn pages_that_are_behind_are_told_and_written() {
    let copy = Copy::of_the_workspace("docs");
    let (code, text) = copy.run(&["docs", "--check"]);
    assert_eq!(code, 0, "{text}");
    let before = copy.read("docs/operations.md");
    // A policy's reason changes, a call of a client goes, a page of a rule is edited, and one is of no rule.
    copy.edit("specs/lygos/gateways.yaml", "policy: safe", "policy: safe # as ever");
    assert_eq!(copy.run(&["docs", "--check"]).0, 0, "a comment is in no page");
    copy.edit("specs/lygos/gateways.yaml", "summary: ", "summary: Really ");
    copy.edit("src/lygos/orders.rs", "pub async fn find_orders", "async fn find_orders");
    copy.edit("docs/rules/yaml.md", "**Why.**", "**How.**");
    std::fs::write(copy.0.join("docs/rules/magic.md"), "# magic\n").unwrap();
    let (code, text) = copy.run(&["docs", "--check"]);
    assert_eq!(code, 1, "{text}");
    for part in
        ["docs/operations.md", "docs/providers.md", "docs/rules/yaml.md", "docs/rules/magic.md is made by no spec"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains("mend: cargo xtask docs"), "{text}");
    assert_eq!(copy.read("docs/operations.md"), before, "--check writes nothing");
    let (code, text) = copy.run(&["docs"]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("4 written") || text.contains("3 written"), "{text}");
    assert!(!copy.0.join("docs/rules/magic.md").exists());
    assert!(copy.read("docs/operations.md").contains("Really "));
    assert!(!copy.read("docs/providers.md").contains("find_orders"));
    assert_eq!(copy.run(&["docs", "--check"]).0, 0);
}

#[test]
fn a_page_is_no_guess() {
    let copy = Copy::of_the_workspace("docs-odd");
    copy.edit("src/transport/call.rs", "fn refused(", "fn turned_down(");
    let (code, text) = copy.run(&["docs"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("src/transport/call.rs has no `fn refused`"), "{text}");
    let copy = Copy::of_the_workspace("docs-none");
    std::fs::remove_file(copy.0.join("README.md")).unwrap();
    assert_eq!(copy.run(&["docs"]).0, 2);
}
