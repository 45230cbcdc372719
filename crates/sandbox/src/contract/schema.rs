//! Holds JSON against a schema of OpenAPI 3.0, with the text of its numbers as it was sent.
//!
//! Own code and no library, for three reasons: the libraries judge numbers as floats, and here they are amounts; what is
//! wrong has to be said in a provider's own words, so it has to come out in parts; and the specs keep to a small set
//! of keywords (specs/README.md), of which each that isn't known here fails a test. Another test holds this file against
//! the `jsonschema` crate.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::document::Components;
use super::fault::{Fault, Location, Step, What};
use super::format::Format;
use crate::amount::Amount;
use crate::json::Json;

/// Deeper schemas are taken for circles. None is as deep.
const DEEPEST: usize = 24;

/// `type` of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Object,
    Array,
    String,
    Number,
    Integer,
    Boolean,
}

/// A schema, with its references followed.
#[derive(Debug, Default)]
pub(crate) struct Schema {
    /// `None` takes anything.
    pub(crate) kind: Option<Kind>,
    nullable: bool,
    choices: Vec<&'static str>,
    format: Option<Format>,
    minimum: Option<Bound>,
    maximum: Option<Bound>,
    length: Range,
    items: Option<Box<Schema>>,
    members: BTreeMap<&'static str, Schema>,
    required: Vec<&'static str>,
    /// Of members that have no schema of their own.
    others: Others,
}

#[derive(Debug)]
struct Bound {
    text: &'static str,
    value: Amount,
    /// Whether the bound itself may be.
    allowed: bool,
}

/// Characters of a text, items of a list.
#[derive(Debug, Default)]
struct Range {
    least: Option<usize>,
    most: Option<usize>,
}

#[derive(Debug, Default)]
enum Others {
    #[default]
    Any,
    None,
    Like(Box<Schema>),
}

/// As it is written.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SchemaText {
    #[serde(rename = "$ref", borrow)]
    reference: Option<&'static str>,
    #[serde(rename = "type")]
    kind: Option<Kind>,
    #[serde(default)]
    nullable: bool,
    #[serde(rename = "enum", borrow, default)]
    choices: Vec<Option<&'static str>>,
    format: Option<Format>,
    #[serde(borrow)]
    minimum: Option<&'static RawValue>,
    #[serde(borrow)]
    maximum: Option<&'static RawValue>,
    #[serde(default)]
    exclusive_minimum: bool,
    #[serde(default)]
    exclusive_maximum: bool,
    min_length: Option<usize>,
    max_length: Option<usize>,
    min_items: Option<usize>,
    max_items: Option<usize>,
    #[serde(borrow)]
    items: Option<&'static RawValue>,
    #[serde(borrow, default)]
    properties: BTreeMap<&'static str, &'static RawValue>,
    #[serde(borrow, default)]
    required: Vec<&'static str>,
    #[serde(borrow)]
    additional_properties: Option<&'static RawValue>,
    /// Says nothing about what may be.
    #[serde(rename = "example", borrow)]
    _example: Option<&'static RawValue>,
    #[serde(rename = "default", borrow)]
    _default: Option<&'static RawValue>,
}

impl Schema {
    /// `None` if it has a keyword that isn't known here, or leads nowhere.
    pub(crate) fn read(components: &Components, text: &'static RawValue) -> Option<Self> {
        Self::read_at(components, text, 0)
    }

