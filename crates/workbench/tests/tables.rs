//! The pages say what specs, code and rules say, as tables that hold together and with links that lead somewhere.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use passerelle_codegen::rules::{rows, rules};
use passerelle_codegen::{Spec, operations};
use passerelle_workbench::coverage::Record;
use passerelle_workbench::tables::{Material, files};

const README: &str = "# A\n<!-- table: coverage -->\n<!-- end -->\nb\n<!-- table: providers -->\n<!-- end -->\nc\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn below(folder: &Path, into: &mut BTreeMap<PathBuf, String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            below(&entry.path(), into);
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            let path = entry.path().strip_prefix(root()).unwrap().to_path_buf();
            into.insert(path, std::fs::read_to_string(entry.path()).unwrap());
        }
    }
}

fn source() -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    below(&root().join("src"), &mut found);
    found
}

fn specs() -> Vec<Spec> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root().join("specs"))
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders.iter().map(|folder| Spec::load(folder).unwrap()).collect()
}

fn acme(from: &str, to: &str) -> Spec {
    let files: Vec<(String, String)> =
        rows::FIXTURE.iter().map(|(name, text)| (format!("specs/acme/{name}.yaml"), text.replace(from, to))).collect();
    Spec::from_files("acme", &files).unwrap()
}

fn made(specs: &[Spec], source: &BTreeMap<PathBuf, String>) -> Result<BTreeMap<String, String>, String> {
    let record = Record::default();
    let written =
        BTreeMap::from([(PathBuf::from("docs/notes.md"), "# Notes\n\nWhat | somebody <wrote>. More.\n".to_owned())]);
    let pages = files(&Material { specs, record: &record, readme: README, source, written: &written })?;
    Ok(pages.into_iter().map(|(path, text)| (path.to_string_lossy().into_owned(), text)).collect())
}

/// Cells of a line, as GitHub splits it: at pipes that aren't escaped.
fn cells(line: &str) -> usize {
    line.replace("\\|", "").matches('|').count()
}

