//! Versions, and how far the next one has to be.

use std::fmt;

use serde::Serialize;

use crate::diff::Level;

/// `major.minor.patch`; a pre-release counts as the version it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Breaks callers when it goes up.
    pub major: u64,
    /// Below 1.0 it breaks callers, above it adds.
    pub minor: u64,
    /// Everything else.
    pub patch: u64,
}

/// How far the next version has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    /// The version may stay.
    None,
    /// The last number.
    Patch,
    /// The middle number.
    Minor,
    /// The first number.
    Major,
}

impl Bump {
    /// `a minor release`, for a sentence.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "no release",
            Self::Patch => "a patch release",
            Self::Minor => "a minor release",
            Self::Major => "a major release",
        }
    }
}

impl Version {
    /// Reads `0.1.0` or `1.2.3-rc.1`.
    pub fn parse(text: &str) -> Option<Self> {
        let core = text.trim().split(['-', '+']).next()?;
        let mut numbers = core.split('.').map(|number| number.parse::<u64>().ok());
        let (major, minor, patch) = (numbers.next()??, numbers.next()??, numbers.next()??);
        numbers.next().is_none().then_some(Self { major, minor, patch })
    }

    /// What a change asks for after this version. Below 1.0 the middle number is the one that breaks. Risky isn't breaking:
    /// nobody is known to fail.
    pub fn bump(self, worst: Option<Level>) -> Bump {
        match (self.major, worst) {
            (_, None | Some(Level::Cosmetic)) => Bump::None,
            (0, Some(Level::Breaking)) => Bump::Minor,
            (0, Some(_)) => Bump::Patch,
            (_, Some(Level::Breaking)) => Bump::Major,
            (_, Some(_)) => Bump::Minor,
        }
    }

    /// The first version that far.
    #[must_use]
    pub fn after(self, bump: Bump) -> Self {
        let Self { major, minor, patch } = self;
        match bump {
            Bump::None => self,
            Bump::Patch => Self { major, minor, patch: patch.saturating_add(1) },
            Bump::Minor => Self { major, minor: minor.saturating_add(1), patch: 0 },
            Bump::Major => Self { major: major.saturating_add(1), minor: 0, patch: 0 },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl Serialize for Version {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// `version` of `[workspace.package]` in a Cargo.toml, else of `[package]`.
pub fn manifest_version(manifest: &str) -> Option<Version> {
    let mut table = "";
    let mut found = (None, None);
    for line in manifest.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            table = name.trim();
        }
        let Some((key, value)) = line.split_once('=') else { continue };
        if key.trim() == "version" {
            let text = value.trim().trim_start_matches('"').split('"').next().unwrap_or_default();
            match table {
                "workspace.package" => found.0 = Version::parse(text),
                "package" => found.1 = Version::parse(text),
                _ => {}
            }
        }
    }
    found.0.or(found.1)
}
