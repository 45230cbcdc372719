//! A schema of the provider's, made flat: references followed, `allOf` merged, `oneOf` and `anyOf` made one schema that
//! takes whatever any of them takes. So no data is lost, and no answer is refused that the document allows.
//!
//! What stands inside (members, items) is only referred to, by its place in the document: it is made flat in its turn.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::report::Report;
use super::source::{below, items, local, members, text};

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Anything,
    Null,
    Text,
    Whole,
    Number,
    Flag,
    List,
    Object,
}

/// One schema, without combinations.
#[derive(Clone, Debug)]
pub(super) struct Flat {
    /// Where it stands in the document.
    pub(super) at: String,
    /// What makes it one schema: its place, or how it was put together.
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) nullable: bool,
    pub(super) description: String,
    pub(super) format: String,
    pub(super) values: Option<Vec<Value>>,
    pub(super) bounds: Map<String, Value>,
    pub(super) default: Option<Value>,
    pub(super) members: BTreeMap<String, Value>,
    pub(super) required: BTreeSet<String>,
    pub(super) items: Option<Value>,
    /// What the values of a map are; `None` where nothing is said of members without a name.
    pub(super) map: Option<Value>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
}

/// Deeper chains of references are taken for circles.
const DEEPEST: usize = 24;

/// Keys that say nothing about what a value may be.
const WORDS: [&str; 12] = [
    "title",
    "description",
    "example",
    "examples",
    "externalDocs",
    "xml",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "default",
    "discriminator",
];

/// A schema that stands elsewhere in the document.
pub(super) fn reference(pointer: &str) -> Value {
    json!({ "$ref": format!("#{}", pointer.replace('%', "%25")) })
}

/// Places of the document that a schema of [`reference`]s leads to.
pub(super) fn places(schema: &Value) -> Vec<String> {
    let mut found: Vec<String> = schema.get("$ref").and_then(Value::as_str).and_then(local).into_iter().collect();
    for key in ["allOf", "anyOf"] {
        found.extend(items(schema.get(key)).iter().flat_map(places));
    }
    found
}

impl Flat {
    pub(super) fn new(at: &str) -> Self {
        Self {
            at: at.to_owned(),
            id: at.to_owned(),
            kind: Kind::Anything,
            nullable: false,
            description: String::new(),
            format: String::new(),
            values: None,
            bounds: Map::new(),
            default: None,
            members: BTreeMap::new(),
            required: BTreeSet::new(),
            items: None,
            map: None,
            read_only: false,
            write_only: false,
            deprecated: false,
        }
    }

    /// A schema of the document, or one made of references into it (then `at` is empty).
    pub(super) fn of(document: &Value, report: &mut Report, schema: &Value, at: &str) -> Self {
        if !at.is_empty() || schema.get("$ref").is_some() {
            return Self::at_depth(document, report, schema, at, 0);
        }
        let first = places(schema).into_iter().next().unwrap_or_default();
        let mut flat = Self::at_depth(document, report, schema, &first, 0);
        // It is where its first part is, and isn't that part.
        if flat.id == first
            || flat.id.starts_with(&format!("{first}/anyOf"))
            || flat.id.starts_with(&format!("{first}/allOf"))
        {
            flat.id = schema.to_string();
        }
        flat
    }

