//! One fault: what, where, how often.

use std::time::Duration;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use crate::provider::Provider;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// The connection breaks before the call is carried out.
    CutBefore,
    /// The call is carried out, then the connection breaks without an answer.
    CutAfter,
    /// The call is carried out and never answered; after two minutes the connection breaks.
    Stall,
    /// 429, with `Retry-After: 1`; the call isn't carried out.
    RateLimited,
    /// A proxy's 502 with a page of HTML; the call isn't carried out.
    BadGateway,
    /// The call is carried out, and a proxy that waited too long answers 502 in its place.
    BadGatewayAfter,
    /// The call is carried out; half of the answer arrives, then the connection breaks.
    Truncated,
    /// A read answers 404 although the thing is there, as from a copy that lags behind. Other calls are let pass.
    NotFound,
    /// A message to the shop is never sent, and the provider believes it was.
    Lost,
    /// A message is sent twice.
    Duplicate,
    /// A message is sent `seconds` later (60 unless told).
    Late,
    /// A message is held back for up to 90 seconds, so that later ones arrive before it.
    Reordered,
}

impl FaultKind {
    pub(crate) fn is_for_messages(self) -> bool {
        matches!(self, Self::Lost | Self::Duplicate | Self::Late | Self::Reordered)
    }
}

/// A fault to be switched on: everywhere and always, unless told otherwise.
///
/// ```
/// use passerelle_sandbox::{Fault, FaultKind, Provider};
///
/// // The answer to the first refund is lost after the refund was made.
/// let fault = Fault::new(FaultKind::CutAfter).at(Provider::Lomi).on("POST /refunds").times(1);
/// # let _ = fault;
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fault {
    pub(crate) kind: FaultKind,
    #[serde(default)]
    pub(crate) provider: Option<Provider>,
    #[serde(default)]
    pub(crate) route: Option<String>,
    #[serde(default)]
    pub(crate) event: Option<String>,
    #[serde(default = "always")]
    pub(crate) chance: u8,
    #[serde(default)]
    pub(crate) times: Option<u64>,
    #[serde(default)]
    pub(crate) skip: u64,
    #[serde(default)]
    pub(crate) seconds: Option<u64>,
}

fn always() -> u8 {
    100
}

/// Why a fault can't be switched on.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// Strikes must be possible.
    #[error("chance is a percentage from 1 to 100, not {0}")]
    Chance(u8),
    /// It would never strike.
    #[error("times must be at least 1; leave it out for no end")]
    Never,
    /// A message has no route.
    #[error("lost, duplicate, late and reordered are for messages: they take an event, not a route")]
    RouteOfAMessage,
    /// A call is no event.
    #[error(
        "only lost, duplicate, late and reordered take an event; the others take a route such as \"POST /refunds\""
    )]
    EventOfACall,
    /// The route can't match any call.
    #[error("{0:?} is no route; write \"POST /refunds\", \"/refunds\" or \"GET /v1/gateway/*\"")]
    Route(String),
    /// Only one kind takes a time.
    #[error("only late takes seconds")]
    Seconds,
}

impl Fault {
    /// This kind of fault, at all providers, on all calls or messages, always.
    #[must_use]
    pub fn new(kind: FaultKind) -> Self {
        let (provider, route, event, times, seconds) = (None, None, None, None, None);
        Self { kind, provider, route, event, chance: always(), times, skip: 0, seconds }
    }

    /// At this provider only.
    #[must_use]
    pub fn at(mut self, provider: Provider) -> Self {
        self.provider = Some(provider);
        self
    }

    /// On these calls only: `"POST /refunds"`, `"/refunds"`, `"GET /v1/gateway/*"`; a star stands for anything.
    #[must_use]
    pub fn on(mut self, route: impl Into<String>) -> Self {
        self.route = Some(route.into());
        self
    }

    /// On messages of this event only, in the provider's words; a star stands for anything.
    #[must_use]
    pub fn on_event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// In this percentage of cases, decided by the seed.
    #[must_use]
    pub fn chance(mut self, percent: u8) -> Self {
        self.chance = percent;
        self
    }

    /// At most so many times.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Only after so many calls or messages have passed unharmed.
    #[must_use]
    pub fn skip(mut self, calls: u64) -> Self {
        self.skip = calls;
        self
    }

    /// How much later a late message is.
    #[must_use]
    pub fn seconds(mut self, seconds: u64) -> Self {
        self.seconds = Some(seconds);
        self
    }

    pub(crate) fn check(&self) -> Result<(), FaultError> {
        if !(1..=100).contains(&self.chance) {
            return Err(FaultError::Chance(self.chance));
        }
        if self.times == Some(0) {
            return Err(FaultError::Never);
        }
        if self.seconds.is_some() && self.kind != FaultKind::Late {
            return Err(FaultError::Seconds);
        }
        match (&self.route, &self.event, self.kind.is_for_messages()) {
            (Some(_), _, true) => Err(FaultError::RouteOfAMessage),
            (_, Some(_), false) => Err(FaultError::EventOfACall),
            (Some(route), _, _) if !self.has_path(route) => Err(FaultError::Route(route.chars().take(80).collect())),
            _ => Ok(()),
        }
    }

    fn has_path(&self, route: &str) -> bool {
        let (method, path) = split(route);
        (path.starts_with('/') || path.starts_with('*'))
            && method.is_none_or(|method| method == "*" || method.bytes().all(|byte| byte.is_ascii_uppercase()))
    }

    pub(crate) fn pause(&self) -> Duration {
        Duration::from_secs(self.seconds.unwrap_or(60))
    }

    pub(crate) fn is_for_call(&self, provider: Provider, method: &str, path: &str) -> bool {
        let route = self.route.as_deref().is_none_or(|route| {
            let (wanted, pattern) = split(route);
            wanted.is_none_or(|wanted| wanted == "*" || wanted == method) && matches(pattern, path)
        });
        // Only a read can be behind.
        let readable = self.kind != FaultKind::NotFound || method == "GET";
        self.provider.is_none_or(|wanted| wanted == provider) && route && readable
    }

    pub(crate) fn is_for_message(&self, provider: Provider, event: &str) -> bool {
        self.provider.is_none_or(|wanted| wanted == provider)
            && self.event.as_deref().is_none_or(|pattern| matches(pattern, event))
    }
}

fn split(route: &str) -> (Option<&str>, &str) {
    match route.trim().split_once(' ') {
        Some((method, path)) => (Some(method), path.trim()),
        None => (None, route.trim()),
    }
}

/// Whether `text` is `pattern`, where a star stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        let Some(found) = rest.find(part) else { return false };
        rest = rest.get(found.saturating_add(part.len())..).unwrap_or_default();
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text) in
            [("*", ""), ("*", "x"), ("/a/*", "/a/b/c"), ("/a/*/c", "/a/b/c"), ("*c", "/a/c"), ("", "")]
        {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("/a", "/a/b"), ("/a/*/c", "/a/c"), ("*b", "/a/c"), ("", "x"), ("a*a", "a")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
