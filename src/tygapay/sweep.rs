//! Many orders: TygaPay has no list, so each takes a read.

use futures_core::stream::BoxStream;

use super::TygaPay;
use crate::error::Error;
use crate::payment::{self, ExpectedPayment, Hint, Sweep};

impl TygaPay {
    /// Asks for many orders, one read each.
    ///
    /// # Errors
    /// None: what can't be read of an order is in its own result.
    pub async fn sweep(&self, pending: &[ExpectedPayment]) -> Result<Sweep, Error> {
        payment::whole(self.parts(pending)).await
    }

    /// The same, part after part.
    pub(super) fn parts<'a>(&'a self, pending: &'a [ExpectedPayment]) -> BoxStream<'a, Result<Sweep, Error>> {
        Box::pin(payment::in_parts(pending, |expected| Box::pin(self.confirm(expected, Hint::NONE))))
    }
}
