//! The provider's document: read from JSON or YAML, and references in it followed. Looks only.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Number, Value};

use super::ImportError;

/// Reads a document, JSON or YAML.
///
/// # Errors
/// When it is neither.
pub fn read(text: &str) -> Result<Value, ImportError> {
    let refuse = |what: String| ImportError(format!("is neither JSON nor YAML: {what}"));
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| refuse(error.to_string()));
    }
    let documents = Yaml::load_from_str(text).map_err(|error| refuse(error.to_string()))?;
    match documents.as_slice() {
        [document] => Ok(value(document)),
        all => Err(ImportError(format!("holds {} YAML documents; one is wanted", all.len()))),
    }
}

fn value(node: &Yaml<'_>) -> Value {
    match node {
        Yaml::Value(Scalar::Boolean(flag)) => Value::Bool(*flag),
        Yaml::Value(Scalar::Integer(number)) => Value::Number(Number::from(*number)),
        Yaml::Value(Scalar::FloatingPoint(number)) => {
            Number::from_f64(number.into_inner()).map_or(Value::Null, Value::Number)
        }
        Yaml::Value(Scalar::String(text)) => Value::String(text.to_string()),
        Yaml::Sequence(items) => items.iter().map(value).collect(),
        Yaml::Mapping(entries) => {
            let mut map = Map::new();
            for (key, item) in entries {
                let name = match key {
                    Yaml::Value(Scalar::String(text)) => text.to_string(),
                    Yaml::Value(Scalar::Integer(number)) => number.to_string(),
                    Yaml::Value(Scalar::Boolean(flag)) => flag.to_string(),
                    _ => continue,
                };
                map.insert(name, value(item));
            }
            Value::Object(map)
        }
        Yaml::Tagged(_, inner) => value(inner),
        _ => Value::Null,
    }
}

/// A key as a segment of a JSON pointer.
pub(super) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// `pointer` and one step below it.
pub(super) fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", escape(key))
}

/// Last segment of a pointer, unescaped.
pub(super) fn last(pointer: &str) -> String {
    pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~")
}

/// The pointer that a `$ref` into this very document names.
pub(super) fn local(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#')?;
    // `%7B` and the like: a reference is a URI.
    let mut bytes = Vec::new();
    let mut rest = pointer.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits: Vec<u8> = rest.by_ref().take(2).collect();
            let text = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(text, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A text member.
pub(super) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Members of an object; none of anything else.
pub(super) fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// Items of a list; none of anything else.
pub(super) fn items(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}
