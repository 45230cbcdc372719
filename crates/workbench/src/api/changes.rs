//! Two listings: what is gone, new or other, and whether a caller's program still builds.

use std::collections::BTreeMap;

use serde::Serialize;

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// It is gone: whoever named it must change.
    Removed,
    /// It says something else.
    Changed,
    /// It is new.
    Added,
}

impl Fate {
    /// For a sentence.
    pub fn word(self) -> &'static str {
        match self {
            Self::Removed => "is gone",
            Self::Changed => "is another",
            Self::Added => "is new",
        }
    }
}

/// One item that isn't as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ApiChange {
    /// Path of the item: what stands before the first `: ` of its line.
    pub item: String,
    /// What became of it.
    pub fate: Fate,
    /// The whole line, before; empty where it is new.
    pub before: String,
    /// The whole line, after; empty where it is gone.
    pub after: String,
    /// Whether a caller may have to change.
    pub breaking: bool,
}

/// Everything that isn't as it was, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct ApiChanges(pub Vec<ApiChange>);

/// What became of a listing. Removed and changed lines break callers: also a field that became optional, and a constructor
/// with an argument more. A line more breaks nobody where types are `#[non_exhaustive]`; where they aren't, a new field or
/// variant does.
pub fn compare(before: &str, after: &str) -> ApiChanges {
    let (old, new) = (by_item(before), by_item(after));
    let mut changes = Vec::new();
    for (item, line) in &old {
        match new.get(item) {
            None => changes.push(change(item, Fate::Removed, line, "", true)),
            Some(other) if other == line => {}
            Some(other) => changes.push(change(item, Fate::Changed, line, other, !is_only_more(line, other))),
        }
    }
    for (item, line) in new.iter().filter(|(item, _)| !old.contains_key(*item)) {
        // In a type that is new itself nothing can break.
        let owner = owner(item).filter(|owner| old.contains_key(owner));
        let is_open = owner.and_then(|owner| new.get(owner)).is_none_or(|of| !is_closed(of, item, line));
        changes.push(change(item, Fate::Added, "", line, !is_open));
    }
    changes.sort_by(|a, b| (&a.item, a.fate).cmp(&(&b.item, b.fate)));
    ApiChanges(changes)
}

impl ApiChanges {
    /// Whether a caller may have to change.
    pub fn is_breaking(&self) -> bool {
        self.0.iter().any(|change| change.breaking)
    }

    /// As `diff` shows it: `-` and `+`, a changed line both.
    pub fn lines(&self) -> String {
        let mut out = String::new();
        for change in &self.0 {
            for (mark, line) in [('-', &change.before), ('+', &change.after)] {
                if !line.is_empty() {
                    out.push(mark);
                    out.push_str(line);
                    out.push('\n');
                }
            }
        }
        out
    }
}

fn change(item: &str, fate: Fate, before: &str, after: &str, breaking: bool) -> ApiChange {
    ApiChange { item: item.to_owned(), fate, before: before.to_owned(), after: after.to_owned(), breaking }
}

/// Lines by the item they speak of. A line without `: ` (an enum's variant) is its own.
fn by_item(listing: &str) -> BTreeMap<&str, &str> {
    let lines = listing.lines().map(str::trim_end).filter(|line| !line.is_empty());
    lines.map(|line| (line.split_once(": ").map_or(line, |(item, _)| item), line)).collect()
}

/// A type that implements something more, and is else the same: `types::A: struct; Clone` → `types::A: struct; Clone + Copy`.
fn is_only_more(before: &str, after: &str) -> bool {
    let read = |line: &'_ str| -> (String, Vec<String>) {
        let (kind, traits) = line.split_once("; ").unwrap_or((line, ""));
        (kind.to_owned(), traits.split(" + ").filter(|it| !it.is_empty()).map(str::to_owned).collect())
    };
    let ((kind, had), (same, has)) = (read(before), read(after));
    let is_type = [": struct", ": enum"].iter().any(|word| kind.contains(word));
    is_type && kind == same && had.iter().all(|it| has.contains(it))
}

/// The type an item belongs to: `types::A` of `types::A.field` and `types::A::Variant`.
fn owner(item: &str) -> Option<&str> {
    let end = item.rfind('.').or_else(|| item.rfind("::"))?;
    item.get(..end)
}

/// Whether a type is one that callers may build or match in full, so that this new field or variant breaks them.
fn is_closed(of: &str, item: &str, line: &str) -> bool {
    let is_variant = !line.contains(": ");
    let kind = if item.contains('.') { ": struct" } else { ": enum" };
    (item.contains('.') || is_variant) && of.contains(kind) && !of.contains(", non_exhaustive")
}
