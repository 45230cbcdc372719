//! `/charge/wave`, `/charge/mtn` and `/charge/switch` (facts/lomi.md §8): payments that the shop starts itself.
//!
//! The sandbox's key is a test key: Wave and MTN charges are completed at once, stay pending with `X-Scenario-Key:
//! pending`, for the buyer to confirm on the page of the charge, and are refused with `failed`.
//!
//! Chosen where the facts are silent: a refused charge leaves no transaction; francs are whole.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;

use super::checkout::PAGE;
use super::envelope::Payload;
use super::errors::LomiError;
use super::idempotency::{Call, Made};
use super::model::{CURRENCIES, Customer, Returns, Store, Transaction, TransactionStatus, within_reach};
use super::sessions::refuse_network;
use super::transactions::{self, Attempt};
use super::{Lomi, products};
use crate::amount::Amount;
use crate::buyer::Method;
use crate::fields::Fields;
use crate::http::header;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

const LEAST_WAVE: i64 = 100;

#[derive(Debug, Clone, Serialize)]
pub(crate) struct NextAction {
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_secret: Option<String>,
}

#[derive(Serialize)]
struct WaveCharge<'a> {
    success: bool,
    transaction_id: &'a str,
    status: &'static str,
    wave_launch_url: &'a str,
    checkout_url: &'a str,
    next_action: NextAction,
}

#[derive(Serialize)]
struct MtnCharge<'a> {
    success: bool,
    data: MtnData<'a>,
    next_action: NextAction,
}

#[derive(Serialize)]
struct MtnData<'a> {
    transaction_id: &'a str,
    external_id: String,
    /// MTN isn't asked with a test key.
    reference_id: Option<String>,
    status: &'static str,
}

/// What the test header asks for; other values are passed over.
fn scenario(headers: &HeaderMap) -> Result<TransactionStatus, LomiError> {
    match header(headers, "x-scenario-key").map(str::trim) {
        Some("failed") => Err(LomiError::bad_request("The charge failed, as X-Scenario-Key asked")),
        Some("pending") => Ok(TransactionStatus::Pending),
        _ => Ok(TransactionStatus::Completed),
    }
}

/// In the words of this rail.
fn word(status: TransactionStatus) -> &'static str {
    if status == TransactionStatus::Pending { "PENDING" } else { "completed" }
}

/// Books a charge, unless its payer is blocked.
pub(crate) fn begin(
    state: &mut state::State,
    attempt: Attempt,
    status: TransactionStatus,
) -> Result<Transaction, LomiError> {
    within_reach(attempt.amount)?;
    if state.lomi.refuses(&attempt.customer) {
        return Err(LomiError::forbidden("The payment was blocked by Radar"));
    }
    Ok(transactions::record(state, attempt, status))
}

/// What Wave's and MTN's bodies have in common.
fn mobile(fields: &mut Fields<'_>, lomi: &Lomi, method: Method) -> Attempt {
    if fields.raw("amount").is_none() {
        fields.problem("amount should not be empty");
    }
    let amount = fields.amount("amount").unwrap_or_default();
    if !amount.is_whole() {
        fields.problem("amount must be an integer");
    }
    fields.required_string("currency");
    let currency_code = fields.string("currency").unwrap_or_default();
    if fields.raw("customer").is_none() {
        fields.problem("customer should not be empty");
    }
    let customer = fields.nested("customer", |fields| Customer {
        customer_id: None,
        customer_name: Some(fields.required_string("name")),
        customer_email: fields.email("email"),
        customer_phone: Some(fields.required_string("phoneNumber")),
    });
    // The key decides, whatever these say.
    fields.uuid("organizationId");
    fields.uuid("merchantId");
    refuse_network(fields);
    let description = fields.string("description");
    let mut attempt = Attempt::new(lomi, method, amount, currency_code);
    attempt.customer = customer.unwrap_or_default();
    attempt.description = description;
    attempt
}

