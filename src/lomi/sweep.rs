//! Many orders in few calls: lomi.'s list of transactions has all that is compared.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_core::stream::BoxStream;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use super::Lomi;
use super::confirm::{Search, is_given_back, is_open_end, is_payment, reference};
use super::types::{Environment, Transaction};
use crate::error::Error;
use crate::payment::{self, ExpectedPayment, Mode, NotPaid, OtherPayment, PaymentState, Sweep, judge};
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
        payment::whole(self.parts(pending, since)).await
    }

    /// The same, part after part; what was paid under other references comes last.
    pub(super) fn parts<'a>(
        &'a self,
        pending: &'a [ExpectedPayment],
        since: SystemTime,
    ) -> BoxStream<'a, Result<Sweep, Error>> {
        let parts = async move {
            let (listed, others) = self.listed(pending, since).await?;
            let listed = Arc::new(listed);
            let orders = payment::in_parts(pending, move |expected| {
                let listed = Arc::clone(&listed);
                Box::pin(async move {
                    let found = listed.get(expected.reference()).and_then(Search::furthest_and_others);
                    let verdict = match found {
                        Some((transaction, also_paid)) => judge(expected, self.found(transaction, also_paid)),
                        None => Err(NotPaid::State(PaymentState::Pending)),
                    };
                    if is_open_end(&verdict) { self.without_payment(expected, verdict).await } else { verdict }
                })
            });
            Ok::<_, Error>(orders.chain(stream::iter([Ok(Sweep { orders: Vec::new(), others })])))
        };
        Box::pin(stream::once(parts).try_flatten())
    }

    /// What lomi.'s list says of these orders, by their references, and of others.
    async fn listed<'a>(
        &self,
        pending: &'a [ExpectedPayment],
        since: SystemTime,
    ) -> Result<(HashMap<&'a str, Search>, Vec<OtherPayment>), Error> {
        let oldest = pending.iter().filter_map(|order| order.created_at).fold(since, SystemTime::min);
        let earliest = since.checked_sub(FARTHEST).unwrap_or(SystemTime::UNIX_EPOCH);
        let from = oldest.max(earliest).checked_sub(MARGIN).unwrap_or(SystemTime::UNIX_EPOCH);
        let wanted: HashSet<&'a str> = pending.iter().map(ExpectedPayment::reference).collect();
        let (mut listed, mut others) = (HashMap::<&'a str, Search>::new(), Vec::new());
        let mut pages = self.transactions().list().limit(100_i64).start_date(Timestamp::from(from).to_string()).pages();
        while let Some(page) = pages.next_page().await {
            for transaction in page?.into_value() {
                let Some(named) = reference(&transaction).filter(|_| is_payment(&transaction)) else { continue };
                if let Some(wanted) = wanted.get(named) {
                    if !self.says_nothing(&transaction) {
                        listed.entry(*wanted).or_default().add(transaction);
                    }
                } else if Self::payment_state(&transaction) == PaymentState::Succeeded {
                    let reference = named.to_owned();
                    others.push(OtherPayment { reference, found: self.found(transaction, Vec::new()) });
                }
            }
        }
        Ok((listed, others))
    }

    /// Whether it is as if it weren't listed: an attempt that is under way and of this client's mode. Most are, so they aren't
    /// kept.
    fn says_nothing(&self, transaction: &Transaction) -> bool {
        let environment = transaction.environment.as_ref().map(|environment| environment.known());
        let fits = match environment {
            None => true,
            Some(Some(Environment::Live)) => self.mode() == Mode::Live,
            Some(Some(Environment::Test)) => self.mode() == Mode::Test,
            Some(_) => false,
        };
        fits && !is_given_back(transaction) && Self::payment_state(transaction) == PaymentState::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::ApiKey;

    /// What is left out is an attempt that may still go either way, and nothing that would be told.
    #[test]
    fn only_an_attempt_under_way_says_nothing() {
        let key = ApiKey::new("lomi_sk_test_canary_000000000000000000000000").unwrap();
        let lomi = Lomi::builder(key).build().unwrap();
        for (members, expected) in [
            (r#""status":"pending""#, true),
            (r#""status":"held","environment":"test""#, true),
            (r#""status":"pending","environment":"live""#, false),
            (r#""status":"pending","environment":"elsewhere""#, false),
            (r#""status":"pending","refunded_amount":1"#, false),
            (r#""status":"completed","environment":"test""#, false),
            (r#""status":"failed""#, false),
            (r#""status":"refunded""#, false),
        ] {
            let text = format!(r#"{{"transaction_id":"T-1",{members}}}"#);
            let transaction: Transaction = serde_json::from_str(&text).unwrap();
            assert_eq!(lomi.says_nothing(&transaction), expected, "{members}");
        }
    }
}
