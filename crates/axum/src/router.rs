//! A door for each provider of the shop's.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{OriginalUri, Request};
use axum::http;
use axum::response::Response;
use axum::routing::post;
use passerelle::fulfilment::{Fulfilment, Received, Shop};
use passerelle::payment::Provider;
use tokio::time::Instant;

use crate::notification::Refused;
use crate::{body, log};

/// How long everything before the answer may take: lomi. waits four seconds, and the line takes its part of them.
const ANSWER_WITHIN: Duration = Duration::from_millis(3500);

/// `POST /lomi`, `POST /lygos` and `POST /tygapay`, as far as the shop has the provider.
///
/// What is to be done with a message is done in a task of its own, after the answer, and what came of it is logged. What
/// isn't done then, because the shop gave an error, panicked or the process died, [`Fulfilment::work`] takes up again.
///
/// Nest it below an address that isn't easily guessed, or any other. TygaPay's optional hash is checked over the whole path
/// that was asked for; a proxy that changes it breaks the hash, which decides nothing.
///
/// ```no_run
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// use axum::Router;
/// use passerelle::fulfilment::{Fulfilment, Shop};
///
/// async fn serve<S: Shop>(fulfilment: Fulfilment<S>) -> std::io::Result<()> {
///     let fulfilment = Arc::new(fulfilment);
///     let app = Router::new().nest("/webhooks", passerelle_axum::router(Arc::clone(&fulfilment)));
///     let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
///     tokio::select! {
///         served = axum::serve(listener, app).into_future() => served,
///         // What a crash left over, and what no message told.
///         () = fulfilment.run(Duration::from_secs(300)) => Ok(()),
///     }
/// }
/// ```
pub fn router<S: Shop>(fulfilment: Arc<Fulfilment<S>>) -> Router {
    let taken = Provider::ALL.into_iter().filter(|provider| fulfilment.checkout(*provider).is_some());
    taken.fold(Router::new(), |router, provider| {
        let fulfilment = Arc::clone(&fulfilment);
        let door = async move |OriginalUri(asked): OriginalUri, request: Request| {
            let mut request = request;
            *request.uri_mut() = asked;
            take(&fulfilment, provider, request).await
        };
        router.route(&format!("/{}", provider.key()), post(door))
    })
}

async fn take<S: Shop>(fulfilment: &Arc<Fulfilment<S>>, provider: Provider, request: Request) -> Response {
    let answer_at = Instant::now() + ANSWER_WITHIN;
    let (parts, body) = request.into_parts();
    let body = match body::read(body, fulfilment.largest_message()).await {
        Ok(body) => body,
        Err(unread) => return Refused::from(unread).answer(provider),
    };
    let request = http::Request::from_parts(parts, body);
    // The inbox has its own limit; this one is for a body that was slow and a store that is.
    let Ok(received) = tokio::time::timeout_at(answer_at, fulfilment.receive(provider, &request)).await else {
        return Refused::NotKept.answer(provider);
    };
    log::answered(provider, received.status, &received.why);
    let response = received.response().map(Body::from);
    // Nothing can be dropped between here and the spawned task.
    work(provider, received);
    response
}

/// Has the work done in a task of its own. When the server stops, what isn't done is taken up when it starts again.
fn work(provider: Provider, received: Received) {
    let Some(work) = received.work else { return };
    tokio::spawn(async move { log::done(provider, &work.await) });
}
