//! Amounts survive as decimal text, in requests and answers: no float on the way, no digit lost, no zero added.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{lomi, lygos, tygapay};
use passerelle::IdempotencyKey;
use passerelle::lomi::types::{
    CreatePaymentLink, CreatePaymentLinkCurrencyCode, CreatePaymentLinkLinkType, CreateRefund,
};
use passerelle::lygos::types::GatewayCreateRequest;
use passerelle::money::Amount;
use passerelle::tygapay::types::OrderCreateRequest;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Numbers a float can't hold, and numbers a careless printer changes.
const TOKENS: [&str; 6] =
    ["9007199254740993", "0.000000000000000001", "79228162514264337593543950335", "0.1", "5000", "123456789.123456789"];

async fn answering(body: String) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_raw(body, "application/json"))
        .mount(&server)
        .await;
    server
}

async fn sent(server: &MockServer) -> String {
    let requests = server.received_requests().await.unwrap();
    String::from_utf8(requests[0].body.clone()).unwrap()
}

#[tokio::test]
async fn in_requests() {
    for token in TOKENS {
        let amount: Amount = token.parse().unwrap();
        let wanted = format!("\"amount\":{token}");

        let server = answering("{}".to_owned()).await;
        let _ = lygos(&server.uri()).gateways().create(GatewayCreateRequest::new(amount, "shop")).send().await;
        assert!(sent(&server).await.contains(&wanted), "Lygos {token}");

        let server = answering("{}".to_owned()).await;
        let link = CreatePaymentLink::new(CreatePaymentLinkCurrencyCode::Xof, CreatePaymentLinkLinkType::Instant, "t")
            .amount(amount);
        let _ = lomi(&server.uri()).payment_links().create(link).send().await;
        assert!(sent(&server).await.contains(&wanted), "lomi. link {token}");

        let server = answering("{}".to_owned()).await;
        let refund = CreateRefund::new(amount, "7c9e6679-7425-40de-944b-e07fc1f90ae7");
        let _ = lomi(&server.uri()).refunds().create(refund, IdempotencyKey::new("k").unwrap()).send().await;
        assert!(sent(&server).await.contains(&wanted), "lomi. refund {token}");
    }
    // TygaPay's signature is checked by a server that reads numbers as JavaScript does: what it would round isn't sent.
    for (token, is_sent) in [("9.99", true), ("0.000000000000000001", true), ("9007199254740993", false)] {
        let server = answering("{}".to_owned()).await;
        let order = OrderCreateRequest::new("o-1").amount(token.parse::<Amount>().unwrap());
        let _ = tygapay(&server.uri()).orders().create(order).send().await;
        assert_eq!(!server.received_requests().await.unwrap().is_empty(), is_sent, "{token}");
        if is_sent {
            assert!(sent(&server).await.contains(&format!("\"amount\":{token}")), "TygaPay {token}");
        }
    }
}

#[tokio::test]
async fn in_answers() {
    for token in TOKENS {
        let amount: Amount = token.parse().unwrap();
        let again = format!("\"amount\":{token}");

        let server = answering(format!(r#"{{"data":{{"id":"o","amount":{token},"amountPaid":{token}}}}}"#)).await;
        let order = tygapay(&server.uri()).get_order("o").await.unwrap();
        assert_eq!((order.amount, order.amount_paid), (Some(amount), Some(amount)));
        assert!(serde_json::to_string(&*order).unwrap().contains(&again));

        for body in [
            format!(r#"[{{"link_id":"l","amount":{token}}}]"#),
            format!(
                r#"{{"object":"list","data":[{{"link_id":"l","amount":{token}}}],"has_more":false,"next_cursor":null,"limit":20}}"#
            ),
            format!(r#"{{"data":[{{"link_id":"l","amount":{token}}}],"total":1,"limit":20,"offset":0}}"#),
        ] {
            let server = answering(body).await;
            let page = lomi(&server.uri()).payment_links().list().send().await.unwrap();
            assert_eq!(page.items()[0].amount, Some(amount));
            assert!(serde_json::to_string(&*page).unwrap().contains(&again));
        }
    }
}

/// A number no decimal of ours holds is not rounded: the answer counts as unread, never as another amount.
#[tokio::test]
async fn a_number_too_long_to_hold_is_not_rounded() {
    let server = answering(r#"{"data":{"id":"o","amount":0.12345678901234567890123456789012345}}"#.to_owned()).await;
    let error = tygapay(&server.uri()).get_order("o").await.unwrap_err();
    assert!(
        matches!(&error, passerelle::Error::Malformed(malformed) if malformed.position().contains("data.amount")),
        "{error}"
    );
}
