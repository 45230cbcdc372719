//! What can be sent as a parameter: texts, numbers, booleans, closed enums, and in the query lists of these. The rest of
//! OpenAPI's serialisation progenitor refuses, panics on, or sends in another form than the one asked for.

use serde_json::Value;

use super::Findings;
use crate::operations::{operations, resolve, walk};

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    let mut wrong = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        let mut segments = pointer.rsplit('/');
        if segments.nth(1) != Some("parameters") || node.get("$ref").is_some() {
            return;
        }
        // `/paths/~1x/parameters/0`, `/paths/~1x/get/parameters/0`, `/components/parameters/Limit`; not a property so called.
        if segments.next().is_some_and(|holder| holder == "properties") {
            return;
        }
        wrong.extend(faults(bundle, node).into_iter().map(|(rule, what, mend)| (pointer.to_owned(), rule, what, mend)));
    });
    for (pointer, rule, what, mend) in wrong {
        findings.add(&pointer, rule, what, mend);
    }
    for operation in operations(bundle) {
        let parameters = operation.parameters();
        for (index, parameter) in parameters.iter().enumerate() {
            if parameters.iter().take(index).any(|other| other.name == parameter.name) {
                findings.add(
                    &format!("{}/parameters/{index}", operation.pointer()),
                    "parameter-once",
                    format!("declares `{}` twice, and progenitor sends only one", parameter.name),
                    "declare it once, in the path item or in the operation",
                );
            }
        }
    }
}

type Fault = (&'static str, String, &'static str);

fn faults(bundle: &Value, parameter: &Value) -> Vec<Fault> {
    let mut list: Vec<Fault> = Vec::new();
    let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
    let location = text("in");
    if location == "cookie" {
        list.push(("cookie-parameter", "is a cookie, which progenitor refuses".to_owned(), "leave it out"));
        return list;
    }
    let mut add = |what: String, mend: &'static str| list.push(("parameter-form", what, mend));
    if !matches!(location, "path" | "query" | "header") || text("name").is_empty() {
        add("has no name, or stands nowhere".to_owned(), "give name, and in: path | query | header");
        return list;
    }
    if parameter.get("content").is_some() {
        add("is described by `content`, which progenitor refuses".to_owned(), "describe it by `schema`");
    }
    let style = if location == "query" { "form" } else { "simple" };
    if parameter.get("style").is_some_and(|given| given != style) {
        add(format!("has style `{}`, which progenitor refuses", text("style")), "leave style out");
    }
    if parameter.get("explode").is_some_and(|given| given != (location == "query")) {
        add("has an `explode` that progenitor ignores".to_owned(), "leave explode out: a list is sent as a=1&a=2");
    }
    if parameter.get("allowReserved").is_some_and(|given| given != false) {
        add("allows reserved characters, which progenitor encodes".to_owned(), "leave allowReserved out");
    }
    if location == "header" && is_of_transport(bundle, text("name")) {
        add(
            format!("sets `{}`, which the transport sets", text("name")),
            "leave it out; keys are security schemes of openapi.yaml",
        );
    }
    let Some(schema) = parameter.get("schema") else {
        add("has no schema".to_owned(), "add a schema");
        return list;
    };
    let resolved = resolve(bundle, schema);
    let kind = |schema: &Value| schema.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    let item = resolved.get("items").filter(|_| kind(resolved) == "array" && location == "query");
    let scalar = item.map_or(resolved, |item| resolve(bundle, item));
    let is_enum = scalar.get("enum").is_some();
    if !matches!(kind(scalar).as_str(), "string" | "integer" | "number" | "boolean") {
        add(
            format!("is of type `{}`", kind(scalar)),
            "send a text, a number or a boolean; in the query also a list of them",
        );
    } else if location == "path" && (kind(scalar) != "string" || is_enum) {
        add("stands in the path and isn't a string".to_owned(), "type: string, without enum");
    }
    if resolved.get("nullable").is_some() || scalar.get("nullable").is_some() {
        add("is nullable; a parameter that is null is one that isn't sent".to_owned(), "leave nullable out");
    }
    list
}

/// Headers that no caller may set.
fn is_of_transport(bundle: &Value, header: &str) -> bool {
    let keys = bundle.pointer("/components/securitySchemes").and_then(Value::as_object);
    let mut taken = keys.into_iter().flatten().filter_map(|(_, scheme)| scheme.get("name").and_then(Value::as_str));
    ["accept", "content-type", "content-length", "authorization", "host", "user-agent", "cookie"]
        .iter()
        .any(|name| header.eq_ignore_ascii_case(name))
        || taken.any(|name| header.eq_ignore_ascii_case(name))
}
