//! What is wrong with a spec, said so that somebody can mend it.
//!
//! A [`Problem`] names the file, line and column, the JSON pointer in the bundle, what is wrong and how to mend it. Every
//! step of the generator returns [`Problems`]; none of them panics on a bad spec.

use std::fmt;

/// Where something stands in the hand-written files.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path of the file, as it was given to the loader.
    pub file: String,
    /// Line, counted from 1; 0 when unknown.
    pub line: usize,
    /// Column, counted from 1; 0 when unknown.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 { f.write_str(&self.file) } else { write!(f, "{}:{}:{}", self.file, self.line, self.column) }
    }
}

/// One thing that is wrong with a spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it stands.
    pub place: Place,
    /// JSON pointer into the bundle, such as `/paths/~1v1~1gateway/get`.
    pub pointer: String,
    /// Identifier of the rule, such as `ref-resolves`.
    pub rule: &'static str,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

impl Problem {
    /// Path of the page that says why the rule is there, in the repository.
    pub fn page(&self) -> String {
        crate::rules::page(self.rule)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: [{}] {}", self.place, self.rule, self.what)?;
        if !self.pointer.is_empty() {
            writeln!(f, "    at:   {}", self.pointer)?;
        }
        writeln!(f, "    mend: {}", self.mend)?;
        write!(f, "    why:  {}", self.page())
    }
}

/// Everything that is wrong with a spec, in the order of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// A single problem that belongs to no place in particular.
    pub fn general(file: &str, rule: &'static str, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self(vec![Problem {
            place: Place { file: file.to_owned(), line: 0, column: 0 },
            pointer: String::new(),
            rule,
            what: what.into(),
            mend: mend.into(),
        }])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
