//! A buyer with a browser: the hosted pages, their buttons, the way back to the shop, two languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use passerelle_sandbox::Sandbox;
use support::{FORM, lomi, lygos, send, tygapay};

const HOSTILE: &str = r#"<script>alert(1)</script>\"'&"#;

#[tokio::test]
async fn lygos_pays_and_returns_unchanged() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = format!(
        r#"{{"amount":15000,"shop_name":"{HOSTILE}","order_id":"1","message":"{HOSTILE}","success_url":"https://shop.example/ok?a=b#c"}}"#
    );
    let link = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(&body)).await.str("/link");
    let page = send("GET", &link, &[], None).await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(page.text.contains("15,000") && page.text.contains("XOF") && page.text.contains("value=\"fail\""));
    assert!(!page.text.contains("<script") && page.text.contains("&lt;script&gt;"), "{}", page.text);
    let french = send("GET", &link, &[("accept-language", "fr-CI,fr;q=0.9,en;q=0.5")], None).await;
    assert!(
        french.text.contains("Payer") && french.text.contains("lang=\"fr\"") && french.text.contains("15\u{202f}000")
    );

    let waiting = send("POST", &link, &[FORM], Some("action=start")).await;
    assert!(waiting.status == 200 && waiting.text.contains("Waiting"), "{}", waiting.text);
    let paid = send("POST", &link, &[FORM], Some("action=pay")).await;
    assert_eq!((paid.status, paid.header("location")), (303, "https://shop.example/ok?a=b#c"));
    let again = send("POST", &link, &[FORM], Some("action=fail")).await;
    assert!(again.status == 409 && again.text.contains("Paid."), "{}", again.text);
    assert_eq!(send("POST", &link, &[FORM], Some("action=steal")).await.status, 400);
    assert_eq!(send("GET", &format!("{link}0"), &[], None).await.status, 404);
}

#[tokio::test]
async fn a_page_never_sends_a_browser_to_a_script() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"amount":1,"shop_name":"A","success_url":"javascript:alert(1)"}"#;
    let link = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await.str("/link");
    let paid = send("POST", &link, &[FORM], Some("action=pay")).await;
    assert_eq!((paid.status, paid.header("location")), (200, ""));
    assert!(!paid.text.contains("javascript:"), "{}", paid.text);
}

#[tokio::test]
async fn a_lomi_link_opens_a_session_that_can_fail_and_then_be_paid() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"link_type":"instant","title":"Don","currency_code":"XOF","amount":1000,
        "success_url":"https://shop.example/ok?s={{CHECKOUT_SESSION_ID}}","cancel_url":"https://shop.example/no"}"#;
    let link = lomi(sandbox.lomi(), "POST", "/payment-links", None, Some(body)).await;
    let opened = send("GET", &link.str("/url"), &[], None).await;
    assert_eq!(opened.status, 303);
    let page = format!("{}{}", sandbox.lomi().base_url(), opened.header("location"));
    assert!(send("GET", &page, &[], None).await.text.contains("1,000"));
    let failed = send("POST", &page, &[FORM], Some("action=fail")).await;
    assert_eq!((failed.status, failed.header("location")), (303, "https://shop.example/no"));
    assert!(send("GET", &page, &[], None).await.text.contains("you may try again"));
    let paid = send("POST", &page, &[FORM], Some("action=pay")).await;
    let session =
        lomi(sandbox.lomi(), "GET", "/checkout-sessions", None, None).await.str("/data/0/checkout_session_id");
    assert_eq!(paid.header("location"), format!("https://shop.example/ok?s={session}"));
    let id = link.str("/link_id");
    lomi(sandbox.lomi(), "DELETE", &format!("/payment-links/{id}"), None, None).await;
    assert_eq!(send("GET", &link.str("/url"), &[], None).await.status, 410);
}

#[tokio::test]
async fn tygapay_appends_the_outcome_to_the_return_url() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = (
        r#"{"orderNumber":"A & B","amount":10,"returnUrl":"https://shop.example/back?orderId=mine"}"#,
        "orderNumber=A & B&amount=10&returnUrl=https://shop.example/back?orderId=mine",
    );
    let created = tygapay(sandbox.tygapay(), "POST", "/orders", Some(body)).await;
    let (id, page) = (created.str("/data/orderId"), created.str("/data/paymentUrl"));
    let bad = send("POST", &page, &[FORM], Some("action=pay_amount&amount=ten")).await;
    assert!(bad.status == 400 && bad.text.contains("not a decimal number"), "{}", bad.text);
    let part = send("POST", &page, &[FORM, ("accept-language", "fr")], Some("action=pay_amount&amount=9,5")).await;
    assert!(part.status == 200 && part.text.contains("0,5"), "{}", part.text);
    let paid = send("POST", &page, &[FORM], Some("action=pay")).await;
    let expected = format!("https://shop.example/back?orderId=mine&orderId={id}&orderNumber=A+%26+B&status=success");
    assert_eq!((paid.status, paid.header("location")), (303, expected.as_str()));
}
