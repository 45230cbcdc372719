//! Lygos: mobile money in Africa, by links that a buyer opens. <https://docs.lygosapp.com>
//!
//! Lygos documents production only; its amounts are whole units of the account's currency (XOF, XAF), which the account's
//! country decides. It has no idempotency key and no refunds: an order is found again by the shop's own `order_id`.
//!
//! ```no_run
//! use passerelle::lygos::Lygos;
//! use passerelle::money::{Currency, Money};
//! use passerelle::payment::NewOrder;
//! use passerelle::secret::ApiKey;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let lygos = Lygos::builder(ApiKey::new(std::env::var("LYGOS_API_KEY")?)?).build()?;
//! let order = NewOrder::new("CMD-2024-001", Money::from_major(5000, Currency::XOF))?.title("Ma boutique");
//! let created = lygos.create_order(&order).await?;
//! println!("send the buyer to {}", created.link);
//! let state = lygos.order_state("CMD-2024-001").await?;
//! # Ok(()) }
//! ```

mod auth;
mod checkout;
mod client;
mod confirm;
mod errors;
mod events;
mod orders;
mod redirects;
pub(crate) mod states;
mod sweep;
mod webhooks;

pub use crate::generated::lygos::{calls, policies, resources, types};
pub use client::Lygos;
pub use webhooks::{Event, Webhooks};

/// progenitor's client, for what the surface doesn't reach. It goes through the same transport, but its errors and answers
/// are progenitor's: they show bodies, and they change when progenitor does.
pub mod raw {
    pub use crate::generated::lygos::{ByteStream, Client, ClientInfo, Error, ResponseValue};
}
