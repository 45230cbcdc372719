//! lomi.'s words for where a payment stands (OpenAPI 1.2.0; server code of June 2026; list of events of September 2026).

use crate::payment::{PaymentState, Words};

/// `status` of a transaction. A `held` card payment isn't captured, so nothing is paid yet.
pub(crate) const TRANSACTION: Words = Words {
    ignore_case: false,
    words: &[
        ("pending", PaymentState::Pending),
        ("held", PaymentState::Pending),
        ("completed", PaymentState::Succeeded),
        ("failed", PaymentState::Failed),
        ("refunded", PaymentState::Refunded),
        ("expired", PaymentState::Expired),
        ("cancelled", PaymentState::Cancelled),
    ],
};

/// `status` of a checkout session.
pub(crate) const SESSION: Words = Words {
    ignore_case: false,
    words: &[
        ("open", PaymentState::Pending),
        ("completed", PaymentState::Succeeded),
        ("expired", PaymentState::Expired),
    ],
};

/// What an event says of the payment it is about. A refund may be of a part, so its end says nothing of the payment's.
pub(crate) const EVENT: Words = Words {
    ignore_case: false,
    words: &[
        ("PAYMENT_CREATED", PaymentState::Pending),
        ("PAYMENT_SUCCEEDED", PaymentState::Succeeded),
        ("PAYMENT_FAILED", PaymentState::Failed),
    ],
};
