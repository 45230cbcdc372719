//! Refunds made one after the other, with a pause between them or none. An error is counted, and the next one made.

use std::time::Duration;

use tokio::runtime::Runtime;

use super::call::{Bare, Refunds, ours, runtime};
use super::{Named, argument};
use crate::harness::worker::{Notes, Subject};

/// `[address, "POST", pause from, pause to]`, the pauses in microseconds.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let address = argument(arguments, 0, "the address")?;
    let micros = |at| argument(arguments, at, "the pause")?.parse::<u64>().map_err(|error| error.to_string());
    let pause = (micros(2)?, micros(3)?);
    let runtime = runtime()?;
    Ok(match name {
        "passerelle" => ("passerelle".to_owned(), Box::new(Pool { runtime, client: ours(address)?, pause, number: 0 })),
        "reqwest" => {
            ("bare reqwest".to_owned(), Box::new(Pool { runtime, client: Bare::new(address)?, pause, number: 0 }))
        }
        _ => return Err(format!("nobody here is called {name}")),
    })
}

struct Pool<C> {
    runtime: Runtime,
    client: C,
    pause: (u64, u64),
    number: u64,
}

impl<C: Refunds> Subject for Pool<C> {
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String> {
        let Self { runtime, client, pause: (from, to), number } = self;
        let errors = runtime.block_on(async {
            let mut errors = 0;
            for call in 0..times {
                if to > from {
                    // Spread over the range, and the same for everybody.
                    tokio::time::sleep(Duration::from_micros(*from + call * 7_919 % (*to - *from))).await;
                }
                *number += 1;
                errors += u64::from(client.make(&format!("order_{number}")).await.is_err());
            }
            errors
        });
        notes.count("errors", errors);
        Ok(())
    }
}
