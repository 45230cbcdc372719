//! Whatever goes wrong on the line or at the provider: a write is carried out at most once, success means that it was, and
//! what stays unknown can be found out once the provider is well. Every write operation, under schedules drawn from seeds.
//!
//! `PASSERELLE_FAULT_SEEDS` is how many schedules are tried, `PASSERELLE_FAULT_SEED` the one to be tried again.

mod schedule;
mod server;
mod world;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use passerelle::error::{Resolution, StillUnknown};
use passerelle::policy::{Policy, Retry};
use passerelle::{CallSettings, Error};
use serde_json::Value;

use crate::cases::{Case, cases, spec};
use crate::common::quick::Quick;
use crate::providers::{Client, PROVIDERS, WHOLE, policy};
use schedule::Schedule;
use server::Server;
use world::World;

/// How many workers try schedules at once: most of the time is spent waiting for stalls to be given up.
const WORKERS: u64 = 32;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}")))
}

/// A write, and what finds it.
struct Write {
    provider: &'static str,
    case: Case,
    policy: &'static Policy,
    found: Value,
}

fn writes() -> Vec<Write> {
    let mut writes = Vec::new();
    for provider in PROVIDERS.iter().copied() {
        let all = cases(&spec(provider));
        let found: BTreeMap<String, Value> = all
            .iter()
            .map(|case| {
                let example = case.success().example.clone().unwrap_or_default();
                let items = example.get("data").filter(|data| data.is_array()).unwrap_or(&example);
                (case.id.clone(), items.get(0).unwrap_or(&example).clone())
            })
            .collect();
        for case in all.into_iter().filter(|case| !case.is_read) {
            let policy = policy(provider, &case.id);
            let by = policy.lookup.and_then(|lookup| lookup.by.operation());
            let found = by.map_or(Value::Null, |by| found[by.operation_id].clone());
            writes.push(Write { provider, case, policy, found });
        }
    }
    writes
}

/// A client and its server, used for one schedule after another.
struct Bench {
    server: Server,
    clients: BTreeMap<&'static str, Client>,
    clock: Quick,
}

impl Bench {
    async fn new() -> Self {
        let (server, clock) = (Server::start().await, Quick::new(7));
        let of = |provider: &&'static str| (*provider, Client::under_faults(provider, &server.url(), &clock));
        let clients = PROVIDERS.iter().map(of).collect();
        Self { server, clients, clock }
    }

    /// Tries one schedule; answers what it came to.
    async fn attempt(&mut self, write: &Write, seed: u64) -> &'static str {
        let schedule = Schedule::of(seed);
        let what = format!("{} with PASSERELLE_FAULT_SEED={seed}: {schedule:?}", write.case.id);
        let world = World::new(write, schedule.clone(), self.clock.clone());
        *self.server.world.lock().unwrap() = Some(world);
        let mut arguments = write.case.arguments.clone();
        arguments.settings = CallSettings::new().max_attempts(schedule.max_attempts);
        if schedule.refused > 0 {
            self.server.down().await;
        }
        let answer = {
            let client = &self.clients[write.provider];
            let call = client.call(&write.case.id, &arguments);
            if schedule.refused > 0 {
                self.clock.hold_at(schedule.refused);
                tokio::pin!(call);
                tokio::select! {
                    answer = &mut call => answer,
                    () = self.clock.held() => {
                        self.server.up().await;
                        self.clock.wake();
                        call.await
                    }
                }
            } else {
                call.await
            }
        };
        self.clock.wake();
        self.server.up().await;
        let unknown = match answer {
            Ok(_) => {
                self.server.with(|world| world.settle(true));
                assert_eq!(self.created(), 1, "answered success, and it wasn't carried out once: {what}");
                return "success";
            }
            Err(Error::OutcomeUnknown(unknown)) => unknown,
            Err(error) => {
                assert!(!error.money_may_have_moved(), "{error:?}: {what}");
                self.server.with(|world| world.settle(true));
                assert_eq!(self.created(), 0, "{error:?}, and it was carried out: {what}");
                return "nothing done";
            }
        };
        // A provider that isn't well is asked once, with what is left of the faults, and again when it is.
        let mut resolution = None;
        if !schedule.well {
            resolution = Some(unknown.resolve::<Value>(Duration::from_secs(300)).await);
        }
        self.server.with(|world| {
            world.schedule.writes.clear();
            world.schedule.looks.clear();
        });
        let resolution = match resolution {
            Some(ended) if !matches!(ended, Resolution::StillUnknown(_)) => ended,
            _ => unknown.resolve::<Value>(Duration::from_secs(300)).await,
        };
        self.server.with(|world| world.settle(true));
        let created = self.created();
        assert!(created <= 1, "{created} times: {what}");
        match resolution {
            Resolution::Happened(_) => {
                assert_eq!(created, 1, "said to have happened: {what}");
                "happened after all"
            }
            Resolution::DidNotHappen => {
                assert_eq!(created, 0, "said not to have happened: {what}");
                "did not happen"
            }
            Resolution::StillUnknown(why) => {
                let (kept, policy) = (self.server.with(|world| world.keeps_reference()), write.policy);
                let excused = match (policy.retry, &why) {
                    (Retry::Never, StillUnknown::NoLookup) => true,
                    // Broken in the middle: not asked again, see `Seen::Broken`.
                    (Retry::Keyed, StillUnknown::Broken) => true,
                    // A provider that doesn't keep the reference can't be asked by it; one that may not, isn't believed.
                    (Retry::Lookup, StillUnknown::Inconclusive) => !kept || created == 0,
                    // Nothing else may stay unknown.
                    _ => false,
                };
                assert!(excused, "still unknown though the provider is well: {why:?}: {what}");
                "still unknown"
            }
            other => panic!("{other:?}: {what}"),
        }
    }

    fn created(&self) -> u32 {
        self.server.with(|world| world.created)
    }
}

