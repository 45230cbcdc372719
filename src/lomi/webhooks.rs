//! What lomi. tells the shop (docs.lomi.africa, handling webhooks; server code of June and August 2026).
//!
//! `X-Lomi-Signature` is the HMAC-SHA256 of the raw body in hexadecimal; newer SDKs expect `X-Lomi-Signature-V1`, which
//! covers a time too. Where the newer one is there it is the one that counts, so that nobody can take it away and be
//! judged by the older.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::types::{WebhookEvent, WebhookTestEvent};
use crate::environment::Environment;
use crate::secret::WebhookSecret;
use crate::webhook::{Keys, Verified, WebhookError, Window, header, only};

const PROVIDER: &str = "lomi.";
const BASE: &str = "X-Lomi-Signature";
const V1: &str = "X-Lomi-Signature-V1";

/// What lomi. tells.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Something happened. Types that aren't known yet come here too: acknowledge them and pass over them. What it is about
    /// is typed by [`Verified::data`].
    Happened(WebhookEvent),
    /// Somebody tries the webhook out: nothing happened.
    Test(Box<WebhookTestEvent>),
}

/// Checks and reads what lomi. sends to one webhook.
///
/// ```
/// use http::HeaderMap;
/// use passerelle::lomi::{Event, Webhooks};
/// use passerelle::secret::WebhookSecret;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let webhooks = Webhooks::new(WebhookSecret::new("whsec_test_contract_secret")?);
///
/// # let body = br#"{"event":"PAYMENT_SUCCEEDED","data":{"checkout_session_id":"cs_test_123","amount":5000,"currency":"XOF"}}"#;
/// # let mut headers = HeaderMap::new();
/// # headers.insert("X-Lomi-Signature", "0a995edd1a1553d78dfa171e9e5f4373d8508714e160ea454eadda0cada4f3f8".parse()?);
/// // The bytes as they came, before anything parses them.
/// match webhooks.verify(body, &headers) {
///     Ok(told) => match told.event() {
///         Event::Happened(event) => println!("{:?}: look the order up", event.event),
///         _ => println!("a test"),
///     },
///     Err(error) => println!("answer {}: {error}", error.status()),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Webhooks {
    keys: Keys,
    window: Window,
}

impl Webhooks {
    /// With the secret that lomi. showed once when the webhook was made (`whsec_…`), all of it.
    #[must_use]
    pub fn new(secret: WebhookSecret) -> Self {
        Self { keys: Keys::new(secret), window: Window::of(Duration::from_secs(300)) }
    }

    /// Another secret that is good as well: the old one while it is being replaced, or another webhook's at one address.
    #[must_use]
    pub fn or(mut self, secret: WebhookSecret) -> Self {
        self.keys.push(secret);
        self
    }

    /// How far the signed time may be from now, either way; five minutes unless told, as lomi.'s documentation suggests.
    /// Only `X-Lomi-Signature-V1` signs the time of sending. The body's own `timestamp` is not held to it: lomi. sends an
    /// old body again, to the byte, when somebody asks it to.
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

    /// Checks the signature of the body as it came, and reads the event.
    ///
    /// # Errors
    /// [`WebhookError`]; its [`status`](WebhookError::status) is what to answer.
    pub fn verify(&self, body: &[u8], headers: &HeaderMap) -> Result<Verified<Event>, WebhookError> {
        match header(headers, PROVIDER, V1)? {
            Some(text) => {
                let form = "`t=<unix seconds>,v1=<64 hexadecimal digits>`";
                let V1Signature { time, seconds, digests } =
                    v1(text).ok_or(WebhookError::Unreadable { provider: PROVIDER, header: V1, form })?;
                if !self.keys.signed(&[time, b".", body], &digests) {
                    return Err(WebhookError::Mismatch { provider: PROVIDER, header: V1 });
                }
                self.window.check(Duration::from_secs(seconds))?;
            }
            None => {
                let text = only(headers, PROVIDER, BASE)?;
                let form = "64 hexadecimal digits";
                let digest = digest(text).ok_or(WebhookError::Unreadable { provider: PROVIDER, header: BASE, form })?;
                if !self.keys.signed(&[body], &[digest]) {
                    return Err(WebhookError::Mismatch { provider: PROVIDER, header: BASE });
                }
            }
        }
        Ok(Verified::new(read(body)?, body))
    }
}

fn digest(text: &[u8]) -> Option<[u8; 32]> {
    let mut digest = [0; 32];
    hex::decode_to_slice(text, &mut digest).ok().map(|()| digest)
}

/// What `X-Lomi-Signature-V1` says.
struct V1Signature<'a> {
    /// Its text, since that is what is signed.
    time: &'a [u8],
    seconds: u64,
    /// All of the known scheme.
    digests: Vec<[u8; 32]>,
}

fn v1(text: &[u8]) -> Option<V1Signature<'_>> {
    let (mut time, mut digests) = (None, Vec::new());
    for part in text.split(|byte| *byte == b',') {
        let part = part.trim_ascii();
        match part.split_at_checked(part.iter().position(|byte| *byte == b'=')?)? {
            (b"t", [_, value @ ..]) if time.is_none() => time = Some(value),
            (b"t", _) => return None,
            (b"v1", [_, value @ ..]) => digests.push(digest(value)?),
            // A scheme that is newer still.
            _ => {}
        }
    }
    let time = time.filter(|time| !time.is_empty() && time.iter().all(u8::is_ascii_digit))?;
    let seconds = std::str::from_utf8(time).ok()?.parse().ok()?;
    Some(V1Signature { time, seconds, digests }).filter(|signature| !signature.digests.is_empty())
}

/// A test has `type` where an event has `event`.
fn read(body: &[u8]) -> Result<Event, WebhookError> {
    #[derive(Deserialize)]
    struct Probe {
        event: Option<IgnoredAny>,
    }
    // Positions and names of members only: a value of the wrong type may be personal data.
    let malformed = |error: &serde_json::Error| WebhookError::Malformed {
        provider: PROVIDER,
        why: format!("reading stopped at line {}, column {}", error.line(), error.column()),
    };
    let probe: Probe = serde_json::from_slice(body).map_err(|error| malformed(&error))?;
    if probe.event.is_some() {
        serde_json::from_slice(body).map(Event::Happened)
    } else {
        serde_json::from_slice(body).map(|test| Event::Test(Box::new(test)))
    }
    .map_err(|error| malformed(&error))
}
