//! The forms a schema may have, by where it stands. What isn't on the lists is refused: progenitor takes much more, and
//! makes of it types that refuse answers, lose exact numbers or escape the fix-ups, which look at properties only.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use serde_json::Value;

use super::Findings;
use super::names::as_typify;
use super::structure::component_schemas;
use crate::operations::is_anything;
use crate::reach::Reach;
use crate::source::escape;

/// Where a schema stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Component,
    Property,
    /// Items of a list or values of a map.
    Inner,
    /// One of a `oneOf`.
    Branch,
    /// Of a parameter, a body, an answer or a header.
    Holder,
}

const ANYWHERE: [&str; 4] = ["type", "description", "example", "enum"];
const OF_COMPONENTS: [&str; 4] = ["properties", "required", "additionalProperties", "oneOf"];
const OF_VALUES: [&str; 13] = [
    "items",
    "additionalProperties",
    "nullable",
    "default",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    let reach = Reach::of(bundle);
    let mut schemas = Vec::new();
    for (name, schema) in component_schemas(bundle) {
        collect(schema, &format!("/components/schemas/{}", escape(name)), Place::Component, &mut schemas);
    }
    held(bundle, &mut String::new(), &mut schemas);
    for (pointer, schema, place) in &schemas {
        form(findings, pointer, schema, *place);
    }
    for (name, schema) in component_schemas(bundle) {
        component(findings, name, schema, &reach);
    }
}

/// A schema and those below it.
fn collect<'a>(schema: &'a Value, pointer: &str, place: Place, into: &mut Vec<(String, &'a Value, Place)>) {
    into.push((pointer.to_owned(), schema, place));
    for (property, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        collect(value, &format!("{pointer}/properties/{}", escape(property)), Place::Property, into);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(key).filter(|inner| !inner.is_boolean()) {
            collect(inner, &format!("{pointer}/{key}"), Place::Inner, into);
        }
    }
    for (index, branch) in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
        collect(branch, &format!("{pointer}/oneOf/{index}"), Place::Branch, into);
    }
}

