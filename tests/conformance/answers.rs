//! What is made of every kind of answer: documented, undocumented, HTML, cut, with unknown values and fields.

use std::sync::{Arc, Mutex};

use passerelle::Error;
use passerelle_codegen::{Spec, resolve};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use wiremock::ResponseTemplate;

use crate::arguments::Answer;
use crate::bench::{Bench, REQUEST_ID};
use crate::cases::{Case, Documented, cases, spec};
use crate::json::Json;
use crate::nulls::as_held;
use crate::providers::{Client, PROVIDERS, WHOLE};

const HTML: &str = "<html><body>canary-body 502 from a proxy</body></html>";

fn json_answer(documented: &Documented, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(documented.status).set_body_json(body)
}

#[tokio::test]
async fn every_documented_success_decodes_and_encodes_to_itself() {
    for provider in PROVIDERS.iter().copied() {
        let (spec, bench) = (spec(provider), Bench::of(provider).await);
        for case in cases(&spec) {
            for documented in case.answers.iter().filter(|answer| answer.status < 300) {
                let template = match &documented.example {
                    Some(example) => json_answer(documented, example),
                    None => ResponseTemplate::new(documented.status),
                };
                let answer =
                    bench.answered(&case, template).await.unwrap_or_else(|error| panic!("{}: {error}", case.id));
                assert_eq!(answer.status, documented.status, "{}", case.id);
                assert_eq!(answer.request_id.as_deref(), Some(REQUEST_ID), "{}", case.id);
                if let Some(example) = documented.example.as_ref().filter(|_| answer.json != Value::Null) {
                    let schema = documented.schema.as_ref().expect("what has an example has a schema");
                    let held = |json: &Value| as_held(spec.bundle(), schema, &Json::parse(&json.to_string()));
                    assert_eq!(held(&answer.json), held(example), "{}", case.id);
                }
            }
        }
    }
}

/// What an error status must become: a refusal says that nothing was done, and a write is sure of that only for most 4xx.
fn expect_error(case: &Case, status: u16, error: &Error, body: &[u8]) {
    let id = &case.id;
    let refused = case.is_read || (400..500).contains(&status) && ![408, 425, 499].contains(&status);
    match (refused, error) {
        (true, Error::Rejected(_)) => assert!(!error.money_may_have_moved(), "{id} {status}"),
        (false, Error::OutcomeUnknown(_)) => assert!(error.money_may_have_moved(), "{id} {status}"),
        _ => panic!("{id} {status} became {error:?}"),
    }
    assert_eq!(error.status(), Some(status), "{id}");
    assert_eq!(error.request_id(), Some(REQUEST_ID), "{id} {status}");
    assert_eq!(error.raw_body(), Some(body), "{id} {status}");
    assert_eq!(error.operation(), Some(id.as_str()));
    for text in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
        assert!(!text.contains("canary-body"), "{id} {status} shows the body: {text}");
        assert!(
            !text.contains("canary-key") && !text.contains("canary_key") && !text.contains("canary-secret"),
            "{id}: {text}"
        );
    }
}

#[tokio::test]
async fn every_documented_error_keeps_status_code_request_id_and_body() {
    let mut checked = 0;
    for provider in PROVIDERS.iter().copied() {
        let bench = Bench::of(provider).await;
        for case in cases(&spec(provider)) {
            for documented in case.answers.iter().filter(|answer| answer.status >= 400) {
                let Some(example) = &documented.example else {
                    // Documented without a body: then there is none to be kept.
                    let error = bench.answered(&case, ResponseTemplate::new(documented.status)).await.unwrap_err();
                    expect_error(&case, documented.status, &error, b"");
                    continue;
                };
                let error = bench.answered(&case, json_answer(documented, example)).await.unwrap_err();
                expect_error(&case, documented.status, &error, &serde_json::to_vec(example).unwrap());
                if let Error::Rejected(rejected) = &error {
                    // The provider's own words are kept, whichever of its shapes they came in.
                    assert!(
                        rejected.code().is_some() || rejected.message().is_some(),
                        "{} {}: {example}",
                        case.id,
                        documented.status
                    );
                }
                checked += 1;
            }
        }
    }
    assert!(checked > 150 || !WHOLE, "{checked}");
}

