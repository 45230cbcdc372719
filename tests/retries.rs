//! When a request is sent again, how long that waits, and what the caller is told: one test a rule. That no combination of
//! faults makes a write happen twice is tried in conformance/faults.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use common::quick::Quick;
use common::{lomi_builder, lygos_builder, tygapay_builder};
use passerelle::error::{Doubt, Resolution, StillUnknown};
use passerelle::lomi::types::{CreateCustomer, CreatePaymentRequest, CreatePaymentRequestCurrencyCode, CreateRefund};
use passerelle::lygos::types::{Gateway, GatewayCreateRequest};
use passerelle::money::{Amount, Currency, Money};
use passerelle::payment::NewOrder;
use passerelle::{CallSettings, Error, Idempotency, IdempotencyKey};
use serde_json::{Value, json};
use wiremock::matchers::{any, method};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// A server that answers one after the other, and the last for ever.
async fn answering(answers: Vec<ResponseTemplate>) -> MockServer {
    let (server, asked) = (MockServer::start().await, AtomicUsize::new(0));
    let respond = move |_: &Request| {
        let index = asked.fetch_add(1, Ordering::Relaxed).min(answers.len() - 1);
        answers[index].clone()
    };
    Mock::given(any()).respond_with(respond).mount(&server).await;
    server
}

fn status(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_string("<html>canary-body</html>")
}

fn order(reference: &str) -> NewOrder {
    NewOrder::new(reference, Money::from_major(5000, Currency::XOF)).unwrap().title("shop")
}

fn gateway(reference: &str, amount: u32) -> Value {
    json!({
        "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "amount": amount, "currency": "XOF", "shop_name": "shop",
        "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052b", "creation_date": "2026-11-25T00:00:00", "order_id": reference,
        "link": "pay.example.com/checkout/1",
    })
}

