//! lomi.'s pages: every method succeeding and failing, what waits, what is cancelled, and a payment link.

use crate::driver::Browser;
use crate::support::{Answer, JSON, lomi, send};

async fn session(browser: &Browser, amount: &str, currency: &str) -> (String, String) {
    let back = &browser.shop.url;
    let body = format!(
        r#"{{"amount":{amount},"currency_code":"{currency}","title":"Abonnement annuel",
            "description":"Un an d'accès à la bibliothèque, livres et revues",
            "success_url":"{back}/ok?s={{CHECKOUT_SESSION_ID}}","cancel_url":"{back}/no?a=1"}}"#
    );
    let made = lomi(browser.sandbox.lomi(), "POST", "/checkout-sessions", None, Some(&body)).await;
    (made.str("/checkout_session_id"), made.str("/checkout_url"))
}

async fn status(browser: &Browser, id: &str) -> String {
    lomi(browser.sandbox.lomi(), "GET", &format!("/checkout-sessions/{id}"), None, None).await.str("/status")
}

/// The transaction that was made last.
async fn last(browser: &Browser) -> (String, String) {
    let list: Answer = lomi(browser.sandbox.lomi(), "GET", "/transactions?limit=1", None, None).await;
    (list.str("/data/0/provider_code"), list.str("/data/0/status"))
}

fn pair(provider: &str, status: &str) -> (String, String) {
    (provider.to_owned(), status.to_owned())
}

pub(crate) async fn tour(browser: &Browser) {
    for (method, provider) in [("wave", "WAVE"), ("mtn", "MTN"), ("card", "STRIPE")] {
        let (id, url) = session(browser, "25000", "XOF").await;
        let failed = browser.words("you may try again", "vous pouvez réessayer");
        browser.see(&url).await;
        browser.choose(method).await;
        if method == "mtn" {
            browser.picture("lomi").await;
        }
        browser.press("fail").await;
        browser.reads(failed).await;
        browser.is_at(&url).await;
        assert_eq!((status(browser, &id).await, last(browser).await), ("open".into(), pair(provider, "failed")));
        if method == "card" {
            browser.picture("lomi-failed").await;
        }
        browser.choose(method).await;
        browser.press("pay").await;
        browser.is_back_at(&format!("/ok?s={id}")).await;
        assert_eq!(
            (status(browser, &id).await, last(browser).await),
            ("completed".into(), pair(provider, "completed"))
        );
        browser.see(&url).await;
        assert_eq!(browser.count("button").await, 0);
        if method == "wave" {
            browser.picture("lomi-paid").await;
        }
    }
    waiting(browser).await;
    given_up(browser).await;
    link(browser).await;
    charge(browser).await;
}

async fn waiting(browser: &Browser) {
    for (end, left) in [("pay", "completed"), ("fail", "open")] {
        let (id, url) = session(browser, "1000", "XOF").await;
        browser.see(&url).await;
        browser.choose("mtn").await;
        browser.press("start").await;
        browser.reads(browser.words("Waiting for", "En attente")).await;
        browser.reads("MTN Mobile Money").await;
        assert_eq!((status(browser, &id).await, last(browser).await), ("open".into(), pair("MTN", "pending")));
        browser.picture("lomi-waiting").await;
        browser.press(end).await;
        if end == "pay" {
            browser.is_back_at(&format!("/ok?s={id}")).await;
        } else {
            browser.reads(browser.words("you may try again", "vous pouvez réessayer")).await;
        }
        assert_eq!(status(browser, &id).await, left);
    }
}

async fn given_up(browser: &Browser) {
    let (id, url) = session(browser, "1234567.89", "EUR").await;
    browser.see(&url).await;
    assert_eq!(browser.count(".choice").await, 1, "a card only");
    browser.reads(browser.words("1,234,567.89", "1\u{202f}234\u{202f}567,89")).await;
    browser.picture("lomi-euro").await;
    browser.click(".back a").await;
    browser.is_back_at("/no?a=1").await;
    assert_eq!(status(browser, &id).await, "open");
    // An hour on the sandbox's clock, and it is too late.
    browser.see(&url).await;
    browser.sandbox.clock().advance(std::time::Duration::from_secs(3600)).await;
    browser.press("pay").await;
    browser.reads(browser.words("has expired", "a expiré")).await;
    browser.picture("lomi-expired").await;
    assert_eq!(status(browser, &id).await, "expired");
}

/// Each opening makes a session, and a link that was switched off makes none.
async fn link(browser: &Browser) {
    let back = &browser.shop.url;
    let body = format!(
        r#"{{"link_type":"instant","title":"Don","currency_code":"XOF","amount":500,
            "success_url":"{back}/ok?s={{{{CHECKOUT_SESSION_ID}}}}"}}"#
    );
    let made = lomi(browser.sandbox.lomi(), "POST", "/payment-links", None, Some(&body)).await;
    browser.see(&made.str("/url")).await;
    browser.press("pay").await;
    browser.reads("Welcome back").await;
    let list = lomi(browser.sandbox.lomi(), "GET", "/checkout-sessions?limit=1", None, None).await;
    assert_eq!(list.str("/data/0/status"), "completed");
    browser.is_back_at(&format!("/ok?s={}", list.str("/data/0/checkout_session_id"))).await;
    lomi(browser.sandbox.lomi(), "DELETE", &format!("/payment-links/{}", made.str("/link_id")), None, None).await;
    browser.see(&made.str("/url")).await;
    browser.reads(browser.words("no longer active", "plus actif")).await;
    browser.picture("lomi-link-off").await;
}

/// A charge that the shop made itself has a page too; there is nothing to choose on it.
async fn charge(browser: &Browser) {
    let back = &browser.shop.url;
    let body = format!(
        r#"{{"amount":1500,"currency":"XOF","customer":{{"name":"Awa","phoneNumber":"+2250700000000"}},
            "description":"Recharge","successUrl":"{back}/ok?c=1","errorUrl":"{back}/no?c=1"}}"#
    );
    let lomi = browser.sandbox.lomi();
    for (end, path, status) in [("pay", "/ok?c=1", "completed"), ("fail", "/no?c=1", "failed")] {
        let headers = [("x-api-key", lomi.api_key()), JSON, ("idempotency-key", end), ("x-scenario-key", "pending")];
        let made = send("POST", &format!("{}/charge/wave", lomi.base_url()), &headers, Some(&body)).await;
        let url = made.str("/wave_launch_url");
        browser.see(&url).await;
        browser.reads("Wave").await;
        if end == "pay" {
            browser.picture("lomi-charge").await;
        }
        browser.press(end).await;
        browser.is_back_at(path).await;
        assert_eq!(last(browser).await, pair("WAVE", status));
        browser.see(&url).await;
        assert_eq!(browser.count("button").await, 0);
    }
}
