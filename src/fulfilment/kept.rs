//! What the inbox keeps until it is done, and is given back after a crash.

use serde::{Deserialize, Serialize};

use crate::inbox::Message;
use crate::payment::{ExpectedPayment, Mode, NotPaid, PaidProof, PaymentEvent, PaymentState, Provider};

/// What a kept message is about.
#[derive(Debug)]
pub(super) enum Kept {
    /// Something a provider told.
    Event(Box<PaymentEvent>),
    /// An order to be looked up and shipped. A proof can't be kept: it is made anew.
    Order(Order),
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Order {
    provider: String,
    pub(super) reference: String,
    /// The payment that was found, to look there first.
    pub(super) payment: Option<String>,
    /// What the shop was to be told: [`PAID`], or why not.
    pub(super) what: String,
}

impl Order {
    pub(super) fn provider(&self) -> Option<Provider> {
        self.provider.parse().ok()
    }
}

/// What an order is when it is paid; [`PaymentState`]'s own word, which no other verdict has.
pub(super) const PAID: &str = "paid";

const EVENT: u8 = b'e';
const ORDER: u8 = b'o';

impl Kept {
    /// `None` for what no version of this library has written.
    pub(super) fn read(payload: &[u8]) -> Option<Self> {
        match payload.split_first()? {
            (&EVENT, event) => PaymentEvent::from_bytes(event).ok().map(Box::new).map(Self::Event),
            (&ORDER, order) => serde_json::from_slice(order).ok().map(Self::Order),
            _ => None,
        }
    }
}

/// A provider's message, under every key that it may come under again.
pub(super) fn event(event: &PaymentEvent, mode: Mode) -> Message {
    let payload = [&[EVENT], event.to_bytes().as_slice()].concat();
    Message::new(event.keys(mode), payload)
}

/// What the shop is told of an order. Each of these once an order, whatever has told; `None` for what isn't worth telling.
pub(super) fn what(verdict: &Result<PaidProof, NotPaid>) -> Option<String> {
    Some(match verdict {
        Ok(_) => PAID.to_owned(),
        Err(NotPaid::State(PaymentState::Pending) | NotPaid::Unknown(_)) => return None,
        Err(NotPaid::State(state)) => state.to_string(),
        Err(NotPaid::GivenBack) => "given-back".to_owned(),
        Err(NotPaid::Underpaid { .. }) => "underpaid".to_owned(),
        Err(NotPaid::Differs { .. }) => "differs".to_owned(),
        Err(NotPaid::Unverifiable(_)) => "unverifiable".to_owned(),
    })
}

/// That the shop is to be told this of an order.
pub(super) fn order(expected: &ExpectedPayment, payment: Option<&str>, what: &str) -> Message {
    let order = Order {
        provider: expected.provider().key().to_owned(),
        reference: expected.reference().to_owned(),
        payment: payment.map(str::to_owned),
        what: what.to_owned(),
    };
    // A struct of texts always has a form in JSON.
    let order = serde_json::to_vec(&order).unwrap_or_default();
    // The reference comes last: nothing in it can make another key.
    let (provider, mode) = (expected.provider().key(), expected.mode().key());
    let key = format!("{provider}/{mode}/order/{what}/{}", expected.reference());
    Message::new([key], [&[ORDER], order.as_slice()].concat())
}
