//! The JSON Schemas of our own types: `schemas/passerelle/` holds what `schemars` makes of them, and they say what is really
//! written and read. `PASSERELLE_WRITE_SCHEMAS=1 cargo test --test schemas` writes the files.
#![cfg(feature = "schemars")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use http::HeaderMap;
use passerelle::money::Amount;
use passerelle::payment::PaymentEvent;
use passerelle::tygapay::Webhooks;
use passerelle::webhook::Notifications;
use passerelle::wire::{Open, Page, Personal, SecretText, Timestamp};
use schemars::{JsonSchema, Schema, schema_for};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/passerelle")
}

fn all() -> Vec<(&'static str, Schema)> {
    vec![
        ("amount", schema_for!(Amount)),
        ("page", schema_for!(Page<Value>)),
        ("payment_event", schema_for!(PaymentEvent)),
        ("timestamp", schema_for!(Timestamp)),
    ]
}

#[test]
fn the_files_are_what_the_types_say() {
    let writes = std::env::var_os("PASSERELLE_WRITE_SCHEMAS").is_some();
    if writes {
        std::fs::create_dir_all(folder()).unwrap();
    }
    for (name, schema) in all() {
        let path = folder().join(format!("{name}.json"));
        let text = format!("{:#}\n", schema.as_value());
        if writes {
            std::fs::write(&path, &text).unwrap();
        }
        let mend = "mend: PASSERELLE_WRITE_SCHEMAS=1 cargo test --test schemas, then cargo xtask generate";
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), text, "{name}.json\n{mend}");
    }
    let there: BTreeSet<String> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(there, all().iter().map(|(name, _)| format!("{name}.json")).collect());
}

fn holds(schema: &Schema, value: &Value) -> bool {
    jsonschema::meta::validate(schema.as_value()).unwrap();
    jsonschema::draft202012::new(schema.as_value()).unwrap().is_valid(value)
}

#[test]
fn a_kept_message_has_its_form_and_no_other() {
    let schema = schema_for!(PaymentEvent);
    let bodies = [
        json!({
            "orderId": "004Qs494RxpEMFYUyXBz", "orderNumber": "CMD-7", "status": "success", "date": "2026-03-02T09:21:05.175Z",
            "amount": 24.5, "currency": "USDT", "txId": "canary",
        }),
        json!({ "orderId": "1", "orderNumber": "CMD-7", "status": "in_shells", "amount": 1, "currency": "SHELL" }),
    ];
    for body in bodies {
        let event = Webhooks::new().receive("/hooks", &HeaderMap::new(), body.to_string().as_bytes()).unwrap();
        let kept: Value = serde_json::from_slice(&event.to_bytes()).unwrap();
        assert!(holds(&schema, &kept), "{kept}");
        // What the schema refuses, the library refuses; and the other way round, but for what a text may say.
        for (name, value) in kept.as_object().unwrap() {
            for wrong in [json!(5.5), json!([]), json!({ "a": 1 })] {
                let mut other = kept.clone();
                other[name] = wrong;
                assert!(
                    !holds(&schema, &other) && PaymentEvent::from_bytes(other.to_string().as_bytes()).is_err(),
                    "{name}"
                );
            }
            let mut without = kept.clone();
            without.as_object_mut().unwrap().remove(name);
            // An `Option` that isn't there is nothing.
            let reads = PaymentEvent::from_bytes(without.to_string().as_bytes()).is_ok();
            assert_eq!(holds(&schema, &without), reads, "without {name}");
            assert!(reads || !value.is_null(), "without {name}");
        }
        let mut more = kept.clone();
        more["shells"] = json!("many");
        assert!(!holds(&schema, &more) && PaymentEvent::from_bytes(more.to_string().as_bytes()).is_err());
    }
}

/// What a schema lets through decodes, and what decodes it lets through.
fn agree<T: JsonSchema + DeserializeOwned>(values: &[(Value, bool)]) {
    let schema = schema_for!(T);
    for (value, reads) in values {
        assert_eq!(serde_json::from_str::<T>(&value.to_string()).is_ok(), *reads, "{}: {value}", T::schema_name());
        assert_eq!(holds(&schema, value), *reads, "the schema of {}: {value}", T::schema_name());
    }
}

#[test]
fn schemas_and_readers_agree() {
    agree::<Amount>(&[
        (json!(5000), true),
        (json!(9.99), true),
        (json!(-1), true),
        (json!("5000"), false),
        (json!(null), false),
    ]);
    agree::<Timestamp>(&[(json!("2026-02-14T10:30:00"), true), (json!("soon"), true), (json!(5), false)]);
    agree::<Personal<u64>>(&[(json!(7), true), (json!("7"), false)]);
    agree::<SecretText>(&[(json!("canary"), true), (json!(7), false)]);
    agree::<Page<u64>>(&[
        (json!([1, 2]), true),
        (json!({ "data": [1], "has_more": true, "next_cursor": "c", "limit": "2" }), true),
        (json!({ "items": [], "next_cursor": null, "has_more": null }), true),
        (json!({ "data": [1], "next_cursor": 7 }), true),
        (json!(["a"]), false),
        (json!({ "data": ["a"] }), false),
        (json!({}), false),
        (json!({ "data": null }), false),
        (json!({ "data": [1], "has_more": "yes" }), false),
        (json!({ "data": [1], "next_cursor": [] }), false),
        (json!(null), false),
    ]);
}

/// A shop's own type, with ours in it.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only its schema is looked at")]
struct Row {
    amount: Amount,
    email: Personal<String>,
    state: Open<State>,
    made: Option<Timestamp>,
}

#[derive(JsonSchema)]
#[allow(dead_code, reason = "only its schema is looked at")]
#[schemars(rename_all = "snake_case")]
enum State {
    Paid,
}

#[test]
fn a_type_that_holds_ours_derives() {
    let schema = schema_for!(Row);
    let row = |state: Value| json!({ "amount": 5, "email": "awa@example.com", "state": state, "made": null });
    assert!(holds(&schema, &row(json!("paid"))) && holds(&schema, &row(json!("in_shells"))));
    assert!(!holds(&schema, &row(json!(5))));
    assert!(schema.as_value().to_string().contains(r#""paid""#), "the known values are told");
}
