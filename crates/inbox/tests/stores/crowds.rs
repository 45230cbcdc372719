//! Sixty-four copies of one event at once: one of them is handled.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use passerelle::inbox::{Claim, Message, Store};

use crate::place::{LONG, Place, SHORT, budget, message};

const COPIES: usize = 64;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_memory() {
    crowds(&Place::memory()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_sqlite() {
    crowds(&Place::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_postgres() {
    if let Some(place) = Place::postgres() {
        crowds(&place).await;
    }
}

/// On four stores, in a database each with connections of its own, as four machines would have.
async fn crowds(place: &Place) {
    let mut stores = Vec::new();
    for _ in 0..4 {
        stores.push(place.store().await);
    }
    for round in 0..budget("PASSERELLE_INBOX_ROUNDS", 20) {
        let handled = Arc::new(AtomicUsize::new(0));
        let copies: Vec<_> = (0..COPIES)
            .map(|copy| tokio::spawn(receive(Arc::clone(&stores[copy % 4]), round, copy, Arc::clone(&handled))))
            .collect();
        let mut fresh = 0;
        for copy in copies {
            fresh += usize::from(copy.await.unwrap());
        }
        assert_eq!((fresh, handled.load(Ordering::SeqCst)), (1, 1), "round {round}");
        let late = message(&[&format!("payment:{round}"), &format!("late:{round}")], "");
        assert_eq!(stores[round % 4].claim(&late, LONG).await.unwrap(), Claim::Duplicate, "round {round}");
    }
    assert_eq!(stores[0].take_abandoned(LONG, 10).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_takes_over_in_memory() {
    one_takes_over(&Place::memory()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_takes_over_in_sqlite() {
    one_takes_over(&Place::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_takes_over_in_postgres() {
    if let Some(place) = Place::postgres() {
        one_takes_over(&place).await;
    }
}

/// A worker has died. Copies that have no key in common with each other, and workers that look for what is left over, all come
/// at once: one gets it.
async fn one_takes_over(place: &Place) {
    let mut stores = Vec::new();
    for _ in 0..4 {
        stores.push(place.store().await);
    }
    for round in 0..budget("PASSERELLE_INBOX_ROUNDS", 20) {
        let keys: Vec<String> = (0..8).map(|key| format!("{round}:{key}")).collect();
        let all = Message::new(keys.clone(), "kept");
        let _dead = stores[0].claim(&all, SHORT).await.unwrap();
        tokio::time::sleep(SHORT * 3).await;
        let takers: Vec<_> = (0..16)
            .map(|taker: usize| {
                let (store, key) = (Arc::clone(&stores[taker % 4]), keys[taker / 2].clone());
                tokio::spawn(async move {
                    if taker.is_multiple_of(2) {
                        return matches!(store.claim(&message(&[&key], ""), LONG).await.unwrap(), Claim::Fresh(_));
                    }
                    !store.take_abandoned(LONG, 10).await.unwrap().is_empty()
                })
            })
            .collect();
        let mut taken = 0;
        for taker in takers {
            taken += usize::from(taker.await.unwrap());
        }
        assert_eq!(taken, 1, "round {round}");
    }
}

/// What a shop does with one copy. lomi.'s attempts have ids of their own and the payment in common; some
/// are repetitions to the byte.
async fn receive(store: Arc<dyn Store>, round: usize, copy: usize, handled: Arc<AtomicUsize>) -> bool {
    let id = format!("event:{round}:{}", copy / 16);
    match store.claim(&message(&[&id, &format!("payment:{round}")], "paid"), LONG).await.unwrap() {
        Claim::Fresh(ticket) => {
            handled.fetch_add(1, Ordering::SeqCst);
            tokio::task::yield_now().await;
            assert!(store.done(&ticket).await.unwrap());
            true
        }
        Claim::Duplicate | Claim::InFlight { .. } => false,
    }
}
