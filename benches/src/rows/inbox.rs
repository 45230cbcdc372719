//! `inbox`: 64 writers claim ids at each store, and what the ids take.

use std::process::Command;

use tempfile::TempDir;

use super::{Bench, Found, Row};
use crate::harness::postgres::Postgres;
use crate::harness::process::Worker;
use crate::harness::report::{Goal, Measurement, Unit, float};
use crate::harness::worker::Sample;

/// The row.
pub const ROW: Row = Row { id: "inbox", question: "How many messages a second are kept, and what do they take?", run };

/// A store, where it is, and how many ids a run has: as many as take some seconds.
struct Place {
    store: &'static str,
    address: Option<String>,
    ids: u64,
    rounds: usize,
    /// The fewest claims a second.
    goal: Option<f64>,
}

fn run(bench: &Bench) -> Result<Found, String> {
    let folder = folder(bench)?;
    let postgres = if bench.quick { None } else { Postgres::start()? };
    let file = |name: &str| Some(folder.path().join(name).display().to_string());
    let mut places = vec![
        Place { store: "memory", address: None, ids: 1_000_000, rounds: 5, goal: Some(1e6) },
        Place { store: "SQLite", address: file("claims.sqlite"), ids: 50_000, rounds: 5, goal: Some(1e4) },
    ];
    let mut found = Found::default();
    match &postgres {
        Some(server) => {
            found.versions.push(("PostgreSQL".to_owned(), server.version()));
            places.push(Place { store: "PostgreSQL", address: Some(server.url()), ids: 10_000, rounds: 5, goal: None });
        }
        None => bench.progress("PostgreSQL is left out: it isn't here, or this is quick"),
    }
    for place in &places {
        claims(bench, place, &mut found)?;
    }
    for (store, ids, most) in [("memory", 1_000_000, 4.0), ("SQLite", 50_000, 4.0)] {
        memory(bench, store, ids, most, file("memory.sqlite"), &mut found)?;
    }
    Ok(found)
}

/// On a real disk, as a shop's is: `/tmp` may be memory.
pub(super) fn folder(bench: &Bench) -> Result<TempDir, String> {
    tempfile::tempdir_in(bench.peers.folder("stores")?).map_err(|error| error.to_string())
}

fn start(bench: &Bench, store: &str, case: &str, address: Option<&str>) -> Result<Worker, String> {
    let mut command: Command = bench.worker("inbox", store, false);
    command.arg(case).args(address);
    Worker::start(command)
}

fn claims(bench: &Bench, place: &Place, found: &mut Found) -> Result<(), String> {
    let Place { store, address, ids, rounds, goal } = place;
    let (ids, rounds) = if bench.quick { (2_000, 2) } else { (*ids, *rounds) };
    let case = format!("{store}, {ids} ids, 64 writers");
    bench.progress(&case);
    let mut worker = start(bench, store, "claims", address.as_deref())?;
    worker.run(ids / 10)?;
    let samples = (0..rounds).map(|_| worker.run(ids)).collect::<Result<Vec<Sample>, _>>()?;
    let rate = |name: &str| -> Result<Vec<f64>, String> {
        let rate = |sample: &Sample| Ok(float(sample.operations) * 1e9 / count(sample, name)?.max(1.0));
        samples.iter().map(rate).collect()
    };
    let claims = rate("claim_nanoseconds")?;
    if let Some(limit) = goal {
        let text = format!("{store}: at least {limit} claims a second");
        found.goals.push(Goal::at_least(&text, &claims, *limit)?);
    }
    let name = worker.name.clone();
    found.measurements.push(Measurement::new(&case, "claims", Unit::PerSecond).with(&name, claims));
    let done = rate("done_nanoseconds")?;
    found.measurements.push(Measurement::new(&case, "claimed messages done", Unit::PerSecond).with(&name, done));
    Ok(())
}

fn memory(
    bench: &Bench,
    store: &str,
    ids: u64,
    most: f64,
    address: Option<String>,
    found: &mut Found,
) -> Result<(), String> {
    const MIB: f64 = 1024.0;
    let ids = if bench.quick { 2_000 } else { ids };
    let case = format!("{store}, memory of {ids} ids");
    bench.progress(&case);
    let grown = |case: &str| -> Result<f64, String> {
        let sample = start(bench, store, case, address.as_deref())?.run(ids)?;
        count(&sample, "grown_kib")
    };
    let (forgotten, kept) = (grown("waves")?, grown("kept")?);
    let name = format!("passerelle, {store}");
    let text = format!("{store}: {ids} ids that are done and forgotten leave at most {most} MiB");
    found.goals.push(Goal::at_most(&text, &[forgotten / MIB], most)?);
    let of_forgotten = Measurement::new(&case, "memory left by ids that were forgotten", Unit::Bytes);
    found.measurements.push(of_forgotten.with(&name, vec![forgotten * 1024.0]));
    let of_kept = Measurement::new(&case, "memory of an id that is done and kept", Unit::Bytes);
    found.measurements.push(of_kept.with(&name, vec![kept * 1024.0 / float(ids)]));
    Ok(())
}

fn count(sample: &Sample, name: &str) -> Result<f64, String> {
    sample.counts.get(name).copied().map(float).ok_or_else(|| format!("{name} wasn't counted"))
}
