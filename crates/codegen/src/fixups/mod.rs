//! What is changed in a copy of the bundle so that progenitor can take it and its output can't lose money.
//!
//! Each fix-up has an id and a reason. A provider's root document lists the ids it needs in `x-fixups`; a listed one that
//! changes nothing is an error, and so is one that would change something and isn't listed. So no dead fix-up survives.

mod answers;
mod types;

use serde_json::Value;

use crate::problem::Problems;
use crate::spec::Spec;

/// One change of the bundle.
pub struct Fixup {
    /// Its name in `x-fixups`.
    pub id: &'static str,
    /// Why progenitor needs it.
    pub because: &'static str,
    /// Makes the change and counts the places changed.
    apply: fn(&mut Value, provider: &str) -> usize,
}

/// All fix-ups, in the order they are made.
pub const FIXUPS: &[Fixup] = &[
    // First: what is an answer is seen by following references, which later fix-ups take out.
    Fixup {
        id: "open-enums",
        because: "an unknown enum value in a 2xx body fails the call, and a payment that went through looks failed",
        apply: types::open_enums,
    },
    Fixup {
        id: "errors-to-transport",
        because: "progenitor panics on two error schemas in one operation and loses the status of an error body it can't \
                  decode; the transport reads errors, their types stay in components",
        apply: answers::errors_to_transport,
    },
    Fixup {
        id: "anything-answers",
        because: "an answer that may be anything, or nothing, would fail to decode as JSON when empty; it becomes (), and \
                  its raw text is kept",
        apply: answers::anything_answers,
    },
    Fixup {
        id: "key-by-transport",
        because: "one idempotency key serves all attempts of a call, so the transport sends it, not the caller of progenitor",
        apply: answers::key_by_transport,
    },
    Fixup {
        id: "pages",
        because: "a list of uncertain shape must not become an untagged union, which loses exact numbers",
        apply: answers::pages,
    },
    Fixup {
        id: "unions",
        because: "typify tries the branches of a oneOf in order, and buffers: exact numbers are lost and the wrong branch may win",
        apply: answers::unions,
    },
    Fixup {
        id: "sensitive",
        because: "typify derives Debug for every type; personal data and secrets need types that mask themselves",
        apply: types::sensitive,
    },
    Fixup {
        id: "amounts",
        because: "progenitor maps number to f64; conversion matches a bare schema only, so amounts are made bare",
        apply: types::amounts,
    },
    Fixup {
        id: "texts",
        because: "a format, a bound or a pattern becomes a type that refuses an answer the provider gave",
        apply: types::texts,
    },
    Fixup {
        id: "defaults",
        because: "typify would send a documented default as if the caller had chosen it",
        apply: types::defaults,
    },
    Fixup {
        id: "absent-collections",
        because: "an optional list or map would decode to empty when absent, and an empty one would not be sent",
        apply: types::absent_collections,
    },
];

/// Applies the provider's fix-ups to a copy of its bundle.
pub(crate) fn apply(spec: &Spec) -> Result<Value, Problems> {
    let mut document = spec.bundle().clone();
    let listed: Vec<&str> = document
        .get("x-fixups")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|id| FIXUPS.iter().find(|fixup| Some(fixup.id) == id.as_str()).map_or("", |fixup| fixup.id))
        .collect();
    let mut problems = Vec::new();
    if listed.contains(&"") {
        let known: Vec<&str> = FIXUPS.iter().map(|fixup| fixup.id).collect();
        problems.push(spec.problem(
            "/x-fixups",
            "fixup-known",
            "lists a fix-up that doesn't exist",
            format!("known are: {}", known.join(", ")),
        ));
    }
    for fixup in FIXUPS {
        let changed = (fixup.apply)(&mut document, spec.provider());
        match (listed.contains(&fixup.id), changed) {
            (true, 0) if !spec.is_partial() => problems.push(spec.problem(
                "/x-fixups",
                "fixup-dead",
                format!("`{}` changed nothing", fixup.id),
                "take it out of x-fixups",
            )),
            (false, 1..) => problems.push(spec.problem(
                "/x-fixups",
                "fixup-listed",
                format!("`{}` changes {changed} places and isn't listed", fixup.id),
                format!("add `{}` to x-fixups: {}", fixup.id, fixup.because),
            )),
            _ => {}
        }
    }
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    types::keep_null(&mut document);
    strip(&mut document);
    // As in the loader: what fix-ups inserted stands last where serde_json keeps the order of insertion.
    document.sort_all_objects();
    Ok(document)
}

/// Takes out what only we and other tools read: extensions but `x-rust-type`, examples, callbacks, webhooks. Not a fix-up:
/// it changes no meaning, and conversions match only schemas without extensions.
fn strip(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| {
                key == "x-rust-type"
                    || !(key.starts_with("x-") || matches!(key.as_str(), "example" | "examples" | "callbacks"))
            });
            for (key, item) in map.iter_mut() {
                // A property may well be called "example".
                if key == "properties" {
                    item.as_object_mut().into_iter().flatten().for_each(|(_, property)| strip(property));
                } else {
                    strip(item);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
