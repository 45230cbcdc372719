//! Every schema of every spec: random valid instances decode into the Rust type and encode to equal JSON, numbers compared
//! as text. `PASSERELLE_INSTANCES` says how many of each; 1,000 by default.

use passerelle_codegen::{received, resolve};
use serde_json::Value;

use crate::cases::spec;
use crate::instances::Instances;
use crate::json::Json;
use crate::providers::{PROVIDERS, round_trip};

fn instances() -> u64 {
    std::env::var("PASSERELLE_INSTANCES").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000)
}

/// Calls `check` for every schema with a Rust type, and counts them.
fn each_schema(mut check: impl FnMut(&str, &Value, &str, &Value, bool)) -> usize {
    let mut count = 0;
    for provider in PROVIDERS {
        let spec = spec(provider);
        let schemas = spec.bundle().pointer("/components/schemas").and_then(Value::as_object).unwrap();
        // Requests are closed, and refuse what they don't know; answers are open.
        let received = received(spec.bundle());
        for (name, schema) in schemas {
            // Any JSON tells whether there is a type.
            if round_trip(provider, name, "null").is_some() {
                check(provider, spec.bundle(), name, schema, received.contains(name));
                count += 1;
            } else {
                assert!(name.ends_with("Page"), "{provider} {name} has no Rust type");
            }
        }
    }
    count
}

#[test]
fn valid_instances_come_back_as_they_were() {
    let many = instances();
    let count = each_schema(|provider, bundle, name, schema, _| {
        for seed in 1..=many {
            let mut instances = Instances { bundle, seed: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15), strange: false };
            let instance = instances.of(schema, 3);
            let text = instance.text();
            let again = round_trip(provider, name, &text)
                .unwrap()
                .unwrap_or_else(|error| panic!("{provider} {name} {seed}: {error}\n{text}"));
            assert_eq!(Json::parse(&again).without_nulls(), instance.without_nulls(), "{provider} {name} {seed}");
        }
    });
    assert!(count >= 250, "{count} schemas");
}

#[test]
fn an_unknown_value_or_field_in_an_answer_is_kept_or_ignored() {
    let many = instances() / 10 + 1;
    let count = std::cell::Cell::new(0);
    each_schema(|provider, bundle, name, schema, is_received| {
        if !is_received || schema.get("enum").is_some() {
            return;
        }
        count.set(count.get() + 1);
        for seed in 1..=many {
            let mut instances = Instances { bundle, seed: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15), strange: true };
            let text = instances.of(schema, 3).text();
            let again = round_trip(provider, name, &text).unwrap();
            assert!(again.is_ok(), "{provider} {name} {seed}: {}\n{text}", again.unwrap_err());
        }
    });
    assert!(count.get() > 150, "{} schemas", count.get());
}

#[test]
fn an_instance_without_a_required_field_is_refused_with_its_name() {
    let mut refused = 0;
    each_schema(|provider, bundle, name, schema, _| {
        let schema = resolve(bundle, schema);
        let properties = schema.get("properties");
        for field in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            // A required member that may be null may be left out too: lenient on purpose.
            if properties.and_then(|all| all.get(field)?.get("nullable")).is_some() {
                continue;
            }
            let mut instances = Instances { bundle, seed: 7, strange: false };
            let Json::Object(mut members) = instances.of(schema, 2) else { panic!("{name} is no object") };
            members.remove(field);
            let error = round_trip(provider, name, &Json::Object(members).text()).unwrap().expect_err(name);
            assert!(error.contains(&format!("`{field}`")), "{provider} {name}: {error}");
            refused += 1;
        }
    });
    assert!(refused > 200, "{refused}");
}
