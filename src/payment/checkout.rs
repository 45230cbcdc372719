//! What every provider can do for a shop, as traits: for shops that take several providers, and choose at run time.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use futures_util::stream;

use super::{
    Cancellations, CreatedOrder, ExpectedPayment, Hint, Mode, NewOrder, NotPaid, PaidProof, Provider, Refunds, Sweep,
    Wait,
};
use crate::environment::Environment;
use crate::error::{Error, OutcomeUnknown, Resolution};
use crate::webhook::Notifications;

/// Taking payments: an order, the link a buyer opens, and whether it is paid. Every provider's client is one; behind an
/// `Arc<dyn Checkout>` the provider may be chosen at run time.
///
/// ```no_run
/// use std::sync::Arc;
/// use passerelle::payment::{Checkout, NewOrder};
///
/// # async fn shop(providers: Vec<Arc<dyn Checkout>>, order: NewOrder) -> Result<(), passerelle::Error> {
/// for provider in &providers {
///     println!("{}", provider.provider());
/// }
/// let created = providers[0].create_order(&order).await?;
/// # Ok(()) }
/// ```
pub trait Checkout: Send + Sync {
    /// Who it is.
    fn provider(&self) -> Provider;

    /// Whether its key is for real money.
    fn mode(&self) -> Mode;

    /// Creates an order and answers the link for the buyer.
    ///
    /// # Errors
    /// As the client's own `create_order`. After [`Error::OutcomeUnknown`] the order may exist: resolve it.
    fn create_order<'a>(&'a self, order: &'a NewOrder) -> BoxFuture<'a, Result<CreatedOrder, Error>>;

    /// Finds out whether an order was created whose creation ended in [`Error::OutcomeUnknown`].
    ///
    /// # Errors
    /// As the client's own `resolve_order`.
    fn resolve_order<'a>(
        &'a self,
        order: &'a NewOrder,
        unknown: &'a OutcomeUnknown,
        within: Duration,
    ) -> BoxFuture<'a, Result<Resolution<CreatedOrder>, Error>>;

    /// Asks the provider whether an order is paid, and compares its answer with what the shop expects. The only way to a
    /// proof.
    ///
    /// # Errors
    /// [`NotPaid`], which says whether it isn't paid or nobody knows.
    fn confirm<'a>(
        &'a self,
        expected: &'a ExpectedPayment,
        hint: &'a Hint,
    ) -> BoxFuture<'a, Result<PaidProof, NotPaid>>;

    /// The client's time and chance.
    fn environment(&self) -> &Arc<dyn Environment>;

    /// Asks until the order is paid, has ended otherwise, or the time is over: after two seconds, then ever less often.
    ///
    /// # Errors
    /// The last [`NotPaid`]: one that is no end when the time was over.
    fn wait_until_final<'a>(
        &'a self,
        expected: &'a ExpectedPayment,
        wait: Wait<'a>,
    ) -> BoxFuture<'a, Result<PaidProof, NotPaid>> {
        Box::pin(async move {
            let none = Hint::none();
            wait.until_final(Arc::clone(self.environment()), || self.confirm(expected, &none)).await
        })
    }

    /// Asks for many orders in few calls: those that `pending` has, and where the provider lists payments also what was paid
    /// `since` then. At lomi. the pages of its list, and one read for each order that isn't in it; at Lygos its list and one
    /// read an order; at TygaPay one read an order.
    ///
    /// # Errors
    /// When the provider's list can't be read: then nothing is known.
    fn sweep<'a>(&'a self, pending: &'a [ExpectedPayment], since: SystemTime) -> BoxFuture<'a, Result<Sweep, Error>>;

    /// [`sweep`](Self::sweep), part after part: what a part found may be dealt with and dropped before the next one is asked
    /// for, so that many orders take hardly more memory than few. While a part is dealt with nothing is on its way.
    ///
    /// # Errors
    /// When the provider's list can't be read, that is the first item and the last: then nothing is known.
    fn sweep_in_parts<'a>(
        &'a self,
        pending: &'a [ExpectedPayment],
        since: SystemTime,
    ) -> BoxStream<'a, Result<Sweep, Error>> {
        Box::pin(stream::once(self.sweep(pending, since)))
    }

    /// How it gives money back, if it can.
    fn refunds(&self) -> Option<&dyn Refunds> {
        None
    }

    /// How it calls orders off, if it can.
    fn cancellations(&self) -> Option<&dyn Cancellations> {
        None
    }
}

/// A provider's client together with what reads that provider's messages, so that the two can't be mixed up.
///
/// ```compile_fail
/// use passerelle::fulfilment::{Fulfilment, Shop};
/// use passerelle::{lomi, lygos};
///
/// fn mixed_up<S: Shop>(shop: Fulfilment<S>, client: lomi::Lomi, webhooks: lygos::Webhooks) -> Fulfilment<S> {
///     shop.provider(client, webhooks)
/// }
/// ```
pub trait Notified: Checkout {
    /// Reads its messages.
    type Webhooks: Notifications + 'static;
}

/// What each client has under the same name, and its [`Checkout`] passes on: all but `sweep` and what only some can.
macro_rules! passes_on {
    ($client:ident) => {
        fn provider(&self) -> crate::payment::Provider {
            crate::payment::Provider::$client
        }

        fn mode(&self) -> crate::payment::Mode {
            self.mode()
        }

        fn environment(&self) -> &std::sync::Arc<dyn crate::environment::Environment> {
            self.transport().environment()
        }

        fn create_order<'a>(
            &'a self,
            order: &'a crate::payment::NewOrder,
        ) -> BoxFuture<'a, Result<crate::payment::CreatedOrder, Error>> {
            Box::pin(self.create_order(order))
        }

        fn resolve_order<'a>(
            &'a self,
            order: &'a crate::payment::NewOrder,
            unknown: &'a crate::error::OutcomeUnknown,
            within: std::time::Duration,
        ) -> BoxFuture<'a, Result<crate::error::Resolution<crate::payment::CreatedOrder>, Error>> {
            Box::pin(self.resolve_order(order, unknown, within))
        }

        fn confirm<'a>(
            &'a self,
            expected: &'a crate::payment::ExpectedPayment,
            hint: &'a crate::payment::Hint,
        ) -> BoxFuture<'a, Result<crate::payment::PaidProof, crate::payment::NotPaid>> {
            Box::pin(self.confirm(expected, hint))
        }
    };
}
pub(crate) use passes_on;
