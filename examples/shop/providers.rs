//! The clients of the three providers, and what reads their messages.

use std::path::Path;
use std::sync::Arc;

use passerelle::fulfilment::ShopError;
use passerelle::lomi::types::{CreateWebhook, SubscribableEventType};
use passerelle::lomi::{self, Lomi};
use passerelle::lygos::{self, Lygos};
use passerelle::payment::{Checkout, Mode};
use passerelle::secret::{ApiKey, ApiSecret, ReturnSecret, WebhookSecret};
use passerelle::tygapay::{self, TygaPay};
use passerelle::webhook::Notifications;
use passerelle_sandbox::Sandbox;

pub struct Providers {
    pub all: Vec<(Arc<dyn Checkout>, Arc<dyn Notifications>)>,
    /// Signs the addresses that buyers come back to.
    pub return_secret: ReturnSecret,
    /// Keeps return addresses of a test shop from a live one.
    pub mode: Mode,
    pub sandbox: Option<Sandbox>,
}

impl Providers {
    /// Everything on this machine: nothing is paid, nothing leaves.
    pub async fn sandboxed(public: &str, data: Option<&Path>) -> Result<Self, ShopError> {
        let mut builder = Sandbox::builder().lygos_webhook(format!("{public}/webhooks/lygos"));
        if let Some(data) = data {
            // Links have the port in them.
            builder = builder.data(data.join("sandbox.redb")).port(4100)?;
        }
        let sandbox = builder.start().await?;

        // Lygos' secret is in its dashboard; lomi. answers one when an address is registered, and TygaPay has none.
        let lygos = lygos::Webhooks::new(WebhookSecret::new(sandbox.lygos().webhook_secret())?);
        let client = sandbox.lomi_client()?;
        let registered = register(&client, &format!("{public}/webhooks/lomi")).await?;
        let lomi = lomi::Webhooks::new(WebhookSecret::new(registered)?);
        let tygapay = tygapay::Webhooks::new().secret(ApiSecret::new(sandbox.tygapay().api_secret())?);
        Ok(Self {
            all: vec![
                (Arc::new(client), Arc::new(lomi)),
                (Arc::new(sandbox.lygos_client()?), Arc::new(lygos)),
                (Arc::new(sandbox.tygapay_client()?), Arc::new(tygapay)),
            ],
            return_secret: ReturnSecret::new("canary-canary-canary-canary-canary")?,
            mode: Mode::Test,
            sandbox: Some(sandbox),
        })
    }

    /// The real ones, as far as there are keys.
    pub fn live() -> Result<Self, ShopError> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let mut all: Vec<(Arc<dyn Checkout>, Arc<dyn Notifications>)> = Vec::new();
        if let (Some(key), Some(secret)) = (variable("LYGOS_API_KEY"), variable("LYGOS_WEBHOOK_SECRET")) {
            let client = Lygos::builder(ApiKey::new(key)?).build()?;
            all.push((Arc::new(client), Arc::new(lygos::Webhooks::new(WebhookSecret::new(secret)?))));
        }
        if let (Some(key), Some(secret)) = (variable("LOMI_API_KEY"), variable("LOMI_WEBHOOK_SECRET")) {
            let client = Lomi::builder(ApiKey::new(key)?).build()?;
            all.push((Arc::new(client), Arc::new(lomi::Webhooks::new(WebhookSecret::new(secret)?))));
        }
        if let (Some(key), Some(secret)) = (variable("TYGAPAY_API_KEY"), variable("TYGAPAY_API_SECRET")) {
            let secret = ApiSecret::new(secret)?;
            let client = TygaPay::builder(ApiKey::new(key)?, secret.clone()).build()?;
            all.push((Arc::new(client), Arc::new(tygapay::Webhooks::new().secret(secret))));
        }
        if all.is_empty() {
            return Err("no provider has its keys: the head of examples/shop/main.rs names the variables".into());
        }
        let secret = variable("SHOP_RETURN_SECRET").ok_or("set SHOP_RETURN_SECRET: `openssl rand -hex 32`")?;
        Ok(Self { all, return_secret: ReturnSecret::new(secret)?, mode: Mode::Live, sandbox: None })
    }
}

/// Has lomi. tell the shop; what it answers is the secret it signs with. A shop does this once, in the dashboard; here what an
/// earlier run registered is withdrawn first, since its secret is gone.
async fn register(lomi: &Lomi, url: &str) -> Result<String, ShopError> {
    for earlier in lomi.webhooks().list().send().await?.into_value() {
        lomi.webhooks().delete(earlier.webhook_id).send().await?;
    }
    let events = vec![
        SubscribableEventType::PaymentSucceeded,
        SubscribableEventType::PaymentFailed,
        SubscribableEventType::RefundCompleted,
    ];
    let made = lomi.webhooks().create(CreateWebhook::new(events, url)).send().await?;
    let answer: serde_json::Value = serde_json::from_slice(made.raw_body())?;
    Ok(answer.get("secret").and_then(serde_json::Value::as_str).ok_or("lomi. answered no secret")?.to_owned())
}
