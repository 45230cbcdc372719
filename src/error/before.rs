//! Failures before the first byte: nothing can have happened at the provider.

use std::error::Error as StdError;
use std::fmt;

/// The client can't be built or used like this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigurationError {
    what: String,
    mend: String,
}

impl ConfigurationError {
    pub(crate) fn new(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { what: what.into(), mend: mend.into() }
    }

    /// How to mend it.
    #[must_use]
    pub fn what_to_do(&self) -> &str {
        &self.mend
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.mend)
    }
}

impl StdError for ConfigurationError {}

/// No byte of the request can have reached the provider: bad input, or no connection.
#[derive(Debug)]
pub struct NotSent {
    operation: Option<&'static str>,
    what: String,
    mend: String,
    connecting: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl NotSent {
    /// Input that was refused before anything was sent.
    pub(crate) fn input(operation: Option<&'static str>, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { operation, what: what.into(), mend: mend.into(), connecting: false, source: None }
    }

    /// No connection was made: name, TCP or TLS.
    pub(crate) fn connecting(operation: &'static str, source: impl StdError + Send + Sync + 'static) -> Self {
        Self {
            operation: Some(operation),
            what: "no connection could be made".to_owned(),
            mend: "check the network and the base URL, then send again: nothing was sent".to_owned(),
            connecting: true,
            source: Some(Box::new(source)),
        }
    }

    /// The operation, if the input was already meant for one.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// How to mend it.
    #[must_use]
    pub fn what_to_do(&self) -> &str {
        &self.mend
    }

    /// Whether sending the same again may work: yes for a connection, no for bad input.
    #[must_use]
    pub fn is_worth_sending_again(&self) -> bool {
        self.connecting
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => write!(f, "{operation} was not sent: {}; {}", self.what, self.mend),
            None => write!(f, "not sent: {}; {}", self.what, self.mend),
        }
    }
}

impl StdError for NotSent {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| {
            let source: &(dyn StdError + 'static) = source;
            source
        })
    }
}
