//! `/webhooks`: where the merchant wants to be told (facts/lomi.md §9); what is told is in [`super::notify`].

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use url::{Host, Url};

use super::envelope::Payload;
use super::errors::LomiError;
use super::model::{ENVIRONMENT, Webhook};
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;

/// The newest list; `test.webhook` is sent by the test operation and can't be subscribed to.
const EVENTS: &[&str] = &[
    "PAYMENT_CREATED",
    "PAYMENT_SUCCEEDED",
    "PAYMENT_FAILED",
    "PURCHASE_FULFILLED",
    "REFUND_CREATED",
    "REFUND_COMPLETED",
    "REFUND_FAILED",
    "SUBSCRIPTION_CREATED",
    "SUBSCRIPTION_UPDATED",
    "SUBSCRIPTION_RENEWED",
    "SUBSCRIPTION_CANCELLED",
    "NETWORK_ENROLLMENT_CREATED",
    "NETWORK_ENROLLMENT_COMPLETED",
    "NETWORK_MEMBERSHIP_ACTIVE",
    "NETWORK_MEMBERSHIP_RESTRICTED",
    "NETWORK_MEMBERSHIP_TERMINATED",
    "NETWORK_PAYMENT_CREATED",
    "NETWORK_OPERATOR_FEE_CREATED",
    "NETWORK_OPERATOR_FEE_REVERSED",
    "USAGE_RECORDED",
    "USAGE_INVOICE_CREATED",
    "USAGE_INVOICE_PAID",
    "USAGE_INVOICE_OVERDUE",
    "SUBSCRIPTION_USAGE_PERIOD_CLOSED",
    "DISPUTE_CREATED",
    "DISPUTE_UPDATED",
    "DISPUTE_CLOSED",
    "PAYMENT_RISK_FLAGGED",
    "PAYMENT_RISK_BLOCKED",
    "PAYOUT_CREATED",
    "PAYOUT_COMPLETED",
    "PAYOUT_FAILED",
];

/// The only answer that has the secret.
#[derive(Serialize)]
struct CreateAnswer<'a> {
    data: Made<'a>,
    secret: &'a str,
}

#[derive(Serialize)]
struct Made<'a> {
    id: &'a str,
    events: &'a [String],
    active: bool,
    #[serde(flatten)]
    row: &'a Webhook,
}

#[derive(Serialize)]
struct Deleted {
    deleted: bool,
}

/// https, no credentials, no private address, as the provider has it, with one exception: loopback, also over http,
/// because there is nobody else to tell when everything runs on one machine.
fn refusal(text: &str) -> Option<&'static str> {
    let Ok(url) = Url::parse(text) else { return Some("url must be a URL address") };
    if !url.username().is_empty() || url.password().is_some() {
        return Some("url must not contain credentials");
    }
    let (loopback, private) = match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.').to_ascii_lowercase();
            let below = |suffix: &str| name.ends_with(suffix);
            (name == "localhost" || below(".localhost"), below(".local") || below(".internal"))
        }
        Some(Host::Ipv4(address)) => (address.is_loopback(), is_private_v4(address)),
        Some(Host::Ipv6(address)) => match address.to_ipv4_mapped() {
            Some(address) => (address.is_loopback(), is_private_v4(address)),
            None => (address.is_loopback(), is_private_v6(address)),
        },
        None => return Some("url must be a URL address"),
    };
    match (url.scheme(), loopback) {
        _ if private => Some("url must not point to a private address"),
        ("https", _) | ("http", true) => None,
        _ => Some("url must use https"),
    }
}

/// Link-local covers the metadata address 169.254.169.254.
fn is_private_v4(address: Ipv4Addr) -> bool {
    address.is_private() || address.is_link_local() || address.is_unspecified() || address.is_broadcast()
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    address.is_unique_local() || address.is_unicast_link_local() || address.is_unspecified()
}

fn url(fields: &mut Fields<'_>) -> Option<String> {
    let text = fields.string("url")?;
    if let Some(refusal) = refusal(&text) {
        fields.problem(refusal);
    }
    Some(text)
}

fn events(fields: &mut Fields<'_>, name: &str) -> Option<Vec<String>> {
    let events = fields.strings(name)?;
    for event in &events {
        if !EVENTS.contains(&event.as_str()) {
            fields.problem(format!("{name}: {event:?} is not an event of lomi."));
        }
    }
    Some(events)
}

