//! The provider answered success, and its answer isn't what was asked: another amount, currency or reference.

use std::fmt;

/// What was done isn't what was asked. It exists at the provider, under [`id`](Self::id).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    operation: &'static str,
    id: String,
    what: String,
}

impl Contradiction {
    pub(crate) fn new(operation: &'static str, id: impl Into<String>, what: impl Into<String>) -> Self {
        Self { operation, id: id.into(), what: what.into() }
    }

    /// The operation, by the spec's `operationId`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The provider's id of what it made.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} was carried out, but not as asked: {}; look at {} before going on",
            self.operation, self.what, self.id
        )
    }
}

impl std::error::Error for Contradiction {}
