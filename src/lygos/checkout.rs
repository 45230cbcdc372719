//! Lygos, as a shop of several providers sees it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_core::future::BoxFuture;

use super::{Lygos, Webhooks};
use crate::error::{Error, OutcomeUnknown, Resolution};
use crate::payment::{
    Cancellations, Checkout, CreatedOrder, ExpectedPayment, Hint, Mode, NewOrder, NotPaid, Notified, PaidProof,
    Provider, Sweep, Wait,
};

impl Lygos {
    /// Asks until the order is paid, has ended otherwise, or the time is over: after two seconds, then ever less often.
    ///
    /// # Errors
    /// The last [`NotPaid`]: one that is no end when the time was over.
    pub async fn wait_until_final(&self, expected: &ExpectedPayment, wait: Wait<'_>) -> Result<PaidProof, NotPaid> {
        let none = Hint::none();
        let environment = Arc::clone(self.transport().environment());
        wait.until_final(environment, || Box::pin(self.confirm(expected, &none))).await
    }
}

impl Checkout for Lygos {
    fn provider(&self) -> Provider {
        Provider::Lygos
    }

    fn mode(&self) -> Mode {
        self.mode()
    }

    fn create_order<'a>(&'a self, order: &'a NewOrder) -> BoxFuture<'a, Result<CreatedOrder, Error>> {
        Box::pin(self.create_order(order))
    }

    fn resolve_order<'a>(
        &'a self,
        order: &'a NewOrder,
        unknown: &'a OutcomeUnknown,
        within: Duration,
    ) -> BoxFuture<'a, Result<Resolution<CreatedOrder>, Error>> {
        Box::pin(self.resolve_order(order, unknown, within))
    }

    fn confirm<'a>(
        &'a self,
        expected: &'a ExpectedPayment,
        hint: &'a Hint,
    ) -> BoxFuture<'a, Result<PaidProof, NotPaid>> {
        Box::pin(self.confirm(expected, hint))
    }

    fn wait_until_final<'a>(
        &'a self,
        expected: &'a ExpectedPayment,
        wait: Wait<'a>,
    ) -> BoxFuture<'a, Result<PaidProof, NotPaid>> {
        Box::pin(self.wait_until_final(expected, wait))
    }

    fn sweep<'a>(&'a self, pending: &'a [ExpectedPayment], _: SystemTime) -> BoxFuture<'a, Result<Sweep, Error>> {
        Box::pin(self.sweep(pending))
    }

    fn cancellations(&self) -> Option<&dyn Cancellations> {
        Some(self)
    }
}

impl Cancellations for Lygos {
    fn cancel<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.cancel_order(id))
    }
}

impl Notified for Lygos {
    type Webhooks = Webhooks;
}
