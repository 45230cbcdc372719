//! Rate limits (facts/lomi.md §6): 5000 calls in 15 minutes, and 120 in a minute of those that move money, in fixed
//! windows on the virtual clock. A call over the limit is refused with the whole window to wait.
//!
//! Chosen where the facts are silent or disagree: the documented list of writes, one bucket for all callers (they all
//! come from this machine), and headers that speak of the narrower limit where both apply.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderValue, Method};
use borsh::{BorshDeserialize, BorshSerialize};

use super::errors::LomiError;
use crate::clock::Timestamp;

/// One limit and the name it has in headers.
struct Limit {
    name: &'static str,
    calls: u64,
    window: Duration,
}

const ALL: Limit = Limit { name: "default", calls: 5000, window: Duration::from_secs(900) };
const WRITES: Limit = Limit { name: "write", calls: 120, window: Duration::from_secs(60) };

/// What was used of each limit.
#[derive(Debug, Clone, Copy, Default, BorshSerialize, BorshDeserialize)]
pub(crate) struct Rates {
    all: Option<Window>,
    writes: Option<Window>,
}

#[derive(Debug, Clone, Copy, BorshSerialize, BorshDeserialize)]
struct Window {
    began: Timestamp,
    used: u64,
}

/// How a call stands to the limit that its answer speaks of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing {
    name: &'static str,
    calls: u64,
    window: u64,
    used: u64,
    resets_in: u64,
}

impl Rates {
    /// Counts a call.
    pub(crate) fn count(&mut self, method: &Method, path: &str, now: Timestamp) -> Standing {
        let all = ALL.count(&mut self.all, now);
        if !is_write(method, path) {
            return all;
        }
        let writes = WRITES.count(&mut self.writes, now);
        if all.exceeded() { all } else { writes }
    }
}

fn is_write(method: &Method, path: &str) -> bool {
    let path = path.strip_suffix('/').unwrap_or(path);
    *method == Method::POST
        && (matches!(path, "/checkout-sessions" | "/payment-requests" | "/refunds" | "/payouts")
            || path.starts_with("/charge/"))
}

impl Limit {
    fn count(&self, window: &mut Option<Window>, now: Timestamp) -> Standing {
        let window = window.get_or_insert(Window { began: now, used: 0 });
        if now.since(window.began) >= self.window {
            *window = Window { began: now, used: 0 };
        }
        window.used = window.used.saturating_add(1);
        Standing {
            name: self.name,
            calls: self.calls,
            window: self.window.as_secs(),
            used: window.used,
            resets_in: self.window.saturating_sub(now.since(window.began)).as_secs(),
        }
    }
}

impl Standing {
    pub(crate) fn exceeded(self) -> bool {
        self.used > self.calls
    }

    pub(crate) fn refusal(self) -> LomiError {
        LomiError::rate_limited(self.window, self.calls)
    }

    /// On every answer, refused or not.
    pub(crate) fn mark(self, headers: &mut HeaderMap) {
        let Self { name, calls, window, resets_in, .. } = self;
        let remaining = calls.saturating_sub(self.used);
        for (header, value) in [
            ("x-ratelimit-limit", calls.to_string()),
            ("x-ratelimit-remaining", remaining.to_string()),
            ("x-ratelimit-policy", "fixed-window".to_owned()),
            ("x-ratelimit-window-seconds", window.to_string()),
            ("ratelimit-policy", format!("\"{name}\";q={calls};w={window}")),
            ("ratelimit", format!("\"{name}\";r={remaining};t={resets_in}")),
        ] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(header, value);
            }
        }
    }
}