    fn read_at(components: &Components, text: &'static RawValue, depth: usize) -> Option<Self> {
        if depth > DEEPEST {
            return None;
        }
        let schema: SchemaText = serde_json::from_str(text.get()).ok()?;
        if let Some(reference) = schema.reference {
            return Self::read_at(components, components.target(reference)?, depth + 1);
        }
        let inner = |text| Self::read_at(components, text, depth + 1);
        let bound = |text: Option<&'static RawValue>, exclusive: bool| match text.map(RawValue::get) {
            None => Some(None),
            Some(text) => Some(Some(Bound { text, value: text.parse().ok()?, allowed: !exclusive })),
        };
        Some(Self {
            kind: schema.kind,
            nullable: schema.nullable || schema.choices.contains(&None),
            choices: schema.choices.into_iter().flatten().collect(),
            format: schema.format,
            minimum: bound(schema.minimum, schema.exclusive_minimum)?,
            maximum: bound(schema.maximum, schema.exclusive_maximum)?,
            length: Range {
                least: schema.min_length.or(schema.min_items),
                most: schema.max_length.or(schema.max_items),
            },
            items: schema.items.map(|text| inner(text).map(Box::new)).map_or(Some(None), |read| read.map(Some))?,
            members: schema
                .properties
                .into_iter()
                .map(|(name, text)| inner(text).map(|schema| (name, schema)))
                .collect::<Option<_>>()?,
            required: schema.required,
            others: match schema.additional_properties.map(RawValue::get) {
                None | Some("true") => Others::Any,
                Some("false") => Others::None,
                Some(_) => Others::Like(Box::new(inner(schema.additional_properties?)?)),
            },
        })
    }

    /// A text from a path, a query or a header, as the value that this schema means by it.
    pub(crate) fn value_of(&self, text: &str) -> Json {
        let number = || Json::parse(text.as_bytes()).ok().filter(|json| matches!(json, Json::Number(_)));
        match (self.kind, text) {
            (Some(Kind::Number | Kind::Integer), _) => number().unwrap_or_else(|| Json::String(text.to_owned())),
            (Some(Kind::Boolean), "true") => Json::Bool(true),
            (Some(Kind::Boolean), "false") => Json::Bool(false),
            _ => Json::String(text.to_owned()),
        }
    }

    /// Everything that is wrong with a value.
    pub(crate) fn check(&self, value: &Json, location: Location, path: &mut Vec<Step>, faults: &mut Vec<Fault>) {
        let mut fault =
            |what, path: &[Step]| faults.push(Fault { location, path: path.to_vec(), what, input: value.clone() });
        if *value == Json::Null && (self.nullable || self.kind.is_none()) {
            return;
        }
        if let Some(kind) = self.kind.filter(|kind| !kind.is(value)) {
            return fault(What::NotA(kind), path);
        }
        match value {
            Json::String(text) => {
                if !self.choices.is_empty() && !self.choices.iter().any(|choice| choice == text) {
                    fault(What::NotAmong(self.choices.clone()), path);
                }
                if let Some(format) = self.format.filter(|format| !format.fits(text)) {
                    fault(What::NotInForm(format), path);
                }
                let length = text.chars().count();
                if let Some(least) = self.length.least.filter(|least| length < *least) {
                    fault(What::ShorterThan(least), path);
                }
                if let Some(most) = self.length.most.filter(|most| length > *most) {
                    fault(What::LongerThan(most), path);
                }
            }
            Json::Number(text) => {
                // One with more digits than can be held is left to whoever reads the amount.
                let Ok(amount) = text.parse::<Amount>() else { return };
                if let Some(bound) = &self.minimum
                    && (amount < bound.value || (amount == bound.value && !bound.allowed))
                {
                    fault(What::Below { bound: bound.text, allowed: bound.allowed }, path);
                }
                if let Some(bound) = &self.maximum
                    && (amount > bound.value || (amount == bound.value && !bound.allowed))
                {
                    fault(What::Above { bound: bound.text, allowed: bound.allowed }, path);
                }
            }
            Json::Array(items) => {
                if let Some(least) = self.length.least.filter(|least| items.len() < *least) {
                    fault(What::FewerThan(least), path);
                }
                if let Some(most) = self.length.most.filter(|most| items.len() > *most) {
                    fault(What::MoreThan(most), path);
                }
                let Some(schema) = &self.items else { return };
                for (place, item) in items.iter().enumerate() {
                    path.push(Step::Place(place));
                    schema.check(item, location, path, faults);
                    path.pop();
                }
            }
            Json::Object(entries) => self.check_members(value, entries, location, path, faults),
            Json::Null | Json::Bool(_) => {}
        }
    }

    fn check_members(
        &self,
        whole: &Json,
        entries: &[(String, Json)],
        location: Location,
        path: &mut Vec<Step>,
        faults: &mut Vec<Fault>,
    ) {
        for name in &self.required {
            if whole.get(name).is_none() {
                let mut path = path.to_vec();
                path.push(Step::Member(name.to_string()));
                faults.push(Fault { location, path, what: What::Missing, input: whole.clone() });
            }
        }
        for (name, value) in entries {
            path.push(Step::Member(name.clone()));
            match (self.members.get(name.as_str()), &self.others) {
                (Some(schema), _) => schema.check(value, location, path, faults),
                (None, Others::Like(schema)) => schema.check(value, location, path, faults),
                (None, Others::Any) => {}
                (None, Others::None) => {
                    faults.push(Fault { location, path: path.clone(), what: What::Unknown, input: value.clone() });
                }
            }
            path.pop();
        }
    }
}

