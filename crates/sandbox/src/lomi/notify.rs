//! What lomi. tells the shop: signed messages to its registered webhooks, retried with a doubling pause, given up after
//! the fifth attempt or the first 4xx (facts/lomi.md §9).
//!
//! Chosen where the sources disagree: all messages follow the schedule of the queued path (5, 10, 20, 40 seconds);
//! payment events go the direct path in one point, that each of their attempts has a new id; both signatures are sent,
//! the older header and `X-Lomi-Signature-V1`, so that verifiers of either kind can be tried.

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;

use super::model::Transaction;
use super::refunds::Refund;
use crate::clock::Timestamp;
use crate::json::Json;
use crate::outbox::{Delivery, Letter, Message, Outcome, Rules};
use crate::provider::Provider;
use crate::state::State;

pub(crate) const RULES: Rules = Rules { timeout: Duration::from_secs(4), pauses: &[5, 10, 20, 40] };

/// Not an event one subscribes to: what the test operation sends.
pub(crate) const TEST: &str = "test.webhook";

/// Tells every webhook that is subscribed to `event`; `subject` is the id of what it is about.
pub(crate) fn raise(state: &mut State, event: &str, subject: &str, data: &impl Serialize) {
    let wanted = |webhook: &&super::model::Webhook| {
        webhook.is_active && webhook.deleted_at.is_none() && webhook.authorized_events.iter().any(|name| name == event)
    };
    let endpoints: Vec<(String, String)> = state
        .lomi
        .webhooks
        .iter()
        .filter(wanted)
        .map(|webhook| (webhook.webhook_id.clone(), webhook.url.clone()))
        .collect();
    if endpoints.is_empty() {
        return;
    }
    let data = Json::of(data);
    for (endpoint, url) in endpoints {
        let message = Message {
            provider: Provider::Lomi,
            endpoint: Some(endpoint),
            url,
            event: event.to_owned(),
            subject: subject.to_owned(),
            data: data.clone(),
        };
        state.tell(message);
    }
}

/// A transaction was made or has come to something; the event follows from its status.
pub(crate) fn payment(state: &mut State, transaction: &Transaction) {
    use super::model::TransactionStatus::{Completed, Expired, Failed, Pending, Refunded};
    let event = match transaction.status {
        Pending => "PAYMENT_CREATED",
        Completed => "PAYMENT_SUCCEEDED",
        Failed => "PAYMENT_FAILED",
        // The first is told by the refund's own events, and nothing tells of the second.
        Refunded | Expired => return,
    };
    raise(state, event, &transaction.transaction_id, transaction);
}

/// `event` is one of the three `REFUND_…`.
pub(crate) fn refund(state: &mut State, event: &str, refund: &Refund) {
    raise(state, event, &refund.refund_id, refund);
}

#[derive(Serialize)]
struct Envelope<'a> {
    id: &'a str,
    event: &'a str,
    timestamp: Timestamp,
    data: &'a Json,
    /// The server's own mode, not the key's (§9).
    lomi_environment: &'static str,
}

#[derive(Serialize)]
struct TestEnvelope<'a> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    created: Timestamp,
    data: TestData<'a>,
    livemode: bool,
    webhook_id: &'a str,
}

#[derive(Serialize)]
struct TestData<'a> {
    object: &'a Json,
}

/// The body is made anew for each attempt, with a new timestamp; only a manual retry sends the old one again.
pub(crate) fn letter(state: &mut State, delivery: &Delivery) -> Letter {
    let now = state.now();
    let body = match delivery.attempts.last().filter(|_| delivery.as_it_was) {
        Some(attempt) => attempt.body.clone(),
        None => body(state, delivery, now),
    };
    let endpoint = delivery.endpoint.as_deref().unwrap_or_default();
    let secret = state.lomi.webhooks.get(endpoint).map(|webhook| webhook.secret.clone()).unwrap_or_default();
    let seconds = now.unix_millis().div_euclid(1000).to_string();
    let v1 = sign(&secret, &[seconds.as_bytes(), b".", body.as_bytes()]);
    let headers = [
        ("content-type", "application/json".to_owned()),
        ("user-agent", "Lomi-Webhook/1.0".to_owned()),
        ("x-lomi-event", delivery.event.clone()),
        ("x-lomi-timestamp", now.to_string()),
        ("x-lomi-signature", sign(&secret, &[body.as_bytes()])),
        ("x-lomi-signature-v1", format!("t={seconds},v1={v1}")),
    ];
    Letter { headers: headers.map(|(name, value)| (name.to_owned(), value)).into(), body }
}

fn body(state: &mut State, delivery: &Delivery, now: Timestamp) -> String {
    let fresh;
    let id = if delivery.event.starts_with("PAYMENT_") {
        fresh = state.lomi.message_ids.uuid();
        &fresh
    } else {
        &delivery.message_id
    };
    let written = if delivery.event == TEST {
        serde_json::to_string(&TestEnvelope {
            id: format!("evt_test_{id}"),
            kind: TEST,
            created: now,
            data: TestData { object: &delivery.data },
            livemode: false,
            webhook_id: delivery.endpoint.as_deref().unwrap_or_default(),
        })
    } else {
        let (event, data) = (delivery.event.as_str(), &delivery.data);
        serde_json::to_string(&Envelope { id, event, timestamp: now, data, lomi_environment: "production" })
    };
    written.unwrap_or_default()
}

/// The secret is used as text, prefix and all.
fn sign(secret: &str, parts: &[&[u8]]) -> String {
    // HMAC takes keys of any length, so there is no error to handle.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    for part in parts {
        mac.update(part);
    }
    hex::encode(mac.finalize().into_bytes())
}

/// What the webhook's own row remembers of its last message.
pub(crate) fn was_sent(state: &mut State, endpoint: &str, delivery: &Delivery) {
    let Some(attempt) = delivery.attempts.last() else { return };
    let Some(webhook) = state.lomi.webhooks.get_mut(endpoint) else { return };
    webhook.last_triggered_at = Some(attempt.at);
    webhook.last_payload = Json::parse(attempt.body.as_bytes()).ok();
    webhook.retry_count = u32::try_from(delivery.attempts.len().saturating_sub(1)).unwrap_or(u32::MAX);
    (webhook.last_response_status, webhook.last_response_body) = match &attempt.outcome {
        Outcome::Answered { status, body } => (Some(*status), Some(body.clone())),
        Outcome::Failed { .. } | Outcome::Refused { .. } => (None, None),
    };
}
