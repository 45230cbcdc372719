//! What came of looking at an order or a message.

use super::ShopError;
use crate::inbox::StoreError;
use crate::payment::NotPaid;

/// What came of it. Nothing is lost with any of these: what isn't settled is tried again by
/// [`work`](super::Fulfilment::work), or found by a sweep.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// The order is paid, and the shop was told just now.
    Paid,
    /// The shop has been told before, or another worker tells it right now.
    Known,
    /// The order isn't paid. If that is worth knowing, the shop has been told.
    NotPaid(NotPaid),
    /// The message was about something else, and the shop has been told.
    Told,
    /// There is nothing to do, and why.
    Ignored(&'static str),
    /// The shop gave an error: tried again later.
    ShopFailed(ShopError),
    /// The inbox couldn't be asked: tried again later.
    StoreFailed(StoreError),
}

impl From<StoreError> for Outcome {
    fn from(error: StoreError) -> Self {
        Self::StoreFailed(error)
    }
}

impl Outcome {
    /// Whether this is the end of it for the message that led here.
    pub(super) fn is_settled(&self) -> bool {
        match self {
            Self::Paid | Self::Known | Self::Told | Self::Ignored(_) => true,
            // What was worth telling was told. An odd answer may mend itself, and a sweep sees that.
            Self::NotPaid(NotPaid::State(state)) => state.is_final(),
            Self::NotPaid(NotPaid::Unknown(_)) => false,
            Self::NotPaid(_) => true,
            Self::ShopFailed(_) | Self::StoreFailed(_) => false,
        }
    }

    /// Says it in the log: nothing of a message, and what the shop's own error says.
    pub(super) fn log(&self) {
        match self {
            Self::Paid => tracing::info!("an order is paid, and the shop was told"),
            Self::NotPaid(why) => tracing::debug!(%why, "an order isn't paid"),
            Self::ShopFailed(error) => tracing::warn!(%error, "the shop gave an error: tried again later"),
            Self::StoreFailed(error) => tracing::error!(%error, "the inbox gave an error: tried again later"),
            Self::Ignored(why) => tracing::debug!(why, "nothing to do"),
            Self::Known | Self::Told => {}
        }
    }
}
