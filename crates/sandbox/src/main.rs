//! The sandbox as a program: starts the three providers, says where they are and with which keys, runs until Ctrl-C.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use passerelle_sandbox::{Provider, Sandbox, SandboxError};
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
    #[serde(skip_serializing_if = "Option::is_none")]
    lygos: Option<Keys<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lomi: Option<Keys<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tygapay: Option<Keys<'a>>,
}

#[derive(Serialize)]
struct Keys<'a> {
    base_url: &'a str,
    api_key: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_secret: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    webhook_secret: Option<&'a str>,
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
    if let Err(error) = print(&sandbox, &arguments) {
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

fn print(sandbox: &Sandbox, arguments: &Arguments) -> io::Result<()> {
    let (lygos, lomi, tygapay) = (sandbox.lygos(), sandbox.lomi(), sandbox.tygapay());
    let served = |provider, keys| arguments.providers.contains(&provider).then_some(keys);
    let addresses = Addresses {
        console: sandbox.console_url(),
        lygos: served(
            Provider::Lygos,
            Keys {
                base_url: lygos.base_url(),
                api_key: lygos.api_key(),
                api_secret: None,
                webhook_secret: Some(lygos.webhook_secret()),
            },
        ),
        lomi: served(
            Provider::Lomi,
            Keys { base_url: lomi.base_url(), api_key: lomi.api_key(), api_secret: None, webhook_secret: None },
        ),
        tygapay: served(
            Provider::Tygapay,
            Keys {
                base_url: tygapay.base_url(),
                api_key: tygapay.api_key(),
                api_secret: Some(tygapay.api_secret()),
                webhook_secret: None,
            },
        ),
    };
    let mut out = io::stdout().lock();
    if arguments.json {
        serde_json::to_writer(&mut out, &addresses)?;
        writeln!(out)?;
        return out.flush();
    }
    writeln!(out, "passerelle sandbox: no money moves here. Ctrl-C stops it.\n")?;
    writeln!(out, "{:8} {}", "console", addresses.console)?;
    for (name, header, keys) in [
        ("Lygos", "api-key", &addresses.lygos),
        ("lomi.", "X-API-KEY", &addresses.lomi),
        ("TygaPay", "x-api-key", &addresses.tygapay),
    ] {
        let Some(keys) = keys else { continue };
        writeln!(out, "{name:8} {}", keys.base_url)?;
        let lines =
            [(header, Some(keys.api_key)), ("secret", keys.api_secret), ("webhook secret", keys.webhook_secret)];
        for (what, value) in lines {
            if let Some(value) = value {
                writeln!(out, "{:8} {what}: {value}", "")?;
            }
        }
    }
    out.flush()
}
