//! What the binaries are told.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::harness::{record, worker};
use crate::{servers, subjects};

/// What passerelle costs, beside what people would use instead. `cargo xtask bench` is how it is meant to be run.
#[derive(Parser)]
#[command(name = "passerelle-benches")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Measure rows (all, if none is named), keep what was found, and write the page.
    Measure {
        /// Ids of rows, as on the page.
        rows: Vec<String>,
        /// Only a few of everything: it shows that it is right, and keeps nothing.
        #[arg(long)]
        quick: bool,
        /// Print the reports as JSON.
        #[arg(long)]
        json: bool,
        /// Folder of the workspace.
        #[arg(long)]
        root: PathBuf,
    },
    /// Write the page again, from what was kept.
    Render {
        /// Write nothing; fail when it would differ.
        #[arg(long)]
        check: bool,
        /// Folder of the workspace.
        #[arg(long)]
        root: PathBuf,
    },
    /// Be a worker: read runs from stdin, answer samples.
    Worker(WorkerArguments),
    /// Be a server: print where, serve until killed.
    Server {
        /// Which.
        kind: String,
        /// What it needs to know.
        arguments: Vec<String>,
    },
    /// Run a command, and print what it and its children took as one line of JSON.
    Timed {
        /// The command and its arguments.
        #[arg(trailing_var_arg = true, required = true)]
        command: Vec<String>,
    },
}

#[derive(clap::Args)]
struct WorkerArguments {
    /// Id of the row.
    row: String,
    /// Who: `passerelle`, `reqwest` ...
    subject: String,
    /// What it needs to know: an address, a case.
    arguments: Vec<String>,
}

/// The whole binary.
#[must_use]
pub fn all() -> ExitCode {
    match Arguments::parse().verb {
        Verb::Measure { rows, quick, json, root } => measure(&root, &rows, quick, json),
        Verb::Render { check, root } => said(record::render(&root, check)),
        Verb::Worker(arguments) => work(&arguments, None),
        Verb::Server { kind, arguments } => said(servers::serve(&kind, &arguments)),
        Verb::Timed { command } => said(crate::harness::timed::run(&command)),
    }
}

/// The binary whose allocator counts: it only works.
#[must_use]
pub fn worker_only(blocks: Option<fn() -> u64>) -> ExitCode {
    match Arguments::parse().verb {
        Verb::Worker(arguments) => work(&arguments, blocks),
        _ => said(Err("this binary is only for workers".to_owned())),
    }
}

fn work(arguments: &WorkerArguments, blocks: Option<fn() -> u64>) -> ExitCode {
    said(
        subjects::subject(&arguments.row, &arguments.subject, &arguments.arguments)
            .and_then(|(name, mut subject)| worker::serve(&name, subject.as_mut(), blocks)),
    )
}

/// 0: right, and every goal met; 1: right, and a goal missed; 2: wrong, or can't run.
fn measure(root: &Path, rows: &[String], quick: bool, json: bool) -> ExitCode {
    match record::measure(root, rows, quick) {
        Ok(measured) => {
            let text = if json { measured.json } else { measured.text };
            let _ = writeln!(std::io::stdout(), "{text}");
            if measured.goals_met || quick { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(what) => said(Err(what)),
    }
}

fn said(done: Result<(), String>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            let _ = writeln!(std::io::stderr(), "error: {what}");
            ExitCode::from(2)
        }
    }
}
