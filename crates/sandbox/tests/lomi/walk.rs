//! Every operation that is served is called once in a sensible state and has to succeed, in the form that the spec says.

use std::collections::BTreeSet;

use passerelle_sandbox::Sandbox;

use crate::contract::{check, served};
use crate::support::{self, Answer};

/// What can't succeed here, and why.
const REFUSED: &[(&str, u16)] = &[
    // Every source says that it is not available.
    ("charges_create_switch", 503),
    // A live key, or a payout over Wave or PI-SPI.
    ("settlements_create_instant", 400),
    ("settlements_get_instant", 404),
    // A lomi. Network.
    ("transfers_create", 400),
    ("transfers_get", 404),
    ("transfers_reverse", 404),
    ("network_create_login_link", 404),
    ("network_create_account_session", 404),
    // What is made elsewhere, what rails report, and subscriptions and usage, whose checkouts are not served.
    ("exports_get", 404),
    ("disputes_get", 404),
    ("disputes_submit_evidence", 404),
    ("risk_assessments_get", 404),
    ("subscriptions_get", 404),
    ("subscriptions_update", 404),
    ("subscriptions_get_usage", 404),
    ("subscriptions_resume", 404),
    ("subscriptions_change_plan", 404),
    ("subscriptions_cancel", 404),
    ("usage_get_event", 404),
];

struct Walk {
    sandbox: Sandbox,
    done: BTreeSet<String>,
    keys: u32,
}

impl Walk {
    async fn call(&mut self, method: &str, path: &str, body: &str) -> Answer {
        self.keys += 1;
        let key = format!("key-{}", self.keys);
        let sent = (!body.is_empty()).then_some(body);
        let answer = support::lomi(self.sandbox.lomi(), method, path, Some(&key), sent).await;
        let id = check(method, path, &answer).unwrap_or_else(|| panic!("{method} {path} is no operation"));
        let refused = REFUSED.iter().find(|(operation, _)| *operation == id);
        match refused {
            Some((_, status)) => assert_eq!(answer.status, *status, "{id}: {}", answer.text),
            None => assert!((200..300).contains(&answer.status), "{id}: {}", answer.text),
        }
        self.done.insert(id);
        answer
    }

    async fn get(&mut self, path: &str) -> Answer {
        self.call("GET", path, "").await
    }

    async fn post(&mut self, path: &str, body: &str) -> Answer {
        self.call("POST", path, body).await
    }

    async fn pay(&self, page: &str) {
        self.sandbox.buyer().pay(page).await.unwrap();
    }
}

#[tokio::test]
async fn every_served_operation_answers_as_the_spec_says() {
    let mut walk = Walk { sandbox: Sandbox::start().await.unwrap(), done: BTreeSet::new(), keys: 0 };
    let customer = customers(&mut walk).await;
    let price = products(&mut walk).await;
    payments(&mut walk, &customer, &price).await;
    charges(&mut walk, &customer).await;
    money_out(&mut walk).await;
    webhooks(&mut walk).await;
    back_office(&mut walk, &customer).await;
    let missing: Vec<_> = served().difference(&walk.done).cloned().collect();
    assert!(missing.is_empty(), "nobody called {missing:?}");
}

