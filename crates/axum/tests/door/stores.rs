//! Stores that fail or hang: the provider is told to send again, in time.

use std::time::{Duration, Instant};

use passerelle::inbox::{Answer, Claim, Inbox, Message, Store, StoreError, Ticket};
use passerelle::payment::Provider;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

use crate::books::Books;
use crate::world::{World, answer, from_lomi, from_lygos, from_tygapay};

#[derive(Clone, Copy, Debug)]
enum Broken {
    Fails,
    Hangs,
}

impl Broken {
    fn answer<T: Send + 'static>(self) -> Answer<'static, T> {
        Box::pin(async move {
            match self {
                Self::Fails => Err(StoreError::new("no connection to canary-database-host", "start it").passing()),
                Self::Hangs => std::future::pending().await,
            }
        })
    }
}

impl Store for Broken {
    fn claim<'a>(&'a self, _: &'a Message, _: Duration) -> Answer<'a, Claim> {
        self.answer()
    }

    fn done<'a>(&'a self, _: &'a Ticket) -> Answer<'a, bool> {
        self.answer()
    }

    fn release<'a>(&'a self, _: &'a Ticket, _: Duration) -> Answer<'a, bool> {
        self.answer()
    }

    fn renew<'a>(&'a self, _: &'a Ticket, _: Duration) -> Answer<'a, bool> {
        self.answer()
    }

    fn take_abandoned(&self, _: Duration, _: usize) -> Answer<'_, Vec<(Message, Ticket)>> {
        self.answer()
    }

    fn forget_done(&self, _: Duration) -> Answer<'_, u64> {
        self.answer()
    }
}

#[tokio::test]
async fn a_store_that_fails_is_503_at_all_three() {
    let world = World::with(Books::default(), Inbox::new(Broken::Fails)).await;
    let order = world.order(Provider::TygaPay, "order").await;
    for (path, (headers, body)) in [
        ("lomi", from_lomi("evt-1", "order")),
        ("lygos", from_lygos("order", "success")),
        ("tygapay", from_tygapay(&order.id, "order", "success")),
    ] {
        let (status, text) = world.post(path, headers, body).await;
        assert_eq!(status, 503, "{path}");
        assert!(text.contains("send it again") && !text.contains("canary"), "{text}");
    }
    assert!(world.books().shipped().is_empty());
}

#[tokio::test]
async fn a_store_that_hangs_is_503_in_time() {
    let world = World::with(Books::default(), Inbox::new(Broken::Hangs)).await;
    let begun = Instant::now();
    let (headers, body) = from_lomi("evt-1", "order");
    assert_eq!(world.post("lomi", headers, body).await.0, 503);
    assert!(begun.elapsed() < Duration::from_millis(3900), "{:?}", begun.elapsed());
}

/// A line that takes two and a half seconds and a store that hangs are one deadline, not two.
#[tokio::test]
async fn a_slow_line_and_a_store_that_hangs_are_503_in_time() {
    let world = World::with(Books::default(), Inbox::new(Broken::Hangs)).await;
    let (headers, body) = from_lomi("evt-1", "order");
    let head = format!(
        "POST /hooks/lomi HTTP/1.1\r\nhost: shop\r\nx-lomi-signature: {}\r\ncontent-length: {}\r\n\r\n",
        headers["x-lomi-signature"].to_str().unwrap(),
        body.len()
    );
    let begun = Instant::now();
    let mut stream = TcpStream::connect(&world.address).await.unwrap();
    let (first, last) = body.split_at(100);
    stream.write_all((head + first).as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2500)).await;
    stream.write_all(last.as_bytes()).await.unwrap();
    assert!(answer(&mut stream).await.starts_with("HTTP/1.1 503 "));
    assert!(begun.elapsed() < Duration::from_millis(3900), "{:?}", begun.elapsed());
}
