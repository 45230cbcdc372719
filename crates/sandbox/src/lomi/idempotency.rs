//! `Idempotency-Key`: one key, one effect, for 24 hours (facts/lomi.md §5).
//!
//! Only successes are kept, as in the server's code, so a failed call may be repeated with its key. The fingerprint of
//! a body leaves `confirmation_token` out, because SDKs use one key for both steps of a refund and the CLI uses two (§7).
//! Nothing is ever "in progress" here: a call is over before the next one gets the state.

use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use sha2::{Digest, Sha256};

use super::errors::LomiError;
use crate::clock::Timestamp;
use crate::http::{JSON_UTF8, answer, header};
use crate::json::Json;
use crate::table::Table;

const KEPT: Duration = Duration::from_secs(24 * 3600);
const LONGEST_KEY: usize = 255;

/// What a key was used for.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Used {
    fingerprint: String,
    at: Timestamp,
    /// `None` after a step that executed nothing: the key is bound to its body but there is no answer to repeat.
    answer: Option<Vec<u8>>,
}

/// A call that came with a key which is free, or at the point where it was left.
#[derive(Debug)]
pub(crate) struct Ticket {
    slot: String,
    fingerprint: String,
}

pub(crate) type Keys = Table<Used>;

/// The key, cut as the server cuts it; `None` if there is none.
pub(crate) fn key(headers: &HeaderMap) -> Option<String> {
    let key: String = header(headers, "idempotency-key")?.trim().chars().take(LONGEST_KEY).collect();
    if key.is_empty() { None } else { Some(key) }
}

/// The answer to repeat, or a ticket for the call's end.
pub(crate) fn begin(
    keys: &mut Keys,
    route: &str,
    key: &str,
    body: &Json,
    now: Timestamp,
) -> Result<Result<Ticket, Response>, LomiError> {
    let slot = format!("{route} {key}");
    let fingerprint = hex::encode(Sha256::digest(body.canonical(&["confirmation_token"])));
    match keys.get(&slot).filter(|used| now.since(used.at) < KEPT) {
        Some(used) if used.fingerprint != fingerprint => Err(LomiError::idempotency_key_reused()),
        Some(Used { answer: Some(bytes), .. }) => {
            let mut response = answer(StatusCode::CREATED, JSON_UTF8, bytes.clone());
            response.headers_mut().insert("idempotency-cache-hit", HeaderValue::from_static("true"));
            Ok(Err(response))
        }
        _ => Ok(Ok(Ticket { slot, fingerprint })),
    }
}

/// The call succeeded with this 201 body, or, with none, executed nothing yet.
pub(crate) fn finish(keys: &mut Keys, ticket: Ticket, body: Option<Bytes>, now: Timestamp) {
    let answer = body.map(Vec::from);
    match keys.get_mut(&ticket.slot) {
        Some(used) => {
            // A window that is still open stays where it began.
            let at = if now.since(used.at) < KEPT { used.at } else { now };
            *used = Used { fingerprint: ticket.fingerprint, at, answer };
        }
        None => keys.insert(&[&ticket.slot], Used { fingerprint: ticket.fingerprint, at: now, answer }),
    }
}
