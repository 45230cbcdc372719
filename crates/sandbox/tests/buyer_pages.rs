//! A buyer with a browser: the hosted pages, their buttons, the way back to the shop, two languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::time::Duration;

use passerelle_sandbox::{BuyerError, Method, Network, Sandbox, Token};
use support::shop::Shop;
use support::{Answer, FORM, JSON, lomi, lygos, send, tygapay};

const HOSTILE: &str = r#"<script>alert(1)</script>\"'&"#;
const FRENCH: (&str, &str) = ("accept-language", "fr-CI,fr;q=0.9,en;q=0.5");

async fn see(url: &str) -> Answer {
    send("GET", url, &[], None).await
}

async fn press(url: &str, form: &str) -> Answer {
    send("POST", url, &[FORM], Some(form)).await
}

fn all(text: &str, parts: &[&str]) -> bool {
    parts.iter().all(|part| text.contains(part))
}

async fn gateway(sandbox: &Sandbox, order: &str, more: &str) -> String {
    let body = format!(r#"{{"amount":15000,"shop_name":"{HOSTILE}","order_id":"{order}"{more}}}"#);
    lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(&body)).await.str("/link")
}

async fn payin(sandbox: &Sandbox, order: &str) -> Answer {
    lygos(sandbox.lygos(), "GET", &format!("/v1/gateway/payin/{order}"), None).await
}

#[tokio::test]
async fn lygos_pays_and_returns_unchanged() {
    let sandbox = Sandbox::start().await.unwrap();
    let more = format!(r#","message":"{HOSTILE}","success_url":"https://shop.example/ok?a=b#c""#);
    let link = gateway(&sandbox, "1", &more).await;
    let page = see(&link).await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(all(&page.text, &["15,000", "XOF", "value=\"fail\"", "no money moves"]), "{}", page.text);
    assert!(!page.text.contains("<script") && page.text.contains("&lt;script&gt;"), "{}", page.text);
    let french = send("GET", &link, &[FRENCH], None).await;
    assert!(all(&french.text, &["Payer", "lang=\"fr\"", "15\u{202f}000", "aucun argent"]), "{}", french.text);

    // Back to the page, so that reloading it does nothing.
    let path = link.strip_prefix(sandbox.lygos().base_url()).unwrap();
    let begun = press(&link, "action=start").await;
    assert_eq!((begun.status, begun.header("location")), (303, path));
    assert!(all(&see(&link).await.text, &["Waiting", "value=\"pay\""]));
    let paid = press(&link, "action=pay").await;
    assert_eq!((paid.status, paid.header("location")), (303, "https://shop.example/ok?a=b#c"));
    let again = press(&link, "action=fail").await;
    assert!(again.status == 409 && again.text.contains("Paid."), "{}", again.text);
    for (body, kind) in [("action=steal", FORM.1), ("action=pay", "text/plain"), ("%ff%ff=&&=", FORM.1), ("", FORM.1)] {
        let bad = send("POST", &link, &[("content-type", kind)], Some(body)).await;
        assert!(bad.status == 400 && bad.text.contains("no such button"), "{body}: {} {}", bad.status, bad.text);
    }
    assert_eq!(see(&format!("{link}0")).await.status, 404);
    assert_eq!(press(&format!("{link}0"), "action=pay").await.status, 404);
}

#[tokio::test]
async fn the_language_is_chosen_by_a_link_and_stays() {
    let sandbox = Sandbox::start().await.unwrap();
    let link = gateway(&sandbox, "1", "").await;
    assert!(see(&link).await.text.contains("href=\"?lang=fr\""));
    let page = format!("{link}?lang=fr");
    let french = see(&page).await;
    assert!(all(&french.text, &["Payer", "href=\"?lang=en\""]), "{}", french.text);
    assert_eq!(french.header("content-language"), "fr");
    // A form without an address of its own goes to the page's, which has the choice in it.
    assert!(!french.text.contains("action=\""), "{}", french.text);
    let begun = press(&page, "action=start").await;
    assert!(begun.header("location").ends_with("?lang=fr"), "{:?}", begun.headers);
    let wrong = press(&page, "action=pay&phone=12").await;
    assert!(wrong.status == 400 && wrong.text.contains("numéro de téléphone"), "{}", wrong.text);

    let body = r#"{"link_type":"instant","title":"Don","currency_code":"XOF","amount":1000}"#;
    let url = lomi(sandbox.lomi(), "POST", "/payment-links", None, Some(body)).await.str("/url");
    assert!(see(&format!("{url}?lang=fr")).await.header("location").ends_with("?lang=fr"));
}

#[tokio::test]
async fn a_telephone_number_decides_at_lygos_and_is_kept_nowhere() {
    let sandbox = Sandbox::start().await.unwrap();
    let more = r#","success_url":"https://shop.example/ok","failure_url":"https://shop.example/no""#;
    let link = gateway(&sandbox, "s", more).await;
    let paid = press(&link, "action=pay&phone=%2B237+655+111+111").await;
    assert_eq!((paid.status, paid.header("location")), (303, "https://shop.example/ok"));
    assert_eq!(payin(&sandbox, "s").await.str("/status"), "success");

    let link = gateway(&sandbox, "f", more).await;
    let failed = press(&link, "action=pay&phone=670555555").await;
    assert_eq!((failed.status, failed.header("location")), (303, "https://shop.example/no"));
    assert_eq!(payin(&sandbox, "f").await.str("/status"), "failed");

    let link = gateway(&sandbox, "e", more).await;
    let stuck = press(&link, "action=pay&phone=670333333").await;
    assert!(stuck.status == 303 && link.ends_with(stuck.header("location")), "{:?}", stuck.headers);
    assert!(see(&link).await.text.contains("Something went wrong"));
    let status = payin(&sandbox, "e").await;
    assert_eq!((status.status, status.str("/detail")), (500, "Internal Server Error".into()));
    sandbox.buyer().pay(&link).await.unwrap();
    assert_eq!(payin(&sandbox, "e").await.str("/status"), "success");

    let link = gateway(&sandbox, "x", more).await;
    let odd = press(&link, "action=pay&phone=67033333x").await;
    assert!(odd.status == 400 && odd.text.contains("telephone number"), "{}", odd.text);
    let error = sandbox.buyer().pay_with_phone(&link, "67033333x").await.unwrap_err();
    assert!(matches!(error, BuyerError::NotAPhoneNumber), "{error}");
    sandbox.buyer().pay_with_phone(&link, "670987654").await.unwrap();
    assert_eq!(payin(&sandbox, "x").await.str("/status"), "success");
    // Not in what is kept, and not in what is answered.
    let kept = send("GET", &format!("{}/control/snapshot", sandbox.console_url()), &[], None).await;
    assert!(kept.status == 200 && kept.text.contains("shop.example"));
    for number in ["655111111", "655 111 111", "67033333x", "670987654"] {
        for text in [&kept.text, &odd.text, &error.to_string(), &format!("{error:?}")] {
            assert!(!text.contains(number), "{number}");
        }
    }
}

#[tokio::test]
async fn a_page_never_sends_a_browser_to_a_script() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"amount":1,"shop_name":"A","success_url":"javascript:alert(1)"}"#;
    let link = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await.str("/link");
    let paid = press(&link, "action=pay").await;
    assert!(paid.status == 303 && link.ends_with(paid.header("location")), "{:?}", paid.headers);
    let page = see(&link).await;
    assert!(page.text.contains("Paid.") && !page.text.contains("javascript:"), "{}", page.text);
}

