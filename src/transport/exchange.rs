//! One call's way through the transport: prepared once, sent as often as its policy lets it, and everything seen on the way
//! recorded, so that a failure loses nothing. What may follow an attempt stands in `retry`.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use reqwest::ResponseBuilderExt as _;
use reqwest::header::{self, HeaderName, HeaderValue};
use serde_json::Value;
use tracing::Instrument as _;

use super::attempt::{self, Answer, Failure, Prepared, is_readable};
use super::call::CallOptions;
use super::lookup::{self, Found, Wanted};
use super::retry::{Next, Seen, next};
use super::{BaseUrl, Transport, backoff, observe};
use crate::IdempotencyKey;
use crate::error::{Doubt, NotSent};
use crate::policy::Policy;

/// Headers by which providers and their proxies name a request.
static REQUEST_ID: [HeaderName; 3] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-correlation-id"),
];
/// progenitor sends the spec's version to everybody.
static API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// What the transport saw of a call.
#[derive(Default)]
pub(crate) struct Record {
    pub(crate) attempts: u32,
    /// The provider's status, 0 while there is none.
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) merchant_reference: Option<String>,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    pub(crate) body: Bytes,
    pub(crate) failure: Option<Failure>,
    /// A success that isn't the provider's, or not of the shape its spec says, whatever a decoder makes of it.
    pub(crate) unfit: bool,
    /// What left the outcome of an attempt before the last one open. Then no refusal of the last one settles it.
    pub(crate) doubt: Option<Doubt>,
    /// What is needed to find out later.
    pub(crate) sent: Option<Sent>,
}

/// A request that has left, perhaps.
#[derive(Clone)]
pub(crate) struct Sent {
    pub(crate) prepared: Arc<Prepared>,
    pub(crate) first: Instant,
    pub(crate) last: Instant,
    /// Of the first attempt.
    pub(crate) time_of_day: SystemTime,
}

/// The state of one call.
pub(crate) struct Exchange {
    options: CallOptions,
    record: Mutex<Record>,
}

impl Exchange {
    pub(crate) fn new(options: CallOptions) -> Self {
        Self { options, record: Mutex::default() }
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
        mut request: Box<reqwest::Request>,
        policy: Option<&'static Policy>,
    ) -> reqwest::Result<reqwest::Response> {
        let begun = transport.0.environment.now();
        let sent = match self.prepare(transport, &mut request, policy) {
            Ok((policy, prepared)) => {
                let time_of_day = transport.0.environment.time_of_day();
                Some((policy, Sent { prepared: Arc::new(prepared), first: begun, last: begun, time_of_day }))
            }
            Err(error) => {
                self.lock().failure = Some(Failure::Before(error));
                None
            }
        };
        if let Some((policy, sent)) = sent {
            let span = observe::call(policy);
            self.send(transport, policy, &mut Some(request), sent).instrument(span.clone()).await;
            if !span.is_disabled() {
                let took = transport.0.environment.now().saturating_duration_since(begun);
                observe::called(&span, &self.lock(), took);
            }
        }
        self.answer(policy).await
    }

