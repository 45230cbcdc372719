//! All specs against all documents at hand, in one go: a total, and the record as it should be.
//!
//! The total counts the newest document of each provider; an older one is an older contract, and is told beside it.

use std::collections::BTreeMap;

use passerelle_codegen::{Spec, operations};

use super::deviations::Deviations;
use super::document::{Document, age};
use super::record::{Record, Recorded};
use super::report::Report;

/// A spec and where it knowingly differs.
#[derive(Clone, Debug)]
pub struct Known {
    /// The spec.
    pub spec: Spec,
    /// Its deviations.
    pub deviations: Deviations,
}

/// What comparing everything at hand found.
#[derive(Clone, Debug)]
pub struct Survey {
    /// By provider, the newest document first.
    found: BTreeMap<String, Vec<(Document, Report)>>,
}

impl Survey {
    /// Compares each document with the spec of its provider.
    pub fn of(specs: &[Known], documents: Vec<Document>) -> Self {
        let mut found: BTreeMap<String, Vec<(Document, Report)>> = BTreeMap::new();
        for document in documents {
            if let Some(Known { spec, deviations }) = specs.iter().find(|it| it.spec.provider() == document.provider) {
                let report = super::coverage(spec, &document.name, &document.value, deviations);
                found.entry(document.provider.clone()).or_default().push((document, report));
            }
        }
        for of_provider in found.values_mut() {
            of_provider.sort_by(|(a, _), (b, _)| age(&b.version, &b.name).cmp(&age(&a.version, &a.name)));
        }
        Self { found }
    }

    /// Every report, by provider, the newest document first.
    pub fn reports(&self) -> impl Iterator<Item = &Report> {
        self.found.values().flatten().map(|(_, report)| report)
    }

    /// Whether every difference is documented and every deviation is one.
    pub fn is_clean(&self) -> bool {
        self.reports().all(Report::is_clean)
    }

    /// `178 of 178 operations, no undocumented difference`, and what stands beside it.
    pub fn total(&self) -> String {
        let newest = || self.found.values().filter_map(|of_provider| of_provider.first());
        let covered: usize = newest().map(|(_, report)| report.matched).sum();
        let documented: usize = newest().map(|(_, report)| report.theirs).sum();
        let undocumented: usize = self.reports().map(|report| report.undocumented.len()).sum();
        let dead: usize = self.reports().map(|report| report.dead().count()).sum();
        let mut out = format!("{covered} of {documented} operations, ");
        out.push_str(&match undocumented {
            0 => "no undocumented difference".to_owned(),
            1 => "1 undocumented difference".to_owned(),
            many => format!("{many} undocumented differences"),
        });
        if dead > 0 {
            out.push_str(&format!(", {dead} dead deviations"));
        }
        let older: Vec<String> = self
            .found
            .values()
            .flat_map(|of_provider| of_provider.iter().skip(1))
            .map(|(document, report)| format!("{} of {} of {}", report.matched, report.theirs, document.name))
            .collect();
        if !older.is_empty() {
            out.push_str(&format!(" (older documents: {})", older.join(", ")));
        }
        out
    }

    /// Recorded documents that weren't compared, as `provider: document`.
    pub fn not_at_hand(&self, record: &Record) -> Vec<String> {
        let is_here = |provider: &str, name: &str| {
            self.found.get(provider).is_some_and(|all| all.iter().any(|(document, _)| document.name == name))
        };
        record
            .0
            .iter()
            .flat_map(|(provider, all)| all.iter().map(move |it| (provider, &it.document)))
            .filter(|(provider, name)| !is_here(provider, name))
            .map(|(provider, name)| format!("{provider}: {name}"))
            .collect()
    }

    /// The record as it should be. What wasn't compared stays as it was recorded, but for what the repository alone tells:
    /// how many operations the spec has, and how many deviations.
    pub fn record(&self, specs: &[Known], before: &Record) -> Record {
        let mut record = Record::default();
        for Known { spec, deviations } in specs {
            let provider = spec.provider();
            let found = self.found.get(provider).map(Vec::as_slice).unwrap_or_default();
            let mut all: Vec<Recorded> =
                found.iter().map(|(document, report)| Recorded::of(document, report)).collect();
            let ours = operations(spec.bundle()).len();
            for kept in before.0.get(provider).into_iter().flatten() {
                if all.iter().any(|it| it.document == kept.document) {
                    continue;
                }
                let mut kept = kept.clone();
                kept.operations.ours = ours;
                kept.deviations = deviations.of(&kept.document).len();
                all.push(kept);
            }
            all.sort_by(|a, b| age(&b.version, &b.document).cmp(&age(&a.version, &a.document)));
            if !all.is_empty() {
                record.0.insert(provider.to_owned(), all);
            }
        }
        record
    }
}
