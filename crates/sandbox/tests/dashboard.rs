//! The dashboard without a browser: what it shows, what its buttons do, and whom it refuses.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::time::{Duration, SystemTime};

use passerelle_sandbox::Sandbox;
use support::shop::Shop;
use support::{Answer, FORM, JSON, lomi, lygos, send};

async fn frozen() -> Sandbox {
    Sandbox::builder().frozen_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1)).start().await.unwrap()
}

async fn see(sandbox: &Sandbox, query: &str) -> String {
    let page = send("GET", &format!("{}/{query}", sandbox.console_url()), &[], None).await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"), "{}", page.text);
    page.text
}

/// As a browser sends a form of this page.
async fn press(sandbox: &Sandbox, query: &str, form: &str) -> Answer {
    let url = sandbox.console_url();
    send("POST", &format!("{url}/{query}"), &[FORM, ("origin", url)], Some(form)).await
}

async fn control(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Answer {
    send(method, &format!("{}{path}", sandbox.console_url()), &[JSON], Some(body)).await
}

fn all(text: &str, parts: &[&str]) -> bool {
    parts.iter().all(|part| text.contains(part))
}

#[tokio::test]
async fn everything_is_on_one_page_and_nothing_is_markup() {
    let (sandbox, shop) = (frozen().await, Shop::open(&[500]).await);
    let hostile = r#"{"amount":1234567,"shop_name":"<script>alert(1)</script>","order_id":"\"><b>1"}"#;
    let link = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(hostile)).await.str("/link");
    let saved = press(&sandbox, "?lang=fr", &format!("act=lygos_webhook&url={}", shop.url)).await;
    assert_eq!((saved.status, saved.header("location")), (303, "/?lang=fr#keys"));
    sandbox.buyer().pay(&link).await.unwrap();
    control(&sandbox, "POST", "/control/deliver", "").await;

    let page = see(&sandbox, "").await;
    let keys = [sandbox.lygos(), sandbox.lygos()].map(|lygos| lygos.base_url().to_owned());
    assert!(all(&page, &keys.each_ref().map(String::as_str)), "{page}");
    assert!(all(&page, &[sandbox.lygos().api_key(), sandbox.lomi().api_key(), sandbox.tygapay().api_secret()]));
    assert!(all(&page, &["1,234,567 XOF", "payin.success", "x-signature: ", ">500<", "no money moves"]), "{page}");
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script") && !page.contains("<b>1"), "{page}");
    assert!(!page.contains("http-equiv"));
    let french = see(&sandbox, "?lang=fr&live=1").await;
    assert!(all(&french, &["Commandes", "1\u{202f}234\u{202f}567 XOF", "abandonné", "content=\"5\""]), "{french}");

    // Sent once and given up, as Lygos does; again by hand.
    assert_eq!(shop.told().len(), 1);
    let id = control(&sandbox, "GET", "/control/webhooks", "").await.str("/0/id");
    let again = press(&sandbox, "", &format!("act=resend&id={id}")).await;
    assert_eq!((again.status, again.header("location"), shop.told().len()), (303, "/#messages", 2));
    assert!(all(&see(&sandbox, "").await, &["2 attempts", "delivered"]));
    assert_eq!(press(&sandbox, "", "act=resend&id=none").await.status, 404);
}

#[tokio::test]
async fn only_its_own_forms_are_taken() {
    let sandbox = frozen().await;
    let url = sandbox.console_url();
    let before = control(&sandbox, "GET", "/control", "").await.str("/now");
    let form = "act=advance&seconds=60";
    let port = url.rsplit(':').next().unwrap();
    for headers in [
        vec![FORM],
        vec![FORM, ("origin", "https://evil.example")],
        vec![FORM, ("origin", "null")],
        vec![FORM, ("origin", "http://evil.example"), ("host", "evil.example")],
        vec![FORM, ("origin", sandbox.lygos().base_url())],
    ] {
        let refused = send("POST", url, &headers, Some(form)).await;
        assert_eq!(refused.status, 403, "{headers:?} {}", refused.text);
    }
    assert_eq!(control(&sandbox, "GET", "/control", "").await.str("/now"), before);
    let host = format!("localhost:{port}");
    let headers = [FORM, ("host", host.as_str()), ("origin", &format!("http://{host}"))];
    assert_eq!(send("POST", url, &headers, Some(form)).await.status, 303);
    assert_ne!(control(&sandbox, "GET", "/control", "").await.str("/now"), before);
}

