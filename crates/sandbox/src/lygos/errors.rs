//! Lygos' errors: three shapes under one key `detail` (facts/lygos.md §3.2).

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::contract::{Fault, Format, Kind, Location, Step, What};
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
    /// The sandbox's own: an operation that it hasn't got, by its name.
    NotServed(String),
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
    Name(String),
    Position(usize),
}

#[derive(Debug, Clone, Serialize)]
pub(crate) struct Context {
    pub(crate) error: String,
}

impl Problem {
    pub(crate) fn in_body(kind: &'static str, field: &str, msg: impl Into<String>, input: Json) -> Self {
        let loc = vec![Place::Name("body".to_owned()), Place::Name(field.to_owned())];
        Self { kind, loc, msg: msg.into(), input, ctx: None }
    }

    /// What the contract finds, as Pydantic says it. Of the keywords that Lygos' spec hasn't got, only that they fail.
    pub(crate) fn of(fault: &Fault) -> Self {
        let location = match fault.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Body => "body",
        };
        let steps = fault.path.iter().map(|step| match step {
            Step::Member(name) => Place::Name(name.clone()),
            Step::Place(place) => Place::Position(*place),
        });
        let mut ctx = None;
        let (kind, msg) = match (&fault.what, &fault.input) {
            (What::Missing, _) => ("missing", "Field required".to_owned()),
            (What::NotA(Kind::Object), _) => ("model_attributes_type", NOT_AN_OBJECT.to_owned()),
            (What::NotA(Kind::String), _) => ("string_type", "Input should be a valid string".to_owned()),
            (What::NotA(Kind::Integer), Json::Number(_)) => {
                ("int_from_float", "Input should be a valid integer, got a number with a fractional part".to_owned())
            }
            (What::NotA(Kind::Integer), _) => ("int_type", "Input should be a valid integer".to_owned()),
            (What::NotInForm(Format::Uuid), Json::String(text)) => {
                // Pydantic parses ids with this very crate, so the text is the provider's, to the letter.
                let error = uuid::Uuid::parse_str(text).map_or_else(|error| error.to_string(), |_| String::new());
                ctx = Some(Context { error: error.clone() });
                ("uuid_parsing", format!("Input should be a valid UUID, {error}"))
            }
            (What::NotInForm(Format::Uri), _) => ("url_parsing", "Input should be a valid URL".to_owned()),
            _ => ("value_error", format!("Value error, {}", fault.words())),
        };
        let loc = std::iter::once(Place::Name(location.to_owned())).chain(steps).collect();
        Self { kind, loc, msg, input: fault.input.clone(), ctx }
    }
}

/// Pydantic's words for a body that is something else.
pub(crate) const NOT_AN_OBJECT: &str = "Input should be a valid dictionary or object to extract fields from";

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
            Self::NotServed(operation) => {
                let detail = format!("{operation} is an operation of Lygos that this sandbox does not serve yet");
                json(StatusCode::NOT_IMPLEMENTED, JSON, &Detail { detail })
            }
            Self::Internal => {
                json(StatusCode::INTERNAL_SERVER_ERROR, JSON, &Detail { detail: "Internal Server Error" })
            }
        }
    }
}
