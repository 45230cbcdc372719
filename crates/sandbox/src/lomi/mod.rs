//! lomi., all that a shop needs of it: links, sessions, products, charges, requests, refunds, payouts, customers, the
//! books, webhooks, and the pages where a buyer pays (facts/lomi.md). What isn't in [`routes`] answers an honest 501.
//!
//! Chosen where the facts disagree (§10): the newest contract (OpenAPI 1.2.0 and the error page) over the older server
//! code. So bad input is 400 `validation_failed` and not 500, a reused key is `idempotency_key_reused`, lists are one
//! cursor envelope; only what takes no paging is a bare array, but for payout methods, and creating a webhook answers
//! `{data, secret}` as the server's code does. Members that the contract calls required and the database leaves null are
//! null.
//!
//! [`door`] and [`envelope`] are what every call goes through, [`idempotency`] and [`confirmation`] what writes share,
//! [`records`] what simple state shares; then one file per resource. [`checkout`] and [`attempts`] are the buyer's side.

mod attempts;
mod balance;
mod card_answers;
mod cards;
mod charges;
mod checkout;
mod confirmation;
mod coupons;
mod customers;
mod desk;
mod door;
mod due;
mod envelope;
mod errors;
mod idempotency;
mod invoices;
mod links;
mod list;
mod meters;
mod model;
mod nothing;
pub(crate) mod notify;
mod organization;
mod payouts;
mod prices;
mod products;
mod radar;
mod rate;
mod records;
mod refunds;
mod requests;
mod sessions;
mod settlements;
mod store;
mod total;
mod transactions;
mod webhook_deliveries;
mod webhooks;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use borsh::{BorshDeserialize, BorshSerialize};
use coupons::COUPON;
use desk::TICKET;
use door::Door;
use invoices::INVOICE;
use meters::METER;
use serde::Serialize;

pub(crate) use attempts::act;
pub(crate) use checkout::{PAGE, open_page};
pub(crate) use due::Due;
pub(crate) use payouts::finish_payout;
pub(crate) use refunds::finish_refund;
pub(crate) use sessions::expire;
pub(crate) use store::Store;

use crate::console::{CantFinish, RefundOutcome};
use crate::contract::Routes;
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

