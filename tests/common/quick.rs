//! Time that passes when somebody waits for it, and chance from a seed: nothing sleeps, and a run can be had again.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use passerelle::environment::Environment;
use tokio::sync::Notify;

/// Waiting moves the clock on and takes no time.
#[derive(Clone)]
pub struct Quick(Arc<Mutex<State>>);

struct State {
    begun: Instant,
    passed: Duration,
    seed: u64,
    gate: Option<Gate>,
}

/// A wait at which the client is held, so that something can happen meanwhile.
struct Gate {
    waits: u32,
    reached: Arc<Notify>,
    opened: Arc<Notify>,
}

impl Quick {
    pub fn new(seed: u64) -> Self {
        let seed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        Self(Arc::new(Mutex::new(State { begun: Instant::now(), passed: Duration::ZERO, seed, gate: None })))
    }

    /// Holds the client at its nth wait from now, until [`Self::wake`].
    pub fn hold_at(&self, waits: u32) {
        let gate = Gate { waits, reached: Arc::default(), opened: Arc::default() };
        self.0.lock().unwrap().gate = Some(gate);
    }

    /// Until the client is held.
    pub async fn held(&self) {
        let reached = self.0.lock().unwrap().gate.as_ref().map(|gate| Arc::clone(&gate.reached));
        match reached {
            Some(reached) => reached.notified().await,
            None => std::future::pending().await,
        }
    }

    /// Lets the client go on.
    pub fn wake(&self) {
        if let Some(gate) = self.0.lock().unwrap().gate.take() {
            gate.opened.notify_one();
        }
    }

    /// Time passes.
    pub fn pass(&self, time: Duration) {
        self.0.lock().unwrap().passed += time;
    }

    /// How much has passed.
    pub fn passed(&self) -> Duration {
        self.0.lock().unwrap().passed
    }
}

impl Environment for Quick {
    fn now(&self) -> Instant {
        let state = self.0.lock().unwrap();
        state.begun + state.passed
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000) + self.passed()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.pass(time);
        let held = self.0.lock().unwrap().gate.as_mut().and_then(|gate| {
            gate.waits = gate.waits.saturating_sub(1);
            (gate.waits == 0).then(|| (Arc::clone(&gate.reached), Arc::clone(&gate.opened)))
        });
        Box::pin(async move {
            match held {
                Some((reached, opened)) => {
                    reached.notify_one();
                    opened.notified().await;
                }
                None => tokio::task::yield_now().await,
            }
        })
    }

    /// xorshift64*.
    fn random(&self) -> u64 {
        let mut state = self.0.lock().unwrap();
        state.seed ^= state.seed >> 12;
        state.seed ^= state.seed << 25;
        state.seed ^= state.seed >> 27;
        state.seed.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
}
