//! The table's form, and that each row is judged as it says.

use passerelle_codegen::Spec;
use passerelle_workbench::diff::{Changes, diff};

/// One edit of the fixture: what stands there (once), what is put in its place, and every change it must be judged: class and
/// level, all of them, each once however many operations it touches.
pub(crate) type Row = (&'static str, &'static str, &'static str);

const FILES: [(&str, &str); 2] = [
    ("specs/shop/openapi.yaml", include_str!("../fixtures/diff/shop/openapi.yaml")),
    ("specs/shop/orders.yaml", include_str!("../fixtures/diff/shop/orders.yaml")),
];

pub(crate) fn shop() -> Spec {
    Spec::from_files("shop", &FILES.map(|(name, text)| (name.to_owned(), text.to_owned()))).unwrap()
}

/// The fixture after one edit.
pub(crate) fn edited(from: &str, to: &str) -> Spec {
    assert_eq!(found(from), 1, "`{from}` stands {} times in the fixture", found(from));
    let files = FILES.map(|(name, text)| (name.to_owned(), text.replace(from, to)));
    Spec::from_files("shop", &files).unwrap_or_else(|problems| panic!("{from} → {to}: {problems}"))
}

fn found(from: &str) -> usize {
    FILES.iter().map(|(_, text)| text.matches(from).count()).sum()
}

pub(crate) fn tables() -> Vec<(&'static str, &'static [Row])> {
    vec![
        ("requests", crate::requests::ROWS),
        ("responses", crate::responses::ROWS),
        ("parameters", crate::parameters::ROWS),
        ("policies", crate::policies::ROWS),
        ("document", crate::document::ROWS),
    ]
}

/// Classes and levels, each once.
pub(crate) fn judged(changes: &Changes) -> Vec<String> {
    let mut found: Vec<String> = changes.0.iter().map(|it| format!("{} {}", it.class, it.level)).collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_row_is_judged_as_it_says() {
    let before = shop();
    let mut wrong = Vec::new();
    let mut count = 0;
    for (table, rows) in tables() {
        for (from, to, expected) in rows {
            count += 1;
            if found(from) != 1 {
                wrong.push(format!("{table}: `{from}` stands {} times in the fixture", found(from)));
                continue;
            }
            let mut expected: Vec<String> = expected.split("; ").map(str::to_owned).collect();
            expected.sort();
            let changes = diff(before.bundle(), edited(from, to).bundle());
            let found = judged(&changes);
            if found != expected {
                wrong.push(format!(
                    "{table}: {from} → {to}\n  expected {}\n  found    {}",
                    expected.join("; "),
                    found.join("; ")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} rows:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 150, "{count} rows");
}

/// Each way back is judged as well, and never empty.
#[test]
fn the_way_back_of_every_row_is_judged() {
    let before = shop();
    for (_, rows) in tables() {
        for (from, to, expected) in rows {
            let after = edited(from, to);
            let back = diff(after.bundle(), before.bundle());
            assert!(!back.0.is_empty(), "{to} → {from}");
            let is_known = judged(&back).iter().all(|it| !it.starts_with("unjudged"));
            assert!(is_known || expected.starts_with("unjudged"), "{to} → {from}: {:?}", judged(&back));
        }
    }
}
