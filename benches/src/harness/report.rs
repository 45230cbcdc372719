//! What a row found: samples, goals, the machine. Kept as `results/<row>.json`, from which the page is made.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::machine::{Load, Machine};
use super::worker::Sample;

/// One row of the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    /// Its id: `call`.
    pub row: String,
    /// What it answers, for a person.
    pub question: String,
    /// The day it was measured, as YYYY-MM-DD.
    pub date: String,
    /// Of passerelle, as `git describe` would.
    pub commit: String,
    /// What ran, each with its version.
    pub versions: BTreeMap<String, String>,
    /// Where.
    pub machine: Machine,
    /// What else the machine did.
    pub load: Load,
    /// What was measured.
    pub measurements: Vec<Measurement>,
    /// What should have come out, and did or didn't.
    pub goals: Vec<Goal>,
}

/// One quantity, of everybody.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Measurement {
    /// The case: `GET`, `16 KB`.
    pub case: String,
    /// What was measured: `CPU time of a call`.
    pub quantity: String,
    /// In which unit the samples are.
    pub unit: Unit,
    /// Everybody's samples, ours first; the same round at the same place.
    pub series: Vec<Series>,
}

/// One subject's samples, a number a round.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Series {
    /// Who.
    pub subject: String,
    /// In the order of the rounds.
    pub samples: Vec<f64>,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Time, in nanoseconds.
    Nanoseconds,
    /// Memory or size, in bytes.
    Bytes,
    /// Anything that is counted.
    Count,
    /// So many a second: more is better.
    PerSecond,
}

impl Unit {
    /// Whether more of it is better.
    #[must_use]
    pub fn more_is_better(self) -> bool {
        self == Self::PerSecond
    }
}

/// What should come out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// In words: `a GET takes at most 1.08 times the CPU time of bare reqwest`.
    pub text: String,
    /// What came out.
    pub measured: Spread,
    /// The limit.
    pub limit: f64,
    /// Whether the limit is the most that may be, or the least.
    pub at_most: bool,
    /// Whether the middle of what was measured is on the right side of the limit.
    pub met: bool,
}

/// The middle of some numbers, and how far they reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// The least.
    pub min: f64,
    /// The middle one.
    pub median: f64,
    /// The most.
    pub max: f64,
}

impl Spread {
    /// Of these numbers; all zero when there are none.
    #[must_use]
    pub fn of(numbers: &[f64]) -> Self {
        let mut sorted = numbers.to_vec();
        sorted.sort_by(f64::total_cmp);
        let middle = sorted.len() / 2;
        let at = |at: usize| sorted.get(at).copied().unwrap_or_default();
        let median = if sorted.len().is_multiple_of(2) {
            f64::midpoint(at(middle.saturating_sub(1)), at(middle))
        } else {
            at(middle)
        };
        Self { min: at(0), median, max: sorted.last().copied().unwrap_or_default() }
    }
}

impl Measurement {
    /// A quantity of samples.
    #[must_use]
    pub fn new(case: &str, quantity: &str, unit: Unit) -> Self {
        Self { case: case.to_owned(), quantity: quantity.to_owned(), unit, series: Vec::new() }
    }

    /// With the samples of one more subject.
    #[must_use]
    pub fn with(mut self, subject: &str, samples: Vec<f64>) -> Self {
        self.series.push(Series { subject: subject.to_owned(), samples });
        self
    }

    /// With one number of each sample of each subject that has it.
    #[must_use]
    pub fn of_samples(
        mut self,
        subjects: &[String],
        samples: &[Vec<Sample>],
        number: impl Fn(&Sample) -> Option<f64>,
    ) -> Self {
        for (subject, samples) in subjects.iter().zip(samples) {
            let numbers: Option<Vec<f64>> = samples.iter().map(&number).collect();
            if let Some(numbers) = numbers {
                self = self.with(subject, numbers);
            }
        }
        self
    }

    /// How many times one subject's number is of another's, round by round (the middles, if they had other rounds).
    #[must_use]
    pub fn ratio(&self, of: &str, to: &str) -> Option<Spread> {
        Some(Spread::of(&self.ratios(of, to)?))
    }

    fn ratios(&self, of: &str, to: &str) -> Option<Vec<f64>> {
        let (of, to) = (self.of(of)?, self.of(to)?);
        let ratios: Vec<f64> = if of.samples.len() == to.samples.len() {
            of.samples.iter().zip(&to.samples).map(|(of, to)| of / to).collect()
        } else {
            let base = Spread::of(&to.samples).median;
            of.samples.iter().map(|of| of / base).collect()
        };
        Some(ratios)
    }

