//! Lygos, as a shop of several providers sees it.

use std::time::SystemTime;

use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;

use super::{Lygos, Webhooks};
use crate::error::Error;
use crate::payment::{Cancellations, Checkout, ExpectedPayment, Notified, Sweep, passes_on};

impl Checkout for Lygos {
    passes_on!(Lygos);

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