/// What is served; each operation of the spec that isn't here answers 501.
pub(crate) fn routes() -> Routes {
    Routes::of::<Door>()
        .serve("payment_links_list", links::list)
        .serve("payment_links_create", links::create)
        .serve("payment_links_get", links::read)
        .serve("payment_links_update", links::update)
        .serve("payment_links_archive", links::archive)
        .serve("checkout_sessions_list", sessions::list)
        .serve("checkout_sessions_create", sessions::create)
        .serve("checkout_sessions_get", sessions::read)
        .serve("customers_list", customers::list)
        .serve("customers_create", customers::create)
        .serve("customers_top_by_spend", customers::top)
        .serve("customers_get", customers::read)
        .serve("customers_update", customers::update)
        .serve("customers_remove", customers::remove)
        .serve("customers_get_transactions", customers::transactions)
        .serve("customers_block", radar::block)
        .serve("customers_unblock", radar::unblock)
        .serve("payment_requests_list", requests::list)
        .serve("payment_requests_create", requests::create)
        .serve("payment_requests_get", requests::read)
        .serve("accounts_get_balance", balance::list)
        .serve("accounts_get_balance_breakdown", balance::breakdown)
        .serve("accounts_check_available_balance", balance::available)
        .serve("merchants_get", balance::merchant)
        .serve("merchants_get_mrr", balance::monthly)
        .serve("merchants_get_arr", balance::yearly)
        .serve("merchants_get_balance", balance::of_merchant)
        .serve("payouts_list", payouts::list)
        .serve("payouts_create", payouts::create)
        .serve("payouts_get", payouts::read)
        .serve("payout_methods_list", payouts::list_methods)
        .serve("payout_methods_create", payouts::create_method)
        .serve("charges_create_wave", charges::wave)
        .serve("charges_create_mtn", charges::mtn)
        .serve("charges_create_switch", charges::switch)
        .serve("charges_create_card", cards::create)
        .serve("charges_get_card", cards::read)
        .serve("charges_capture_card", cards::capture)
        .serve("charges_increment_card", cards::increment)
        .serve("charges_cancel_card", cards::cancel)
        .serve("products_list", products::list)
        .serve("products_create", products::create)
        .serve("products_get", products::read)
        .serve("products_update", products::update)
        .serve("products_archive", products::archive)
        .serve("products_update_prices_batch", prices::update_batch)
        .serve("products_add_price", prices::add)
        .serve("products_set_default_price", prices::set_default)
        .serve("customers_get_portal_audit", customers::portal_audit)
        .serve("customers_get_subscriptions", customers::subscriptions)
        .serve("organizations_list", organization::list)
        .serve("organizations_get", organization::read)
        .serve("organizations_get_metrics", organization::metrics)
        .serve("organizations_get_radar_settings", radar::settings)
        .serve("organizations_update_radar_settings", radar::update_settings)
        .serve("providers_list", organization::providers)
        .serve("settlements_list", settlements::list)
        .serve("settlements_list_transactions", settlements::transactions)
        .serve("settlements_create_instant", settlements::instant)
        .serve("settlements_get_instant", nothing::absent("Instant settlement"))
        .serve("transfers_list", nothing::page)
        .serve("transfers_create", nothing::transfer)
        .serve("transfers_get", nothing::absent("Transfer"))
        .serve("transfers_reverse", nothing::absent_with_key("Transfer"))
        .serve("network_create_login_link", nothing::absent("Account"))
        .serve("network_create_account_session", nothing::account_session)
        .serve("disputes_list", nothing::page)
        .serve("disputes_get", nothing::absent("Dispute"))
        .serve("disputes_submit_evidence", nothing::absent("Dispute"))
        .serve("risk_assessments_list", nothing::page)
        .serve("risk_assessments_get", nothing::absent("Risk assessment"))
        .serve("subscriptions_list", nothing::page)
        .serve("subscriptions_get", nothing::absent("Subscription"))
        .serve("subscriptions_update", nothing::absent("Subscription"))
        .serve("subscriptions_get_usage", nothing::absent("Subscription"))
        .serve("subscriptions_resume", nothing::absent("Subscription"))
        .serve("subscriptions_change_plan", nothing::absent("Subscription"))
        .serve("subscriptions_cancel", nothing::absent("Subscription"))
        .serve("api_keys_list", organization::api_keys)
        .serve("exports_list", nothing::array)
        .serve("exports_get", nothing::absent("Export"))
        .serve("coupons_list", records::list(&COUPON))
        .serve("coupons_create", records::create(&COUPON))
        .serve("coupons_get", records::read(&COUPON))
        .serve("coupons_remove", records::remove(&COUPON))
        .serve("coupons_get_performance", coupons::performance)
        .serve("invoices_list", records::list(&INVOICE))
        .serve("invoices_create", records::create(&INVOICE))
        .serve("invoices_get", records::read(&INVOICE))
        .serve("invoices_update", records::update(&INVOICE))
        .serve("invoices_finalize", records::act(&INVOICE, StatusCode::CREATED, invoices::finalize))
        .serve("invoices_send", records::act(&INVOICE, StatusCode::CREATED, invoices::finalize))
        .serve("invoices_remind", records::act(&INVOICE, StatusCode::CREATED, invoices::remind))
        .serve("invoices_void", records::act(&INVOICE, StatusCode::CREATED, invoices::void))
        .serve("invoices_create_checkout_session", invoices::checkout)
        .serve("meters_list", records::list(&METER))
        .serve("meters_create", records::create(&METER))
        .serve("meters_get", records::read(&METER))
        .serve("meters_update", records::update(&METER))
        .serve("meters_get_balance", meters::balance)
        .serve("usage_list_events", nothing::page)
        .serve("usage_get_event", nothing::absent("Usage event"))
        .serve("usage_list_periods", nothing::page)
        .serve("support_requests_list", records::list(&TICKET))
        .serve("support_requests_create", records::create(&TICKET))
        .serve("support_requests_get", records::read(&TICKET))
        .serve("support_requests_close", records::act(&TICKET, StatusCode::OK, desk::close))
        .serve("settings_get_checkout", desk::checkout)
        .serve("settings_update_checkout", desk::update_checkout)
        .serve("settings_get_storefront", desk::storefront)
        .serve("settings_update_storefront", desk::update_storefront)
        .serve("transactions_list", transactions::list)
        .serve("transactions_get", transactions::read)
        .serve("refunds_list", refunds::list)
        .serve("refunds_create", refunds::create)
        .serve("refunds_get", refunds::read)
        .serve("webhooks_list", webhooks::list)
        .serve("webhooks_create", webhooks::create)
        .serve("webhooks_get", webhooks::read)
        .serve("webhooks_update", webhooks::update)
        .serve("webhooks_delete", webhooks::remove)
        .serve("webhooks_test", webhook_deliveries::test)
        .serve("webhook_deliveries_list", webhook_deliveries::list)
        .serve("webhook_deliveries_get", webhook_deliveries::read)
        .serve("webhook_deliveries_retry", webhook_deliveries::retry)
}

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let api = routes()
        .router::<Door>(&shared)
        // Nest knows no 405: a method that isn't routed is a path that isn't.
        .fallback(door::unrouted)
        .method_not_allowed_fallback(door::unrouted)
        .layer(axum::middleware::from_fn_with_state(Arc::clone(&shared), envelope::wrap));
    let pages = Router::new().route("/pay/{code}", get(checkout::show).post(checkout::submit));
    api.merge(pages).with_state(shared)
}