async fn try_all(seeds: Vec<u64>) -> BTreeMap<String, u64> {
    let (writes, seeds) = (Arc::new(writes()), Arc::new(seeds));
    assert!(writes.len() >= 85 || !WHOLE, "{} writes", writes.len());
    let mut workers = tokio::task::JoinSet::new();
    for worker in 0..WORKERS {
        let (writes, seeds) = (Arc::clone(&writes), Arc::clone(&seeds));
        workers.spawn_local(async move {
            let mut bench = Bench::new().await;
            let mut counts = BTreeMap::new();
            for seed in seeds.iter().filter(|seed| *seed % WORKERS == worker) {
                // Three times of four one that may be repeated: there is more that can go wrong.
                let turn = usize::try_from(seed / WORKERS).unwrap();
                let of = |repeated: bool| writes.iter().filter(move |w| (w.policy.retry != Retry::Never) == repeated);
                let repeated = turn % 4 != 0;
                let write = of(repeated).nth(turn / 4 % of(repeated).count()).unwrap();
                let came = bench.attempt(write, *seed).await;
                *counts.entry(format!("{:?}: {came}", write.policy.retry)).or_insert(0) += 1;
            }
            counts
        });
    }
    let mut all = BTreeMap::new();
    while let Some(counts) = workers.join_next().await {
        for (came, count) in counts.unwrap_or_else(|failed| std::panic::resume_unwind(failed.into_panic())) {
            *all.entry(came).or_insert(0) += count;
        }
    }
    all
}

#[test]
fn no_schedule_of_faults_makes_a_write_happen_twice() {
    let seeds = match number("PASSERELLE_FAULT_SEED") {
        Some(seed) => vec![seed],
        None => (0..number("PASSERELLE_FAULT_SEEDS").unwrap_or(10_000)).collect(),
    };
    let many = seeds.len() > 5_000;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let counts = tokio::task::LocalSet::new().block_on(&runtime, try_all(seeds));
    println!("{counts:#?}");
    if many && WHOLE {
        // The schedules reach every way it can end.
        for way in [
            "Keyed: success",
            "Keyed: happened after all",
            "Keyed: nothing done",
            "Keyed: still unknown",
            "Lookup: success",
            "Lookup: happened after all",
            "Lookup: did not happen",
            "Lookup: still unknown",
            "Never: success",
            "Never: nothing done",
            "Never: still unknown",
        ] {
            assert!(counts.get(way).is_some_and(|count| *count >= 3), "{way}: {counts:#?}");
        }
    }
}