async fn count(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

fn key(request: &Request) -> &str {
    request.headers["idempotency-key"].to_str().unwrap()
}

#[tokio::test]
async fn a_read_is_asked_again_and_the_answer_says_how_often() {
    for failing in [408, 425, 429, 500, 502, 503, 504] {
        let server = answering(vec![status(failing), ResponseTemplate::new(200).set_body_json(json!([]))]).await;
        let lygos = lygos_builder(&server.uri()).build().unwrap();
        let list = lygos.gateways().list().send().await.unwrap();
        assert_eq!((list.attempts(), count(&server).await), (2, 2), "{failing}");
    }
    // What another attempt wouldn't change is asked once.
    for failing in [400, 401, 403, 404, 409, 422, 501] {
        let server = answering(vec![status(failing)]).await;
        lygos_builder(&server.uri()).build().unwrap().gateways().list().send().await.unwrap_err();
        assert_eq!(count(&server).await, 1, "{failing}");
    }
}

#[tokio::test]
async fn attempts_have_a_limit_a_client_s_and_a_call_s() {
    let server = answering(vec![status(503)]).await;
    let lygos = lygos_builder(&server.uri()).build().unwrap();
    let error = lygos.gateways().list().send().await.unwrap_err();
    assert!(matches!(&error, Error::Rejected(rejected) if rejected.attempts() == 3), "{error:?}");
    let once = CallSettings::new().max_attempts(1);
    lygos.gateways().list().settings(once).send().await.unwrap_err();
    assert_eq!(count(&server).await, 4);
    let twice = lygos_builder(&server.uri()).max_attempts(2).build().unwrap();
    twice.gateways().list().send().await.unwrap_err();
    assert_eq!(count(&server).await, 6);
}

#[tokio::test]
async fn retry_after_is_waited_for_unless_the_deadline_comes_first() {
    let ok = || ResponseTemplate::new(200).set_body_json(json!([]));
    for (header, least, most) in [
        ("7", 7, 8),
        ("Fri, 15 Jan 2027 08:00:09 GMT", 9, 10), // nine seconds into the test clock's day
        ("nonsense", 0, 1),
    ] {
        let server = answering(vec![status(429).insert_header("retry-after", header), ok()]).await;
        let clock = Quick::new(3);
        let lygos = lygos_builder(&server.uri()).environment(Arc::new(clock.clone())).build().unwrap();
        lygos.gateways().list().send().await.unwrap();
        let waited = clock.passed();
        assert!(waited >= Duration::from_secs(least) && waited < Duration::from_secs(most), "{header}: {waited:?}");
    }
    // lomi. asks for its whole window of 900 seconds: told to the caller, not waited for.
    let server = answering(vec![status(429).insert_header("retry-after", "900")]).await;
    let clock = Quick::new(3);
    let lomi = lomi_builder(&server.uri()).environment(Arc::new(clock.clone())).build().unwrap();
    let error = lomi.transactions().list().send().await.unwrap_err();
    assert!(matches!(&error, Error::Rejected(it) if it.retry_after() == Some(Duration::from_secs(900))), "{error:?}");
    assert!(error.what_to_do().contains("900 s") && error.is_worth_sending_again());
    assert_eq!((clock.passed(), count(&server).await), (Duration::ZERO, 1));
}

#[tokio::test]
async fn a_keyed_write_is_sent_again_under_one_key() {
    let made = json!({ "request_id": "pr-1" });
    let server = answering(vec![status(502), ResponseTemplate::new(201).set_body_json(&made)]).await;
    let lomi = lomi_builder(&server.uri()).tenant("shop-1").build().unwrap();
    let body =
        CreatePaymentRequest::new(Amount::from(5000), CreatePaymentRequestCurrencyCode::Xof, "2027-01-01T00:00:00Z");
    let answer = lomi.payment_requests().create(body, Idempotency::order("order_481")).send().await.unwrap();
    assert_eq!(answer.attempts(), 2);
    let requests = server.received_requests().await.unwrap();
    assert_eq!(key(&requests[0]), key(&requests[1]));
    assert_eq!(requests[0].body, requests[1].body);
    // Derived from tenant, operation and name, and from nothing else.
    let expected = IdempotencyKey::derived("shop-1", "payment_requests_create", "order_481");
    assert_eq!(key(&requests[0]), expected.as_str());
}

#[tokio::test]
async fn an_order_keeps_its_key_after_a_restart_and_shops_don_t_share_one() {
    let session = json!({ "checkout_session_id": "cs-1", "checkout_url": "https://pay.example.com/1" });
    let server = answering(vec![ResponseTemplate::new(201).set_body_json(&session)]).await;
    for (tenant, reference) in [("a", "order_1"), ("a", "order_1"), ("b", "order_1"), ("a", "order_2")] {
        let lomi = lomi_builder(&server.uri()).tenant(tenant).build().unwrap();
        lomi.create_order(&order(reference)).await.unwrap();
    }
    let requests = server.received_requests().await.unwrap();
    let keys: Vec<&str> = requests.iter().map(key).collect();
    assert_eq!(keys[0], keys[1]);
    assert!(keys[0] != keys[2] && keys[0] != keys[3] && keys[2] != keys[3]);
}

/// lomi.'s server could refund, fail, and keep nothing under the key.
#[tokio::test]
async fn a_keyed_write_that_broke_the_provider_is_not_sent_again_nor_when_resolved() {
    let server = answering(vec![status(500)]).await;
    let lomi = lomi_builder(&server.uri()).build().unwrap();
    let call = lomi.refunds().create(CreateRefund::new(Amount::from(500), "t-1"), Idempotency::order("r-1"));
    let error = call.send().await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    let ended = unknown.resolve::<Value>(Duration::from_secs(60)).await;
    assert!(matches!(ended, Resolution::StillUnknown(StillUnknown::Broken)), "{ended:?}");
    assert_eq!(count(&server).await, 1);
    let advice = error.what_to_do();
    assert!(advice.contains("don't send it again") && advice.contains("refunds_list"), "{advice}");
}

/// What resolving has found out is not forgotten: asked once more, it doesn't send once more.
#[tokio::test]
async fn a_write_that_broke_the_provider_when_resolved_is_not_sent_again_by_resolving_again() {
    let server = answering(vec![status(502), status(500)]).await;
    let lomi = lomi_builder(&server.uri()).max_attempts(1).build().unwrap();
    let call = lomi.refunds().create(CreateRefund::new(Amount::from(500), "t-1"), Idempotency::order("r-1"));
    let error = call.send().await.unwrap_err();
    assert!(error.what_to_do().contains("same idempotency key"));
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    for _ in 0..2 {
        let ended = unknown.resolve::<Value>(Duration::from_secs(60)).await;
        assert!(matches!(ended, Resolution::StillUnknown(StillUnknown::Broken)), "{ended:?}");
        assert_eq!(count(&server).await, 2);
    }
    assert!(error.what_to_do().contains("don't send it again"), "{}", error.what_to_do());
}

#[tokio::test]
async fn a_write_without_a_way_to_repeat_it_is_sent_once() {
    for failing in [408, 429, 500, 502, 503, 504] {
        let server = answering(vec![status(failing)]).await;
        let lomi = lomi_builder(&server.uri()).build().unwrap();
        let error = lomi.customers().create(CreateCustomer::new("canary")).send().await.unwrap_err();
        assert_eq!(count(&server).await, 1, "{failing}");
        if let Error::OutcomeUnknown(unknown) = &error {
            let ended = unknown.resolve::<Value>(Duration::from_secs(60)).await;
            assert!(matches!(ended, Resolution::StillUnknown(StillUnknown::NoLookup)), "{ended:?}");
            assert_eq!(count(&server).await, 1, "{failing}");
        }
    }
}

/// A refusal of the second attempt says nothing of the first, which may have gone through.
#[tokio::test]
async fn a_refusal_after_a_doubt_is_no_refusal() {
    for refused in [400, 401, 403, 404, 409, 422, 429] {
        let server = answering(vec![status(502), status(refused)]).await;
        let lomi = lomi_builder(&server.uri()).max_attempts(2).build().unwrap();
        let call = lomi.refunds().create(CreateRefund::new(Amount::from(500), "t-1"), Idempotency::order("r-1"));
        let error = call.send().await.unwrap_err();
        assert!(error.money_may_have_moved() && matches!(error, Error::OutcomeUnknown(_)), "{refused}: {error:?}");
        assert_eq!((error.status(), count(&server).await), (Some(refused), 2));
        // The same refusal alone is one.
        let server = answering(vec![status(refused)]).await;
        let lomi = lomi_builder(&server.uri()).max_attempts(1).build().unwrap();
        let call = lomi.refunds().create(CreateRefund::new(Amount::from(500), "t-1"), Idempotency::order("r-1"));
        let error = call.send().await.unwrap_err();
        assert!(matches!(error, Error::Rejected(_)) && !error.money_may_have_moved(), "{refused}: {error:?}");
    }
}

#[tokio::test]
async fn a_lost_gateway_is_found_in_the_list_and_not_made_again() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(status(502)).expect(1).mount(&server).await;
    let list = json!([gateway("CMD-0", 5000), gateway("CMD-1", 5000)]);
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(200).set_body_json(list))
        .expect(1)
        .mount(&server)
        .await;
    let lygos = lygos_builder(&server.uri()).build().unwrap();
    let created = lygos.create_order(&order("CMD-1")).await.unwrap();
    assert_eq!(created.link, "https://pay.example.com/checkout/1");
}

