//! `/checkout-sessions` (facts/lomi.md §8): open, then completed by the buyer or expired after an hour. What one costs is
//! said by an amount, by a product or by several ([`super::prices`]).
//!
//! Chosen where the facts are silent: a session without a title has the name of what is sold.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;

use super::Lomi;
use super::checkout::PAGE;
use super::due::Due;
use super::envelope::Payload;
use super::errors::LomiError;
use super::idempotency::{Call, Made};
use super::links::{ASKS, asks};
use super::list::Query;
use super::model::{
    Asks, CURRENCIES, Customer, DEFAULT_CURRENCY, ENVIRONMENT, Link, SESSION_LIFETIME, Session, SessionStatus, Store,
    in_xof, within_reach,
};
use super::prices::{self, Choice};
use crate::amount::Amount;
use crate::buyer::BuyerError;
use crate::clock::Timestamp;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{Shared, State as Everything};

type App = State<Arc<Shared>>;

/// What a session is made of, from a request's body or from a payment link that a buyer opened.
pub(crate) struct Draft {
    pub(crate) amount: Amount,
    pub(crate) currency_code: String,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) customer: Customer,
    pub(crate) payment_link_id: Option<String>,
    pub(crate) payment_request_id: Option<String>,
    pub(crate) subscription_id: Option<String>,
    pub(crate) product_id: Option<String>,
    /// One for a product, several for line items.
    pub(crate) price_ids: Vec<String>,
    pub(crate) quantity: u32,
    pub(crate) asks: Asks,
    pub(crate) success_url: Option<String>,
    pub(crate) cancel_url: Option<String>,
    pub(crate) metadata: Option<Json>,
    pub(crate) lifetime: Duration,
    pub(crate) invoice_id: Option<String>,
}

/// What opening a link makes; refused where its product can't be bought any more.
pub(crate) fn of_link(store: &Store, link: &Link) -> Result<Draft, LomiError> {
    let purchase = match &link.product_id {
        Some(_) => {
            let (product_id, price_id) = (link.product_id.clone(), link.price_id.clone());
            let currency_code = Some(link.currency_code.clone());
            Some(prices::one(
                store,
                &Choice { product_id, price_id, quantity: link.quantity, currency_code, amount: None },
            )?)
        }
        None => None,
    };
    let amount = purchase.as_ref().map(|purchase| purchase.amount).or(link.amount).unwrap_or_default();
    within_reach(amount)?;
    Ok(Draft {
        amount,
        currency_code: link.currency_code.clone(),
        title: Some(link.title.clone()),
        description: link.description.clone(),
        customer: Customer::default(),
        payment_link_id: Some(link.link_id.clone()),
        payment_request_id: None,
        subscription_id: None,
        product_id: link.product_id.clone(),
        price_ids: purchase.map(|purchase| purchase.price_ids).unwrap_or_default(),
        quantity: link.quantity,
        asks: link.asks,
        success_url: link.success_url.clone(),
        cancel_url: link.cancel_url.clone(),
        metadata: link.metadata.clone(),
        lifetime: SESSION_LIFETIME,
        invoice_id: None,
    })
}

/// Makes the session and remembers it.
pub(crate) fn open(state: &mut Everything, lomi: &Lomi, draft: Draft) -> Session {
    let now = state.now();
    let store = &mut state.lomi;
    prices::lock(store, &draft.price_ids);
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
        payment_request_id: draft.payment_request_id,
        installment_plan_id: None,
        product_id: draft.product_id,
        price_id: <[String; 1]>::try_from(draft.price_ids).ok().map(|[only]| only),
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
        expires_at: now.plus(draft.lifetime),
        created_at: now,
        updated_at: now,
        transaction_id: None,
        invoice_id: draft.invoice_id,
    };
    store.sessions.insert(&[&session.checkout_session_id, &code], session.clone());
    Due::Session(session.checkout_session_id.clone()).at(session.expires_at, state);
    session
}

/// An open session that nobody paid in time expires.
pub(crate) fn run_out(state: &mut Everything, id: &str, at: Timestamp) {
    let session = state.lomi.sessions.get_mut(id);
    if let Some(session) = session.filter(|session| session.status == SessionStatus::Open && at >= session.expires_at) {
        session.status = SessionStatus::Expired;
        session.updated_at = at;
    }
}

