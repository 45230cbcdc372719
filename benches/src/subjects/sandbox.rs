//! The load on a sandbox: plain HTTP over a few connections that stay open, reads or writes, each answer looked at.

use std::sync::Arc;

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use sha2::Sha256;
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use super::{Named, argument};
use crate::harness::worker::{Notes, Subject};

/// As many as a test suite that runs in parallel has, on a small machine.
const CONNECTIONS: u64 = 8;

/// Whose calls, by the worker's name.
#[derive(Clone, Copy)]
enum Api {
    Lygos,
    Lomi,
    Tygapay,
    /// Prism answers the examples of lomi.'s document: what is read needn't have been made.
    Prism,
    Stripe,
}

/// A kind of call: how it is asked, and what shows that it was answered.
struct Kind {
    api: Api,
    /// `127.0.0.1:4100`.
    host: String,
    key: String,
    secret: String,
    /// What a read asks for; a write has none.
    id: Option<String>,
}

/// `[host and port, key, secret, "read" or "write"]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let (host, key) = (argument(arguments, 0, "the host and port")?, argument(arguments, 1, "the key")?);
    let (secret, does) = (argument(arguments, 2, "the secret")?, argument(arguments, 3, "read or write")?);
    let api = match name {
        "passerelle-sandbox, Lygos" => Api::Lygos,
        "passerelle-sandbox, lomi." => Api::Lomi,
        "passerelle-sandbox, TygaPay" => Api::Tygapay,
        _ if name.starts_with("Prism") => Api::Prism,
        _ if name.starts_with("localstripe") => Api::Stripe,
        _ => return Err(format!("nobody here is called {name}")),
    };
    let runtime = super::call::runtime()?;
    let mut kind = Kind { api, host: host.to_owned(), key: key.to_owned(), secret: secret.to_owned(), id: None };
    if does == "read" {
        kind.id = Some(runtime.block_on(async { kind.made(&mut connect(host).await?, 0).await })?);
    }
    Ok((name.to_owned(), Box::new(Load { runtime, kind: Arc::new(kind), next: 1 })))
}

struct Load {
    runtime: Runtime,
    kind: Arc<Kind>,
    /// The number of the next order.
    next: u64,
}

impl Subject for Load {
    fn run(&mut self, times: u64, _: &mut Notes) -> Result<(), String> {
        let Self { runtime, kind, next } = self;
        let first = *next;
        *next += times;
        let end = *next;
        runtime.block_on(async {
            let mut tasks = JoinSet::new();
            for lane in 0..CONNECTIONS.min(times) {
                let kind = Arc::clone(kind);
                tasks.spawn(async move {
                    // Anew each run: servers close connections that were idle while others had their turn.
                    let mut connection = connect(&kind.host).await?;
                    let mut number = first + lane;
                    while number < end {
                        kind.once(&mut connection, number).await?;
                        number += CONNECTIONS;
                    }
                    Ok::<(), String>(())
                });
            }
            while let Some(done) = tasks.join_next().await {
                done.map_err(|error| error.to_string())??;
            }
            Ok(())
        })
    }
}

type Connection = SendRequest<Full<Bytes>>;

async fn connect(host: &str) -> Result<Connection, String> {
    let stream = TcpStream::connect(host).await.map_err(|error| format!("{host}: {error}"))?;
    let _ = stream.set_nodelay(true);
    let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
    tokio::spawn(connection);
    Ok(sender)
}

impl Kind {
    async fn once(&self, connection: &mut Connection, number: u64) -> Result<(), String> {
        let Some(id) = &self.id else { return self.made(connection, number).await.map(drop) };
        let (status, body) = self.exchange(connection, "GET", &self.read_path(id), String::new()).await?;
        let shown = String::from_utf8_lossy(&body);
        if status == StatusCode::OK && shown.contains(id.as_str()) { Ok(()) } else { Err(format!("{status}: {shown}")) }
    }

    /// Makes one, and says its id.
    async fn made(&self, connection: &mut Connection, number: u64) -> Result<String, String> {
        let (path, body, pointer) = self.write(number);
        let (status, answer) = self.exchange(connection, "POST", path, body).await?;
        let made: Value = serde_json::from_slice(&answer).unwrap_or_default();
        match made.pointer(pointer).and_then(Value::as_str) {
            Some(id) if status.is_success() => Ok(id.to_owned()),
            _ => Err(format!("{status}: {}", String::from_utf8_lossy(&answer))),
        }
    }

    fn read_path(&self, id: &str) -> String {
        match self.api {
            Api::Lygos => format!("/v1/gateway/{id}"),
            Api::Lomi | Api::Prism => format!("/checkout-sessions/{id}"),
            Api::Tygapay => format!("/orders/{id}"),
            Api::Stripe => format!("/v1/customers/{id}"),
        }
    }

    /// Path, body, and where in the answer the id is.
    fn write(&self, number: u64) -> (&'static str, String, &'static str) {
        match self.api {
            Api::Lygos => (
                "/v1/gateway",
                format!(
                    r#"{{"amount":5000,"shop_name":"Example Shop","message":"Honey","order_id":"order_{number}"}}"#
                ),
                "/id",
            ),
            Api::Lomi | Api::Prism => (
                "/checkout-sessions",
                format!(
                    r#"{{"amount":10000,"currency_code":"XOF","title":"Honey","metadata":{{"order_id":"order_{number}"}}}}"#
                ),
                "/checkout_session_id",
            ),
            Api::Tygapay => (
                "/orders",
                format!(
                    r#"{{"type":"payment","amount":24.5,"email":"buyer@example.com","orderNumber":"order_{number}"}}"#
                ),
                "/data/orderId",
            ),
            Api::Stripe => ("/v1/customers", format!("name=Example&description=order_{number}"), "/id"),
        }
    }

    async fn exchange(
        &self,
        connection: &mut Connection,
        method: &str,
        path: &str,
        body: String,
    ) -> Result<(StatusCode, Bytes), String> {
        let mut request = Request::builder().method(method).uri(path).header("host", &self.host);
        if !body.is_empty() {
            let form = matches!(self.api, Api::Stripe);
            request = request
                .header("content-type", if form { "application/x-www-form-urlencoded" } else { "application/json" });
        }
        request = match self.api {
            Api::Lygos => request.header("api-key", &self.key),
            Api::Lomi | Api::Prism => request.header("x-api-key", &self.key),
            Api::Tygapay => {
                request.header("x-api-key", &self.key).header("x-api-hash", signature(&self.secret, path, &body)?)
            }
            Api::Stripe => request.header("authorization", format!("Bearer {}", self.key)),
        };
        let request = request.body(Full::new(Bytes::from(body))).map_err(|error| error.to_string())?;
        connection.ready().await.map_err(|error| error.to_string())?;
        let response: Response<Incoming> = connection.send_request(request).await.map_err(|error| error.to_string())?;
        let status = response.status();
        let body = response.into_body().collect().await.map_err(|error| error.to_string())?.to_bytes();
        Ok((status, body))
    }
}

/// TygaPay's: path and the flattened body. Ours is flat already, without anything to escape.
fn signature(secret: &str, path: &str, body: &str) -> Result<String, String> {
    let members = body.trim_start_matches('{').trim_end_matches('}').split(',').filter(|member| !member.is_empty());
    let pairs: Vec<String> = members.map(|member| member.replace('"', "").replacen(':', "=", 1)).collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_err(|error| error.to_string())?;
    mac.update(path.as_bytes());
    mac.update(pairs.join("&").as_bytes());
    Ok(hex::encode(mac.finalize().into_bytes()))
}
