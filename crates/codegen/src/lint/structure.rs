//! What OpenAPI and progenitor need of a document.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use super::Findings;
use crate::operations::{operations, resolve, target, walk};
use crate::reach::Reach;
use crate::source::escape;

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    version(findings, bundle);
    references(findings, bundle);
    operation_form(findings, bundle);
    component_names(findings, bundle);
    directions(findings, bundle);
}

fn version(findings: &mut Findings<'_>, bundle: &Value) {
    let version = bundle.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if version != "3.0.3" {
        findings.add("/openapi", "openapi-version", format!("says OpenAPI {version:?}"), "write openapi: 3.0.3");
    }
}

fn references(findings: &mut Findings<'_>, bundle: &Value) {
    let mut broken = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else { return };
        let wanted = referable(pointer);
        let (kind, name) = reference
            .strip_prefix("#/components/")
            .and_then(|rest| rest.split_once('/'))
            .filter(|(_, name)| !name.contains('/'))
            .unwrap_or_default();
        if !reference.starts_with("#/") {
            broken.push((pointer.to_owned(), format!("`{reference}` leads out of the bundle")));
        } else if target(bundle, reference).is_none() {
            broken.push((pointer.to_owned(), format!("`{reference}` names nothing")));
        } else if name.is_empty() || wanted != Some(kind) {
            let wanted = wanted.map_or("nothing".to_owned(), |wanted| format!("#/components/{wanted}/..."));
            broken.push((pointer.to_owned(), format!("`{reference}` stands where {wanted} can be referred to")));
        } else if resolve(bundle, node).get("$ref").is_some() {
            broken.push((pointer.to_owned(), format!("`{reference}` leads back to itself")));
        }
    });
    for (pointer, what) in broken {
        findings.add(&pointer, "ref-resolves", what, "correct the name, or define it in one file of this provider");
    }
}

/// The kind of component that may be referred to at a place of the bundle.
fn referable(pointer: &str) -> Option<&'static str> {
    let mut segments = pointer.rsplit('/');
    let (last, parent) = (segments.next()?, segments.next()?);
    // A property may be called as one of OpenAPI's own keys is.
    if segments.next() == Some("properties") {
        return Some("schemas");
    }
    match (parent, last) {
        ("properties", _) => Some("schemas"),
        ("paths" | "x-webhooks", _) => None,
        ("parameters", _) => Some("parameters"),
        ("responses", _) => Some("responses"),
        ("headers", _) => Some("headers"),
        ("examples", _) => Some("examples"),
        ("callbacks", _) => Some("callbacks"),
        (_, "requestBody") => Some("requestBodies"),
        _ => Some("schemas"),
    }
}

fn operation_form(findings: &mut Findings<'_>, bundle: &Value) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let declared: Vec<&str> = bundle
        .get("tags")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.get("name").and_then(Value::as_str))
        .collect();
    for operation in operations(bundle) {
        let at = operation.pointer();
        let id = operation.id();
        if id.is_empty() {
            findings.add(&at, "operation-id", "has no operationId", "add operationId: <tag>_<verb>");
            continue;
        }
        let wanted = format!("{}_", operation.resource());
        let snake =
            id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') && id.to_snake_case() == id;
        if !snake || operation.tag().is_empty() || !id.starts_with(&wanted) || id.len() == wanted.len() {
            findings.add(
                &at,
                "operation-id",
                format!("operationId `{id}` doesn't begin with its tag"),
                format!("name it `{wanted}<verb>`, in snake case"),
            );
        }
        if let Some(first) = seen.insert(id, at.clone()) {
            findings.add(&at, "operation-id", format!("`{id}` is also {first}"), "give each operation its own id");
        }
        if !declared.contains(&operation.tag()) {
            findings.add(
                &at,
                "tag-declared",
                format!("tag `{}` is not declared", operation.tag()),
                "add it to `tags` in openapi.yaml",
            );
        }
        for key in ["summary", "description"] {
            if operation.text(key).is_empty() {
                findings.add(&at, "described", format!("has no {key}"), format!("add a {key} in our own words"));
            }
        }
        if !operation.responses().iter().any(|(status, _)| status.starts_with('2')) {
            findings.add(&at, "success-response", "documents no 2xx answer", "add the answer of a successful call");
        }
        for (index, parameter) in operation.parameters().iter().enumerate() {
            if parameter.location == "path" && !operation.path.contains(&format!("{{{}}}", parameter.name)) {
                findings.add(
                    &format!("{at}/parameters/{index}"),
                    "path-parameter",
                    format!("path parameter `{}` isn't in `{}`", parameter.name, operation.path),
                    "add it to the path, or correct `in`",
                );
            }
        }
        for name in operation.path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name) {
            if !operation.parameters().iter().any(|p| p.location == "path" && p.name == name && p.required) {
                findings.add(
                    &at,
                    "path-parameter",
                    format!("`{{{name}}}` is not declared"),
                    "declare it, required, in: path",
                );
            }
        }
    }
}

fn component_names(findings: &mut Findings<'_>, bundle: &Value) {
    let mut rust: BTreeMap<String, &str> = BTreeMap::new();
    for name in component_schemas(bundle).map(|(name, _)| name) {
        let at = format!("/components/schemas/{}", escape(name));
        if name.to_pascal_case() != name || name == "Self" || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            findings.add(
                &at,
                "schema-name",
                format!("`{name}` isn't a PascalCase name"),
                format!("name it `{}`", name.to_pascal_case()),
            );
        }
        if let Some(other) = rust.insert(name.to_lowercase(), name) {
            findings.add(&at, "schema-name", format!("`{name}` and `{other}` differ only by case"), "rename one");
        }
    }
}

/// Components that nothing refers to. Asked last: a wrong reference leaves one unused.
pub(super) fn unused_components(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    let mut used = std::collections::BTreeSet::new();
    walk(bundle, &mut String::new(), &mut |_, node| {
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            used.insert(reference);
        }
    });
    for (kind, entries) in bundle.get("components").and_then(Value::as_object).into_iter().flatten() {
        if kind == "securitySchemes" {
            continue;
        }
        for name in entries.as_object().into_iter().flatten().map(|(name, _)| name) {
            let pointer = format!("/components/{kind}/{}", escape(name));
            if !used.contains(format!("#{pointer}").as_str()) {
                findings.add(
                    &pointer,
                    "component-used",
                    format!("nothing refers to `{name}`"),
                    "refer to it, or delete it",
                );
            }
        }
    }
}

/// A component with properties may not travel both ways: what is opened for answers would be opened for requests too.
fn directions(findings: &mut Findings<'_>, bundle: &Value) {
    let reach = Reach::of(bundle);
    for (name, schema) in component_schemas(bundle) {
        if schema.get("properties").is_some() && reach.requests.contains(name) && reach.responses.contains(name) {
            findings.add(
                &format!("/components/schemas/{}", escape(name)),
                "one-direction",
                format!("`{name}` is both sent and received"),
                "make two components: requests stay closed, answers are opened",
            );
        }
    }
}

/// `(name, schema)` of every component schema.
pub(super) fn component_schemas(bundle: &Value) -> impl Iterator<Item = (&str, &Value)> {
    bundle
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, schema)| (name.as_str(), schema))
}
