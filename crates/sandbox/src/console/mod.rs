//! The console: a fourth address, for people (the dashboard) and for tests in other languages (the control API below
//! `/control`). Both call the functions that the Rust API calls.
//!
//! Web pages of strangers can make a browser call an address on this machine. So a call is answered only under a loopback
//! name, and one that a browser sends from another page is refused.

mod api;
mod create;
mod dashboard;
mod error;
mod keys;
mod orders;
mod refunds;
mod specs;
mod webhooks;

use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::header::{HOST, ORIGIN};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};

pub use keys::{Access, Keys};
pub use orders::{Order, Payment, Refund};
pub use refunds::{CantFinish, RefundOutcome};
pub use webhooks::{Attempt, Webhook, WebhookState};

pub(crate) use orders::{all as all_orders, payments as all_payments, refunds as all_refunds};
pub(crate) use refunds::finish as finish_refund;

use crate::http::header;
use crate::state::{Shared, State};
use error::ConsoleError;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/", get(dashboard::show).post(dashboard::submit))
        .route("/control", get(api::about))
        .route("/control/clock/advance", post(api::advance))
        .route("/control/deliver", post(api::deliver))
        .route("/control/orders", get(api::orders).post(create::create))
        .route("/control/pay", post(api::pay))
        .route("/control/start", post(api::start))
        .route("/control/fail", post(api::fail))
        .route("/control/expire", post(api::expire))
        .route("/control/payments", get(api::payments))
        .route("/control/refunds", get(api::refunds))
        .route("/control/refunds/{id}", post(api::finish_refund))
        .route("/control/payouts/{id}", post(api::finish_payout))
        .route("/control/lomi/refunds", put(api::hold_refunds))
        .route("/control/webhooks", get(api::webhooks))
        .route("/control/webhooks/{id}", get(api::webhook))
        .route("/control/webhooks/{id}/resend", post(api::resend))
        .route("/control/lygos/webhook", put(api::lygos_webhook))
        .route("/control/faults", get(api::faults).post(api::inject).delete(api::heal_all))
        .route("/control/faults/{id}", delete(api::heal))
        .route("/control/operations/{provider}", get(specs::operations))
        .route("/control/specs/{provider}", get(specs::spec))
        .route("/control/snapshot", get(api::snapshot).put(api::restore))
        .fallback(async |request: Request| ConsoleError::no_route(request.method(), request.uri().path()))
        .method_not_allowed_fallback(async |request: Request| {
            ConsoleError::no_route(request.method(), request.uri().path())
        })
        .layer(axum::extract::DefaultBodyLimit::max(256 * 1024 * 1024))
        .layer(axum::middleware::from_fn(guard))
        .with_state(shared)
}

async fn guard(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = header(headers, HOST.as_str()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !matches!(name, "127.0.0.1" | "localhost" | "[::1]") {
        return ConsoleError::forbidden("the console answers to 127.0.0.1 and localhost only").into_response();
    }
    let origin = headers.get(ORIGIN).map(|origin| origin.to_str().unwrap_or_default());
    if origin.is_some_and(|origin| origin != format!("http://{host}")) {
        return ConsoleError::forbidden("the console takes no calls from other pages").into_response();
    }
    next.run(request).await
}

/// The whole state becomes that one.
pub(crate) async fn put_back(shared: &Shared, state: State) {
    {
        let mut guard = shared.lock();
        let manner = guard.clock.clone();
        *guard = state;
        guard.clock.go_on_as(&manner);
        let now = guard.now();
        guard.outbox.after_restart(now);
    }
    if let Some(file) = &shared.file {
        file.rewrite(shared).await;
    }
    shared.bell.notify_one();
    shared.changed().await;
}
