//! Request signing: `x-api-hash` is HMAC-SHA256, in lower-case hex, over the path and query as sent, followed by the body
//! flattened the way npm `qs` does it (`allowDots`, no escaping). <https://docs.tygapay.com/api/api-integration-setup>
//!
//! TygaPay's server parses the body and prints it anew, in JavaScript. A number that JavaScript can't hold would be
//! signed as another number, so it is refused (`flatten`); the amount signed is always the amount sent. Nor is a text signed
//! that could be taken for another member, where the spec says that it matters (`ambiguity`).

mod ambiguity;
mod flatten;
mod plain;
#[cfg(test)]
mod random;

use reqwest::Request;
use reqwest::header::{HeaderName, HeaderValue};

use crate::error::{ConfigurationError, ErrorBody};
use crate::mac_key::MacKey;
use crate::policy::Policy;
use crate::secret::{ApiKey, ApiSecret};
use crate::transport::{Provider, header_value};

static API_KEY: HeaderName = HeaderName::from_static("x-api-key");
static API_HASH: HeaderName = HeaderName::from_static("x-api-hash");

/// What every request is signed with; nothing, for a client that is yet to get its key.
pub(super) struct Credentials {
    keys: Option<(HeaderValue, MacKey)>,
    strict: bool,
}

impl Credentials {
    /// `strict` refuses every ambiguous text, and not only in references.
    pub(super) fn new(keys: Option<(ApiKey, ApiSecret)>, strict: bool) -> Result<Self, ConfigurationError> {
        let keys = match keys {
            Some((key, secret)) => Some((header_value(key.expose_secret())?, MacKey::new(secret.expose_secret()))),
            None => None,
        };
        Ok(Self { keys, strict })
    }
}

impl Provider for Credentials {
    fn authenticate(&self, request: &mut Request, policy: &Policy) -> Result<(), String> {
        let Some((key, secret)) = &self.keys else { return Err("this client has no credentials".to_owned()) };
        let url = request.url();
        let body = request.body().map(|body| body.as_bytes().ok_or("a streamed body can't be signed")).transpose()?;
        // A name and its value stand in the text as in the body; only what is nested takes more.
        let mut signed = String::with_capacity(url.as_str().len() + 2 * body.map_or(0, <[u8]>::len));
        signed.push_str(url.path());
        if let Some(query) = url.query() {
            signed.push('?');
            signed.push_str(query);
        }
        if let Some(body) = body.filter(|body| !plain::append(body, &mut signed)) {
            let pairs = flatten::pairs(body)?;
            ambiguity::check(&pairs, policy.references, self.strict)?;
            signed.push_str(&flatten::join(&pairs));
        }
        let mut hash = [0; 64];
        hex::encode_to_slice(secret.digest([signed.as_bytes()]), &mut hash).map_err(|error| error.to_string())?;
        let mut hash = HeaderValue::from_bytes(&hash).map_err(|error| error.to_string())?;
        hash.set_sensitive(true);
        let headers = request.headers_mut();
        headers.insert(&API_KEY, key.clone());
        headers.insert(&API_HASH, hash);
        Ok(())
    }

    fn read_error(&self, body: &[u8]) -> ErrorBody {
        super::errors::read(body)
    }
}

/// Signs as every client does; for `fuzz/` and `benches/` alone, and not part of the API.
#[doc(hidden)]
pub struct RequestSigner(Credentials);

impl RequestSigner {
    /// With this secret, and a key of nobody's.
    #[must_use]
    pub fn new(secret: &ApiSecret) -> Self {
        let keys = Some((HeaderValue::from_static("tygapay-canary-key"), MacKey::new(secret.expose_secret())));
        Self(Credentials { keys, strict: false })
    }

    /// Signs it as a new order; whatever its path is, an order's number is held to the rule for references.
    ///
    /// # Errors
    /// What isn't signed, and why.
    pub fn sign(&self, request: &mut Request) -> Result<(), String> {
        self.0.authenticate(request, &super::policies::ORDERS_CREATE)
    }
}

