//! Request signing: `x-api-hash` is HMAC-SHA256, in lower-case hex, over the path and query as sent, followed by the body
//! flattened the way npm `qs` does it (`allowDots`, no escaping). <https://docs.tygapay.com/api/api-integration-setup>
//!
//! TygaPay's server parses the body and prints it anew, in JavaScript. A number that JavaScript can't hold would be
//! signed as another number, so it is refused here; the amount signed is always the amount sent.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use reqwest::Request;
use reqwest::header::{HeaderName, HeaderValue};
use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;
use sha2::Sha256;

use crate::error::{ConfigurationError, ErrorBody};
use crate::money::Amount;
use crate::secret::{ApiKey, ApiSecret};
use crate::transport::{Provider, header_value};

/// What every request is signed with; nothing, for a client that is yet to get its key.
pub(super) struct Credentials(Option<(HeaderValue, ApiSecret)>);

impl Credentials {
    pub(super) fn new(setup: Option<(ApiKey, ApiSecret)>) -> Result<Self, ConfigurationError> {
        let Some((key, secret)) = setup else { return Ok(Self(None)) };
        Ok(Self(Some((header_value(key.expose_secret())?, secret))))
    }
}

impl Provider for Credentials {
    fn authenticate(&self, request: &mut Request) -> Result<(), String> {
        let Some((key, secret)) = &self.0 else { return Err("this client has no credentials".to_owned()) };
        let url = request.url();
        let mut signed = url.path().to_owned();
        if let Some(query) = url.query() {
            signed.push('?');
            signed.push_str(query);
        }
        if let Some(body) = request.body() {
            let bytes = body.as_bytes().ok_or("a streamed body can't be signed")?;
            signed.push_str(&flatten(bytes)?);
        }
        let mut hash = header_value(&sign(secret, &signed)).map_err(|error| error.to_string())?;
        hash.set_sensitive(true);
        request.headers_mut().insert(HeaderName::from_static("x-api-key"), key.clone());
        request.headers_mut().insert(HeaderName::from_static("x-api-hash"), hash);
        Ok(())
    }

    fn read_error(&self, body: &[u8]) -> ErrorBody {
        super::errors::read(body)
    }
}

