//! Reading operations, parameters and schemas out of a bundle. Looks only; nothing here changes or judges.

use std::fmt::Write as _;

use heck::ToSnakeCase;
use serde_json::Value;

use crate::source::escape;

/// The HTTP methods a path item can have, in OpenAPI's order.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation of the bundle.
#[derive(Clone, Copy, Debug)]
pub struct Operation<'a> {
    /// The whole document, for references.
    bundle: &'a Value,
    /// The operation object.
    pub value: &'a Value,
    /// Path template, such as `/v1/gateway/{gateway_id}`.
    pub path: &'a str,
    /// HTTP method in lower case.
    pub method: &'a str,
}

/// One parameter, with references followed.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'a> {
    /// Name on the wire.
    pub name: &'a str,
    /// `path`, `query`, `header` or `cookie`.
    pub location: &'a str,
    /// Whether the call can't be made without it.
    pub required: bool,
    /// The parameter object.
    pub value: &'a Value,
}

/// Every operation of a bundle, by path and then by method.
pub fn operations(bundle: &Value) -> Vec<Operation<'_>> {
    let Some(paths) = bundle.get("paths").and_then(Value::as_object) else { return Vec::new() };
    paths
        .iter()
        .flat_map(|(path, item)| {
            METHODS.iter().filter_map(move |method| {
                item.get(method).map(|value| Operation { bundle, value, path: path.as_str(), method })
            })
        })
        .collect()
}

/// Follows `$ref` within the bundle, as far as it leads.
pub fn resolve<'a>(bundle: &'a Value, mut value: &'a Value) -> &'a Value {
    // A chain longer than this is a circle, which the linter reports.
    for _ in 0..16 {
        match value.get("$ref").and_then(Value::as_str).and_then(|reference| target(bundle, reference)) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

/// The node a `$ref` names, if it is a reference into this document.
pub(crate) fn target<'a>(bundle: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = reference.strip_prefix('#')?;
    // Most references are plain names, and a pointer unescapes each of its segments.
    if pointer.contains('~') || !pointer.starts_with("/components/") {
        return bundle.pointer(pointer);
    }
    pointer.split('/').skip(1).try_fold(bundle, |node, segment| match node {
        Value::Object(map) => map.get(segment),
        _ => None,
    })
}

/// `Status` of `#/components/schemas/Status`.
pub(crate) fn schema_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

impl<'a> Operation<'a> {
    /// `operationId`, or an empty text, which the linter reports.
    pub fn id(&self) -> &'a str {
        self.value.get("operationId").and_then(Value::as_str).unwrap_or_default()
    }

    /// The operation's tag.
    pub fn tag(&self) -> &'a str {
        self.value.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default()
    }

    /// The tag in snake case: the name of the group of calls.
    pub fn resource(&self) -> String {
        self.tag().to_snake_case()
    }

    /// What stands behind the resource in the operation id: the name of the call.
    pub fn call(&self) -> &'a str {
        let id = self.id();
        id.strip_prefix(&self.resource()).and_then(|rest| rest.strip_prefix('_')).unwrap_or(id)
    }

    /// JSON pointer of the operation in the bundle.
    pub fn pointer(&self) -> String {
        format!("/paths/{}/{}", escape(self.path), self.method)
    }

    /// A text of the operation object.
    pub fn text(&self, key: &str) -> &'a str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// An extension of the operation.
    pub fn extension(&self, key: &str) -> Option<&'a Value> {
        self.value.get(key)
    }

    /// Parameters of the operation and of its path item.
    pub fn parameters(&self) -> Vec<Parameter<'a>> {
        let of_path = self.bundle.get("paths").and_then(|paths| paths.get(self.path));
        [of_path, Some(self.value)]
            .into_iter()
            .flatten()
            .filter_map(|holder| holder.get("parameters").and_then(Value::as_array))
            .flatten()
            .map(|parameter| {
                let value = resolve(self.bundle, parameter);
                let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
                Parameter {
                    name: text("name"),
                    location: text("in"),
                    required: value.get("required").and_then(Value::as_bool).unwrap_or(false),
                    value,
                }
            })
            .collect()
    }

    /// The JSON request body's media type object, and whether a body is required.
    pub fn json_body(&self) -> Option<(&'a Value, bool)> {
        let body = resolve(self.bundle, self.value.get("requestBody")?);
        let required = body.get("required").and_then(Value::as_bool).unwrap_or(false);
        Some((body.get("content")?.get("application/json")?, required))
    }

    /// `(status, response object)` with references followed.
    pub fn responses(&self) -> Vec<(&'a str, &'a Value)> {
        self.value
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(status, response)| (status.as_str(), resolve(self.bundle, response)))
            .collect()
    }

    /// Whether the method alone promises that nothing is changed.
    pub fn is_read(&self) -> bool {
        matches!(self.method, "get" | "head" | "options")
    }
}

/// The schema of a response's or media type holder's JSON content.
pub fn json_schema(holder: &Value) -> Option<&Value> {
    holder.get("content")?.get("application/json")?.get("schema")
}

/// Whether a schema says nothing at all.
pub(crate) fn is_anything(schema: &Value) -> bool {
    schema.as_object().is_some_and(|map| map.keys().all(|key| key == "description" || key.starts_with("x-")))
}

/// Calls `visit` for every node of a document, with its pointer.
pub(crate) fn walk<'a>(value: &'a Value, pointer: &mut String, visit: &mut impl FnMut(&str, &'a Value)) {
    visit(pointer, value);
    let length = pointer.len();
    match value {
        Value::Object(map) => {
            for (key, item) in map {
                pointer.push('/');
                // Most keys need no escaping, and this is the busiest loop of the linter.
                if key.contains(['~', '/']) {
                    pointer.push_str(&escape(key))
                } else {
                    pointer.push_str(key)
                }
                walk(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                // Into a text, writing can't fail.
                let _ = write!(pointer, "/{index}");
                walk(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}
