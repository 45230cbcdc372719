//! Parameters: what stands in path, query and headers, as progenitor sends it. One that can't be sent is left out if it may
//! be; if it may not, the operation is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::flat::Kind;
use super::plan::resolved;
use super::schema::{Schemas, Way};
use super::source::{below, items, text};
use super::words;

/// What the generated call has besides its parameters.
const OF_CALLS: [&str; 5] = ["transport", "options", "timeout", "send", "idempotency_key"];
/// Headers that the transport sets.
const OF_TRANSPORT: [&str; 7] =
    ["accept", "content-type", "content-length", "authorization", "host", "user-agent", "cookie"];

/// Where parameters are listed.
pub(super) struct Holder<'a, 'b> {
    pub(super) path: &'b str,
    pub(super) renamed: &'b str,
    pub(super) item: &'a Value,
    pub(super) here: &'b str,
    pub(super) operation: &'a Value,
    pub(super) at: &'b str,
    pub(super) has_body: bool,
}

/// A path parameter's name as Rust can have it: callers see no name there, so it may be any.
pub(super) fn plain_name(name: &str, has_body: bool) -> String {
    let letters: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect();
    let field = words::field(&letters);
    let is_bad = !letters.starts_with(|c: char| c.is_ascii_alphabetic())
        || OF_CALLS.contains(&field.as_str())
        || (has_body && field == "body");
    if is_bad { format!("path_{}", letters.trim_matches('_')) } else { letters }
}

/// Parameters of an operation and of its path, for the spec.
pub(super) fn of(
    document: &Value,
    schemas: &mut Schemas<'_>,
    headers: &BTreeSet<String>,
    holder: &Holder<'_, '_>,
) -> Result<Vec<Value>, String> {
    let mut found: BTreeMap<(String, String), (Value, String)> = BTreeMap::new();
    for (source, at) in [(holder.item, holder.here), (holder.operation, holder.at)] {
        for (index, parameter) in items(source.get("parameters")).iter().enumerate() {
            let here = below(&below(at, "parameters"), &index.to_string());
            let (parameter, here) = resolved(document, parameter, &here);
            let key = (text(parameter, "in").to_owned(), text(parameter, "name").to_owned());
            // The operation's own one replaces that of the path.
            found.insert(key, (parameter.clone(), here));
        }
    }
    let mut out: Vec<Value> = Vec::new();
    let mut fields: BTreeSet<String> = BTreeSet::new();
    if holder.has_body {
        fields.insert("body".to_owned());
    }
    let old = holder.path.split('/').filter(|step| step.starts_with('{'));
    let new = holder.renamed.split('/').filter(|step| step.starts_with('{'));
    for (old, new) in old.zip(new) {
        let (old, new) = (old.trim_matches(['{', '}']), new.trim_matches(['{', '}']));
        let declared = found.remove(&("path".to_owned(), old.to_owned()));
        let (parameter, at) = declared.unwrap_or_else(|| {
            schemas.report.changed(holder.at, format!("`{{{old}}}` stands in the path and isn't declared: a text"));
            (json!({}), holder.at.to_owned())
        });
        if old != new {
            schemas
                .report
                .changed(&at, format!("called `{new}`, as in the other paths, or because Rust needs the word"));
        }
        let flat = parameter.get("schema").map(|schema| schemas.flat(schema, &below(&at, "schema")));
        if flat.is_some_and(|flat| flat.kind != Kind::Text || flat.values.is_some() || !flat.format.is_empty()) {
            schemas.report.changed(&below(&at, "schema"), "a parameter of the path is a plain text");
        }
        if !fields.insert(words::field(new)) {
            return Err(format!("two of its path's parameters would be called `{new}` in Rust"));
        }
        out.push(described(
            schemas,
            &parameter,
            &at,
            json!({
                "name": new, "in": "path", "required": true, "schema": { "type": "string" }, "example": "example",
            }),
        ));
    }
    for ((location, name), (parameter, at)) in found {
        let is_required = parameter.get("required").and_then(Value::as_bool) == Some(true);
        match one(schemas, headers, &location, &name, &parameter, &at, &mut fields) {
            Ok(Some(value)) => out.push(described(schemas, &parameter, &at, value)),
            Ok(None) => {}
            Err(why) if is_required => return Err(format!("parameter `{name}` is required, and {why}")),
            Err(why) => schemas.report.left(&at, why),
        }
    }
    Ok(out)
}

