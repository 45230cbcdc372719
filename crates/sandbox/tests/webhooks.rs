//! What the shop is told: signatures, retries and giving up, on the virtual clock.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use passerelle_sandbox::{Fault, FaultKind, Provider, Sandbox, WebhookState};
use serde_json::Value;
use sha2::Sha256;
use support::shop::Shop;
use support::{lomi, lygos, tygapay};

async fn frozen() -> Sandbox {
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    Sandbox::builder().frozen_at(moment).start().await.unwrap()
}

fn hmac(secret: &str, parts: &[&str]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    parts.iter().for_each(|part| mac.update(part.as_bytes()));
    hex::encode(mac.finalize().into_bytes())
}

/// Registers a webhook for these events; its id and secret.
async fn registered(sandbox: &Sandbox, shop: &Shop, events: &str) -> (String, String) {
    let body = format!(r#"{{"url":"{}","events":[{events}]}}"#, shop.url);
    let made = lomi(sandbox.lomi(), "POST", "/webhooks", None, Some(&body)).await;
    (made.str("/data/webhook_id"), made.str("/secret"))
}

async fn paid(sandbox: &Sandbox) {
    let session =
        lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(r#"{"amount":5000,"currency_code":"XOF"}"#))
            .await;
    sandbox.buyer().pay(&session.str("/checkout_url")).await.unwrap();
}

const PAID: &str = r#""PAYMENT_SUCCEEDED""#;

#[tokio::test]
async fn lomi_signs_in_both_ways_and_each_attempt_of_a_payment_has_its_own_id() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[500, 302, 200]).await);
    let (webhook, secret) = registered(&sandbox, &shop, PAID).await;
    paid(&sandbox).await;
    assert_eq!(sandbox.deliver().await, 1);
    sandbox.clock().advance(Duration::from_secs(3600)).await;
    let told = shop.told();
    assert_eq!(told.len(), 3);
    for message in &told {
        assert_eq!(message.header("x-lomi-signature"), hmac(&secret, &[&message.body]));
        let v1 = message.header("x-lomi-signature-v1");
        let (seconds, digest) = v1.strip_prefix("t=").unwrap().split_once(",v1=").unwrap();
        assert_eq!(digest, hmac(&secret, &[seconds, ".", &message.body]));
        assert_eq!(message.header("x-lomi-event"), "PAYMENT_SUCCEEDED");
        assert_eq!(message.json["data"]["gross_amount"], 5000);
        assert!(message.body.starts_with(r#"{"id":""#), "{}", message.body);
    }
    // 5 and then 10 seconds later, each time made anew.
    let moments: Vec<&str> = told.iter().map(|message| message.json["timestamp"].as_str().unwrap()).collect();
    assert_eq!(moments, ["2023-11-14T22:13:20.000Z", "2023-11-14T22:13:25.000Z", "2023-11-14T22:13:35.000Z"]);
    assert_ne!(told[0].json["id"], told[1].json["id"]);
    let row = lomi(sandbox.lomi(), "GET", &format!("/webhooks/{webhook}"), None, None).await;
    assert_eq!((row.str("/last_response_status"), row.str("/retry_count")), ("200".to_owned(), "2".to_owned()));
}

#[tokio::test]
async fn lomi_gives_up_after_five_attempts_and_at_once_after_a_4xx() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[500; 5]).await);
    registered(&sandbox, &shop, PAID).await;
    paid(&sandbox).await;
    sandbox.clock().advance(Duration::from_secs(75)).await;
    assert_eq!(shop.told().len(), 5);
    sandbox.clock().advance(Duration::from_secs(24 * 3600)).await;
    assert_eq!((shop.told().len(), sandbox.webhooks()[0].state), (5, WebhookState::GaveUp));

    let (sandbox, shop) = (frozen().await, Shop::open(&[401]).await);
    registered(&sandbox, &shop, PAID).await;
    paid(&sandbox).await;
    sandbox.clock().advance(Duration::from_secs(3600)).await;
    assert_eq!((shop.told().len(), sandbox.webhooks()[0].state), (1, WebhookState::GaveUp));
}

