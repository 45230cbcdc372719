//! Names that become Rust. Each must be a name, and one that nothing else in the generated module has: progenitor and
//! typify would panic, overwrite one of the two, or write code that doesn't compile.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use super::Findings;
use super::structure::component_schemas;
use crate::operations::{Operation, operations};
use crate::reach::Reach;
use crate::source::escape;

/// What every call has besides its parameters, as fields and as methods.
const OF_CALLS: [&str; 5] = ["transport", "options", "timeout", "send", "idempotency_key"];

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    let (title, provider) = (findings.spec.client_name(), findings.spec.provider().to_owned());
    if !is_name(&title) {
        findings.add("/info/title", "rust-name", "gives the client no name", "begin the title with a letter");
    }
    if !is_name(&provider) || !provider.is_ascii() || provider != provider.to_snake_case() {
        findings.add(
            "",
            "rust-name",
            format!("folder `{provider}` can't be a module"),
            "name it in lower case, with letters and digits",
        );
    }
    let mut calls = BTreeMap::new();
    for operation in operations(bundle) {
        operation_names(findings, &operation);
        let at = operation.pointer();
        if let Some(other) = calls.insert(operation.id().to_pascal_case(), at.clone()) {
            findings.add(&at, "rust-name", format!("has the same name in Rust as {other}"), "rename one");
        }
    }
    let reach = Reach::of(bundle);
    for (name, schema) in component_schemas(bundle) {
        properties(findings, name, schema, reach.requests.contains(name));
        union_names(findings, name, schema);
    }
    enums(findings, bundle);
}

/// Whether a text can stand as a name in Rust: no keyword, nothing but letters, digits and `_`.
fn is_name(text: &str) -> bool {
    text != "gen" && syn::parse_str::<syn::Ident>(text).is_ok()
}

/// A text as typify makes a name of it, but for keywords: `case` is heck's, on letters and digits only.
pub(super) fn as_typify(text: &str, case: impl Fn(&str) -> String) -> String {
    let out = match text {
        "+1" => case("plus1"),
        "-1" => case("minus1"),
        _ => case(&text.replace('\'', "").replace(|c: char| c != '_' && !c.is_alphanumeric(), "-")),
    };
    if out.starts_with(char::is_alphabetic) { out } else { case("x") + &out }
}

fn operation_names(findings: &mut Findings<'_>, operation: &Operation<'_>) {
    let at = operation.pointer();
    let (resource, call) = (operation.resource(), operation.call());
    if !is_name(&resource) || resource == "transport" {
        findings.add(&at, "rust-name", format!("tag gives `{resource}`, which Rust can't call"), "rename the tag");
    }
    if !is_name(call) || call == "new" || operation.id() == "call_options" {
        findings.add(
            &at,
            "rust-name",
            format!("would be called `{call}`, a word of Rust or of the generated code"),
            "choose another verb for its operationId, such as `create`",
        );
    }
    let key = operation.extension("x-idempotency-key").and_then(|key| key.get("name")).and_then(Value::as_str);
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    if operation.value.get("requestBody").is_some() {
        seen.insert("body".to_owned(), "the body");
    }
    for parameter in operation.parameters() {
        // The transport sends this one.
        if key.is_some_and(|key| key.eq_ignore_ascii_case(parameter.name)) {
            continue;
        }
        let name = parameter.name.to_snake_case();
        let is_plain = parameter.name.starts_with(|c: char| c.is_ascii_alphabetic()) && parameter.name.is_ascii();
        if !is_plain || OF_CALLS.contains(&name.as_str()) {
            findings.add(
                &at,
                "rust-name",
                format!("parameter `{}` can't be `{name}` in Rust", parameter.name),
                "the generated call has that word, or it isn't one; leave the parameter out",
            );
        }
        if let Some(other) = seen.insert(name, parameter.name) {
            findings.add(
                &at,
                "rust-name",
                format!("`{}` and `{other}` have the same name in Rust", parameter.name),
                "leave one out",
            );
        }
    }
}

fn properties(findings: &mut Findings<'_>, component: &str, schema: &Value, is_request: bool) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (property, _) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let at = format!("/components/schemas/{}/properties/{}", escape(component), escape(property));
        let name = as_typify(property, |text| text.to_snake_case());
        if property.to_snake_case().is_empty() || (is_request && name == "new") {
            findings.add(
                &at,
                "rust-name",
                format!("`{property}` can't be a field of a Rust type"),
                "leave it out; a field that isn't named is ignored",
            );
        }
        if let Some(other) = seen.insert(name, property) {
            findings.add(
                &at,
                "rust-name",
                format!("`{property}` and `{other}` have the same name in Rust"),
                "leave one out; a field that isn't named is ignored",
            );
        }
    }
}

fn union_names(findings: &mut Findings<'_>, component: &str, schema: &Value) {
    let at = format!("/components/schemas/{}/x-union", escape(component));
    let (mut seen, mut told) = (Vec::new(), Vec::new());
    for entry in schema.get("x-union").and_then(Value::as_array).into_iter().flatten() {
        let when = entry.get("when").and_then(Value::as_str).map(ToSnakeCase::to_snake_case);
        if when.is_some() && told.contains(&when) {
            findings.add(&at, "rust-name", "tells two branches by the same property", "give each its own `when`");
        }
        told.push(when);
        let Some(name) = entry.get("name").and_then(Value::as_str) else { continue };
        if !is_name(name) || name.to_pascal_case() != name || seen.contains(&name) {
            findings.add(
                &at,
                "rust-name",
                format!("branch `{name}` can't be a variant"),
                "names are PascalCase, and each its own",
            );
        }
        seen.push(name);
    }
}

/// The `open-enums` fix-up and progenitor name inline enums: after their component and property, or operation and parameter.
fn enums(findings: &mut Findings<'_>, bundle: &Value) {
    let mut taken: BTreeMap<String, String> = component_schemas(bundle)
        .map(|(name, _)| (name.to_owned(), format!("/components/schemas/{}", escape(name))))
        .collect();
    let mut made = Vec::new();
    for (component, schema) in component_schemas(bundle) {
        for (property, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let at = format!("/components/schemas/{}/properties/{}", escape(component), escape(property));
            if innermost(value).get("enum").is_some() {
                made.push((format!("{component}{}", property.to_pascal_case()), at));
            }
        }
    }
    for operation in operations(bundle) {
        for (index, parameter) in operation.parameters().iter().enumerate() {
            if parameter.value.get("schema").map(innermost).is_some_and(|schema| schema.get("enum").is_some()) {
                let name = format!("{} {}", operation.id(), parameter.name).to_pascal_case();
                made.push((name, format!("{}/parameters/{index}", operation.pointer())));
            }
        }
    }
    for (name, at) in made {
        if let Some(other) = taken.insert(name.clone(), at.clone()) {
            findings.add(
                &at,
                "rust-name",
                format!("its enum would be `{name}`, and so is {other}"),
                "make the enum a component of another name and refer to it",
            );
        }
    }
}

/// The schema a list or a map is of, or the schema itself.
pub(super) fn innermost(schema: &Value) -> &Value {
    ["items", "additionalProperties"]
        .into_iter()
        .find_map(|key| schema.get(key).filter(|inner| inner.is_object()))
        .map_or(schema, innermost)
}
