//! Decoding an answer that is one of several objects, from its raw text: serde's own unions buffer, and a buffered number
//! has gone through a float. Used by generated code.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// The raw text of the value to be decoded.
///
/// # Errors
/// When the deserializer is not serde_json's own: nobody else has the text.
pub fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    Box::<RawValue>::deserialize(deserializer)
}

/// One branch, decoded from the raw text. The error names a place, never a value.
///
/// # Errors
/// When the text isn't that branch.
pub fn branch<T: DeserializeOwned, E: serde::de::Error>(raw: &RawValue) -> Result<Box<T>, E> {
    serde_json::from_str(raw.get()).map(Box::new).map_err(|error: serde_json::Error| {
        E::custom(format_args!("doesn't fit at line {}, column {}", error.line(), error.column()))
    })
}

/// Whether a property that tells branches apart says "this one": it is there, and neither null nor false.
#[must_use]
pub fn tells(value: &serde_json::Value) -> bool {
    !matches!(value, serde_json::Value::Null | serde_json::Value::Bool(false))
}
