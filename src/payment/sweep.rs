//! What a look at many orders at once found: for when messages didn't come.

use std::fmt;

use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use futures_util::stream::{self, StreamExt as _};

use super::{ExpectedPayment, Found, NotPaid, PaidProof, judge};
use crate::error::Error;

/// How many orders are asked for at one time.
const AT_ONCE: usize = 8;
/// How many a part has: what is held for one order while it is asked for is a hundred times what the order is.
const PART: usize = 256;

/// What became of the orders that were looked at.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Sweep {
    /// Each order, and whether it is paid.
    pub orders: Vec<(ExpectedPayment, Result<PaidProof, NotPaid>)>,
    /// Payments that the provider lists under a reference that wasn't among the orders: paid long ago, or late, after the
    /// shop had given the order up.
    pub others: Vec<OtherPayment>,
}

/// A payment that a list showed under a reference that wasn't asked for.
#[non_exhaustive]
pub struct OtherPayment {
    /// The reference it names, which may be anybody's.
    pub reference: String,
    pub(crate) found: Found,
}

impl OtherPayment {
    /// Whether it is this order's, by what the list said of it: nothing is asked.
    ///
    /// # Errors
    /// [`NotPaid`], as `confirm` has it.
    pub fn confirm(self, expected: &ExpectedPayment) -> Result<PaidProof, NotPaid> {
        judge(expected, self.found)
    }
}

impl fmt::Debug for OtherPayment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OtherPayment").field("reference", &self.reference).finish_non_exhaustive()
    }
}

/// An order, and whether it is paid.
pub(crate) type Asked<'a> = BoxFuture<'a, Result<PaidProof, NotPaid>>;

/// Asks for each order, some at one time, and answers in no order: part after part, each looked at to its end, so that nothing
/// is on its way while the caller deals with one. (Boxed, because a future that borrows from a closure's argument isn't known
/// to be `Send`.)
pub(crate) fn in_parts<'a>(
    orders: &'a [ExpectedPayment],
    ask: impl Fn(&'a ExpectedPayment) -> Asked<'a> + Send + 'a,
) -> impl Stream<Item = Result<Sweep, Error>> + Send + 'a {
    stream::iter(orders.chunks(PART)).then(move |part| {
        let asked: Vec<BoxFuture<'a, _>> = part
            .iter()
            .map(|order| {
                let asked = ask(order);
                let answered: BoxFuture<'a, _> = Box::pin(async move { (order.clone(), asked.await) });
                answered
            })
            .collect();
        async move {
            let orders = stream::iter(asked).buffer_unordered(AT_ONCE).collect().await;
            Ok(Sweep { orders, others: Vec::new() })
        }
    })
}

/// All parts as one.
pub(crate) async fn whole(mut parts: BoxStream<'_, Result<Sweep, Error>>) -> Result<Sweep, Error> {
    let mut whole = Sweep::default();
    while let Some(part) = parts.next().await {
        let part = part?;
        whole.orders.extend(part.orders);
        whole.others.extend(part.others);
    }
    Ok(whole)
}
