//! The contract agrees with the `jsonschema` crate on every request body of the three specs, spoilt in every place.

use serde_json::{Map, Value, json};

use super::Location;
use super::call::Sent;
use super::document::Contract;
use crate::json::Json;
use crate::provider::Provider;

/// The schema of an operation's body as Draft 4, with everything it may refer to.
fn validator(spec: &Value, schema: &Value) -> jsonschema::Validator {
    let mut root = draft_4(schema);
    let components = json!({ "schemas": draft_4(&spec["components"]["schemas"]) });
    // Beside a reference, Draft 4 ignores every key.
    if let Some(reference) = root.as_object_mut().unwrap().remove("$ref") {
        root = json!({ "allOf": [{ "$ref": reference }] });
    }
    root["components"] = components;
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft4)
        .should_validate_formats(true)
        // Younger than Draft 4.
        .with_format("uuid", |text: &str| uuid::Uuid::try_parse(text).is_ok())
        .build(&root)
        .unwrap()
}

fn draft_4(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let mut out: Map<String, Value> = map.iter().map(|(key, value)| (key.clone(), draft_4(value))).collect();
            if out.remove("nullable") == Some(Value::Bool(true)) && out.contains_key("type") {
                out["type"] = json!([out["type"], "null"]);
            }
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(draft_4).collect(),
        other => other.clone(),
    }
}

/// The value with one thing in it changed, for every thing in it.
fn spoilt(value: &Value) -> Vec<Value> {
    let mut all = vec![
        Value::Null,
        json!(true),
        json!(-3),
        json!(2.5),
        json!(""),
        json!("no such choice"),
        json!([]),
        json!([7]),
        json!({}),
        json!({ "unheard_of": 1 }),
    ];
    match value {
        Value::Object(map) => {
            for key in map.keys() {
                let mut without = map.clone();
                without.remove(key);
                all.push(Value::Object(without));
                for inner in spoilt(&map[key]) {
                    let mut changed = map.clone();
                    changed.insert(key.clone(), inner);
                    all.push(Value::Object(changed));
                }
            }
            let mut more = map.clone();
            more.insert("unheard_of".to_owned(), json!([null]));
            all.push(Value::Object(more));
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                for inner in spoilt(item) {
                    let mut changed = items.clone();
                    changed[place] = inner;
                    all.push(Value::Array(changed));
                }
            }
        }
        _ => {}
    }
    all
}

#[test]
fn the_contract_agrees_with_another_validator() {
    let (mut fits, mut does_not) = (0, 0);
    for provider in Provider::ALL {
        let spec: Value = serde_json::from_str(provider.spec()).unwrap();
        let contract = Contract::of(provider);
        for operation in contract.operations() {
            let method = operation.method.as_str().to_lowercase();
            let media = &spec["paths"][operation.path][&method]["requestBody"]["content"]["application/json"];
            let Some(example) = media.get("example") else { continue };
            let validator = validator(&spec, &media["schema"]);
            let mut bodies = spoilt(example);
            bodies.push(example.clone());
            for body in bodies {
                let json = Json::parse(body.to_string().as_bytes()).unwrap();
                let sent = Sent { path: &[], query: "", headers: &axum::http::HeaderMap::new(), body: Some(&json) };
                let faults = contract.call(operation).unwrap().faults(&sent);
                let ours = faults.iter().filter(|fault| fault.location == Location::Body).count() == 0;
                let theirs = validator.is_valid(&body);
                assert_eq!(ours, theirs, "{} {body}: {faults:?}", operation.id);
                if theirs { fits += 1 } else { does_not += 1 }
            }
        }
    }
    assert!(fits > 500 && does_not > 2_000, "{fits} fit, {does_not} don't");
}
