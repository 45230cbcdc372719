//! Starting and stopping: one listener per provider, so that every path is exactly the provider's.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::buyer::Buyer;
use crate::clock::{Clock, ClockHandle};
use crate::lomi::{self, Lomi};
use crate::lygos::{self, Lygos, LygosAccount};
use crate::state::{Shared, State};
use crate::tygapay::{self, Tygapay};

/// How long [`Sandbox::stop`] waits for answers that are under way.
const PATIENCE: Duration = Duration::from_secs(2);

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// Somebody else listens there.
    #[error("port {port} (for {provider}) is in use on 127.0.0.1; choose another with --port, or 0 for any free one")]
    PortInUse {
        /// The port that was asked for.
        port: u16,
        /// Whose listener it was for.
        provider: &'static str,
    },
    /// There is no room for three consecutive ports.
    #[error("port {0} is too high: the sandbox takes it and the two after it, so at most 65533")]
    PortTooHigh(u16),
    /// The operating system refused for some other reason.
    #[error("can't listen on 127.0.0.1:{port} for {provider}: {source}")]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// Whose listener it was for.
        provider: &'static str,
        /// What the operating system said.
        source: io::Error,
    },
}

/// Settings of a sandbox that is yet to start, from [`Sandbox::builder`].
#[derive(Debug, Clone)]
pub struct SandboxBuilder {
    seed: u64,
    port: u16,
    frozen_at: Option<SystemTime>,
    lygos_account: LygosAccount,
}

impl SandboxBuilder {
    /// The seed of all ids, keys and secrets; 0 unless told. The same seed gives the same keys in every run.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The first of three consecutive ports: Lygos, lomi., TygaPay. 0, the default, takes any three that are free.
    ///
    /// # Errors
    /// [`SandboxError::PortTooHigh`] above 65533.
    pub fn port(mut self, port: u16) -> Result<Self, SandboxError> {
        if port > u16::MAX - 2 {
            return Err(SandboxError::PortTooHigh(port));
        }
        self.port = port;
        Ok(self)
    }

    /// Stops the clock at this moment; then only [`ClockHandle::advance`] moves it, and two runs with one seed and
    /// the same calls are equal to the byte. Without this the clock runs along with the real time.
    #[must_use]
    pub fn frozen_at(mut self, moment: SystemTime) -> Self {
        self.frozen_at = Some(moment);
        self
    }

    /// The Lygos account that the key belongs to; it decides the currency, which a Lygos request can't.
    #[must_use]
    pub fn lygos_account(mut self, account: LygosAccount) -> Self {
        self.lygos_account = account;
        self
    }

    /// Starts the three servers; when this returns they answer.
    ///
    /// # Errors
    /// When a port can't be had.
    pub async fn start(self) -> Result<Sandbox, SandboxError> {
        let port = |offset: u16| if self.port == 0 { 0 } else { self.port.saturating_add(offset) };
        let (lygos_listener, lygos_url) = listen(port(0), "Lygos").await?;
        let (lomi_listener, lomi_url) = listen(port(1), "lomi.").await?;
        let (tygapay_listener, tygapay_url) = listen(port(2), "TygaPay").await?;

        let (lygos, lygos_store) = lygos::open(self.seed, lygos_url, self.lygos_account);
        let (lomi, lomi_store) = lomi::open(self.seed, lomi_url);
        let (tygapay, tygapay_store) = tygapay::open(self.seed, tygapay_url);
        let clock = self.frozen_at.map_or_else(Clock::running, Clock::frozen);
        let state = State { clock, lygos: lygos_store, lomi: lomi_store, tygapay: tygapay_store };
        let shared = Arc::new(Shared { lygos, lomi, tygapay, state: Mutex::new(state) });

        let (shutdown, stopped) = watch::channel(false);
        let servers = vec![
            serve(lygos_listener, lygos::router(Arc::clone(&shared)), stopped.clone()),
            serve(lomi_listener, lomi::router(Arc::clone(&shared)), stopped.clone()),
            serve(tygapay_listener, tygapay::router(Arc::clone(&shared)), stopped),
        ];
        Ok(Sandbox { shared, shutdown, servers })
    }
}

/// The three providers, running. Dropping it stops them.
#[derive(Debug)]
pub struct Sandbox {
    shared: Arc<Shared>,
    shutdown: watch::Sender<bool>,
    servers: Vec<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts on free ports, with seed 0 and a clock that runs along with the real time.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> Result<Self, SandboxError> {
        Self::builder().start().await
    }

    /// A sandbox with settings of one's own.
    #[must_use]
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder { seed: 0, port: 0, frozen_at: None, lygos_account: LygosAccount::Xof }
    }

    /// Where Lygos is, and the key to use there.
    #[must_use]
    pub fn lygos(&self) -> &Lygos {
        &self.shared.lygos
    }

    /// Where lomi. is, and the key to use there.
    #[must_use]
    pub fn lomi(&self) -> &Lomi {
        &self.shared.lomi
    }

    /// Where TygaPay is, and the key and secret to use there.
    #[must_use]
    pub fn tygapay(&self) -> &Tygapay {
        &self.shared.tygapay
    }

    /// Plays the buyer, without a browser.
    #[must_use]
    pub fn buyer(&self) -> Buyer<'_> {
        Buyer { shared: &self.shared, method: None }
    }

    /// The clock of all three providers.
    #[must_use]
    pub fn clock(&self) -> ClockHandle<'_> {
        ClockHandle { shared: &self.shared }
    }

    /// The one-time password that TygaPay last mailed to the shop's administrator for refunding this order in crypto.
    #[must_use]
    pub fn tygapay_refund_otp(&self, order_id: &str) -> Option<String> {
        self.shared.lock().tygapay.orders.get(order_id)?.otp.as_ref().map(|otp| otp.code.clone())
    }

    /// Stops the servers: no new connection from now on, answers under way are finished.
    pub async fn stop(mut self) {
        self.shutdown.send_replace(true);
        for mut server in std::mem::take(&mut self.servers) {
            if tokio::time::timeout(PATIENCE, &mut server).await.is_err() {
                server.abort();
            }
        }
    }
}

impl Drop for Sandbox {
    /// The servers see it on their runtime and wind down; a runtime that is gone has taken them along already.
    fn drop(&mut self) {
        self.shutdown.send_replace(true);
    }
}

async fn listen(port: u16, provider: &'static str) -> Result<(TcpListener, String), SandboxError> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.map_err(|source| {
        if source.kind() == io::ErrorKind::AddrInUse {
            SandboxError::PortInUse { port, provider }
        } else {
            SandboxError::Listen { port, provider, source }
        }
    })?;
    let address = listener.local_addr().map_err(|source| SandboxError::Listen { port, provider, source })?;
    Ok((listener, format!("http://{address}")))
}

fn serve(listener: TcpListener, router: Router, mut stopped: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let stop = async move {
            // An error means that the sandbox is gone, which is a reason to stop as well.
            let _ = stopped.wait_for(|stop| *stop).await;
        };
        // axum's serve never returns an error; it is only typed so.
        let _ = axum::serve(listener, router).with_graceful_shutdown(stop).await;
    })
}
