//! A flat schema as our specs can have it: objects become components, everything else stands where it is used. What is sent
//! and what is got are different components, even where the document has one for both.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::flat::{Flat, Kind, places};
use super::report::Report;
use super::words::Names;
use super::{money, words};

/// Which way a schema travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// To the provider.
    Sent,
    /// From the provider.
    Got,
}

/// The schemas of a document as they are made into components.
pub(super) struct Schemas<'a> {
    document: &'a Value,
    pub(super) report: Report,
    pub(super) components: BTreeMap<String, Value>,
    names: Names,
    /// What was made of which schema.
    made: BTreeMap<(String, Way), String>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(document: &'a Value) -> Self {
        let (components, made) = (BTreeMap::new(), BTreeMap::new());
        Self { document, report: Report::default(), components, names: Names::default(), made }
    }

    /// A schema that stands at a place of the document, or is made of references to such places (then `at` is empty).
    pub(super) fn flat(&mut self, schema: &Value, at: &str) -> Flat {
        Flat::of(self.document, &mut self.report, schema, at)
    }

    /// A name that no component has yet.
    pub(super) fn name(&mut self, wanted: &str) -> String {
        self.names.give(&words::component(wanted))
    }

    /// Notes that text was left out.
    pub(super) fn prose(&mut self, at: &str, text: &str) -> String {
        let (short, cut) = words::prose(text);
        if cut {
            self.report.left(
                &format!("{at}/description"),
                "only the first paragraph is taken over: specs are in our own words",
            );
        }
        short
    }

    fn description(&mut self, flat: &Flat) -> String {
        let mut text = self.prose(&flat.at, &flat.description);
        if flat.deprecated {
            text = format!("Deprecated. {text}").trim().to_owned();
        }
        match &flat.default {
            Some(value) if !value.is_null() && !value.is_object() && !value.is_array() => {
                text = format!("{text} Default: {value}.").trim().to_owned();
            }
            _ => {}
        }
        text
    }

    /// A schema as it may stand in a property; `{}` where any value may be.
    pub(super) fn typed(&mut self, flat: &Flat, way: Way, hint: &str) -> Value {
        match flat.kind {
            Kind::Anything | Kind::Null => json!({}),
            Kind::Text => self.text(flat, way),
            Kind::Whole => self.number(flat, way, "integer"),
            Kind::Number => self.number(flat, way, "number"),
            Kind::Flag => json!({ "type": "boolean" }),
            Kind::List => self.list(flat, way, hint),
            Kind::Object => match self.component(flat, way, hint) {
                Some(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
                None => self.map(flat, way, hint),
            },
        }
    }

    fn text(&mut self, flat: &Flat, way: Way) -> Value {
        let mut out = json!({ "type": "string" });
        let Some(map) = out.as_object_mut() else { return out };
        if let Some(values) = &flat.values {
            let mut texts: Vec<String> = Vec::new();
            for value in values.iter().filter_map(Value::as_str) {
                if !texts.iter().any(|text| text == value) {
                    texts.push(value.to_owned());
                }
            }
            if texts.len() == values.len() && !texts.is_empty() && words::are_apart(&texts) {
                map.insert("enum".to_owned(), json!(texts));
                return out;
            }
            self.report.left(
                &format!("{}/enum", flat.at),
                "values that Rust can't name apart, or that aren't texts: any text is taken",
            );
        }
        if matches!(flat.format.as_str(), "date-time" | "uri" | "uuid") {
            map.insert("format".to_owned(), json!(flat.format));
            self.unbounded(flat);
        } else {
            if !flat.format.is_empty() {
                self.report.left(&format!("{}/format", flat.at), "no Rust type stands for this format: it is a text");
            }
            self.bounds(flat, way, &["minLength", "maxLength"], map);
        }
        out
    }

    fn number(&mut self, flat: &Flat, way: Way, kind: &str) -> Value {
        let mut out = json!({ "type": kind });
        if flat.values.is_some() {
            self.report.left(
                &format!("{}/enum", flat.at),
                "values that Rust can't name apart, or that aren't texts: any number is taken",
            );
        }
        if !flat.format.is_empty() {
            self.report
                .left(&format!("{}/format", flat.at), "a number has no format here: it is exact, whatever its size");
        }
        if let Some(map) = out.as_object_mut() {
            self.bounds(flat, way, &["minimum", "maximum"], map);
        }
        out
    }

    fn unbounded(&mut self, flat: &Flat) {
        for key in flat.bounds.keys() {
            self.report
                .left(&format!("{}/{key}", flat.at), "isn't checked by the client: the provider says what it takes");
        }
    }

    /// Bounds of what is sent, for the reader and the sandbox; an answer is taken as it comes.
    fn bounds(&mut self, flat: &Flat, way: Way, known: &[&str], into: &mut Map<String, Value>) {
        for (key, bound) in &flat.bounds {
            // 3.1 gives the bound itself, 3.0 says that `minimum` is one.
            let plain = key.replace("exclusiveM", "m");
            let target = if bound.is_number() { plain.as_str() } else { key.as_str() };
            let fits = bound.as_u64().is_some_and(|bound| bound < 1_000_000_000) && known.contains(&target);
            let flag = bound.is_boolean()
                && known.contains(&plain.as_str())
                && flat.bounds.get(&plain).is_some_and(Value::is_u64);
            if way == Way::Got || !(fits || flag) || (key == "maxLength" && bound.as_u64() == Some(0)) {
                self.report.left(
                    &format!("{}/{key}", flat.at),
                    "isn't checked by the client: the provider says what it takes",
                );
            } else {
                into.insert(target.to_owned(), bound.clone());
                if target != key {
                    into.insert(key.clone(), Value::Bool(true));
                }
            }
        }
    }

    fn list(&mut self, flat: &Flat, way: Way, hint: &str) -> Value {
        let items = flat.items.clone().unwrap_or_else(|| json!({}));
        let inner = self.flat(&items, "");
        match self.inside(&inner, way, &format!("{hint} item")) {
            Some(items) => json!({ "type": "array", "items": items }),
            None => {
                self.report.changed(
                    &flat.at,
                    "a list of what may be anything or null: any value is taken, and kept as it came",
                );
                json!({})
            }
        }
    }

    fn map(&mut self, flat: &Flat, way: Way, hint: &str) -> Value {
        let values = flat.map.clone().unwrap_or_else(|| json!({}));
        let inner = self.flat(&values, "");
        let values = self.inside(&inner, way, &format!("{hint} value")).unwrap_or(Value::Bool(true));
        json!({ "type": "object", "additionalProperties": values })
    }

    /// What a list or a map holds; `None` if that has no type.
    fn inside(&mut self, inner: &Flat, way: Way, hint: &str) -> Option<Value> {
        let mut value = self.typed(inner, way, hint);
        let map = value.as_object_mut().filter(|map| !map.is_empty())?;
        if inner.nullable {
            // Null beside a reference or an enum would be lost.
            if map.contains_key("$ref") || map.contains_key("enum") {
                return None;
            }
            map.insert("nullable".to_owned(), Value::Bool(true));
        }
        Some(value)
    }

    /// The component an object with members becomes; `None` where no member can be named.
    pub(super) fn component(&mut self, flat: &Flat, way: Way, hint: &str) -> Option<String> {
        if !flat.has_members() {
            return None;
        }
        let key = (flat.id.clone(), way);
        if let Some(name) = self.made.get(&key) {
            return Some(name.clone());
        }
        let kept = self.kept(flat, way);
        if kept.is_empty() {
            return None;
        }
        let own =
            flat.id.rsplit_once('/').filter(|(above, _)| above.ends_with("/schemas") || above.ends_with("/$defs"));
        let mut wanted =
            own.map_or_else(|| words::component(hint), |_| words::component(&super::source::last(&flat.id)));
        if way == Way::Sent && self.names.has(&wanted) && !wanted.ends_with("Request") {
            wanted.push_str("Request");
        }
        let name = self.names.give(&wanted);
        self.made.insert(key, name.clone());
        if flat.map.is_some() {
            self.report.changed(
                &flat.at,
                "names members and takes others: the others aren't decoded, the raw answer has them",
            );
        }
        let mut required: BTreeSet<&String> = flat.required.iter().filter(|name| kept.contains_key(*name)).collect();
        let names: Vec<&str> = kept.keys().map(String::as_str).collect();
        let mut properties = Map::new();
        for (property, inner) in &kept {
            let (value, may_be_null) = self.property(&name, property, inner, way, &names);
            if may_be_null && value.get("nullable").is_none() {
                if way == Way::Got {
                    required.remove(property);
                }
                if way == Way::Sent || !required.contains(property) {
                    self.report.changed(
                        &inner.at,
                        "null and absent are one: what isn't set isn't sent, and null is read as absent",
                    );
                }
            }
            properties.insert(property.clone(), value);
        }
        let mut out = json!({ "type": "object", "properties": properties });
        let description = self.description(flat);
        if let Some(map) = out.as_object_mut() {
            if !description.is_empty() {
                map.insert("description".to_owned(), Value::String(description));
            }
            if !required.is_empty() {
                map.insert("required".to_owned(), json!(required));
            }
        }
        self.components.insert(name.clone(), out);
        Some(name)
    }

    /// The members that Rust can name and that travel this way.
    fn kept(&mut self, flat: &Flat, way: Way) -> BTreeMap<String, Flat> {
        let mut kept: BTreeMap<String, Flat> = BTreeMap::new();
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (name, schema) in &flat.members {
            let inner = self.flat(schema, "");
            let field = words::field(name);
            let why = if way == Way::Sent && inner.read_only {
                Some("read only: the provider takes it from nobody".to_owned())
            } else if way == Way::Got && inner.write_only {
                Some("write only: the provider doesn't answer it".to_owned())
            } else if field.trim_matches('_').is_empty()
                || heck::ToSnakeCase::to_snake_case(name.as_str()).is_empty()
                || (way == Way::Sent && field == "new")
            {
                Some("can't be a field of a Rust type".to_owned())
            } else {
                seen.get(&field).map(|other| format!("has the same name in Rust as `{other}` beside it"))
            };
            match why {
                Some(why) => {
                    // A member that stands in several of the schemas put together is left out of each.
                    for place in places(schema) {
                        self.report.left(&place, why.clone());
                    }
                }
                None => {
                    seen.insert(field, name.clone());
                    kept.insert(name.clone(), inner);
                }
            }
        }
        for name in flat.required.iter().filter(|name| !flat.members.contains_key(*name)) {
            self.report
                .changed(&format!("{}/required", flat.at), format!("requires `{name}`, which it doesn't describe"));
        }
        kept
    }

    /// A property's schema, and whether it may be null.
    fn property(&mut self, component: &str, name: &str, flat: &Flat, way: Way, beside: &[&str]) -> (Value, bool) {
        let mut value = self.typed(flat, way, &format!("{component} {name}"));
        let description = self.description(flat);
        let Some(map) = value.as_object_mut() else { return (value, flat.nullable) };
        if map.contains_key("$ref") {
            return (value, flat.nullable);
        }
        if !description.is_empty() {
            map.insert("description".to_owned(), Value::String(description));
        }
        let kind = map.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
        let is_enum = map.contains_key("enum");
        if let Some(said) = money::of(name, beside).filter(|_| money::is_number_inside(map)) {
            self.report.undecided(
                &flat.at,
                "an amount, by its name: its unit is unclear. Say `major` or `minor`, and check the currency",
            );
            money::mark(map, &said);
        } else if kind == "string" && !is_enum && money::is_amount_by_name(name, beside) {
            self.report.undecided(
                &flat.at,
                "an amount, by its name, that travels as a text: read it with `Amount`, never as a float",
            );
        } else if kind == "string"
            && !is_enum
            && map.get("format").is_none_or(|format| format != "date-time")
            && let Some(sensitive) = money::sensitive(name)
        {
            self.report.changed(&flat.at, format!("{sensitive}, by its name: masked in logs and errors"));
            map.insert("x-sensitive".to_owned(), json!(sensitive));
        }
        let lost = way == Way::Sent && is_enum;
        if flat.nullable && !map.is_empty() && map.contains_key("type") && !lost {
            map.insert("nullable".to_owned(), Value::Bool(true));
        }
        (value, flat.nullable)
    }
}
