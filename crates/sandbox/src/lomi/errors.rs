//! lomi.'s errors: one envelope, a stable code, a message for people (facts/lomi.md §4).

use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::http::{JSON_UTF8, json};

/// An error on its way out; [`super::envelope::wrap`] writes it, because only there the request id is known.
#[derive(Debug, Clone)]
pub(crate) struct LomiError {
    status: StatusCode,
    code: &'static str,
    message: String,
    details: Details,
}

/// Nest puts the status' name there, or the list of what was wrong; the rate limit its figures (§6).
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
enum Details {
    Name(&'static str),
    Problems(Vec<String>),
    Limit { retry_after_seconds: u64, limit: u64 },
}

#[derive(Serialize)]
struct Envelope<'a> {
    error: Body<'a>,
    request_id: &'a str,
}

#[derive(Serialize)]
struct Body<'a> {
    code: &'static str,
    message: &'a str,
    details: &'a Details,
}

impl LomiError {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        let name = status.canonical_reason().unwrap_or_default();
        Self { status, code, message: message.into(), details: Details::Name(name) }
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad_request", message)
    }

    pub(crate) fn invalid(problems: Vec<String>) -> Self {
        let mut error = Self::new(StatusCode::BAD_REQUEST, "validation_failed", "Validation failed");
        error.details = Details::Problems(problems);
        error
    }

    pub(crate) fn invalid_cursor() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_cursor", "The cursor is not one that a list answered")
    }

    pub(crate) fn unauthorized(message: &'static str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", message)
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", message)
    }

    pub(crate) fn service_unavailable(message: impl Into<String>) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "service_unavailable", message)
    }

    pub(crate) fn rate_limited(retry_after_seconds: u64, limit: u64) -> Self {
        let mut error = Self::new(StatusCode::TOO_MANY_REQUESTS, "rate_limit_exceeded", "Too many requests");
        error.details = Details::Limit { retry_after_seconds, limit };
        error
    }

    pub(crate) fn not_found(thing: &str, id: &str) -> Self {
        let message = format!("{thing} with ID {id} not found or access denied");
        Self::new(StatusCode::NOT_FOUND, "not_found", message)
    }

    /// Something that a body names and that isn't there: the creating operations document 400 and no 404.
    pub(crate) fn names_unknown(thing: &str, id: &str) -> Self {
        Self::bad_request(format!("{thing} with ID {id} not found or access denied"))
    }

    pub(crate) fn no_route(method: &str, path: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", format!("Cannot {method} {path}"))
    }

    pub(crate) fn idempotency_key_required() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "idempotency_key_required", "The header Idempotency-Key is required here")
    }

    pub(crate) fn idempotency_key_reused() -> Self {
        let message = "Idempotency-Key was reused with a different request payload";
        Self::new(StatusCode::CONFLICT, "idempotency_key_reused", message)
    }

    /// An answer that can't be written: never seen, and no reason to panic.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal_error", message)
    }

    pub(crate) fn payload_too_large() -> Self {
        // A status without a code of its own has the code "error" (§4).
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "error", "request entity too large")
    }

    /// No code of the provider's: the sandbox says of itself that it can't do this yet.
    pub(crate) fn not_in_the_sandbox(operation: &str) -> Self {
        let message = format!("{operation} is an operation of lomi. that this sandbox does not serve yet");
        Self::new(StatusCode::NOT_IMPLEMENTED, "not_implemented", message)
    }

    pub(crate) fn with_request_id(&self, request_id: &str) -> Response {
        let error = Body { code: self.code, message: &self.message, details: &self.details };
        let mut response = json(self.status, JSON_UTF8, &Envelope { error, request_id });
        if let Details::Limit { retry_after_seconds, .. } = self.details {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(retry_after_seconds));
        }
        response
    }
}

impl IntoResponse for LomiError {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
