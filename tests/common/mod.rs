//! Clients for a server of the test's own, with keys that must show up nowhere but in their header.

#![allow(dead_code, unreachable_pub, reason = "each test binary uses its part")]

use passerelle::ClientBuilder;
use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::secret::{ApiKey, ApiSecret};
use passerelle::tygapay::TygaPay;

pub const LYGOS_KEY: &str = "lygosapp-canary-key";
pub const LOMI_KEY: &str = "lomi_sk_test_canary_key";
pub const TYGAPAY_KEY: &str = "tygapay-canary-key";
pub const TYGAPAY_SECRET: &str = "tygapay-canary-secret";

pub fn lygos(base_url: &str) -> Lygos {
    Lygos::builder(ApiKey::new(LYGOS_KEY).unwrap()).base_url(base_url).build().unwrap()
}

pub fn lomi(base_url: &str) -> Lomi {
    Lomi::builder(ApiKey::new(LOMI_KEY).unwrap()).base_url(base_url).build().unwrap()
}

pub fn tygapay(base_url: &str) -> TygaPay {
    let (key, secret) = (ApiKey::new(TYGAPAY_KEY).unwrap(), ApiSecret::new(TYGAPAY_SECRET).unwrap());
    TygaPay::builder(key, secret).base_url(base_url).build().unwrap()
}

pub fn builder_of_lygos(base_url: &str) -> ClientBuilder<Lygos> {
    Lygos::builder(ApiKey::new(LYGOS_KEY).unwrap()).base_url(base_url)
}

pub fn builder_of_lomi(base_url: &str) -> ClientBuilder<Lomi> {
    Lomi::builder(ApiKey::new(LOMI_KEY).unwrap()).base_url(base_url)
}

pub fn builder_of_tygapay(base_url: &str) -> ClientBuilder<TygaPay> {
    let (key, secret) = (ApiKey::new(TYGAPAY_KEY).unwrap(), ApiSecret::new(TYGAPAY_SECRET).unwrap());
    TygaPay::builder(key, secret).base_url(base_url)
}
