//! What is sent in a body, and what is answered. JSON both ways: of everything else progenitor makes a stream of bytes, a
//! form that fails when called, or a panic.

use serde_json::Value;

use super::Findings;
use crate::operations::{Operation, is_anything, json_schema, operations, resolve, schema_name};

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    for operation in operations(bundle) {
        request(findings, bundle, &operation);
        answers(findings, bundle, &operation);
    }
}

/// Whether the content of a body or a response is JSON, and nothing beside it.
fn is_json_alone(holder: &Value) -> bool {
    holder
        .get("content")
        .and_then(Value::as_object)
        .is_some_and(|content| content.len() == 1 && content.contains_key("application/json"))
}

fn request(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>) {
    let Some(body) = operation.value.get("requestBody") else { return };
    let at = format!("{}/requestBody", operation.pointer());
    let body = resolve(bundle, body);
    if !is_json_alone(body) || body.pointer("/content/application~1json/encoding").is_some() {
        findings.add(
            &at,
            "json-body",
            "has a request body that isn't application/json alone",
            "JSON is all progenitor sends well; one media type, without `encoding`",
        );
        return;
    }
    if body.get("required").and_then(Value::as_bool) != Some(true) {
        findings.add(
            &at,
            "body-required",
            "has an optional request body, which progenitor treats as required",
            "say required: true; an empty object is a body",
        );
    }
    let reference = body.pointer("/content/application~1json/schema/$ref").and_then(Value::as_str);
    let named = reference.and_then(schema_name).and_then(|name| bundle.get("components")?.get("schemas")?.get(name));
    if named.is_none_or(|schema| schema.get("properties").is_none()) {
        findings.add(
            &at,
            "named-body",
            "has a body that isn't a component with properties",
            "make it a component: type: object, with properties",
        );
    }
}

fn answers(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>) {
    let responses = operation.responses();
    for (status, response) in &responses {
        let here = format!("{}/responses/{status}", operation.pointer());
        if response.get("content").is_some() && !is_json_alone(response) {
            findings.add(
                &here,
                "json-answer",
                "answers something that isn't application/json alone",
                "progenitor gives it back as undecoded bytes: describe JSON, or leave `content` out",
            );
            continue;
        }
        if response.get("content").is_some() && json_schema(response).is_none() {
            findings.add(&here, "named-answer", "has no schema", "add one; {} is any answer");
            continue;
        }
        let Some(schema) = json_schema(response).filter(|schema| !is_anything(schema)) else { continue };
        let one = schema.get("items").filter(|_| schema.get("type").and_then(Value::as_str) == Some("array"));
        if !is_object(bundle, one.unwrap_or(schema)) {
            findings.add(
                &here,
                "named-answer",
                "answers something that isn't a component, or is an enum, which would be closed",
                "make it a component with properties, a list of such components, or {}",
            );
        }
    }
    // Anything and nothing are one: `anything-answers` makes () of both.
    let schema = |response| json_schema(response).filter(|schema| !is_anything(schema));
    let mut successes = responses.iter().filter(|(status, _)| status.starts_with('2'));
    if let Some((_, first)) = successes.next()
        && successes.any(|(_, other)| schema(other) != schema(first))
    {
        findings.add(
            &format!("{}/responses", operation.pointer()),
            "one-answer",
            "answers different schemas under different 2xx statuses, on which progenitor panics",
            "one schema for all; a component with x-union where they differ",
        );
    }
}

/// Whether a schema refers to a component that is an object, a page or a union.
pub(super) fn is_object(bundle: &Value, schema: &Value) -> bool {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(schema_name);
    name.and_then(|name| bundle.get("components")?.get("schemas")?.get(name)).is_some_and(|schema| {
        schema.get("oneOf").is_some() || schema.get("type").and_then(Value::as_str) == Some("object")
    })
}
