//! CHANGELOG.md, in the form of <https://keepachangelog.com>: `## [Unreleased]`, `## [0.2.0] - 2026-12-01`, and below each
//! `### Breaking`, `### Added`, `### Changed`, `### Fixed`, `### Removed` with a list.

use super::version::Version;
use crate::diff::Level;

/// One item of a list, in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The release it stands under; `None` for what is unreleased.
    pub version: Option<Version>,
    /// What it stands under: `Breaking`.
    pub heading: String,
    /// What it says, its lines joined.
    pub text: String,
}

/// A changelog.
#[derive(Clone, Debug, Default)]
pub struct Changelog {
    entries: Vec<Entry>,
    released: Vec<Version>,
}

impl Changelog {
    /// Reads one. What isn't of the form is passed over: a changelog is for people first.
    pub fn parse(text: &str) -> Self {
        let mut changelog = Self::default();
        let mut version = None;
        let mut heading: Option<String> = None;
        // Whether the line before belongs to an entry.
        let mut open = false;
        for line in text.lines() {
            if let Some(title) = line.strip_prefix("## ") {
                let name = title.trim().trim_start_matches('[').split([']', ' ']).next().unwrap_or_default();
                version = Version::parse(name);
                // A heading without a date isn't a release.
                let is_dated = title.split_once(" - ").is_some_and(|(_, date)| !date.trim().is_empty());
                changelog.released.extend(version.filter(|_| is_dated));
                heading = None;
                open = false;
            } else if let Some(title) = line.strip_prefix("### ") {
                heading = Some(title.trim().to_owned());
                open = false;
            } else if let (Some(heading), Some(item)) = (&heading, line.strip_prefix("- ").or(line.strip_prefix("* ")))
            {
                let (heading, text) = (heading.clone(), item.trim().to_owned());
                changelog.entries.push(Entry { version, heading, text });
                open = true;
            } else if line.trim().is_empty() {
                open = false;
            } else if let (true, Some(entry)) = (open, changelog.entries.last_mut()) {
                entry.text.push(' ');
                entry.text.push_str(line.trim());
            }
        }
        changelog
    }

    /// The newest release.
    pub fn released(&self) -> Option<Version> {
        self.released.iter().max().copied()
    }

    /// Entries that an earlier changelog doesn't have, under whatever heading.
    pub fn entries_since<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(|entry| {
            !before.entries.iter().any(|other| (&other.heading, &other.text) == (&entry.heading, &entry.text))
        })
    }

    /// The worst that is unreleased, by its headings.
    pub fn worst_unreleased(&self) -> Option<Level> {
        let unreleased = self.entries.iter().filter(|entry| entry.version.is_none());
        unreleased.map(Entry::level).max()
    }
}

impl Entry {
    /// Whether it speaks of a provider: its name stands there as a word, in any case.
    pub fn names(&self, provider: &str) -> bool {
        let text = self.text.to_lowercase();
        let name = provider.to_lowercase();
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
        words.any(|word| word == name)
    }

    fn level(&self) -> Level {
        match self.heading.to_lowercase().as_str() {
            "breaking" | "removed" => Level::Breaking,
            _ => Level::Compatible,
        }
    }
}
