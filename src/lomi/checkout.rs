//! lomi., as a shop of several providers sees it.

use std::time::SystemTime;

use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;

use super::{Lomi, Webhooks};
use crate::Idempotency;
use crate::error::Error;
use crate::payment::{
    Checkout, CreatedRefund, ExpectedPayment, NewRefund, Notified, Provider, RefundState, Refunds, Sweep, passes_on,
};

impl Checkout for Lomi {
    passes_on!(Lomi);

    fn sweep<'a>(&'a self, pending: &'a [ExpectedPayment], since: SystemTime) -> BoxFuture<'a, Result<Sweep, Error>> {
        Box::pin(self.sweep(pending, since))
    }

    fn sweep_in_parts<'a>(
        &'a self,
        pending: &'a [ExpectedPayment],
        since: SystemTime,
    ) -> BoxStream<'a, Result<Sweep, Error>> {
        self.parts(pending, since)
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
