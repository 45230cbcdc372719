//! The safeguard: the two documents as bare JSON. Every difference that no judged change speaks of is found here, whatever
//! it is, so that nothing is ever dropped in silence.
//!
//! Two documents are equal when they are up to the order of keys, and of the lists that are sets: `required`, `enum`,
//! `parameters`. Within examples and defaults every order counts.

use std::collections::BTreeSet;

use serde_json::Value;

use super::node::escape;

/// Lists whose order says nothing.
const SETS: [&str; 3] = ["required", "enum", "parameters"];

/// Keys whose values are data, not a description of data.
const DATA: [&str; 4] = ["example", "examples", "default", "const"];

/// Keys below which the keys are names that somebody chose.
const NAMES: [&str; 14] = [
    "properties",
    "patternProperties",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "callbacks",
    "paths",
    "webhooks",
    "x-webhooks",
    "content",
    "mapping",
];

/// Whether two values are equal in the above sense.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    let mut found = Vec::new();
    walk(one, other, String::new(), Sort::Object, &mut found);
    found.is_empty()
}

/// JSON pointers of all that differs: into either document.
pub(super) fn differences(old: &Value, new: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(old, new, String::new(), Sort::Object, &mut found);
    found
}

/// Whether a judged change speaks of a difference: its own pointer, or one above; or, for an element of a set, one within.
pub(super) fn is_judged(judged: &BTreeSet<String>, pointer: &str) -> bool {
    let mut at = pointer;
    loop {
        if judged.contains(at) {
            return true;
        }
        match at.rsplit_once('/') {
            Some((above, _)) if !above.is_empty() => at = above,
            _ => break,
        }
    }
    let is_element = pointer.rsplit_once('/').is_some_and(|(list, index)| {
        index.bytes().all(|b| b.is_ascii_digit()) && SETS.iter().any(|set| list.ends_with(&format!("/{set}")))
    });
    let within = format!("{pointer}/");
    is_element && judged.range(within.clone()..).next().is_some_and(|found| found.starts_with(&within))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Keys mean what OpenAPI says.
    Object,
    /// Keys are names.
    Names,
    /// Everything counts.
    Data,
}

fn walk(old: &Value, new: &Value, pointer: String, sort: Sort, found: &mut Vec<String>) {
    // Nearly everything is; without this the walk would make a pointer for each of ten thousand nodes.
    if old == new {
        return;
    }
    match (old, new) {
        (Value::Object(one), Value::Object(other)) => {
            let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for key in keys {
                let at = format!("{pointer}/{}", escape(key));
                match (one.get(key), other.get(key)) {
                    (Some(old), Some(new)) => {
                        if let (Value::Array(old), Value::Array(new), Sort::Object, true) =
                            (old, new, sort, SETS.contains(&key.as_str()))
                        {
                            set(old, new, &at, found);
                        } else {
                            walk(old, new, at, below(sort, key), found);
                        }
                    }
                    _ => found.push(at),
                }
            }
        }
        (Value::Array(one), Value::Array(other)) => {
            let inner = if sort == Sort::Names { Sort::Object } else { sort };
            for index in 0..one.len().max(other.len()) {
                let at = format!("{pointer}/{index}");
                match (one.get(index), other.get(index)) {
                    (Some(old), Some(new)) => walk(old, new, at, inner, found),
                    _ => found.push(at),
                }
            }
        }
        _ => found.push(pointer),
    }
}

fn below(sort: Sort, key: &str) -> Sort {
    match sort {
        Sort::Data => Sort::Data,
        Sort::Names => Sort::Object,
        Sort::Object if DATA.contains(&key) => Sort::Data,
        Sort::Object if NAMES.contains(&key) => Sort::Names,
        Sort::Object => Sort::Object,
    }
}

/// Elements that only one side has, each as often as it has it more.
fn set(old: &[Value], new: &[Value], at: &str, found: &mut Vec<String>) {
    let mut open: Vec<&Value> = new.iter().collect();
    for (index, element) in old.iter().enumerate() {
        match open.iter().position(|other| same(element, other)) {
            Some(twin) => {
                open.remove(twin);
            }
            None => found.push(format!("{at}/{index}")),
        }
    }
    for element in open {
        if let Some(index) = new.iter().position(|other| std::ptr::eq(other, element)) {
            found.push(format!("{at}/{index}"));
        }
    }
}
