//! A shop on TygaPay: signed orders, paid exactly, too little or too much, cancelled, refunded.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::time::Duration;

use passerelle_sandbox::{Amount, BuyerError, Sandbox};
use support::{Answer, JSON, send, tygapay};

/// An order with this number and amount, and how npm qs flattens its body.
async fn order(sandbox: &Sandbox, number: &str, amount: &str, flat_amount: &str) -> Answer {
    let body = format!(r#"{{"type":"payment","orderNumber":"{number}","amount":{amount},"email":"awa@example.com"}}"#);
    let flat = format!("type=payment&orderNumber={number}&amount={flat_amount}&email=awa@example.com");
    tygapay(sandbox.tygapay(), "POST", "/orders", Some((&body, &flat))).await
}

async fn read(sandbox: &Sandbox, id: &str) -> Answer {
    tygapay(sandbox.tygapay(), "GET", &format!("/orders/{id}"), None).await
}

#[tokio::test]
async fn an_order_is_made_and_paid_and_refunded() {
    let sandbox = Sandbox::start().await.unwrap();
    let created = order(&sandbox, "A-1", "9.50", "9.5").await;
    assert_eq!(created.status, 200, "{}", created.text);
    assert_eq!((created.str("/data/status"), created.str("/data/alreadyExists")), ("new".into(), "false".into()));
    let (id, link) = (created.str("/data/orderId"), created.str("/data/paymentUrl"));
    assert_eq!(id.len(), 20);
    let fresh = read(&sandbox, &id).await;
    assert_eq!((fresh.str("/data/state"), fresh.str("/data/amountDue")), ("pending".into(), "9.5".into()));

    let refund = (
        r#"{"tygaUserId":"u1","notifyUrl":"https://shop.example/r"}"#,
        "tygaUserId=u1&notifyUrl=https://shop.example/r",
    );
    let path = format!("/orders/{id}/refund");
    assert_eq!(tygapay(sandbox.tygapay(), "POST", &path, Some(refund)).await.status, 400);
    sandbox.buyer().start(&link).await.unwrap();
    assert_eq!(read(&sandbox, &id).await.str("/data/status"), "processing");
    sandbox.buyer().pay(&link).await.unwrap();
    let paid = read(&sandbox, &id).await;
    assert_eq!((paid.str("/data/status"), paid.str("/data/state")), ("paid".into(), "completed".into()));
    assert_eq!((paid.str("/data/amountPaid"), paid.str("/data/amountDue")), ("9.5".into(), "0".into()));

    let cancel = tygapay(sandbox.tygapay(), "PUT", &format!("/orders/{id}/cancel"), None).await;
    assert_eq!(cancel.status, 400, "{}", cancel.text);
    let refunded = tygapay(sandbox.tygapay(), "POST", &path, Some(refund)).await;
    assert_eq!(refunded.status, 200, "{}", refunded.text);
    assert_eq!(read(&sandbox, &id).await.str("/data/status"), "processing_refund");
    sandbox.clock().advance(Duration::from_secs(30)).await;
    assert_eq!(read(&sandbox, &id).await.str("/data/status"), "refunded");
    assert_eq!(tygapay(sandbox.tygapay(), "POST", &path, Some(refund)).await.status, 400);
}

#[tokio::test]
async fn a_repeated_order_number_finds_the_first_order() {
    let sandbox = Sandbox::start().await.unwrap();
    let first = order(&sandbox, "A-1", "10", "10").await;
    sandbox.buyer().pay(&first.str("/data/paymentUrl")).await.unwrap();
    let again = order(&sandbox, "A-1", "99", "99").await;
    assert_eq!(
        (again.status, again.str("/data/alreadyExists"), again.str("/data/status")),
        (200, "true".into(), "paid".into())
    );
    assert_eq!(again.str("/data/orderId"), first.str("/data/orderId"));
    assert_eq!(read(&sandbox, &first.str("/data/orderId")).await.str("/data/amount"), "10");
}

#[tokio::test]
async fn too_little_and_too_much_are_seen() {
    let sandbox = Sandbox::start().await.unwrap();
    let created = order(&sandbox, "A-1", "10", "10").await;
    let (id, link) = (created.str("/data/orderId"), created.str("/data/paymentUrl"));
    let amount = |text: &str| text.parse::<Amount>().unwrap();
    assert!(matches!(sandbox.buyer().pay_amount(&link, amount("0")).await, Err(BuyerError::AmountNotPositive(_))));
    sandbox.buyer().pay_amount(&link, amount("9.999999999999999999")).await.unwrap();
    let partial = read(&sandbox, &id).await;
    assert_eq!((partial.str("/data/status"), partial.str("/data/state")), ("partial_paid".into(), "pending".into()));
    assert!(
        partial.text.contains(r#""amountPaid":9.999999999999999999,"amountDue":0.000000000000000001,"#),
        "{}",
        partial.text
    );
    sandbox.buyer().pay_amount(&link, amount("5")).await.unwrap();
    let over = read(&sandbox, &id).await;
    assert_eq!(over.str("/data/status"), "paid");
    assert!(over.text.contains(r#""amountPaid":14.999999999999999999,"amountDue":0,"#), "{}", over.text);
    assert!(matches!(sandbox.buyer().pay(&link).await, Err(BuyerError::NotPayable { .. })));
}

#[tokio::test]
async fn a_deposit_takes_any_amount() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = (r#"{"type":"deposit","orderNumber":"D-1"}"#, "type=deposit&orderNumber=D-1");
    let created = tygapay(sandbox.tygapay(), "POST", "/orders", Some(body)).await;
    let link = created.str("/data/paymentUrl");
    assert!(matches!(sandbox.buyer().pay(&link).await, Err(BuyerError::AmountNeeded)));
    sandbox.buyer().pay_amount(&link, Amount::from(3)).await.unwrap();
    let paid = read(&sandbox, &created.str("/data/orderId")).await;
    assert_eq!((paid.str("/data/status"), paid.str("/data/amountPaid")), ("paid".into(), "3".into()));
}

#[tokio::test]
async fn orders_are_cancelled_by_either_side_or_expire() {
    let sandbox = Sandbox::start().await.unwrap();
    let (by_shop, by_buyer, by_time) = (
        order(&sandbox, "A", "1", "1").await,
        order(&sandbox, "B", "1", "1").await,
        order(&sandbox, "C", "1", "1").await,
    );
    let id = by_shop.str("/data/orderId");
    let cancelled = tygapay(sandbox.tygapay(), "PUT", &format!("/orders/{id}/cancel"), None).await;
    assert_eq!(
        (cancelled.status, cancelled.str("/data/orderId"), cancelled.str("/data/status")),
        (200, id, "cancelled".into())
    );
    sandbox.buyer().fail(&by_buyer.str("/data/paymentUrl")).await.unwrap();
    assert_eq!(read(&sandbox, &by_buyer.str("/data/orderId")).await.str("/data/state"), "cancelled");
    sandbox.clock().advance(Duration::from_secs(3600)).await;
    assert_eq!(read(&sandbox, &by_time.str("/data/orderId")).await.str("/data/state"), "expired");
    assert!(matches!(sandbox.buyer().pay(&by_time.str("/data/paymentUrl")).await, Err(BuyerError::NotPayable { .. })));
}

#[tokio::test]
async fn a_crypto_refund_needs_the_password_that_was_mailed() {
    let sandbox = Sandbox::start().await.unwrap();
    let created = order(&sandbox, "A-1", "10", "10").await;
    let id = created.str("/data/orderId");
    let otp = format!("/orders/{id}/refund/crypto/otp");
    assert_eq!(tygapay(sandbox.tygapay(), "POST", &otp, None).await.status, 400, "not paid yet");
    sandbox.buyer().pay(&created.str("/data/paymentUrl")).await.unwrap();
    assert_eq!(sandbox.tygapay_refund_otp(&id), None);
    assert_eq!(tygapay(sandbox.tygapay(), "POST", &otp, None).await.status, 200);
    let code = sandbox.tygapay_refund_otp(&id).unwrap();
    let refund = |code: String| {
        let (sandbox, id) = (&sandbox, &id);
        async move {
            let body = format!(
                r#"{{"address":"0xabc","network":"BSC","token":"USDT","otp":"{code}","notifyUrl":"https://a.b/c"}}"#
            );
            let flat = format!("address=0xabc&network=BSC&token=USDT&otp={code}&notifyUrl=https://a.b/c");
            tygapay(sandbox.tygapay(), "POST", &format!("/orders/{id}/refund/crypto"), Some((&body, &flat))).await
        }
    };
    assert_eq!(refund("wrong".into()).await.status, 400);
    assert_eq!(refund(code.clone()).await.status, 200);
    assert_eq!(read(&sandbox, &id).await.str("/data/status"), "processing_refund");
    assert_eq!(refund(code).await.status, 400);
}

#[tokio::test]
async fn nothing_is_done_without_the_right_signature() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = format!("{}/orders", sandbox.tygapay().base_url());
    let key = sandbox.tygapay().api_key();
    let body = r#"{"orderNumber":"A-1","amount":10}"#;
    let zeros = "0".repeat(64);
    for headers in [
        &[JSON][..],
        &[JSON, ("x-api-key", key)][..],
        &[JSON, ("x-api-key", key), ("x-api-hash", &zeros)][..],
        &[JSON, ("x-api-key", "other"), ("x-api-hash", &zeros)][..],
    ] {
        let answer = send("POST", &url, headers, Some(body)).await;
        assert_eq!((answer.status, answer.str("/status").as_str()), (401, "unauthorized"));
    }
    // Signed for another amount, another path, or with the text of the number instead of JavaScript's.
    for flat in ["orderNumber=A-1&amount=11", "orderNumber=A-1&amount=10.0", ""] {
        assert_eq!(tygapay(sandbox.tygapay(), "POST", "/orders", Some((body, flat))).await.status, 401, "{flat}");
    }
    // The query is part of what is signed, as it stands in the request line.
    let created = order(&sandbox, "A-1", "10", "10").await;
    let path = format!("/orders/{}?t=a%20b", created.str("/data/orderId"));
    assert_eq!(tygapay(sandbox.tygapay(), "GET", &path, None).await.status, 200);
}

#[tokio::test]
async fn bad_orders_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    for (body, flat, text) in [
        (r#"{"amount":1}"#, "amount=1", "orderNumber should not be empty"),
        (r#"{"orderNumber":"A"}"#, "orderNumber=A", "amount is required"),
        (r#"{"orderNumber":"A","amount":"1"}"#, "orderNumber=A&amount=1", "amount must be a number"),
        (r#"{"orderNumber":"A","amount":-1}"#, "orderNumber=A&amount=-1", "positive"),
        (r#"{"orderNumber":"A","amount":1,"type":"x"}"#, "orderNumber=A&amount=1&type=x", "type must be one of"),
    ] {
        let answer = tygapay(sandbox.tygapay(), "POST", "/orders", Some((body, flat))).await;
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.str("/message").contains(text), "{}", answer.text);
    }
    assert_eq!(read(&sandbox, "none").await.str("/status"), "order_not_found");
    let unrouted = tygapay(sandbox.tygapay(), "GET", "/orders", None).await;
    assert_eq!(unrouted.status, 404);
    assert!(unrouted.text.contains("<pre>Cannot GET /orders</pre>"), "{}", unrouted.text);
}

#[tokio::test]
async fn exact_amounts_survive_although_javascript_signs_others() {
    let sandbox = Sandbox::start().await.unwrap();
    for (number, amount, signed) in
        [("A", "9007199254740993", "9007199254740992"), ("B", "0.000000000000000001", "1e-18")]
    {
        let created = order(&sandbox, number, amount, signed).await;
        assert_eq!(created.status, 200, "{}", created.text);
        let read = read(&sandbox, &created.str("/data/orderId")).await;
        assert!(read.text.contains(&format!(r#""amount":{amount},"#)), "{}", read.text);
    }
}
