//! What a verb answers: words for a person and JSON for a machine, and how it ended.

use std::io::Write as _;
use std::process::ExitCode;

use passerelle_codegen::{Problem, Problems};
use serde_json::{Value, json};

/// What a verb says, in both forms.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// For a person, on stdout.
    pub(crate) text: String,
    /// For a machine, on stdout in place of the text when `--json` is given.
    pub(crate) json: Value,
    /// What to do about it, on stderr, so that a report can be piped into a file.
    pub(crate) mend: String,
}

impl Said {
    pub(crate) fn new(text: impl Into<String>, json: Value) -> Self {
        Self { text: text.into(), json, mend: String::new() }
    }

    pub(crate) fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = mend.into();
        self
    }
}

/// What went wrong, by exit code.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The check ran, and something falls short: exit 1.
    FallsShort(Said),
    /// The check can't run: exit 2.
    CantRun(String),
}

impl Failure {
    /// Something falls short that has no more to it than one sentence and what mends it.
    pub(crate) fn short(what: impl Into<String>, mend: impl Into<String>) -> Self {
        let what = what.into();
        let json = json!({ "what": what });
        Self::FallsShort(Said::new(what, json).mend(mend))
    }
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        let list: Vec<Value> = problems.0.iter().map(problem).collect();
        Self::FallsShort(Said::new(problems.to_string(), json!({ "findings": list })))
    }
}

/// One finding, for machines.
pub(crate) fn problem(problem: &Problem) -> Value {
    json!({
        "rule": problem.rule,
        "page": problem.page(),
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "pointer": problem.pointer,
        "what": problem.what,
        "mend": problem.mend,
    })
}

/// Says it, and gives the exit code: 0 fine, 1 falls short, 2 can't run.
pub(crate) fn say(done: Result<Said, Failure>, as_json: bool) -> ExitCode {
    let (code, said) = match done {
        Ok(said) => (0, said),
        Err(Failure::FallsShort(said)) => (1, said),
        Err(Failure::CantRun(what)) => {
            if as_json {
                let _ = writeln!(std::io::stdout(), "{:#}", json!({ "error": what }));
            } else {
                let _ = writeln!(std::io::stderr(), "{what}");
            }
            return ExitCode::from(2);
        }
    };
    // Who reads only the beginning (`| head`) closes the pipe; that is no failure.
    if as_json {
        let mut json = said.json;
        if let (Value::Object(members), false) = (&mut json, said.mend.is_empty()) {
            members.entry("mend").or_insert(Value::from(said.mend));
        }
        let _ = writeln!(std::io::stdout(), "{json:#}");
    } else {
        if !said.text.is_empty() {
            let _ = writeln!(std::io::stdout(), "{}", said.text);
        }
        if !said.mend.is_empty() {
            let _ = writeln!(std::io::stderr(), "mend: {}", said.mend);
        }
    }
    ExitCode::from(code)
}
