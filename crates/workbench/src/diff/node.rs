//! A place in one of the two documents: its value, and the JSON pointer that leads there. Whatever a provider wrote there,
//! looking never fails: what isn't of the expected form counts as absent.

use std::collections::BTreeSet;

use serde_json::Value;

/// The methods a path item can have.
pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) document: &'a Value,
    pub(crate) value: &'a Value,
    pub(crate) pointer: String,
}

impl<'a> Node<'a> {
    pub(crate) fn root(document: &'a Value) -> Self {
        Self { document, value: document, pointer: String::new() }
    }

    pub(crate) fn key(&self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        Some(Self { document: self.document, value, pointer: format!("{}/{}", self.pointer, escape(key)) })
    }

    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.as_object()?.get(key)?.as_str()
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The members of an object, by name.
    pub(crate) fn members(&self) -> Vec<(&'a str, Self)> {
        let map = self.value.as_object().into_iter().flatten();
        map.map(|(key, value)| {
            let pointer = format!("{}/{}", self.pointer, escape(key));
            (key.as_str(), Self { document: self.document, value, pointer })
        })
        .collect()
    }

    pub(crate) fn items(&self) -> Vec<Self> {
        let list = self.value.as_array().into_iter().flatten().enumerate();
        list.map(|(index, value)| Self { document: self.document, value, pointer: format!("{}/{index}", self.pointer) })
            .collect()
    }

    /// The items of a list below a key.
    pub(crate) fn list(&self, key: &str) -> Vec<Self> {
        self.key(key).map(|list| list.items()).unwrap_or_default()
    }

    /// The texts of a list below a key.
    pub(crate) fn texts(&self, key: &str) -> BTreeSet<&'a str> {
        self.value.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
    }

    pub(crate) fn reference(&self) -> Option<&'a str> {
        self.text("$ref")
    }

    /// Where `$ref` leads; itself where it leads nowhere.
    pub(crate) fn resolved(&self) -> Self {
        let mut node = self.clone();
        // A chain longer than this is a circle.
        for _ in 0..16 {
            let Some(pointer) = node.reference().and_then(|reference| reference.strip_prefix('#')) else { break };
            let Some(value) = self.document.pointer(pointer) else { break };
            node = Self { document: self.document, value, pointer: pointer.to_owned() };
        }
        node
    }
}

pub(super) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A value in few words: texts as they are, all else as JSON, both cut.
pub(super) fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Object(map) if map.contains_key("$ref") => {
            let reference = map.get("$ref").and_then(Value::as_str).unwrap_or_default();
            reference.rsplit('/').next().unwrap_or_default().to_owned()
        }
        other => other.to_string(),
    };
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 80 {
        return line;
    }
    line.chars().take(79).chain(['…']).collect()
}

/// The same of something that may not be there.
pub(super) fn shown_node(node: Option<&Node<'_>>) -> String {
    node.map(|node| shown(node.value)).unwrap_or_default()
}
