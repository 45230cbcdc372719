//! The policy table: why each write may or may not be repeated. `cargo test --test policies -- --nocapture` prints it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use passerelle::policy::{LookupBy, Pagination, Policy, Retry};

fn all() -> Vec<&'static Policy> {
    let tables =
        [passerelle::lygos::policies::ALL, passerelle::lomi::policies::ALL, passerelle::tygapay::policies::ALL];
    tables.into_iter().flatten().copied().collect()
}

#[test]
fn a_person_can_read_why_each_write_may_or_may_not_be_repeated() {
    println!("| provider | operation | call | repeat | why |\n| --- | --- | --- | --- | --- |");
    for policy in all() {
        let Policy { provider, operation_id, method, path, retry, because, .. } = policy;
        println!("| {provider} | {operation_id} | {method} {path} | {retry:?} | {because} |");
        assert!(because.trim().len() >= 10 && because.trim_end().ends_with('.'), "{operation_id}: {because:?}");
    }
    assert_eq!(all().len(), 178);
}

#[test]
fn reads_are_safe_and_nothing_else_is() {
    for policy in all() {
        assert_eq!(policy.method == "GET", policy.retry == Retry::Safe, "{}", policy.operation_id);
        assert_eq!(policy.retry == Retry::Safe, policy.is_read(), "{}", policy.operation_id);
    }
}

#[test]
fn what_moves_money_at_lomi_is_keyed() {
    for id in [
        "refunds_create",
        "payouts_create",
        "transfers_create",
        "transfers_reverse",
        "settlements_create_instant",
        "payment_requests_create",
        "charges_create_wave",
        "charges_create_mtn",
        "charges_create_switch",
        "charges_create_card",
        "charges_capture_card",
        "charges_increment_card",
    ] {
        let policy = passerelle::lomi::policies::by_id(id).unwrap_or_else(|| panic!("no {id}"));
        assert_eq!(policy.retry, Retry::Keyed, "{id}");
        assert!(policy.idempotency_key.is_some_and(|key| key.required), "{id}: the key is required by the signature");
    }
    // Optional at lomi., and always sent by us.
    let session = passerelle::lomi::policies::by_id("checkout_sessions_create").unwrap();
    assert!(session.retry == Retry::Keyed && session.idempotency_key.is_some_and(|key| !key.required));
}

#[test]
fn lookups_find_by_the_merchants_reference() {
    let lygos = passerelle::lygos::policies::by_id("gateways_create").unwrap().lookup.unwrap();
    assert_eq!(lygos.by.operation().map(|list| list.operation_id), Some("gateways_list"));
    assert_eq!((lygos.request, lygos.adopts, lygos.conclusive), ("/order_id", true, true));
    // lomi.'s server has been seen to drop the metadata: finding nothing proves nothing.
    let link = passerelle::lomi::policies::by_id("payment_links_create").unwrap().lookup.unwrap();
    assert!(link.adopts && !link.conclusive);
    // What these are found by has another type than what they answer.
    for policy in all().into_iter().filter(|policy| ["usage_ingest", "users_create"].contains(&policy.operation_id)) {
        assert!(policy.lookup.is_some_and(|lookup| !lookup.adopts), "{}", policy.operation_id);
    }
    let tygapay = passerelle::tygapay::policies::by_id("orders_create").unwrap().lookup.unwrap();
    assert_eq!((tygapay.by, tygapay.request), (LookupBy::Repeating, "/orderNumber"));
    for policy in all() {
        assert_eq!(policy.retry == Retry::Lookup, policy.lookup.is_some(), "{}", policy.operation_id);
    }
}

#[test]
fn money_in_two_steps_is_marked() {
    let marked: Vec<&str> =
        all().iter().filter(|policy| policy.confirmation.is_some()).map(|policy| policy.operation_id).collect();
    for id in [
        "account_delete",
        "payouts_create",
        "refunds_create",
        "settlements_create_instant",
        "transfers_create",
        "transfers_reverse",
    ] {
        assert!(marked.contains(&id), "{id} is not in {marked:?}");
    }
    assert_eq!(marked.len(), 6, "{marked:?}");
}

/// Only TygaPay signs requests. Whatever names an order, a payment or who gets the money is there.
#[test]
fn what_a_signature_must_not_leave_in_doubt_is_marked() {
    let marked: Vec<(&str, &[&str])> = all()
        .into_iter()
        .filter(|policy| !policy.references.is_empty())
        .map(|policy| (policy.operation_id, policy.references))
        .collect();
    let expected: [(&str, &[&str]); 9] = [
        ("orders_create", &["/orderNumber"]),
        ("orders_refund", &["/tygaUserId"]),
        ("orders_refund_to_crypto", &["/address", "/network", "/otp", "/thirdPartyId", "/token"]),
        ("transactions_payout", &["/thirdPartyId", "/userId"]),
        ("transactions_refund", &["/email", "/txId"]),
        ("transactions_staking_payout", &["/thirdPartyId", "/userId"]),
        ("transactions_revoke_staking_payout", &["/transactionId"]),
        ("users_update", &["/thirdPartyUserId"]),
        ("users_create", &["/thirdPartyUserId"]),
    ];
    assert!(marked.len() == expected.len() && expected.iter().all(|one| marked.contains(one)), "{marked:?}");
}

#[test]
fn every_host_of_tygapay_serves_its_own_operations() {
    for policy in passerelle::tygapay::policies::ALL {
        let host = policy.operation_id.split('_').next().unwrap();
        assert_eq!(policy.host, host, "{}", policy.operation_id);
        assert_eq!(policy.authenticated, policy.operation_id != "tenants_create", "{}", policy.operation_id);
    }
    let lists = all().into_iter().filter(|policy| matches!(policy.pagination, Some(Pagination::Cursor { .. }))).count();
    assert!(lists >= 15, "{lists} lists with a cursor");
}
