//! The library's public API as a list, an item a line, and what may not be in it: a float, and anything of progenitor's
//! or typify's outside the `raw` modules. The list comes from rustdoc's JSON and has the generated types as well.

use std::path::Path;

use public_api::Builder;
use serde_json::Value;

/// The form of rustdoc's JSON that is read here: the one of Rust 1.95.
pub const FORMAT: u64 = 57;

/// Every public item, in the order of their paths. A re-export from another crate says what it is: `pub use a::B = other::B`.
pub fn listing(rustdoc_json: &Path) -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string(rustdoc_json).map_err(|error| error.to_string())?;
    let document: Value = serde_json::from_str(&text).map_err(|error| format!("is not JSON: {error}"))?;
    let format = document.get("format_version").and_then(Value::as_u64).unwrap_or_default();
    if format != FORMAT {
        return Err(format!("is rustdoc's JSON of form {format}, and public-api reads {FORMAT}: use Rust 1.95"));
    }
    let api = Builder::from_rustdoc_json(rustdoc_json)
        // What the compiler derives for every type says nothing about it.
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .include_function_parameter_names(true)
        .build()
        .map_err(|error| error.to_string())?;
    Ok(api
        .items()
        .map(|item| match foreign(&document, item.id().0) {
            Some(path) => format!("{item} = {path}"),
            None => item.to_string(),
        })
        .collect())
}

/// What a re-export of another crate's item names.
fn foreign(document: &Value, id: u32) -> Option<String> {
    let used = document.get("index")?.get(id.to_string())?.get("inner")?.get("use")?;
    let source = used.get("source")?.as_str()?;
    let target = used.get("id").and_then(Value::as_u64).and_then(|id| document.get("paths")?.get(id.to_string()));
    // Without an entry, the path as it stands in the source is all there is.
    let Some(target) = target else { return Some(source.to_owned()) };
    if target.get("crate_id")?.as_u64()? == 0 {
        return None;
    }
    let path: Vec<&str> = target.get("path")?.as_array()?.iter().filter_map(Value::as_str).collect();
    Some(path.join("::"))
}

/// One sentence for each item that may not be there.
pub fn violations(items: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for item in items {
        let mut words = item.split(|c: char| !c.is_alphanumeric() && c != '_');
        if words.clone().any(|word| matches!(word, "f32" | "f64" | "f16" | "f128")) {
            found.push(format!("a float: {item}"));
        }
        let is_theirs = words.any(|word| word.starts_with("progenitor") || word.starts_with("typify"));
        if is_theirs && !owner(item).contains("::raw::") {
            found.push(format!("progenitor's outside `raw`: {item}"));
        }
    }
    found
}

/// The path of the item itself, or of the type that an `impl` is for. Types in its signature don't count.
fn owner(item: &str) -> &str {
    let of = match item.strip_prefix("impl") {
        Some(rest) => {
            let rest = rest.get(generics(rest)..).unwrap_or_default();
            rest.split_once(" for ").map_or(rest, |(_, target)| target)
        }
        None => item,
    };
    let path = of.find("passerelle::").and_then(|start| of.get(start..)).unwrap_or_default();
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(path.len());
    path.get(..end).unwrap_or_default()
}

/// Length of the `<...>` a text begins with.
fn generics(text: &str) -> usize {
    let (mut depth, mut before) = (0_usize, ' ');
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            // `->` closes nothing.
            '>' if before != '-' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return if at == 0 { 0 } else { at + 1 };
        }
        before = c;
    }
    0
}
