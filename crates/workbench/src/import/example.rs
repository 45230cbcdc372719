//! Examples, made up from the schemas: of the provider's own nobody knows whether they hold a real key or person.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// Deeper than this only what is required is shown.
const SHOWN: usize = 3;

/// A value that fits a schema of the spec.
pub(super) fn of(components: &BTreeMap<String, Value>, schema: &Value, name: &str) -> Value {
    value(components, schema, name, 0)
}

fn value(components: &BTreeMap<String, Value>, schema: &Value, name: &str, depth: usize) -> Value {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
        return components.get(target).map_or(Value::Null, |schema| value(components, schema, name, depth));
    }
    let number = |key: &str| schema.get(key).and_then(Value::as_u64);
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => match schema.get("enum").and_then(|values| values.get(0)) {
            Some(first) => first.clone(),
            None => Value::String(text(schema, name)),
        },
        Some("integer" | "number") => {
            let least =
                number("minimum").map_or(0, |least| least + u64::from(schema.get("exclusiveMinimum").is_some()));
            let most = number("maximum")
                .map_or(u64::MAX, |most| most.saturating_sub(u64::from(schema.get("exclusiveMaximum").is_some())));
            let usual = if schema.get("x-money").is_some() { 1000 } else { 1 };
            json!(usual.max(least).min(most))
        }
        Some("boolean") => json!(true),
        Some("array") => {
            let item = schema.get("items").filter(|_| depth < SHOWN + 3);
            item.map_or_else(|| json!([]), |item| json!([value(components, item, name, depth + 1)]))
        }
        Some("object") => object(components, schema, depth),
        _ => json!("example"),
    }
}

fn object(components: &BTreeMap<String, Value>, schema: &Value, depth: usize) -> Value {
    let required = schema.get("required").and_then(Value::as_array);
    let mut out = Map::new();
    for (property, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let is_required = required.is_some_and(|names| names.iter().any(|name| name == property));
        let is_plain = inner.get("type").is_some_and(|kind| kind != "object" && kind != "array");
        if is_required || depth < SHOWN || (is_plain && depth < SHOWN + 1) {
            // A member that may be absent ends a circle; one that may not, and leads back, can't be shown at all.
            out.insert(
                property.clone(),
                if depth > 16 { Value::Null } else { value(components, inner, property, depth + 1) },
            );
        }
    }
    Value::Object(out)
}

fn text(schema: &Value, name: &str) -> String {
    let low = name.to_lowercase();
    let text = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => return "2026-01-02T03:04:05Z".to_owned(),
        Some("uri") => return "https://shop.example.com/".to_owned(),
        Some("uuid") => return "00000000-0000-4000-8000-000000000001".to_owned(),
        _ if low.contains("currency") => "XOF",
        _ if low.ends_with("country") || low.ends_with("country_code") => "CI",
        _ if low.contains("email") => "person@example.com",
        _ if low.contains("phone") => "+2250700000000",
        _ if low.ends_with("url") => "https://shop.example.com/",
        _ => "example",
    };
    let bound = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
    let mut text: String = text.chars().take(bound("maxLength").unwrap_or(usize::MAX)).collect();
    while text.chars().count() < bound("minLength").unwrap_or(0).min(10_000) {
        text.push('x');
    }
    text
}
