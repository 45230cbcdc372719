//! lomi.'s error envelope: `{"error": {code, message, details}, "request_id"}` on every 4xx and 5xx of its own.

use serde_json::Value;

use crate::error::ErrorBody;

/// Reads the envelope, if it is one.
pub(super) fn read(body: &[u8]) -> ErrorBody {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |pointer: &str| value.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    // It goes into messages and logs, as the one in the header does: nothing that could break a line.
    let request_id = text("/request_id").filter(|id| id.len() <= 200 && id.bytes().all(|b| (b' '..=b'~').contains(&b)));
    ErrorBody { code: text("/error/code"), message: text("/error/message"), request_id }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_envelope_and_none() {
        let body =
            br#"{"error":{"code":"unauthorized","message":"Invalid API key","details":null},"request_id":"550e8400"}"#;
        let error = read(body);
        assert_eq!(error.code.as_deref(), Some("unauthorized"));
        assert_eq!(error.message.as_deref(), Some("Invalid API key"));
        assert_eq!(error.request_id.as_deref(), Some("550e8400"));
        for other in ["a\\nb", "\\u0007", "é", &"x".repeat(201)] {
            assert_eq!(read(format!(r#"{{"request_id":"{other}"}}"#).as_bytes()).request_id, None, "{other}");
        }
        for other in [&b"<html>"[..], b"", b"null", b"{}", br#"{"error":"text"}"#] {
            assert_eq!(read(other), ErrorBody::default());
        }
    }
}
