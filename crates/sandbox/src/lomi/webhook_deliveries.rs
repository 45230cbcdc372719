//! What lomi. sent to a webhook, one entry for each attempt, sending it again, and sending a test (facts/lomi.md §9).
//!
//! The list counts by offset and is a bare array, unlike the others (§3).

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;

use super::errors::LomiError;
use super::list::Query;
use super::notify::TEST;
use crate::clock::Timestamp;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::outbox::{self, Attempt, Delivery, Message, Outcome};
use crate::provider::Provider;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

const DEFAULT_LIMIT: usize = 25;

#[derive(Serialize)]
struct Entry<'a> {
    log_id: &'a str,
    webhook_id: &'a str,
    organization_id: &'a str,
    event_type: &'a str,
    payload: Json,
    headers: Json,
    response_status: Option<u16>,
    response_body: Option<&'a str>,
    attempt_number: usize,
    success: bool,
    request_duration_ms: u64,
    /// The receiver's; `api` for a test.
    ip_address: Option<&'static str>,
    user_agent: &'static str,
    created_at: Timestamp,
}

fn entry<'a>(shared: &'a Shared, delivery: &'a Delivery, number: usize, attempt: &'a Attempt) -> Entry<'a> {
    let (response_status, response_body) = match &attempt.outcome {
        Outcome::Answered { status, body } => (Some(*status), Some(body.as_str())),
        Outcome::Failed { why } | Outcome::Refused { why } => (None, Some(why.as_str())),
    };
    let headers = attempt.headers.iter().map(|(name, value)| (name.clone(), Json::String(value.clone()))).collect();
    Entry {
        log_id: &attempt.id,
        webhook_id: delivery.endpoint.as_deref().unwrap_or_default(),
        organization_id: &shared.lomi.organization_id,
        event_type: &delivery.event,
        payload: Json::parse(attempt.body.as_bytes()).unwrap_or(Json::Null),
        headers: Json::Object(headers),
        response_status,
        response_body,
        attempt_number: number.saturating_add(1),
        success: response_status.is_some_and(|status| (200..300).contains(&status)),
        request_duration_ms: attempt.took_ms,
        ip_address: (delivery.event == TEST).then_some("api"),
        user_agent: "Lomi-Webhook/1.0",
        created_at: attempt.at,
    }
}

fn is_mine(delivery: &Delivery) -> bool {
    delivery.provider == Provider::Lomi
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let webhook = query.text("webhookId");
    let flag = |query: &mut Query, name| query.one_of(name, &["true", "false"]).is_some_and(|text| text == "true");
    let (only_success, only_failed) = (flag(&mut query, "successOnly"), flag(&mut query, "failedOnly"));
    let (limit, offset) = query.limit_and_offset(DEFAULT_LIMIT)?;
    let webhook = webhook.ok_or_else(|| LomiError::invalid(vec!["webhookId should not be empty".to_owned()]))?;
    let state = shared.lock();
    let entries = state
        .outbox
        .deliveries
        .iter()
        .rev()
        .filter(|delivery| is_mine(delivery) && delivery.endpoint.as_ref() == Some(&webhook));
    let entries = entries.flat_map(|delivery| {
        delivery.attempts.iter().enumerate().rev().map(|(number, attempt)| entry(&shared, delivery, number, attempt))
    });
    let wanted = entries.filter(|entry| (!only_success || entry.success) && (!only_failed || !entry.success));
    Ok(json(StatusCode::OK, JSON_UTF8, &wanted.skip(offset).take(limit).collect::<Vec<_>>()))
}

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    let delivery = state.outbox.deliveries.get(&id).filter(|delivery| is_mine(delivery));
    let found = delivery.and_then(|delivery| {
        let (number, attempt) = delivery.attempts.iter().enumerate().find(|(_, attempt)| attempt.id == id)?;
        Some(json(StatusCode::OK, JSON_UTF8, &entry(&shared, delivery, number, attempt)))
    });
    found.ok_or_else(|| LomiError::not_found("Webhook delivery log", &id))
}

#[derive(Serialize)]
struct Retried {
    delivered: bool,
    response_status: u16,
    event_id: String,
}

/// The stored body once more, unchanged. A delivery that fails, or may not be repeated, is a 400.
pub(crate) async fn retry(
    State(shared): App,
    Path((webhook, log)): Path<(String, String)>,
) -> Result<Response, LomiError> {
    let id = may_be_repeated(&shared.lock(), &webhook, &log)?;
    let outcome = outbox::send_now(&shared, &id).await;
    let event_id = {
        let state = shared.lock();
        let body = state.outbox.deliveries.get(&id).and_then(|delivery| delivery.attempts.last());
        let body = body.and_then(|attempt| Json::parse(attempt.body.as_bytes()).ok());
        match body.as_ref().and_then(|body| body.get("id")) {
            Some(Json::String(id)) => id.clone(),
            _ => String::new(),
        }
    };
    let response_status = taken(outcome)?;
    Ok(json(StatusCode::OK, JSON_UTF8, &Retried { delivered: true, response_status, event_id }))
}

