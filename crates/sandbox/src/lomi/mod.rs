//! lomi.: payment links, checkout sessions, transactions, refunds and webhook registration, and the page a session is
//! paid on (facts/lomi.md). The rest of the API answers an honest 501.
//!
//! Chosen where the facts disagree (§10): the newest contract (OpenAPI 1.2.0 and the error page) over the older server
//! code. So bad input is 400 `validation_failed` and not 500, a reused key is `idempotency_key_reused`, lists are one
//! cursor envelope; only `/webhooks`, which takes no paging, is a bare array, and creating one answers `{data, secret}`
//! as the server's code does. Members that the contract calls required and the database leaves null are null.
//!
//! [`envelope`] is what every call goes through, then one file per resource; [`checkout`] is the buyer's side.

mod attempts;
mod balance;
mod cards;
mod charges;
mod checkout;
mod confirmation;
mod customers;
mod due;
mod envelope;
mod errors;
mod idempotency;
mod links;
mod list;
mod model;
pub(crate) mod notify;
mod payouts;
mod prices;
mod products;
mod rate;
mod refunds;
mod requests;
mod sessions;
mod total;
mod transactions;
mod webhook_deliveries;
mod webhooks;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

pub(crate) use attempts::act;
pub(crate) use checkout::{PAGE, open_page};
pub(crate) use due::Due;
pub(crate) use model::Store;
#[allow(unused_imports, reason = "for the console, which doesn't ask for it yet")]
pub(crate) use payouts::finish_payout;
pub(crate) use refunds::finish_refund;
pub(crate) use sessions::expire;

use crate::console::{CantFinish, RefundOutcome};
use crate::ids::{Ids, Stream};
use crate::state::Shared;

/// lomi. as this sandbox serves it.
#[derive(Debug, Clone)]
pub struct Lomi {
    base_url: String,
    api_key: String,
    organization_id: String,
    merchant_id: String,
    /// Off for runs that make more calls than the provider would take.
    pub(crate) enforces_limits: bool,
}

impl Lomi {
    /// `http://127.0.0.1:PORT`, to which the provider's paths, such as `/payment-links`, are appended.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What goes into the header `X-API-KEY`: a test key, so everything is made in `environment: "test"`.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    pub(crate) fn organization_id(&self) -> &str {
        &self.organization_id
    }
}

/// How money that moves ends, or that it hasn't yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    Pending,
    Completed,
    Failed,
}

impl Outcome {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Failed => "failed",
        }
    }
}

impl Outcome {
    /// From pending to an end, once.
    fn finish(&mut self, what: &str, end: RefundOutcome) -> Result<(), CantFinish> {
        if *self != Self::Pending {
            return Err(CantFinish::Not(format!("the {what} is over: it is {}", self.word())));
        }
        *self = match end {
            RefundOutcome::Completed => Self::Completed,
            RefundOutcome::Failed => Self::Failed,
        };
        Ok(())
    }
}

/// The organisation and its empty books.
pub(crate) fn open(seed: u64, base_url: String) -> (Lomi, Store) {
    let mut ids = Ids::new(seed, Stream::Lomi);
    // "canary" so that a key of the sandbox is recognised wherever it turns up.
    let api_key = format!("lomi_sk_test_canary{}", ids.alphanumeric(24));
    let (organization_id, merchant_id) = (ids.uuid(), ids.uuid());
    let store = Store::new(ids, Ids::new(seed, Stream::LomiRequests), Ids::new(seed, Stream::LomiMessages));
    (Lomi { base_url, api_key, organization_id, merchant_id, enforces_limits: true }, store)
}

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let api = Router::new()
        .route("/payment-links", get(links::list).post(links::create))
        .route("/payment-links/{id}", get(links::read).patch(links::update).delete(links::archive))
        .route("/checkout-sessions", get(sessions::list).post(sessions::create))
        .route("/checkout-sessions/{id}", get(sessions::read))
        .route("/customers", get(customers::list).post(customers::create))
        .route("/customers/top", get(customers::top))
        .route("/customers/{id}", get(customers::read).patch(customers::update).delete(customers::remove))
        .route("/customers/{id}/transactions", get(customers::transactions))
        .route("/customers/{id}/block", post(customers::block))
        .route("/customers/{id}/unblock", post(customers::unblock))
        .route("/payment-requests", get(requests::list).post(requests::create))
        .route("/payment-requests/{id}", get(requests::read))
        .route("/accounts/balance", get(balance::list))
        .route("/accounts/balance/breakdown", get(balance::breakdown))
        .route("/accounts/balance/{currency}", get(balance::available))
        .route("/merchants/{id}", get(balance::merchant))
        .route("/merchants/{id}/mrr", get(balance::monthly))
        .route("/merchants/{id}/arr", get(balance::yearly))
        .route("/merchants/{id}/balance", get(balance::of_merchant))
        .route("/payouts", get(payouts::list).post(payouts::create))
        .route("/payouts/{id}", get(payouts::read))
        .route("/payout-methods", get(payouts::list_methods).post(payouts::create_method))
        .route("/charge/wave", post(charges::wave))
        .route("/charge/mtn", post(charges::mtn))
        .route("/charge/switch", post(charges::switch))
        .route("/charge/card", post(cards::create))
        .route("/charge/card/{id}", get(cards::read))
        .route("/charge/card/{id}/capture", post(cards::capture))
        .route("/charge/card/{id}/increment", post(cards::increment))
        .route("/charge/card/{id}/cancel", post(cards::cancel))
        .route("/products", get(products::list).post(products::create))
        .route("/products/{id}", get(products::read).patch(products::update).delete(products::archive))
        .route("/products/prices/batch", post(prices::update_batch))
        .route("/products/{id}/prices", post(prices::add))
        .route("/products/{id}/prices/{price}/default", post(prices::set_default))
        .route("/transactions", get(transactions::list))
        .route("/transactions/{id}", get(transactions::read))
        .route("/refunds", get(refunds::list).post(refunds::create))
        .route("/refunds/{id}", get(refunds::read))
        .route("/webhooks", get(webhooks::list).post(webhooks::create))
        .route("/webhooks/{id}", get(webhooks::read).patch(webhooks::update).delete(webhooks::remove))
        .route("/webhooks/{id}/test", post(webhook_deliveries::test))
        .route("/webhooks/deliveries", get(webhook_deliveries::list))
        .route("/webhooks/deliveries/{id}", get(webhook_deliveries::read))
        .route("/webhooks/{id}/deliveries/{delivery_id}/retry", post(webhook_deliveries::retry))
        // Nest knows no 405: a method that isn't routed is a path that isn't.
        .fallback(envelope::unrouted)
        .method_not_allowed_fallback(envelope::unrouted)
        .layer(axum::extract::DefaultBodyLimit::max(10 * 1024 * 1024))
        .layer(axum::middleware::from_fn_with_state(Arc::clone(&shared), envelope::wrap));
    let pages = Router::new().route("/pay/{code}", get(checkout::show).post(checkout::submit));
    api.merge(pages).with_state(shared)
}
