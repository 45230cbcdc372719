//! `webhook`: async-stripe verifies and reads a message. Arguments: its file.

#[path = "../../../src/harness/worker.rs"]
#[allow(dead_code)]
mod worker;

use stripe_webhook::{Event, EventObject, Webhook, WebhookError};

const SECRET: &str = "whsec_canary";

fn main() {
    messages(None);
}

pub(crate) fn messages(blocks: Option<fn() -> u64>) {
    let file = std::env::args().nth(1).expect("FILE");
    let message = std::fs::read_to_string(file).expect("a message");
    let signature = Webhook::generate_test_header(&message, SECRET, None);
    let verify = |message: &str| -> Result<Event, WebhookError> { Webhook::construct_event(message, &signature, SECRET) };
    assert!(verify(&format!("{message} ")).is_err(), "a changed message was taken for genuine");
    let mut subject = |times: u64| {
        for _ in 0..times {
            let event = verify(&message).map_err(|error| error.to_string())?;
            match &event.data.object {
                EventObject::RefundCreated(refund) if refund.amount == 12_500 => {}
                other => return Err(format!("not the refund that was sent: {other:?}")),
            }
        }
        Ok(())
    };
    if worker::serve("async-stripe-webhook 1.0.0-rc.10", &mut subject, blocks).is_err() {
        std::process::exit(2);
    }
}
