//! One suite for all stores: what holds for one holds for each. PostgreSQL's tests start a server of their own; where there
//! is none they say so, and fail when CI is set.
//!
//!     PASSERELLE_INBOX_ROUNDS=1000 cargo test -p passerelle-inbox   # 20 crowds a store otherwise
//!     PASSERELLE_INBOX_KILLS=200 cargo test -p passerelle-inbox     # 4 rounds of killed workers a store otherwise

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::print_stderr
)]

mod clocks;
mod crowds;
mod group;
mod histories;
mod killed;
mod model;
mod outage;
mod place;
mod postgres;
mod rules;
mod server;
mod sqlite;
mod worker;
