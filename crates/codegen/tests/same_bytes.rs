//! The same spec gives the same bytes: in every run, whatever the order of files and keys, from many files or from one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use passerelle_codegen::{Spec, generate};
use serde_json::Value;
use support::{Dice, acme, as_one_file, files, real};

/// JSON text with the keys of every mapping in a random order.
fn shuffled(value: &Value, dice: &mut Dice) -> String {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            for last in (1..entries.len()).rev() {
                entries.swap(last, dice.below(last + 1));
            }
            let all: Vec<String> = entries
                .into_iter()
                .map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), shuffled(value, dice)))
                .collect();
            format!("{{{}}}", all.join(", "))
        }
        Value::Array(items) => {
            let all: Vec<String> = items.iter().map(|item| shuffled(item, dice)).collect();
            format!("[{}]", all.join(", "))
        }
        scalar => scalar.to_string(),
    }
}

#[test]
fn twice_and_in_any_order_of_files() {
    let first = generate(&acme()).unwrap();
    assert_eq!(first, generate(&acme()).unwrap());
    let mut files = files();
    for _ in 0..files.len() {
        files.rotate_left(1);
        assert_eq!(first, generate(&Spec::from_files("acme", &files).unwrap()).unwrap());
        let mut reversed = files.clone();
        reversed.reverse();
        assert_eq!(first, generate(&Spec::from_files("acme", &reversed).unwrap()).unwrap());
    }
}

#[test]
fn in_any_order_of_keys() {
    let spec = acme();
    let first = generate(&spec).unwrap();
    let mut dice = Dice(7);
    for _ in 0..3 {
        let text = shuffled(spec.bundle(), &mut dice);
        let again = Spec::from_files("acme", &[("specs/acme/openapi.yaml".to_owned(), text)]).unwrap();
        assert_eq!(spec.bundle(), again.bundle());
        assert_eq!(first, generate(&again).unwrap());
    }
}

#[test]
fn a_bundle_bundled_again_is_the_same() {
    for spec in real().into_iter().chain([acme()]) {
        let again = Spec::from_files(spec.provider(), &as_one_file(spec.bundle())).unwrap();
        assert_eq!(spec.bundle(), again.bundle(), "{}", spec.provider());
        let keys = |value: &Value| serde_json::to_string(value).unwrap();
        assert_eq!(keys(spec.bundle()), keys(again.bundle()), "{}", spec.provider());
    }
}

#[test]
fn a_real_bundle_generates_what_its_files_do() {
    // One is enough in the time of a test run; `cargo xtask generate --check` does all of them from their files.
    if let Some(spec) = real().into_iter().find(|spec| spec.provider() == "lygos") {
        let again = Spec::from_files("lygos", &as_one_file(spec.bundle())).unwrap();
        assert_eq!(generate(&spec).unwrap(), generate(&again).unwrap());
    }
}
