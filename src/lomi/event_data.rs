//! What an event of lomi.'s is about, typed as far as anybody says what it is (`x-event-data` in specs/lomi/events.yaml).
//!
//! Most of it is concluded from names, so nothing here can refuse a message: what doesn't fit its type comes as the text it
//! is, with the reason. Decoded from the body's text, so that amounts are exact.

use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::Event;
use super::types::{
    Dispute, Invoice, Payout, Refund, RiskAssessment, Subscription, UsageEvent, WebhookEventType, WebhookPayment,
    WebhookSubscriptionUpdate, WebhookTestEventData,
};
use crate::webhook::Verified;
use crate::wire::{Open, place};

/// What an event is about: see [`Verified::data`](crate::webhook::Verified::data).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventData {
    /// Of `PAYMENT_CREATED`, `PAYMENT_SUCCEEDED` and `PAYMENT_FAILED`. The amounts' unit is that of
    /// [`AmountUnit`](super::AmountUnit): francs are whole, of others it isn't known.
    Payment(Box<WebhookPayment>),
    /// Of `REFUND_…`. That it is a refund as it is fetched is concluded from the name.
    Refund(Box<Refund>),
    /// Of `SUBSCRIPTION_CREATED`, `_RENEWED` and `_CANCELLED`. Concluded, too.
    Subscription(Box<Subscription>),
    /// Of `SUBSCRIPTION_UPDATED`: the subscription, and what it was before.
    SubscriptionUpdated(Box<WebhookSubscriptionUpdate>),
    /// Of `PAYOUT_…`. Concluded, too.
    Payout(Box<Payout>),
    /// Of `DISPUTE_…`. Concluded, too.
    Dispute(Box<Dispute>),
    /// Of `USAGE_RECORDED`. Concluded, too.
    Usage(Box<UsageEvent>),
    /// Of `USAGE_INVOICE_…`. Concluded, too.
    Invoice(Box<Invoice>),
    /// Of `PAYMENT_RISK_…`. Concluded, too.
    Risk(Box<RiskAssessment>),
    /// Of `test.webhook`: invented.
    Test(Box<WebhookTestEventData>),
    /// Of anything else: types that nobody describes, types that aren't known yet, and data that isn't what its type says.
    Raw(RawData),
}

/// Data that no type is known for, or that doesn't fit the one it should have.
#[derive(Clone, PartialEq, Eq)]
pub struct RawData {
    json: String,
    misfit: Option<String>,
}

impl RawData {
    /// The data's JSON as it came. Read amounts from it into an [`Amount`](crate::money::Amount): a JSON value would round.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Where it stops fitting its type, if it should have one; no value is in it.
    #[must_use]
    pub fn misfit(&self) -> Option<&str> {
        self.misfit.as_deref()
    }
}

impl fmt::Debug for RawData {
    /// Without the data, which may be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawData").field("misfit", &self.misfit).finish_non_exhaustive()
    }
}

impl Verified<Event> {
    /// What the event is about. It never fails: data that doesn't fit its type is [`EventData::Raw`] and says why.
    ///
    /// ```
    /// # use passerelle::lomi::Webhooks;
    /// # use passerelle::secret::WebhookSecret;
    /// use passerelle::lomi::EventData;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let webhooks = Webhooks::new(WebhookSecret::new("whsec_canary")?);
    /// # let body = br#"{"id":"e-1","event":"PAYMENT_SUCCEEDED","data":{"transaction_id":"t-1","gross_amount":5000,"currency_code":"XOF"}}"#;
    /// # let mut headers = http::HeaderMap::new();
    /// # headers.insert("X-Lomi-Signature", "bb89726331c4c70c38a3a45f382cab7a014ca4c665d0937062f434502cf503c3".parse()?);
    /// match webhooks.verify(body, &headers)?.data() {
    ///     EventData::Payment(payment) => {
    ///         assert_eq!(payment.transaction_id.as_deref(), Some("t-1"));
    ///         assert_eq!(payment.gross_amount, Some(5000.into()));
    ///     }
    ///     EventData::Raw(raw) => println!("{} bytes of JSON; {:?}", raw.json().len(), raw.misfit()),
    ///     _ => {}
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn data(&self) -> EventData {
        #[derive(Deserialize)]
        struct Envelope<'a> {
            #[serde(borrow)]
            data: Option<&'a RawValue>,
        }
        let envelope = serde_json::from_slice::<Envelope>(self.raw_body());
        let json = envelope.ok().and_then(|envelope| envelope.data).map_or("null", RawValue::get);
        match self.event() {
            Event::Happened(event) => match &event.event {
                Open::Known(kind) => of(*kind, json),
                Open::Unknown(_) => raw(json),
            },
            Event::Test(test) if test.type_.is_known() => decode(json, EventData::Test),
            Event::Test(_) => raw(json),
        }
    }
}

/// Which type it has. Without a last resort: a type of event that lomi. adds is to be decided on here.
fn of(kind: WebhookEventType, json: &str) -> EventData {
    use WebhookEventType as Kind;
    match kind {
        Kind::PaymentCreated | Kind::PaymentSucceeded | Kind::PaymentFailed => decode(json, EventData::Payment),
        Kind::RefundCreated | Kind::RefundCompleted | Kind::RefundFailed => decode(json, EventData::Refund),
        Kind::SubscriptionUpdated => decode(json, EventData::SubscriptionUpdated),
        Kind::SubscriptionCreated | Kind::SubscriptionRenewed | Kind::SubscriptionCancelled => {
            decode(json, EventData::Subscription)
        }
        Kind::PayoutCreated | Kind::PayoutCompleted | Kind::PayoutFailed => decode(json, EventData::Payout),
        Kind::DisputeCreated | Kind::DisputeUpdated | Kind::DisputeClosed => decode(json, EventData::Dispute),
        Kind::UsageRecorded => decode(json, EventData::Usage),
        Kind::UsageInvoiceCreated | Kind::UsageInvoicePaid | Kind::UsageInvoiceOverdue => {
            decode(json, EventData::Invoice)
        }
        Kind::PaymentRiskFlagged | Kind::PaymentRiskBlocked => decode(json, EventData::Risk),
        Kind::PurchaseFulfilled
        | Kind::NetworkEnrollmentCreated
        | Kind::NetworkEnrollmentCompleted
        | Kind::NetworkMembershipActive
        | Kind::NetworkMembershipRestricted
        | Kind::NetworkMembershipTerminated
        | Kind::NetworkPaymentCreated
        | Kind::NetworkOperatorFeeCreated
        | Kind::NetworkOperatorFeeReversed
        | Kind::SubscriptionUsagePeriodClosed => raw(json),
    }
}

fn raw(json: &str) -> EventData {
    EventData::Raw(RawData { json: json.to_owned(), misfit: None })
}

fn decode<T: DeserializeOwned>(json: &str, known: impl FnOnce(Box<T>) -> EventData) -> EventData {
    match serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(json)) {
        Ok(data) => known(Box::new(data)),
        Err(error) => EventData::Raw(RawData { json: json.to_owned(), misfit: Some(place(&error)) }),
    }
}
