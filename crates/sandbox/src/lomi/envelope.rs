//! What every call to lomi. goes through: request id, rate-limit headers, the error envelope, the key, the body.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::errors::LomiError;
use crate::http::{header, same_secret, says_json};
use crate::json::Json;
use crate::state::Shared;

/// Longer ones are somebody's mistake, and are replaced.
const LONGEST_REQUEST_ID: usize = 200;

/// The first segment of every operation that the provider has and this sandbox has not (facts/lomi.md §13).
const NOT_YET: &[&str] = &[
    "account",
    "accounts",
    "api-keys",
    "charge",
    "coupons",
    "customers",
    "disputes",
    "exports",
    "finance",
    "invoices",
    "logs",
    "merchants",
    "meters",
    "network",
    "organizations",
    "payment-requests",
    "payout-methods",
    "payouts",
    "products",
    "providers",
    "risk-assessments",
    "settings",
    "settlements",
    "subscriptions",
    "support-requests",
    "team",
    "transfers",
    "usage",
];

/// Around every call: an `X-Request-Id`, taken from the caller or made, and the rate limit's headers.
pub(crate) async fn wrap(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let given = header(request.headers(), "x-request-id")
        .map(str::trim)
        .filter(|id| !id.is_empty() && id.len() <= LONGEST_REQUEST_ID)
        .map(str::to_owned);
    let (request_id, standing) = {
        let mut guard = shared.lock();
        let now = guard.now();
        let store = &mut guard.lomi;
        let standing = store.rates.count(request.method(), request.uri().path(), now);
        (given.unwrap_or_else(|| store.request_ids.uuid()), standing)
    };
    let mut response = if shared.lomi.enforces_limits && standing.exceeded() {
        standing.refusal().into_response()
    } else {
        next.run(request).await
    };
    if let Some(error) = response.extensions_mut().remove::<LomiError>() {
        response = error.with_request_id(&request_id);
    } else if response.status().is_client_error() {
        // What axum itself refuses, such as a path that is no UTF-8, it refuses in its own words.
        response = LomiError::bad_request("Malformed request").with_request_id(&request_id);
    }
    standing.mark(response.headers_mut());
    if let Ok(value) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

/// The merchant whose key came with the call.
pub(crate) struct Merchant;

impl FromRequestParts<Arc<Shared>> for Merchant {
    type Rejection = LomiError;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Self::Rejection> {
        let headers = &parts.headers;
        let bearer = || header(headers, AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer "));
        // In this order (§1).
        let key = header(headers, "x-api-key")
            .or_else(|| header(headers, "x-lomi-api-key"))
            .or_else(bearer)
            .map(str::trim)
            .filter(|key| !key.is_empty())
            .ok_or_else(|| LomiError::unauthorized("API Key is missing"))?;
        if same_secret(key, shared.lomi.api_key()) { Ok(Self) } else { Err(LomiError::unauthorized("Invalid API Key")) }
    }
}

/// The body as JSON; an empty object without one.
pub(crate) struct Payload(pub(crate) Json);

impl FromRequest<Arc<Shared>> for Payload {
    type Rejection = LomiError;

    async fn from_request(request: Request, shared: &Arc<Shared>) -> Result<Self, Self::Rejection> {
        // Nest's JSON reader looks only at bodies that say they are JSON.
        let reads = says_json(request.headers(), false);
        let bytes = Bytes::from_request(request, shared).await.map_err(|error: BytesRejection| {
            if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
                LomiError::payload_too_large()
            } else {
                LomiError::bad_request(error.body_text())
            }
        })?;
        if bytes.is_empty() || !reads {
            return Ok(Self(Json::Object(Vec::new())));
        }
        match Json::parse(&bytes) {
            Ok(body @ Json::Object(_)) => Ok(Self(body)),
            Ok(_) => Err(LomiError::bad_request("The body must be a JSON object")),
            Err(error) => Err(LomiError::bad_request(error.message)),
        }
    }
}

/// A path or method that this sandbox doesn't serve: 404 as Nest has it, or an honest 501 where the provider would.
pub(crate) async fn unrouted(method: Method, uri: Uri) -> Response {
    let path = uri.path();
    let segment = path.split('/').nth(1).unwrap_or_default();
    let later = NOT_YET.contains(&segment)
        || path.starts_with("/webhooks/deliveries")
        || (path.starts_with("/webhooks/") && (path.ends_with("/test") || path.ends_with("/retry")))
        || (path.starts_with("/transactions/") && path.ends_with("/receipt.pdf"));
    if later {
        LomiError::not_in_the_sandbox(method.as_str(), path).into_response()
    } else {
        LomiError::no_route(method.as_str(), path).into_response()
    }
}
