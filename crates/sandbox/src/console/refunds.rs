//! How a refund that is under way ends, when a person or a test decides it.

use serde::Deserialize;

use crate::state::State;
use crate::{lomi, tygapay};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RefundOutcome {
    Completed,
    Failed,
}

/// Why it can't be ended so.
#[derive(Debug)]
pub(crate) enum CantFinish {
    /// There is no such refund.
    Unknown,
    /// It is over, or its provider knows no such end: a sentence.
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
