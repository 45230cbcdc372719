//! The three providers, as the checks see them: a client for a server of ours, and the calls generated from the spec.

use std::future::Future;
use std::pin::Pin;

use crate::arguments::{Answer, Arguments};
use crate::common::{self, LOMI_KEY, LYGOS_KEY, TYGAPAY_KEY};

mod lygos {
    include!("../../generated/conformance/lygos.rs");
}
mod lomi {
    include!("../../generated/conformance/lomi.rs");
}
mod tygapay {
    include!("../../generated/conformance/tygapay.rs");
}

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
            "lygos" => lygos::call(&common::lygos(base_url), operation, arguments).await,
            "lomi" => lomi::call(&common::lomi(base_url), operation, arguments).await,
            _ => tygapay::call(&common::tygapay(base_url), operation, arguments).await,
        }
    })
}

/// The header that carries a provider's key, and the key.
pub fn credentials(provider: &str) -> (&'static str, &'static str) {
    match provider {
        "lygos" => ("api-key", LYGOS_KEY),
        "lomi" => ("x-api-key", LOMI_KEY),
        _ => ("x-api-key", TYGAPAY_KEY),
    }
}