pub(crate) async fn wave(
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_key("POST /charge/wave", &headers, &body)?;
    call.once(&mut shared.lock(), |state| {
        let mut fields = Fields::of(&body);
        let mut attempt = mobile(&mut fields, &shared.lomi, Method::Wave);
        attempt.returns = Some(Returns { success_url: fields.url("successUrl"), error_url: fields.url("errorUrl") });
        fields.one_of("environment", &["live", "test"]);
        fields.finish().map_err(LomiError::invalid)?;
        if attempt.currency_code != "XOF" {
            return Err(LomiError::bad_request("Wave takes XOF only"));
        }
        if attempt.amount < Amount::from(LEAST_WAVE) {
            return Err(LomiError::bad_request(format!("amount must be at least {LEAST_WAVE} XOF for Wave")));
        }
        let transaction = begin(state, attempt, scenario(&headers)?)?;
        let url = page_of(&shared.lomi, &transaction);
        Made::created(&WaveCharge {
            success: true,
            transaction_id: &transaction.transaction_id,
            status: word(transaction.status),
            wave_launch_url: &url,
            checkout_url: &url,
            next_action: NextAction { kind: "redirect", url: Some(url.clone()), status: None, client_secret: None },
        })
    })
}

/// Where the payer of a charge goes.
pub(crate) fn page_of(lomi: &Lomi, transaction: &Transaction) -> String {
    format!("{}{PAGE}{}", lomi.base_url(), transaction.public_id)
}

pub(crate) async fn mtn(State(shared): App, headers: HeaderMap, Payload(body): Payload) -> Result<Response, LomiError> {
    let call = Call::with_key("POST /charge/mtn", &headers, &body)?;
    call.once(&mut shared.lock(), |state| {
        let mut fields = Fields::of(&body);
        let mut attempt = mobile(&mut fields, &shared.lomi, Method::Mtn);
        attempt.returns = Some(Returns { success_url: None, error_url: None });
        attempt.quantity = fields.integer("quantity", 1..=u32::MAX).unwrap_or(1);
        attempt.product_id = fields.uuid("productId");
        attempt.subscription_id = fields.uuid("subscriptionId");
        fields.string("countryCode");
        if !CURRENCIES.contains(&attempt.currency_code.as_str()) {
            fields.problem(format!("currency must be one of the following values: {}", CURRENCIES.join(", ")));
        }
        fields.finish().map_err(LomiError::invalid)?;
        names_exist(&state.lomi, &attempt)?;
        let total = attempt.amount.multiplied(attempt.quantity);
        attempt.amount = total.ok_or_else(|| LomiError::bad_request("amount times quantity is too much"))?;
        let transaction = begin(state, attempt, scenario(&headers)?)?;
        let waits = transaction.status == TransactionStatus::Pending;
        let status = word(transaction.status);
        Made::created(&MtnCharge {
            success: true,
            data: MtnData {
                transaction_id: &transaction.transaction_id,
                external_id: format!("ext_{}", state.lomi.ids.alphanumeric(16)),
                reference_id: waits.then(|| state.lomi.ids.uuid()),
                status,
            },
            next_action: NextAction { kind: "await_webhook", url: None, status: Some(status), client_secret: None },
        })
    })
}

/// What a charge says it is for has to be there.
pub(crate) fn names_exist(store: &Store, attempt: &Attempt) -> Result<(), LomiError> {
    if let Some(id) = &attempt.product_id {
        products::found(store, id).map_err(|_| LomiError::names_unknown("Product", id))?;
    }
    if let Some(id) = &attempt.subscription_id {
        return Err(LomiError::names_unknown("Subscription", id));
    }
    if let Some(id) = &attempt.customer.customer_id
        && store.customer(id).is_none()
    {
        return Err(LomiError::names_unknown("Customer", id));
    }
    Ok(())
}

/// Every source says that it isn't available.
pub(crate) async fn switch(headers: HeaderMap, Payload(body): Payload) -> Result<Response, LomiError> {
    Call::with_key("POST /charge/switch", &headers, &body)?;
    Err(LomiError::service_unavailable("Charging a card by its number is not available"))
}