    fn at_depth(document: &Value, report: &mut Report, schema: &Value, at: &str, depth: usize) -> Self {
        let Some(map) = schema.as_object().filter(|_| depth < DEEPEST) else { return Self::new(at) };
        if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
            let target = local(reference).and_then(|pointer| Some((document.pointer(&pointer)?, pointer)));
            let Some((target, pointer)) = target else {
                report.left(at, format!("refers to `{reference}`, which isn't in this document; any value is taken"));
                return Self::new(at);
            };
            let mut flat = Self::at_depth(document, report, target, &pointer, depth + 1);
            flat.annotate(map);
            return flat;
        }
        let words_only =
            map.keys().all(|key| WORDS.contains(&key.as_str()) || key.starts_with("x-") || is_combination(key));
        let mut parts: Vec<Self> = Vec::new();
        if !words_only {
            parts.push(Self::own(report, map, at));
        }
        for (index, part) in items(map.get("allOf")).iter().enumerate() {
            parts.push(Self::at_depth(
                document,
                report,
                part,
                &below(&below(at, "allOf"), &index.to_string()),
                depth + 1,
            ));
        }
        for key in ["oneOf", "anyOf"] {
            let branches = items(map.get(key));
            if branches.is_empty() {
                continue;
            }
            let here = below(at, key);
            let each = branches.iter().enumerate();
            let each = each.map(|(index, part)| {
                Self::at_depth(document, report, part, &below(&here, &index.to_string()), depth + 1)
            });
            let each: Vec<Self> = each.collect();
            parts.push(Self::any_of(report, each, &here));
        }
        if map.contains_key("not") {
            report.left(&below(at, "not"), "`not` can't be said in a type; the value is taken without it");
        }
        if map.contains_key("discriminator") {
            report.changed(
                &below(at, "discriminator"),
                "no branch is chosen by a discriminator: the member it names is there to be read",
            );
        }
        let single = parts.len() == 1;
        let mut parts = parts.into_iter();
        let mut flat = parts.next().unwrap_or_else(|| Self::new(at));
        if !single {
            flat.at = at.to_owned();
            flat.id = at.to_owned();
            for part in parts {
                flat.and(report, part, at);
            }
        }
        flat.annotate(map);
        flat
    }

    /// What stands beside a reference or a combination and says nothing of the value.
    fn annotate(&mut self, map: &Map<String, Value>) {
        let flag = |key: &str| map.get(key).and_then(Value::as_bool) == Some(true);
        self.nullable |= flag("nullable");
        self.read_only |= flag("readOnly");
        self.write_only |= flag("writeOnly");
        self.deprecated |= flag("deprecated");
        if let Some(text) = map.get("description").and_then(Value::as_str).filter(|text| !text.trim().is_empty()) {
            self.description = text.to_owned();
        }
        if let Some(value) = map.get("default") {
            self.default = Some(value.clone());
        }
    }

    /// What the keys of this very schema say.
    fn own(report: &mut Report, map: &Map<String, Value>, at: &str) -> Self {
        let mut flat = Self::new(at);
        let mut kinds: Vec<&str> = match map.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        if kinds.contains(&"null") && kinds.len() > 1 {
            kinds.retain(|kind| *kind != "null");
            flat.nullable = true;
        }
        if let Some(value) = map.get("const") {
            flat.values = Some(vec![value.clone()]);
        }
        if let Some(values) = map.get("enum").and_then(Value::as_array) {
            flat.nullable |= values.contains(&Value::Null);
            flat.values = Some(values.iter().filter(|value| !value.is_null()).cloned().collect());
        }
        flat.kind = match kinds.as_slice() {
            [one] => kind(one),
            ["integer", "number"] | ["number", "integer"] => Kind::Number,
            [] => implied(map, flat.values.as_deref()),
            _ => {
                report.changed(&below(at, "type"), "of several types; any value is taken");
                Kind::Anything
            }
        };
        flat.format = text(&Value::Object(map.clone()), "format").to_owned();
        for key in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"] {
            if let Some(bound) = map.get(key) {
                flat.bounds.insert(key.to_owned(), bound.clone());
            }
        }
        for (name, _) in members(map.get("properties")) {
            flat.members.insert(name.clone(), reference(&below(&below(at, "properties"), name)));
        }
        flat.required = items(map.get("required")).iter().filter_map(Value::as_str).map(str::to_owned).collect();
        if map.contains_key("items") {
            flat.items = Some(reference(&below(at, "items")));
        }
        match map.get("additionalProperties") {
            Some(Value::Object(inner)) if inner.is_empty() => flat.map = Some(json!({})),
            Some(Value::Object(_)) => flat.map = Some(reference(&below(at, "additionalProperties"))),
            Some(Value::Bool(true)) => flat.map = Some(json!({})),
            Some(Value::Bool(false)) => {
                report.changed(
                    &below(at, "additionalProperties"),
                    "members that aren't named are no error: an answer may get new ones",
                );
            }
            _ => {}
        }
        for key in ["pattern", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"] {
            if map.contains_key(key) {
                report.left(&below(at, key), "isn't checked by the client: the provider says what it takes");
            }
        }
        for key in KNOWN_ELSEWHERE.iter().filter(|key| map.contains_key(**key)) {
            report.left(
                &below(at, key),
                format!("`{key}` can't be said in OpenAPI 3.0 and in a type; the value is taken without it"),
            );
        }
        flat
    }

    /// Whether it takes the very same values, as far as that can be seen without looking inside.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let is_plain = matches!(self.kind, Kind::Text | Kind::Whole | Kind::Number | Kind::Flag);
        let same = self.kind == other.kind && self.values == other.values && self.format == other.format;
        self.id == other.id || (is_plain && same && self.bounds == other.bounds)
    }

    /// Whether it is an object of which members are known by name.
    pub(super) fn has_members(&self) -> bool {
        self.kind == Kind::Object && !self.members.is_empty()
    }
}

fn is_combination(key: &str) -> bool {
    matches!(key, "allOf" | "oneOf" | "anyOf" | "not")
}

fn kind(name: &str) -> Kind {
    match name {
        "string" => Kind::Text,
        "integer" => Kind::Whole,
        "number" => Kind::Number,
        "boolean" => Kind::Flag,
        "array" => Kind::List,
        "object" => Kind::Object,
        "null" => Kind::Null,
        _ => Kind::Anything,
    }
}

/// What a schema without `type` must mean.
fn implied(map: &Map<String, Value>, values: Option<&[Value]>) -> Kind {
    if let Some(values) = values.filter(|values| !values.is_empty()) {
        let all = |is: fn(&Value) -> bool| values.iter().all(is);
        return match () {
            () if all(Value::is_string) => Kind::Text,
            () if all(Value::is_i64) => Kind::Whole,
            () if all(Value::is_number) => Kind::Number,
            () if all(Value::is_boolean) => Kind::Flag,
            () => Kind::Anything,
        };
    }
    if map.contains_key("properties") || map.get("additionalProperties").is_some_and(Value::is_object) {
        Kind::Object
    } else if map.contains_key("items") {
        Kind::List
    } else {
        Kind::Anything
    }
}

/// Keys of JSON Schema that OpenAPI 3.0 hasn't.
const KNOWN_ELSEWHERE: [&str; 16] = [
    "patternProperties",
    "propertyNames",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
];
