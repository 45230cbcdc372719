//! Why there is no proof of payment: because the order isn't paid, or because nobody can say.

use super::PaymentState;
use crate::error::Error;
use crate::money::Money;

/// Why an order can't be shipped. Only [`is_final`](Self::is_final) ones say that the order has come to its end; the others
/// say "not yet" or "nobody knows", and are to be asked again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotPaid {
    /// The provider says where it stands, and that isn't "paid".
    #[error("the order is {0}")]
    State(PaymentState),
    /// Less was paid than asked.
    #[error("{paid} was paid, and {asked} was asked for")]
    Underpaid {
        /// What the shop asked for.
        asked: Money,
        /// What came.
        paid: Money,
    },
    /// It was paid, and some or all of it went back to the buyer or is on its way there.
    #[error("it was paid, and some or all of it went back to the buyer")]
    GivenBack,
    /// The provider's answer is about something else than the shop asked for.
    #[error("{what} differs: the shop expects {expected}, and the provider has {found}")]
    Differs {
        /// Which comparison failed.
        what: Compared,
        /// The shop's.
        expected: String,
        /// The provider's, as far as it can be shown.
        found: String,
    },
    /// What has to be compared is missing, or in a form that can't be: in the provider's answer, or in the shop's books.
    #[error("whether it is paid can't be verified: {0}")]
    Unverifiable(String),
    /// The provider could not be asked. **This says nothing about the payment.**
    #[error("the provider could not be asked, so nobody knows: {0}")]
    Unknown(#[source] Box<Error>),
}

/// What was compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Compared {
    /// Who was asked.
    Provider,
    /// Real money or not.
    Mode,
    /// The shop's own reference.
    Reference,
    /// The currency.
    Currency,
    /// How much the provider asks the buyer for.
    Amount,
}

impl std::fmt::Display for Compared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Provider => "the provider",
            Self::Mode => "real money or not",
            Self::Reference => "the reference",
            Self::Currency => "the currency",
            Self::Amount => "the amount",
        })
    }
}

impl NotPaid {
    /// Whether asking again is of no use by itself: the order failed, expired, was cancelled or was paid back. A late payment
    /// may come all the same: [`sweep`](crate::fulfilment::Fulfilment::sweep) finds it at lomi.
    #[must_use]
    pub fn is_final(&self) -> bool {
        match self {
            Self::State(state) => state.is_final(),
            Self::GivenBack => true,
            _ => false,
        }
    }

    /// Where the payment stands, as far as that is known.
    #[must_use]
    pub fn state(&self) -> PaymentState {
        match self {
            Self::State(state) => *state,
            Self::GivenBack => PaymentState::Refunded,
            _ => PaymentState::Pending,
        }
    }

    /// Whether the buyer's money may have been taken.
    #[must_use]
    pub fn money_may_have_moved(&self) -> bool {
        !matches!(self, Self::State(PaymentState::Failed | PaymentState::Cancelled | PaymentState::Expired))
    }

    /// What to do now, for whoever runs the shop.
    #[must_use]
    pub fn what_to_do(&self) -> String {
        match self {
            Self::State(PaymentState::Pending) => "wait: ask again later".to_owned(),
            Self::State(_) => "don't ship; the buyer may order again".to_owned(),
            Self::Underpaid { .. } => {
                "don't ship; the buyer may pay the rest, or ask the provider to give back what came".to_owned()
            }
            Self::GivenBack => "don't ship".to_owned(),
            Self::Differs { .. } => {
                "don't ship: the order at the provider isn't the one in your books; look at both by hand".to_owned()
            }
            Self::Unverifiable(_) => "don't ship yet: look the order up in the provider's dashboard".to_owned(),
            Self::Unknown(error) => format!("ask again later; {}", error.what_to_do()),
        }
    }
}

impl From<Error> for NotPaid {
    fn from(error: Error) -> Self {
        Self::Unknown(Box::new(error))
    }
}
