//! The token in a return address: for which order and which page the shop made it, and until when, signed by the shop for
//! itself. At which provider, and whether with real money, is signed too and not written: whoever reads it knows.
//!
//! base64url of: version, page, expiry (seconds since 1970, 8 bytes), reference, HMAC-SHA256. The reference alone has no
//! fixed length and stands last, so that no two tokens are signed over the same bytes.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::{Choice, ConstantTimeEq};

use super::ReturnPage;
use crate::mac_key::{Digest, MacKey};
use crate::payment::{Mode, Provider};

/// The signed bytes begin with it, so that a signature made for something else with the same secret is none here.
const DOMAIN: &[u8] = b"passerelle return address\n";
const VERSION: u8 = 1;

/// What a token is good for, beside what stands in it.
#[derive(Clone, Copy)]
pub(super) struct Scope {
    pub(super) provider: Provider,
    pub(super) mode: Mode,
}

/// What stands in a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Contents {
    pub(super) page: ReturnPage,
    /// Seconds since 1970.
    pub(super) expires: u64,
    pub(super) reference: String,
}

impl Contents {
    pub(super) fn sign(&self, secret: &MacKey, scope: Scope) -> String {
        let page = match self.page {
            ReturnPage::Success => b's',
            ReturnPage::Failure => b'f',
        };
        let mut bytes = vec![VERSION, page];
        bytes.extend(self.expires.to_be_bytes());
        bytes.extend(self.reference.as_bytes());
        let digest = digest(secret, scope, &bytes);
        bytes.extend(digest);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// What stands in a token that was signed with one of these secrets, for this. All are tried, so that the time it takes
    /// tells nothing.
    pub(super) fn verify<'a>(secrets: impl Iterator<Item = &'a MacKey>, scope: Scope, token: &str) -> Option<Self> {
        // Strict: no padding, and no other last letter for the same bytes.
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (signed, given) = bytes.split_last_chunk::<32>()?;
        let fits = secrets.fold(Choice::from(0), |fits, secret| fits | digest(secret, scope, signed).ct_eq(given));
        if !bool::from(fits) {
            return None;
        }
        let ([VERSION, page, expires @ ..], reference) = signed.split_first_chunk::<10>()? else { return None };
        let page = match page {
            b's' => ReturnPage::Success,
            b'f' => ReturnPage::Failure,
            _ => return None,
        };
        let reference = std::str::from_utf8(reference).ok()?.to_owned();
        Some(Self { page, expires: u64::from_be_bytes(*expires), reference })
    }
}

fn digest(secret: &MacKey, scope: Scope, bytes: &[u8]) -> Digest {
    secret.digest([DOMAIN, scope.provider.key().as_bytes(), b"\n", scope.mode.key().as_bytes(), b"\n", bytes])
}
