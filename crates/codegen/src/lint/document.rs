//! What progenitor ignores without a word: keys that it doesn't know, security, servers, callbacks. A misspelt key is one of
//! these, and so is a host that nobody gave a name.

use serde_json::Value;

use super::Findings;
use super::bodies::is_object;
use crate::operations::{METHODS, json_schema, operations, resolve};
use crate::source::escape;

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    root(findings, bundle);
    for section in ["paths", "x-webhooks"] {
        for (name, item) in members(bundle, section) {
            path_item(findings, &format!("/{section}/{}", escape(name)), item);
        }
    }
    security(findings, bundle, "", bundle);
    servers(findings, bundle);
    for operation in operations(bundle) {
        if operation.value.get("security").is_some() {
            security(findings, bundle, &operation.pointer(), operation.value);
        }
    }
    messages(findings, bundle);
}

fn members<'a>(holder: &'a Value, key: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    holder.get(key).and_then(Value::as_object).into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

fn list<'a>(holder: &'a Value, key: &str) -> impl Iterator<Item = (usize, &'a Value)> {
    holder.get(key).and_then(Value::as_array).into_iter().flatten().enumerate()
}

const ROOT: &[&str] = &["openapi", "info", "servers", "security", "tags", "paths", "components", "externalDocs"];
const INFO: &[&str] = &["title", "version", "description", "contact", "license", "termsOfService"];
const SERVER: &[&str] = &["url", "description"];
const TAG: &[&str] = &["name", "description", "externalDocs"];
const SCHEME: &[&str] = &["type", "in", "name", "description", "scheme", "bearerFormat"];
const COMPONENTS: &[&str] =
    &["schemas", "parameters", "responses", "requestBodies", "headers", "callbacks", "securitySchemes"];
const OPERATION: &[&str] = &[
    "operationId",
    "tags",
    "summary",
    "description",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "security",
    "servers",
    "externalDocs",
];
/// `style`, `explode`, `allowReserved` and `content` are for `parameter-form` to judge.
const PARAMETER: &[&str] =
    &["name", "in", "required", "description", "schema", "example", "style", "explode", "allowReserved", "content"];
const BODY: &[&str] = &["description", "required", "content"];
const RESPONSE: &[&str] = &["description", "headers", "content"];
const HEADER: &[&str] = &["description", "required", "schema", "example"];
/// `encoding` is for `json-body` to judge.
const MEDIA: &[&str] = &["schema", "example", "encoding"];

/// Every key of an object is in the list, an extension, or `$ref`.
fn keys(findings: &mut Findings<'_>, at: &str, object: &Value, what: &str, known: &[&str]) {
    for key in object.as_object().into_iter().flatten().map(|(key, _)| key) {
        if !key.starts_with("x-") && key != "$ref" && !known.contains(&key.as_str()) {
            findings.add(
                &format!("{at}/{}", escape(key)),
                "key-known",
                format!("`{key}` is no key of {what} that anything here reads"),
                format!("correct its spelling, or leave it out; there are: {}", known.join(", ")),
            );
        }
    }
}

fn root(findings: &mut Findings<'_>, bundle: &Value) {
    keys(findings, "", bundle, "the document", ROOT);
    keys(findings, "/info", bundle.get("info").unwrap_or(&Value::Null), "`info`", INFO);
    for (index, tag) in list(bundle, "tags") {
        keys(findings, &format!("/tags/{index}"), tag, "a tag", TAG);
    }
    let Some(components) = bundle.get("components") else { return };
    keys(findings, "/components", components, "`components`", COMPONENTS);
    for (name, scheme) in members(components, "securitySchemes") {
        keys(findings, &format!("/components/securitySchemes/{}", escape(name)), scheme, "a security scheme", SCHEME);
    }
    let at = |kind: &str, name: &str| format!("/components/{kind}/{}", escape(name));
    for (name, parameter) in members(components, "parameters") {
        keys(findings, &at("parameters", name), parameter, "a parameter", PARAMETER);
    }
    for (name, body) in members(components, "requestBodies") {
        holder(findings, &at("requestBodies", name), body, "a request body", BODY);
    }
    for (name, response) in members(components, "responses") {
        holder(findings, &at("responses", name), response, "a response", RESPONSE);
    }
    for (name, header) in members(components, "headers") {
        keys(findings, &at("headers", name), header, "a header", HEADER);
    }
    for (name, callback) in members(components, "callbacks") {
        for (address, item) in callback.as_object().into_iter().flatten() {
            path_item(findings, &format!("{}/{}", at("callbacks", name), escape(address)), item);
        }
    }
}

fn path_item(findings: &mut Findings<'_>, at: &str, item: &Value) {
    let known = [&METHODS[..], &["parameters", "summary", "description"]].concat();
    keys(findings, at, item, "a path", &known);
    parameters(findings, at, item);
    for (method, operation) in METHODS.iter().filter_map(|method| Some((method, item.get(method)?))) {
        let at = format!("{at}/{method}");
        keys(findings, &at, operation, "an operation", OPERATION);
        parameters(findings, &at, operation);
        if let Some(body) = operation.get("requestBody") {
            holder(findings, &format!("{at}/requestBody"), body, "a request body", BODY);
        }
        for (status, response) in members(operation, "responses") {
            holder(findings, &format!("{at}/responses/{status}"), response, "a response", RESPONSE);
        }
        for (name, callback) in members(operation, "callbacks") {
            for (address, item) in callback.as_object().into_iter().flatten().filter(|(address, _)| *address != "$ref")
            {
                path_item(findings, &format!("{at}/callbacks/{}/{}", escape(name), escape(address)), item);
            }
        }
    }
}

