//! The three providers as a sandbox whose clock stands still, and a shop that takes them all.

#![allow(dead_code, reason = "each test binary uses its part")]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, Request};
use passerelle::environment::Environment;
use passerelle::fulfilment::{Fulfilment, Outcome, Received};
use passerelle::inbox::Inbox;
use passerelle::lomi::types::{CreateWebhook, SubscribableEventType};
use passerelle::lomi::{self, Lomi};
use passerelle::lygos::{self, Lygos};
use passerelle::money::Money;
use passerelle::payment::{CreatedOrder, ExpectedPayment, NewOrder, Provider};
use passerelle::secret::WebhookSecret;
use passerelle::tygapay::{self, TygaPay};
use passerelle_sandbox::Sandbox;
use sha2::Sha256;

use crate::books::Books;
use crate::common::quick::Quick;

/// [`Quick`]'s time of day.
pub const NOW: u64 = 1_800_000_000;
const LYGOS_SECRET: &str = "canary-lygos-webhook-secret";
const LOMI_SECRET: &str = "whsec_canary_lomi";

pub struct World {
    pub sandbox: Sandbox,
    pub lygos: Lygos,
    pub lomi: Lomi,
    pub tygapay: TygaPay,
    pub shop: Arc<Fulfilment<Books>>,
    pub inbox: Inbox,
    /// Where the providers send their messages, if anywhere.
    hook: Option<String>,
}

/// A clock that stands at [`NOW`], for what signatures say of time.
fn clock() -> Arc<dyn Environment> {
    Arc::new(Quick::new(0))
}

pub fn lomi_webhooks() -> lomi::Webhooks {
    lomi::Webhooks::new(WebhookSecret::new(LOMI_SECRET).unwrap()).environment(clock())
}

pub fn lygos_webhooks() -> lygos::Webhooks {
    lygos::Webhooks::new(WebhookSecret::new(LYGOS_SECRET).unwrap()).environment(clock())
}

impl World {
    pub async fn new() -> Self {
        Self::with(Inbox::memory(), None).await
    }

    /// With messages to `hook`, a path a provider, if there is one.
    pub async fn with(inbox: Inbox, hook: Option<String>) -> Self {
        let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
        let sandbox = Sandbox::builder().frozen_at(noon).lomi_limits(false).start().await.unwrap();
        let lygos = sandbox.lygos_client().unwrap();
        let lomi = sandbox.lomi_client().unwrap();
        let tygapay = sandbox.tygapay_client().unwrap();
        let (mut lomi_webhooks, mut lygos_webhooks) = (lomi_webhooks(), lygos_webhooks());
        if let Some(hook) = &hook {
            sandbox.set_lygos_webhook(Some(format!("{hook}/lygos")));
            let secret = WebhookSecret::new(sandbox.lygos().webhook_secret()).unwrap();
            lygos_webhooks = lygos_webhooks.or(secret).tolerance(Duration::from_secs(24 * 3600));
            let events = [SubscribableEventType::PaymentSucceeded, SubscribableEventType::PaymentFailed];
            let asked = CreateWebhook::new(events.to_vec(), format!("{hook}/lomi"));
            let made = lomi.webhooks().create(asked).send().await.unwrap();
            let raw: serde_json::Value = serde_json::from_slice(made.raw_body()).unwrap();
            let secret = WebhookSecret::new(raw["secret"].as_str().unwrap()).unwrap();
            lomi_webhooks = lomi_webhooks.or(secret).tolerance(Duration::from_secs(24 * 3600));
        }
        let shop = Fulfilment::new(Books::default(), inbox.clone())
            .provider(lygos.clone(), lygos_webhooks)
            .provider(lomi.clone(), lomi_webhooks)
            .provider(tygapay.clone(), tygapay::Webhooks::new());
        Self { sandbox, lygos, lomi, tygapay, shop: Arc::new(shop), inbox, hook }
    }

    pub fn books(&self) -> &Books {
        self.shop.shop()
    }