#[tokio::test]
async fn undocumented_statuses_html_and_redirects_lose_nothing() {
    for provider in PROVIDERS.iter().copied() {
        let bench = Bench::of(provider).await;
        for case in cases(&spec(provider)) {
            for status in [300, 302, 307, 401, 408, 418, 425, 451, 500, 502, 503, 504, 599] {
                let template = ResponseTemplate::new(status)
                    .insert_header("location", "https://elsewhere.example.com/")
                    .set_body_raw(HTML, "text/html; charset=utf-8");
                let error = bench.answered(&case, template).await.unwrap_err();
                expect_error(&case, status, &error, HTML.as_bytes());
            }
        }
    }
}

#[tokio::test]
async fn another_2xx_is_success_too() {
    for provider in PROVIDERS.iter().copied() {
        let bench = Bench::of(provider).await;
        for case in cases(&spec(provider)) {
            let success = case.success();
            let Some(example) = &success.example else { continue };
            for status in [200, 201, 202, 207] {
                let answer = bench.answered(&case, ResponseTemplate::new(status).set_body_json(example)).await;
                assert_eq!(answer.unwrap_or_else(|error| panic!("{} {status}: {error}", case.id)).status, status);
            }
        }
    }
}

/// Whether an operation's answer is decoded at all; some may be anything.
fn is_decoded(answer: &Answer) -> bool {
    answer.as_ref().is_ok_and(|answer| answer.json != Value::Null)
}

fn expect_no_value(case: &Case, answer: Answer, what: &str) {
    let error = answer.map(|answer| answer.json).expect_err(what);
    match (case.is_read, &error) {
        (true, Error::Malformed(_) | Error::TimedOut(_)) | (false, Error::OutcomeUnknown(_)) => {}
        _ => panic!("{} {what} became {error:?}", case.id),
    }
    assert_eq!(error.money_may_have_moved(), !case.is_read, "{} {what}", case.id);
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_never_a_failure_of_the_write() {
    for provider in PROVIDERS.iter().copied() {
        let bench = Bench::of(provider).await;
        for case in cases(&spec(provider)) {
            let success = case.success();
            let Some(example) = &success.example else { continue };
            let whole = serde_json::to_string(example).unwrap();
            if !is_decoded(&bench.answered(&case, json_answer(success, example)).await) {
                continue;
            }
            let half = &whole[..whole.len() / 2];
            for (what, body) in [
                ("half of it", half),
                ("html", HTML),
                ("nothing", ""),
                ("a text", "\"canary-body\""),
                ("a number", "7"),
            ] {
                let template = ResponseTemplate::new(success.status).set_body_raw(body, "application/json");
                expect_no_value(&case, bench.answered(&case, template).await, what);
            }
        }
    }
}

#[tokio::test]
async fn a_cut_answer_is_not_an_answer() {
    for provider in PROVIDERS.iter().copied() {
        let bytes = Arc::new(Mutex::new(String::new()));
        let client = Client::new(provider, &raw_server(Arc::clone(&bytes)).await);
        for case in cases(&spec(provider)) {
            let example = case.success().example.as_ref();
            let whole = example.map_or_else(|| "{}".to_owned(), |example| serde_json::to_string(example).unwrap());
            let (status, length, half) = (case.success().status, whole.len(), &whole[..whole.len() / 2]);
            let cut = [
                (
                    "in the body",
                    format!(
                        "HTTP/1.1 {status} OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{half}"
                    ),
                ),
                ("in the head", "HTTP/1.1 20".to_owned()),
                ("before a word", String::new()),
            ];
            // A 204 has no body: what stands behind its head is no part of it.
            for (what, answer) in cut.into_iter().filter(|(what, _)| status != 204 || *what != "in the body") {
                bytes.lock().unwrap().clone_from(&answer);
                expect_no_value(&case, client.call(&case.id, &case.arguments).await, what);
            }
        }
    }
}

/// A server that reads a request, writes some bytes and hangs up.
async fn raw_server(answer: Arc<Mutex<String>>) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut buffer = vec![0; 64 * 1024];
            let _ = socket.read(&mut buffer).await;
            let bytes = answer.lock().unwrap().clone();
            let _ = socket.write_all(bytes.as_bytes()).await;
            let _ = socket.shutdown().await;
        }
    });
    address
}

