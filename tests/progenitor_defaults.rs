//! Four defaults of progenitor's output that lose money, each neutralised, each with a test that fails when it comes back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{LOMI_KEY, TYGAPAY_SECRET, lomi, lygos, tygapay};
use passerelle::Error;
use passerelle::lomi::types::{CheckoutSessionStatus, CreateCheckoutSession, CreateCheckoutSessionCurrencyCode};
use passerelle::lomi::unions::CheckoutSessionCreated;
use passerelle::lygos::types::{ErrorResponse, GatewayCreateRequest};
use passerelle::money::Amount;
use passerelle::wire::{Open, Personal};
use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn answering(template: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(template).mount(&server).await;
    server
}

/// Default: an unknown enum value in a 2xx fails the call and loses the status. A payment that went through looks failed.
#[tokio::test]
async fn an_unknown_enum_value_in_a_200_decodes_and_is_encoded_again() {
    let body = json!({ "checkout_session_id": "cs-1", "status": "settling", "currency_code": "XAF", "amount": 5000 });
    let server = answering(ResponseTemplate::new(200).set_body_json(&body)).await;
    let session = lomi(&server.uri()).checkout_sessions().get("cs-1").send().await.unwrap();
    assert_eq!(session.status, Some(Open::Unknown("settling".to_owned())));
    assert!(session.status.as_ref().is_some_and(|status| !status.is_known()));
    assert_eq!(serde_json::to_value(&*session).unwrap(), body);
    // And a known one is known.
    let known: Open<CheckoutSessionStatus> = serde_json::from_str("\"completed\"").unwrap();
    assert_eq!(known, CheckoutSessionStatus::Completed);
}

/// Default: an error status whose body isn't the documented one loses its status too.
#[tokio::test]
async fn a_401_with_html_keeps_its_status_request_id_and_body() {
    let html = "<html>canary-body: 401 at the edge</html>";
    let template = ResponseTemplate::new(401).insert_header("x-request-id", "req-7").set_body_raw(html, "text/html");
    let server = answering(template).await;
    let error = lygos(&server.uri()).gateways().list().send().await.unwrap_err();
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.request_id(), Some("req-7"));
    assert_eq!(error.raw_body(), Some(html.as_bytes()));
    assert!(matches!(&error, Error::Rejected(rejected) if rejected.body_as::<ErrorResponse>().is_none()));
}

/// Default: Display and Debug of an error print the whole body and the headers.
#[tokio::test]
async fn errors_clients_and_requests_show_no_body_and_no_secret() {
    let mut texts = Vec::new();
    for (status, body) in
        [(400, r#"{"detail":{"message":"canary-body","type":"X"}}"#), (200, "canary-body"), (502, "canary-body")]
    {
        let template = ResponseTemplate::new(status)
            .set_body_raw(body, "application/json")
            .insert_header("set-cookie", "canary-body");
        let server = answering(template).await;
        let client = lygos(&server.uri());
        let request = GatewayCreateRequest::new(5000, "shop").order_id("CMD-1");
        for error in [
            client.gateways().list().send().await.unwrap_err(),
            client.gateways().create(request).send().await.unwrap_err(),
        ] {
            texts.push(format!("{error} {error:?} {error:#?} {}", error.what_to_do()));
            let mut source = std::error::Error::source(&error);
            while let Some(inner) = source {
                texts.push(format!("{inner} {inner:?}"));
                source = inner.source();
            }
        }
    }
    let (lomi, tygapay) = (lomi("http://127.0.0.1:9"), tygapay("http://127.0.0.1:9"));
    let session = CreateCheckoutSession::new(CreateCheckoutSessionCurrencyCode::Xof)
        .customer_email(Personal::from("canary@example.com".to_owned()))
        .customer_phone(Personal::from("+2250700000000".to_owned()));
    texts.push(format!("{lomi:?} {tygapay:?} {:?} {:?}", lomi.raw(), tygapay.raw()));
    texts.push(format!("{session:?} {:#?}", lomi.checkout_sessions().create(session.clone())));
    for text in texts {
        for secret in ["canary-body", "canary@", "+22507", LOMI_KEY, TYGAPAY_SECRET, "canary-key"] {
            assert!(!text.contains(secret), "{secret} shows in {text}");
        }
    }
}

/// Default: every request carries `api-version` and no User-Agent.
#[tokio::test]
async fn no_api_version_header_and_our_own_user_agent() {
    let server = answering(ResponseTemplate::new(200).set_body_json(json!([]))).await;
    lygos(&server.uri()).gateways().list().send().await.unwrap();
    // progenitor's own client goes through the same hook.
    lygos(&server.uri()).raw().gateways_list().await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert!(!request.headers.contains_key("api-version"));
        assert!(request.headers["user-agent"].to_str().unwrap().starts_with("passerelle/"));
        assert_eq!(request.headers["api-key"], common::LYGOS_KEY);
    }
}

/// Not a default of progenitor's but of serde's: an untagged union would take a number through a float.
#[tokio::test]
async fn an_amount_inside_a_union_and_a_page_is_exact() {
    let server = answering(ResponseTemplate::new(201).set_body_raw(
        r#"{"checkout_session_id":"cs-1","amount":9007199254740993,"payment_required":false}"#,
        "application/json",
    ))
    .await;
    let body = CreateCheckoutSession::new(CreateCheckoutSessionCurrencyCode::Xof);
    let created = lomi(&server.uri()).checkout_sessions().create(body).send().await.unwrap();
    let CheckoutSessionCreated::Session(session) = created.into_value() else { panic!("a session") };
    assert_eq!(session.amount, Some("9007199254740993".parse::<Amount>().unwrap()));
}
