//! The `api-key` header, and which key belongs to which host.

use reqwest::Request;
use reqwest::header::{HeaderName, HeaderValue};

use crate::error::{ConfigurationError, ErrorBody};
use crate::secret::ApiKey;
use crate::transport::{Provider, header_value};

/// Prefix of keys for the undocumented test environment (seen in integrators' code, December 2025).
const TEST_PREFIX: &str = "lygossandbox-";

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
        request.headers_mut().insert(HeaderName::from_static("api-key"), self.key.clone());
        Ok(())
    }

    fn read_error(&self, body: &[u8]) -> ErrorBody {
        super::errors::read(body)
    }
}

/// Refuses a test key for the production host: it would be answered 404, which also means "no such order".
pub(super) fn check_key(key: &ApiKey, base_url: &str) -> Result<(), ConfigurationError> {
    let live = base_url.starts_with("https://api.lygosapp.com");
    if live && key.expose_secret().starts_with(TEST_PREFIX) {
        return Err(ConfigurationError::new(
            "this is a Lygos sandbox key, and the host is production",
            "use a production key, or set the base URL of the sandbox",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sandbox_key_stays_off_production() {
        let key = ApiKey::new("lygossandbox-canary").unwrap();
        assert!(check_key(&key, "https://api.lygosapp.com").is_err());
        assert!(check_key(&key, "http://127.0.0.1:1").is_ok());
        assert!(check_key(&ApiKey::new("lygosapp-canary").unwrap(), "https://api.lygosapp.com").is_ok());
    }
}
