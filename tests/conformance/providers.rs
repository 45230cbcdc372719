//! Every provider, as the checks see it: a client for a server of ours, and the calls generated from the spec. Each is one entry
//! of the list below, and is tested when its feature is on.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use passerelle::ClientBuilder;
use passerelle::policy::Policy;
use passerelle::secret::{ApiKey, ApiSecret};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::arguments::{Answer, Arguments};
use crate::common::quick::Quick;
use crate::common::{self, LOMI_KEY, LYGOS_KEY, TYGAPAY_KEY, TYGAPAY_SECRET};

/// Whether the three providers are tested in full, so that there is a least number of everything.
pub const WHOLE: bool = cfg!(all(feature = "lygos", feature = "lomi-back-office", feature = "tygapay"));

/// `module: Client if "feature", key, builder for a base URL and a key, header and what stands in it for a key;`
macro_rules! providers {
    ($($name:ident: $client:ident if $feature:literal, $key:expr, $builder:expr, $header:literal, $sent:expr;)*) => {
        $(
            #[cfg(feature = $feature)]
            mod $name {
                include!(concat!("../../generated/conformance/", stringify!($name), ".rs"));
            }
        )*

        pub const PROVIDERS: &[&str] = &[$(#[cfg(feature = $feature)] stringify!($name)),*];

        /// A provider's client for one server.
        pub enum Client {
            $(#[cfg(feature = $feature)] $client(passerelle::$name::$client),)*
        }

        impl Client {
            pub fn new(provider: &str, base_url: &str) -> Self {
                Self::with_key(provider, base_url, key(provider))
            }

            /// A client that sends this key.
            pub fn with_key(provider: &str, base_url: &str, key: &str) -> Self {
                match provider {
                    $(#[cfg(feature = $feature)] stringify!($name) => {
                        let builder: ClientBuilder<passerelle::$name::$client> = $builder(base_url, key);
                        Self::$client(builder.environment(common::quick()).build().unwrap())
                    })*
                    other => panic!("no provider {other}"),
                }
            }

            /// A client that never runs out of repeats, and gives an attempt up soon.
            pub fn under_faults(provider: &str, base_url: &str, clock: &Quick) -> Self {
                match provider {
                    $(#[cfg(feature = $feature)] stringify!($name) => {
                        let builder: ClientBuilder<passerelle::$name::$client> = $builder(base_url, key(provider));
                        let builder = builder.environment(Arc::new(clock.clone())).retry_reserve(1_000_000);
                        Self::$client(builder.attempt_timeout(Duration::from_millis(100)).build().unwrap())
                    })*
                    other => panic!("no provider {other}"),
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
                        $(#[cfg(feature = $feature)] Self::$client(client) => $name::call(client, operation, arguments).await,)*
                    }
                })
            }
        }

        /// [`again`] for a schema of a provider.
        pub fn round_trip(provider: &str, schema: &str, json: &str) -> Result<String, String> {
            match provider {
                $(#[cfg(feature = $feature)] stringify!($name) => $name::round_trip(schema, json),)*
                other => panic!("no provider {other}"),
            }
        }

        /// The policy of an operation.
        pub fn policy(provider: &str, id: &str) -> &'static Policy {
            match provider {
                $(#[cfg(feature = $feature)] stringify!($name) => passerelle::$name::policies::by_id(id),)*
                other => panic!("no provider {other}"),
            }
            .unwrap()
        }

        /// The key of a provider's client, as the shop has it.
        fn key(provider: &str) -> &'static str {
            match provider {
                $(stringify!($name) => $key,)*
                other => panic!("no provider {other}"),
            }
        }

        /// The header that carries a provider's key, and what stands in it.
        pub fn credentials(provider: &str) -> (&'static str, String) {
            match provider {
                $(stringify!($name) => ($header, $sent(key(provider))),)*
                other => panic!("no provider {other}"),
            }
        }

        /// Every text that may show up nowhere but in its header.
        pub fn secrets() -> Vec<&'static str> {
            vec![TYGAPAY_SECRET, $($key),*]
        }
    };
}

providers! {
    lygos: Lygos if "lygos", LYGOS_KEY, |url: &str, key| passerelle::lygos::Lygos::builder(secret(key)).base_url(url), "api-key", plain;
    lomi: Lomi if "lomi-back-office", LOMI_KEY, |url: &str, key| passerelle::lomi::Lomi::builder(secret(key)).base_url(url), "x-api-key", plain;
    tygapay: TygaPay if "tygapay", TYGAPAY_KEY, tygapay_builder, "x-api-key", plain;
    // `cargo xtask new-provider` adds a line here.
}

fn secret(key: &str) -> ApiKey {
    ApiKey::new(key).unwrap()
}

#[cfg(feature = "tygapay")]
fn tygapay_builder(url: &str, key: &str) -> ClientBuilder<passerelle::tygapay::TygaPay> {
    passerelle::tygapay::TygaPay::builder(secret(key), ApiSecret::new(TYGAPAY_SECRET).unwrap()).base_url(url)
}

/// A key that stands in its header by itself.
fn plain(key: &str) -> String {
    key.to_owned()
}

/// A key behind `Bearer`.
#[allow(dead_code, reason = "none of the providers at hand may have one")]
fn bearer(key: &str) -> String {
    format!("Bearer {key}")
}

/// A key that is the password of the user `sandbox`.
#[allow(dead_code, reason = "none of the providers at hand may have one")]
fn basic(key: &str) -> String {
    use base64::Engine as _;
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("sandbox:{key}")))
}

/// Decodes JSON as a type and encodes it again; an error says where the text stops fitting.
fn again<T: DeserializeOwned + Serialize>(json: &str) -> Result<String, String> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value: T = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| format!("{}: {}", error.path(), error.inner()))?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}
