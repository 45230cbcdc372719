//! A schema as the comparison sees it: its reference followed, `nullable` in each of its spellings, and how one type stands to
//! another.

use std::collections::BTreeSet;

use serde_json::Value;

use super::node::{Node, shown};

/// A schema as written, and what it means: with its reference followed and null taken out of its type.
pub(super) struct View<'a> {
    pub(super) node: Node<'a>,
    pub(super) nullable: bool,
    /// The types but null; `None` where any will do.
    pub(super) types: Option<BTreeSet<&'a str>>,
    /// Where `nullable` is said, and in what way: two ways can mean the same.
    pub(super) null_spelled: Vec<String>,
    /// The schema around `node`, where that is the one branch beside null.
    pub(super) around: Option<String>,
}

impl<'a> View<'a> {
    pub(super) fn of(written: &Node<'a>) -> Self {
        let mut null_spelled = Vec::new();
        let mut around = None;
        let mut node = written.resolved();
        if written.flag("nullable") {
            null_spelled.push(format!("{}/nullable", written.pointer));
        }
        // `anyOf: [X, {type: null}]` is 3.1's way to write a nullable X.
        for key in ["anyOf", "oneOf"] {
            let branches = node.list(key);
            let real: Vec<&Node<'a>> = branches.iter().filter(|it| it.text("type") != Some("null")).collect();
            if let ([only], true) = (real.as_slice(), branches.len() == 2) {
                null_spelled.push(format!("{}/{key}", node.pointer));
                around = Some(node.pointer.clone());
                node = only.resolved();
                break;
            }
        }
        if node.flag("nullable") {
            null_spelled.push(format!("{}/nullable", node.pointer));
        }
        let mut types: Option<BTreeSet<&'a str>> = match node.value.get("type") {
            Some(Value::String(one)) => Some(BTreeSet::from([one.as_str()])),
            Some(Value::Array(several)) => Some(several.iter().filter_map(Value::as_str).collect()),
            _ => None,
        };
        if let Some(types) = &mut types
            && types.remove("null")
        {
            null_spelled.push(format!("{}/type", node.pointer));
        }
        null_spelled.dedup();
        Self { node, nullable: !null_spelled.is_empty(), types, null_spelled, around }
    }

    pub(super) fn word(&self) -> String {
        let types = self.types.as_ref().map(|types| types.iter().copied().collect::<Vec<_>>().join(" or "));
        let word = types.filter(|types| !types.is_empty()).unwrap_or_else(|| "anything".to_owned());
        match self.node.text("format") {
            Some(format) => format!("{word} ({format})"),
            None => word,
        }
    }
}

/// How one type stands to another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Same,
    Wider,
    Narrower,
    Other,
}

pub(super) fn by_types(old: Option<&BTreeSet<&str>>, new: Option<&BTreeSet<&str>>) -> Step {
    let covers = |wide: &BTreeSet<&str>, narrow: &BTreeSet<&str>| {
        narrow.iter().all(|name| wide.contains(name) || (*name == "integer" && wide.contains("number")))
    };
    match (old, new) {
        (None, None) => Step::Same,
        (Some(_), None) => Step::Wider,
        (None, Some(_)) => Step::Narrower,
        (Some(old), Some(new)) if old == new => Step::Same,
        (Some(old), Some(new)) if covers(new, old) => Step::Wider,
        (Some(old), Some(new)) if covers(old, new) => Step::Narrower,
        _ => Step::Other,
    }
}

/// A format narrows what a type holds.
pub(super) fn by_formats(old: Option<&str>, new: Option<&str>) -> Step {
    match (old, new) {
        (old, new) if old == new => Step::Same,
        (None, Some(_)) | (Some("int64"), Some("int32")) | (Some("double"), Some("float")) => Step::Narrower,
        (Some(_), None) | (Some("int32"), Some("int64")) | (Some("float"), Some("double")) => Step::Wider,
        _ => Step::Other,
    }
}

/// What a value is, in a word: for a list of forms.
pub(super) fn word(node: &Node<'_>) -> String {
    match node.reference() {
        Some(reference) => reference.rsplit('/').next().unwrap_or_default().to_owned(),
        None if node.value.is_object() => View::of(node).word(),
        None => shown(node.value),
    }
}
