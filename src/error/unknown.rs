//! Failures that leave open what happened. The dangerous ones: whoever takes "unknown" for "failed" charges twice.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::snippet::snippet;
use super::{Error, NotSent, Resolution, StillUnknown};
use crate::IdempotencyKey;
use crate::transport::{Ending, Pending};

/// The request may have been sent and may have been carried out; the answer didn't arrive, or can't be read.
///
/// Find out before sending again: [`resolve`](Self::resolve) does, as far as the provider lets it. What it needs is also there
/// to be kept: [`merchant_reference`](Self::merchant_reference) and [`idempotency_key`](Self::idempotency_key).
pub struct OutcomeUnknown {
    pub(crate) operation: &'static str,
    pub(crate) doubt: Doubt,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
    pub(crate) merchant_reference: Option<String>,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    pub(crate) attempts: u32,
    pub(crate) lookup: Option<&'static str>,
    pub(crate) read_by: Option<&'static str>,
    pub(crate) body: Bytes,
    pub(crate) pending: Option<Pending>,
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

impl Doubt {
    /// In a few words.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::NoAnswerInTime => "no answer in time",
            Self::ConnectionLost => "the connection was lost",
            Self::AnswerCut => "the answer was cut",
            Self::UnclearStatus => "an unclear status",
            Self::UnreadableSuccess(_) => "an unreadable success",
        }
    }
}

impl OutcomeUnknown {
    /// [`Self::resolve`] for a shop's own call, which reads further what happened. Refuses what another operation left unknown:
    /// to resolve that would ask for, or repeat, the wrong thing.
    pub(crate) async fn resolve_for<T: DeserializeOwned, U>(
        &self,
        operation: &'static str,
        within: Duration,
        read: impl AsyncFnOnce(T) -> Result<U, Error>,
    ) -> Result<Resolution<U>, Error> {
        if self.operation != operation {
            let what = format!("this is the unknown outcome of {}", self.operation);
            return Err(NotSent::input(Some(operation), what, "resolve each with the call that belongs to it").into());
        }
        self.resolve(within).await.then(read).await
    }

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

    /// The key the request was sent with: sending again with it is safe as long as the provider remembers it, but not after a
    /// 500, which it may have answered in the middle of the work, and kept nothing.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.idempotency_key.as_ref()
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Finds out what became of it, asking again and again until it is known or the time is up. Three minutes are a sensible
    /// time: "it isn't there" is believed only two minutes after the request was last sent, when it can't be under way any
    /// more.
    ///
    /// `T` is the type that the call would have answered; where the provider is asked with another operation
    /// (`x-lookup` in the spec: `users_get` at TygaPay, `usage_list_events` at lomi.), the type of that.
    ///
    /// Where the provider recognises a repeated request (by an idempotency key, or by TygaPay's order number), the request
    /// is sent again, under the same key: it then happens **at most once**, if it hasn't yet. All other ways only read.
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # use passerelle::error::{Error, Resolution};
    /// # use passerelle::lygos::{Lygos, types::{Gateway, GatewayCreateRequest}};
    /// # async fn run(lygos: Lygos, request: GatewayCreateRequest) -> Result<(), Error> {
    /// match lygos.gateways().create(request).send().await {
    ///     Err(Error::OutcomeUnknown(unknown)) => match unknown.resolve::<Gateway>(Duration::from_secs(180)).await {
    ///         Resolution::Happened(gateway) => println!("made after all: {}", gateway.id),
    ///         Resolution::DidNotHappen => println!("not made: it may be sent again"),
    ///         Resolution::StillUnknown(why) => println!("{why}"),
    ///         _ => {}
    ///     },
    ///     answered => println!("made: {}", answered?.id),
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn resolve<T: DeserializeOwned>(&self, within: Duration) -> Resolution<T> {
        let Some(pending) = &self.pending else { return Resolution::StillUnknown(StillUnknown::NoLookup) };
        match pending.resolve(within, self.merchant_reference.as_deref()).await {
            Ending::Happened { status, body } => Resolution::of(status, body),
            Ending::DidNotHappen => Resolution::DidNotHappen,
            Ending::StillUnknown(why) => Resolution::StillUnknown(why),
        }
    }

    /// The operation that reads what this one writes: where to look when nothing else settles it.
    #[must_use]
    pub fn read_by(&self) -> Option<&'static str> {
        self.lookup.or(self.read_by)
    }

    pub(crate) fn what_to_do(&self) -> String {
        if self.pending.as_ref().is_some_and(Pending::is_broken) {
            let read = self.read_by.map(|read| format!("look with {read}, ")).unwrap_or_default();
            return format!(
                "the provider failed in the middle of it: {read}look at its dashboard, or ask its support, and don't send it \
                 again before, not even with the same key"
            );
        }
        match (&self.idempotency_key, self.lookup, &self.merchant_reference) {
            (Some(_), _, _) => {
                "`resolve()` it, or send again with the same idempotency key: the provider answers what it did"
                    .to_owned()
            }
            (None, Some(lookup), Some(reference)) => {
                format!("`resolve()` it, or look up `{reference}` with {lookup}, before sending again")
            }
            (None, None, Some(reference)) => {
                format!("`resolve()` it, or send again with the same reference `{reference}`")
            }
            _ => match self.read_by {
                Some(read) => format!("look with {read}, or at the provider's dashboard, before sending again"),
                None => "look at the provider's dashboard before sending again".to_owned(),
            },
        }
    }
}

impl fmt::Display for OutcomeUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the outcome of {} is unknown: ", self.operation)?;
        match &self.doubt {
            Doubt::UnclearStatus => write!(f, "status {}", self.status.unwrap_or_default())?,
            Doubt::UnreadableSuccess(position) => {
                write!(
                    f,
                    "status {} with a body that doesn't fit the spec at {position}",
                    self.status.unwrap_or_default()
                )?;
            }
            doubt => f.write_str(doubt.word())?,
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
            .field("snippet", &snippet(&self.body))
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
        write!(f, "{} gave no answer ({} attempts): {}; read again", self.operation, self.attempts, self.doubt.word())
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
