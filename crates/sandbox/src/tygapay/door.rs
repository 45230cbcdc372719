//! What stands before every operation of TygaPay: the body as Express reads it, the signature over it, and the
//! contract's refusals. Registering a tenant is the one call without key and signature (facts/tygapay.md §2, N1).

use std::convert::Infallible;

use axum::body::Bytes;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;

use super::errors::TygapayError;
use super::signing;
use crate::contract::{Fault, Manners, Operation, Parsed};
use crate::http::{header, says_json};
use crate::json::Json;
use crate::provider::Provider;
use crate::state::Shared;

pub(crate) struct Door;

impl Manners for Door {
    type Error = TygapayError;

    const PROVIDER: Provider = Provider::Tygapay;

    /// The body first: what is signed is the body as it was parsed.
    fn admit(
        shared: &Shared,
        operation: &Operation,
        parts: &Parts,
        bytes: &Bytes,
    ) -> Result<Option<Json>, TygapayError> {
        let body = read(&parts.headers, bytes)?;
        if operation.secured {
            let (key, hash) = (header(&parts.headers, "x-api-key"), header(&parts.headers, "x-api-hash"));
            let path = parts.uri.path_and_query().map_or("/", |text| text.as_str());
            // Only orders answer 401; elsewhere a lack of permission is a conflict (§5).
            let is_order = operation.path.starts_with("/orders");
            signing::verify(&shared.tygapay, key, hash, path, &body)
                .map_err(|why| if is_order { TygapayError::Unauthorized(why) } else { TygapayError::Denied(why) })?;
        }
        Ok(Some(body))
    }

    fn refuse(faults: &[Fault]) -> TygapayError {
        refused(faults.iter().map(Fault::words).collect())
    }

    fn unreadable(error: &axum::Error) -> TygapayError {
        TygapayError::BadRequest(error.to_string())
    }

    fn undecodable() -> TygapayError {
        TygapayError::BadRequest("Failed to decode a part of the path".to_owned())
    }

    fn not_served(operation: &Operation) -> TygapayError {
        TygapayError::NotServed(operation.id.to_string())
    }
}

/// Everything that is wrong, in one sentence: this API's errors have no list.
pub(crate) fn refused(problems: Vec<String>) -> TygapayError {
    TygapayError::BadRequest(problems.join("; "))
}

/// Express' JSON reader looks only at bodies that say they are JSON, takes no bare string or number, and gives an empty
/// object where there is none.
fn read(headers: &HeaderMap, bytes: &Bytes) -> Result<Json, TygapayError> {
    if bytes.is_empty() || !says_json(headers, false) {
        return Ok(Json::Object(Vec::new()));
    }
    match Json::parse(bytes) {
        Ok(body @ (Json::Object(_) | Json::Array(_))) => Ok(body),
        Ok(_) => Err(TygapayError::BadRequest("the body must be a JSON object".to_owned())),
        Err(error) => Err(TygapayError::BadRequest(error.message)),
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
