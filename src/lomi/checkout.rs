//! lomi., as a shop of several providers sees it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_core::future::BoxFuture;

use super::{Lomi, Webhooks};
use crate::Idempotency;
use crate::error::{Error, OutcomeUnknown, Resolution};
use crate::payment::{
    Checkout, CreatedOrder, CreatedRefund, ExpectedPayment, Hint, Mode, NewOrder, NewRefund, NotPaid, Notified,
    PaidProof, Provider, RefundState, Refunds, Sweep, Wait,
};

impl Lomi {
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

impl Checkout for Lomi {
    fn provider(&self) -> Provider {
        Provider::Lomi
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

    fn sweep<'a>(&'a self, pending: &'a [ExpectedPayment], since: SystemTime) -> BoxFuture<'a, Result<Sweep, Error>> {
        Box::pin(self.sweep(pending, since))
    }

    fn refunds(&self) -> Option<&dyn Refunds> {
        Some(self)
    }
}

impl Refunds for Lomi {
    fn refund<'a>(&'a self, refund: &'a NewRefund) -> BoxFuture<'a, Result<CreatedRefund, Error>> {
        Box::pin(async move {
            let key = Idempotency::order(refund.reference.as_str());
            let made = self.refund_order(&refund.payment, refund.amount, key).await?.into_value();
            let state = match made.status.as_ref().map(ToString::to_string).as_deref() {
                Some("completed") => RefundState::Completed,
                Some("failed") => RefundState::Failed,
                _ => RefundState::Pending,
            };
            Ok(CreatedRefund { provider: Provider::Lomi, id: Some(made.refund_id), amount: refund.amount, state })
        })
    }
}

impl Notified for Lomi {
    type Webhooks = Webhooks;
}
