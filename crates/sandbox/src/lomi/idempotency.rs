//! `Idempotency-Key`: one key, one effect, for 24 hours (facts/lomi.md §5).
//!
//! Only successes are kept, as in the server's code, so a failed call may be repeated with its key. The fingerprint of
//! a body leaves `confirmation_token` out, because SDKs use one key for both steps of a refund and the CLI uses two (§7).
//! Nothing is ever "in progress" here: a call is over before the next one gets the state.
//!
//! Chosen where the facts are silent: a key belongs to the path with its id, not to the route's pattern, so that it
//! can't repeat the answer for another charge.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::errors::LomiError;
use crate::clock::Timestamp;
use crate::http::{JSON_UTF8, answer, header};
use crate::json::Json;
use crate::state::State;
use crate::table::Table;

const KEPT: Duration = Duration::from_secs(24 * 3600);
const LONGEST_KEY: usize = 255;

/// What a key was used for.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Used {
    fingerprint: String,
    at: Timestamp,
    /// `None` after a step that executed nothing: the key is bound to its body but there is no answer to repeat.
    answer: Option<Stored>,
}

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
struct Stored {
    status: u16,
    body: Vec<u8>,
}

pub(crate) type Keys = Table<Used>;

/// A call that may carry a key.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    /// Method and path: a key is good for one endpoint.
    pub(crate) route: String,
    pub(crate) body: &'a Json,
    key: Option<String>,
}

/// What a call made.
#[derive(Debug)]
pub(crate) struct Made {
    status: StatusCode,
    body: Vec<u8>,
    kept: bool,
}

impl Made {
    pub(crate) fn with(status: StatusCode, value: &impl Serialize) -> Result<Self, LomiError> {
        let body = serde_json::to_vec(value).map_err(|error| LomiError::internal(error.to_string()))?;
        Ok(Self { status, body, kept: true })
    }

    pub(crate) fn created(value: &impl Serialize) -> Result<Self, LomiError> {
        Self::with(StatusCode::CREATED, value)
    }

    /// Nothing was executed, so there is nothing to repeat.
    pub(crate) fn not_kept(mut self) -> Self {
        self.kept = false;
        self
    }
}

/// The key, cut as the server cuts it; `None` if there is none.
fn key(headers: &HeaderMap) -> Option<String> {
    let key: String = header(headers, "idempotency-key")?.trim().chars().take(LONGEST_KEY).collect();
    if key.is_empty() { None } else { Some(key) }
}

impl<'a> Call<'a> {
    /// A key is taken if it comes.
    pub(crate) fn with_optional_key(route: impl Into<String>, headers: &HeaderMap, body: &'a Json) -> Self {
        Self { route: route.into(), body, key: key(headers) }
    }

    pub(crate) fn with_key(route: impl Into<String>, headers: &HeaderMap, body: &'a Json) -> Result<Self, LomiError> {
        let call = Self::with_optional_key(route, headers, body);
        if call.key.is_some() { Ok(call) } else { Err(LomiError::idempotency_key_required()) }
    }

    /// A key that stands in the body.
    pub(crate) fn with_key_in_body(route: impl Into<String>, key: Option<String>, body: &'a Json) -> Self {
        Self { route: route.into(), body, key: key.filter(|key| !key.is_empty()) }
    }

    /// Carries it out once: the answer of an earlier call with this key, or that of `work`.
    pub(crate) fn once(
        &self,
        state: &mut State,
        work: impl FnOnce(&mut State) -> Result<Made, LomiError>,
    ) -> Result<Response, LomiError> {
        let now = state.now();
        let Some(key) = &self.key else {
            let made = work(state)?;
            return Ok(answer(made.status, JSON_UTF8, made.body));
        };
        let slot = format!("{} {key}", self.route);
        let fingerprint = hex::encode(Sha256::digest(self.body.canonical(&["confirmation_token"])));
        let mut at = now;
        if let Some(used) = state.lomi.keys.get(&slot).filter(|used| now.since(used.at) < KEPT) {
            if used.fingerprint != fingerprint {
                return Err(LomiError::idempotency_key_reused());
            }
            if let Some(stored) = &used.answer {
                return Ok(stored.again());
            }
            at = used.at;
        }
        let made = work(state)?;
        let stored = made.kept.then(|| Stored { status: made.status.as_u16(), body: made.body.clone() });
        let used = Used { fingerprint, at, answer: stored };
        match state.lomi.keys.get_mut(&slot) {
            Some(row) => *row = used,
            None => state.lomi.keys.insert(&[&slot], used),
        }
        Ok(answer(made.status, JSON_UTF8, made.body))
    }
}

impl Stored {
    fn again(&self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let mut response = answer(status, JSON_UTF8, self.body.clone());
        response.headers_mut().insert("idempotency-cache-hit", HeaderValue::from_static("true"));
        response
    }
}
