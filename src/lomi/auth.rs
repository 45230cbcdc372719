//! The `X-API-KEY` header, the version pin, and which key belongs to which host.

use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Request, Url};

use crate::error::{ConfigurationError, ErrorBody};
use crate::payment::Mode;
use crate::policy::Policy;
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
    fn authenticate(&self, request: &mut Request, _: &Policy) -> Result<(), String> {
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

/// Whether a key that has a documented host is for real money.
pub(super) fn mode(documented_host: &str) -> Mode {
    if documented_host == LIVE { Mode::Live } else { Mode::Test }
}

/// Refuses a test key for the live host, and the reverse.
pub(super) fn check_key(key: &ApiKey, base_url: &str) -> Result<(), ConfigurationError> {
    let other = if documented_host(key)? == LIVE { TEST } else { LIVE };
    if host(base_url).is_some_and(|host| other.strip_prefix("https://") == Some(&host)) {
        return Err(ConfigurationError::new(
            format!("the key and the host {other} belong to different environments"),
            "leave the base URL out: the key chooses it",
        ));
    }
    Ok(())
}

/// The host alone, as a resolver takes it: lower case, no final dot. Port and path don't make another environment of it.
fn host(base_url: &str) -> Option<String> {
    Some(Url::parse(base_url).ok()?.host_str()?.trim_end_matches('.').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stays_in_its_environment() {
        let (test, live) = (ApiKey::new("lomi_sk_test_canary").unwrap(), ApiKey::new("lomi_sk_live_canary").unwrap());
        for host in ["api.lomi.africa", "API.Lomi.Africa", "api.lomi.africa.", "api.lomi.africa:443"] {
            for path in ["", "/", "//", "/v1", "/v1/"] {
                let url = format!("https://{host}{path}");
                assert!(check_key(&test, &url).is_err(), "{url}");
                assert!(check_key(&live, &url).is_ok(), "{url}");
                let url = format!("https://sandbox.{host}{path}");
                assert!(check_key(&live, &url).is_err(), "{url}");
                assert!(check_key(&test, &url).is_ok(), "{url}");
            }
        }
        // Hosts that are neither, such as a proxy of the shop's own.
        for url in
            ["http://127.0.0.1:1", "https://api.lomi.africa.example.com", "https://lomi.example.com/api.lomi.africa"]
        {
            assert!(check_key(&test, url).is_ok() && check_key(&live, url).is_ok(), "{url}");
        }
    }

    #[test]
    fn what_is_no_secret_key_goes_nowhere() {
        for bad in ["lomi_pk_test_canary", "lomi_pk_live_canary", "pk_live_canary", "LOMI_SK_LIVE_canary", "canary"] {
            let key = ApiKey::new(bad).unwrap();
            for url in [LIVE, TEST, "http://127.0.0.1:1", "https://lomi.example.com"] {
                let error = check_key(&key, url).unwrap_err().to_string();
                assert!(!error.contains("canary"), "{error}");
            }
            assert!(documented_host(&key).is_err());
        }
    }
}