#[tokio::test]
async fn a_lomi_link_opens_a_session_that_can_fail_and_then_be_paid() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"link_type":"instant","title":"Don","currency_code":"XOF","amount":1000,
        "success_url":"https://shop.example/ok?s={{CHECKOUT_SESSION_ID}}","cancel_url":"https://shop.example/no"}"#;
    let link = lomi(sandbox.lomi(), "POST", "/payment-links", None, Some(body)).await;
    let opened = see(&link.str("/url")).await;
    assert_eq!(opened.status, 303);
    let page = format!("{}{}", sandbox.lomi().base_url(), opened.header("location"));
    let shown = see(&page).await.text;
    assert!(all(&shown, &["1,000", "value=\"wave\"", "value=\"mtn\"", "value=\"card\""]), "{shown}");
    assert!(shown.contains("href=\"https://shop.example/no\">Cancel"), "{shown}");
    let failed = press(&page, "action=fail&method=mtn").await;
    assert!(failed.status == 303 && page.ends_with(failed.header("location")), "{:?}", failed.headers);
    assert!(see(&page).await.text.contains("you may try again"));
    let attempts = async || lomi(sandbox.lomi(), "GET", "/transactions", None, None).await;
    let mtn = attempts().await;
    assert_eq!((mtn.str("/data/0/provider_code"), mtn.str("/data/0/status")), ("MTN".into(), "failed".into()));

    // One that waits has the session for itself.
    press(&page, "action=start&method=card").await;
    assert!(all(&see(&page).await.text, &["Waiting", "Card", "Confirm"]));
    let other = press(&page, "action=pay&method=wave").await;
    assert!(other.status == 400 && other.text.contains("still waits"), "{}", other.text);
    let paid = press(&page, "action=pay").await;
    let session =
        lomi(sandbox.lomi(), "GET", "/checkout-sessions", None, None).await.str("/data/0/checkout_session_id");
    assert_eq!(paid.header("location"), format!("https://shop.example/ok?s={session}"));
    let card = attempts().await;
    assert_eq!(card.str("/data/0/payment_method_code"), "CARDS");
    assert_eq!((card.str("/data/0/status"), card.json["data"].as_array().unwrap().len()), ("completed".into(), 2));
    let id = link.str("/link_id");
    lomi(sandbox.lomi(), "DELETE", &format!("/payment-links/{id}"), None, None).await;
    assert_eq!(see(&link.str("/url")).await.status, 410);
    assert_eq!(press(&link.str("/url"), "action=pay").await.status, 410);
}

