//! What a provider changed in its own document: renames are recognised as renames, and nothing else is.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use passerelle_codegen::Spec;
use passerelle_workbench::coverage::Deviations;
use passerelle_workbench::diff::Level;
use passerelle_workbench::drift::{Drift, against_spec, between};
use proptest::prelude::*;
use serde_json::{Value, json};

fn fixture(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/drift").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The providers' own documents, where they are at hand.
fn upstream(name: &str) -> Option<Value> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/upstream");
    Some(serde_json::from_str(&std::fs::read_to_string(folder.join(name)).ok()?).unwrap())
}

fn renames(drift: &Drift) -> BTreeSet<(&str, &str)> {
    drift.renamed.iter().map(|it| (it.before.as_str(), it.after.as_str())).collect()
}

/// `POST /pay required`: operations of a habit, and what they do now.
fn turns(drift: &Drift, about: &str) -> Vec<String> {
    let habit = drift.habits.iter().find(|habit| habit.about.contains(about));
    habit
        .map(|it| it.turns.iter().map(|turn| format!("{} {}", turn.operation, turn.after)).collect())
        .unwrap_or_default()
}

fn acme() -> Drift {
    between(("acme-1", &fixture("acme-1.json")), ("acme-2", &fixture("acme-2.json")))
}

#[test]
fn what_stands_elsewhere_is_a_rename_and_what_only_looks_like_it_isnt() {
    let drift = acme();
    let expected = [
        ("GET /discount-vouchers", "GET /vouchers"),
        ("POST /discount-vouchers", "POST /vouchers"),
        ("POST /plans/{id}/unstop", "POST /plans/{id}/resume"),
        ("GET /plans/customer/{customerId}", "GET /customers/{id}/plans"),
        ("POST /customers/{id}/portal-launch", "POST /customers/{id}/portal"),
        ("GET /v1/banks", "GET /v2/banks"),
    ];
    assert_eq!(renames(&drift), BTreeSet::from(expected));
    // `/customer-plans/{plan_id}` has the words of `/customers/{id}/plans`, but names a plan. And of two that are equally
    // good, neither is it.
    // Nor is whose owner a shop has the same as whose shop an owner has, nor one report another only for standing beside it.
    let gone = [
        "POST /a/{x}/left",
        "GET /customer-plans",
        "DELETE /customer-plans/{plan_id}",
        "GET /customer-plans/{plan_id}",
        "PUT /reports/daily",
        "GET /shops/{shop_id}/owner",
    ];
    assert_eq!(drift.gone, gone);
    let added = [
        "POST /a/{x}/right",
        "POST /a/{x}/wrong",
        "GET /customers/top",
        "POST /customers/{id}/block",
        "GET /owners/{owner_id}/shop",
        "PUT /reports/weekly",
        "POST /send",
        "DELETE /vouchers/{id}",
    ];
    assert_eq!(drift.added, added);
    let sure: Vec<u8> =
        drift.renamed.iter().filter(|it| it.because.contains("operationId")).map(|it| it.score).collect();
    assert_eq!(sure, [100, 100]);
    assert!(drift.renamed.iter().all(|it| it.score >= 55 && !it.because.is_empty()));
}

#[test]
fn habits_are_told_once_for_all() {
    let drift = acme();
    assert_eq!(turns(&drift, "paged"), ["GET /plans limit, cursor", "GET /vouchers limit, cursor"]);
    assert_eq!(turns(&drift, "idempotency"), ["POST /pay required", "POST /send required"]);
    assert_eq!(turns(&drift, "second step"), ["POST /pay confirmation_token", "POST /send confirmation_token"]);
}

#[test]
fn what_else_changed_is_judged_also_where_it_was_renamed() {
    let drift = acme();
    let has =
        |class: &str, operation: &str| drift.changes.0.iter().any(|it| it.class == class && it.operation == operation);
    assert!(has("response-property-enum-value-added", "POST /plans/{id}/resume"));
    assert!(has("response-property-enum-value-added", "GET /customers/{id}/plans"));
    assert!(has("new-required-request-parameter", "POST /pay"));
    assert!(drift.changes.0.iter().all(|it| it.class != "unjudged"), "{:?}", drift.changes);
    assert!(drift.is_news());
    // The same enum is one line, with its operations.
    let text = drift.markdown();
    assert_eq!(text.matches("`response-property-enum-value-added` | ").count(), 2, "{text}");
}

#[test]
fn the_same_document_is_no_news() {
    let document = fixture("acme-1.json");
    let drift = between(("one", &document), ("other", &document));
    assert!(!drift.is_news());
    assert_eq!(drift.markdown(), "one → other: nothing new");
    // And words alone aren't.
    let mut reworded = document.clone();
    reworded["paths"]["/pay"]["post"]["description"] = json!("Pays.");
    assert!(!between(("one", &document), ("other", &reworded)).is_news());
}

