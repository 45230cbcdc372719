//! What OpenAPI and progenitor need of a document.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use serde_json::Value;

use super::Findings;
use crate::operations::{is_anything, json_schema, operations, schema_name, target, walk};
use crate::reach::Reach;
use crate::source::escape;

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    version(findings, bundle);
    references(findings, bundle);
    operation_form(findings, bundle);
    component_names(findings, bundle);
    unused_components(findings, bundle);
    directions(findings, bundle);
    schemas(findings, bundle);
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
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            if !reference.starts_with("#/") {
                broken.push((pointer.to_owned(), format!("`{reference}` leads out of the bundle")));
            } else if target(bundle, reference).is_none() {
                broken.push((pointer.to_owned(), format!("`{reference}` names nothing")));
            }
        }
    });
    for (pointer, what) in broken {
        findings.add(&pointer, "ref-resolves", what, "correct the name, or define it in one file of this provider");
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
        let snake = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
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
            if parameter.location == "cookie" {
                findings.add(&at, "cookie-parameter", "takes a cookie, which progenitor refuses", "leave it out");
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
        if let Some(body) = operation.value.get("requestBody") {
            let required = crate::operations::resolve(bundle, body).get("required").and_then(Value::as_bool);
            if operation.json_body().is_none() {
                findings.add(
                    &at,
                    "json-body",
                    "has a request body that isn't application/json",
                    "JSON is all progenitor sends well",
                );
            }
            if required != Some(true) {
                findings.add(
                    &at,
                    "body-required",
                    "has an optional request body, which progenitor treats as required",
                    "say required: true; an empty object is a body",
                );
            }
        }
    }
}

fn component_names(findings: &mut Findings<'_>, bundle: &Value) {
    let mut rust: BTreeMap<String, &str> = BTreeMap::new();
    for name in component_schemas(bundle).map(|(name, _)| name) {
        let at = format!("/components/schemas/{}", escape(name));
        if name.to_pascal_case() != name {
            findings.add(
                &at,
                "schema-name",
                format!("`{name}` isn't PascalCase"),
                format!("name it `{}`", name.to_pascal_case()),
            );
        }
        if let Some(other) = rust.insert(name.to_lowercase(), name) {
            findings.add(&at, "schema-name", format!("`{name}` and `{other}` differ only by case"), "rename one");
        }
    }
}

fn unused_components(findings: &mut Findings<'_>, bundle: &Value) {
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

fn schemas(findings: &mut Findings<'_>, bundle: &Value) {
    let mut list = Vec::new();
    for (name, schema) in component_schemas(bundle) {
        let at = format!("/components/schemas/{}", escape(name));
        for (property, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let here = format!("{at}/properties/{}", escape(property));
            if value.get("properties").is_some() {
                list.push((
                    here.clone(),
                    "inline-object",
                    "is an object with properties of its own".to_owned(),
                    "make it a component and refer to it",
                ));
            }
            if value.get("$ref").is_some() && value.as_object().is_some_and(|map| map.len() > 1) {
                list.push((
                    here.clone(),
                    "ref-alone",
                    "has keys beside `$ref`, which OpenAPI 3.0 ignores".to_owned(),
                    "move them to the component",
                ));
            }
        }
        for required in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
        {
            if schema.get("properties").and_then(|properties| properties.get(required)).is_none() {
                list.push((
                    at.clone(),
                    "required-exists",
                    format!("requires `{required}`, which isn't a property"),
                    "add the property, or take it out of `required`",
                ));
            }
        }
        if schema.get("oneOf").is_some() && schema.get("x-union").is_none() && !name.ends_with("Page") {
            list.push((
                at.clone(),
                "one-of",
                "is a `oneOf` that isn't told apart".to_owned(),
                "add x-union, or name it ...Page if it is a list",
            ));
        }
        walk(schema, &mut at.clone(), &mut |pointer, node| {
            for key in ["anyOf", "allOf"] {
                if node.get(key).is_some_and(Value::is_array) {
                    list.push((
                        pointer.to_owned(),
                        "combination",
                        format!("uses `{key}`"),
                        "write one object: serde buffers unions, and exact numbers are lost",
                    ));
                }
            }
            if node.get("oneOf").is_some_and(Value::is_array) && pointer != at {
                list.push((
                    pointer.to_owned(),
                    "one-of",
                    "is a `oneOf` inside a schema".to_owned(),
                    "make it a component with x-union",
                ));
            }
            if node.get("additionalProperties") == Some(&Value::Bool(false)) {
                list.push((
                    pointer.to_owned(),
                    "open-objects",
                    "forbids unknown fields".to_owned(),
                    "leave additionalProperties out: a field the provider adds must not break us",
                ));
            }
        });
    }
    for operation in operations(bundle) {
        for (status, response) in operation.responses() {
            let here = format!("{}/responses/{status}", operation.pointer());
            let Some(schema) = json_schema(response) else { continue };
            let is_list = schema.get("type").and_then(Value::as_str) == Some("array");
            if schema.get("$ref").is_none() && !is_list && !is_anything(schema) {
                list.push((
                    here,
                    "named-answer",
                    "has an unnamed schema".to_owned(),
                    "make it a component, a list of components, or {}",
                ));
            }
        }
        if let Some((media, _)) = operation.json_body()
            && media.pointer("/schema/$ref").and_then(Value::as_str).and_then(schema_name).is_none()
        {
            list.push((
                format!("{}/requestBody", operation.pointer()),
                "named-body",
                "has an unnamed body schema".to_owned(),
                "make it a component",
            ));
        }
    }
    for (pointer, rule, what, mend) in list {
        findings.add(&pointer, rule, what, mend);
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