/// The secret is used as text, not as the bytes its hex digits would stand for.
fn sign(secret: &ApiSecret, text: &str) -> String {
    // HMAC takes a key of any length, so this constructor can't fail.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()) else { return String::new() };
    mac.update(text.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// The body as `qs.stringify(body, {encode: false, delimiter: "&", allowDots: true})` prints it.
fn flatten(body: &[u8]) -> Result<String, String> {
    let raw: &RawValue = serde_json::from_slice(body).map_err(|_| "the body is not JSON".to_owned())?;
    let mut pairs = Vec::new();
    if raw.get().starts_with('{') {
        for (name, value) in object(raw)? {
            walk(&name, &value, &mut pairs)?;
        }
    }
    Ok(pairs.join("&"))
}

fn walk(name: &str, raw: &RawValue, pairs: &mut Vec<String>) -> Result<(), String> {
    let text = raw.get();
    match text.as_bytes().first() {
        Some(b'{') => {
            for (key, value) in object(raw)? {
                walk(&format!("{name}.{key}"), &value, pairs)?;
            }
        }
        Some(b'[') => {
            let items: Vec<Box<RawValue>> =
                serde_json::from_str(text).map_err(|_| "a list in the body is not JSON".to_owned())?;
            for (index, item) in items.iter().enumerate() {
                walk(&format!("{name}[{index}]"), item, pairs)?;
            }
        }
        Some(b'"') => {
            let value: String = serde_json::from_str(text).map_err(|_| "a text in the body is not JSON".to_owned())?;
            pairs.push(format!("{name}={value}"));
        }
        Some(b'n') => pairs.push(format!("{name}=")),
        Some(b't' | b'f') => pairs.push(format!("{name}={text}")),
        _ => pairs.push(format!("{name}={}", number(name, text)?)),
    }
    Ok(())
}

/// A number as JavaScript prints it, if JavaScript holds it exactly.
fn number(name: &str, token: &str) -> Result<String, String> {
    let unsafe_number =
        || format!("`{name}` is a number that TygaPay's server would change before checking the signature");
    let exact: Amount = token.parse().map_err(|_| unsafe_number())?;
    // The one place a binary float is right: it is what the other side will do, and the result is compared with the exact
    // decimal before it is used.
    let theirs: f64 = token.parse().map_err(|_| unsafe_number())?;
    let printed = ryu_js::Buffer::new().format(theirs).to_owned();
    if printed.parse() == Ok(exact) { Ok(printed) } else { Err(unsafe_number()) }
}

/// An object's members as JavaScript would list them: those that are whole numbers first, ascending, then the rest in the
/// order of the text.
fn object(raw: &RawValue) -> Result<Vec<(String, Box<RawValue>)>, String> {
    let Members(mut members) =
        serde_json::from_str(raw.get()).map_err(|_| "an object in the body is not JSON".to_owned())?;
    members.sort_by_key(|(name, _)| array_index(name).map_or(u64::MAX, u64::from));
    Ok(members)
}

/// A name that JavaScript takes for an index: a whole number below 2^32 − 1, written plainly.
fn array_index(name: &str) -> Option<u32> {
    let index: u32 = name.parse().ok()?;
    let mut plain = String::new();
    let _ = write!(plain, "{index}");
    (plain == name && index != u32::MAX).then_some(index)
}

/// Members of an object in the order of the text; a name given twice keeps its place and takes the last value, as
/// JavaScript's parser does.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Members;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    match members.iter_mut().find(|(known, _)| *known == name) {
                        Some(member) => member.1 = value,
                        None => members.push((name, value)),
                    }
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signature(path: &str, body: &str) -> String {
        let secret = ApiSecret::new("your-api-secret-key").unwrap();
        let body = if body.is_empty() { String::new() } else { flatten(body.as_bytes()).unwrap() };
        sign(&secret, &format!("{path}{body}"))
    }

    /// Computed with npm `qs` and node's crypto (tests/vectors/README.md). The text of the vectors' bodies is kept as it
    /// is: the order of the keys and the text of the numbers count.
    #[test]
    fn vectors() {
        #[derive(Deserialize)]
        struct Vectors {
            cases: std::collections::BTreeMap<String, Case>,
        }
        #[derive(Deserialize)]
        struct Case {
            path: String,
            body: Box<RawValue>,
            #[serde(rename = "stringToSign")]
            text: String,
            hash: String,
        }
        let vectors: Vectors = serde_json::from_str(include_str!("../../tests/vectors/tygapay-signing.json")).unwrap();
        assert!(vectors.cases.len() >= 21);
        for (name, case) in vectors.cases {
            let body = if case.body.get() == "null" { "" } else { case.body.get() };
            let flat = if body.is_empty() { String::new() } else { flatten(body.as_bytes()).unwrap() };
            assert_eq!(format!("{}{flat}", case.path), case.text, "{name}");
            assert_eq!(signature(&case.path, body), case.hash, "{name}");
        }
    }

    #[test]
    fn flattening() {
        for (body, flat) in [
            (r#"{"a":{"b":{"c":1}}}"#, "a.b.c=1"),
            (r#"{"tags":["a","b"]}"#, "tags[0]=a&tags[1]=b"),
            (r#"{"items":[{"id":1},{"id":2}]}"#, "items[0].id=1&items[1].id=2"),
            (r#"{"a":{},"b":[],"c":1}"#, "c=1"),
            (r#"{"a":null,"b":"","c":true,"d":false}"#, "a=&b=&c=true&d=false"),
            (r#"{"b":1,"2":"x","1":"y"}"#, "1=y&2=x&b=1"),
            (r#"{"a":1,"b":2,"a":3}"#, "a=3&b=2"),
            (r#"{"a":100.00,"b":9.50,"c":1e-7,"d":1E+2}"#, "a=100&b=9.5&c=1e-7&d=100"),
            (r#"{"n":"a&b=c é"}"#, "n=a&b=c é"),
            ("{}", ""),
        ] {
            assert_eq!(flatten(body.as_bytes()).unwrap(), flat, "{body}");
        }
    }

    /// What JavaScript would round must not be signed: the order would be for another amount than the one signed.
    #[test]
    fn a_number_javascript_would_change_is_refused() {
        for token in ["9007199254740993", "0.1234567890123456789", "12345678901234567.5"] {
            assert!(flatten(format!(r#"{{"amount":{token}}}"#).as_bytes()).is_err(), "{token}");
        }
        assert_eq!(flatten(br#"{"amount":9007199254740992}"#).unwrap(), "amount=9007199254740992");
        assert_eq!(flatten(br#"{"amount":0.000000000000000001}"#).unwrap(), "amount=1e-18");
    }
}
