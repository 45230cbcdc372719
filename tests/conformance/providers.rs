//! The three providers, as the checks see them: a client for a server of ours, and the calls generated from the spec.

use std::future::Future;
use std::pin::Pin;

use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::secret::{ApiKey, ApiSecret};
use passerelle::tygapay::TygaPay;

use crate::arguments::{Answer, Arguments};

mod lygos {
    use crate::arguments::{Answer, Arguments};
    include!("../../generated/conformance/lygos.rs");
}
mod lomi {
    use crate::arguments::{Answer, Arguments};
    include!("../../generated/conformance/lomi.rs");
}
mod tygapay {
    use crate::arguments::{Answer, Arguments};
    include!("../../generated/conformance/tygapay.rs");
}

/// Credentials that must show up in the right header and nowhere else.
pub const LYGOS_KEY: &str = "lygosapp-canary-key";
pub const LOMI_KEY: &str = "lomi_sk_test_canary_key";
pub const TYGAPAY_KEY: &str = "tygapay-canary-key";
pub const TYGAPAY_SECRET: &str = "tygapay-canary-secret";

pub const PROVIDERS: [&str; 3] = ["lygos", "lomi", "tygapay"];

/// Makes one call of one provider against a base URL.
pub fn call<'a>(
    provider: &'a str,
    base_url: &'a str,
    operation: &'a str,
    arguments: &'a Arguments,
) -> Pin<Box<dyn Future<Output = Answer> + 'a>> {
    Box::pin(async move {
        match provider {
            "lygos" => lygos::call(&lygos_client(base_url), operation, arguments).await,
            "lomi" => lomi::call(&lomi_client(base_url), operation, arguments).await,
            _ => tygapay::call(&tygapay_client(base_url), operation, arguments).await,
        }
    })
}

pub fn lygos_client(base_url: &str) -> Lygos {
    Lygos::builder(ApiKey::new(LYGOS_KEY).unwrap()).base_url(base_url).build().unwrap()
}

pub fn lomi_client(base_url: &str) -> Lomi {
    Lomi::builder(ApiKey::new(LOMI_KEY).unwrap()).base_url(base_url).build().unwrap()
}

pub fn tygapay_client(base_url: &str) -> TygaPay {
    let (key, secret) = (ApiKey::new(TYGAPAY_KEY).unwrap(), ApiSecret::new(TYGAPAY_SECRET).unwrap());
    TygaPay::builder(key, secret).base_url(base_url).build().unwrap()
}

/// The header that carries a provider's key, and the key.
pub fn credentials(provider: &str) -> (&'static str, &'static str) {
    match provider {
        "lygos" => ("api-key", LYGOS_KEY),
        "lomi" => ("x-api-key", LOMI_KEY),
        _ => ("x-api-key", TYGAPAY_KEY),
    }
}
