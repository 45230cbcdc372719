//! What stands before every operation of lomi.: the key, the body as Nest reads it, and the contract's refusals.

use axum::body::Bytes;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri};

use super::errors::LomiError;
use crate::contract::{Fault, Location, Manners, Operation, Step};
use crate::http::{header, same_secret, says_json};
use crate::json::Json;
use crate::provider::Provider;
use crate::state::Shared;

pub(crate) struct Door;

impl Manners for Door {
    type Error = LomiError;

    const PROVIDER: Provider = Provider::Lomi;
    const LARGEST: usize = 10 * 1024 * 1024;

    fn admit(shared: &Shared, _: &Operation, parts: &Parts, bytes: &Bytes) -> Result<Option<Json>, LomiError> {
        authorise(shared, &parts.headers).and_then(|()| read(&parts.headers, bytes))
    }

    fn refuse(faults: &[Fault]) -> LomiError {
        let keyless = |fault: &Fault| {
            fault.location == Location::Header && fault.path == [Step::Member("Idempotency-Key".to_owned())]
        };
        if faults.iter().any(keyless) {
            return LomiError::idempotency_key_required();
        }
        LomiError::invalid(faults.iter().map(Fault::words).collect())
    }

    fn unreadable(_: &axum::Error) -> LomiError {
        LomiError::payload_too_large()
    }

    fn undecodable() -> LomiError {
        LomiError::bad_request("Malformed request")
    }

    fn not_served(operation: &Operation) -> LomiError {
        LomiError::not_in_the_sandbox(operation.id)
    }
}

fn authorise(shared: &Shared, headers: &HeaderMap) -> Result<(), LomiError> {
    let bearer = || header(headers, AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer "));
    // In this order (§1).
    let key = header(headers, "x-api-key")
        .or_else(|| header(headers, "x-lomi-api-key"))
        .or_else(bearer)
        .map(str::trim)
        .filter(|key| !key.is_empty())
        .ok_or_else(|| LomiError::unauthorized("API Key is missing"))?;
    if same_secret(key, shared.lomi.api_key()) { Ok(()) } else { Err(LomiError::unauthorized("Invalid API Key")) }
}

/// Nest's JSON reader looks only at bodies that say they are JSON.
fn read(headers: &HeaderMap, bytes: &Bytes) -> Result<Option<Json>, LomiError> {
    if bytes.is_empty() || !says_json(headers, false) {
        return Ok(None);
    }
    match Json::parse(bytes) {
        Ok(body @ Json::Object(_)) => Ok(Some(body)),
        Ok(_) => Err(LomiError::bad_request("The body must be a JSON object")),
        Err(error) => Err(LomiError::bad_request(error.message)),
    }
}

/// A path or method that lomi. hasn't got: 404 as Nest has it.
pub(crate) async fn unrouted(method: Method, uri: Uri) -> LomiError {
    LomiError::no_route(method.as_str(), uri.path())
}
