//! Once made of at-least-once. A provider tells the same thing several times, under several ids, and to several machines at
//! once; a sweep finds it again; the shop's process dies half-way. An [`Inbox`] keeps each message from before it is
//! acknowledged until it is handled, and hands it to one worker at a time.
//!
//! 1. [`claim`](Inbox::claim) stores the message, then says [`Claim::Fresh`]: now the provider can be told that it arrived.
//! 2. Whoever has the [`Ticket`] handles it, within the lease, then says [`done`](Inbox::done).
//! 3. If that never happens, [`take_abandoned`](Inbox::take_abandoned) gives the message to another worker once the lease
//!    has ended.
//!
//! So each message is handled **at least once**, and by one worker at a time as long as workers keep to their leases. What no
//! store can know is whether a worker that died had done its work already: what a worker does must bear being done again,
//! best by asking first whether it was.
//!
//! ```
//! use std::time::Duration;
//! use passerelle::inbox::{Claim, Inbox, Message};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let inbox = Inbox::memory();
//! let message = Message::new(["lomi:live:evt_1".to_owned(), "lomi:live:PAYMENT_SUCCEEDED:tx_1".to_owned()], "{}");
//! match inbox.claim(&message).await? {
//!     Claim::Fresh(ticket) => {
//!         // Answer the provider here, then work.
//!         inbox.done(&ticket).await?;
//!     }
//!     Claim::Duplicate | Claim::InFlight { .. } => {} // kept or handled already: answer the provider, and nothing else
//! }
//!
//! // The same news under another id.
//! let again = Message::new(["lomi:live:evt_2".to_owned(), "lomi:live:PAYMENT_SUCCEEDED:tx_1".to_owned()], "{}");
//! assert!(matches!(inbox.claim(&again).await?, Claim::Duplicate));
//!
//! // From time to time, for as long as the shop runs.
//! for (message, ticket) in inbox.take_abandoned(10).await? {
//!     # let _ = message;
//!     inbox.done(&ticket).await?;
//! }
//! inbox.forget_done(Duration::from_secs(180 * 24 * 60 * 60)).await?;
//! # Ok(()) }
//! ```
//!
//! [`Inbox::memory`] is for tests and for trying things out: it forgets with the process. The crate `passerelle-inbox` has
//! stores that don't: SQLite for a shop on one machine, PostgreSQL for one on several.

mod memory;
mod message;
mod rules;
mod store;

use std::sync::Arc;
use std::time::Duration;

pub use memory::MemoryStore;
pub use message::Message;
pub use rules::{Found, Known, Standing, judge};
pub use store::{Answer, Claim, Store, StoreError, Ticket, Token};

/// Keeps messages until they are handled, in a [`Store`]. Cheap to clone; all clones are one inbox.
#[derive(Clone, Debug)]
pub struct Inbox {
    store: Arc<dyn Store>,
    lease: Duration,
}

impl Inbox {
    /// How long a worker has for a message, unless told otherwise.
    pub const LEASE: Duration = Duration::from_secs(60);

    /// On this store.
    #[must_use]
    pub fn new(store: impl Store + 'static) -> Self {
        Self { store: Arc::new(store), lease: Self::LEASE }
    }

    /// In memory: all is forgotten with the process, also what was acknowledged and isn't handled.
    #[must_use]
    pub fn memory() -> Self {
        Self::new(MemoryStore::new())
    }

    /// How long a worker has for a message before it counts as dead and another gets it; at least a second, since with less
    /// two workers would have the same message as a rule. It should be several times what the work takes: a worker that
    /// needs longer says [`renew`](Self::renew) in between.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_secs(1));
        self
    }

    /// How long that is.
    pub(crate) fn leased_for(&self) -> Duration {
        self.lease
    }

    /// Keeps the message, unless it is known already. When this answers, what it says is durable, as far as the store is.
    ///
    /// Dropped half-way, the message may have been kept: it comes back when the lease has ended.
    ///
    /// # Errors
    /// [`StoreError`]: nothing is known of the message. Have the provider send it again (status 503).
    pub async fn claim(&self, message: &Message) -> Result<Claim, StoreError> {
        self.store.claim(message, self.lease).await
    }

    /// The message is handled: it is never given out again, every later copy is a [`Claim::Duplicate`], and its payload is
    /// erased. `false` if that is no longer the ticket's to say: the lease ended and another worker has the message or has
    /// finished it. Nothing is changed then; the work may have been done twice.
    ///
    /// # Errors
    /// [`StoreError`]: say it again; if that never succeeds, the message is handled again.
    pub async fn done(&self, ticket: &Ticket) -> Result<bool, StoreError> {
        self.store.done(ticket).await
    }

    /// The message couldn't be handled now: [`take_abandoned`](Self::take_abandoned) gives it out again after this time.
    /// `false` as in [`done`](Self::done).
    ///
    /// # Errors
    /// [`StoreError`]: nothing to be done; without this, the message is free when its lease ends.
    pub async fn release(&self, ticket: &Ticket, wait: Duration) -> Result<bool, StoreError> {
        self.store.release(ticket, wait).await
    }

    /// The work takes longer: the lease begins anew. `false` as in [`done`](Self::done): stop working.
    ///
    /// # Errors
    /// [`StoreError`]: the lease may end as it was.
    pub async fn renew(&self, ticket: &Ticket) -> Result<bool, StoreError> {
        self.store.renew(ticket, self.lease).await
    }

    /// Messages that nobody is working on any more, at most `limit`: their lease has ended, or the wait after their
    /// [`release`](Self::release). Those that have waited longest come first, so that one that fails every time
    /// ([`Ticket::attempt`] tells) can't keep the others waiting. Call it when the shop starts, and every half lease or so.
    ///
    /// # Errors
    /// [`StoreError`]: ask again later; nothing is lost.
    pub async fn take_abandoned(&self, limit: usize) -> Result<Vec<(Message, Ticket)>, StoreError> {
        self.store.take_abandoned(self.lease, limit).await
    }

    /// Forgets the keys of messages that were finished longer ago than this, and says of how many. A copy that comes later
    /// still is taken for new: at lomi. anybody with access to the dashboard can have an old message sent again. **With
    /// [`Fulfilment`](crate::fulfilment::Fulfilment) it also forgets which orders the shop was told of:** whoever then hears of
    /// one of them, by an old message or an old link, tells the shop again. So it does that nowhere by itself, and a shop that
    /// does must know by its own books what it has shipped.
    ///
    /// # Errors
    /// [`StoreError`]: some may have been forgotten; ask again later.
    pub async fn forget_done(&self, older_than: Duration) -> Result<u64, StoreError> {
        self.store.forget_done(older_than).await
    }
}
