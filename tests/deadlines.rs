//! Control comes back in time, whatever the server does, and an answer can't fill the memory.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::time::{Duration, Instant};

use passerelle::Error;
use passerelle::error::{Doubt, Resolution, StillUnknown};
use passerelle::lygos::Lygos;
use passerelle::lygos::types::{Gateway, GatewayCreateRequest};
use passerelle::secret::ApiKey;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// A server that reads, writes the head of an answer or nothing, and then drips or stalls for ever.
async fn slow(head: &'static str, drip: Option<&'static str>) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = socket.read(&mut [0; 4096]).await;
                let _ = socket.write_all(head.as_bytes()).await;
                loop {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                    let Some(text) = drip else { continue };
                    if socket.write_all(text.as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

fn client(address: &str) -> Lygos {
    Lygos::builder(ApiKey::new(common::LYGOS_KEY).unwrap())
        .base_url(address)
        .total_timeout(Duration::from_millis(200))
        .body_limit(64 * 1024)
        .build()
        .unwrap()
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";

#[tokio::test]
async fn a_server_that_stalls_or_drips_returns_control_at_the_deadline() {
    for (head, drip) in [("", None), ("HTTP/1.1 200 OK\r\n", None), (HEAD, None), (HEAD, Some("1\r\n[\r\n"))] {
        let lygos = client(&slow(head, drip).await);
        let begun = Instant::now();
        let read = lygos.gateways().list().send().await.unwrap_err();
        let write =
            lygos.gateways().create(GatewayCreateRequest::new(1, "s").order_id("CMD-1")).send().await.unwrap_err();
        assert!(begun.elapsed() < Duration::from_millis(600), "{:?}", begun.elapsed());
        assert!(matches!(read, Error::TimedOut(_)) && !read.money_may_have_moved(), "{read:?}");
        let Error::OutcomeUnknown(unknown) = &write else { panic!("{write:?}") };
        assert_eq!(unknown.doubt(), &Doubt::NoAnswerInTime);
        // Everything needed to find out is in the error.
        assert_eq!(unknown.merchant_reference(), Some("CMD-1"));
        assert!(
            write.what_to_do().contains("CMD-1") && write.what_to_do().contains("gateways_list"),
            "{}",
            write.what_to_do()
        );
    }
}

#[tokio::test]
async fn a_call_may_have_a_deadline_of_its_own() {
    let lygos = Lygos::builder(ApiKey::new(common::LYGOS_KEY).unwrap()).base_url(slow("", None).await).build().unwrap();
    let begun = Instant::now();
    let error = lygos.gateways().list().timeout(Duration::from_millis(50)).send().await.unwrap_err();
    assert!(matches!(error, Error::TimedOut(_)) && begun.elapsed() < Duration::from_millis(400));
}

#[tokio::test]
async fn an_endless_answer_is_cut() {
    // 4 KiB of ones, as HTTP chunked encoding frames them.
    let chunk: &'static str = format!("1000\r\n{}\r\n", "1".repeat(0x1000)).leak();
    let address = slow(HEAD, Some(chunk)).await;
    let key = ApiKey::new(common::LYGOS_KEY).unwrap();
    let lygos = Lygos::builder(key).base_url(address).body_limit(64 * 1024).build().unwrap();
    let error = lygos.gateways().create(GatewayCreateRequest::new(1, "s")).send().await.unwrap_err();
    assert!(matches!(&error, Error::OutcomeUnknown(unknown) if unknown.doubt() == &Doubt::AnswerCut), "{error:?}");
}

/// An idempotency key, once made, is in the error: sending again with it is what the caller should do.
#[tokio::test]
async fn a_keyed_write_tells_its_key() {
    use passerelle::lomi::types::{CreateCheckoutSession, CreateCheckoutSessionCurrencyCode};
    let lomi = common::lomi(&slow("", None).await);
    let body = CreateCheckoutSession::new(CreateCheckoutSessionCurrencyCode::Xof);
    let call = lomi.checkout_sessions().create(body).timeout(Duration::from_millis(50));
    let error = call.send().await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    assert!(unknown.idempotency_key().is_some_and(|key| key.as_str().len() == 32), "a key was made for the caller");
    assert!(error.what_to_do().contains("same idempotency key"));
}

/// A list that never ends must not hold whoever only wants to know.
#[tokio::test]
async fn resolving_ends_at_its_deadline_too() {
    let lygos = client(&slow("", None).await);
    let body = GatewayCreateRequest::new(1, "s").order_id("CMD-1");
    let error = lygos.gateways().create(body).send().await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    let begun = Instant::now();
    let ended = unknown.resolve::<Gateway>(Duration::from_millis(300)).await;
    assert!(matches!(ended, Resolution::StillUnknown(StillUnknown::Deadline)), "{ended:?}");
    assert!(begun.elapsed() < Duration::from_millis(500), "{:?}", begun.elapsed());
}
