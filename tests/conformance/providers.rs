//! The three providers, as the checks see them: a client for a server of ours, and the calls generated from the spec.

use std::future::Future;
use std::pin::Pin;

use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::tygapay::TygaPay;

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

/// A provider's client for one server.
pub enum Client {
    Lygos(Lygos),
    Lomi(Lomi),
    TygaPay(TygaPay),
}

impl Client {
    pub fn new(provider: &str, base_url: &str) -> Self {
        match provider {
            "lygos" => Self::Lygos(common::lygos(base_url)),
            "lomi" => Self::Lomi(common::lomi(base_url)),
            _ => Self::TygaPay(common::tygapay(base_url)),
        }
    }

    /// Makes one call.
    pub fn call<'a>(
        &'a self,
        operation: &'a str,
        arguments: &'a Arguments,
    ) -> Pin<Box<dyn Future<Output = Answer> + 'a>> {
        Box::pin(async move {
            match self {
                Self::Lygos(client) => lygos::call(client, operation, arguments).await,
                Self::Lomi(client) => lomi::call(client, operation, arguments).await,
                Self::TygaPay(client) => tygapay::call(client, operation, arguments).await,
            }
        })
    }
}

/// The header that carries a provider's key, and the key.
pub fn credentials(provider: &str) -> (&'static str, &'static str) {
    match provider {
        "lygos" => ("api-key", LYGOS_KEY),
        "lomi" => ("x-api-key", LOMI_KEY),
        _ => ("x-api-key", TYGAPAY_KEY),
    }
}
