//! A shop behind the router, on real sockets: the sandbox's genuine messages, and what comes that isn't genuine.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(unreachable_pub, reason = "a test binary has no outside")]

mod answers;
mod bodies;
mod books;
mod extractor;
mod genuine;
mod log;
mod stores;
mod world;
