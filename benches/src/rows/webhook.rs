//! `webhook`: a message is verified and read.

use std::process::Command;

use super::{Bench, Found, Row};
use crate::harness::process::Worker;
use crate::harness::report::{Goal, Measurement, Unit, allocations_each, cpu_each, wall_each};
use crate::harness::turns::{Effort, in_turn};
use crate::subjects::webhook::messages::{SIZES, stripe};

/// The row.
pub const ROW: Row = Row { id: "webhook", question: "What does it cost to verify and read a webhook?", run };

/// The providers, and who signs: without a signature there is only the JSON.
const PROVIDERS: [(&str, &str, bool); 3] =
    [("lomi.", "lomi", true), ("Lygos", "lygos", true), ("TygaPay", "tygapay", false)];

fn run(bench: &Bench) -> Result<Found, String> {
    let mut found = Found::default();
    let effort = bench.effort();
    let effort = Effort { turn: effort.turn / 4, ..effort };
    for size in SIZES {
        let bytes = words(size);
        for (name, provider, signs) in PROVIDERS {
            let case = format!("{name}, {bytes}");
            bench.progress(&case);
            let subjects: &[&str] = if signs {
                &["passerelle", "receive", "floor", "hmac", "json", "standardwebhooks"]
            } else {
                &["passerelle", "receive", "floor"]
            };
            let mut workers = subjects
                .iter()
                .map(|subject| ours(bench, subject, provider, size, false))
                .collect::<Result<Vec<_>, _>>()?;
            // Stripe's clients have messages of their own, of the same size; that they stand beside lomi.'s is a choice.
            if provider == "lomi" {
                workers.extend(stripes(bench, size)?);
            }
            let samples = in_turn(&mut workers, effort)?;
            let names: Vec<String> = workers.iter().map(|worker| worker.name.clone()).collect();
            let time =
                Measurement::new(&case, "time of a message", Unit::Nanoseconds).of_samples(&names, &samples, wall_each);
            let cpu = Measurement::new(&case, "processor time of a message", Unit::Nanoseconds)
                .of_samples(&names, &samples, cpu_each);
            let floor = if signs { "HMAC and JSON alone" } else { "JSON alone" };
            let text = format!("{case}: at most 1.25 times {floor}");
            found.goals.push(time.at_most(&text, "passerelle", floor, 1.25)?);
            if signs {
                let text = format!("{case}: standardwebhooks and the same JSON take at least 1.7 times ours");
                found.goals.push(time.at_least(&text, "standardwebhooks", "passerelle", 1.7)?);
            }
            let allocations = allocations(bench, &case, provider, size, signs)?;
            found.goals.push(added(&allocations, &case)?);
            found.measurements.extend([time, cpu, allocations]);
        }
    }
    Ok(found)
}

fn words(size: usize) -> String {
    if size < 1_000 { format!("{size} B") } else { format!("{} KB", size / 1_000) }
}

fn ours(bench: &Bench, subject: &str, provider: &str, size: usize, counting: bool) -> Result<Worker, String> {
    let mut command = bench.worker("webhook", subject, counting);
    command.args([provider, &size.to_string()]);
    Worker::start(command)
}

/// Stripe's clients, with one message for all of them.
fn stripes(bench: &Bench, size: usize) -> Result<Vec<Worker>, String> {
    let commands = [
        bench.peers.cargo("async-stripe", "async-stripe-webhook")?,
        bench.peers.node("stripe_webhook.mjs")?,
        bench.peers.python("stripe_webhook.py")?,
    ];
    let file = stripe_message(bench, size)?;
    let start = |mut command: Command| {
        command.arg(&file);
        Worker::start(command)
    };
    commands.into_iter().map(start).collect()
}

fn stripe_message(bench: &Bench, size: usize) -> Result<std::path::PathBuf, String> {
    let file = bench.peers.folder("webhook")?.join(format!("{size}.json"));
    std::fs::write(&file, stripe(size)).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
}

fn allocations(bench: &Bench, case: &str, provider: &str, size: usize, signs: bool) -> Result<Measurement, String> {
    let (mut names, mut samples) = (Vec::new(), Vec::new());
    let mut workers = Vec::new();
    for subject in ["passerelle", "receive", "floor", "standardwebhooks"] {
        if signs || subject != "standardwebhooks" {
            workers.push(ours(bench, subject, provider, size, true)?);
        }
    }
    if provider == "lomi" {
        let mut command = bench.peers.cargo("async-stripe", "async-stripe-webhook-counting")?;
        command.arg(stripe_message(bench, size)?);
        workers.push(Worker::start(command)?);
    }
    for mut worker in workers {
        worker.run(1)?;
        samples.push(vec![worker.run(100)?]);
        names.push(worker.name.clone());
    }
    Ok(Measurement::new(case, "allocations of a message", Unit::Count).of_samples(&names, &samples, allocations_each))
}

/// How many there are on top of those of the event itself, whose texts somebody has to own.
fn added(allocations: &Measurement, case: &str) -> Result<Goal, String> {
    let of = |name: &str| allocations.of(name)?.samples.first().copied();
    let least = of("HMAC and JSON").or_else(|| of("JSON"));
    let added: Vec<f64> = of("passerelle").zip(least).map(|(ours, least)| ours - least).into_iter().collect();
    Goal::at_most(&format!("{case}: at most 2 allocations besides the event's own"), &added, 2.0)
}
