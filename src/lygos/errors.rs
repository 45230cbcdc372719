//! Lygos' error bodies: one key, `detail`, in three shapes (object, FastAPI's list, plain text).

use serde_json::Value;

use crate::error::ErrorBody;

/// Reads whatever of the three shapes is there.
pub(super) fn read(body: &[u8]) -> ErrorBody {
    let mut read = ErrorBody::default();
    let Ok(Value::Object(map)) = serde_json::from_slice(body) else { return read };
    let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    match map.get("detail") {
        Some(Value::String(message)) => read.message = Some(message.clone()),
        Some(Value::Array(items)) => {
            // FastAPI lists every field it minds; the first says what kind of error it is.
            if let Some(first) = items.first() {
                read.code = text(first, "type");
            }
            let all: Vec<String> =
                items.iter().filter_map(|item| text(item, "msg").map(|msg| format!("{}: {msg}", path(item)))).collect();
            read.message = Some(all.join("; ")).filter(|joined| !joined.is_empty());
        }
        Some(detail) => {
            read.code = text(detail, "type");
            read.message = text(detail, "message");
        }
        None => {}
    }
    read
}

/// `body.amount` of `{"loc": ["body", "amount"]}`.
fn path(item: &Value) -> String {
    let parts = item.get("loc").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let parts: Vec<String> =
        parts.iter().map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned)).collect();
    parts.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_shapes_and_none() {
        let object = read(br#"{"detail":{"message":"No API Key.","type":"NO_API_KEY_PROVIDED"}}"#);
        assert_eq!(object.code.as_deref(), Some("NO_API_KEY_PROVIDED"));
        assert_eq!(object.message.as_deref(), Some("No API Key."));
        let list =
            read(br#"{"detail":[{"type":"missing","loc":["body","amount"],"msg":"Field required","input":{}}]}"#);
        assert_eq!(list.code.as_deref(), Some("missing"));
        assert_eq!(list.message.as_deref(), Some("body.amount: Field required"));
        assert_eq!(read(br#"{"detail":"Not Found"}"#).message.as_deref(), Some("Not Found"));
        for other in [&b"<html>"[..], b"", b"null", b"{}", b"[1]", br#"{"detail":7}"#] {
            assert_eq!(read(other).message, None);
        }
    }
}
