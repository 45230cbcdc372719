//! One change of a YAML text, by the place of its nodes: what isn't changed keeps its bytes, comments and order included.
//!
//! A block is taken out by lines and indentation, as the parser's spans of blocks end where the next thing begins; what
//! stands in braces is taken out by its span. Whoever asks holds the result against what was meant ([`super::step`]), so a
//! text that is written in some way not thought of here stays as it is.

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};

use super::step::Step;

/// A parsed file. Places count characters, as the parser does.
pub(super) struct Text {
    chars: Vec<char>,
    root: Node,
}

struct Node {
    start: usize,
    /// Of what stands in brackets: the closing one.
    end: usize,
    members: Members,
}

enum Members {
    None,
    Map(Vec<Entry>),
    List(Vec<Node>),
}

struct Entry {
    name: String,
    start: usize,
    end: usize,
    value: Node,
}

/// Characters to be replaced.
pub(super) struct Edit {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: String,
}

/// A node among its parent's.
struct Found<'a> {
    parent: &'a Node,
    index: usize,
}

impl Text {
    /// Reads a file; nothing if it isn't one YAML document.
    pub(super) fn read(text: &str) -> Option<Self> {
        let documents = MarkedYaml::load_from_str(text).ok()?;
        let [document] = documents.as_slice() else { return None };
        Some(Self { chars: text.chars().collect(), root: node(document) })
    }

    /// The change of characters that makes a step; nothing where it can't be told.
    pub(super) fn edit(&self, step: &Step) -> Option<Edit> {
        match step {
            Step::Remove(pointer) => self.remove(pointer),
            Step::Replace(pointer, value) => {
                let node = self.at(pointer)?;
                let Members::None = node.members else { return None };
                Some(Edit { start: node.start, end: self.trimmed(node.start, node.end), text: flow(value) })
            }
            Step::Rename(pointer, name) => {
                let found = self.found(pointer)?;
                let Members::Map(entries) = &found.parent.members else { return None };
                let entry = entries.get(found.index)?;
                Some(Edit { start: entry.start, end: self.trimmed(entry.start, entry.end), text: flow_text(name) })
            }
            Step::Insert(pointer, name, value) => self.insert(self.at(pointer)?, &flow_text(name), &flow(value)),
            Step::Append(pointer, value) => self.append(self.at(pointer)?, &flow(value)),
        }
    }

    /// The text with edits made, which must not overlap.
    pub(super) fn with(&self, mut edits: Vec<Edit>) -> String {
        edits.sort_by_key(|edit| edit.start);
        let mut out = String::new();
        let mut done = 0;
        for edit in edits {
            out.extend(self.chars.get(done..edit.start).into_iter().flatten());
            out.push_str(&edit.text);
            done = edit.end;
        }
        out.extend(self.chars.get(done..).into_iter().flatten());
        out
    }

    fn at(&self, pointer: &str) -> Option<&Node> {
        if pointer.is_empty() {
            return Some(&self.root);
        }
        let found = self.found(pointer)?;
        match &found.parent.members {
            Members::Map(entries) => entries.get(found.index).map(|entry| &entry.value),
            Members::List(items) => items.get(found.index),
            Members::None => None,
        }
    }

