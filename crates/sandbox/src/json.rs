//! JSON with the text of every number and the order of every object kept.
//!
//! Three things need that and `serde_json::Value` gives neither: an amount such as 0.000000000000000001 must come back
//! as it was sent, TygaPay's signature runs over the keys in the order they were written, and lomi.'s idempotency
//! fingerprint over the keys sorted. Reads through `RawValue`; may never hold a number as a float.

use std::fmt;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

/// Deeper bodies are refused: reading recurses once a level.
const MAX_DEPTH: usize = 64;

/// A JSON value whose numbers are still text.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(String),
    String(String),
    Array(Vec<Json>),
    /// In the order written. A repeated key keeps its first place and its last value, as in JavaScript and Python.
    Object(Vec<(String, Json)>),
}

/// Why a body is not JSON.
#[derive(Debug, Clone)]
pub(crate) struct JsonError {
    /// What a person needs to read.
    pub(crate) message: String,
    /// Which byte, counted from 0, as far as it is known.
    pub(crate) position: usize,
}

impl Json {
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, JsonError> {
        let text = std::str::from_utf8(bytes).map_err(|error| JsonError {
            message: "the body is not UTF-8".to_owned(),
            position: error.valid_up_to(),
        })?;
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| JsonError::of(&error, text))?;
        Self::read(raw, 0)
    }

    /// What this value is on the wire.
    pub(crate) fn of(value: &impl Serialize) -> Self {
        // Rows always serialise, and to JSON that reads.
        serde_json::to_vec(value).ok().and_then(|bytes| Self::parse(&bytes).ok()).unwrap_or(Self::Null)
    }

    fn read(raw: &RawValue, depth: usize) -> Result<Self, JsonError> {
        if depth > MAX_DEPTH {
            return Err(JsonError { message: format!("nested deeper than {MAX_DEPTH} levels"), position: 0 });
        }
        let text = raw.get();
        let failed = |error: serde_json::Error| JsonError::of(&error, text);
        match text.bytes().next() {
            Some(b'{') => {
                let entries: Entries<'_> = serde_json::from_str(text).map_err(failed)?;
                let mut object: Vec<(String, Json)> = Vec::with_capacity(entries.0.len());
                let mut places = std::collections::HashMap::with_capacity(entries.0.len());
                for (key, value) in entries.0 {
                    let value = Self::read(value, depth + 1)?;
                    let place = *places.entry(key.clone()).or_insert(object.len());
                    match object.get_mut(place) {
                        Some(entry) => entry.1 = value,
                        None => object.push((key, value)),
                    }
                }
                Ok(Self::Object(object))
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text).map_err(failed)?;
                items.into_iter().map(|item| Self::read(item, depth + 1)).collect::<Result<_, _>>().map(Self::Array)
            }
            Some(b'"') => serde_json::from_str(text).map(Self::String).map_err(failed),
            Some(b't') => Ok(Self::Bool(true)),
            Some(b'f') => Ok(Self::Bool(false)),
            Some(b'n') => Ok(Self::Null),
            _ => Ok(Self::Number(text.to_owned())),
        }
    }

    /// The member of an object; `None` for anything that is not an object.
    pub(crate) fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Object(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Compact JSON with sorted keys and without the members named in `leave_out`, for comparing two bodies.
    pub(crate) fn canonical(&self, leave_out: &[&str]) -> String {
        let mut out = String::new();
        self.write_sorted(leave_out, &mut out);
        out
    }

    fn write_sorted(&self, leave_out: &[&str], out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            // 5000 and 5000.00 are one number to the server that parsed them.
            Self::Number(text) => match text.parse::<crate::amount::Amount>() {
                Ok(amount) => out.push_str(&amount.to_string()),
                Err(_) => out.push_str(text),
            },
            Self::String(text) => write_string(text, out),
            Self::Array(items) => {
                out.push('[');
                for item in items {
                    item.write_sorted(&[], out);
                    out.push(',');
                }
                out.push(']');
            }
            Self::Object(entries) => {
                let mut sorted: Vec<_> = entries.iter().filter(|(key, _)| !leave_out.contains(&key.as_str())).collect();
                sorted.sort_by(|left, right| left.0.cmp(&right.0));
                out.push('{');
                for (key, value) in sorted {
                    write_string(key, out);
                    out.push(':');
                    value.write_sorted(&[], out);
                    out.push(',');
                }
                out.push('}');
            }
        }
    }
}

/// Debug form of a `str` escapes quotes and backslashes; for a comparison any injective escaping will do.
fn write_string(text: &str, out: &mut String) {
    out.push_str(&format!("{text:?}"));
}

impl JsonError {
    fn of(error: &serde_json::Error, text: &str) -> Self {
        let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        Self { message: error.to_string(), position: before + error.column().saturating_sub(1) }
    }
}

/// An object's members, unread.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Entries<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(text) => number(text, serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    sequence.serialize_element(item)?;
                }
                sequence.end()
            }
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// Writes a number by its text. Only exact while serialising to text, never through `serde_json::Value`.
pub(crate) fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(text.to_owned()).map_err(S::Error::custom)?.serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn numbers_and_order_survive() {
        let text = r#"{"z":9007199254740993,"a":[0.000000000000000001,1e400,-0],"m":{"b":null,"a":"é\n"}}"#;
        let json = Json::parse(text.as_bytes()).unwrap();
        assert_eq!(serde_json::to_string(&json).unwrap(), text);
    }

    #[test]
    fn a_repeated_key_keeps_its_place_and_its_last_value() {
        let json = Json::parse(br#"{"a":1,"b":2,"a":3}"#).unwrap();
        assert_eq!(serde_json::to_string(&json).unwrap(), r#"{"a":3,"b":2}"#);
    }

    #[test]
    fn the_canonical_form_ignores_order_and_what_is_left_out() {
        let left = Json::parse(br#"{"a":1,"b":{"d":1,"c":"\""},"token":"x"}"#).unwrap();
        let right = Json::parse(br#"{ "b":{"c":"\"","d":1}, "a":1.00 }"#).unwrap();
        assert_eq!(left.canonical(&["token"]), right.canonical(&["token"]));
        assert_ne!(left.canonical(&[]), right.canonical(&[]));
    }

    #[test]
    fn bad_bodies_are_errors() {
        assert!(Json::parse(b"").is_err());
        assert!(Json::parse(b"{\"a\":}").is_err());
        assert!(Json::parse(b"\xff").is_err());
        assert_eq!(Json::parse(b"{\"a\": 1,\n x}").unwrap_err().position, 10);
        assert!(Json::parse("[".repeat(100_000).as_bytes()).is_err());
        assert!(Json::parse(format!("{}{}", "[".repeat(200), "]".repeat(200)).as_bytes()).is_err());
    }
}
