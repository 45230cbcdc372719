//! Random histories on a clock that stands still, held against the model. PostgreSQL has a clock of its own, and the rules
//! from the same place: its suite is `rules`.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use passerelle::inbox::{Claim, MemoryStore, Message, Store, Ticket};
use passerelle_inbox::SqliteStore;
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};

use crate::clocks::Hands;
use crate::model::{Model, Told};

#[derive(Clone, Debug)]
enum Step {
    Claim(BTreeSet<u8>, u8, u64),
    Done(usize),
    Release(usize, u64),
    Renew(usize, u64),
    Take(usize, u64),
    Forget(u64),
    Pass(u64),
}

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let time = || prop_oneof![Just(0), Just(1), 2_u64..100];
    let step = prop_oneof![
        6 => (proptest::collection::btree_set(0_u8..7, 1..4), any::<u8>(), time())
            .prop_map(|(keys, payload, lease)| Step::Claim(keys, payload, lease)),
        3 => any::<usize>().prop_map(Step::Done),
        2 => (any::<usize>(), time()).prop_map(|(ticket, wait)| Step::Release(ticket, wait)),
        1 => (any::<usize>(), time()).prop_map(|(ticket, lease)| Step::Renew(ticket, lease)),
        2 => (0_usize..4, time()).prop_map(|(limit, lease)| Step::Take(limit, lease)),
        1 => time().prop_map(Step::Forget),
        4 => time().prop_map(Step::Pass),
    ];
    proptest::collection::vec(step, 1..most)
}

fn key(number: u8) -> String {
    format!("key:{number}")
}

/// Plays a history on both; the store's tickets stand for the model's numbers.
async fn play(store: &dyn Store, hands: &Hands, steps: &[Step]) {
    let millis = Duration::from_millis;
    let (mut model, mut now) = (Model::default(), 0);
    let mut tickets: HashMap<usize, Ticket> = HashMap::new();
    for step in steps {
        // Some ticket that was given, an old one as well.
        let some = |pick: usize| (!tickets.is_empty()).then(|| 1 + pick % tickets.len());
        match step {
            Step::Claim(keys, payload, lease) => {
                let message = Message::new(keys.iter().map(|number| key(*number)), vec![*payload]);
                let claim = store.claim(&message, millis(*lease)).await.unwrap();
                let told = match &claim {
                    Claim::Fresh(ticket) => Told::Fresh(tickets.len() + 1, ticket.attempt()),
                    Claim::Duplicate => Told::Duplicate,
                    Claim::InFlight { ends_in } => Told::InFlight(ends_in.as_millis() as u64),
                };
                assert_eq!(told, model.claim(keys, *payload, now, *lease));
                if let Claim::Fresh(ticket) = claim {
                    tickets.insert(tickets.len() + 1, ticket);
                }
            }
            Step::Done(pick) => {
                if let Some(number) = some(*pick) {
                    assert_eq!(store.done(&tickets[&number]).await.unwrap(), model.done(number, now));
                }
            }
            Step::Release(pick, wait) => {
                if let Some(number) = some(*pick) {
                    let released = store.release(&tickets[&number], millis(*wait)).await.unwrap();
                    assert_eq!(released, model.release(number, now, *wait));
                }
            }
            Step::Renew(pick, lease) => {
                if let Some(number) = some(*pick) {
                    let renewed = store.renew(&tickets[&number], millis(*lease)).await.unwrap();
                    assert_eq!(renewed, model.renew(number, now, *lease));
                }
            }
            Step::Take(limit, lease) => {
                let taken = store.take_abandoned(millis(*lease), *limit).await.unwrap();
                let expected = model.take(now, *lease, *limit);
                assert_eq!(taken.len(), expected.len());
                for ((message, ticket), (keys, payload, attempt, number)) in taken.into_iter().zip(expected) {
                    let keys: Vec<String> = keys.into_iter().map(key).collect();
                    assert_eq!((message.keys(), message.payload().as_ref()), (&keys[..], &[payload][..]));
                    assert_eq!(ticket.attempt(), attempt);
                    tickets.insert(number, ticket);
                }
            }
            Step::Forget(age) => assert_eq!(store.forget_done(millis(*age)).await.unwrap(), model.forget(now, *age)),
            Step::Pass(time) => {
                hands.pass(millis(*time));
                now += time;
            }
        }
    }
}

fn run(cases: u32, most: usize, case: impl Fn(Vec<Step>)) {
    let failures = FileFailurePersistence::WithSource("failures");
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: Some(Box::new(failures)), ..Config::default() });
    runner
        .run(&steps(most), |steps| {
            case(steps);
            Ok(())
        })
        .unwrap();
}

fn cases(otherwise: u32) -> u32 {
    std::env::var("PASSERELLE_INBOX_HISTORIES").map_or(otherwise, |number| number.parse().unwrap())
}

#[test]
fn memory_is_as_the_model() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    run(cases(500), 60, |steps| {
        let hands = Hands::new();
        let store = MemoryStore::with_environment(Arc::new(hands.clone()));
        runtime.block_on(play(&store, &hands, &steps));
    });
}

#[test]
fn sqlite_is_as_the_model() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    run(cases(12), 40, |steps| {
        let (folder, hands) = (tempfile::tempdir().unwrap(), Hands::new());
        runtime.block_on(async {
            let path = folder.path().join("inbox.sqlite");
            let store = SqliteStore::open_with(path, Arc::new(hands.clone())).await.unwrap();
            play(&store, &hands, &steps).await;
            store.close().await;
        });
    });
}
