//! What every call to lomi. goes through: request id, rate-limit headers, the error envelope; and the body for handlers.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use super::errors::LomiError;
use super::model::RateWindow;
use crate::contract::Parsed;
use crate::http::header;
use crate::json::Json;
use crate::state::Shared;

/// 5000 calls in a fixed window of 15 minutes (facts/lomi.md §6).
const RATE_LIMIT: u64 = 5000;
const RATE_WINDOW: Duration = Duration::from_secs(900);

/// Longer ones are somebody's mistake, and are replaced.
const LONGEST_REQUEST_ID: usize = 200;

/// Around every call: an `X-Request-Id`, taken from the caller or made, and the rate limit's headers.
pub(crate) async fn wrap(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let given = header(request.headers(), "x-request-id")
        .map(str::trim)
        .filter(|id| !id.is_empty() && id.len() <= LONGEST_REQUEST_ID)
        .map(str::to_owned);
    let (request_id, used) = {
        let mut guard = shared.lock();
        let now = guard.now();
        let store = &mut guard.lomi;
        let window = store.rate.get_or_insert(RateWindow { began: now, used: 0 });
        if now.since(window.began) >= RATE_WINDOW {
            *window = RateWindow { began: now, used: 0 };
        }
        window.used = window.used.saturating_add(1);
        let used = (window.used, RATE_WINDOW.saturating_sub(now.since(window.began)).as_secs());
        (given.unwrap_or_else(|| store.request_ids.uuid()), used)
    };
    let mut response = next.run(request).await;
    if let Some(error) = response.extensions_mut().remove::<LomiError>() {
        response = error.with_request_id(&request_id);
    } else if response.status().is_client_error() {
        // What axum itself refuses, such as a path that is no UTF-8, it refuses in its own words.
        response = LomiError::bad_request("Malformed request").with_request_id(&request_id);
    }
    mark(response.headers_mut(), &request_id, used.0, used.1);
    response
}

fn mark(headers: &mut HeaderMap, request_id: &str, used: u64, resets_in: u64) {
    let (remaining, window) = (RATE_LIMIT.saturating_sub(used), RATE_WINDOW.as_secs());
    for (name, value) in [
        ("x-request-id", request_id.to_owned()),
        ("x-ratelimit-limit", RATE_LIMIT.to_string()),
        ("x-ratelimit-remaining", remaining.to_string()),
        ("x-ratelimit-policy", "fixed-window".to_owned()),
        ("x-ratelimit-window-seconds", window.to_string()),
        ("ratelimit-policy", format!("\"default\";q={RATE_LIMIT};w={window}")),
        ("ratelimit", format!("\"default\";r={remaining};t={resets_in}")),
    ] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
}

/// The merchant whose key came with the call. The door has seen it; this says so where a handler is declared.
pub(crate) struct Merchant;

impl<S: Sync> FromRequestParts<S> for Merchant {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self)
    }
}

/// The body; an empty object without one.
pub(crate) struct Payload(pub(crate) Json);

impl<S: Sync> FromRequestParts<S> for Payload {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let Parsed(body) = Parsed::from_request_parts(parts, state).await?;
        Ok(Self(body.unwrap_or_else(|| Json::Object(Vec::new()))))
    }
}
