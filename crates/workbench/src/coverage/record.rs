//! What coverage found, in figures: the committed file `specs/coverage.json`, so that the README can say it and a build
//! without the providers' documents can check it. It holds no difference itself; those are in the deviations files.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::difference::Kind;
use super::document::Document;
use super::report::Report;

/// Figures by provider, the newest document first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Record(pub BTreeMap<String, Vec<Recorded>>);

/// Figures of one comparison that had no undocumented difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// Stem of the document's file.
    pub document: String,
    /// The title it gives itself.
    pub title: String,
    /// The version it gives itself.
    pub version: String,
    /// Operations, counted on both sides.
    pub operations: Operations,
    /// Entries of the deviations file that speak of this document. Each has its reason, source and date.
    pub deviations: usize,
    /// Documented differences by kind; a kind without any is left out.
    pub differences: BTreeMap<Kind, usize>,
}

/// Operations, counted on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operations {
    /// In the provider's document.
    pub documented: usize,
    /// Those of them that the spec has.
    pub covered: usize,
    /// In the spec.
    pub ours: usize,
}

impl Recorded {
    pub(crate) fn of(document: &Document, report: &Report) -> Self {
        let mut differences = BTreeMap::new();
        for difference in report.covered.iter().flat_map(|entry| &entry.differences) {
            *differences.entry(difference.kind).or_insert(0) += 1;
        }
        Self {
            document: document.name.clone(),
            title: document.title.clone(),
            version: document.version.clone(),
            operations: Operations { documented: report.theirs, covered: report.matched, ours: report.ours },
            deviations: report.covered.len(),
            differences,
        }
    }
}

impl Record {
    /// Reads the file.
    pub fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        serde_json::to_string_pretty(self).map(|text| text + "\n").unwrap_or_default()
    }

    /// The figures of a document.
    pub fn of(&self, provider: &str, document: &str) -> Option<&Recorded> {
        self.0.get(provider)?.iter().find(|recorded| recorded.document == document)
    }
}