#[tokio::test]
async fn nobody_listening_means_not_sent() {
    for provider in PROVIDERS.iter().copied() {
        // A port that was free a moment ago.
        let address =
            format!("http://{}", tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap());
        let client = Client::new(provider, &address);
        for case in cases(&spec(provider)) {
            let error = client.call(&case.id, &case.arguments).await.unwrap_err();
            assert!(matches!(error, Error::NotSent(_)), "{} became {error:?}", case.id);
            assert!(error.is_worth_sending_again() && !error.money_may_have_moved());
        }
    }
}

#[tokio::test]
async fn unknown_enum_values_and_fields_are_kept_or_ignored_but_never_fail() {
    let mut opened = 0;
    for provider in PROVIDERS.iter().copied() {
        let (spec, bench) = (spec(provider), Bench::of(provider).await);
        for case in cases(&spec) {
            for documented in case.answers.iter().filter(|answer| answer.status < 300) {
                let (Some(example), Some(schema)) = (&documented.example, &documented.schema) else { continue };
                let (strange, count) = strange(&spec, schema, example);
                let answer = bench
                    .answered(&case, json_answer(documented, &strange))
                    .await
                    .unwrap_or_else(|error| panic!("{}: {error}", case.id));
                if answer.json == Value::Null {
                    continue;
                }
                assert_eq!(count, count_of(&answer.json, NEW_VALUE), "{}: {}", case.id, answer.json);
                opened += count;
                let grown = grown(&spec, schema, example);
                let answer = bench
                    .answered(&case, json_answer(documented, &grown))
                    .await
                    .unwrap_or_else(|error| panic!("{}: {error}", case.id));
                assert_ne!(answer.json, Value::Null);
            }
        }
    }
    assert!(opened > 20 || !WHOLE, "{opened} enum values were tried");
}

const NEW_VALUE: &str = "A_VALUE_OF_NEXT_YEAR";

/// The example with each enum value replaced by one nobody knows, and how many there were.
fn strange(spec: &Spec, schema: &Value, example: &Value) -> (Value, usize) {
    let schema = resolve(spec.bundle(), schema);
    if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
        let fitting = branches.iter().find(|branch| passerelle_codegen::violations(spec, branch, example).is_empty());
        return fitting.map_or_else(|| (example.clone(), 0), |branch| strange(spec, branch, example));
    }
    if schema.get("enum").is_some() && example.is_string() {
        return (json!(NEW_VALUE), 1);
    }
    let mut count = 0;
    let mut child = |schema: Option<&Value>, value: &Value| match schema {
        Some(schema) => {
            let (value, more) = strange(spec, schema, value);
            count += more;
            value
        }
        None => value.clone(),
    };
    let value = match example {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.clone(), child(schema.get("properties").and_then(|all| all.get(key)), value)))
            .collect(),
        Value::Array(items) => items.iter().map(|item| child(schema.get("items"), item)).collect(),
        other => other.clone(),
    };
    (value, count)
}

fn count_of(value: &Value, text: &str) -> usize {
    match value {
        Value::String(found) => usize::from(found == text),
        Value::Array(items) => items.iter().map(|item| count_of(item, text)).sum(),
        Value::Object(map) => map.values().map(|item| count_of(item, text)).sum(),
        _ => 0,
    }
}

/// The example with a new field in every object; in a map, whose values have a type, with one more of them.
fn grown(spec: &Spec, schema: &Value, value: &Value) -> Value {
    let schema = resolve(spec.bundle(), schema);
    if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
        let fitting = branches.iter().find(|branch| passerelle_codegen::violations(spec, branch, value).is_empty());
        return fitting.map_or_else(|| value.clone(), |branch| grown(spec, branch, value));
    }
    let nothing = json!({});
    let values = schema.get("additionalProperties").filter(|values| values.is_object());
    match value {
        Value::Object(map) => {
            let of = |key: &str| schema.get("properties").and_then(|all| all.get(key)).or(values).unwrap_or(&nothing);
            let mut out: serde_json::Map<String, Value> =
                map.iter().map(|(key, value)| (key.clone(), grown(spec, of(key), value))).collect();
            let new = match values {
                Some(_) => map.values().next().cloned(),
                None => Some(json!({ "nested": [1, null] })),
            };
            out.extend(new.map(|new| ("a_field_of_next_year".to_owned(), new)));
            Value::Object(out)
        }
        Value::Array(items) => {
            items.iter().map(|item| grown(spec, schema.get("items").unwrap_or(&nothing), item)).collect()
        }
        other => other.clone(),
    }
}
