//! lomi.: hosted checkout, payment links, cards, Wave and MTN in West Africa. <https://docs.lomi.africa>
//!
//! The key decides between test and live. Francs (XOF) are whole units in every source. For USD and EUR the sources
//! disagree on the unit, so the calls for shops refuse them until you choose one: [`AmountUnit`] has the evidence.
//!
//! ```no_run
//! use passerelle::Idempotency;
//! use passerelle::lomi::Lomi;
//! use passerelle::money::{Currency, Money};
//! use passerelle::payment::NewOrder;
//! use passerelle::secret::ApiKey;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let lomi = Lomi::builder(ApiKey::new(std::env::var("LOMI_API_KEY")?)?).build()?;
//! let order = NewOrder::new("order_481", Money::from_major(15_000, Currency::XOF))?.title("Pro plan");
//! let created = lomi.create_order(&order).await?;
//! println!("send the buyer to {}", created.link);
//! if let Some(payment) = lomi.find_payment("order_481").await? {
//!     let refund = Idempotency::order("order_481-refund-1");
//!     lomi.refund_order(&payment.transaction_id, order.amount(), refund).await?;
//! }
//! # Ok(()) }
//! ```

mod auth;
mod checkout;
mod client;
mod confirm;
mod errors;
mod event_data;
mod events;
mod orders;
mod redirects;
pub(crate) mod states;
mod sweep;
mod webhooks;

pub use crate::generated::lomi::{calls, policies, resources, types, unions};
pub use client::{AmountUnit, Lomi};
pub use event_data::{EventData, RawData};
pub use webhooks::{Event, Webhooks};

/// progenitor's client, for what the surface doesn't reach. It goes through the same transport, but its errors and answers
/// are progenitor's: they show bodies, and they change when progenitor does.
pub mod raw {
    pub use crate::generated::lomi::{ByteStream, Client, ClientInfo, Error, ResponseValue};
}
