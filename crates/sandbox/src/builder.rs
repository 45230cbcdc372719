//! Settings of a sandbox, and how it starts.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};

use crate::agenda::Agenda;
use crate::clock::Clock;
use crate::console;
use crate::faults::Faults;
use crate::file::{File, FileError};
use crate::lygos::LygosAccount;
use crate::outbox::{self, Courier, Outbox};
use crate::provider::Provider;
use crate::sandbox::Sandbox;
use crate::serve::serve;
use crate::state::{Shared, State};
use crate::{lomi, lygos, tygapay};

/// The address of a provider that was left out: no name ends like that, so nobody is called by mistake.
pub(crate) const LEFT_OUT: &str = "http://left-out.invalid";

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// Somebody else listens there.
    #[error("port {port} (for {listener}) is in use on 127.0.0.1; choose another with --port, or 0 for any free one")]
    PortInUse {
        /// The port that was asked for.
        port: u16,
        /// Whose listener it was for.
        listener: &'static str,
    },
    /// There is no room for four consecutive ports.
    #[error("port {0} is too high: the sandbox takes it and the three after it, so at most 65532")]
    PortTooHigh(u16),
    /// The operating system refused for some other reason.
    #[error("can't listen on 127.0.0.1:{port} for {listener}: {source}")]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// Whose listener it was for.
        listener: &'static str,
        /// What the operating system said.
        source: io::Error,
    },
    /// The data file can't be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// The client that tells the shop can't be built.
    #[error("can't send to the shop: {0}")]
    Client(#[from] reqwest::Error),
}

