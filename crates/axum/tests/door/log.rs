//! The finest log names what came and what became of it, and holds nothing of a message.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use passerelle::inbox::Inbox;
use passerelle::payment::Provider;
use tracing_subscriber::fmt::MakeWriter;

use crate::books::{Books, Breaks};
use crate::world::{World, from_lomi, from_lygos, signed_by_lomi};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Lines {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// On one thread, so that the log of this test is this test's.
#[tokio::test]
async fn it_says_what_became_of_a_message_and_nothing_in_it() {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(lines.clone())
        .with_ansi(false)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let fails = World::with(Books { breaks: Some(Breaks::Fails), ..Books::default() }, Inbox::memory()).await;
    let order = fails.order(Provider::Lygos, "fails").await;
    fails.sandbox.buyer().pay(&order.link).await.unwrap();
    fails.shipped(1).await;
    let panics = World::with(Books { breaks: Some(Breaks::Panics), ..Books::default() }, Inbox::memory()).await;
    let order = panics.order(Provider::Lygos, "panics").await;
    panics.sandbox.buyer().pay(&order.link).await.unwrap();
    panics.shipped(1).await;
    let well = World::new().await;
    let order = well.order(Provider::Lygos, "well").await;
    well.sandbox.buyer().pay(&order.link).await.unwrap();
    well.shipped(1).await;

    // Personal data in genuine, forged and broken messages, and in headers.
    let (_, body) = from_lomi("evt-1", "order");
    let personal = body.replace("\"data\":{", "\"data\":{\"customer_email\":\"canary@example.com\",");
    let mut headers = signed_by_lomi(&personal);
    headers.insert("x-forwarded-for", "canary-address".parse().unwrap());
    headers.insert("authorization", "canary-password".parse().unwrap());
    let signature = headers["x-lomi-signature"].to_str().unwrap().to_owned();
    assert_eq!(well.post("lomi", headers.clone(), personal.clone()).await.0, 200);
    assert_eq!(well.post("lomi", headers.clone(), personal + " ").await.0, 401);
    assert_eq!(well.post("lomi", signed_by_lomi("canary"), "canary").await.0, 400);
    let (headers, body) = from_lygos("order", "canary-status");
    assert_eq!(well.post("lygos", headers, body).await.0, 200);
    tokio::time::sleep(Duration::from_millis(300)).await;

    let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let ours: Vec<&str> = log.lines().filter(|line| line.contains(" passerelle_axum::")).collect();
    for expected in [
        "WARN passerelle_axum::log: the shop gave an error: tried again later provider=\"lygos\" error=the shop's own code panicked",
        "WARN passerelle_axum::log: the shop gave an error: tried again later provider=\"lygos\" error=the shop's printer",
        "INFO passerelle_axum::log: an order is paid, and the shop was told provider=\"lygos\"",
        "WARN passerelle_axum::log: a message was refused provider=\"lomi\" status=401",
        "DEBUG passerelle_axum::log: a provider's message was taken provider=\"lomi\" status=200 why=\"kept\"",
    ] {
        assert!(ours.iter().any(|line| line.contains(expected)), "{expected}\n{}", ours.join("\n"));
    }
    let told = ours.join("\n");
    assert!(!told.contains("canary") && !told.contains(&signature), "{told}");
}
