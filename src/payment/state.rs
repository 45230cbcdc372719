//! Where a payment stands. A status that isn't known is pending, never paid and never failed.

use std::fmt;

/// Where a payment stands, in one vocabulary for all providers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// Not decided yet, or a status we don't know.
    Pending,
    /// The provider says that the money is there. Compare amount and currency before shipping.
    Succeeded,
    /// This attempt is over and no money was taken.
    Failed,
    /// The order was called off.
    Cancelled,
    /// The buyer didn't pay in time.
    Expired,
    /// Paid, and paid back.
    Refunded,
}

impl PaymentState {
    /// Whether the provider will not change it any more, but for a refund after success.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Pending)
    }
}

impl fmt::Display for PaymentState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pending => "pending",
            Self::Succeeded => "paid",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Refunded => "refunded",
        })
    }
}
