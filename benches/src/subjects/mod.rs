//! What the Rust workers do, a file a row: ours, and the Rust peers that can live in one package with it.

mod ack;
mod call;
mod cycle;
pub(crate) mod inbox;
mod load;
pub mod money;
mod pool;
mod sandbox;
mod scale;
pub mod sign;
pub mod webhook;

use crate::harness::worker::Subject;

/// A worker's name with its version, and what it does.
pub type Named = (String, Box<dyn Subject>);

/// The subject of a row.
///
/// # Errors
/// There is none of that name, or it can't be made ready.
pub fn subject(row: &str, name: &str, arguments: &[String]) -> Result<Named, String> {
    match row {
        "ack" => ack::subject(name, arguments),
        "call" => call::subject(name, arguments),
        "inbox" => inbox::subject(name, arguments),
        "scale" => scale::subject(name, arguments),
        "money" => money::subject(name, arguments),
        "sign" => sign::subject(name, arguments),
        "webhook" => webhook::subject(name, arguments),
        "load" => load::subject(name, arguments),
        "pool" => pool::subject(name, arguments),
        "sandbox" => sandbox::subject(name, arguments),
        _ => Err(format!("{row} has no workers here")),
    }
}

/// The argument at this place.
fn argument<'a>(arguments: &'a [String], at: usize, what: &str) -> Result<&'a str, String> {
    arguments.get(at).map(String::as_str).ok_or_else(|| format!("a worker needs to know: {what}"))
}
