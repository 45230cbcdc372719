//! The fixture says what the tables of facts/lygos.md say: Lygos' document isn't at hand, only what was noted of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

const FIXTURE: &str = include_str!("fixtures/lygos-documented.json");

fn facts() -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap().join("shared/facts/lygos.md");
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: the facts are not at {}", path.display());
    }
    text
}

/// The text between two headings.
fn section<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    text.split_once(from).unwrap().1.split_once(to).unwrap().0
}

/// Cells of a table's row.
fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

fn schema(document: &Value, name: &str) -> Value {
    let found = &document["components"]["schemas"][name];
    assert!(found.is_object(), "the fixture has no {name}");
    found.clone()
}

fn names(schema: &Value) -> BTreeSet<String> {
    schema["properties"].as_object().unwrap().keys().cloned().collect()
}

fn required(schema: &Value) -> BTreeSet<String> {
    schema["required"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// `string`, `integer`, or `string or null`.
fn kind(property: &Value) -> String {
    match &property["type"] {
        Value::Array(names) => names.iter().map(|name| name.as_str().unwrap()).collect::<Vec<_>>().join(" or "),
        name => name.as_str().unwrap().to_owned(),
    }
}

/// `Gateway` of `#/components/schemas/Gateway`, with `array of` before it, or `any`.
fn said(schema: &Value) -> String {
    if schema["type"] == "array" {
        return format!("array of {}", said(&schema["items"]));
    }
    schema["$ref"].as_str().map_or("any", |name| name.rsplit('/').next().unwrap()).to_owned()
}

#[test]
fn the_operations_are_those_of_the_table() {
    let Some(facts) = facts() else { return };
    let document: Value = serde_json::from_str(FIXTURE).unwrap();
    let table = section(&facts, "## 3. Endpoints", "[DOC:");
    let mut seen = 0;
    for line in table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| #")) {
        let row = cells(line);
        let (method, path) = row[1].split_once(' ').unwrap();
        let operation = &document["paths"][path][method.to_lowercase()];
        assert!(operation.is_object(), "the fixture has no {}", row[1]);
        seen += 1;

        let key = operation["parameters"].as_array().unwrap().iter().find(|parameter| parameter["name"] == "api-key");
        match row[2] {
            "required, nullable" => {
                let key = key.unwrap_or_else(|| panic!("{}: no key", row[1]));
                assert_eq!((&key["required"], kind(&key["schema"])), (&Value::Bool(true), "string or null".to_owned()));
            }
            "none documented" => assert!(key.is_none(), "{}: a key", row[1]),
            other => panic!("{}: {other}", row[1]),
        }
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        let wanted = if row[3] == "–" { "any" } else { row[3] };
        assert_eq!(said(body), wanted, "{}: body", row[1]);
        let answer = said(&operation["responses"]["200"]["content"]["application/json"]["schema"]);
        assert_eq!(answer, row[4].split(" (").next().unwrap(), "{}: answer", row[1]);

        // What stands after the semicolon was seen, not documented.
        let errors = row[5].split(';').next().unwrap().split(", ").filter_map(|item| {
            let word = item.split(' ').next().unwrap();
            // The status label of this one is doubtful; everywhere else it is 401.
            let word = if word == "NO_API_KEY_PROVIDED" { "401" } else { word };
            word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.to_owned())
        });
        let statuses: BTreeSet<String> = operation["responses"].as_object().unwrap().keys().cloned().collect();
        assert_eq!(statuses, errors.chain(["200".to_owned()]).collect(), "{}: statuses", row[1]);
    }
    let all = document["paths"].as_object().unwrap().values().map(|item| item.as_object().unwrap().len());
    assert_eq!((seen, all.sum()), (6, 6));
}

#[test]
fn the_schemas_are_those_of_the_tables() {
    let Some(facts) = facts() else { return };
    let document: Value = serde_json::from_str(FIXTURE).unwrap();
    let mut tables: BTreeMap<String, Vec<Vec<&str>>> = BTreeMap::new();
    let (mut before, mut name) = ("", String::new());
    for line in section(&facts, "### 3.1 Schemas [DOC]", "### 3.2").lines() {
        if line.starts_with("| field ") {
            name = before.split(' ').next().unwrap().to_owned();
        } else if line.starts_with("| ") {
            tables.entry(name.clone()).or_default().push(cells(line));
        }
        before = line;
    }
    assert_eq!(tables.keys().collect::<Vec<_>>(), ["Gateway", "GatewayCreate"]);
    for (name, rows) in tables {
        let schema = schema(&document, &name);
        let mut told = BTreeSet::new();
        for row in rows {
            for field in row[0].split(", ") {
                told.insert(field.to_owned());
                let is_required = required(&schema).contains(field);
                if row[1].starts_with("**conflict**") {
                    // Required in the older copies, optional in the newer page: facts §9.1 takes the newer.
                    assert!(row[2] == "?" && !is_required && kind(&schema["properties"][field]) == "string or null");
                    continue;
                }
                let wanted = if row[1].ends_with("or null") { row[1] } else { row[1].split(' ').next().unwrap() };
                assert_eq!(kind(&schema["properties"][field]), wanted, "{name}.{field}");
                assert_eq!(is_required, row[2] == "yes", "{name}.{field}");
            }
        }
        assert_eq!(told, names(&schema), "{name}");
    }
}

#[test]
fn the_schemas_told_in_words_have_the_same_members() {
    let Some(facts) = facts() else { return };
    let document: Value = serde_json::from_str(FIXTURE).unwrap();
    let text = section(&facts, "### 3.1 Schemas [DOC]", "### 3.2");
    for name in ["GatewayDetails", "GatewayUpdate", "PayinStatus"] {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap();
        let told = line.split_once(": ").unwrap().1.split('.').next().unwrap().split("; all optional").next().unwrap();
        let (all_required, rest) = told.split_once(": all required").unwrap_or(("", told));
        let members = |text: &str| -> Vec<(String, String)> {
            let words = text.split([',', ';']).map(str::trim).filter(|words| !words.is_empty());
            words.map(|words| (words.split(' ').next().unwrap().to_owned(), words.to_owned())).collect()
        };
        let schema = schema(&document, name);
        let mut wanted: BTreeSet<String> = members(all_required).into_iter().map(|(name, _)| name).collect();
        let mut all = wanted.clone();
        for (member, words) in members(all_required).into_iter().chain(members(rest)) {
            all.insert(member.clone());
            if words.contains(" required") {
                wanted.insert(member.clone());
            }
            let property = &schema["properties"][&member];
            assert!(property.is_object(), "{name} has no {member}");
            let expected = ["string|null", "integer", "object"].into_iter().find(|kind| words.contains(kind));
            let expected = expected.unwrap_or("string").replace('|', " or ");
            assert_eq!(kind(property), expected, "{name}.{member}");
        }
        assert_eq!(all, names(&schema), "{name}");
        assert_eq!(wanted, required(&schema), "{name}");
    }
}
