//! Where progenitor's client hands a request over. Its hook can only answer reqwest's own error type, so what the
//! transport knows travels beside it, in the exchange that the call holds too.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::Transport;
use super::call::CallOptions;
use super::exchange::Exchange;
use super::settings::CallSettings;
use crate::IdempotencyKey;
use crate::policy::{Policy, Retry};

/// The inner value of progenitor's client. Used by generated code.
#[derive(Clone)]
pub(crate) struct Hook {
    transport: Transport,
    /// The call's own policy and exchange; none when progenitor's client is used by itself (`raw`).
    call: Option<(&'static Policy, Arc<Exchange>)>,
}

impl Hook {
    pub(super) fn raw(transport: Transport) -> Self {
        Self { transport, call: None }
    }

    pub(super) fn of_call(transport: Transport, policy: &'static Policy, exchange: Arc<Exchange>) -> Self {
        Self { transport, call: Some((policy, exchange)) }
    }

    /// Sends a request as the operation's policy says.
    ///
    /// # Errors
    /// reqwest's error; the call reads the exchange instead.
    pub(crate) fn execute<'a>(
        &'a self,
        request: reqwest::Request,
        operation_id: &str,
        by_id: fn(&str) -> Option<&'static Policy>,
    ) -> Pin<Box<impl Future<Output = reqwest::Result<reqwest::Response>> + 'a>> {
        let (policy, exchange) = match &self.call {
            // Known: to look for it is to compare it with one operation after the other.
            Some((policy, exchange)) if policy.operation_id == operation_id => (Some(*policy), Arc::clone(exchange)),
            Some((_, exchange)) => (by_id(operation_id), Arc::clone(exchange)),
            // A call of its own: two raw calls at once must not share one.
            None => {
                let policy = by_id(operation_id);
                (policy, Arc::new(Exchange::new(raw_options(policy))))
            }
        };
        // Boxed: every call's future would hold the whole of it, and callers nest them. The request apart, since each future
        // that it goes through has room for it.
        let request = Box::new(request);
        Box::pin(async move { exchange.run(&self.transport, request, policy).await })
    }
}

/// A keyed write gets a key here as well: progenitor's method has no argument for it.
fn raw_options(policy: Option<&'static Policy>) -> CallOptions {
    let is_keyed = policy.is_some_and(|policy| policy.retry == Retry::Keyed);
    let key = if is_keyed { IdempotencyKey::random().ok() } else { None };
    CallOptions { idempotency: key.map(Into::into), settings: CallSettings::new() }
}

impl fmt::Debug for Hook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hook").field("transport", &self.transport).finish_non_exhaustive()
    }
}
