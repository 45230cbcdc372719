//! Many calls in flight at once, from one client: 256 tasks that read refunds one after the other.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use tokio::runtime::Runtime;

use super::call::{Bare, Refunds, ours};
use super::{Named, argument};
use crate::harness::worker::{Notes, Subject};

/// How many calls are in flight.
const IN_FLIGHT: u64 = 256;

/// `[address]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let address = argument(arguments, 0, "the address")?;
    let runtime = super::call::runtime()?;
    Ok(match name {
        "passerelle" => ("passerelle".to_owned(), Box::new(Load { runtime, client: ours(address)? })),
        "reqwest" => ("bare reqwest".to_owned(), Box::new(Load { runtime, client: Bare::new(address)? })),
        _ => return Err(format!("nobody here is called {name}")),
    })
}

struct Load<C> {
    runtime: Runtime,
    client: C,
}

impl<C: Refunds + Clone + Send + Sync + 'static> Subject for Load<C> {
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String> {
        let client = self.client.clone();
        let latencies = self.runtime.block_on(async move {
            let begun = Arc::new(AtomicU64::new(0));
            let mut tasks = tokio::task::JoinSet::new();
            for _ in 0..IN_FLIGHT.min(times) {
                let (client, begun) = (client.clone(), Arc::clone(&begun));
                tasks.spawn(async move {
                    let mut latencies = Vec::new();
                    while begun.fetch_add(1, Ordering::Relaxed) < times {
                        let start = Instant::now();
                        client.read().await?;
                        latencies.push(start.elapsed());
                    }
                    Ok::<_, String>(latencies)
                });
            }
            let mut all = Vec::new();
            while let Some(done) = tasks.join_next().await {
                all.extend(done.map_err(|error| error.to_string())??);
            }
            Ok::<_, String>(all)
        })?;
        for latency in latencies {
            notes.latency(latency);
        }
        Ok(())
    }
}