#[tokio::test]
async fn a_gateway_of_another_amount_under_the_same_reference_is_not_taken_for_it() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(status(502)).expect(1).mount(&server).await;
    let list = json!([gateway("CMD-1", 4000)]);
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(200).set_body_json(list)).mount(&server).await;
    let lygos = lygos_builder(&server.uri()).build().unwrap();
    let error = lygos.create_order(&order("CMD-1")).await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    assert_eq!((unknown.doubt(), unknown.attempts()), (&Doubt::UnclearStatus, 1));
    let ended = unknown.resolve::<Gateway>(Duration::from_secs(300)).await;
    assert!(matches!(ended, Resolution::StillUnknown(StillUnknown::Other)), "{ended:?}");
}

#[tokio::test]
async fn what_isn_t_in_the_list_did_not_happen_only_when_it_can_t_be_under_way() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(status(502)).expect(1).mount(&server).await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(200).set_body_json(json!([]))).mount(&server).await;
    let clock = Quick::new(5);
    let lygos = lygos_builder(&server.uri()).environment(Arc::new(clock.clone())).build().unwrap();
    let body = GatewayCreateRequest::new(5000, "shop").order_id("CMD-1");
    let error = lygos.gateways().create(body).send().await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    let soon = unknown.resolve::<Gateway>(Duration::from_secs(60)).await;
    assert!(matches!(soon, Resolution::StillUnknown(StillUnknown::Deadline)), "{soon:?}");
    let later = unknown.resolve::<Gateway>(Duration::from_secs(300)).await;
    assert!(matches!(later, Resolution::DidNotHappen), "{later:?}");
    assert!(clock.passed() >= Duration::from_secs(120), "{:?}", clock.passed());
}

