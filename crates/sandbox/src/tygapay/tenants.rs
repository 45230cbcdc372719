//! `/tenant` (facts/tygapay.md §2, N1 to N3). The sandbox is one tenant: whatever auth code somebody registers with, the
//! key and the secret are this tenant's, and good.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::books;
use super::door::{Payload, refused};
use super::errors::TygapayError;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::state::Shared;

type App = State<Arc<Shared>>;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreateAnswer<'a> {
    api_secret: &'a str,
    api_key: &'a str,
    /// The provider's own slip: this is the tenant's (§11.12).
    message: &'static str,
}

pub(crate) async fn create(State(shared): App, Payload(body): Payload) -> Result<Response, TygapayError> {
    let mut fields = Fields::of(&body);
    for name in ["code", "name", "contactEmail"] {
        fields.required_string(name);
    }
    fields.finish().map_err(refused)?;
    let (api_secret, api_key) = (shared.tygapay.api_secret(), shared.tygapay.api_key());
    Ok(json(StatusCode::OK, JSON_UTF8, &CreateAnswer { api_secret, api_key, message: "user created" }))
}

pub(crate) async fn wallets(State(shared): App) -> Response {
    json(StatusCode::OK, JSON_UTF8, &[books::wallet(&shared.lock().tygapay)])
}

pub(crate) async fn deposit_addresses(State(shared): App) -> Response {
    let addresses = books::addresses(shared.tygapay.tenant_id(), Some(books::WALLET));
    json(StatusCode::OK, JSON_UTF8, &addresses)
}