/// Settings of a sandbox that is yet to start, from [`Sandbox::builder`].
#[derive(Debug, Clone)]
pub struct SandboxBuilder {
    seed: Option<u64>,
    port: u16,
    frozen_at: Option<SystemTime>,
    lygos_account: LygosAccount,
    lygos_webhook: Option<String>,
    lomi_limits: bool,
    providers: Vec<Provider>,
    data: Option<PathBuf>,
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        Self {
            seed: None,
            port: 0,
            frozen_at: None,
            lygos_account: LygosAccount::Xof,
            lygos_webhook: None,
            lomi_limits: true,
            providers: Provider::ALL.to_vec(),
            data: None,
        }
    }

    /// The seed of all ids, keys, secrets and faults; 0 unless told. The same seed gives the same keys in every run.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The first of four consecutive ports: Lygos, lomi., TygaPay, console. 0, the default, takes any that are free.
    ///
    /// # Errors
    /// [`SandboxError::PortTooHigh`] above 65532.
    pub fn port(mut self, port: u16) -> Result<Self, SandboxError> {
        if port > u16::MAX - 3 {
            return Err(SandboxError::PortTooHigh(port));
        }
        self.port = port;
        Ok(self)
    }

    /// Stops the clock at this moment; then only [`ClockHandle::advance`](crate::ClockHandle::advance) moves it, messages
    /// to the shop are sent when it does or by [`Sandbox::deliver`], and two runs with one seed and the same calls are
    /// equal to the byte. Without this the clock runs along with the real time.
    #[must_use]
    pub fn frozen_at(mut self, moment: SystemTime) -> Self {
        self.frozen_at = Some(moment);
        self
    }

    /// Only these providers listen; all three unless told.
    #[must_use]
    pub fn providers(mut self, providers: &[Provider]) -> Self {
        self.providers = providers.to_vec();
        self
    }

    /// The Lygos account that the key belongs to; it decides the currency, which a Lygos request can't.
    #[must_use]
    pub fn lygos_account(mut self, account: LygosAccount) -> Self {
        self.lygos_account = account;
        self
    }

    /// Whether lomi. refuses calls beyond its rate limits, as it does unless told otherwise. Tests of a load may not
    /// want it.
    #[must_use]
    pub fn lomi_limits(mut self, enforced: bool) -> Self {
        self.lomi_limits = enforced;
        self
    }

    /// Where Lygos tells the shop; in the real world it is registered in the dashboard.
    #[must_use]
    pub fn lygos_webhook(mut self, url: impl Into<String>) -> Self {
        self.lygos_webhook = Some(url.into());
        self
    }

    /// Keeps everything in this file, made if it isn't there, and goes on from what it holds. Links to pay have the port
    /// in them, so keep that the same as well.
    #[must_use]
    pub fn data(mut self, file: impl Into<PathBuf>) -> Self {
        self.data = Some(file.into());
        self
    }

    /// Starts the servers; when this returns they answer.
    ///
    /// # Errors
    /// When a port or the data file can't be had.
    pub async fn start(self) -> Result<Sandbox, SandboxError> {
        let (file, kept) = match &self.data {
            Some(path) => File::open(path).map(|(file, kept)| (Some(file), kept))?,
            None => (None, None),
        };
        if let (Some(kept), Some(asked), Some(path)) = (&kept, self.seed, &self.data)
            && kept.seed != asked
        {
            return Err(FileError::OtherSeed { path: path.clone(), kept: kept.seed, asked }.into());
        }
        let seed = kept.as_ref().map_or(self.seed.unwrap_or(0), |state| state.seed);

        let mut listeners = Vec::new();
        let mut urls = Vec::new();
        for (offset, provider) in (0_u16..).zip(Provider::ALL) {
            if !self.providers.contains(&provider) {
                urls.push(LEFT_OUT.to_owned());
                continue;
            }
            let (listener, url) = listen(self.port_after(offset), provider.name()).await?;
            listeners.push((listener, provider));
            urls.push(url);
        }
        let (console_listener, console_url) = listen(self.port_after(3), "the console").await?;
        let mut urls = urls.into_iter();
        let mut url = || urls.next().unwrap_or_default();

        let (lygos, mut lygos_store) = lygos::open(seed, url(), self.lygos_account);
        let (mut lomi, lomi_store) = lomi::open(seed, url());
        lomi.enforces_limits = self.lomi_limits;
        let (tygapay, tygapay_store) = tygapay::open(seed, url());
        lygos_store.webhook_url.clone_from(&self.lygos_webhook);
        let clock = self.frozen_at.map_or_else(Clock::running, Clock::frozen);
        let state = match kept {
            Some(mut state) => {
                state.clock.go_on_as(&clock);
                let now = state.now();
                state.outbox.after_restart(now);
                if self.lygos_webhook.is_some() {
                    state.lygos.webhook_url = self.lygos_webhook;
                }
                state
            }
            None => State {
                seed,
                clock,
                agenda: Agenda::default(),
                outbox: Outbox::new(seed),
                faults: Faults::new(seed),
                lygos: lygos_store,
                lomi: lomi_store,
                tygapay: tygapay_store,
            },
        };
        if let Some(file) = &file {
            file.begin()?;
        }
        let (state, bell, courier) = (Mutex::new(state), Notify::new(), Courier::new()?);
        let ending = watch::Sender::new(false);
        let shared = Arc::new(Shared { lygos, lomi, tygapay, state, bell, courier, file, ending });
        shared.changed().await;

        let mut tasks = Vec::new();
        for (listener, provider) in listeners {
            let router = match provider {
                Provider::Lygos => lygos::router(Arc::clone(&shared)),
                Provider::Lomi => lomi::router(Arc::clone(&shared)),
                Provider::Tygapay => tygapay::router(Arc::clone(&shared)),
            };
            tasks.push(tokio::spawn(serve(listener, router, Arc::clone(&shared), Some(provider))));
        }
        let router = console::router(Arc::clone(&shared));
        tasks.push(tokio::spawn(serve(console_listener, router, Arc::clone(&shared), None)));
        if self.frozen_at.is_none() {
            tasks.push(tokio::spawn(outbox::run(Arc::clone(&shared))));
        }
        Ok(Sandbox { shared, console_url, tasks })
    }

    fn port_after(&self, offset: u16) -> u16 {
        if self.port == 0 { 0 } else { self.port.saturating_add(offset) }
    }
}

async fn listen(port: u16, listener: &'static str) -> Result<(TcpListener, String), SandboxError> {
    let socket = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.map_err(|source| {
        if source.kind() == io::ErrorKind::AddrInUse {
            SandboxError::PortInUse { port, listener }
        } else {
            SandboxError::Listen { port, listener, source }
        }
    })?;
    let address = socket.local_addr().map_err(|source| SandboxError::Listen { port, listener, source })?;
    Ok((socket, format!("http://{address}")))
}