/// facts/lomi.md §0, word by word.
#[test]
fn lomis_renames_and_additions_are_those_that_the_facts_list() {
    let (Some(old), Some(new)) = (upstream("lomi-1.1.0.json"), upstream("lomi-1.2.0.transcribed.json")) else {
        // lomi.'s documents aren't at hand; the small pair above always is.
        return;
    };
    let drift = between(("lomi-1.1.0", &old), ("lomi-1.2.0", &new));
    let expected = [
        ("GET /discount-coupons", "GET /coupons"),
        ("POST /discount-coupons", "POST /coupons"),
        ("GET /discount-coupons/{id}", "GET /coupons/{id}"),
        ("GET /discount-coupons/{id}/performance", "GET /coupons/{id}/performance"),
        ("GET /webhook-delivery-logs", "GET /webhooks/deliveries"),
        ("GET /webhook-delivery-logs/{id}", "GET /webhooks/deliveries/{id}"),
        ("POST /webhooks/{webhookId}/logs/{logId}/retry", "POST /webhooks/{id}/deliveries/{deliveryId}/retry"),
        ("POST /subscriptions/{id}/uncancel", "POST /subscriptions/{id}/resume"),
        ("GET /subscriptions/customer/{customerId}", "GET /customers/{id}/subscriptions"),
        ("POST /customers/{id}/portal-launch-session", "POST /customers/{id}/portal"),
        ("POST /products/{id}/prices/{priceId}/set-default", "POST /products/{id}/prices/{priceId}/default"),
        ("GET /accounts/balance/check/{currency}", "GET /accounts/balance/{currency}"),
    ];
    assert_eq!(renames(&drift), BTreeSet::from(expected));
    // `/customer-subscriptions*` gone, and nothing else.
    assert_eq!(drift.gone.len(), 4);
    assert!(drift.gone.iter().all(|it| it.contains(" /customer-subscriptions")), "{:?}", drift.gone);
    // page/pageSize and limit/offset to limit/cursor.
    let paged = turns(&drift, "paged");
    let of = |path: &str| format!("GET /{path} limit, cursor");
    let lists = [
        "checkout-sessions",
        "customers",
        "payment-links",
        "payment-requests",
        "payouts",
        "products",
        "refunds",
        "subscriptions",
        "transactions",
    ];
    assert_eq!(paged, lists.map(of));
    // Idempotency-Key became required on money writes: §5 lists them.
    let required: BTreeSet<String> =
        turns(&drift, "idempotency").into_iter().filter(|it| it.ends_with(" required")).collect();
    let writes = [
        "/payment-requests",
        "/refunds",
        "/payouts",
        "/settlements/instant",
        "/transfers",
        "/transfers/{id}/reversals",
        "/charge/wave",
        "/charge/mtn",
        "/charge/switch",
        "/charge/card",
        "/charge/card/{id}/capture",
        "/charge/card/{id}/increment",
    ];
    assert_eq!(required, writes.map(|path| format!("POST {path} required")).into());
    // refunds/payouts/transfers/instant settlements became two-step: §7 lists them, with the account's deletion.
    let steps: BTreeSet<String> = turns(&drift, "second step").into_iter().collect();
    let moves =
        ["/refunds", "/payouts", "/transfers", "/transfers/{id}/reversals", "/settlements/instant", "/account/delete"];
    assert_eq!(steps, moves.map(|path| format!("POST {path} confirmation_token")).into());
    // Every operation of 1.2.0 is an old one, a renamed one, or listed as new.
    let count = |document: &Value| -> usize {
        let methods =
            |item: &Value| ["get", "post", "put", "patch", "delete"].iter().filter(|it| item.get(it).is_some()).count();
        document["paths"].as_object().unwrap().values().map(methods).sum()
    };
    assert_eq!((count(&old), count(&new)), (70, 152));
    assert_eq!(drift.added.len(), 152 - (70 - 4));
    assert!(drift.added.iter().any(|it| it == "POST /transfers") && drift.added.iter().any(|it| it == "GET /logs"));
}

fn spec() -> Spec {
    let text = "
openapi: 3.0.3
info: { title: Acme, version: '1' }
paths:
  /pay:
    post:
      operationId: pay_create
      tags: [Pay]
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [amount], properties: { amount: { type: number }, note: { type: string }, kind: { type: string, enum: [a, b] } } } } }
      responses: { '200': { description: Paid., content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }
  /old-banks:
    get:
      operationId: banks_list
      tags: [Banks]
      responses: { '200': { description: All., content: { application/json: { schema: { type: object, properties: { id: { type: string }, name: { type: string }, bic: { type: string } } } } } } }
";
    Spec::from_files("acme", &[("specs/acme/openapi.yaml".to_owned(), text.to_owned())]).unwrap()
}

