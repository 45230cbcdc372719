//! TygaPay's error bodies. None is documented for orders; elsewhere it is `{status, message}`, and proxies answer HTML.

use serde_json::Value;

use crate::error::ErrorBody;

/// Reads what is there.
pub(super) fn read(body: &[u8]) -> ErrorBody {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    ErrorBody { code: text("status"), message: text("message"), request_id: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there() {
        let error = read(br#"{"status":"user_not_found","message":"User not found"}"#);
        assert_eq!(error.code.as_deref(), Some("user_not_found"));
        assert_eq!(error.message.as_deref(), Some("User not found"));
        for other in [&b"<pre>Cannot GET /</pre>"[..], b"", b"null", b"{}", b"[]"] {
            assert_eq!(read(other), ErrorBody::default());
        }
    }
}
