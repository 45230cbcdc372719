//! Any bytes as the body of any notification that a spec describes: no panic, and what decodes stays what it is. And any
//! bytes as a signature: no panic, and none of them is taken for one.

#![no_main]

use std::sync::LazyLock;

use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use passerelle::secret::WebhookSecret;

/// What the specs' `x-webhooks` and callbacks carry.
static NOTIFICATIONS: LazyLock<Vec<usize>> = LazyLock::new(|| {
    [
        ("lygos", "DashboardEvent"),
        ("lomi", "WebhookEvent"),
        ("lomi", "WebhookTestEvent"),
        ("tygapay", "OrderNotification"),
        ("tygapay", "RefundNotification"),
        ("tygapay", "PayoutNotification"),
    ]
    .map(|(provider, name)| {
        passerelle_fuzz::number_of(provider, name).unwrap_or_else(|| panic!("{provider} has no schema {name}"))
    })
    .to_vec()
});

/// Nobody has signed anything with these.
fn is_refused(data: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(data) else { return };
    let secret = || WebhookSecret::new("whsec_canary_of_the_fuzzer").expect("a secret");
    for name in ["x-lomi-signature", "x-lomi-signature-v1", "x-signature"] {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.clone());
        headers.insert("x-timestamp", HeaderValue::from_static("1"));
        assert!(passerelle::lomi::Webhooks::new(secret()).verify(b"{}", &headers).is_err());
        assert!(passerelle::lygos::Webhooks::new(secret()).verify(b"{}", &headers).is_err());
    }
}

fuzz_target!(|data: &[u8]| {
    is_refused(data);
    if let Ok(told) = passerelle::tygapay::Webhooks::new().read("/", data, &HeaderMap::new()) {
        assert_eq!(told.raw_body(), data);
    }
    // Which it is isn't known before it is read, so each is tried.
    let Ok(json) = std::str::from_utf8(data) else { return };
    for number in NOTIFICATIONS.iter() {
        passerelle_fuzz::decodes_to_itself(*number, json);
    }
});
