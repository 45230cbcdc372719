//! What became of a write whose answer was lost: asked until it is known, as the operation's policy lets it be asked. What
//! can't be known stays unknown; "it isn't there" is believed only when the request can't be under way any more.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::attempt::{self, Answer, is_readable};
use super::exchange::Sent;
use super::lookup::{self, Found, Wanted};
use super::retry::Seen;
use super::{Transport, backoff};
use crate::error::StillUnknown;
use crate::policy::{Lookup, LookupBy, Policy, Retry};

/// How long a request may be under way that nobody has answered. No provider says; proxies and servers give up well before.
const SETTLED: Duration = Duration::from_secs(120);
/// A key is repeated until this long before the provider forgets it.
const MARGIN: Duration = Duration::from_secs(3600);

/// A write whose outcome is unknown, and all that is needed to find out. It holds the request: it is shown nowhere.
pub(crate) struct Pending {
    transport: Transport,
    policy: &'static Policy,
    sent: Sent,
    /// Whether the provider has answered 500, at first or when asked again: see [`Seen::Broken`]. Never forgotten, so that
    /// resolving once more doesn't send what resolving before has found dangerous.
    broken: AtomicBool,
}

/// How it ended.
pub(crate) enum Ending {
    Happened { status: u16, body: Bytes },
    DidNotHappen,
    StillUnknown(StillUnknown),
}

impl Pending {
    pub(super) fn new(transport: Transport, policy: &'static Policy, sent: Sent, broken: bool) -> Self {
        Self { transport, policy, sent, broken: AtomicBool::new(broken) }
    }

    /// Whether the same must not be sent again although it carries a key.
    pub(crate) fn is_broken(&self) -> bool {
        self.policy.retry == Retry::Keyed && self.broken.load(Ordering::Relaxed)
    }

    /// Asks until it is known, or until the deadline.
    pub(crate) async fn resolve(&self, within: Duration, reference: Option<&str>) -> Ending {
        match (self.policy.retry, self.policy.lookup) {
            (Retry::Keyed, _) if self.is_broken() => Ending::StillUnknown(StillUnknown::Broken),
            (Retry::Keyed, _) => self.repeat(within).await,
            (Retry::Lookup, Some(lookup)) if matches!(lookup.by, LookupBy::Repeating) => self.repeat(within).await,
            (Retry::Lookup, Some(lookup)) => match reference {
                Some(reference) => self.look(within, lookup, reference).await,
                None => Ending::StillUnknown(StillUnknown::NoReference),
            },
            _ => Ending::StillUnknown(StillUnknown::NoLookup),
        }
    }

    fn now(&self) -> Instant {
        self.transport.0.environment.now()
    }

    /// Sends the same again, under the same key or reference, until it is answered: the provider answers what it did, or
    /// does it now, once.
    async fn repeat(&self, within: Duration) -> Ending {
        let (begun, mut attempts) = (self.now(), 0_u32);
        loop {
            let left = within.saturating_sub(self.now().saturating_duration_since(begun));
            if self.key_is_forgotten() {
                return Ending::StillUnknown(StillUnknown::KeyForgotten);
            }
            let limit = self.transport.0.limits.attempt.min(left);
            let attempt = attempt::send(&self.transport, self.sent.prepared.request(), limit).await;
            attempts = attempts.saturating_add(1);
            let readable = is_readable(&attempt, self.policy.answer);
            match (Seen::of(&self.transport, &attempt, readable), &attempt) {
                (Seen::Final, Ok(answer)) if (200..300).contains(&answer.status) => {
                    return Ending::Happened { status: answer.status, body: answer.body.clone() };
                }
                // A refusal now doesn't say what became of the first time: the key may have been revoked meanwhile, or the
                // money be gone.
                (Seen::Final, Ok(answer)) => return Ending::StillUnknown(StillUnknown::Refused(answer.status)),
                (Seen::Broken, _) if self.policy.retry == Retry::Keyed => {
                    self.broken.store(true, Ordering::Relaxed);
                    return Ending::StillUnknown(StillUnknown::Broken);
                }
                _ => {}
            }
            if !self.wait(begun, within, attempts, attempt.as_ref().ok()).await {
                return Ending::StillUnknown(StillUnknown::Deadline);
            }
        }
    }

    /// Looks by the merchant's reference until it is found, or certainly not there.
    async fn look(&self, within: Duration, lookup: Lookup, reference: &str) -> Ending {
        let wanted = Wanted { lookup, reference, body: self.sent.prepared.body() };
        let (begun, mut attempts) = (self.now(), 0_u32);
        loop {
            // Before looking: what is there is as old as this moment at most.
            let settled = self.now().saturating_duration_since(self.sent.last) >= SETTLED;
            attempts = attempts.saturating_add(1);
            let left = within.saturating_sub(self.now().saturating_duration_since(begun));
            let search = lookup::find(&self.transport, self.policy, wanted);
            match tokio::time::timeout(left, search).await.unwrap_or(Found::Undecided) {
                Found::One(body) => return Ending::Happened { status: self.policy.success, body },
                Found::Other => return Ending::StillUnknown(StillUnknown::Other),
                Found::Several(many) => return Ending::StillUnknown(StillUnknown::Several(many)),
                Found::Nothing if settled && lookup.conclusive => return Ending::DidNotHappen,
                Found::Nothing if settled => return Ending::StillUnknown(StillUnknown::Inconclusive),
                Found::Nothing | Found::Undecided => {}
            }
            if !self.wait(begun, within, attempts, None).await {
                return Ending::StillUnknown(StillUnknown::Deadline);
            }
        }
    }

    /// Waits before asking again; `false` when the time is up.
    async fn wait(&self, begun: Instant, within: Duration, attempts: u32, answer: Option<&Answer>) -> bool {
        let environment = &self.transport.0.environment;
        let asked = answer
            .and_then(|answer| answer.header(&reqwest::header::RETRY_AFTER))
            .and_then(|wait| backoff::retry_after(wait, environment.time_of_day()))
            .unwrap_or_default();
        let wait = asked.saturating_add(backoff::pause(attempts, environment.random()));
        if wait >= within.saturating_sub(self.now().saturating_duration_since(begun)) {
            return false;
        }
        environment.sleep(wait).await;
        true
    }

    /// Whether the provider may have forgotten the idempotency key, so that a repeat would be a second write.
    fn key_is_forgotten(&self) -> bool {
        let Some(header) = self.policy.idempotency_key else { return false };
        let kept = Duration::from_secs(header.hours.saturating_mul(3600)).saturating_sub(MARGIN);
        // By the time of day as well: the other clock stands still while a machine is asleep.
        let by_day = self.transport.0.environment.time_of_day().duration_since(self.sent.time_of_day);
        self.now().saturating_duration_since(self.sent.first).max(by_day.unwrap_or_default()) >= kept
    }
}

// By hand: the request holds the payload and the credentials.
impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending").field("operation", &self.policy.operation_id).finish_non_exhaustive()
    }
}
