//! What a shop has to say: which orders it has, and what it does when one is paid.

use std::error::Error as StdError;
use std::future::Future;
use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;

use crate::payment::{ExpectedPayment, NotPaid, PaidProof, PaymentEvent, Provider};

/// Any error of the shop's own.
pub type ShopError = Box<dyn StdError + Send + Sync>;

/// The shop's side of [`Fulfilment`](super::Fulfilment). An error means "not now": the same is tried again later, also after
/// a restart.
///
/// Written with `async fn`:
///
/// ```
/// use passerelle::fulfilment::{Shop, ShopError};
/// use passerelle::payment::{ExpectedPayment, PaidProof, Provider};
///
/// struct Books;
///
/// impl Shop for Books {
///     async fn expected(&self, provider: Provider, reference: &str) -> Result<Option<ExpectedPayment>, ShopError> {
///         Ok(None) // the row of that order, shipped or not
///     }
///
///     async fn pending(&self) -> Result<Vec<ExpectedPayment>, ShopError> {
///         Ok(Vec::new()) // the rows that wait for money
///     }
///
///     async fn paid(&self, proof: PaidProof) -> Result<(), ShopError> {
///         println!("ship {}", proof.reference());
///         Ok(())
///     }
/// }
/// ```
pub trait Shop: Send + Sync + 'static {
    /// The order that the shop has under a reference, shipped or not; `None` when it has none. Write an order down *before*
    /// it is created at the provider: a message may be faster than the answer.
    fn expected(
        &self,
        provider: Provider,
        reference: &str,
    ) -> impl Future<Output = Result<Option<ExpectedPayment>, ShopError>> + Send;

    /// The orders that aren't decided yet, for [`sweep`](super::Fulfilment::sweep).
    fn pending(&self) -> impl Future<Output = Result<Vec<ExpectedPayment>, ShopError>> + Send;

    /// The order is paid: ship it. Called once an order, however many messages, redirects and sweeps say so. The one way to
    /// be called twice is a crash (or a lost store) after this has returned and before that was written down: a shop that
    /// ships by writing to its own database makes that write depend on the reference.
    fn paid(&self, proof: PaidProof) -> impl Future<Output = Result<(), ShopError>> + Send;

    /// The order isn't paid, and that is worth knowing: it failed, expired, was cancelled or paid back, too little came, or
    /// the provider's answer isn't the shop's order. Called once for each of these. [`paid`](Self::paid) may follow: buyers try
    /// again, and pay late.
    fn not_paid(&self, order: &ExpectedPayment, why: &NotPaid) -> impl Future<Output = Result<(), ShopError>> + Send {
        let _ = (order, why);
        async { Ok(()) }
    }

    /// A message about something else: a refund, a payout, a subscription. Called once for each that is verified; who sent an
    /// [unverified](PaymentEvent::is_verified) one nobody knows.
    fn told(&self, event: &PaymentEvent) -> impl Future<Output = Result<(), ShopError>> + Send {
        let _ = event;
        async { Ok(()) }
    }
}

/// What the shop's own code comes to; a panic of it is an error like another, so that sweeps and the rest go on. The call
/// is made within, since a method that isn't an `async fn` may panic before there is a future.
pub(super) async fn guarded<T>(call: impl Future<Output = Result<T, ShopError>>) -> Result<T, ShopError> {
    AssertUnwindSafe(call).catch_unwind().await.unwrap_or_else(|_| Err("the shop's own code panicked".into()))
}
