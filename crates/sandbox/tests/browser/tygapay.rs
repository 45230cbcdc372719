//! TygaPay's page: exactly, too little, too much, on the wrong network, too late, never; and any amount for a deposit.

use std::time::Duration;

use crate::driver::Browser;
use crate::support::{Answer, tygapay};

/// The id and the page of a new order.
async fn order(browser: &Browser, number: &str, amount: Option<&str>) -> (String, String) {
    let back = format!("{}/back?mine=1", browser.shop.url);
    let (kind, json, flat) = match amount {
        // As JavaScript writes the number, which is what is signed.
        Some("0.000000000000000001") => ("payment", r#","amount":1e-18"#.to_owned(), "&amount=1e-18".to_owned()),
        Some(amount) => ("payment", format!(r#","amount":{amount}"#), format!("&amount={amount}")),
        None => ("deposit", String::new(), String::new()),
    };
    let name = format!("Commande {number}");
    let json = format!(r#"{{"type":"{kind}","orderNumber":"{number}","name":"{name}","returnUrl":"{back}"{json}}}"#);
    let flat = format!("type={kind}&orderNumber={number}&name={name}&returnUrl={back}{flat}");
    let made = tygapay(browser.sandbox.tygapay(), "POST", "/orders", Some((&json, &flat))).await;
    (made.str("/data/orderId"), made.str("/data/paymentUrl"))
}

async fn read(browser: &Browser, id: &str) -> Answer {
    tygapay(browser.sandbox.tygapay(), "GET", &format!("/orders/{id}"), None).await
}

/// Status, what was paid, what is due.
async fn books(browser: &Browser, id: &str) -> [String; 3] {
    let order = read(browser, id).await;
    ["/data/status", "/data/amountPaid", "/data/amountDue"].map(|field| order.str(field))
}

async fn is_back(browser: &Browser, id: &str, number: &str, status: &str) {
    browser.is_back_at(&format!("/back?mine=1&orderId={id}&orderNumber={number}&status={status}")).await;
}

pub(crate) async fn tour(browser: &Browser) {
    exactly(browser).await;
    too_little_and_too_much(browser).await;
    on_the_wrong_network(browser).await;
    never_and_too_late(browser).await;
    deposit(browser).await;
}

async fn exactly(browser: &Browser) {
    let (id, url) = order(browser, "T-1", Some("9.5")).await;
    browser.see(&url).await;
    browser.select("#network", "TRON").await;
    browser.select("#token", "KRU").await;
    browser.picture("tygapay").await;
    browser.press("pay").await;
    is_back(browser, &id, "T-1", "success").await;
    assert_eq!(books(browser, &id).await, ["paid", "9.5", "0"]);
    browser.see(&url).await;
    browser.reads("KRU").await;
    browser.picture("tygapay-paid").await;

    let (id, url) = order(browser, "T-2", Some("0.000000000000000001")).await;
    browser.see(&url).await;
    browser.picture("tygapay-tiny").await;
    browser.press("start").await;
    browser.reads(browser.words("is being confirmed", "en cours de confirmation")).await;
    assert_eq!(books(browser, &id).await, ["processing", "0", "1e-18"]);
    browser.press("pay").await;
    is_back(browser, &id, "T-2", "success").await;
    assert_eq!(books(browser, &id).await, ["paid", "1e-18", "0"]);
}

async fn too_little_and_too_much(browser: &Browser) {
    let (id, url) = order(browser, "T-3", Some("1234567.5")).await;
    browser.see(&url).await;
    browser.press("pay_amount 617283.75").await;
    browser.reads(browser.words("Only a part has arrived", "Une partie seulement")).await;
    assert_eq!(books(browser, &id).await, ["partial_paid", "617283.75", "617283.75"]);
    browser.picture("tygapay-part").await;
    // As one types it in the language, with Enter.
    browser.write("#amount", browser.words("617,000.75\n", "617\u{202f}000,75\n")).await;
    browser.reads(browser.words("283", "283")).await;
    assert_eq!(books(browser, &id).await, ["partial_paid", "1234284.5", "283"]);
    browser.write("#amount", "abc").await;
    browser.press("pay").await;
    browser.reads(browser.words("not a decimal number", "pas un montant")).await;
    browser.picture("tygapay-bad-amount").await;
    browser.press("pay_amount 424.5").await;
    is_back(browser, &id, "T-3", "success").await;
    assert_eq!(books(browser, &id).await, ["paid", "1234709", "0"]);
}

async fn on_the_wrong_network(browser: &Browser) {
    let (id, url) = order(browser, "T-4", Some("10")).await;
    browser.see(&url).await;
    browser.press("wrong_network").await;
    browser.reads(browser.words("10 USDT arrived on TRON", "10 USDT sont arrivés sur TRON")).await;
    browser.picture("tygapay-wrong-network").await;
    assert_eq!(books(browser, &id).await, ["new", "0", "10"]);
    browser.is_at(&url).await;
    browser.press("pay").await;
    is_back(browser, &id, "T-4", "success").await;
    assert_eq!(books(browser, &id).await, ["paid", "10", "0"]);
}

async fn never_and_too_late(browser: &Browser) {
    let (id, url) = order(browser, "T-5", Some("10")).await;
    browser.see(&url).await;
    browser.press("fail").await;
    is_back(browser, &id, "T-5", "cancelled").await;
    assert_eq!(books(browser, &id).await[0], "cancelled");

    let (id, url) = order(browser, "T-6", Some("10")).await;
    browser.see(&url).await;
    browser.click("summary").await;
    browser.reads(browser.words("Advance the clock", "Avancez l'horloge")).await;
    browser.picture("tygapay-expiry").await;
    browser.sandbox.clock().advance(Duration::from_secs(3600)).await;
    browser.press("pay").await;
    browser.reads(browser.words("has expired", "a expiré")).await;
    browser.picture("tygapay-expired").await;
    assert_eq!(books(browser, &id).await, ["expired", "0", "10"]);
    browser.click(".back a").await;
    is_back(browser, &id, "T-6", "expired").await;
}

async fn deposit(browser: &Browser) {
    let (id, url) = order(browser, "T-7", None).await;
    browser.see(&url).await;
    browser.picture("tygapay-deposit").await;
    browser.press("pay").await;
    browser.reads(browser.words("say how much", "indiquez le vôtre")).await;
    browser.write("#amount", browser.words("12.25", "12,25")).await;
    browser.press("pay").await;
    is_back(browser, &id, "T-7", "success").await;
    assert_eq!(books(browser, &id).await, ["paid", "12.25", "0"]);
}
