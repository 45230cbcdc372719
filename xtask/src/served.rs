//! The specs as the sandbox has them: `crates/sandbox/specs/*.json`.

use passerelle_codegen::Spec;
use serde_json::Value;

use crate::bundle::in_the_standards_words;

/// Where the sandbox has its specs.
pub(crate) const SERVED: &str = "crates/sandbox/specs";

/// The bundle without what only people and the client's generator read: a third of its size. A path, an operation and
/// a component have a line each, so that a difference can be read.
pub(crate) fn served(spec: &Spec) -> String {
    let mut document = spec.bundle().clone();
    in_the_standards_words(&mut document);
    without_words(&mut document, false);
    let mut text = String::new();
    in_lines(&document, 3, &mut text);
    text + "\n"
}

/// Takes out descriptions and extensions, but no member that happens to be called so (`names`: the keys are names).
fn without_words(value: &mut Value, names: bool) {
    match value {
        Value::Object(map) => {
            if !names {
                map.retain(|key, _| {
                    !key.starts_with("x-") && !matches!(key.as_str(), "description" | "summary" | "externalDocs")
                });
            }
            for (key, inner) in map.iter_mut().filter(|(key, _)| names || *key != "example") {
                without_words(
                    inner,
                    !names && matches!(key.as_str(), "properties" | "paths" | "responses" | "headers"),
                );
                // A response can't do without a description.
                if key == "responses" && !names {
                    let responses = inner.as_object_mut().into_iter().flat_map(|map| map.values_mut());
                    for response in responses.filter_map(Value::as_object_mut).filter(|map| !map.contains_key("$ref")) {
                        response.insert("description".to_owned(), Value::from(""));
                    }
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|inner| without_words(inner, false)),
        _ => {}
    }
}

/// Compact JSON, but the members of the outermost `depth` objects a line each.
fn in_lines(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(map) if depth > 0 && !map.is_empty() => {
            for (place, (key, inner)) in map.iter().enumerate() {
                text.push_str(if place == 0 { "{\n" } else { ",\n" });
                text.push_str(&format!("{}:", Value::from(key.as_str())));
                in_lines(inner, depth - 1, text);
            }
            text.push_str("\n}");
        }
        other => text.push_str(&other.to_string()),
    }
}
