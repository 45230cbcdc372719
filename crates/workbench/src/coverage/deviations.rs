//! The known differences: `specs/<provider>.deviations.yaml`, a list of one entry a line or a class of them.
//!
//! ```yaml
//! - upstream: acme-v1            # the document's name: stem of its file, <provider>-<what it is>; "*": every document
//!   at: "* / response * / **"    # where: a pattern, or a list of them
//!   kind: required               # in what respect
//!   ours: optional               # may be left out: holds only where our side says this (a pattern)
//!   theirs: required             # the same of their side
//!   reason: Rows omit what the document requires.
//!   source: integrator report
//!   date: 2026-11-21
//! ```
//!
//! A difference belongs to the first entry that holds for it, so the special stands before the general. An entry that gets
//! none is dead, and so is one with a pattern that gets none, unless it is for every document.
//!
//! An entry of kind `path` says that an operation of theirs is one of ours: `at` is our method and path, `theirs` is
//! theirs, and each `*` of `at` is what the same `*` of `theirs` stands for.

use passerelle_codegen::{Place, Problem, Problems};
use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};

use super::difference::{Difference, Kind};
use super::pattern::{captures, holds};

/// One known difference, or a class of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    /// Line in the file.
    pub line: usize,
    /// Stem of the document's file, or `*`.
    pub upstream: String,
    /// Patterns of places.
    pub at: Vec<String>,
    /// In what respect.
    pub kind: Kind,
    /// Pattern of what our side says.
    pub ours: Option<String>,
    /// Pattern of what their side says.
    pub theirs: Option<String>,
    /// Why we say something else.
    pub reason: String,
    /// What the reason rests on.
    pub source: String,
    /// Date of the source.
    pub date: String,
}

impl Deviation {
    /// The pattern of places that holds for a difference, if kind and sides are right as well.
    pub(crate) fn holds(&self, difference: &Difference) -> Option<&str> {
        let side = |pattern: &Option<String>, said: &str| {
            pattern.as_deref().is_none_or(|pattern| captures(pattern, said).is_some())
        };
        if self.kind != difference.kind
            || !side(&self.ours, &difference.ours)
            || !side(&self.theirs, &difference.theirs)
        {
            return None;
        }
        let place = difference.at();
        self.at.iter().map(String::as_str).find(|at| holds(at, &place))
    }
}

/// All known differences of a provider, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deviations(pub Vec<Deviation>);

/// Keys of an entry; the last two may be left out.
const KEYS: [&str; 8] = ["upstream", "at", "kind", "reason", "source", "date", "ours", "theirs"];

impl Deviations {
    /// Those that speak of one document.
    pub fn of(&self, upstream: &str) -> Vec<&Deviation> {
        self.0.iter().filter(|deviation| deviation.upstream == "*" || deviation.upstream == upstream).collect()
    }

    /// Reads a file. Everything that is wrong with it is told at once.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let documents = MarkedYaml::load_from_str(text).map_err(|error| {
            let place = Place { file: file.to_owned(), line: error.marker().line(), column: error.marker().col() + 1 };
            Problems(vec![problem(place, format!("is not YAML: {error}"), "correct the syntax")])
        })?;
        let mut reader = Reader { file, problems: Vec::new() };
        let mut found = Vec::new();
        match documents.as_slice() {
            [] => {}
            [MarkedYaml { data: YamlData::Sequence(entries), .. }] => {
                found.extend(entries.iter().filter_map(|entry| reader.entry(entry)));
            }
            [other, ..] => reader.refuse(other, "is not one list", "write a list of deviations"),
        }
        if reader.problems.is_empty() { Ok(Self(found)) } else { Err(Problems(reader.problems)) }
    }
}

fn problem(place: Place, what: impl Into<String>, mend: &str) -> Problem {
    Problem { place, pointer: String::new(), rule: "deviation-form", what: what.into(), mend: mend.to_owned() }
}

struct Reader<'f> {
    file: &'f str,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn refuse(&mut self, node: &MarkedYaml<'_>, what: impl Into<String>, mend: &str) {
        let start = node.span.start;
        let place = Place { file: self.file.to_owned(), line: start.line(), column: start.col() + 1 };
        self.problems.push(problem(place, what, mend));
    }

    fn entry(&mut self, node: &MarkedYaml<'_>) -> Option<Deviation> {
        let before = self.problems.len();
        let YamlData::Mapping(pairs) = &node.data else {
            self.refuse(node, "is not a mapping", "write upstream, at, kind, reason, source and date");
            return None;
        };
        for (key, _) in pairs {
            if !text(key).is_some_and(|name| KEYS.contains(&name.as_str())) {
                self.refuse(
                    key,
                    "is not a key of a deviation",
                    "write one of upstream, at, kind, ours, theirs, reason, source, date",
                );
            }
        }
        let value =
            |name: &str| pairs.iter().find(|(key, _)| text(key).as_deref() == Some(name)).map(|(_, value)| value);
        let mut needed = |name: &str| {
            let found = value(name).and_then(texts).unwrap_or_default();
            if found.is_empty() || found.iter().any(|text| text.trim().is_empty()) {
                self.refuse(value(name).unwrap_or(node), format!("has no `{name}`, or no text in it"), "write it");
            }
            found
        };
        let at = needed("at");
        let [upstream, kind, reason, source, date] =
            ["upstream", "kind", "reason", "source", "date"].map(|name| needed(name).join(", "));
        let [ours, theirs] = ["ours", "theirs"].map(|name| value(name).and_then(text));
        let known = Kind::ALL.into_iter().find(|known| known.word() == kind);
        if known.is_none() && !kind.is_empty() {
            let words = Kind::ALL.map(Kind::word).join(", ");
            self.refuse(
                value("kind").unwrap_or(node),
                format!("`{kind}` is no kind"),
                &format!("write one of {words}"),
            );
        }
        if !date.is_empty() && !is_date(&date) {
            self.refuse(value("date").unwrap_or(node), format!("`{date}` is no date"), "write 2026-11-21");
        }
        if known == Some(Kind::Path) && theirs.is_none() {
            self.refuse(node, "doesn't say which operation of theirs is meant", "add theirs: \"GET /path\"");
        }
        let line = node.span.start.line();
        let kind = known.filter(|_| self.problems.len() == before)?;
        Some(Deviation { line, upstream, at, kind, ours, theirs, reason, source, date })
    }
}

fn text(node: &MarkedYaml<'_>) -> Option<String> {
    match &node.data {
        YamlData::Value(Scalar::String(text)) => Some(text.to_string()),
        // `theirs: 404` and the like.
        YamlData::Value(Scalar::Integer(number)) => Some(number.to_string()),
        _ => None,
    }
}

fn texts(node: &MarkedYaml<'_>) -> Option<Vec<String>> {
    match &node.data {
        YamlData::Sequence(items) => items.iter().map(text).collect(),
        _ => Some(vec![text(node)?]),
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_number = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts.as_slice(), [year, month, day] if is_number(year, 4) && is_number(month, 2) && is_number(day, 2))
}
