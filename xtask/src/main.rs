//! The project's own commands: `cargo xtask generate`, `lint`, `bundle`, `coverage`, `msrv`. Exit codes: 0 fine, 1 falls
//! short, 2 can't run.

#![allow(clippy::print_stderr, reason = "a command line tool talks to a person")]

mod coverage;
mod generate;
mod readme;
mod workspace;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What went wrong, by exit code.
pub(crate) enum Failure {
    /// The check ran, and something falls short: exit 1.
    FallsShort(String),
    /// The check can't run: exit 2.
    CantRun(String),
}

#[derive(Parser)]
#[command(name = "xtask", about = "Specs to Rust, and what belongs to it")]
struct Arguments {
    /// Folder of the workspace, if not the one xtask was built in.
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Write generated/ and the tables in README.md from the specs.
    Generate {
        /// Write nothing; print the difference and fail when there is one.
        #[arg(long)]
        check: bool,
    },
    /// Hold the specs against every rule, examples included.
    Lint,
    /// Write each provider's spec as one standard, self-contained OpenAPI document, for other tools.
    Bundle {
        /// Folder to write a JSON file a provider into.
        #[arg(long)]
        out: PathBuf,
    },
    /// Compare a provider's spec with the provider's own document; differences nobody documented fail.
    Coverage {
        /// Folder of specs/.
        #[arg(long)]
        provider: String,
        /// The provider's OpenAPI document, in JSON.
        #[arg(long)]
        upstream: PathBuf,
        /// Print JSON in place of Markdown.
        #[arg(long)]
        json: bool,
    },
    /// Check that no dependency of the published crates needs a newer Rust than we promise.
    Msrv,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(workspace::root);
    let done = match arguments.verb {
        Verb::Generate { check } => generate::run(&root, check),
        Verb::Lint => generate::lint(&root),
        Verb::Bundle { out } => generate::bundle(&root, &out),
        Verb::Coverage { provider, upstream, json } => coverage::run(&root, &provider, &upstream, json),
        Verb::Msrv => workspace::msrv(&root),
    };
    match done {
        Ok(said) => {
            // Who reads only the beginning (`| head`) closes the pipe; that is no failure.
            let _ = writeln!(std::io::stdout(), "{said}");
            ExitCode::SUCCESS
        }
        Err(Failure::FallsShort(what)) => {
            eprintln!("{what}");
            ExitCode::from(1)
        }
        Err(Failure::CantRun(what)) => {
            eprintln!("{what}");
            ExitCode::from(2)
        }
    }
}
