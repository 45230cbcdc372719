//! `/checkout-sessions` (facts/lomi.md §8): open, then completed by the buyer or expired after an hour.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;

use super::checkout::PAGE;
use super::envelope::{Merchant, Payload};
use super::errors::LomiError;
use super::idempotency::{Call, Made};
use super::links::{ASKS, asks};
use super::list::Query;
use super::model::{
    Asks, CURRENCIES, Customer, DEFAULT_CURRENCY, ENVIRONMENT, SESSION_LIFETIME, Session, SessionStatus, Store, in_xof,
};
use super::{Lomi, errors};
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;

/// What a session is made of, from a request's body or from a payment link that a buyer opened.
pub(crate) struct Draft {
    pub(crate) amount: Amount,
    pub(crate) currency_code: String,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) customer: Customer,
    pub(crate) payment_link_id: Option<String>,
    pub(crate) subscription_id: Option<String>,
    pub(crate) quantity: u32,
    pub(crate) asks: Asks,
    pub(crate) success_url: Option<String>,
    pub(crate) cancel_url: Option<String>,
    pub(crate) metadata: Option<Json>,
}

/// Makes the session and remembers it.
pub(crate) fn open(store: &mut Store, lomi: &Lomi, draft: Draft, now: Timestamp) -> Session {
    let code = format!("cs_{}", store.ids.lomi_code());
    let session = Session {
        checkout_session_id: store.ids.uuid(),
        organization_id: lomi.organization_id.clone(),
        created_by: lomi.merchant_id.clone(),
        status: SessionStatus::Open,
        checkout_url: format!("{}{PAGE}{code}", lomi.base_url()),
        amount: draft.amount,
        amount_xof: in_xof(draft.amount, &draft.currency_code),
        currency_code: draft.currency_code,
        title: draft.title,
        description: draft.description,
        customer: draft.customer,
        payment_link_id: draft.payment_link_id,
        payment_request_id: None,
        installment_plan_id: None,
        product_id: None,
        price_id: None,
        subscription_id: draft.subscription_id,
        quantity: draft.quantity,
        asks: draft.asks,
        is_pos: false,
        is_spi: false,
        qr_code_data: None,
        qr_code_type: None,
        spi_account_number: None,
        spi_qr_code_id: None,
        success_url: draft.success_url,
        cancel_url: draft.cancel_url,
        metadata: draft.metadata,
        environment: ENVIRONMENT,
        expires_at: now.plus(SESSION_LIFETIME),
        created_at: now,
        updated_at: now,
        transaction_id: None,
    };
    store.sessions.insert(&[&session.checkout_session_id, &code], session.clone());
    session
}

/// `Idempotency-Key` is optional here (§5).
pub(crate) async fn create(
    _: Merchant,
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_optional_key("POST /checkout-sessions", &headers, &body);
    call.once(&mut shared.lock(), |state| {
        let now = state.now();
        let draft = draft(&body, &state.lomi)?;
        Made::created(&open(&mut state.lomi, &shared.lomi, draft, now))
    })
}

fn draft(body: &Json, store: &Store) -> Result<Draft, errors::LomiError> {
    let mut fields = Fields::of(body);
    let amount = fields.amount("amount");
    let currency = fields.string("currency_code");
    let product_id = fields.string("product_id");
    let price_id = fields.string("price_id");
    let draft = Draft {
        amount: amount.unwrap_or(Amount::ZERO),
        currency_code: currency.unwrap_or_else(|| DEFAULT_CURRENCY.to_owned()),
        title: fields.string("title"),
        description: fields.string("description"),
        customer: Customer {
            customer_id: fields.uuid("customer_id"),
            customer_email: fields.email("customer_email"),
            customer_name: fields.string("customer_name"),
            customer_phone: fields.string("customer_phone"),
        },
        payment_link_id: fields.uuid("payment_link_id"),
        subscription_id: fields.uuid("subscription_id"),
        quantity: quantity(&mut fields),
        asks: asks(&mut fields, ASKS),
        success_url: fields.url("success_url"),
        cancel_url: fields.url("cancel_url"),
        metadata: fields.object("metadata"),
    };
    let has_items = matches!(fields.raw("line_items"), Some(Json::Array(items)) if !items.is_empty());
    let has_amount = fields.raw("amount").is_some();
    fields.finish().map_err(LomiError::invalid)?;
    if !CURRENCIES.contains(&draft.currency_code.as_str()) {
        return Err(LomiError::bad_request("currency_code is required and must be one of XOF, USD, EUR."));
    }
    // There are no products and prices in the sandbox yet, so whatever is named does not exist.
    if let Some(product_id) = product_id {
        return Err(LomiError::names_unknown("Product", &product_id));
    }
    if let Some(price_id) = price_id {
        return Err(LomiError::names_unknown("Price", &price_id));
    }
    if has_items {
        return Err(LomiError::bad_request("line_items name prices, and this sandbox has none yet; send an amount"));
    }
    if !has_amount {
        return Err(LomiError::bad_request("amount is required when product_id is not provided"));
    }
    if let Some(id) = &draft.customer.customer_id
        && store.customers.get(id).is_none()
    {
        return Err(LomiError::names_unknown("Customer", id));
    }
    if let Some(id) = &draft.payment_link_id
        && store.links.get(id).is_none()
    {
        return Err(LomiError::names_unknown("Payment link", id));
    }
    Ok(draft)
}

fn quantity(fields: &mut Fields<'_>) -> u32 {
    let Some(value) = fields.raw("quantity") else { return 1 };
    let quantity =
        if let Json::Number(text) = value { text.parse().ok().filter(|quantity| *quantity > 0) } else { None };
    quantity.unwrap_or_else(|| {
        fields.problem("quantity must be a positive integer");
        1
    })
}

pub(crate) async fn list(_: Merchant, State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let status = query.one_of("status", &["open", "completed", "expired"]);
    let mut state = shared.lock();
    let now = state.now();
    state.lomi.sessions.iter_mut().for_each(|session| session.settle(now));
    query.page(
        state
            .lomi
            .sessions
            .iter()
            .rev()
            .filter(|session| status.as_ref().is_none_or(|status| session.status.word() == status)),
    )
}

/// Wants the UUID, not the `cs_…` of the URL.
pub(crate) async fn read(_: Merchant, State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    if uuid::Uuid::try_parse(&id).is_err() {
        return Err(LomiError::bad_request("Checkout session id must be a UUID"));
    }
    let mut state = shared.lock();
    let now = state.now();
    let session = state.lomi.sessions.get_mut(&id).ok_or_else(|| LomiError::not_found("Checkout session", &id))?;
    session.settle(now);
    Ok(json(StatusCode::OK, JSON_UTF8, session))
}