    /// Sends, and sends again as far as the policy, the deadline and the budget let it.
    async fn send(
        &self,
        transport: &Transport,
        policy: &'static Policy,
        first: &mut Option<Box<reqwest::Request>>,
        mut sent: Sent,
    ) {
        let (environment, limits) = (&transport.0.environment, transport.0.limits.with(self.options.settings));
        let begun = sent.first;
        let remaining = |now: Instant| limits.total.saturating_sub(now.saturating_duration_since(begun));
        transport.0.budget.earn();
        let mut left = limits.total;
        loop {
            let attempts = {
                let mut record = self.lock();
                record.attempts = record.attempts.saturating_add(1);
                record.attempts
            };
            let limit = limits.attempt.min(left);
            let request = first.take().map_or_else(|| sent.prepared.request(), |first| *first);
            let attempt = observe::attempt(attempts, attempt::send(transport, request, limit)).await;
            let seen = self.see(transport, policy, attempt);
            sent.last = environment.now();
            self.lock().sent = Some(sent.clone());
            left = remaining(sent.last);
            match next(policy, seen) {
                Next::Return => return,
                Next::Repeat => {
                    let asked = self.lock().retry_after.unwrap_or_default();
                    let wait = asked.saturating_add(backoff::pause(attempts, environment.random()));
                    if attempts >= limits.attempts || wait >= left || !transport.0.budget.spend() {
                        return;
                    }
                    self.keep_doubt(policy, seen);
                    environment.sleep(wait).await;
                    left = remaining(environment.now());
                }
                Next::LookUp => {
                    // A look is a request too: it has its price.
                    if limits.attempts > 1 && !left.is_zero() && transport.0.budget.spend() {
                        // Boxed: it happens seldom, and every call would have room for it.
                        Box::pin(self.adopt(transport, policy, &sent, limits.attempt.min(left))).await;
                    }
                    return;
                }
            }
        }
    }

    /// Records what an attempt came to.
    fn see(&self, transport: &Transport, policy: &Policy, attempt: Result<Answer, Failure>) -> Seen {
        // Looked at once: it takes reading all of it.
        let readable = is_readable(&attempt, policy.answer);
        let seen = Seen::of(transport, &attempt, readable);
        let mut record = self.lock();
        record.failure = None;
        record.retry_after = None;
        record.unfit = attempt.is_ok() && !readable;
        match attempt {
            Ok(answer) => {
                record.status = answer.status;
                let id = REQUEST_ID.iter().find_map(|name| answer.header(name)).filter(|id| is_plain(id));
                record.request_id = id.map(str::to_owned);
                record.retry_after = answer
                    .header(&header::RETRY_AFTER)
                    .and_then(|wait| backoff::retry_after(wait, transport.0.environment.time_of_day()));
                let kind = answer.headers.get(header::CONTENT_TYPE);
                record.content_type = kind.cloned();
                record.body = answer.body;
            }
            Err(failure) => {
                record.status = match &failure {
                    Failure::After { status, .. } => status.unwrap_or_default(),
                    _ => 0,
                };
                record.body = Bytes::new();
                record.failure = Some(failure);
            }
        }
        seen
    }

    /// Before a repeat: what the attempt just made leaves open stays open, whatever the next one is answered.
    fn keep_doubt(&self, policy: &Policy, seen: Seen) {
        if policy.is_read() || !seen.may_have_happened() {
            return;
        }
        let mut record = self.lock();
        let doubt = match &record.failure {
            Some(Failure::After { doubt, .. }) => doubt.clone(),
            _ => Doubt::UnclearStatus,
        };
        record.doubt.get_or_insert(doubt);
    }

    /// Looks for what the request has made, and answers it in place of the answer that was lost.
    async fn adopt(&self, transport: &Transport, policy: &'static Policy, sent: &Sent, limit: Duration) {
        let Some(lookup) = policy.lookup.filter(|lookup| lookup.adopts) else { return };
        let Some(reference) = self.lock().merchant_reference.clone() else { return };
        let wanted = Wanted { lookup, reference: &reference, body: sent.prepared.body() };
        if let Ok(Found::One(object)) = tokio::time::timeout(limit, lookup::find(transport, policy, wanted)).await {
            tracing::info!(operation = policy.operation_id, "found what an earlier attempt made");
            let mut record = self.lock();
            record.failure = None;
            record.unfit = false;
            record.status = policy.success;
            record.body = object;
        }
    }

