//! TygaPay: orders paid in crypto. <https://docs.tygapay.com>
//!
//! Every request is signed with the API secret, over path, query and body as they are sent. The signature escapes nothing,
//! so a reference such as `1&amount=5` is refused before it is sent; for all other texts,
//! [`strict_signing`](crate::ClientBuilder::strict_signing) does that. Amounts carry no currency: integrators read them as
//! US dollars. There is no test environment; `passerelle-sandbox` serves one on a laptop.
//!
//! ```no_run
//! use passerelle::money::{Currency, Money};
//! use passerelle::payment::NewOrder;
//! use passerelle::secret::{ApiKey, ApiSecret};
//! use passerelle::tygapay::TygaPay;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let key = ApiKey::new(std::env::var("TYGAPAY_API_KEY")?)?;
//! let secret = ApiSecret::new(std::env::var("TYGAPAY_API_SECRET")?)?;
//! let tygapay = TygaPay::builder(key, secret).build()?;
//! let order = NewOrder::new("order-example-1", Money::new("9.99", Currency::USD)?)?
//!     .notify_url("https://shop.example.com/tygapay");
//! let created = tygapay.create_order(&order).await?;
//! println!("send the buyer to {}", created.link);
//! let state = tygapay.order_state(&created.id).await?;
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

pub use crate::generated::tygapay::{calls, policies, resources, types};
#[doc(hidden)]
pub use auth::RequestSigner;
pub use client::TygaPay;
pub use webhooks::{Event, Webhooks};

/// progenitor's client, for what the surface doesn't reach. It goes through the same transport, but its errors and answers
/// are progenitor's: they show bodies, and they change when progenitor does.
pub mod raw {
    pub use crate::generated::tygapay::{ByteStream, Client, ClientInfo, Error, ResponseValue};
}

/// The signature of a POST of this body to `/orders`; for `fuzz/` alone, and not part of the API.
///
/// # Errors
/// What [`RequestSigner`] refuses to sign.
#[cfg(fuzzing)]
#[doc(hidden)]
pub fn signature_for_fuzzing(secret: &str, body: Vec<u8>) -> Result<String, String> {
    let secret = crate::secret::ApiSecret::new(secret).map_err(|error| error.to_string())?;
    let url = reqwest::Url::parse("http://127.0.0.1/orders").map_err(|error| error.to_string())?;
    let mut request = reqwest::Request::new(reqwest::Method::POST, url);
    *request.body_mut() = Some(body.into());
    RequestSigner::new(&secret).sign(&mut request)?;
    let hash = request.headers().get("x-api-hash").and_then(|hash| hash.to_str().ok());
    hash.map(str::to_owned).ok_or_else(|| "there is no signature".to_owned())
}
