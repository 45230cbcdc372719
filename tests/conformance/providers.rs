//! The three providers, as the checks see them: a client for a server of ours, and the calls generated from the spec.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::tygapay::TygaPay;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::arguments::{Answer, Arguments};
use crate::common::quick::Quick;
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

/// Decodes JSON as a type and encodes it again; an error says where the text stops fitting.
fn again<T: DeserializeOwned + Serialize>(json: &str) -> Result<String, String> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value: T = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| format!("{}: {}", error.path(), error.inner()))?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

/// [`again`] for a schema of a provider.
pub fn round_trip(provider: &str, schema: &str, json: &str) -> Result<String, String> {
    match provider {
        "lygos" => lygos::round_trip(schema, json),
        "lomi" => lomi::round_trip(schema, json),
        _ => tygapay::round_trip(schema, json),
    }
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

    /// A client that never runs out of repeats, and gives an attempt up soon.
    pub fn under_faults(provider: &str, base_url: &str, clock: &Quick) -> Self {
        macro_rules! built {
            ($builder:expr) => {
                $builder
                    .environment(Arc::new(clock.clone()))
                    .retry_reserve(1_000_000)
                    .attempt_timeout(Duration::from_millis(100))
                    .build()
                    .unwrap()
            };
        }
        match provider {
            "lygos" => Self::Lygos(built!(common::lygos_builder(base_url))),
            "lomi" => Self::Lomi(built!(common::lomi_builder(base_url))),
            _ => Self::TygaPay(built!(common::tygapay_builder(base_url))),
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
