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
use crate::webhook::{Header, Keys, Verified, WebhookError, Window};

const PROVIDER: &str = "lomi.";
static BASE: Header = Header::new("X-Lomi-Signature", "x-lomi-signature");
static V1: Header = Header::new("X-Lomi-Signature-V1", "x-lomi-signature-v1");

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
        Self { keys: Keys::new(&secret), window: Window::of(Duration::from_secs(300)) }
    }

    /// Another secret that is good as well: the old one while it is being replaced, or another webhook's at one address.
    #[must_use]
    pub fn or(mut self, secret: WebhookSecret) -> Self {
        self.keys.push(&secret);
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
        match V1.of(headers, PROVIDER)? {
            Some(text) => {
                let form = "`t=<unix seconds>,v1=<64 hexadecimal digits>`";
                let V1Signature { time, seconds, digest, more } =
                    v1(text).ok_or(WebhookError::Unreadable { provider: PROVIDER, header: V1.text, form })?;
                let digests = std::iter::once(digest).chain(more.iter().copied());
                if !self.keys.signed(&[time, b".", body], digests) {
                    return Err(WebhookError::Mismatch { provider: PROVIDER, header: V1.text });
                }
                self.window.check(Duration::from_secs(seconds))?;
            }
            None => {
                let text = BASE.only(headers, PROVIDER)?;
                let form = "64 hexadecimal digits";
                let digest =
                    digest(text).ok_or(WebhookError::Unreadable { provider: PROVIDER, header: BASE.text, form })?;
                if !self.keys.signed(&[body], std::iter::once(digest)) {
                    return Err(WebhookError::Mismatch { provider: PROVIDER, header: BASE.text });
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
    /// The first of the known scheme, and what more there is of it: mostly nothing.
    digest: [u8; 32],
    more: Vec<[u8; 32]>,
}

fn v1(text: &[u8]) -> Option<V1Signature<'_>> {
    usual_v1(text).or_else(|| any_v1(text))
}

/// `t=<digits>,v1=<digits>` to the byte, which is what lomi. sends. Anything else is looked at part by part.
fn usual_v1(text: &[u8]) -> Option<V1Signature<'_>> {
    let text = text.strip_prefix(b"t=")?;
    let (time, rest) = text.split_at_checked(text.iter().position(|byte| !byte.is_ascii_digit())?)?;
    let digest = digest(rest.strip_prefix(b",v1=")?)?;
    Some(V1Signature { time, seconds: seconds(time)?, digest, more: Vec::new() })
}

fn seconds(time: &[u8]) -> Option<u64> {
    let is_number = !time.is_empty() && time.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(time).ok().filter(|_| is_number)?.parse().ok()
}

fn any_v1(text: &[u8]) -> Option<V1Signature<'_>> {
    let (mut time, mut first, mut more) = (None, None, Vec::new());
    for part in text.split(|byte| *byte == b',') {
        let part = part.trim_ascii();
        match part.split_at_checked(part.iter().position(|byte| *byte == b'=')?)? {
            (b"t", [_, value @ ..]) if time.is_none() => time = Some(value),
            (b"t", _) => return None,
            (b"v1", [_, value @ ..]) if first.is_none() => first = Some(digest(value)?),
            (b"v1", [_, value @ ..]) => more.push(digest(value)?),
            // A scheme that is newer still.
            _ => {}
        }
    }
    let time = time?;
    Some(V1Signature { time, seconds: seconds(time)?, digest: first?, more })
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
    // Nearly every message is an event, so that is tried first: a look at what it is costs as much as half of reading it.
    let told = match serde_json::from_slice(body) {
        Ok(event) => return Ok(Event::Happened(event)),
        Err(error) => error,
    };
    let probe: Probe = serde_json::from_slice(body).map_err(|error| malformed(&error))?;
    if probe.event.is_some() {
        return Err(malformed(&told));
    }
    serde_json::from_slice(body).map(|test| Event::Test(Box::new(test))).map_err(|error| malformed(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The short way is no way of its own: what it reads, the long one reads alike.
    #[test]
    fn the_usual_signature_is_read_as_any_other() {
        let (digest, other) = ("ab".repeat(32), "0C".repeat(32));
        let read = |signature: Option<V1Signature<'_>>| {
            signature.map(|found| (found.time.to_vec(), found.seconds, found.digest, found.more))
        };
        for text in [format!("t=1700000000,v1={digest}"), format!("t=0,v1={other}")] {
            assert!(usual_v1(text.as_bytes()).is_some(), "{text}");
            assert_eq!(read(usual_v1(text.as_bytes())), read(any_v1(text.as_bytes())), "{text}");
        }
        for text in [
            format!("t=1,v1={digest},v1={other}"),
            format!("v1={digest},t=1"),
            format!("t=1, v1={digest}"),
            format!("t=1,v0=x,v1={digest}"),
        ] {
            assert!(usual_v1(text.as_bytes()).is_none() && v1(text.as_bytes()).is_some(), "{text}");
        }
        let two = format!("t=1,v1={digest},v1={other}");
        assert_eq!(v1(two.as_bytes()).map(|found| (found.digest, found.more)), Some(([0xab; 32], vec![[0x0c; 32]])));
        for text in [
            format!("t=,v1={digest}"),
            format!("t=-1,v1={digest}"),
            format!("t=99999999999999999999,v1={digest}"),
            format!("t=1,v1={digest}0"),
            format!("t=1,t=2,v1={digest}"),
            format!("v1={digest}"),
            "t=1,v1=".to_owned(),
            "t=1".to_owned(),
        ] {
            assert!(v1(text.as_bytes()).is_none(), "{text}");
        }
    }
}
