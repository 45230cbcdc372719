//! The project's own commands: `cargo xtask generate`, `lint`, `bundle`, `coverage`, `public-api`, `msrv`. Exit codes:
//! 0 fine, 1 falls short, 2 can't run.

#![allow(clippy::print_stderr, reason = "a command line tool talks to a person")]

mod coverage;
mod generate;
mod public_api;
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
    /// Compare the specs with the providers' own documents; a difference nobody documented fails, and so does a record
    /// (specs/coverage.json) that says something else.
    ///
    /// A folder, or nothing: every `<provider>-<version>.json` in it and every document in the repository, a line each, and
    /// a total that counts the newest of each provider. A file: this document alone, in full.
    Coverage {
        /// A provider's OpenAPI document in JSON, or a folder of them.
        #[arg(long)]
        upstream: Option<PathBuf>,
        /// Folder of specs/, for a document whose name doesn't begin with it.
        #[arg(long)]
        provider: Option<String>,
        /// Write what was found to specs/coverage.json; documents not at hand keep their entry.
        #[arg(long)]
        record: bool,
        /// Print JSON in place of words.
        #[arg(long)]
        json: bool,
    },
    /// List the library's public API, an item a line.
    PublicApi {
        /// Print no list; fail when it has a float, or something of progenitor's outside the `raw` modules.
        #[arg(long)]
        check: bool,
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
        Verb::Coverage { upstream, provider, record, json } => {
            coverage::run(&root, &coverage::Wanted { upstream, provider, record, json })
        }
        Verb::PublicApi { check } => public_api::run(&root, check),
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
