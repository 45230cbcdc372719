//! What TygaPay tells the shop (docs.tygapay.com/api/apis/orders): the end of an order, a refund, a payout, each to its own
//! `notifyUrl`, and **signed in no way**. Anybody who knows or guesses the address can send one.
//!
//! A package that others maintain checks an `x-api-hash` on these messages, made like that of a request but over the path of
//! the shop's own address. No document promises one; where one comes it is looked at, and decides nothing.

use std::fmt;

use http::HeaderMap;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use subtle::ConstantTimeEq;

use super::auth;
use super::types::{OrderNotification, PayoutNotification, RefundNotification};
use crate::mac_key::MacKey;
use crate::secret::ApiSecret;
use crate::webhook::{Hash, Header, Unverified, WebhookError};

const PROVIDER: &str = "TygaPay";
static HASH: Header = Header::new("x-api-hash", "x-api-hash");

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
    secret: Option<MacKey>,
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
        self.secret = Some(MacKey::new(secret.expose_secret()));
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
        let hash = match (HASH.of(headers, PROVIDER), &self.secret) {
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
    // Nearly every message is an order's, so that is read first: to look what it is takes as long as to read it.
    if let Ok(PlainOrder(Some(order))) = serde_json::from_slice(body) {
        return Ok(Event::Order(order));
    }
    let probe: Probe = serde_json::from_slice(body)?;
    Ok(match (probe.r#type, probe.transaction_id, probe.order_id) {
        (Some(_), ..) => Event::Refund(serde_json::from_slice(body)?),
        (None, Some(_), None) => Event::Payout(serde_json::from_slice(body)?),
        _ => Event::Order(serde_json::from_slice(body)?),
    })
}

/// What fits an order and has neither of the two members by which the others are known; nothing if it has one of them.
struct PlainOrder(Option<OrderNotification>);

impl<'de> Deserialize<'de> for PlainOrder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = PlainOrder;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PlainOrder, A::Error> {
                let mut is_other = false;
                let members = Members { map, is_other: &mut is_other };
                let order = OrderNotification::deserialize(MapAccessDeserializer::new(members))?;
                Ok(PlainOrder((!is_other).then_some(order)))
            }
        }
        deserializer.deserialize_map(Read)
    }
}

/// An object's members, and whether one of the two names went by.
struct Members<'a, A> {
    map: A,
    is_other: &'a mut bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.map.next_key_seed(Name { seed, is_other: self.is_other })
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

struct Name<'a, K> {
    seed: K,
    is_other: &'a mut bool,
}

impl<'de, K: DeserializeSeed<'de>> DeserializeSeed<'de> for Name<'_, K> {
    type Value = K::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K: DeserializeSeed<'de>> Visitor<'de> for Name<'_, K> {
    type Value = K::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<K::Value, E> {
        *self.is_other |= matches!(name, "type" | "transactionId");
        self.seed.deserialize(StrDeserializer::new(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A member that is `null` isn't there: the message is an order's all the same, and is told by the longer way.
    #[test]
    fn what_tells_the_three_apart() {
        let order = r#""orderId":"o-1","orderNumber":"CMD-1","status":"success","unknown":[1]"#;
        let told = |more: &str| event(format!("{{{order}{more}}}").as_bytes());
        for more in ["", r#","type":null"#, r#","transactionId":"t-1""#, r#","transaction":1"#] {
            assert!(matches!(told(more), Ok(Event::Order(order)) if order.order_id == "o-1"), "{more}");
        }
        let plain = |more: &str| serde_json::from_str::<PlainOrder>(&format!("{{{order}{more}}}")).unwrap().0;
        assert!(plain("").is_some());
        for more in [r#","type":null"#, r#","type":"crypto""#, r#","t\u0079pe":1"#, r#","transactionId":"t-1""#] {
            assert!(plain(more).is_none(), "{more}");
        }
        // An order in everything but a member more, and a refund by that.
        assert!(!matches!(told(r#","type":"crypto""#), Ok(Event::Order(_))));
        assert!(told(r#","orderId":"o-2""#).is_err(), "which is meant can't be told");
    }
}
