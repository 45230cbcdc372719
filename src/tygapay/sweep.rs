//! Many orders: TygaPay has no list, so each takes a read.

use super::TygaPay;
use crate::error::Error;
use crate::payment::{self, ExpectedPayment, Hint, Sweep};

impl TygaPay {
    /// Asks for many orders, one read each.
    ///
    /// # Errors
    /// None: what can't be read of an order is in its own result.
    pub async fn sweep(&self, pending: &[ExpectedPayment]) -> Result<Sweep, Error> {
        let none = Hint::none();
        let orders = payment::each(pending, |expected| Box::pin(self.confirm(expected, &none))).await;
        Ok(Sweep { orders, ..Sweep::default() })
    }
}
