//! What passerelle costs, beside what people would use instead: `cargo xtask bench` runs it, `README.md` says how.
#![allow(clippy::float_arithmetic, reason = "times and ratios; no amount of money is in here")]

pub mod command_line;
pub mod harness;
pub mod rows;
pub mod servers;
pub mod subjects;