#[tokio::test]
async fn the_clock_orders_and_faults() {
    let sandbox = frozen().await;
    for (provider, amount) in [("lygos", "5000"), ("lomi", "5,000"), ("tygapay", "9.50")] {
        let made = press(&sandbox, "", &format!("act=order&provider={provider}&amount={amount}")).await;
        assert_eq!((made.status, made.header("location")), (303, "/#orders"), "{}", made.text);
    }
    assert!(all(&see(&sandbox, "").await, &["9.5 USDT", ">new<", ">open<", "Pay page"]));
    let refused = press(&sandbox, "", "act=order&provider=lygos&amount=1.5").await;
    assert!(refused.status == 400 && refused.text.contains("valid integer"), "{}", refused.text);
    press(&sandbox, "", "act=advance&seconds=86400").await;
    assert!(all(&see(&sandbox, "").await, &[">expired<", "1970-01-02T00:00:01"]));

    let on = press(&sandbox, "?lang=fr", "act=fault_on&kind=bad_gateway&provider=lygos&route=GET+/v1/*&times=1").await;
    assert_eq!((on.status, on.header("location")), (303, "/?lang=fr#faults"));
    assert!(all(&see(&sandbox, "").await, &["GET /v1/*", "Switch off"]));
    assert_eq!(lygos(sandbox.lygos(), "GET", "/v1/gateway", None).await.status, 502);
    assert_eq!(lygos(sandbox.lygos(), "GET", "/v1/gateway", None).await.status, 200);
    assert_eq!(press(&sandbox, "", "act=fault_off&id=1").await.status, 303);
    assert!(!see(&sandbox, "").await.contains("Switch off"));

    for (form, status) in [
        ("", 400),
        ("act=steal", 400),
        ("act=advance", 400),
        ("act=advance&seconds=-1", 400),
        ("act=advance&seconds=99999999999999999999999", 400),
        ("act=fault_off&id=1", 404),
        ("act=fault_on&kind=nothing", 400),
        ("act=fault_on&kind=lost&route=GET+/x", 400),
        ("act=fault_on&kind=lost&chance=300", 400),
        ("act=fault_on&kind=lost&provider=stripe", 400),
        ("act=refund_completed&id=none", 404),
        ("act=lygos_webhook&url=javascript:alert(1)", 400),
        ("act=order&provider=lomi&amount=ten", 400),
        ("%ff=%ff", 400),
    ] {
        let answer = press(&sandbox, "", form).await;
        assert!(answer.status == status && answer.text.contains("role=\"alert\""), "{form}: {}", answer.status);
    }
    assert!(control(&sandbox, "GET", "/control/faults", "").await.json.as_array().unwrap().is_empty());
}

#[tokio::test]
async fn long_lists_are_turned() {
    let sandbox = frozen().await;
    for number in 0..51 {
        let body = format!(r#"{{"amount":1,"shop_name":"A","order_id":"order-{number}-"}}"#);
        lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(&body)).await;
    }
    let first = see(&sandbox, "?lang=en").await;
    assert!(all(&first, &["order-50-", "order-1-", "1 / 2", "?lang=en&amp;orders=2#orders"]), "{first}");
    assert!(!first.contains("order-0-"));
    let second = see(&sandbox, "?orders=2").await;
    assert!(second.contains("order-0-") && !second.contains("order-1-"));
    // Beyond the last page is the last page.
    assert!(see(&sandbox, "?orders=99999999999").await.contains("order-0-"));
    assert!(see(&sandbox, "?orders=-1").await.contains("order-50-"));
}

#[tokio::test]
async fn a_refund_under_way_is_ended() {
    let sandbox = frozen().await;
    assert_eq!(press(&sandbox, "", "act=refunds_wait").await.status, 303);
    let mut ids = Vec::new();
    for _ in 0..2 {
        let body = r#"{"amount":1000,"currency_code":"XOF"}"#;
        let link = lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(body)).await.str("/checkout_url");
        sandbox.buyer().pay(&link).await.unwrap();
        let paid = lomi(sandbox.lomi(), "GET", "/transactions?limit=1", None, None).await.str("/data/0/transaction_id");
        let wish = format!(r#"{{"transaction_id":"{paid}","amount":1000}}"#);
        let key = format!("k-{}", ids.len());
        let token = lomi(sandbox.lomi(), "POST", "/refunds", Some(&key), Some(&wish)).await.str("/confirmation_token");
        let wish = format!(r#"{{"transaction_id":"{paid}","amount":1000,"confirmation_token":"{token}"}}"#);
        ids.push(lomi(sandbox.lomi(), "POST", "/refunds", Some(&key), Some(&wish)).await.str("/refund_id"));
    }
    assert!(all(&see(&sandbox, "").await, &["value=\"refund_completed\"", "value=\"refund_failed\""]));
    for (id, act, status) in [(&ids[0], "refund_completed", "completed"), (&ids[1], "refund_failed", "failed")] {
        let ended = press(&sandbox, "", &format!("act={act}&id={id}")).await;
        assert_eq!((ended.status, ended.header("location")), (303, "/#refunds"), "{}", ended.text);
        assert_eq!(lomi(sandbox.lomi(), "GET", &format!("/refunds/{id}"), None, None).await.str("/status"), status);
        assert_eq!(press(&sandbox, "", &format!("act={act}&id={id}")).await.status, 409);
    }
    assert!(!see(&sandbox, "").await.contains("value=\"refund_completed\""));
}