    /// The samples of the first subject whose name begins so.
    #[must_use]
    pub fn of(&self, name: &str) -> Option<&Series> {
        self.series.iter().find(|series| series.subject.starts_with(name))
    }

    /// The goal that `of` is at most `limit` times `to`.
    ///
    /// # Errors
    /// When one of them was not measured.
    pub fn at_most(&self, text: &str, of: &str, to: &str, limit: f64) -> Result<Goal, String> {
        Goal::at_most(text, &self.ratios(of, to).unwrap_or_default(), limit)
    }

    /// The goal that `of` is at least `limit` times `to`.
    ///
    /// # Errors
    /// When one of them was not measured.
    pub fn at_least(&self, text: &str, of: &str, to: &str, limit: f64) -> Result<Goal, String> {
        Goal::at_least(text, &self.ratios(of, to).unwrap_or_default(), limit)
    }
}

impl Goal {
    /// That the middle of these is no more than the limit.
    ///
    /// # Errors
    /// When there are none: a goal whose subject wasn't measured must not be lost, and is neither met nor missed.
    pub fn at_most(text: &str, samples: &[f64], limit: f64) -> Result<Self, String> {
        Self::of(text, samples, limit, true)
    }

    /// That the middle of these is no less than the limit.
    ///
    /// # Errors
    /// As [`at_most`](Self::at_most).
    pub fn at_least(text: &str, samples: &[f64], limit: f64) -> Result<Self, String> {
        Self::of(text, samples, limit, false)
    }

    fn of(text: &str, samples: &[f64], limit: f64, at_most: bool) -> Result<Self, String> {
        if samples.is_empty() || samples.iter().any(|sample| sample.is_nan()) {
            return Err(format!("nothing was measured for the goal: {text}"));
        }
        let measured = Spread::of(samples);
        let met = if at_most { measured.median <= limit } else { measured.median >= limit };
        Ok(Self { text: text.to_owned(), measured, limit, at_most, met })
    }
}

/// A whole number as a float, for a ratio or a plot.
#[must_use]
#[allow(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "a measurement, not an amount: 53 bits are plenty"
)]
pub fn float(number: u64) -> f64 {
    number as f64
}

/// Nanoseconds of wall clock that one operation took.
#[must_use]
pub fn wall_each(sample: &Sample) -> Option<f64> {
    (sample.operations > 0).then(|| float(sample.nanoseconds) / float(sample.operations))
}

/// Nanoseconds of processor that one operation took.
#[must_use]
pub fn cpu_each(sample: &Sample) -> Option<f64> {
    (sample.operations > 0).then(|| float(sample.cpu_nanoseconds) / float(sample.operations))
}

/// Operations a second, by the clock on the wall.
#[must_use]
pub fn per_second(sample: &Sample) -> Option<f64> {
    (sample.nanoseconds > 0).then(|| float(sample.operations) * 1e9 / float(sample.nanoseconds))
}

/// Blocks that one operation asked of the allocator.
#[must_use]
pub fn allocations_each(sample: &Sample) -> Option<f64> {
    (sample.operations > 0).then_some(float(sample.allocations?) / float(sample.operations))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_go_round_by_round() {
        let measurement = Measurement::new("", "", Unit::Nanoseconds)
            .with("ours", vec![1.0, 2.0, 4.0])
            .with("theirs", vec![2.0, 8.0, 4.0]);
        assert_eq!(measurement.ratio("theirs", "ours"), Some(Spread { min: 1.0, median: 2.0, max: 4.0 }));
        assert!(measurement.at_most("", "ours", "theirs", 0.5).is_ok_and(|goal| goal.met));
        assert!(measurement.at_least("", "theirs", "ours", 2.1).is_ok_and(|goal| !goal.met));
        assert_eq!(measurement.ratio("nobody", "ours"), None);
    }

    #[test]
    fn a_goal_without_anything_measured_is_an_error() {
        let measurement = Measurement::new("", "", Unit::Nanoseconds).with("ours", vec![1.0]);
        for goal in [
            measurement.at_most("fast", "ours", "nobody", 1.0),
            measurement.at_least("fast", "nobody", "ours", 1.0),
            Goal::at_most("fast", &[], 1.0),
            Goal::at_least("fast", &[1.0, f64::NAN], 1.0),
        ] {
            assert!(goal.is_err_and(|what| what.contains("fast")));
        }
    }

    #[test]
    fn the_middle_of_an_even_number_lies_between() {
        assert_eq!(Spread::of(&[4.0, 1.0]), Spread { min: 1.0, median: 2.5, max: 4.0 });
        assert_eq!(Spread::of(&[]), Spread::default());
    }
}
