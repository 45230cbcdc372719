//! `ack`: how long a provider waits for a shop's answer, and what becomes of what it sent.

use tempfile::TempDir;

use super::inbox::folder;
use super::{Bench, Found, Row};
use crate::harness::postgres::Postgres;
use crate::harness::process::{Server, Worker};
use crate::harness::report::{Goal, Measurement, Unit, float};
use crate::harness::worker::Sample;
use crate::servers::provider::Settings;
use crate::servers::shop::SECRET;

/// The row.
pub const ROW: Row =
    Row { id: "ack", question: "How long does a provider wait until its message is acknowledged?", run };

/// What a provider may have to wait, in milliseconds.
const GOAL: f64 = 5.0;

/// Messages as they come on a busy day, and as many as go.
struct Case {
    name: &'static str,
    connections: u64,
    rate: u64,
    messages: u64,
}

const CASES: [Case; 2] = [
    Case { name: "100 messages a second, 4 connections", connections: 4, rate: 100, messages: 500 },
    Case { name: "as many as go, 16 connections", connections: 16, rate: 0, messages: 2000 },
];

/// Whoever answers, and what has to live as long.
struct Shop {
    _server: Server,
    name: String,
    address: String,
    signs: &'static str,
}

fn run(bench: &Bench) -> Result<Found, String> {
    let folder = folder(bench)?;
    let postgres = if bench.quick { None } else { Postgres::start()? };
    let mut found = Found::default();
    match &postgres {
        Some(server) => found.versions.push(("PostgreSQL".to_owned(), server.version())),
        None => bench.progress("PostgreSQL is left out: it isn't here, or this is quick"),
    }
    for case in &CASES {
        bench.progress(case.name);
        // A look-up at lomi. follows each message, as it does in a shop.
        let settings = Settings { orders: u64::MAX, paid_each: 1 };
        let settings = serde_json::to_string(&settings).map_err(|error| error.to_string())?;
        let mut lomi = bench.server("provider");
        lomi.arg(settings);
        let lomi = Server::start(lomi)?;
        let shops = shops(bench, &lomi, &folder, case, postgres.as_ref())?;
        measure(bench, case, &shops, &mut found)?;
    }
    Ok(found)
}

fn shops(
    bench: &Bench,
    lomi: &Server,
    folder: &TempDir,
    case: &Case,
    postgres: Option<&Postgres>,
) -> Result<Vec<Shop>, String> {
    let file = folder.path().join(format!("ack{}.sqlite", case.rate)).display().to_string();
    let mut stores = vec![("memory", None), ("SQLite", Some(file))];
    stores.extend(postgres.map(|postgres| ("PostgreSQL", Some(postgres.url()))));
    let mut shops = Vec::new();
    for (store, place) in stores {
        let mut command = bench.server("shop");
        command.arg(store).arg(&lomi.first_line).args(place);
        let server = Server::start(command)?;
        let address = server.first_line.clone();
        shops.push(Shop { _server: server, name: format!("passerelle, {store}"), address, signs: "lomi" });
    }
    let mut express = bench.peers.node("express.mjs")?;
    express.arg(SECRET);
    let server = Server::start(express)?;
    let (address, name) = server.first_line.split_once(' ').ok_or("Express doesn't say what it is")?;
    let (address, name) = (address.to_owned(), name.to_owned());
    shops.push(Shop { _server: server, name, address, signs: "stripe" });
    Ok(shops)
}

fn measure(bench: &Bench, case: &Case, shops: &[Shop], found: &mut Found) -> Result<(), String> {
    let (messages, rounds) = if bench.quick { (150, 1) } else { (case.messages, 5) };
    let mut workers = Vec::new();
    for shop in shops {
        let mut command = bench.worker("ack", shop.signs, false);
        command.args([&shop.name, &shop.address, &case.connections.to_string(), &case.rate.to_string()]);
        // PostgreSQL has the messages of the other case, too.
        command.arg((case.rate * 1_000_000).to_string());
        let mut worker = Worker::start(command)?;
        worker.run(messages.min(400))?;
        workers.push(worker);
    }
    let mut samples: Vec<Vec<Sample>> = workers.iter().map(|_| Vec::new()).collect();
    for _ in 0..rounds {
        for (worker, samples) in workers.iter_mut().zip(&mut samples) {
            samples.push(worker.run(messages)?);
        }
    }
    let names: Vec<String> = workers.iter().map(|worker| worker.name.clone()).collect();
    let of = |quantity: &str, unit, number: &dyn Fn(&Sample) -> Option<f64>| {
        Measurement::new(case.name, quantity, unit).of_samples(&names, &samples, number)
    };
    let p50 = of("half of the answers come within", Unit::Nanoseconds, &|sample| sample.p50_nanoseconds.map(float));
    let p99 = of("99 of 100 answers come within", Unit::Nanoseconds, &|sample| sample.p99_nanoseconds.map(float));
    if case.rate > 0 {
        for name in names.iter().filter(|name| name.starts_with("passerelle")) {
            let text = format!(
                "{name}: 99 of 100 messages are acknowledged within 5 ms, at {} a second (milliseconds)",
                case.rate
            );
            let samples = p99.of(name).into_iter().flat_map(|series| &series.samples);
            let milliseconds: Vec<f64> = samples.map(|sample| sample / 1e6).collect();
            found.goals.push(Goal::at_most(&text, &milliseconds, GOAL)?);
        }
        found.measurements.extend([p50, p99]);
    } else {
        let rate = of("acknowledged messages", Unit::PerSecond, &|sample| {
            let elapsed = float(*sample.counts.get("elapsed_nanoseconds")?);
            (elapsed > 0.0).then(|| float(sample.operations) * 1e9 / elapsed)
        });
        found.measurements.extend([rate, p99]);
    }
    Ok(())
}
