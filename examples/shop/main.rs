//! A whole shop on all three providers: a buyer chooses one, pays on its page and comes back; messages, returns and sweeps
//! all lead to the same place, and goods leave for a `PaidProof` alone.
//!
//! `cargo run --example shop` starts it against the embedded sandbox and says where to click. With `-- --demo` it plays the
//! buyers itself and ends with a table. With `-- --live` it takes real money, on these variables; a provider that lacks one is
//! left out:
//!
//! | provider | variables |
//! | --- | --- |
//! | Lygos | `LYGOS_API_KEY`, `LYGOS_WEBHOOK_SECRET` |
//! | lomi. | `LOMI_API_KEY` (a test key goes to lomi.'s own sandbox), `LOMI_WEBHOOK_SECRET` |
//! | TygaPay | `TYGAPAY_API_KEY`, `TYGAPAY_API_SECRET` |
//! | the shop | `SHOP_RETURN_SECRET`: `openssl rand -hex 32` |
//!
//! The rooms: `books` is the shop's own table of orders, and what it does when one is paid; `pages` is what a buyer sees;
//! `providers` are the clients; `demo` plays buyers.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example talks to a person")]
#![allow(unreachable_pub, reason = "an example has no outside")]

mod arguments;
mod books;
mod demo;
mod pages;
mod providers;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use passerelle::fulfilment::{Fulfilment, ShopError};
use passerelle::inbox::Inbox;
use passerelle::payment::ReturnUrls;
use passerelle_inbox::SqliteStore;
use tokio::net::TcpListener;

use arguments::Arguments;
use books::Books;
use pages::Site;
use providers::Providers;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(what) => {
            eprintln!("{what}\n\n{}", Arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    // What was refused, and what failed: a shop wants to know.
    tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_writer(std::io::stderr).init();
    run(arguments).await.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::from(2)
    })
}

async fn run(arguments: Arguments) -> Result<ExitCode, ShopError> {
    // Whoever runs without `--data` keeps nothing.
    let passing = tempfile::tempdir()?;
    let data = arguments.data.as_deref().unwrap_or(passing.path());
    std::fs::create_dir_all(data)?;

    let listener = TcpListener::bind(&arguments.listen).await?;
    let public = arguments.public.clone().unwrap_or(format!("http://{}", listener.local_addr()?));
    let Providers { all, return_secret, mode, sandbox } = if arguments.live {
        Providers::live()?
    } else {
        Providers::sandboxed(&public, arguments.data.as_deref()).await?
    };

    // What the providers tell, and what the shop was told of it, survives a crash: a file. So do the shop's orders.
    let inbox = Inbox::new(SqliteStore::open(data.join("inbox.sqlite")).await?);
    let books = Books::open(&data.join("shop.sqlite")).await?;
    let mut fulfilment = Fulfilment::new(books, inbox);
    for (checkout, notifications) in all {
        fulfilment = fulfilment.erased(checkout, notifications)?;
    }
    let fulfilment = Arc::new(fulfilment);

    let urls = ReturnUrls::new(return_secret, mode);
    let site = Site::new(Arc::clone(&fulfilment), urls, public.clone());
    let app = Router::new()
        // Where the providers send their messages: each is kept before it is answered.
        .nest("/webhooks", passerelle_axum::router(Arc::clone(&fulfilment)))
        .merge(pages::router(site));
    println!("the shop: {public}");
    if let Some(sandbox) = &sandbox {
        println!("the sandbox's console: {}", sandbox.console_url());
    }

    let buyers = async {
        match &sandbox {
            Some(sandbox) if arguments.demo => demo::play(sandbox, &fulfilment, &public).await,
            _ => tokio::signal::ctrl_c().await.map(|()| ExitCode::SUCCESS).map_err(Into::into),
        }
    };
    tokio::select! {
        served = axum::serve(listener, app).into_future() => served.map(|()| ExitCode::SUCCESS).map_err(Into::into),
        // What a crash left over, and what no message told. Beside the server and not in a task of its own: should it panic,
        // the shop ends and is started again, instead of going on without.
        () = Arc::clone(&fulfilment).run(Duration::from_secs(60)) => Ok(ExitCode::SUCCESS),
        ended = buyers => ended,
    }
}
