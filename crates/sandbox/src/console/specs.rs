//! What each provider documents, and what of it is served here.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::error::ConsoleError;
use crate::http::{JSON_UTF8, answer, json};
use crate::provider::{Provider, UnknownProvider};

fn provider(name: &str) -> Result<Provider, ConsoleError> {
    name.parse().map_err(|error: UnknownProvider| ConsoleError::not_found(error.to_string()))
}

/// Each operation, and whether it answers 501.
pub(super) async fn operations(Path(name): Path<String>) -> Result<Response, ConsoleError> {
    Ok(json(StatusCode::OK, JSON_UTF8, &provider(&name)?.operations()))
}

/// The document that calls are held against.
pub(super) async fn spec(Path(name): Path<String>) -> Result<Response, ConsoleError> {
    Ok(answer(StatusCode::OK, JSON_UTF8, provider(&name)?.spec()))
}
