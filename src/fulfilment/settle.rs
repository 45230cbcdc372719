//! One order: ask the provider, and tell the shop once.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use super::shop::guarded;
use super::{Door, Fulfilment, Outcome, Shop, kept};
use crate::inbox::{Claim, Ticket};
use crate::payment::{ExpectedPayment, Hint, NotPaid, PaidProof, Provider};

/// How often a lease is renewed before it ends.
const RENEWALS: u32 = 4;
/// Until the shop is asked again after an error.
const FIRST_PAUSE: Duration = Duration::from_secs(15);
/// The longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);

/// What is held already while an order is looked at again: the right to tell the shop one thing of it.
pub(super) struct Held<'a> {
    pub(super) what: &'a str,
    pub(super) ticket: &'a Ticket,
}

impl<S: Shop> Fulfilment<S> {
    /// Looks whether an order is paid, and tells the shop if it is and hasn't been told. For whoever hears of an order in
    /// another way: a buyer who came back, a person at a desk.
    ///
    /// ```no_run
    /// use passerelle::fulfilment::{Fulfilment, Outcome, Shop};
    /// use passerelle::payment::{Hint, Provider};
    ///
    /// # async fn back<S: Shop>(fulfilment: &Fulfilment<S>, reference: &str) {
    /// match fulfilment.check(Provider::TygaPay, reference, &Hint::none()).await {
    ///     Outcome::Paid | Outcome::Known => println!("Merci, your order is on its way"),
    ///     Outcome::NotPaid(why) if why.is_final() => println!("{why}"),
    ///     _ => println!("We are waiting for your payment"),
    /// }
    /// # }
    /// ```
    pub async fn check(&self, provider: Provider, reference: &str, hint: &Hint) -> Outcome {
        match guarded(async { self.shop.expected(provider, reference).await }).await {
            Ok(Some(expected)) => self.settle(&expected, hint).await,
            Ok(None) => Outcome::Ignored("the shop has no such order"),
            Err(error) => Outcome::ShopFailed(error),
        }
    }

    /// The same for an order that the shop has at hand.
    pub async fn settle(&self, expected: &ExpectedPayment, hint: &Hint) -> Outcome {
        let Some(Door { checkout, .. }) = self.door(expected.provider()) else {
            return Outcome::Ignored("its provider isn't one that is taken");
        };
        let verdict = checkout.confirm(expected, hint).await;
        self.conclude(expected, verdict, None).await
    }

    /// Tells the shop what the provider says, unless it was told.
    pub(super) async fn conclude(
        &self,
        expected: &ExpectedPayment,
        verdict: Result<PaidProof, NotPaid>,
        held: Option<Held<'_>>,
    ) -> Outcome {
        let Some(what) = kept::what(&verdict) else { return not_paid(verdict) };
        let claimed;
        let ticket = match held.filter(|held| held.what == what) {
            // Whoever was slow may have lost it to another worker, who tells the shop right now.
            Some(held) => match self.inbox.renew(held.ticket).await {
                Ok(true) => held.ticket,
                Ok(false) => return Outcome::Known,
                Err(error) => return error.into(),
            },
            None => {
                let message = kept::order(expected, verdict.as_ref().ok().map(PaidProof::payment), &what);
                match self.inbox.claim(&message).await {
                    Ok(Claim::Fresh(ticket)) => claimed = ticket,
                    Ok(Claim::Duplicate | Claim::InFlight { .. }) if verdict.is_ok() => return Outcome::Known,
                    Ok(Claim::Duplicate | Claim::InFlight { .. }) => return not_paid(verdict),
                    Err(error) => return error.into(),
                }
                &claimed
            }
        };
        let (told, outcome) = match verdict {
            Ok(proof) => {
                (self.while_leased(ticket, guarded(async { self.shop.paid(proof).await })).await, Outcome::Paid)
            }
            Err(why) => (
                self.while_leased(ticket, guarded(async { self.shop.not_paid(expected, &why).await })).await,
                Outcome::NotPaid(why),
            ),
        };
        match told {
            Ok(()) => match self.inbox.done(ticket).await {
                Ok(_) => outcome,
                // The shop was told, and may be told again.
                Err(error) => error.into(),
            },
            Err(error) => {
                // Without this it is free when its lease ends.
                let _ = self.inbox.release(ticket, pause(ticket)).await;
                Outcome::ShopFailed(error)
            }
        }
    }

