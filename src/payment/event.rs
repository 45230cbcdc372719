//! What a provider's message says of a payment, in words all providers share.

use std::fmt;

use bytes::Bytes;

use super::{Mode, PaymentState, Provider};
use crate::money::Money;

/// What a message to the shop is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// A payment of the shop's.
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
    /// The message's own id. The same message may come under another.
    pub id: Option<String>,
    /// The shop's own reference.
    pub reference: Option<String>,
    /// The provider's id of the payment: lomi.'s transaction, TygaPay's order.
    pub payment: Option<String>,
    /// Where the payment is said to stand.
    pub state: PaymentState,
    /// How much is said to have been paid, where the message gives an amount and its currency.
    pub money: Option<Money>,
    /// What tells this message from others beside its id, if anything does: for a payment, what happened and to which.
    pub(crate) same_as: Option<String>,
    /// The body as it came.
    pub(crate) raw: Bytes,
}

impl PaymentEvent {
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
