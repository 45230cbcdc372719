//! What became of a write whose answer was lost. "Failed" is not among it: it happened, it didn't, or nobody can say yet.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::Error;
use crate::response::Response;

/// What [`OutcomeUnknown::resolve`](super::OutcomeUnknown::resolve) found out.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[must_use = "as long as it isn't known whether it happened, it must not be sent again"]
pub enum Resolution<T> {
    /// It was carried out, once; with what the provider made. For money moved in two steps that is the answer of the step
    /// that was lost, and may be the preview.
    Happened(Response<T>),
    /// It was not carried out, and can't be any more. It may be sent again.
    DidNotHappen,
    /// It can't be said. Don't send it again.
    StillUnknown(StillUnknown),
}

impl<T: DeserializeOwned> Resolution<T> {
    pub(crate) fn of(status: u16, body: Bytes) -> Self {
        match serde_json::from_slice(&body) {
            Ok(value) => Self::Happened(Response { value, status, request_id: None, attempts: 0, body }),
            Err(_) => Self::StillUnknown(StillUnknown::Unreadable(Unread(body))),
        }
    }
}

impl<T> Resolution<T> {
    /// The same, with what happened read further.
    pub(crate) async fn then<U>(self, read: impl AsyncFnOnce(T) -> Result<U, Error>) -> Result<Resolution<U>, Error> {
        Ok(match self {
            Self::Happened(Response { value, status, request_id, attempts, body }) => {
                Resolution::Happened(Response { value: read(value).await?, status, request_id, attempts, body })
            }
            Self::DidNotHappen => Resolution::DidNotHappen,
            Self::StillUnknown(why) => Resolution::StillUnknown(why),
        })
    }
}

/// Why it still can't be said whether a write was carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StillUnknown {
    /// The provider neither recognises a repetition of this operation nor has a way to look for it.
    NoLookup,
    /// The request carried no reference of the shop's own to look for.
    NoReference,
    /// The provider couldn't be asked in the time given, or the request may still be under way.
    Deadline,
    /// Nothing is there; and that proves nothing, since the provider doesn't reliably keep the reference.
    Inconclusive,
    /// Something carries the reference and isn't what was asked for: the reference was used before.
    Other,
    /// So many objects carry the reference: it was used before.
    Several(usize),
    /// The provider broke while carrying it out (500), and may not know itself how far it got.
    Broken,
    /// Asked again under the same key or reference, the provider refused with this status, which says nothing of the first
    /// time.
    Refused(u16),
    /// The provider may have forgotten the idempotency key: sent again, it would be a second write.
    KeyForgotten,
    /// Something was found, and it isn't of the type that was asked for.
    Unreadable(Unread),
}

/// An answer that couldn't be read. Debug doesn't show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Unread(pub(crate) Bytes);

impl Unread {
    /// The body to the byte. It may hold personal data: don't log it.
    #[must_use]
    pub fn raw_body(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unread({} bytes)", self.0.len())
    }
}

impl fmt::Display for StillUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is still unknown whether it was carried out: ")?;
        match self {
            Self::NoLookup => f.write_str(
                "the provider can't be asked in a way that settles it; what_to_do() of the error says where to look",
            ),
            Self::NoReference => f.write_str("the request carried no reference; look through what the provider has"),
            Self::Deadline => f.write_str("the provider couldn't be asked in time; resolve it again later"),
            Self::Inconclusive => {
                f.write_str("nothing was found, which proves nothing; look at the provider's dashboard")
            }
            Self::Other => f.write_str("what carries the reference isn't what was asked for; use a reference once"),
            Self::Several(many) => {
                write!(f, "{many} objects carry the reference; compare them, and use a reference once")
            }
            Self::Broken => {
                f.write_str("the provider failed in the middle of it; look at its dashboard, or ask its support")
            }
            Self::Refused(status) => {
                write!(f, "asked again, the provider refused with {status}; look at its dashboard")
            }
            Self::KeyForgotten => f.write_str("the idempotency key is too old to be sent again; look at the dashboard"),
            Self::Unreadable(_) => {
                f.write_str("something was found, and it isn't of the type asked for; read its raw body")
            }
        }
    }
}

impl std::error::Error for StillUnknown {}
