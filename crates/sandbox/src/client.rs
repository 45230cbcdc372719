//! Clients of the `passerelle` library, configured for this sandbox. The only place that knows the library: the servers
//! were written without it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use passerelle::environment::Environment;
use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::secret::{ApiKey, ApiSecret, SecretError};
use passerelle::tygapay::TygaPay;
use passerelle::{ClientBuilder, Error};

use crate::clock::Timestamp;
use crate::ids::{Ids, Stream};
use crate::sandbox::Sandbox;
use crate::state::Shared;

/// Why a client can't be configured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// The sandbox's key isn't one that the library takes.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// The library won't talk to that address, such as that of a provider that was left out.
    #[error(transparent)]
    Client(#[from] Error),
}

impl Sandbox {
    /// A client of Lygos, ready to use.
    ///
    /// # Errors
    /// When Lygos was left out of this sandbox.
    pub fn lygos_client(&self) -> Result<Lygos, ClientError> {
        Ok(self.lygos_builder()?.build()?)
    }

    /// The same, before it is built: for settings of one's own.
    ///
    /// # Errors
    /// None with the keys of a sandbox.
    pub fn lygos_builder(&self) -> Result<ClientBuilder<Lygos>, ClientError> {
        let builder = Lygos::builder(ApiKey::new(self.lygos().api_key())?).base_url(self.lygos().base_url());
        Ok(builder.environment(self.environment()))
    }

    /// A client of lomi., ready to use.
    ///
    /// # Errors
    /// When lomi. was left out of this sandbox.
    pub fn lomi_client(&self) -> Result<Lomi, ClientError> {
        Ok(self.lomi_builder()?.build()?)
    }

    /// The same, before it is built: for settings of one's own.
    ///
    /// # Errors
    /// None with the keys of a sandbox.
    pub fn lomi_builder(&self) -> Result<ClientBuilder<Lomi>, ClientError> {
        let builder = Lomi::builder(ApiKey::new(self.lomi().api_key())?).base_url(self.lomi().base_url());
        Ok(builder.environment(self.environment()))
    }

    /// A client of TygaPay, ready to use.
    ///
    /// # Errors
    /// When TygaPay was left out of this sandbox.
    pub fn tygapay_client(&self) -> Result<TygaPay, ClientError> {
        Ok(self.tygapay_builder()?.build()?)
    }

    /// The same, before it is built: for settings of one's own.
    ///
    /// # Errors
    /// None with the keys of a sandbox.
    pub fn tygapay_builder(&self) -> Result<ClientBuilder<TygaPay>, ClientError> {
        let (key, secret) = (self.tygapay().api_key(), self.tygapay().api_secret());
        let builder = TygaPay::builder(ApiKey::new(key)?, ApiSecret::new(secret)?).base_url(self.tygapay().base_url());
        Ok(builder.environment(self.environment()))
    }

    /// Time and chance for a client: the sandbox's clock where that stands still, so that waiting moves it on and takes no
    /// time; the machine's where it runs.
    fn environment(&self) -> Arc<dyn Environment> {
        let (frozen, seed, begun_at) = {
            let state = self.shared.lock();
            (!state.clock.runs(), state.seed, state.now())
        };
        if !frozen {
            return Arc::new(passerelle::environment::System::default());
        }
        let (shared, chance) = (Arc::clone(&self.shared), Mutex::new(Ids::new(seed, Stream::Client)));
        Arc::new(StandingStill { shared, begun: Instant::now(), begun_at, chance })
    }
}

/// The sandbox's clock, where only waiting and [`ClockHandle::advance`](crate::ClockHandle::advance) move it.
struct StandingStill {
    shared: Arc<Shared>,
    begun: Instant,
    begun_at: Timestamp,
    chance: Mutex<Ids>,
}

impl Environment for StandingStill {
    fn now(&self) -> Instant {
        // A restored snapshot may lie before the beginning; the client's clock then waits for it.
        self.begun + self.shared.lock().now().since(self.begun_at)
    }

    fn time_of_day(&self) -> SystemTime {
        self.shared.lock().now().into()
    }

    /// Moves the clock and sends nothing: a message sent while a client waits could be one that waits for the client.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.shared.lock().clock.advance(time);
        Box::pin(tokio::task::yield_now())
    }

    fn random(&self) -> u64 {
        self.chance.lock().unwrap_or_else(PoisonError::into_inner).between(0, u64::MAX - 1)
    }
}
