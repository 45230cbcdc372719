//! Is it really paid? What proves it, what doesn't, and that the shop hears of it once; on the sandbox, with a clock that
//! stands still.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::print_stdout
)]
#![allow(unreachable_pub, reason = "a test binary has no outside")]

mod attacks;
mod books;
#[path = "../common/mod.rs"]
mod common;
mod lies;
mod once;
mod running;
mod waiting;
mod world;
