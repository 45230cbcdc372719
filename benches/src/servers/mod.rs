//! What is called, a file a kind, each in a process of its own. The first line on stdout says where it is.

pub mod fixed;
pub mod replies;

use std::future::Future;

/// Serves until killed.
///
/// # Errors
/// There is no such server, or it can't listen.
pub fn serve(kind: &str, arguments: &[String]) -> Result<(), String> {
    match kind {
        "fixed" => wait(fixed::serve(arguments)),
        "replies" => wait(replies::serve()),
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
