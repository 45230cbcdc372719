//! The balance, what moves it, and payouts from it.

use passerelle_sandbox::Sandbox;

use crate::contract::lomi;
use crate::support::Answer;

async fn get(sandbox: &Sandbox, path: &str) -> Answer {
    lomi(sandbox.lomi(), "GET", path, None, None).await
}

async fn post(sandbox: &Sandbox, path: &str, key: Option<&str>, body: &str) -> Answer {
    lomi(sandbox.lomi(), "POST", path, key, Some(body)).await
}

async fn pay(sandbox: &Sandbox, body: &str) {
    let session = post(sandbox, "/checkout-sessions", None, body).await;
    assert_eq!(session.status, 201, "{}", session.text);
    sandbox.buyer().pay(&session.str("/checkout_url")).await.unwrap();
}

/// Both steps.
async fn confirmed(sandbox: &Sandbox, path: &str, key: &str, body: &str) -> Answer {
    let preview = post(sandbox, path, Some(key), body).await;
    assert_eq!(preview.str("/requires_confirmation"), "true", "{}", preview.text);
    let token = preview.str("/confirmation_token");
    post(sandbox, path, Some(key), &body.replacen('{', &format!(r#"{{"confirmation_token":"{token}","#), 1)).await
}

#[tokio::test]
async fn the_balance_is_what_came_in_less_what_went_out() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(get(&sandbox, "/accounts/balance").await.text, "[]");
    for path in ["/accounts/balance?currency=XOF", "/accounts/balance/XOF", "/accounts/balance/breakdown"] {
        assert_eq!(get(&sandbox, path).await.status, 404, "{path}");
    }
    assert_eq!(get(&sandbox, "/accounts/balance/GBP").await.status, 400);
    pay(&sandbox, r#"{"amount":10000,"currency_code":"XOF"}"#).await;
    pay(&sandbox, r#"{"amount":9007199254740993,"currency_code":"USD"}"#).await;
    pay(&sandbox, r#"{"amount":0.000000000000000001,"currency_code":"USD"}"#).await;
    let balances = get(&sandbox, "/accounts/balance").await;
    assert!(balances.text.contains(r#""balance":9650,"#), "3.5 % stay with lomi.: {}", balances.text);
    // 9007199254740993 less its fee of 315251973915934.76 (to the cent), and the other payment's last digit.
    assert!(balances.text.contains(r#""balance":8691947280825058.240000000000000001,"#), "{}", balances.text);

    let id = get(&sandbox, "/transactions?currency=XOF").await.str("/data/0/transaction_id");
    let refund = format!(r#"{{"transaction_id":"{id}","amount":4000}}"#);
    assert_eq!(confirmed(&sandbox, "/refunds", "r", &refund).await.status, 201);
    let francs = get(&sandbox, "/accounts/balance/XOF").await;
    assert_eq!(
        (francs.str("/available_balance"), francs.str("/has_sufficient_balance")),
        ("5650".into(), "true".into())
    );
    let parts = get(&sandbox, "/accounts/balance/breakdown?target_currency=EUR").await;
    assert_eq!(
        (parts.str("/0/available_balance"), parts.str("/0/pending_balance"), parts.str("/0/converted_total_balance")),
        ("5650".into(), "0".into(), "8.61".into())
    );
    let rest = refund.replace("4000", "6000");
    assert_eq!(confirmed(&sandbox, "/refunds", "s", &rest).await.status, 201);
    assert_eq!(
        get(&sandbox, "/accounts/balance?currency=XOF").await.str("/0/balance"),
        "-350",
        "the fee isn't returned"
    );
    assert_eq!(get(&sandbox, "/accounts/balance/XOF").await.str("/has_sufficient_balance"), "false");
}

#[tokio::test]
async fn a_merchant_sees_only_itself() {
    let sandbox = Sandbox::start().await.unwrap();
    pay(&sandbox, r#"{"amount":10000,"currency_code":"XOF"}"#).await;
    let link = r#"{"link_type":"instant","title":"x","currency_code":"XOF","amount":1}"#;
    let me = post(&sandbox, "/payment-links", None, link).await.str("/created_by");
    let balance = get(&sandbox, &format!("/merchants/{me}/balance?currency_code=XOF")).await;
    assert_eq!((balance.status, balance.str("/balance")), (200, "9650".into()));
    assert_eq!(get(&sandbox, &format!("/merchants/{me}/balance")).await.status, 400);
    assert_eq!(get(&sandbox, &format!("/merchants/{me}")).await.str("/merchant_id"), me);
    assert_eq!(get(&sandbox, &format!("/merchants/{me}/mrr")).await.str("/mrr"), "0");
    assert_eq!(get(&sandbox, &format!("/merchants/{me}/arr")).await.str("/arr"), "0");
    let other = get(&sandbox, "/merchants/123e4567-e89b-12d3-a456-426614174000").await;
    assert_eq!((other.status, other.str("/error/code")), (403, "forbidden".into()));
}

#[tokio::test]
async fn a_payout_takes_two_steps_and_leaves_the_balance() {
    let sandbox = Sandbox::start().await.unwrap();
    let method = r#"{"account_name":"Shop","account_number":"CI00000000000000000001","payout_method_type":"bank"}"#;
    let bank = post(&sandbox, "/payout-methods", None, method).await;
    assert_eq!(
        (bank.status, bank.str("/account_number"), bank.str("/is_default")),
        (201, "****0001".into(), "true".into())
    );
    let id = bank.str("/payout_method_id");
    let body = format!(
        r#"{{"destination":"self","rail":"bank","amount":6000,"currency_code":"XOF","payout_method_id":"{id}"}}"#
    );
    let poor = post(&sandbox, "/payouts", Some("a"), &body).await;
    assert_eq!((poor.status, poor.str("/error/message")), (400, "Insufficient balance".into()));
    pay(&sandbox, r#"{"amount":10000,"currency_code":"XOF"}"#).await;

    let done = confirmed(&sandbox, "/payouts", "b", &body).await;
    assert_eq!((done.status, done.str("/status"), done.str("/kind")), (201, "pending".into(), "withdrawal".into()));
    assert_eq!(get(&sandbox, "/accounts/balance/XOF").await.str("/available_balance"), "3650");
    let again = post(&sandbox, "/payouts", Some("c"), &body).await;
    assert_eq!(again.str("/error/message"), "Insufficient balance");
    let list = get(&sandbox, "/payouts?status=processing,pending").await;
    let payout = list.str("/data/0/payout_id");
    assert_eq!(get(&sandbox, &format!("/payouts/{payout}")).await.str("/amount"), "6000");
    assert_eq!(get(&sandbox, "/payouts?status=completed").await.str("/data"), "[]");
    assert_eq!(get(&sandbox, "/payout-methods").await.str("/data/0/payout_method_id"), id);
    assert_eq!(
        lomi(sandbox.lomi(), "POST", "/payouts", None, Some(&body)).await.str("/error/code"),
        "idempotency_key_required"
    );

    let wave = "Wave payouts are not available in test mode. Use a live API key.";
    for (from, to, problem) in [
        ("bank", "wave", wave),
        ("bank", "spi", "SPI payouts are not available yet"),
        ("bank", "stellar", "Stellar payouts are not available"),
        ("\"self\"", "\"beneficiary\"", "Bank payouts to a beneficiary are not supported"),
        (id.as_str(), "none", "Payout method with ID none not found"),
        ("6000", "0.5", "amount must be an integer"),
    ] {
        let refused = post(&sandbox, "/payouts", Some("d"), &body.replace(from, to)).await;
        assert_eq!((refused.status, refused.text.contains(problem)), (400, true), "{}", refused.text);
    }
}
