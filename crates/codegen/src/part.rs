//! A part of a spec: without the resources that a Cargo feature brings (`x-feature` on their tags). Whoever only takes
//! payments needn't compile a provider's back office.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::operations::{METHODS, walk};
use crate::spec::Spec;

/// The one feature a tag can name: `<provider>-back-office` in Cargo.toml.
pub(crate) const BACK_OFFICE: &str = "back-office";

impl Spec {
    /// Whether some resources come with a feature.
    pub fn has_back_office(&self) -> bool {
        !back_office_tags(self.bundle()).is_empty()
    }

    /// The spec without its back office. Types that only the back office used go with it.
    #[must_use]
    pub fn without_back_office(&self) -> Self {
        let tags = back_office_tags(self.bundle());
        let mut part = self.clone();
        let bundle = part.bundle_mut();
        let is_kept = |operation: &Value| {
            let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
            !tags.contains(tag)
        };
        if let Some(paths) = bundle.get_mut("paths").and_then(Value::as_object_mut) {
            for item in paths.values_mut().filter_map(Value::as_object_mut) {
                item.retain(|key, operation| !METHODS.contains(&key.as_str()) || is_kept(operation));
            }
            paths.retain(|_, item| METHODS.iter().any(|method| item.get(method).is_some()));
        }
        if let Some(list) = bundle.get_mut("tags").and_then(Value::as_array_mut) {
            list.retain(|tag| tag.get("x-feature").is_none());
        }
        while drop_unused(bundle) {}
        part.set_partial();
        part
    }
}

fn back_office_tags(bundle: &Value) -> BTreeSet<String> {
    let tags = bundle.get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.filter(|tag| tag.get("x-feature").is_some())
        .filter_map(|tag| tag.get("name").and_then(Value::as_str).map(str::to_owned))
        .collect()
}

/// Drops components nothing refers to; says whether there were any.
fn drop_unused(bundle: &mut Value) -> bool {
    let mut used = BTreeSet::new();
    walk(bundle, &mut String::new(), &mut |_, node| {
        used.extend(node.get("$ref").and_then(Value::as_str).map(str::to_owned));
    });
    let mut dropped = false;
    let components = bundle.get_mut("components").and_then(Value::as_object_mut);
    for (kind, entries) in components.into_iter().flatten().filter(|(kind, _)| *kind != "securitySchemes") {
        let Some(entries) = entries.as_object_mut() else { continue };
        let before = entries.len();
        let kept: Map<String, Value> = std::mem::take(entries)
            .into_iter()
            .filter(|(name, _)| used.contains(&format!("#/components/{kind}/{name}")))
            .collect();
        dropped |= kept.len() != before;
        *entries = kept;
    }
    dropped
}
