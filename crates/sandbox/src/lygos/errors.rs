//! Lygos' errors: three shapes under one key `detail` (facts/lygos.md §3.2).

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::http::{JSON, json};
use crate::json::Json;

#[derive(Debug)]
pub(crate) enum LygosError {
    NoApiKey,
    /// 404, not 401.
    UnknownApiKey,
    GatewayNotFound,
    /// Also the answer for an order that nobody has begun to pay (§5.3).
    TransactionNotFound,
    Invalid(Vec<Problem>),
    /// FastAPI's own, for a path that is no route.
    NotFound,
    MethodNotAllowed,
    /// What the provider's test number 333333 makes of the status (§1). No copy shows that answer: this is what FastAPI
    /// sends for an `HTTPException(500)` without a word of its own, in the shape of its other short errors.
    Internal,
}

/// One entry of a 422, as Pydantic v2 writes it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Problem {
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    pub(crate) loc: Vec<Place>,
    pub(crate) msg: String,
    pub(crate) input: Json,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ctx: Option<Context>,
}

/// FastAPI mixes names and positions in `loc`.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(crate) enum Place {
    Name(&'static str),
    Position(usize),
}

#[derive(Debug, Clone, Serialize)]
pub(crate) struct Context {
    pub(crate) error: String,
}

impl Problem {
    pub(crate) fn in_body(kind: &'static str, field: &'static str, msg: impl Into<String>, input: Json) -> Self {
        Self { kind, loc: vec![Place::Name("body"), Place::Name(field)], msg: msg.into(), input, ctx: None }
    }
}

#[derive(Serialize)]
struct Detail<T> {
    detail: T,
}

#[derive(Serialize)]
struct Reason {
    message: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
}

impl IntoResponse for LygosError {
    fn into_response(self) -> Response {
        let reason = |status, message, kind| json(status, JSON, &Detail { detail: Reason { message, kind } });
        match self {
            Self::NoApiKey => reason(StatusCode::UNAUTHORIZED, "No API Key.", "NO_API_KEY_PROVIDED"),
            Self::UnknownApiKey => reason(StatusCode::NOT_FOUND, "API Key not found", "API_KEY_NOT_FOUND"),
            Self::GatewayNotFound => reason(StatusCode::NOT_FOUND, "Payment Gateway Not found", "GATEWAY_NOT_FOUND"),
            Self::TransactionNotFound => {
                reason(StatusCode::NOT_FOUND, "Transaction not found", "TRANSACTION_NOT_FOUND")
            }
            Self::Invalid(problems) => json(StatusCode::UNPROCESSABLE_ENTITY, JSON, &Detail { detail: problems }),
            Self::NotFound => json(StatusCode::NOT_FOUND, JSON, &Detail { detail: "Not Found" }),
            Self::MethodNotAllowed => {
                json(StatusCode::METHOD_NOT_ALLOWED, JSON, &Detail { detail: "Method Not Allowed" })
            }
            Self::Internal => {
                json(StatusCode::INTERNAL_SERVER_ERROR, JSON, &Detail { detail: "Internal Server Error" })
            }
        }
    }
}
