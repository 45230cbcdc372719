//! What a provider's message says of a payment, in words all providers share.

mod keys;
mod stored;

use std::fmt;

use bytes::Bytes;

#[cfg(feature = "schemars")]
pub(crate) use stored::Stored as StoredForm;
pub use stored::StoredEventError;

use super::{Mode, PaymentState, Provider};
use crate::money::Money;

/// What a message to the shop is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// A payment of the shop's. At lomi. also that its risk was looked at: whatever its types begin with `PAYMENT_` for.
    Payment,
    /// Money that goes back to a buyer.
    Refund,
    /// Money that goes to the shop or to somebody it pays.
    Payout,
    /// Somebody tries the address out: nothing happened.
    Test,
    /// Anything else, also what isn't known yet.
    Other,
}

/// A message of any provider's, read for what a shop needs of it. **It is a hint**: it says what the provider wrote when it
/// wrote it, and from a provider that signs nothing not even that. Take from it which order to look up.
///
/// A [`Notifications`](crate::webhook::Notifications) makes one. [`keys`](Self::keys) tell it from others, so that what came
/// twice is handled once; [`to_bytes`](Self::to_bytes) keeps it until it was.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaymentEvent {
    /// Who says so, or is said to.
    pub provider: Provider,
    /// Whether the provider's signature was checked.
    pub is_verified: bool,
    /// Real money or not, where the message says it.
    pub mode: Option<Mode>,
    /// What it is about.
    pub kind: EventKind,
    /// The provider's word for what happened: `PAYMENT_SUCCEEDED` at lomi., the status elsewhere. Empty where there is none.
    pub name: String,
    /// The message's own id, as it came: the one text here that may hold anything, so log [`keys`](Self::keys) instead.
    /// The same message may come under another id.
    pub id: Option<String>,
    /// The shop's own reference, of the payment or of the payout. As with `name` and `payment`, a text over 256 bytes or
    /// with a control character in it is left out: it is none, and these go into look-ups and logs.
    pub reference: Option<String>,
    /// The provider's id of the payment: lomi.'s transaction, TygaPay's order.
    pub payment: Option<String>,
    /// Where the payment is said to stand. What a message about a refund or a payout says of *that* isn't here.
    pub state: PaymentState,
    /// How much the payment is said to be of, where the message gives an amount, its unit and its currency. Not the amount
    /// of a refund or a payout.
    pub money: Option<Money>,
    /// What this message has in common with its repetitions and with nothing else, even if its id is another each time:
    /// for a payment, what happened and to which.
    pub(crate) same_as: Option<String>,
    /// The body as it came.
    pub(crate) raw: Bytes,
}

impl PaymentEvent {
    /// A message of which nothing is known but who sent it, whether it was signed, and its bytes.
    pub(crate) fn unread(provider: Provider, is_verified: bool, raw: Bytes) -> Self {
        Self {
            provider,
            is_verified,
            mode: None,
            kind: EventKind::Other,
            name: String::new(),
            id: None,
            reference: None,
            payment: None,
            state: PaymentState::Pending,
            money: None,
            same_as: None,
            raw,
        }
    }

    /// The body as it came, with everything that isn't read above.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.raw
    }
}

impl fmt::Debug for PaymentEvent {
    /// Without the body, which holds personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentEvent")
            .field("provider", &self.provider)
            .field("is_verified", &self.is_verified)
            .field("mode", &self.mode)
            .field("kind", &self.kind)
            .field("name", &self.name)
            .field("id", &self.id)
            .field("reference", &self.reference)
            .field("payment", &self.payment)
            .field("state", &self.state)
            .field("money", &self.money)
            .finish_non_exhaustive()
    }
}
