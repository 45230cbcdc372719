//! Direct charges by Wave, MTN and card, holds, and payment requests.

use std::time::{Duration, SystemTime};

use passerelle_sandbox::{Method, Sandbox};

use crate::contract::lomi;
use crate::support::{Answer, JSON, send};

const WAVE: &str = r#"{"amount":1000,"currency":"XOF","customer":{"name":"Awa","phoneNumber":"+2250700000000"},
    "successUrl":"https://shop.example/ok","errorUrl":"https://shop.example/no"}"#;

async fn post(sandbox: &Sandbox, path: &str, key: &str, body: &str) -> Answer {
    lomi(sandbox.lomi(), "POST", path, Some(key), Some(body)).await
}

async fn get(sandbox: &Sandbox, path: &str) -> Answer {
    lomi(sandbox.lomi(), "GET", path, None, None).await
}

async fn staged(sandbox: &Sandbox, path: &str, scenario: &str, body: &str) -> Answer {
    let headers =
        [("x-api-key", sandbox.lomi().api_key()), JSON, ("idempotency-key", scenario), ("x-scenario-key", scenario)];
    send("POST", &format!("{}{path}", sandbox.lomi().base_url()), &headers, Some(body)).await
}

async fn transaction(sandbox: &Sandbox, id: &str) -> Answer {
    get(sandbox, &format!("/transactions/{id}")).await
}