/// Before its time, because somebody wants to see it. `None` if there is no such session.
pub(crate) fn expire(state: &mut Everything, code: &str) -> Option<Result<(), BuyerError>> {
    let now = state.now();
    let session = state.lomi.sessions.get_mut(code)?;
    if session.status != SessionStatus::Open {
        return Some(Err(BuyerError::NotPayable { status: session.status.word().to_owned() }));
    }
    session.status = SessionStatus::Expired;
    session.expires_at = now;
    session.updated_at = now;
    Some(Ok(()))
}

/// `Idempotency-Key` is optional here (§5).
pub(crate) async fn create(
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_optional_key("POST /checkout-sessions", &headers, &body);
    call.once(&mut shared.lock(), |state| {
        let draft = draft(&body, &state.lomi)?;
        Made::created(&open(state, &shared.lomi, draft))
    })
}

fn draft(body: &Json, store: &Store) -> Result<Draft, LomiError> {
    let mut fields = Fields::of(body);
    let choice = Choice {
        product_id: fields.string("product_id"),
        price_id: fields.string("price_id"),
        quantity: fields.integer("quantity", 1..=u32::MAX).unwrap_or(1),
        currency_code: fields.string("currency_code"),
        amount: fields.amount("amount"),
    };
    let items = fields.items("line_items", |fields| Choice {
        price_id: Some(fields.required_string("price_id")),
        quantity: fields.integer("quantity", 1..=u32::MAX).unwrap_or(1),
        ..Choice::default()
    });
    let items = items.filter(|items| !items.is_empty());
    let mut draft = Draft {
        amount: choice.amount.unwrap_or_default(),
        currency_code: choice.currency_code.clone().unwrap_or_else(|| DEFAULT_CURRENCY.to_owned()),
        title: fields.string("title"),
        description: fields.string("description"),
        customer: Customer {
            customer_id: fields.uuid("customer_id"),
            customer_email: fields.email("customer_email"),
            customer_name: fields.string("customer_name"),
            customer_phone: fields.string("customer_phone"),
        },
        payment_link_id: fields.uuid("payment_link_id"),
        payment_request_id: None,
        subscription_id: fields.uuid("subscription_id"),
        product_id: None,
        price_ids: Vec::new(),
        quantity: if items.is_some() { 1 } else { choice.quantity },
        asks: asks(&mut fields, ASKS),
        success_url: fields.url("success_url"),
        cancel_url: fields.url("cancel_url"),
        metadata: fields.object("metadata"),
        lifetime: SESSION_LIFETIME,
        invoice_id: None,
    };
    refuse_network(&mut fields);
    fields.finish().map_err(LomiError::invalid)?;
    if !CURRENCIES.contains(&draft.currency_code.as_str()) {
        return Err(LomiError::bad_request("currency_code is required and must be one of XOF, USD, EUR."));
    }
    let purchase = match items {
        Some(items) => Some(prices::together(store, &items, choice.currency_code.as_deref())?),
        None if choice.product_id.is_some() || choice.price_id.is_some() => Some(prices::one(store, &choice)?),
        None if choice.amount.is_none() => {
            return Err(LomiError::bad_request("amount is required when product_id is not provided"));
        }
        None => None,
    };
    if let Some(purchase) = purchase {
        draft.amount = purchase.amount;
        draft.currency_code = purchase.currency_code;
        draft.title.get_or_insert(purchase.name);
        draft.product_id = purchase.product_id;
        draft.price_ids = purchase.price_ids;
    }
    within_reach(draft.amount)?;
    // Checkouts of recurring products are not served, so there is none.
    if let Some(id) = &draft.subscription_id {
        return Err(LomiError::names_unknown("Subscription", id));
    }
    if let Some(id) = &draft.customer.customer_id
        && store.customer(id).is_none()
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

/// The sandbox's organisation belongs to no lomi. Network, so nobody could get a share of the payment.
pub(crate) fn refuse_network(fields: &mut Fields<'_>) {
    for name in ["application_fee_amount", "transfer_data"] {
        if fields.raw(name).is_some() {
            fields.problem(format!("{name} is for operators of a lomi. Network"));
        }
    }
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let status = query.one_of("status", &["open", "completed", "expired"]);
    let state = shared.lock();
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
pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    if uuid::Uuid::try_parse(&id).is_err() {
        return Err(LomiError::bad_request("Checkout session id must be a UUID"));
    }
    let state = shared.lock();
    let session = state.lomi.sessions.get(&id).ok_or_else(|| LomiError::not_found("Checkout session", &id))?;
    Ok(json(StatusCode::OK, JSON_UTF8, session))
}
