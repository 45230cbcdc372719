//! A command, and what it and all its children took. In a process of its own, because the system only tells the sum and the
//! peak of *all* children that a process has had.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;
use serde::{Deserialize, Serialize};

/// What a command took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Took {
    /// By the clock on the wall.
    pub nanoseconds: u64,
    /// Of the command and all its children, in user mode and in the kernel.
    pub cpu_nanoseconds: u64,
    /// The most memory that one process of them had, in KiB.
    pub peak_kib: u64,
}

/// Runs it, with its output on stderr, and prints what it took on stdout.
///
/// # Errors
/// It can't be run, or fails.
pub fn run(command: &[String]) -> Result<(), String> {
    use std::io::Write as _;
    let (name, arguments) = command.split_first().ok_or("no command")?;
    let start = Instant::now();
    let status = Command::new(name)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(std::io::stderr())
        .status()
        .map_err(|error| format!("{name}: {error}"))?;
    let elapsed = start.elapsed();
    if !status.success() {
        return Err(format!("{name} failed: {status}"));
    }
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let took = Took {
        nanoseconds: u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX),
        cpu_nanoseconds: nanoseconds(usage.user_time()).saturating_add(nanoseconds(usage.system_time())),
        peak_kib: u64::try_from(usage.max_rss()).unwrap_or_default(),
    };
    let line = serde_json::to_string(&took).map_err(|error| error.to_string())?;
    writeln!(std::io::stdout(), "{line}").map_err(|error| error.to_string())
}

/// Runs a command through [`run`], in a process of its own.
///
/// # Errors
/// It can't be run, or fails; its own words are on stderr.
pub fn time(binary: &std::path::Path, command: &Command) -> Result<Took, String> {
    let mut timed = Command::new(binary);
    timed.arg("timed").arg("--").arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => timed.env(name, value),
            None => timed.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    let output = timed.stderr(Stdio::piped()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("{command:?}: {error}"))
}

fn nanoseconds(time: TimeVal) -> u64 {
    let seconds = u64::try_from(time.tv_sec()).unwrap_or_default();
    let micros = u64::try_from(time.tv_usec()).unwrap_or_default();
    let duration = Duration::from_secs(seconds) + Duration::from_micros(micros);
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
