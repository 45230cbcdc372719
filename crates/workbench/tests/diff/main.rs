//! Every class of change: the table of one-line edits, and what must hold for any two documents.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod document;
mod parameters;
mod policies;
mod properties;
mod published;
mod requests;
mod responses;
mod table;