fn parameters(findings: &mut Findings<'_>, at: &str, of: &Value) {
    for (index, parameter) in list(of, "parameters") {
        keys(findings, &format!("{at}/parameters/{index}"), parameter, "a parameter", PARAMETER);
    }
}

/// A request body or a response, its headers and its media types.
fn holder(findings: &mut Findings<'_>, at: &str, of: &Value, what: &str, known: &[&str]) {
    keys(findings, at, of, what, known);
    for (name, header) in members(of, "headers") {
        keys(findings, &format!("{at}/headers/{}", escape(name)), header, "a header", HEADER);
    }
    for (name, media) in members(of, "content") {
        keys(findings, &format!("{at}/content/{}", escape(name)), media, "a media type", MEDIA);
    }
}

/// The security of the document or of an operation.
fn security(findings: &mut Findings<'_>, bundle: &Value, at: &str, of: &Value) {
    let pointer = format!("{at}/security");
    let Some(needed) = of.get("security").and_then(Value::as_array) else {
        findings.add(
            &pointer,
            "security-declared",
            "doesn't say how its calls are signed in",
            "add `security`, a list of schemes; an empty one says that calls need none",
        );
        return;
    };
    for name in needed.iter().filter_map(Value::as_object).flatten().map(|(name, _)| name) {
        if bundle.pointer("/components/securitySchemes").is_none_or(|schemes| schemes.get(name).is_none()) {
            findings.add(
                &pointer,
                "security-declared",
                format!("`{name}` is no security scheme"),
                "declare it in components/securitySchemes of openapi.yaml, or correct its name",
            );
        }
    }
}

fn servers(findings: &mut Findings<'_>, bundle: &Value) {
    let mut all: Vec<(String, &Value)> =
        list(bundle, "servers").map(|(index, server)| (format!("/servers/{index}"), server)).collect();
    if all.is_empty() {
        findings.add("/servers", "server-form", "has no server", "add `servers` to openapi.yaml");
    }
    for operation in operations(bundle) {
        let at = operation.pointer();
        all.extend(list(operation.value, "servers").map(|(index, server)| (format!("{at}/servers/{index}"), server)));
    }
    let text = |server: &Value, key: &str| server.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let named = all.iter().any(|(_, server)| server.get("x-host").is_some());
    for (at, server) in &all {
        keys(findings, at, server, "a server", SERVER);
        let url = text(server, "url");
        if !url.starts_with("https://") || url.contains(['{', '?', '#']) {
            findings.add(
                at,
                "server-form",
                format!("has the address `{url}`"),
                "write a whole address that begins with https://; the client can be given others",
            );
        }
        if !matches!(text(server, "x-environment").as_str(), "live" | "test") {
            findings.add(at, "server-form", "doesn't say whether money moves there", "add x-environment: live | test");
        }
        if named && text(server, "x-host").is_empty() {
            findings.add(
                at,
                "server-form",
                "has no name, and other servers of this provider have one",
                "add x-host: the client is given its hosts by these names",
            );
        }
    }
}

/// Callbacks and webhooks: what the provider sends. Path items like those of calls, and no calls.
fn messages(findings: &mut Findings<'_>, bundle: &Value) {
    let mut items: Vec<(String, &Value)> =
        members(bundle, "x-webhooks").map(|(name, item)| (format!("/x-webhooks/{}", escape(name)), item)).collect();
    for operation in operations(bundle) {
        for (name, callback) in members(operation.value, "callbacks") {
            let at = format!("{}/callbacks/{}", operation.pointer(), escape(name));
            let addresses = resolve(bundle, callback).as_object().into_iter().flatten();
            items.extend(addresses.map(|(address, item)| (format!("{at}/{}", escape(address)), item)));
        }
    }
    for (at, item) in items {
        for (method, message) in METHODS.iter().filter_map(|method| Some((method, item.get(method)?))) {
            let at = format!("{at}/{method}");
            for key in ["operationId", "x-retry", "x-lookup", "x-idempotency-key"] {
                if message.get(key).is_some() {
                    findings.add(
                        &format!("{at}/{key}"),
                        "message-form",
                        format!("is sent by the provider and has `{key}`"),
                        "take it out: a message is no call",
                    );
                }
            }
            let body = message.get("requestBody").map(|body| resolve(bundle, body));
            if !body.and_then(json_schema).is_some_and(|schema| is_object(bundle, schema)) {
                findings.add(
                    &format!("{at}/requestBody"),
                    "message-form",
                    "has a body that is no component, so that no Rust type reads it",
                    "make the body a component that is an object, and refer to it",
                );
            }
        }
    }
}
