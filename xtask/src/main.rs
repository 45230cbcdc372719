//! The project's own commands, `cargo xtask VERB`. Exit codes: 0 fine, 1 falls short, 2 can't run. Every verb says the same
//! for machines with `--json`.

mod bench;
mod bundle;
mod check;
mod coverage;
mod diff;
mod docs;
mod drift;
mod evidence;
mod finding;
mod generate;
mod git;
mod lint;
mod new_provider;
mod public_api;
mod said;
mod served;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
pub(crate) use said::{Failure, Said};

#[derive(Parser)]
#[command(name = "xtask", about = "Specs to Rust, and what belongs to it")]
struct Arguments {
    /// Folder of the workspace, if not the one xtask was built in.
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    /// Print JSON in place of words.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Everything that CI needs of the specs in one go, each part with its time: the rules, what is generated, the record of
    /// coverage, the deviations, and how old the evidence is.
    Check {
        /// The day that evidence is measured against, as YYYY-MM-DD; otherwise today.
        #[arg(long)]
        today: Option<String>,
    },
    /// Write what the specs generate: generated/, schemas/, api/, docs/, the sandbox's specs, the tables in README.md.
    Generate {
        /// Write nothing; print the difference and fail when there is one.
        #[arg(long)]
        check: bool,
    },
    /// Write the tables in README.md and the pages of docs/ that are computed.
    Docs {
        /// Write nothing; print the difference and fail when there is one.
        #[arg(long)]
        check: bool,
    },
    /// Hold the specs against every rule, examples included.
    Lint {
        /// First mend what can be mended without a judgement, and say what was changed.
        #[arg(long)]
        fix: bool,
    },
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
    },
    /// What became of the specs and of the Rust API since the merge base, each change judged, and whether CHANGELOG.md and
    /// the version carry it.
    Diff {
        /// Compare with the merge base of HEAD and this revision; otherwise of origin/main, else main.
        #[arg(long)]
        base: Option<String>,
        /// Write Markdown, for a pull request.
        #[arg(long)]
        markdown: bool,
    },
    /// What a provider changed in its own document: against our spec minus the known deviations, or against an older document.
    Drift {
        /// The provider's newer OpenAPI document, in JSON.
        #[arg(long)]
        upstream: PathBuf,
        /// An older document of the provider, in place of our spec.
        #[arg(long)]
        against: Option<PathBuf>,
        /// Folder of specs/, for a document whose name doesn't begin with it.
        #[arg(long)]
        provider: Option<String>,
    },
    /// Make a provider that isn't here yet: its spec (from an OpenAPI document, or a sample), its folder under src/, its module
    /// of the sandbox, its feature, and a line wherever providers are listed. All or nothing.
    NewProvider {
        /// Name of its folders, feature and module: lower case, as in `lygos`.
        name: String,
        /// Its OpenAPI 3.0 or 3.1 document, in JSON or YAML.
        #[arg(long)]
        from: Option<PathBuf>,
        /// The name it writes itself with; otherwise the document's title.
        #[arg(long)]
        title: Option<String>,
        /// The day the document was read, as YYYY-MM-DD; otherwise today.
        #[arg(long)]
        today: Option<String>,
    },
    /// List the library's public API, an item a line.
    PublicApi {
        /// Print no list; fail when it has a float, or something of progenitor's outside the `raw` modules.
        #[arg(long)]
        check: bool,
    },
    /// Measure what passerelle costs beside what people would use instead, keep what was found in benches/results, and write
    /// docs/benchmarks.md. Installs the peers, starts the servers, asserts every answer. Exit 1: a goal was missed.
    Bench {
        /// Rows, as on the page; all, if none is named.
        rows: Vec<String>,
        /// Only a few of everything: it shows that all of it is right, and keeps nothing.
        #[arg(long)]
        quick: bool,
        /// Measure nothing: write the page again, from what was kept.
        #[arg(long, conflicts_with_all = ["rows", "quick"])]
        render: bool,
    },
    /// Check that no dependency of the published crates needs a newer Rust than we promise.
    Msrv,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(workspace::root);
    let done = match arguments.verb {
        Verb::Check { today } => check::run(&root, today.as_deref()),
        Verb::Generate { check } => generate::run(&root, check),
        Verb::Docs { check } => docs::run(&root, check),
        Verb::Lint { fix } => lint::run(&root, fix),
        Verb::Bundle { out } => bundle::run(&root, &out),
        Verb::Coverage { upstream, provider, record } => {
            coverage::run(&root, &coverage::Wanted { upstream, provider, record })
        }
        Verb::Diff { base, markdown } => diff::run(&root, base.as_deref(), markdown),
        Verb::Drift { upstream, against, provider } => {
            drift::run(&root, &drift::Wanted { upstream, against, provider })
        }
        Verb::NewProvider { name, from, title, today } => {
            let (from, title) = (from.as_deref(), title.as_deref());
            let today = today.unwrap_or_else(|| passerelle_workbench::evidence::day(std::time::SystemTime::now()));
            new_provider::run(&root, &new_provider::New { name: &name, from, title, today })
        }
        Verb::PublicApi { check } => public_api::run(&root, check),
        Verb::Bench { rows, quick, render } => {
            bench::run(&root, &bench::Wanted { rows, quick, render, json: arguments.json })
        }
        Verb::Msrv => workspace::msrv(&root),
    };
    said::say(done, arguments.json)
}
