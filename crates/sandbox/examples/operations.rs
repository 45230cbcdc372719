//! Prints the operations of a provider and whether the sandbox serves them, as JSON: `operations lygos`.

use std::io::{self, Write};

use passerelle_sandbox::Provider;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).unwrap_or_default();
    let provider = Provider::ALL.into_iter().find(|provider| provider.name() == name);
    let provider = provider.ok_or("name a provider: lygos, lomi or tygapay")?;
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &provider.operations())?;
    writeln!(out)?;
    Ok(())
}
