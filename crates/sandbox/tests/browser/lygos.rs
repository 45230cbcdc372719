//! Lygos' page: the telephone numbers, the buttons, and the way back, which is the shop's address unchanged.

use crate::driver::Browser;
use crate::support::{Answer, lygos};

const SHOP: &str = "Établissements Kouassi-N’Guessan & Fils, Import-Export Général de la Lagune";

async fn gateway(browser: &Browser, order: &str, shop: &str, amount: &str) -> String {
    let back = &browser.shop.url;
    let body = format!(
        r#"{{"amount":{amount},"shop_name":"{shop}","order_id":"{order}","message":"CMD-{order}",
            "success_url":"{back}/ok?order={order}&x=%C3%A9#top","failure_url":"{back}/no?order={order}"}}"#
    );
    lygos(browser.sandbox.lygos(), "POST", "/v1/gateway", Some(&body)).await.str("/link")
}

async fn payin(browser: &Browser, order: &str) -> Answer {
    lygos(browser.sandbox.lygos(), "GET", &format!("/v1/gateway/payin/{order}"), None).await
}

pub(crate) async fn tour(browser: &Browser) {
    numbers(browser).await;
    buttons(browser).await;
    language(browser).await;
}

async fn numbers(browser: &Browser) {
    for (order, number, path, status) in [
        ("n1", "+237 655 111 111", "/ok?order=n1&x=%C3%A9#top", "success"),
        ("n2", "670 555 555", "/no?order=n2", "failed"),
        ("n3", "670 987 654", "/ok?order=n3&x=%C3%A9#top", "success"),
    ] {
        browser.see(&gateway(browser, order, "Boutique Awa", "15000").await).await;
        browser.write("#phone", number).await;
        if order == "n1" {
            browser.picture("lygos").await;
        }
        browser.press("pay").await;
        browser.is_back_at(path).await;
        assert_eq!(payin(browser, order).await.str("/status"), status);
    }

    let link = gateway(browser, "n4", SHOP, "9007199254740993").await;
    browser.see(&link).await;
    browser.write("#phone", "12").await;
    browser.press("pay").await;
    browser.reads(browser.words("not a telephone number", "pas un numéro de téléphone")).await;
    browser.picture("lygos-bad-number").await;
    assert_eq!(payin(browser, "n4").await.status, 404);
    browser.write("#phone", "680-33-33-33").await;
    browser.press("pay").await;
    browser.reads(browser.words("Something went wrong", "Une erreur est survenue")).await;
    browser.picture("lygos-status-error").await;
    assert_eq!(payin(browser, "n4").await.status, 500);
    browser.is_at(&link).await;
    browser.press("fail").await;
    browser.is_back_at("/no?order=n4").await;
    assert_eq!(payin(browser, "n4").await.str("/status"), "failed");
}

async fn buttons(browser: &Browser) {
    for (order, end, path, status) in
        [("b1", "pay", "/ok?order=b1&x=%C3%A9#top", "success"), ("b2", "fail", "/no?order=b2", "failed")]
    {
        let link = gateway(browser, order, "Boutique Awa", "1").await;
        browser.see(&link).await;
        assert_eq!(payin(browser, order).await.status, 404);
        browser.press("start").await;
        browser.reads(browser.words("Waiting for the confirmation", "En attente de la confirmation")).await;
        browser.is_at(&link).await;
        assert_eq!(payin(browser, order).await.str("/status"), "pending");
        if order == "b1" {
            browser.picture("lygos-waiting").await;
        }
        browser.press(end).await;
        browser.is_back_at(path).await;
        assert_eq!(payin(browser, order).await.str("/status"), status);
        // There is nothing left to press.
        browser.see(&link).await;
        assert_eq!(browser.count("button").await, 0);
        browser.picture(&format!("lygos-{status}")).await;
        browser.click(".back a").await;
        browser.is_back_at(path).await;
    }
    browser.see(&gateway(browser, "b3", "Boutique Awa", "1").await).await;
    browser.press("pay").await;
    browser.is_back_at("/ok?order=b3&x=%C3%A9#top").await;
    browser.see(&gateway(browser, "b4", "Boutique Awa", "1").await).await;
    browser.press("fail").await;
    browser.is_back_at("/no?order=b4").await;
    assert_eq!(payin(browser, "b4").await.str("/status"), "failed");
}

/// The link chooses the other language, and the form keeps it.
async fn language(browser: &Browser) {
    let link = gateway(browser, "l1", "Boutique Awa", "1").await;
    browser.see(&link).await;
    browser.click(".top a").await;
    let (other, text) = browser.words("fr En attente", "en Waiting").split_once(' ').unwrap();
    browser.is_at(&format!("{link}?lang={other}")).await;
    browser.press("start").await;
    browser.reads(text).await;
    browser.is_at(&format!("{link}?lang={other}")).await;
}
