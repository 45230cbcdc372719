//! A clock that tests set, and what becomes of leases in a file when somebody sets the machine's.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use passerelle::environment::Environment;
use passerelle::inbox::Store as _;
use passerelle_inbox::SqliteStore;

use crate::place::{fresh, in_flight, message};

const LEASE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// Two hands: one that only goes on, and the time of day, which may be set.
#[derive(Clone)]
pub(crate) struct Hands(Arc<Mutex<(Instant, SystemTime)>>);

impl Hands {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new((Instant::now(), UNIX_EPOCH + Duration::from_secs(1_800_000_000)))))
    }

    /// Time goes by.
    pub(crate) fn pass(&self, time: Duration) {
        let mut hands = self.0.lock().unwrap();
        *hands = (hands.0 + time, hands.1 + time);
    }

    fn set_forward(&self, by: Duration) {
        self.0.lock().unwrap().1 += by;
    }

    fn set_back(&self, by: Duration) {
        self.0.lock().unwrap().1 -= by;
    }
}

impl Environment for Hands {
    fn now(&self) -> Instant {
        self.0.lock().unwrap().0
    }

    fn time_of_day(&self) -> SystemTime {
        self.0.lock().unwrap().1
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.pass(time);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> u64 {
        0
    }
}

#[tokio::test]
async fn a_clock_that_is_set_back_delays_a_message_by_one_lease_at_most() {
    let (folder, hands) = (tempfile::tempdir().unwrap(), Hands::new());
    let path = folder.path().join("inbox.sqlite");
    let dead = SqliteStore::open_with(&path, Arc::new(hands.clone())).await.unwrap();
    let _ticket = fresh(dead.claim(&message(&["a"], ""), LEASE).await.unwrap());
    let released = fresh(dead.claim(&message(&["b"], ""), LEASE).await.unwrap());
    assert!(dead.release(&released, LEASE).await.unwrap());
    drop(dead);
    hands.set_back(HOUR);
    let store = SqliteStore::open_with(&path, Arc::new(hands.clone())).await.unwrap();
    assert_eq!(in_flight(store.claim(&message(&["a"], ""), LEASE).await.unwrap()), LEASE);
    hands.pass(LEASE - Duration::from_millis(1));
    assert_eq!(store.take_abandoned(LEASE, 10).await.unwrap(), [], "the lease lasts");
    hands.pass(Duration::from_millis(1));
    assert_eq!(store.take_abandoned(LEASE, 10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_clock_that_is_set_forward_takes_no_message_from_a_worker_of_the_same_process() {
    let (folder, hands) = (tempfile::tempdir().unwrap(), Hands::new());
    let path = folder.path().join("inbox.sqlite");
    let store = SqliteStore::open_with(&path, Arc::new(hands.clone())).await.unwrap();
    let claimed = fresh(store.claim(&message(&["a"], ""), LEASE).await.unwrap());
    let released = fresh(store.claim(&message(&["b"], ""), LEASE).await.unwrap());
    assert!(store.release(&released, LEASE).await.unwrap());
    hands.set_forward(HOUR);
    assert_eq!(in_flight(store.claim(&message(&["a"], ""), LEASE).await.unwrap()), LEASE);
    let taken = store.take_abandoned(LEASE, 1).await.unwrap();
    assert_eq!(taken.len(), 1, "what nobody has is given out, also behind what somebody has");
    assert_eq!(taken[0].0.keys(), ["b"]);
    hands.pass(LEASE / 2);
    assert!(store.renew(&claimed, LEASE).await.unwrap());
    hands.set_forward(HOUR);
    hands.pass(LEASE / 2);
    assert_eq!(in_flight(store.claim(&message(&["a"], ""), LEASE).await.unwrap()), LEASE / 2, "renewed");
    hands.pass(LEASE / 2);
    let ticket = fresh(store.claim(&message(&["a"], ""), LEASE).await.unwrap());
    assert!(!store.done(&claimed).await.unwrap() && store.done(&ticket).await.unwrap());
}

#[tokio::test]
async fn another_process_goes_by_the_time_of_day() {
    let (folder, hands) = (tempfile::tempdir().unwrap(), Hands::new());
    let path = folder.path().join("inbox.sqlite");
    let one = SqliteStore::open_with(&path, Arc::new(hands.clone())).await.unwrap();
    let other = SqliteStore::open_with(&path, Arc::new(hands.clone())).await.unwrap();
    let ticket = fresh(one.claim(&message(&["a"], ""), LEASE).await.unwrap());
    hands.pass(LEASE - Duration::from_millis(1));
    assert_eq!(in_flight(other.claim(&message(&["a"], ""), LEASE).await.unwrap()), Duration::from_millis(1));
    hands.pass(Duration::from_millis(1));
    let next = fresh(other.claim(&message(&["a"], ""), LEASE).await.unwrap());
    assert!(!one.done(&ticket).await.unwrap() && other.done(&next).await.unwrap());
}