impl Kind {
    /// 100.0 is no integer here: JavaScript and Python 3 disagree about it, and nobody needs to send it.
    fn is(self, value: &Json) -> bool {
        match (self, value) {
            (Self::Object, Json::Object(_))
            | (Self::Array, Json::Array(_))
            | (Self::String, Json::String(_))
            | (Self::Number, Json::Number(_))
            | (Self::Boolean, Json::Bool(_)) => true,
            (Self::Integer, Json::Number(text)) => !text.contains(['.', 'e', 'E']),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::super::document::Components;
    use super::super::fault::Location;
    use super::Schema;
    use crate::json::Json;

    fn read(schema: &str) -> Option<Schema> {
        let text: &'static str = Box::leak(schema.to_owned().into_boxed_str());
        let raw: &'static RawValue = serde_json::from_str(text).unwrap();
        Schema::read(&Components::default(), raw)
    }

    /// What is wrong, in words.
    fn words(schema: &str, value: &str) -> Vec<String> {
        let mut faults = Vec::new();
        let value = Json::parse(value.as_bytes()).unwrap();
        read(schema).unwrap().check(&value, Location::Body, &mut Vec::new(), &mut faults);
        faults.iter().map(super::Fault::words).collect()
    }

    #[test]
    fn bounds_are_exact() {
        let most =
            r#"{"properties":{"a":{"type":"number","maximum":9007199254740992,"minimum":0,"exclusiveMinimum":true}}}"#;
        assert_eq!(words(most, r#"{"a":9007199254740992}"#), [""; 0]);
        // The double next to it, which is the same double.
        assert_eq!(words(most, r#"{"a":9007199254740993}"#), ["a must not be greater than 9007199254740992"]);
        assert_eq!(words(most, r#"{"a":0.000000000000000001}"#), [""; 0]);
        assert_eq!(words(most, r#"{"a":0}"#), ["a must be a positive number"]);
        let least = r#"{"properties":{"a":{"type":"integer","minimum":1,"maximum":3,"exclusiveMaximum":true}}}"#;
        assert_eq!(words(least, r#"{"a":0}"#), ["a must not be less than 1"]);
        assert_eq!(words(least, r#"{"a":3}"#), ["a must be less than 3"]);
        assert_eq!(words(least, r#"{"a":1.0}"#), ["a must be an integer number"]);
    }

    #[test]
    fn lengths_are_of_characters_and_items() {
        let text = r#"{"properties":{"a":{"type":"string","minLength":2,"maxLength":3}}}"#;
        assert_eq!(words(text, r#"{"a":"é"}"#), ["a must be longer than or equal to 2 characters"]);
        assert_eq!(words(text, r#"{"a":"ééé"}"#), [""; 0]);
        assert_eq!(words(text, r#"{"a":"éééé"}"#), ["a must be shorter than or equal to 3 characters"]);
        let list = r#"{"properties":{"a":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":2}}}"#;
        assert_eq!(words(list, r#"{"a":[]}"#), ["a must contain at least 1 elements"]);
        assert_eq!(words(list, r#"{"a":["x","y","z"]}"#), ["a must contain no more than 2 elements"]);
        assert_eq!(words(list, r#"{"a":["x",1]}"#), ["each value in a must be a string"]);
    }

    #[test]
    fn other_members_are_what_the_schema_says() {
        assert_eq!(words(r#"{"additionalProperties":false}"#, r#"{"b":1}"#), ["property b should not exist"]);
        let like = r#"{"additionalProperties":{"type":"string","nullable":true}}"#;
        assert_eq!(words(like, r#"{"b":1,"c":null}"#), ["b must be a string"]);
        assert_eq!(words(r#"{"type":"object"}"#, r#"{"b":1}"#), [""; 0]);
        assert_eq!(words(r#"{"type":"string","enum":["x",null]}"#, "null"), [""; 0]);
    }

    #[test]
    fn what_is_not_known_is_not_read() {
        for schema in
            [r#"{"pattern":"x"}"#, r#"{"oneOf":[]}"#, r#"{"format":"ipv4"}"#, r##"{"$ref":"#/components/schemas/X"}"##]
        {
            assert!(read(schema).is_none(), "{schema}");
        }
    }
}
