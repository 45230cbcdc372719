//! What a shop does, in words all providers share: an order, the link a buyer opens, the state it is in, what the address
//! says that a buyer comes back to, what a message to the shop says. Each provider's `orders.rs`, `redirects.rs` and
//! `events.rs` map them to its own operations, parameters and messages; what a provider can't do has no method there.

mod checkout;
mod event;
mod expected;
mod judge;
mod not_paid;
mod order;
mod proof;
mod provider;
mod redirect;
mod refund;
mod return_urls;
mod state;
mod sweep;
mod wait;
#[cfg(all(test, feature = "lygos", feature = "lomi", feature = "tygapay"))]
mod words_test;

pub(crate) use checkout::passes_on;
pub use checkout::{Checkout, Notified};
#[cfg(feature = "schemars")]
pub(crate) use event::StoredForm;
pub use event::{EventKind, PaymentEvent, StoredEventError};
pub use expected::{ExpectedPayment, Hint};
pub(crate) use judge::{Found, FoundCurrency, judge};
pub use not_paid::{Compared, NotPaid};
pub use order::{CreatedOrder, NewOrder};
pub use proof::{PaidProof, Settlement};
pub use provider::{Mode, Provider, UnknownName};
pub use redirect::RedirectHint;
pub(crate) use redirect::{Returned, plain};
pub use refund::{Cancellations, CreatedRefund, NewRefund, RefundState, Refunds};
pub use return_urls::{ReturnHint, ReturnPage, ReturnToken, ReturnUrls};
pub use state::PaymentState;
pub(crate) use state::Words;
pub use sweep::{OtherPayment, Sweep};
pub(crate) use sweep::{in_parts, whole};
pub use wait::{Progress, Wait};

use crate::error::{Error, NotSent};

/// A refusal before anything is sent, for a shop's own call.
pub(crate) fn refuse(operation: &'static str, what: impl Into<String>, mend: impl Into<String>) -> Error {
    NotSent::input(Some(operation), what, mend).into()
}
