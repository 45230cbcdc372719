//! Fix-ups of schemas: enums, amounts, texts, personal data. They look at properties of component schemas; answers and
//! bodies are components (the linter sees to it).

use heck::ToPascalCase;
use serde_json::{Map, Value, json};

use super::answers::rust_type;
use crate::operations::schema_name;
use crate::reach::Reach;

/// Calls `change` for each schema below the components' properties: the property, its items, its map values.
fn each_property(document: &mut Value, mut change: impl FnMut(&str, &str, &mut Value) -> usize) -> usize {
    let mut changed = 0;
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        for (property, value) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            changed += innermost(value, &mut |value| change(name, property, value));
        }
    }
    changed
}

/// The schema a list or a map is of, or the schema itself.
fn innermost(value: &mut Value, change: &mut impl FnMut(&mut Value) -> usize) -> usize {
    let inner = ["items", "additionalProperties"].into_iter().find(|key| value.get(key).is_some_and(Value::is_object));
    match inner.and_then(|key| value.get_mut(key)) {
        Some(inner) => innermost(inner, change),
        None => change(value),
    }
}

/// Inline enums of answers become components, and every use of an enum in an answer `Open<T>`.
pub(super) fn open_enums(document: &mut Value, _: &str) -> usize {
    let reach = Reach::of(document);
    // Hoist: a named component gives the enum a stable Rust name, for requests too.
    let mut hoisted = Map::new();
    each_property(document, |schema, property, value| {
        if value.get("enum").is_none() {
            return 0;
        }
        let name = format!("{schema}{}", property.to_pascal_case());
        let nullable = value.get("nullable").cloned();
        let mut component = std::mem::replace(value, json!({ "$ref": format!("#/components/schemas/{name}") }));
        if let Some(map) = component.as_object_mut() {
            map.remove("nullable");
            map.remove("default");
            map.remove("example");
        }
        // `nullable` beside a $ref is lost: answers say it on the Rust type below, requests have no nullable enums.
        if let (Some(nullable), Some(map)) = (nullable, value.as_object_mut()) {
            map.insert("x-nullable".to_owned(), nullable);
        }
        hoisted.insert(name, component);
        1
    });
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.extend(hoisted);
    }
    let enums: Vec<String> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(_, schema)| schema.get("enum").is_some())
        .map(|(name, _)| name.clone())
        .collect();
    each_property(document, |schema, _, value| {
        let target = value.get("$ref").and_then(Value::as_str).and_then(schema_name).map(str::to_owned);
        let Some(target) = target.filter(|target| enums.contains(target)) else { return 0 };
        if !reach.responses.contains(schema) {
            return 0;
        }
        let nullable = value.get("x-nullable").cloned();
        *value = rust_type("wire::Open", Some(json!({ "$ref": format!("#/components/schemas/{target}") })));
        if let (Some(nullable), Some(map)) = (nullable, value.as_object_mut()) {
            map.insert("nullable".to_owned(), nullable);
        }
        1
    })
}

/// `x-sensitive` → `Personal<..>` or `SecretText`.
pub(super) fn sensitive(document: &mut Value, _: &str) -> usize {
    let mut changed = 0;
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (_, schema) in schemas.into_iter().flatten() {
        for (_, value) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let Some(kind) = value.get("x-sensitive").and_then(Value::as_str).map(str::to_owned) else { continue };
            let nullable = value.get("nullable").cloned();
            let description = value.get("description").cloned();
            let inner = bare(value);
            *value = if kind == "secret" {
                rust_type("wire::SecretText", None)
            } else {
                rust_type("wire::Personal", Some(inner))
            };
            if let Some(map) = value.as_object_mut() {
                map.extend(nullable.map(|nullable| ("nullable".to_owned(), nullable)));
                map.extend(description.map(|description| ("description".to_owned(), description)));
            }
            changed += 1;
        }
    }
    changed
}

/// A schema without what `amounts`, `texts` and `defaults` take out: they don't see a schema that is the parameter of a type.
fn bare(schema: &Value) -> Value {
    let Some(map) = schema.as_object().filter(|map| !map.contains_key("x-rust-type")) else { return schema.clone() };
    let mut out = Map::new();
    for (key, value) in map {
        match key.as_str() {
            "type" if map.contains_key("x-money") => out.insert(key.clone(), json!("number")),
            "type" | "$ref" => out.insert(key.clone(), value.clone()),
            "items" | "additionalProperties" => out.insert(key.clone(), bare(value)),
            _ => None,
        };
    }
    Value::Object(out)
}

