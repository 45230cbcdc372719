//! Failures that leave open what happened. The dangerous ones: whoever takes "unknown" for "failed" charges twice.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;

use crate::IdempotencyKey;

/// The request may have been sent and may have been carried out; the answer didn't arrive, or can't be read.
///
/// Find out before sending again: by [`merchant_reference`](Self::merchant_reference), or by sending again with the same
/// [`idempotency_key`](Self::idempotency_key).
pub struct OutcomeUnknown {
    pub(crate) operation: &'static str,
    pub(crate) doubt: Doubt,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
    pub(crate) merchant_reference: Option<String>,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    pub(crate) attempts: u32,
    pub(crate) lookup: Option<&'static str>,
    pub(crate) body: Bytes,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What leaves the outcome open.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// No answer within the deadline.
    NoAnswerInTime,
    /// The connection was lost after the request may have been sent.
    ConnectionLost,
    /// The answer was cut, or longer than we read.
    AnswerCut,
    /// The provider, or a proxy before it, answered a status that says nothing about what was done.
    UnclearStatus,
    /// The answer says success, and can't be read; with the place where it stops fitting the spec.
    UnreadableSuccess(String),
}

impl OutcomeUnknown {
    /// What leaves the outcome open.
    #[must_use]
    pub fn doubt(&self) -> &Doubt {
        &self.doubt
    }

    /// The shop's own name for what it asked for, where the operation has one: look it up by this.
    #[must_use]
    pub fn merchant_reference(&self) -> Option<&str> {
        self.merchant_reference.as_deref()
    }

    /// The key the request was sent with: sending again with it is safe.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.idempotency_key.as_ref()
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(crate) fn what_to_do(&self) -> String {
        match (&self.idempotency_key, self.lookup, &self.merchant_reference) {
            (Some(_), _, _) => "send again with the same idempotency key: the provider answers what it did".to_owned(),
            (None, Some(lookup), Some(reference)) => {
                format!("look up `{reference}` with {lookup} before sending again")
            }
            _ => "look at the provider's dashboard before sending again".to_owned(),
        }
    }
}

impl fmt::Display for OutcomeUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the outcome of {} is unknown: ", self.operation)?;
        match &self.doubt {
            Doubt::NoAnswerInTime => f.write_str("no answer in time")?,
            Doubt::ConnectionLost => f.write_str("the connection was lost")?,
            Doubt::AnswerCut => f.write_str("the answer was cut")?,
            Doubt::UnclearStatus => write!(f, "status {}", self.status.unwrap_or_default())?,
            Doubt::UnreadableSuccess(position) => {
                write!(
                    f,
                    "status {} with a body that doesn't fit the spec at {position}",
                    self.status.unwrap_or_default()
                )?;
            }
        }
        write!(f, ". It may have been carried out; {}", self.what_to_do())
    }
}

impl fmt::Debug for OutcomeUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutcomeUnknown")
            .field("operation", &self.operation)
            .field("doubt", &self.doubt)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("merchant_reference", &self.merchant_reference)
            .field("idempotency_key", &self.idempotency_key)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

impl StdError for OutcomeUnknown {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| {
            let source: &(dyn StdError + 'static) = source;
            source
        })
    }
}

/// A read wasn't answered in time, or its answer was cut. Nothing was changed.
#[derive(Debug)]
pub struct TimedOut {
    pub(crate) operation: &'static str,
    pub(crate) doubt: Doubt,
    pub(crate) attempts: u32,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.doubt {
            Doubt::ConnectionLost => "the connection was lost",
            Doubt::AnswerCut => "the answer was cut",
            _ => "no answer in time",
        };
        write!(f, "{} gave no answer ({} attempts): {what}; read again", self.operation, self.attempts)
    }
}

impl StdError for TimedOut {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| {
            let source: &(dyn StdError + 'static) = source;
            source
        })
    }
}
