//! What TygaPay's signature leaves in doubt isn't sent: never in a reference, and in a free text when the client is strict.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{TYGAPAY_KEY, TYGAPAY_SECRET, tygapay};
use passerelle::Error;
use passerelle::money::Amount;
use passerelle::secret::{ApiKey, ApiSecret};
use passerelle::tygapay::TygaPay;
use passerelle::tygapay::types::{
    OrderCreateRequest, OrderCryptoRefundRequest, OrderRefundRequest, PayoutRequest, UserUpdateRequest,
};
use wiremock::MockServer;

const ODD: &str = "canary&amount=5";

fn strict(server: &MockServer) -> TygaPay {
    let (key, secret) = (ApiKey::new(TYGAPAY_KEY).unwrap(), ApiSecret::new(TYGAPAY_SECRET).unwrap());
    TygaPay::builder(key, secret).base_url(server.uri()).strict_signing().build().unwrap()
}

fn refused<T: std::fmt::Debug>(ended: Result<T, Error>, place: &str) {
    let error = ended.unwrap_err();
    assert!(matches!(error, Error::NotSent(_)) && !error.is_worth_sending_again(), "{place}: {error}");
    assert!(error.to_string().contains(&format!("`{place}`")), "{place}: {error}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{place}: {error:?}");
}

#[tokio::test]
async fn references() {
    let server = MockServer::start().await;
    let tygapay = tygapay(&server.uri());
    let url = "https://shop.example.com/hook";
    refused(tygapay.orders().create(OrderCreateRequest::new(ODD)).send().await, "/orderNumber");
    let refund = OrderRefundRequest::new(url, ODD);
    refused(tygapay.orders().refund("o-1", refund).send().await, "/tygaUserId");
    let payout = PayoutRequest::new(Amount::from(5), ODD, "u-1");
    refused(tygapay.transactions().payout(payout).send().await, "/thirdPartyId");
    refused(tygapay.users().update("u-1", UserUpdateRequest::new(ODD)).send().await, "/thirdPartyUserId");
    let refund = OrderCryptoRefundRequest::new(ODD.to_owned(), "BSC", url, "000000".to_owned(), "USDT");
    refused(tygapay.orders().refund_to_crypto("o-1", refund).send().await, "/address");
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn free_texts() {
    let server = MockServer::start().await;
    let order = || {
        OrderCreateRequest::new("CMD&1").return_url("https://shop.example.com/?a=1&b=2").name("Smith & Sons".to_owned())
    };
    let ended = tygapay(&server.uri()).orders().create(order()).send().await;
    assert!(!matches!(ended, Err(Error::NotSent(_))), "{ended:?}");
    assert_eq!(server.received_requests().await.unwrap().len(), 1);

    refused(strict(&server).orders().create(order()).send().await, "/returnUrl");
    let one_parameter = order().return_url("https://shop.example.com/?a=1");
    let ended = strict(&server).orders().create(one_parameter).send().await;
    assert!(!matches!(ended, Err(Error::NotSent(_))), "{ended:?}");
    assert_eq!(server.received_requests().await.unwrap().len(), 2);
}
