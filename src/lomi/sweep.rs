//! Many orders in few calls: lomi.'s list of transactions has all that is compared.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use super::Lomi;
use super::confirm::{Search, is_open_end, is_payment, reference};
use crate::error::Error;
use crate::payment::{self, ExpectedPayment, NotPaid, OtherPayment, PaymentState, Sweep, judge};
use crate::wire::Timestamp;

/// A payment may begin hours before it is decided, and is listed by when it began: lomi. lets go of pending ones after about
/// four hours.
const MARGIN: Duration = Duration::from_secs(6 * 3600);

/// How far before `since` an old order makes the list begin: what is older has its session looked at.
const FARTHEST: Duration = Duration::from_secs(3 * 24 * 3600);

impl Lomi {
    /// Asks for many orders: the pages of lomi.'s list of transactions, from a few hours before `since` or the oldest order's
    /// creation, whichever is earlier, but three days at most; and one read for each order that hasn't been paid, of its session.
    ///
    /// # Errors
    /// As any read, of the list. What can't be read of an order is in its own result.
    pub async fn sweep(&self, pending: &[ExpectedPayment], since: SystemTime) -> Result<Sweep, Error> {
        let oldest = pending.iter().filter_map(|order| order.created_at).fold(since, SystemTime::min);
        let earliest = since.checked_sub(FARTHEST).unwrap_or(SystemTime::UNIX_EPOCH);
        let from = oldest.max(earliest).checked_sub(MARGIN).unwrap_or(SystemTime::UNIX_EPOCH);
        let mut listed: HashMap<&str, Search> =
            pending.iter().map(|order| (order.reference(), Search::default())).collect();
        let mut others = Vec::new();
        let mut pages = self.transactions().list().limit(100_i64).start_date(Timestamp::from(from).to_string()).pages();
        while let Some(page) = pages.next_page().await {
            for transaction in page?.into_value() {
                let Some(named) = reference(&transaction).filter(|_| is_payment(&transaction)) else { continue };
                if let Some(search) = listed.get_mut(named) {
                    search.add(transaction);
                } else if Self::payment_state(&transaction) == PaymentState::Succeeded {
                    let reference = named.to_owned();
                    others.push(OtherPayment { reference, found: self.found(transaction, Vec::new()) });
                }
            }
        }
        let listed = &listed;
        let orders = payment::each(pending, |expected| {
            Box::pin(async move {
                let found = listed.get(expected.reference()).and_then(Search::furthest_and_others);
                let verdict = match found {
                    Some((transaction, also_paid)) => judge(expected, self.found(transaction, also_paid)),
                    None => Err(NotPaid::State(PaymentState::Pending)),
                };
                if is_open_end(&verdict) { self.without_payment(expected, verdict).await } else { verdict }
            })
        })
        .await;
        Ok(Sweep { orders, others })
    }
}
