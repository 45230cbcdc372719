//! The exact request of every operation: method, path, query, headers, body.

use std::collections::BTreeMap;

use passerelle_codegen::violations;
use serde_json::{Value, json};

use crate::bench::Bench;
use crate::cases::{cases, spec};
use crate::providers::{PROVIDERS, WHOLE, credentials, secrets};

#[tokio::test]
async fn every_operation_sends_what_its_spec_says() {
    let mut checked = 0;
    for provider in PROVIDERS.iter().copied() {
        let (spec, bench) = (spec(provider), Bench::of(provider).await);
        for case in cases(&spec) {
            let request = bench.sent(&case, &case.arguments).await;
            let id = &case.id;
            assert_eq!(request.method.as_str(), case.method, "{id}");
            assert_eq!(request.url.path(), case.path_with(&case.arguments), "{id}");
            let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
            assert_eq!(query, case.query, "{id}");
            for (name, value) in &case.headers {
                let found = request.headers.get(name.as_str()).unwrap_or_else(|| panic!("{id} lacks {name}"));
                assert_eq!(found, value.as_str(), "{id} {name}");
            }
            match &case.body_schema {
                Some(schema) => {
                    let body: Value = serde_json::from_slice(&request.body).unwrap();
                    let example: Value = serde_json::from_str(case.arguments.body.as_deref().unwrap()).unwrap();
                    assert_eq!(body, example, "{id}");
                    assert_eq!(violations(&spec, schema, &body), Vec::<String>::new(), "{id}");
                    assert_eq!(request.headers["content-type"], "application/json", "{id}");
                }
                None => assert!(request.body.is_empty(), "{id} sent a body"),
            }
            checked += 1;
        }
    }
    assert_eq!(checked, PROVIDERS.iter().map(|provider| cases(&spec(provider)).len()).sum::<usize>());
    assert!(checked >= 178 || !WHOLE, "{checked} operations");
}

#[tokio::test]
async fn every_operation_sends_its_credentials_and_our_name_and_nothing_else() {
    for provider in PROVIDERS.iter().copied() {
        let (header, key) = credentials(provider);
        let keys = secrets();
        let bench = Bench::of(provider).await;
        for case in cases(&spec(provider)) {
            let request = bench.sent(&case, &case.arguments).await;
            let id = &case.id;
            if !case.authenticated {
                assert!(!request.headers.contains_key(header) && !request.headers.contains_key("x-api-hash"), "{id}");
                continue;
            }
            assert_eq!(request.headers[header], key.as_str(), "{id}");
            // progenitor sends its spec's version to everybody, and no User-Agent.
            assert!(!request.headers.contains_key("api-version"), "{id} sends api-version");
            let agent = request.headers["user-agent"].to_str().unwrap();
            assert_eq!(agent, concat!("passerelle/", env!("CARGO_PKG_VERSION")), "{id}");
            if provider == "tygapay" {
                let hash = request.headers["x-api-hash"].to_str().unwrap();
                assert!(
                    hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase()),
                    "{id}"
                );
            }
            if provider == "lomi" {
                assert_eq!(request.headers["lomi-version"], "1.2.0", "{id}");
            }
            let known = [
                "host",
                "accept",
                "user-agent",
                "content-type",
                "content-length",
                "x-api-hash",
                "lomi-version",
                header,
            ];
            for name in request.headers.keys() {
                let name = name.as_str();
                assert!(known.contains(&name) || case.headers.contains_key(name), "{id} sends {name}");
            }
            let others = |text: &str| keys.iter().any(|key| text.contains(key));
            assert!(!others(request.url.as_str()) && !others(&String::from_utf8_lossy(&request.body)), "{id}");
            let mut rest = request.headers.iter().filter(|(name, _)| *name != header);
            let secret = rest.any(|(_, value)| value.to_str().is_ok_and(others));
            assert!(!secret, "{id} sends a credential in a header it isn't for");
        }
    }
}

#[tokio::test]
async fn path_arguments_are_encoded_as_one_segment() {
    for provider in PROVIDERS.iter().copied() {
        let bench = Bench::of(provider).await;
        for case in cases(&spec(provider)).iter().filter(|case| case.path.contains('{')) {
            let mut arguments = case.arguments.clone();
            for (name, value) in &mut arguments.parameters {
                if case.path.contains(&format!("{{{name}}}")) {
                    *value = json!("CMD 1?x=é#%41&+");
                }
            }
            let request = bench.sent(case, &arguments).await;
            assert_eq!(request.url.path(), case.path_with(&arguments), "{}", case.id);
            assert_eq!(request.url.fragment(), None);
        }
    }
}

#[tokio::test]
async fn a_path_argument_that_leads_elsewhere_is_not_sent() {
    for provider in PROVIDERS.iter().copied() {
        let bench = Bench::of(provider).await;
        for case in cases(&spec(provider)).iter().filter(|case| case.path.contains('{')) {
            for bad in ["..", ".", "a/b", "../x", "a\\b", "", "a\u{7}b"] {
                let mut arguments = case.arguments.clone();
                for (name, value) in &mut arguments.parameters {
                    if case.path.contains(&format!("{{{name}}}")) {
                        *value = json!(bad);
                    }
                }
                let error = bench.client.call(&case.id, &arguments).await.unwrap_err();
                assert!(matches!(error, passerelle::Error::NotSent(_)), "{} {bad:?}: {error}", case.id);
                assert!(!error.money_may_have_moved() && !error.is_worth_sending_again());
            }
        }
        assert!(bench.server.received_requests().await.unwrap().is_empty(), "{provider}");
    }
}
