//! Dollars and euros at lomi.: sent, and compared with the answer, in the unit the caller chose, and in none otherwise.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::LOMI_KEY;
use passerelle::lomi::{AmountUnit, Lomi};
use passerelle::money::Money;
use passerelle::payment::NewOrder;
use passerelle::secret::ApiKey;
use passerelle::{Error, IdempotencyKey};
use serde_json::{Value, json};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

const TRANSACTION: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/// lomi., answering the three calls with one amount, as text: a fraction must not pass through a float here either.
async fn answering(amount: &str, currency: &str) -> MockServer {
    let server = MockServer::start().await;
    for (at, id, link) in
        [("/checkout-sessions", "checkout_session_id", "checkout_url"), ("/payment-links", "link_id", "url")]
    {
        let body = format!(
            r#"{{"{id}":"{TRANSACTION}","amount":{amount},"currency_code":"{currency}","{link}":"https://pay.example.com/1"}}"#
        );
        let answer = ResponseTemplate::new(201).set_body_raw(body, "application/json");
        Mock::given(path(at)).respond_with(answer).mount(&server).await;
    }
    let body =
        format!(r#"{{"success":true,"refund_id":"r-1","transaction_id":"{TRANSACTION}","refunded_amount":{amount}}}"#);
    let answer = ResponseTemplate::new(201).set_body_raw(body, "application/json");
    Mock::given(path("/refunds")).respond_with(answer).mount(&server).await;
    server
}

fn client(server: &MockServer, unit: Option<AmountUnit>) -> Lomi {
    let mut builder = Lomi::builder(ApiKey::new(LOMI_KEY).unwrap()).base_url(server.uri());
    if let Some(unit) = unit {
        builder = builder.usd_eur_unit(unit);
    }
    builder.build().unwrap()
}

/// The three calls that send an amount, each with how it ended.
async fn all_three(lomi: &Lomi, money: &str) -> [(&'static str, Result<(), Error>); 3] {
    let money: Money = money.parse().unwrap();
    let order = NewOrder::new("order_481", money).unwrap();
    let key = IdempotencyKey::new("order_481-refund-1").unwrap();
    [
        ("session", lomi.create_order(&order).await.map(drop)),
        ("link", lomi.create_link(&order).await.map(drop)),
        ("refund", lomi.refund_order(TRANSACTION, money, key).await.map(drop)),
    ]
}

#[tokio::test]
async fn sent_and_compared_in_the_chosen_unit() {
    for (unit, money, number) in [
        (None, "5000 XOF", "5000"),
        (Some(AmountUnit::Minor), "5000 XOF", "5000"),
        (Some(AmountUnit::Major), "12.5 EUR", "12.5"),
        (Some(AmountUnit::Minor), "12.5 EUR", "1250"),
        (Some(AmountUnit::Major), "1000 USD", "1000"),
        (Some(AmountUnit::Minor), "1000 USD", "100000"),
    ] {
        let server = answering(number, &money[money.len() - 3..]).await;
        for (call, ended) in all_three(&client(&server, unit), money).await {
            assert!(ended.is_ok(), "{call} of {money} in {unit:?}: {ended:?}");
        }
        for request in server.received_requests().await.unwrap() {
            let sent = String::from_utf8(request.body).unwrap();
            assert!(sent.contains(&format!("\"amount\":{number}")), "{money} in {unit:?}: {sent}");
            let sent: Value = serde_json::from_str(&sent).unwrap();
            let code = sent.get("currency_code").unwrap_or(&Value::Null);
            assert!(request.url.path() == "/refunds" || *code == json!(money[money.len() - 3..]), "{code}");
        }
    }
}

/// The same number is another amount in the other unit, and a fraction of a cent is none: neither passes for what was asked.
#[tokio::test]
async fn an_answer_in_the_other_unit_is_contradicted() {
    for (unit, money, answered) in [
        (AmountUnit::Major, "12.5 EUR", "1250"),
        (AmountUnit::Minor, "12.5 EUR", "12.5"),
        (AmountUnit::Minor, "1000 USD", "1000"),
        (AmountUnit::Minor, "12.5 EUR", "1250.5"),
        (AmountUnit::Major, "12.5 EUR", "12.505"),
    ] {
        let server = answering(answered, &money[money.len() - 3..]).await;
        for (call, ended) in all_three(&client(&server, Some(unit)), money).await {
            assert!(matches!(ended, Err(Error::Contradicted(_))), "{call} of {money}, answered {answered}: {ended:?}");
        }
    }
    let server = answering("12.5", "USD").await;
    let [(_, session), (_, link), _] = all_three(&client(&server, Some(AmountUnit::Major)), "12.5 EUR").await;
    assert!(matches!(session, Err(Error::Contradicted(_))) && matches!(link, Err(Error::Contradicted(_))));
}

#[tokio::test]
async fn without_a_choice_nothing_is_sent() {
    let server = answering("12.5", "EUR").await;
    for money in ["12.5 EUR", "12.5 USD", "5000 XAF"] {
        for (call, ended) in all_three(&client(&server, None), money).await {
            let error = ended.unwrap_err();
            assert!(matches!(error, Error::NotSent(_)) && !error.money_may_have_moved(), "{call}: {error}");
            assert!(money.ends_with("XAF") || error.to_string().contains("usd_eur_unit"), "{call}: {error}");
        }
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}
