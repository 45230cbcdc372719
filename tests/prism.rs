//! A counterpart that others wrote. Prism serves the providers' own documents, and every operation is called through our
//! client with the arguments of its spec's examples; a call that Prism finds invalid fails. `tests/third_party/prism`
//! starts the servers and runs this; without them (`PASSERELLE_PRISM_LOMI` and so on hold their base URLs) the tests
//! pass and say that they were skipped.
//!
//! Only what is sent is judged. Where Prism's answer, made up from the provider's document, doesn't decode or isn't
//! what that same document says, the document is wrong about itself or the evidence contradicts it: it is printed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::as_conversions)]
#![allow(clippy::print_stderr, reason = "says what was skipped and what was found")]
#![allow(dead_code, unreachable_pub, reason = "shares the conformance harness, and uses a part of it")]

use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[path = "conformance/arguments.rs"]
mod arguments;
#[path = "conformance/cases.rs"]
mod cases;
mod common;
#[path = "conformance/providers.rs"]
mod providers;

/// A relay in front of Prism that keeps what Prism answered: a client gives no headers of an answer that decoded.
struct Relay {
    base_url: String,
    answered: Arc<Mutex<Vec<u8>>>,
}

impl Relay {
    async fn before(prism: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let answered = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&answered);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(pass_on(client, prism.clone(), Arc::clone(&kept)));
            }
        });
        Self { base_url, answered }
    }

    /// What Prism answered since the last time: the first answer, should the client have asked again.
    fn take(&self) -> Raw {
        Raw::read(&std::mem::take(&mut *self.answered.lock().unwrap()))
    }
}

async fn pass_on(client: TcpStream, prism: String, kept: Arc<Mutex<Vec<u8>>>) {
    let server = TcpStream::connect(&prism).await.expect("Prism answers");
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    tokio::spawn(async move { tokio::io::copy(&mut from_client, &mut to_server).await });
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(read @ 1..) = from_server.read(&mut buffer).await {
        kept.lock().unwrap().extend_from_slice(&buffer[..read]);
        if to_client.write_all(&buffer[..read]).await.is_err() {
            break;
        }
    }
}

/// An answer as it came.
#[derive(Debug)]
struct Raw {
    status: u16,
    violations: Option<String>,
    is_problem: bool,
    text: String,
}

impl Raw {
    fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let (head, _) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let header = |wanted: &str| {
            let mut lines = head.lines().filter_map(|line| line.split_once(':'));
            lines.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim().to_owned())
        };
        Self {
            status: head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default(),
            violations: header("sl-violations"),
            is_problem: header("content-type").is_some_and(|kind| kind.starts_with("application/problem+json")),
            text,
        }
    }

    fn has_no_body(&self) -> bool {
        self.text.split_once("\r\n\r\n").is_none_or(|(_, body)| body.is_empty())
    }

    /// What Prism has against the answer it made up itself, if it is only that; what it has against us, otherwise.
    fn verdict(&self) -> Verdict {
        let listed = self.violations.as_deref().map(serde_json::from_str::<Vec<Value>>);
        match listed {
            // Too many to list, cut off: nobody knows what about.
            Some(Err(_)) => Verdict::Refused,
            Some(Ok(found)) if found.iter().any(|one| one["location"][0] != "response") => Verdict::Refused,
            Some(Ok(found)) => Verdict::OddAnswer(found.iter().map(|one| one["message"].to_string()).collect()),
            None if self.is_problem || !(200..300).contains(&self.status) => Verdict::Refused,
            None => Verdict::Accepted,
        }
    }
}

#[derive(Debug, PartialEq)]
enum Verdict {
    Accepted,
    OddAnswer(Vec<String>),
    Refused,
}