#[tokio::test]
async fn a_key_that_may_be_forgotten_is_not_sent_again() {
    let server = answering(vec![status(502)]).await;
    let clock = Quick::new(5);
    let lomi = lomi_builder(&server.uri()).environment(Arc::new(clock.clone())).build().unwrap();
    let call = lomi.refunds().create(CreateRefund::new(Amount::from(500), "t-1"), Idempotency::order("r-1"));
    let error = call.send().await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    let sent = count(&server).await;
    clock.pass(Duration::from_secs(23 * 3600));
    let ended = unknown.resolve::<Value>(Duration::from_secs(60)).await;
    assert!(matches!(ended, Resolution::StillUnknown(StillUnknown::KeyForgotten)), "{ended:?}");
    assert_eq!(count(&server).await, sent);
}

#[tokio::test]
async fn tygapay_answers_a_repeated_order_number_with_the_order_that_exists() {
    let made = json!({ "message": "ok", "data": {
        "orderId": "o-1", "paymentUrl": "https://pay.example.com/o-1", "alreadyExists": true, "status": "new" } });
    let existing = json!({ "message": "ok", "data": { "id": "o-1", "orderNumber": "CMD-1", "amount": 9.99 } });
    let server = MockServer::start().await;
    let posts = AtomicUsize::new(0);
    let respond = move |_: &Request| match posts.fetch_add(1, Ordering::Relaxed) {
        0 => status(504),
        _ => ResponseTemplate::new(200).set_body_json(&made),
    };
    Mock::given(method("POST")).respond_with(respond).expect(2).mount(&server).await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(200).set_body_json(existing)).mount(&server).await;
    let tygapay = tygapay_builder(&server.uri()).build().unwrap();
    let order = NewOrder::new("CMD-1", Money::new("9.99", Currency::USD).unwrap()).unwrap();
    assert_eq!(tygapay.create_order(&order).await.unwrap().id, "o-1");
}

/// A brown-out must not be answered with three times the load.
#[tokio::test]
async fn when_everything_fails_a_client_sends_little_more_than_it_is_called() {
    let server = answering(vec![status(503)]).await;
    let lygos = lygos_builder(&server.uri()).build().unwrap();
    for calls in [100, 1_000] {
        for _ in 0..calls {
            lygos.gateways().list().send().await.unwrap_err();
        }
        let sent = count(&server).await;
        assert!(sent <= calls * 12 / 10, "{sent} of {calls}");
        assert!(sent > calls, "nothing was repeated");
        server.reset().await;
        Mock::given(any()).respond_with(status(503)).mount(&server).await;
    }
}

/// serde takes a list for an object, item by item: this one would read as paid.
#[tokio::test]
async fn a_list_is_no_object() {
    let server = answering(vec![ResponseTemplate::new(200).set_body_json(json!(["CMD-1", "success"]))]).await;
    let lygos = lygos_builder(&server.uri()).build().unwrap();
    let error = lygos.order_state("CMD-1").await.unwrap_err();
    assert!(matches!(&error, Error::Malformed(it) if it.position() == "its beginning"), "{error:?}");
    let error = lygos.gateways().create(GatewayCreateRequest::new(1, "shop")).send().await.unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
}

