//! HMAC-SHA256 over raw bytes, under any of several secrets, compared in constant time; and how old a signed time may be.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName};
use subtle::{Choice, ConstantTimeEq};

use super::WebhookError;
use crate::environment::{Environment, System};
use crate::mac_key::{Digest, MacKey};
use crate::secret::WebhookSecret;

/// The secrets that may have been used: while one is replaced there are two.
#[derive(Clone, Debug)]
pub(crate) struct Keys(Vec<MacKey>);

impl Keys {
    pub(crate) fn new(secret: &WebhookSecret) -> Self {
        Self(vec![MacKey::new(secret.expose_secret())])
    }

    pub(crate) fn push(&mut self, secret: &WebhookSecret) {
        self.0.push(MacKey::new(secret.expose_secret()));
    }

    /// Whether one of these digests is that of the parts, one after the other, under one of the secrets. All are compared,
    /// so that the time tells nothing.
    pub(crate) fn signed(&self, parts: &[&[u8]], digests: impl Iterator<Item = Digest> + Clone) -> bool {
        let mut fits = Choice::from(0);
        for key in &self.0 {
            let expected = key.digest(parts.iter().copied());
            for digest in digests.clone() {
                fits |= expected.ct_eq(&digest);
            }
        }
        fits.into()
    }
}

/// How far a signed time may be from now, either way.
#[derive(Clone)]
pub(crate) struct Window {
    pub(crate) allowed: Duration,
    pub(crate) environment: Arc<dyn Environment>,
}

impl Window {
    pub(crate) fn of(allowed: Duration) -> Self {
        Self { allowed, environment: Arc::new(System::default()) }
    }

    /// `since` 1970.
    pub(crate) fn check(&self, since: Duration) -> Result<(), WebhookError> {
        let now = self.environment.time_of_day().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let (distance, direction) = match now.checked_sub(since) {
            Some(ago) => (ago, "ago"),
            None => (since.saturating_sub(now), "ahead"),
        };
        if distance <= self.allowed {
            return Ok(());
        }
        Err(WebhookError::Stale { seconds: distance.as_secs(), direction, allowed: self.allowed.as_secs() })
    }
}

impl std::fmt::Debug for Window {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Window").field("allowed", &self.allowed).finish_non_exhaustive()
    }
}

/// A header by its name, made ready once: to look one up by a text costs three times as much.
#[derive(Debug)]
pub(crate) struct Header {
    /// As the provider writes it.
    pub(crate) text: &'static str,
    name: HeaderName,
}

impl Header {
    /// The name twice, since only in lower case it can be made ready when this is compiled.
    pub(crate) const fn new(text: &'static str, lower: &'static str) -> Self {
        assert!(is_same(text.as_bytes(), lower.as_bytes()), "two names");
        Self { text, name: HeaderName::from_static(lower) }
    }

    /// Its text, if it came; twice with one value is once.
    pub(crate) fn of<'a>(
        &self,
        headers: &'a HeaderMap,
        provider: &'static str,
    ) -> Result<Option<&'a [u8]>, WebhookError> {
        let mut values = headers.get_all(&self.name).iter().map(|value| value.as_bytes().trim_ascii());
        let Some(first) = values.next() else { return Ok(None) };
        if values.any(|other| other != first) {
            return Err(WebhookError::Ambiguous { provider, header: self.text });
        }
        Ok(Some(first))
    }

    /// Its text, which has to be there.
    pub(crate) fn only<'a>(&self, headers: &'a HeaderMap, provider: &'static str) -> Result<&'a [u8], WebhookError> {
        self.of(headers, provider)?.ok_or(WebhookError::NotSigned { provider, header: self.text })
    }
}

const fn is_same(left: &[u8], right: &[u8]) -> bool {
    match (left.split_first(), right.split_first()) {
        (Some((a, left)), Some((b, right))) => a.eq_ignore_ascii_case(b) && is_same(left, right),
        (None, None) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(secrets: &[&str]) -> Keys {
        Keys(secrets.iter().map(|secret| MacKey::new(secret)).collect())
    }

    /// RFC 4231, test case 2.
    #[test]
    fn any_of_the_secrets_may_have_signed() {
        let digest = hex::decode("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843").unwrap();
        let digest: Digest = digest.try_into().unwrap();
        let parts: [&[u8]; 2] = [b"what do ya want ", b"for nothing?"];
        assert!(keys(&["Jefe"]).signed(&parts, [digest].into_iter()));
        assert!(keys(&["other", "Jefe"]).signed(&parts, [[0; 32], digest].into_iter()));
        // Whichever of them it is.
        assert!(keys(&["Jefe", "other"]).signed(&parts, [digest, [0; 32]].into_iter()));
        assert!(!keys(&["other"]).signed(&parts, [digest].into_iter()));
        assert!(!keys(&["Jefe"]).signed(&parts, [].into_iter()));
        assert!(!keys(&["Jefe"]).signed(&[b"what do ya want for nothing"], [digest].into_iter()));
    }

    #[test]
    fn a_header_that_came_twice_is_one_only_if_it_is_the_same() {
        static A: Header = Header::new("X-A", "x-a");
        let mut headers = HeaderMap::new();
        assert!(matches!(A.only(&headers, "p"), Err(WebhookError::NotSigned { header: "X-A", .. })));
        headers.append("x-a", " 1 ".parse().unwrap());
        headers.append("x-a", "1".parse().unwrap());
        assert_eq!(A.only(&headers, "p").unwrap(), b"1");
        headers.append("x-a", "2".parse().unwrap());
        assert!(matches!(A.of(&headers, "p"), Err(WebhookError::Ambiguous { .. })));
    }
}
