//! The three providers, by name.

use std::fmt;
use std::str::FromStr;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

/// One of the three.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Provider {
    /// Lygos.
    Lygos,
    /// lomi.
    Lomi,
    /// TygaPay.
    Tygapay,
}

impl Provider {
    /// All of them, in the order of their ports.
    pub const ALL: [Self; 3] = [Self::Lygos, Self::Lomi, Self::Tygapay];

    /// The name in addresses and options: `lygos`, `lomi`, `tygapay`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Lygos => "lygos",
            Self::Lomi => "lomi",
            Self::Tygapay => "tygapay",
        }
    }

    /// The name as the provider writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lygos => "Lygos",
            Self::Lomi => "lomi.",
            Self::Tygapay => "TygaPay",
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// The text names none of the three.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{0:?} is no provider; there are lygos, lomi and tygapay")]
pub struct UnknownProvider(String);

impl FromStr for Provider {
    type Err = UnknownProvider;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = text.trim().trim_end_matches('.').to_ascii_lowercase();
        let found = Self::ALL.into_iter().find(|provider| provider.id() == wanted);
        found.ok_or_else(|| UnknownProvider(text.chars().take(40).collect()))
    }
}
