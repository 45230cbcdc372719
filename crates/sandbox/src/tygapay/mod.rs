//! TygaPay v1: orders, users, tenants and transactions, every call but one signed, and the page an order is paid on
//! (facts/tygapay.md).
//!
//! Chosen where the facts are silent (§14): `new` pairs with state `pending` and so on as in §4's table; only a `new`
//! order can be cancelled; only a `paid` one refunded; a repeated `orderNumber` answers 200 with the first order,
//! whatever the rest of the body says; an order lives an hour; errors are `{status, message}` as on the provider's
//! other APIs (§5). The provider has four hosts, but their paths don't collide, so here they are one.
//!
//! [`door`] and [`signing`] check who is calling. [`routes`] is the HTTP side of orders and [`model`] what is remembered of
//! them; [`users`], [`tenants`] and [`transactions`] rest on [`books`]; [`checkout`] is the buyer's side.

mod books;
mod checkout;
mod door;
mod errors;
mod model;
pub(crate) mod notify;
mod routes;
mod signing;
mod tenants;
mod transactions;
mod unlinked;
mod users;

pub(crate) use books::payout_is_due;
pub(crate) use checkout::{PAGE, act};
pub(crate) use model::{CURRENCY, Store, expire, finish_refund, order_is_due};
pub(crate) use routes::{router, routes};
pub(crate) use signing::sign;

use crate::ids::{Ids, Stream};

/// TygaPay as this sandbox serves it.
#[derive(Debug, Clone)]
pub struct Tygapay {
    base_url: String,
    api_key: String,
    api_secret: String,
    tenant_id: String,
}

impl Tygapay {
    /// `http://127.0.0.1:PORT`, to which the provider's paths, such as `/orders`, are appended.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What goes into the header `x-api-key`.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The key of the signature in `x-api-hash`; never sent.
    #[must_use]
    pub fn api_secret(&self) -> &str {
        &self.api_secret
    }

    /// The one tenant whose key this is; transactions carry it.
    pub(crate) fn tenant_id(&self) -> &str {
        &self.tenant_id
    }
}

/// The tenant and its empty books.
pub(crate) fn open(seed: u64, base_url: String) -> (Tygapay, Store) {
    let mut ids = Ids::new(seed, Stream::Tygapay);
    let api_key = ids.uuid();
    let api_secret = ids.hex(32);
    let tenant_id = ids.alphanumeric(20);
    (Tygapay { base_url, api_key, api_secret, tenant_id }, Store::new(ids))
}
