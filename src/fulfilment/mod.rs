//! From "somebody says it is paid" to goods shipped once.
//!
//! A message, a buyer who came back, a sweep: each only says where to look. [`Fulfilment`] asks the provider, and what the
//! provider answers goes to the shop once, however often and from wherever it is heard:
//!
//! ```text
//! message ──► verify ──► inbox ──► 200      redirect ─┐   sweep ─┐
//!                          │                          ▼          ▼
//!                          └──────────► confirm at the provider ──► inbox, once an order ──► Shop::paid(PaidProof)
//! ```
//!
//! What is acknowledged is in the inbox before, so that a crash loses nothing: [`run`](Fulfilment::run), or
//! [`work`](Fulfilment::work) from time to time, takes up what was left. The store decides how durable that is:
//! [`Inbox::memory`] forgets with the process, the crate `passerelle-inbox` has SQLite and PostgreSQL.
//!
//! ```no_run
//! use std::sync::Arc;
//! use std::time::Duration;
//!
//! use passerelle::fulfilment::{Fulfilment, Shop, ShopError};
//! use passerelle::inbox::Inbox;
//! use passerelle::lomi;
//! use passerelle::payment::{ExpectedPayment, PaidProof, Provider};
//!
//! struct Books;
//!
//! impl Shop for Books {
//!     async fn expected(&self, provider: Provider, reference: &str) -> Result<Option<ExpectedPayment>, ShopError> {
//!         Ok(None) // the order of that reference, from your database
//!     }
//!     async fn pending(&self) -> Result<Vec<ExpectedPayment>, ShopError> {
//!         Ok(Vec::new())
//!     }
//!     async fn paid(&self, proof: PaidProof) -> Result<(), ShopError> {
//!         println!("ship {}: {} came", proof.reference(), proof.paid());
//!         Ok(())
//!     }
//! }
//!
//! # async fn shop(client: lomi::Lomi, webhooks: lomi::Webhooks) {
//! let fulfilment = Arc::new(Fulfilment::new(Books, Inbox::memory()).provider(client, webhooks));
//!
//! // In the handler of your web server: answer first, then work.
//! # let request = http::Request::new(bytes::Bytes::new());
//! let received = fulfilment.receive(Provider::Lomi, &request).await;
//! let answer = received.status;
//! if let Some(work) = received.work {
//!     tokio::spawn(work);
//! }
//!
//! // Beside it, as long as the shop runs: what a crash left over, and what no message told.
//! tokio::spawn(Arc::clone(&fulfilment).run(Duration::from_secs(300)));
//! # }
//! ```

mod kept;
mod outcome;
mod receive;
mod settle;
mod shop;
mod sweep;
mod work;

use std::sync::Arc;
use std::time::Duration;

use crate::environment::{Environment, System};
use crate::error::{ConfigurationError, Error};
use crate::inbox::Inbox;
use crate::payment::{Checkout, Notified, Provider};
use crate::webhook::Notifications;

pub use outcome::Outcome;
pub use receive::Received;
pub use shop::{Shop, ShopError};
pub use sweep::SweepReport;

/// Largest message that is read: the largest documented has a few kilobytes.
const BODY_LIMIT: usize = 1024 * 1024;
/// How long a message may take to be kept. lomi. gives the whole answer four seconds.
const KEEP_WITHIN: Duration = Duration::from_secs(3);

/// A shop, its providers, and what they have told. Put it into an [`Arc`].
pub struct Fulfilment<S> {
    shop: S,
    inbox: Inbox,
    doors: Vec<Door>,
    body_limit: usize,
    environment: Arc<dyn Environment>,
}

/// One provider: how to ask, and how to hear.
struct Door {
    checkout: Arc<dyn Checkout>,
    notifications: Arc<dyn Notifications>,
}

impl<S: Shop> Fulfilment<S> {
    /// For this shop; what is told is kept in this inbox. A lease of the inbox should be longer than shipping takes; it is
    /// renewed while the shop works.
    #[must_use]
    pub fn new(shop: S, inbox: Inbox) -> Self {
        Self { shop, inbox, doors: Vec::new(), body_limit: BODY_LIMIT, environment: Arc::new(System) }
    }

    /// With this provider: its client, and what reads its messages. A second one of the same provider takes the first's
    /// place.
    #[must_use]
    pub fn provider<C: Notified + 'static>(self, checkout: C, webhooks: C::Webhooks) -> Self {
        self.with(Door { checkout: Arc::new(checkout), notifications: Arc::new(webhooks) })
    }

    /// The same, for a provider that is chosen at run time.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the two aren't of the same provider.
    pub fn erased(self, checkout: Arc<dyn Checkout>, notifications: Arc<dyn Notifications>) -> Result<Self, Error> {
        let (asked, told) = (checkout.provider(), notifications.provider());
        if asked != told {
            let what = format!("a client of {asked}, and what reads the messages of {told}");
            return Err(ConfigurationError::new(what, "give both of one provider").into());
        }
        Ok(self.with(Door { checkout, notifications }))
    }

    fn with(mut self, door: Door) -> Self {
        self.doors.retain(|known| known.checkout.provider() != door.checkout.provider());
        self.doors.push(door);
        self
    }

    /// Largest message that is read, in bytes: a mebibyte unless told.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// That, for a server that reads no more than it has to.
    #[must_use]
    pub fn largest_message(&self) -> usize {
        self.body_limit
    }

    /// Where time comes from: how long to wait before trying again.
    #[must_use]
    pub fn environment(mut self, environment: Arc<dyn Environment>) -> Self {
        self.environment = environment;
        self
    }

    /// The shop.
    #[must_use]
    pub fn shop(&self) -> &S {
        &self.shop
    }

    /// The client of a provider, to create orders with.
    #[must_use]
    pub fn checkout(&self, provider: Provider) -> Option<&Arc<dyn Checkout>> {
        self.door(provider).map(|door| &door.checkout)
    }

    fn door(&self, provider: Provider) -> Option<&Door> {
        self.doors.iter().find(|door| door.checkout.provider() == provider)
    }
}

impl<S> std::fmt::Debug for Fulfilment<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let providers: Vec<Provider> = self.doors.iter().map(|door| door.checkout.provider()).collect();
        f.debug_struct("Fulfilment").field("providers", &providers).field("inbox", &self.inbox).finish_non_exhaustive()
    }
}
