//! The control API's errors: a sentence for a person, under a status for a machine.

use axum::body::Bytes;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::http::{JSON_UTF8, json, says_json};

#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(super) struct ConsoleError {
    status: StatusCode,
    message: String,
}

#[derive(Serialize)]
struct Body<'a> {
    error: Text<'a>,
}

#[derive(Serialize)]
struct Text<'a> {
    message: &'a str,
}

impl ConsoleError {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    pub(super) fn bad(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(super) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, message)
    }

    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    pub(super) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, message)
    }

    pub(super) fn no_route(method: &Method, path: &str) -> Self {
        let path: String = path.chars().take(200).collect();
        Self::not_found(format!("the console has no {method} {path}; GET /control says what it has"))
    }
}

impl IntoResponse for ConsoleError {
    fn into_response(self) -> Response {
        json(self.status, JSON_UTF8, &Body { error: Text { message: &self.message } })
    }
}

/// The body as `T`. It must say that it is JSON, which a form on a stranger's page can't.
pub(super) fn read<T: DeserializeOwned>(headers: &HeaderMap, body: &Bytes) -> Result<T, ConsoleError> {
    if !says_json(headers, false) {
        return Err(ConsoleError::bad("the body must be JSON, with the header Content-Type: application/json"));
    }
    serde_json::from_slice(body).map_err(|error| ConsoleError::bad(format!("the body can't be read: {error}")))
}
