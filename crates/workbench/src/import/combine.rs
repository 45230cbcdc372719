//! Schemas put together: `allOf` holds all at once, `oneOf` and `anyOf` one of several, and nobody knows which.

use serde_json::{Value, json};

use super::flat::{Flat, Kind};
use super::report::Report;
use std::collections::BTreeMap;

impl Flat {
    /// Both hold: `allOf`.
    pub(super) fn and(&mut self, report: &mut Report, other: Self, at: &str) {
        self.kind = match (self.kind, other.kind) {
            (one, Kind::Anything) | (Kind::Anything, one) => one,
            (one, two) if one == two => one,
            (Kind::Whole, Kind::Number) | (Kind::Number, Kind::Whole) => Kind::Whole,
            _ => {
                report.changed(at, "its parts are of different types; any value is taken");
                self.members.clear();
                Kind::Anything
            }
        };
        self.nullable |= other.nullable;
        self.read_only |= other.read_only;
        self.write_only |= other.write_only;
        if self.description.is_empty() {
            self.description = other.description;
        }
        if self.format.is_empty() {
            self.format = other.format;
        }
        self.values = match (self.values.take(), other.values) {
            (Some(one), Some(two)) => Some(one.into_iter().filter(|value| two.contains(value)).collect()),
            (one, two) => one.or(two),
        };
        for (key, bound) in other.bounds {
            self.bounds.entry(key).or_insert(bound);
        }
        for (name, schema) in other.members {
            join(&mut self.members, name, schema, "allOf");
        }
        self.required.extend(other.required);
        self.items = match (self.items.take(), other.items) {
            (Some(one), Some(two)) if one != two => Some(json!({ "allOf": [one, two] })),
            (one, two) => one.or(two),
        };
        self.map = self.map.take().or(other.map);
        self.default = self.default.take().or(other.default);
    }

    /// One of them holds, and nobody knows which: `oneOf`, `anyOf`.
    pub(super) fn any_of(report: &mut Report, branches: Vec<Self>, at: &str) -> Self {
        let mut nullable = false;
        let mut left: Vec<Self> = Vec::new();
        for branch in branches {
            nullable |= branch.nullable || branch.kind == Kind::Null;
            if branch.kind != Kind::Null && !left.iter().any(|other| other.is_like(&branch)) {
                left.push(branch);
            }
        }
        let kinds: Vec<Kind> = left.iter().map(|branch| branch.kind).collect();
        let all = |kind: Kind| kinds.iter().all(|other| *other == kind);
        let mut out = Self::new(at);
        let count = left.len();
        if kinds.is_empty() {
            out.kind = Kind::Null;
        } else if let ([_], Some(only)) = (kinds.as_slice(), left.first_mut()) {
            out = only.clone();
        } else if all(Kind::Object) && left.iter().all(|branch| !branch.members.is_empty()) {
            report.changed(at, format!("one of {count} objects: one object with the members of all, of which only those are required that each requires"));
            out.kind = Kind::Object;
            out.required = left.iter().map(|branch| branch.required.clone()).reduce(|a, b| &a & &b).unwrap_or_default();
            for branch in left {
                for (name, schema) in branch.members {
                    join(&mut out.members, name, schema, "anyOf");
                }
            }
        } else if all(Kind::Object) {
            report.changed(at, "one of several objects, of which one has no members by name: any object is taken");
            out.kind = Kind::Object;
            out.map = Some(json!({}));
        } else if all(Kind::Text) {
            report.changed(at, "one of several texts: any text is taken, or one of all their values");
            out.kind = Kind::Text;
            let values: Option<Vec<Vec<Value>>> = left.iter().map(|branch| branch.values.clone()).collect();
            out.values = values.map(|all| {
                let mut seen: Vec<Value> = Vec::new();
                for value in all.into_iter().flatten() {
                    if !seen.contains(&value) {
                        seen.push(value);
                    }
                }
                seen
            });
        } else if kinds.iter().all(|kind| matches!(kind, Kind::Whole | Kind::Number)) {
            report.changed(at, "one of several numbers: any number is taken");
            out.kind = if all(Kind::Whole) { Kind::Whole } else { Kind::Number };
        } else if all(Kind::Flag) {
            out.kind = Kind::Flag;
        } else if all(Kind::List) {
            report.changed(at, "one of several lists: a list of what any of them holds");
            out.kind = Kind::List;
            let each: Vec<Value> = left.into_iter().map(|branch| branch.items.unwrap_or_else(|| json!({}))).collect();
            out.items = Some(json!({ "anyOf": each }));
        } else {
            report.changed(at, "one of several types: any value is taken, and kept as it came");
        }
        out.nullable |= nullable;
        out
    }
}

/// A member that two schemas describe.
fn join(into: &mut BTreeMap<String, Value>, name: String, schema: Value, how: &str) {
    match into.get_mut(&name) {
        None => {
            into.insert(name, schema);
        }
        Some(first) if *first == schema => {}
        Some(first) => match first.get_mut(how).and_then(Value::as_array_mut) {
            Some(list) if list.contains(&schema) => {}
            Some(list) => list.push(schema),
            None => *first = json!({ how: [first.clone(), schema] }),
        },
    }
}
