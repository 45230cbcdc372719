//! The data file: what was answered is in it, whatever becomes of the process.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::path::PathBuf;

use passerelle_sandbox::{Fault, FaultKind, Sandbox};
use support::{lomi, lygos};

/// A path of its own for each test, free at the start.
fn path(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_file(&path);
    path
}

#[tokio::test]
async fn everything_is_there_after_a_restart() {
    let path = path("restart");
    let start = || Sandbox::builder().data(&path).start();
    let sandbox = Sandbox::builder().data(&path).seed(7).start().await.unwrap();
    let session =
        lomi(sandbox.lomi(), "POST", "/checkout-sessions", Some("k"), Some(r#"{"amount":10.5,"currency_code":"XOF"}"#))
            .await;
    let body = r#"{"url":"http://127.0.0.1:9/hook","events":["PAYMENT_SUCCEEDED"]}"#;
    lomi(sandbox.lomi(), "POST", "/webhooks", None, Some(body)).await;
    sandbox.buyer().pay(&session.str("/checkout_url")).await.unwrap();
    sandbox.inject(Fault::new(FaultKind::CutBefore).on("/nowhere")).unwrap();
    let body = r#"{"amount":9007199254740993,"shop_name":"A","order_id":"o"}"#;
    let gateway = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await;
    sandbox.clock().advance(std::time::Duration::from_secs(86_400)).await;
    let (key, now) = (sandbox.lomi().api_key().to_owned(), sandbox.clock().now());
    sandbox.stop().await;

    let sandbox = start().await.unwrap();
    assert_eq!(sandbox.lomi().api_key(), key, "the seed is the file's");
    assert!(sandbox.clock().now() >= now);
    let one = format!("/checkout-sessions/{}", session.str("/checkout_session_id"));
    let again = lomi(sandbox.lomi(), "GET", &one, None, None).await;
    assert_eq!((again.str("/status"), again.str("/amount")), ("completed".to_owned(), "10.5".to_owned()));
    let list = lygos(sandbox.lygos(), "GET", "/v1/gateway", None).await;
    assert!(list.text.contains("9007199254740993") && list.text.contains(&gateway.str("/id")), "{}", list.text);
    assert_eq!(sandbox.webhooks().len(), 1);
    // Ids go on where they were, so nothing is made twice under one id.
    let other =
        lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(r#"{"amount":1,"currency_code":"XOF"}"#)).await;
    assert_ne!(other.str("/checkout_session_id"), session.str("/checkout_session_id"));
    sandbox.stop().await;

    let error = Sandbox::builder().data(&path).seed(8).start().await.unwrap_err().to_string();
    assert!(error.contains("belongs to seed 7, not 8"), "{error}");
}

#[tokio::test]
async fn what_was_put_back_is_in_the_file() {
    let path = path("put-back");
    let sandbox = Sandbox::builder().data(&path).start().await.unwrap();
    let body = r#"{"amount":1,"shop_name":"A"}"#;
    lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await;
    let before = sandbox.snapshot();
    lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await;
    sandbox.restore(&before).await;
    sandbox.stop().await;
    let sandbox = Sandbox::builder().data(&path).start().await.unwrap();
    let list = lygos(sandbox.lygos(), "GET", "/v1/gateway", None).await;
    assert_eq!(list.json.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_file_in_use_or_of_another_kind_is_refused_and_left_alone() {
    let path = path("in-use");
    let _sandbox = Sandbox::builder().data(&path).start().await.unwrap();
    let error = Sandbox::builder().data(&path).start().await.unwrap_err().to_string();
    assert!(error.contains("in use"), "{error}");

    let path = self::path("other");
    std::fs::write(&path, "my accounts").unwrap();
    let error = Sandbox::builder().data(&path).start().await.unwrap_err().to_string();
    assert!(error.contains("can't be read"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "my accounts");
}

/// The binary, killed the hard way right after an answer.
#[cfg(all(feature = "cli", unix))]
#[tokio::test]
async fn what_was_answered_survives_kill_9() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};

    let path = path("killed");
    let run = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle-sandbox"));
        command.args(["--port", "0", "--json", "--data"]).arg(&path).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let keys: serde_json::Value = serde_json::from_str(&line).unwrap();
        (child, keys)
    };
    let (mut child, keys) = run();
    let call = |keys: serde_json::Value, method: &'static str, body: Option<&'static str>| async move {
        let url = format!("{}/v1/gateway", keys["lygos"]["base_url"].as_str().unwrap());
        let key = keys["lygos"]["api_key"].as_str().unwrap().to_owned();
        support::send(method, &url, &[("api-key", &key), support::JSON], body).await
    };
    let made = call(keys, "POST", Some(r#"{"amount":1,"shop_name":"A"}"#)).await;
    child.kill().unwrap();
    child.wait().unwrap();
    let (mut child, keys) = run();
    let list = call(keys, "GET", None).await;
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(list.str("/0/id"), made.str("/id"));
}

/// What the shop was told is in the file too, or it would be told again after each restart.
#[tokio::test]
async fn what_was_told_is_not_told_again_after_a_restart() {
    let path = path("told");
    let shop = support::shop::Shop::open(&[]).await;
    let sandbox = Sandbox::builder().data(&path).lygos_webhook(&shop.url).start().await.unwrap();
    let gateway = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(r#"{"amount":1,"shop_name":"A"}"#)).await;
    sandbox.buyer().pay(&gateway.str("/link")).await.unwrap();
    for _ in 0..200 {
        if !shop.told().is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    sandbox.stop().await;
    let sandbox = Sandbox::builder().data(&path).start().await.unwrap();
    assert_eq!(sandbox.webhooks()[0].state, passerelle_sandbox::WebhookState::Delivered);
    sandbox.deliver().await;
    assert_eq!(shop.told().len(), 1);
}
