//! Customers: made by the shop or by paying, found, changed, blocked, and what they spent.

use passerelle_sandbox::Sandbox;

use crate::contract::lomi;
use crate::support::Answer;

async fn call(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Answer {
    let body = (!body.is_empty()).then_some(body);
    lomi(sandbox.lomi(), method, path, None, body).await
}

async fn pay(sandbox: &Sandbox, body: &str) {
    let session = call(sandbox, "POST", "/checkout-sessions", body).await;
    assert_eq!(session.status, 201, "{}", session.text);
    sandbox.buyer().pay(&session.str("/checkout_url")).await.unwrap();
}

#[tokio::test]
async fn a_customer_is_made_changed_and_removed() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"name":"Awa","email":"awa@example.com","city":"Abidjan","metadata":{"n":9007199254740993}}"#;
    let made = call(&sandbox, "POST", "/customers", body).await;
    assert_eq!((made.status, made.str("/address"), made.str("/is_business")), (201, String::new(), "false".into()));
    assert!(made.text.contains(r#""metadata":{"n":9007199254740993}"#), "{}", made.text);
    let path = format!("/customers/{}", made.str("/customer_id"));
    let changed = call(&sandbox, "PATCH", &path, r#"{"name":"","city":"Bouaké","is_business":true}"#).await;
    assert_eq!(
        (changed.str("/name"), changed.str("/city"), changed.str("/email")),
        ("Awa".into(), "Bouaké".into(), "awa@example.com".into())
    );
    assert_eq!(call(&sandbox, "DELETE", &path, "").await.str("/message"), "Customer deleted successfully");
    for (method, path) in [("GET", path.clone()), ("DELETE", path.clone()), ("GET", format!("{path}/transactions"))] {
        let gone = call(&sandbox, method, &path, "").await;
        assert_eq!((gone.status, gone.str("/error/code")), (404, "not_found".into()), "{method} {path}");
    }
    assert_eq!(call(&sandbox, "GET", "/customers", "").await.str("/total_count"), "0");
    let bad = call(&sandbox, "POST", "/customers", r#"{"email":"x"}"#).await;
    assert_eq!((bad.status, bad.str("/error/details")), (400, r#"["name should not be empty"]"#.into()));
}

#[tokio::test]
async fn customers_are_searched_and_counted() {
    let sandbox = Sandbox::start().await.unwrap();
    for body in
        [r#"{"name":"Awa"}"#, r#"{"name":"Bio","email":"shop@AWA.example","is_business":true}"#, r#"{"name":"Cy"}"#]
    {
        call(&sandbox, "POST", "/customers", body).await;
    }
    pay(&sandbox, r#"{"amount":100,"currency_code":"XOF","customer_email":"dede@example.com","customer_name":"Dédé"}"#)
        .await;
    for (query, names) in [
        ("", r#"["Dédé","Cy","Bio","Awa"]"#),
        ("?search=awa", r#"["Bio","Awa"]"#),
        ("?type=business", r#"["Bio"]"#),
        ("?type=individual&status=inactive", r#"["Cy","Awa"]"#),
        ("?status=active&type=all", r#"["Dédé"]"#),
    ] {
        let page = call(&sandbox, "GET", &format!("/customers{query}"), "").await;
        let found: Vec<_> = page.json["data"].as_array().unwrap().iter().map(|row| row["name"].clone()).collect();
        assert_eq!(serde_json::to_string(&found).unwrap(), names, "{query}");
        assert_eq!(page.str("/total_count"), found.len().to_string());
    }
    let paged = call(&sandbox, "GET", "/customers?limit=1", "").await;
    assert_eq!((paged.str("/total_count"), paged.str("/has_more")), ("4".into(), "true".into()));
}

#[tokio::test]
async fn a_buyer_is_one_customer_however_often_they_pay() {
    let sandbox = Sandbox::start().await.unwrap();
    let buyer =
        r#"{"amount":AMOUNT,"currency_code":"CURRENCY","customer_email":"awa@example.com","customer_name":"Awa"}"#;
    for (amount, currency) in [("1000", "XOF"), ("10", "EUR")] {
        pay(&sandbox, &buyer.replace("AMOUNT", amount).replace("CURRENCY", currency)).await;
    }
    pay(&sandbox, r#"{"amount":9007199254740993,"currency_code":"XOF","customer_email":"bio@example.com"}"#).await;
    pay(&sandbox, r#"{"amount":1,"currency_code":"XOF","customer_email":"BIO@example.com"}"#).await;
    let customers = call(&sandbox, "GET", "/customers", "").await;
    assert_eq!(customers.str("/total_count"), "2");
    let awa = customers.str("/data/1/customer_id");
    let theirs = call(&sandbox, "GET", &format!("/customers/{awa}/transactions"), "").await;
    assert_eq!(theirs.json.as_array().unwrap().len(), 2);

    let top = call(&sandbox, "GET", "/customers/top", "").await;
    assert_eq!(top.str("/data/0/name"), "bio@example.com");
    assert!(top.text.contains(r#""total_spend":9007199254740994,"transaction_count":2"#), "{}", top.text);
    assert_eq!((top.str("/data/1/name"), top.str("/data/1/total_spend")), ("Awa".into(), "7560".into()));
    assert!(top.str("/data/0/public_id").starts_with("cus_"));
    assert_eq!(call(&sandbox, "GET", "/customers/top?limit=51", "").await.status, 400);

    // The shop's own customer is used, and one that isn't there is refused.
    let made = call(&sandbox, "POST", "/customers", r#"{"name":"Cy"}"#).await.str("/customer_id");
    pay(&sandbox, &format!(r#"{{"amount":5,"currency_code":"XOF","customer_id":"{made}"}}"#)).await;
    let theirs = call(&sandbox, "GET", &format!("/customers/{made}/transactions"), "").await;
    assert_eq!((theirs.str("/0/customer_name"), theirs.str("/0/gross_amount")), ("Cy".into(), "5".into()));
    let unknown = r#"{"amount":5,"currency_code":"XOF","customer_id":"123e4567-e89b-12d3-a456-426614174000"}"#;
    assert_eq!(call(&sandbox, "POST", "/checkout-sessions", unknown).await.status, 400);
}

#[tokio::test]
async fn blocking_lists_what_is_known_of_a_customer() {
    let sandbox = Sandbox::start().await.unwrap();
    let bare = call(&sandbox, "POST", "/customers", r#"{"name":"Cy"}"#).await.str("/customer_id");
    assert_eq!(call(&sandbox, "POST", &format!("/customers/{bare}/block"), "").await.status, 400);
    let body = r#"{"name":"Awa","email":"awa@example.com","phone_number":"+2250700000000"}"#;
    let awa = call(&sandbox, "POST", "/customers", body).await.str("/customer_id");
    let blocked = call(&sandbox, "POST", &format!("/customers/{awa}/block"), "").await;
    assert_eq!(
        (blocked.status, blocked.str("/blocked"), blocked.str("/entries/0/kind"), blocked.str("/entries/1/value")),
        (200, "true".into(), "phone".into(), "awa@example.com".into())
    );
    let free = call(&sandbox, "POST", &format!("/customers/{awa}/unblock"), "").await;
    assert_eq!((free.str("/blocked"), free.str("/entries")), ("false".into(), "[]".into()));
}
