//! Names and levels against oasdiff's: a name that oasdiff publishes has the level oasdiff gives it, but for those listed here.

use std::collections::BTreeMap;

use crate::table::tables;

/// `ERR request-body-removed`: every published check that a row of the table has, as of oasdiff at commit 4553c69d (August 2026).
const PUBLISHED: &str = include_str!("published.txt");

/// Where we judge otherwise, and why.
const OTHERWISE: &[(&str, &str)] = &[
    ("api-operation-id-removed breaking", "the Rust call is named after it"),
    ("api-tag-removed breaking", "the group of Rust calls is named after the first tag"),
    ("api-security-added breaking", "a call that needed no key needs one"),
    ("api-security-removed breaking", "who used this alternative is locked out"),
    ("api-global-security-removed breaking", "who used this alternative is locked out"),
    ("api-security-component-oauth-url-changed breaking", "credentials go to another host"),
    (
        "request-parameter-property-type-changed breaking",
        "oasdiff can't know how an object is written; we send lists only",
    ),
];

#[test]
fn published_names_have_their_published_level() {
    let published: BTreeMap<&str, &str> =
        PUBLISHED.lines().filter_map(|line| line.split_once(' ')).map(|(level, name)| (name, level)).collect();
    let mut otherwise: Vec<&str> = OTHERWISE.iter().map(|(row, _)| *row).collect();
    let mut wrong = Vec::new();
    let mut known = 0;
    for expected in tables().iter().flat_map(|(_, rows)| rows.iter()).flat_map(|(_, _, expected)| expected.split("; "))
    {
        let (class, level) = expected.split_once(' ').unwrap();
        let Some(theirs) = published.get(class) else { continue };
        known += 1;
        let same = matches!((*theirs, level), ("ERR", "breaking") | ("WARN", "risky") | ("INFO", "compatible"));
        if same {
            continue;
        }
        match otherwise.iter().position(|row| *row == expected) {
            Some(found) => drop(otherwise.remove(found)),
            None if OTHERWISE.iter().any(|(row, _)| *row == expected) => {}
            None => wrong.push(format!("{expected}: oasdiff says {theirs}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(otherwise.is_empty(), "no row has them: {otherwise:?}");
    assert!(known > 150, "{known} rows have a published name");
}
