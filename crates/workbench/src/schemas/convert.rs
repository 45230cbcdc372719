//! One schema of our specs (OpenAPI 3.0, as specs/README.md narrows it) in the words of JSON Schema 2020-12.

use serde_json::{Map, Value, json};

/// Keywords that mean the same in both.
const ALIKE: [&str; 10] =
    ["type", "format", "minimum", "maximum", "minLength", "maxLength", "pattern", "default", "deprecated", "required"];

/// The schema, with references into `$defs`.
pub(super) fn converted(schema: &Value) -> Value {
    let Some(source) = schema.as_object() else { return json!(true) };
    let is_nullable = source.get("nullable") == Some(&Value::Bool(true));
    let mut target = described(schema);
    if let Some(reference) = source.get("$ref").and_then(Value::as_str) {
        target.insert("$ref".to_owned(), json!(reference.replace("#/components/schemas/", "#/$defs/")));
        return or_null(target, is_nullable);
    }
    for key in ALIKE {
        if let Some(value) = source.get(key) {
            target.insert(key.to_owned(), value.clone());
        }
    }
    // An enum of an answer is open: the values are told, and any other text is valid as well.
    if let Some(values) = source.get("enum") {
        target.remove("type");
        target.insert("anyOf".to_owned(), json!([{ "enum": values }, { "type": "string" }]));
    }
    if let Some(properties) = source.get("properties").and_then(Value::as_object) {
        let properties: Map<String, Value> =
            properties.iter().map(|(name, property)| (name.clone(), converted(property))).collect();
        target.insert("properties".to_owned(), Value::Object(properties));
    }
    if let Some(items) = source.get("items") {
        target.insert("items".to_owned(), converted(items));
    }
    if let Some(values) = source.get("additionalProperties").filter(|values| values.is_object()) {
        target.insert("additionalProperties".to_owned(), converted(values));
    }
    // Branches are told apart by what is in them, and several may fit.
    if let Some(branches) = source.get("oneOf").and_then(Value::as_array) {
        target.insert("anyOf".to_owned(), branches.iter().map(converted).collect());
    }
    or_null(target, is_nullable)
}

/// Title and description, which say what no keyword does.
pub(super) fn described(holder: &Value) -> Map<String, Value> {
    let text = holder.get("description").and_then(Value::as_str);
    text.map(|text| ("description".to_owned(), json!(text.trim_end()))).into_iter().collect()
}

fn or_null(mut schema: Map<String, Value>, is_nullable: bool) -> Value {
    if !is_nullable {
        return Value::Object(schema);
    }
    if let Some(name) = schema.get_mut("type") {
        *name = json!([name, "null"]);
        return Value::Object(schema);
    }
    if let Some(Value::Array(branches)) = schema.get_mut("anyOf") {
        branches.push(json!({ "type": "null" }));
        return Value::Object(schema);
    }
    let description = schema.remove("description");
    let mut either = Map::new();
    either.extend(description.map(|text| ("description".to_owned(), text)));
    either.insert("anyOf".to_owned(), json!([schema, { "type": "null" }]));
    Value::Object(either)
}
