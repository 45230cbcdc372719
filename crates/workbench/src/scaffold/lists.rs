//! The places where providers are listed, and how each gets a line more. A place that isn't found, or that has the name
//! already, refuses the whole.

use std::collections::BTreeMap;

use toml_edit::{DocumentMut, Item, Value};

use super::{Facts, Key, Refused};

/// Files that get a line for each provider.
pub const EDITED: [&str; 6] = [
    "Cargo.toml",
    "src/lib.rs",
    "src/generated.rs",
    "crates/sandbox/src/lib.rs",
    "crates/sandbox/src/examples/mod.rs",
    "tests/conformance/providers.rs",
];

/// Stands above the place of the next line.
const MARK: &str = "// `cargo xtask new-provider` adds a line here.";

pub(super) fn edited(facts: &Facts, texts: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Refused> {
    let mut out = BTreeMap::new();
    for path in EDITED {
        let text = texts.get(path).ok_or_else(|| Refused(format!("{path} isn't there")))?;
        let refuse = |what: String| Refused(format!("{path}: {what}"));
        let new = match path {
            "Cargo.toml" => manifest(text, &facts.name),
            "src/lib.rs" => library(text, facts),
            "src/generated.rs" => after_last(text, "provider!(\"", &format!("provider!(\"{0}\", {0});", facts.name)),
            "crates/sandbox/src/lib.rs" => module(text, "", "mod", &facts.name),
            "crates/sandbox/src/examples/mod.rs" => at_mark(text, &format!("crate::{}::SERVED,", facts.name)),
            _ => checks(text, facts),
        };
        out.insert(path.to_owned(), new.map_err(refuse)?);
    }
    Ok(out)
}

/// A feature, on by default.
fn manifest(text: &str, name: &str) -> Result<String, String> {
    let mut document: DocumentMut = text.parse().map_err(|error| format!("can't be read: {error}"))?;
    let features = document.get_mut("features").and_then(Item::as_table_mut).ok_or("has no [features]")?;
    if features.contains_key(name) {
        return Err(format!("has a feature `{name}` already"));
    }
    features.insert(name, toml_edit::value(toml_edit::Array::new()));
    let default = features.get_mut("default").and_then(Item::as_array_mut).ok_or("has no default features")?;
    let behind =
        default.iter().position(|feature| feature.as_str() == Some("codegen")).ok_or("has no feature `codegen`")?;
    default.insert_formatted(behind, Value::from(name).decorated(" ", ""));
    Ok(document.to_string())
}

fn library(text: &str, facts: &Facts) -> Result<String, String> {
    let (name, wanted) = (&facts.name, "` | a provider |");
    let with_line = module(text, &format!("#[cfg(feature = \"{name}\")]\n"), "pub mod", name)?;
    if with_line.matches(wanted).count() != 1 {
        return Err("the table of features has no line `... | a provider | ...`".to_owned());
    }
    Ok(with_line.replacen(wanted, &format!("`, `{name}{wanted}"), 1))
}

/// A module among the others, in the order rustfmt wants.
fn module(text: &str, attribute: &str, keyword: &str, name: &str) -> Result<String, String> {
    let of = |line: &str| -> Option<String> {
        let rest = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ")?;
        rest.strip_suffix(';').map(str::to_owned)
    };
    let lines: Vec<&str> = text.lines().collect();
    let modules: Vec<(usize, String)> =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, of(line)?))).collect();
    if modules.iter().any(|(_, other)| other == name) {
        return Err(format!("has a module `{name}` already"));
    }
    let next = modules.iter().find(|(_, other)| other.as_str() > name).map(|(at, _)| *at);
    let mut at = match (next, modules.last()) {
        (Some(next), _) => next,
        (None, Some((last, _))) => last + 1,
        (None, None) => return Err("has no modules".to_owned()),
    };
    // The attributes of the module that follows stay with it.
    while next.is_some() && at > 0 && lines.get(at - 1).is_some_and(|line| line.starts_with("#[")) {
        at -= 1;
    }
    Ok(with(&lines, at, &format!("{attribute}{keyword} {name};")))
}

fn after_last(text: &str, beginning: &str, line: &str) -> Result<String, String> {
    let lines: Vec<&str> = text.lines().collect();
    if lines.contains(&line) {
        return Err("has it already".to_owned());
    }
    let last = lines.iter().rposition(|line| line.starts_with(beginning));
    last.map(|last| with(&lines, last + 1, line)).ok_or_else(|| format!("has no line that begins with `{beginning}`"))
}

fn at_mark(text: &str, line: &str) -> Result<String, String> {
    let lines: Vec<&str> = text.lines().collect();
    let marks: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| line.trim() == MARK).map(|(at, _)| at).collect();
    let [at] = marks.as_slice() else { return Err(format!("has {} lines `{MARK}`; one is wanted", marks.len())) };
    if lines.iter().any(|other| other.trim() == line) {
        return Err("has it already".to_owned());
    }
    let indent: String = lines.get(*at).into_iter().flat_map(|mark| mark.chars()).take_while(|c| *c == ' ').collect();
    Ok(with(&lines, *at, &format!("{indent}{line}")))
}

/// The entry of the conformance tests.
fn checks(text: &str, facts: &Facts) -> Result<String, String> {
    let Facts { name, client, .. } = facts;
    if text.contains(&format!(": {client} if \"")) {
        return Err(format!("has a client `{client}` already: say another --title"));
    }
    let builder = format!("passerelle::{name}::{client}::builder");
    let (arguments, header, sent) = match &facts.key {
        Key::Header(header) => ("secret(key)", header.as_str(), "plain"),
        Key::Bearer => ("secret(key)", "authorization", "bearer"),
        Key::Basic => ("\"sandbox\", ApiSecret::new(key).unwrap()", "authorization", "basic"),
    };
    let key = facts.canary();
    let line = format!(
        "{name}: {client} if \"{name}\", \"{key}\", |url: &str, key| {builder}({arguments}).base_url(url), \"{header}\", {sent};"
    );
    at_mark(text, &line)
}

fn with(lines: &[&str], at: usize, line: &str) -> String {
    let (before, after) = lines.split_at(at.min(lines.len()));
    let all: Vec<&str> = before.iter().copied().chain([line]).chain(after.iter().copied()).collect();
    all.join("\n") + "\n"
}
