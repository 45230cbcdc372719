//! The control API: JSON in, JSON out. Amounts are texts, moments are ISO 8601 in UTC.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::error::{ConsoleError, read};
use super::keys::Keys;
use super::refunds::{CantFinish, RefundOutcome, finish};
use super::webhooks::Webhook;
use crate::amount::{Amount, AmountError};
use crate::buyer::{Buyer, BuyerError};
use crate::clock::ClockHandle;
use crate::faults::{Fault, Rule};
use crate::http::{JSON_UTF8, answer, json};
use crate::lomi;
use crate::outbox;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;
type Answer = Result<Response, ConsoleError>;

/// What the control API has.
const ROUTES: &[&str] = &[
    "POST /control/clock/advance {\"seconds\": 3600}",
    "POST /control/deliver",
    "GET /control/orders",
    "POST /control/orders {\"provider\": \"lygos\", \"amount\": \"5000\", \"reference\"?, \"currency\"?, \"return_url\"?, \"notify_url\"?}",
    "POST /control/pay {\"link\": \"http://…\", \"amount\"?: \"9.50\"}",
    "POST /control/start {\"link\": \"http://…\"}",
    "POST /control/fail {\"link\": \"http://…\"}",
    "POST /control/expire {\"link\": \"http://…\"}",
    "GET /control/payments",
    "GET /control/refunds",
    "POST /control/refunds/{id} {\"outcome\": \"completed\" or \"failed\"}",
    "POST /control/payouts/{id} {\"outcome\": \"completed\" or \"failed\"}",
    "PUT /control/lomi/refunds {\"wait\": true}",
    "GET /control/webhooks",
    "GET /control/webhooks/{id}",
    "POST /control/webhooks/{id}/resend",
    "PUT /control/lygos/webhook {\"url\": \"http://127.0.0.1:…\" or null}",
    "GET /control/faults",
    "POST /control/faults {\"kind\": \"cut_after\", \"provider\"?, \"route\"?: \"POST /refunds\", \"event\"?, \"chance\"?: 100, \"times\"?, \"skip\"?, \"seconds\"?}",
    "DELETE /control/faults",
    "DELETE /control/faults/{id}",
    "GET /control/operations/{provider}",
    "GET /control/specs/{provider}",
    "GET /control/snapshot",
    "PUT /control/snapshot",
];

#[derive(Serialize)]
struct About<'a> {
    now: String,
    providers: Keys<'a>,
    routes: &'static [&'static str],
}

fn ok(value: &impl Serialize) -> Response {
    json(StatusCode::OK, JSON_UTF8, value)
}

#[derive(Serialize)]
struct Now {
    now: String,
}

fn now(shared: &Shared) -> Response {
    ok(&Now { now: shared.lock().now().to_string() })
}

pub(super) async fn about(State(shared): App) -> Response {
    let now = shared.lock().now().to_string();
    ok(&About { now, providers: Keys::of(&shared), routes: ROUTES })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: u64,
}

pub(super) async fn advance(State(shared): App, headers: HeaderMap, body: Bytes) -> Answer {
    let Advance { seconds } = read(&headers, &body)?;
    ClockHandle { shared: &shared }.advance(Duration::from_secs(seconds)).await;
    Ok(now(&shared))
}

#[derive(Serialize)]
struct Count {
    attempts: usize,
}

pub(super) async fn deliver(State(shared): App) -> Response {
    let attempts = outbox::deliver_due(&shared).await;
    ok(&Count { attempts })
}

