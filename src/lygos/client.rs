//! The Lygos client and its settings.

use super::auth::{self, Credentials, check_key};
use crate::error::ConfigurationError;
use crate::generated::lygos::Client as RawClient;
use crate::payment::Mode;
use crate::secret::ApiKey;
use crate::transport::{ClientBuilder, Options, ProviderClient, Transport};

/// The documented host. Lygos documents no other.
const LIVE: &str = "https://api.lygosapp.com";

/// A Lygos client. Cloning it shares the connection pool.
#[derive(Clone, Debug)]
pub struct Lygos {
    transport: Transport,
    mode: Mode,
}

impl Lygos {
    /// Settings of a client with this API key (dashboard, "API keys").
    #[must_use]
    pub fn builder(key: ApiKey) -> ClientBuilder<Self> {
        ClientBuilder::new(key)
    }

    /// progenitor's client, on this client's transport.
    #[must_use]
    pub fn raw(&self) -> RawClient {
        RawClient::new_with_client(self.transport.default_base_url(), self.transport.http(), self.transport.raw_hook())
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Whether this client's key is for real money. (Keys of a test environment that nobody documents begin with
    /// `lygossandbox-`, as integrators report.)
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }
}

impl ProviderClient for Lygos {
    type Setup = ApiKey;

    fn connect(key: ApiKey, options: Options) -> Result<Self, ConfigurationError> {
        check_key(&key, options.first_base_url(LIVE))?;
        let transport = options.transport(&[("", LIVE)], Credentials::new(&key)?)?;
        Ok(Self { transport, mode: auth::mode(&key) })
    }
}
