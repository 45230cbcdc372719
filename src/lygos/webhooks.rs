//! What Lygos tells the shop (docs.lygosapp.com/modules/webhooks, read on 2026-11-21; the stored page breaks off).
//!
//! `X-Signature` is the HMAC-SHA256 of the raw body followed at once by the text of `X-Timestamp`. Whether it is written in
//! hexadecimal or base64 isn't known, so both are read. Nor is what the body holds: it is kept as it came, and `order_id`
//! and `status`, if they are there, are hints.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;

use super::types::DashboardEvent;
use crate::environment::Environment;
use crate::secret::WebhookSecret;
use crate::webhook::{Header, Keys, Verified, WebhookError, Window};

const PROVIDER: &str = "Lygos";
static SIGNATURE: Header = Header::new("X-Signature", "x-signature");
static TIME: Header = Header::new("X-Timestamp", "x-timestamp");

/// What Lygos tells. No member is documented.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The whole of it.
    pub body: DashboardEvent,
}

impl std::fmt::Debug for Event {
    /// Without the members: what they hold isn't known, and may be personal.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Event").finish_non_exhaustive()
    }
}

impl Event {
    /// The shop's own reference, if there is a member of that name with a text.
    #[must_use]
    pub fn order_id(&self) -> Option<&str> {
        self.body.get("order_id").and_then(serde_json::Value::as_str)
    }

    /// What it says of the payment, if it does. Ask for the state: this is a hint.
    #[must_use]
    pub fn status(&self) -> Option<&str> {
        self.body.get("status").and_then(serde_json::Value::as_str)
    }
}

/// Checks and reads what Lygos sends to a webhook that was entered in its dashboard.
///
/// ```
/// use http::HeaderMap;
/// use passerelle::lygos::Webhooks;
/// use passerelle::secret::WebhookSecret;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let webhooks = Webhooks::new(WebhookSecret::new("test-secret")?);
/// # let webhooks = webhooks.tolerance(std::time::Duration::MAX);
/// # let body = br#"{"order_id":"CMD-2024-001","status":"success"}"#;
/// # let mut headers = HeaderMap::new();
/// # headers.insert("X-Timestamp", "1700000000000".parse()?);
/// # headers.insert("X-Signature", "ffcd9592ff32d93981e658eb9159fb5f80a1f8f63cfb4bb62cf207445f719ea7".parse()?);
/// let told = webhooks.verify(body, &headers)?;
/// println!("look up {:?}", told.event().order_id());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Webhooks {
    keys: Keys,
    window: Window,
}

impl Webhooks {
    /// With the secret that Lygos mailed when the webhook was made.
    #[must_use]
    pub fn new(secret: WebhookSecret) -> Self {
        Self { keys: Keys::new(&secret), window: Window::of(Duration::from_secs(24 * 3600)) }
    }

    /// Another secret that is good as well. At Lygos an old one ends at once when a new one is made, so have both in place
    /// before you make it.
    #[must_use]
    pub fn or(mut self, secret: WebhookSecret) -> Self {
        self.keys.push(&secret);
        self
    }

    /// How far `X-Timestamp` may be from now, either way; a day unless told. Lygos names no window, and doesn't say whether
    /// a repetition is signed anew: a short one could refuse what is genuine.
    #[must_use]
    pub fn tolerance(mut self, allowed: Duration) -> Self {
        self.window.allowed = allowed;
        self
    }

    /// Where the time comes from; the machine's clock unless told.
    #[must_use]
    pub fn environment(mut self, environment: Arc<dyn Environment>) -> Self {
        self.window.environment = environment;
        self
    }

    /// Checks the signature of the body as it came, and reads it.
    ///
    /// # Errors
    /// [`WebhookError`]; its [`status`](WebhookError::status) is what to answer.
    pub fn verify(&self, body: &[u8], headers: &HeaderMap) -> Result<Verified<Event>, WebhookError> {
        let unreadable =
            |header: &Header, form| WebhookError::Unreadable { provider: PROVIDER, header: header.text, form };
        let signature = SIGNATURE.only(headers, PROVIDER)?;
        let time = TIME.only(headers, PROVIDER)?;
        let digest =
            digest(signature).ok_or(unreadable(&SIGNATURE, "64 hexadecimal digits, nor 32 bytes in base64"))?;
        let millis = Some(time)
            .filter(|time| time.iter().all(u8::is_ascii_digit))
            .and_then(|time| std::str::from_utf8(time).ok()?.parse().ok())
            .ok_or(unreadable(&TIME, "a number of milliseconds"))?;
        if !self.keys.signed(&[body, time], std::iter::once(digest)) {
            return Err(WebhookError::Mismatch { provider: PROVIDER, header: SIGNATURE.text });
        }
        self.window.check(Duration::from_millis(millis))?;
        let body_of = |error: serde_json::Error| WebhookError::Malformed {
            provider: PROVIDER,
            why: format!("no JSON object: reading stopped at line {}, column {}", error.line(), error.column()),
        };
        Ok(Verified::new(Event { body: serde_json::from_slice(body).map_err(body_of)? }, body))
    }
}

fn digest(text: &[u8]) -> Option<[u8; 32]> {
    let mut digest = [0; 32];
    if hex::decode_to_slice(text, &mut digest).is_ok() {
        return Some(digest);
    }
    STANDARD.decode(text).ok()?.try_into().ok()
}
