//! What must hold of progenitor's output, or nothing is generated. progenitor's conversions fail open: a schema that
//! doesn't match to the letter becomes the plain type without a word. Here it becomes an error.

use quote::ToTokens;
use serde_json::Value;

use crate::emitted::{Emitted, generic};
use crate::operations::operations;
use crate::problem::{Problem, Problems};
use crate::reach::Reach;
use crate::source::escape;
use crate::spec::Spec;

pub(crate) fn check(spec: &Spec, emitted: &Emitted) -> Result<(), Problems> {
    let mut problems = Vec::new();
    nowhere(spec, emitted, &mut problems);
    methods(spec, emitted, &mut problems);
    properties(spec, emitted, &mut problems);
    if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
}

/// Words that must not be in the output at all.
fn nowhere(spec: &Spec, emitted: &Emitted, problems: &mut Vec<Problem>) {
    for (word, what) in [
        ("f64", "a number became a float"),
        ("f32", "a number became a float"),
        ("deny_unknown_fields", "a type refuses fields it doesn't know"),
        ("untagged", "a union became an untagged enum, which loses exact numbers"),
        ("flatten", "an object is flattened, which loses exact numbers"),
        ("NonZero", "a bound became a type"),
        ("chrono", "a timestamp was parsed"),
    ] {
        let found = emitted.text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|token| token.starts_with(word));
        if found {
            let names: Vec<&str> = emitted
                .structs
                .iter()
                .filter(|(_, fields)| fields.iter().any(|field| field.ty.to_token_stream().to_string().contains(word)))
                .map(|(name, _)| name.as_str())
                .collect();
            problems.push(spec.problem(
                "",
                "conversion",
                format!("{what}: `{word}` is in the output ({})", names.join(", ")),
                "find the schema that isn't bare enough for its conversion (crates/codegen/src/fixups)",
            ));
        }
    }
}

/// Every operation has its method, and every method its operation.
fn methods(spec: &Spec, emitted: &Emitted, problems: &mut Vec<Problem>) {
    let all = operations(spec.bundle());
    for operation in &all {
        if !emitted.methods.contains_key(operation.id()) {
            problems.push(spec.problem(
                &operation.pointer(),
                "conversion",
                "has no method in progenitor's output",
                "is its operationId a Rust keyword?",
            ));
        }
    }
    if emitted.methods.len() != all.len() {
        problems.push(spec.problem(
            "/paths",
            "conversion",
            format!("{} operations gave {} methods", all.len(), emitted.methods.len()),
            "look at the output of progenitor",
        ));
    }
}

/// Each property that must have become a type of ours has.
fn properties(spec: &Spec, emitted: &Emitted, problems: &mut Vec<Problem>) {
    let reach = Reach::of(spec.bundle());
    let schemas = spec.bundle().pointer("/components/schemas").and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        for (property, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let sensitive = value.get("x-sensitive").and_then(Value::as_str);
            let is_enum = value.get("enum").is_some();
            let wanted = if sensitive == Some("secret") {
                "SecretText"
            } else if sensitive.is_some() {
                "Personal"
            } else if value.get("x-money").is_some() || value.get("type").and_then(Value::as_str) == Some("number") {
                "Amount"
            } else if is_enum && reach.responses.contains(name) {
                "Open"
            } else if value.get("format").and_then(Value::as_str) == Some("date-time") {
                "Timestamp"
            } else {
                continue;
            };
            let field =
                emitted.structs.get(name).and_then(|fields| fields.iter().find(|field| field.wire == *property));
            let found = field.map(|field| {
                let inner = generic(&field.ty, "Option").unwrap_or_else(|| field.ty.clone());
                inner.to_token_stream().to_string()
            });
            if found.as_deref().is_none_or(|ty| !ty.contains(wanted)) {
                problems.push(spec.problem(
                    &format!("/components/schemas/{}/properties/{}", escape(name), escape(property)),
                    "conversion",
                    format!("should be `{wanted}` in Rust and is `{}`", found.unwrap_or_else(|| "missing".to_owned())),
                    "write the property as specs/README.md says; if it is, a fix-up misses it",
                ));
            }
        }
    }
}
