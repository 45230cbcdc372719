//! How a refund or a payout that is under way ends, when a person or a test decides it.

use serde::Deserialize;

use crate::state::State;
use crate::{lomi, tygapay};

/// How a refund or a payout that is under way ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(clippy::exhaustive_enums, reason = "it is over one way or the other")]
pub enum RefundOutcome {
    /// The money arrived.
    Completed,
    /// It didn't, and is back where it was.
    Failed,
}

/// Why it can't be ended so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CantFinish {
    /// There is none of this id.
    #[error("there is nothing of this id to be ended")]
    Unknown,
    /// It is over, or its provider knows no such end: a sentence.
    #[error("{0}")]
    Not(String),
}

/// By lomi.'s refund id, or by the id of TygaPay's order.
pub(crate) fn finish(state: &mut State, id: &str, outcome: RefundOutcome) -> Result<(), CantFinish> {
    if state.lomi.refunds.get(id).is_some() {
        lomi::finish_refund(state, id, outcome)
    } else {
        tygapay::finish_refund(state, id, outcome)
    }
}
