//! The dashboard and its buttons, with what the other pages have left on it and with webhooks that a shop refused.

use serde_json::Value;

use crate::driver::Browser;
use crate::support::shop::Shop;
use crate::support::{JSON, lomi, send};

async fn control(browser: &Browser, method: &str, path: &str) -> Value {
    send(method, &format!("{}{path}", browser.sandbox.console_url()), &[JSON], None).await.json
}

pub(crate) async fn tour(browser: &Browser) {
    // Refuses, breaks, then listens.
    let hook = Shop::open(&[500, 422]).await;
    let home = format!("{}/", browser.sandbox.console_url());
    browser.see(&home).await;
    browser.reads(browser.sandbox.lygos().api_key()).await;
    browser.reads(browser.sandbox.tygapay().api_secret()).await;

    browser.write("#hook", &hook.url).await;
    browser.press("lygos_webhook").await;
    browser.is_at(&format!("{home}#keys")).await;
    let body = format!(r#"{{"url":"{}","events":["PAYMENT_SUCCEEDED","PAYMENT_FAILED"]}}"#, hook.url);
    lomi(browser.sandbox.lomi(), "POST", "/webhooks", None, Some(&body)).await;
    messages(browser, &home, &hook).await;
    refunds(browser, &home).await;
    faults(browser, &home).await;
    clock(browser, &home).await;
    browser.see(&home).await;
    browser.picture("dashboard").await;

    // The pages of the lists, and the other language, which both keep to the address.
    if browser.view.scripts {
        browser.click("nav:not(.contents) a[hreflang]").await;
        let (other, title) = browser.words("fr Commandes", "en Orders").split_once(' ').unwrap();
        browser.is_at(&format!("{home}?lang={other}")).await;
        browser.reads(title).await;
    }
}

/// A failed message and its history; again by hand, and again by itself.
async fn messages(browser: &Browser, home: &str, hook: &Shop) {
    let body = r#"{"amount":25000,"currency_code":"XOF","title":"Abonnement"}"#;
    let made = lomi(browser.sandbox.lomi(), "POST", "/checkout-sessions", None, Some(body)).await;
    browser.see(&made.str("/checkout_url")).await;
    browser.press("pay").await;
    browser.reads(browser.words("Paid. Thank you.", "Payé. Merci.")).await;
    control(browser, "POST", "/control/deliver").await;
    let newest = async || control(browser, "GET", "/control/webhooks").await[0].clone();
    // Five seconds have to pass before lomi. tries again; nobody waits for them.
    assert_eq!((&newest().await["state"], hook.told().len()), (&"due".into(), 1));
    browser.see(home).await;
    browser.click(".message summary").await;
    browser.reads("x-lomi-signature: ").await;
    browser.reads("PAYMENT_SUCCEEDED").await;
    browser.find(".message[open] .state.bad").await;
    browser.picture_of(".message[open]", "dashboard-message").await;
    browser.press("resend").await;
    browser.is_at(&format!("{home}#messages")).await;
    // The shop said 422 to that; lomi.'s own next attempt is to come all the same.
    assert_eq!((&newest().await["state"], hook.told().len()), (&"due".into(), 2));
    browser.click(".message summary").await;
    browser.press("resend").await;
    browser.reads(browser.words("3 attempts", "3 tentatives")).await;
    assert_eq!((&newest().await["state"], hook.told().len()), (&"delivered".into(), 3));
}

async fn refunds(browser: &Browser, home: &str) {
    browser.press("refunds_wait").await;
    browser.reads(browser.words("refunds wait for you", "lomi. vous attendent")).await;
    for (end, status) in [("refund_completed", "completed"), ("refund_failed", "failed")] {
        let body = r#"{"amount":4000,"currency_code":"XOF"}"#;
        let made = lomi(browser.sandbox.lomi(), "POST", "/checkout-sessions", None, Some(body)).await;
        browser.sandbox.buyer().pay(&made.str("/checkout_url")).await.unwrap();
        let list = lomi(browser.sandbox.lomi(), "GET", "/transactions?limit=1", None, None).await;
        let of = list.str("/data/0/transaction_id");
        let wish = format!(r#"{{"transaction_id":"{of}","amount":4000}}"#);
        let preview = lomi(browser.sandbox.lomi(), "POST", "/refunds", Some(end), Some(&wish)).await;
        let token = preview.str("/confirmation_token");
        let wish = format!(r#"{{"transaction_id":"{of}","amount":4000,"confirmation_token":"{token}"}}"#);
        let id = lomi(browser.sandbox.lomi(), "POST", "/refunds", Some(end), Some(&wish)).await.str("/refund_id");
        browser.see(home).await;
        browser.press(end).await;
        browser.is_at(&format!("{home}#refunds")).await;
        let refund = lomi(browser.sandbox.lomi(), "GET", &format!("/refunds/{id}"), None, None).await;
        assert_eq!(refund.str("/status"), status);
    }
    browser.picture_of("#refunds", "dashboard-refunds").await;
}

async fn faults(browser: &Browser, home: &str) {
    browser.write("#route", "GET /checkout-sessions").await;
    browser.write("#times", "1").await;
    browser.select("#kind", browser.words("502 with HTML", "502 en HTML")).await;
    browser.press("fault_on").await;
    browser.is_at(&format!("{home}#faults")).await;
    browser.reads("bad_gateway").await;
    let list = async || lomi(browser.sandbox.lomi(), "GET", "/checkout-sessions", None, None).await.status;
    assert_eq!((list().await, list().await), (502, 200));
    browser.picture_of("#faults", "dashboard-faults").await;
    browser.write("#route", "nonsense").await;
    browser.press("fault_on").await;
    browser.reads("is no route").await;
    browser.press("fault_off").await;
    browser.lacks("button[value=fault_off]").await;
    assert_eq!(control(browser, "GET", "/control/faults").await, Value::Array(Vec::new()));
}

async fn clock(browser: &Browser, home: &str) {
    browser.write("[name=amount]", "5000").await;
    browser.press("order").await;
    browser.is_at(&format!("{home}#orders")).await;
    let body = r#"{"amount":700,"currency_code":"XOF"}"#;
    let id =
        lomi(browser.sandbox.lomi(), "POST", "/checkout-sessions", None, Some(body)).await.str("/checkout_session_id");
    browser.see(home).await;
    browser.press("60").await;
    browser.is_at(&format!("{home}#clock")).await;
    let session = async || lomi(browser.sandbox.lomi(), "GET", &format!("/checkout-sessions/{id}"), None, None).await;
    assert_eq!(session().await.str("/status"), "open");
    browser.see(home).await;
    browser.press("3600").await;
    browser.is_at(&format!("{home}#clock")).await;
    assert_eq!(session().await.str("/status"), "expired");
}
