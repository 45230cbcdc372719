//! What becomes Rust of what a document says: nothing but what it was meant for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::Path;

use passerelle_codegen::Spec;
use passerelle_workbench::scaffold::{EDITED, Refused, Scaffold, sample, scaffold};

fn made(change: impl Fn(String) -> String) -> Result<Scaffold, Refused> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let texts: BTreeMap<String, String> =
        EDITED.iter().map(|path| ((*path).to_owned(), std::fs::read_to_string(root.join(path)).unwrap())).collect();
    let files: Vec<(String, String)> =
        sample("acme", "Acme: Pay", "2026-11-26").into_iter().map(|(path, text)| (path, change(text))).collect();
    scaffold(&Spec::from_files("acme", &files).unwrap(), &texts)
}

#[test]
fn each_file_is_rust() {
    let made = made(|text| text).unwrap();
    for (path, text) in made.created.iter().chain(&made.edited).filter(|(path, _)| path.ends_with(".rs")) {
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    }
    assert!(made.created["src/acme/mod.rs"].starts_with("//! Acme: Pay: every operation"));
}

#[test]
fn what_would_be_read_as_rust_is_refused() {
    let bearer = "bearer: { type: http, scheme: bearer }";
    for (what, from, to) in [
        ("title", "\"Acme: Pay\"", "\"Acme\\nfn stolen() {}\""),
        ("server", "https://api.invalid", "'https://api.invalid\", \"https://elsewhere.invalid'"),
        ("server", "https://api.invalid", "'https://api.invalid\\'"),
        ("header", bearer, "bearer: { type: apiKey, in: header, name: 'x-key\"); stolen(\"' }"),
        ("header", bearer, "bearer: { type: apiKey, in: header, name: 'x key' }"),
        ("security scheme", bearer, "bearer: { type: apiKey, in: query, name: key }"),
        ("server", "    x-environment: live", "    x-environment: live\n    x-host: 'a\"b'"),
    ] {
        let refused = made(|text| text.replacen(from, to, 1)).map(|_| "taken").unwrap_err();
        assert!(refused.to_string().contains(what), "{to}: {refused}");
    }
}

#[test]
fn an_example_stays_an_example() {
    let odd = r###"message: "\"##; stolen(); r##\"" }"###;
    let made = made(|text| text.replace("message: The key is missing }", odd)).unwrap();
    let errors = &made.created["src/acme/errors.rs"];
    assert!(syn::parse_file(errors).is_ok() && errors.contains("stolen"), "{errors}");
}
