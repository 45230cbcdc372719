//! The one value that goods are given for.

use super::{Mode, Provider};
use crate::money::Money;

/// **The provider itself says that this order is paid**, with the shop's reference, in the currency asked for, and with the
/// amount asked for or more. Only `confirm` of a provider's client makes one, from an answer to a question it asked just
/// now; a redirect, a message, a stored row or another crate can't.
///
/// It can't be copied or stored: give it to what ships the goods, by value, and ask again after a crash. What it doesn't
/// know is whether you have shipped already: remember that under [`reference`](Self::reference), or let
/// [`Fulfilment`](crate::fulfilment::Fulfilment) do it.
///
/// ```compile_fail
/// use passerelle::payment::PaidProof;
///
/// let forged = PaidProof { provider: todo!(), mode: todo!(), reference: String::new(), payment: String::new(),
///     paid: todo!(), settlement: todo!(), also_paid: Vec::new() };
/// ```
///
/// ```compile_fail
/// fn twice(proof: passerelle::payment::PaidProof) -> [passerelle::payment::PaidProof; 2] {
///     [proof.clone(), proof]
/// }
/// ```
///
/// ```compile_fail
/// let stored: passerelle::payment::PaidProof = serde_json::from_str("{}").unwrap();
/// ```
///
/// ```compile_fail
/// fn from_a_hint(event: passerelle::payment::PaymentEvent) -> passerelle::payment::PaidProof {
///     event.into()
/// }
/// ```
#[derive(Debug, PartialEq, Eq)]
#[must_use = "an order is paid: ship it"]
pub struct PaidProof {
    pub(super) provider: Provider,
    pub(super) mode: Mode,
    pub(super) reference: String,
    pub(super) payment: String,
    pub(super) paid: Money,
    pub(super) settlement: Settlement,
    pub(super) also_paid: Vec<String>,
}

/// How what was paid compares with what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Settlement {
    /// To the last unit.
    Exact,
    /// Less. Only a [deposit](super::ExpectedPayment::deposit) is paid all the same; an order is
    /// [`NotPaid::Underpaid`](super::NotPaid::Underpaid).
    Under {
        /// What was hoped for beyond it.
        missing: Money,
    },
    /// More. TygaPay gives the surplus back in its portal.
    Over {
        /// How much more.
        surplus: Money,
    },
}

impl PaidProof {
    /// Who has the money.
    #[must_use]
    pub fn provider(&self) -> Provider {
        self.provider
    }

    /// Whether it is real.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The shop's own reference: which order to ship.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// The provider's id of the payment, as its refunds take it: lomi.'s transaction, TygaPay's order, Lygos' gateway.
    #[must_use]
    pub fn payment(&self) -> &str {
        &self.payment
    }

    /// What was paid. TygaPay's amounts carry no currency: there it is the expected one.
    #[must_use]
    pub fn paid(&self) -> Money {
        self.paid
    }

    /// How that compares with what was asked.
    #[must_use]
    pub fn settlement(&self) -> Settlement {
        self.settlement
    }

    /// Other payments of the same order that were seen on the way: paid twice, and to be given back. Not every one is
    /// looked for.
    #[must_use]
    pub fn also_paid(&self) -> &[String] {
        &self.also_paid
    }
}
