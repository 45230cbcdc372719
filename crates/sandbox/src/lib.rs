#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::as_conversions)
)]
//! The payment providers Lygos, lomi. and TygaPay, served from memory on loopback: stateful, offline, with the
//! provider's own routes, statuses, error bodies and quirks, and with the page a buyer would see.
//!
//! It is written against what is known of the providers and knows nothing of the `passerelle` client. Where the facts
//! are silent or contradict each other, the module of the provider says what was chosen and why.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use passerelle_sandbox::Sandbox;
//!
//! let sandbox = Sandbox::start().await?;
//! // Point a client at sandbox.lygos().base_url() with sandbox.lygos().api_key(), make a gateway, then be the buyer:
//! # let link = "http://127.0.0.1:1/pay/none";
//! let outcome = sandbox.buyer().pay(link).await;
//! # assert!(outcome.is_err());
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! Nothing here is a secret: the keys come from the seed, and the servers listen on 127.0.0.1 only.

mod agenda;
mod amount;
mod builder;
mod buyer;
#[cfg(feature = "client")]
mod client;
mod clock;
mod console;
mod contract;
mod examples;
mod faults;
mod fields;
mod file;
mod http;
mod ids;
mod json;
mod lomi;
mod lygos;
mod outbox;
mod pages;
mod phone;
mod provider;
mod sandbox;
mod serve;
mod state;
mod table;
mod tygapay;

pub use amount::{Amount, AmountError};
pub use builder::{SandboxBuilder, SandboxError};
pub use buyer::{Buyer, BuyerError, Method, Network, Token};
#[cfg(feature = "client")]
pub use client::ClientError;
pub use clock::ClockHandle;
pub use console::{Access, Attempt, CantFinish, Keys, Order, Payment, Refund, RefundOutcome, Webhook, WebhookState};
pub use contract::Served;
pub use examples::{ExampleServer, ExamplesError};
pub use faults::{Fault, FaultError, FaultKind};
pub use file::FileError;
pub use lomi::Lomi;
pub use lygos::{Lygos, LygosAccount};
pub use provider::{Provider, UnknownProvider};
pub use sandbox::{Sandbox, Snapshot};
pub use tygapay::Tygapay;
