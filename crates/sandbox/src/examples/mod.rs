//! Providers of which nobody has written yet how they behave: each operation answers with its spec's own example.
//!
//! A provider that `cargo xtask new-provider` made is served like this from its first day, so that its client has something
//! to talk to. It knows who is calling and holds every call against the contract; it remembers nothing, so what was created
//! can't be read back, and nothing is ever paid. When the behaviour is known, the provider gets rooms like the others'.

mod served;

use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::json;

use crate::contract::{Contract, Operation, Sent};
use crate::http::{JSON, answer, header, same_secret, says_json};
use crate::json::Json;
use served::Served;

/// One provider that is served by its examples.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Examples {
    /// As in specs/.
    pub(crate) id: &'static str,
    /// Its spec, as `xtask generate` writes it here.
    pub(crate) spec: &'static str,
    /// How a caller says who it is.
    pub(crate) key: Key,
}

/// Where the key stands.
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "which of them are used depends on the providers there are")]
pub(crate) enum Key {
    /// By itself, in a header of this name.
    Header(&'static str),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`, the key as the password of the user `sandbox`.
    Basic,
}

/// Every provider that is served by its examples, by name.
const ALL: &[Examples] = &[
    // `cargo xtask new-provider` adds a line here.
];

/// The key that is let in. It is no secret.
const API_KEY: &str = "sandbox-canary-key";
/// Bytes of the largest body that is read.
const LARGEST: usize = 2 * 1024 * 1024;

/// Why a server of examples did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExamplesError {
    /// No provider of this name is served by its examples; those with a sandbox of their own aren't.
    #[error("{0:?} isn't served by its examples; those are: {1}")]
    Unknown(String, String),
    /// Its spec can't be read.
    #[error("the spec of {0} can't be read: {1}")]
    Spec(&'static str, serde_json::Error),
    /// The operating system gives no port.
    #[error("can't listen on 127.0.0.1: {0}")]
    Listen(#[from] std::io::Error),
}

/// A provider that answers each call with its spec's example, on a port of its own; it ends when dropped.
#[derive(Debug)]
pub struct ExampleServer {
    base_url: String,
    task: tokio::task::JoinHandle<()>,
}

impl ExampleServer {
    /// Names of the providers that are served like this.
    pub fn providers() -> impl Iterator<Item = &'static str> {
        ALL.iter().map(|examples| examples.id)
    }

    /// Starts one; when this returns it answers.
    ///
    /// # Errors
    /// When there is no such provider, its spec can't be read, or no port can be had.
    pub async fn start(provider: &str) -> Result<Self, ExamplesError> {
        let found = ALL.iter().find(|examples| examples.id == provider);
        let examples = found.ok_or_else(|| {
            ExamplesError::Unknown(provider.to_owned(), Self::providers().collect::<Vec<_>>().join(", "))
        })?;
        Self::of(*examples).await
    }

    async fn of(examples: Examples) -> Result<Self, ExamplesError> {
        let cant = |error| ExamplesError::Spec(examples.id, error);
        let shop = Arc::new(Shop {
            contract: Contract::parse(examples.spec).map_err(cant)?,
            served: Served::parse(examples.spec).map_err(cant)?,
            key: examples.key,
        });
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let router = Router::new().fallback(serve).with_state(shop);
        let task = tokio::spawn(async move {
            // It ends with the task, and says nothing before.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { base_url, task })
    }

    /// `http://127.0.0.1:PORT`, to which the spec's paths are appended.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The key that is let in; with Basic authentication the password of the user `sandbox`.
    #[must_use]
    pub fn api_key(&self) -> &'static str {
        API_KEY
    }
}

impl Drop for ExampleServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What the handler needs.
struct Shop {
    contract: Contract,
    served: Served,
    key: Key,
}

impl Shop {
    fn lets_in(&self, headers: &HeaderMap) -> bool {
        let given = |name: &str| header(headers, name).unwrap_or_default().to_owned();
        match self.key {
            Key::Header(name) => same_secret(&given(name), API_KEY),
            Key::Bearer => same_secret(&given("authorization"), &format!("Bearer {API_KEY}")),
            // `sandbox:sandbox-canary-key`
            Key::Basic => same_secret(&given("authorization"), "Basic c2FuZGJveDpzYW5kYm94LWNhbmFyeS1rZXk="),
        }
    }

    /// The operation behind a path, and what stands in the places of its parameters. Names win over parameters.
    fn find(&self, request: &axum::http::request::Parts) -> Option<(&Operation, Vec<(String, String)>)> {
        let path = request.uri.path();
        let of_method = self.contract.operations().iter().filter(|operation| operation.method == request.method);
        of_method
            .filter_map(|operation| Some((operation, captured(operation.path, path)?)))
            .min_by_key(|(_, captured)| captured.len())
    }
}

/// Values of a template's parameters in a path, decoded; `None` if it is another path.
fn captured(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut steps = path.split('/');
    for wanted in template.split('/') {
        let step = steps.next()?;
        match wanted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if !step.is_empty() => found.push((name.to_owned(), decoded(step))),
            Some(_) => return None,
            None if wanted == step => {}
            None => return None,
        }
    }
    steps.next().is_none().then_some(found)
}

fn decoded(step: &str) -> String {
    let text = format!("v={}", step.replace('+', "%2B"));
    let pair = url::form_urlencoded::parse(text.as_bytes()).next();
    pair.map(|(_, value)| value.into_owned()).unwrap_or_default()
}

async fn serve(State(shop): State<Arc<Shop>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Some((operation, path)) = shop.find(&parts) else {
        return said(StatusCode::NOT_FOUND, "not_found", "no operation of the spec has this method and path");
    };
    if operation.secured && !shop.lets_in(&parts.headers) {
        return shop.documented(operation, &["401", "403"]).unwrap_or_else(|| {
            said(StatusCode::UNAUTHORIZED, "unauthorized", "the key is missing, or isn't this sandbox's")
        });
    }
    let body = match to_bytes(body, LARGEST).await {
        Ok(bytes) if bytes.is_empty() => None,
        Ok(bytes) if says_json(&parts.headers, false) => match Json::parse(&bytes) {
            Ok(json) => Some(json),
            Err(error) => return said(StatusCode::BAD_REQUEST, "bad_request", &error.message),
        },
        _ => return said(StatusCode::BAD_REQUEST, "bad_request", "the body is no JSON, or too long"),
    };
    // A schema that leads back to itself isn't held against anything.
    if let Some(call) = shop.contract.call(operation) {
        let query = parts.uri.query().unwrap_or_default();
        let faults = call.faults(&Sent { path: &path, query, headers: &parts.headers, body: body.as_ref() });
        if let Some(fault) = faults.first() {
            let told = format!("{:?} {:?}: {:?}", fault.location, fault.path, fault.what);
            return said(StatusCode::BAD_REQUEST, "bad_request", &told);
        }
    }
    let success = shop.served.success(operation.id);
    success.unwrap_or_else(|| said(StatusCode::NOT_IMPLEMENTED, "not_served", operation.id))
}

impl Shop {
    fn documented(&self, operation: &Operation, statuses: &[&str]) -> Option<Response> {
        statuses.iter().find_map(|status| self.served.answer(operation.id, status))
    }
}

/// An answer of this sandbox's own.
fn said(status: StatusCode, code: &str, message: &str) -> Response {
    answer(status, JSON, json!({ "code": code, "message": message }).to_string())
}

#[cfg(test)]
mod tests;
