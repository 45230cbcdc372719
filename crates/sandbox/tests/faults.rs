//! Faults on calls, as a client on the other end of the wire sees them; and snapshots.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::time::{Duration, SystemTime};

use passerelle_sandbox::{Fault, FaultKind, Provider, Sandbox};
use support::{lomi, lygos, send};

const GATEWAY: &str = r#"{"amount":1,"shop_name":"A"}"#;

async fn post(sandbox: &Sandbox) -> Result<(u16, String), reqwest::Error> {
    let client = reqwest::Client::builder().timeout(Duration::from_millis(300)).build().unwrap();
    let request = client.post(format!("{}/v1/gateway", sandbox.lygos().base_url()));
    let request = request.header("api-key", sandbox.lygos().api_key()).header("content-type", "application/json");
    let response = request.body(GATEWAY).send().await?;
    let status = response.status().as_u16();
    Ok((status, response.text().await?))
}

async fn gateways(sandbox: &Sandbox) -> usize {
    lygos(sandbox.lygos(), "GET", "/v1/gateway", None).await.json.as_array().unwrap().len()
}

#[tokio::test]
async fn each_fault_is_what_its_name_says() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut made = 0;
    for (kind, carried_out) in [
        (FaultKind::CutBefore, false),
        (FaultKind::CutAfter, true),
        (FaultKind::Stall, true),
        (FaultKind::RateLimited, false),
        (FaultKind::BadGateway, false),
        (FaultKind::BadGatewayAfter, true),
        (FaultKind::Truncated, true),
    ] {
        sandbox.inject(Fault::new(kind).at(Provider::Lygos).on("POST /v1/gateway").times(1)).unwrap();
        let seen = post(&sandbox).await;
        made += usize::from(carried_out);
        match kind {
            FaultKind::RateLimited => assert_eq!(seen.unwrap().0, 429),
            FaultKind::BadGateway | FaultKind::BadGatewayAfter => {
                assert!(matches!(seen, Ok((502, page)) if page.starts_with("<html>")))
            }
            FaultKind::Stall => assert!(seen.unwrap_err().is_timeout()),
            FaultKind::Truncated => assert!(matches!(seen, Err(error) if error.is_decode() || error.is_body())),
            _ => assert!(!seen.unwrap_err().is_timeout()),
        }
        assert_eq!(gateways(&sandbox).await, made, "{kind:?}");
        assert_eq!(post(&sandbox).await.unwrap().0, 200, "{kind:?} was for once");
        made += 1;
    }
}

#[tokio::test]
async fn a_lagging_copy_answers_404_to_reads_only() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.inject(Fault::new(FaultKind::NotFound).at(Provider::Lomi).on("*/checkout-sessions*").times(1)).unwrap();
    let made =
        lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(r#"{"amount":1,"currency_code":"XOF"}"#)).await;
    let path = format!("/checkout-sessions/{}", made.str("/checkout_session_id"));
    let behind = lomi(sandbox.lomi(), "GET", &path, None, None).await;
    assert_eq!((made.status, behind.status, behind.str("/error/code")), (201, 404, "not_found".to_owned()));
    assert_eq!(lomi(sandbox.lomi(), "GET", &path, None, None).await.status, 200);
}

#[tokio::test]
async fn switching_off_heals_and_pages_are_never_struck() {
    let sandbox = Sandbox::start().await.unwrap();
    let link =
        lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(r#"{"amount":1,"currency_code":"XOF"}"#)).await;
    let id = sandbox.inject(Fault::new(FaultKind::CutBefore)).unwrap();
    assert!(post(&sandbox).await.is_err());
    assert_eq!(send("GET", &link.str("/checkout_url"), &[], None).await.status, 200);
    assert!(sandbox.heal(id) && post(&sandbox).await.is_ok());
    sandbox.inject(Fault::new(FaultKind::CutBefore)).unwrap();
    sandbox.heal_all();
    assert!(post(&sandbox).await.is_ok());
}

#[tokio::test]
async fn a_snapshot_brings_everything_back() {
    let sandbox = Sandbox::builder().frozen_at(SystemTime::UNIX_EPOCH).start().await.unwrap();
    post(&sandbox).await.unwrap();
    sandbox.inject(Fault::new(FaultKind::CutAfter).on("POST /v1/gateway").chance(50)).unwrap();
    let before = sandbox.snapshot();
    let run = || async {
        let mut seen = Vec::new();
        for _ in 0..8 {
            seen.push(post(&sandbox).await.ok());
        }
        let list = lygos(sandbox.lygos(), "GET", "/v1/gateway", None).await.text;
        sandbox.clock().advance(Duration::from_secs(60)).await;
        (seen, list, sandbox.clock().now())
    };
    let first = run().await;
    assert_eq!(gateways(&sandbox).await, 9);
    sandbox.restore(&before).await;
    assert_eq!(gateways(&sandbox).await, 1);
    assert_eq!(run().await, first);
    assert!(first.0.iter().any(Option::is_none) && first.0.iter().any(Option::is_some));
}
