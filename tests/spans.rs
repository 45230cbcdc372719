//! What a log shows of a call: one span for it, one for each attempt, with names and numbers, and nothing of its content.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::io::Write;
use std::sync::{Arc, Mutex};

use passerelle::lygos::types::GatewayCreateRequest;
use serde_json::json;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn a_call_and_its_attempts_are_spans_without_content() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_ansi(false);
    let subscriber = subscriber.with_span_events(FmtSpan::CLOSE).with_writer(log.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let server = MockServer::start().await;
    let failing = ResponseTemplate::new(503).insert_header("x-request-id", "req-1").set_body_string("canary-body");
    Mock::given(method("GET")).respond_with(failing).up_to_n_times(1).mount(&server).await;
    let list = ResponseTemplate::new(200).insert_header("x-request-id", "req-2").set_body_json(json!([]));
    Mock::given(method("GET")).respond_with(list).mount(&server).await;
    // A provider may put anything into its request id: only what looks like one is shown.
    let odd =
        ResponseTemplate::new(401).insert_header("x-request-id", "canary@example.com").set_body_string("canary-body");
    Mock::given(method("POST")).respond_with(odd).mount(&server).await;
    let lygos = common::lygos(&server.uri());
    lygos.gateways().list().send().await.unwrap();
    let order = GatewayCreateRequest::new(1, "canary-name").order_id("CMD-canary");
    lygos.gateways().create(order).send().await.unwrap_err();

    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let ours: Vec<&str> = text.lines().filter(|line| line.contains("passerelle::transport")).collect();
    let closed = |parts: &[&str]| {
        ours.iter().filter(|line| line.contains("close") && parts.iter().all(|part| line.contains(part))).count()
    };
    assert_eq!(closed(&["attempt{number=1 ", "status=503", "duration_ms="]), 1, "{text}");
    assert_eq!(closed(&["attempt{number=2 ", "status=200", "duration_ms="]), 1, "{text}");
    let call = ours.iter().find(|line| line.contains("gateways_list") && line.contains("attempts=2")).unwrap();
    for part in ["provider=\"lygos\"", "status=200", "request_id=\"req-2\"", "duration_ms="] {
        assert!(call.contains(part), "{part} isn't in {call}");
    }
    assert_eq!(closed(&["operation=\"gateways_create\" attempts=1"]), 1, "{text}");
    for secret in ["canary-body", "canary@", "canary-name", "CMD-canary", common::LYGOS_KEY] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}
