//! Where the providers are and with which keys: what a shop is to be configured with.

use serde::Serialize;

use crate::builder::LEFT_OUT;
use crate::state::Shared;

/// What a shop is to be configured with, from [`Sandbox::keys`](crate::Sandbox::keys); `None` for a provider that was left
/// out.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Keys<'a> {
    /// Lygos.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lygos: Option<Access<'a>>,
    /// lomi.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lomi: Option<Access<'a>>,
    /// TygaPay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tygapay: Option<Access<'a>>,
}

/// Where one provider is, and its keys. None of them is a secret: they come from the seed.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Access<'a> {
    /// `http://127.0.0.1:PORT`.
    pub base_url: &'a str,
    /// The header that the key goes into.
    #[serde(skip)]
    pub header: &'static str,
    /// The key.
    pub api_key: &'a str,
    /// The key of the signature on requests, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_secret: Option<&'a str>,
    /// The key of the signature on messages to the shop, where it isn't made with the webhook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_secret: Option<&'a str>,
}

impl<'a> Keys<'a> {
    pub(crate) fn of(shared: &'a Shared) -> Self {
        let Shared { lygos, lomi, tygapay, .. } = shared;
        let access = |base_url, header, api_key| {
            let plain = Access { base_url, header, api_key, api_secret: None, webhook_secret: None };
            Some(plain).filter(|_| base_url != LEFT_OUT)
        };
        let with_secret = |access: Access<'a>| Access { webhook_secret: Some(lygos.webhook_secret()), ..access };
        let signing = |access: Access<'a>| Access { api_secret: Some(tygapay.api_secret()), ..access };
        Self {
            lygos: access(lygos.base_url(), "api-key", lygos.api_key()).map(with_secret),
            lomi: access(lomi.base_url(), "X-API-KEY", lomi.api_key()),
            tygapay: access(tygapay.base_url(), "x-api-key", tygapay.api_key()).map(signing),
        }
    }
}
