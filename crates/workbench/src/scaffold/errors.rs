//! Text: what of an error body says code, message and request id: the usual members, as far as the spec documents them.

use std::collections::BTreeSet;

use passerelle_codegen::{Spec, json_schema, operations, resolve};
use serde_json::Value;

use super::Facts;

const CODES: [&str; 12] = [
    "code",
    "error_code",
    "errorCode",
    "type",
    "name",
    "error_type",
    "errorType",
    "error",
    "issue",
    "reason",
    "status",
    "title",
];
const MESSAGES: [&str; 8] =
    ["message", "error_message", "errorMessage", "detail", "error_description", "description", "error", "title"];
const IDS: [&str; 7] = ["request_id", "requestId", "debug_id", "trace_id", "traceId", "correlation_id", "pspReference"];

/// What the spec's error bodies hold: pointers to texts, and one example.
struct Found {
    pointers: BTreeSet<String>,
    example: Option<Value>,
}

fn found(spec: &Spec) -> Found {
    let bundle = spec.bundle();
    let mut found = Found { pointers: BTreeSet::new(), example: None };
    for operation in operations(bundle) {
        for (status, response) in operation.responses() {
            if status.starts_with(['1', '2', '3']) {
                continue;
            }
            if let Some(schema) = json_schema(response) {
                texts(bundle, schema, "", 0, &mut found.pointers);
                let example = response.pointer("/content/application~1json/example");
                found.example =
                    found.example.take().or_else(|| example.cloned().filter(|_| !found.pointers.is_empty()));
            }
        }
    }
    found
}

/// Pointers to the texts and numbers of an answer, three steps deep; of a list the first.
fn texts(bundle: &Value, schema: &Value, at: &str, depth: usize, into: &mut BTreeSet<String>) {
    let schema = resolve(bundle, schema);
    match schema.get("type").and_then(Value::as_str) {
        Some("string" | "integer") if !at.is_empty() => {
            into.insert(at.to_owned());
        }
        Some("array") if depth < 3 => {
            if let Some(items) = schema.get("items") {
                texts(bundle, items, &format!("{at}/0"), depth + 1, into);
            }
        }
        Some("object") if depth < 3 => {
            for (name, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                texts(bundle, value, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), depth + 1, into);
            }
        }
        _ => {}
    }
}

/// The pointers that end in one of these names: the nearest to the top first, then in the order of the names.
fn chosen(found: &BTreeSet<String>, names: &[&str]) -> Vec<String> {
    let rank = |pointer: &String| {
        let last = pointer.rsplit('/').next()?;
        names.iter().position(|name| *name == last).map(|place| (pointer.matches('/').count(), place))
    };
    let mut all: Vec<&String> = found.iter().filter(|pointer| rank(pointer).is_some()).collect();
    all.sort_by_key(|pointer| rank(pointer));
    all.into_iter().take(4).cloned().collect()
}

fn constant(name: &str, doc: &str, pointers: &[String]) -> String {
    let list: Vec<String> = pointers.iter().map(|pointer| format!("{pointer:?}")).collect();
    let line = format!("const {name}: &[&str] = &[{}];\n", list.join(", "));
    let text = if line.len() <= 121 {
        line
    } else {
        format!(
            "const {name}: &[&str] = &[\n{}];\n",
            list.iter().map(|one| format!("    {one},\n")).collect::<String>()
        )
    };
    format!("/// {doc}\n{text}")
}

/// `src/NAME/errors.rs`.
pub(super) fn errors(facts: &Facts, spec: &Spec) -> String {
    let mut found = found(spec);
    let documented = !found.pointers.is_empty();
    if !documented {
        found.pointers = ["/message", "/code", "/error/message", "/error/code"].map(str::to_owned).into();
    }
    // Where answers have no schema, an example of ours says `message`.
    found.pointers.insert("/message".to_owned());
    let (codes, messages, ids) =
        (chosen(&found.pointers, &CODES), chosen(&found.pointers, &MESSAGES), chosen(&found.pointers, &IDS));
    let intro = if documented {
        "where the spec's error answers have code, message and request id, by the names of their members"
    } else {
        "the spec shows no error body, so these are the members that others use"
    };
    let constants = [
        constant("CODES", "Where a code may stand, the likeliest first.", &codes),
        constant("MESSAGES", "Where a text for people may stand.", &messages),
        constant("REQUEST_IDS", "Where a request id may stand.", &ids),
    ];
    let example = found.example.unwrap_or_else(|| serde_json::json!({ "message": "example" }));
    // Printed as a literal of Rust: whatever is in it stays in it.
    let example = format!("{:?}", example.to_string());
    let test = format!(
        "        let documented = {example};
        let error = read(documented.as_bytes());
        assert!(error.code.is_some() || error.message.is_some(), \"{{documented}}\");
"
    );
    format!(
        "//! {}'s error bodies: {intro}.

use serde_json::Value;

use crate::error::ErrorBody;

{}
/// Reads what is there; what can't be read is left out.
pub(super) fn read(body: &[u8]) -> ErrorBody {{
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let first = |pointers: &[&str]| pointers.iter().find_map(|pointer| text(value.pointer(pointer)?));
    ErrorBody {{ code: first(CODES), message: first(MESSAGES), request_id: first(REQUEST_IDS) }}
}}

fn text(value: &Value) -> Option<String> {{
    match value {{
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }}
}}

#[cfg(test)]
mod tests {{
    use super::*;

    #[test]
    fn what_is_there_is_read() {{
{test}        for other in [&b\"<html>\"[..], b\"\", b\"null\", b\"{{}}\", b\"[]\"] {{
            assert_eq!(read(other), ErrorBody::default());
        }}
    }}
}}
",
        facts.title,
        constants.concat()
    )
}
