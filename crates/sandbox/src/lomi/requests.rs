//! `/payment-requests` (facts/lomi.md §8): money asked for by a date; pending, then completed by the buyer or expired.
//!
//! Chosen where the facts are silent: `payment_link` is the address of the request's page, and opening it makes a
//! checkout session as opening a link does; an expiry in the past is refused. PI-SPI is not available in this sandbox:
//! its QR code would have to be a real one.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::Lomi;
use super::checkout::PAGE;
use super::customers::Profile;
use super::due::Due;
use super::envelope::Payload;
use super::errors::LomiError;
use super::idempotency::{Call, Made};
use super::links::ASKS;
use super::list::Query;
use super::model::{CURRENCIES, Customer, ENVIRONMENT, Environment, SESSION_LIFETIME, Session, Store, within_reach};
use super::sessions::Draft;
use crate::amount::Amount;
use crate::buyer::BuyerError;
use crate::clock::Timestamp;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Request {
    pub(crate) request_id: String,
    organization_id: String,
    created_by: String,
    customer_id: Option<String>,
    pub(crate) amount: Amount,
    pub(crate) currency_code: String,
    description: Option<String>,
    pub(crate) status: RequestStatus,
    expiry_date: Timestamp,
    payment_reference: Option<String>,
    payment_link: String,
    metadata: Option<Json>,
    environment: Environment,
    created_at: Timestamp,
    updated_at: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RequestStatus {
    Pending,
    Completed,
    Expired,
}

impl RequestStatus {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Expired => "expired",
        }
    }
}

impl Request {
    /// What opening its page makes.
    pub(crate) fn draft(&self, store: &Store) -> Draft {
        let profile = self.customer_id.as_deref().and_then(|id| store.customer(id));
        Draft {
            amount: self.amount,
            currency_code: self.currency_code.clone(),
            title: self.payment_reference.clone(),
            description: self.description.clone(),
            customer: profile.map_or_else(Customer::default, Profile::payer),
            payment_link_id: None,
            payment_request_id: Some(self.request_id.clone()),
            subscription_id: None,
            product_id: None,
            price_ids: Vec::new(),
            quantity: 1,
            asks: ASKS,
            success_url: None,
            cancel_url: None,
            metadata: self.metadata.clone(),
            lifetime: SESSION_LIFETIME,
            invoice_id: None,
        }
    }
}

/// A session of a request can be paid as long as the request can: two buyers may have opened it.
pub(crate) fn admits(store: &Store, session: &Session) -> Result<(), BuyerError> {
    let request = session.payment_request_id.as_ref().and_then(|id| store.requests.get(id));
    match request.map(|request| request.status) {
        None | Some(RequestStatus::Pending) => Ok(()),
        Some(status) => Err(BuyerError::NotPayable { status: status.word().to_owned() }),
    }
}

/// What nobody paid in time expires.
pub(crate) fn run_out(state: &mut state::State, id: &str, at: Timestamp) {
    let request = state.lomi.requests.get_mut(id).filter(|request| request.status == RequestStatus::Pending);
    if let Some(request) = request {
        request.status = RequestStatus::Expired;
        request.updated_at = at;
    }
}

/// A session was paid; the request that it came from is, too.
pub(crate) fn paid(store: &mut Store, session: &Session, now: Timestamp) {
    let request = session.payment_request_id.as_ref().and_then(|id| store.requests.get_mut(id));
    if let Some(request) = request {
        request.status = RequestStatus::Completed;
        request.updated_at = now;
    }
}

pub(crate) async fn create(
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_key("POST /payment-requests", &headers, &body)?;
    call.once(&mut shared.lock(), |state| make(state, &shared.lomi, &body))
}

fn make(state: &mut state::State, lomi: &Lomi, body: &Json) -> Result<Made, LomiError> {
    let now = state.now();
    let mut fields = Fields::of(body);
    if fields.raw("amount").is_none() {
        fields.problem("amount should not be empty");
    }
    let amount = fields.amount("amount").unwrap_or_default();
    fields.required_string("currency_code");
    let currency_code = fields.one_of("currency_code", CURRENCIES).unwrap_or_default();
    fields.required_string("expiry_date");
    let expiry_date = fields.date("expiry_date").unwrap_or(now);
    let description = fields.string("description");
    let customer_id = fields.uuid("customer_id");
    let payment_reference = fields.string("payment_reference");
    let metadata = fields.object("metadata");
    let channel = fields.one_of("channel", &["spi"]);
    fields.finish().map_err(LomiError::invalid)?;
    if channel.is_some() {
        return Err(LomiError::bad_request("PI-SPI is not available in this sandbox"));
    }
    within_reach(amount)?;
    if expiry_date <= now {
        return Err(LomiError::bad_request("expiry_date must be in the future"));
    }
    let store = &mut state.lomi;
    if let Some(id) = &customer_id
        && store.customer(id).is_none()
    {
        return Err(LomiError::names_unknown("Customer", id));
    }
    let code = store.ids.lomi_code();
    let request = Request {
        request_id: store.ids.uuid(),
        organization_id: lomi.organization_id.clone(),
        created_by: lomi.merchant_id.clone(),
        customer_id,
        amount,
        currency_code,
        description,
        status: RequestStatus::Pending,
        expiry_date,
        payment_reference,
        payment_link: format!("{}{PAGE}{code}", lomi.base_url()),
        metadata,
        environment: ENVIRONMENT,
        created_at: now,
        updated_at: now,
    };
    let made = Made::created(&request)?;
    let id = request.request_id.clone();
    store.requests.insert(&[&id, &code], request);
    Due::Request(id).at(expiry_date, state);
    Ok(made)
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let customer = query.uuid("customerId");
    let status = query.one_of("status", &["pending", "completed", "failed", "expired"]);
    let state = shared.lock();
    query.page(state.lomi.requests.iter().rev().filter(|request| {
        customer.as_ref().is_none_or(|customer| request.customer_id.as_ref() == Some(customer))
            && status.as_ref().is_none_or(|status| request.status.word() == status)
    }))
}

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    let request = state.lomi.requests.get(&id).filter(|request| request.request_id == id);
    let request = request.ok_or_else(|| LomiError::not_found("Payment request", &id))?;
    Ok(json(StatusCode::OK, JSON_UTF8, request))
}
