//! Lygos' words for where a payment stands. Its documents call the status a text and list none; these three are evidenced
//! by independent integrators, in whichever case.

use crate::payment::{PaymentState, Words};

/// `status` of a payment, in an answer and in a message.
pub(crate) const PAYMENT: Words = Words {
    ignore_case: true,
    words: &[
        ("pending", PaymentState::Pending),
        ("success", PaymentState::Succeeded),
        ("failed", PaymentState::Failed),
    ],
};
