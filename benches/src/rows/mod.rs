//! One file a row: which workers and servers it starts, how they take turns, and what should come out.

pub mod ack;
pub mod build;
pub mod call;
pub mod codegen;
pub mod inbox;
pub mod load;
pub mod money;
pub mod pool;
pub mod sandbox;
pub mod scale;
pub mod sign;
pub mod touch;
pub mod webhook;

use std::path::PathBuf;
use std::process::Command;

use crate::harness::peers::Peers;
use crate::harness::report::{Goal, Measurement};
use crate::harness::turns::Effort;

/// What a row is measured with.
#[derive(Clone, Debug)]
pub struct Bench {
    /// The workspace's folder.
    pub root: PathBuf,
    /// Only a few of everything: it shows that it is right, and measures nothing.
    pub quick: bool,
    /// What others wrote.
    pub peers: Peers,
    /// The folder of our own binaries.
    pub binaries: PathBuf,
}

/// What a row found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What was measured.
    pub measurements: Vec<Measurement>,
    /// What should have come out.
    pub goals: Vec<Goal>,
    /// Tools that ran, with their versions; workers say theirs themselves.
    pub versions: Vec<(String, String)>,
}

/// A row.
pub struct Row {
    /// Its id.
    pub id: &'static str,
    /// What it answers.
    pub question: &'static str,
    /// Measures it. An error is a wrong answer, or that it can't run.
    pub run: fn(&Bench) -> Result<Found, String>,
}

/// All rows, in the order of the page.
pub const ROWS: &[Row] = &[
    call::ROW,
    pool::ROW,
    load::ROW,
    webhook::ROW,
    ack::ROW,
    inbox::ROW,
    money::ROW,
    sign::ROW,
    sandbox::ROW,
    build::ROW,
    touch::ROW,
    codegen::ROW,
    scale::ROW,
];

impl Bench {
    /// Our worker `subject` of `row`; one that counts what it allocates, if `counting`.
    #[must_use]
    pub fn worker(&self, row: &str, subject: &str, counting: bool) -> Command {
        let binary = if counting { "passerelle-benches-counting" } else { "passerelle-benches" };
        let mut command = Command::new(self.binaries.join(binary));
        command.args(["worker", row, subject]);
        command
    }

    /// Our server `kind`.
    #[must_use]
    pub fn server(&self, kind: &str) -> Command {
        let mut command = Command::new(self.binaries.join("passerelle-benches"));
        command.args(["server", kind]);
        command
    }

    /// How much is run.
    #[must_use]
    pub fn effort(&self) -> Effort {
        Effort::new(self.quick)
    }

    /// One line of progress.
    pub fn progress(&self, line: &str) {
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), "   {line}");
    }
}
