//! Any bytes as the body of any notification that a spec describes: no panic, and what decodes stays what it is.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

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

fuzz_target!(|data: &[u8]| {
    // Which it is isn't known before it is read, so each is tried.
    let Ok(json) = std::str::from_utf8(data) else { return };
    for number in NOTIFICATIONS.iter() {
        passerelle_fuzz::decodes_to_itself(*number, json);
    }
});
