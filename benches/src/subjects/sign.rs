//! A request to TygaPay is signed: whatever the client does between a request that is ready and one that is signed, with the
//! check that its text can be read in one way only. The requests are the repository's own vectors
//! (`tests/vectors/tygapay-signing.json`), whose hashes npm `qs` and node's crypto have made.

use std::cell::RefCell;
use std::collections::BTreeMap;

use passerelle::secret::ApiSecret;
use passerelle::tygapay::RequestSigner;
use reqwest::header::HeaderValue;
use reqwest::{Method, Request, Url};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::cycle::cycle;
use super::{Named, argument};

const VECTORS: &str = include_str!("../../../tests/vectors/tygapay-signing.json");

/// A name with a point in it: node signs it, and ours refuses to, since the text would fit another body as well.
const REFUSED: &str = "dotted_key";

#[derive(Deserialize)]
struct Vectors {
    secret: String,
    cases: BTreeMap<String, Case>,
}

#[derive(Deserialize)]
struct Case {
    path: String,
    /// As text: the order of its members and the form of its numbers count.
    body: Box<RawValue>,
    hash: String,
}

/// `[the name of a vector, or "all"]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    if name != "passerelle" {
        return Err(format!("nobody here is called {name}"));
    }
    let wanted = argument(arguments, 0, "which vectors")?;
    let Vectors { secret, cases } = serde_json::from_str(VECTORS).map_err(|error| error.to_string())?;
    let secret = ApiSecret::new(secret).map_err(|error| error.to_string())?;
    let signer = RequestSigner::new(&secret);
    let mut requests = Vec::new();
    for (name, case) in cases {
        let mut request = request(&case)?;
        if name == REFUSED {
            if signer.sign(&mut request).is_ok() {
                return Err(format!("{name} was signed"));
            }
        } else if wanted == "all" || wanted == name {
            requests.push((RefCell::new(request), case.hash));
        }
    }
    if requests.is_empty() {
        return Err(format!("no vector is called {wanted}"));
    }
    // Signed again and again: the headers of the last time are replaced.
    let act = move |request: &RefCell<Request>| {
        let mut request = request.try_borrow_mut().map_err(|error| error.to_string())?;
        signer.sign(&mut request)?;
        Ok(request.headers().get("x-api-hash").cloned())
    };
    let right = |came_out: &Option<HeaderValue>, hash: &String| {
        came_out.as_ref().is_some_and(|value| value.as_bytes() == hash.as_bytes())
    };
    Ok(("passerelle".to_owned(), cycle(requests, act, right)))
}

fn request(case: &Case) -> Result<Request, String> {
    let url = Url::parse(&format!("http://127.0.0.1{}", case.path)).map_err(|error| error.to_string())?;
    let has_body = case.body.get() != "null";
    let mut request = Request::new(if has_body { Method::POST } else { Method::GET }, url);
    if has_body {
        *request.body_mut() = Some(compact(case.body.get()).into());
    }
    Ok(request)
}

/// As clients send it: without spaces between the values.
fn compact(json: &str) -> String {
    let mut is_text = false;
    json.chars()
        .filter(|character| {
            is_text ^= *character == '"';
            is_text || !character.is_ascii_whitespace()
        })
        .collect()
}
