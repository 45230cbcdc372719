//! JSON Schemas (2020-12) of what a provider tells the shop, made from its spec: one for each webhook and callback.
//!
//! They are as lenient as the client: a value that an enum doesn't have yet, a member nobody has heard of, and a member that
//! is missing where the evidence doesn't promise it are all valid. What a known event is about (`x-event-data`) is checked
//! only for the events whose form somebody documents or concludes.

mod convert;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use passerelle_codegen::{Spec, operations, resolve};
use serde_json::{Map, Value, json};

use convert::{converted, described};

/// The schema of each payload, by the name of its webhook in snake case.
pub fn payloads(spec: &Spec) -> BTreeMap<String, Value> {
    let bundle = spec.bundle();
    let mut all = BTreeMap::new();
    for (name, of, hook) in told(bundle) {
        let Some(body) = hook.get("requestBody").map(|body| resolve(bundle, body)) else { continue };
        let Some(schema) = body.pointer("/content/application~1json/schema") else { continue };
        let title = bundle.pointer("/info/title").and_then(Value::as_str).unwrap_or_default();
        let payload = document(bundle, &format!("{title}: {name}"), hook, schema);
        // Two operations may give their callbacks one name.
        let short = name.to_snake_case();
        let name = if all.contains_key(&short) { format!("{}_{short}", of.to_snake_case()) } else { short };
        all.insert(name, payload);
    }
    all
}

/// `(name, operation that names the address, what is sent)` of every webhook and callback.
fn told(bundle: &Value) -> Vec<(&str, &str, &Value)> {
    let mut all = Vec::new();
    for (name, item) in members(bundle.get("x-webhooks")) {
        all.extend(members(Some(item)).map(|(_, hook)| (name, "", hook)));
    }
    for operation in operations(bundle) {
        for (name, callback) in members(operation.value.get("callbacks")) {
            for (_, item) in members(Some(resolve(bundle, callback))) {
                all.extend(members(Some(item)).map(|(_, hook)| (name, operation.id(), hook)));
            }
        }
    }
    all
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

fn document(bundle: &Value, title: &str, hook: &Value, schema: &Value) -> Value {
    let mut root = Map::new();
    root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    root.insert("title".to_owned(), json!(title));
    root.extend(described(hook));
    let mut parts = vec![converted(schema)];
    parts.extend(by_event(bundle, hook, schema));
    root.insert("allOf".to_owned(), Value::from(parts));
    let mut document = Value::Object(root);
    let definitions = definitions(bundle, &document);
    if let (Value::Object(root), false) = (&mut document, definitions.is_empty()) {
        root.insert("$defs".to_owned(), Value::Object(definitions));
    }
    document
}

/// Everything that a schema refers to, also by way of others.
fn definitions(bundle: &Value, document: &Value) -> Map<String, Value> {
    let mut found = Map::new();
    let mut seen = BTreeSet::new();
    let mut open = references(document);
    while let Some(name) = open.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let Some(schema) = bundle.pointer("/components/schemas").and_then(|all| all.get(&name)) else { continue };
        let schema = converted(schema);
        open.extend(references(&schema));
        found.insert(name, schema);
    }
    found
}

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let own = map.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix("#/$defs/"));
            own.map(str::to_owned).into_iter().chain(map.values().flat_map(references)).collect()
        }
        Value::Array(values) => values.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// What a payload holds by the type of its event, as `if`/`then`: the free-form member has the form of the entry.
fn by_event(bundle: &Value, hook: &Value, schema: &Value) -> Vec<Value> {
    let entries = hook.get("x-event-data").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let listed: Vec<&Value> = entries.iter().filter_map(|entry| entry.get("events")?.as_array()).flatten().collect();
    let body = resolve(bundle, schema);
    let named = |wanted: &dyn Fn(&Value) -> bool| {
        members(body.get("properties")).find(|(_, property)| wanted(resolve(bundle, property))).map(|(name, _)| name)
    };
    let is_type = |property: &Value| {
        property.get("enum").and_then(Value::as_array).is_some_and(|values| listed.iter().all(|it| values.contains(it)))
    };
    let is_free =
        |property: &Value| property.get("type") == Some(&json!("object")) && property.get("properties").is_none();
    let (Some(event), Some(data)) = (named(&is_type), named(&is_free)) else { return Vec::new() };
    entries
        .iter()
        .filter_map(|entry| {
            let (events, schema) = (entry.get("events")?, entry.get("schema")?);
            Some(json!({
                "if": { "required": [event], "properties": { event: { "enum": events } } },
                "then": { "properties": { data: converted(schema) } },
            }))
        })
        .collect()
}