    /// An order that the shop writes down and the provider has.
    pub async fn order(&self, provider: Provider, reference: &str) -> CreatedOrder {
        let created = self.unwritten(provider, reference, amount(provider)).await;
        self.books().expect(created.expected());
        created
    }

    /// An order that the provider alone has.
    pub async fn unwritten(&self, provider: Provider, reference: &str, amount: Money) -> CreatedOrder {
        let mut order = NewOrder::new(reference, amount).unwrap().title("Shop");
        if let Some(hook) = &self.hook {
            order = order.notify_url(format!("{hook}/tygapay"));
        }
        self.shop.checkout(provider).unwrap().create_order(&order).await.unwrap()
    }

    /// What comes to the shop: answered, then worked on.
    pub async fn hear(&self, provider: Provider, message: &Request<Bytes>) -> (u16, Option<Outcome>) {
        let Received { status, work, .. } = self.shop.receive(provider, message).await;
        let outcome = match work {
            Some(work) => Some(work.await),
            None => None,
        };
        (status.as_u16(), outcome)
    }

    /// The transaction that paid an order at lomi.
    pub async fn transaction(&self, reference: &str) -> String {
        self.lomi.find_payment(reference).await.unwrap().unwrap().transaction_id
    }
}

pub fn amount(provider: Provider) -> Money {
    match provider {
        Provider::TygaPay => "25.5 USD".parse().unwrap(),
        _ => "5000 XOF".parse().unwrap(),
    }
}

/// The same order in the books, with this changed.
pub fn with_amount(order: &CreatedOrder, amount: &str) -> ExpectedPayment {
    ExpectedPayment::new(order.provider, order.mode, order.reference.as_str(), amount.parse().unwrap())
        .id(order.id.as_str())
}

fn signature(secret: &str, parts: &[&str]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    parts.iter().for_each(|part| mac.update(part.as_bytes()));
    hex::encode(mac.finalize().into_bytes())
}

pub fn request(body: &str, headers: HeaderMap) -> Request<Bytes> {
    let mut request = Request::post("/hooks").body(Bytes::copy_from_slice(body.as_bytes())).unwrap();
    *request.headers_mut() = headers;
    request
}

/// A message as lomi. signs it.
pub fn from_lomi(body: &str) -> Request<Bytes> {
    let mut headers = HeaderMap::new();
    headers.insert("X-Lomi-Signature", signature(LOMI_SECRET, &[body]).parse().unwrap());
    request(body, headers)
}

/// lomi.'s event of a payment.
pub fn lomi_event(id: &str, event: &str, transaction: &str, reference: &str) -> Request<Bytes> {
    from_lomi(&format!(
        r#"{{"id":"{id}","event":"{event}","timestamp":"2026-09-21T14:13:20.000Z","data":{{"transaction_id":"{transaction}",
        "status":"completed","gross_amount":5000,"currency_code":"XOF","metadata":{{"order_id":"{reference}"}}}}}}"#
    ))
}

/// A message as Lygos signs it, at this moment.
pub fn from_lygos(reference: &str, status: &str, seconds: u64) -> Request<Bytes> {
    let body = format!(r#"{{"order_id":"{reference}","status":"{status}"}}"#);
    let time = format!("{seconds}000");
    let mut headers = HeaderMap::new();
    headers.insert("X-Signature", signature(LYGOS_SECRET, &[&body, &time]).parse().unwrap());
    headers.insert("X-Timestamp", time.parse().unwrap());
    request(&body, headers)
}

/// A message that TygaPay, or anybody, sends.
pub fn from_tygapay(id: &str, reference: &str, status: &str) -> Request<Bytes> {
    let body = format!(
        r#"{{"orderId":"{id}","orderNumber":"{reference}","status":"{status}","date":"2026-09-21T14:13:20.000Z",
        "amount":25.5,"currency":"USDT","txId":"T"}}"#
    );
    request(&body, HeaderMap::new())
}