    /// Renews the lease while the shop works, so that no other worker takes over what only takes long.
    pub(super) async fn while_leased<T>(&self, ticket: &Ticket, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        let renew_after = self.inbox.leased_for() / RENEWALS;
        loop {
            // Real time: the store's leases go by no other.
            match tokio::time::timeout(renew_after, work.as_mut()).await {
                Ok(done) => return done,
                // Also where this fails the work goes on: half a shipment is worse than one begun twice.
                Err(_) => drop(self.inbox.renew(ticket).await),
            }
        }
    }
}

fn not_paid(verdict: Result<PaidProof, NotPaid>) -> Outcome {
    match verdict {
        Ok(_) => Outcome::Known,
        Err(why) => Outcome::NotPaid(why),
    }
}

/// How long to wait before another attempt: twice as long each time.
pub(super) fn pause(ticket: &Ticket) -> Duration {
    let doublings = ticket.attempt().saturating_sub(1).min(16);
    FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(doublings)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::environment::Environment;
    use crate::fulfilment::ShopError;
    use crate::inbox::{Inbox, MemoryStore, Message};

    /// tokio's clock, which these tests hold.
    struct Held(tokio::time::Instant);

    impl Environment for Held {
        fn now(&self) -> std::time::Instant {
            tokio::time::Instant::now().into_std()
        }

        fn time_of_day(&self) -> std::time::SystemTime {
            std::time::SystemTime::UNIX_EPOCH + self.0.elapsed()
        }

        fn sleep(&self, time: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
            Box::pin(tokio::time::sleep(time))
        }

        fn random(&self) -> u64 {
            0
        }
    }

    struct Slow;

    impl Shop for Slow {
        async fn expected(&self, _: Provider, _: &str) -> Result<Option<ExpectedPayment>, ShopError> {
            Ok(None)
        }

        async fn pending(&self) -> Result<Vec<ExpectedPayment>, ShopError> {
            Ok(Vec::new())
        }

        async fn paid(&self, _: PaidProof) -> Result<(), ShopError> {
            Ok(())
        }
    }

    /// Ten minutes of work under a lease of one, or of a second: nobody else gets it meanwhile.
    #[tokio::test(start_paused = true)]
    async fn a_lease_lasts_as_long_as_the_work() {
        for lease in [Inbox::LEASE, Duration::from_secs(1)] {
            let store = MemoryStore::with_environment(Arc::new(Held(tokio::time::Instant::now())));
            let shop = Fulfilment::new(Slow, Inbox::new(store).lease(lease));
            let message = Message::new(["key".to_owned()], "payload");
            let Ok(Claim::Fresh(ticket)) = shop.inbox.claim(&message).await else { panic!("it is new") };
            let other = async {
                for _ in 0..119 {
                    tokio::time::sleep(Duration::from_secs(5)).await;
                    assert!(matches!(shop.inbox.claim(&message).await, Ok(Claim::InFlight { .. })), "{lease:?}");
                }
            };
            let work = shop.while_leased(&ticket, tokio::time::sleep(Duration::from_secs(600)));
            tokio::join!(work, other);
            assert!(shop.inbox.done(&ticket).await.unwrap());
        }
    }

    #[test]
    fn pauses_double_up_to_an_hour() {
        let pauses = [1, 2, 3, 8, 9, 100, u32::MAX].map(|attempt| {
            let token = crate::inbox::Token::from_bytes([0; 16]);
            pause(&Ticket::new(1, token, attempt)).as_secs()
        });
        assert_eq!(pauses, [15, 30, 60, 1920, 3600, 3600, 3600]);
    }
}
