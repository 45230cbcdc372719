//! Who was to be paid through, and whether with real money.

use std::fmt;
use std::str::FromStr;

/// A payment provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Provider {
    /// lomi.
    Lomi,
    /// Lygos.
    Lygos,
    /// TygaPay.
    TygaPay,
}

impl Provider {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Lomi, Self::Lygos, Self::TygaPay];

    /// Its name in keys, paths and columns: `lomi`, `lygos`, `tygapay`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Lomi => "lomi",
            Self::Lygos => "lygos",
            Self::TygaPay => "tygapay",
        }
    }
}

impl fmt::Display for Provider {
    /// As it writes itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Lomi => "lomi.",
            Self::Lygos => "Lygos",
            Self::TygaPay => "TygaPay",
        })
    }
}

impl FromStr for Provider {
    type Err = UnknownName;

    /// Reads what [`key`](Self::key) writes.
    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|provider| provider.key() == text).ok_or(UnknownName("provider"))
    }
}

/// Whether money is real: lomi. calls it a resource's environment. The key a client has decides it; at TygaPay, which
/// documents no test environment, everything is live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "money is real or it isn't")]
pub enum Mode {
    /// Real money.
    Live,
    /// None.
    Test,
}

impl Mode {
    /// `live` or `test`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Test => "test",
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for Mode {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        [Self::Live, Self::Test].into_iter().find(|mode| mode.key() == text).ok_or(UnknownName("mode"))
    }
}

/// No provider or mode has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no {0} has this name")]
pub struct UnknownName(&'static str);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for provider in Provider::ALL {
            assert_eq!(provider.key().parse(), Ok(provider));
        }
        for mode in [Mode::Live, Mode::Test] {
            assert_eq!(mode.to_string().parse(), Ok(mode));
        }
        assert!("Lomi".parse::<Provider>().is_err() && "LIVE".parse::<Mode>().is_err());
    }
}
