//! The `api-key` header, and which key belongs to which host.

use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Request, Url};

use crate::error::{ConfigurationError, ErrorBody};
use crate::payment::Mode;
use crate::policy::Policy;
use crate::secret::ApiKey;
use crate::transport::{Provider, header_value};

/// Prefix of keys for the undocumented test environment (seen in integrators' code, December 2025).
const TEST_PREFIX: &str = "lygossandbox-";
/// Prefix of production keys, as integrators have them.
const LIVE_PREFIX: &str = "lygosapp-";
const LIVE_HOST: &str = "api.lygosapp.com";
/// Where integrators looked for the test environment. None is documented; the first fits the provider's own operation ids.
const TEST_HOSTS: [&str; 3] = ["server-sandbox.lygosapp.com", "api.sandbox.lygosapp.com", "sandbox.lygosapp.com"];

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
        request.headers_mut().insert(HeaderName::from_static("api-key"), self.key.clone());
        Ok(())
    }

    fn read_error(&self, body: &[u8]) -> ErrorBody {
        super::errors::read(body)
    }
}

/// Real money unless the key says otherwise: no test environment is documented.
pub(super) fn mode(key: &ApiKey) -> Mode {
    if key.expose_secret().starts_with(TEST_PREFIX) { Mode::Test } else { Mode::Live }
}

/// Refuses a test key for the production host: it would be answered 404, which also means "no such order". And the reverse:
/// a production key has no business elsewhere.
pub(super) fn check_key(key: &ApiKey, base_url: &str) -> Result<(), ConfigurationError> {
    let key = key.expose_secret();
    let host = host(base_url).unwrap_or_default();
    if key.starts_with(TEST_PREFIX) && host == LIVE_HOST {
        return Err(ConfigurationError::new(
            "this is a Lygos sandbox key, and the host is production",
            "use a production key, or set the base URL of the sandbox",
        ));
    }
    if key.starts_with(LIVE_PREFIX) && TEST_HOSTS.contains(&host.as_str()) {
        return Err(ConfigurationError::new(
            "this is a Lygos production key, and the host is a sandbox",
            "use a sandbox key, or leave the base URL out",
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
        let (test, live) = (ApiKey::new("lygossandbox-canary").unwrap(), ApiKey::new("lygosapp-canary").unwrap());
        for suffix in ["", "/", "/v1/", ".", ":443", ".:443/v1"] {
            for host in ["api.lygosapp.com", "API.LygosApp.com"] {
                let url = format!("https://{host}{suffix}");
                let error = check_key(&test, &url).unwrap_err().to_string();
                assert!(!error.contains("canary"), "{error}");
                assert!(check_key(&live, &url).is_ok(), "{url}");
            }
            for host in TEST_HOSTS {
                for url in [format!("https://{host}{suffix}"), format!("https://{}{suffix}", host.to_uppercase())] {
                    let error = check_key(&live, &url).unwrap_err().to_string();
                    assert!(!error.contains("canary"), "{error}");
                    assert!(check_key(&test, &url).is_ok(), "{url}");
                }
            }
        }
        // Hosts that are neither, such as a proxy of the shop's own.
        for url in ["http://127.0.0.1:1", "https://api.lygosapp.com.example.com"] {
            assert!(check_key(&test, url).is_ok() && check_key(&live, url).is_ok(), "{url}");
        }
    }
}
