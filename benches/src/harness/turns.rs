//! Ours and theirs in turn, in one run: whatever the machine does meanwhile, it does to both.

use std::time::Duration;

use super::process::Worker;
use super::worker::Sample;

/// How much is run.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// How often everybody has their turn.
    pub rounds: u32,
    /// How long a turn should take, about.
    pub turn: Duration,
    /// Never more operations a turn than this: for what costs others something (ports, a database).
    pub most: u64,
}

impl Effort {
    /// What is measured for the page, or, `quick`, only that it is right.
    #[must_use]
    pub fn new(quick: bool) -> Self {
        if quick {
            Self { rounds: 2, turn: Duration::from_millis(5), most: 50 }
        } else {
            Self { rounds: 15, turn: Duration::from_millis(400), most: u64::MAX }
        }
    }
}

/// What each worker took, a sample a round, in the order of the workers. Each first warms up, which isn't counted; then a
/// round is one turn each, and every other round goes through them backwards.
///
/// # Errors
/// A wrong answer of any worker.
pub fn in_turn(workers: &mut [Worker], effort: Effort) -> Result<Vec<Vec<Sample>>, String> {
    let mut times = Vec::new();
    for worker in workers.iter_mut() {
        times.push(calibrate(worker, effort)?);
    }
    let mut samples: Vec<Vec<Sample>> = workers.iter().map(|_| Vec::new()).collect();
    for round in 0..effort.rounds {
        let mut turns: Vec<_> = workers.iter_mut().zip(&times).zip(&mut samples).collect();
        if round % 2 == 1 {
            turns.reverse();
        }
        for ((worker, times), samples) in turns {
            samples.push(worker.run(*times)?);
        }
    }
    Ok(samples)
}

/// How many operations fill a turn: doubled until a quarter of it is filled.
fn calibrate(worker: &mut Worker, effort: Effort) -> Result<u64, String> {
    let turn = u64::try_from(effort.turn.as_nanos()).unwrap_or(u64::MAX);
    let mut times = 1_u64;
    loop {
        let sample = worker.run(times)?;
        if sample.nanoseconds >= turn / 4 || times >= effort.most {
            let fitting = u128::from(times) * u128::from(turn) / u128::from(sample.nanoseconds.max(1));
            return Ok(u64::try_from(fitting).unwrap_or(u64::MAX).clamp(1, effort.most));
        }
        times = times.saturating_mul(2).min(effort.most);
    }
}