#[tokio::test]
async fn lomi_offers_what_the_currency_allows() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"amount":12.5,"currency_code":"EUR"}"#;
    let page = lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(body)).await.str("/checkout_url");
    let shown = see(&page).await.text;
    assert!(shown.contains("value=\"card\"") && !shown.contains("value=\"wave\""), "{shown}");
    let refused = press(&page, "action=pay&method=wave").await;
    assert!(refused.status == 400 && refused.text.contains("Wave and MTN take XOF"), "{}", refused.text);
    assert_eq!(press(&page, "action=pay&method=cash").await.status, 400);
    let error = sandbox.buyer().by(Method::Mtn).pay(&page).await.unwrap_err();
    assert!(matches!(error, BuyerError::NotOffered { .. }), "{error}");
    sandbox.buyer().by(Method::Card).pay(&page).await.unwrap();
    assert!(see(&page).await.text.contains("Paid."));
}

async fn order(sandbox: &Sandbox, number: &str, more: (&str, &str)) -> (String, String) {
    let (json, flat) = more;
    let body = (format!(r#"{{"orderNumber":"{number}"{json}}}"#), format!("orderNumber={number}{flat}"));
    let created = tygapay(sandbox.tygapay(), "POST", "/orders", Some((&body.0, &body.1))).await;
    (created.str("/data/orderId"), created.str("/data/paymentUrl"))
}

async fn read(sandbox: &Sandbox, id: &str) -> Answer {
    tygapay(sandbox.tygapay(), "GET", &format!("/orders/{id}"), None).await
}

#[tokio::test]
async fn tygapay_appends_the_outcome_to_the_return_url() {
    let sandbox = Sandbox::start().await.unwrap();
    let more = (
        r#","amount":10,"returnUrl":"https://shop.example/back?orderId=mine""#,
        "&amount=10&returnUrl=https://shop.example/back?orderId=mine",
    );
    let (id, page) = order(&sandbox, "A & B", more).await;
    let bad = press(&page, "action=pay_amount&amount=ten").await;
    assert!(bad.status == 400 && bad.text.contains("not a decimal number"), "{}", bad.text);
    let part = send("POST", &page, &[FORM, FRENCH], Some("action=pay&amount=9,5")).await;
    assert!(part.status == 303 && page.ends_with(part.header("location")), "{:?}", part.headers);
    assert!(send("GET", &page, &[FRENCH], None).await.text.contains("0,5"));
    let paid = press(&page, "action=pay&amount=0.5&network=TRON&token=KRU").await;
    let expected = format!("https://shop.example/back?orderId=mine&orderId={id}&orderNumber=A+%26+B&status=success");
    assert_eq!((paid.status, paid.header("location")), (303, expected.as_str()));
    assert!(see(&page).await.text.contains("KRU"));
}

#[tokio::test]
async fn the_buttons_of_a_tygapay_order() {
    let sandbox = Sandbox::start().await.unwrap();
    let (id, page) = order(&sandbox, "1", (r#","amount":9.5"#, "&amount=9.5")).await;
    let shown = see(&page).await.text;
    let buttons =
        ["value=\"pay_amount 4.75\"", "value=\"pay_amount 14.25\"", "value=\"wrong_network\"", "value=\"BSC\""];
    assert!(all(&shown, &buttons) && all(&shown, &["value=\"fail\"", "Let the order expire"]), "{shown}");
    assert_eq!(press(&page, "action=pay&network=BSC&token=DOGE").await.status, 400);

    // On the wrong network it is lost to the order.
    press(&page, "action=wrong_network&amount=9.5&network=BSC&token=USDT").await;
    assert_eq!((read(&sandbox, &id).await.str("/data/status"), sum(&sandbox, &id).await), ("new".into(), "0".into()));
    assert!(see(&page).await.text.contains("9.5 USDT arrived on TRON"));
    sandbox.buyer().by(Method::Crypto(Network::Tron, Token::Kru)).pay_on_wrong_network(&page).await.unwrap();
    assert!(see(&page).await.text.contains("9.5 KRU arrived on BSC"));
    assert_eq!(read(&sandbox, &id).await.str("/data/amountDue"), "9.5");

    press(&page, "action=pay_amount+4.75").await;
    assert_eq!(read(&sandbox, &id).await.str("/data/status"), "partial_paid");
    let amount = "14.25".parse().unwrap();
    sandbox.buyer().pay_amount(&page, amount).await.unwrap();
    assert_eq!((read(&sandbox, &id).await.str("/data/status"), sum(&sandbox, &id).await), ("paid".into(), "19".into()));
    let late = sandbox.buyer().pay_on_wrong_network(&page).await.unwrap_err();
    assert!(matches!(late, BuyerError::NotPayable { .. }), "{late}");

    // A deposit has no amount to miss: any will do, but one must be said.
    let (id, page) = order(&sandbox, "2", (r#","type":"deposit""#, "&type=deposit")).await;
    let none = press(&page, "action=pay&amount=").await;
    assert!(none.status == 400 && none.text.contains("say how much"), "{}", none.text);
    press(&page, "action=pay&amount=1,000.5").await;
    assert_eq!(sum(&sandbox, &id).await, "1000.5");

    let (id, page) = order(&sandbox, "3", (r#","amount":1"#, "&amount=1")).await;
    sandbox.clock().advance(Duration::from_secs(3600)).await;
    assert!(see(&page).await.text.contains("has expired"));
    assert_eq!(press(&page, "action=pay").await.status, 409);
    assert_eq!(read(&sandbox, &id).await.str("/data/status"), "expired");
}

async fn sum(sandbox: &Sandbox, id: &str) -> String {
    read(sandbox, id).await.str("/data/amountPaid")
}

#[tokio::test]
async fn the_shop_hears_what_a_button_did() {
    let (sandbox, shop) = (Sandbox::start().await.unwrap(), Shop::open(&[]).await);
    let told = async || {
        send("POST", &format!("{}/control/deliver", sandbox.console_url()), &[], None).await;
        shop.told().last().map(|told| told.json.clone()).unwrap_or_default()
    };
    let more = (format!(r#","amount":2,"notifyUrl":"{}""#, shop.url), format!("&amount=2&notifyUrl={}", shop.url));
    let (_, page) = order(&sandbox, "1", (&more.0, &more.1)).await;
    press(&page, "action=pay&network=MATIC&token=KRU").await;
    let paid = told().await;
    assert_eq!((&paid["status"], &paid["currency"], &paid["amount"]), (&"success".into(), &"KRU".into(), &2.into()));

    // lomi. tells of every attempt, Lygos of none whose status it can't tell.
    let hook = format!(r#"{{"url":"{}","events":["PAYMENT_FAILED","PAYMENT_CREATED"]}}"#, shop.url);
    lomi(sandbox.lomi(), "POST", "/webhooks", None, Some(&hook)).await;
    let body = r#"{"amount":1000,"currency_code":"XOF"}"#;
    let page = lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(body)).await.str("/checkout_url");
    for (form, event, provider) in
        [("action=fail&method=mtn", "PAYMENT_FAILED", "MTN"), ("action=start&method=card", "PAYMENT_CREATED", "STRIPE")]
    {
        press(&page, form).await;
        let attempt = told().await;
        assert_eq!((&attempt["event"], &attempt["data"]["provider_code"]), (&event.into(), &provider.into()));
    }
    let hook = format!(r#"{{"url":"{}"}}"#, shop.url);
    send("PUT", &format!("{}/control/lygos/webhook", sandbox.console_url()), &[JSON], Some(&hook)).await;
    let before = shop.told().len();
    let link = gateway(&sandbox, "1", "").await;
    press(&link, "action=pay&phone=670333333").await;
    told().await;
    assert_eq!(shop.told().len(), before);
    press(&link, "action=fail").await;
    assert_eq!(told().await["status"], "failed");
}

#[tokio::test]
async fn each_provider_refuses_what_only_another_has() {
    let sandbox = Sandbox::start().await.unwrap();
    let lygos = gateway(&sandbox, "1", "").await;
    let body = r#"{"amount":1000,"currency_code":"XOF"}"#;
    let lomi = lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(body)).await.str("/checkout_url");
    let (id, tygapay) = order(&sandbox, "1", (r#","amount":1"#, "&amount=1")).await;
    let buyer = || sandbox.buyer();
    let number = "670111111";
    for refused in [
        buyer().pay_on_wrong_network(&lygos).await,
        buyer().by(Method::Wave).pay(&lygos).await,
        buyer().pay_with_phone(&lomi, number).await,
        buyer().pay_on_wrong_network(&lomi).await,
        buyer().by(Method::Crypto(Network::Bsc, Token::Usdt)).pay(&lomi).await,
        buyer().pay_with_phone(&tygapay, number).await,
        buyer().by(Method::Card).pay(&tygapay).await,
    ] {
        assert!(matches!(refused, Err(BuyerError::NotOffered { .. })), "{refused:?}");
    }
    assert_eq!(payin(&sandbox, "1").await.status, 404);
    assert_eq!(read(&sandbox, &id).await.str("/data/status"), "new");
}
