//! What the provider sends: `webhooks` of 3.1 and the callbacks of operations become `x-webhooks`, whose bodies get types.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::plan::{Plan, resolved};
use super::schema::{Schemas, Way};
use super::source::{below, members, text};
use super::{body, words};

/// `x-webhooks` of the spec.
pub(super) fn of(
    document: &Value,
    schemas: &mut Schemas<'_>,
    plans: &[Plan<'_>],
    evidence: &Value,
) -> BTreeMap<String, Value> {
    let mut out = BTreeMap::new();
    let mut names = words::Names::default();
    for key in ["webhooks", "x-webhooks"] {
        for (name, item) in members(document.get(key)) {
            one(document, schemas, (name, item, &below(&below("", key), name)), evidence, &mut names, &mut out);
        }
    }
    for plan in plans {
        for (name, callback) in members(plan.operation.get("callbacks")) {
            let (callback, at) = resolved(document, callback, &below(&below(&plan.at, "callbacks"), name));
            for (expression, item) in members(Some(callback)) {
                schemas
                    .report
                    .changed(&at, format!("its address is `{expression}` of the request: described with the webhooks"));
                one(
                    document,
                    schemas,
                    (&format!("{}_{name}", plan.id), item, &below(&at, expression)),
                    evidence,
                    &mut names,
                    &mut out,
                );
            }
        }
    }
    out
}

fn one(
    document: &Value,
    schemas: &mut Schemas<'_>,
    (name, item, at): (&str, &Value, &str),
    evidence: &Value,
    names: &mut words::Names,
    out: &mut BTreeMap<String, Value>,
) {
    let (item, at) = resolved(document, item, at);
    for (method, operation) in members(Some(item)).filter(|(key, value)| value.is_object() && !key.starts_with("x-")) {
        let here = below(&at, method);
        if method != "post" && method != "put" && method != "get" {
            schemas.report.left(&here, "not a way to send a webhook");
            continue;
        }
        let (name, summary) = (names.give(name), words::prose(text(operation, "summary")).0);
        let description = schemas.prose(&here, text(operation, "description"));
        let line = format!("The provider's message `{name}`.");
        let mut made = json!({
            "summary": if summary.is_empty() { line.clone() } else { summary },
            "description": if description.is_empty() { line } else { description },
            "x-evidence": evidence,
            "responses": { "200": { "description": "Received." } },
        });
        for (status, _) in members(operation.get("responses")) {
            schemas.report.changed(
                &below(&below(&here, "responses"), status),
                "what the shop answers isn't part of the client: 200",
            );
        }
        for (index, _) in super::source::items(operation.get("parameters")).iter().enumerate() {
            schemas.report.left(
                &below(&below(&here, "parameters"), &index.to_string()),
                "a parameter of a message: for `webhooks.rs`, by hand",
            );
        }
        if let Some(sent) = operation.get("requestBody") {
            let (sent, at) = resolved(document, sent, &below(&here, "requestBody"));
            match body::json(sent) {
                Some((key, media)) => {
                    let place = below(&below(&below(&at, "content"), key), "schema");
                    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
                    let flat = schemas.flat(&schema, &place);
                    let typed = if flat.has_members() {
                        schemas.typed(&flat, Way::Got, &format!("{name} event"))
                    } else {
                        json!({})
                    };
                    if !flat.has_members() {
                        schemas.report.changed(&place, "not an object with members by name: any body");
                    }
                    let example = if typed.get("$ref").is_some() {
                        super::example::of(&schemas.components, &typed, "")
                    } else {
                        json!({ "type": "example" })
                    };
                    if let Some(map) = made.as_object_mut() {
                        let content = json!({ "application/json": { "schema": typed, "example": example } });
                        map.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
                    }
                }
                None => schemas.report.left(&at, "isn't JSON"),
            }
        }
        out.insert(name, json!({ method.as_str(): made }));
    }
}
