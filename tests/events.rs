//! What any provider's message says, in one form: what it is about, which order to look up, and what it is remembered by.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use passerelle::money::{Currency, Money};
use passerelle::payment::{EventKind, Mode, NewOrder, PaymentEvent, PaymentState, Provider};
use passerelle::secret::WebhookSecret;
use passerelle::webhook::{Notifications, WebhookError};
use passerelle::{lomi, lygos, tygapay};
use passerelle_sandbox::Sandbox;
use proptest::prelude::*;
use sha2::Sha256;

use common::quick::Quick;

const SECRET: &str = "whsec_canary";
/// The clock of the tests, in milliseconds.
const NOW: &str = "1800000000000";

fn headers(pairs: &[(&'static str, String)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
}

fn hmac(parts: &[&[u8]]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    parts.iter().for_each(|part| mac.update(part));
    hex::encode(mac.finalize().into_bytes())
}

fn secret() -> WebhookSecret {
    WebhookSecret::new(SECRET).unwrap()
}

/// The provider's reader, and the headers that make it take this body.
fn signed(provider: Provider, body: &[u8]) -> (Box<dyn Notifications>, HeaderMap) {
    match provider {
        Provider::Lomi => {
            let webhooks = lomi::Webhooks::new(secret()).environment(Arc::new(Quick::new(0)));
            (Box::new(webhooks), headers(&[("x-lomi-signature", hmac(&[body]))]))
        }
        Provider::Lygos => {
            let webhooks = lygos::Webhooks::new(secret()).environment(Arc::new(Quick::new(0)));
            let signature = hmac(&[body, NOW.as_bytes()]);
            (Box::new(webhooks), headers(&[("x-signature", signature), ("x-timestamp", NOW.to_owned())]))
        }
        _ => (Box::new(tygapay::Webhooks::new()), HeaderMap::new()),
    }
}

fn receive(provider: Provider, body: &[u8]) -> Result<PaymentEvent, WebhookError> {
    let (webhooks, headers) = signed(provider, body);
    assert_eq!(webhooks.provider(), provider);
    webhooks.receive("/hooks", &headers, body)
}

fn told(provider: Provider, body: &str) -> PaymentEvent {
    let event = receive(provider, body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"));
    assert_eq!(event.provider, provider);
    assert_eq!(event.raw_body(), body.as_bytes());
    assert_eq!(PaymentEvent::from_bytes(&event.to_bytes()).unwrap(), event);
    event
}

/// An event of lomi.'s with this data.
fn lomi(name: &str, data: &str) -> PaymentEvent {
    told(Provider::Lomi, &format!(r#"{{"id":"e-1","event":"{name}","data":{data}}}"#))
}

fn xof(amount: &str) -> Option<Money> {
    Some(Money::new(amount, Currency::XOF).unwrap())
}

/// The documentation's own example, as published.
const LOMIS_EXAMPLE: &str = r#"{"id":"550e8400-e29b-41d4-a716-446655440000","event":"PAYMENT_SUCCEEDED","timestamp":"2023-10-27T10:30:00.000Z","data":{"transaction_id":"txn_abc123...","organization_id":"org_123abc...","customer_id":"cus_def456...","amount":10000,"currency_code":"XOF","status":"completed","provider_code":"WAVE","created_at":"2023-10-27T10:29:55.000Z","updated_at":"2023-10-27T10:30:00.000Z","metadata":{"order_id":"ord_98765"}},"lomi_environment":"production"}"#;

#[test]
fn a_payment_at_lomi() {
    let event = told(Provider::Lomi, LOMIS_EXAMPLE);
    assert!(event.is_verified);
    assert_eq!((event.kind, event.state, event.mode), (EventKind::Payment, PaymentState::Succeeded, None));
    assert_eq!(event.name, "PAYMENT_SUCCEEDED");
    assert_eq!(event.reference.as_deref(), Some("ord_98765"));
    assert_eq!(event.payment.as_deref(), Some("txn_abc123..."));
    assert_eq!(event.money, xof("10000"));
    assert_eq!(
        event.keys(Mode::Live),
        ["lomi/live/id/550e8400-e29b-41d4-a716-446655440000", "lomi/live/same/PAYMENT_SUCCEEDED/txn_abc123..."]
    );
    assert!(!format!("{event:?}").contains("cus_def456"), "the body stays out of logs");
}

#[test]
fn what_lomis_types_are_about() {
    for (name, kind, state) in [
        ("PAYMENT_CREATED", EventKind::Payment, PaymentState::Pending),
        ("PAYMENT_FAILED", EventKind::Payment, PaymentState::Failed),
        ("PAYMENT_RISK_BLOCKED", EventKind::Payment, PaymentState::Pending),
        ("PAYMENT_HELD", EventKind::Payment, PaymentState::Pending),
        ("REFUND_COMPLETED", EventKind::Refund, PaymentState::Pending),
        ("PAYOUT_FAILED", EventKind::Payout, PaymentState::Pending),
        ("PURCHASE_FULFILLED", EventKind::Other, PaymentState::Pending),
        ("NETWORK_PAYMENT_CREATED", EventKind::Other, PaymentState::Pending),
        ("PAYMENT", EventKind::Other, PaymentState::Pending),
        ("payment_succeeded", EventKind::Other, PaymentState::Pending),
        ("", EventKind::Other, PaymentState::Pending),
    ] {
        let event = lomi(name, r#"{"metadata":{"order_id":"o-1"}}"#);
        assert_eq!((event.kind, event.state, event.name.as_str()), (kind, state, name), "{name}");
        assert_eq!(event.reference.as_deref(), Some("o-1"));
    }
}

/// What is tried out pays for nothing; what happened, in the test's envelope, is no test.
#[test]
fn a_test_at_lomi() {
    let body = r#"{"id":"evt_test_1","type":"test.webhook","created":"2026-02-14T10:31:05.000Z","data":{"object":{"id":"o","status":"success","amount":1000,"currency":"XOF","metadata":{"order_id":"o-1"}}},"livemode":false,"webhook_id":"w"}"#;
    let event = told(Provider::Lomi, body);
    assert_eq!((event.kind, event.state), (EventKind::Test, PaymentState::Pending));
    assert_eq!((event.mode, event.money, event.reference.as_deref()), (Some(Mode::Test), None, None));
    assert_eq!(event.keys(Mode::Live), ["lomi/test/id/evt_test_1"]);
    let live = told(Provider::Lomi, &body.replace("false", "true"));
    assert_eq!(live.mode, Some(Mode::Live));
    let other = told(Provider::Lomi, &body.replace("test.webhook", "PAYMENT_FAILED"));
    assert_eq!((other.kind, other.state), (EventKind::Payment, PaymentState::Failed));
}

#[test]
fn lomis_mode_is_the_payments_and_not_the_servers() {
    let mode = |members: &str| {
        let body = format!(r#"{{"id":"e","event":"PAYMENT_SUCCEEDED","lomi_environment":"live",{members}}}"#);
        told(Provider::Lomi, &body).mode
    };
    assert_eq!(mode(r#""data":{}"#), None);
    assert_eq!(mode(r#""data":{"environment":"production"}"#), None);
    assert_eq!(mode(r#""data":{"environment":"test"}"#), Some(Mode::Test));
    assert_eq!(mode(r#""data":{"environment":"live"}"#), Some(Mode::Live));
    assert_eq!(mode(r#""data":{"environment":"live"},"livemode":false"#), Some(Mode::Live));
}

#[test]
fn only_whole_francs_are_lomis_money() {
    let money = |members: &str| lomi("PAYMENT_SUCCEEDED", &format!("{{{members}}}")).money;
    assert_eq!(money(r#""gross_amount":5000,"currency_code":"XOF""#), xof("5000"));
    assert_eq!(money(r#""gross_amount":5000.00,"amount":1,"currency_code":"XOF""#), xof("5000"));
    assert_eq!(money(r#""gross_amount":null,"amount":5000,"currency_code":"XOF""#), xof("5000"));
    // Beyond what a double holds.
    assert_eq!(money(r#""amount":9007199254740993,"currency_code":"XOF""#), xof("9007199254740993"));
    for odd in [
        r#""gross_amount":5000.5,"currency_code":"XOF""#,
        r#""gross_amount":"5000","amount":5000,"currency_code":"XOF""#,
        r#""gross_amount":5000"#,
        r#""gross_amount":5000,"currency_code":"xof""#,
        // Euros or cents.
        r#""gross_amount":5000,"currency_code":"EUR""#,
        r#""gross_amount":5000,"currency_code":"USD""#,
        r#""gross_amount":5000,"currency":"XOF""#,
        r#""currency_code":"XOF""#,
        // Which of the two?
        r#""gross_amount":5000,"gross_amount":1,"currency_code":"XOF""#,
    ] {
        assert_eq!(money(odd), None, "{odd}");
    }
    // Of a refund of a part it would be another payment's amount.
    assert_eq!(lomi("REFUND_COMPLETED", r#"{"gross_amount":5000,"currency_code":"XOF"}"#).money, None);
}

/// A member of another type than expected costs that member and nothing else.
#[test]
fn what_doesnt_fit_is_left_out() {
    for odd in ["null", "5", "true", "[]", "{}", r#""""#, r#"" ""#] {
        let data = format!(
            r#"{{"transaction_id":{odd},"metadata":{odd},"gross_amount":{odd},"currency_code":{odd},"environment":{odd}}}"#
        );
        let event = lomi("PAYMENT_SUCCEEDED", &data);
        assert_eq!((event.payment, event.reference, event.money, event.mode), (None, None, None, None), "{odd}");
        assert_eq!(event.state, PaymentState::Succeeded);
        let event = lomi("PAYMENT_FAILED", &format!(r#"{{"transaction_id":"t","metadata":{{"order_id":{odd}}}}}"#));
        assert_eq!((event.payment.as_deref(), event.reference), (Some("t"), None), "{odd}");
    }
    let event = lomi("PAYMENT_SUCCEEDED", r#"{"transaction_id":"t\u0000","metadata":{"order_id":"o\n"}}"#);
    assert_eq!((event.payment, event.reference), (None, None), "no control characters in look-ups and logs");
}

#[test]
fn what_lomis_repetitions_have_in_common() {
    let same = |name: &str, data: &str| {
        let keys = lomi(name, data).keys(Mode::Live);
        assert_eq!(keys[0], "lomi/live/id/e-1");
        keys.get(1).map(|key| key.strip_prefix("lomi/live/same/").unwrap().to_owned())
    };
    for name in ["PAYMENT_CREATED", "PAYMENT_SUCCEEDED", "PAYMENT_FAILED"] {
        assert_eq!(same(name, r#"{"transaction_id":"t"}"#), Some(format!("{name}/t")));
        assert_eq!(same(name, "{}"), None);
    }
    // Two parts of one payment that go back are two refunds.
    for name in ["REFUND_CREATED", "REFUND_COMPLETED", "REFUND_FAILED"] {
        assert_eq!(same(name, r#"{"transaction_id":"t","refund_id":"r"}"#), Some(format!("{name}/r")));
        assert_eq!(same(name, r#"{"transaction_id":"t"}"#), None);
    }
    for name in ["SUBSCRIPTION_UPDATED", "PAYMENT_RISK_FLAGGED", "PAYOUT_COMPLETED", "DISPUTE_UPDATED", "NEW"] {
        assert_eq!(same(name, r#"{"transaction_id":"t","refund_id":"r","object":{"subscription_id":"s"}}"#), None);
    }
}

#[test]
fn lygos_says_what_its_two_members_say() {
    let event = told(Provider::Lygos, r#"{"order_id":"CMD-2024-001","status":"SUCCESS","amount":5000}"#);
    assert!(event.is_verified);
    assert_eq!((event.kind, event.state), (EventKind::Payment, PaymentState::Succeeded));
    assert_eq!((event.reference.as_deref(), event.name.as_str()), (Some("CMD-2024-001"), "SUCCESS"));
    assert_eq!((event.id.clone(), event.payment.clone(), event.money, event.mode), (None, None, None, None));
    let keys = event.keys(Mode::Live);
    assert!(keys.len() == 1 && keys[0].starts_with("lygos/live/body/"), "{keys:?}");
    for (body, state) in [
        (r#"{"order_id":"o","status":"failed"}"#, PaymentState::Failed),
        (r#"{"order_id":"o","status":"approved"}"#, PaymentState::Pending),
        (r#"{"order_id":"o","status":1}"#, PaymentState::Pending),
        (r#"{"order_id":"o"}"#, PaymentState::Pending),
    ] {
        let event = told(Provider::Lygos, body);
        assert_eq!((event.kind, event.state), (EventKind::Payment, state), "{body}");
    }
    for body in ["{}", r#"{"order_id":5,"status":"success"}"#, r#"{"order_id":"","status":"success"}"#] {
        let event = told(Provider::Lygos, body);
        assert_eq!((event.kind, event.state, event.reference), (EventKind::Other, PaymentState::Pending, None));
    }
}

#[test]
fn tygapay_says_it_and_nobody_signed_it() {
    let order = r#"{"orderId":"o","orderNumber":"n","status":"success","amount":0.000000000000000001,"currency":"USDT","txId":"x"}"#;
    let event = told(Provider::TygaPay, order);
    assert!(!event.is_verified);
    assert_eq!(
        (event.kind, event.state, event.name.as_str()),
        (EventKind::Payment, PaymentState::Succeeded, "success")
    );
    assert_eq!((event.payment.as_deref(), event.reference.as_deref()), (Some("o"), Some("n")));
    assert_eq!(event.money, Some(Money::new("0.000000000000000001", Currency::USDT).unwrap()));
    let keys = event.keys(Mode::Live);
    assert!(keys.len() == 1 && keys[0].starts_with("tygapay/live/unsigned/"), "{keys:?}");
    // The true one says more than somebody who was first could know.
    assert_ne!(told(Provider::TygaPay, &order.replace("\"x\"", "\"y\"")).keys(Mode::Live), keys);
    // A hash that fits proves nothing.
    let hash = headers(&[("x-api-hash", "0".repeat(64))]);
    assert!(!tygapay::Webhooks::new().receive("/", &hash, order.as_bytes()).unwrap().is_verified);
    for (status, state) in
        [("expired", PaymentState::Expired), ("cancelled", PaymentState::Cancelled), ("paid", PaymentState::Pending)]
    {
        assert_eq!(told(Provider::TygaPay, &order.replace("success", status)).state, state);
    }
    for (from, to) in [("USDT", "GOLD"), (r#","currency":"USDT""#, ""), ("0.000000000000000001", "null")] {
        assert_eq!(told(Provider::TygaPay, &order.replace(from, to)).money, None, "{to}");
    }
    let refund = r#"{"type":"order_refund","orderId":"o","orderNumber":"n","status":"success","date":"2024-01-07T19:05:30.175Z","amount":9.5,"currency":"USDT","txId":"t"}"#;
    let event = told(Provider::TygaPay, refund);
    assert_eq!((event.kind, event.state, event.money), (EventKind::Refund, PaymentState::Pending, None));
    assert_eq!((event.payment.as_deref(), event.reference.as_deref()), (Some("o"), Some("n")));
    let payout = r#"{"transactionId":"t","thirdPartyId":"p","amount":1,"status":"success"}"#;
    let event = told(Provider::TygaPay, payout);
    assert_eq!((event.kind, event.state, event.money), (EventKind::Payout, PaymentState::Pending, None));
    assert_eq!((event.payment.as_deref(), event.reference.as_deref()), (None, Some("p")));
}

#[test]
fn what_isnt_signed_is_refused_where_the_provider_signs() {
    let body = LOMIS_EXAMPLE.as_bytes();
    for provider in [Provider::Lomi, Provider::Lygos] {
        let (webhooks, headers) = signed(provider, body);
        assert!(webhooks.receive("/", &headers, body).is_ok());
        let error = webhooks.receive("/", &HeaderMap::new(), body).unwrap_err();
        assert!(matches!(error, WebhookError::NotSigned { .. }), "{error}");
        let error = webhooks.receive("/", &headers, &body[1..]).unwrap_err();
        assert!(matches!(error, WebhookError::Mismatch { .. }), "{error}");
    }
}

/// JSON that looks like a message, with anything where its members are.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let json = prop_oneof![
        Just("null".to_owned()),
        Just("{}".to_owned()),
        Just("1e400".to_owned()),
        any::<f64>().prop_map(|number| number.to_string()),
        any::<String>().prop_map(|text| serde_json::Value::from(text).to_string()),
        prop::sample::select(&["PAYMENT_SUCCEEDED", "XOF", "success", "order_refund", "live"][..])
            .prop_map(|word| format!("\"{word}\"")),
    ];
    let names = prop::sample::select(
        &["id", "event", "type", "data", "transaction_id", "metadata", "order_id", "status", "orderId", "orderNumber"]
            [..],
    );
    let object = |value: BoxedStrategy<String>| {
        prop::collection::vec((names.clone(), value), 0..8).prop_map(|members| {
            let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            format!("{{{}}}", members.join(","))
        })
    };
    let deep = prop_oneof![json.clone(), object(json.boxed())].boxed();
    prop_oneof![any::<Vec<u8>>(), object(deep).prop_map(String::into_bytes)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_body_makes_it_panic_and_none_is_lost_on_the_way(body in bodies()) {
        for provider in Provider::ALL {
            let Ok(event) = receive(provider, &body) else { continue };
            prop_assert_eq!(event.raw_body(), &body);
            prop_assert_eq!(&PaymentEvent::from_bytes(&event.to_bytes()).unwrap(), &event);
            prop_assert!(!event.keys(Mode::Live).is_empty());
            let texts = [Some(event.name), event.reference, event.payment].into_iter().flatten();
            prop_assert!(texts.into_iter().all(|text| !text.contains(char::is_control)));
        }
    }
}

/// What the sandbox's providers send, read by the client: two readings of the same facts.
#[tokio::test]
async fn what_the_sandbox_sends() {
    let shop = wiremock::MockServer::start().await;
    let fine = wiremock::ResponseTemplate::new(200);
    wiremock::Mock::given(wiremock::matchers::any()).respond_with(fine).mount(&shop).await;
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let sandbox = Sandbox::builder().frozen_at(noon).lygos_webhook(shop.uri() + "/lygos").start().await.unwrap();
    let (lygos, lomi) = (sandbox.lygos_client().unwrap(), sandbox.lomi_client().unwrap());
    let tygapay = sandbox.tygapay_client().unwrap();
    let types =
        [lomi::types::SubscribableEventType::PaymentSucceeded, lomi::types::SubscribableEventType::RefundCompleted];
    let asked = lomi::types::CreateWebhook::new(types, format!("{}/lomi", shop.uri()));
    let made = lomi.webhooks().create(asked).send().await.unwrap();
    let raw: serde_json::Value = serde_json::from_slice(made.raw_body()).unwrap();
    let lomi_secret = WebhookSecret::new(raw["secret"].as_str().unwrap()).unwrap();

    let order = |reference: &str, currency| NewOrder::new(reference, Money::from_major(5000, currency)).unwrap();
    let at_lygos = lygos.create_order(&order("o-lygos", Currency::XOF).title("Shop")).await.unwrap();
    let at_lomi = lomi.create_order(&order("o-lomi", Currency::XOF)).await.unwrap();
    let asked = order("o-tygapay", Currency::USD).notify_url(format!("{}/tygapay", shop.uri()));
    let at_tygapay = tygapay.create_order(&asked).await.unwrap();
    for link in [&at_lygos.link, &at_lomi.link, &at_tygapay.link] {
        sandbox.buyer().pay(link).await.unwrap();
    }
    // In two parts, which are two refunds of one payment.
    let payment = lomi.find_payment("o-lomi").await.unwrap().unwrap().transaction_id.clone();
    for part in [1000, 2000] {
        let key = passerelle::Idempotency::order(format!("o-lomi-{part}"));
        lomi.refund_order(&payment, Money::from_major(part, Currency::XOF), key).await.unwrap();
    }
    sandbox.deliver().await;
    lomi.webhooks().test(raw["data"]["webhook_id"].as_str().unwrap()).send().await.unwrap();

    let clock = || Arc::new(Quick::new(0));
    let lygos_secret = WebhookSecret::new(sandbox.lygos().webhook_secret()).unwrap();
    let doors: [(&str, Box<dyn Notifications>); 3] = [
        ("/lygos", Box::new(lygos::Webhooks::new(lygos_secret).environment(clock()))),
        ("/lomi", Box::new(lomi::Webhooks::new(lomi_secret).environment(clock()))),
        ("/tygapay", Box::new(tygapay::Webhooks::new())),
    ];
    let mut seen = Vec::new();
    let mut keys = HashSet::new();
    for request in shop.received_requests().await.unwrap() {
        let (_, door) = doors.iter().find(|(path, _)| *path == request.url.path()).unwrap();
        let event = door.receive(request.url.path(), &request.headers, &request.body).unwrap();
        assert!(event.keys(Mode::Test).into_iter().all(|key| keys.insert(key)), "{event:?}");
        assert!(
            event.provider != Provider::Lomi
                || event.kind == EventKind::Test
                || event.payment.as_ref() == Some(&payment)
        );
        let reference = event.reference.clone().unwrap_or_default();
        seen.push((
            event.provider.key(),
            event.kind,
            event.state,
            reference,
            event.money.map(|money| money.to_string()),
        ));
    }
    seen.sort_by_key(|(provider, kind, ..)| (*provider, format!("{kind:?}")));
    let paid = |provider, reference: &str, money: Option<&str>| {
        (provider, EventKind::Payment, PaymentState::Succeeded, reference.to_owned(), money.map(str::to_owned))
    };
    let other = |kind| ("lomi", kind, PaymentState::Pending, String::new(), None);
    let expected = [
        paid("lomi", "o-lomi", Some("5000 XOF")),
        other(EventKind::Refund),
        other(EventKind::Refund),
        other(EventKind::Test),
        paid("lygos", "o-lygos", None),
        paid("tygapay", "o-tygapay", Some("5000 USDT")),
    ];
    assert_eq!(seen, expected);
    sandbox.stop().await;
}
