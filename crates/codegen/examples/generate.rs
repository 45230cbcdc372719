//! A folder of specs to a file of Rust: `cargo run -p passerelle-codegen --example generate -- specs/lygos lygos.rs`.
//!
//! What build.rs does for each provider, as a program; benches/ measures it.

use std::path::Path;
use std::process::ExitCode;

use passerelle_codegen::{Spec, client};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, out] = arguments.as_slice() else { return failed("which folder of specs/, and which file to write?") };
    let made = Spec::load(Path::new(folder)).and_then(|spec| client(&spec));
    match made.map(|client| std::fs::write(out, client)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) => failed(&format!("{out}: {error}")),
        Err(problems) => failed(&problems.to_string()),
    }
}

fn failed(what: &str) -> ExitCode {
    use std::io::Write as _;
    // Nobody is left to tell if even this can't be written.
    let _ = writeln!(std::io::stderr(), "error: {what}");
    ExitCode::from(1)
}