/// Calls every operation of a provider and fails with all that Prism has against them.
async fn every_operation_is_accepted(provider: &str) {
    let variable = format!("PASSERELLE_PRISM_{}", provider.to_uppercase());
    let Ok(base_url) = std::env::var(&variable) else {
        eprintln!("{provider}: skipped, {variable} isn't set; tests/third_party/prism sets it");
        return;
    };
    let address = base_url.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let relay = Relay::before(address).await;
    let client = providers::Client::new(provider, &relay.base_url);
    let cases = cases::cases(&cases::spec(provider));
    let (mut refused, mut empty) = (Vec::new(), Vec::new());
    let (mut odd, mut undecoded) = (0, 0);
    for case in &cases {
        let answer = client.call(&case.id, &case.arguments).await;
        let raw = relay.take();
        let id = &case.id;
        match raw.verdict() {
            Verdict::Refused => refused.push(format!("{id} ({} {})\n{}", case.method, case.path, raw.text)),
            Verdict::OddAnswer(messages) => {
                odd += 1;
                eprintln!("{provider}: {id}: the document contradicts its own answer: {}", messages.join("; "));
            }
            Verdict::Accepted => {
                if answer.is_err() && raw.has_no_body() {
                    empty.push(id.as_str());
                } else if let Err(error) = answer {
                    undecoded += 1;
                    eprintln!("{provider}: {id}: accepted, and the document's answer isn't of our form: {error}");
                }
            }
        }
    }
    if !empty.is_empty() {
        eprintln!("{provider}: the document gives no answer where our spec has one: {}", empty.join(", "));
    }
    eprintln!(
        "{provider}: {} of {} calls accepted; answers that contradict their document: {odd}, that aren't of our form: {undecoded}, that are missing: {}",
        cases.len() - refused.len(),
        cases.len(),
        empty.len()
    );
    assert!(refused.is_empty(), "Prism refuses {} calls:\n\n{}", refused.len(), refused.join("\n\n"));
    assert!(!cases.is_empty(), "{provider} has no operation");
}

#[tokio::test]
async fn prism_accepts_every_call_to_lomi() {
    every_operation_is_accepted("lomi").await;
}

#[tokio::test]
async fn prism_accepts_every_call_to_tygapay() {
    every_operation_is_accepted("tygapay").await;
}

#[tokio::test]
async fn prism_accepts_every_call_to_lygos() {
    every_operation_is_accepted("lygos").await;
}

/// What Prism says is read as it is meant: these are answers of Prism 5.14.
#[test]
fn a_refusal_is_told_from_an_odd_answer() {
    let verdict = |answer: &str| Raw::read(answer.as_bytes()).verdict();
    assert_eq!(verdict("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}"), Verdict::Accepted);
    let request = r#"[{"location":["request","body"],"severity":"Error","code":"required","message":"x"}]"#;
    assert_eq!(verdict(&format!("HTTP/1.1 400 Bad Request\r\nsl-violations: {request}\r\n\r\n{{}}")), Verdict::Refused);
    // A warning about what we sent comes with a 200.
    assert_eq!(verdict(&format!("HTTP/1.1 200 OK\r\nSL-Violations: {request}\r\n\r\n{{}}")), Verdict::Refused);
    let response = request.replace("\"request\"", "\"response\"");
    let odd =
        format!("HTTP/1.1 500 Error\r\nsl-violations: {response}\r\ncontent-type: application/problem+json\r\n\r\n");
    assert_eq!(verdict(&odd), Verdict::OddAnswer(vec!["\"x\"".to_owned()]));
    let cut = format!("HTTP/1.1 400 Bad Request\r\nsl-violations: Too many violations! {request}\r\n\r\n");
    assert_eq!(verdict(&cut), Verdict::Refused);
    let no_path = "HTTP/1.1 404 Not Found\r\ncontent-type: application/problem+json\r\n\r\n{}";
    assert_eq!(verdict(no_path), Verdict::Refused);
    assert_eq!(verdict("HTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\n\r\n{}"), Verdict::Refused);
    assert_eq!(verdict(""), Verdict::Refused);
}