#[tokio::test]
async fn a_refund_keeps_its_id_over_the_attempts_and_only_subscribers_are_told() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[500, 200]).await);
    registered(&sandbox, &shop, r#""REFUND_COMPLETED""#).await;
    paid(&sandbox).await;
    let transactions = lomi(sandbox.lomi(), "GET", "/transactions", None, None).await;
    let id = transactions.str("/data/0/transaction_id");
    let body = format!(r#"{{"transaction_id":"{id}","amount":5000}}"#);
    let preview = lomi(sandbox.lomi(), "POST", "/refunds", Some("k"), Some(&body)).await;
    let token = preview.str("/confirmation_token");
    let body = format!(r#"{{"transaction_id":"{id}","amount":5000,"confirmation_token":"{token}"}}"#);
    lomi(sandbox.lomi(), "POST", "/refunds", Some("k"), Some(&body)).await;
    sandbox.clock().advance(Duration::from_secs(5)).await;
    let told = shop.told();
    assert_eq!(told.len(), 2);
    assert_eq!(told[0].json["id"], told[1].json["id"]);
    assert_ne!(told[0].json["timestamp"], told[1].json["timestamp"]);
}

#[tokio::test]
async fn deliveries_are_listed_and_sent_again_as_they_were() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[404, 200]).await);
    let (webhook, _) = registered(&sandbox, &shop, PAID).await;
    paid(&sandbox).await;
    sandbox.deliver().await;
    let list = lomi(sandbox.lomi(), "GET", &format!("/webhooks/deliveries?webhookId={webhook}"), None, None).await;
    assert_eq!((list.str("/0/response_status"), list.str("/0/success")), ("404".to_owned(), "false".to_owned()));
    let log = list.str("/0/log_id");
    let one = lomi(sandbox.lomi(), "GET", &format!("/webhooks/deliveries/{log}"), None, None).await;
    assert_eq!(one.json, list.json[0]);
    sandbox.clock().advance(Duration::from_secs(60)).await;
    let retry = format!("/webhooks/{webhook}/deliveries/{log}/retry");
    let retried = lomi(sandbox.lomi(), "POST", &retry, None, None).await;
    assert_eq!(
        (retried.status, retried.str("/event_id")),
        (200, shop.told()[0].json["id"].as_str().unwrap().to_owned())
    );
    assert_eq!(shop.told()[0].body, shop.told()[1].body);
    let list = |query: &'static str| {
        let path = format!("/webhooks/deliveries?webhookId={webhook}&{query}");
        let sandbox = &sandbox;
        async move { lomi(sandbox.lomi(), "GET", &path, None, None).await.json.as_array().map_or(0, Vec::len) }
    };
    assert_eq!((list("successOnly=true").await, list("failedOnly=true").await, list("limit=1").await), (1, 1, 1));
    assert_eq!(list("offset=2").await, 0);
}

/// Somebody presses "send again" while lomi. is still at it: that attempt is one more, and its schedule goes on.
#[tokio::test]
async fn sending_again_by_hand_ends_no_schedule() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[500, 500, 200]).await);
    registered(&sandbox, &shop, PAID).await;
    paid(&sandbox).await;
    sandbox.deliver().await;
    let webhook = sandbox.webhooks().remove(0);
    assert!(sandbox.resend(&webhook.id).await);
    assert_eq!((shop.told().len(), sandbox.webhooks()[0].state), (2, WebhookState::Due));
    assert_eq!(shop.told()[0].body, shop.told()[1].body);
    sandbox.clock().advance(Duration::from_secs(5)).await;
    assert_eq!((shop.told().len(), sandbox.webhooks()[0].state), (3, WebhookState::Delivered));
    assert_ne!(shop.told()[1].body, shop.told()[2].body);
}

