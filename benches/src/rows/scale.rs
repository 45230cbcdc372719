//! `scale`: whether a sweep over many orders, and a list of many items, take as many calls as they must, and no more memory.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use super::{Bench, Found, Row};
use crate::harness::process::{Server, Worker};
use crate::harness::report::{Goal, Measurement, Spread, Unit, float};
use crate::servers::provider::Settings;

/// The row.
pub const ROW: Row = Row { id: "scale", question: "What do many orders and long lists take?", run };

const PROVIDERS: [(&str, &str); 3] = [("lomi", "lomi."), ("lygos", "Lygos"), ("tygapay", "TygaPay")];
/// Beyond what the shop's own list takes, and a report that names each order. The largest part is Lygos' list, which is read
/// up to 8 MiB.
const SWEEP_MIB: f64 = 8.0;
const STREAM_MIB: f64 = 2.0;
const MIB: f64 = 1024.0 * 1024.0;

/// How often each is measured: where memory comes from is chance, in part.
const ROUNDS: usize = 5;

/// What one run took.
struct Taken {
    requests: f64,
    nanoseconds: f64,
    peak_bytes: f64,
}

fn run(bench: &Bench) -> Result<Found, String> {
    let sizes: [u64; 3] = if bench.quick { [50, 100, 200] } else { [1000, 10_000, 100_000] };
    let mut found = Found::default();
    for (provider, name) in PROVIDERS {
        let mut sweeps = Vec::new();
        for orders in sizes {
            bench.progress(&format!("{orders} pending orders at {name}"));
            let sweep = || {
                let list = one(bench, "list", provider, orders)?;
                let sweep = one(bench, "sweep", provider, orders)?;
                Ok(Taken { peak_bytes: (sweep.peak_bytes - list.peak_bytes).max(0.0), ..sweep })
            };
            sweeps.push((orders, rounds(bench, sweep)?));
        }
        let words = Words {
            name,
            thing: "orders",
            of: "a sweep",
            beyond: "beyond the shop's list and the report",
            most: SWEEP_MIB,
        };
        judge(&words, &sweeps, &mut found)?;
    }
    let mut streams = Vec::new();
    for items in sizes {
        bench.progress(&format!("a list of {items} items"));
        streams.push((items, rounds(bench, || one(bench, "stream", "lomi", items))?));
    }
    let words = Words { name: "lomi.", thing: "items", of: "a list", beyond: "in all", most: STREAM_MIB };
    judge(&words, &streams, &mut found)?;
    Ok(found)
}

fn rounds(bench: &Bench, one: impl Fn() -> Result<Taken, String>) -> Result<Vec<Taken>, String> {
    (0..if bench.quick { 1 } else { ROUNDS }).map(|_| one()).collect()
}

fn one(bench: &Bench, subject: &str, provider: &str, orders: u64) -> Result<Taken, String> {
    let settings = serde_json::to_string(&Settings { orders, paid_each: 100 }).map_err(|error| error.to_string())?;
    let mut server = bench.server("provider");
    server.arg(&settings);
    let server = Server::start(server)?;
    let mut worker = bench.worker("scale", subject, false);
    worker.args([provider, &server.first_line, &settings]);
    let sample = Worker::start(worker)?.run(orders)?;
    Ok(Taken {
        requests: float(seen(&server.first_line)?),
        nanoseconds: float(sample.nanoseconds),
        peak_bytes: float(sample.peak_kib) * 1024.0,
    })
}

/// How many requests the provider had.
fn seen(address: &str) -> Result<u64, String> {
    let mut stream = TcpStream::connect(address.trim_start_matches("http://")).map_err(|error| error.to_string())?;
    let mut text = String::new();
    stream
        .write_all(b"GET /seen HTTP/1.1\r\nHost: provider\r\nConnection: close\r\n\r\n")
        .and_then(|()| stream.read_to_string(&mut text))
        .map_err(|error| error.to_string())?;
    let body = text.rsplit("\r\n\r\n").next().unwrap_or_default();
    body.parse().map_err(|_| format!("no number of requests: {text}"))
}

struct Words {
    name: &'static str,
    thing: &'static str,
    of: &'static str,
    beyond: &'static str,
    most: f64,
}

fn judge(words: &Words, taken: &[(u64, Vec<Taken>)], found: &mut Found) -> Result<(), String> {
    let Words { name, thing, of, beyond, most } = words;
    let numbers = |rounds: &[Taken], number: fn(&Taken) -> f64| rounds.iter().map(number).collect::<Vec<f64>>();
    for (number, rounds) in taken {
        let case = format!("{of} of {number} {thing} at {name}");
        let of = |quantity: &str, unit, number: fn(&Taken) -> f64| {
            Measurement::new(&case, quantity, unit).with("passerelle", numbers(rounds, number))
        };
        found.measurements.extend([
            of("requests", Unit::Count, |taken| taken.requests),
            of("time", Unit::Nanoseconds, |taken| taken.nanoseconds),
            of(&format!("most memory, {beyond}"), Unit::Bytes, |taken| taken.peak_bytes),
        ]);
    }
    let (Some((few, small)), Some((many, large))) = (taken.first(), taken.last()) else {
        return Err(format!("{name}: nothing was measured"));
    };
    let each = |(large, small): (&Taken, &Taken)| (large.requests / float(*many)) / (small.requests / float(*few));
    let ratios: Vec<f64> = large.iter().zip(small).map(each).collect();
    let text = format!("{name}: {of} of {many} {thing} takes at most 1.1 times as many requests each as one of {few}");
    found.goals.push(Goal::at_most(&text, &ratios, 1.1)?);
    // Of the size that takes the most.
    let growths = taken.iter().map(|(_, rounds)| {
        let growth = |(round, small): (&Taken, &Taken)| (round.peak_bytes - small.peak_bytes) / MIB;
        rounds.iter().zip(small).map(growth).collect::<Vec<f64>>()
    });
    let middle = |growth: &Vec<f64>| Spread::of(growth).median;
    let growth = growths.max_by(|one, other| middle(one).total_cmp(&middle(other))).unwrap_or_default();
    let text = format!(
        "{name}: {of} of {many} {thing} or fewer takes at most {most} MiB more memory, {beyond}, than one of {few}"
    );
    found.goals.push(Goal::at_most(&text, &growth, *most)?);
    Ok(())
}
