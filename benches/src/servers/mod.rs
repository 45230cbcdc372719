//! What is called, a file a kind, each in a process of its own. The first line on stdout says where it is.

pub mod fixed;
pub mod provider;
pub mod replies;
pub mod shop;

use std::future::Future;
use std::io::Write as _;

use tokio::net::TcpListener;

/// Serves until killed.
///
/// # Errors
/// There is no such server, or it can't listen.
pub fn serve(kind: &str, arguments: &[String]) -> Result<(), String> {
    match kind {
        "fixed" => wait(fixed::serve(arguments)),
        "replies" => wait(replies::serve()),
        "provider" => wait(provider::serve(arguments)),
        "shop" => wait(shop::serve(arguments)),
        _ => Err(format!("there is no server {kind}")),
    }
}

/// One thread: it leaves the other core to the client.
fn wait(server: impl Future<Output = Result<(), String>>) -> Result<(), String> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?
        .block_on(server)
}

/// On a free port of this machine, which is said on stdout.
async fn listen() -> Result<TcpListener, String> {
    let listener = TcpListener::bind("127.0.0.1:0").await.map_err(|error| error.to_string())?;
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    writeln!(std::io::stdout(), "http://127.0.0.1:{port}").map_err(|error| error.to_string())?;
    Ok(listener)
}
