//! TygaPay's errors. Orders document no error body; `{status, message}` is what its other APIs answer (§5).

use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::http::{HTML, JSON_UTF8, answer, json};

#[derive(Debug)]
pub(crate) enum TygapayError {
    /// Unreadable, incomplete, or not possible in the order's present status.
    BadRequest(String),
    /// The key or the signature is wrong; says which, as a help that the provider doesn't give.
    Unauthorized(&'static str),
    /// The same where it isn't about an order: 409.
    Denied(&'static str),
    OrderNotFound,
    UserNotFound,
    TransactionNotFound,
    /// The merchant's id of a user is another user's.
    UserExists,
    /// The merchant's reference of a payout is another payout's.
    ReferenceTaken,
    /// The sandbox's own: an operation that it hasn't got, by its name.
    NotServed(String),
}

#[derive(Serialize)]
struct Body<'a> {
    status: &'static str,
    message: &'a str,
}

impl IntoResponse for TygapayError {
    fn into_response(self) -> Response {
        let body = |code, status, message: &str| json(code, JSON_UTF8, &Body { status, message });
        match self {
            Self::BadRequest(message) => body(StatusCode::BAD_REQUEST, "bad_request", &message),
            Self::Unauthorized(message) => body(StatusCode::UNAUTHORIZED, "unauthorized", message),
            Self::Denied(message) => body(StatusCode::CONFLICT, "permission_denied", message),
            Self::UserNotFound => body(StatusCode::NOT_FOUND, "user_not_found", "User not found"),
            Self::TransactionNotFound => body(StatusCode::NOT_FOUND, "transaction_not_found", "Transaction not found"),
            Self::UserExists => body(StatusCode::CONFLICT, "user_already_exists", "There is a user with this id"),
            Self::ReferenceTaken => {
                body(StatusCode::CONFLICT, "third_party_id_exists", "There is a transaction with this id")
            }
            Self::OrderNotFound => body(StatusCode::NOT_FOUND, "order_not_found", "Order not found"),
            Self::NotServed(operation) => {
                let message = format!("{operation} is an operation of TygaPay that this sandbox does not serve yet");
                body(StatusCode::NOT_IMPLEMENTED, "not_implemented", &message)
            }
        }
    }
}

/// Express' own page for a path that is no route: HTML, which clients must survive (§1).
pub(crate) fn no_route(method: &Method, path: &str) -> Response {
    let page = maud::html! {
        (maud::DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Error" } }
            body { pre { "Cannot " (method) " " (path) } }
        }
    };
    answer(StatusCode::NOT_FOUND, HTML, page.into_string())
}
