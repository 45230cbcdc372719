//! A stranger's HTTP client: knows the wire and nothing of the sandbox's insides.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

pub(crate) mod shop;

use hmac::{Hmac, KeyInit, Mac};
use passerelle_sandbox::{Lomi, Lygos, Tygapay};
use reqwest::header::HeaderMap;
use serde_json::Value;
use sha2::Sha256;

/// An answer, as text and as JSON (null if it is none).
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
    pub(crate) json: Value,
}

impl Answer {
    pub(crate) fn str(&self, pointer: &str) -> String {
        let value = self.json.pointer(pointer).unwrap_or_else(|| panic!("no {pointer} in {}", self.text));
        value.as_str().map_or_else(|| value.to_string(), str::to_owned)
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// Sends; redirects are looked at and not followed.
pub(crate) async fn send(method: &str, url: &str, headers: &[(&str, &str)], body: Option<&str>) -> Answer {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let mut request = client.request(method.parse().unwrap(), url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if let Some(body) = body {
        request = request.body(body.to_owned());
    }
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let text = response.text().await.unwrap();
    let json = serde_json::from_str(&text).unwrap_or(Value::Null);
    Answer { status, headers, text, json }
}

pub(crate) const JSON: (&str, &str) = ("content-type", "application/json");
pub(crate) const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

pub(crate) async fn lygos(lygos: &Lygos, method: &str, path: &str, body: Option<&str>) -> Answer {
    send(method, &format!("{}{path}", lygos.base_url()), &[("api-key", lygos.api_key()), JSON], body).await
}

pub(crate) async fn lomi(lomi: &Lomi, method: &str, path: &str, key: Option<&str>, body: Option<&str>) -> Answer {
    let mut headers = vec![("x-api-key", lomi.api_key()), JSON];
    headers.extend(key.map(|key| ("idempotency-key", key)));
    send(method, &format!("{}{path}", lomi.base_url()), &headers, body).await
}

/// `flat` is the body as the caller flattened it: the test says it, so that it doesn't repeat the server's code.
pub(crate) async fn tygapay(tygapay: &Tygapay, method: &str, path: &str, body: Option<(&str, &str)>) -> Answer {
    let mut mac = Hmac::<Sha256>::new_from_slice(tygapay.api_secret().as_bytes()).unwrap();
    mac.update(format!("{path}{}", body.map_or("", |(_, flat)| flat)).as_bytes());
    let hash = hex::encode(mac.finalize().into_bytes());
    let headers = [("x-api-key", tygapay.api_key()), ("x-api-hash", &hash), JSON];
    send(method, &format!("{}{path}", tygapay.base_url()), &headers, body.map(|(json, _)| json)).await
}