/// The hash of a message of this body to this path and query.
pub(super) fn signature(secret: &MacKey, target: &str, body: &[u8]) -> Result<String, String> {
    Ok(sign(secret, &format!("{target}{}", flatten::join(&flatten::pairs(body)?))))
}

fn sign(secret: &MacKey, text: &str) -> String {
    hex::encode(secret.digest([text.as_bytes()]))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::value::RawValue;

    use super::*;

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
        let secret = MacKey::new("your-api-secret-key");
        let mut plain = 0;
        for (name, case) in vectors.cases {
            let flat = flatten::join(&flatten::pairs(case.body.get().as_bytes()).unwrap());
            let mut text = case.path.clone();
            if plain::append(compact(case.body.get()).as_bytes(), &mut text) {
                assert_eq!(text, case.text, "{name}");
                plain += 1;
            }
            let signed = format!("{}{flat}", case.path);
            assert_eq!(signed, case.text, "{name}");
            assert_eq!(sign(&secret, &signed), case.hash, "{name}");
        }
        assert!(plain >= 12, "only {plain} are plain");
    }

    /// As bodies are sent: without spaces between the values.
    fn compact(json: &str) -> String {
        let mut is_text = false;
        json.chars()
            .filter(|character| {
                is_text ^= *character == '"';
                is_text || !character.is_ascii_whitespace()
            })
            .collect()
    }

    /// Against npm `qs` and node's crypto themselves: `tests/third_party/qs` sets the two variables, and makes the answers.
    /// Without `PASSERELLE_QS_ANSWERS` this writes the bodies to `PASSERELLE_QS_BODIES`, one a line, as JSON texts.
    #[test]
    #[ignore = "needs node: run tests/third_party/qs"]
    #[allow(clippy::print_stdout, reason = "says how many were compared, and how many not")]
    fn equals_qs_and_node() {
        #[derive(Deserialize)]
        struct Answer {
            text: String,
            hash: String,
        }
        let number = |name: &str, otherwise| {
            std::env::var(name).map_or(otherwise, |text| text.parse::<u64>().expect("a number"))
        };
        let count = number("PASSERELLE_QS_COUNT", 10_000);
        let mut dice = random::Dice::new(number("PASSERELLE_QS_SEED", 20_261_121));
        let bodies: Vec<String> = (0..count).map(|_| random::body(&mut dice)).collect();
        let Some(answers) = std::env::var_os("PASSERELLE_QS_ANSWERS") else {
            let file = std::env::var_os("PASSERELLE_QS_BODIES").expect("PASSERELLE_QS_BODIES names a file");
            let lines: Vec<String> = bodies.iter().map(|body| serde_json::to_string(body).unwrap()).collect();
            return std::fs::write(file, lines.join("\n")).unwrap();
        };
        let answers = std::fs::read_to_string(answers).unwrap();
        let answers: Vec<Answer> = answers.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(answers.len(), bodies.len(), "an answer for each body");
        let secret = MacKey::new("canary-api-secret");
        let mut refused = 0_u64;
        for (place, (body, answer)) in bodies.iter().zip(&answers).enumerate() {
            match flatten::pairs(body.as_bytes()) {
                Ok(pairs) => {
                    let text = format!("/orders{}", flatten::join(&pairs));
                    assert_eq!(text, answer.text, "body {place}: {body}");
                    assert_eq!(sign(&secret, &text), answer.hash, "body {place}: {body}");
                }
                Err(why) => {
                    assert!(why.contains("is a number"), "body {place}: {why}: {body}");
                    refused += 1;
                }
            }
        }
        println!("{count} bodies: {} signed as node signs them, {refused} refused for their numbers", count - refused);
        assert!(count > 0 && refused * 2 < count, "{refused} of {count} bodies were refused");
    }
}
