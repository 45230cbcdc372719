//! Clients for a server of the test's own, with keys that must show up nowhere but in their header.

#![allow(dead_code, unreachable_pub, reason = "each test binary uses its part")]

pub mod quick;

use std::sync::Arc;

use passerelle::ClientBuilder;
use passerelle::environment::Environment;
use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::secret::{ApiKey, ApiSecret};
use passerelle::tygapay::TygaPay;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::prelude::*;

pub const LYGOS_KEY: &str = "lygosapp-canary-key";
pub const LOMI_KEY: &str = "lomi_sk_test_canary_key";
pub const TYGAPAY_KEY: &str = "tygapay-canary-key";
pub const TYGAPAY_SECRET: &str = "tygapay-canary-secret";

pub fn lygos_builder(base_url: &str) -> ClientBuilder<Lygos> {
    Lygos::builder(ApiKey::new(LYGOS_KEY).unwrap()).base_url(base_url).environment(quick())
}

pub fn lomi_builder(base_url: &str) -> ClientBuilder<Lomi> {
    Lomi::builder(ApiKey::new(LOMI_KEY).unwrap()).base_url(base_url).environment(quick())
}

pub fn tygapay_builder(base_url: &str) -> ClientBuilder<TygaPay> {
    let (key, secret) = (ApiKey::new(TYGAPAY_KEY).unwrap(), ApiSecret::new(TYGAPAY_SECRET).unwrap());
    TygaPay::builder(key, secret).base_url(base_url).environment(quick())
}

pub fn lygos(base_url: &str) -> Lygos {
    lygos_builder(base_url).build().unwrap()
}

pub fn lomi(base_url: &str) -> Lomi {
    lomi_builder(base_url).build().unwrap()
}

pub fn tygapay(base_url: &str) -> TygaPay {
    tygapay_builder(base_url).build().unwrap()
}

/// Writes a log at the finest level into the file that `PASSERELLE_TEST_LOG` names, if it does: `tests/secrecy` then looks
/// through it. Each test binary, and each process of one, adds to it.
fn log() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let Some(path) = std::env::var_os("PASSERELLE_TEST_LOG") else { return };
        let file = std::fs::File::options().create(true).append(true).open(path).expect("the log can be written");
        let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_span_events(FmtSpan::CLOSE);
        // wiremock is the provider here, and prints requests that it doesn't expect.
        let all = Targets::new().with_default(LevelFilter::TRACE).with_target("wiremock", LevelFilter::OFF);
        tracing_subscriber::registry().with(lines.with_writer(std::sync::Mutex::new(file)).with_filter(all)).init();
    });
}

pub fn quick() -> Arc<dyn Environment> {
    log();
    Arc::new(quick::Quick::new(1))
}
