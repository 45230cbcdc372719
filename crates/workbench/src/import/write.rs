//! The draft as YAML files, one a resource, to look like the ones people write: keys in the usual order, short references on
//! one line, long texts as blocks. Own code, because no YAML writer lays out like that; a test reads everything back.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::settle::Draft;

/// Keys in the order of the specs; the others follow by name.
const ORDER: [&str; 42] = [
    "openapi",
    "operationId",
    "title",
    "version",
    "url",
    "name",
    "in",
    "required",
    "info",
    "servers",
    "security",
    "tags",
    "paths",
    "x-webhooks",
    "components",
    "x-fixups",
    "summary",
    "description",
    "deprecated",
    "x-host",
    "x-environment",
    "x-retry",
    "x-pagination",
    "x-evidence",
    "parameters",
    "requestBody",
    "responses",
    "type",
    "format",
    "nullable",
    "enum",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "items",
    "additionalProperties",
    "properties",
    "x-money",
    "x-sensitive",
    "schema",
    "example",
];

/// Every file of a draft.
pub(super) fn files(draft: &Draft, provider: &str, resource: fn(&str) -> String) -> Vec<(String, String)> {
    // Which file holds a path, and which components each file needs.
    let mut by_file: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, item) in &draft.paths {
        let tag = item
            .values()
            .next()
            .and_then(|operation| operation.pointer("/tags/0"))
            .and_then(Value::as_str)
            .unwrap_or_default();
        let file = resource(tag);
        reach(draft, &Value::Object(item.clone()), &file, &mut users);
        put(by_file.entry(file).or_default(), &["paths"], path, Value::Object(item.clone()));
    }
    for (name, hook) in &draft.hooks {
        let file = "webhooks".to_owned();
        reach(draft, hook, &file, &mut users);
        put(by_file.entry(file).or_default(), &["x-webhooks"], name, hook.clone());
    }
    for (kind, all) in [("schemas", &draft.schemas), ("responses", &draft.responses)] {
        for (name, value) in all {
            let who = users.get(&format!("{kind}/{name}"));
            let file = match who.map(|who| (who.len(), who.first())) {
                Some((1, Some(only))) => only.clone(),
                _ => "shared".to_owned(),
            };
            put(by_file.entry(file).or_default(), &["components", kind], name, value.clone());
        }
    }
    let mut out = vec![(format!("specs/{provider}/openapi.yaml"), yaml(&Value::Object(draft.root.clone())))];
    out.extend(
        by_file.into_iter().map(|(file, value)| (format!("specs/{provider}/{file}.yaml"), yaml(&Value::Object(value)))),
    );
    out
}

fn put(into: &mut Map<String, Value>, steps: &[&str], name: &str, value: Value) {
    let mut here = into;
    for step in steps {
        let next = here.entry((*step).to_owned()).or_insert_with(|| json!({}));
        let Some(map) = next.as_object_mut() else { return };
        here = map;
    }
    here.insert(name.to_owned(), value);
}

/// Notes that a file needs every component that a value leads to.
fn reach(draft: &Draft, value: &Value, file: &str, users: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        Value::Object(map) => {
            let named = map.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/components/"));
            if let Some((kind, name)) = named.and_then(|named| named.split_once('/'))
                && users.entry(format!("{kind}/{name}")).or_default().insert(file.to_owned())
            {
                let all = if kind == "schemas" { &draft.schemas } else { &draft.responses };
                if let Some(target) = all.get(name) {
                    reach(draft, target, file, users);
                }
            }
            map.values().for_each(|value| reach(draft, value, file, users));
        }
        Value::Array(list) => list.iter().for_each(|value| reach(draft, value, file, users)),
        _ => {}
    }
}

/// A value as a YAML document.
pub(super) fn yaml(value: &Value) -> String {
    let mut out = String::new();
    block(value, 0, &mut out);
    out
}

fn ordered(map: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let place = |key: &str| ORDER.iter().position(|known| *known == key).unwrap_or(ORDER.len());
    let mut all: Vec<(&String, &Value)> = map.iter().collect();
    all.sort_by_key(|(key, _)| (place(key), (*key).clone()));
    all
}

/// Members of a mapping or items of a list, each on lines of its own.
fn block(value: &Value, indent: usize, out: &mut String) {
    let pad = " ".repeat(indent);
    match value {
        Value::Object(map) => {
            for (key, inner) in ordered(map) {
                out.push_str(&format!("{pad}{}:", word(key)));
                follow(inner, indent + 2, out);
            }
        }
        Value::Array(list) => {
            for item in list {
                if is_short(item) || item.as_object().is_none_or(Map::is_empty) {
                    out.push_str(&format!("{pad}-"));
                    follow(item, indent + 2, out);
                } else {
                    // The first key stands behind the dash.
                    let mut inner = String::new();
                    block(item, indent + 2, &mut inner);
                    out.push_str(&format!("{pad}- {}", inner.trim_start()));
                }
            }
        }
        other => out.push_str(&format!("{pad}{}\n", flow(other))),
    }
}

