//! How long a call may take and how often it may be sent: the client's defaults, and what one call sets for itself.

use std::time::Duration;

/// Deadlines and attempts of one call, where they differ from the client's.
///
/// ```
/// use std::time::Duration;
/// use passerelle::CallSettings;
///
/// // A buyer is waiting: five seconds in all, and one try.
/// let quick = CallSettings::new().total_timeout(Duration::from_secs(5)).max_attempts(1);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CallSettings {
    total: Option<Duration>,
    attempt: Option<Duration>,
    attempts: Option<u32>,
}

impl CallSettings {
    /// The client's own settings.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One deadline over all attempts and the waits between them.
    #[must_use]
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.total = Some(limit);
        self
    }

    /// How long one attempt may take, answer included.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt = Some(limit);
        self
    }

    /// How often the request may be sent, as far as its policy lets it be repeated; 1 is never twice, 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, most: u32) -> Self {
        self.attempts = Some(most);
        self
    }
}

/// What holds for a call in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) total: Duration,
    pub(crate) attempts: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            attempt: Duration::from_secs(30),
            total: Duration::from_secs(60),
            attempts: 3,
        }
    }
}

impl Limits {
    /// These limits, but for what a call sets itself.
    pub(crate) fn with(self, call: CallSettings) -> Self {
        Self {
            connect: self.connect,
            attempt: call.attempt.unwrap_or(self.attempt),
            total: call.total.unwrap_or(self.total),
            attempts: call.attempts.unwrap_or(self.attempts),
        }
    }
}
