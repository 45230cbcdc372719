//! A provider that tells a shop what happened, and waits for the answer: signed messages over connections that stay open, some
//! of them twice, some with a signature that is wrong. It measures the time to each answer, and afterwards asks the shop what
//! it has handled.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::SendRequest;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use sha2::Sha256;
use tokio::net::TcpStream;

use super::{Named, argument};
use crate::harness::worker::{Notes, Subject};
use crate::servers::shop::SECRET;

/// Of 100 messages, so many are sent a second time ...
const AGAIN: u64 = 5;
/// ... that many messages later: some are still being handled, some are done.
const LATER: u64 = 7;
/// Every so-manieth message has a wrong signature.
const BAD_EACH: u64 = 100;
/// How long the shop may take, after the last answer, until all is handled.
const PATIENCE: Duration = Duration::from_secs(20);

/// `name` is who signs, `lomi` or `stripe`; `[who answers, address, connections, messages a second or 0 for as many as go,
/// first number]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let signs = match name {
        "lomi" => Signs::Lomi,
        "stripe" => Signs::Stripe,
        _ => return Err(format!("nobody here signs as {name}")),
    };
    let number = |at: usize, what: &str| -> Result<u64, String> {
        argument(arguments, at, what)?.parse().map_err(|_| format!("no number: {what}"))
    };
    let provider = Provider {
        signs,
        address: argument(arguments, 1, "the address")?.trim_start_matches("http://").to_owned(),
        connections: number(2, "the connections")?.max(1),
        rate: number(3, "messages a second")?,
        next: number(4, "the first number")?,
        genuine: 0,
    };
    let runtime = super::call::runtime()?;
    let shown = argument(arguments, 0, "who answers")?.to_owned();
    Ok((shown, Box::new(Turns { runtime, provider })))
}

#[derive(Clone, Copy)]
enum Signs {
    Lomi,
    Stripe,
}

impl Signs {
    fn path(self) -> &'static str {
        match self {
            Self::Lomi => "/lomi",
            Self::Stripe => "/webhook",
        }
    }

    /// What a wrong signature is answered. stripe-node's README has 400.
    fn refused(self) -> StatusCode {
        match self {
            Self::Lomi => StatusCode::UNAUTHORIZED,
            Self::Stripe => StatusCode::BAD_REQUEST,
        }
    }

    /// A payment that succeeded, about a kilobyte of it.
    fn body(self, number: u64) -> String {
        let buyer = r#""customer_name":"Example Customer","customer_email":"customer@example.com","customer_phone":"+2250700000000","description":"Two jars of honey, acacia, 500 g each","statement_descriptor":"EXAMPLE SHOP","#;
        let cart = r#"{"title":"Honey, acacia, 500 g","quantity":2,"price":2500},{"title":"Gift wrapping, paper, green","quantity":1,"price":0}"#;
        match self {
            Self::Lomi => format!(
                r#"{{"id":"evt-{number}","event":"PAYMENT_SUCCEEDED","timestamp":"2026-09-21T14:13:20.000Z","lomi_environment":"live","data":{{"transaction_id":"T-{number}","organization_id":"789e0123-e89b-12d3-a456-426614174000","transaction_type":"payment","status":"completed","gross_amount":5000,"fee_amount":125,"net_amount":4875,"currency_code":"XOF","provider_code":"WAVE","payment_method_code":"MOBILE_MONEY","environment":"test",{buyer}"cart":[{cart}],"metadata":{{"order_id":"lomi-{number}","channel":"web","clerk":"awa"}},"created_at":"2026-02-14T10:31:04.000Z"}}}}"#
            ),
            Self::Stripe => format!(
                r#"{{"id":"evt_{number}","object":"event","api_version":"2026-09-30.basil","created":1790000000,"livemode":false,"pending_webhooks":1,"type":"payment_intent.succeeded","request":{{"id":"req_{number}","idempotency_key":"order-{number}"}},"data":{{"object":{{"id":"pi_{number}","object":"payment_intent","amount":5000,"amount_received":5000,"currency":"xof","status":"succeeded","capture_method":"automatic",{buyer}"cart":[{cart}],"metadata":{{"order_id":"order-{number}","channel":"web","clerk":"awa"}}}}}}}}"#
            ),
        }
    }

    /// The header, and what stands in it; under another secret if it is to be wrong.
    fn header(self, body: &str, is_bad: bool) -> Result<(&'static str, String), String> {
        let secret = if is_bad { "whsec_canary_of_somebody_else" } else { SECRET };
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_err(|error| error.to_string())?;
        Ok(match self {
            Self::Lomi => {
                mac.update(body.as_bytes());
                ("x-lomi-signature", hex::encode(mac.finalize().into_bytes()))
            }
            Self::Stripe => {
                let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?.as_secs();
                mac.update(format!("{now}.{body}").as_bytes());
                ("stripe-signature", format!("t={now},v1={}", hex::encode(mac.finalize().into_bytes())))
            }
        })
    }
}

struct Turns {
    runtime: tokio::runtime::Runtime,
    provider: Provider,
}

struct Provider {
    signs: Signs,
    address: String,
    connections: u64,
    rate: u64,
    /// Number of the next message; no two have one.
    next: u64,
    /// How many were genuine, and new.
    genuine: u64,
}

/// What the shop says of itself.
#[derive(Debug, Deserialize)]
struct Handled {
    handled: u64,
    twice: u64,
}

