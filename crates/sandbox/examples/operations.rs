//! Prints the operations of a provider and whether the sandbox serves them, as JSON: `operations lygos`.

use std::io::{self, Write};

use passerelle_sandbox::Provider;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let provider: Provider = std::env::args().nth(1).unwrap_or_default().parse()?;
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &provider.operations())?;
    writeln!(out)?;
    Ok(())
}
