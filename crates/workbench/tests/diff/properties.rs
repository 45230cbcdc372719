//! What must hold for any two documents: nothing in, nothing out; nothing is dropped; order says nothing; both ways are judged.

use std::path::Path;

use passerelle_codegen::Spec;
use passerelle_workbench::diff::{Level, diff};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::table::shop;

fn real(provider: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs").join(provider);
    Spec::load(&folder).unwrap().bundle().clone()
}

/// The fixture, which has everything, and the specs, which have what there is.
fn documents() -> Vec<Value> {
    vec![shop().bundle().clone(), real("lygos"), real("tygapay"), real("lomi")]
}

/// A document with its sets in one order: what two documents may differ in and still be the same.
fn canonical(value: &Value, key: &str, names: bool) -> Value {
    match value {
        Value::Object(map) => {
            let below = !names
                && [
                    "properties",
                    "schemas",
                    "responses",
                    "headers",
                    "paths",
                    "x-webhooks",
                    "content",
                    "callbacks",
                    "mapping",
                    "securitySchemes",
                ]
                .contains(&key)
                || key == "parameters";
            let member = |(name, inner): (&String, &Value)| {
                let is_data = !below && ["example", "examples", "default", "const"].contains(&name.as_str());
                (
                    name.clone(),
                    if is_data { inner.clone() } else { canonical(inner, if below { "" } else { name }, below) },
                )
            };
            Value::Object(map.iter().map(member).collect())
        }
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(|item| canonical(item, "", false)).collect();
            if ["required", "enum", "parameters"].contains(&key) {
                items.sort_by_key(Value::to_string);
            }
            Value::Array(items)
        }
        other => other.clone(),
    }
}

/// JSON pointers of all nodes but the root.
fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
    let mut visit = |key: String, inner: &Value| {
        let pointer = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        into.push(pointer.clone());
        pointers(inner, &pointer, into);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| visit(key.clone(), inner)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, inner)| visit(index.to_string(), inner)),
        _ => {}
    }
}

/// One random edit; the numbers choose where and what.
fn edit(document: &mut Value, all: &[String], (place, kind, what): (usize, u8, u8)) {
    let pointer = &all[place % all.len()];
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    let values = [
        json!(null),
        json!(true),
        json!(7),
        json!("text"),
        json!([]),
        json!({}),
        json!([1, "a"]),
        json!({"$ref": "#/nowhere"}),
    ];
    let value = values[usize::from(what) % values.len()].clone();
    match (kind % 5, document.pointer_mut(parent)) {
        (0, Some(Value::Object(map))) => drop(map.remove(&key)),
        (0, Some(Value::Array(items))) => {
            drop(key.parse().ok().filter(|it| *it < items.len()).map(|it: usize| items.remove(it)))
        }
        (1, Some(Value::Object(map))) => drop(map.insert(format!("{key}x"), value)),
        (1, Some(Value::Array(items))) => items.push(value),
        (2, Some(Value::Object(map))) => {
            if let Some(taken) = map.remove(&key) {
                map.insert(format!("x-{key}"), taken);
            }
        }
        (3, Some(Value::Array(items))) => items.reverse(),
        // A reference that leads to something else, if it is one.
        (3, Some(Value::Object(map))) => {
            if let Some(Value::String(reference)) = map.get_mut("$ref") {
                reference.push('x');
            }
        }
        _ => {
            if let Some(node) = document.pointer_mut(pointer) {
                *node = value;
            }
        }
    }
}

#[test]
fn nothing_changed_is_no_change() {
    for document in documents() {
        assert!(diff(&document, &document.clone()).0.is_empty());
    }
}

/// Keys and sets the other way round.
fn turned(value: &Value, key: &str) -> Value {
    match value {
        Value::Object(map) => {
            map.iter().rev().map(|(name, inner)| (name.clone(), turned(inner, name))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) if ["required", "enum", "parameters"].contains(&key) => {
            items.iter().rev().map(|it| turned(it, "")).collect()
        }
        Value::Array(items) => items.iter().map(|it| turned(it, "")).collect(),
        other => other.clone(),
    }
}

#[test]
fn the_order_of_keys_and_sets_says_nothing() {
    for document in documents() {
        let other = turned(&document, "");
        assert!(document != other, "nothing was turned");
        assert_eq!(diff(&document, &other).0, []);
        // Beside a real change as well: the same is found.
        let mut changed = document.clone();
        changed["info"]["title"] = json!("Other");
        changed["paths"].as_object_mut().unwrap().values_mut().for_each(|item| item["mystery"] = json!(1));
        let (straight, crossed) = (diff(&document, &changed), diff(&other, &turned(&changed, "")));
        assert!(!straight.0.is_empty());
        assert_eq!(straight, crossed);
    }
}

/// A longer budget: PASSERELLE_DIFF_CASES=100000.
fn cases() -> u32 {
    std::env::var("PASSERELLE_DIFF_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(150)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_differs_is_said(which in 0usize..4, edits in prop::collection::vec((any::<usize>(), any::<u8>(), any::<u8>()), 1..4)) {
        let before = DOCUMENTS.with(|all| all[which].clone());
        let all = POINTERS.with(|all| all[which].clone());
        let mut after = before.clone();
        for chosen in edits {
            edit(&mut after, &all, chosen);
        }
        let (there, back) = (diff(&before, &after), diff(&after, &before));
        let same = canonical(&before, "", false) == canonical(&after, "", false);
        prop_assert_eq!(there.0.is_empty(), same, "{:?}", there);
        prop_assert_eq!(back.0.is_empty(), same, "{:?}", back);
        if there.worst() == Some(Level::Breaking) {
            prop_assert!(back.worst().is_some());
        }
        // The same in every run.
        prop_assert_eq!(&there, &diff(&before, &after));
    }
}

thread_local! {
    static DOCUMENTS: Vec<Value> = documents();
    static POINTERS: Vec<Vec<String>> = DOCUMENTS.with(|all| {
        all.iter().map(|document| {
            let mut found = Vec::new();
            pointers(document, "", &mut found);
            found
        }).collect()
    });
}
