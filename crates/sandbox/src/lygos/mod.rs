//! Lygos: six operations over gateways, and the page a gateway leads to (facts/lygos.md).
//!
//! Chosen where the facts are silent: a missing key is 401 and not FastAPI's 422 (§9.4); an unknown key is 404 on every
//! operation that takes one, though only list and create document it (§9.5); reading one gateway needs a key as well (§2);
//! `order_id` is optional (§9.1); with several gateways for one order the payin status is that of the attempt begun
//! last (§5.3). [`routes`] is the HTTP side, [`model`] what is remembered, [`checkout`] the buyer's side.

mod checkout;
mod door;
mod errors;
mod model;
pub(crate) mod notify;
mod routes;

pub(crate) use checkout::{PAGE, act};
pub(crate) use model::Store;
pub(crate) use routes::{router, routes};

use crate::ids::{Ids, Stream};

/// Lygos as this sandbox serves it.
#[derive(Debug, Clone)]
pub struct Lygos {
    base_url: String,
    api_key: String,
    account: LygosAccount,
    user_id: String,
    webhook_secret: String,
}

impl Lygos {
    /// `http://127.0.0.1:PORT`, to which the provider's paths, beginning with `/v1`, are appended.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What goes into the header `api-key`.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    pub(crate) fn account(&self) -> LygosAccount {
        self.account
    }

    /// The key of the signature on what Lygos tells the shop.
    #[must_use]
    pub fn webhook_secret(&self) -> &str {
        &self.webhook_secret
    }
}

/// The merchant's account; a request can't name a currency, the account decides it (facts/lygos.md §4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum LygosAccount {
    /// A shop in Côte d'Ivoire, paid in XOF.
    #[default]
    Xof,
    /// A shop in Cameroon, paid in XAF.
    Xaf,
}

impl LygosAccount {
    pub(crate) fn currency(self) -> &'static str {
        match self {
            Self::Xof => "XOF",
            Self::Xaf => "XAF",
        }
    }

    fn country(self) -> model::Country {
        match self {
            Self::Xof => model::Country { name: "Côte d'Ivoire", iso_code: "CIV" },
            Self::Xaf => model::Country { name: "Cameroon", iso_code: "CMR" },
        }
    }
}

/// The account and its empty books.
pub(crate) fn open(seed: u64, base_url: String, account: LygosAccount) -> (Lygos, Store) {
    let mut ids = Ids::new(seed, Stream::Lygos);
    // The prefix that the provider's own test keys seem to have (facts/lygos.md §1).
    let api_key = format!("lygossandbox-{}", ids.uuid());
    let user_id = ids.uuid();
    let webhook_secret = ids.hex(32);
    (
        Lygos { base_url, api_key, account, user_id, webhook_secret: webhook_secret.clone() },
        Store::new(ids, webhook_secret),
    )
}
