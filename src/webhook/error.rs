//! Why a message isn't taken for the provider's. The texts are for whoever integrates; nothing of the message is in them.

/// Why a message to the shop was refused. Nothing of its body, its signature or a secret is in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// A header that has to be there isn't.
    #[error(
        "no {header}: either {provider} didn't send this, or a proxy before the shop drops the header; have it pass {header} on"
    )]
    NotSigned {
        /// Who was to have signed.
        provider: &'static str,
        /// The header.
        header: &'static str,
    },
    /// A header came more than once, so which one is meant can't be told.
    #[error("{header} came more than once with different values: {provider} sends one")]
    Ambiguous {
        /// Who was to have signed.
        provider: &'static str,
        /// The header.
        header: &'static str,
    },
    /// A header isn't in the provider's form.
    #[error("{header} is not {form}, so {provider} didn't write it")]
    Unreadable {
        /// Who was to have signed.
        provider: &'static str,
        /// The header.
        header: &'static str,
        /// What it should look like.
        form: &'static str,
    },
    /// The signature is not one of this body under any of the secrets.
    #[error(
        "{header} doesn't fit the body. Usually the body was parsed and written again before it was verified: pass the \
         bytes as they came (in axum `Bytes`, not `Json`; in other frameworks the raw body). Otherwise the secret is \
         another webhook's or has been replaced: {provider}'s dashboard shows it"
    )]
    Mismatch {
        /// Who was to have signed.
        provider: &'static str,
        /// The header.
        header: &'static str,
    },
    /// The signature fits, and the time that was signed lies outside the window.
    #[error(
        "signed {seconds} seconds {direction}, and {allowed} are allowed: an old message that somebody sends again, or one \
         of the two clocks is wrong (is this machine's set by NTP?)"
    )]
    Stale {
        /// How far the signed time is from now.
        seconds: u64,
        /// "ago" or "ahead".
        direction: &'static str,
        /// The window, in seconds.
        allowed: u64,
    },
    /// The body isn't an event, whoever sent it.
    #[error("not an event of {provider}'s: {why}")]
    Malformed {
        /// Whose it was to be.
        provider: &'static str,
        /// Where reading stopped, without any value.
        why: String,
    },
}

impl WebhookError {
    /// The HTTP status to answer with: 401 for who can't prove who they are, 400 for what is no event. Mind that lomi. takes
    /// a 4xx for final and doesn't send that message again; ask for the state of what is pending from time to time.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Malformed { .. } => 400,
            _ => 401,
        }
    }
}
