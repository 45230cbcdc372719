//! What a log shows of a call: one span for it, one for each attempt. Names, numbers and the provider's request id, and
//! never a body, a header, a URL, a key or anything personal.

use std::future::Future;
use std::time::{Duration, Instant};

use tracing::field::Empty;
use tracing::{Instrument as _, Span};

use super::attempt::{Answer, Failure};
use super::exchange::Record;
use crate::policy::Policy;

/// The span of one call.
pub(super) fn call(policy: &Policy) -> Span {
    tracing::info_span!(
        "call",
        provider = policy.provider,
        operation = policy.operation_id,
        attempts = Empty,
        status = Empty,
        request_id = Empty,
        duration_ms = Empty,
    )
}

/// The end of a call.
pub(super) fn called(span: &Span, record: &Record, took: Duration) {
    span.record("attempts", record.attempts);
    span.record("duration_ms", millis(took));
    if record.status != 0 {
        span.record("status", record.status);
    }
    if let Some(id) = record.request_id.as_deref().filter(|id| is_token(id)) {
        span.record("request_id", id);
    }
}

/// One attempt, in a span of its own.
pub(super) async fn attempt(
    number: u32,
    attempt: impl Future<Output = Result<Answer, Failure>>,
) -> Result<Answer, Failure> {
    let span = tracing::debug_span!("attempt", number, status = Empty, failure = Empty, duration_ms = Empty);
    if span.is_disabled() {
        return attempt.await;
    }
    let begun = Instant::now();
    let came = attempt.instrument(span.clone()).await;
    span.record("duration_ms", millis(begun.elapsed()));
    match &came {
        Ok(answer) => drop(span.record("status", answer.status)),
        Err(Failure::Before(_)) => drop(span.record("failure", "not sent")),
        Err(Failure::Connecting(_)) => drop(span.record("failure", "no connection")),
        Err(Failure::After { doubt, .. }) => drop(span.record("failure", doubt.word())),
    }
    came
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// A request id is the provider's text: only what looks like an id goes into a log.
fn is_token(id: &str) -> bool {
    id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':'))
}
