//! The lomi. client and its settings.

use super::auth::{Credentials, check_key, documented_host};
use crate::error::ConfigurationError;
use crate::generated::lomi::Client as RawClient;
use crate::secret::ApiKey;
use crate::transport::{ClientBuilder, Options, ProviderClient, Transport};

/// A lomi. client. Cloning it shares the connection pool.
#[derive(Clone, Debug)]
pub struct Lomi {
    transport: Transport,
}

impl Lomi {
    /// Settings of a client with this secret key. A test key goes to lomi.'s sandbox host, a live key to the live one.
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
}

impl ProviderClient for Lomi {
    type Setup = ApiKey;

    fn connect(key: ApiKey, options: Options) -> Result<Self, ConfigurationError> {
        let documented = documented_host(&key)?;
        check_key(&key, options.first_base_url(documented))?;
        let transport = options.transport(&[("", documented)], Credentials::new(&key)?)?;
        Ok(Self { transport })
    }
}
