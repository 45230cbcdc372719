//! What TygaPay tells the shop (docs.tygapay.com/api/apis/orders): the end of an order, a refund, a payout, each to its own
//! `notifyUrl`, and **signed in no way**. Anybody who knows or guesses the address can send one.
//!
//! A package that others maintain checks an `x-api-hash` on these messages, made like that of a request but over the path of
//! the shop's own address. No document promises one; where one comes it is looked at, and decides nothing.

use http::HeaderMap;
use serde::Deserialize;
use serde::de::IgnoredAny;
use subtle::ConstantTimeEq;

use super::auth;
use super::types::{OrderNotification, PayoutNotification, RefundNotification};
use crate::secret::ApiSecret;
use crate::webhook::{Hash, Unverified, WebhookError, header};

const PROVIDER: &str = "TygaPay";
const HASH: &str = "x-api-hash";

/// What TygaPay tells, if it is TygaPay.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// An order has come to an end. Only `success` is a payment, and only the order itself says whether it is true.
    Order(OrderNotification),
    /// A refund has.
    Refund(RefundNotification),
    /// A payout has.
    Payout(PayoutNotification),
}

/// Reads what comes to a `notifyUrl`.
///
/// ```
/// use http::HeaderMap;
/// use passerelle::tygapay::{Event, Webhooks};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let body = br#"{"orderId":"004Qs494RxpEMFYUyXBz","orderNumber":"ORDER-2026-0001","status":"success"}"#;
/// let told = Webhooks::new().read("/tygapay/orders", body, &HeaderMap::new())?;
/// if let Event::Order(order) = told.claim() {
///     println!("look up {}", order.order_id);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Webhooks {
    secret: Option<ApiSecret>,
}

impl Webhooks {
    /// Without a secret: a hash that comes is reported, and not looked at.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With the secret that requests are signed with, to look at a hash that comes.
    #[must_use]
    pub fn secret(mut self, secret: ApiSecret) -> Self {
        self.secret = Some(secret);
        self
    }

    /// Reads a message. `target` is the path and query it came to, as in the request line.
    ///
    /// # Errors
    /// [`WebhookError::Malformed`] for what is no such message.
    pub fn read(&self, target: &str, body: &[u8], headers: &HeaderMap) -> Result<Unverified<Event>, WebhookError> {
        let event = event(body).map_err(|error| WebhookError::Malformed {
            provider: PROVIDER,
            // Without the value that doesn't fit, which may be personal.
            why: format!("reading stopped at line {}, column {}", error.line(), error.column()),
        })?;
        let hash = match (header(headers, PROVIDER, HASH), &self.secret) {
            (Ok(None), _) => Hash::Absent,
            (Ok(Some(_)), None) => Hash::Unchecked,
            (Ok(Some(hash)), Some(secret)) => match auth::signature(secret, target, body) {
                Ok(expected) if expected.as_bytes().ct_eq(hash).into() => Hash::Fits,
                _ => Hash::DoesNotFit,
            },
            (Err(_), _) => Hash::DoesNotFit,
        };
        Ok(Unverified::new(event, body, hash))
    }
}

/// A refund has a `type`, a payout no order (facts of 2026-11-21: the documents name no other difference).
fn event(body: &[u8]) -> serde_json::Result<Event> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Probe {
        r#type: Option<IgnoredAny>,
        transaction_id: Option<IgnoredAny>,
        order_id: Option<IgnoredAny>,
    }
    let probe: Probe = serde_json::from_slice(body)?;
    Ok(match (probe.r#type, probe.transaction_id, probe.order_id) {
        (Some(_), ..) => Event::Refund(serde_json::from_slice(body)?),
        (None, Some(_), None) => Event::Payout(serde_json::from_slice(body)?),
        _ => Event::Order(serde_json::from_slice(body)?),
    })
}
