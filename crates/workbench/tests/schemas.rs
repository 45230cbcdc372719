//! The JSON Schemas of what providers tell: valid themselves, true to the examples, as lenient as the client, and no more.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::Path;

use passerelle_codegen::Spec;
use passerelle_workbench::schemas::payloads;
use serde_json::{Value, json};

fn specs() -> Vec<Spec> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    ["lygos", "lomi", "tygapay"].map(|provider| Spec::load(&specs.join(provider)).unwrap()).into()
}

fn schema(provider: &str, name: &str) -> Value {
    let spec = specs().into_iter().find(|spec| spec.provider() == provider).unwrap();
    payloads(&spec).remove(name).unwrap_or_else(|| panic!("{provider} has no {name}"))
}

/// Every JSON example of a webhook or callback in a bundle, by its name there.
fn examples(value: &Value, found: &mut Vec<(String, Value)>) {
    let hooks = ["x-webhooks", "callbacks"].iter().filter_map(|key| value.get(key)?.as_object());
    for (name, item) in hooks.flatten() {
        let mut within = Vec::new();
        bodies(item, &mut within);
        found.extend(within.into_iter().map(|example| (name.clone(), example)));
    }
    match value {
        Value::Object(map) => map.values().for_each(|inner| examples(inner, found)),
        Value::Array(list) => list.iter().for_each(|inner| examples(inner, found)),
        _ => {}
    }
}

fn bodies(value: &Value, found: &mut Vec<Value>) {
    let example = value.pointer("/requestBody/content/application~1json/example");
    found.extend(example.cloned());
    value
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| *key != "requestBody")
        .for_each(|(_, it)| bodies(it, found));
}

#[test]
fn each_is_a_schema_and_fits_its_example() {
    let mut tried = 0;
    for spec in specs() {
        let schemas = payloads(&spec);
        let mut told = Vec::new();
        examples(spec.bundle(), &mut told);
        assert_eq!(told.len(), schemas.len(), "{}: an example each", spec.provider());
        let by_name: BTreeMap<String, &Value> =
            schemas.iter().map(|(name, schema)| (name.replace('_', "").to_lowercase(), schema)).collect();
        for (name, example) in told {
            let schema = by_name[&name.replace('_', "").to_lowercase()];
            jsonschema::meta::validate(schema).unwrap();
            let validator = jsonschema::draft202012::new(schema).unwrap();
            let errors: Vec<String> = validator.iter_errors(&example).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{} {name}: {errors:?}", spec.provider());
            tried += 1;
        }
    }
    assert_eq!(tried, 8);
}

/// `(what, payload, whether it is valid)`.
#[test]
fn what_is_new_is_valid_and_what_is_wrong_is_not() {
    let schema = schema("lomi", "payment_event");
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let event = |name: &str, data: Value| json!({ "id": "1", "event": name, "data": data });
    for (what, payload, valid) in [
        ("a payment", event("PAYMENT_SUCCEEDED", json!({ "status": "completed", "gross_amount": 5000 })), true),
        ("a status nobody knows", event("PAYMENT_SUCCEEDED", json!({ "status": "in_shells" })), true),
        ("a status that is no text", event("PAYMENT_SUCCEEDED", json!({ "status": 5 })), false),
        ("an amount that is no number", event("PAYMENT_FAILED", json!({ "gross_amount": "5000" })), false),
        ("a member nobody knows", event("PAYMENT_FAILED", json!({ "shells": [] })), true),
        ("an event nobody knows", event("SHELL_FOUND", json!({ "gross_amount": "5000" })), true),
        ("a null where one is possible", event("PAYMENT_FAILED", json!({ "status": null })), true),
        ("no data", json!({ "id": "1", "event": "PAYMENT_FAILED" }), false),
        ("another payload for another event", event("DISPUTE_CREATED", json!({ "amount": "5000" })), false),
    ] {
        assert_eq!(validator.is_valid(&payload), valid, "{what}: {payload}");
    }
}

/// What a schema refers to is in it, and nothing else is.
#[test]
fn each_stands_by_itself() {
    for spec in specs() {
        for (name, schema) in payloads(&spec) {
            let text = schema.to_string();
            let definitions = schema["$defs"].as_object().cloned().unwrap_or_default();
            for (definition, _) in &definitions {
                assert!(text.contains(&format!("\"#/$defs/{definition}\"")), "{name}: nothing refers to {definition}");
            }
            assert_eq!(text.matches("\"$ref\":\"#/$defs/").count(), text.matches("\"$ref\"").count(), "{name}");
            assert!(!text.contains("\"x-") && !text.contains("nullable"), "{name} has words that are no JSON Schema");
        }
    }
}

/// Two operations may call their callbacks by one name.
#[test]
fn callbacks_of_one_name_are_two_schemas() {
    let operation = |path: &str, id: &str, member: &str| {
        format!(
            "  {path}:\n    post:\n      operationId: {id}\n      callbacks:\n        told:\n          '{{$request.body#/url}}':\n            \
             post:\n              requestBody:\n                content:\n                  application/json:\n                    \
             schema: {{ type: object, properties: {{ {member}: {{ type: string }} }} }}\n"
        )
    };
    let paths = operation("/a", "orders_create", "one") + &operation("/b", "refunds_create", "two");
    let text = format!("openapi: 3.0.3\ninfo: {{ title: Acme, version: '1' }}\npaths:\n{paths}");
    let spec = Spec::from_files("acme", &[("specs/acme/openapi.yaml".to_owned(), text)]).unwrap();
    let names: Vec<String> = payloads(&spec).into_keys().collect();
    assert_eq!(names, ["refunds_create_told", "told"]);
}