    fn found(&self, pointer: &str) -> Option<Found<'_>> {
        let mut node = &self.root;
        let mut segments = pointer.strip_prefix('/')?.split('/').peekable();
        loop {
            let name = segments.next()?.replace("~1", "/").replace("~0", "~");
            let (index, next) = match &node.members {
                Members::Map(entries) => {
                    let index = entries.iter().position(|entry| entry.name == name)?;
                    (index, &entries.get(index)?.value)
                }
                Members::List(items) => {
                    let index = name.parse().ok()?;
                    (index, items.get(index)?)
                }
                Members::None => return None,
            };
            if segments.peek().is_none() {
                return Some(Found { parent: node, index });
            }
            node = next;
        }
    }

    fn remove(&self, pointer: &str) -> Option<Edit> {
        let found = self.found(pointer)?;
        let starts: Vec<usize> = match &found.parent.members {
            Members::Map(entries) => entries.iter().map(|entry| entry.start).collect(),
            Members::List(items) => items.iter().map(|item| item.start).collect(),
            Members::None => return None,
        };
        let start = *starts.get(found.index)?;
        let next = starts.get(found.index.checked_add(1)?);
        if self.in_brackets(found.parent) {
            return match next {
                Some(next) => Some(Edit { start, end: *next, text: String::new() }),
                None => {
                    let before = self.back_over(start, |c| c.is_whitespace());
                    let comma = before.checked_sub(1).filter(|at| self.chars.get(*at) == Some(&','));
                    let start = comma.unwrap_or(start);
                    Some(Edit { start, end: self.trimmed(start, found.parent.end), text: String::new() })
                }
            };
        }
        // The only member of a block leaves nothing behind that could stand for an empty mapping.
        if starts.len() < 2 {
            return None;
        }
        let is_item = matches!(found.parent.members, Members::List(_));
        let column = if is_item { self.dash(start)? } else { start };
        let line = self.line_start(column);
        // A key behind a dash shares its line.
        if self.chars.get(line..column)?.iter().any(|c| *c != ' ') {
            return None;
        }
        Some(Edit { start: line, end: self.block_end(line, column.checked_sub(line)?, is_item), text: String::new() })
    }

    fn insert(&self, node: &Node, name: &str, value: &str) -> Option<Edit> {
        let Members::Map(entries) = &node.members else { return None };
        if self.in_brackets(node) {
            let text = if entries.is_empty() { format!(" {name}: {value} ") } else { format!(" {name}: {value},") };
            let at = node.start.checked_add(1)?;
            return Some(Edit { start: at, end: at, text });
        }
        let at = entries.first()?.start;
        let column = at.checked_sub(self.line_start(at))?;
        Some(Edit { start: at, end: at, text: format!("{name}: {value}\n{}", " ".repeat(column)) })
    }

    fn append(&self, node: &Node, value: &str) -> Option<Edit> {
        let Members::List(items) = &node.members else { return None };
        if self.in_brackets(node) {
            let at = self.trimmed(node.start, node.end);
            let text = if items.is_empty() { value.to_owned() } else { format!(", {value}") };
            return Some(Edit { start: at, end: at, text });
        }
        let dash = self.dash(items.last()?.start)?;
        let line = self.line_start(dash);
        let column = dash.checked_sub(line)?;
        let end = self.block_end(line, column, true);
        let new_line = if self.chars.get(end.checked_sub(1)?) == Some(&'\n') { "" } else { "\n" };
        Some(Edit { start: end, end, text: format!("{new_line}{}- {value}\n", " ".repeat(column)) })
    }

    fn in_brackets(&self, node: &Node) -> bool {
        matches!(self.chars.get(node.start), Some('{' | '['))
    }

    /// The dash of a list's item.
    fn dash(&self, item: usize) -> Option<usize> {
        let at = self.back_over(item, |c| c == ' ').checked_sub(1)?;
        (self.chars.get(at) == Some(&'-')).then_some(at)
    }

    fn back_over(&self, mut at: usize, is: impl Fn(char) -> bool) -> usize {
        while let Some(before) = at.checked_sub(1)
            && self.chars.get(before).is_some_and(|c| is(*c))
        {
            at = before;
        }
        at
    }

    /// The end of a node without the white space that the parser counts to it.
    fn trimmed(&self, start: usize, end: usize) -> usize {
        self.back_over(end, char::is_whitespace).max(start)
    }

    fn line_start(&self, at: usize) -> usize {
        self.back_over(at, |c| c != '\n')
    }

    fn line_end(&self, at: usize) -> usize {
        let rest = self.chars.get(at..).unwrap_or_default();
        rest.iter()
            .position(|c| *c == '\n')
            .map_or(self.chars.len(), |index| at.saturating_add(index).saturating_add(1))
    }

    /// Where what begins on a line at a column ends: before the next line that isn't further in. Empty lines and comments in
    /// front of that line belong to what follows.
    fn block_end(&self, line: usize, column: usize, is_item: bool) -> usize {
        let mut end = self.line_end(line);
        let mut at = end;
        while at < self.chars.len() {
            let next = self.line_end(at);
            let text: String = self.chars.get(at..next).into_iter().flatten().collect();
            let inner = text.trim_start_matches(' ');
            let indent = text.len().saturating_sub(inner.len());
            let is_blank = inner.trim().is_empty();
            // A list may stand under its key without being further in.
            let goes_on = indent > column || !is_item && indent == column && inner.starts_with("- ");
            if !is_blank && !goes_on {
                if !inner.starts_with('#') {
                    break;
                }
            } else if !is_blank {
                end = next;
            }
            at = next;
        }
        end
    }
}

fn node(yaml: &MarkedYaml<'_>) -> Node {
    let members = match &yaml.data {
        YamlData::Mapping(entries) => Members::Map(
            entries
                .iter()
                .map(|(key, value)| {
                    let name = match &key.data {
                        YamlData::Value(Scalar::String(text)) => text.to_string(),
                        YamlData::Value(Scalar::Integer(number)) => number.to_string(),
                        _ => String::new(),
                    };
                    let (start, end) = (key.span.start.index(), key.span.end.index());
                    Entry { name, start, end, value: node(value) }
                })
                .collect(),
        ),
        YamlData::Sequence(items) => Members::List(items.iter().map(node).collect()),
        _ => Members::None,
    };
    Node { start: yaml.span.start.index(), end: yaml.span.end.index(), members }
}

/// A value in braces, as the specs are written.
fn flow(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => flow_text(text),
        serde_json::Value::Object(map) => {
            let members: Vec<String> =
                map.iter().map(|(name, value)| format!("{}: {}", flow_text(name), flow(value))).collect();
            format!("{{ {} }}", members.join(", "))
        }
        other => other.to_string(),
    }
}

/// A text without quotes where YAML reads it as one all the same.
fn flow_text(text: &str) -> String {
    let name = text.strip_prefix('$').unwrap_or(text);
    let is_version = text.matches('.').count() == 2 && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    let is_plain = is_version
        || name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
            && !matches!(
                text.to_ascii_lowercase().as_str(),
                "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n" | "nan" | "inf"
            );
    if is_plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}
