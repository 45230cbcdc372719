//! Any bytes as the body of any notification that a spec describes: no panic, and what decodes stays what it is. And any
//! bytes as a signature: no panic, and none of them is taken for one. What is read into the shared form is kept and read
//! back as it was.

#![no_main]

use std::sync::LazyLock;
use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use passerelle::payment::{Mode, PaymentEvent};
use passerelle::secret::WebhookSecret;
use passerelle::webhook::Notifications;
use sha2::Sha256;

/// What the specs' `x-webhooks` and callbacks carry.
static NOTIFICATIONS: LazyLock<Vec<usize>> = LazyLock::new(|| {
    [
        ("lygos", "DashboardEvent"),
        ("lomi", "WebhookEvent"),
        ("lomi", "WebhookTestEvent"),
        ("lomi", "WebhookPayment"),
        ("lomi", "WebhookSubscriptionUpdate"),
        ("tygapay", "OrderNotification"),
        ("tygapay", "RefundNotification"),
        ("tygapay", "PayoutNotification"),
    ]
    .map(|(provider, name)| {
        passerelle_fuzz::number_of(provider, name).unwrap_or_else(|| panic!("{provider} has no schema {name}"))
    })
    .to_vec()
});

const SECRET: &str = "whsec_canary_of_the_fuzzer";

fn secret() -> WebhookSecret {
    WebhookSecret::new(SECRET).expect("a secret")
}

fn signature(parts: &[&[u8]]) -> HeaderValue {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("a key of any length");
    parts.iter().for_each(|part| mac.update(part));
    hex::encode(mac.finalize().into_bytes()).parse().expect("hexadecimal digits")
}

/// Nobody has signed anything with these.
fn is_refused(data: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(data) else { return };
    for name in ["x-lomi-signature", "x-lomi-signature-v1", "x-signature"] {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.clone());
        headers.insert("x-timestamp", HeaderValue::from_static("1"));
        assert!(passerelle::lomi::Webhooks::new(secret()).verify(b"{}", &headers).is_err());
        assert!(passerelle::lygos::Webhooks::new(secret()).verify(b"{}", &headers).is_err());
    }
}

/// Signed as each provider signs, so that it is read.
fn is_kept(data: &[u8]) {
    let mut headers = HeaderMap::new();
    headers.insert("x-lomi-signature", signature(&[data]));
    headers.insert("x-signature", signature(&[data, b"1"]));
    headers.insert("x-timestamp", HeaderValue::from_static("1"));
    let lygos = passerelle::lygos::Webhooks::new(secret()).tolerance(Duration::MAX);
    let lomi = passerelle::lomi::Webhooks::new(secret());
    if let Ok(told) = lomi.verify(data, &headers) {
        let _ = format!("{:?}", told.data());
    }
    let readers: [&dyn Notifications; 3] = [&lomi, &lygos, &passerelle::tygapay::Webhooks::new()];
    for reader in readers {
        let Ok(event) = reader.receive("/", &headers, data) else { continue };
        assert_eq!(event.raw_body(), data);
        assert_eq!(PaymentEvent::from_bytes(&event.to_bytes()).expect("what was kept"), event);
        for key in event.keys(Mode::Live) {
            assert!(key.len() <= 160 && key.bytes().all(|byte| byte.is_ascii_graphic()), "{key}");
        }
    }
}

fuzz_target!(|data: &[u8]| {
    is_refused(data);
    is_kept(data);
    let _ = PaymentEvent::from_bytes(data);
    // Which it is isn't known before it is read, so each is tried.
    let Ok(json) = std::str::from_utf8(data) else { return };
    for number in NOTIFICATIONS.iter() {
        passerelle_fuzz::decodes_to_itself(*number, json);
    }
});
