//! Bodies: of requests, which are JSON objects with members or can't be sent, and which of several media types is JSON.

use serde_json::{Value, json};

use super::plan::resolved;
use super::schema::{Schemas, Way};
use super::source::{below, members, text};

/// The body of a request that can be sent.
#[derive(Clone, Debug)]
pub(super) struct Body {
    /// Place of its schema.
    at: String,
    schema: Value,
    description: String,
}

/// The JSON among the media types of a body or an answer, and its key.
pub(super) fn json(holder: &Value) -> Option<(&String, &Value)> {
    let plain = |key: &str| key.split(';').next().unwrap_or_default().trim().to_lowercase();
    let is = |key: &str| plain(key) == "application/json" || plain(key) == "text/json" || plain(key).ends_with("+json");
    let exact = members(holder.get("content")).find(|(key, _)| *key == "application/json");
    exact.or_else(|| members(holder.get("content")).find(|(key, _)| is(key)))
}

/// The body of a request: `Ok(None)` where one can do without, an error where the operation can't be sent.
pub(super) fn of(
    document: &Value,
    schemas: &mut Schemas<'_>,
    body: &Value,
    at: &str,
    method: &str,
) -> Result<Option<Body>, String> {
    let (body, at) = resolved(document, body, at);
    let is_required = body.get("required").and_then(Value::as_bool) == Some(true);
    if members(body.get("content")).next().is_none() {
        return Ok(None);
    }
    // What can't be sent takes the operation with it: that a body is optional is said of many by forgetting `required`, and
    // a write without what it is about is another write. A read or a removal does without.
    let without = |schemas: &mut Schemas<'_>, why: String| {
        if is_required || !matches!(method, "get" | "delete") {
            return Err(why);
        }
        schemas.report.left(&at, why);
        Ok(None)
    };
    let Some((key, media)) = json(body) else {
        let kinds: Vec<&str> = members(body.get("content")).map(|(key, _)| key.as_str()).collect();
        return without(schemas, format!("takes {} and no JSON, which the generator doesn't send", kinds.join(", ")));
    };
    if method == "get" || method == "delete" && !is_required {
        return without(schemas, format!("a {} with a body", method.to_uppercase()));
    }
    let here = below(&below(&below(&at, "content"), key), "schema");
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    let flat = schemas.flat(&schema, &here);
    if !flat.has_members() {
        return without(schemas, "takes a body that isn't an object with members by name".to_owned());
    }
    for (other, _) in members(body.get("content")).filter(|(other, _)| *other != key) {
        schemas.report.left(&below(&below(&at, "content"), other), "the same body in another media type: JSON is sent");
    }
    if key != "application/json" {
        schemas.report.changed(&below(&below(&at, "content"), key), "sent as application/json");
    }
    if !is_required {
        schemas.report.changed(&at, "an optional body: it is always sent, if only as {}");
    }
    Ok(Some(Body { at: here, schema, description: text(body, "description").to_owned() }))
}

impl Body {
    /// `requestBody` of the spec; `None` if no member of it can be sent.
    pub(super) fn made(&self, schemas: &mut Schemas<'_>, id: &str) -> Option<Value> {
        let flat = schemas.flat(&self.schema, &self.at);
        let name = schemas.component(&flat, Way::Sent, &format!("{id} request"))?;
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        let example = super::example::of(&schemas.components, &schema, "");
        let mut out = json!({
            "required": true,
            "content": { "application/json": { "schema": schema, "example": example } },
        });
        let (description, _) = super::words::prose(&self.description);
        if let Some(map) = out.as_object_mut().filter(|_| !description.is_empty()) {
            map.insert("description".to_owned(), Value::String(description));
        }
        Some(out)
    }
}
