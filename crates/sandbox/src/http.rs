//! Small HTTP pieces that all three providers share: JSON answers, redirects to the shop, constant-time keys.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;
use subtle::ConstantTimeEq;
use url::Url;

/// FastAPI's.
pub(crate) const JSON: &str = "application/json";
/// Express's.
pub(crate) const JSON_UTF8: &str = "application/json; charset=utf-8";
pub(crate) const HTML: &str = "text/html; charset=utf-8";

/// An answer with these bytes.
pub(crate) fn answer(status: StatusCode, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

/// An answer with this value. Goes from value to text directly, so that amounts keep theirs.
pub(crate) fn json(status: StatusCode, content_type: &'static str, body: &impl Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(bytes) => answer(status, content_type, bytes),
        Err(error) => answer(
            StatusCode::INTERNAL_SERVER_ERROR,
            "text/plain; charset=utf-8",
            format!("the sandbox could not write its answer: {error}"),
        ),
    }
}

/// 303 to a shop's page; `None` if there is none, or one that no browser should be sent to.
pub(crate) fn redirect(target: &str) -> Option<Response> {
    let parsed = web_url(target)?;
    // The very text the shop gave, as the providers do; only what can't stand in a header is percent-encoded.
    let location = HeaderValue::from_str(target)
        .ok()
        .filter(|_| target.is_ascii())
        .or_else(|| HeaderValue::from_str(parsed.as_str()).ok())?;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(LOCATION, location);
    Some(response)
}

/// 303 to a page of this very server.
pub(crate) fn redirect_here(path: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(location) = HeaderValue::from_str(path) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

/// The text as an http or https URL.
pub(crate) fn web_url(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}

pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// A parameter of the query; of a repeated one the last counts.
pub(crate) fn parameter(uri: &Uri, name: &str) -> Option<String> {
    url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
        .filter(|(key, _)| key == name)
        .last()
        .map(|(_, value)| value.into_owned())
}

/// The media type says JSON. Without one, `otherwise` decides: the frameworks differ there.
pub(crate) fn says_json(headers: &HeaderMap, otherwise: bool) -> bool {
    let Some(value) = headers.get(CONTENT_TYPE) else { return otherwise };
    let essence = value.to_str().unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || (essence.starts_with("application/") && essence.ends_with("+json"))
}

/// Compares two secrets without telling by the time where they differ.
pub(crate) fn same_secret(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}
