//! The sandbox in a program: one listener per provider, so that every path is exactly the provider's, and one for the
//! console.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::builder::{SandboxBuilder, SandboxError};
use crate::buyer::Buyer;
use crate::clock::ClockHandle;
use crate::console::{self, CantFinish, Keys, Order, Payment, Refund, RefundOutcome, Webhook};
use crate::faults::{Fault, FaultError};
use crate::lomi::Lomi;
use crate::lygos::Lygos;
use crate::outbox;
use crate::state::{Shared, State};
use crate::tygapay::Tygapay;

/// How long [`Sandbox::stop`] waits for answers that are under way.
const PATIENCE: Duration = Duration::from_secs(3);

/// The three providers, running. Dropping it stops them.
pub struct Sandbox {
    pub(crate) shared: Arc<Shared>,
    pub(crate) console_url: String,
    pub(crate) tasks: Vec<JoinHandle<()>>,
}

impl fmt::Debug for Sandbox {
    /// Where it is, and nothing of what shops and buyers told it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sandbox").field("console_url", &self.console_url).finish_non_exhaustive()
    }
}

/// The whole state at one moment, from [`Sandbox::snapshot`]; good for the sandbox it was taken from.
#[derive(Clone)]
pub struct Snapshot(Box<State>);

impl fmt::Debug for Snapshot {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Snapshot").finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts on free ports, with seed 0 and a clock that runs along with the real time.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> Result<Self, SandboxError> {
        Self::builder().start().await
    }

    /// A sandbox with settings of one's own.
    #[must_use]
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::new()
    }

    /// Where Lygos is, and the key to use there.
    #[must_use]
    pub fn lygos(&self) -> &Lygos {
        &self.shared.lygos
    }

    /// Where lomi. is, and the key to use there.
    #[must_use]
    pub fn lomi(&self) -> &Lomi {
        &self.shared.lomi
    }

    /// Where TygaPay is, and the key and secret to use there.
    #[must_use]
    pub fn tygapay(&self) -> &Tygapay {
        &self.shared.tygapay
    }

    /// Where all of them are, and with which keys: what a shop is to be configured with.
    #[must_use]
    pub fn keys(&self) -> Keys<'_> {
        Keys::of(&self.shared)
    }

    /// The dashboard's address for a browser, and the control API's, below `/control`.
    #[must_use]
    pub fn console_url(&self) -> &str {
        &self.console_url
    }

    /// Plays the buyer, without a browser.
    #[must_use]
    pub fn buyer(&self) -> Buyer<'_> {
        Buyer::of(&self.shared)
    }

    /// The clock of all three providers.
    #[must_use]
    pub fn clock(&self) -> ClockHandle<'_> {
        ClockHandle { shared: &self.shared }
    }

    /// Switches a fault on, after those that are on already. Answers the number by which it is switched off.
    ///
    /// # Errors
    /// A fault that could never strike, or that mixes what is for calls with what is for messages.
    pub fn inject(&self, fault: Fault) -> Result<u64, FaultError> {
        self.shared.lock().faults.switch_on(fault)
    }

    /// Switches one fault off; false if there is none of this number.
    pub fn heal(&self, fault: u64) -> bool {
        self.shared.lock().faults.switch_off(fault)
    }

    /// Switches all faults off.
    pub fn heal_all(&self) {
        self.shared.lock().faults.rules.clear();
    }

    /// Sends what is due to the shop now, and waits for it: how many attempts that were. Only needed with a clock that
    /// stands still; one that runs does it by itself.
    pub async fn deliver(&self) -> usize {
        let count = outbox::deliver_due(&self.shared).await;
        self.shared.changed().await;
        count
    }

    /// What shops asked buyers to pay: provider by provider, newest first.
    #[must_use]
    pub fn orders(&self) -> Vec<Order> {
        console::all_orders(&self.shared)
    }

    /// What buyers' attempts have come to: provider by provider, newest first.
    #[must_use]
    pub fn payments(&self) -> Vec<Payment> {
        console::all_payments(&self.shared)
    }

    /// What was given back: provider by provider, newest first.
    #[must_use]
    pub fn refunds(&self) -> Vec<Refund> {
        console::all_refunds(&self.shared)
    }

    /// Whether new refunds at lomi. stay `pending` until [`finish_refund`](Self::finish_refund); they are completed at once
    /// unless told.
    pub fn hold_lomi_refunds(&self, wait: bool) {
        self.shared.lock().lomi.refunds_wait = wait;
    }

    /// Ends a refund that is under way: by lomi.'s refund id, or by the id of TygaPay's order.
    ///
    /// # Errors
    /// When there is none, when it is over, or when the provider knows no such end.
    pub async fn finish_refund(&self, id: &str, outcome: RefundOutcome) -> Result<(), CantFinish> {
        console::finish_refund(&mut self.shared.lock(), id, outcome)?;
        self.shared.changed().await;
        Ok(())
    }

    /// Ends a payout of lomi.'s that is under way.
    ///
    /// # Errors
    /// When there is none, or it is over.
    pub async fn finish_payout(&self, id: &str, outcome: RefundOutcome) -> Result<(), CantFinish> {
        crate::lomi::finish_payout(&mut self.shared.lock(), id, outcome)?;
        self.shared.changed().await;
        Ok(())
    }

    /// What was or is to be told to the shop, oldest first.
    #[must_use]
    pub fn webhooks(&self) -> Vec<Webhook> {
        self.shared.lock().outbox.deliveries.iter().map(Webhook::of).collect()
    }

    /// Sends a message again now, its body as it was; false if there is none of this id or it was never sent.
    pub async fn resend(&self, webhook: &str) -> bool {
        let sent = outbox::send_now(&self.shared, webhook).await.is_some();
        self.shared.changed().await;
        sent
    }

    /// Where Lygos tells the shop; in the real world it is registered in the dashboard. `None` tells nobody.
    pub fn set_lygos_webhook(&self, url: Option<String>) {
        self.shared.lock().lygos.webhook_url = url;
    }

    /// The one-time password that TygaPay last mailed to the shop's administrator for refunding this order in crypto.
    #[must_use]
    pub fn tygapay_refund_otp(&self, order_id: &str) -> Option<String> {
        self.shared.lock().tygapay.orders.get(order_id)?.otp.as_ref().map(|otp| otp.code.clone())
    }

    /// Everything as it is now: orders, keys, clock, messages, faults.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(Box::new(self.shared.lock().clone()))
    }

    /// Puts everything back as it was then; from there, the same calls have the same results.
    pub async fn restore(&self, snapshot: &Snapshot) {
        console::put_back(&self.shared, State::clone(&snapshot.0)).await;
    }

    /// Stops the servers: no new connection from now on, answers under way are finished.
    pub async fn stop(mut self) {
        self.shared.ending.send_replace(true);
        for mut task in std::mem::take(&mut self.tasks) {
            if tokio::time::timeout(PATIENCE, &mut task).await.is_err() {
                task.abort();
            }
        }
    }
}

impl Drop for Sandbox {
    /// The servers see it on their runtime and wind down; a runtime that is gone has taken them along already.
    fn drop(&mut self) {
        self.shared.ending.send_replace(true);
    }
}