/// Every amount and every other number becomes `{"type": "number"}`, which the generator converts to `Amount`.
pub(super) fn amounts(document: &mut Value, _: &str) -> usize {
    let change = |value: &mut Value| {
        let kind = value.get("type").and_then(Value::as_str);
        if value.get("x-money").is_none() && kind != Some("number") {
            return 0;
        }
        if let Some(map) = value.as_object_mut() {
            map.insert("type".to_owned(), json!("number"));
            map.retain(|key, _| matches!(key.as_str(), "type" | "nullable" | "description"));
        }
        1
    };
    each_property(document, |_, _, value| change(value)) + each_parameter(document, change)
}

/// Formats other than date-time, patterns and bounds go.
pub(super) fn texts(document: &mut Value, _: &str) -> usize {
    let change = |value: &mut Value| {
        let Some(map) = value.as_object_mut() else { return 0 };
        let before = map.len();
        map.retain(|key, item| match key.as_str() {
            "format" => item == "date-time",
            "pattern" | "minLength" | "maxLength" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
            | "multipleOf" => false,
            _ => true,
        });
        before - map.len()
    };
    each_property(document, |_, _, value| change(value)) + each_parameter(document, change)
}

pub(super) fn defaults(document: &mut Value, _: &str) -> usize {
    let change = |value: &mut Value| value.as_object_mut().and_then(|map| map.remove("default")).map_or(0, |_| 1);
    each_property(document, |_, _, value| change(value)) + each_parameter(document, change)
}

/// Optional lists and maps become nullable, which is `Option` in Rust.
pub(super) fn absent_collections(document: &mut Value, _: &str) -> usize {
    let mut changed = 0;
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (_, schema) in schemas.into_iter().flatten() {
        let required: Vec<String> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect();
        for (property, value) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let kind = value.get("type").and_then(Value::as_str);
            let collection = kind == Some("array") || kind == Some("object") && value.get("x-rust-type").is_none();
            if !collection || required.contains(property) || value.get("nullable") == Some(&Value::Bool(true)) {
                continue;
            }
            if let Some(map) = value.as_object_mut() {
                map.insert("nullable".to_owned(), Value::Bool(true));
                changed += 1;
            }
        }
    }
    changed
}

/// typify ignores `nullable` beside `x-rust-type`, so a type of ours that may be null is put into an `Option` by hand. A
/// property that isn't required is one already. Not a fix-up of its own: it completes `open-enums` and `sensitive`.
pub(super) fn keep_null(document: &mut Value) {
    let wrap = |value: &mut Value| {
        if value.get("x-rust-type").is_some() && value.get("nullable") == Some(&Value::Bool(true)) {
            let mut inner = value.clone();
            if let Some(map) = inner.as_object_mut() {
                map.remove("nullable");
            }
            *value = json!({
                "type": "object",
                "description": value.get("description").cloned().unwrap_or_default(),
                "x-rust-type": { "crate": "std", "version": "*", "path": "std::option::Option", "parameters": [inner] },
            });
        }
        0
    };
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (_, schema) in schemas.into_iter().flatten() {
        let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        for (property, value) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let is_inner =
                value.get("items").is_some() || value.get("additionalProperties").is_some_and(Value::is_object);
            if is_inner || required.iter().any(|name| name == property) {
                innermost(value, &mut |value| wrap(value));
            }
        }
    }
}

/// Schemas of parameters, those of operations, path items and components alike.
fn each_parameter(document: &mut Value, mut change: impl FnMut(&mut Value) -> usize) -> usize {
    let mut changed = 0;
    for (_, parameter) in
        document.pointer_mut("/components/parameters").and_then(Value::as_object_mut).into_iter().flatten()
    {
        changed += parameter.get_mut("schema").map_or(0, |schema| innermost(schema, &mut change));
    }
    for (_, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        for (key, holder) in item.as_object_mut().into_iter().flatten() {
            let list = if key == "parameters" { Some(holder) } else { holder.get_mut("parameters") };
            for parameter in list.and_then(Value::as_array_mut).into_iter().flatten() {
                changed += parameter.get_mut("schema").map_or(0, |schema| innermost(schema, &mut change));
            }
        }
    }
    changed
}