struct Message {
    request: Request<Full<Bytes>>,
    expected: StatusCode,
}

impl Subject for Turns {
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String> {
        let Self { runtime, provider } = self;
        runtime.block_on(async {
            let messages = provider.messages(times)?;
            let (latencies, elapsed) = provider.send(messages).await?;
            latencies.into_iter().for_each(|latency| notes.latency(latency));
            notes.count("elapsed_nanoseconds", u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX));
            provider.handled().await
        })
    }
}

impl Provider {
    fn messages(&mut self, times: u64) -> Result<Vec<Message>, String> {
        let mut messages = Vec::new();
        for at in 0..times {
            // The last of each hundred are earlier messages, to the byte.
            let is_again = at % 100 >= 100 - AGAIN;
            let number = if is_again { self.next.saturating_sub(LATER) } else { self.next };
            let is_bad = number % BAD_EACH == BAD_EACH / 2;
            if !is_again {
                self.next += 1;
                self.genuine += u64::from(!is_bad);
            }
            messages.push(self.message(number, is_bad)?);
        }
        Ok(messages)
    }

    fn message(&self, number: u64, is_bad: bool) -> Result<Message, String> {
        let body = self.signs.body(number);
        let (header, signature) = self.signs.header(&body, is_bad)?;
        let request = Request::post(self.signs.path())
            .header(HOST, &self.address)
            .header(CONTENT_TYPE, "application/json")
            .header(header, signature)
            .body(Full::new(Bytes::from(body)))
            .map_err(|error| error.to_string())?;
        Ok(Message { request, expected: if is_bad { self.signs.refused() } else { StatusCode::OK } })
    }

    /// All of them, over the connections in turn; how long each answer took.
    async fn send(&self, messages: Vec<Message>) -> Result<(Vec<Duration>, Duration), String> {
        let mut parts: Vec<Vec<(u32, Message)>> = (0..self.connections).map(|_| Vec::new()).collect();
        let lanes = parts.len().max(1);
        for (at, message) in (0_u32..).zip(messages) {
            let lane = usize::try_from(at).unwrap_or_default() % lanes;
            if let Some(part) = parts.get_mut(lane) {
                part.push((at, message));
            }
        }
        let mut lanes = Vec::new();
        for part in parts {
            lanes.push((connect(&self.address).await?, part));
        }
        let each = (self.rate > 0).then(|| Duration::from_secs(1) / u32::try_from(self.rate).unwrap_or(u32::MAX));
        let begun = Instant::now();
        let lanes: Vec<_> =
            lanes.into_iter().map(|(sender, part)| tokio::spawn(lane(sender, part, begun, each))).collect();
        let mut latencies = Vec::new();
        for lane in lanes {
            latencies.extend(lane.await.map_err(|error| error.to_string())??);
        }
        Ok((latencies, begun.elapsed()))
    }

    /// Waits until the shop has handled all that was genuine, and a little longer in case there is more.
    async fn handled(&self) -> Result<(), String> {
        let patience = Instant::now() + PATIENCE;
        let mut sender = connect(&self.address).await?;
        loop {
            let request = Request::get("/handled").header(HOST, &self.address).body(Full::default());
            let (status, body) = ask(&mut sender, request.map_err(|error| error.to_string())?).await?;
            let handled: Handled = serde_json::from_slice(&body).map_err(|error| format!("{status}: {error}"))?;
            if handled.twice > 0 || handled.handled > self.genuine {
                return Err(format!("{} were sent, and {handled:?}", self.genuine));
            }
            if handled.handled == self.genuine {
                return Ok(());
            }
            if Instant::now() > patience {
                return Err(format!("{} were acknowledged, and only {} handled", self.genuine, handled.handled));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

async fn connect(address: &str) -> Result<SendRequest<Full<Bytes>>, String> {
    let stream = TcpStream::connect(address).await.map_err(|error| error.to_string())?;
    stream.set_nodelay(true).map_err(|error| error.to_string())?;
    let (sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
    tokio::spawn(async move { drop(connection.await) });
    Ok(sender)
}

async fn ask(
    sender: &mut SendRequest<Full<Bytes>>,
    request: Request<Full<Bytes>>,
) -> Result<(StatusCode, Bytes), String> {
    sender.ready().await.map_err(|error| error.to_string())?;
    let answer = sender.send_request(request).await.map_err(|error| error.to_string())?;
    let status = answer.status();
    let body = answer.into_body().collect().await.map_err(|error| error.to_string())?.to_bytes();
    Ok((status, body))
}

/// One connection. At a rate, each message has its moment; one that is late because the answer before it was waits no less
/// for that, so its time is counted from that moment.
async fn lane(
    mut sender: SendRequest<Full<Bytes>>,
    part: Vec<(u32, Message)>,
    begun: Instant,
    each: Option<Duration>,
) -> Result<Vec<Duration>, String> {
    let mut latencies = Vec::with_capacity(part.len());
    for (at, Message { request, expected }) in part {
        let mut start = Instant::now();
        if let Some(each) = each {
            let due = begun + each * at;
            if due > start {
                tokio::time::sleep_until(due.into()).await;
                start = Instant::now();
            } else {
                start = due;
            }
        }
        let (status, body) = ask(&mut sender, request).await?;
        latencies.push(start.elapsed());
        if status != expected {
            let body = String::from_utf8_lossy(&body);
            return Err(format!("message {at} was answered {status} in place of {expected}: {body}"));
        }
    }
    Ok(latencies)
}