fn anchors(text: &str) -> BTreeSet<String> {
    let given = text.split("<a id=\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(id, _)| id.to_owned());
    let headings = text.lines().filter(|line| line.starts_with('#')).map(|line| {
        let plain: String = line
            .trim_start_matches('#')
            .trim()
            .to_lowercase()
            .chars()
            .filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-' || *c == '_')
            .collect();
        plain.replace(' ', "-")
    });
    given.chain(headings).collect()
}

fn without_code(text: &str) -> String {
    let mut inside = false;
    let lines = text.lines().filter(|line| {
        let fence = line.starts_with("```");
        inside ^= fence;
        !inside && !fence
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn tables_hold_together_and_links_lead_somewhere() {
    let pages = made(&specs(), &source()).unwrap();
    let mut links = 0;
    for (path, text) in &pages {
        let plain = without_code(text);
        let mut width = 0;
        for line in plain.lines() {
            let is_row = line.starts_with('|');
            assert!(!is_row || width == 0 || cells(line) == width, "{path}: {line}");
            assert!(!is_row || !line.contains("  |  ") && line.ends_with(" |"), "{path}: {line:?}");
            width = if is_row { cells(line) } else { 0 };
        }
        if path == "README.md" {
            continue;
        }
        assert!(text.starts_with("<!-- Made by `cargo xtask docs`"), "{path}");
        for (_, rest) in plain.match_indices("](").map(|(at, _)| plain.split_at(at + 2)) {
            let target = rest.split_once(')').unwrap().0;
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let folder = Path::new(path).parent().unwrap();
            let mut full: Vec<String> = Vec::new();
            for part in
                folder.join(if file.is_empty() { Path::new(path).file_name().unwrap() } else { file.as_ref() }).iter()
            {
                match part.to_string_lossy().as_ref() {
                    ".." => drop(full.pop()),
                    part => full.push(part.to_owned()),
                }
            }
            let full = full.join("/");
            let there = pages.contains_key(&full) || full == "docs/notes.md" || root().join(&full).exists();
            assert!(there, "{path} leads to {target}");
            if !anchor.is_empty() {
                assert!(anchors(&pages[&full]).contains(anchor), "{path} leads to {target}");
            }
            links += 1;
        }
    }
    assert!(links > 500, "{links}");
}

#[test]
fn every_operation_policy_and_rule_is_there() {
    let specs = specs();
    let pages = made(&specs, &source()).unwrap();
    let page = &pages["docs/operations.md"];
    let mut count = 0;
    for spec in &specs {
        for operation in operations(spec.bundle()) {
            let start = format!(
                "<a id=\"{}-{}\"></a>`{}().{}`<br>",
                spec.provider(),
                operation.id(),
                operation.resource(),
                operation.call()
            );
            let row = page.lines().find(|line| line.contains(&start)).unwrap_or_else(|| panic!("{start}"));
            let policy = operation.extension("x-retry").unwrap()["policy"].as_str().unwrap();
            let word = match policy {
                "safe" => "asked again",
                "keyed" => "same key again",
                "lookup" => "looked up first",
                _ => "never again unasked",
            };
            assert!(row.contains(&format!("**{word}**: ")), "{row}");
            assert!(row.contains(operation.path) && row.contains(&operation.method.to_uppercase()), "{row}");
            let evidence = &operation.extension("x-evidence").unwrap()[0];
            assert!(
                row.contains(&format!(
                    "{} {}",
                    evidence["grade"].as_str().unwrap(),
                    evidence["date"].as_str().unwrap()
                )),
                "{row}"
            );
            count += 1;
        }
    }
    assert!(page.contains(&format!("All {count} operations")));
    for rule in rules() {
        let page = &pages[&rule.page()];
        let has_row = rows::breaking().any(|row| row.0 == rule.id);
        assert!(page.contains(&format!("# `{}`", rule.id)) && page.contains(rule.why) && page.contains(rule.mend));
        assert_eq!(page.contains("## Breaks it\n\n`specs/acme/"), has_row, "{}", rule.id);
        let has_any = has_row || rows::keeping().any(|row| row.0 == rule.id);
        assert_eq!(page.contains("\n+") || page.contains("\n-"), has_any, "{}", rule.id);
        assert!(pages["docs/rules/README.md"].contains(&format!("[`{0}`]({0}.md)", rule.id)));
    }
}

/// A difference, put back on the fixture, is the row.
#[test]
fn the_differences_of_a_page_are_the_rows() {
    let pages = made(&[], &source()).unwrap();
    let page = &pages["docs/rules/body-required.md"];
    assert!(
        page.contains("```diff\n   post:\n") || page.contains("-        required: true\n+        required: false\n"),
        "{page}"
    );
    let page = &pages["docs/rules/operation-id.md"];
    assert!(page.contains("     get:\n-      operationId: orders_get\n       tags: [Orders]\n"), "{page}");
}

#[test]
fn what_is_written_by_a_provider_breaks_no_table() {
    let spec = acme("summary: List orders", "summary: \"A | <b>bold</b> *list* `a|b` of\\n lines\"");
    let pages = made(&[spec], &source()).unwrap();
    let row = pages["docs/operations.md"].lines().find(|line| line.contains("orders().list")).unwrap().to_owned();
    assert!(row.contains("A \\| &lt;b>bold&lt;/b> \\*list\\* `a\\|b` of lines |"), "{row}");
    let index = &pages["docs/README.md"];
    assert!(index.contains("| [Notes](notes.md) | What \\| somebody &lt;wrote>. |"), "{index}");
}

#[test]
fn cells_follow_specs_and_code() {
    let source = source();
    let before = made(&specs(), &source).unwrap();
    let providers = |pages: &BTreeMap<String, String>, start: &str| {
        pages["docs/providers.md"].lines().find(|line| line.starts_with(start)).unwrap_or_default().to_owned()
    };
    assert!(providers(&before, "| `Refunds`").ends_with("| yes | no | yes |"));
    assert!(providers(&before, "| `Cancellations`").ends_with("| no | yes | yes |"));
    assert!(providers(&before, "| test hosts").ends_with("| none documented | none documented |"));
    assert!(providers(&before, "| signed with").ends_with("| `X-Lomi-Signature` | `X-Signature` | not signed |"));
    assert!(providers(&before, "| messages are").ends_with("| `Verified` | `Verified` | `Unverified` |"));
    // One trait less, one public call less, and another visibility.
    let mut changed = source.clone();
    let checkout = changed.get_mut(Path::new("src/tygapay/checkout.rs")).unwrap();
    *checkout = checkout.replace("impl Refunds for TygaPay", "impl Other for TygaPay");
    let orders = changed.get_mut(Path::new("src/lomi/orders.rs")).unwrap();
    *orders = orders.replace("pub async fn create_link", "async fn create_link");
    let after = made(&specs(), &changed).unwrap();
    assert!(providers(&after, "| `Refunds`").ends_with("| yes | no | no |"));
    assert!(!providers(&before, "| `create_link()`").is_empty() && providers(&after, "| `create_link()`").is_empty());
    let keyless = acme("hours: 24", "hours: 12");
    let page = &made(&[keyless], &source).unwrap()["docs/operations.md"];
    assert!(page.contains("Key: `Idempotency-Key`, required, remembered 12 h."), "{page}");
}

#[test]
fn what_a_status_becomes_is_read_from_the_transport() {
    let source = source();
    let errors =
        |source: &BTreeMap<PathBuf, String>| made(&specs(), source).map(|pages| pages["docs/errors.md"].clone());
    let before = errors(&source).unwrap();
    assert!(before.contains("| 400 to 407, 410 to 424, 426 to 498 | `Rejected` | `Rejected` |"), "{before}");
    assert!(before.contains("| 300 to 399, 408, 425, 499 to 599 | `Rejected` | `OutcomeUnknown` |"));
    assert!(
        before.contains(
            "| 409 | `Rejected` | `Rejected`; `OutcomeUnknown` if the provider's code contains `in_progress` |"
        )
    );
    for (status, of_a_write) in [("429", "`Rejected`"), ("500", "`OutcomeUnknown`"), ("503", "`OutcomeUnknown`")] {
        let row =
            before.lines().find(|line| line.starts_with(&format!("| {status} | ")) && line.contains("lomi")).unwrap();
        assert!(row.ends_with(&format!("| `Rejected` | {of_a_write} |")), "{row}");
    }
    assert!(
        before.contains(
            "| `OutcomeUnknown` | The request may have been sent, and may have been carried out. | **yes** |"
        )
    );
    let with = |from: &str, to: &str| {
        let mut changed = source.clone();
        let call = changed.get_mut(Path::new("src/transport/call.rs")).unwrap();
        assert!(call.contains(from), "{from}");
        *call = call.replace(from, to);
        errors(&changed)
    };
    // The rule changes, and the page with it.
    let after = with("408 | 409 | 425 | 499", "408 | 409 | 422..=425 | 499").unwrap();
    assert!(after.contains("| 400 to 407, 410 to 421, 426 to 498 | `Rejected` | `Rejected` |"), "{after}");
    // A form that isn't known is no guess.
    for (from, to) in [
        ("fn refused(", "fn turned_down("),
        ("matches!(record.status, 400..=499) &&", "is_refusal(record.status) &&"),
        ("record.status == 409 &&", "record.status == 409 && record.status == 423 &&"),
    ] {
        let error = with(from, to).unwrap_err();
        assert!(error.contains("src/transport/call.rs"), "{error}");
    }
}

#[test]
fn a_readme_without_its_marks_is_told() {
    let record = Record::default();
    let (none, source) = (BTreeMap::new(), source());
    for readme in ["", "<!-- table: coverage -->\n<!-- end -->", &README.replace("<!-- end -->", "")] {
        let error =
            files(&Material { specs: &[], record: &record, readme, source: &source, written: &none }).unwrap_err();
        assert!(error.contains("README.md lacks"), "{error}");
    }
}

/// Made again from what was made, nothing changes.
#[test]
fn pages_are_the_same_every_time() {
    let (specs, source) = (specs(), source());
    let first = made(&specs, &source).unwrap();
    assert_eq!(first, made(&specs, &source).unwrap());
    let record = Record::default();
    let written: BTreeMap<PathBuf, String> =
        first.iter().map(|(path, text)| (PathBuf::from(path), text.clone())).collect();
    let again = files(&Material {
        specs: &specs,
        record: &record,
        readme: &first["README.md"],
        source: &source,
        written: &written,
    })
    .unwrap();
    assert_eq!(again[Path::new("README.md")], first["README.md"]);
    assert!(first["README.md"].starts_with("# A\n<!-- table: coverage -->\n| provider"), "{}", first["README.md"]);
}