pub(crate) async fn create(State(shared): App, Payload(body): Payload) -> Result<Response, LomiError> {
    let mut fields = Fields::of(&body);
    fields.required_string("url");
    let url = url(&mut fields).unwrap_or_default();
    // `authorized_events` is the deprecated name of the same.
    let older = events(&mut fields, "authorized_events");
    let events = events(&mut fields, "events").or(older);
    if events.as_ref().is_none_or(Vec::is_empty) {
        fields.problem("events should not be empty");
    }
    let description = fields.string("description");
    let metadata = fields
        .object("metadata")
        .or_else(|| description.map(|text| Json::Object(vec![("description".to_owned(), Json::String(text))])));
    fields.finish().map_err(LomiError::invalid)?;

    let mut state = shared.lock();
    let now = state.now();
    let store = &mut state.lomi;
    let webhook = Webhook {
        webhook_id: store.ids.uuid(),
        organization_id: shared.lomi.organization_id.clone(),
        created_by: shared.lomi.merchant_id.clone(),
        url,
        authorized_events: events.unwrap_or_default(),
        is_active: true,
        metadata,
        environment: ENVIRONMENT,
        last_triggered_at: None,
        last_payload: None,
        last_response_status: None,
        last_response_body: None,
        retry_count: 0,
        supports_spi: false,
        spi_event_types: None,
        created_at: now,
        updated_at: now,
        deleted_at: None,
        secret: format!("whsec_{}", store.ids.alphanumeric(32)),
    };
    let made = Made { id: &webhook.webhook_id, events: &webhook.authorized_events, active: true, row: &webhook };
    let answer = json(StatusCode::CREATED, JSON_UTF8, &CreateAnswer { data: made, secret: &webhook.secret });
    store.webhooks.insert(&[&webhook.webhook_id.clone()], webhook);
    Ok(answer)
}

/// A bare array: this list takes no paging (§3).
pub(crate) async fn list(State(shared): App) -> Response {
    let state = shared.lock();
    let webhooks = state.lomi.webhooks.iter().rev().filter(|webhook| webhook.deleted_at.is_none());
    json(StatusCode::OK, JSON_UTF8, &webhooks.collect::<Vec<_>>())
}

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    Ok(json(StatusCode::OK, JSON_UTF8, find(state.lomi.webhooks.get_mut(&id), &id)?))
}

fn find<'a>(webhook: Option<&'a mut Webhook>, id: &str) -> Result<&'a mut Webhook, LomiError> {
    webhook.filter(|webhook| webhook.deleted_at.is_none()).ok_or_else(|| LomiError::not_found("Webhook", id))
}

pub(crate) async fn update(
    State(shared): App,
    Path(id): Path<String>,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    let webhook = find(state.lomi.webhooks.get_mut(&id), &id)?;
    let mut fields = Fields::of(&body);
    let url = url(&mut fields);
    let is_active = fields.boolean("is_active");
    let events = events(&mut fields, "authorized_events");
    let metadata = fields.object("metadata");
    fields.finish().map_err(LomiError::invalid)?;
    if let Some(url) = url {
        webhook.url = url;
    }
    if let Some(events) = events {
        webhook.authorized_events = events;
    }
    webhook.is_active = is_active.unwrap_or(webhook.is_active);
    webhook.metadata = metadata.or(webhook.metadata.take());
    webhook.updated_at = now;
    Ok(json(StatusCode::OK, JSON_UTF8, webhook))
}

pub(crate) async fn remove(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    find(state.lomi.webhooks.get_mut(&id), &id)?.deleted_at = Some(now);
    Ok(json(StatusCode::OK, JSON_UTF8, &Deleted { deleted: true }))
}

#[cfg(test)]
mod tests {
    use super::refusal;

    #[test]
    fn private_addresses_are_refused_and_loopback_is_not() {
        for url in ["https://shop.example/hook", "http://127.0.0.1:9000/hook", "http://localhost/x", "https://[::1]/"] {
            assert_eq!(refusal(url), None, "{url}");
        }
        for url in [
            "http://shop.example/hook",
            "https://user:pass@shop.example/",
            "https://10.0.0.1/",
            "https://169.254.169.254/latest",
            "https://printer.local/",
            "https://[fd00::1]/",
            "https://[::ffff:10.0.0.1]/",
            "http://0.0.0.0/",
            "ftp://shop.example/",
            "shop.example",
        ] {
            assert!(refusal(url).is_some(), "{url}");
        }
    }
}