/// What stands behind `key:`.
fn follow(value: &Value, indent: usize, out: &mut String) {
    match value {
        Value::String(text) if text.len() > 100 && is_plain_prose(text) => {
            out.push_str(" >-\n");
            let pad = " ".repeat(indent);
            let mut line = String::new();
            for part in text.split(' ') {
                if !line.is_empty() && indent + line.len() + part.len() > 118 {
                    out.push_str(&format!("{pad}{line}\n"));
                    line.clear();
                }
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(part);
            }
            out.push_str(&format!("{pad}{line}\n"));
        }
        Value::Object(map) if !map.is_empty() && !is_short(value) => {
            out.push('\n');
            block(value, indent, out);
        }
        Value::Array(list) if !list.is_empty() && !is_short(value) => {
            out.push('\n');
            block(value, indent, out);
        }
        other => out.push_str(&format!(" {}\n", flow(other))),
    }
}

/// Whether a mapping or a list fits on the line of its key.
fn is_short(value: &Value) -> bool {
    let plain = |value: &Value| !value.is_object() && !value.is_array();
    let flat = match value {
        Value::Object(map) => map.values().all(plain) && !map.contains_key("description") && map.len() < 4,
        Value::Array(list) => list.iter().all(plain),
        _ => return true,
    };
    flat && flow(value).len() < 90
}

fn flow(value: &Value) -> String {
    match value {
        Value::Object(map) if map.is_empty() => "{}".to_owned(),
        Value::Object(map) => {
            let all: Vec<String> =
                ordered(map).into_iter().map(|(key, inner)| format!("{}: {}", word(key), flow(inner))).collect();
            format!("{{ {} }}", all.join(", "))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::String(text) => word(text),
        other => other.to_string(),
    }
}

/// Whether a text can be folded into lines and comes back the same.
fn is_plain_prose(text: &str) -> bool {
    text.chars().all(|c| c == ' ' || c.is_ascii_graphic()) && !text.contains("  ") && text.trim() == text
}

/// As JSON writes it, and what YAML calls unprintable escaped too.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    for letter in Value::from(text).to_string().chars() {
        match letter {
            '\u{7f}'..='\u{a0}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            letter => out.push(letter),
        }
    }
    out
}

/// A text without quotes where nothing could take it for something else, and as JSON writes it otherwise.
fn word(text: &str) -> String {
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || " _-/.+".contains(c))
        && !text.ends_with([' ', '-'])
        && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(&text.to_lowercase().as_str());
    if is_plain || text == "$ref" { text.to_owned() } else { quoted(text) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    /// Whatever stands in a spec is read back as it was: texts that look like something else, long ones, odd keys.
    #[test]
    fn what_is_written_is_read_back() {
        let texts = [
            "",
            " ",
            "yes",
            "No",
            "null",
            "~",
            "1.0",
            "0x1",
            "1_000",
            "- a",
            "a: b",
            "a #b",
            "#",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%",
            "@",
            "`",
            "it's",
            "\"quoted\"",
            "two\nlines",
            "tab\there",
            "ends ",
            "é",
            "\u{2028}",
            "\u{0}",
            "{a}",
            "[a]",
            "a,b",
            "2026-01-01",
            "=",
            "<<",
            "/path",
            "a-",
            "a/b.c_d",
            "true",
            "on",
            "C:\\",
            "$ref",
            "?",
            "a:",
            ":a",
        ];
        let long: Vec<Value> = texts.iter().map(|text| Value::from(format!("{text} {}", "word ".repeat(60)))).collect();
        let plain: Vec<Value> = texts.iter().map(|text| Value::from(*text)).collect();
        let keys: Map<String, Value> =
            texts.iter().map(|text| ((*text).to_owned(), json!({ "inner": [text, { "a": [] }] }))).collect();
        let all = json!({
            "long": long, "plain": plain, "keys": keys, "one": keys.keys().next(), "empty": {}, "none": [], "n": 1.5, "big": 9007199254740993_i64,
            "list": [[1, [2]], [{ "a": 1, "b": { "c": "d" } }], {}, []], "text": "word ".repeat(40).trim_end(), "null": null,
        });
        let again = crate::import::read(&yaml(&all)).unwrap();
        assert_eq!(again, all, "{}", yaml(&all));
    }
}
