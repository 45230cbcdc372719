//! Money moved in two steps: refunds, payouts and whatever else asks first (facts/lomi.md §7).
//!
//! The first call executes nothing and answers a token with a preview; the same body with the token executes. A token
//! is for one endpoint and one body, lives ten minutes and works once.

use std::time::Duration;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::errors::LomiError;
use super::idempotency::{Call, Made};
use crate::clock::Timestamp;
use crate::json::Json;
use crate::state::State;
use crate::table::Table;

/// Documented for transfers; for the others nothing says (§7).
const LIFETIME: Duration = Duration::from_secs(600);

/// Something that was looked at and not yet executed.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Confirmation {
    /// Endpoint and body that it was for: a token confirms that and nothing else.
    request: String,
    expires: Timestamp,
    used: bool,
}

/// By token.
pub(crate) type Confirmations = Table<Confirmation>;

#[derive(Serialize)]
struct Preview<'a, T> {
    requires_confirmation: bool,
    confirmation_token: &'a str,
    expires_at: Timestamp,
    preview: T,
}

/// Either step, whichever the body asks for. `assess` says what would happen or why it can't, and changes nothing.
pub(crate) fn run<T: Serialize>(
    state: &mut State,
    call: &Call<'_>,
    assess: impl FnOnce(&State) -> Result<T, LomiError>,
    execute: impl FnOnce(&mut State) -> Result<Made, LomiError>,
) -> Result<Made, LomiError> {
    let now = state.now();
    let request = format!("{} {}", call.route, call.body.canonical(&["confirmation_token"]));
    let Some(token) = token(call.body) else {
        let preview = assess(state)?;
        let token = format!("conf_{}", state.lomi.ids.alphanumeric(32));
        let expires = now.plus(LIFETIME);
        let made = Made::created(&Preview {
            requires_confirmation: true,
            confirmation_token: &token,
            expires_at: expires,
            preview,
        })?;
        state.lomi.confirmations.insert(&[&token], Confirmation { request, expires, used: false });
        return Ok(made.not_kept());
    };
    let confirmation = state.lomi.confirmations.get(token);
    let confirmation = confirmation.ok_or_else(|| LomiError::bad_request("confirmation_token is unknown"))?;
    if confirmation.request != request {
        return Err(LomiError::bad_request("confirmation_token is for another request"));
    }
    if confirmation.used {
        return Err(LomiError::bad_request("confirmation_token was used already"));
    }
    if now >= confirmation.expires {
        return Err(LomiError::bad_request("confirmation_token has expired; ask for another"));
    }
    // Looked at again inside: something else may have come between the two steps.
    let made = execute(state)?;
    if let Some(confirmation) = state.lomi.confirmations.get_mut(token) {
        confirmation.used = true;
    }
    Ok(made)
}

fn token(body: &Json) -> Option<&str> {
    match body.get("confirmation_token") {
        Some(Json::String(token)) => Some(token),
        _ => None,
    }
}
