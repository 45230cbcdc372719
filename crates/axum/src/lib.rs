#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]
//! What Lygos, lomi. and TygaPay tell a shop that is an [axum] server.
//!
//! [`router`] is the whole of it: a message is verified, kept in the inbox, acknowledged, and worked on afterwards, by a
//! [`Fulfilment`](passerelle::fulfilment::Fulfilment). [`Notification`] is an extractor for a shop that writes its own handler:
//! it verifies, and no more. Other servers have the same as a plain function:
//! [`Fulfilment::receive`](passerelle::fulfilment::Fulfilment::receive).
//!
//! What is answered, and why:
//!
//! | status | when | what lomi. does then |
//! | --- | --- | --- |
//! | 200 | it is kept, it is known already, or nothing is to be done | nothing |
//! | 400, 401 | it is no message, or its signature doesn't fit | gives up: to lomi. every 4xx is final |
//! | 404, 405 | there is no such provider here, or it isn't a `POST` | gives up |
//! | 413 | it is longer than [`Fulfilment::largest_message`](passerelle::fulfilment::Fulfilment::largest_message) | gives up |
//! | 503 | it couldn't be read or kept in time | sends it again |
//!
//! Lygos and TygaPay say nothing of repetitions. A body that comes too slowly is answered 503 and not 408, because a 4xx
//! would be the end of a genuine message. Whoever is given up on, a sweep finds the payment.
//!
//! lomi. waits four seconds: a body may take three, and the answer is out within three and a half, counted from when the
//! headers are there. How long *those* may take is the server's business: `axum::serve` has no limit, a proxy in front has.
//!
//! What is logged, by `tracing`: the provider, the status, why, and what came of the work: the provider's answer in the
//! library's words, or the shop's own error. Nothing of a message's body or headers.

mod body;
mod log;
mod notification;
mod router;

pub use notification::{Notification, Refused};
pub use router::router;
