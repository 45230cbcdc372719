//! Bad input gets a clear error before anything is sent, and never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{lomi, lygos, tygapay};
use passerelle::Error;
use passerelle::IdempotencyKey;
use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::money::{Currency, Money};
use passerelle::payment::NewOrder;
use passerelle::secret::ApiKey;
use wiremock::MockServer;

#[test]
fn keys() {
    for (text, says) in [
        ("", "empty"),
        ("   ", "empty"),
        ("k3y-canary\n", "newline"),
        (" k3y-canary", "white space"),
        ("k3y canary", "character"),
        ("k3y-canaré", "character"),
    ] {
        let error = ApiKey::new(text).unwrap_err().to_string();
        assert!(error.contains(says), "{text:?}: {error}");
        assert!(!error.contains("k3y") && !error.contains("canar"), "{text:?} shows in {error}");
    }
}

#[test]
fn base_urls() {
    let key = || ApiKey::new("lygosapp-canary").unwrap();
    for (url, says) in [
        ("http://api.lygosapp.com", "loopback"),
        ("http://10.0.0.7:8080", "loopback"),
        ("api.lygosapp.com", "not a URL"),
        ("", "not a URL"),
        ("ftp://127.0.0.1", "neither https nor http"),
        ("https://user:canary-password@example.com", "password"),
        ("https://example.com?api-key=canary-password", "query"),
    ] {
        let error = Lygos::builder(key()).base_url(url).build().unwrap_err();
        assert!(matches!(error, Error::Configuration(_)), "{url}");
        assert!(error.to_string().contains(says), "{url}: {error}");
        assert!(!format!("{error:?}").contains("canary-password"), "{error:?}");
    }
}

#[test]
fn keys_and_hosts_of_different_environments() {
    let build = |key: &str, url: Option<&str>| {
        let builder = Lomi::builder(ApiKey::new(key).unwrap());
        url.map_or_else(|| Lomi::builder(ApiKey::new(key).unwrap()), |url| builder.base_url(url)).build()
    };
    assert!(build("lomi_sk_test_canary", Some("https://api.lomi.africa")).is_err());
    assert!(build("lomi_sk_test_canary", Some("https://API.lomi.africa.:443/v1")).is_err());
    assert!(build("lomi_sk_live_canary", Some("https://sandbox.api.lomi.africa/")).is_err());
    assert!(build("lomi_pk_test_canary", Some("http://127.0.0.1:1")).is_err());
    assert!(build("lomi_pk_live_canary", None).is_err());
    assert!(build("lomi_sk_live_canary", None).is_ok());
    let lygos = |key: &str| Lygos::builder(ApiKey::new(key).unwrap());
    assert!(lygos("lygossandbox-canary").build().is_err());
    assert!(lygos("lygossandbox-canary").base_url("https://api.lygosapp.com:443/v1").build().is_err());
    assert!(lygos("lygosapp-canary").base_url("https://server-sandbox.lygosapp.com/api/v1/api/").build().is_err());
    assert!(lygos("lygosapp-canary").build().is_ok());
}

#[test]
fn amounts() {
    for (text, says) in [
        ("12.5 XOF", "XOF"),
        ("0.001 EUR", "EUR"),
        ("5000 XXY", "XXY"),
        ("NaN XOF", "number"),
        ("5000", "5000 XOF"),
        ("1e400 XOF", ""),
    ] {
        let error = Money::parse(text).unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
    }
    for amount in [0, -1, i64::MIN] {
        let error = NewOrder::new("CMD-1", Money::from_major(amount, Currency::XOF)).unwrap_err();
        assert!(matches!(error, Error::NotSent(_)), "{error:?}");
        assert!(!error.money_may_have_moved());
    }
}

#[test]
fn references() {
    let francs = Money::from_major(100, Currency::XOF);
    for bad in ["", "  ", "a/b", "..", ".", "a\\b", "a\nb", "a&amount=1", "a=b", &"x".repeat(129)] {
        assert!(matches!(NewOrder::new(bad, francs), Err(Error::NotSent(_))), "{bad:?}");
    }
    for good in ["CMD-2024-001", "order_481", "a b", "été", "a..b"] {
        assert!(NewOrder::new(good, francs).is_ok(), "{good:?}");
    }
}

#[tokio::test]
async fn calls_for_a_shop_refuse_what_the_provider_cannot_mean() {
    let server = MockServer::start().await;
    let url = server.uri();
    let order = |text: &str| NewOrder::new("CMD-1", Money::parse(text).unwrap()).unwrap().title("shop");
    let refused = [
        // Lygos takes whole units, and nobody knows what it means by them where there are decimals.
        lygos(&url).create_order(&order("5 USD")).await.err(),
        // lomi.'s sources disagree on the unit of everything but francs.
        lomi(&url).create_order(&order("5 EUR")).await.err(),
        lomi(&url).create_link(&order("5 USD")).await.err(),
        lomi(&url).refund_order("txn", Money::parse("5 EUR").unwrap(), IdempotencyKey::new("k").unwrap()).await.err(),
        // TygaPay's amounts carry no currency.
        tygapay(&url).create_order(&order("5000 XOF")).await.err(),
        // What JavaScript would round is signed as another number.
        tygapay(&url).create_order(&order("9007199254740993 USDT")).await.err(),
        // Ids that lead to another path.
        lygos(&url).order_state("..").await.err(),
        lygos(&url).order_state("a/b").await.err(),
        lomi(&url).get_order("").await.err(),
        tygapay(&url).cancel_order("../x").await.err(),
    ];
    for (index, error) in refused.into_iter().enumerate() {
        let error = error.unwrap_or_else(|| panic!("number {index} was not refused"));
        assert!(matches!(error, Error::NotSent(_)), "number {index}: {error:?}");
        assert!(!error.what_to_do().is_empty());
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}

/// progenitor's own client doesn't check its path arguments; the hook does, after the URL parser has resolved them.
#[tokio::test]
async fn a_raw_call_cannot_be_led_to_another_path_either() {
    let server = MockServer::start().await;
    assert!(lygos(&server.uri()).raw().payins_get_status("..").await.is_err());
    assert!(lygos(&server.uri()).raw().gateways_get(".").await.is_err());
    assert!(server.received_requests().await.unwrap().is_empty());
}
