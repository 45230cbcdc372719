//! Settings that every client has. One builder serves all providers, so that they can't differ by accident.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::settings::Limits;
use super::{BaseUrl, Provider, RetryBudget, Shared, Transport, http};
use crate::environment::{Environment, System};
use crate::error::{ConfigurationError, Error};

/// Largest answer that is read by default: far above any documented one, far below what would hurt.
const BODY_LIMIT: usize = 8 * 1024 * 1024;
/// How many repeats a client has in reserve by default.
const RESERVE: u32 = 10;

/// A provider's client, as the builder sees it.
pub(crate) trait ProviderClient: Sized {
    /// Credentials and what else only this provider needs.
    type Setup;

    /// Makes the client from its settings.
    fn connect(setup: Self::Setup, options: Options) -> Result<Self, ConfigurationError>;
}

/// Settings of a client. Made by `Lygos::builder`, `Lomi::builder` or `TygaPay::builder`.
#[allow(private_bounds, reason = "the trait is the seal: only this crate's clients have a builder")]
pub struct ClientBuilder<C: ProviderClient> {
    pub(crate) setup: C::Setup,
    options: Options,
}

/// What every provider's client can be told.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) base_urls: Vec<(String, String)>,
    user_agent: Option<String>,
    limits: Limits,
    body_limit: usize,
    reserve: u32,
    tenant: String,
    environment: Arc<dyn Environment>,
}

#[allow(private_bounds, reason = "see the struct")]
impl<C: ProviderClient> ClientBuilder<C> {
    pub(crate) fn new(setup: C::Setup) -> Self {
        let options = Options {
            base_urls: Vec::new(),
            user_agent: None,
            limits: Limits::default(),
            body_limit: BODY_LIMIT,
            reserve: RESERVE,
            tenant: String::new(),
            environment: Arc::new(System),
        };
        Self { setup, options }
    }

    /// Where the provider is, in place of its documented address: the sandbox, or a proxy of yours. A provider with several
    /// hosts has all of them there, but for those that [`host_url`](Self::host_url) sets.
    ///
    /// `https`, or `http` on loopback. Checked when the client is built.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.options.base_urls.push((String::new(), url.into()));
        self
    }

    /// Where one of a provider's several hosts is, by its name in the spec (`x-host`), such as `users` at TygaPay.
    ///
    /// An unknown name is refused when the client is built.
    #[must_use]
    pub fn host_url(mut self, host: impl Into<String>, url: impl Into<String>) -> Self {
        self.options.base_urls.push((host.into(), url.into()));
        self
    }

    /// Appended to our own User-Agent: the shop's name and version, such as `shop/2.1`.
    #[must_use]
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.options.user_agent = Some(product.into());
        self
    }

    /// How long making a connection may take: 5 s by default.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.options.limits.connect = limit;
        self
    }

    /// How long one attempt may take, answer included: 30 s by default, since Lygos can be slow.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.limits.attempt = limit;
        self
    }

    /// One deadline over all attempts of a call: 60 s by default.
    #[must_use]
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.options.limits.total = limit;
        self
    }

    /// How often a request may be sent, as far as its operation's policy lets it be repeated: 3 by default. 1 is never twice.
    #[must_use]
    pub fn max_attempts(mut self, most: u32) -> Self {
        self.options.limits.attempts = most;
        self
    }

    /// How many repeats the client has in reserve: 10 by default. Each call earns a tenth of a repeat, up to this reserve, so
    /// that a provider that is down is sent little more than there are calls.
    #[must_use]
    pub fn retry_reserve(mut self, repeats: u32) -> Self {
        self.options.reserve = repeats;
        self
    }

    /// Which shop this is, where several share one account at the provider. It goes into the idempotency keys that are made
    /// from a shop's own names ([`Idempotency::order`](crate::Idempotency::order)): two shops that both have an
    /// `order-1` need two tenants, or the second is answered with the first one's payment. Never change it while an order
    /// may be repeated.
    #[must_use]
    pub fn tenant(mut self, name: impl Into<String>) -> Self {
        self.options.tenant = name.into();
        self
    }

    /// Other clocks and other chance than the system's, for tests.
    #[must_use]
    pub fn environment(mut self, environment: Arc<dyn Environment>) -> Self {
        self.options.environment = environment;
        self
    }

    /// Largest answer that is read, in bytes: 8 MiB by default. A longer one is cut off, and counts as no answer.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.options.body_limit = bytes;
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::Configuration`] when a setting can't be right, such as a test key for a live host.
    pub fn build(self) -> Result<C, Error> {
        Ok(C::connect(self.setup, self.options)?)
    }
}

impl Options {
    /// The first host as the client will use it, unchecked: for comparing it with a key.
    pub(crate) fn first_base_url<'a>(&'a self, documented: &'a str) -> &'a str {
        self.base_urls.iter().rev().find(|(host, _)| host.is_empty()).map_or(documented, |(_, url)| url.as_str())
    }

    /// Makes the transport. `hosts` are the provider's documented ones; the builder's `base_url` replaces the first.
    pub(crate) fn transport(
        self,
        hosts: &[(&'static str, &str)],
        provider: impl Provider + 'static,
    ) -> Result<Transport, ConfigurationError> {
        let known = |name: &str| name.is_empty() || hosts.iter().any(|(host, _)| *host == name);
        if let Some((name, _)) = self.base_urls.iter().find(|(name, _)| !known(name)) {
            let names: Vec<&str> = hosts.iter().map(|(host, _)| *host).collect();
            return Err(ConfigurationError::new(
                format!("there is no host `{name}`"),
                format!("the hosts are: {}", names.join(", ")),
            ));
        }
        let mut checked = Vec::with_capacity(hosts.len());
        for (name, documented) in hosts {
            let set = |wanted: &str| self.base_urls.iter().rev().find(|(host, _)| host == wanted);
            let chosen = set(name).or_else(|| set("")).map_or(*documented, |(_, url)| url.as_str());
            checked.push((*name, BaseUrl::parse(chosen)?));
        }
        let loopback = checked.iter().all(|(_, url)| url.is_loopback());
        let http = http::client(self.user_agent.as_deref(), self.limits.connect, loopback)?;
        Ok(Transport(std::sync::Arc::new(Shared {
            http,
            hosts: checked,
            provider: Box::new(provider),
            limits: self.limits,
            body_limit: self.body_limit,
            tenant: self.tenant,
            environment: self.environment,
            budget: RetryBudget::new(self.reserve),
        })))
    }
}

// By hand: the setup holds credentials.
#[allow(private_bounds, reason = "see the struct")]
impl<C: ProviderClient> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("limits", &self.options.limits).finish_non_exhaustive()
    }
}
