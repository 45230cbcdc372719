//! What no message told.

use std::time::SystemTime;

use futures_util::StreamExt as _;

use super::shop::guarded;
use super::{Fulfilment, Outcome, Shop, ShopError};
use crate::error::Error;
use crate::payment::{ExpectedPayment, NotPaid, Provider, Sweep};

/// What a sweep found.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct SweepReport {
    /// What came of each order that was looked at, by its reference.
    pub orders: Vec<(String, Outcome)>,
    /// Providers whose list couldn't be read: nothing is known of their orders.
    pub unread: Vec<(Provider, Error)>,
    /// The shop's own error when it was asked for its pending orders: nothing was looked at.
    pub failed: Option<ShopError>,
}

impl SweepReport {
    /// Whether everything could be asked. If not, sweep again from the same time.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.failed.is_none()
            && self.unread.is_empty()
            && self.orders.iter().all(|(_, outcome)| {
                !matches!(
                    outcome,
                    Outcome::NotPaid(NotPaid::Unknown(_)) | Outcome::ShopFailed(_) | Outcome::StoreFailed(_)
                )
            })
    }

    /// How many orders turned out to be paid that the shop hadn't been told of.
    #[must_use]
    pub fn newly_paid(&self) -> usize {
        self.orders.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Paid)).count()
    }

    pub(super) fn log(&self) {
        self.orders.iter().for_each(|(_, outcome)| outcome.log());
        for (provider, error) in &self.unread {
            tracing::error!(%provider, %error, "payments can't be listed: tried again later");
        }
        if let Some(error) = &self.failed {
            tracing::error!(%error, "the shop's pending orders can't be read: tried again later");
        }
    }
}

impl<S: Shop> Fulfilment<S> {
    /// Asks the providers for every order that the shop calls pending, in few calls, and at lomi. also for what was paid
    /// `since` then under any of the shop's references: late, after the shop had given it up. Each goes to the shop once,
    /// with what messages told.
    ///
    /// Calls: at lomi. the pages of its list and one for each order that isn't paid; at Lygos its list and one an order; at
    /// TygaPay one an order.
    pub async fn sweep(&self, since: SystemTime) -> SweepReport {
        let mut report = SweepReport::default();
        let mut pending = match guarded(async { self.shop.pending().await }).await {
            Ok(pending) => pending,
            Err(error) => {
                report.failed = Some(error);
                return report;
            }
        };
        // Each provider's side by side, so that its part of the list isn't a second list.
        pending.sort_unstable_by_key(|order| order.provider().key());
        for door in &self.doors {
            let provider = door.checkout.provider();
            let own = |order: &ExpectedPayment| order.provider() == provider;
            let begin = pending.iter().position(own).unwrap_or_default();
            let number = pending.iter().filter(|order| own(order)).count();
            let own = pending.get(begin..begin.saturating_add(number)).unwrap_or_default();
            let mut parts = door.checkout.sweep_in_parts(own, since);
            while let Some(part) = parts.next().await {
                match part {
                    Ok(part) => self.take(provider, part, &mut report).await,
                    Err(error) => report.unread.push((provider, error)),
                }
            }
        }
        report
    }

    /// What one part of a sweep found goes to the shop.
    async fn take(&self, provider: Provider, part: Sweep, report: &mut SweepReport) {
        for (expected, verdict) in part.orders {
            let outcome = self.conclude(&expected, verdict, None).await;
            report.orders.push((expected.reference().to_owned(), outcome));
        }
        for other in part.others {
            let reference = other.reference.clone();
            let outcome = match guarded(async { self.shop.expected(provider, &reference).await }).await {
                Ok(Some(expected)) => self.conclude(&expected, other.confirm(&expected), None).await,
                Ok(None) => continue,
                Err(error) => Outcome::ShopFailed(error),
            };
            report.orders.push((reference, outcome));
        }
    }
}
