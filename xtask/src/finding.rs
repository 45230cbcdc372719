//! One thing that isn't as it should be, in the form that people, machines and GitHub read.

use std::fmt;

use passerelle_codegen::Problem;
use passerelle_codegen::rules::{Rule, rules};
use serde_json::{Value, json};

/// What is wrong, where, and what mends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// Which check found it.
    pub(crate) rule: String,
    /// Path from the root; empty where it is no file's.
    pub(crate) file: String,
    /// Counted from 1; 0 when unknown.
    pub(crate) line: usize,
    /// Counted from 1; 0 when unknown.
    pub(crate) column: usize,
    /// What is wrong.
    pub(crate) what: String,
    /// What mends it: a command, or what to write.
    pub(crate) mend: String,
}

impl From<Problem> for Finding {
    fn from(problem: Problem) -> Self {
        let Problem { place, pointer, rule, what, mend } = problem;
        let at = if pointer.is_empty() { String::new() } else { format!(" (at {pointer})") };
        Self {
            rule: rule.to_owned(),
            file: place.file,
            line: place.line,
            column: place.column,
            what: format!("{what}{at}"),
            mend,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, file, line, column, what, mend } = self;
        match (line, column) {
            (0, _) => write!(f, "{file}")?,
            (_, 0) => write!(f, "{file}:{line}")?,
            _ => write!(f, "{file}:{line}:{column}")?,
        }
        let separator = if file.is_empty() { "" } else { ": " };
        write!(f, "{separator}[{rule}] {what}\n    mend: {mend}")?;
        self.page().map_or(Ok(()), |page| write!(f, "\n    why:  {page}"))
    }
}

impl Finding {
    /// Without what mends it.
    pub(crate) fn in_a_line(&self) -> String {
        self.to_string().lines().next().unwrap_or_default().to_owned()
    }

    /// Back from JSON.
    pub(crate) fn read(json: &Value) -> Self {
        let text = |key: &str| json.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let number = |key: &str| {
            json.get(key).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok()).unwrap_or_default()
        };
        Self {
            rule: text("rule"),
            file: text("file"),
            line: number("line"),
            column: number("column"),
            what: text("what"),
            mend: text("mend"),
        }
    }

    /// The page that says why the rule is there; nothing where a whole part of the check has fallen short.
    fn page(&self) -> Option<String> {
        rules().find(|rule| rule.id == self.rule).map(Rule::page)
    }

    /// For machines.
    pub(crate) fn json(&self) -> Value {
        let Self { rule, file, line, column, what, mend } = self;
        let page = self.page();
        json!({ "rule": rule, "page": page, "file": file, "line": line, "column": column, "what": what, "mend": mend })
    }

    /// The command by which a workflow's log puts a remark beside the line. `level` is `error` or `notice`.
    pub(crate) fn annotation(&self, level: &str) -> String {
        let Self { rule, file, line, column, what, mend } = self;
        let mut properties = vec![format!("title={}", property(rule))];
        if !file.is_empty() {
            properties.push(format!("file={}", property(file)));
        }
        if *line > 0 {
            properties.push(format!("line={line}"));
        }
        if *column > 0 {
            properties.push(format!("col={column}"));
        }
        format!("::{level} {}::{}", properties.join(","), data(&format!("{what}\nmend: {mend}")))
    }
}

/// As GitHub's own toolkit escapes a message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// And a property of it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
