//! Where the providers are and with which keys: what a shop is to be configured with.

use serde::Serialize;

use crate::state::Shared;

/// The three providers' addresses and keys.
#[derive(Debug, Serialize)]
pub(crate) struct Keys<'a> {
    lygos: Access<'a>,
    lomi: Access<'a>,
    tygapay: Access<'a>,
}

#[derive(Debug, Serialize)]
struct Access<'a> {
    base_url: &'a str,
    api_key: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_secret: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    webhook_secret: Option<&'a str>,
}

impl<'a> Keys<'a> {
    pub(crate) fn of(shared: &'a Shared) -> Self {
        let Shared { lygos, lomi, tygapay, .. } = shared;
        let plain = |base_url, api_key| Access { base_url, api_key, api_secret: None, webhook_secret: None };
        Self {
            lygos: Access { webhook_secret: Some(lygos.webhook_secret()), ..plain(lygos.base_url(), lygos.api_key()) },
            lomi: plain(lomi.base_url(), lomi.api_key()),
            tygapay: Access { api_secret: Some(tygapay.api_secret()), ..plain(tygapay.base_url(), tygapay.api_key()) },
        }
    }
}
