//! What TygaPay tells the shop: one unsigned message to the order's or the refund's own `notifyUrl` (facts/tygapay.md
//! §7-§9).
//!
//! Chosen where the facts are silent: one attempt with ten seconds, because no retry is documented; a refund's status is
//! `success`, as a payout's (§8).

use std::time::Duration;

use super::books::{Payout, PayoutStatus};
use super::model::{Order, Refund};
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::json::Json;
use crate::outbox::{Delivery, Letter, Message, Rules};
use crate::provider::Provider;
use crate::state::State;

pub(crate) const RULES: Rules = Rules { timeout: Duration::from_secs(10), pauses: &[] };

fn text(name: &str, value: &str) -> (String, Json) {
    (name.to_owned(), Json::String(value.to_owned()))
}

fn number(name: &str, value: Amount) -> (String, Json) {
    (name.to_owned(), Json::Number(value.to_string()))
}

/// An order is final. A partial payment is told nobody (§7).
pub(crate) fn order(state: &mut State, order: &Order, at: Timestamp) {
    let (Some(url), Some(outcome)) = (order.notify_url.clone(), order.status.outcome()) else { return };
    let mut members = vec![
        text("orderId", &order.id),
        text("orderNumber", &order.order_number),
        text("status", outcome),
        text("date", &at.to_string()),
    ];
    if let ("success", Some(tx_id)) = (outcome, &order.tx_id) {
        members.extend([number("amount", order.amount_paid), text("currency", order.currency()), text("txId", tx_id)]);
    }
    send(state, url, format!("order.{outcome}"), order.id.clone(), members);
}

/// A refund has arrived.
pub(crate) fn refund(state: &mut State, order: &Order, refund: &Refund, at: Timestamp) {
    let kind = if refund.address.is_some() { "order_refund_crypto" } else { "order_refund" };
    let mut members = vec![
        text("type", kind),
        text("orderId", &order.id),
        text("orderNumber", &order.order_number),
        text("status", "success"),
        text("date", &at.to_string()),
        number("amount", order.amount_paid),
        text("currency", refund.token.as_deref().unwrap_or(order.currency())),
        text("txId", &refund.tx_id),
    ];
    let optional = [
        ("thirdPartyId", &refund.third_party_id),
        ("address", &refund.address),
        ("token", &refund.token),
        ("network", &refund.network),
    ];
    members.extend(optional.into_iter().filter_map(|(name, value)| value.as_deref().map(|value| text(name, value))));
    send(state, refund.notify_url.clone(), kind.to_owned(), order.id.clone(), members);
}

/// A payout has come to an end (§8).
pub(crate) fn payout(state: &mut State, payout: &Payout) {
    let Some(url) = payout.notify_url.clone() else { return };
    let outcome = if payout.status == PayoutStatus::Completed { "success" } else { "cancelled" };
    let members = vec![
        text("transactionId", &payout.id),
        text("thirdPartyId", &payout.third_party_id),
        number("amount", payout.amount),
        text("status", outcome),
    ];
    send(state, url, format!("payout.{outcome}"), payout.id.clone(), members);
}

fn send(state: &mut State, url: String, event: String, subject: String, members: Vec<(String, Json)>) {
    let data = Json::Object(members);
    state.tell(Message { provider: Provider::Tygapay, endpoint: None, url, event, subject, data });
}

/// Nothing is signed (§9).
pub(crate) fn letter(delivery: &Delivery) -> Letter {
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    Letter { headers, body: serde_json::to_string(&delivery.data).unwrap_or_default() }
}