/// A card charge, and the page where its payer gives the card.
async fn card(sandbox: &Sandbox, key: &str, more: &str) -> (String, String) {
    let body = format!(r#"{{"amount":100000,"customer_email":"awa@example.com","customer_name":"Awa"{more}}}"#);
    let made = post(sandbox, "/charge/card", key, &body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let id = made.str("/data/id");
    let read = get(sandbox, &format!("/charge/card/{id}")).await;
    let public = transaction(sandbox, &read.str("/data/transaction/transaction_id")).await.str("/public_id");
    (id, format!("{}/pay/{public}", sandbox.lomi().base_url()))
}

#[tokio::test]
async fn a_wave_charge_is_completed_at_once_with_a_test_key() {
    let sandbox = Sandbox::start().await.unwrap();
    let made = post(&sandbox, "/charge/wave", "w", WAVE).await;
    assert_eq!((made.status, made.str("/status")), (201, "completed".into()), "{}", made.text);
    let paid = transaction(&sandbox, &made.str("/transaction_id")).await;
    assert_eq!(
        (paid.str("/status"), paid.str("/provider_code"), paid.str("/gross_amount"), paid.str("/checkout_session_id")),
        ("completed".into(), "WAVE".into(), "1000".into(), "null".into())
    );
    let again = post(&sandbox, "/charge/wave", "w", WAVE).await;
    assert_eq!((again.text.as_str(), again.header("idempotency-cache-hit")), (made.text.as_str(), "true"));
    assert_eq!(get(&sandbox, "/transactions").await.json["data"].as_array().unwrap().len(), 1);
    assert_eq!(get(&sandbox, "/customers?search=awa&status=active").await.str("/total_count"), "1");
    assert_eq!(
        lomi(sandbox.lomi(), "POST", "/charge/wave", None, Some(WAVE)).await.str("/error/code"),
        "idempotency_key_required"
    );
    for (from, to, problem) in [
        ("1000", "99", "amount must be at least 100 XOF"),
        ("1000", "100.5", "amount must be an integer"),
        ("XOF", "EUR", "Wave takes XOF only"),
        ("phoneNumber", "phone", "customer.phoneNumber should not be empty"),
        ("\"currency\"", "\"transfer_data\":{},\"currency\"", "transfer_data is for operators"),
    ] {
        let refused = post(&sandbox, "/charge/wave", "bad", &WAVE.replace(from, to)).await;
        assert_eq!((refused.status, refused.text.contains(problem)), (400, true), "{}", refused.text);
    }
}

#[tokio::test]
async fn scenarios_leave_a_charge_pending_or_refuse_it() {
    let sandbox = Sandbox::builder().frozen_at(SystemTime::UNIX_EPOCH).start().await.unwrap();
    let failed = staged(&sandbox, "/charge/wave", "failed", WAVE).await;
    assert_eq!((failed.status, failed.str("/error/code")), (400, "bad_request".into()));
    assert_eq!(get(&sandbox, "/transactions").await.str("/data"), "[]");

    let pending = staged(&sandbox, "/charge/wave", "pending", WAVE).await;
    let (id, page) = (pending.str("/transaction_id"), pending.str("/wave_launch_url"));
    assert_eq!((pending.str("/status"), pending.str("/next_action/url")), ("PENDING".into(), page.clone()));
    assert_eq!(transaction(&sandbox, &id).await.str("/status"), "pending");
    sandbox.buyer().pay(&page).await.unwrap();
    assert_eq!(transaction(&sandbox, &id).await.str("/status"), "completed");
    assert!(sandbox.buyer().pay(&page).await.is_err());

    let mtn = WAVE.replace("\"amount\"", "\"quantity\":3,\"amount\"");
    let waiting = staged(&sandbox, "/charge/mtn", "pending", &mtn).await;
    assert_eq!((waiting.status, waiting.str("/data/status")), (201, "PENDING".into()), "{}", waiting.text);
    let id = waiting.str("/data/transaction_id");
    assert_eq!(transaction(&sandbox, &id).await.str("/gross_amount"), "3000");
    sandbox.clock().advance(Duration::from_secs(4 * 3600)).await;
    assert_eq!(transaction(&sandbox, &id).await.str("/status"), "expired");
    assert_eq!(get(&sandbox, "/transactions?status=expired").await.str("/data/0/transaction_id"), id);
    let done = post(&sandbox, "/charge/mtn", "m", WAVE).await;
    assert_eq!((done.str("/data/status"), done.str("/data/reference_id")), ("completed".into(), "null".into()));

    let pan = r#"{"amount":1,"pan":"4242424242424242","expiry":"12/30","cvv":"123"}"#;
    let switch = post(&sandbox, "/charge/switch", "s", pan).await;
    assert_eq!((switch.status, switch.str("/error/code")), (503, "service_unavailable".into()));
}

#[tokio::test]
async fn a_card_is_charged_in_euro_cents() {
    let sandbox = Sandbox::start().await.unwrap();
    let (id, page) = card(&sandbox, "c", r#","appearance_theme":"dark""#).await;
    let path = format!("/charge/card/{id}");
    let before = get(&sandbox, &path).await;
    assert_eq!(
        (before.str("/data/status"), before.str("/data/amount"), before.str("/data/currency")),
        ("requires_payment_method".into(), "15245".into(), "eur".into())
    );
    assert_eq!(
        (before.str("/data/original_amount"), before.str("/data/appearance/theme")),
        ("100000".into(), "dark".into())
    );
    sandbox.buyer().by(Method::Card).pay(&page).await.unwrap();
    let after = get(&sandbox, &path).await;
    assert_eq!(
        (after.str("/data/status"), after.str("/data/transaction/status")),
        ("succeeded".into(), "completed".into())
    );
    let over = lomi(sandbox.lomi(), "POST", &format!("{path}/cancel"), None, None).await;
    assert_eq!(over.status, 400);
    for (body, problem) in [
        (r#"{"amount":1000}"#, "customer_id, or customer_email and customer_name"),
        (r#"{"amount":999,"customer_email":"a@b.example","customer_name":"A"}"#, "at least 1000 XOF"),
        (r#"{"amount":0.49,"currency":"EUR","customer_email":"a@b.example","customer_name":"A"}"#, "at least 0.50 EUR"),
        (r#"{"amount":1000,"customer_id":"123e4567-e89b-12d3-a456-426614174000"}"#, "Customer with ID"),
    ] {
        let refused = post(&sandbox, "/charge/card", "bad", body).await;
        assert_eq!((refused.status, refused.text.contains(problem)), (400, true), "{}", refused.text);
    }
    assert_eq!(get(&sandbox, "/charge/card/pi_none").await.status, 404);
}

#[tokio::test]
async fn a_hold_is_raised_and_captured_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let (id, page) = card(&sandbox, "h", r#","hold":true"#).await;
    let path = format!("/charge/card/{id}");
    let early = post(&sandbox, &format!("{path}/capture"), "e", "{}").await;
    assert!(early.text.contains("requires_capture"), "{}", early.text);
    sandbox.buyer().pay(&page).await.unwrap();
    let held = get(&sandbox, &path).await;
    assert_eq!(
        (held.str("/data/status"), held.str("/data/amount_capturable"), held.str("/data/transaction/status")),
        ("requires_capture".into(), "100000".into(), "pending".into())
    );
    assert!(sandbox.buyer().pay(&page).await.is_err(), "a hold is placed once");
    assert_eq!(get(&sandbox, "/accounts/balance").await.text, "[]", "what is only blocked is nobody's yet");

    let lower = post(&sandbox, &format!("{path}/increment"), "i1", r#"{"amount":100000}"#).await;
    assert_eq!(lower.status, 400);
    let raised = post(&sandbox, &format!("{path}/increment"), "i2", r#"{"amount":150000}"#).await;
    assert_eq!((raised.status, raised.str("/data/amount_capturable")), (200, "150000".into()));
    let too_much = post(&sandbox, &format!("{path}/capture"), "k1", r#"{"amount":150001}"#).await;
    assert_eq!(too_much.status, 400);
    let captured = post(&sandbox, &format!("{path}/capture"), "k2", r#"{"amount":120000}"#).await;
    assert_eq!((captured.status, captured.str("/data/status")), (200, "succeeded".into()), "{}", captured.text);
    assert_eq!(post(&sandbox, &format!("{path}/capture"), "k3", "{}").await.status, 400, "once");
    let repeated = post(&sandbox, &format!("{path}/capture"), "k2", r#"{"amount":120000}"#).await;
    assert_eq!((repeated.status, repeated.header("idempotency-cache-hit")), (200, "true"));
    let booked = get(&sandbox, "/transactions").await;
    assert_eq!(
        (booked.str("/data/0/status"), booked.str("/data/0/gross_amount"), booked.str("/data/0/net_amount")),
        ("completed".into(), "120000".into(), "115800".into())
    );
}

#[tokio::test]
async fn a_hold_is_released_by_cancelling_or_after_a_week() {
    let sandbox = Sandbox::start().await.unwrap();
    let (first, page) = card(&sandbox, "1", r#","hold":true"#).await;
    sandbox.buyer().pay(&page).await.unwrap();
    let cancelled = lomi(sandbox.lomi(), "POST", &format!("/charge/card/{first}/cancel"), None, None).await;
    assert_eq!((cancelled.status, cancelled.str("/data/status")), (200, "canceled".into()));
    assert_eq!(post(&sandbox, &format!("/charge/card/{first}/capture"), "k", "{}").await.status, 400);

    let (second, page) = card(&sandbox, "2", r#","hold":true"#).await;
    sandbox.buyer().pay(&page).await.unwrap();
    sandbox.clock().advance(Duration::from_secs(7 * 24 * 3600)).await;
    assert_eq!(post(&sandbox, &format!("/charge/card/{second}/capture"), "k", "{}").await.status, 400);
    let read = get(&sandbox, &format!("/charge/card/{second}")).await;
    assert_eq!((read.str("/data/status"), read.str("/data/transaction/status")), ("canceled".into(), "expired".into()));
}

#[tokio::test]
async fn who_is_blocked_can_not_pay() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"name":"Awa","email":"awa@example.com","phone_number":"+2250700000000"}"#;
    let awa = lomi(sandbox.lomi(), "POST", "/customers", None, Some(body)).await.str("/customer_id");
    lomi(sandbox.lomi(), "POST", &format!("/customers/{awa}/block"), None, None).await;
    let refused = post(&sandbox, "/charge/wave", "w", WAVE).await;
    assert_eq!((refused.status, refused.text.contains("Radar")), (403, true), "{}", refused.text);
    let session = post(
        &sandbox,
        "/checkout-sessions",
        "s",
        r#"{"amount":5,"currency_code":"XOF","customer_email":"AWA@example.com"}"#,
    )
    .await;
    sandbox.buyer().pay(&session.str("/checkout_url")).await.unwrap();
    assert_eq!(get(&sandbox, "/transactions").await.str("/data/0/status"), "failed");
    lomi(sandbox.lomi(), "POST", &format!("/customers/{awa}/unblock"), None, None).await;
    assert_eq!(post(&sandbox, "/charge/wave", "w", WAVE).await.status, 201);
}

#[tokio::test]
async fn a_payment_request_is_paid_once_or_expires() {
    let sandbox = Sandbox::builder().frozen_at(SystemTime::UNIX_EPOCH).start().await.unwrap();
    let body = r#"{"amount":25000,"currency_code":"XOF","expiry_date":"1970-01-02","payment_reference":"INV-1"}"#;
    let made = post(&sandbox, "/payment-requests", "p", body).await;
    assert_eq!((made.status, made.str("/status")), (201, "pending".into()), "{}", made.text);
    let path = format!("/payment-requests/{}", made.str("/request_id"));
    // Two people open it, and one pays.
    let page = made.str("/payment_link");
    sandbox.buyer().start(&page).await.unwrap();
    let other = get(&sandbox, "/checkout-sessions").await.str("/data/0/checkout_url");
    sandbox.buyer().pay(&page).await.unwrap();
    assert_eq!(get(&sandbox, &path).await.str("/status"), "completed");
    assert!(sandbox.buyer().pay(&other).await.is_err(), "nobody pays it twice");
    assert!(sandbox.buyer().pay(&page).await.is_err());

    let late = post(&sandbox, "/payment-requests", "q", body).await;
    sandbox.clock().advance(Duration::from_secs(24 * 3600)).await;
    let expired = get(&sandbox, "/payment-requests?status=expired").await;
    assert_eq!(expired.str("/data/0/request_id"), late.str("/request_id"));
    assert!(sandbox.buyer().pay(&late.str("/payment_link")).await.is_err());
    let past = post(&sandbox, "/payment-requests", "r", body).await;
    assert!(past.text.contains("expiry_date must be in the future"), "{}", past.text);
    assert_eq!(get(&sandbox, "/payment-requests?customerId=x").await.status, 400);
    let spi = body.replace("\"amount\"", "\"channel\":\"spi\",\"amount\"").replace("1970", "1990");
    assert_eq!(post(&sandbox, "/payment-requests", "s", &spi).await.status, 400);
}
