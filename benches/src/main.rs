//! The driver, the workers and the servers.

use std::process::ExitCode;

fn main() -> ExitCode {
    passerelle_benches::command_line::all()
}