/// Every schema outside components: what stands under a key `schema`.
fn held<'a>(value: &'a Value, pointer: &mut String, into: &mut Vec<(String, &'a Value, Place)>) {
    let length = pointer.len();
    match value {
        Value::Object(map) => {
            for (key, item) in map {
                if matches!(key.as_str(), "example" | "examples" | "schemas" | "x-evidence") {
                    continue;
                }
                pointer.push('/');
                pointer.push_str(&escape(key));
                if key == "schema" {
                    collect(item, pointer, Place::Holder, into);
                } else {
                    held(item, pointer, into);
                }
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointer.push_str(&format!("/{index}"));
                held(item, pointer, into);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

fn form(findings: &mut Findings<'_>, at: &str, schema: &Value, place: Place) {
    let Some(map) = schema.as_object() else {
        findings.add(at, "schema-form", "is not a mapping", "write a schema");
        return;
    };
    if map.contains_key("$ref") {
        if map.len() > 1 {
            findings.add(
                at,
                "ref-alone",
                "has keys beside `$ref`, which OpenAPI 3.0 ignores",
                "move them to the component",
            );
        }
        if place == Place::Component {
            findings.add(at, "component-form", "only refers to another component", "refer to that one");
        }
        return;
    }
    for key in map.keys().filter(|key| !key.starts_with("x-")) {
        let known = match place {
            Place::Component => OF_COMPONENTS.contains(&key.as_str()),
            _ => OF_VALUES.contains(&key.as_str()),
        };
        if known || ANYWHERE.contains(&key.as_str()) {
            continue;
        }
        match key.as_str() {
            "anyOf" | "allOf" | "not" => findings.add(
                at,
                "combination",
                format!("uses `{key}`"),
                "write one object: serde buffers unions, and exact numbers are lost",
            ),
            "oneOf" => {
                findings.add(at, "one-of", "is a `oneOf` inside a schema", "make it a component with x-union");
            }
            "properties" => findings.add(
                at,
                "inline-object",
                "is an object with properties of its own",
                "make it a component and refer to it",
            ),
            _ => findings.add(
                at,
                "schema-keyword",
                format!("uses `{key}`, which the generator doesn't take here"),
                "leave it out, or say it in the description",
            ),
        }
    }
    if map.get("additionalProperties") == Some(&Value::Bool(false)) {
        findings.add(
            at,
            "open-objects",
            "forbids unknown fields",
            "leave additionalProperties out: a field the provider adds must not break us",
        );
    }
    if map.contains_key("additionalProperties") && map.contains_key("properties") {
        findings.add(
            at,
            "open-objects",
            "names properties and takes others as well, which typify flattens: exact numbers are lost",
            "leave additionalProperties out; a field that isn't named is ignored",
        );
    }
    if map.get("nullable").is_some_and(|nullable| !nullable.is_boolean()) {
        findings.add(at, "schema-form", "has a `nullable` that is neither true nor false", "nullable: true");
    }
    values(findings, at, schema, place);
}

/// The type of a schema, and its enum.
fn values(findings: &mut Findings<'_>, at: &str, schema: &Value, place: Place) {
    let kind = schema.get("type").and_then(Value::as_str);
    if schema.get("oneOf").is_some() {
        if kind.is_some() || place != Place::Component {
            return;
        }
    } else if is_anything(schema) && matches!(place, Place::Property | Place::Holder) {
        return;
    } else if kind.is_none_or(|kind| !TYPES.contains(&kind)) {
        findings.add(
            at,
            "schema-form",
            "has no type",
            "say one type: string, number, integer, boolean, array or object",
        );
        return;
    }
    if (kind == Some("array")) != schema.get("items").is_some() {
        findings.add(at, "schema-form", "has `items` and is no array, or the reverse", "make them agree");
    }
    if kind != Some("object") && ["properties", "additionalProperties"].iter().any(|key| schema.get(key).is_some()) {
        findings.add(at, "schema-form", "has members and is no object", "say type: object");
    }
    if place == Place::Component {
        let is_object = kind == Some("object") && schema.get("additionalProperties").is_none_or(Value::is_boolean);
        let is_enum = kind == Some("string") && schema.get("enum").is_some();
        if !is_object && !is_enum && schema.get("oneOf").is_none() {
            findings.add(
                at,
                "component-form",
                "is neither an object, nor an enum of strings, nor a oneOf: fix-ups wouldn't see it",
                "write the scalar, the list or the map in the property that has it",
            );
        }
    }
    let Some(listed) = schema.get("enum") else { return };
    let texts: Vec<&str> = listed.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if kind != Some("string") || texts.is_empty() || listed.as_array().is_none_or(|all| all.len() != texts.len()) {
        findings.add(
            at,
            "enum-form",
            "is an enum of something else than strings",
            "type: string and a list of strings; a possible null is nullable: true",
        );
    } else if !has_own_names(&texts) {
        findings.add(
            at,
            "enum-form",
            "has values that are equal but for case or signs, which Rust can't name apart",
            "take one out and say so in the description: an answer keeps the other as unknown",
        );
    }
}

/// As typify names variants: letters and digits, and when that isn't enough, an X for each sign.
fn has_own_names(values: &[&str]) -> bool {
    let all_differ = |name: &dyn Fn(&str) -> String| {
        values.iter().map(|value| name(value)).collect::<BTreeSet<_>>().len() == values.len()
    };
    let pascal = |value: &str| as_typify(value, |text| text.to_pascal_case());
    all_differ(&|value| pascal(value))
        || all_differ(&|value| pascal(&value.replace(|c: char| !c.is_alphanumeric(), "X")))
}

fn component(findings: &mut Findings<'_>, name: &str, schema: &Value, reach: &Reach) {
    let at = format!("/components/schemas/{}", escape(name));
    let properties = schema.get("properties").and_then(Value::as_object);
    if schema.get("properties").is_some() && properties.is_none() {
        findings.add(&at, "schema-form", "has properties that are no mapping", "write a mapping of name to schema");
    }
    for required in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
        let known = required.as_str().is_some_and(|name| properties.is_some_and(|all| all.contains_key(name)));
        if !known {
            findings.add(
                &at,
                "required-exists",
                format!("requires {required}, which isn't a property"),
                "add the property, or take it out of `required`",
            );
        }
    }
    if schema.get("required").is_some_and(|required| !required.is_array()) {
        findings.add(&at, "schema-form", "has `required` that is no list", "list the names of properties");
    }
    if schema.get("oneOf").is_some() && schema.get("x-union").is_none() && !name.ends_with("Page") {
        findings.add(
            &at,
            "one-of",
            "is a `oneOf` that isn't told apart",
            "add x-union, or name it ...Page if it is a list",
        );
    }
    for (property, value) in properties.into_iter().flatten() {
        let nullable = value.get("nullable").and_then(Value::as_bool) == Some(true);
        if nullable && value.get("enum").is_some() && reach.requests.contains(name) {
            findings.add(
                &format!("{at}/properties/{}", escape(property)),
                "enum-form",
                "is an enum of a request that may be null, which would be lost",
                "leave nullable out: what isn't set isn't sent",
            );
        }
    }
}
