//! What a provider tells the shop, and how sure it is that the provider said it.
//!
//! Verify the bytes **as they came**: a body that was parsed and written again has other bytes. Each provider has its
//! `webhooks` with its rules: [`lomi::Webhooks`](crate::lomi::Webhooks) and [`lygos::Webhooks`](crate::lygos::Webhooks)
//! answer [`Verified`] events; TygaPay signs nothing, so [`tygapay::Webhooks`](crate::tygapay::Webhooks) answers [`Unverified`] ones.
//! All three are [`Notifications`], which read any message into one form.
//!
//! Also a verified event is no proof of payment: it may be old, or a repetition, and it says what was true when it was
//! written. Take from it which order to look up, and ask the provider.

mod error;
mod notifications;
mod signature;

use std::fmt;

use bytes::Bytes;

pub use error::WebhookError;
pub use notifications::Notifications;
pub(crate) use signature::{Header, Keys, Window};

/// An event whose signature was checked. Only a provider's `verify` makes one.
///
/// ```compile_fail
/// use passerelle::webhook::Verified;
///
/// let forged = Verified { event: "paid", raw: Default::default() };
/// ```
///
/// ```compile_fail
/// use passerelle::webhook::Verified;
///
/// let forged = Verified::new("paid", Default::default());
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Verified<E> {
    event: E,
    raw: Bytes,
}

impl<E> Verified<E> {
    pub(crate) fn new(event: E, raw: &[u8]) -> Self {
        Self { event, raw: Bytes::copy_from_slice(raw) }
    }

    /// What happened, as the provider says it.
    pub fn event(&self) -> &E {
        &self.event
    }

    /// The event, without the mark that it was checked.
    pub fn into_event(self) -> E {
        self.event
    }

    /// The body as it came, with what the types don't know.
    pub fn raw_body(&self) -> &Bytes {
        &self.raw
    }
}

impl<E: fmt::Debug> fmt::Debug for Verified<E> {
    /// Without the body, which holds personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Verified").field(&self.event).finish()
    }
}

/// An event that anybody may have sent. **It decides nothing**: take from it which order to look up, then ask the provider.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Unverified<E> {
    event: E,
    raw: Bytes,
    hash: Hash,
}

/// What became of a signature that no document promises, where one came all the same. It adds to a doubt and ends none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hash {
    /// None came, as documented.
    Absent,
    /// One came and wasn't looked at: there was no secret to do it with.
    Unchecked,
    /// It fits the way the provider has requests signed.
    Fits,
    /// It doesn't.
    DoesNotFit,
}

impl<E> Unverified<E> {
    pub(crate) fn new(event: E, raw: &[u8], hash: Hash) -> Self {
        Self { event, raw: Bytes::copy_from_slice(raw), hash }
    }

    /// What somebody says has happened.
    pub fn claim(&self) -> &E {
        &self.event
    }

    /// Whether a signature came, and fits.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// The body as it came.
    pub fn raw_body(&self) -> &Bytes {
        &self.raw
    }
}

impl<E: fmt::Debug> fmt::Debug for Unverified<E> {
    /// Without the body, which holds personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unverified").field("claim", &self.event).field("hash", &self.hash).finish_non_exhaustive()
    }
}
