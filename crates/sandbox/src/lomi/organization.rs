//! `/organizations`, `/api-keys` and `/providers` (facts/lomi.md §13): the one organisation of the key, its figures worked out from the
//! books, and the rails it is connected to.
//!
//! Chosen where the facts are silent: revenue is what completed payments brought before fees, in francs.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;

use super::Lomi;
use super::errors::LomiError;
use super::list::Query;
use super::model::{DEFAULT_CURRENCY, ENVIRONMENT, Environment, Store, TransactionStatus};
use super::total::Total;
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::http::{JSON_UTF8, json};
use crate::state::Shared;

type App = State<Arc<Shared>>;

#[derive(Serialize)]
struct Organization<'a> {
    organization_id: &'a str,
    name: &'static str,
    email: &'static str,
    phone_number: Option<&'static str>,
    verification_status: &'static str,
    status: &'static str,
    default_currency: &'static str,
    storefront_enabled: bool,
    total_revenue: Total,
    total_transactions: usize,
    total_merchants: usize,
    total_customers: usize,
    mrr: Amount,
    arr: Amount,
    merchant_lifetime_value: Amount,
    is_starter_business: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_current: Option<bool>,
    is_deleted: bool,
}

#[derive(Serialize)]
struct Metrics {
    mrr: Amount,
    arr: Amount,
    total_revenue: Total,
    total_transactions: usize,
    total_customers: usize,
    currency_code: &'static str,
    calculated_at: Timestamp,
}

fn revenue(store: &Store) -> Total {
    let completed = store.transactions.iter().filter(|row| row.status == TransactionStatus::Completed);
    completed.fold(Total::default(), |sum, row| sum.plus(row.gross_amount_xof))
}

fn described<'a>(store: &Store, lomi: &'a Lomi, is_current: Option<bool>) -> Organization<'a> {
    Organization {
        organization_id: &lomi.organization_id,
        name: "Passerelle Sandbox",
        email: "merchant@example.com",
        phone_number: None,
        verification_status: "verified",
        status: "active",
        default_currency: DEFAULT_CURRENCY,
        storefront_enabled: false,
        total_revenue: revenue(store),
        total_transactions: store.transactions.iter().len(),
        total_merchants: 1,
        total_customers: store.present_customers(),
        mrr: Amount::ZERO,
        arr: Amount::ZERO,
        merchant_lifetime_value: Amount::ZERO,
        is_starter_business: false,
        is_current,
        is_deleted: false,
    }
}

pub(crate) async fn list(State(shared): App) -> Response {
    json(StatusCode::OK, JSON_UTF8, &[described(&shared.lock().lomi, &shared.lomi, Some(true))])
}

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    if id != shared.lomi.organization_id {
        return Err(LomiError::not_found("Organization", &id));
    }
    Ok(json(StatusCode::OK, JSON_UTF8, &described(&shared.lock().lomi, &shared.lomi, None)))
}

pub(crate) async fn metrics(State(shared): App) -> Response {
    let state = shared.lock();
    let metrics = Metrics {
        mrr: Amount::ZERO,
        arr: Amount::ZERO,
        total_revenue: revenue(&state.lomi),
        total_transactions: state.lomi.transactions.iter().len(),
        total_customers: state.lomi.present_customers(),
        currency_code: DEFAULT_CURRENCY,
        calculated_at: state.now(),
    };
    json(StatusCode::OK, JSON_UTF8, &metrics)
}

#[derive(Serialize)]
pub(crate) struct Wrapped<T> {
    pub(crate) success: bool,
    pub(crate) data: T,
}

#[derive(Serialize)]
struct ApiKey {
    name: &'static str,
    api_key: String,
    key_type: &'static str,
    environment: Environment,
    is_active: bool,
}

/// The one there is, with its middle masked.
pub(crate) async fn api_keys(State(shared): App) -> Response {
    let key = shared.lomi.api_key();
    let (first, last): (String, String) = (key.chars().take(20).collect(), key.chars().skip(38).collect());
    let api_key = ApiKey {
        name: "Sandbox",
        api_key: format!("{first}****{last}"),
        key_type: "secret",
        environment: ENVIRONMENT,
        is_active: true,
    };
    json(StatusCode::OK, JSON_UTF8, &[api_key])
}

#[derive(Serialize)]
struct Connection<'a> {
    organization_id: &'a str,
    provider_code: &'static str,
    provider_merchant_id: Option<&'static str>,
    is_connected: bool,
    is_phone_verified: bool,
    onboarding_status: &'static str,
    phone_number: Option<&'static str>,
    metadata: Option<()>,
}

/// All but PI-SPI. The filter calls the card rail `CARD`, its entry is called `STRIPE`.
pub(crate) async fn providers(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let wanted = query.one_of("provider_code", &["CARD", "WAVE", "MTN", "SPI"]);
    query.finish()?;
    let data: Vec<Connection<'_>> = [("CARD", "STRIPE"), ("WAVE", "WAVE"), ("MTN", "MTN")]
        .into_iter()
        .filter(|(name, _)| wanted.as_ref().is_none_or(|wanted| wanted == name))
        .map(|(_, provider_code)| Connection {
            organization_id: &shared.lomi.organization_id,
            provider_code,
            provider_merchant_id: None,
            is_connected: true,
            is_phone_verified: true,
            onboarding_status: "completed",
            phone_number: None,
            metadata: None,
        })
        .collect();
    Ok(json(StatusCode::OK, JSON_UTF8, &Wrapped { success: true, data }))
}
