//! The public API of a generated file as a list, and what a change of it means.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::path::Path;

use passerelle_workbench::api::{Fate, compare, listing};

fn generated(provider: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(root.join(format!("generated/{provider}.rs"))).unwrap()
}

#[test]
fn lygos_shows_its_calls_its_types_and_nothing_of_progenitors() {
    let listed = listing(&generated("lygos")).unwrap();
    for line in [
        "Lygos::gateways: fn(&self) -> resources::Gateways",
        "calls::GatewaysCreate::send: async fn(self) -> Result<Response<types::Gateway>, Error>",
        "policies::GATEWAYS_CREATE: const Policy",
        "resources::Gateways::create: fn(&self, body: impl Into<types::GatewayCreateRequest>) -> calls::GatewaysCreate",
        "resources::Gateways: struct; Clone + Debug",
        "types::Gateway: struct, non_exhaustive; Clone + Debug + Deserialize + PartialEq + Serialize",
        "types::Gateway.amount: Amount",
        "types::Gateway.failure_url: Option<String>",
        "types::GatewayCreateRequest::new: fn(amount: impl Into<Amount>, shop_name: impl Into<String>) -> Self",
        "types::GatewayCreateRequest::order_id: fn(self, value: impl Into<String>) -> Self",
        "types::PayinStatus.status: Open<PayinStatusStatus>",
        "types::PayinStatusStatus::Pending",
    ] {
        assert!(listed.lines().any(|it| it == line), "{line}\n{listed}");
    }
    for word in [
        "ResponseValue",
        "ByteStream",
        "baseurl",
        "progenitor",
        "transport:",
        "::new: fn(&Transport",
        "impl ClientHooks",
    ] {
        assert!(!listed.contains(word), "{word}: {listed}");
    }
}

#[test]
fn every_provider_is_listed_sorted_and_each_item_once() {
    for provider in ["lygos", "lomi", "tygapay"] {
        let text = generated(provider);
        let listed = listing(&text).unwrap();
        let lines: Vec<&str> = listed.lines().collect();
        let mut sorted = lines.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(lines, sorted);
        let mut items: Vec<&str> = lines.iter().map(|line| line.split_once(": ").map_or(*line, |(it, _)| it)).collect();
        items.dedup();
        assert_eq!(items.len(), lines.len(), "two lines of one item");
        // Where the formatter breaks a line doesn't show.
        assert!(lines.iter().all(|line| !line.contains(",>") && !line.contains(",)") && !line.contains("  ")));
        // Each call of the surface is there, with its answer.
        let calls = text.matches("pub async fn send(").count();
        assert_eq!(lines.iter().filter(|line| line.contains("::send: async fn(self) -> Result<")).count(), calls);
        assert!(compare(&listed, &listed).0.is_empty());
    }
}

const BEFORE: &str = "
    pub mod types {
        #[non_exhaustive]
        #[derive(Clone)]
        pub struct A { pub a: u8, pub gone: String, hidden: u8 }
        pub enum Closed { One }
        #[non_exhaustive] pub enum Open { One }
    }
    mod requests { use super::types::*; impl A { pub fn new(a: impl ::std::convert::Into<u8>) -> Self { todo!() } } }
";

/// What a change of the text must be judged: fate, item, breaking.
fn judged(from: &str, to: &str) -> Vec<(Fate, String, bool)> {
    assert_eq!(BEFORE.matches(from).count(), 1, "{from}");
    let changes = compare(&listing(BEFORE).unwrap(), &listing(&BEFORE.replace(from, to)).unwrap());
    changes.0.into_iter().map(|it| (it.fate, it.item, it.breaking)).collect()
}

#[test]
fn what_callers_name_and_lose_breaks_them() {
    let one = |fate, item: &str, breaking| vec![(fate, item.to_owned(), breaking)];
    assert_eq!(judged("pub gone: String, ", ""), one(Fate::Removed, "types::A.gone", true));
    // cargo-semver-checks sees neither of these two.
    assert_eq!(judged("pub a: u8", "pub a: Option<u8>"), one(Fate::Changed, "types::A.a", true));
    assert_eq!(
        judged("new(a: impl", "new(b: impl ::std::convert::Into<String>, a: impl"),
        one(Fate::Changed, "types::A::new", true)
    );
    assert_eq!(judged("pub gone", "pub more: u8, pub gone"), one(Fate::Added, "types::A.more", false));
    assert_eq!(judged("Closed { One }", "Closed { One, Two }"), one(Fate::Added, "types::Closed::Two", true));
    assert_eq!(judged("Open { One }", "Open { One, Two }"), one(Fate::Added, "types::Open::Two", false));
    assert_eq!(judged("derive(Clone)", "derive(Clone, Debug)"), one(Fate::Changed, "types::A", false));
    assert_eq!(judged("derive(Clone)", "derive(Debug)"), one(Fate::Changed, "types::A", true));
    assert_eq!(judged("#[derive(Clone)]", ""), one(Fate::Changed, "types::A", true));
    assert_eq!(judged("hidden: u8", "hidden: u16"), []);
    assert_eq!(judged("todo!()", "A { a: a.into() }"), []);
}

#[test]
fn a_changed_line_is_shown_as_both() {
    let after = BEFORE.replace("pub a: u8", "pub a: Option<u8>");
    let changes = compare(&listing(BEFORE).unwrap(), &listing(&after).unwrap());
    assert_eq!(changes.lines(), "-types::A.a: u8\n+types::A.a: Option<u8>\n");
    assert!(changes.is_breaking());
}

#[test]
fn what_is_no_rust_is_said() {
    assert_eq!(listing("pub struct;").unwrap_err(), "expected identifier");
}
