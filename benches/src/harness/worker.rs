//! What is measured runs in a process of its own, a *worker*: ours, the bare client, and scripts in other languages alike.
//!
//! A worker reads a line `{"run": 1000}`, does the thing 1,000 times, asserts what came out, and answers a [`Sample`] as one
//! line of JSON. Its first line is [`Ready`]. A wrong answer is `{"wrong": "..."}`, and the end of it. So the driver can let
//! ours and theirs run in turn, whatever they are written in. `peers/node/worker.mjs` and `peers/python/worker.py` are the same.
//!
//! This file is also compiled into peers that are packages of their own, by path: it needs serde, serde_json and nix alone.

use std::collections::BTreeMap;
use std::io::{BufRead as _, Write as _};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};

/// What one worker took for one run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// How often the thing was done.
    pub operations: u64,
    /// By the clock on the wall.
    pub nanoseconds: u64,
    /// Of all threads of the worker, in user mode and in the kernel.
    pub cpu_nanoseconds: u64,
    /// The most memory the worker ever had, in KiB.
    pub peak_kib: u64,
    /// Blocks asked of the allocator, by workers that count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allocations: Option<u64>,
    /// How long single operations took, if the worker has looked: the middle one, and the one that 99 of 100 beat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p50_nanoseconds: Option<u64>,
    /// See [`p50_nanoseconds`](Self::p50_nanoseconds).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p99_nanoseconds: Option<u64>,
    /// Whatever else a row counts: connections, duplicates, mismatches.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub counts: BTreeMap<String, u64>,
}

/// A worker's first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    /// What is measured, and its version: `stripe-node 23.1.0`.
    pub ready: String,
}

/// A line to a worker.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Run {
    /// How often.
    pub run: u64,
}

/// A worker's last words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Wrong {
    /// What came out in place of what should have.
    pub wrong: String,
}

/// Something that is done many times.
pub trait Subject {
    /// Does it `times` times and asserts what came out; a message is what was wrong.
    ///
    /// # Errors
    /// What came out wrong.
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String>;
}

impl<F: FnMut(u64) -> Result<(), String>> Subject for F {
    fn run(&mut self, times: u64, _: &mut Notes) -> Result<(), String> {
        self(times)
    }
}

/// What a run notes besides its time.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    latencies: Vec<Duration>,
    counts: BTreeMap<String, u64>,
}

impl Notes {
    /// How long one operation took.
    pub fn latency(&mut self, latency: Duration) {
        self.latencies.push(latency);
    }

    /// Something that was counted.
    pub fn count(&mut self, name: &str, value: u64) {
        self.counts.insert(name.to_owned(), value);
    }

    fn percentile(&mut self, percent: usize) -> Option<u64> {
        self.latencies.sort_unstable();
        let last = self.latencies.len().checked_sub(1)?;
        let at = (self.latencies.len() * percent / 100).min(last);
        self.latencies.get(at).map(|latency| nanoseconds(*latency))
    }
}

/// One run, measured.
///
/// # Errors
/// What came out wrong.
pub fn measure(subject: &mut dyn Subject, times: u64, blocks: Option<fn() -> u64>) -> Result<Sample, String> {
    let mut notes = Notes::default();
    let (blocks_before, cpu, start) = (blocks.map(|blocks| blocks()), processor(), Instant::now());
    subject.run(times, &mut notes)?;
    let (elapsed, cpu_after, blocks_after) = (start.elapsed(), processor(), blocks.map(|blocks| blocks()));
    Ok(Sample {
        operations: times,
        nanoseconds: nanoseconds(elapsed),
        cpu_nanoseconds: nanoseconds(cpu_after.saturating_sub(cpu)),
        peak_kib: peak_kib(),
        allocations: blocks_after.zip(blocks_before).map(|(after, before)| after.saturating_sub(before)),
        p50_nanoseconds: notes.percentile(50),
        p99_nanoseconds: notes.percentile(99),
        counts: notes.counts,
    })
}

/// Serves runs until stdin ends. `blocks` counts what the allocator was asked for, where the process counts that.
///
/// # Errors
/// What came out wrong, or that a line couldn't be read or written. It has been said on stdout, too.
pub fn serve(name: &str, subject: &mut dyn Subject, blocks: Option<fn() -> u64>) -> Result<(), String> {
    say(&Ready { ready: name.to_owned() })?;
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let Run { run } = serde_json::from_str(&line).map_err(|error| format!("{line}: {error}"))?;
        match measure(subject, run, blocks) {
            Ok(sample) => say(&sample)?,
            Err(wrong) => {
                say(&Wrong { wrong: wrong.clone() })?;
                return Err(wrong);
            }
        }
    }
    Ok(())
}

fn say(line: &impl Serialize) -> Result<(), String> {
    let line = serde_json::to_string(line).map_err(|error| error.to_string())?;
    writeln!(std::io::stdout(), "{line}").map_err(|error| error.to_string())
}

/// CPU time of this process so far.
fn processor() -> Duration {
    clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID).map(Duration::from).unwrap_or_default()
}

/// The most memory this process ever had.
#[must_use]
pub fn peak_kib() -> u64 {
    getrusage(UsageWho::RUSAGE_SELF).ok().and_then(|usage| u64::try_from(usage.max_rss()).ok()).unwrap_or_default()
}

fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