async fn customers(walk: &mut Walk) -> String {
    let body = r#"{"name":"Awa","email":"awa@example.com","phone_number":"+2250700000000","metadata":{"a":1}}"#;
    let gone = walk.post("/customers", r#"{"name":"Gone"}"#).await.str("/customer_id");
    walk.call("DELETE", &format!("/customers/{gone}"), "").await;
    let id = walk.post("/customers", body).await.str("/customer_id");
    walk.call("PATCH", &format!("/customers/{id}"), r#"{"city":"Abidjan"}"#).await;
    for tail in ["", "/transactions", "/subscriptions", "/portal-audit?page=1"] {
        walk.get(&format!("/customers/{id}{tail}")).await;
    }
    walk.post(&format!("/customers/{id}/block"), "").await;
    walk.post(&format!("/customers/{id}/unblock"), "").await;
    id
}

async fn products(walk: &mut Walk) -> String {
    let body = r#"{"name":"Pagne","product_type":"one_time","prices":[{"amount":1000,"currency_code":"XOF"}]}"#;
    let made = walk.post("/products", body).await;
    let path = format!("/products/{}", made.str("/product_id"));
    let other = walk.post(&format!("{path}/prices"), r#"{"amount":9.5,"currency_code":"EUR"}"#).await.str("/price_id");
    walk.post(&format!("{path}/prices/{other}/default"), "").await;
    walk.post("/products/prices/batch", &format!(r#"{{"updates":[{{"price_id":"{other}","amount":9}}]}}"#)).await;
    walk.call("PATCH", &path, r#"{"description":"Bleu"}"#).await;
    walk.get(&path).await;
    walk.get("/products").await;
    let second = walk.post("/products", body).await.str("/product_id");
    walk.call("DELETE", &format!("/products/{second}"), "").await;
    made.str("/prices/0/price_id")
}

async fn payments(walk: &mut Walk, customer: &str, price: &str) {
    let body = r#"{"link_type":"instant","title":"Don","currency_code":"XOF","amount":500}"#;
    let link = walk.post("/payment-links", body).await;
    let path = format!("/payment-links/{}", link.str("/link_id"));
    walk.pay(&link.str("/url")).await;
    walk.get(&path).await;
    walk.call("PATCH", &path, r#"{"title":"Don libre"}"#).await;
    walk.get("/payment-links").await;
    walk.call("DELETE", &path, "").await;
    let body = format!(r#"{{"price_id":"{price}","currency_code":"XOF","customer_id":"{customer}","quantity":20}}"#);
    let session = walk.post("/checkout-sessions", &body).await;
    walk.pay(&session.str("/checkout_url")).await;
    walk.get(&format!("/checkout-sessions/{}", session.str("/checkout_session_id"))).await;
    walk.get("/checkout-sessions?status=completed").await;
    let id = walk.get("/transactions").await.str("/data/0/transaction_id");
    walk.get(&format!("/transactions/{id}")).await;
    walk.get("/customers?status=active").await;
    walk.get("/customers/top").await;

    let refund = format!(r#"{{"transaction_id":"{id}","amount":2000}}"#);
    let token = walk.post("/refunds", &refund).await.str("/confirmation_token");
    let confirmed = refund.replace('}', &format!(r#","confirmation_token":"{token}"}}"#));
    let refund = walk.post("/refunds", &confirmed).await.str("/refund_id");
    walk.get(&format!("/refunds/{refund}")).await;
    walk.get("/refunds").await;

    let body = r#"{"amount":25000,"currency_code":"XOF","expiry_date":"2090-01-01T00:00:00Z"}"#;
    let request = walk.post("/payment-requests", body).await.str("/request_id");
    walk.get(&format!("/payment-requests/{request}")).await;
    walk.get("/payment-requests").await;
}

async fn charges(walk: &mut Walk, customer: &str) {
    let body = r#"{"amount":1000,"currency":"XOF","customer":{"name":"Awa","phoneNumber":"+2250700000000"}}"#;
    walk.post("/charge/wave", body).await;
    walk.post("/charge/mtn", body).await;
    walk.post("/charge/switch", r#"{"amount":1,"pan":"4242424242424242","expiry":"12/30","cvv":"123"}"#).await;
    let body = format!(r#"{{"amount":100000,"customer_id":"{customer}","hold":true}}"#);
    for action in ["capture", "cancel"] {
        let path = format!("/charge/card/{}", walk.post("/charge/card", &body).await.str("/data/id"));
        let transaction = walk.get(&path).await.str("/data/transaction/transaction_id");
        let public = walk.get(&format!("/transactions/{transaction}")).await.str("/public_id");
        walk.pay(&format!("{}/pay/{public}", walk.sandbox.lomi().base_url())).await;
        walk.post(&format!("{path}/increment"), r#"{"amount":150000}"#).await;
        walk.post(&format!("{path}/{action}"), if action == "capture" { "{}" } else { "" }).await;
    }
}

async fn money_out(walk: &mut Walk) {
    for path in ["/accounts/balance", "/accounts/balance/breakdown?target_currency=EUR", "/accounts/balance/XOF"] {
        walk.get(path).await;
    }
    let method = r#"{"account_name":"Shop","account_number":"CI00000000000000000001","payout_method_type":"bank"}"#;
    let method = walk.post("/payout-methods", method).await.str("/payout_method_id");
    walk.get("/payout-methods").await;
    let body = format!(
        r#"{{"destination":"self","rail":"bank","amount":600,"currency_code":"XOF","payout_method_id":"{method}"}}"#
    );
    let token = walk.post("/payouts", &body).await.str("/confirmation_token");
    walk.post("/payouts", &body.replace('}', &format!(r#","confirmation_token":"{token}"}}"#))).await;
    let payout = walk.get("/payouts").await.str("/data/0/payout_id");
    walk.get(&format!("/payouts/{payout}")).await;

    let settlement = walk.get("/settlements?currency=XOF").await.str("/data/0/settlement_id");
    walk.get(&format!("/settlements/{settlement}/transactions")).await;
    let rail = format!(r#"{{"mode":"rail","amount":600,"currency_code":"XOF","payout_id":"{payout}"}}"#);
    walk.post("/settlements/instant", &rail).await;
    walk.get("/settlements/instant/none").await;
    walk.get("/transfers").await;
    walk.post("/transfers", r#"{"amount":1,"currency_code":"XOF","destination":"acct_2"}"#).await;
    walk.get("/transfers/tr_2").await;
    walk.post("/transfers/tr_2/reversals", "{}").await;
    walk.post("/network/accounts/acct_2/login_links", "").await;
    walk.post("/network/account-sessions", r#"{"account":"acct_2"}"#).await;
}

async fn webhooks(walk: &mut Walk) {
    let receiver = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", receiver.local_addr().unwrap());
    let answering = tokio::spawn(async move {
        let app = axum::Router::new().fallback(|| async { "ok" });
        axum::serve(receiver, app).await
    });
    let body = format!(r#"{{"url":"{url}","events":["PAYMENT_SUCCEEDED"]}}"#);
    let id = walk.post("/webhooks", &body).await.str("/data/id");
    walk.get("/webhooks").await;
    walk.get(&format!("/webhooks/{id}")).await;
    walk.call("PATCH", &format!("/webhooks/{id}"), r#"{"metadata":{"a":1}}"#).await;
    walk.post(&format!("/webhooks/{id}/test"), "").await;
    let body = r#"{"amount":1000,"currency":"XOF","customer":{"name":"Awa","phoneNumber":"+2250700000000"}}"#;
    walk.post("/charge/wave", body).await;
    let list = format!("/webhooks/deliveries?webhookId={id}");
    let log = loop {
        let logs = walk.get(&list).await;
        let sent = logs.json.as_array().unwrap().iter().find(|log| log["event_type"] == "PAYMENT_SUCCEEDED").cloned();
        match sent {
            Some(log) => break log["log_id"].as_str().unwrap().to_owned(),
            None => tokio::time::sleep(std::time::Duration::from_millis(5)).await,
        }
    };
    walk.get(&format!("/webhooks/deliveries/{log}")).await;
    walk.post(&format!("/webhooks/{id}/deliveries/{log}/retry"), "").await;
    walk.call("DELETE", &format!("/webhooks/{id}"), "").await;
    answering.abort();
}

async fn back_office(walk: &mut Walk, customer: &str) {
    let organizations = walk.get("/organizations").await;
    walk.get(&format!("/organizations/{}", organizations.str("/0/organization_id"))).await;
    walk.get("/organizations/metrics").await;
    walk.get("/organizations/radar-settings").await;
    walk.call("PATCH", "/organizations/radar-settings", r#"{"mode":"monitor"}"#).await;
    walk.get("/providers?provider_code=CARD").await;
    let link = r#"{"link_type":"instant","title":"x","currency_code":"XOF","amount":1}"#;
    let me = walk.post("/payment-links", link).await.str("/created_by");
    for tail in ["", "/mrr", "/arr", "/balance?currency_code=XOF"] {
        walk.get(&format!("/merchants/{me}{tail}")).await;
    }
    let coupon = r#"{"code":"SAVE20","discount_type":"percentage","discount_percentage":20}"#;
    let path = format!("/coupons/{}", walk.post("/coupons", coupon).await.str("/coupon_id"));
    walk.get("/coupons").await;
    walk.get(&path).await;
    walk.get(&format!("{path}/performance")).await;
    walk.call("DELETE", &path, "").await;

    let body = format!(
        r#"{{"customer_id":"{customer}","amount":100,"currency_code":"XOF","due_date":"2090-01-01",
            "line_items":[{{"name":"Day","quantity":1,"unit_price":100}}]}}"#
    );
    let path = format!("/invoices/{}", walk.post("/invoices", &body).await.str("/customer_invoice_id"));
    walk.get("/invoices").await;
    walk.get(&path).await;
    walk.call("PATCH", &path, r#"{"description":"Mars"}"#).await;
    for action in ["finalize", "send", "remind", "checkout-session", "void"] {
        walk.post(&format!("{path}/{action}"), "").await;
    }
    let path = format!("/meters/{}", walk.post("/meters", r#"{"name":"api_calls"}"#).await.str("/meter_id"));
    walk.get("/meters").await;
    walk.get(&path).await;
    walk.call("PATCH", &path, r#"{"is_active":false}"#).await;
    walk.get(&format!("{path}/balances/{customer}")).await;
    walk.get("/usage/events").await;
    walk.get("/usage/events/none").await;
    walk.get("/usage/periods").await;

    let ticket = r#"{"category":"technical","message":"Where is the money?"}"#;
    let path = format!("/support-requests/{}", walk.post("/support-requests", ticket).await.str("/support_request_id"));
    walk.get("/support-requests").await;
    walk.get(&path).await;
    walk.post(&format!("{path}/close"), "").await;
    for (path, body) in
        [("/settings/checkout", r#"{"settings":{"a":1}}"#), ("/settings/storefront", r#"{"name":"Shop"}"#)]
    {
        walk.get(path).await;
        walk.call("PATCH", path, body).await;
    }
    walk.get("/api-keys").await;
    walk.get("/exports").await;
    walk.get("/exports/none").await;
    walk.get("/disputes").await;
    walk.get("/disputes/none").await;
    walk.post("/disputes/none/evidence", "{}").await;
    walk.get("/risk-assessments").await;
    walk.get("/risk-assessments/none").await;
    walk.get("/subscriptions").await;
    walk.get("/subscriptions/none").await;
    walk.get("/subscriptions/none/usage").await;
    walk.call("PATCH", "/subscriptions/none", "{}").await;
    walk.post("/subscriptions/none/resume", "").await;
    walk.post("/subscriptions/none/cancel", "{}").await;
    let price = r#"{"price_id":"123e4567-e89b-12d3-a456-426614174000"}"#;
    walk.post("/subscriptions/none/change-plan", price).await;
}
