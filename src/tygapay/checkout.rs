//! TygaPay, as a shop of several providers sees it.

use std::time::SystemTime;

use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;

use super::{TygaPay, Webhooks, orders};
use crate::error::Error;
use crate::payment::{
    Cancellations, Checkout, CreatedRefund, ExpectedPayment, NewRefund, Notified, Provider, RefundState, Refunds,
    Sweep, passes_on, refuse,
};

impl Checkout for TygaPay {
    passes_on!(TygaPay);

    fn sweep<'a>(&'a self, pending: &'a [ExpectedPayment], _: SystemTime) -> BoxFuture<'a, Result<Sweep, Error>> {
        Box::pin(self.sweep(pending))
    }

    fn sweep_in_parts<'a>(
        &'a self,
        pending: &'a [ExpectedPayment],
        _: SystemTime,
    ) -> BoxStream<'a, Result<Sweep, Error>> {
        self.parts(pending)
    }

    fn refunds(&self) -> Option<&dyn Refunds> {
        Some(self)
    }

    fn cancellations(&self) -> Option<&dyn Cancellations> {
        Some(self)
    }
}

impl Cancellations for TygaPay {
    fn cancel<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.cancel_order(id))
    }
}

impl Refunds for TygaPay {
    /// TygaPay gives back the whole of what was paid, so the order is read first, and another amount is refused.
    fn refund<'a>(&'a self, refund: &'a NewRefund) -> BoxFuture<'a, Result<CreatedRefund, Error>> {
        const OPERATION: &str = "orders_refund";
        Box::pin(async move {
            let missing = |what: &str, mend: &str| refuse(OPERATION, format!("TygaPay needs {what}"), mend);
            let user = refund.recipient.as_ref().ok_or_else(|| missing("the user who gets it", "set `to_user`"))?;
            let notify =
                refund.notify_url.as_ref().ok_or_else(|| missing("where to tell its end", "set `notify_url`"))?;
            let order = self.get_order(&refund.payment).await?.into_value();
            let asked = refund.amount;
            if !orders::CURRENCIES.contains(&asked.currency()) || order.amount_paid != Some(asked.amount()) {
                return Err(refuse(
                    OPERATION,
                    format!("TygaPay gives back the whole of what was paid, and that isn't {asked}"),
                    "ask for all of it, or give a part back in TygaPay's portal",
                ));
            }
            self.refund_order(&refund.payment, user, notify).await?;
            let (provider, state) = (Provider::TygaPay, RefundState::Pending);
            Ok(CreatedRefund { provider, id: None, amount: asked, state })
        })
    }
}

impl Notified for TygaPay {
    type Webhooks = Webhooks;
}
