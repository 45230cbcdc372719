//! Failures after an answer: the provider refused, or answered something that isn't what its spec says.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::snippet::snippet;

/// What could be read out of an error body, whatever its shape.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The provider's machine-readable code, such as `API_KEY_NOT_FOUND` or `rate_limit_exceeded`.
    pub code: Option<String>,
    /// The provider's text for people. It may quote personal data, so it is in no Display and no Debug.
    pub message: Option<String>,
    /// A request id in the body, where the header has none.
    pub(crate) request_id: Option<String>,
}

impl ErrorBody {
    /// A code as it may be shown: a token, never a sentence, so that no personal data rides in it.
    pub(crate) fn shown_code(&self) -> Option<&str> {
        let code = self.code.as_deref()?;
        let token = !code.is_empty()
            && code.len() <= 64
            && code.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'));
        token.then_some(code)
    }
}

impl fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorBody").field("code", &self.shown_code()).finish_non_exhaustive()
    }
}

/// The provider refused the call. Nothing was done.
#[derive(Clone)]
pub struct Rejected {
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) attempts: u32,
    pub(crate) error: ErrorBody,
    pub(crate) body: Bytes,
}

impl Rejected {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The provider's machine-readable code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.error.code.as_deref()
    }

    /// The provider's text for people. It may quote personal data: don't log it unread.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.error.message.as_deref()
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the provider asks to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The error body as a type of the provider's spec, such as `lomi::types::ErrorResponse`; `None` if it isn't one.
    #[must_use]
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }

    pub(crate) fn is_worth_sending_again(&self) -> bool {
        self.status == 429
    }

    pub(crate) fn what_to_do(&self) -> String {
        match (self.status, self.retry_after) {
            (401 | 403, _) => "check the API key and what it is allowed to do".to_owned(),
            (429, Some(wait)) => format!("wait {} s, then send again", wait.as_secs()),
            (429, None) => "wait, then send again".to_owned(),
            (409, _) => "the provider has this already, or another under the same key: look it up".to_owned(),
            (404, _) => "check the id, and the key: some providers answer 404 to an unknown key".to_owned(),
            (500.., _) => "the provider failed: read again later".to_owned(),
            _ => "correct the request; `message()` and `raw_body()` say what the provider minds".to_owned(),
        }
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was refused with {}", self.operation, self.status)?;
        if let Some(code) = self.error.shown_code() {
            write!(f, " ({code})")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, ", request id {id}")?;
        }
        write!(f, "; {}", self.what_to_do())
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejected")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .field("error", &self.error)
            .field("snippet", &snippet(&self.body))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Rejected {}

/// A read was answered with something the spec doesn't know.
#[derive(Clone)]
pub struct Malformed {
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) request_id: Option<String>,
    /// Where the body stops fitting, such as `data[0].amount`, and why; without any value of the body.
    pub(crate) position: String,
    pub(crate) body: Bytes,
}

impl Malformed {
    /// The content type the provider declared.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Where the body stops fitting the spec, such as `data[0].amount`.
    #[must_use]
    pub fn position(&self) -> &str {
        &self.position
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} was answered with {} and {} that doesn't fit the spec at {}: {}",
            self.operation,
            self.status,
            self.content_type.as_deref().unwrap_or("a body of an undeclared type"),
            self.position,
            snippet(&self.body),
        )
    }
}

impl fmt::Debug for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Malformed")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("request_id", &self.request_id)
            .field("position", &self.position)
            .field("snippet", &snippet(&self.body))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Malformed {}
