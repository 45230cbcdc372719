//! Answers: each documented status with its schema. All 2xx of an operation share one, and what isn't an object or a list of
//! objects is "anything": the client then gives the raw text, and refuses nothing.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::body;
use super::flat::{Kind, reference};
use super::plan::{Plan, resolved};
use super::schema::{Schemas, Way};
use super::source::{below, last, members, text};

/// Responses that operations share, by their place in the document: name and object.
pub(super) type Shared = BTreeMap<String, (String, Value)>;

/// `responses` of the spec.
pub(super) fn of(document: &Value, schemas: &mut Schemas<'_>, shared: &mut Shared, plan: &Plan<'_>) -> Value {
    let mut out = Map::new();
    let mut successes: Vec<(String, String)> = Vec::new();
    let here = below(&plan.at, "responses");
    for (status, response) in members(plan.operation.get("responses")) {
        if status.starts_with("x-") {
            continue;
        }
        let own = below(&here, status);
        let (response, at) = resolved(document, response, &own);
        let code = exact(status);
        if code != *status {
            schemas
                .report
                .changed(&own, format!("`{status}` is written as `{code}`; the client takes every status as it comes"));
        }
        if out.contains_key(&code) {
            schemas.report.left(&own, "its status is described by another answer");
            continue;
        }
        if at != own && !code.starts_with('2') {
            let made = shared.get(&at).cloned();
            let (name, value) = match made {
                Some(made) => made,
                None => {
                    let value = response_of(schemas, response, &at, &last(&at));
                    let name = super::words::component(&last(&at));
                    let taken = shared.values().any(|(other, _)| other.to_lowercase() == name.to_lowercase());
                    let name = if taken { format!("{name}{}", shared.len()) } else { name };
                    shared.insert(at.clone(), (name.clone(), value.clone()));
                    (name, value)
                }
            };
            drop(value);
            out.insert(code, json!({ "$ref": format!("#/components/responses/{name}") }));
            continue;
        }
        let value = response_of(
            schemas,
            response,
            &at,
            &format!("{} {}", plan.id, if code.starts_with('2') { "answer" } else { &code }),
        );
        if code.starts_with('2') {
            let schema = body::json(response).map(|(key, _)| below(&below(&below(&at, "content"), key), "schema"));
            successes.push((code.clone(), schema.filter(|at| document.pointer(at).is_some()).unwrap_or_default()));
        }
        out.insert(code, value);
    }
    if successes.is_empty() {
        schemas.report.changed(&here, "documents no 2xx: a success without a body is assumed");
        out.insert("200".to_owned(), json!({ "description": "Success, of which the document says nothing." }));
    }
    unite(schemas, plan, &successes, &mut out);
    for (_, response) in &mut out {
        with_example(schemas, response);
    }
    Value::Object(out)
}

/// One status for a range.
fn exact(status: &str) -> String {
    match status.to_uppercase().as_str() {
        range if range.len() == 3 && range.ends_with("XX") => range.replace("XX", "00"),
        "DEFAULT" => "default".to_owned(),
        code => code.to_owned(),
    }
}

/// All successes share a schema: where they don't, one that has the members of all, or anything.
fn unite(schemas: &mut Schemas<'_>, plan: &Plan<'_>, successes: &[(String, String)], out: &mut Map<String, Value>) {
    let schema =
        |value: Option<&Value>| value.and_then(|value| value.pointer("/content/application~1json/schema")).cloned();
    let all: Vec<Option<Value>> = successes.iter().map(|(code, _)| schema(out.get(code))).collect();
    let Some((first, rest)) = all.split_first().filter(|(first, rest)| rest.iter().any(|other| other != *first)) else {
        return;
    };
    let is_reference = |schema: &Option<Value>| schema.as_ref().is_some_and(|schema| schema.get("$ref").is_some());
    let here = below(&plan.at, "responses");
    let one = if is_reference(first) && rest.iter().all(is_reference) {
        let each: Vec<Value> = successes.iter().map(|(_, at)| reference(at)).collect();
        let flat = schemas.flat(&json!({ "anyOf": each }), "");
        schemas.report.changed(&here, "several successes with different objects: one object with the members of all");
        schemas.typed(&flat, Way::Got, &format!("{} answer", plan.id))
    } else {
        schemas
            .report
            .changed(&here, "several successes of different form: any answer is taken, and its raw text kept");
        json!({})
    };
    for (code, _) in successes {
        if let Some(response) = out.get_mut(code).and_then(Value::as_object_mut) {
            response.insert("content".to_owned(), json!({ "application/json": { "schema": one } }));
        }
    }
}

/// A response object, still without its example.
fn response_of(schemas: &mut Schemas<'_>, response: &Value, at: &str, hint: &str) -> Value {
    let description = schemas.prose(at, text(response, "description"));
    let description = if description.is_empty() { "The document says nothing of it.".to_owned() } else { description };
    let mut out = json!({ "description": description });
    for key in ["headers", "links"] {
        for (name, _) in members(response.get(key)) {
            schemas.report.left(&below(&below(at, key), name), format!("{key} of answers aren't decoded"));
        }
    }
    let found = body::json(response);
    for (key, _) in members(response.get("content")).filter(|(key, _)| found.is_none_or(|(json, _)| json != *key)) {
        let why = match found {
            Some(_) => "the same answer in another media type: JSON is read",
            None => "isn't JSON: the client gives its raw text",
        };
        schemas.report.left(&below(&below(at, "content"), key), why);
    }
    let Some((key, media)) = found else { return out };
    let here = below(&below(at, "content"), key);
    if key != "application/json" {
        schemas.report.changed(&here, "read as application/json");
    }
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    let flat = schemas.flat(&schema, &below(&here, "schema"));
    let typed = match flat.kind {
        Kind::Object if flat.has_members() => schemas.typed(&flat, Way::Got, hint),
        Kind::List => {
            let items = flat.items.clone().unwrap_or_else(|| json!({}));
            let inner = schemas.flat(&items, "");
            let is_plain = inner.has_members() && !inner.nullable;
            if is_plain { schemas.typed(&flat, Way::Got, hint) } else { json!({}) }
        }
        _ => json!({}),
    };
    let is_list_of_named = typed.pointer("/items/$ref").is_some();
    let typed = if typed.get("$ref").is_some() || is_list_of_named { typed } else { json!({}) };
    if typed.as_object().is_some_and(Map::is_empty) && flat.kind != Kind::Anything {
        schemas.report.changed(
            &below(&here, "schema"),
            "neither an object with members nor a list of such: any answer is taken, and its raw text kept",
        );
    }
    if let Some(map) = out.as_object_mut() {
        map.insert("content".to_owned(), json!({ "application/json": { "schema": typed } }));
    }
    out
}

/// Puts an example beside the schema, where there is one to be shown.
pub(super) fn with_example(schemas: &Schemas<'_>, response: &mut Value) {
    let Some(media) = response.pointer_mut("/content/application~1json").and_then(Value::as_object_mut) else { return };
    let Some(schema) = media.get("schema").cloned() else { return };
    let example = match schema.as_object().is_some_and(Map::is_empty) {
        true => json!({ "message": "example" }),
        false => super::example::of(&schemas.components, &schema, ""),
    };
    media.insert("example".to_owned(), example);
}