#[tokio::test]
async fn a_test_event_has_its_own_envelope_and_a_failure_is_a_400() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[200, 500]).await);
    let (webhook, _) = registered(&sandbox, &shop, PAID).await;
    let tested = lomi(sandbox.lomi(), "POST", &format!("/webhooks/{webhook}/test"), None, None).await;
    assert_eq!((tested.status, tested.str("/response")), (200, "heard".to_owned()));
    let event = &shop.told()[0].json;
    assert_eq!((&event["type"], &event["created"]), (&"test.webhook".into(), &"2023-11-14T22:13:20.000Z".into()));
    assert_eq!(event["data"]["object"]["metadata"]["webhook_id"], webhook);
    let failed = lomi(sandbox.lomi(), "POST", &format!("/webhooks/{webhook}/test"), None, None).await;
    assert_eq!(failed.status, 400);
    sandbox.clock().advance(Duration::from_secs(3600)).await;
    assert_eq!(shop.told().len(), 2, "a test is not tried again");
    let retry = format!("/webhooks/{webhook}/deliveries/{}/retry", tested.str("/log_id"));
    let retried = lomi(sandbox.lomi(), "POST", &retry, None, None).await;
    assert_eq!((retried.status, retried.str("/error/message")), (400, "Delivery log payload is invalid".to_owned()));
}

#[tokio::test]
async fn lygos_signs_the_body_and_the_time() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[500]).await);
    sandbox.set_lygos_webhook(Some(shop.url.clone()));
    let body = r#"{"amount":100,"shop_name":"A","order_id":"o-1"}"#;
    let gateway = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await;
    sandbox.buyer().pay(&gateway.str("/link")).await.unwrap();
    sandbox.clock().advance(Duration::from_secs(3600)).await;
    let told = shop.told();
    assert_eq!(told.len(), 1, "no retry is documented");
    assert_eq!(told[0].body, r#"{"order_id":"o-1","status":"success"}"#);
    assert_eq!(told[0].header("x-timestamp"), "1700000000000");
    let signature = hmac(sandbox.lygos().webhook_secret(), &[&told[0].body, "1700000000000"]);
    assert_eq!(told[0].header("x-signature"), signature);
}

