//! Many orders in few calls: Lygos' list has the amounts, each order's state takes a read.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use futures_core::stream::BoxStream;
use futures_util::stream::{self, StreamExt as _};

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
        payment::whole(self.parts(pending)).await
    }

    /// The same, part after part.
    pub(super) fn parts<'a>(&'a self, pending: &'a [ExpectedPayment]) -> BoxStream<'a, Result<Sweep, Error>> {
        let parts = async move {
            let offers = Arc::new(self.offers(pending).await);
            payment::in_parts(pending, move |expected| {
                let offers = Arc::clone(&offers);
                Box::pin(async move {
                    let Some(offer) = expected.id.as_ref().and_then(|id| offers.get(id)) else {
                        return self.confirm(expected, Hint::NONE).await;
                    };
                    match self.order_state(expected.reference()).await? {
                        PaymentState::Succeeded => self.judge(expected, Some(offer.clone())),
                        state => Err(NotPaid::State(state)),
                    }
                })
            })
        };
        Box::pin(stream::once(parts).flatten())
    }

    /// What Lygos' list says of these orders; of none where it can't be read.
    async fn offers(&self, pending: &[ExpectedPayment]) -> HashMap<String, Offer> {
        if pending.len() < 2 {
            return HashMap::new();
        }
        let wanted: HashSet<&str> = pending.iter().filter_map(|order| order.id.as_deref()).collect();
        let Ok(list) = self.gateways().list().send().await else { return HashMap::new() };
        let listed = list.into_value().into_iter().filter(|gateway| wanted.contains(gateway.id.as_str()));
        listed.map(|gateway| (gateway.id.clone(), gateway.into())).collect()
    }
}
