//! The control API: what a test in another language drives, and what it says to bad input.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::time::{Duration, SystemTime};

use passerelle_sandbox::Sandbox;
use support::shop::Shop;
use support::{Answer, JSON, send};

async fn call(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Answer {
    let url = format!("{}{path}", sandbox.console_url());
    send(method, &url, &[JSON], Some(body).filter(|body| !body.is_empty())).await
}

async fn frozen() -> Sandbox {
    Sandbox::builder().frozen_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1)).start().await.unwrap()
}

#[tokio::test]
async fn a_whole_life_of_an_order_at_each_provider() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[]).await);
    let hook = format!(r#"{{"url":"{}"}}"#, shop.url);
    assert_eq!(call(&sandbox, "PUT", "/control/lygos/webhook", &hook).await.status, 200);
    for (provider, status, paid) in [("lygos", 200, "success"), ("lomi", 201, "completed"), ("tygapay", 200, "paid")] {
        let order = format!(r#"{{"provider":"{provider}","amount":"5000","reference":"{provider}-1"}}"#);
        let made = call(&sandbox, "POST", "/control/orders", &order).await;
        assert_eq!(made.status, status, "{}", made.text);
        let find = || async {
            let orders = call(&sandbox, "GET", "/control/orders", "").await.json;
            orders.as_array().unwrap().iter().find(|order| order["provider"] == provider).unwrap().clone()
        };
        let order = find().await;
        assert_eq!((&order["amount"], &order["reference"]), (&"5000".into(), &format!("{provider}-1").into()));
        let link = format!(r#"{{"link":{}}}"#, order["link"]);
        assert_eq!(call(&sandbox, "POST", "/control/start", &link).await.status, 200);
        assert_eq!(call(&sandbox, "POST", "/control/pay", &link).await.status, 200);
        assert_eq!(find().await["status"], paid);
        let again = call(&sandbox, "POST", "/control/pay", &link).await;
        assert_eq!(again.status, 409, "{}", again.text);
    }
    assert_eq!(call(&sandbox, "POST", "/control/deliver", "").await.json["attempts"], 2);
    let webhooks = call(&sandbox, "GET", "/control/webhooks", "").await;
    assert_eq!(webhooks.str("/0/event"), "payin.success");
    let id = webhooks.str("/0/id");
    let resent = call(&sandbox, "POST", &format!("/control/webhooks/{id}/resend"), "").await;
    assert_eq!((resent.str("/state"), shop.told().len()), ("delivered".to_owned(), 3));
}

#[tokio::test]
async fn orders_fail_and_expire_and_the_clock_is_moved() {
    let sandbox = frozen().await;
    for (provider, fail, expire) in [("lygos", "failed", 400), ("lomi", "failed", 200), ("tygapay", "cancelled", 200)] {
        let order = format!(r#"{{"provider":"{provider}","amount":"5000"}}"#);
        for _ in 0..2 {
            call(&sandbox, "POST", "/control/orders", &order).await;
        }
        let orders = call(&sandbox, "GET", "/control/orders", "").await.json;
        let mine: Vec<_> = orders.as_array().unwrap().iter().filter(|order| order["provider"] == provider).collect();
        let link = |place: usize| format!(r#"{{"link":{}}}"#, mine[place]["link"]);
        assert_eq!(call(&sandbox, "POST", "/control/fail", &link(0)).await.status, 200);
        assert_eq!(call(&sandbox, "POST", "/control/expire", &link(1)).await.status, expire, "{provider}");
        let orders = call(&sandbox, "GET", "/control/orders", "").await.json;
        let mine: Vec<_> = orders.as_array().unwrap().iter().filter(|order| order["provider"] == provider).collect();
        let end = if expire == 200 { "expired" } else { "new" };
        assert_eq!((&mine[0]["status"], &mine[1]["status"]), (&fail.into(), &end.into()));
    }
    let moved = call(&sandbox, "POST", "/control/clock/advance", r#"{"seconds":3600}"#).await;
    assert_eq!(moved.str("/now"), "1970-01-01T01:00:01.000Z");
}

/// Money on its way back ends when a person says how, and the shop is told.
#[tokio::test]
async fn refunds_wait_and_are_ended() {
    let sandbox = frozen().await;
    sandbox.hold_lomi_refunds(true);
    let session = r#"{"amount":5000,"currency_code":"XOF"}"#;
    let session = support::lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(session)).await;
    sandbox.buyer().pay(&session.str("/checkout_url")).await.unwrap();
    let payment = sandbox.payments().remove(0).id;
    let mut refunds = Vec::new();
    for key in ["a", "b"] {
        let body = format!(r#"{{"transaction_id":"{payment}","amount":1000}}"#);
        let preview = support::lomi(sandbox.lomi(), "POST", "/refunds", Some(key), Some(&body)).await;
        let token = preview.str("/confirmation_token");
        let body = format!(r#"{{"transaction_id":"{payment}","amount":1000,"confirmation_token":"{token}"}}"#);
        let refund = support::lomi(sandbox.lomi(), "POST", "/refunds", Some(key), Some(&body)).await;
        refunds.push(refund.str("/refund_id"));
    }
    assert!(sandbox.refunds().iter().all(|refund| refund.status == "pending"));
    let end = format!("/control/refunds/{}", refunds[0]);
    assert_eq!(call(&sandbox, "POST", &end, r#"{"outcome":"failed"}"#).await.status, 200);
    assert_eq!(call(&sandbox, "POST", &end, r#"{"outcome":"completed"}"#).await.status, 409);
    sandbox.finish_refund(&refunds[1], passerelle_sandbox::RefundOutcome::Completed).await.unwrap();
    let states: Vec<String> = sandbox.refunds().into_iter().map(|refund| refund.status).collect();
    assert_eq!(states, ["completed", "failed"]);
}

#[tokio::test]
async fn faults_and_snapshots() {
    let sandbox = frozen().await;
    let fault = r#"{"kind":"bad_gateway","provider":"lygos","route":"POST /v1/gateway","times":1}"#;
    let made = call(&sandbox, "POST", "/control/faults", fault).await;
    assert_eq!((made.status, made.str("/id")), (201, "1".to_owned()));
    let snapshot = {
        let url = format!("{}/control/snapshot", sandbox.console_url());
        reqwest::get(url).await.unwrap().bytes().await.unwrap()
    };
    let post = || support::lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(r#"{"amount":1,"shop_name":"A"}"#));
    assert_eq!((post().await.status, post().await.status), (502, 200));
    assert_eq!(call(&sandbox, "GET", "/control/faults", "").await.str("/0/struck"), "1");
    let put = |bytes: Vec<u8>, to: String| async move {
        let response = reqwest::Client::new().put(format!("{to}/control/snapshot")).body(bytes).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    let to = sandbox.console_url().to_owned();
    assert_eq!(put(snapshot.to_vec(), to.clone()).await.0, 200);
    assert_eq!(post().await.status, 502);
    assert_eq!(call(&sandbox, "DELETE", "/control/faults/1", "").await.status, 200);
    assert_eq!(call(&sandbox, "DELETE", "/control/faults/1", "").await.status, 404);
    assert_eq!(call(&sandbox, "DELETE", "/control/faults", "").await.status, 200);
    let (status, text) = put(b"no snapshot".to_vec(), to).await;
    assert_eq!(status, 400, "{text}");
    let other = Sandbox::builder().seed(9).start().await.unwrap();
    let (status, text) = put(snapshot.to_vec(), other.console_url().to_owned()).await;
    assert!(status == 409 && text.contains("--seed 0"), "{text}");
}

#[tokio::test]
async fn bad_input_gets_a_sentence_and_a_4xx() {
    let sandbox = frozen().await;
    for (method, path, body, status, text) in [
        ("POST", "/control/pay", "{", 400, "can't be read"),
        ("POST", "/control/pay", r#"{"link":"http://x","amout":"1"}"#, 400, "unknown field `amout`"),
        ("POST", "/control/pay", r#"{"link":"http://x","amount":9.5}"#, 400, "expected a string"),
        ("POST", "/control/pay", r#"{"link":"http://x","amount":"nine"}"#, 400, "not a decimal number"),
        ("POST", "/control/pay", r#"{"link":"http://x"}"#, 404, "not a payment page of this sandbox"),
        ("POST", "/control/orders", r#"{"provider":"paypal","amount":"1"}"#, 400, "unknown variant `paypal`"),
        ("POST", "/control/orders", r#"{"provider":"lygos","amount":"1","currency":"XOF"}"#, 400, "takes no currency"),
        ("POST", "/control/clock/advance", r#"{"seconds":-1}"#, 400, "invalid value"),
        ("POST", "/control/faults", r#"{"kind":"flood"}"#, 400, "unknown variant `flood`"),
        ("POST", "/control/faults", r#"{"kind":"lost","route":"/x"}"#, 400, "take an event, not a route"),
        ("POST", "/control/faults", r#"{"kind":"stall","chance":101}"#, 400, "from 1 to 100"),
        ("POST", "/control/refunds/x", r#"{"outcome":"completed"}"#, 404, "no refund x"),
        ("POST", "/control/payouts/x", r#"{"outcome":"lost"}"#, 400, "unknown variant `lost`"),
        ("POST", "/control/payouts/x", r#"{"outcome":"failed"}"#, 404, "no payout x"),
        ("PUT", "/control/lomi/refunds", r#"{"wait":1}"#, 400, "expected a boolean"),
        ("POST", "/control/webhooks/x/resend", "", 404, "no message x"),
        ("PUT", "/control/lygos/webhook", r#"{"url":"shop"}"#, 400, "no http URL"),
        ("GET", "/control/nothing", "", 404, "GET /control says what it has"),
        ("PUT", "/control/pay", "{}", 404, "no PUT /control/pay"),
    ] {
        let answer = call(&sandbox, method, path, body).await;
        assert_eq!(answer.status, status, "{path} {body}: {}", answer.text);
        assert!(answer.str("/error/message").contains(text), "{path} {body}: {}", answer.text);
    }
}

#[tokio::test]
async fn other_pages_and_other_names_are_refused() {
    let sandbox = frozen().await;
    let url = format!("{}/control/faults", sandbox.console_url());
    let host = sandbox.console_url().trim_start_matches("http://").to_owned();
    for (headers, status) in [
        (vec![JSON], 201),
        (vec![JSON, ("origin", sandbox.console_url())], 201),
        (vec![JSON, ("origin", "https://evil.example")], 403),
        (vec![JSON, ("origin", "null")], 403),
        (vec![JSON, ("host", "evil.example")], 403),
        (vec![("content-type", "text/plain")], 400),
        (vec![("content-type", "application/x-www-form-urlencoded")], 400),
        (vec![JSON, ("host", &host)], 201),
    ] {
        let answer = send("POST", &url, &headers, Some(r#"{"kind":"stall","route":"/x"}"#)).await;
        assert_eq!(answer.status, status, "{headers:?}: {}", answer.text);
    }
}
