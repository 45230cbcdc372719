//! What lomi.'s events are about, type by type: what the spec says, with members missing, null, unknown, or of another type.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use passerelle::lomi::{Event, EventData, Webhooks};
use passerelle::payment::EventKind;
use passerelle::secret::WebhookSecret;
use passerelle::webhook::{Notifications, Verified};
use passerelle_codegen::Spec;
use serde_json::{Map, Value, json};
use sha2::Sha256;

const SECRET: &str = "whsec_canary";

fn webhooks() -> Webhooks {
    Webhooks::new(WebhookSecret::new(SECRET).unwrap())
}

fn signed(body: &str) -> HeaderMap {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    let signature = hex::encode(mac.finalize().into_bytes());
    HeaderMap::from_iter([("x-lomi-signature".parse().unwrap(), signature.parse().unwrap())])
}

fn verified(body: &str) -> Verified<Event> {
    webhooks().verify(body.as_bytes(), &signed(body)).unwrap_or_else(|error| panic!("{body}: {error}"))
}

fn data(name: &str, data: &str) -> EventData {
    verified(&format!(r#"{{"id":"e-1","event":"{name}","data":{data}}}"#)).data()
}

/// The type that the spec says an event's data has.
fn schema_of(data: &EventData) -> Option<&'static str> {
    Some(match data {
        EventData::Payment(_) => "WebhookPayment",
        EventData::Refund(_) => "Refund",
        EventData::Subscription(_) => "Subscription",
        EventData::SubscriptionUpdated(_) => "WebhookSubscriptionUpdate",
        EventData::Payout(_) => "Payout",
        EventData::Dispute(_) => "Dispute",
        EventData::Usage(_) => "UsageEvent",
        EventData::Invoice(_) => "Invoice",
        EventData::Risk(_) => "RiskAssessment",
        EventData::Test(_) => "WebhookTestEventData",
        _ => return None,
    })
}

/// What the spec says of lomi.'s events.
struct Told {
    bundle: Value,
    /// The schema of each type, if one is known.
    types: BTreeMap<String, Option<String>>,
}

impl Told {
    fn new() -> Self {
        let spec = Spec::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/lomi")).unwrap();
        let bundle = spec.bundle().clone();
        let mut types = BTreeMap::new();
        for entry in bundle.pointer("/x-webhooks/payment_event/post/x-event-data").unwrap().as_array().unwrap() {
            let schema = entry.pointer("/schema/$ref").map(|schema| schema.as_str().unwrap());
            let schema = schema.map(|schema| schema.rsplit('/').next().unwrap().to_owned());
            assert!(schema.is_none() || !entry["x-evidence"].as_array().unwrap().is_empty(), "{entry}");
            for name in entry["events"].as_array().unwrap() {
                let name = name.as_str().unwrap().to_owned();
                assert!(types.insert(name.clone(), schema.clone()).is_none(), "{name} is in two entries");
            }
        }
        Self { bundle, types }
    }

    fn schema(&self, name: &str) -> &Value {
        self.bundle.pointer(&format!("/components/schemas/{name}")).unwrap()
    }

    /// An object of this type with each member as `member` makes it.
    fn object(&self, name: &str, member: &impl Fn(&Value, bool) -> Option<Value>) -> Value {
        let schema = self.schema(name);
        let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        let properties = schema["properties"].as_object().unwrap();
        let members = properties.iter().filter_map(|(name, property)| {
            let is_required = required.contains(&json!(name));
            let value = match property.get("$ref").and_then(Value::as_str) {
                Some(inner) if is_required => {
                    let object = self.object(inner.rsplit('/').next().unwrap(), member);
                    Some(object)
                }
                _ => member(property, is_required),
            };
            Some((name.clone(), value?))
        });
        Value::Object(Map::from_iter(members))
    }
}

/// Every type that there is has an entry in the spec, and Rust decides as the spec does.
#[test]
fn each_type_is_decided_on_and_as_the_spec_says() {
    let told = Told::new();
    let all = told.schema("WebhookEventType")["enum"].as_array().unwrap();
    let all: Vec<&str> = all.iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(all.len(), 32);
    let mut entries: Vec<&str> = told.types.keys().map(String::as_str).collect();
    let mut sorted = all.clone();
    sorted.sort_unstable();
    entries.sort_unstable();
    assert_eq!(entries, sorted);
    for name in all {
        let schema = told.types[name].as_deref();
        // No more than has to be there.
        let least =
            schema.map_or(json!({}), |schema| told.object(schema, &|_, is_required| is_required.then(|| json!("x-1"))));
        let found = data(name, &least.to_string());
        assert_eq!(schema_of(&found), schema, "{name}: {found:?}");
    }
}

/// Data that holds more, less or other than its type says never costs the message.
#[test]
fn no_data_costs_the_message() {
    let told = Told::new();
    for (name, schema) in &told.types {
        let schema = schema.as_deref();
        let every = |value: Value| {
            schema.map_or(json!({}), |schema| told.object(schema, &|_, _| Some(value.clone()))).to_string()
        };
        let mut more =
            schema.map_or(json!({}), |schema| told.object(schema, &|_, is_required| is_required.then(|| json!("x-1"))));
        more["something_new"] = json!({"a": [1, null, {"b": 0.5}]});
        let more = more.to_string();
        let odd = [
            more.clone(),
            "{}".to_owned(),
            every(Value::Null),
            every(json!("canary-of-nobody")),
            every(json!([])),
            every(json!({})),
            every(json!(1e300)),
            r#"{"transaction_id":"t","transaction_id":"t"}"#.to_owned(),
        ];
        for json in odd {
            let body = format!(r#"{{"id":"e-1","event":"{name}","timestamp":"soon","data":{json}}}"#);
            let message = verified(&body);
            assert!(matches!(message.event(), Event::Happened(event) if event.id == "e-1"));
            let found = message.data();
            if json == more {
                assert_eq!(schema_of(&found), schema, "{name}: {found:?}");
            }
            let EventData::Raw(raw) = &found else {
                assert_eq!(schema_of(&found), schema, "{name} {json}");
                continue;
            };
            assert_eq!(raw.json(), json);
            assert_eq!(raw.misfit().is_some(), schema.is_some(), "{name} {json}");
            assert!(!format!("{found:?}").contains("canary-of-nobody"), "{found:?}");
            let event = webhooks().receive("/", &signed(&body), body.as_bytes()).unwrap();
            assert_eq!(event.name, *name);
        }
    }
}

#[test]
fn a_type_that_isnt_known_yet_comes_raw() {
    let EventData::Raw(raw) = data("LOAN_GRANTED", r#"{"amount": 0.10}"#) else { panic!("what is a loan?") };
    assert_eq!((raw.json(), raw.misfit()), (r#"{"amount": 0.10}"#, None));
}

#[test]
fn where_data_stops_fitting_is_told_without_what_is_there() {
    let misfit = |name: &str, json: &str| {
        let EventData::Raw(raw) = data(name, json) else { panic!("{json} fits") };
        raw.misfit().unwrap().to_owned()
    };
    assert!(misfit("REFUND_FAILED", "{}").contains("refund_id"));
    assert!(misfit("SUBSCRIPTION_UPDATED", r#"{"object":{}}"#).contains("subscription_id"));
    let said = misfit("PAYMENT_FAILED", r#"{"gross_amount":"canary-5000"}"#);
    assert!(said.contains("gross_amount") && !said.contains("canary"), "{said}");
}

/// The examples of lomi.'s documentation, as published.
#[test]
fn published_examples() {
    let payment = r#"{"id":"550e8400-e29b-41d4-a716-446655440000","event":"PAYMENT_SUCCEEDED","timestamp":"2023-10-27T10:30:00.000Z","data":{"transaction_id":"txn_abc123...","organization_id":"org_123abc...","customer_id":"cus_def456...","amount":10000,"currency_code":"XOF","status":"completed","provider_code":"WAVE","created_at":"2023-10-27T10:29:55.000Z","updated_at":"2023-10-27T10:30:00.000Z","metadata":{"order_id":"ord_98765"}},"lomi_environment":"production"}"#;
    let EventData::Payment(payment) = verified(payment).data() else { panic!("no payment") };
    assert_eq!((payment.amount, payment.gross_amount), (Some(10_000.into()), None));
    assert_eq!(payment.transaction_id.as_deref(), Some("txn_abc123..."));
    let update = r#"{"id":"550e8400-e29b-41d4-a716-446655440000","event":"SUBSCRIPTION_UPDATED","timestamp":"2026-06-11T14:30:00.000Z","data":{"object":{"subscription_id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","status":"paused","price_id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","cancel_at_period_end":false,"next_billing_date":"2026-07-01","plan_name":"Pro Monthly","billing_interval":"month"},"previous_attributes":{"status":"active"},"context":{"source":"merchant_api","actor":"merchant"}}}"#;
    let EventData::SubscriptionUpdated(update) = verified(update).data() else { panic!("no update") };
    assert_eq!(update.object.status.as_ref().unwrap().to_string(), "paused");
    assert_eq!(update.previous_attributes.as_ref().unwrap()["status"], "active");
    assert_eq!(update.context.as_ref().unwrap().actor.as_deref(), Some("merchant"));
    let test = r#"{"id":"evt_test_1","type":"test.webhook","created":"2026-02-14T10:31:05.000Z","data":{"object":{"id":"obj_test_1","test":true,"status":"success","amount":1000,"currency":"XOF"}},"livemode":false,"webhook_id":"w"}"#;
    let EventData::Test(found) = verified(test).data() else { panic!("no test") };
    assert_eq!(found.object.as_ref().unwrap().amount, Some(1000.into()));
    let EventData::Raw(_) = verified(&test.replace("test.webhook", "PAYMENT_SUCCEEDED")).data() else {
        panic!("only what says that it is a test is one");
    };
}

/// Each amount of each type, digit for digit.
#[test]
fn amounts_are_exact() {
    let told = Told::new();
    let mut seen = 0;
    for (name, schema) in told.types.iter().filter_map(|(name, schema)| Some((name, schema.as_deref()?))) {
        let schema = if schema == "WebhookSubscriptionUpdate" { "Subscription" } else { schema };
        let properties = told.schema(schema)["properties"].as_object().unwrap();
        for member in properties.iter().filter(|(_, property)| property.get("x-money").is_some()).map(|(name, _)| name)
        {
            for amount in ["9007199254740993.25", "0.000000000000000001"] {
                let least = told.object(schema, &|_, is_required| is_required.then(|| json!("x-1"))).to_string();
                let least = least.strip_suffix('}').unwrap();
                let comma = if least == "{" { "" } else { "," };
                let mut json = format!(r#"{least}{comma}"{member}":{amount}}}"#);
                if name == "SUBSCRIPTION_UPDATED" {
                    json = format!(r#"{{"object":{json}}}"#);
                }
                let found = format!("{:?}", data(name, &json));
                assert!(found.contains(&format!("{member}: Some({amount})")), "{name} {json}: {found}");
                seen += 1;
            }
        }
    }
    assert!(seen > 60, "{seen}");
}

/// The typed data and the shared reading are two looks at one body.
#[test]
fn the_shared_reading_agrees() {
    for name in Told::new().types.keys() {
        let body = format!(
            r#"{{"id":"e-1","event":"{name}","data":{{"transaction_id":"t-1","refund_id":"r-1","payout_id":"p-1","metadata":{{"order_id":"o-1"}}}}}}"#
        );
        let event = webhooks().receive("/", &signed(&body), body.as_bytes()).unwrap();
        assert_eq!((event.payment.as_deref(), event.reference.as_deref()), (Some("t-1"), Some("o-1")));
        let is_about = match verified(&body).data() {
            EventData::Payment(payment) => {
                assert_eq!(payment.transaction_id, event.payment);
                event.kind == EventKind::Payment
            }
            EventData::Refund(refund) => {
                assert_eq!(refund.transaction_id, event.payment);
                event.kind == EventKind::Refund
            }
            EventData::Payout(_) => event.kind == EventKind::Payout,
            _ => !matches!(event.kind, EventKind::Refund | EventKind::Payout | EventKind::Test),
        };
        assert!(is_about, "{name}: {event:?}");
    }
}
