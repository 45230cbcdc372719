//! TygaPay's users, tenant and payouts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::time::Duration;

use passerelle_sandbox::Sandbox;
use serde_json::{Value, json};
use support::shop::Shop;
use support::{Answer, send, tygapay};

/// A body without nesting, and how npm qs flattens it.
fn body(value: &Value) -> (String, String) {
    let pair =
        |(key, value): (&String, &Value)| format!("{key}={}", value.as_str().map_or(value.to_string(), Into::into));
    (value.to_string(), value.as_object().unwrap().iter().map(pair).collect::<Vec<_>>().join("&"))
}

async fn call(sandbox: &Sandbox, method: &str, path: &str, value: Value) -> Answer {
    let (json, flat) = body(&value);
    tygapay(sandbox.tygapay(), method, path, Some((&json, &flat))).await
}

async fn get(sandbox: &Sandbox, path: &str) -> Answer {
    tygapay(sandbox.tygapay(), "GET", path, None).await
}

async fn user(sandbox: &Sandbox, merchant: &str) -> String {
    let made = call(sandbox, "POST", "/user", json!({ "thirdPartyUserId": merchant, "email": "u@example.com" })).await;
    assert_eq!(made.status, 200, "{}", made.text);
    made.str("/userId")
}

#[tokio::test]
async fn a_user_is_found_by_any_key_and_has_one_id_of_the_merchants() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = user(&sandbox, "C-1").await;
    let again = call(&sandbox, "POST", "/user", json!({ "thirdPartyUserId": "C-1" })).await;
    assert_eq!((again.status, again.str("/status")), (409, "user_already_exists".into()));
    for query in [&format!("userId={id}"), "thirdPartyUserId=C-1", "email=u%40example.com"] {
        let found = get(&sandbox, &format!("/user?{query}")).await;
        assert_eq!(found.str("/userId"), id, "{query}");
        assert!(found.json.get("data").is_none(), "users come without an envelope: {}", found.text);
    }
    for query in ["", "userId=C-1", "thirdPartyUserId=C-1&email=other@example.com", "userId=merchant:C-1"] {
        let found = get(&sandbox, &format!("/user?{query}")).await;
        assert_eq!((found.status, found.str("/status")), (404, "user_not_found".into()), "{query}");
    }

    let path = format!("/user?userId={id}");
    let renamed = call(&sandbox, "PUT", &path, json!({ "thirdPartyUserId": "C-2" })).await;
    assert_eq!((renamed.status, renamed.str("/status")), (200, "success".into()));
    assert_eq!(get(&sandbox, "/user?thirdPartyUserId=C-1").await.status, 404);
    // The old id is free for another, the new one isn't.
    let other = user(&sandbox, "C-1").await;
    assert_ne!(other, id);
    let path = format!("/user?userId={other}");
    assert_eq!(call(&sandbox, "PUT", &path, json!({ "thirdPartyUserId": "C-2" })).await.status, 409);
    assert_eq!(call(&sandbox, "PUT", "/user?userId=none", json!({ "thirdPartyUserId": "C-3" })).await.status, 404);
}

#[tokio::test]
async fn a_payout_takes_a_while_is_told_and_is_made_once() {
    let (sandbox, shop) = (Sandbox::start().await.unwrap(), Shop::open(&[]).await);
    let id = user(&sandbox, "C-1").await;
    let wish = |amount: Value, reference: &str| json!({ "thirdPartyId": reference, "userId": id, "amount": amount, "notifyUrl": shop.url });
    let made = call(&sandbox, "POST", "/transactions/payout", wish(json!(12.5), "P-1")).await;
    assert_eq!((made.status, made.str("/thirdPartyId")), (200, "P-1".into()), "{}", made.text);
    let again = call(&sandbox, "POST", "/transactions/payout", wish(json!(12.5), "P-1")).await;
    assert_eq!((again.status, again.str("/status")), (409, "third_party_id_exists".into()));
    let too_much = call(&sandbox, "POST", "/transactions/payout", wish(json!(10_000), "P-2")).await;
    assert_eq!(too_much.status, 200, "whether the wallet covers it shows in the end");

    let balances = async || get(&sandbox, &format!("/user/balances?userId={id}")).await.json;
    assert_eq!(balances().await, json!({ "totalBalance": 12.5, "mainBalance": 0, "pendingBalance": 12.5 }));
    sandbox.clock().advance(Duration::from_secs(30)).await;
    assert_eq!(balances().await, json!({ "totalBalance": 12.5, "mainBalance": 12.5, "pendingBalance": 0 }));
    let wallet = get(&sandbox, "/tenant/wallets").await;
    assert_eq!((wallet.str("/0/balance"), wallet.str("/0/totalDistributed")), ("9987.5".into(), "12.5".into()));
    let list = get(&sandbox, &format!("/transactions/users?userId={id}")).await;
    assert_eq!((list.str("/0/status"), list.str("/1/status")), ("completed".into(), "cancelled".into()));
    let one = get(&sandbox, &format!("/transactions/users?userId={id}&id={}", made.str("/transactionId"))).await;
    assert_eq!(one.json.as_array().unwrap().len(), 1);

    let told: Vec<_> =
        shop.told().iter().map(|told| (told.json["thirdPartyId"].clone(), told.json["status"].clone())).collect();
    assert_eq!(told, [("P-1".into(), "success".into()), ("P-2".into(), "cancelled".into())]);
}