    /// Everything that is done to a request before it is sent.
    fn prepare(
        &self,
        transport: &Transport,
        request: &mut reqwest::Request,
        policy: Option<&'static Policy>,
    ) -> Result<(&'static Policy, Prepared), NotSent> {
        let Some(policy) = policy else {
            return Err(NotSent::input(None, "the operation has no policy", "regenerate the client"));
        };
        let operation = Some(policy.operation_id);
        // No provider asked for it.
        request.headers_mut().remove(&API_VERSION);
        if !same_path_length(request, transport.base_url(policy.host), policy) {
            return Err(NotSent::input(
                operation,
                "a path argument would lead to another path",
                "use ids without `/`, `.` and `..`",
            ));
        }
        if let (Some(header), Some(idempotency)) = (policy.idempotency_key, self.options.idempotency.clone()) {
            let key = idempotency
                .key(&transport.0.tenant, policy.operation_id)
                .map_err(|error| NotSent::input(operation, error.to_string(), error.what_to_do()))?;
            let value = HeaderValue::from_str(key.as_str()).map_err(|_| {
                NotSent::input(operation, "the idempotency key can't be a header", "use printable ASCII")
            })?;
            request.headers_mut().insert(HeaderName::from_static(header.name), value);
            self.lock().idempotency_key = Some(key);
        }
        if policy.authenticated {
            transport
                .0
                .provider
                .authenticate(request, policy)
                .map_err(|what| NotSent::input(operation, what, "correct the request or the credentials"))?;
        }
        let prepared = Prepared::of(request).ok_or_else(|| {
            NotSent::input(operation, "a streamed body can't be sent a second time", "send it from memory")
        })?;
        if let Some(lookup) = policy.lookup {
            let body: Value = serde_json::from_slice(prepared.body()).unwrap_or_default();
            let reference = body.pointer(lookup.request).and_then(Value::as_str).filter(|text| !text.is_empty());
            self.lock().merchant_reference = reference.map(str::to_owned);
        }
        Ok((policy, prepared))
    }

    /// The answer, or the failure as a reqwest error, which is what progenitor's hook must give. Nobody but reqwest can make
    /// one, except by reading a body that fails.
    async fn answer(&self, policy: Option<&'static Policy>) -> reqwest::Result<reqwest::Response> {
        let (shown, status, body, url) = {
            let record = self.lock();
            let shown = record.failure.as_ref().map(|failure| match failure {
                Failure::Before(error) => error.to_string(),
                Failure::Connecting(_) => "no connection could be made; nothing was sent".to_owned(),
                Failure::After { .. } => "no usable answer; the request may have been carried out".to_owned(),
            });
            let url = record.sent.as_ref().map(|sent| sent.prepared.url().clone());
            (shown, record.status, record.body.clone(), url)
        };
        let Some(shown) = shown else { return Ok(rebuild(status, policy, url, body)) };
        let body = reqwest::Body::wrap_stream(OneError(Some(std::io::Error::other(shown))));
        reqwest::Response::from(http::Response::new(body)).bytes().await.map(|_| rebuild(0, None, None, Bytes::new()))
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
fn rebuild(status: u16, policy: Option<&Policy>, url: Option<reqwest::Url>, body: Bytes) -> reqwest::Response {
    let shown = match policy {
        Some(policy) if (200..300).contains(&status) => policy.success,
        _ => status,
    };
    let mut response = http::Response::new(reqwest::Body::from(body));
    if let Some(url) = url {
        // Without one, reqwest parses a placeholder each time.
        let mut parts = http::Response::builder().url(url).body(()).unwrap_or_default().into_parts().0;
        std::mem::swap(response.extensions_mut(), &mut parts.extensions);
    }
    *response.status_mut() = http::StatusCode::from_u16(shown).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    reqwest::Response::from(response)
}

/// Whether the URL still has as many segments as base and template together: the URL parser has resolved `..` by now.
fn same_path_length(request: &reqwest::Request, base: Option<&BaseUrl>, policy: &Policy) -> bool {
    let count = |path: &str| path.split('/').filter(|segment| !segment.is_empty()).count();
    count(request.url().path()) == base.map_or(0, BaseUrl::segments) + count(policy.path)
}

/// Whether a header's text may be shown: short, and nothing that breaks a log line.
pub(super) fn is_plain(text: &str) -> bool {
    text.len() <= 200 && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}
