//! `call`: one typed call over loopback.

use super::{Bench, Found, Row};
use crate::harness::process::{Server, Worker, on_first_core};
use crate::harness::report::{Measurement, Unit, allocations_each, cpu_each, float, wall_each};
use crate::harness::turns::in_turn;

/// The row.
pub const ROW: Row = Row { id: "call", question: "What does one typed call cost?", run };

fn run(bench: &Bench) -> Result<Found, String> {
    let server = Server::start(on_first_core(&bench.server("fixed")))?;
    let address = server.first_line.as_str();
    let mut found = Found::default();
    for (case, method) in [("GET: a refund is read", "GET"), ("POST: a refund is made", "POST")] {
        bench.progress(case);
        let mut workers = Vec::new();
        for command in
            [bench.worker("call", "passerelle", false), bench.worker("call", "reqwest", false), peers(bench)?]
        {
            workers.push(start(command, address, method)?);
        }
        for script in ["stripe_call.py", "lomi_call.py"] {
            // lomi-sdk only reads.
            if script != "lomi_call.py" || method == "GET" {
                workers.push(start(bench.peers.python(script)?, address, method)?);
            }
        }
        workers.insert(3, start(bench.peers.node("stripe.mjs")?, address, method)?);
        let samples = in_turn(&mut workers, bench.effort())?;
        let names: Vec<String> = workers.iter().map(|worker| worker.name.clone()).collect();
        let cpu = Measurement::new(case, "processor time of a call", Unit::Nanoseconds)
            .of_samples(&names, &samples, cpu_each);
        let wall = Measurement::new(case, "time of a call", Unit::Nanoseconds).of_samples(&names, &samples, wall_each);
        let p99 = Measurement::new(case, "99 of 100 calls are faster than", Unit::Nanoseconds).of_samples(
            &names,
            &samples,
            |sample| sample.p99_nanoseconds.map(float),
        );
        let ours_and_bare = |theirs: &str, limit: f64, words: &str| {
            let text = format!("{method}: {words}");
            cpu.at_least(&text, theirs, "passerelle", limit)
        };
        found.goals.push(cpu.at_most(
            &format!("{method}: at most 1.08 times the processor time of bare reqwest"),
            "passerelle",
            "bare reqwest",
            1.08,
        )?);
        found.goals.push(ours_and_bare("async-stripe", 2.5, "async-stripe takes at least 2.5 times ours")?);
        found.goals.push(ours_and_bare("stripe-node", 7.0, "stripe-node takes at least 7 times ours")?);
        found.measurements.extend([cpu, wall, p99, allocations(bench, case, address, method)?]);
    }
    Ok(found)
}

fn peers(bench: &Bench) -> Result<std::process::Command, String> {
    bench.peers.cargo("async-stripe", "async-stripe-call")
}

fn start(mut command: std::process::Command, address: &str, method: &str) -> Result<Worker, String> {
    command.args([address, method]);
    Worker::start(on_first_core(&command))
}

/// Counted apart: counting takes longer than what is counted.
fn allocations(bench: &Bench, case: &str, address: &str, method: &str) -> Result<Measurement, String> {
    let commands = [
        bench.worker("call", "passerelle", true),
        bench.worker("call", "reqwest", true),
        bench.peers.cargo("async-stripe", "async-stripe-call-counting")?,
    ];
    let times = if bench.quick { 20 } else { 500 };
    let (mut names, mut samples) = (Vec::new(), Vec::new());
    for command in commands {
        let mut worker = start(command, address, method)?;
        worker.run(times)?;
        samples.push((0..3).map(|_| worker.run(times)).collect::<Result<Vec<_>, _>>()?);
        names.push(worker.name.clone());
    }
    Ok(Measurement::new(case, "allocations of a call", Unit::Count).of_samples(&names, &samples, allocations_each))
}