pub(super) async fn orders(State(shared): App) -> Response {
    ok(&super::all_orders(&shared))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Act {
    link: String,
    amount: Option<String>,
}

fn refused(error: BuyerError) -> ConsoleError {
    let status = match &error {
        BuyerError::UnknownLink(_) => StatusCode::NOT_FOUND,
        BuyerError::NotPayable { .. } => StatusCode::CONFLICT,
        _ => StatusCode::BAD_REQUEST,
    };
    ConsoleError::new(status, error.to_string())
}

fn amount(text: Option<&str>) -> Result<Option<Amount>, ConsoleError> {
    text.map(str::parse).transpose().map_err(|error: AmountError| ConsoleError::bad(error.to_string()))
}

pub(super) async fn pay(State(shared): App, headers: HeaderMap, body: Bytes) -> Answer {
    let Act { link, amount: text } = read(&headers, &body)?;
    let buyer = Buyer::of(&shared);
    match amount(text.as_deref())? {
        Some(amount) => buyer.pay_amount(&link, amount).await,
        None => buyer.pay(&link).await,
    }
    .map_err(refused)?;
    Ok(now(&shared))
}

pub(super) async fn start(State(shared): App, headers: HeaderMap, body: Bytes) -> Answer {
    let Link { link } = read(&headers, &body)?;
    Buyer::of(&shared).start(&link).await.map_err(refused)?;
    Ok(now(&shared))
}

pub(super) async fn fail(State(shared): App, headers: HeaderMap, body: Bytes) -> Answer {
    let Link { link } = read(&headers, &body)?;
    Buyer::of(&shared).fail(&link).await.map_err(refused)?;
    Ok(now(&shared))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    link: String,
}

pub(super) async fn expire(State(shared): App, headers: HeaderMap, body: Bytes) -> Answer {
    let Link { link } = read(&headers, &body)?;
    Buyer::of(&shared).let_expire(&link).await.map_err(refused)?;
    Ok(now(&shared))
}

pub(super) async fn payments(State(shared): App) -> Response {
    ok(&super::all_payments(&shared))
}

pub(super) async fn refunds(State(shared): App) -> Response {
    ok(&super::all_refunds(&shared))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Finish {
    outcome: RefundOutcome,
}

pub(super) async fn finish_refund(
    State(shared): App,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answer {
    let Finish { outcome } = read(&headers, &body)?;
    finish(&mut shared.lock(), &id, outcome).map_err(|why| cant(why, "refund", &id))?;
    shared.changed().await;
    Ok(now(&shared))
}

fn cant(why: CantFinish, what: &str, id: &str) -> ConsoleError {
    match why {
        CantFinish::Unknown => ConsoleError::not_found(format!("there is no {what} {id}")),
        CantFinish::Not(why) => ConsoleError::conflict(why),
    }
}

pub(super) async fn finish_payout(
    State(shared): App,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answer {
    let Finish { outcome } = read(&headers, &body)?;
    lomi::finish_payout(&mut shared.lock(), &id, outcome).map_err(|why| cant(why, "payout", &id))?;
    shared.changed().await;
    Ok(now(&shared))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hold {
    wait: bool,
}

pub(super) async fn hold_refunds(State(shared): App, headers: HeaderMap, body: Bytes) -> Answer {
    let Hold { wait } = read(&headers, &body)?;
    shared.lock().lomi.refunds_wait = wait;
    shared.changed().await;
    Ok(now(&shared))
}

pub(super) async fn webhooks(State(shared): App) -> Response {
    let webhooks: Vec<Webhook> = shared.lock().outbox.deliveries.iter().rev().map(Webhook::of).collect();
    ok(&webhooks)
}

fn find(shared: &Shared, id: &str) -> Result<Webhook, ConsoleError> {
    let state = shared.lock();
    let delivery = state.outbox.deliveries.get(id);
    delivery.map(Webhook::of).ok_or_else(|| ConsoleError::not_found(format!("there is no message {id}")))
}

pub(super) async fn webhook(State(shared): App, Path(id): Path<String>) -> Answer {
    find(&shared, &id).map(|webhook| ok(&webhook))
}

pub(super) async fn resend(State(shared): App, Path(id): Path<String>) -> Answer {
    find(&shared, &id)?;
    outbox::send_now(&shared, &id).await;
    find(&shared, &id).map(|webhook| ok(&webhook))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    url: Option<String>,
}

pub(super) async fn lygos_webhook(State(shared): App, headers: HeaderMap, body: Bytes) -> Answer {
    let Target { url } = read(&headers, &body)?;
    if let Some(url) = &url
        && crate::http::web_url(url).is_none()
    {
        return Err(ConsoleError::bad(format!("{url:?} is no http URL")));
    }
    shared.lock().lygos.webhook_url = url;
    Ok(now(&shared))
}

pub(super) async fn faults(State(shared): App) -> Response {
    let rules: Vec<Rule> = shared.lock().faults.rules.clone();
    ok(&rules)
}

#[derive(Serialize)]
struct Made {
    id: u64,
}

pub(super) async fn inject(State(shared): App, headers: HeaderMap, body: Bytes) -> Answer {
    let fault: Fault = read(&headers, &body)?;
    let id = shared.lock().faults.switch_on(fault).map_err(|error| ConsoleError::bad(error.to_string()))?;
    Ok(json(StatusCode::CREATED, JSON_UTF8, &Made { id }))
}

pub(super) async fn heal(State(shared): App, Path(id): Path<String>) -> Answer {
    let gone = id.parse().is_ok_and(|id| shared.lock().faults.switch_off(id));
    if gone { Ok(now(&shared)) } else { Err(ConsoleError::not_found(format!("there is no fault {id}"))) }
}

pub(super) async fn heal_all(State(shared): App) -> Response {
    shared.lock().faults.rules.clear();
    now(&shared)
}

pub(super) async fn snapshot(State(shared): App) -> Answer {
    let bytes = shared.lock().write_down();
    let failed = |error: std::io::Error| ConsoleError::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string());
    bytes.map(|bytes| answer(StatusCode::OK, "application/octet-stream", bytes)).map_err(failed)
}

pub(super) async fn restore(State(shared): App, body: Bytes) -> Answer {
    let state = state::State::from_bytes(&body)
        .map_err(|error| ConsoleError::bad(format!("this is no snapshot of a sandbox of this version: {error}")))?;
    let (here, there) = (shared.lock().seed, state.seed);
    if here != there {
        return Err(ConsoleError::conflict(format!(
            "the snapshot is of seed {there} and this sandbox of {here}, so their keys differ; start with --seed {there}"
        )));
    }
    super::put_back(&shared, state).await;
    Ok(now(&shared))
}
