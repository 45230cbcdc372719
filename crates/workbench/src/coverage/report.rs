//! What a comparison found, in the light of the known deviations: Markdown for people, JSON for machines.

use serde_json::{Value, json};

use super::compare::Comparison;
use super::deviations::Deviation;
use super::difference::{Difference, Kind};

/// A deviation and the differences it covers.
#[derive(Clone, Debug)]
pub struct Covered {
    /// The entry of the deviations file.
    pub deviation: Deviation,
    /// What it covers; empty where the entry is dead.
    pub differences: Vec<Difference>,
    /// Those of its patterns that hold for nothing.
    pub idle: Vec<String>,
}

impl Covered {
    /// Whether the entry claims what isn't so. One for every document must hold somewhere in each, one for a single
    /// document with all its patterns.
    pub fn is_dead(&self) -> bool {
        if self.deviation.upstream == "*" { self.differences.is_empty() } else { !self.idle.is_empty() }
    }
}

/// What a comparison found.
#[derive(Clone, Debug)]
pub struct Report {
    /// Name of the provider.
    pub provider: String,
    /// Stem of the document's file.
    pub upstream: String,
    /// Operations that both have.
    pub matched: usize,
    /// Operations in the provider's document.
    pub theirs: usize,
    /// Operations in our spec.
    pub ours: usize,
    /// The deviations of this document, in the order of the file.
    pub covered: Vec<Covered>,
    /// Differences that no deviation covers.
    pub undocumented: Vec<Difference>,
}

impl Report {
    pub(crate) fn new(provider: &str, upstream: &str, comparison: Comparison, known: Vec<&Deviation>) -> Self {
        let mut covered: Vec<Covered> = known
            .into_iter()
            .map(|deviation| Covered {
                deviation: deviation.clone(),
                differences: Vec::new(),
                idle: deviation.at.clone(),
            })
            .collect();
        let mut undocumented = Vec::new();
        for difference in comparison.differences {
            let first = covered.iter_mut().find_map(|entry| {
                let at = entry.deviation.holds(&difference)?.to_owned();
                Some((entry, at))
            });
            match first {
                Some((entry, at)) => {
                    entry.idle.retain(|pattern| *pattern != at);
                    entry.differences.push(difference);
                }
                None => undocumented.push(difference),
            }
        }
        Self {
            provider: provider.to_owned(),
            upstream: upstream.to_owned(),
            matched: comparison.matched,
            theirs: comparison.theirs,
            ours: comparison.ours,
            covered,
            undocumented,
        }
    }

    /// Entries of the deviations file that claim what isn't so.
    pub fn dead(&self) -> impl Iterator<Item = &Covered> {
        self.covered.iter().filter(|entry| entry.is_dead())
    }

    /// Whether every difference is documented and every deviation is one.
    pub fn is_clean(&self) -> bool {
        self.undocumented.is_empty() && self.dead().next().is_none()
    }

    /// One sentence.
    pub fn summary(&self) -> String {
        let documented: usize = self.covered.iter().map(|entry| entry.differences.len()).sum();
        format!(
            "{}: {} of {} operations of {}; {} documented differences ({} deviations), {} undocumented, {} dead deviations",
            self.provider,
            self.matched,
            self.theirs,
            self.upstream,
            documented,
            self.covered.len(),
            self.undocumented.len(),
            self.dead().count(),
        )
    }

    /// The whole report: the sentence, one table a kind of documented difference, and what falls short.
    pub fn markdown(&self) -> String {
        let mut out = format!("{}\n", self.summary());
        for kind in Kind::ALL {
            let entries: Vec<&Covered> = self
                .covered
                .iter()
                .filter(|entry| entry.deviation.kind == kind && !entry.differences.is_empty())
                .collect();
            if entries.is_empty() {
                continue;
            }
            out.push_str(&format!("\n### {kind}\n\n| where | differences | for instance | reason | source | date |\n"));
            out.push_str("| --- | --- | --- | --- | --- | --- |\n");
            for Covered { deviation, differences, .. } in entries {
                let example = differences.first().map(|first| format!("{}: {}", first.at(), change(first)));
                out.push_str(&row(&[
                    &deviation.at.join("; "),
                    &differences.len().to_string(),
                    &example.unwrap_or_default(),
                    &deviation.reason,
                    &deviation.source,
                    &deviation.date,
                ]));
            }
        }
        if !self.undocumented.is_empty() {
            out.push_str(
                "\n### Undocumented\n\n| operation | place | kind | ours | theirs |\n| --- | --- | --- | --- | --- |\n",
            );
            for it in &self.undocumented {
                out.push_str(&row(&[&it.operation, &it.place, it.kind.word(), &it.ours, &it.theirs]));
            }
        }
        if self.dead().next().is_some() {
            out.push_str("\n### Dead deviations\n\n| line | holds for nothing | kind |\n| --- | --- | --- |\n");
            for entry in self.dead() {
                let line = entry.deviation.line.to_string();
                out.push_str(&row(&[&line, &entry.idle.join("; "), entry.deviation.kind.word()]));
            }
        }
        out
    }

    /// The same for machines.
    pub fn json(&self) -> Value {
        let entry = |entry: &Covered| {
            let Deviation { line, at, kind, ours, theirs, reason, source, date, .. } = &entry.deviation;
            json!({
                "line": line, "at": at, "kind": kind, "ours": ours, "theirs": theirs, "reason": reason,
                "source": source, "date": date, "differences": entry.differences, "idle": entry.idle,
            })
        };
        json!({
            "provider": self.provider,
            "upstream": self.upstream,
            "clean": self.is_clean(),
            "operations": { "matched": self.matched, "theirs": self.theirs, "ours": self.ours },
            "deviations": self.covered.iter().map(entry).collect::<Vec<_>>(),
            "undocumented": self.undocumented,
        })
    }

    /// What to do: the entry to add for each undocumented difference, the line to remove for each dead one.
    pub fn mend(&self, file: &str) -> String {
        let mut out = String::new();
        if !self.undocumented.is_empty() {
            out.push_str(&format!("correct the spec, or add to {file}, with the evidence that stands in the spec:\n"));
        }
        for it in &self.undocumented {
            let at = Value::from(it.at());
            let theirs = if it.kind == Kind::Path {
                format!(", theirs: {}", Value::from(it.theirs.as_str()))
            } else {
                String::new()
            };
            out.push_str(&format!(
                "- {{ upstream: {}, at: {at}, kind: {}{theirs}, reason: \"\", source: \"\", date: \"\" }}\n",
                self.upstream, it.kind,
            ));
        }
        for entry in self.dead() {
            let Deviation { line, kind, .. } = &entry.deviation;
            out.push_str(&format!(
                "{file}:{line}: deviates no longer from {}: remove `{}` ({kind}), or the entry before it takes all\n",
                self.upstream,
                entry.idle.join("`, `"),
            ));
        }
        out
    }
}

fn change(difference: &Difference) -> String {
    let word = |text: &str| if text.is_empty() { "nothing".to_owned() } else { text.to_owned() };
    format!("{} → {}", word(&difference.theirs), word(&difference.ours))
}

fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
    format!("| {} |\n", cells.join(" | "))
}
