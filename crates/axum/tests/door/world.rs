//! The sandbox, and a shop that it can reach: both on sockets of this machine.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use axum::Router;
use hmac::{Hmac, KeyInit, Mac};
use passerelle::fulfilment::Fulfilment;
use passerelle::inbox::Inbox;
use passerelle::lomi::types::{CreateWebhook, SubscribableEventType};
use passerelle::payment::{CreatedOrder, NewOrder, Provider};
use passerelle::secret::WebhookSecret;
use passerelle::{lomi, lygos, tygapay};
use passerelle_sandbox::Sandbox;
use reqwest::header::HeaderMap;
use sha2::Sha256;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::books::Books;

/// What the tests sign with, beside the sandbox's own.
pub const LYGOS_SECRET: &str = "canary-lygos-webhook-secret";
pub const LOMI_SECRET: &str = "whsec_canary_lomi";

pub struct World {
    pub sandbox: Sandbox,
    pub shop: Arc<Fulfilment<Books>>,
    /// `127.0.0.1:port`.
    pub address: String,
    pub http: reqwest::Client,
}

impl World {
    pub async fn new() -> Self {
        Self::with(Books::default(), Inbox::memory()).await
    }

    pub async fn with(books: Books, inbox: Inbox) -> Self {
        Self::set(books, inbox, |fulfilment| fulfilment).await
    }

    /// The router is nested below `/hooks`.
    pub async fn set(books: Books, inbox: Inbox, set: impl FnOnce(Fulfilment<Books>) -> Fulfilment<Books>) -> Self {
        let sandbox = Sandbox::builder().lomi_limits(false).start().await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let hook = format!("http://{address}/hooks");

        sandbox.set_lygos_webhook(Some(format!("{hook}/lygos")));
        let lygos_webhooks = lygos::Webhooks::new(WebhookSecret::new(sandbox.lygos().webhook_secret()).unwrap())
            .or(WebhookSecret::new(LYGOS_SECRET).unwrap());
        let lomi = sandbox.lomi_client().unwrap();
        let events = vec![SubscribableEventType::PaymentSucceeded, SubscribableEventType::PaymentFailed];
        let made = lomi.webhooks().create(CreateWebhook::new(events, format!("{hook}/lomi"))).send().await.unwrap();
        let made: serde_json::Value = serde_json::from_slice(made.raw_body()).unwrap();
        let lomi_webhooks = lomi::Webhooks::new(WebhookSecret::new(made["secret"].as_str().unwrap()).unwrap())
            .or(WebhookSecret::new(LOMI_SECRET).unwrap());

        let shop = Fulfilment::new(books, inbox)
            .provider(sandbox.lygos_client().unwrap(), lygos_webhooks)
            .provider(lomi, lomi_webhooks)
            .provider(sandbox.tygapay_client().unwrap(), tygapay::Webhooks::new());
        let shop = Arc::new(set(shop));
        let app = Router::new().nest("/hooks", passerelle_axum::router(Arc::clone(&shop)));
        serve(listener, app);
        Self { sandbox, shop, address, http: reqwest::Client::new() }
    }

    pub fn books(&self) -> &Books {
        self.shop.shop()
    }

    /// An order that the shop writes down and the provider has.
    pub async fn order(&self, provider: Provider, reference: &str) -> CreatedOrder {
        let amount = if provider == Provider::TygaPay { "25.5 USD" } else { "5000 XOF" };
        let order = NewOrder::new(reference, amount.parse().unwrap())
            .unwrap()
            .title("Shop")
            .notify_url(format!("http://{}/hooks/tygapay", self.address));
        let created = self.shop.checkout(provider).unwrap().create_order(&order).await.unwrap();
        self.books().expect(created.expected());
        created
    }

    /// Posts a message below `/hooks`; the status and the text of the answer.
    pub async fn post(&self, path: &str, headers: HeaderMap, body: impl Into<String>) -> (u16, String) {
        let url = format!("http://{}/hooks/{path}", self.address);
        let answer = self.http.post(url).headers(headers).body(body.into()).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    /// Waits until so many were shipped, and a little longer, in case there are more.
    pub async fn shipped(&self, orders: usize) -> Vec<String> {
        let patience = Instant::now() + Duration::from_secs(10);
        while self.books().shipped().len() < orders && Instant::now() < patience {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        self.books().shipped()
    }
}

pub fn serve(listener: TcpListener, app: Router) {
    tokio::spawn(async move { axum::serve(listener, app).await });
}

/// Writes these bytes, and reads all that comes until the server closes; how long that took.
pub async fn raw(address: &str, request: &[u8]) -> (String, Duration) {
    let begun = Instant::now();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request).await.unwrap();
    (answer(&mut stream).await, begun.elapsed())
}

/// What comes until there is a whole answer or the server closes.
pub async fn answer(stream: &mut TcpStream) -> String {
    let (mut text, mut bytes) = (String::new(), [0; 4096]);
    while !text.contains("\r\n\r\n") {
        match stream.read(&mut bytes).await {
            Ok(0) | Err(_) => break,
            Ok(read) => text.push_str(&String::from_utf8_lossy(&bytes[..read])),
        }
    }
    text
}

fn signature(secret: &str, parts: &[&str]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    parts.iter().for_each(|part| mac.update(part.as_bytes()));
    hex::encode(mac.finalize().into_bytes())
}

/// A message of a payment as lomi. signs it.
pub fn from_lomi(id: &str, reference: &str) -> (HeaderMap, String) {
    let body = format!(
        r#"{{"id":"{id}","event":"PAYMENT_SUCCEEDED","timestamp":"2026-09-21T14:13:20.000Z","data":{{"transaction_id":"T-{id}",
        "status":"completed","gross_amount":5000,"currency_code":"XOF","metadata":{{"order_id":"{reference}"}}}}}}"#
    );
    (signed_by_lomi(&body), body)
}

pub fn signed_by_lomi(body: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("X-Lomi-Signature", signature(LOMI_SECRET, &[body]).parse().unwrap());
    headers
}

/// A message as Lygos signs it.
pub fn from_lygos(reference: &str, status: &str) -> (HeaderMap, String) {
    let body = format!(r#"{{"order_id":"{reference}","status":"{status}"}}"#);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis().to_string();
    let mut headers = HeaderMap::new();
    headers.insert("X-Signature", signature(LYGOS_SECRET, &[&body, &now]).parse().unwrap());
    headers.insert("X-Timestamp", now.parse().unwrap());
    (headers, body)
}

/// A message that TygaPay, or anybody, sends.
pub fn from_tygapay(id: &str, reference: &str, status: &str) -> (HeaderMap, String) {
    let body = format!(
        r#"{{"orderId":"{id}","orderNumber":"{reference}","status":"{status}","date":"2026-09-21T14:13:20.000Z",
        "amount":25.5,"currency":"USDT","txId":"T"}}"#
    );
    (HeaderMap::new(), body)
}
