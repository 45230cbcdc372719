//! A drift as Markdown: renames, habits, what is gone and new, and then what else changed, the same change of many operations
//! in one line.

use std::collections::BTreeMap;

use super::Drift;
use crate::diff::{Change, Level, escaped};

/// Operations that a line names; the rest is counted.
const MOST: usize = 4;

impl Drift {
    /// `lomi-1.1.0 → lomi-1.2.0: 12 renamed, 4 gone, 86 new; 3 breaking, 20 compatible`.
    pub fn summary(&self) -> String {
        let counts = [(self.renamed.len(), "renamed"), (self.gone.len(), "gone"), (self.added.len(), "new")];
        let mut parts: Vec<String> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
        let groups = self.grouped();
        for level in Level::ALL.into_iter().filter(|level| *level > Level::Cosmetic) {
            let count = groups.iter().filter(|group| group.first.level == level).count();
            if count > 0 {
                parts.push(format!("{count} {level}"));
            }
        }
        let what = if parts.is_empty() { "nothing new".to_owned() } else { parts.join(", ") };
        format!("{} → {}: {what}", self.before, self.after)
    }

    /// The whole of it.
    pub fn markdown(&self) -> String {
        let mut out = format!("{}\n", escaped(&self.summary()));
        if !self.renamed.is_empty() {
            out.push_str("\n### Renamed\n\n| before | now | sure | because |\n| --- | --- | --- | --- |\n");
            for it in &self.renamed {
                let cells = [code(&it.before), code(&it.after), format!("{} %", it.score), escaped(&it.because)];
                out.push_str(&format!("| {} |\n", cells.join(" | ")));
            }
        }
        for habit in &self.habits {
            out.push_str(&format!(
                "\n### Otherwise: {}\n\n| operation | before | now |\n| --- | --- | --- |\n",
                habit.about
            ));
            for turn in &habit.turns {
                let before = if turn.is_new { "(a new operation)".to_owned() } else { escaped(&turn.before) };
                out.push_str(&format!("| {} | {before} | {} |\n", code(&turn.operation), escaped(&turn.after)));
            }
        }
        for (title, list) in [("Gone", &self.gone), ("New", &self.added)] {
            if !list.is_empty() {
                out.push_str(&format!("\n### {title}\n\n"));
                list.iter().for_each(|operation| out.push_str(&format!("- {}\n", code(operation))));
            }
        }
        self.others(&mut out);
        out.trim_end().to_owned()
    }

    fn others(&self, out: &mut String) {
        let groups = self.grouped();
        let (loud, words): (Vec<_>, Vec<_>) = groups.iter().partition(|group| group.first.level > Level::Cosmetic);
        if !loud.is_empty() {
            out.push_str("\n### Changed\n\n| | what | class | in |\n| --- | --- | --- | --- |\n");
        }
        for group in loud {
            let it = group.first;
            let says = it.says.strip_suffix('.').unwrap_or(&it.says);
            let cells = [it.level.word().to_owned(), escaped(says), format!("`{}`", it.class), group.operations()];
            out.push_str(&format!("| {} |\n", cells.join(" | ")));
        }
        if !words.is_empty() {
            out.push_str(&format!("\n{} changes of words and names only aren't listed.\n", words.len()));
        }
    }

    /// The same change at the same place, in whatever operations; the worst first, then by class and place.
    fn grouped(&self) -> Vec<Group<'_>> {
        let mut groups: BTreeMap<(std::cmp::Reverse<Level>, &str, &str, &str, &str), Group<'_>> = BTreeMap::new();
        for change in &self.changes.0 {
            let key = (
                std::cmp::Reverse(change.level),
                change.class.as_str(),
                change.place.as_str(),
                change.before.as_str(),
                change.after.as_str(),
            );
            let group = groups.entry(key).or_insert(Group { first: change, operations: Vec::new() });
            if !group.operations.contains(&change.operation.as_str()) {
                group.operations.push(&change.operation);
            }
        }
        groups.into_values().collect()
    }
}

struct Group<'a> {
    first: &'a Change,
    operations: Vec<&'a str>,
}

impl Group<'_> {
    fn operations(&self) -> String {
        let mut names: Vec<String> = self
            .operations
            .iter()
            .take(MOST)
            .map(|name| if name.is_empty() { "the document".to_owned() } else { code(name) })
            .collect();
        let more = self.operations.len().saturating_sub(MOST);
        if more > 0 {
            names.push(format!("and {more} more"));
        }
        names.join(", ")
    }
}

/// As code in a table: what a path can't hold is taken out.
fn code(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !matches!(c, '`' | '|' | '\n' | '\r')).collect();
    format!("`{plain}`")
}
