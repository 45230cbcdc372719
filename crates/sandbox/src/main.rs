//! The sandbox as a program: starts the three providers, says where they are and with which keys, runs until Ctrl-C.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use passerelle_sandbox::{Keys, Provider, Sandbox, SandboxError};
use serde::Serialize;

/// Lygos, lomi. and TygaPay on this machine, offline, with pages to pay on. Stops with Ctrl-C; forgets everything unless
/// --data names a file.
#[derive(Debug, Parser)]
#[command(name = "passerelle-sandbox", version)]
struct Arguments {
    /// First of four consecutive ports on 127.0.0.1: Lygos, lomi., TygaPay, console; 0 picks any that are free.
    #[arg(long, default_value_t = 4100)]
    port: u16,
    /// Seed of all ids, keys and secrets: the same seed, the same keys. 0, or the data file's, unless told.
    #[arg(long)]
    seed: Option<u64>,
    /// Keep everything in this file, and go on from what it holds.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// Which of them to serve.
    #[arg(long, value_delimiter = ',', default_value = "lygos,lomi,tygapay", value_name = "NAMES")]
    providers: Vec<Provider>,
    /// Where Lygos tells the shop; with the other two the shop says it itself, by their APIs.
    #[arg(long, value_name = "URL")]
    lygos_webhook: Option<String>,
    /// Count calls against lomi.'s rate limits, but refuse none.
    #[arg(long)]
    no_limits: bool,
    /// Print addresses and keys as one line of JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Addresses<'a> {
    console: &'a str,
    #[serde(flatten)]
    keys: Keys<'a>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let ready = match stopped() {
        Ok(stopped) => start(&arguments).await.map(|sandbox| (sandbox, stopped)).map_err(|error| error.to_string()),
        Err(error) => Err(format!("can't listen for Ctrl-C: {error}")),
    };
    let (sandbox, stopped) = match ready {
        Ok(ready) => ready,
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
    stopped.await;
    sandbox.stop().await;
    ExitCode::SUCCESS
}

async fn start(arguments: &Arguments) -> Result<Sandbox, SandboxError> {
    let mut builder =
        Sandbox::builder().port(arguments.port)?.providers(&arguments.providers).lomi_limits(!arguments.no_limits);
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    if let Some(file) = &arguments.data {
        builder = builder.data(file);
    }
    if let Some(url) = &arguments.lygos_webhook {
        builder = builder.lygos_webhook(url);
    }
    builder.start().await
}

/// Ctrl-C, or what a process manager sends. From the moment this is made, neither ends the process by itself.
#[cfg(unix)]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

fn print(sandbox: &Sandbox, as_json: bool) -> io::Result<()> {
    let addresses = Addresses { console: sandbox.console_url(), keys: sandbox.keys() };
    let mut out = io::stdout().lock();
    if as_json {
        serde_json::to_writer(&mut out, &addresses)?;
        writeln!(out)?;
        return out.flush();
    }
    writeln!(out, "passerelle sandbox: no money moves here. Ctrl-C stops it.\n")?;
    writeln!(out, "{:8} {}", "console", addresses.console)?;
    let Keys { lygos, lomi, tygapay, .. } = addresses.keys;
    for (name, access) in [("Lygos", lygos), ("lomi.", lomi), ("TygaPay", tygapay)] {
        let Some(access) = access else { continue };
        writeln!(out, "{name:8} {}", access.base_url)?;
        let lines = [
            (access.header, Some(access.api_key)),
            ("secret", access.api_secret),
            ("webhook secret", access.webhook_secret),
        ];
        for (what, value) in lines {
            if let Some(value) = value {
                writeln!(out, "{:8} {what}: {value}", "")?;
            }
        }
    }
    out.flush()
}
