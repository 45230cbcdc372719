//! The TygaPay client and its settings.

use super::auth::Credentials;
use crate::error::ConfigurationError;
use crate::generated::tygapay::Client as RawClient;
use crate::secret::{ApiKey, ApiSecret};
use crate::transport::{ClientBuilder, Options, ProviderClient, Transport};

/// Documented hosts, by the spec's `x-host`. TygaPay documents live ones only.
const HOSTS: [(&str, &str); 4] = [
    ("orders", "https://orders-v1-api-rdqehkur6a-ey.a.run.app"),
    ("users", "https://users-v1-api-rdqehkur6a-ey.a.run.app"),
    ("tenants", "https://tenants-v1-api-rdqehkur6a-ey.a.run.app"),
    ("transactions", "https://transactions-v1-api-rdqehkur6a-ey.a.run.app"),
];

/// A TygaPay client. Cloning it shares the connection pool.
#[derive(Clone, Debug)]
pub struct TygaPay {
    transport: Transport,
}

impl TygaPay {
    /// Settings of a client with this key and secret, as TygaPay's support hands them out. The secret is never sent.
    #[must_use]
    pub fn builder(key: ApiKey, secret: ApiSecret) -> ClientBuilder<Self> {
        ClientBuilder::new(Some((key, secret)))
    }

    /// Settings of a client without credentials. It can make the one call that needs none, and gives them:
    /// `tenants().create(..)`.
    #[must_use]
    pub fn without_credentials() -> ClientBuilder<Self> {
        ClientBuilder::new(None)
    }

    /// progenitor's client, on this client's transport.
    #[must_use]
    pub fn raw(&self) -> RawClient {
        RawClient::new_with_client(self.transport.default_base_url(), self.transport.http(), self.transport.raw_hook())
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }
}

impl ProviderClient for TygaPay {
    type Setup = Option<(ApiKey, ApiSecret)>;

    fn connect(setup: Self::Setup, options: Options) -> Result<Self, ConfigurationError> {
        let transport = options.transport(&HOSTS, Credentials::new(setup)?)?;
        Ok(Self { transport })
    }
}
