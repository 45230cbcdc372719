//! The JSON Schemas of the control API: `schemas/sandbox/` holds what `schemars` makes of the types, and the console's
//! answers fit them. `PASSERELLE_WRITE_SCHEMAS=1` writes the files.
#![cfg(feature = "schemars")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use passerelle_sandbox::{Fault, Keys, Order, Payment, Refund, RefundOutcome, Sandbox, Webhook};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};
use support::{JSON, send};

fn answered<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().into()
}

fn asked<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_deserialize().into_generator().into_root_schema_for::<T>().into()
}

fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("fault", asked::<Fault>()),
        ("keys", answered::<Keys<'_>>()),
        ("order", answered::<Order>()),
        ("payment", answered::<Payment>()),
        ("refund", answered::<Refund>()),
        ("refund_outcome", asked::<RefundOutcome>()),
        ("webhook", answered::<Webhook>()),
    ]
}

#[test]
fn the_files_are_what_the_types_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/sandbox");
    let writes = std::env::var_os("PASSERELLE_WRITE_SCHEMAS").is_some();
    if writes {
        std::fs::create_dir_all(&folder).unwrap();
    }
    for (name, schema) in all() {
        jsonschema::meta::validate(&schema).unwrap();
        let path = folder.join(format!("{name}.json"));
        let text = format!("{schema:#}\n");
        if writes {
            std::fs::write(&path, &text).unwrap();
        }
        let mend = "mend: PASSERELLE_WRITE_SCHEMAS=1 cargo test -p passerelle-sandbox --features schemars --test schemas, \
                    then cargo xtask generate";
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), text, "{name}.json\n{mend}");
    }
    let there: BTreeSet<String> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(there, all().iter().map(|(name, _)| format!("{name}.json")).collect());
}

async fn call(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}{path}", sandbox.console_url());
    let answer =
        send(method, &url, &[JSON], Some(&body.to_string()).filter(|_| !body.is_null()).map(|it| it.as_str())).await;
    (answer.status, answer.json)
}

fn fits(schema: &Value, value: &Value) -> Vec<String> {
    let validator = jsonschema::draft202012::new(schema).unwrap();
    validator.iter_errors(value).map(|error| format!("{error} at {}", error.instance_path())).collect()
}

#[tokio::test]
async fn what_the_console_answers_fits() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    for provider in ["lygos", "lomi", "tygapay"] {
        let mut order = json!({ "provider": provider, "amount": "5000", "reference": "CMD-7" });
        if provider == "tygapay" {
            order["notify_url"] = json!("http://127.0.0.1:9/");
        }
        assert!(call(&sandbox, "POST", "/control/orders", order).await.0 < 300);
    }
    let orders = call(&sandbox, "GET", "/control/orders", Value::Null).await.1;
    for order in orders.as_array().unwrap() {
        assert_eq!(call(&sandbox, "POST", "/control/pay", json!({ "link": order["link"] })).await.0, 200);
    }
    let keys = call(&sandbox, "GET", "/control", Value::Null).await.1["providers"].clone();
    assert_eq!(fits(&answered::<Keys<'_>>(), &keys), Vec::<String>::new());
    for (path, schema) in [
        ("/control/orders", answered::<Order>()),
        ("/control/payments", answered::<Payment>()),
        ("/control/webhooks", answered::<Webhook>()),
    ] {
        let answer = call(&sandbox, "GET", path, Value::Null).await.1;
        let rows = answer.as_array().unwrap();
        assert!(!rows.is_empty(), "{path}");
        for row in rows {
            assert_eq!(fits(&schema, row), Vec::<String>::new(), "{path}: {row}");
            // And the schema names every member there is.
            for member in row.as_object().unwrap().keys() {
                assert!(schema["properties"].get(member).is_some(), "{path}: {member}");
            }
        }
    }
}

/// `(rule, whether the console takes it)`: the schema agrees.
#[tokio::test]
async fn what_the_console_takes_fits() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    for (rule, taken) in [
        (json!({ "kind": "cut_after" }), true),
        (json!({ "kind": "late", "provider": "lomi", "seconds": 5, "times": 1 }), true),
        (json!({ "kind": "shells" }), false),
        (json!({ "kind": "cut_after", "provider": "acme" }), false),
        (json!({ "kind": "cut_after", "chance": "often" }), false),
        (json!({ "kind": "cut_after", "odd": 1 }), false),
        (json!({}), false),
    ] {
        let (status, _) = call(&sandbox, "POST", "/control/faults", rule.clone()).await;
        assert_eq!((status == 201, fits(&asked::<Fault>(), &rule).is_empty()), (taken, taken), "{rule}");
    }
}
