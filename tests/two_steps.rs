//! Money moved in two steps: a preview is another type than what was executed, and both steps go under one key.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::lomi;
use passerelle::confirmation::Step;
use passerelle::lomi::types::{CreateRefund, DeleteAccount};
use passerelle::money::{Amount, Currency, Money};
use passerelle::{Error, IdempotencyKey};
use serde_json::{Value, json};
use wiremock::matchers::{any, body_partial_json};
use wiremock::{Mock, MockServer, ResponseTemplate};

const TRANSACTION: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

fn preview() -> Value {
    json!({ "requires_confirmation": true, "confirmation_token": "canary-token", "expires_at": "2026-11-21T10:00:00Z", "preview": {} })
}

/// A server that shows first and executes with the token.
async fn two_steps(executed: Value) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(body_partial_json(json!({ "confirmation_token": "canary-token" })))
        .respond_with(ResponseTemplate::new(201).set_body_json(executed))
        .with_priority(1)
        .mount(&server)
        .await;
    Mock::given(any()).respond_with(ResponseTemplate::new(201).set_body_json(preview())).mount(&server).await;
    server
}

fn key() -> IdempotencyKey {
    IdempotencyKey::new("order-481-refund-1").unwrap()
}

#[tokio::test]
async fn a_preview_that_is_confirmed_is_executed_under_the_same_key() {
    let server =
        two_steps(json!({ "success": true, "refund_id": "r-1", "refunded_amount": 500, "status": "completed" })).await;
    let call = lomi(&server.uri()).refunds().create(CreateRefund::new(Amount::from(500), TRANSACTION), key());
    let Step::Preview(preview) = call.send().await.unwrap() else { panic!("executed at once") };
    assert!(preview.shown().requires_confirmation);
    assert!(!format!("{preview:?}").contains("canary-token"));
    let refund = preview.confirm().await.unwrap();
    assert_eq!(refund.refund_id, "r-1");

    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 2);
    let (first, second): (Value, Value) = (requests[0].body_json().unwrap(), requests[1].body_json().unwrap());
    assert_eq!(requests[0].headers["idempotency-key"], requests[1].headers["idempotency-key"]);
    assert_eq!(first.get("confirmation_token"), None);
    assert_eq!(second["confirmation_token"], "canary-token");
    assert_eq!((&first["amount"], &first["transaction_id"]), (&second["amount"], &second["transaction_id"]));
}

#[tokio::test]
async fn a_preview_that_is_dropped_moves_nothing() {
    let server = two_steps(json!({})).await;
    let step =
        lomi(&server.uri()).refunds().create(CreateRefund::new(Amount::from(500), TRANSACTION), key()).send().await;
    drop(step.unwrap());
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_provider_that_executes_at_once_is_no_preview() {
    let server = MockServer::start().await;
    let executed = json!({ "success": true, "refund_id": "r-2", "requires_confirmation": false });
    Mock::given(any()).respond_with(ResponseTemplate::new(201).set_body_json(executed)).mount(&server).await;
    let call = lomi(&server.uri()).refunds().create(CreateRefund::new(Amount::from(500), TRANSACTION), key());
    let Step::Executed(refund) = call.send().await.unwrap() else { panic!("a preview") };
    assert_eq!(refund.refund_id, "r-2");
}

#[tokio::test]
async fn a_provider_that_asks_again_or_refunds_another_amount_is_contradicted() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(201).set_body_json(preview())).mount(&server).await;
    let francs = Money::from_major(500, Currency::XOF);
    let error = lomi(&server.uri()).refund_order(TRANSACTION, francs, key()).await.unwrap_err();
    assert!(matches!(error, Error::Contradicted(_)), "{error:?}");
    assert_eq!(server.received_requests().await.unwrap().len(), 2);

    let server = two_steps(json!({ "refund_id": "r-3", "refunded_amount": 5000 })).await;
    let error = lomi(&server.uri()).refund_order(TRANSACTION, francs, key()).await.unwrap_err();
    let Error::Contradicted(contradiction) = &error else { panic!("{error:?}") };
    assert_eq!(contradiction.id(), "r-3");
    assert!(error.money_may_have_moved());
}

/// The second step's answer is lost: the refund may have been made.
#[tokio::test]
async fn a_lost_second_step_is_unknown() {
    let server = MockServer::start().await;
    Mock::given(body_partial_json(json!({ "confirmation_token": "canary-token" })))
        .respond_with(ResponseTemplate::new(502).set_body_string("<html>"))
        .with_priority(1)
        .mount(&server)
        .await;
    Mock::given(any()).respond_with(ResponseTemplate::new(201).set_body_json(preview())).mount(&server).await;
    let error =
        lomi(&server.uri()).refund_order(TRANSACTION, Money::from_major(500, Currency::XOF), key()).await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    assert_eq!(unknown.idempotency_key(), Some(&key()));
}

#[tokio::test]
async fn deleting_the_account_takes_two_steps_as_well() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_json(preview())).mount(&server).await;
    let step = lomi(&server.uri()).account().delete(DeleteAccount::new()).send().await.unwrap();
    assert!(matches!(step, Step::Preview(_)));
}

/// progenitor's own client has no argument for the key; the hook sends one all the same.
#[tokio::test]
async fn a_raw_keyed_write_carries_a_key() {
    let server = two_steps(json!({})).await;
    let body = CreateRefund::new(Amount::from(500), TRANSACTION);
    lomi(&server.uri()).raw().refunds_create(None, &body).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].headers["idempotency-key"].len(), 32);
}
