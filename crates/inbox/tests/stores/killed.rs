//! Workers that are killed between claim and done, and at any other moment: `kill -9`, so that nothing of theirs can tidy up.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use passerelle::inbox::Claim;

use crate::place::{LONG, Place, budget, in_flight};
use crate::worker::{Line, Worker, now, numbered};

#[tokio::test]
async fn between_claim_and_done_in_sqlite() {
    between_claim_and_done(&Place::sqlite()).await;
}

#[tokio::test]
async fn between_claim_and_done_in_postgres() {
    if let Some(place) = Place::postgres() {
        between_claim_and_done(&place).await;
    }
}

#[tokio::test]
async fn at_any_moment_in_sqlite() {
    at_any_moment(&Place::sqlite()).await;
}

#[tokio::test]
async fn at_any_moment_in_postgres() {
    if let Some(place) = Place::postgres() {
        at_any_moment(&place).await;
    }
}

async fn between_claim_and_done(place: &Place) {
    let lease = Duration::from_millis(1500);
    let store = place.store().await;
    let mut worker = Worker::start(&place.address(), lease, 7, 7);
    let asked = worker.until("fresh").numbers[2];
    worker.kill();
    let killed = now();
    assert!(killed - asked < lease.as_micros() as u64, "this machine is too slow for this test: the lease has ended");
    in_flight(store.claim(&numbered(7), LONG).await.unwrap());
    // Not before the lease ends, and then soon.
    let (message, ticket) = loop {
        let mut taken = store.take_abandoned(LONG, 10).await.unwrap();
        if let Some(first) = taken.pop() {
            assert_eq!(taken, []);
            break first;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    // A millisecond less: the file's clock has no finer ones.
    assert!(now() - asked + 1000 >= lease.as_micros() as u64, "given out before the lease ended");
    assert_eq!((&message, ticket.attempt()), (&numbered(7), 2), "with its keys and its payload");
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(store.claim(&numbered(7), LONG).await.unwrap(), Claim::Duplicate);
}

/// Two workers after the same messages, both killed at some moment, again and again. What they said they had been given is
/// held against the leases; what is left over is taken and finished here.
async fn at_any_moment(place: &Place) {
    let (lease, each) = (Duration::from_millis(700), 40);
    let store = place.store().await;
    let mut cut = 0;
    for round in 0..budget("PASSERELLE_INBOX_KILLS", 4) as u64 {
        let (first, last) = (round * each, round * each + each - 1);
        let mut workers = [0, 1].map(|_| Worker::start(&place.address(), lease, first, last));
        workers.iter_mut().for_each(|worker| drop(worker.until("open")));
        // Some moment that isn't the same in any two rounds, and the second worker lives a little longer.
        let moment = Duration::from_micros(2000 + round * 7919 % 60_000);
        tokio::time::sleep(moment).await;
        workers[0].kill();
        tokio::time::sleep(moment / 4).await;
        workers[1].kill();
        let said: Vec<Line> = workers.into_iter().flat_map(Worker::said).collect();
        cut += usize::from(!said.iter().any(|line| line.word == "end"));
        no_two_within_a_lease(&said, lease);
        let told: BTreeSet<u64> = numbers(&said, "fresh");
        let finished: BTreeSet<u64> = numbers(&said, "done");
        // The lease of whatever was claimed ends; what nobody has finished is there, each once. The server may still be about what a worker asked for last.
        tokio::time::sleep(lease + Duration::from_millis(300)).await;
        let mut left = BTreeSet::new();
        while let Some((message, ticket)) = store.take_abandoned(LONG, 1).await.unwrap().pop() {
            let number = (first..=last).find(|number| numbered(*number) == message).expect("whole, and of this round");
            assert!(left.insert(number), "{number} was given out twice");
            assert!(store.done(&ticket).await.unwrap());
        }
        assert!(left.is_disjoint(&finished), "{left:?} {finished:?}");
        for number in first..=last {
            let claim = store.claim(&numbered(number), LONG).await.unwrap();
            match claim {
                // Claimed by a worker, said or not, so it was finished, by a worker or here.
                Claim::Duplicate => {}
                Claim::Fresh(ticket) => {
                    assert!(!told.contains(&number), "{number} was kept and is lost");
                    assert!(store.done(&ticket).await.unwrap());
                }
                Claim::InFlight { .. } => panic!("{number} is still held"),
            }
        }
    }
    assert!(cut > 0, "no round was cut: the workers are too fast for this test");
}

fn numbers(said: &[Line], word: &str) -> BTreeSet<u64> {
    said.iter().filter(|line| line.word == word).map(|line| line.numbers[0]).collect()
}

fn no_two_within_a_lease(said: &[Line], lease: Duration) {
    let mut given: BTreeMap<u64, Vec<(u64, u64, u64)>> = BTreeMap::new();
    for line in said.iter().filter(|line| line.word == "fresh") {
        given.entry(line.numbers[0]).or_default().push((line.numbers[1], line.numbers[2], line.numbers[3]));
    }
    for (number, mut given) in given {
        given.sort_unstable();
        for pair in given.windows(2) {
            let ((attempt, asked, _), (next, _, answered)) = (pair[0], pair[1]);
            assert_ne!(attempt, next, "{number} was given to two");
            assert!(answered - asked + 1000 >= lease.as_micros() as u64, "{number} was given away within its lease");
        }
    }
}
