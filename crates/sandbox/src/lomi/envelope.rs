//! What every call to lomi. goes through: request id, rate-limit headers, the error envelope; and the body for handlers.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderValue;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::errors::LomiError;
use crate::contract::Parsed;
use crate::http::header;
use crate::json::Json;
use crate::state::Shared;

/// Longer ones are somebody's mistake, and are replaced.
const LONGEST_REQUEST_ID: usize = 200;

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

/// The body; an empty object without one.
pub(crate) struct Payload(pub(crate) Json);

impl<S: Sync> FromRequestParts<S> for Payload {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let Parsed(body) = Parsed::from_request_parts(parts, state).await?;
        Ok(Self(body.unwrap_or_else(|| Json::Object(Vec::new()))))
    }
}
