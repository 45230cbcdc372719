//! Fix-ups of operations: what they answer, and what the transport does in their place.

use serde_json::{Map, Value, json};

use crate::operations::{METHODS, is_anything, resolve, schema_name};

/// Every operation object, to be changed.
fn each_operation(document: &mut Value, mut change: impl FnMut(&mut Map<String, Value>) -> usize) -> usize {
    let mut changed = 0;
    for (_, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                changed += change(operation);
            }
        }
    }
    changed
}

/// One kind of components, as a document to find references in while the whole is changed.
fn components(document: &Value, kind: &str) -> Value {
    let found = document.pointer("/components").and_then(|components| components.get(kind)).cloned();
    json!({ "components": { kind: found } })
}

pub(super) fn errors_to_transport(document: &mut Value, _: &str) -> usize {
    let shared = components(document, "responses");
    each_operation(document, |operation| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return 0 };
        let before = responses.len();
        responses.retain(|status, _| status.starts_with('2'));
        for (_, response) in responses.iter_mut() {
            *response = resolve(&shared, response).clone();
        }
        before - responses.len()
    })
}

pub(super) fn anything_answers(document: &mut Value, _: &str) -> usize {
    each_operation(document, |operation| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return 0 };
        let schema = |response: &Value| {
            response
                .get("content")
                .and_then(|content| content.get("application/json"))
                .and_then(|media| media.get("schema"))
                .cloned()
        };
        let anything = responses.values().any(|response| schema(response).is_some_and(|schema| is_anything(&schema)));
        if !anything {
            return 0;
        }
        responses
            .values_mut()
            .filter_map(Value::as_object_mut)
            .filter_map(|response| response.remove("content"))
            .count()
    })
}

pub(super) fn key_by_transport(document: &mut Value, _: &str) -> usize {
    let shared = components(document, "parameters");
    each_operation(document, |operation| {
        let Some(name) = operation
            .get("x-idempotency-key")
            .and_then(|key| key.get("name"))
            .and_then(Value::as_str)
            .map(str::to_owned)
        else {
            return 0;
        };
        let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) else { return 0 };
        let before = parameters.len();
        parameters.retain(|parameter| {
            resolve(&shared, parameter)
                .get("name")
                .and_then(Value::as_str)
                .is_none_or(|found| !found.eq_ignore_ascii_case(&name))
        });
        before - parameters.len()
    })
}

/// `oneOf` of an array and its envelope → `Page<T>`.
pub(super) fn pages(document: &mut Value, _: &str) -> usize {
    each_schema(document, |name, schema| {
        let branches = schema.get("oneOf").and_then(Value::as_array);
        let items = branches.into_iter().flatten().find_map(|branch| branch.get("items")).cloned();
        match items {
            Some(items) if name.ends_with("Page") => Some(rust_type("wire::Page", Some(items))),
            _ => None,
        }
    })
}

/// `oneOf` with `x-union` → an enum of ours that looks at the raw text (`unions` of the generated module).
pub(super) fn unions(document: &mut Value, provider: &str) -> usize {
    each_schema(document, |name, schema| {
        schema.get("x-union").map(|_| rust_type(&format!("generated::{provider}::unions::{name}"), None))
    })
}

/// Replaces component schemas, and every reference to them: typify would make a newtype of a component that is a Rust type.
fn each_schema(document: &mut Value, mut replace: impl FnMut(&str, &Value) -> Option<Value>) -> usize {
    let mut replaced = Map::new();
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (name, schema) in schemas.iter() {
            if let Some(new) = replace(name, schema) {
                replaced.insert(name.clone(), new);
            }
        }
        schemas.retain(|name, _| !replaced.contains_key(name));
    }
    substitute(document, &replaced);
    replaced.len()
}

fn substitute(value: &mut Value, replaced: &Map<String, Value>) {
    let new = value.get("$ref").and_then(Value::as_str).and_then(schema_name).and_then(|name| replaced.get(name));
    if let Some(new) = new {
        *value = new.clone();
        return;
    }
    match value {
        Value::Object(map) => map.values_mut().for_each(|item| substitute(item, replaced)),
        Value::Array(items) => items.iter_mut().for_each(|item| substitute(item, replaced)),
        _ => {}
    }
}

/// A schema that stands for a type of the library.
pub(super) fn rust_type(path: &str, parameter: Option<Value>) -> Value {
    let parameters: Vec<Value> = parameter.into_iter().collect();
    json!({
        "type": "object",
        "x-rust-type": { "crate": "passerelle", "version": "*", "path": format!("passerelle::{path}"), "parameters": parameters },
    })
}