#[test]
fn a_newer_document_is_held_against_the_spec_minus_the_deviations() {
    let spec = spec();
    let same = spec.bundle().clone();
    let none = Deviations::default();
    assert!(!against_spec(&spec, "acme-1", ("acme-2", &same), &none).is_news());
    let mut newer = same.clone();
    let body = &mut newer["paths"]["/pay"]["post"]["requestBody"]["content"]["application/json"]["schema"];
    body["required"] = json!(["amount", "note"]);
    body["properties"]["kind"]["enum"] = json!(["a", "c"]);
    body["properties"]["fee"] = json!({ "type": "number" });
    let moved = newer["paths"].as_object_mut().unwrap().remove("/old-banks").unwrap();
    newer["paths"]["/banks"] = moved;
    newer["paths"]["/banks"]["get"]["parameters"] =
        json!([{ "name": "land", "in": "query", "required": true, "schema": { "type": "string" } }]);
    newer["paths"]["/fresh"] = json!({ "get": { "responses": { "200": { "description": "" } } } });
    let drift = against_spec(&spec, "acme-1", ("acme-2", &newer), &none);
    assert_eq!(renames(&drift), BTreeSet::from([("GET /old-banks", "GET /banks")]));
    assert_eq!(drift.added, ["GET /fresh"]);
    assert!(drift.gone.is_empty());
    let found: Vec<(&str, Level)> = drift.changes.0.iter().map(|it| (it.class.as_str(), it.level)).collect();
    let expected = [
        ("new-required-request-parameter", Level::Breaking),
        ("new-optional-request-property", Level::Compatible),
        ("request-property-enum-value-added", Level::Compatible),
        ("request-property-enum-value-removed", Level::Breaking),
        ("request-property-became-required", Level::Breaking),
    ];
    assert_eq!(found, expected);
    // What somebody wrote down is no news.
    let known = "
- { upstream: acme-1, at: \"POST /pay / request / *\", kind: required, reason: r, source: s, date: 2026-11-21 }
- { upstream: acme-1, at: \"POST /pay / request / *\", kind: missing, reason: r, source: s, date: 2026-11-21 }
- { upstream: acme-1, at: \"POST /pay / request / *\", kind: enum, reason: r, source: s, date: 2026-11-21 }
- { upstream: acme-1, at: \"GET /fresh\", kind: missing, reason: r, source: s, date: 2026-11-21 }
";
    let known = Deviations::parse("specs/acme.deviations.yaml", known).unwrap();
    let drift = against_spec(&spec, "acme-1", ("acme-2", &newer), &known);
    let found: Vec<&str> = drift.changes.0.iter().map(|it| it.class.as_str()).collect();
    assert_eq!((found, drift.added.len()), (vec!["new-required-request-parameter"], 0));
}

/// Our specs against the newest documents, where they are at hand: no news, or the weekly run would cry wolf.
#[test]
fn the_documents_the_specs_were_written_from_are_no_news() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (provider, name) in [("lomi", "lomi-1.2.0.transcribed"), ("tygapay", "tygapay-v1")] {
        let Some(document) = upstream(&format!("{name}.json")) else { continue };
        let spec = Spec::load(&root.join("specs").join(provider)).unwrap();
        let file = format!("specs/{provider}.deviations.yaml");
        let deviations = Deviations::parse(&file, &std::fs::read_to_string(root.join(&file)).unwrap()).unwrap();
        let drift = against_spec(&spec, name, ("today", &document), &deviations);
        assert!(!drift.is_news(), "{}", drift.markdown());
    }
}

/// JSON pointers of all nodes.
fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(map) => {
            map.iter().map(|(key, inner)| (key.replace('~', "~0").replace('/', "~1"), inner)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(index, inner)| (index.to_string(), inner)).collect(),
        _ => return,
    };
    for (key, inner) in below {
        let pointer = format!("{at}/{key}");
        pointers(inner, &pointer, into);
        into.push(pointer);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Documents of other people are wrong in places: whatever stands there, nothing panics, and the same gives the same.
    #[test]
    fn a_broken_document_is_read_all_the_same(edits in prop::collection::vec((any::<usize>(), 0usize..8), 1..6)) {
        let (old, mut new) = (fixture("acme-1.json"), fixture("acme-2.json"));
        let mut all = Vec::new();
        pointers(&new, "", &mut all);
        let values = [json!(null), json!(1), json!("x"), json!([]), json!({}), json!([{}]), json!({ "$ref": "#/paths" }), json!({ "$ref": "#/components/schemas/Plan" })];
        for (place, value) in edits {
            if let Some(node) = new.pointer_mut(&all[place % all.len()]) {
                *node = values[value].clone();
            }
        }
        let drift = between(("1", &old), ("2", &new));
        prop_assert_eq!(drift.markdown(), between(("1", &old), ("2", &new)).markdown());
        let _ = between(("2", &new), ("1", &old)).markdown();
        let _ = against_spec(&spec(), "1", ("2", &new), &Deviations::default()).markdown();
    }
}
