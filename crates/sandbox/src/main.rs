//! The sandbox as a program: starts the three providers, says where they are and with which keys, runs until Ctrl-C.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use passerelle_sandbox::{Sandbox, SandboxError};
use serde::Serialize;

/// Lygos, lomi. and TygaPay on this machine, offline, with pages to pay on. Stops with Ctrl-C and forgets everything.
#[derive(Debug, Parser)]
#[command(name = "passerelle-sandbox", version)]
struct Arguments {
    /// First of three consecutive ports on 127.0.0.1: Lygos, lomi., TygaPay; 0 picks any that are free.
    #[arg(long, default_value_t = 4100)]
    port: u16,
    /// Seed of all ids, keys and secrets: the same seed, the same keys.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Print addresses and keys as one line of JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Addresses<'a> {
    lygos: Keys<'a>,
    lomi: Keys<'a>,
    tygapay: Keys<'a>,
}

#[derive(Serialize)]
struct Keys<'a> {
    base_url: &'a str,
    api_key: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_secret: Option<&'a str>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let sandbox = match start(&arguments).await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            // Nobody is left to tell if even this can't be written.
            let _ = writeln!(io::stderr(), "error: {error}");
            return ExitCode::from(2);
        }
    };
    if let Err(error) = print(&sandbox, arguments.json) {
        // Whoever started us may have closed the pipe after the first line; that is no reason to stop serving.
        let _ = writeln!(io::stderr(), "warning: can't print the addresses: {error}");
    }
    stopped().await;
    sandbox.stop().await;
    ExitCode::SUCCESS
}

async fn start(arguments: &Arguments) -> Result<Sandbox, SandboxError> {
    Sandbox::builder().seed(arguments.seed).port(arguments.port)?.start().await
}

/// Ctrl-C, or what a process manager sends.
async fn stopped() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    let _ = tokio::signal::ctrl_c().await;
}

fn print(sandbox: &Sandbox, as_json: bool) -> io::Result<()> {
    let (lygos, lomi, tygapay) = (sandbox.lygos(), sandbox.lomi(), sandbox.tygapay());
    let addresses = Addresses {
        lygos: Keys { base_url: lygos.base_url(), api_key: lygos.api_key(), api_secret: None },
        lomi: Keys { base_url: lomi.base_url(), api_key: lomi.api_key(), api_secret: None },
        tygapay: Keys {
            base_url: tygapay.base_url(),
            api_key: tygapay.api_key(),
            api_secret: Some(tygapay.api_secret()),
        },
    };
    let mut out = io::stdout().lock();
    if as_json {
        serde_json::to_writer(&mut out, &addresses)?;
        writeln!(out)?;
        return out.flush();
    }
    writeln!(out, "passerelle sandbox: no money moves here. Ctrl-C stops it.\n")?;
    for (name, header, keys) in [
        ("Lygos", "api-key", &addresses.lygos),
        ("lomi.", "X-API-KEY", &addresses.lomi),
        ("TygaPay", "x-api-key", &addresses.tygapay),
    ] {
        writeln!(out, "{name:8} {}", keys.base_url)?;
        writeln!(out, "{:8} {header}: {}", "", keys.api_key)?;
        if let Some(secret) = keys.api_secret {
            writeln!(out, "{:8} secret:    {secret}", "")?;
        }
    }
    out.flush()
}
