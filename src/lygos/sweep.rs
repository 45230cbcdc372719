//! Many orders in few calls: Lygos' list has the amounts, each order's state takes a read.

use std::collections::HashMap;

use super::Lygos;
use super::confirm::Offer;
use crate::error::Error;
use crate::payment::{self, ExpectedPayment, Hint, NotPaid, PaymentState, Sweep};

impl Lygos {
    /// Asks for many orders: one read of the whole list, and one for each order. Where the list can't be read (it isn't
    /// paged, and may be too long) a paid order takes two.
    ///
    /// # Errors
    /// None: what can't be read of an order is in its own result.
    pub async fn sweep(&self, pending: &[ExpectedPayment]) -> Result<Sweep, Error> {
        let mut offers: HashMap<String, Offer> = HashMap::new();
        if pending.len() > 1
            && let Ok(list) = self.gateways().list().send().await
        {
            offers.extend(list.into_value().into_iter().map(|gateway| (gateway.id.clone(), gateway.into())));
        }
        let offers = &offers;
        let orders = payment::each(pending, |expected| {
            Box::pin(async move {
                let Some(offer) = expected.id.as_ref().and_then(|id| offers.get(id)) else {
                    return self.confirm(expected, &Hint::none()).await;
                };
                match self.order_state(expected.reference()).await? {
                    PaymentState::Succeeded => self.judge(expected, Some(offer.clone())),
                    state => Err(NotPaid::State(state)),
                }
            })
        })
        .await;
        Ok(Sweep { orders, ..Sweep::default() })
    }
}
