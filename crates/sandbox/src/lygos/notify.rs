//! What Lygos tells the shop: a webhook that the merchant registers in its dashboard (facts/lygos.md §6).
//!
//! Chosen where the facts are silent: the payload is the order id and the payin's status, which is all that a status
//! answer has; the signature is in hexadecimal; there is one attempt with ten seconds, because no retry is documented,
//! and a shop that copes with one copes with more.

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::model::Gateway;
use crate::json::Json;
use crate::outbox::{Delivery, Letter, Message, Rules};
use crate::provider::Provider;
use crate::state::State;

pub(crate) const RULES: Rules = Rules { timeout: Duration::from_secs(10), pauses: &[] };

/// An attempt to pay has come to something.
pub(crate) fn payin(state: &mut State, gateway: &Gateway) {
    let (Some(url), Some(payin)) = (state.lygos.webhook_url.clone(), gateway.payin) else { return };
    let order_id = gateway.order_id.clone().unwrap_or_default();
    let data = Json::Object(vec![
        ("order_id".to_owned(), Json::String(order_id)),
        ("status".to_owned(), Json::String(payin.word().to_owned())),
    ]);
    let event = format!("payin.{}", payin.word());
    state.tell(Message { provider: Provider::Lygos, endpoint: None, url, event, subject: gateway.id.clone(), data });
}

/// `X-Signature` is the HMAC of the raw body followed by `X-Timestamp`, which is in milliseconds.
pub(crate) fn letter(state: &State, delivery: &Delivery) -> Letter {
    let body = serde_json::to_string(&delivery.data).unwrap_or_default();
    let timestamp = state.now().unix_millis().to_string();
    let mut headers =
        vec![("content-type".to_owned(), "application/json".to_owned()), ("x-timestamp".to_owned(), timestamp.clone())];
    // HMAC takes keys of any length, so there is always one.
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(state.lygos.webhook_secret.as_bytes()) {
        mac.update(body.as_bytes());
        mac.update(timestamp.as_bytes());
        headers.push(("x-signature".to_owned(), hex::encode(mac.finalize().into_bytes())));
    }
    Letter { headers, body }
}
