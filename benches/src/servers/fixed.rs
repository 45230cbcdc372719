//! Answers a refund, lomi.'s or Stripe's, at once and always the same, and counts what it saw.
//!
//! | path | answer |
//! | --- | --- |
//! | `/refunds`, `/refunds/{id}` | lomi.'s refund, with the members its contract names |
//! | `/v1/refunds`, `/v1/refunds/{id}` | Stripe's, as its documentation shows one |
//! | `/seen` | what was seen: connections, requests, and writes whose key had been there before |

use std::collections::HashSet;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// What lomi. answers for a refund.
pub const LOMI_REFUND: &str = include_str!("lomi_refund.json");
/// What lomi. answers when one was made.
pub const LOMI_REFUND_MADE: &str = include_str!("lomi_refund_made.json");
/// What Stripe answers for a refund.
pub const STRIPE_REFUND: &str = include_str!("stripe_refund.json");

/// What the server saw.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Connections accepted.
    pub connections: u64,
    /// Requests for refunds.
    pub requests: u64,
    /// Writes whose idempotency key had been there before.
    pub duplicates: u64,
    /// Writes without a key.
    pub without_key: u64,
}

#[derive(Default)]
struct State {
    seen: Seen,
    keys: HashSet<Vec<u8>>,
}

type Shared = Arc<Mutex<State>>;

/// How it serves.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Settings {
    /// Certificate and key, both PEM files.
    pub tls: Option<(String, String)>,
    /// A connection idle for so long is closed.
    pub idle_milliseconds: Option<u64>,
    /// Keep the keys of writes, to know them again: memory and time of the server's.
    pub keys: bool,
}

/// Serves on a free port of this machine until killed.
///
/// # Errors
/// It can't listen, or its settings can't be read.
pub async fn serve(arguments: &[String]) -> Result<(), String> {
    use std::io::Write as _;
    let settings: Settings = match arguments.first() {
        Some(text) => serde_json::from_str(text).map_err(|error| format!("{text}: {error}"))?,
        None => Settings::default(),
    };
    let tls = settings.tls.as_ref().map(|(certificate, key)| acceptor(certificate, key)).transpose()?;
    let listener = TcpListener::bind("127.0.0.1:0").await.map_err(|error| error.to_string())?;
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    let scheme = if tls.is_some() { "https://localhost" } else { "http://127.0.0.1" };
    writeln!(std::io::stdout(), "{scheme}:{port}").map_err(|error| error.to_string())?;
    let shared = Shared::default();
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let _ = stream.set_nodelay(true);
        let (shared, tls, settings) = (Arc::clone(&shared), tls.clone(), settings.clone());
        tokio::spawn(async move {
            lock(&shared, |state| state.seen.connections += 1);
            match tls {
                None => connection(stream, shared, &settings).await,
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        connection(stream, shared, &settings).await;
                    }
                }
            }
        });
    }
}

async fn connection(stream: impl AsyncRead + AsyncWrite + Unpin, shared: Shared, settings: &Settings) {
    let keep = settings.keys;
    let service = service_fn(move |request| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(answer(request, &shared, keep).await) }
    });
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new());
    // hyper's limit on reading a request's head begins when the one before is answered: an idle connection is closed by it.
    http.header_read_timeout(Duration::from_millis(settings.idle_milliseconds.unwrap_or(3_600_000)));
    let _ = http.serve_connection(TokioIo::new(stream), service).await;
}

async fn answer(request: Request<Incoming>, shared: &Shared, keep: bool) -> Response<Full<Bytes>> {
    let path = request.uri().path();
    if path == "/seen" {
        let seen = lock(shared, |state| state.seen.clone());
        return json(StatusCode::OK, Bytes::from(serde_json::to_vec(&seen).unwrap_or_default()));
    }
    let write = request.method() == Method::POST;
    let text = if path.starts_with("/v1/refunds") {
        STRIPE_REFUND
    } else if path.starts_with("/refunds") {
        if write { LOMI_REFUND_MADE } else { LOMI_REFUND }
    } else {
        return json(StatusCode::NOT_FOUND, Bytes::from_static(b"{}"));
    };
    let key = request.headers().get("idempotency-key").map(|key| key.as_bytes().to_vec());
    // A request is taken when its body has been.
    let whole = request.into_body().collect().await.is_ok();
    lock(shared, |state| {
        state.seen.requests += 1;
        if write && whole {
            match key {
                Some(key) if keep => state.seen.duplicates += u64::from(!state.keys.insert(key)),
                Some(_) => {}
                None => state.seen.without_key += 1,
            }
        }
    });
    let status = if text == LOMI_REFUND_MADE { StatusCode::CREATED } else { StatusCode::OK };
    json(status, Bytes::from_static(text.as_bytes()))
}

fn json(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn lock<T>(shared: &Shared, work: impl FnOnce(&mut State) -> T) -> T {
    work(&mut shared.lock().unwrap_or_else(PoisonError::into_inner))
}

fn acceptor(certificate: &str, key: &str) -> Result<TlsAcceptor, String> {
    let certificates: Result<Vec<_>, _> =
        CertificateDer::pem_file_iter(certificate).map_err(|error| error.to_string())?.collect();
    let key = PrivateKeyDer::from_pem_file(key).map_err(|error| error.to_string())?;
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder.with_no_client_auth().with_single_cert(
                certificates.map_err(|error| tokio_rustls::rustls::Error::General(error.to_string()))?,
                key,
            )
        })
        .map_err(|error| error.to_string())?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
