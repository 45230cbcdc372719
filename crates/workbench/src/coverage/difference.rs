//! One difference between our spec and the provider's document.

use std::fmt;

use serde::{Deserialize, Serialize};

/// In what respect the two differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The same operation stands under another method or path.
    Path,
    /// They have it, we don't.
    Missing,
    /// We have it, they don't.
    Extra,
    /// The JSON type, or whether a body is described at all.
    Type,
    /// Whether it must be there.
    Required,
    /// Whether it may be null.
    Nullable,
    /// The values it may have.
    Enum,
}

impl Kind {
    /// All kinds, in the order of the report.
    pub const ALL: [Self; 7] =
        [Self::Path, Self::Missing, Self::Extra, Self::Type, Self::Required, Self::Nullable, Self::Enum];

    /// The word for it in a deviations file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Type => "type",
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Enum => "enum",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// One difference. `operation` and `place` say where, `ours` and `theirs` what stands there (empty: nothing).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Method and path, as in our spec; as in theirs where we lack the operation.
    pub operation: String,
    /// Where in the operation: empty for the operation itself, `query limit`, `request / items[].price`,
    /// `response 200 / data[].amount`.
    pub place: String,
    /// In what respect.
    pub kind: Kind,
    /// What our spec says.
    pub ours: String,
    /// What the provider's document says.
    pub theirs: String,
}

impl Difference {
    /// Operation and place in one line, as a deviation's `at` names them.
    pub fn at(&self) -> String {
        if self.place.is_empty() { self.operation.clone() } else { format!("{} / {}", self.operation, self.place) }
    }

    /// By path first, so that the methods of a path stand together; the same on every machine and in every run.
    pub(crate) fn order(&self) -> (&str, &str, &str, Kind, &str, &str) {
        let path = self.operation.split_once(' ').map_or(self.operation.as_str(), |(_, path)| path);
        (path, &self.operation, &self.place, self.kind, &self.ours, &self.theirs)
    }
}
