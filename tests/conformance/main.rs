//! Every operation of every provider, held against its spec: what is sent, and what is made of every kind of answer.
//!
//! The calls are generated with the client (`generated/conformance`), the expectations come from the specs' examples, so
//! an operation added to a spec is tested the day it is there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::print_stdout
)]
#![allow(unreachable_pub, reason = "a test binary has no outside")]

mod answers;
mod arguments;
mod bench;
mod cases;
#[path = "../common/mod.rs"]
mod common;
mod faults;
mod instances;
mod json;
mod nulls;
mod providers;
mod requests;
mod round_trip;
mod sandbox;
