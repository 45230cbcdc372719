//! TygaPay's words for where an order stands (its OpenAPI document of October 2024; docs.tygapay.com/api/apis/orders). The
//! order itself has other words than messages and redirects about it.

use crate::payment::{PaymentState, Words};

/// `status` of an order. Underpaid is pending. A refund under way is still a payment that was made, but none to ship for:
/// [`PAID`] is the one word for that.
pub(crate) const ORDER: Words = Words {
    ignore_case: false,
    words: &[
        ("new", PaymentState::Pending),
        ("processing", PaymentState::Pending),
        ("partial_paid", PaymentState::Pending),
        ("insufficient_funds", PaymentState::Pending),
        (PAID, PaymentState::Succeeded),
        ("processing_refund", PaymentState::Succeeded),
        ("refunded", PaymentState::Refunded),
        ("expired", PaymentState::Expired),
        ("cancelled", PaymentState::Cancelled),
    ],
};

/// The status of an order that is paid and of which nothing goes back.
pub(crate) const PAID: &str = "paid";

/// `status` in messages and redirects.
pub(crate) const TOLD: Words = Words {
    ignore_case: false,
    words: &[
        ("success", PaymentState::Succeeded),
        ("expired", PaymentState::Expired),
        ("cancelled", PaymentState::Cancelled),
    ],
};
