//! A shop as axum serves it, with passerelle's router, on one of the stores. It takes lomi.'s messages, looks each payment up,
//! and writes down what it is told; `/handled` says how many orders that were, and how many of them were told twice.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::routing::get;
use passerelle::fulfilment::{Fulfilment, Shop, ShopError};
use passerelle::lomi::{Lomi, Webhooks};
use passerelle::payment::{ExpectedPayment, Mode, PaidProof, Provider};
use passerelle::secret::{ApiKey, WebhookSecret};

use crate::subjects::inbox;

/// What messages are signed with: a canary.
pub const SECRET: &str = "whsec_canary_0000000000000000000000000000000000000000";
const KEY: &str = "lomi_sk_test_canary_000000000000000000000000";

#[derive(Debug, Default)]
struct Books {
    handled: Mutex<HashMap<String, u64>>,
}

impl Shop for Books {
    async fn expected(&self, provider: Provider, reference: &str) -> Result<Option<ExpectedPayment>, ShopError> {
        let number = reference.strip_prefix("lomi-").ok_or("no reference of this shop's")?;
        let expected = ExpectedPayment::new(provider, Mode::Test, reference, "5000 XOF".parse()?);
        Ok(Some(expected.id(format!("cs-{number}"))))
    }

    async fn pending(&self) -> Result<Vec<ExpectedPayment>, ShopError> {
        Ok(Vec::new())
    }

    async fn paid(&self, proof: PaidProof) -> Result<(), ShopError> {
        let mut handled = self.handled.lock().unwrap_or_else(PoisonError::into_inner);
        *handled.entry(proof.reference().to_owned()).or_default() += 1;
        Ok(())
    }
}

/// Serves on a free port of this machine until killed. `[store, where lomi. is, where the store is]`
///
/// # Errors
/// It can't listen, or the store can't be opened.
pub async fn serve(arguments: &[String]) -> Result<(), String> {
    let (Some(store), Some(lomi)) = (arguments.first(), arguments.get(1)) else {
        return Err("the shop needs a store, and where lomi. is".to_owned());
    };
    let inbox = inbox::open(store, arguments.get(2).map(String::as_str)).await?;
    let key = ApiKey::new(KEY).map_err(|error| error.to_string())?;
    let client = Lomi::builder(key).base_url(lomi).build().map_err(|error| error.to_string())?;
    let secret = WebhookSecret::new(SECRET).map_err(|error| error.to_string())?;
    let shop = Arc::new(Fulfilment::new(Books::default(), inbox).provider(client, Webhooks::new(secret)));
    let books = Arc::clone(&shop);
    let handled = async move || {
        let handled = books.shop().handled.lock().unwrap_or_else(PoisonError::into_inner);
        let twice = handled.values().filter(|times| **times > 1).count();
        format!(r#"{{"handled":{},"twice":{twice}}}"#, handled.len())
    };
    let app = Router::new().merge(passerelle_axum::router(shop)).route("/handled", get(handled));
    axum::serve(super::listen().await?, app).await.map_err(|error| error.to_string())
}
