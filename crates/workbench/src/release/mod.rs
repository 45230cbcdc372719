//! What a change owes: a version that semver asks for, and a line in the changelog that names the provider.
//!
//! [`judge`] holds changelog and version against what changed since the merge base. It asks for **new** entries: one that
//! another pull request wrote doesn't carry this one's change. Cosmetic changes owe nothing.

mod changelog;
mod version;

pub use changelog::{Changelog, Entry};
pub use version::{Bump, Version, manifest_version};

use serde::Serialize;

use crate::api::ApiChanges;
use crate::diff::{Change, Changes, Level};

/// What became of one provider since the merge base.
#[derive(Clone, Debug, Serialize)]
pub struct Provider {
    /// Folder of specs/.
    pub provider: String,
    /// What became of its spec.
    pub changes: Changes,
    /// What became of its public Rust API.
    pub api: ApiChanges,
}

impl Provider {
    /// The worst of both: what breaks the Rust API is breaking, what adds to it is compatible.
    pub fn worst(&self) -> Option<Level> {
        let api = match (self.api.is_breaking(), self.api.0.is_empty()) {
            (true, _) => Some(Level::Breaking),
            (false, false) => Some(Level::Compatible),
            (false, true) => None,
        };
        self.changes.worst().max(api)
    }
}

/// An entry that the changelog lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Whose it is.
    pub provider: String,
    /// The heading it belongs under; any of the others does for what isn't breaking.
    pub heading: String,
    /// Lines to start from.
    pub lines: Vec<String>,
}

/// What changelog and version owe, and whether they pay it.
#[derive(Clone, Debug, Serialize)]
pub struct Verdict {
    /// What all that is unreleased asks for.
    pub bump: Bump,
    /// The last version with a heading and a date, if there is one; the merge base's, where it has one.
    pub released: Option<Version>,
    /// The version in Cargo.toml.
    pub version: Version,
    /// The least version that carries it; `None` where nothing was released yet.
    pub needed: Option<Version>,
    /// Entries that the changelog lacks.
    pub missing: Vec<Missing>,
}

impl Verdict {
    /// Whether version and changelog carry everything.
    pub fn is_carried(&self) -> bool {
        self.missing.is_empty() && self.is_version_enough()
    }

    /// Whether the version is what semver asks for.
    pub fn is_version_enough(&self) -> bool {
        self.needed.is_none_or(|needed| self.version >= needed)
    }

    /// In one sentence.
    pub fn says(&self) -> String {
        let version = match (self.released, self.needed) {
            (None, _) => format!("nothing is released yet, so version {} will do", self.version),
            (Some(released), Some(needed)) if self.version >= needed => {
                format!("{} since {released}: version {} carries it", self.bump.word(), self.version)
            }
            (Some(released), Some(needed)) => {
                format!("{} since {released}: version {} is too low, write {needed}", self.bump.word(), self.version)
            }
            (Some(released), None) => format!("nothing is owed since {released}"),
        };
        let changelog = match self.missing.len() {
            0 => "the changelog has what it needs".to_owned(),
            1 => "the changelog lacks an entry".to_owned(),
            many => format!("the changelog lacks {many} entries"),
        };
        format!("{version}; {changelog}")
    }

    /// What to do, line by line.
    pub fn mend(&self) -> String {
        let mut out = Vec::new();
        if let (false, Some(needed)) = (self.is_version_enough(), self.needed) {
            out.push(format!("write version = \"{needed}\" under [workspace.package] in Cargo.toml"));
        }
        for missing in &self.missing {
            let heading = &missing.heading;
            out.push(format!(
                "add to CHANGELOG.md under ## [Unreleased], for {}, in your own words:",
                missing.provider
            ));
            out.push(format!("\n### {heading}\n\n{}\n", missing.lines.join("\n")));
        }
        out.join("\n")
    }
}

/// Holds the changelog and the version of today against what changed, and against the changelog of the merge base.
pub fn judge(providers: &[Provider], before: &Changelog, now: &Changelog, version: Version) -> Verdict {
    let fresh: Vec<&Entry> = now.entries_since(before).collect();
    let mut missing = Vec::new();
    for provider in providers {
        let heading = match provider.worst() {
            Some(Level::Breaking) => "Breaking",
            Some(Level::Risky | Level::Compatible) => "Changed",
            Some(Level::Cosmetic) | None => continue,
        };
        let is_carried = fresh.iter().any(|entry| {
            entry.names(&provider.provider) && (heading != "Breaking" || entry.heading.eq_ignore_ascii_case("Breaking"))
        });
        if !is_carried {
            let lines = lines(provider);
            missing.push(Missing { provider: provider.provider.clone(), heading: heading.to_owned(), lines });
        }
    }
    let worst = providers.iter().filter_map(Provider::worst).max();
    // What changed is after the release that the merge base knows, also where this very change makes the next one; what is
    // unreleased is after the newest.
    let owed = [(before.released(), worst), (now.released(), now.worst_unreleased())];
    let steps = owed.into_iter().filter_map(|(released, worst)| {
        let (released, bump) = released.map(|released| (released, released.bump(worst)))?;
        (bump != Bump::None).then(|| (released.after(bump), bump))
    });
    let (needed, bump) = match steps.max() {
        Some((needed, bump)) => (Some(needed), bump),
        None if now.released().is_none() => (None, version.bump(worst)),
        None => (None, Bump::None),
    };
    let released = before.released().or(now.released());
    Verdict { bump, released, version, needed, missing }
}

/// Entries to start from: the worst changes, each once, a few of them.
fn lines(provider: &Provider) -> Vec<String> {
    const MOST: usize = 5;
    let name = &provider.provider;
    let worst = provider.changes.worst();
    let of_spec =
        provider.changes.0.iter().filter(|change| Some(change.level) == worst && change.level > Level::Cosmetic);
    let mut lines: Vec<String> = of_spec.map(|change| format!("- {name}: {}", sentence(change))).collect();
    if provider.api.is_breaking() && worst != Some(Level::Breaking) {
        // The spec alone breaks nobody: then it is the Rust API that has to be told.
        lines.clear();
    }
    if lines.is_empty() {
        let broken = provider.api.0.iter().filter(|change| change.breaking || !provider.api.is_breaking());
        lines.extend(broken.map(|change| format!("- {name}: `{}` {}.", change.item, change.fate.word())));
    }
    lines.dedup();
    let more = lines.len().saturating_sub(MOST);
    lines.truncate(MOST);
    if more > 0 {
        lines.push(format!("- {name}: … and {more} more."));
    }
    lines
}

fn sentence(change: &Change) -> String {
    let says = change.says.strip_suffix('.').unwrap_or(&change.says);
    match change.operation.is_empty() || says.contains(&change.operation) {
        true => format!("{says}."),
        false => format!("{says}, in `{}`.", change.operation),
    }
}
