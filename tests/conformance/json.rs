//! JSON with the text of its numbers kept, for comparing what was decoded and encoded again without any float.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// A JSON value; numbers are texts.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Json {
    /// Reads JSON text.
    pub fn parse(text: &str) -> Self {
        let raw: &RawValue = serde_json::from_str(text).unwrap();
        let text = raw.get();
        match text.as_bytes()[0] {
            b'n' => Self::Null,
            b't' | b'f' => Self::Bool(text == "true"),
            b'"' => Self::Text(serde_json::from_str(text).unwrap()),
            b'[' => {
                let items: Vec<&RawValue> = serde_json::from_str(text).unwrap();
                Self::List(items.into_iter().map(|item| Self::parse(item.get())).collect())
            }
            b'{' => {
                let members: BTreeMap<String, &RawValue> = serde_json::from_str(text).unwrap();
                Self::Object(members.into_iter().map(|(key, value)| (key, Self::parse(value.get()))).collect())
            }
            _ => Self::Number(text.to_owned()),
        }
    }

    /// Writes JSON text.
    pub fn text(&self) -> String {
        let quoted = |text: &String| serde_json::to_string(text).unwrap();
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Number(text) => text.clone(),
            Self::Text(text) => quoted(text),
            Self::List(items) => format!("[{}]", items.iter().map(Self::text).collect::<Vec<_>>().join(",")),
            Self::Object(members) => {
                let members: Vec<String> =
                    members.iter().map(|(key, value)| format!("{}:{}", quoted(key), value.text())).collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}
