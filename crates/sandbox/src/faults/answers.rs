//! The answers that a fault gives in place of the provider's own.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use http_body::{Frame, SizeHint};

use crate::http::{HTML, JSON, JSON_UTF8, answer};
use crate::provider::Provider;

/// What a reverse proxy says when the provider's server is gone.
pub(crate) fn bad_gateway() -> Response {
    let page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1>\
                </center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    answer(StatusCode::BAD_GATEWAY, HTML, page)
}

/// In the provider's form; only lomi.'s is documented (facts/lomi.md §6), the other two have the shape of their errors.
pub(crate) fn too_many(provider: Provider) -> Response {
    let (kind, body) = match provider {
        Provider::Lygos => (JSON, r#"{"detail":"Too Many Requests"}"#),
        Provider::Lomi => (
            JSON_UTF8,
            r#"{"error":{"code":"rate_limit_exceeded","message":"Too many requests","details":{"retry_after_seconds":1,"limit":5000}},"request_id":"00000000-0000-4000-8000-000000000429"}"#,
        ),
        Provider::Tygapay => (JSON_UTF8, r#"{"status":"too_many_requests","message":"too many requests"}"#),
    };
    let mut response = answer(StatusCode::TOO_MANY_REQUESTS, kind, body);
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
    response
}

/// A 404 in the provider's form, from a copy of its data that lags behind.
pub(crate) fn absent(provider: Provider) -> Response {
    let (kind, body) = match provider {
        Provider::Lygos => (JSON, r#"{"detail":{"message":"Transaction not found","type":"TRANSACTION_NOT_FOUND"}}"#),
        Provider::Lomi => (
            JSON_UTF8,
            r#"{"error":{"code":"not_found","message":"Resource not found or access denied","details":"Not Found"},"request_id":"00000000-0000-4000-8000-000000000404"}"#,
        ),
        Provider::Tygapay => (JSON_UTF8, r#"{"status":"order_not_found","message":"order not found"}"#),
    };
    answer(StatusCode::NOT_FOUND, kind, body)
}

/// The first half of an answer, under the length of the whole.
pub(crate) async fn truncated(response: Response) -> Response {
    let (parts, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let length = u64::try_from(whole.len()).unwrap_or(u64::MAX);
    let half = whole.slice(..whole.len() / 2);
    Response::from_parts(parts, Body::new(Half { first: Some(half), flushed: false, length }))
}

struct Half {
    first: Option<Bytes>,
    flushed: bool,
    length: u64,
}

impl HttpBody for Half {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        if let Some(bytes) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if !self.flushed {
            // While nothing more is ready, the server sends what it has.
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into())))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
