//! What a shop's log says. Never a body, a header or a panic's words: personal data may be in them.

use axum::http::StatusCode;
use passerelle::fulfilment::Outcome;
use passerelle::payment::Provider;

/// What was answered.
pub(crate) fn answered(provider: Provider, status: StatusCode, why: &str) {
    let (provider, status) = (provider.key(), status.as_u16());
    match status {
        500.. => tracing::error!(provider, status, why, "a provider's message couldn't be taken"),
        400.. => tracing::warn!(provider, status, why, "a message was refused"),
        _ => tracing::debug!(provider, status, why, "a provider's message was taken"),
    }
}

/// What came of it afterwards.
pub(crate) fn done(provider: Provider, outcome: &Outcome) {
    let provider = provider.key();
    match outcome {
        Outcome::Paid => tracing::info!(provider, "an order is paid, and the shop was told"),
        Outcome::NotPaid(why) => tracing::info!(provider, %why, "an order isn't paid"),
        Outcome::ShopFailed(error) => tracing::warn!(provider, %error, "the shop gave an error: tried again later"),
        Outcome::StoreFailed(error) => tracing::error!(provider, %error, "the inbox gave an error: tried again later"),
        Outcome::Ignored(why) => tracing::debug!(provider, why, "nothing to do"),
        other => tracing::debug!(provider, outcome = ?other, "done"),
    }
}