#[tokio::test]
async fn an_order_is_resolved_by_the_call_that_belongs_to_it() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(status(502)).mount(&server).await;
    Mock::given(method("GET")).respond_with(status(502)).up_to_n_times(1).mount(&server).await;
    let list = json!([gateway("CMD-1", 5000)]);
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(200).set_body_json(list)).mount(&server).await;
    let (lygos, lomi) = (lygos_builder(&server.uri()).build().unwrap(), lomi_builder(&server.uri()).build().unwrap());
    let order = order("CMD-1");
    let error = lygos.create_order(&order).await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    let Resolution::Happened(created) = lygos.resolve_order(&order, unknown, Duration::from_secs(180)).await.unwrap()
    else {
        panic!("it is in the list")
    };
    assert_eq!((created.reference.as_str(), created.link.as_str()), ("CMD-1", "https://pay.example.com/checkout/1"));
    // Another call's would be sent again as that call.
    let error = lomi.resolve_order(&order, unknown, Duration::from_secs(180)).await.unwrap_err();
    assert!(matches!(error, Error::NotSent(_)), "{error:?}");
    let error = lomi.resolve_link(&order, unknown, Duration::from_secs(180)).await.unwrap_err();
    assert!(matches!(error, Error::NotSent(_)), "{error:?}");
}

#[tokio::test]
async fn a_session_and_an_order_that_were_lost_are_answered_again() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(status(502)).up_to_n_times(1).mount(&server).await;
    let session = json!({ "checkout_session_id": "cs-1", "checkout_url": "https://pay.example.com/1", "amount": 5000 });
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(201).set_body_json(session)).mount(&server).await;
    let lomi = lomi_builder(&server.uri()).max_attempts(1).build().unwrap();
    let order_1 = order("order_1");
    let error = lomi.create_order(&order_1).await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    let resolved = lomi.resolve_order(&order_1, unknown, Duration::from_secs(60)).await.unwrap();
    assert!(matches!(&resolved, Resolution::Happened(created) if created.id == "cs-1"), "{resolved:?}");
    let requests = server.received_requests().await.unwrap();
    assert_eq!(key(&requests[0]), key(&requests[1]));

    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(status(502)).up_to_n_times(1).mount(&server).await;
    let made = json!({ "message": "", "data": { "orderId": "o-1", "paymentUrl": "https://pay.example.com/o-1" } });
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(200).set_body_json(made)).mount(&server).await;
    let tygapay = tygapay_builder(&server.uri()).max_attempts(1).build().unwrap();
    let order_2 = NewOrder::new("order_2", Money::new("9.99", Currency::USD).unwrap()).unwrap();
    let error = tygapay.create_order(&order_2).await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    let resolved = tygapay.resolve_order(&order_2, unknown, Duration::from_secs(60)).await.unwrap();
    assert!(matches!(&resolved, Resolution::Happened(created) if created.id == "o-1"), "{resolved:?}");
}

#[tokio::test]
async fn where_to_look_is_said_for_every_write() {
    let server = answering(vec![status(502)]).await;
    let lomi = lomi_builder(&server.uri()).build().unwrap();
    let error = lomi.customers().block("c-1").send().await.unwrap_err();
    assert!(error.what_to_do().contains("customers_get"), "{}", error.what_to_do());
    // Nearly every write has a read beside or above it.
    let tables =
        [passerelle::lygos::policies::ALL, passerelle::lomi::policies::ALL, passerelle::tygapay::policies::ALL];
    let without: Vec<&str> = tables
        .into_iter()
        .flatten()
        .filter(|policy| !policy.is_read() && policy.read_by.is_none())
        .map(|policy| policy.operation_id)
        .collect();
    let known = ["account_export", "account_delete"];
    assert!(without.len() <= 20 && known.iter().all(|id| without.contains(id)), "{without:?}");
}

#[tokio::test]
async fn gateways_are_found_by_their_reference() {
    let list = json!([gateway("CMD-0", 1), gateway("CMD-1", 2), gateway("CMD-1", 3)]);
    let server = answering(vec![ResponseTemplate::new(200).set_body_json(list)]).await;
    let lygos = lygos_builder(&server.uri()).build().unwrap();
    assert_eq!(lygos.find_orders("CMD-1").await.unwrap().len(), 2);
    assert!(lygos.find_orders("CMD-2").await.unwrap().is_empty());
}