fn described(schemas: &mut Schemas<'_>, parameter: &Value, at: &str, mut value: Value) -> Value {
    let mut text = schemas.prose(at, text(parameter, "description"));
    if parameter.get("deprecated") == Some(&Value::Bool(true)) {
        text = format!("Deprecated. {text}").trim().to_owned();
    }
    if let Some(map) = value.as_object_mut().filter(|_| !text.is_empty()) {
        map.insert("description".to_owned(), Value::String(text));
    }
    value
}

/// A parameter of query or header; `Ok(None)` for one that the transport sends, an error for one that can't be sent.
fn one(
    schemas: &mut Schemas<'_>,
    headers: &BTreeSet<String>,
    location: &str,
    name: &str,
    parameter: &Value,
    at: &str,
    fields: &mut BTreeSet<String>,
) -> Result<Option<Value>, String> {
    let low = name.to_lowercase();
    match location {
        "query" => {}
        "header" if headers.contains(&low) => {
            schemas.report.changed(at, "the key: a security scheme, sent by the transport");
            return Ok(None);
        }
        "header" if OF_TRANSPORT.contains(&low.as_str()) => {
            schemas.report.left(at, "the transport sets this header");
            return Ok(None);
        }
        "path" => return Err("isn't in the path".to_owned()),
        "cookie" => return Err("is a cookie, which isn't sent".to_owned()),
        "header" => {}
        other => return Err(format!("stands in `{other}`")),
    }
    if low.contains("idempot") || low.ends_with("request-id") {
        schemas.report.undecided(
            at,
            "a key for repeating a write, by its name. If the provider's documentation says how long it remembers one: \
             `x-retry: {policy: keyed}` and `x-idempotency-key` on each such operation",
        );
        if low == "idempotency-key" {
            // The linter wants to know the hours, and nobody said them.
            return Err("is an Idempotency-Key whose hours aren't known".to_owned());
        }
    }
    if parameter.get("content").is_some() {
        return Err("is described by a media type".to_owned());
    }
    let style = text(parameter, "style");
    if !style.is_empty() && style != if location == "query" { "form" } else { "simple" } {
        return Err(format!("has style `{style}`"));
    }
    let schema = parameter.get("schema").cloned().unwrap_or_else(|| json!({ "type": "string" }));
    let flat = schemas.flat(&schema, &below(at, "schema"));
    let typed = match flat.kind {
        Kind::Text | Kind::Whole | Kind::Number | Kind::Flag => schemas.typed(&flat, Way::Sent, name),
        Kind::List if location == "query" => {
            if parameter.get("explode") == Some(&Value::Bool(false)) {
                return Err("is a list in one text (`explode: false`), which would be sent as several".to_owned());
            }
            let inner = flat.items.clone().unwrap_or_else(|| json!({}));
            let inner = schemas.flat(&inner, "");
            if !matches!(inner.kind, Kind::Text | Kind::Whole | Kind::Number | Kind::Flag) {
                return Err("is a list of something else than texts and numbers".to_owned());
            }
            json!({ "type": "array", "items": schemas.typed(&inner, Way::Sent, name) })
        }
        _ => return Err("is an object, a list in a header, or of no type".to_owned()),
    };
    if parameter.get("allowReserved") == Some(&Value::Bool(true)) {
        schemas.report.changed(&below(at, "allowReserved"), "reserved characters are sent encoded");
    }
    if flat.nullable {
        schemas.report.changed(&below(at, "schema"), "a parameter that is null is one that isn't sent");
    }
    let field = words::field(name);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.is_ascii() || OF_CALLS.contains(&field.as_str()) {
        return Err("has a name that the generated call can't have".to_owned());
    }
    if !fields.insert(field) {
        return Err("has another's name in Rust".to_owned());
    }
    let example = super::example::of(&schemas.components, &typed, name);
    let is_required = parameter.get("required").and_then(Value::as_bool) == Some(true);
    let mut out = json!({ "name": name, "in": location, "schema": typed, "example": example });
    if let Some(map) = out.as_object_mut().filter(|_| is_required) {
        map.insert("required".to_owned(), Value::Bool(true));
    }
    Ok(Some(out))
}
