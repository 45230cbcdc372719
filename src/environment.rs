//! Time and chance, as the transport sees them. They are handed in, so that a test of waiting doesn't wait, and a test of
//! chance has none. A client uses [`System`] unless its builder is told otherwise.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// Where the transport gets its time and its randomness.
///
/// Only waiting between attempts, deadlines over all of them and the age of idempotency keys go by it. How long one attempt
/// may take is a matter of sockets, and always real time.
pub trait Environment: Send + Sync {
    /// A clock that never goes back.
    fn now(&self) -> Instant;

    /// The time of day: a provider's `Retry-After` may be a date.
    fn time_of_day(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// A random number, for the jitter between attempts. Nothing secret is made from it.
    fn random(&self) -> u64;
}

/// The machine's own clocks, tokio's timer and the system's randomness.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct System;

impl Environment for System {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(time))
    }

    fn random(&self) -> u64 {
        // Without randomness every wait is the longest, which is safe.
        getrandom::u64().unwrap_or(u64::MAX)
    }
}
