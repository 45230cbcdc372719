//! Sending one call and reading its answer. Everything seen is recorded, so that a failure loses nothing.

use std::error::Error as StdError;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::call::CallOptions;
use super::{BaseUrl, Transport};
use crate::IdempotencyKey;
use crate::error::{Doubt, NotSent};
use crate::policy::Policy;

/// Headers by which providers and their proxies name a request.
const REQUEST_ID: [&str; 3] = ["x-request-id", "request-id", "x-correlation-id"];

/// What the transport saw of a call.
#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) attempts: u32,
    /// The provider's status, 0 while there is none.
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) content_type: Option<String>,
    pub(crate) merchant_reference: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) failure: Option<Failure>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Refused before anything was sent.
    Before(NotSent),
    /// No connection.
    Connecting(reqwest::Error),
    /// The request may have left.
    After(Doubt, Option<Box<dyn StdError + Send + Sync>>),
}

/// The state of one call.
#[derive(Debug)]
pub(crate) struct Exchange {
    options: CallOptions,
    record: Mutex<Record>,
}

impl Exchange {
    pub(crate) fn new(options: CallOptions) -> Self {
        Self { options, record: Mutex::default() }
    }

    pub(crate) fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.options.idempotency_key.as_ref()
    }

    pub(crate) fn take(&self) -> Record {
        std::mem::take(&mut *self.lock())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn run(
        &self,
        transport: &Transport,
        mut request: reqwest::Request,
        policy: Option<&'static Policy>,
    ) -> reqwest::Result<reqwest::Response> {
        if let Err(error) = self.prepare(transport, &mut request, policy) {
            return self.fail(Failure::Before(error)).await;
        }
        self.lock().attempts += 1;
        let timeouts = transport.0.timeouts;
        let total = self.options.total_timeout.unwrap_or(timeouts.total);
        let limit = total.min(timeouts.attempt);
        match tokio::time::timeout(limit, self.attempt(transport, request)).await {
            Ok(Ok((status, headers, body))) => {
                let mut record = self.lock();
                record.status = status;
                record.request_id = REQUEST_ID.iter().find_map(|name| text(&headers, name)).filter(|id| is_plain(id));
                record.retry_after = text(&headers, header::RETRY_AFTER.as_str())
                    .and_then(|wait| wait.parse().ok())
                    .map(Duration::from_secs);
                record.content_type = text(&headers, header::CONTENT_TYPE.as_str()).filter(|kind| is_plain(kind));
                record.body = body.clone();
                Ok(rebuild(status, policy, body))
            }
            Ok(Err(failure)) => self.fail(failure).await,
            Err(_) => self.fail(Failure::After(Doubt::NoAnswerInTime, None)).await,
        }
    }

    /// Everything that is done to a request before it is sent.
    fn prepare(
        &self,
        transport: &Transport,
        request: &mut reqwest::Request,
        policy: Option<&'static Policy>,
    ) -> Result<(), NotSent> {
        let Some(policy) = policy else {
            return Err(NotSent::input(None, "the operation has no policy", "regenerate the client"));
        };
        let operation = Some(policy.operation_id);
        // progenitor sends the spec's version to everybody; no provider asked for it.
        request.headers_mut().remove("api-version");
        if !same_path_length(request, transport.base_url(policy.host), policy) {
            return Err(NotSent::input(
                operation,
                "a path argument would lead to another path",
                "use ids without `/`, `.` and `..`",
            ));
        }
        if let (Some(header), Some(key)) = (policy.idempotency_key, self.idempotency_key()) {
            let value = HeaderValue::from_str(key.as_str()).map_err(|_| {
                NotSent::input(operation, "the idempotency key can't be a header", "use printable ASCII")
            })?;
            request.headers_mut().insert(HeaderName::from_static(header.name), value);
        }
        if let (Some(lookup), Some(body)) = (policy.lookup, request.body().and_then(reqwest::Body::as_bytes)) {
            let body: Value = serde_json::from_slice(body).unwrap_or_default();
            self.lock().merchant_reference = body.pointer(lookup.request).and_then(Value::as_str).map(str::to_owned);
        }
        if policy.authenticated {
            transport
                .0
                .provider
                .authenticate(request, policy)
                .map_err(|what| NotSent::input(operation, what, "correct the request or the credentials"))?;
        }
        Ok(())
    }

    async fn attempt(
        &self,
        transport: &Transport,
        request: reqwest::Request,
    ) -> Result<(u16, HeaderMap, Bytes), Failure> {
        let mut response = transport.http().execute(request).await.map_err(|error| {
            // The URL may hold an order id; the operation's name says enough.
            let error = error.without_url();
            if error.is_connect() || error.is_builder() {
                Failure::Connecting(error)
            } else if error.is_timeout() {
                Failure::After(Doubt::NoAnswerInTime, Some(Box::new(error)))
            } else {
                Failure::After(Doubt::ConnectionLost, Some(Box::new(error)))
            }
        })?;
        let status = response.status().as_u16();
        self.lock().status = status;
        let headers = response.headers().clone();
        let mut body = BytesMut::new();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if body.len().saturating_add(chunk.len()) <= transport.0.body_limit => {
                    body.extend_from_slice(&chunk)
                }
                Ok(Some(_)) => return Err(Failure::After(Doubt::AnswerCut, None)),
                Ok(None) => return Ok((status, headers, body.freeze())),
                Err(error) => return Err(Failure::After(Doubt::AnswerCut, Some(Box::new(error.without_url())))),
            }
        }
    }

    /// Records a failure and makes the reqwest error that progenitor's hook must answer. Nobody but reqwest can make one,
    /// except by reading a body that fails.
    async fn fail(&self, failure: Failure) -> reqwest::Result<reqwest::Response> {
        let shown = match &failure {
            Failure::Before(error) => error.to_string(),
            Failure::Connecting(_) => "no connection could be made; nothing was sent".to_owned(),
            Failure::After(..) => "no usable answer; the request may have been carried out".to_owned(),
        };
        self.lock().failure = Some(failure);
        let body = reqwest::Body::wrap_stream(OneError(Some(std::io::Error::other(shown))));
        reqwest::Response::from(http::Response::new(body)).bytes().await.map(|_| rebuild(0, None, Bytes::new()))
    }
}

/// A stream of one error.
struct OneError(Option<std::io::Error>);

impl futures_core::Stream for OneError {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(Err))
    }
}

/// The answer for progenitor. It decodes the documented 2xx only, and another 2xx is success all the same (Lygos documents
/// 200 on create, clients have seen 201): the record keeps the true status.
fn rebuild(status: u16, policy: Option<&Policy>, body: Bytes) -> reqwest::Response {
    let shown = match policy {
        Some(policy) if (200..300).contains(&status) => policy.success,
        _ => status,
    };
    let mut response = http::Response::new(reqwest::Body::from(body));
    *response.status_mut() = http::StatusCode::from_u16(shown).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    reqwest::Response::from(response)
}

/// Whether the URL still has as many segments as base and template together: the URL parser has resolved `..` by now.
fn same_path_length(request: &reqwest::Request, base: Option<&BaseUrl>, policy: &Policy) -> bool {
    let count = |path: &str| path.split('/').filter(|segment| !segment.is_empty()).count();
    count(request.url().path()) == base.map_or(0, BaseUrl::segments) + count(policy.path)
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// Whether a header's text may be shown: short, and nothing that breaks a log line.
fn is_plain(text: &str) -> bool {
    text.len() <= 200 && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}
