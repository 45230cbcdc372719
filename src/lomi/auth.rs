//! The `X-API-KEY` header, the version pin, and which key belongs to which host.

use reqwest::Request;
use reqwest::header::{HeaderName, HeaderValue};

use crate::error::{ConfigurationError, ErrorBody};
use crate::secret::ApiKey;
use crate::transport::{Provider, header_value};

const LIVE: &str = "https://api.lomi.africa";
const TEST: &str = "https://sandbox.api.lomi.africa";
/// The schema our spec describes; lomi. promises additive changes within it.
const VERSION: &str = "1.2.0";

/// What every request is sent with.
pub(super) struct Credentials {
    key: HeaderValue,
}

impl Credentials {
    pub(super) fn new(key: &ApiKey) -> Result<Self, ConfigurationError> {
        Ok(Self { key: header_value(key.expose_secret())? })
    }
}

impl Provider for Credentials {
    fn authenticate(&self, request: &mut Request) -> Result<(), String> {
        request.headers_mut().insert(HeaderName::from_static("x-api-key"), self.key.clone());
        request.headers_mut().insert(HeaderName::from_static("lomi-version"), HeaderValue::from_static(VERSION));
        Ok(())
    }

    fn read_error(&self, body: &[u8]) -> ErrorBody {
        super::errors::read(body)
    }
}

/// Where a key belongs. lomi.'s server looks at the key alone; the hosts are kept apart all the same, so that a slip shows.
pub(super) fn documented_host(key: &ApiKey) -> Result<&'static str, ConfigurationError> {
    match key.expose_secret() {
        key if key.starts_with("lomi_sk_live_") => Ok(LIVE),
        key if key.starts_with("lomi_sk_test_") => Ok(TEST),
        key if key.starts_with("lomi_pk_") => Err(ConfigurationError::new(
            "this is a publishable key: it is for card forms in a browser, and can't act on a server",
            "use the secret key, `lomi_sk_...`",
        )),
        _ => Err(ConfigurationError::new(
            "this is no lomi. secret key",
            "use `lomi_sk_test_...` or `lomi_sk_live_...` from the dashboard",
        )),
    }
}

/// Refuses a test key for the live host, and the reverse.
pub(super) fn check_key(key: &ApiKey, base_url: &str) -> Result<(), ConfigurationError> {
    let other = if documented_host(key)? == LIVE { TEST } else { LIVE };
    if base_url.trim_end_matches('/') == other {
        return Err(ConfigurationError::new(
            format!("the key and the host {other} belong to different environments"),
            "leave the base URL out: the key chooses it",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stays_in_its_environment() {
        let (test, live) = (ApiKey::new("lomi_sk_test_canary").unwrap(), ApiKey::new("lomi_sk_live_canary").unwrap());
        assert!(check_key(&test, TEST).is_ok() && check_key(&live, LIVE).is_ok());
        assert!(check_key(&test, "https://api.lomi.africa/").is_err());
        assert!(check_key(&live, TEST).is_err());
        assert!(check_key(&test, "http://127.0.0.1:1").is_ok());
        for bad in ["lomi_pk_test_canary", "lomi_pk_live_canary", "canary"] {
            let error = documented_host(&ApiKey::new(bad).unwrap()).unwrap_err().to_string();
            assert!(!error.contains("canary"), "{error}");
        }
    }
}
