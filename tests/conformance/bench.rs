//! A server whose one answer is set before each call, and a client for it. One of each serves all calls of a test: making
//! a client reads the system's certificates.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::arguments::{Answer, Arguments};
use crate::cases::Case;
use crate::providers::Client;

/// The request id every answer carries.
pub const REQUEST_ID: &str = "req-canary-1";

pub struct Bench {
    pub server: MockServer,
    pub client: Client,
}

impl Bench {
    pub async fn of(provider: &str) -> Self {
        let server = MockServer::start().await;
        let client = Client::new(provider, &server.uri());
        Self { server, client }
    }

    /// Makes a call that gets this answer.
    pub async fn answered(&self, case: &Case, answer: ResponseTemplate) -> Answer {
        self.exchange(case, &case.arguments, answer).await
    }

    /// Makes a call that gets the documented success, and gives back the one request the server got.
    pub async fn sent(&self, case: &Case, arguments: &Arguments) -> Request {
        let success = case.success();
        let answer = ResponseTemplate::new(success.status);
        let answer = match &success.example {
            Some(example) => answer.set_body_json(example),
            None => answer,
        };
        let answered = self.exchange(case, arguments, answer).await;
        assert!(answered.is_ok(), "{}: {:?}", case.id, answered.err());
        let mut requests = self.server.received_requests().await.unwrap();
        assert_eq!(requests.len(), 1, "{} sent {} requests", case.id, requests.len());
        requests.remove(0)
    }

    async fn exchange(&self, case: &Case, arguments: &Arguments, answer: ResponseTemplate) -> Answer {
        self.server.reset().await;
        let answer = answer.insert_header("x-request-id", REQUEST_ID);
        Mock::given(any()).respond_with(answer).mount(&self.server).await;
        self.client.call(&case.id, arguments).await
    }
}
