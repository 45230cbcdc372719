//! Products and prices, and what sessions and links made of them come to.

use passerelle_sandbox::Sandbox;
use serde_json::Value;

use crate::contract::lomi;
use crate::support::Answer;

async fn call(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Answer {
    let body = (!body.is_empty()).then_some(body);
    lomi(sandbox.lomi(), method, path, None, body).await
}

async fn product(sandbox: &Sandbox, kind: &str, prices: &str) -> Answer {
    let body = format!(r#"{{"name":"Pagne","product_type":"{kind}","prices":{prices}}}"#);
    call(sandbox, "POST", "/products", &body).await
}

async fn session(sandbox: &Sandbox, body: &str) -> Answer {
    call(sandbox, "POST", "/checkout-sessions", body).await
}

#[tokio::test]
async fn a_product_has_at_most_three_prices_and_one_default() {
    let sandbox = Sandbox::start().await.unwrap();
    let two = r#"[{"amount":1000,"currency_code":"XOF"},{"amount":9.50,"currency_code":"EUR","is_default":true}]"#;
    let made = product(&sandbox, "one_time", two).await;
    assert_eq!((made.status, made.str("/prices/1/is_default")), (201, "true".into()), "{}", made.text);
    let path = format!("/products/{}", made.str("/product_id"));
    let third = call(&sandbox, "POST", &format!("{path}/prices"), r#"{"amount":5,"currency_code":"USD"}"#).await;
    assert_eq!((third.status, third.str("/is_default")), (201, "false".into()));
    let fourth = call(&sandbox, "POST", &format!("{path}/prices"), r#"{"amount":6,"currency_code":"USD"}"#).await;
    assert_eq!((fourth.status, fourth.str("/error/code")), (400, "bad_request".into()));
    let default = format!("{path}/prices/{}/default", third.str("/price_id"));
    let changed = call(&sandbox, "POST", &default, "").await;
    let defaults: Vec<_> = changed.json["prices"].as_array().unwrap().iter().map(|p| p["is_default"].clone()).collect();
    assert_eq!((changed.status, defaults), (200, vec![Value::Bool(false), Value::Bool(false), Value::Bool(true)]));
    let renamed = call(&sandbox, "PATCH", &path, r#"{"name":"Deux pagnes","inventory_quantity":4}"#).await;
    assert_eq!((renamed.str("/name"), renamed.str("/inventory_quantity")), ("Deux pagnes".into(), "4".into()));
    assert_eq!(call(&sandbox, "DELETE", &path, "").await.status, 200);
    assert_eq!(call(&sandbox, "GET", "/products?isActive=true", "").await.str("/data"), "[]");
    assert_eq!(call(&sandbox, "GET", &path, "").await.str("/is_active"), "false");
    let by_price = format!("/products/{}", third.str("/price_id"));
    assert_eq!(call(&sandbox, "GET", &by_price, "").await.status, 404, "a price's id is no product's");
    let none = call(&sandbox, "POST", &format!("{path}/prices/none/default"), "").await;
    assert_eq!(none.str("/error/message"), "Price with ID none not found or access denied");
}

#[tokio::test]
async fn prices_fit_the_type_of_their_product() {
    let sandbox = Sandbox::start().await.unwrap();
    let xof = |more: &str| format!(r#"[{{"amount":1000,"currency_code":"XOF"{more}}}]"#);
    let four = format!("[{0},{0},{0},{0}]", r#"{"amount":1,"currency_code":"XOF"}"#);
    for (kind, prices, problem) in [
        ("one_time", "[]".to_owned(), "prices must contain 1 to 3 elements"),
        ("one_time", four, "prices must contain 1 to 3 elements"),
        ("one_time", xof(r#","billing_interval":"month""#), "prices[0].billing_interval is for recurring products"),
        ("recurring", xof(""), "prices[0].billing_interval is required"),
        ("usage_based", xof(""), "prices[0].included_units is required"),
        ("one_time", xof(r#","pricing_model":"pay_what_you_want""#), "prices[0].minimum_amount is required"),
        ("one_time", r#"[{"amount":1,"currency_code":"GBP"}]"#.to_owned(), "prices[0].currency_code must be one of"),
        ("one_time", "[1]".to_owned(), "each value in prices must be an object"),
        ("weekly", xof(""), "product_type must be one of"),
    ] {
        let refused = product(&sandbox, kind, &prices).await;
        assert_eq!(refused.status, 400, "{kind} {prices}");
        assert!(refused.text.contains(problem), "{}", refused.text);
    }
    assert_eq!(product(&sandbox, "recurring", &xof(r#","billing_interval":"month""#)).await.status, 201);
    assert_eq!(product(&sandbox, "usage_based", &xof(r#","included_units":100"#)).await.status, 201);
}

#[tokio::test]
async fn a_session_of_a_product_costs_what_its_price_says() {
    let sandbox = Sandbox::start().await.unwrap();
    let prices = r#"[{"amount":0.000000000000000001,"currency_code":"USD"},{"amount":1000,"currency_code":"XOF"}]"#;
    let made = product(&sandbox, "one_time", prices).await;
    let (id, cheap, francs) = (made.str("/product_id"), made.str("/prices/0/price_id"), made.str("/prices/1/price_id"));

    let three = session(&sandbox, &format!(r#"{{"product_id":"{id}","quantity":3,"currency_code":"USD"}}"#)).await;
    assert_eq!(three.status, 201, "{}", three.text);
    assert!(three.text.contains(r#""amount":0.000000000000000003,"#), "{}", three.text);
    assert_eq!(
        (three.str("/currency_code"), three.str("/price_id"), three.str("/title"), three.str("/quantity")),
        ("USD".into(), cheap, "Pagne".into(), "3".into())
    );
    let by_currency = session(&sandbox, &format!(r#"{{"product_id":"{id}","currency_code":"XOF"}}"#)).await;
    assert_eq!((by_currency.str("/amount"), by_currency.str("/price_id")), ("1000".into(), francs.clone()));
    let by_price =
        session(&sandbox, &format!(r#"{{"price_id":"{francs}","amount":1000,"currency_code":"XOF"}}"#)).await;
    assert_eq!((by_price.str("/amount"), by_price.str("/product_id")), ("1000".into(), id.clone()));
    sandbox.buyer().pay(&by_price.str("/checkout_url")).await.unwrap();
    let paid = call(&sandbox, "GET", "/transactions", "").await;
    assert_eq!((paid.str("/data/0/price_id"), paid.str("/data/0/gross_amount")), (francs.clone(), "1000".into()));

    for (body, problem) in [
        (
            format!(r#"{{"price_id":"{francs}","amount":999,"currency_code":"XOF"}}"#),
            "amount must be that of the price",
        ),
        (format!(r#"{{"price_id":"{francs}","currency_code":"USD"}}"#), "currency_code must be that of the price"),
        (format!(r#"{{"product_id":"{id}","currency_code":"EUR"}}"#), "Product has no price configured in EUR"),
        (format!(r#"{{"product_id":"{francs}","currency_code":"XOF"}}"#), "Product with ID"),
        (
            format!(r#"{{"product_id":"x","price_id":"{francs}","currency_code":"XOF"}}"#),
            "price_id must be a price of the product",
        ),
        (
            r#"{"amount":1,"currency_code":"XOF","application_fee_amount":1}"#.to_owned(),
            "application_fee_amount is for operators",
        ),
    ] {
        let refused = session(&sandbox, &body).await;
        assert_eq!((refused.status, refused.text.contains(problem)), (400, true), "{body} {}", refused.text);
    }
    call(&sandbox, "DELETE", &format!("/products/{id}"), "").await;
    assert_eq!(session(&sandbox, &format!(r#"{{"product_id":"{id}","currency_code":"XOF"}}"#)).await.status, 400);
}

#[tokio::test]
async fn line_items_add_up_exactly() {
    let sandbox = Sandbox::start().await.unwrap();
    let price = |kind: &'static str, price: &'static str| {
        let sandbox = &sandbox;
        async move { product(sandbox, kind, price).await.str("/prices/0/price_id") }
    };
    let a = price("one_time", r#"[{"amount":0.1,"currency_code":"EUR"}]"#).await;
    let b = price("one_time", r#"[{"amount":0.02,"currency_code":"EUR"}]"#).await;
    let francs = price("one_time", r#"[{"amount":100,"currency_code":"XOF"}]"#).await;
    let monthly = price("recurring", r#"[{"amount":1,"currency_code":"EUR","billing_interval":"month"}]"#).await;
    let free = price(
        "one_time",
        r#"[{"amount":1,"currency_code":"EUR","pricing_model":"pay_what_you_want","minimum_amount":1}]"#,
    )
    .await;
    let items = |items: &[(&str, u32)]| {
        let items: Vec<_> =
            items.iter().map(|(id, quantity)| format!(r#"{{"price_id":"{id}","quantity":{quantity}}}"#)).collect();
        format!(r#"{{"line_items":[{}],"amount":7,"quantity":9,"currency_code":"EUR"}}"#, items.join(","))
    };
    let sum = session(&sandbox, &items(&[(&a, 3), (&b, 1)])).await;
    assert_eq!(sum.status, 201, "{}", sum.text);
    assert!(sum.text.contains(r#""amount":0.32,"#) && sum.str("/quantity") == "1", "{}", sum.text);
    assert_eq!((sum.str("/currency_code"), sum.str("/price_id")), ("EUR".into(), "null".into()));
    for (list, problem) in [
        (items(&[(&a, 1), (&francs, 1)]), "must all be in the currency"),
        (items(&[(&a, 1), (&monthly, 1)]), "line_items_mixed_product_types"),
        (items(&[(&monthly, 1)]), "line_items_recurring_not_supported"),
        (items(&[(&free, 1)]), "line_items_pwyw_not_supported"),
        (items(&[("none", 1)]), "Price with ID none not found"),
        (items(&[(&a, 0)]), "line_items[0].quantity must be an integer of at least 1"),
    ] {
        let refused = session(&sandbox, &list).await;
        assert_eq!((refused.status, refused.text.contains(problem)), (400, true), "{list} {}", refused.text);
    }
    let offer =
        |amount: u32| format!(r#"{{"price_id":"{free}","amount":{amount},"quantity":2,"currency_code":"EUR"}}"#);
    assert_eq!(session(&sandbox, &offer(3)).await.str("/amount"), "6");
    assert_eq!(
        session(&sandbox, &format!(r#"{{"price_id":"{free}","currency_code":"EUR"}}"#)).await.str("/amount"),
        "1"
    );
}

#[tokio::test]
async fn a_batch_changes_prices_that_nothing_used() {
    let sandbox = Sandbox::start().await.unwrap();
    let prices = r#"[{"amount":1000,"currency_code":"XOF"},{"amount":2000,"currency_code":"XOF"}]"#;
    let made = product(&sandbox, "one_time", prices).await;
    let (id, second) = (made.str("/product_id"), made.str("/prices/1/price_id"));
    let batch = format!(
        r#"{{"idempotency_key":"b","updates":[{{"product_id":"{id}","amount":1100}},{{"price_id":"{second}","amount":2200}}]}}"#
    );
    let changed = call(&sandbox, "POST", "/products/prices/batch", &batch).await;
    assert_eq!(
        (changed.status, changed.str("/0/amount"), changed.str("/1/amount")),
        (200, "1100".into(), "2200".into())
    );
    let again = call(&sandbox, "POST", "/products/prices/batch", &batch).await;
    assert_eq!((again.text.as_str(), again.header("idempotency-cache-hit")), (changed.text.as_str(), "true"));
    session(&sandbox, &format!(r#"{{"price_id":"{second}","currency_code":"XOF"}}"#)).await;
    let half = batch.replace("\"b\"", "\"c\"").replace("1100", "1").replace("2200", "2");
    let locked = call(&sandbox, "POST", "/products/prices/batch", &half).await;
    assert_eq!((locked.status, locked.text.contains("locked")), (400, true), "{}", locked.text);
    let read = call(&sandbox, "GET", &format!("/products/{id}"), "").await;
    assert_eq!((read.str("/prices/0/amount"), read.str("/prices/1/amount")), ("1100".into(), "2200".into()));
}

#[tokio::test]
async fn a_product_link_sells_the_product() {
    let sandbox = Sandbox::start().await.unwrap();
    let made = product(&sandbox, "one_time", r#"[{"amount":1000,"currency_code":"XOF"}]"#).await;
    let id = made.str("/product_id");
    let body = format!(r#"{{"link_type":"product","title":"Pagne","currency_code":"XOF","product_id":"{id}"}}"#);
    let link = call(&sandbox, "POST", "/payment-links", &body).await;
    assert_eq!((link.status, link.str("/amount")), (201, "null".into()), "{}", link.text);
    sandbox.buyer().pay(&link.str("/url")).await.unwrap();
    let paid = call(&sandbox, "GET", "/transactions", "").await;
    assert_eq!((paid.str("/data/0/gross_amount"), paid.str("/data/0/product_id")), ("1000".into(), id.clone()));
    let wrong = call(&sandbox, "POST", "/payment-links", &body.replace("XOF", "EUR")).await;
    assert_eq!((wrong.status, wrong.text.contains("no price configured")), (400, true));
    call(&sandbox, "DELETE", &format!("/products/{id}"), "").await;
    assert!(sandbox.buyer().pay(&link.str("/url")).await.is_err());
    assert_eq!(call(&sandbox, "POST", "/payment-links", &body).await.status, 400);
}
