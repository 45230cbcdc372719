//! What a message of lomi.'s says, in the words all providers share. Read from the body's text, since an amount in
//! [`WebhookEvent`](super::types::WebhookEvent)'s free-form data has gone through a float.
//!
//! No document promises any member of an event's data, so none is needed and none of the wrong type fails the message.

use http::HeaderMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::Webhooks;
use super::states::EVENT;
use crate::money::{Amount, Currency, Money};
use crate::payment::{EventKind, Mode, PaymentEvent, Provider, plain};
use crate::webhook::{Notifications, Verified, WebhookError};

impl Notifications for Webhooks {
    fn provider(&self) -> Provider {
        Provider::Lomi
    }

    fn receive(&self, _target: &str, headers: &HeaderMap, body: &[u8]) -> Result<PaymentEvent, WebhookError> {
        Ok(read(&self.verify(body, headers)?))
    }
}

/// The envelope of events, and that of tests, which has a `type`. Every member as text, to be looked at by itself.
#[derive(Default, Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    event: Option<&'a RawValue>,
    r#type: Option<&'a RawValue>,
    data: Option<&'a RawValue>,
    livemode: Option<&'a RawValue>,
}

/// A transaction's members, and those of a refund by its name for itself. One that comes twice makes all of them unknown:
/// which is meant can't be told.
#[derive(Default, Deserialize)]
struct Data<'a> {
    #[serde(borrow)]
    transaction_id: Option<&'a RawValue>,
    refund_id: Option<&'a RawValue>,
    gross_amount: Option<&'a RawValue>,
    amount: Option<&'a RawValue>,
    currency_code: Option<&'a RawValue>,
    environment: Option<&'a RawValue>,
    metadata: Option<&'a RawValue>,
}

#[derive(Default, Deserialize)]
struct Metadata<'a> {
    #[serde(borrow)]
    order_id: Option<&'a RawValue>,
}

fn get<T: DeserializeOwned>(member: Option<&RawValue>) -> Option<T> {
    serde_json::from_str(member?.get()).ok()
}

fn text(member: Option<&RawValue>) -> Option<String> {
    get(member).filter(|text: &String| !text.trim().is_empty())
}

fn object<'a, T: Default + Deserialize<'a>>(member: Option<&'a RawValue>) -> T {
    member.and_then(|member| serde_json::from_str(member.get()).ok()).unwrap_or_default()
}

fn read<E>(told: &Verified<E>) -> PaymentEvent {
    let raw = told.raw_body();
    let envelope: Envelope = serde_json::from_slice(raw).unwrap_or_default();
    let data: Data = object(envelope.data);
    let metadata: Metadata = object(data.metadata);
    let name = text(envelope.event).or_else(|| text(envelope.r#type)).unwrap_or_default();
    let transaction = text(data.transaction_id);
    let kind = kind(&name);

    let mut event = PaymentEvent::unread(Provider::Lomi, true, raw.clone());
    event.mode = mode(&envelope, &data);
    event.kind = kind;
    event.state = EVENT.read(&name);
    event.id = text(envelope.id);
    event.reference = text(metadata.order_id).as_deref().and_then(plain);
    event.payment = transaction.as_deref().and_then(plain);
    event.money = if kind == EventKind::Payment { money(&data) } else { None };
    event.same_as = same_as(&name, transaction, text(data.refund_id));
    event.name = plain(&name).unwrap_or_default();
    event
}

fn kind(name: &str) -> EventKind {
    match name.split_once('_') {
        Some(("PAYMENT", _)) => EventKind::Payment,
        Some(("REFUND", _)) => EventKind::Refund,
        Some(("PAYOUT", _)) => EventKind::Payout,
        _ if name == "test.webhook" => EventKind::Test,
        _ => EventKind::Other,
    }
}

/// `lomi_environment` is how lomi.'s own server runs, for test payments too.
fn mode(envelope: &Envelope, data: &Data) -> Option<Mode> {
    let of_test = || get(envelope.livemode).map(|is_live| if is_live { Mode::Live } else { Mode::Test });
    text(data.environment).and_then(|mode| mode.parse().ok()).or_else(of_test)
}

/// What repetitions have in common when lomi. gives each an id of its own, as its direct path does. A payment begins, is
/// paid and fails once each. Of a refund the refund's own id counts, never the payment's: it may be one of several parts.
/// Of anything else nothing is known to happen only once.
fn same_as(name: &str, transaction: Option<String>, refund: Option<String>) -> Option<String> {
    let what = match name {
        "PAYMENT_CREATED" | "PAYMENT_SUCCEEDED" | "PAYMENT_FAILED" => transaction,
        "REFUND_CREATED" | "REFUND_COMPLETED" | "REFUND_FAILED" => refund,
        _ => None,
    };
    what.map(|what| format!("{name}/{what}"))
}

/// Francs only: whether lomi. writes euros or cents is not known ([`AmountUnit`](super::AmountUnit)). Its own plugins read
/// `gross_amount`, and `amount` where that isn't there.
fn money(data: &Data) -> Option<Money> {
    if text(data.currency_code)? != Currency::XOF.code() {
        return None;
    }
    let is_there = |member: &&RawValue| member.get() != "null";
    let amount: Amount = get(data.gross_amount.filter(is_there).or(data.amount))?;
    Money::new(amount, Currency::XOF).ok()
}
