//! What a place to keep messages has to do. Who writes one takes the rules from [`judge`](super::judge), and needs nothing
//! but its own clock, transactions, and a unique key.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use super::Message;

/// What a store answers, in time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// What became of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
#[allow(clippy::exhaustive_enums, reason = "a shop has to decide on each")]
pub enum Claim {
    /// It is kept, and whoever asked is to handle it: it is new, or the worker that had it is overdue.
    Fresh(Ticket),
    /// It was handled already.
    Duplicate,
    /// It is kept, and another worker has it or it waits after a release.
    InFlight {
        /// When its lease ends, if the worker doesn't finish or renew it.
        ends_in: Duration,
    },
}

/// The right to handle a message and to say that it is done, as long as its lease lasts or nobody else has taken it over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Ticket {
    message: i64,
    token: Token,
    attempt: u32,
}

impl Ticket {
    /// For stores: the store's number of the message, the token kept beside it, and how often it was given out with this.
    pub fn new(message: i64, token: Token, attempt: u32) -> Self {
        Self { message, token, attempt }
    }

    /// The store's number of the message.
    #[must_use]
    pub fn message(&self) -> i64 {
        self.message
    }

    /// What tells this holder from an earlier one.
    #[must_use]
    pub fn token(&self) -> Token {
        self.token
    }

    /// How often the message was given out, this time included: 1 for the first. More means that a worker died, was too
    /// slow, or released it. After many, look at it by hand.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }
}

/// A random number that tells one holder of a message from the next (a "fencing token"). Not a secret.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Token([u8; 16]);

impl Token {
    /// A new one.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn random() -> Result<Self, StoreError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|_| {
            StoreError::new("the system gives no randomness", "ask again; if it stays, restart the machine")
        })?;
        Ok(Self(bytes))
    }

    /// From a store.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// For a store.
    #[must_use]
    pub fn to_bytes(self) -> [u8; 16] {
        self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({})", hex::encode(self.0))
    }
}

/// A place where messages are kept. [`Inbox`](super::Inbox) has the same calls, and says what they promise.
///
/// A store measures leases by one clock for all who share it. What it answers is durable before it answers. Calls may come
/// from several machines at once, and may be dropped half-way.
pub trait Store: Send + Sync + fmt::Debug {
    /// Keeps the message with a lease, or says what is known of it, as [`judge`](super::judge) has it. All keys of the
    /// message lead to the stored one afterwards; its payload is the one that was stored first.
    fn claim<'a>(&'a self, message: &'a Message, lease: Duration) -> Answer<'a, Claim>;

    /// Marks the message done and erases its payload, if the ticket is the last that was given for it; then `true`, also
    /// when it is asked again.
    fn done<'a>(&'a self, ticket: &'a Ticket) -> Answer<'a, bool>;

    /// Has the lease end after `wait` and makes the ticket void, if it is the last that was given and the message isn't
    /// done; then `true`.
    fn release<'a>(&'a self, ticket: &'a Ticket, wait: Duration) -> Answer<'a, bool>;

    /// Has the lease end after `lease` from now, if the ticket is the last that was given and the message isn't done; then
    /// `true`.
    fn renew<'a>(&'a self, ticket: &'a Ticket, lease: Duration) -> Answer<'a, bool>;

    /// Leases messages whose lease has ended to the caller, those first whose lease ended first.
    fn take_abandoned<'a>(&'a self, lease: Duration, limit: usize) -> Answer<'a, Vec<(Message, Ticket)>>;

    /// Forgets messages that were done at least so long ago, with their keys.
    fn forget_done<'a>(&'a self, older_than: Duration) -> Answer<'a, u64>;
}

/// A store gave no answer that can be relied on. Nothing of a payload and no password is in it.
pub struct StoreError {
    what: String,
    mend: String,
    passing: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl StoreError {
    /// For stores: what happened and how to mend it. Asking again gives the same until that is done.
    #[must_use]
    pub fn new(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { what: what.into(), mend: mend.into(), passing: false, source: None }
    }

    /// For stores: it may pass by itself, as a lost connection does.
    #[must_use]
    pub fn passing(mut self) -> Self {
        self.passing = true;
        self
    }

    /// For stores: what it came from. Its texts end up in logs: they must hold neither payload nor password.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// How to mend it.
    #[must_use]
    pub fn what_to_do(&self) -> &str {
        &self.mend
    }

    /// Whether the same may succeed later without anybody doing anything.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        self.passing
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the inbox's store could not be asked, so nothing is known of the message: {}; {}",
            self.what, self.mend
        )
    }
}

impl fmt::Debug for StoreError {
    /// With the source as it presents itself, not as it is built.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreError")
            .field("what", &self.what)
            .field("mend", &self.mend)
            .field("passing", &self.passing)
            .field("source", &self.source.as_ref().map(ToString::to_string))
            .finish()
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| {
            let source: &(dyn StdError + 'static) = source;
            source
        })
    }
}
