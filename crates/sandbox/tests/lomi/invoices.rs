//! Invoices from the draft to the payment, and the other things that are simple state.

use passerelle_sandbox::Sandbox;

use crate::contract::lomi;
use crate::support::Answer;

async fn call(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Answer {
    let body = (!body.is_empty()).then_some(body);
    lomi(sandbox.lomi(), method, path, None, body).await
}

async fn customer(sandbox: &Sandbox) -> String {
    let body = r#"{"name":"Awa","email":"awa@example.com"}"#;
    call(sandbox, "POST", "/customers", body).await.str("/customer_id")
}

#[tokio::test]
async fn an_invoice_is_sent_and_paid_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let body =
        format!(r#"{{"customer_id":"{}","amount":9007199254740993,"currency_code":"XOF"}}"#, customer(&sandbox).await);
    let made = call(&sandbox, "POST", "/invoices", &body).await;
    assert_eq!((made.status, made.str("/status"), made.str("/payment_url")), (201, "draft".into(), "null".into()));
    assert!(made.text.contains(r#""amount_remaining":9007199254740993"#), "{}", made.text);
    let path = format!("/invoices/{}", made.str("/customer_invoice_id"));
    let remind = call(&sandbox, "POST", &format!("{path}/remind"), "").await;
    assert_eq!((remind.status, remind.text.contains("that is draft")), (400, true), "{}", remind.text);
    let sent = call(&sandbox, "POST", &format!("{path}/send"), "").await;
    let page = sent.str("/payment_url");
    assert_eq!((sent.status, sent.str("/status")), (201, "sent".into()));
    let session = call(&sandbox, "POST", &format!("{path}/checkout-session"), "").await;
    assert_eq!((session.status, session.str("/checkout_url")), (201, page.clone()), "the one there is");

    // Another amount closes the page that asks for the old one.
    let changed = call(&sandbox, "PATCH", &path, r#"{"amount":700,"amount_due":700}"#).await;
    assert_eq!((changed.str("/payment_url"), changed.str("/amount_remaining")), ("null".into(), "700".into()));
    assert!(sandbox.buyer().pay(&page).await.is_err());
    let page = call(&sandbox, "POST", &format!("{path}/checkout-session"), "").await.str("/checkout_url");
    sandbox.buyer().pay(&page).await.unwrap();
    let paid = call(&sandbox, "GET", &path, "").await;
    assert_eq!((paid.str("/status"), paid.str("/amount_remaining")), ("paid".into(), "0".into()));
    assert_eq!(call(&sandbox, "GET", "/transactions", "").await.str("/data/0/gross_amount"), "700");
    for (method, action) in [("POST", "/void"), ("POST", "/checkout-session"), ("POST", "/finalize"), ("PATCH", "")] {
        let refused =
            call(&sandbox, method, &format!("{path}{action}"), if action.is_empty() { "{}" } else { "" }).await;
        assert_eq!(refused.status, 400, "{action}: {}", refused.text);
    }
    assert_eq!(
        call(&sandbox, "GET", "/invoices?status=paid&search=AWA", "").await.json["data"].as_array().unwrap().len(),
        1
    );
    assert_eq!(call(&sandbox, "GET", "/invoices?status=draft", "").await.str("/data"), "[]");
}

#[tokio::test]
async fn what_is_void_or_paid_by_hand_takes_no_more_money() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = format!(r#"{{"customer_id":"{}","amount":100,"currency_code":"XOF"}}"#, customer(&sandbox).await);
    for (method, action, change) in [("POST", "/void", ""), ("PATCH", "", r#"{"status":"paid"}"#)] {
        let id = call(&sandbox, "POST", "/invoices", &body).await.str("/customer_invoice_id");
        let page = call(&sandbox, "POST", &format!("/invoices/{id}/finalize"), "").await.str("/payment_url");
        let over = call(&sandbox, method, &format!("/invoices/{id}{action}"), change).await;
        assert!(over.status < 300 && over.str("/payment_url") == "null", "{}", over.text);
        assert!(sandbox.buyer().pay(&page).await.is_err(), "{action}");
    }
    let nobody = body.replacen("\"customer_id\":\"", "\"customer_id\":\"0", 1);
    assert_eq!(call(&sandbox, "POST", "/invoices", &nobody).await.status, 400);
}

#[tokio::test]
async fn a_coupon_has_a_code_of_its_own_and_a_discount() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"code":"save20","discount_type":"percentage","discount_percentage":20}"#;
    let made = call(&sandbox, "POST", "/coupons", body).await;
    assert_eq!((made.status, made.str("/code"), made.str("/current_uses")), (201, "SAVE20".into(), "0".into()));
    for (from, to, problem) in [
        ("save20", "Save20", "exists already"),
        ("x\"", "x\",\"usage_frequency_limit\":\"per_customer\"", "usage_limit_value is required"),
        ("20}", "101}", "at most 100"),
        ("percentage\",", "fixed\",", "discount_fixed_amount must be above 0"),
        (
            "x\"",
            "x\",\"valid_from\":\"2026-02-01T00:00:00Z\",\"expires_at\":\"2026-01-01T00:00:00Z\"",
            "after valid_from",
        ),
    ] {
        let body = if to == "Save20" { body.to_owned() } else { body.replace("\"save20\"", "\"x\"") };
        let refused = call(&sandbox, "POST", "/coupons", &body.replace(from, to)).await;
        assert_eq!((refused.status, refused.text.contains(problem)), (400, true), "{to}: {}", refused.text);
    }
    let path = format!("/coupons/{}", made.str("/coupon_id"));
    assert_eq!(call(&sandbox, "GET", &format!("{path}/performance"), "").await.str("/total_uses"), "0");
    assert_eq!(call(&sandbox, "GET", "/coupons", "").await.json.as_array().unwrap().len(), 1);
    assert_eq!(call(&sandbox, "DELETE", &path, "").await.status, 200);
    assert_eq!(call(&sandbox, "GET", &path, "").await.status, 404);
    assert_eq!(call(&sandbox, "POST", "/coupons", body).await.status, 201, "the code is free again");
}

#[tokio::test]
async fn a_meter_is_named_once_and_settings_are_kept() {
    let sandbox = Sandbox::start().await.unwrap();
    let made = call(&sandbox, "POST", "/meters", r#"{"name":"api_calls"}"#).await;
    assert_eq!(
        (made.status, made.str("/filter/code"), made.str("/aggregation/type")),
        (201, "api_calls".into(), "sum".into())
    );
    assert_eq!(call(&sandbox, "POST", "/meters", r#"{"name":"api_calls"}"#).await.status, 400);
    let path = format!("/meters/{}", made.str("/meter_id"));
    let off = call(&sandbox, "PATCH", &path, r#"{"is_active":false}"#).await;
    assert_eq!((off.str("/is_active"), off.str("/filter/code")), ("false".into(), "api_calls".into()));
    assert_eq!(call(&sandbox, "GET", "/meters?isActive=true", "").await.text, "[]");
    assert_eq!(call(&sandbox, "GET", &format!("{path}/balances/nobody"), "").await.str("/balance"), "0");

    call(&sandbox, "PATCH", "/settings/checkout", r#"{"settings":{"language":"fr","n":1}}"#).await;
    call(&sandbox, "PATCH", "/settings/checkout", r#"{"settings":{"n":2}}"#).await;
    assert_eq!(call(&sandbox, "GET", "/settings/checkout", "").await.text, r#"{"language":"fr","n":2}"#);
    let ticket = call(&sandbox, "POST", "/support-requests", r#"{"category":"other","message":"Where is it?"}"#).await;
    let closed =
        call(&sandbox, "POST", &format!("/support-requests/{}/close", ticket.str("/support_request_id")), "").await;
    assert_eq!((ticket.str("/status"), closed.str("/status")), ("open".into(), "closed".into()));
}
