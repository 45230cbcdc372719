//! What stands before every operation of Lygos: the key, the body as FastAPI reads it, and the contract's refusals as
//! Pydantic v2 words them. And what of a body the contract has let through.
//!
//! Stricter than the provider in two points on purpose. The document says `integer`, so 100.0 and "100" are refused; and
//! where it is known that an address is meant, one without a scheme is refused. A client that sends them learns of it
//! here rather than from a buyer who was sent nowhere.

use axum::body::Bytes;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};

use super::errors::{Context, LygosError, NOT_AN_OBJECT, Place, Problem};
use crate::contract::{Fault, Manners, Operation};
use crate::http::{header, same_secret, says_json};
use crate::json::Json;
use crate::provider::Provider;
use crate::state::Shared;

pub(crate) struct Door;

impl Manners for Door {
    type Error = LygosError;

    const PROVIDER: Provider = Provider::Lygos;

    fn admit(shared: &Shared, operation: &Operation, parts: &Parts, bytes: &Bytes) -> Result<Option<Json>, LygosError> {
        // Starlette decodes %2F before it looks for a route, and then there is none.
        if parts.uri.path().to_ascii_uppercase().contains("%2F") {
            return Err(LygosError::NotFound);
        }
        // Starlette would answer it, FastAPI's routes don't.
        if parts.method == Method::HEAD {
            return Err(LygosError::MethodNotAllowed);
        }
        authorise(shared, &parts.headers)
            .and_then(|()| if operation.takes_a_body() { read(&parts.headers, bytes) } else { Ok(None) })
    }

    fn refuse(faults: &[Fault]) -> LygosError {
        LygosError::Invalid(faults.iter().map(Problem::of).collect())
    }

    fn unreadable(_: &axum::Error) -> LygosError {
        LygosError::Invalid(vec![whole("value_error", "Value error, the body is too long", Json::Null)])
    }

    fn undecodable() -> LygosError {
        LygosError::NotFound
    }

    fn not_served(operation: &Operation) -> LygosError {
        LygosError::NotServed(operation.id.to_string())
    }
}

fn authorise(shared: &Shared, headers: &HeaderMap) -> Result<(), LygosError> {
    match header(headers, "api-key") {
        None | Some("") => Err(LygosError::NoApiKey),
        Some(key) if same_secret(key, shared.lygos.api_key()) => Ok(()),
        Some(_) => Err(LygosError::UnknownApiKey),
    }
}

/// A problem with the body as such.
fn whole(kind: &'static str, msg: &str, input: Json) -> Problem {
    Problem { kind, loc: vec![Place::Name("body".to_owned())], msg: msg.to_owned(), input, ctx: None }
}

fn read(headers: &HeaderMap, bytes: &Bytes) -> Result<Option<Json>, LygosError> {
    if bytes.is_empty() {
        return Ok(None);
    }
    // FastAPI takes a body without a media type for JSON, and one with another for bytes.
    if !says_json(headers, true) {
        let text = Json::String(String::from_utf8_lossy(bytes).into_owned());
        return Err(LygosError::Invalid(vec![whole("model_attributes_type", NOT_AN_OBJECT, text)]));
    }
    Json::parse(bytes).map(Some).map_err(|error| {
        let mut problem = whole("json_invalid", "JSON decode error", Json::Object(Vec::new()));
        problem.loc.push(Place::Position(error.position));
        problem.ctx = Some(Context { error: error.message });
        LygosError::Invalid(vec![problem])
    })
}

/// An integer, if the member is there. Nothing documents a largest one, and Python has none.
pub(crate) fn integer(body: &Json, field: &str) -> Result<Option<i128>, LygosError> {
    let Some(value @ Json::Number(text)) = body.get(field) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| {
        let msg = "Unable to parse input string as an integer, exceeded maximum size";
        LygosError::Invalid(vec![Problem::in_body("int_parsing_size", field, msg, value.clone())])
    })
}

/// A string, if the member is there.
pub(crate) fn string(body: &Json, field: &str) -> Option<String> {
    if let Some(Json::String(text)) = body.get(field) { Some(text.clone()) } else { None }
}

/// A string or null, empty if the member is not there.
pub(crate) fn nullable_string(body: &Json, field: &str) -> Option<String> {
    if body.get(field).is_none() { Some(String::new()) } else { string(body, field) }
}
