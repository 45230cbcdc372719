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
    /// Whether waiting any longer is of no use. What may still come is a refund after success, and a late success: a buyer
    /// whose first attempt failed may pay with a second.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Pending)
    }

    /// What is known of a payment after hearing this of it as well, from a message, a look-up or a redirect alike. Messages
    /// come late, twice and in any order, so this only ever goes on: nothing becomes pending again, a refund is not undone
    /// by an old "paid", and money that came after all counts, whatever was said before.
    ///
    /// ```
    /// use passerelle::payment::PaymentState::{Expired, Failed, Pending, Refunded, Succeeded};
    ///
    /// assert_eq!(Pending.advance(Succeeded), Succeeded);
    /// assert_eq!(Succeeded.advance(Pending), Succeeded);
    /// assert_eq!(Succeeded.advance(Refunded), Refunded);
    /// assert_eq!(Refunded.advance(Succeeded), Refunded);
    /// assert_eq!(Failed.advance(Expired), Failed);
    /// assert_eq!(Failed.advance(Succeeded), Succeeded);
    /// ```
    #[must_use]
    pub const fn advance(self, heard: Self) -> Self {
        if heard.rank() > self.rank() { heard } else { self }
    }

    const fn rank(self) -> u8 {
        match self {
            Self::Pending => 0,
            Self::Failed | Self::Cancelled | Self::Expired => 1,
            Self::Succeeded => 2,
            Self::Refunded => 3,
        }
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

/// A provider's words for where a payment stands, and what they mean here. What isn't in it is pending.
pub(crate) struct Words {
    /// How the provider's words are compared.
    pub(crate) ignore_case: bool,
    pub(crate) words: &'static [(&'static str, PaymentState)],
}

impl Words {
    pub(crate) fn read(&self, word: &str) -> PaymentState {
        let is_it = |known: &str| if self.ignore_case { known.eq_ignore_ascii_case(word) } else { known == word };
        self.words.iter().find(|(known, _)| is_it(known)).map_or(PaymentState::Pending, |(_, state)| *state)
    }
}

#[cfg(test)]
mod tests {
    use super::PaymentState::{self, *};

    const ALL: [PaymentState; 6] = [Pending, Succeeded, Failed, Cancelled, Expired, Refunded];

    #[test]
    fn it_only_goes_on() {
        for known in ALL {
            for heard in ALL {
                let now = known.advance(heard);
                assert!(now == known || now == heard);
                assert!(!known.is_final() || now.is_final(), "{known} heard {heard}");
                assert!(known != Refunded || now == Refunded);
                assert!(known != Succeeded || matches!(now, Succeeded | Refunded));
                assert_eq!(now.advance(heard), now, "twice is once");
                // In any order, but for which of the ways to end without money came first.
                assert_eq!(now.rank(), heard.advance(known).rank());
                for third in ALL {
                    assert_eq!(now.advance(third).rank(), known.advance(third).advance(heard).rank());
                }
            }
        }
    }
}
