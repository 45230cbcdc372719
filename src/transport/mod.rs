//! The one transport behind every call of every provider: credentials, deadlines, and what a failure means.
//!
//! It obeys the policy table and knows no operation by name. `builder` makes it, `call` is one call from begin to finish and
//! the verdict, `hook` is where progenitor's client hands over, `exchange` sends as often as `retry` lets it, `attempt` is
//! one time, `lookup` and `resolve` find out what became of a write. It never logs or shows a body.

mod attempt;
mod backoff;
mod base_url;
mod budget;
mod builder;
mod call;
mod exchange;
mod hook;
mod http;
mod lookup;
mod observe;
mod resolve;
mod retry;
mod settings;

use std::fmt;
use std::sync::Arc;

use crate::environment::Environment;
use crate::error::ErrorBody;
use crate::policy::Policy;

use base_url::BaseUrl;
pub(crate) use base_url::is_loopback;
use budget::RetryBudget;
pub use builder::ClientBuilder;
pub(crate) use builder::{Options, ProviderClient};
pub(crate) use call::{Call, CallOptions};
pub(crate) use hook::Hook;
pub(crate) use http::header_value;
pub(crate) use resolve::{Ending, Pending};
pub use settings::CallSettings;
use settings::Limits;

/// What a provider's folder tells the transport.
pub(crate) trait Provider: Send + Sync {
    /// Adds credentials to a request that is otherwise complete. It may look at every byte, and change none but headers.
    fn authenticate(&self, request: &mut reqwest::Request, policy: &Policy) -> Result<(), String>;

    /// Reads an error body, whatever its shape; what can't be read is left out.
    fn read_error(&self, body: &[u8]) -> ErrorBody;
}

/// Connection pool, credentials and settings of one client. Cloning shares them.
#[derive(Clone)]
pub(crate) struct Transport(Arc<Shared>);

struct Shared {
    http: reqwest::Client,
    /// Name of a host → where it is. The first serves operations that name none.
    hosts: Vec<(&'static str, BaseUrl)>,
    provider: Box<dyn Provider>,
    limits: Limits,
    body_limit: usize,
    /// Which shop the keys are derived for.
    tenant: String,
    environment: Arc<dyn Environment>,
    budget: RetryBudget,
}

impl Transport {
    fn base_url(&self, host: &str) -> Option<&BaseUrl> {
        let hosts = &self.0.hosts;
        hosts
            .iter()
            .find(|(name, _)| *name == host)
            .or_else(|| hosts.first().filter(|_| host.is_empty()))
            .map(|(_, url)| url)
    }

    /// A hook for progenitor's client outside of a call of ours.
    pub(crate) fn raw_hook(&self) -> Hook {
        Hook::raw(self.clone())
    }

    /// The client's time and chance.
    pub(crate) fn environment(&self) -> &Arc<dyn Environment> {
        &self.0.environment
    }

    pub(crate) fn http(&self) -> reqwest::Client {
        self.0.http.clone()
    }

    pub(crate) fn default_base_url(&self) -> &str {
        self.0.hosts.first().map_or("", |(_, url)| url.as_str())
    }
}

// By hand: neither credentials nor a pool belong in a log.
impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("hosts", &self.0.hosts)
            .field("limits", &self.0.limits)
            .finish_non_exhaustive()
    }
}
