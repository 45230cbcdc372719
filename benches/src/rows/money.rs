//! `money`: amounts are read, printed and added, and numbers of every size are told from the truth.

use super::{Bench, Found, Row};
use crate::harness::process::Worker;
use crate::harness::report::{Goal, Measurement, Unit, allocations_each, float, wall_each};
use crate::harness::turns::{Effort, in_turn};
use crate::harness::worker::Sample;

/// The row.
pub const ROW: Row = Row { id: "money", question: "What does reckoning with amounts cost, and is it right?", run };

const SUBJECTS: [&str; 4] = ["amount", "money", "rust_decimal", "rusty-money"];

fn run(bench: &Bench) -> Result<Found, String> {
    let mut found = Found::default();
    let effort = bench.effort();
    let effort = Effort { turn: effort.turn / 4, ..effort };
    for (does, quantity) in [("parse", "reading an amount"), ("format", "printing an amount"), ("add", "adding two")] {
        bench.progress(quantity);
        let mut workers = workers(bench, does, false)?;
        let samples = in_turn(&mut workers, effort)?;
        let time =
            Measurement::new(quantity, "time", Unit::Nanoseconds).of_samples(&names(&workers), &samples, wall_each);
        let text = format!("{quantity}: rust_decimal takes at least as long as an Amount");
        found.goals.push(time.at_least(&text, "rust_decimal", "passerelle, Amount", 1.0)?);
        found.measurements.push(time);
        let counted = once(&mut self::workers(bench, does, true)?, if bench.quick { 20 } else { 1_000 })?;
        let allocations = Measurement::new(quantity, "allocations", Unit::Count);
        found.measurements.push(allocations.of_samples(&names(&workers), &counted, allocations_each));
    }
    check(bench, &mut found)?;
    Ok(found)
}

/// The same numbers to everybody, and what they made of them.
fn check(bench: &Bench, found: &mut Found) -> Result<(), String> {
    let times = if bench.quick { 2_000 } else { 1_000_000 };
    bench.progress(&format!("{times} numbers of every size"));
    let mut workers = workers(bench, "check", false)?;
    let samples: Vec<Vec<Sample>> =
        workers.iter_mut().map(|worker| worker.run(times).map(|sample| vec![sample])).collect::<Result<_, _>>()?;
    let names = names(&workers);
    let case = format!("{times} random numbers");
    let kinds = [
        ("read", "read as another number"),
        ("printed", "printed as another number than is held"),
        ("added", "sums that are wrong"),
        ("refused", "refused"),
    ];
    for (kind, words) in kinds {
        let of = |sample: &Sample| sample.counts.get(kind).copied().map(float);
        found.measurements.push(Measurement::new(&case, words, Unit::Count).of_samples(&names, &samples, of));
    }
    let wrong = Measurement::new(&case, "wrong in any way", Unit::Count).of_samples(&names, &samples, |sample| {
        ["read", "printed", "added"].iter().map(|kind| sample.counts.get(*kind).copied().map(float)).sum()
    });
    for name in names.iter().filter(|name| name.starts_with("passerelle")) {
        let samples = wrong.of(name).map(|series| series.samples.as_slice()).unwrap_or_default();
        found.goals.push(Goal::at_most(&format!("{name}: no number comes out as another"), samples, 0.0)?);
    }
    found.measurements.push(wrong);
    Ok(())
}

fn workers(bench: &Bench, does: &str, counting: bool) -> Result<Vec<Worker>, String> {
    let start = |subject: &&str| {
        let mut command = bench.worker("money", subject, counting);
        command.arg(does);
        Worker::start(command)
    };
    SUBJECTS.iter().map(start).collect()
}

fn once(workers: &mut [Worker], times: u64) -> Result<Vec<Vec<Sample>>, String> {
    workers.iter_mut().map(|worker| worker.run(times).map(|sample| vec![sample])).collect()
}

fn names(workers: &[Worker]) -> Vec<String> {
    workers.iter().map(|worker| worker.name.clone()).collect()
}
