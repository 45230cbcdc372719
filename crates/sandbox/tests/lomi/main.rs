//! A shop on lomi.: links, sessions, transactions, refunds in two steps, webhooks, lists, idempotency.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod charges;
mod contract;
mod customers;
mod invoices;
mod payouts;
mod products;
mod restart;
#[path = "../support/mod.rs"]
mod support;
mod walk;

use std::time::Duration;

use contract::lomi;
use passerelle_sandbox::{Amount, BuyerError, Sandbox};
use support::{Answer, JSON, send};

const SESSION: &str = r#"{"amount":5000,"currency_code":"XOF","title":"Deux pagnes","customer_email":"awa@example.com",
    "customer_name":"Awa","metadata":{"order":"CMD-1","big":9007199254740993,"small":0.000000000000000001},
    "success_url":"https://shop.example/ok?session_id={CHECKOUT_SESSION_ID}"}"#;

async fn session(sandbox: &Sandbox) -> Answer {
    let answer = lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(SESSION)).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    answer
}

/// The transaction of a session that was just paid.
async fn paid(sandbox: &Sandbox) -> String {
    sandbox.buyer().pay(&session(sandbox).await.str("/checkout_url")).await.unwrap();
    lomi(sandbox.lomi(), "GET", "/transactions?limit=1", None, None).await.str("/data/0/transaction_id")
}

