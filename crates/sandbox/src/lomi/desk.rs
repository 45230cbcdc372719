//! `/support-requests` and `/settings` (facts/lomi.md §13): tickets that nobody reads, and settings that are kept and
//! change nothing.
//!
//! Chosen where the facts are silent, which they are of every answer here: a ticket is what was sent with an id, a status
//! and its times; settings are what was sent so far.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::Lomi;
use super::envelope::Payload;
use super::errors::LomiError;
use super::records::{Else, Resource, Source, set, text};
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

pub(crate) static TICKET: Resource = Resource {
    thing: "Support request",
    id: "support_request_id",
    members: &[
        ("support_request_id", Source::Own(Else::Id)),
        ("organization_id", Source::Own(Else::Organization)),
        ("category", Source::Once(Else::Null)),
        ("subject", Source::Once(Else::Null)),
        ("message", Source::Once(Else::Null)),
        ("transaction_id", Source::Once(Else::Null)),
        ("customer_id", Source::Once(Else::Null)),
        ("product_id", Source::Once(Else::Null)),
        ("plan_id", Source::Once(Else::Null)),
        ("payment_link_id", Source::Once(Else::Null)),
        ("webhook_id", Source::Once(Else::Null)),
        ("payout_id", Source::Once(Else::Null)),
        ("meter_id", Source::Once(Else::Null)),
        ("status", Source::Own(Else::Text("open"))),
        ("created_at", Source::Own(Else::Made)),
        ("updated_at", Source::Own(Else::Changed)),
    ],
    check,
    filters: &[],
    pages: true,
};

fn check(_: &mut state::State, _: &Lomi, ticket: &mut Json, _: Option<&Json>) -> Result<(), LomiError> {
    let length = text(ticket, "message").unwrap_or_default().chars().count();
    if (10..=5000).contains(&length) {
        return Ok(());
    }
    Err(LomiError::bad_request("message must be 10 to 5000 characters long"))
}

pub(crate) fn close(_: &mut state::State, _: &Lomi, ticket: &mut Json) -> Result<(), LomiError> {
    set(ticket, "status", Json::String("closed".to_owned()));
    Ok(())
}

pub(crate) async fn checkout(State(shared): App) -> Response {
    json(StatusCode::OK, JSON_UTF8, &shared.lock().lomi.settings.checkout)
}

pub(crate) async fn update_checkout(State(shared): App, Payload(body): Payload) -> Response {
    let kept = &mut shared.lock().lomi.settings.checkout;
    merge(kept, body.get("settings").unwrap_or(&Json::Null));
    json(StatusCode::OK, JSON_UTF8, kept)
}

pub(crate) async fn storefront(State(shared): App) -> Response {
    json(StatusCode::OK, JSON_UTF8, &shared.lock().lomi.settings.storefront)
}

pub(crate) async fn update_storefront(State(shared): App, Payload(body): Payload) -> Response {
    let kept = &mut shared.lock().lomi.settings.storefront;
    merge(kept, &body);
    json(StatusCode::OK, JSON_UTF8, kept)
}

/// What isn't sent stays.
fn merge(kept: &mut Json, sent: &Json) {
    let Json::Object(members) = sent else { return };
    for (name, value) in members.iter().filter(|(_, value)| *value != Json::Null) {
        set(kept, name, value.clone());
    }
}
