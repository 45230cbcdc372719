//! lomi. Radar (facts/lomi.md §13): the blocklist of customers, and whether charges are refused for it.
//!
//! Chosen where the facts are silent: Radar is on and blocks, because the blocklist would do nothing otherwise; unblocking
//! answers what is left on the list.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::customers::{Profile, found};
use super::envelope::Payload;
use super::errors::LomiError;
use super::model::{Customer, Store};
use super::organization::Wrapped;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::state::Shared;

type App = State<Arc<Shared>>;

/// What charges are refused for.
#[derive(Debug, Clone, Default, BorshSerialize, BorshDeserialize)]
pub(crate) struct Blocklist(BTreeSet<Entry>);

/// One thing that charges are refused for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, BorshSerialize, BorshDeserialize)]
struct Entry {
    kind: Kind,
    value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Phone,
    Email,
}

#[derive(Serialize)]
struct Blocked<'a> {
    customer_id: &'a str,
    blocked: bool,
    entries: Vec<Entry>,
}

impl Blocklist {
    /// A phone number or an email address of this payer is on the list.
    fn has(&self, payer: &Customer) -> bool {
        !self.0.is_empty()
            && entries(payer.customer_phone.as_deref(), payer.customer_email.as_deref())
                .iter()
                .any(|entry| self.0.contains(entry))
    }
}

fn entries(phone: Option<&str>, email: Option<&str>) -> Vec<Entry> {
    let phone = phone.map(|phone| Entry { kind: Kind::Phone, value: phone.to_owned() });
    let email = email.map(|email| Entry { kind: Kind::Email, value: email.to_lowercase() });
    phone.into_iter().chain(email).filter(|entry| !entry.value.is_empty()).collect()
}

impl Store {
    /// Charges by this payer are refused.
    pub(crate) fn refuses(&self, payer: &Customer) -> bool {
        self.radar.blocks() && self.blocked.has(payer)
    }
}

/// How charges are screened.
#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Radar {
    enabled: bool,
    mode: String,
    stripe_radar_passthrough: bool,
}

impl Default for Radar {
    fn default() -> Self {
        Self { enabled: true, mode: "block".to_owned(), stripe_radar_passthrough: true }
    }
}

impl Radar {
    fn blocks(&self) -> bool {
        self.enabled && self.mode == "block"
    }

    fn answer(&self) -> Response {
        json(StatusCode::OK, JSON_UTF8, &Wrapped { success: true, data: self })
    }
}

pub(crate) async fn settings(State(shared): App) -> Response {
    shared.lock().lomi.radar.answer()
}

pub(crate) async fn update_settings(State(shared): App, Payload(body): Payload) -> Result<Response, LomiError> {
    let mut fields = Fields::of(&body);
    let enabled = fields.boolean("enabled");
    let mode = fields.one_of("mode", &["monitor", "review", "block"]);
    let passthrough = fields.boolean("stripe_radar_passthrough");
    fields.finish().map_err(LomiError::invalid)?;
    let radar = &mut shared.lock().lomi.radar;
    radar.enabled = enabled.unwrap_or(radar.enabled);
    radar.stripe_radar_passthrough = passthrough.unwrap_or(radar.stripe_radar_passthrough);
    if let Some(mode) = mode {
        radar.mode = mode;
    }
    Ok(radar.answer())
}

fn of_profile(profile: &Profile) -> Vec<Entry> {
    entries(profile.phone_number.as_deref(), profile.email.as_deref())
}

pub(crate) async fn block(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let entries = of_profile(found(&state.lomi, &id)?);
    if entries.is_empty() {
        return Err(LomiError::bad_request("The customer has no phone number, email address or card to block"));
    }
    state.lomi.blocked.0.extend(entries.iter().cloned());
    Ok(json(StatusCode::OK, JSON_UTF8, &Blocked { customer_id: &id, blocked: true, entries }))
}

pub(crate) async fn unblock(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    for entry in of_profile(found(&state.lomi, &id)?) {
        state.lomi.blocked.0.remove(&entry);
    }
    Ok(json(StatusCode::OK, JSON_UTF8, &Blocked { customer_id: &id, blocked: false, entries: Vec::new() }))
}
