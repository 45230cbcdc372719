//! Where a provider is: https, or http on loopback, and nothing that could carry a secret.

use std::fmt;
use std::net::IpAddr;

use reqwest::Url;

use crate::error::ConfigurationError;

/// A checked base URL without a trailing slash.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    text: String,
    /// Counted once: every call asks.
    segments: usize,
    loopback: bool,
}

impl BaseUrl {
    /// Checks a base URL.
    ///
    /// # Errors
    /// When it isn't https (http is for loopback alone), or has a user, a password, a query or a fragment.
    pub(crate) fn parse(text: &str) -> Result<Self, ConfigurationError> {
        let refuse = |what: &str| {
            ConfigurationError::new(
                format!("the base URL {what}"),
                "give https://host, or http://127.0.0.1:port for the sandbox",
            )
        };
        // The text itself is in no message: it may hold a key that was pasted in the wrong place.
        let url = Url::parse(text).map_err(|_| refuse("is not a URL"))?;
        match url.scheme() {
            "https" => {}
            "http" if is_loopback(&url) => {}
            "http" => return Err(refuse("is http and not on loopback: keys and amounts would travel in the open")),
            _ => return Err(refuse("is neither https nor http")),
        }
        if url.host_str().is_none_or(str::is_empty) {
            return Err(refuse("has no host"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse("has a user or a password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refuse("has a query or a fragment"));
        }
        Ok(Self {
            text: url.as_str().trim_end_matches('/').to_owned(),
            segments: url.path().split('/').filter(|segment| !segment.is_empty()).count(),
            loopback: is_loopback(&url),
        })
    }

    /// The URL, without a trailing slash.
    #[must_use]
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// Number of path segments before an operation's own.
    pub(crate) fn segments(&self) -> usize {
        self.segments
    }
}

/// The loopback addresses, and the name `localhost`, which resolvers keep on loopback (RFC 6761).
pub(crate) fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_or_loopback() {
        for good in ["https://api.lygosapp.com/", "http://127.0.0.1:4010", "http://[::1]:80/x/", "http://localhost:1"] {
            assert!(BaseUrl::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "http://api.lygosapp.com",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "ftp://example.com",
            "https://user:canary@example.com",
            "https://example.com/?key=canary",
            "https://",
            "example.com",
            "",
        ] {
            let error = BaseUrl::parse(bad).unwrap_err().to_string();
            assert!(!error.contains("canary"), "{error}");
        }
    }

    #[test]
    fn no_trailing_slash() {
        assert_eq!(BaseUrl::parse("https://api.lygosapp.com/").unwrap().as_str(), "https://api.lygosapp.com");
        assert_eq!(BaseUrl::parse("https://example.com/a/b/").unwrap().segments(), 2);
    }
}