#[tokio::test]
async fn a_session_is_paid_and_leaves_a_transaction() {
    let sandbox = Sandbox::start().await.unwrap();
    let created = session(&sandbox).await;
    assert_eq!((created.str("/status"), created.str("/environment")), ("open".into(), "test".into()));
    let path = format!("/checkout-sessions/{}", created.str("/checkout_session_id"));
    let link = created.str("/checkout_url");

    sandbox.buyer().fail(&link).await.unwrap();
    assert_eq!(lomi(sandbox.lomi(), "GET", &path, None, None).await.str("/status"), "open");
    sandbox.buyer().start(&link).await.unwrap();
    sandbox.buyer().pay(&link).await.unwrap();
    assert_eq!(lomi(sandbox.lomi(), "GET", &path, None, None).await.str("/status"), "completed");
    assert!(matches!(sandbox.buyer().pay(&link).await, Err(BuyerError::NotPayable { .. })));
    assert!(matches!(sandbox.buyer().pay_amount(&link, Amount::from(1)).await, Err(BuyerError::NotPayable { .. })));

    let all = lomi(sandbox.lomi(), "GET", "/transactions", None, None).await;
    assert_eq!(all.json["data"].as_array().unwrap().len(), 2, "one failed, one that was pending and then completed");
    let completed = lomi(sandbox.lomi(), "GET", "/transactions?status=completed", None, None).await;
    assert_eq!(completed.str("/data/0/customer_email"), "awa@example.com");
    assert!(
        completed.text.contains(r#""metadata":{"order":"CMD-1","big":9007199254740993,"small":0.000000000000000001}"#)
    );
    assert_eq!(
        (
            completed.str("/data/0/gross_amount"),
            completed.str("/data/0/fee_amount"),
            completed.str("/data/0/net_amount")
        ),
        ("5000".into(), "175".into(), "4825".into())
    );
    for id in [completed.str("/data/0/transaction_id"), completed.str("/data/0/public_id")] {
        let one = lomi(sandbox.lomi(), "GET", &format!("/transactions/{id}"), None, None).await;
        assert_eq!(one.str("/status"), "completed");
    }
}

#[tokio::test]
async fn a_session_nobody_pays_expires_after_an_hour() {
    let sandbox = Sandbox::start().await.unwrap();
    let created = session(&sandbox).await;
    sandbox.clock().advance(Duration::from_secs(3601)).await;
    let expired = lomi(sandbox.lomi(), "GET", "/checkout-sessions?status=expired", None, None).await;
    assert_eq!(expired.str("/data/0/checkout_session_id"), created.str("/checkout_session_id"));
    let refused = sandbox.buyer().pay(&created.str("/checkout_url")).await.unwrap_err();
    assert!(refused.to_string().contains("expired"), "{refused}");
}

#[tokio::test]
async fn a_payment_link_makes_a_session_for_each_buyer() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"link_type":"instant","title":"Don","currency_code":"EUR","amount":9.50,"metadata":{"a":1}}"#;
    let link = lomi(sandbox.lomi(), "POST", "/payment-links", None, Some(body)).await;
    assert_eq!(link.status, 201, "{}", link.text);
    assert!(link.text.contains(r#""amount":9.5,"#), "{}", link.text);
    let (url, path) = (link.str("/url"), format!("/payment-links/{}", link.str("/link_id")));
    sandbox.buyer().pay(&url).await.unwrap();
    sandbox.buyer().pay(&url).await.unwrap();
    let sessions = lomi(sandbox.lomi(), "GET", "/checkout-sessions?status=completed", None, None).await;
    assert_eq!(sessions.json["data"].as_array().unwrap().len(), 2);
    assert_eq!(sessions.str("/data/0/payment_link_id"), link.str("/link_id"));
    assert_eq!(sessions.str("/data/0/metadata/a"), "1");

    let changed = lomi(sandbox.lomi(), "PATCH", &path, None, Some(r#"{"title":"Don libre"}"#)).await;
    assert_eq!((changed.str("/title"), changed.str("/amount")), ("Don libre".into(), "9.5".into()));
    let archived = lomi(sandbox.lomi(), "DELETE", &path, None, None).await;
    assert_eq!((archived.status, archived.str("/is_active")), (200, "false".into()));
    assert!(matches!(sandbox.buyer().pay(&url).await, Err(BuyerError::NotPayable { .. })));
    assert_eq!(
        lomi(sandbox.lomi(), "GET", "/payment-links?isActive=true", None, None).await.json["data"],
        serde_json::json!([])
    );
}

#[tokio::test]
async fn a_refund_takes_two_steps_and_is_done_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = paid(&sandbox).await;
    let body = format!(r#"{{"transaction_id":"{id}","amount":2000}}"#);
    let post = |key: &'static str, body: String| {
        let sandbox = &sandbox;
        async move { lomi(sandbox.lomi(), "POST", "/refunds", Some(key), Some(&body)).await }
    };
    let keyless = lomi(sandbox.lomi(), "POST", "/refunds", None, Some(&body)).await;
    assert_eq!((keyless.status, keyless.str("/error/code")), (400, "idempotency_key_required".into()));

    let preview = post("r-1", body.clone()).await;
    assert_eq!((preview.status, preview.str("/requires_confirmation")), (201, "true".into()), "{}", preview.text);
    assert_eq!(lomi(sandbox.lomi(), "GET", "/refunds", None, None).await.json["data"], serde_json::json!([]));
    let confirmed = body.replace('}', &format!(r#","confirmation_token":"{}"}}"#, preview.str("/confirmation_token")));
    let done = post("r-1", confirmed.clone()).await;
    assert_eq!(
        (done.status, done.str("/status"), done.str("/refunded_amount")),
        (201, "completed".into(), "2000".into())
    );
    assert_eq!(done.header("idempotency-cache-hit"), "");

    let repeated = post("r-1", confirmed.clone()).await;
    assert_eq!((repeated.status, repeated.header("idempotency-cache-hit")), (201, "true"));
    assert_eq!(repeated.text, done.text);
    let token_again = post("r-2", confirmed.clone()).await;
    assert_eq!(token_again.status, 400, "a token works once, whatever the key: {}", token_again.text);
    let reused = post("r-1", body.replace("2000", "1")).await;
    assert_eq!((reused.status, reused.str("/error/code")), (409, "idempotency_key_reused".into()));
    let other = post("r-3", confirmed.replace("2000", "1")).await;
    assert!(other.str("/error/message").contains("another request"), "{}", other.text);

    let transaction = lomi(sandbox.lomi(), "GET", &format!("/transactions/{id}"), None, None).await;
    assert_eq!((transaction.str("/status"), transaction.str("/refunded_amount")), ("completed".into(), "2000".into()));
    let refund = lomi(sandbox.lomi(), "GET", &format!("/refunds/{}", done.str("/refund_id")), None, None).await;
    assert_eq!(refund.str("/refunded_amount"), "2000");
    let too_much = post("r-4", body.replace("2000", "3001")).await;
    assert_eq!(too_much.str("/error/message"), "Refund amount exceeds transaction gross amount");

    // The rest, with a key for each step.
    let rest = body.replace("2000", "3000");
    let preview = post("r-5", rest.clone()).await;
    assert_eq!(preview.str("/preview/refund_type"), "full");
    let confirmed = rest.replace('}', &format!(r#","confirmation_token":"{}"}}"#, preview.str("/confirmation_token")));
    assert_eq!(post("r-6", confirmed).await.status, 201);
    let transaction = lomi(sandbox.lomi(), "GET", &format!("/transactions/{id}"), None, None).await;
    assert_eq!((transaction.str("/status"), transaction.str("/refunded_amount")), ("refunded".into(), "5000".into()));
    let closed = post("r-7", body).await;
    assert_eq!(closed.str("/error/message"), "Only completed transactions can be refunded");
}

#[tokio::test]
async fn a_confirmation_token_expires() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = paid(&sandbox).await;
    let body = format!(r#"{{"transaction_id":"{id}","amount":5000}}"#);
    let preview = lomi(sandbox.lomi(), "POST", "/refunds", Some("r"), Some(&body)).await;
    sandbox.clock().advance(Duration::from_secs(601)).await;
    let confirmed = body.replace('}', &format!(r#","confirmation_token":"{}"}}"#, preview.str("/confirmation_token")));
    let late = lomi(sandbox.lomi(), "POST", "/refunds", Some("r"), Some(&confirmed)).await;
    assert!(late.str("/error/message").contains("expired"), "{}", late.text);
}

#[tokio::test]
async fn a_key_makes_one_session_for_a_day() {
    let sandbox = Sandbox::start().await.unwrap();
    let post = |body: &'static str| lomi(sandbox.lomi(), "POST", "/checkout-sessions", Some("k"), Some(body));
    let first = post(r#"{"amount":100,"currency_code":"XOF","metadata":{"a":1,"b":2}}"#).await;
    let same = post(r#"{ "metadata":{"b":2,"a":1}, "currency_code":"XOF", "amount":100.0 }"#).await;
    assert_eq!((same.text.as_str(), same.header("idempotency-cache-hit")), (first.text.as_str(), "true"));
    let other = post(r#"{"amount":101,"currency_code":"XOF"}"#).await;
    assert_eq!((other.status, other.str("/error/code")), (409, "idempotency_key_reused".into()));
    sandbox.clock().advance(Duration::from_secs(24 * 3600)).await;
    let next_day = post(r#"{"amount":101,"currency_code":"XOF"}"#).await;
    assert_eq!(next_day.status, 201);
    assert_ne!(next_day.str("/checkout_session_id"), first.str("/checkout_session_id"));
}

#[tokio::test]
async fn every_answer_has_its_id_and_the_rate_limit() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = |path: &str| format!("{}{path}", sandbox.lomi().base_url());
    let missing = send("GET", &url("/transactions"), &[("x-request-id", "mine")], None).await;
    assert_eq!((missing.status, missing.str("/error/code")), (401, "unauthorized".into()));
    assert_eq!(missing.str("/error/message"), "API Key is missing");
    assert_eq!((missing.str("/request_id").as_str(), missing.header("x-request-id")), ("mine", "mine"));
    let wrong = send("GET", &url("/transactions"), &[("x-api-key", "lomi_sk_test_x")], None).await;
    assert_eq!((wrong.status, wrong.str("/error/message")), (401, "Invalid API Key".into()));
    assert_eq!((wrong.header("x-ratelimit-limit"), wrong.header("x-ratelimit-remaining")), ("5000", "4998"));
    let bearer = format!("Bearer {}", sandbox.lomi().api_key());
    for header in [("authorization", bearer.as_str()), ("x-lomi-api-key", sandbox.lomi().api_key())] {
        let answer = send("GET", &url("/transactions"), &[header], None).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("x-request-id").len(), 36);
    }
    sandbox.clock().advance(Duration::from_secs(900)).await;
    let window = send("GET", &url("/transactions"), &[], None).await;
    assert_eq!(window.header("x-ratelimit-remaining"), "4999");

    let route = lomi(sandbox.lomi(), "PUT", "/payment-links", None, None).await;
    assert_eq!((route.status, route.str("/error/message")), (404, "Cannot PUT /payment-links".into()));
    let later = lomi(sandbox.lomi(), "POST", "/account/export", None, Some("{}")).await;
    assert_eq!(later.status, 501);
    let utf8 = send("GET", &url("/transactions/%ff"), &[("x-api-key", sandbox.lomi().api_key())], None).await;
    assert_eq!((utf8.status, utf8.str("/error/code")), (400, "bad_request".into()));
}

#[tokio::test]
async fn bad_bodies_and_ids_are_refused_in_the_envelope() {
    let sandbox = Sandbox::start().await.unwrap();
    for (path, body, status, text) in [
        ("/payment-links", r#"{"link_type":"instant","title":"x"}"#, 400, "currency_code should not be empty"),
        ("/payment-links", r#"{"link_type":"instant","title":"x","currency_code":"XOF"}"#, 400, "amount is required"),
        ("/checkout-sessions", r#"{"amount":"100"}"#, 400, "amount must be a number"),
        ("/checkout-sessions", r#"{"amount":0,"currency_code":"XOF"}"#, 400, "amount must be a positive number"),
        (
            "/checkout-sessions",
            r#"{"amount":1,"currency_code":"GBP"}"#,
            400,
            "must be one of the following values: XOF, USD, EUR",
        ),
        ("/checkout-sessions", r#"{"currency_code":"XOF"}"#, 400, "amount is required when product_id is not provided"),
        ("/checkout-sessions", "[]", 400, "must be a JSON object"),
        ("/checkout-sessions", "{", 400, "EOF"),
        (
            "/checkout-sessions",
            r#"{"currency_code":"XOF","product_id":"p"}"#,
            400,
            "Product with ID p not found or access denied",
        ),
        ("/webhooks", r#"{"url":"http://shop.example/","events":["PAYMENT_SUCCEEDED"]}"#, 400, "url must use https"),
        (
            "/webhooks",
            r#"{"url":"https://shop.example/","events":["NOPE"]}"#,
            400,
            "each value in events must be one of",
        ),
    ] {
        let answer = lomi(sandbox.lomi(), "POST", path, None, Some(body)).await;
        assert_eq!(answer.status, status, "{path} {body}");
        assert!(answer.text.contains(text), "{}", answer.text);
        assert_eq!(answer.str("/request_id"), answer.header("x-request-id"));
    }
    let cs = lomi(sandbox.lomi(), "GET", "/checkout-sessions/cs_23456789ABCDEF", None, None).await;
    assert_eq!(cs.str("/error/message"), "Checkout session id must be a UUID");
    let none = lomi(sandbox.lomi(), "GET", "/transactions/txn_X", None, None).await;
    assert_eq!((none.status, none.str("/error/details")), (404, "Not Found".into()));
}

#[tokio::test]
async fn lists_are_read_page_by_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut made = Vec::new();
    for _ in 0..5 {
        made.push(session(&sandbox).await.str("/checkout_session_id"));
    }
    made.reverse();
    let (mut read, mut path) = (Vec::new(), "/checkout-sessions?limit=2".to_owned());
    loop {
        let page = lomi(sandbox.lomi(), "GET", &path, None, None).await;
        assert_eq!((page.str("/object"), page.str("/limit")), ("list".into(), "2".into()));
        read.extend(
            page.json["data"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["checkout_session_id"].as_str().unwrap().to_owned()),
        );
        assert_eq!(page.json["has_more"].as_bool().unwrap(), page.json["next_cursor"].is_string());
        if page.json["next_cursor"].is_null() {
            break;
        }
        path = format!("/checkout-sessions?limit=2&cursor={}", page.str("/next_cursor"));
    }
    assert_eq!(read, made);
    for (query, code) in
        [("cursor=x", "invalid_cursor"), ("limit=0", "validation_failed"), ("limit=101", "validation_failed")]
    {
        let answer = lomi(sandbox.lomi(), "GET", &format!("/transactions?{query}"), None, None).await;
        assert_eq!((answer.status, answer.str("/error/code").as_str()), (400, code));
    }
}

#[tokio::test]
async fn a_webhook_shows_its_secret_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"url":"http://127.0.0.1:9000/hook","events":["PAYMENT_SUCCEEDED"],"description":"Local"}"#;
    let created = lomi(sandbox.lomi(), "POST", "/webhooks", None, Some(body)).await;
    assert_eq!(created.status, 201, "{}", created.text);
    assert!(created.str("/secret").starts_with("whsec_"));
    assert_eq!(
        (created.str("/data/events/0"), created.str("/data/metadata/description")),
        ("PAYMENT_SUCCEEDED".into(), "Local".into())
    );
    let path = format!("/webhooks/{}", created.str("/data/id"));
    let read = lomi(sandbox.lomi(), "GET", &path, None, None).await;
    assert!(!read.text.contains("whsec_") && !read.text.contains("verification_token"), "{}", read.text);
    let off = lomi(sandbox.lomi(), "PATCH", &path, None, Some(r#"{"is_active":false}"#)).await;
    assert_eq!(off.str("/is_active"), "false");
    assert_eq!(lomi(sandbox.lomi(), "GET", "/webhooks", None, None).await.json.as_array().unwrap().len(), 1);
    assert_eq!(lomi(sandbox.lomi(), "DELETE", &path, None, None).await.text, r#"{"deleted":true}"#);
    assert_eq!(lomi(sandbox.lomi(), "GET", &path, None, None).await.status, 404);
    assert_eq!(lomi(sandbox.lomi(), "GET", "/webhooks", None, None).await.text, "[]");
}

#[tokio::test]
async fn exact_amounts_survive() {
    let sandbox = Sandbox::start().await.unwrap();
    for text in ["9007199254740993", "0.000000000000000001", "9007199254740993.25"] {
        let body = format!(r#"{{"amount":{text},"currency_code":"USD"}}"#);
        let url = format!("{}/checkout-sessions", sandbox.lomi().base_url());
        let created = send("POST", &url, &[("x-api-key", sandbox.lomi().api_key()), JSON], Some(&body)).await;
        assert!(created.text.contains(&format!(r#""amount":{text},"#)), "{}", created.text);
        sandbox.buyer().pay(&created.str("/checkout_url")).await.unwrap();
        let transactions = lomi(sandbox.lomi(), "GET", "/transactions?limit=1", None, None).await;
        assert!(transactions.text.contains(&format!(r#""gross_amount":{text},"#)), "{}", transactions.text);
    }
}

#[tokio::test]
async fn calls_over_the_limit_are_refused_for_a_window() {
    let sandbox = Sandbox::builder().frozen_at(std::time::SystemTime::UNIX_EPOCH).start().await.unwrap();
    let post =
        || lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(r#"{"amount":1,"currency_code":"XOF"}"#));
    for left in (0..120).rev() {
        let made = post().await;
        assert_eq!((made.status, made.header("x-ratelimit-remaining")), (201, left.to_string().as_str()));
    }
    let refused = post().await;
    assert_eq!((refused.status, refused.str("/error/code")), (429, "rate_limit_exceeded".into()));
    assert_eq!((refused.header("retry-after"), refused.header("x-ratelimit-limit")), ("60", "120"));
    assert_eq!(refused.str("/error/details"), r#"{"limit":120,"retry_after_seconds":60}"#);
    assert_eq!(refused.str("/request_id"), refused.header("x-request-id"));
    let read = lomi(sandbox.lomi(), "GET", "/transactions", None, None).await;
    assert_eq!((read.status, read.header("x-ratelimit-limit")), (200, "5000"));
    sandbox.clock().advance(Duration::from_secs(59)).await;
    assert_eq!(post().await.status, 429);
    sandbox.clock().advance(Duration::from_secs(1)).await;
    assert_eq!(post().await.status, 201);

    let client = reqwest::Client::new();
    for _ in 0..(5000 - 124) {
        client.get(format!("{}/none", sandbox.lomi().base_url())).send().await.unwrap();
    }
    let refused = lomi(sandbox.lomi(), "GET", "/transactions", None, None).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, "900"));
}

#[tokio::test]
async fn an_amount_that_could_not_be_converted_exactly_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let (most, over) = ("999999999999999999999.9999999", "1000000000000000000000");
    for (path, body) in [
        ("/checkout-sessions", r#"{"amount":AMOUNT,"currency_code":"USD"}"#),
        ("/payment-links", r#"{"link_type":"instant","title":"x","amount":AMOUNT,"currency_code":"USD"}"#),
        ("/payment-requests", r#"{"amount":AMOUNT,"currency_code":"USD","expiry_date":"2090-01-01T00:00:00Z"}"#),
        (
            "/charge/card",
            r#"{"amount":AMOUNT,"currency_code":"USD","customer_email":"a@b.example","customer_name":"A"}"#,
        ),
    ] {
        for (amount, status) in [(most, 201), (over, 400)] {
            let key = format!("{path} {amount}");
            let made = lomi(sandbox.lomi(), "POST", path, Some(&key), Some(&body.replace("AMOUNT", amount))).await;
            assert_eq!(made.status, status, "{path}: {}", made.text);
        }
    }
    let session = lomi(sandbox.lomi(), "GET", "/checkout-sessions", None, None).await;
    assert!(session.text.contains(r#""amount_xof":600000000000000000000000,"#), "{}", session.text);
}