fn may_be_repeated(state: &state::State, webhook: &str, log: &str) -> Result<String, LomiError> {
    let row = state.lomi.webhooks.get(webhook).filter(|webhook| webhook.deleted_at.is_none());
    let row = row.ok_or_else(|| LomiError::not_found("Webhook", webhook))?;
    let delivery = state.outbox.deliveries.get(log);
    let delivery = delivery.filter(|delivery| is_mine(delivery) && delivery.endpoint.as_deref() == Some(webhook));
    let delivery = delivery.filter(|delivery| delivery.id != log);
    let delivery = delivery.ok_or_else(|| LomiError::not_found("Webhook delivery log", log))?;
    if delivery.event == TEST {
        return Err(LomiError::bad_request("Delivery log payload is invalid"));
    }
    if !row.is_active {
        return Err(LomiError::bad_request("Webhook is not active"));
    }
    if !row.authorized_events.contains(&delivery.event) {
        return Err(LomiError::bad_request(format!("Webhook is not subscribed to {}", delivery.event)));
    }
    Ok(delivery.id.clone())
}

/// The status of an answer that took the message; what the address said, as a 400, otherwise.
fn taken(outcome: Option<Outcome>) -> Result<u16, LomiError> {
    match outcome {
        Some(Outcome::Answered { status, .. }) if (200..300).contains(&status) => Ok(status),
        Some(Outcome::Answered { status, body }) => {
            Err(LomiError::bad_request(format!("Webhook endpoint answered {status}: {body}")))
        }
        Some(Outcome::Failed { why } | Outcome::Refused { why }) => {
            Err(LomiError::bad_request(format!("Webhook endpoint could not be reached: {why}")))
        }
        None => Err(LomiError::bad_request("Delivery log payload is invalid")),
    }
}

#[derive(Serialize)]
struct Tested {
    success: bool,
    status: u16,
    response: String,
    delivered_url: String,
    log_id: String,
}

/// What a test is about: nothing that exists.
#[derive(Serialize)]
struct TestObject<'a> {
    id: String,
    merchant_id: &'a str,
    organization_id: &'a str,
    test: bool,
    created: Timestamp,
    status: &'static str,
    amount: u32,
    currency: &'static str,
    description: &'static str,
    metadata: TestMetadata<'a>,
}

#[derive(Serialize)]
struct TestMetadata<'a> {
    test_mode: bool,
    webhook_id: &'a str,
    source: &'static str,
}

/// A `test.webhook` at once, whatever the webhook is subscribed to.
pub(crate) async fn test(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let (delivery_id, url) = {
        let mut state = shared.lock();
        let webhook = state.lomi.webhooks.get(&id).filter(|webhook| webhook.deleted_at.is_none());
        let url = webhook.ok_or_else(|| LomiError::not_found("Webhook", &id))?.url.clone();
        let now = state.now();
        let data = Json::of(&TestObject {
            id: format!("obj_test_{}", state.lomi.message_ids.uuid()),
            merchant_id: &shared.lomi.merchant_id,
            organization_id: &shared.lomi.organization_id,
            test: true,
            created: now,
            status: "success",
            amount: 1000,
            currency: "XOF",
            description: "Simple test webhook event",
            metadata: TestMetadata { test_mode: true, webhook_id: &id, source: "webhook_test" },
        });
        let message = Message {
            provider: Provider::Lomi,
            endpoint: Some(id.clone()),
            url: url.clone(),
            event: TEST.to_owned(),
            subject: id.clone(),
            data,
        };
        (state.outbox.post_once(message, now), url)
    };
    let outcome = outbox::send_now(&shared, &delivery_id).await;
    let (response, log_id) = {
        let state = shared.lock();
        let last = state.outbox.deliveries.get(&delivery_id).and_then(|delivery| delivery.attempts.last().cloned());
        last.map_or_else(Default::default, |attempt| match attempt.outcome {
            Outcome::Answered { body, .. } => (body, attempt.id),
            Outcome::Failed { why } | Outcome::Refused { why } => (why, attempt.id),
        })
    };
    let status = taken(outcome)?;
    Ok(json(StatusCode::OK, JSON_UTF8, &Tested { success: true, status, response, delivered_url: url, log_id }))
}
