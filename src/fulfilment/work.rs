//! What is left over: messages whose worker died, whose shop gave an error, or which came before their time.

use std::sync::Arc;
use std::time::Duration;

use super::kept::{Kept, Order, PAID};
use super::settle::{Held, pause};
use super::shop::guarded;
use super::{Door, Fulfilment, Outcome, Shop};
use crate::inbox::{StoreError, Ticket};
use crate::payment::{ExpectedPayment, Hint, NotPaid};

/// How many are taken at one time.
const BATCH: usize = 4;
/// How often left-overs are looked for.
const EVERY: Duration = Duration::from_secs(10);
/// How far back the first sweep after a start looks.
const FIRST_LOOK: Duration = Duration::from_secs(24 * 3600);
/// By how much each overlaps the last.
const OVERLAP: Duration = Duration::from_secs(3600);

impl<S: Shop> Fulfilment<S> {
    /// Does what is left over, until nothing is, and says what came of each. Call it when the shop starts and from time to
    /// time, or let [`run`](Self::run) do it.
    ///
    /// # Errors
    /// [`StoreError`] when the inbox can't be asked; nothing is lost.
    pub async fn work(&self) -> Result<Vec<Outcome>, StoreError> {
        let mut outcomes = Vec::new();
        loop {
            let batch = self.inbox.take_abandoned(BATCH).await?;
            if batch.is_empty() {
                return Ok(outcomes);
            }
            for (message, ticket) in batch {
                // Those before it may have taken so long that another worker has it.
                if !self.inbox.renew(&ticket).await? {
                    continue;
                }
                outcomes.push(match Kept::read(message.payload()) {
                    Some(Kept::Event(event)) => self.handle(*event, ticket).await,
                    Some(Kept::Order(order)) => self.again(&order, ticket).await,
                    // A newer version wrote it, perhaps: leave it to that.
                    None => {
                        self.inbox.release(&ticket, pause(&ticket)).await?;
                        Outcome::Ignored("kept in a form that this version doesn't know")
                    }
                });
            }
        }
    }

    /// An order that the shop was to be told of.
    async fn again(&self, order: &Order, ticket: Ticket) -> Outcome {
        let outcome = match self.order(order).await {
            Ok(Some(expected)) => match self.door(expected.provider()) {
                Some(Door { checkout, .. }) => {
                    let hint = Hint { payment: order.payment.clone(), order: None };
                    let verdict = self.while_leased(&ticket, checkout.confirm(&expected, &hint)).await;
                    let held = Held { what: &order.what, ticket: &ticket };
                    self.conclude(&expected, verdict, Some(held)).await
                }
                None => Outcome::Ignored("its provider isn't one that is taken"),
            },
            Ok(None) => Outcome::Ignored("the shop has no such order"),
            Err(outcome) => outcome,
        };
        let is_over = match &outcome {
            Outcome::Paid | Outcome::Known | Outcome::NotPaid(NotPaid::GivenBack) => true,
            // "Paid" is never written off: marked as done, a payment that comes after all would be taken for told.
            _ => order.what != PAID && outcome.is_settled(),
        };
        // Told under this ticket it is done already, and this changes nothing.
        let finished =
            if is_over { self.inbox.done(&ticket).await } else { self.inbox.release(&ticket, pause(&ticket)).await };
        finished.map_or_else(Into::into, |_| outcome)
    }

    async fn order(&self, order: &Order) -> Result<Option<ExpectedPayment>, Outcome> {
        let Some(provider) = order.provider() else { return Ok(None) };
        guarded(async { self.shop.expected(provider, &order.reference).await }).await.map_err(Outcome::ShopFailed)
    }

    /// Does what is left over every ten seconds, and sweeps this often, the first time at once and over the last day. Runs
    /// until it is dropped; what fails is tried again. It forgets nothing: the inbox is what knows which orders the shop was
    /// told of. After a longer standstill, [`sweep`](Self::sweep) once from when it began.
    pub async fn run(self: Arc<Self>, sweep_every: Duration) {
        let mut swept_at = None;
        let mut swept_until = self.environment.time_of_day();
        let mut back = FIRST_LOOK;
        loop {
            match self.work().await {
                Ok(outcomes) => outcomes.iter().for_each(Outcome::log),
                Err(error) => tracing::error!(%error, "what is left over can't be read: tried again"),
            }
            let begun = self.environment.now();
            // Also after one that wasn't whole: a provider in trouble isn't asked the more for it.
            if swept_at.is_none_or(|at| begun.saturating_duration_since(at) >= sweep_every) {
                let now = self.environment.time_of_day();
                let since = swept_until.checked_sub(back).unwrap_or(swept_until);
                let report = self.sweep(since).await;
                report.log();
                if report.is_whole() {
                    (swept_until, back) = (now, OVERLAP);
                }
                swept_at = Some(begun);
            }
            self.environment.sleep(EVERY).await;
        }
    }
}