#[tokio::test]
async fn tygapay_tells_of_payment_expiry_and_refund_unsigned() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[]).await);
    let order = |number: &str| {
        let json = format!(r#"{{"orderNumber":"{number}","amount":10,"notifyUrl":"{}"}}"#, shop.url);
        let flat = format!("orderNumber={number}&amount=10&notifyUrl={}", shop.url);
        let sandbox = &sandbox;
        async move { tygapay(sandbox.tygapay(), "POST", "/orders", Some((&json, &flat))).await }
    };
    let paid = order("n-1").await;
    order("n-2").await;
    sandbox.buyer().pay(&paid.str("/data/paymentUrl")).await.unwrap();
    let id = paid.str("/data/orderId");
    let (json, flat) =
        (format!(r#"{{"tygaUserId":"u","notifyUrl":"{}"}}"#, shop.url), format!("tygaUserId=u&notifyUrl={}", shop.url));
    tygapay(sandbox.tygapay(), "POST", &format!("/orders/{id}/refund"), Some((&json, &flat))).await;
    sandbox.clock().advance(Duration::from_secs(3600)).await;
    let told = shop.told();
    let words: Vec<(&Value, &Value)> = told.iter().map(|told| (&told.json["status"], &told.json["type"])).collect();
    assert_eq!(
        words,
        [
            (&"success".into(), &Value::Null),
            (&"success".into(), &"order_refund".into()),
            (&"expired".into(), &Value::Null)
        ]
    );
    assert_eq!((&told[0].json["amount"], &told[0].json["currency"]), (&10.into(), &"USDT".into()));
    assert!(told[0].header("x-api-hash").is_empty());
    assert!(told[2].json.get("amount").is_none());
    assert_eq!(told[2].json["date"], "2023-11-14T23:13:20.000Z");
}

#[tokio::test]
async fn faults_lose_double_delay_and_reorder_messages() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[]).await);
    registered(&sandbox, &shop, r#""PAYMENT_SUCCEEDED","PAYMENT_CREATED""#).await;
    let at = |kind| Fault::new(kind).at(Provider::Lomi).on_event("PAYMENT_*").times(1);
    sandbox.inject(at(FaultKind::Lost)).unwrap();
    paid(&sandbox).await;
    sandbox.clock().advance(Duration::from_secs(3600)).await;
    assert_eq!((shop.told().len(), sandbox.webhooks()[0].state), (0, WebhookState::Lost));
    sandbox.inject(at(FaultKind::Duplicate)).unwrap();
    paid(&sandbox).await;
    sandbox.deliver().await;
    assert_eq!(shop.told().len(), 2);
    sandbox.inject(at(FaultKind::Late).seconds(600)).unwrap();
    paid(&sandbox).await;
    sandbox.clock().advance(Duration::from_secs(599)).await;
    assert_eq!(shop.told().len(), 2);
    sandbox.clock().advance(Duration::from_secs(1)).await;
    assert_eq!(shop.told().len(), 3);
    sandbox.inject(at(FaultKind::Reordered)).unwrap();
    let session =
        lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(r#"{"amount":1,"currency_code":"XOF"}"#)).await;
    sandbox.buyer().start(&session.str("/checkout_url")).await.unwrap();
    sandbox.buyer().pay(&session.str("/checkout_url")).await.unwrap();
    sandbox.clock().advance(Duration::from_secs(100)).await;
    let events: Vec<String> = shop.told().iter().skip(3).map(|told| told.header("x-lomi-event").to_owned()).collect();
    assert_eq!(events, ["PAYMENT_SUCCEEDED", "PAYMENT_CREATED"]);
}

#[tokio::test]
async fn a_clock_that_runs_sends_by_itself_and_strangers_are_never_told() {
    let (sandbox, shop) = (Sandbox::start().await.unwrap(), Shop::open(&[]).await);
    registered(&sandbox, &shop, PAID).await;
    let body = format!(r#"{{"url":"https://shop.example/hook","events":[{PAID}]}}"#);
    lomi(sandbox.lomi(), "POST", "/webhooks", None, Some(&body)).await;
    paid(&sandbox).await;
    for _ in 0..200 {
        if sandbox.webhooks().iter().all(|webhook| !webhook.attempts.is_empty()) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(shop.told().len(), 1);
    let webhooks = sandbox.webhooks();
    let states: Vec<WebhookState> = webhooks.iter().map(|webhook| webhook.state).collect();
    assert_eq!(states, [WebhookState::Delivered, WebhookState::GaveUp]);
    assert!(webhooks[1].attempts[0].answer.contains("only this machine"), "{:?}", webhooks[1]);
}

/// The courier sleeps until a message is due; moving the clock, or another message, must wake it.
#[tokio::test]
async fn a_clock_that_runs_and_is_moved_wakes_the_courier() {
    let (sandbox, shop) = (Sandbox::start().await.unwrap(), Shop::open(&[500]).await);
    registered(&sandbox, &shop, PAID).await;
    let heard = async |count: usize| {
        for _ in 0..150 {
            if shop.told().len() >= count {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        false
    };
    paid(&sandbox).await;
    assert!(heard(1).await, "woken by a message");
    paid(&sandbox).await;
    assert!(heard(2).await, "woken by a message that is due before the one it waits for");
    // The first is tried again after five seconds; that is in one now.
    sandbox.clock().advance(Duration::from_secs(4)).await;
    assert!(heard(3).await, "woken by the clock");
}
