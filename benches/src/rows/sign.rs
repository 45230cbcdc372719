//! `sign`: requests to TygaPay are signed.

use super::{Bench, Found, Row};
use crate::harness::process::Worker;
use crate::harness::report::{Measurement, Unit, allocations_each, cpu_each, wall_each};
use crate::harness::turns::in_turn;

/// The row.
pub const ROW: Row = Row { id: "sign", question: "What does signing a request to TygaPay cost?", run };

/// The words, and which vectors.
const CASES: [(&str, &str); 2] = [("a new order", "create_with_customer"), ("all vectors in turn", "all")];

fn run(bench: &Bench) -> Result<Found, String> {
    let mut found = Found::default();
    for (case, vectors) in CASES {
        bench.progress(case);
        let mut node = bench.peers.node("sign.mjs")?;
        node.arg(bench.root.join("tests/vectors/tygapay-signing.json")).arg(vectors);
        let mut ours = bench.worker("sign", "passerelle", false);
        ours.arg(vectors);
        let mut workers = [Worker::start(ours)?, Worker::start(node)?];
        let samples = in_turn(&mut workers, bench.effort())?;
        let names = workers.each_ref().map(|worker| worker.name.clone());
        let cpu = Measurement::new(case, "processor time of a signature", Unit::Nanoseconds)
            .of_samples(&names, &samples, cpu_each);
        let wall =
            Measurement::new(case, "time of a signature", Unit::Nanoseconds).of_samples(&names, &samples, wall_each);
        let text = format!("{case}: node takes at least 10 times as long");
        found.goals.push(wall.at_least(&text, "node", "passerelle", 10.0)?);

        let mut counting = bench.worker("sign", "passerelle", true);
        counting.arg(vectors);
        let mut counting = Worker::start(counting)?;
        let times = if bench.quick { 20 } else { 1_000 };
        let counted = vec![vec![counting.run(times)?]];
        let allocations = Measurement::new(case, "allocations of a signature", Unit::Count).of_samples(
            &[counting.name.clone()],
            &counted,
            allocations_each,
        );
        found.measurements.extend([wall, cpu, allocations]);
    }
    Ok(found)
}
