//! One attempt: a request out, an answer in, under a time limit and a cap on the body. It decides nothing.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{self, HeaderMap, HeaderName};
use serde_json::value::RawValue;

use super::Transport;
use crate::error::{Doubt, NotSent};
use crate::policy::Shape;

/// An answer that arrived whole.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    /// Whether the body is JSON from its first byte to its last, and of a shape.
    pub(super) fn is(&self, shape: Shape) -> bool {
        serde_json::from_slice::<&RawValue>(&self.body).is_ok_and(|json| shape.fits(json.get()))
    }

    fn is_readable(&self, shape: Shape) -> bool {
        !self.is_page() && (shape == Shape::Anything || self.is(shape))
    }

    /// Whether the body is a page for people, which no operation answers: a proxy's, or a login's.
    fn is_page(&self) -> bool {
        self.body.trim_ascii_start().first() == Some(&b'<')
    }

    pub(super) fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Refused before anything was sent.
    Before(NotSent),
    /// No connection: name, TCP or TLS. No byte of the request has left.
    Connecting(reqwest::Error),
    /// The request may have left. The status is there if the head of an answer was.
    After { doubt: Doubt, status: Option<u16>, source: Option<Box<dyn StdError + Send + Sync>> },
}

/// Whether there is an answer, and, were it a success, one that can be read, as far as can be told without its type. It takes
/// reading all of the body.
pub(super) fn is_readable(attempt: &Result<Answer, Failure>, shape: Shape) -> bool {
    attempt.as_ref().is_ok_and(|answer| answer.is_readable(shape))
}

/// A request that can be sent any number of times, to the byte.
#[derive(Clone)]
pub(crate) struct Prepared {
    method: reqwest::Method,
    url: reqwest::Url,
    headers: HeaderMap,
    body: Option<Bytes>,
}

impl Prepared {
    /// Keeps a request; none whose body is a stream.
    pub(super) fn of(request: &reqwest::Request) -> Option<Self> {
        let body = match request.body() {
            Some(body) => Some(Bytes::copy_from_slice(body.as_bytes()?)),
            None => None,
        };
        Some(Self {
            method: request.method().clone(),
            url: request.url().clone(),
            headers: request.headers().clone(),
            body,
        })
    }

    pub(super) fn url(&self) -> &reqwest::Url {
        &self.url
    }

    pub(super) fn body(&self) -> &[u8] {
        self.body.as_deref().unwrap_or_default()
    }

    /// The same once more.
    pub(super) fn request(&self) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        *request.body_mut() = self.body.clone().map(reqwest::Body::from);
        request
    }
}

/// Sends once. Whatever the server does, control comes back within the limit.
pub(super) async fn send(transport: &Transport, request: reqwest::Request, limit: Duration) -> Result<Answer, Failure> {
    match tokio::time::timeout(limit, exchange(transport, request)).await {
        Ok(answer) => answer,
        Err(_) => Err(Failure::After { doubt: Doubt::NoAnswerInTime, status: None, source: None }),
    }
}

async fn exchange(transport: &Transport, request: reqwest::Request) -> Result<Answer, Failure> {
    let mut response = transport.http().execute(request).await.map_err(|error| {
        // The URL may hold an order id; the operation's name says enough.
        let error = error.without_url();
        if error.is_connect() || error.is_builder() {
            return Failure::Connecting(error);
        }
        let doubt = if error.is_timeout() { Doubt::NoAnswerInTime } else { Doubt::ConnectionLost };
        Failure::After { doubt, status: None, source: Some(Box::new(error)) }
    })?;
    let status = response.status().as_u16();
    let (body, cut) = read(&mut response, transport.0.body_limit).await;
    let headers = std::mem::take(response.headers_mut());
    match cut {
        // The head of an error says what matters; its page may be as long as it likes.
        Some(source) if status < 400 => Err(Failure::After { doubt: Doubt::AnswerCut, status: Some(status), source }),
        _ => Ok(Answer { status, headers, body }),
    }
}

type Cut = Option<Box<dyn StdError + Send + Sync>>;

/// The body as far as it came, and what cut it off: an error, or nothing but our own limit.
async fn read(response: &mut reqwest::Response, limit: usize) -> (Bytes, Option<Cut>) {
    let declared = response.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if declared.is_some_and(|length: usize| length > limit) {
        return (Bytes::new(), Some(None));
    }
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(piece)) if body.len().saturating_add(piece.len()) <= limit => {
                // Copied, since a piece keeps all of the buffer alive that it was read into; and never more room than may
                // be filled.
                if body.capacity() < body.len().saturating_add(piece.len()) {
                    let room = body.capacity().saturating_mul(2).max(body.len().saturating_add(piece.len())).min(limit);
                    body.reserve_exact(room.saturating_sub(body.len()));
                }
                body.extend_from_slice(&piece);
            }
            Ok(Some(_)) => return (body.into(), Some(None)),
            Ok(None) => return (body.into(), None),
            Err(error) => return (body.into(), Some(Some(Box::new(error.without_url())))),
        }
    }
}
