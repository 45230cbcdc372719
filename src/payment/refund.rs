//! Giving money back and calling orders off, for shops of several providers: traits, implemented where the provider can.

use futures_core::future::BoxFuture;

use super::Provider;
use crate::error::Error;
use crate::money::Money;
use crate::wire::Personal;

/// Giving money back. lomi. and TygaPay can; Lygos can't, so this doesn't compile:
///
/// ```compile_fail
/// use passerelle::lygos::Lygos;
/// use passerelle::payment::{NewRefund, Refunds};
///
/// async fn give_back(lygos: &Lygos, refund: &NewRefund) {
///     let _ = lygos.refund(refund).await;
/// }
/// ```
///
/// and this does:
///
/// ```
/// use passerelle::Error;
/// use passerelle::lomi::Lomi;
/// use passerelle::payment::{CreatedRefund, NewRefund, Refunds};
///
/// async fn give_back(lomi: &Lomi, refund: &NewRefund) -> Result<CreatedRefund, Error> {
///     lomi.refund(refund).await
/// }
/// ```
///
/// Where the provider is chosen at run time, [`Checkout::refunds`](super::Checkout::refunds) says whether it can.
pub trait Refunds: Send + Sync {
    /// Gives money back.
    ///
    /// # Errors
    /// Besides what any call gives: [`Error::NotSent`] for what the provider can't do. After [`Error::OutcomeUnknown`] the
    /// money may be on its way: `resolve()` it, or look before asking again. At lomi. the same refund asked for twice within a
    /// day is one; at TygaPay it isn't.
    fn refund<'a>(&'a self, refund: &'a NewRefund) -> BoxFuture<'a, Result<CreatedRefund, Error>>;
}

/// Calling an order off before it is paid. Lygos and TygaPay can; a session at lomi. only expires.
///
/// ```compile_fail
/// use passerelle::lomi::Lomi;
/// use passerelle::payment::Cancellations;
///
/// async fn call_off(lomi: &Lomi) {
///     let _ = Cancellations::cancel(lomi, "cs_1").await;
/// }
/// ```
pub trait Cancellations: Send + Sync {
    /// Calls an order off, by the provider's id. Ask for its state afterwards: it may have been paid meanwhile.
    ///
    /// # Errors
    /// As the client's own `cancel_order`.
    fn cancel<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), Error>>;
}

/// A refund to be made.
#[derive(Clone, Debug)]
pub struct NewRefund {
    pub(crate) payment: String,
    pub(crate) reference: String,
    pub(crate) amount: Money,
    pub(crate) recipient: Option<Personal<String>>,
    pub(crate) notify_url: Option<String>,
}

impl NewRefund {
    /// Of this payment ([`PaidProof::payment`](super::PaidProof::payment)), under the shop's own name for this refund (two
    /// refunds of one payment have two), and how much.
    #[must_use]
    pub fn new(payment: impl Into<String>, reference: impl Into<String>, amount: Money) -> Self {
        let (payment, reference) = (payment.into(), reference.into());
        Self { payment, reference, amount, recipient: None, notify_url: None }
    }

    /// The TygaPay user who gets the money: TygaPay needs it.
    #[must_use]
    pub fn to_user(mut self, id: impl Into<String>) -> Self {
        self.recipient = Some(Personal::new(id.into()));
        self
    }

    /// Where the end of the refund is told: TygaPay needs it.
    #[must_use]
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.notify_url = Some(url.into());
        self
    }
}

/// A refund that the provider has taken on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreatedRefund {
    /// Who gives it back.
    pub provider: Provider,
    /// The provider's id of the refund. TygaPay gives none.
    pub id: Option<String>,
    /// How much.
    pub amount: Money,
    /// Whether the money has gone.
    pub state: RefundState,
}

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundState {
    /// Under way, or a status that isn't known: ask later.
    Pending,
    /// Done.
    Completed,
    /// It failed: the money stays.
    Failed,
}
