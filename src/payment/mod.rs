//! What a shop does, in words all providers share: an order, the link a buyer opens, the state it is in, what the address
//! says that a buyer comes back to. Each provider's `orders.rs` and `redirects.rs` map them to its own operations and
//! parameters; what a provider can't do has no method there.

mod event;
mod order;
mod provider;
mod redirect;
mod return_urls;
mod state;

pub use event::{EventKind, PaymentEvent};
pub use order::{CreatedOrder, NewOrder};
pub use provider::{Mode, Provider, UnknownName};
pub use redirect::RedirectHint;
pub(crate) use redirect::Returned;
pub use return_urls::{ReturnHint, ReturnPage, ReturnToken, ReturnUrls};
pub use state::PaymentState;
pub(crate) use state::Words;

use crate::error::{Error, NotSent};

/// A refusal before anything is sent, for a shop's own call.
pub(crate) fn refuse(operation: &'static str, what: impl Into<String>, mend: impl Into<String>) -> Error {
    NotSent::input(Some(operation), what, mend).into()
}
