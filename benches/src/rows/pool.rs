//! `pool`: refunds one after the other. The server says how many connections it took, and whether a refund came twice.

use std::path::Path;

use super::{Bench, Found, Row};
use crate::harness::process::{Server, Worker};
use crate::harness::report::{Goal, Measurement, Unit, float};
use crate::servers::fixed::{Seen, Settings};

/// The row.
pub const ROW: Row = Row { id: "pool", question: "Do connections last, and does one that is cut cost a payment?", run };

struct Case {
    name: &'static str,
    tls: bool,
    /// The server closes what was idle for so long.
    idle_milliseconds: Option<u64>,
    /// The client waits so long between calls, in microseconds.
    pause: (u64, u64),
    calls: u64,
}

const CASES: [Case; 3] = [
    Case { name: "5,000 refunds", tls: false, idle_milliseconds: None, pause: (0, 0), calls: 5_000 },
    Case { name: "5,000 refunds over TLS", tls: true, idle_milliseconds: None, pause: (0, 0), calls: 5_000 },
    Case {
        name: "1,000 refunds, the server closing connections idle for 20 ms",
        tls: false,
        idle_milliseconds: Some(20),
        pause: (15_000, 25_000),
        calls: 1_000,
    },
];

fn run(bench: &Bench) -> Result<Found, String> {
    let folder = bench.peers.folder("tls")?;
    let (certificate, key) = certificate(&folder)?;
    let mut found = Found::default();
    for case in &CASES {
        bench.progress(case.name);
        let mut seen = Vec::new();
        let calls = if bench.quick { 50 } else { case.calls };
        for command in [
            bench.worker("pool", "passerelle", false),
            bench.worker("pool", "reqwest", false),
            bench.peers.cargo("async-stripe", "async-stripe-call")?,
        ] {
            let settings = Settings {
                tls: case.tls.then(|| (certificate.clone(), key.clone())),
                idle_milliseconds: case.idle_milliseconds,
                keys: true,
            };
            seen.push(one(bench, command, &settings, &certificate, case.pause, calls)?);
        }
        found.measurements.extend(measurements(case, &seen));
        found.goals.extend(goals(case, &seen, calls)?);
    }
    Ok(found)
}

/// What became of one client's refunds: its name, its errors, and what the server saw.
type Outcome = (String, u64, Seen);

fn one(
    bench: &Bench,
    mut command: std::process::Command,
    settings: &Settings,
    certificate: &str,
    pause: (u64, u64),
    calls: u64,
) -> Result<Outcome, String> {
    let mut server = bench.server("fixed");
    server.arg(serde_json::to_string(settings).map_err(|error| error.to_string())?);
    let server = Server::start(server)?;
    // All three read the system's certificates, and this in their place.
    command.env("SSL_CERT_FILE", certificate);
    command.args([server.first_line.as_str(), "POST", &pause.0.to_string(), &pause.1.to_string()]);
    let mut worker = Worker::start(command)?;
    let sample = worker.run(calls)?;
    let errors = *sample.counts.get("errors").ok_or("errors weren't counted")?;
    let seen = seen(&server.first_line, certificate)?;
    // A refund that the client takes for made has reached the server.
    if seen.requests.saturating_add(errors) < calls {
        return Err(format!("{}: {calls} refunds, {errors} errors, and the server saw {seen:?}", worker.name));
    }
    Ok((worker.name.clone(), errors, seen))
}

fn measurements(case: &Case, seen: &[Outcome]) -> Vec<Measurement> {
    let of = |quantity: &str, number: fn(&Outcome) -> u64| {
        seen.iter().fold(Measurement::new(case.name, quantity, Unit::Count), |measurement, outcome| {
            measurement.with(&outcome.0, vec![float(number(outcome))])
        })
    };
    vec![
        of("connections", |(_, _, seen)| seen.connections),
        of("errors", |(_, errors, _)| *errors),
        of("refunds made twice", |(_, _, seen)| seen.duplicates),
    ]
}

fn goals(case: &Case, seen: &[Outcome], calls: u64) -> Result<Vec<Goal>, String> {
    let (_, errors, ours) = seen.first().ok_or("nothing was measured")?;
    let exactly = |text: &str, number: u64, limit: f64| Goal::at_most(text, &[float(number)], limit);
    if ours.without_key > 0 {
        return Err(format!("{} of {calls} refunds of ours came without a key", ours.without_key));
    }
    let mut goals = Vec::new();
    if case.idle_milliseconds.is_none() {
        goals.push(exactly(&format!("{}: 1 connection", case.name), ours.connections, 1.0)?);
    }
    goals.push(exactly(&format!("{}: no error", case.name), *errors, 0.0)?);
    goals.push(exactly(&format!("{}: none made twice", case.name), ours.duplicates, 0.0)?);
    Ok(goals)
}

fn seen(address: &str, certificate: &str) -> Result<Seen, String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let pem = std::fs::read(certificate).map_err(|error| error.to_string())?;
    let root = reqwest::Certificate::from_pem(&pem).map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let http = reqwest::Client::builder().tls_certs_only([root]).build().map_err(|error| error.to_string())?;
        let answer = http.get(format!("{address}/seen")).send().await.map_err(|error| error.to_string())?;
        let mut seen: Seen = answer.json().await.map_err(|error| error.to_string())?;
        // This one is ours.
        seen.connections = seen.connections.saturating_sub(1);
        Ok(seen)
    })
}

/// A certificate for `localhost` that nobody else knows, and its key.
fn certificate(folder: &Path) -> Result<(String, String), String> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned(), "127.0.0.1".to_owned()])
        .map_err(|error| error.to_string())?;
    let (certificate, key) = (folder.join("certificate.pem"), folder.join("key.pem"));
    std::fs::write(&certificate, made.cert.pem()).map_err(|error| error.to_string())?;
    std::fs::write(&key, made.signing_key.serialize_pem()).map_err(|error| error.to_string())?;
    Ok((certificate.display().to_string(), key.display().to_string()))
}
