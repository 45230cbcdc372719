//! Connections: accepted here and not by axum, because a fault may have to break one without an answer.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tower_service::Service;

use crate::faults::{self, FaultKind};
use crate::provider::Provider;
use crate::state::Shared;

/// How long a stalled call holds its connection, in real time.
const STALL: Duration = Duration::from_secs(120);
/// How long the end waits for answers that are under way.
const PATIENCE: Duration = Duration::from_secs(2);

/// Serves until the sandbox ends; `provider` is whose faults strike here.
pub(crate) async fn serve(listener: TcpListener, router: Router, shared: Arc<Shared>, provider: Option<Provider>) {
    let mut ending = shared.ending.subscribe();
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = ending.wait_for(|ending| *ending) => break,
        };
        let Ok((stream, _)) = accepted else {
            // Too many open files, most likely: a pause lets some close.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let (router, shared) = (router.clone(), Arc::clone(&shared));
        let service = service_fn(move |request: hyper::Request<Incoming>| {
            answer(request.map(Body::new), router.clone(), Arc::clone(&shared), provider)
        });
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .serve_connection(TokioIo::new(stream), service);
        // An error here is a connection that broke, by a fault or by the client.
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            let _ = watched.await;
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(PATIENCE, graceful.shutdown()).await;
}

/// The router's answer, or what a fault makes of it; an error breaks the connection.
async fn answer(
    request: Request,
    mut router: Router,
    shared: Arc<Shared>,
    provider: Option<Provider>,
) -> io::Result<Response> {
    let fault = provider.and_then(|provider| {
        let (method, path) = (request.method().as_str(), request.uri().path());
        shared.lock().faults.on_call(provider, method, path).map(|kind| (provider, kind))
    });
    match fault {
        Some((_, FaultKind::CutBefore)) => return Err(io::ErrorKind::ConnectionAborted.into()),
        Some((provider, FaultKind::RateLimited)) => return Ok(faults::too_many(provider)),
        Some((_, FaultKind::BadGateway)) => return Ok(faults::bad_gateway()),
        Some((provider, FaultKind::NotFound)) => return Ok(faults::absent(provider)),
        _ => {}
    }
    let response: Result<Response, Infallible> = router.call(request).await;
    let Ok(response) = response;
    shared.changed().await;
    match fault {
        Some((_, FaultKind::CutAfter)) => Err(io::ErrorKind::ConnectionAborted.into()),
        Some((_, FaultKind::Stall)) => {
            let mut ending = shared.ending.subscribe();
            let _ = tokio::time::timeout(STALL, ending.wait_for(|ending| *ending)).await;
            Err(io::ErrorKind::ConnectionAborted.into())
        }
        Some((_, FaultKind::BadGatewayAfter)) => Ok(faults::bad_gateway()),
        Some((_, FaultKind::Truncated)) => Ok(faults::truncated(response).await),
        _ => Ok(response),
    }
}
