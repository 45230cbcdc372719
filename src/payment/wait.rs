//! Waiting until an order comes to its end, by asking the provider again and again, ever less often.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_core::future::BoxFuture;

use super::{NotPaid, PaidProof};
use crate::environment::Environment;
use crate::error::Error;

/// First pause: an integrator of Lygos' found two seconds to be the least.
const FIRST: Duration = Duration::from_secs(2);
/// Longest pause.
const LONGEST: Duration = Duration::from_secs(30);

/// How long to wait, and who wants to hear of it. Stop by dropping the future: nothing is sent but reads.
///
/// ```
/// use std::time::Duration;
/// use passerelle::payment::Wait;
///
/// let wait = Wait::at_most(Duration::from_secs(600)).progress(|progress| {
///     println!("asked {} times: {}", progress.asked, progress.last);
/// });
/// ```
pub struct Wait<'a> {
    within: Duration,
    progress: Option<Told<'a>>,
}

/// Who wants to hear of it.
type Told<'a> = Box<dyn FnMut(&Progress<'_>) + Send + 'a>;

/// How waiting goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// How often the provider was asked.
    pub asked: u32,
    /// Since waiting began.
    pub waited: Duration,
    /// Until it is asked again.
    pub pause: Duration,
    /// What came of it the last time.
    pub last: &'a NotPaid,
}

impl<'a> Wait<'a> {
    /// Waits as long as this, by the client's clock, and asks at least once.
    #[must_use]
    pub fn at_most(within: Duration) -> Self {
        Self { within, progress: None }
    }

    /// Is told after each look that isn't the last.
    #[must_use]
    pub fn progress(mut self, told: impl FnMut(&Progress<'_>) + Send + 'a) -> Self {
        self.progress = Some(Box::new(told));
        self
    }

    /// Asks until there is a proof, or an end without one, or the time is over. A failure that may pass is waited through;
    /// the last answer is what is given back.
    pub(crate) async fn until_final<'f>(
        mut self,
        environment: Arc<dyn Environment>,
        mut confirm: impl FnMut() -> BoxFuture<'f, Result<PaidProof, NotPaid>>,
    ) -> Result<PaidProof, NotPaid> {
        let begun = environment.now();
        let mut longest = FIRST;
        let mut asked: u32 = 0;
        loop {
            asked = asked.saturating_add(1);
            let last = match confirm().await {
                Err(not_paid) if !not_paid.is_final() && may_change(&not_paid) => not_paid,
                end => return end,
            };
            let waited = since(begun, environment.now());
            let Some(left) = self.within.checked_sub(waited).filter(|left| !left.is_zero()) else { return Err(last) };
            // At least half of it, so that many who wait don't ask together, and nobody asks in a rush.
            let half = longest / 2;
            let pause = half.saturating_add(part_of(half, environment.random())).min(left);
            if let Some(progress) = &mut self.progress {
                progress(&Progress { asked, waited, pause, last: &last });
            }
            environment.sleep(pause).await;
            longest = longest.saturating_mul(3).checked_div(2).unwrap_or(LONGEST).min(LONGEST);
        }
    }
}

impl fmt::Debug for Wait<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("within", &self.within).finish_non_exhaustive()
    }
}

/// Whether time alone may change it. A key that isn't taken stays so; an order at Lygos that isn't known yet, a lost
/// route, a server in trouble may all pass.
fn may_change(not_paid: &NotPaid) -> bool {
    match not_paid {
        NotPaid::Unknown(error) => match error.as_ref() {
            Error::Rejected(rejected) => match rejected.status() {
                404 => !rejected.code().is_some_and(|code| code.contains("API_KEY")),
                408 | 425 | 429 => true,
                status => status >= 500,
            },
            Error::TimedOut(_) | Error::Malformed(_) => true,
            error => error.is_worth_sending_again(),
        },
        NotPaid::State(_) | NotPaid::Underpaid { .. } | NotPaid::Unverifiable(_) => true,
        _ => false,
    }
}

fn since(begun: Instant, now: Instant) -> Duration {
    now.saturating_duration_since(begun)
}

fn part_of(whole: Duration, random: u64) -> Duration {
    let part = whole.as_nanos().saturating_mul(u128::from(random)) >> u64::BITS;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}
