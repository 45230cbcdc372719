//! Random valid instances of a schema, from a seed.

use std::collections::BTreeMap;

use passerelle_codegen::resolve;
use serde_json::Value;

use crate::json::Json;

/// Amounts that a float would change, or a careless printer.
const AMOUNTS: [&str; 8] = [
    "9007199254740993",
    "0.000000000000000001",
    "79228162514264337593543950335",
    "0",
    "-1",
    "0.1",
    "5000",
    "123456789.123456789",
];

/// What an enum value nobody knows yet looks like.
pub const NEW_VALUE: &str = "A_VALUE_OF_NEXT_YEAR";

/// Makes instances.
pub struct Instances<'a> {
    pub bundle: &'a Value,
    pub seed: u64,
    pub kind: Kind,
}

/// What instances to make.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    /// As the schema has it.
    Plain,
    /// Enums take a value nobody knows, and objects have a field nobody knows.
    Strange,
    /// Every member is there, no list is empty, and nothing is null.
    Full,
}

impl Instances<'_> {
    /// xorshift64*: enough to vary, the same everywhere.
    fn next(&mut self) -> u64 {
        self.seed ^= self.seed >> 12;
        self.seed ^= self.seed << 25;
        self.seed ^= self.seed >> 27;
        self.seed.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    fn chance(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }

    /// An instance of a schema. `depth` bounds what refers to itself.
    pub fn of(&mut self, schema: &Value, depth: usize) -> Json {
        let schema = resolve(self.bundle, schema);
        if schema.get("nullable") == Some(&Value::Bool(true)) && self.kind != Kind::Full && self.chance(4) {
            return Json::Null;
        }
        if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
            let index = self.below(branches.len());
            let telling = schema.get("x-union").and_then(|names| names.get(index)?.get("when")).and_then(Value::as_str);
            let mut instance = self.of(&branches[index], depth);
            if let (Some(telling), Json::Object(members)) = (telling, &mut instance) {
                // The member that tells the branch is there, and neither null nor false.
                let schema =
                    resolve(self.bundle, &branches[index]).pointer(&format!("/properties/{telling}")).cloned().unwrap();
                while matches!(members.get(telling), None | Some(Json::Null | Json::Bool(false))) {
                    members.insert(telling.to_owned(), self.of(&schema, depth));
                }
            }
            return instance;
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            if self.kind == Kind::Strange {
                return Json::Text(NEW_VALUE.to_owned());
            }
            let index = self.below(values.len());
            return Json::Text(values[index].as_str().unwrap().to_owned());
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Json::Text(self.text(schema.get("format").and_then(Value::as_str))),
            Some("number") => {
                let index = self.below(AMOUNTS.len());
                Json::Number(AMOUNTS[index].to_owned())
            }
            Some("integer") if schema.get("x-money").is_some() => {
                let index = self.below(AMOUNTS.len());
                Json::Number(if AMOUNTS[index].contains('.') { "7".to_owned() } else { AMOUNTS[index].to_owned() })
            }
            Some("integer") => Json::Number((self.next() >> 12).to_string()),
            Some("boolean") => Json::Bool(self.chance(2)),
            Some("array") => {
                let least = usize::from(self.kind == Kind::Full);
                let length = if depth == 0 { 0 } else { least + self.below(3 - least) };
                let items = schema.get("items").unwrap_or(&Value::Null);
                Json::List((0..length).map(|_| self.of(items, depth - 1)).collect())
            }
            _ => self.object(schema, depth),
        }
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Json {
        let mut members = BTreeMap::new();
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let is_wanted = depth > 0 && (self.kind == Kind::Full || !self.chance(3));
            if required.contains(&name.as_str()) || is_wanted {
                members.insert(name.clone(), self.of(value, depth.saturating_sub(1)));
            }
        }
        if schema.get("properties").is_none() {
            let values = schema.get("additionalProperties").filter(|values| values.is_object()).cloned();
            for index in 0..self.below(4) {
                let value = match &values {
                    Some(values) => self.of(values, depth.saturating_sub(1)),
                    None => self.anything(2),
                };
                members.insert(format!("key{index}"), value);
            }
        } else if self.kind == Kind::Strange {
            members.insert(
                "a_field_of_next_year".to_owned(),
                Json::List(vec![Json::Number("1e400".to_owned()), Json::Null]),
            );
        }
        Json::Object(members)
    }

    /// What a free-form object may hold. Whole numbers only: those serde_json's own values keep exactly.
    fn anything(&mut self, depth: usize) -> Json {
        match self.below(if depth == 0 { 4 } else { 6 }) {
            0 => Json::Null,
            1 => Json::Bool(self.chance(2)),
            2 => Json::Number(self.next().to_string()),
            3 => Json::Text(self.text(None)),
            4 => Json::List((0..self.below(3)).map(|_| self.anything(depth - 1)).collect()),
            _ => Json::Object(
                (0..self.below(3)).map(|index| (format!("key{index}"), self.anything(depth - 1))).collect(),
            ),
        }
    }

    fn text(&mut self, format: Option<&str>) -> String {
        match format {
            Some("date-time") => {
                let all = ["2026-11-21T09:53:51Z", "2026-11-21T09:53:51.123456", "2026-11-21T09:53:51+01:00", "soon"];
                let index = self.below(all.len());
                all[index].to_owned()
            }
            Some("uuid") => format!("3fa85f64-5717-4562-b3fc-{:012x}", self.next() >> 16),
            _ => {
                let all =
                    ["", "text", "naïve ☕ \u{1F4B8}", "line\nbreak \"quoted\" \\", "order_481", "+2250700000000"];
                let index = self.below(all.len());
                all[index].to_owned()
            }
        }
    }
}
