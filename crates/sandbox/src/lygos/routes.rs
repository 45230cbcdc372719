//! The six operations (facts/lygos.md §3).

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::checkout;
use super::door::{Door, integer, nullable_string, string};
use super::errors::LygosError;
use super::model::{Gateway, Payin, PayinAnswer};
use crate::contract::{Parsed, Routes};
use crate::http::{JSON, json};
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;

/// What is served; each operation of the spec that isn't here answers 501.
pub(crate) fn routes() -> Routes {
    Routes::of::<Door>()
        .serve("gateways_list", list)
        .serve("gateways_create", create)
        .serve("gateways_get", details)
        .serve("gateways_update", update)
        .serve("gateways_delete", remove)
        .serve("payins_get_status", payin)
}

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    routes()
        .router::<Door>(&shared)
        .route("/pay/{gateway_id}", get(checkout::show).post(checkout::submit))
        .fallback(not_found)
        .method_not_allowed_fallback(async || LygosError::MethodNotAllowed)
        .with_state(shared)
}

/// Python's form of a UUID that may have been written in another.
fn written_out(id: &str) -> String {
    uuid::Uuid::parse_str(id).map_or_else(|_| id.to_owned(), |id| id.to_string())
}

async fn list(State(shared): App) -> Response {
    let state = shared.lock();
    let gateways = state.lygos.gateways.iter().filter(|gateway| !gateway.deleted);
    json(StatusCode::OK, JSON, &gateways.map(|gateway| gateway.answer(&shared.lygos)).collect::<Vec<_>>())
}

/// 200 and not 201. Each call makes another gateway, also with an order id used before: there is no idempotency (§5.4).
async fn create(State(shared): App, Parsed(body): Parsed) -> Result<Response, LygosError> {
    let body = body.unwrap_or(Json::Null);
    let amount = integer(&body, "amount")?;
    let mut state = shared.lock();
    let gateway = Gateway {
        id: state.lygos.ids.uuid(),
        // Both were required, so neither default is ever used.
        amount: amount.unwrap_or_default(),
        shop_name: string(&body, "shop_name").unwrap_or_default(),
        message: nullable_string(&body, "message"),
        order_id: nullable_string(&body, "order_id"),
        success_url: nullable_string(&body, "success_url"),
        failure_url: nullable_string(&body, "failure_url"),
        created: state.now(),
        payin: None,
        deleted: false,
    };
    let answer = json(StatusCode::OK, JSON, &gateway.answer(&shared.lygos));
    let id = gateway.id.clone();
    state.lygos.gateways.insert(&[&id], gateway);
    Ok(answer)
}

/// The provider's reference names no key here and yet lists the 401 for a missing one (§2). Everybody sends it, so the
/// sandbox wants it: a client that forgets it had better learn of it here.
async fn details(State(shared): App, Path(id): Path<String>) -> Result<Response, LygosError> {
    let state = shared.lock();
    let gateway = state.lygos.gateway(&written_out(&id)).ok_or(LygosError::GatewayNotFound)?;
    Ok(json(StatusCode::OK, JSON, &gateway.details(&shared.lygos)))
}

/// What is left out stays as it was; answers `null`, of which the document says only "any" (§9.8).
async fn update(State(shared): App, Path(id): Path<String>, Parsed(body): Parsed) -> Result<Response, LygosError> {
    let body = body.unwrap_or(Json::Null);
    let amount = integer(&body, "amount")?;
    let mut state = shared.lock();
    let gateway = state.lygos.gateways.get_mut(&written_out(&id)).filter(|gateway| !gateway.deleted);
    let gateway = gateway.ok_or(LygosError::GatewayNotFound)?;
    gateway.amount = amount.unwrap_or(gateway.amount);
    if let Some(shop_name) = string(&body, "shop_name") {
        gateway.shop_name = shop_name;
    }
    gateway.message = string(&body, "message").or(gateway.message.take());
    gateway.success_url = string(&body, "success_url").or(gateway.success_url.take());
    gateway.failure_url = string(&body, "failure_url").or(gateway.failure_url.take());
    Ok(json(StatusCode::OK, JSON, &Json::Null))
}

async fn remove(State(shared): App, Path(id): Path<String>) -> Result<Response, LygosError> {
    let mut state = shared.lock();
    let gateway = state.lygos.gateways.get_mut(&written_out(&id)).filter(|gateway| !gateway.deleted);
    gateway.ok_or(LygosError::GatewayNotFound)?.deleted = true;
    Ok(json(StatusCode::OK, JSON, &Json::Null))
}

/// By the merchant's order id, not the gateway's. 404 until the buyer has begun (§5.3).
async fn payin(State(shared): App, Path(order_id): Path<String>) -> Result<Response, LygosError> {
    let state = shared.lock();
    let gateway = state.lygos.gateways.get(&super::model::attempt(&order_id));
    let payin = gateway.and_then(|gateway| gateway.payin).ok_or(LygosError::TransactionNotFound)?;
    if payin == Payin::StatusError {
        return Err(LygosError::Internal);
    }
    Ok(json(StatusCode::OK, JSON, &PayinAnswer { status: payin.word(), order_id: &order_id }))
}

/// FastAPI sends a route with a slash too many to the one without (§9.10); anything else is not found.
async fn not_found(uri: Uri, method: Method) -> Response {
    let path = uri.path();
    let trimmed = path.strip_suffix('/').unwrap_or_default();
    let is_route =
        trimmed == "/v1/gateway" || trimmed.strip_prefix("/v1/gateway/").is_some_and(|rest| !rest.is_empty());
    if !is_route || method == Method::OPTIONS {
        return LygosError::NotFound.into_response();
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut response = StatusCode::TEMPORARY_REDIRECT.into_response();
    if let Ok(location) = HeaderValue::from_str(&format!("{trimmed}{query}")) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}