#[tokio::test]
async fn a_stake_can_be_taken_back_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = user(&sandbox, "C-1").await;
    let stake = json!({ "thirdPartyId": "S-1", "userId": id, "usdAmount": 50, "asset": "KRU" });
    let made = call(&sandbox, "POST", "/transactions/staking/payout", stake).await;
    assert_eq!(made.status, 200, "{}", made.text);
    let revoke = json!({ "transactionId": made.str("/transactionId") });
    let path = "/transactions/staking/payout/revoke";
    assert_eq!(call(&sandbox, "POST", path, revoke.clone()).await.str("/thirdPartyId"), "S-1");
    assert_eq!(call(&sandbox, "POST", path, revoke).await.status, 400);
    assert_eq!(get(&sandbox, "/tenant/wallets").await.str("/0/balance"), "10000");
    // Nor does it arrive later.
    sandbox.clock().advance(Duration::from_secs(60)).await;
    assert_eq!(get(&sandbox, &format!("/user/balances?userId={id}")).await.str("/mainBalance"), "0");
    // What isn't a stake stays.
    let payout = json!({ "thirdPartyId": "P-1", "userId": id, "amount": 1 });
    let payout = call(&sandbox, "POST", "/transactions/payout", payout).await;
    let revoke = json!({ "transactionId": payout.str("/transactionId") });
    assert_eq!(call(&sandbox, "POST", path, revoke).await.status, 404);
}

#[tokio::test]
async fn the_payment_of_an_order_is_found_by_number_and_hash() {
    let sandbox = Sandbox::start().await.unwrap();
    let order = call(&sandbox, "POST", "/orders", json!({ "amount": 9.5, "orderNumber": "A-1" })).await;
    let keys = sandbox.tygapay();
    let read = async |query: &str| {
        let path = format!("/transactions?{query}");
        let signature = passerelle_signature(keys.api_secret(), &path);
        let headers = [("x-api-key", keys.api_key()), ("x-api-hash", &signature), ("x-tenant-id", "T")];
        send("GET", &format!("{}{path}", keys.base_url()), &headers, None).await
    };
    assert_eq!(read("orderNumber=A-1").await.status, 404);
    sandbox.buyer().pay(&order.str("/data/paymentUrl")).await.unwrap();
    let paid = read("orderNumber=A-1").await;
    assert_eq!((paid.str("/amount"), paid.str("/orderId")), ("9.5".into(), order.str("/data/orderId")));
    assert_eq!(read(&format!("txHash={}", paid.str("/txHash"))).await.text, paid.text);
    assert_eq!(read("").await.status, 400);
    // What came on another network is no order's, and can be sent back once.
    let astray = call(&sandbox, "POST", "/orders", json!({ "amount": 5, "orderNumber": "A-2" })).await;
    let link = astray.str("/data/paymentUrl");
    sandbox.buyer().pay_on_wrong_network(&link).await.unwrap();
    let page = send("GET", &link, &[], None).await.text;
    let hash = &page[page.find("0x").unwrap()..][..66];
    let found = read(&format!("txHash={hash}")).await;
    assert_eq!((found.str("/status"), found.str("/amount")), ("pending_confirmation".into(), "5".into()));
    let refund = json!({ "txId": found.str("/id"), "email": "u@example.com" });
    assert_eq!(call(&sandbox, "POST", "/transactions/refund", refund.clone()).await.str("/status"), "success");
    assert_eq!(call(&sandbox, "POST", "/transactions/refund", refund).await.status, 400);
    assert_eq!(read(&format!("txHash={hash}")).await.str("/status"), "refunded");
    let linked = json!({ "txId": paid.str("/id"), "email": "u@example.com" });
    assert_eq!(call(&sandbox, "POST", "/transactions/refund", linked).await.status, 404);
    // Its header is required.
    let bare = get(&sandbox, "/transactions?orderNumber=A-1").await;
    assert!(bare.status == 400 && bare.text.contains("x-tenant-id"), "{}", bare.text);
}

fn passerelle_signature(secret: &str, text: &str) -> String {
    use hmac::{Hmac, KeyInit, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

#[tokio::test]
async fn a_tenant_registers_without_a_key_and_a_lack_of_permission_is_a_conflict() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = |path: &str| format!("{}{path}", sandbox.tygapay().base_url());
    let wish = r#"{"code":"canary","name":"Example Shop","contactEmail":"admin@example.com"}"#;
    let made = send("POST", &url("/tenant"), &[support::JSON], Some(wish)).await;
    assert_eq!(
        (made.str("/apiKey"), made.str("/apiSecret")),
        (sandbox.tygapay().api_key().into(), sandbox.tygapay().api_secret().into())
    );
    let incomplete = send("POST", &url("/tenant"), &[support::JSON], Some(r#"{"code":"canary"}"#)).await;
    assert_eq!(incomplete.status, 400);
    for path in ["/tenant/wallets", "/tenant/deposit-addresses", "/user?userId=x", "/transactions/users?userId=x"] {
        let refused = send("GET", &url(path), &[], None).await;
        assert_eq!((refused.status, refused.str("/status")), (409, "permission_denied".into()), "{path}");
    }
    assert_eq!(send("GET", &url("/orders/x"), &[], None).await.status, 401);
    let addresses = get(&sandbox, "/tenant/deposit-addresses").await;
    assert_eq!((addresses.str("/0/name"), addresses.str("/0/network")), ("distribution_wallet".into(), "BSC".into()));
}
