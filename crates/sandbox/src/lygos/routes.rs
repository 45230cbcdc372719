//! The six operations (facts/lygos.md §3).

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::body::Body;
use super::checkout;
use super::errors::{LygosError, Place, Problem};
use super::model::{Gateway, Payin, PayinAnswer};
use crate::http::{JSON, header, json, same_secret};
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;
type Segment = Result<Path<String>, PathRejection>;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/v1/gateway", get(list).post(create))
        .route("/v1/gateway/{gateway_id}", get(details).put(update).delete(remove))
        .route("/v1/gateway/payin/{order_id}", get(payin))
        .route("/pay/{gateway_id}", get(checkout::show).post(checkout::submit))
        .fallback(not_found)
        .method_not_allowed_fallback(async || LygosError::MethodNotAllowed)
        .with_state(shared)
}

fn authorise(shared: &Shared, headers: &HeaderMap) -> Result<(), LygosError> {
    match header(headers, "api-key") {
        None | Some("") => Err(LygosError::NoApiKey),
        Some(key) if same_secret(key, shared.lygos.api_key()) => Ok(()),
        Some(_) => Err(LygosError::UnknownApiKey),
    }
}

/// Pydantic parses ids with the crate used here, so its error text is the provider's, to the letter.
fn gateway_id(segment: Segment) -> Result<String, LygosError> {
    // A segment that is no UTF-8 reaches FastAPI with replacement characters in it.
    let text = segment.map_or_else(|_| "\u{fffd}".to_owned(), |Path(text)| text);
    if text.contains('/') {
        return Err(LygosError::NotFound);
    }
    uuid::Uuid::parse_str(&text).map(|id| id.to_string()).map_err(|error| {
        LygosError::Invalid(vec![Problem {
            kind: "uuid_parsing",
            loc: vec![Place::Name("path"), Place::Name("gateway_id")],
            msg: format!("Input should be a valid UUID, {error}"),
            input: Json::String(text),
            ctx: Some(super::errors::Context { error: error.to_string() }),
        }])
    })
}

async fn list(State(shared): App, headers: HeaderMap) -> Result<Response, LygosError> {
    authorise(&shared, &headers)?;
    let state = shared.lock();
    let gateways = state.lygos.gateways.iter().filter(|gateway| !gateway.deleted);
    Ok(json(StatusCode::OK, JSON, &gateways.map(|gateway| gateway.answer(&shared.lygos)).collect::<Vec<_>>()))
}

/// 200 and not 201. Each call makes another gateway, also with an order id used before: there is no idempotency (§5.4).
async fn create(State(shared): App, headers: HeaderMap, bytes: Bytes) -> Result<Response, LygosError> {
    authorise(&shared, &headers)?;
    let mut body = Body::read(&headers, &bytes)?;
    body.require("amount");
    let amount = body.integer("amount");
    body.require("shop_name");
    let shop_name = body.string("shop_name");
    let order_id = body.nullable_string("order_id");
    let message = body.nullable_string("message");
    let success_url = body.nullable_string("success_url");
    let failure_url = body.nullable_string("failure_url");
    body.finish()?;

    let mut state = shared.lock();
    let gateway = Gateway {
        id: state.lygos.ids.uuid(),
        // Both were required, so neither default is ever used.
        amount: amount.unwrap_or_default(),
        shop_name: shop_name.unwrap_or_default(),
        message,
        order_id,
        success_url,
        failure_url,
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
async fn details(State(shared): App, id: Segment, headers: HeaderMap) -> Result<Response, LygosError> {
    authorise(&shared, &headers)?;
    let id = gateway_id(id)?;
    let state = shared.lock();
    let gateway = state.lygos.gateway(&id).ok_or(LygosError::GatewayNotFound)?;
    Ok(json(StatusCode::OK, JSON, &gateway.details(&shared.lygos)))
}

/// What is left out stays as it was; answers `null`, of which the document says only "any" (§9.8).
async fn update(State(shared): App, id: Segment, headers: HeaderMap, bytes: Bytes) -> Result<Response, LygosError> {
    authorise(&shared, &headers)?;
    let id = gateway_id(id)?;
    let mut body = Body::read(&headers, &bytes)?;
    let amount = body.integer("amount");
    let shop_name = body.string("shop_name");
    let message = body.string("message");
    let success_url = body.string("success_url");
    let failure_url = body.string("failure_url");
    body.finish()?;

    let mut state = shared.lock();
    let gateway = state.lygos.gateways.get_mut(&id).filter(|gateway| !gateway.deleted);
    let gateway = gateway.ok_or(LygosError::GatewayNotFound)?;
    gateway.amount = amount.unwrap_or(gateway.amount);
    if let Some(shop_name) = shop_name {
        gateway.shop_name = shop_name;
    }
    gateway.message = message.or(gateway.message.take());
    gateway.success_url = success_url.or(gateway.success_url.take());
    gateway.failure_url = failure_url.or(gateway.failure_url.take());
    Ok(json(StatusCode::OK, JSON, &Json::Null))
}

async fn remove(State(shared): App, id: Segment, headers: HeaderMap) -> Result<Response, LygosError> {
    authorise(&shared, &headers)?;
    let id = gateway_id(id)?;
    let mut state = shared.lock();
    let gateway = state.lygos.gateways.get_mut(&id).filter(|gateway| !gateway.deleted);
    gateway.ok_or(LygosError::GatewayNotFound)?.deleted = true;
    Ok(json(StatusCode::OK, JSON, &Json::Null))
}

/// By the merchant's order id, not the gateway's. 404 until the buyer has begun (§5.3).
async fn payin(State(shared): App, order_id: Segment, headers: HeaderMap) -> Result<Response, LygosError> {
    let order_id = order_id.map_or_else(|_| String::new(), |Path(text)| text);
    // Starlette decodes %2F before it looks for a route, and then there is none.
    if order_id.contains('/') {
        return Err(LygosError::NotFound);
    }
    authorise(&shared, &headers)?;
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
