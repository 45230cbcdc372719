//! Our own `x-` keys: which there are, and what masking, unions, pages, features and fix-ups need. `retry`, `evidence`,
//! `money` and `signed` have the others.

use serde_json::Value;

use super::bodies::is_object;
use super::structure::component_schemas;
use super::{Findings, text};
use crate::operations::{resolve, walk};
use crate::source::escape;

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    known(findings, bundle);
    sensitive(findings, bundle);
    for (name, schema) in component_schemas(bundle) {
        if schema.get("x-union").is_some() {
            union(findings, bundle, name, schema);
        } else if schema.get("oneOf").is_some() {
            page(findings, bundle, name, schema);
        }
    }
    fixups(findings, bundle);
    features(findings, bundle);
}

/// Extensions there are; specs/README.md says what each means. A misspelt one would be ignored without a word.
const EXTENSIONS: [&str; 17] = [
    "x-retry",
    "x-idempotency-key",
    "x-lookup",
    "x-pagination",
    "x-confirmation",
    "x-money",
    "x-sensitive",
    "x-evidence",
    "x-union",
    "x-feature",
    "x-host",
    "x-environment",
    "x-signature",
    "x-signed",
    "x-webhooks",
    "x-event-data",
    "x-fixups",
];

fn known(findings: &mut Findings<'_>, bundle: &Value) {
    let mut unknown = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        // Here names stand, not keys of OpenAPI.
        let parent = pointer.rsplit('/').next().unwrap_or_default();
        let names =
            ["properties", "headers", "examples", "parameters", "responses", "requestBodies", "securitySchemes"];
        if names.contains(&parent) || pointer.contains("/example") {
            return;
        }
        for key in node.as_object().into_iter().flatten().map(|(key, _)| key) {
            if key.starts_with("x-") && !EXTENSIONS.contains(&key.as_str()) {
                unknown.push((format!("{pointer}/{}", escape(key)), key.clone()));
            }
        }
    });
    for (pointer, key) in unknown {
        findings.add(
            &pointer,
            "extension-known",
            format!("`{key}` is no extension"),
            format!("correct its spelling; there are: {}", EXTENSIONS.join(", ")),
        );
    }
}

fn sensitive(findings: &mut Findings<'_>, bundle: &Value) {
    let mut wrong = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        let Some(kind) = node.get("x-sensitive") else { return };
        let mut segments = pointer.rsplit('/').skip(1);
        let is_property = segments.next() == Some("properties")
            && segments.nth(1) == Some("schemas")
            && pointer.starts_with("/components/schemas/");
        let is_plain =
            text(Some(node), "type") == "string" && node.get("format").is_none_or(|format| format != "date-time");
        let what = match kind.as_str() {
            _ if !is_property => "stands where nothing is masked",
            _ if node.get("enum").is_some() => "is on an enum, which says nothing about a person",
            Some("personal") => return,
            Some("secret") if is_plain => return,
            Some("secret") => "is a secret that isn't a text",
            _ => "is neither personal nor secret",
        };
        wrong.push((pointer.to_owned(), what));
    });
    for (pointer, what) in wrong {
        findings.add(
            &pointer,
            "sensitive",
            format!("x-sensitive {what}"),
            "x-sensitive: personal | secret, on a property of a component",
        );
    }
}

fn union(findings: &mut Findings<'_>, bundle: &Value, name: &str, schema: &Value) {
    let branches = schema.get("oneOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let names = schema.get("x-union").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let told = names.iter().rev().skip(1).all(|entry| !text(Some(entry), "when").is_empty())
        && names.last().is_some_and(|entry| entry.get("when").is_none());
    let named = names.iter().all(|entry| !text(Some(entry), "name").is_empty());
    let objects = branches.iter().all(|branch| resolve(bundle, branch).get("properties").is_some());
    let fits = branches.iter().zip(names).all(|(branch, entry)| {
        let properties = resolve(bundle, branch).get("properties");
        entry
            .get("when")
            .and_then(Value::as_str)
            .is_none_or(|when| properties.is_some_and(|all| all.get(when).is_some()))
    });
    if branches.len() < 2 || branches.len() != names.len() || !told || !named || !objects || !fits {
        findings.add(
            &format!("/components/schemas/{}", escape(name)),
            "union",
            "x-union doesn't fit oneOf",
            "one {name, when} for each branch, in order; `when` is a property of that branch, and the last has none; \
             branches are $refs to components with properties",
        );
    }
}

/// A `oneOf` of a list and its envelope: both of the same items, which the page decodes.
fn page(findings: &mut Findings<'_>, bundle: &Value, name: &str, schema: &Value) {
    let branches = schema.get("oneOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let bare = branches.iter().find(|branch| text(Some(branch), "type") == "array").and_then(|list| list.get("items"));
    let envelope = branches.iter().find(|branch| branch.get("$ref").is_some());
    let data = envelope.and_then(|envelope| resolve(bundle, envelope).pointer("/properties/data"));
    let same = bare.is_some() && data.and_then(|data| data.get("items")) == bare;
    let objects = bare.is_some_and(|items| is_object(bundle, items) && !text(Some(items), "$ref").ends_with("Page"));
    if branches.len() != 2 || !same || !objects {
        findings.add(
            &format!("/components/schemas/{}", escape(name)),
            "page",
            "isn't a list and its envelope",
            "oneOf of {type: array, items: {$ref}} and a $ref to an object whose `data` is a list of the same component",
        );
    }
}

/// A provider's resources come with its feature, or with the one for its back office.
fn features(findings: &mut Findings<'_>, bundle: &Value) {
    for (index, tag) in bundle.get("tags").and_then(Value::as_array).into_iter().flatten().enumerate() {
        if tag.get("x-feature").is_some_and(|feature| feature != crate::part::BACK_OFFICE) {
            findings.add(
                &format!("/tags/{index}/x-feature"),
                "feature",
                "names a feature that isn't there",
                format!("write x-feature: {}, or leave it out", crate::part::BACK_OFFICE),
            );
        }
    }
}

fn fixups(findings: &mut Findings<'_>, bundle: &Value) {
    if bundle.get("x-fixups").and_then(Value::as_array).is_none() {
        findings.add("/x-fixups", "fixups", "has no x-fixups", "list the fix-ups of this provider in openapi.yaml");
    }
}
