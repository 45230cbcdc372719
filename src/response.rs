//! The answer of a call: the value, and what the transport saw on the way.

use std::ops::Deref;

use bytes::Bytes;

/// What a provider answered. Reads like the value itself (`Deref`), and knows status, request id, attempts and raw body.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) body: Bytes,
}

impl<T> Response<T> {
    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The HTTP status as the provider sent it.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The provider's id of this request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The body to the byte, fields we don't know included. It holds personal data: don't log it.
    pub fn raw_body(&self) -> &[u8] {
        &self.body
    }

    /// The answer without its value.
    pub(crate) fn without_value(&self) -> Response<()> {
        Response {
            value: (),
            status: self.status,
            request_id: self.request_id.clone(),
            attempts: self.attempts,
            body: self.body.clone(),
        }
    }

    /// The same answer with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let Self { value, status, request_id, attempts, body } = self;
        Response { value: change(value), status, request_id, attempts, body }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

// By hand: the raw body holds what the value's own Debug masks.
impl<T: std::fmt::Debug> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
