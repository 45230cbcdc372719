//! A schema as the comparison sees it: references followed, `allOf` united, 3.0's `nullable` and 3.1's `null` alike.

use std::collections::{BTreeMap, BTreeSet};

use passerelle_codegen::resolve;
use serde_json::Value;

/// A schema that says nothing.
pub(crate) static ANYTHING: Value = Value::Null;

/// What a schema says of one value.
#[derive(Debug)]
pub(crate) struct Schema<'a> {
    pub(crate) shape: Shape<'a>,
    pub(crate) nullable: bool,
    /// Values of an enum, in the order of the document.
    pub(crate) values: Option<Vec<String>>,
}

#[derive(Debug)]
pub(crate) enum Shape<'a> {
    Anything,
    Scalar(&'a str),
    Array(&'a Value),
    Object(Members<'a>),
    /// An object without named members, and what its values are.
    Map(&'a Value),
    /// Branch and its name.
    OneOf(Vec<(String, &'a Value)>),
}

/// The named members of an object.
#[derive(Debug, Default)]
pub(crate) struct Members<'a> {
    pub(crate) properties: BTreeMap<&'a str, &'a Value>,
    pub(crate) required: BTreeSet<&'a str>,
}

impl<'a> Members<'a> {
    /// Takes what is wanted and lacking from other forms of the same answer: a member that stands in one of them is not
    /// missing.
    pub(crate) fn borrow(&mut self, wanted: &Members<'_>, others: &[Schema<'a>]) {
        for form in others {
            let Shape::Object(other) = &form.shape else { continue };
            for (name, property) in &other.properties {
                if wanted.properties.contains_key(name) {
                    self.properties.entry(name).or_insert(property);
                }
            }
        }
    }
}

impl<'a> Schema<'a> {
    pub(crate) fn read(document: &'a Value, written: &'a Value) -> Self {
        let value = resolve(document, written);
        let is_null = |holder: &Value| holder.get("nullable").and_then(Value::as_bool).unwrap_or(false);
        let mut schema =
            Self { shape: shape(document, value), nullable: is_null(written) || is_null(value), values: values(value) };
        if let Some(types) = value.get("type").and_then(Value::as_array) {
            schema.nullable |= types.iter().any(|name| name == "null");
        }
        for part in list(value, "allOf") {
            schema.unite(Self::read(document, part));
        }
        // `anyOf: [X, {type: null}]` is 3.1's way to write a nullable X.
        if let Shape::OneOf(branches) = &schema.shape {
            let real: Vec<&'a Value> = branches
                .iter()
                .map(|(_, branch)| *branch)
                .filter(|branch| branch.get("type") != Some(&Value::from("null")))
                .collect();
            if let (true, [only]) = (real.len() < branches.len(), real.as_slice()) {
                let inner = Self::read(document, only);
                schema = Self { nullable: true, ..inner };
            }
        }
        schema
    }

    fn unite(&mut self, part: Self) {
        self.nullable |= part.nullable;
        self.values = self.values.take().or(part.values);
        match (&mut self.shape, part.shape) {
            (Shape::Object(members), Shape::Object(more)) => {
                members.properties.extend(more.properties);
                members.required.extend(more.required);
            }
            (Shape::Object(_), _) => {}
            (shape, more) => {
                if matches!(shape, Shape::Anything) || matches!(more, Shape::Object(_)) {
                    *shape = more;
                }
            }
        }
    }
}

impl Shape<'_> {
    /// The type in one word.
    pub(crate) fn word(&self) -> &str {
        match self {
            Self::Anything => "anything",
            Self::Scalar(name) => name,
            Self::Array(_) => "array",
            Self::Object(_) => "object",
            Self::Map(_) => "map",
            Self::OneOf(_) => "one of several",
        }
    }

    /// Whether two objects have a member of the same name.
    pub(crate) fn shares_members(&self, other: &Shape<'_>) -> bool {
        match (self, other) {
            (Self::Object(one), Shape::Object(other)) => {
                one.properties.keys().any(|name| other.properties.contains_key(name))
            }
            _ => false,
        }
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn shape<'a>(document: &'a Value, value: &'a Value) -> Shape<'a> {
    let branches = match list(value, "oneOf") {
        [] => list(value, "anyOf"),
        branches => branches,
    };
    if !branches.is_empty() {
        return Shape::OneOf(
            branches.iter().enumerate().map(|(index, branch)| (name(document, value, index, branch), branch)).collect(),
        );
    }
    let named = match value.get("type") {
        Some(Value::String(name)) => Some(name.as_str()),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).find(|name| *name != "null"),
        _ => None,
    };
    let properties = value.get("properties").and_then(Value::as_object).filter(|map| !map.is_empty());
    match named {
        Some("object") | None if properties.is_some() => Shape::Object(Members {
            properties: properties.into_iter().flatten().map(|(name, property)| (name.as_str(), property)).collect(),
            required: list(value, "required").iter().filter_map(Value::as_str).collect(),
        }),
        Some("object") => {
            Shape::Map(value.get("additionalProperties").filter(|values| values.is_object()).unwrap_or(&ANYTHING))
        }
        Some("array") => Shape::Array(value.get("items").unwrap_or(&ANYTHING)),
        Some(name) => Shape::Scalar(name),
        None if value.get("items").is_some() => Shape::Array(value.get("items").unwrap_or(&ANYTHING)),
        None if value.get("enum").is_some() => Shape::Scalar("string"),
        None => Shape::Anything,
    }
}

/// What a branch is called: by our `x-union`, or by what it is.
fn name<'a>(document: &'a Value, union: &'a Value, index: usize, branch: &'a Value) -> String {
    let given = union.get("x-union").and_then(|names| names.get(index)).and_then(|entry| entry.get("name"));
    match given.and_then(Value::as_str) {
        Some(name) => name.to_owned(),
        None if resolve(document, branch).get("items").is_some() => "bare array".to_owned(),
        None => "envelope".to_owned(),
    }
}

fn values(value: &Value) -> Option<Vec<String>> {
    let values = value.get("enum")?.as_array()?;
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Some(values.iter().filter(|value| !value.is_null()).map(text).collect())
}
