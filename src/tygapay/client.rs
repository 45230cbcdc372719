//! The TygaPay client and its settings.

use super::auth::Credentials;
use crate::error::ConfigurationError;
use crate::generated::tygapay::Client as RawClient;
use crate::payment::Mode;
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

/// What only this provider needs.
pub(crate) struct Setup {
    keys: Option<(ApiKey, ApiSecret)>,
    strict_signing: bool,
}

impl TygaPay {
    /// Settings of a client with this key and secret, as TygaPay's support hands them out. The secret is never sent.
    #[must_use]
    pub fn builder(key: ApiKey, secret: ApiSecret) -> ClientBuilder<Self> {
        ClientBuilder::new(Setup { keys: Some((key, secret)), strict_signing: false })
    }

    /// Settings of a client without credentials. It can make the one call that needs none, and gives them:
    /// `tenants().create(..)`.
    #[must_use]
    pub fn without_credentials() -> ClientBuilder<Self> {
        ClientBuilder::new(Setup { keys: None, strict_signing: false })
    }

    /// progenitor's client, on this client's transport.
    #[must_use]
    pub fn raw(&self) -> RawClient {
        RawClient::new_with_client(self.transport.default_base_url(), self.transport.http(), self.transport.raw_hook())
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Real money: TygaPay documents no test environment.
    #[must_use]
    #[allow(clippy::unused_self, reason = "as at the other providers, whose keys decide")]
    pub fn mode(&self) -> Mode {
        Mode::Live
    }
}

impl ClientBuilder<TygaPay> {
    /// Refuses every text that could be signed like another request, not only references such as order numbers: an `=`
    /// behind an `&`, in a name, a description or an address. Off by default, because it refuses addresses with more than
    /// one query parameter. References are always held to it.
    ///
    /// TygaPay's signature escapes nothing. Without this, who could change a request between you and TygaPay (TLS stands
    /// against that) could turn a part of a free text into a member of its own, and the signature would still fit.
    #[must_use]
    pub fn strict_signing(mut self) -> Self {
        self.setup.strict_signing = true;
        self
    }
}

impl ProviderClient for TygaPay {
    type Setup = Setup;

    fn connect(setup: Setup, options: Options) -> Result<Self, ConfigurationError> {
        let credentials = Credentials::new(setup.keys, setup.strict_signing)?;
        let transport = options.transport(&HOSTS, credentials)?;
        Ok(Self { transport })
    }
}
