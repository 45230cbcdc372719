//! What all rows are measured with.

pub mod machine;
pub mod page;
pub mod peers;
pub mod plot;
pub mod postgres;
pub mod process;
pub mod record;
pub mod report;
pub mod timed;
pub mod turns;
pub mod worker;
pub mod workspace;
