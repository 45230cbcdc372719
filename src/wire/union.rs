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
    serde_json::from_str(raw.get()).map(Box::new).map_err(placed)
}

/// The properties that tell the branches apart, as raw text: their own content isn't looked at.
///
/// # Errors
/// When the text isn't an object.
pub fn probe<'a, T: Deserialize<'a>, E: serde::de::Error>(raw: &'a RawValue) -> Result<T, E> {
    serde_json::from_str(raw.get()).map_err(placed)
}

/// Whether a property that tells branches apart says "this one": it is there, and neither null nor false.
#[must_use]
pub fn tells(property: Option<&RawValue>) -> bool {
    property.is_some_and(|property| !matches!(property.get(), "null" | "false"))
}

fn placed<E: serde::de::Error>(error: serde_json::Error) -> E {
    E::custom(format_args!("doesn't fit at line {}, column {}", error.line(), error.column()))
}
