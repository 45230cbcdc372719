//! What can go wrong, by the phase in which it did: the phase decides whether money may have moved. No variant's Display
//! or Debug shows a body, a header or a secret; what the provider wrote is kept behind accessors.

mod answer;
mod before;
mod contradiction;
mod resolution;
mod snippet;
mod unknown;

pub use answer::{ErrorBody, Malformed, Rejected};
pub use before::{ConfigurationError, NotSent};
pub use contradiction::Contradiction;
pub use resolution::{Resolution, StillUnknown, Unread};
pub use unknown::{Doubt, OutcomeUnknown, TimedOut};

/// Why a call gave no value.
///
/// A call that is dropped before it ends gives no error: its request may have been sent, and carried out. Let a write end.
///
/// | variant | may money have moved? | what now |
/// | --- | --- | --- |
/// | [`Configuration`](Self::Configuration) | no | correct the client's settings |
/// | [`NotSent`](Self::NotSent) | no | correct the input, or send again |
/// | [`Rejected`](Self::Rejected) | no | read the code; sending the same again gives the same |
/// | [`OutcomeUnknown`](Self::OutcomeUnknown) | **yes** | [`resolve`](OutcomeUnknown::resolve) it before sending again |
/// | [`Malformed`](Self::Malformed) | no: it was a read | tell the provider, keep the body |
/// | [`Contradicted`](Self::Contradicted) | only what the call itself did | compare, then withdraw or refund |
/// | [`TimedOut`](Self::TimedOut) | no: it was a read | read again |
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The client can't be built or used like this. Nothing was sent.
    #[error(transparent)]
    Configuration(#[from] ConfigurationError),
    /// No byte of the request can have reached the provider.
    #[error(transparent)]
    NotSent(Box<NotSent>),
    /// The provider refused.
    #[error(transparent)]
    Rejected(Box<Rejected>),
    /// The request may have been sent, and may have been carried out.
    #[error(transparent)]
    OutcomeUnknown(Box<OutcomeUnknown>),
    /// A read was answered with something that isn't what the spec says.
    #[error(transparent)]
    Malformed(Box<Malformed>),
    /// The provider did something, and it isn't what was asked.
    #[error(transparent)]
    Contradicted(Box<Contradiction>),
    /// A read wasn't answered in time, or its answer was cut.
    #[error(transparent)]
    TimedOut(Box<TimedOut>),
}

impl Error {
    /// Whether the provider may have done what was asked, so that sending it again may do it twice.
    #[must_use]
    pub fn money_may_have_moved(&self) -> bool {
        matches!(self, Self::OutcomeUnknown(_) | Self::Contradicted(_))
    }

    /// Whether the very same call is worth sending again without looking anything up first.
    #[must_use]
    pub fn is_worth_sending_again(&self) -> bool {
        match self {
            Self::NotSent(error) => error.is_worth_sending_again(),
            Self::TimedOut(_) => true,
            Self::Rejected(error) => error.is_worth_sending_again(),
            Self::Configuration(_) | Self::OutcomeUnknown(_) | Self::Malformed(_) | Self::Contradicted(_) => false,
        }
    }

    /// What to do now, in a sentence.
    #[must_use]
    pub fn what_to_do(&self) -> String {
        match self {
            Self::Configuration(error) => error.what_to_do().to_owned(),
            Self::NotSent(error) => error.what_to_do().to_owned(),
            Self::Rejected(error) => error.what_to_do(),
            Self::OutcomeUnknown(error) => error.what_to_do(),
            Self::Malformed(_) => {
                "keep `raw_body()` and tell the provider's support; the library's spec may be behind".to_owned()
            }
            Self::Contradicted(_) => {
                "look the order up by its id, and withdraw or refund it; don't give its link to a buyer".to_owned()
            }
            Self::TimedOut(_) => "read again; a read changes nothing".to_owned(),
        }
    }

    /// The operation, by the spec's `operationId`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Configuration(_) => None,
            Self::NotSent(error) => error.operation(),
            Self::Rejected(error) => Some(error.operation),
            Self::OutcomeUnknown(error) => Some(error.operation),
            Self::Malformed(error) => Some(error.operation),
            Self::Contradicted(error) => Some(error.operation()),
            Self::TimedOut(error) => Some(error.operation),
        }
    }

    /// The HTTP status, when there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Rejected(error) => Some(error.status),
            Self::OutcomeUnknown(error) => error.status,
            Self::Malformed(error) => Some(error.status),
            Self::Configuration(_) | Self::NotSent(_) | Self::Contradicted(_) | Self::TimedOut(_) => None,
        }
    }

    /// The provider's id of the request, for its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Rejected(error) => error.request_id.as_deref(),
            Self::OutcomeUnknown(error) => error.request_id.as_deref(),
            Self::Malformed(error) => error.request_id.as_deref(),
            Self::Configuration(_) | Self::NotSent(_) | Self::Contradicted(_) | Self::TimedOut(_) => None,
        }
    }

    /// The body of the answer, to the byte. It may hold personal data: don't log it.
    #[must_use]
    pub fn raw_body(&self) -> Option<&[u8]> {
        match self {
            Self::Rejected(error) => Some(&error.body),
            Self::OutcomeUnknown(error) => Some(&error.body),
            Self::Malformed(error) => Some(&error.body),
            Self::Configuration(_) | Self::NotSent(_) | Self::Contradicted(_) | Self::TimedOut(_) => None,
        }
    }

    /// The look of the answer's body, safe to log: of JSON the names of its members, of a page its tags, cut after 160
    /// characters, and never a value.
    #[must_use]
    pub fn snippet(&self) -> Option<String> {
        self.raw_body().filter(|body| !body.is_empty()).map(snippet::snippet)
    }
}

impl From<NotSent> for Error {
    fn from(error: NotSent) -> Self {
        Self::NotSent(Box::new(error))
    }
}

impl From<Contradiction> for Error {
    fn from(error: Contradiction) -> Self {
        Self::Contradicted(Box::new(error))
    }
}
