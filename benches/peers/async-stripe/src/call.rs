//! `call`: async-stripe reads and makes refunds. Arguments: address, GET or POST, and for `pool` how long to wait
//! between calls in microseconds, from and to: then errors are counted.

#[path = "../../../src/harness/worker.rs"]
#[allow(dead_code)]
mod worker;

use std::time::Instant;

use stripe::{Client, ClientBuilder, IdempotencyKey, RequestStrategy, StripeRequest as _};
use stripe_core::refund::{CreateRefund, RetrieveRefund};

fn main() {
    calls(None);
}

pub(crate) fn calls(blocks: Option<fn() -> u64>) {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (address, method) = (arguments.first().expect("an address"), arguments.get(1).expect("a method"));
    let pause: Option<(u64, u64)> = arguments.get(2).zip(arguments.get(3)).map(|(from, to)| (from.parse().expect("µs"), to.parse().expect("µs")));
    // hyper's client lives in a runtime, and its builder asks for one.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let client: Client = runtime.block_on(async { ClientBuilder::new("sk_test_canary").url(address.as_str()).build() }).expect("a client");
    let reads = method == "GET";
    let mut number = 0_u64;
    let mut subject = Calls(|times: u64, notes: &mut worker::Notes| {
        runtime.block_on(async {
            let mut errors = 0;
            for call in 0..times {
                if let Some((from, to)) = pause.filter(|(_, to)| *to > 0) {
                    tokio::time::sleep(std::time::Duration::from_micros(from + call * 7_919 % (to - from))).await;
                }
                let start = Instant::now();
                let refund = if reads {
                    RetrieveRefund::new("re_1Nispe2eZvKYlo2Cd31jOCgZ").send(&client).await
                } else {
                    number += 1;
                    let key = IdempotencyKey::new(format!("order_{number}")).map_err(|error| error.to_string())?;
                    let request = CreateRefund::new().payment_intent("pi_1GszsK2eZvKYlo2CfhZyoZLp").amount(12_500);
                    request.customize().request_strategy(RequestStrategy::Idempotent(key)).send(&client).await
                };
                let refund = match refund {
                    Err(_) if pause.is_some() => {
                        errors += 1;
                        continue;
                    }
                    other => other.map_err(|error| error.to_string())?,
                };
                notes.latency(start.elapsed());
                if refund.id.as_str() != "re_1Nispe2eZvKYlo2Cd31jOCgZ" || refund.amount != 12_500 {
                    return Err(format!("not the refund that was asked for: {refund:?}"));
                }
            }
            notes.count("errors", errors);
            Ok(())
        })
    });
    if worker::serve("async-stripe 1.0.0-rc.10", &mut subject, blocks).is_err() {
        std::process::exit(2);
    }
}

struct Calls<F>(F);

impl<F: FnMut(u64, &mut worker::Notes) -> Result<(), String>> worker::Subject for Calls<F> {
    fn run(&mut self, times: u64, notes: &mut worker::Notes) -> Result<(), String> {
        (self.0)(times, notes)
    }
}
