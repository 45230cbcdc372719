//! `load`: 256 calls in flight, 100,000 in all.

use super::{Bench, Found, Row};
use crate::harness::process::{Server, Worker};
use crate::harness::report::{Goal, Measurement, Unit, cpu_each, float, per_second};

/// The row.
pub const ROW: Row = Row { id: "load", question: "How many calls does one client make, with 256 in flight?", run };

const CASE: &str = "256 in flight";

fn run(bench: &Bench) -> Result<Found, String> {
    let server = Server::start(bench.server("fixed"))?;
    let rounds = if bench.quick { 1 } else { 5 };
    // stripe-node takes some thirty times as long; a tenth of the calls says as much about it.
    let (calls, fewer) = if bench.quick { (512, 512) } else { (100_000, 10_000) };
    let mut workers = Vec::new();
    for mut command in [
        bench.worker("load", "passerelle", false),
        bench.worker("load", "reqwest", false),
        bench.peers.node("stripe_load.mjs")?,
    ] {
        command.arg(&server.first_line);
        workers.push(Worker::start(command)?);
    }
    let names: Vec<String> = workers.iter().map(|worker| worker.name.clone()).collect();
    let mut samples: Vec<Vec<_>> = workers.iter().map(|_| Vec::new()).collect();
    for worker in &mut workers {
        worker.run(fewer / 10)?;
    }
    for round in 0..rounds {
        bench.progress(&format!("round {} of {rounds}", round + 1));
        for (worker, samples) in workers.iter_mut().zip(&mut samples) {
            let times = if worker.name.starts_with("stripe-node") { fewer } else { calls };
            samples.push(worker.run(times)?);
        }
    }
    let rate = Measurement::new(CASE, "calls a second", Unit::PerSecond).of_samples(&names, &samples, per_second);
    let cpu =
        Measurement::new(CASE, "processor time of a call", Unit::Nanoseconds).of_samples(&names, &samples, cpu_each);
    let p99 = Measurement::new(CASE, "99 of 100 calls are faster than", Unit::Nanoseconds).of_samples(
        &names,
        &samples,
        |sample| sample.p99_nanoseconds.map(float),
    );
    let peak =
        Measurement::new(CASE, "peak memory of the process", Unit::Bytes)
            .of_samples(&names, &samples, |sample| Some(float(sample.peak_kib) * 1024.0));
    let megabytes: Vec<f64> =
        peak.of("passerelle").into_iter().flat_map(|series| &series.samples).map(|bytes| bytes / 1e6).collect();
    let goals = vec![
        rate.at_least("at least 0.9 times the calls of bare reqwest", "passerelle", "bare reqwest", 0.9)?,
        Goal::at_most("at most 40 MB of memory, at its peak", &megabytes, 40.0)?,
    ];
    Ok(Found { measurements: vec![rate, cpu, p99, peak], goals, ..Found::default() })
}
