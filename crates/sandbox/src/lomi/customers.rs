//! `/customers` (facts/lomi.md §13): who pays. The shop makes them, and a buyer who is new becomes one.
//!
//! Chosen where the facts are silent: a buyer whose email address belongs to a customer is that customer; one who gives
//! no name is called by email address, phone number or "Guest".

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::envelope::Payload;
use super::errors::LomiError;
use super::list::Query;
use super::model::{Customer, DEFAULT_CURRENCY, ENVIRONMENT, Environment, Store, TransactionStatus};
use super::nothing;
use super::total::Total;
use crate::clock::Timestamp;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Profile {
    pub(crate) customer_id: String,
    /// Shown in `/customers/top` only.
    #[serde(skip)]
    public_id: String,
    organization_id: String,
    pub(crate) name: String,
    pub(crate) email: Option<String>,
    pub(crate) phone_number: Option<String>,
    whatsapp_number: Option<String>,
    country: String,
    city: String,
    address: String,
    postal_code: String,
    is_business: bool,
    metadata: Option<Json>,
    environment: Environment,
    created_at: Timestamp,
    updated_at: Timestamp,
    #[serde(skip)]
    deleted: bool,
}

#[derive(Serialize)]
struct Top<'a> {
    object: &'static str,
    currency_code: &'static str,
    data: Vec<Spender<'a>>,
}

#[derive(Serialize)]
struct Spender<'a> {
    public_id: &'a str,
    name: &'a str,
    email: Option<&'a str>,
    phone_number: Option<&'a str>,
    total_spend: Total,
    transaction_count: usize,
    currency_code: &'static str,
}

fn email_key(email: &str) -> String {
    format!("email:{}", email.to_lowercase())
}

impl Store {
    pub(crate) fn customer(&self, id: &str) -> Option<&Profile> {
        self.customers.get(id).filter(|profile| !profile.deleted)
    }

    pub(crate) fn present_customers(&self) -> usize {
        self.customers.iter().filter(|profile| !profile.deleted).count()
    }

    fn customer_by_email(&self, email: &str) -> Option<&Profile> {
        let has_it = |profile: &&Profile| profile.email.as_ref().is_some_and(|own| email_key(own) == email_key(email));
        self.customers.get(&email_key(email)).filter(|profile| !profile.deleted).filter(has_it)
    }

    fn insert_customer(&mut self, profile: Profile) {
        let (id, public_id) = (profile.customer_id.clone(), profile.public_id.clone());
        let email = profile.email.as_deref().map(email_key);
        self.customers.insert(&[&id, &public_id], profile);
        if let Some(email) = email {
            self.customers.alias(&email, &id);
        }
    }
}

impl Profile {
    /// What a session of theirs knows of them.
    pub(crate) fn payer(&self) -> Customer {
        Customer {
            customer_id: Some(self.customer_id.clone()),
            customer_email: self.email.clone(),
            customer_name: Some(self.name.clone()),
            customer_phone: self.phone_number.clone(),
        }
    }

    /// Members that are absent stay as they were.
    fn change(&mut self, fields: &mut Fields<'_>) {
        let mut text = |name: &str, field: &mut String| {
            if let Some(text) = fields.string(name) {
                *field = text;
            }
        };
        text("country", &mut self.country);
        text("city", &mut self.city);
        text("address", &mut self.address);
        text("postal_code", &mut self.postal_code);
        self.email = fields.email("email").or(self.email.take());
        self.phone_number = fields.string("phone_number").or(self.phone_number.take());
        self.whatsapp_number = fields.string("whatsapp_number").or(self.whatsapp_number.take());
        self.is_business = fields.boolean("is_business").unwrap_or(self.is_business);
        self.metadata = fields.object("metadata").or(self.metadata.take());
    }
}

fn blank(store: &mut Store, organization_id: &str, name: String, now: Timestamp) -> Profile {
    Profile {
        customer_id: store.ids.uuid(),
        public_id: format!("cus_{}", store.ids.lomi_code()),
        organization_id: organization_id.to_owned(),
        name,
        email: None,
        phone_number: None,
        whatsapp_number: None,
        country: String::new(),
        city: String::new(),
        address: String::new(),
        postal_code: String::new(),
        is_business: false,
        metadata: None,
        environment: ENVIRONMENT,
        created_at: now,
        updated_at: now,
        deleted: false,
    }
}

/// The payer as a customer, found or made, with what is known of them.
pub(crate) fn of_payer(store: &mut Store, mut payer: Customer, organization_id: &str, now: Timestamp) -> Customer {
    let known = payer.customer_id.as_deref().and_then(|id| store.customers.get(id));
    let known = known.or_else(|| store.customer_by_email(payer.customer_email.as_deref()?));
    let profile = match known {
        Some(profile) => profile.clone(),
        None => {
            let called =
                payer.customer_name.as_ref().or(payer.customer_email.as_ref()).or(payer.customer_phone.as_ref());
            let name = called.filter(|name| !name.is_empty()).map_or_else(|| "Guest".to_owned(), String::clone);
            let mut profile = blank(store, organization_id, name, now);
            profile.email.clone_from(&payer.customer_email);
            profile.phone_number.clone_from(&payer.customer_phone);
            store.insert_customer(profile.clone());
            profile
        }
    };
    payer.customer_id = Some(profile.customer_id);
    payer.customer_name = payer.customer_name.or(Some(profile.name));
    payer.customer_email = payer.customer_email.or(profile.email);
    payer.customer_phone = payer.customer_phone.or(profile.phone_number);
    payer
}

pub(crate) fn found<'a>(store: &'a Store, id: &str) -> Result<&'a Profile, LomiError> {
    let profile = store.customer(id).filter(|profile| profile.customer_id == id);
    profile.ok_or_else(|| LomiError::not_found("Customer", id))
}

pub(crate) async fn create(State(shared): App, Payload(body): Payload) -> Result<Response, LomiError> {
    let mut fields = Fields::of(&body);
    let name = fields.required_string("name");
    let mut state = shared.lock();
    let now = state.now();
    let mut profile = blank(&mut state.lomi, &shared.lomi.organization_id, name, now);
    profile.change(&mut fields);
    fields.finish().map_err(LomiError::invalid)?;
    let answer = json(StatusCode::CREATED, JSON_UTF8, &profile);
    state.lomi.insert_customer(profile);
    Ok(answer)
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let kind = query.one_of("type", &["business", "individual", "all"]);
    let status = query.one_of("status", &["active", "inactive", "all"]);
    let search = query.text("search").map(|text| text.to_lowercase());
    let state = shared.lock();
    let store = &state.lomi;
    let paid: HashSet<&str> =
        store.transactions.iter().filter_map(|transaction| transaction.customer.customer_id.as_deref()).collect();
    let holds = |text: &str, search: &str| text.to_lowercase().contains(search);
    query.counted_page(store.customers.iter().rev().filter(|profile| {
        !profile.deleted
            && match kind.as_deref() {
                Some("business") => profile.is_business,
                Some("individual") => !profile.is_business,
                _ => true,
            }
            && match status.as_deref() {
                Some("active") => paid.contains(profile.customer_id.as_str()),
                Some("inactive") => !paid.contains(profile.customer_id.as_str()),
                _ => true,
            }
            && search.as_deref().is_none_or(|search| {
                holds(&profile.name, search) || profile.email.as_deref().is_some_and(|email| holds(email, search))
            })
    }))
}

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    Ok(json(StatusCode::OK, JSON_UTF8, found(&shared.lock().lomi, &id)?))
}

pub(crate) async fn update(
    State(shared): App,
    Path(id): Path<String>,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    let mut profile = found(&state.lomi, &id)?.clone();
    let mut fields = Fields::of(&body);
    // An empty name is ignored.
    if let Some(name) = fields.string("name").filter(|name| !name.is_empty()) {
        profile.name = name;
    }
    profile.change(&mut fields);
    fields.finish().map_err(LomiError::invalid)?;
    profile.updated_at = now;
    let customers = &mut state.lomi.customers;
    if let Some(email) = profile.email.as_deref().map(email_key) {
        customers.alias(&email, &id);
    }
    let row = customers.get_mut(&id).ok_or_else(|| LomiError::not_found("Customer", &id))?;
    *row = profile;
    Ok(json(StatusCode::OK, JSON_UTF8, row))
}

/// Out of lists and reads; the payments stay.
pub(crate) async fn remove(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    #[derive(Serialize)]
    struct Removed {
        message: &'static str,
    }
    let mut state = shared.lock();
    found(&state.lomi, &id)?;
    if let Some(profile) = state.lomi.customers.get_mut(&id) {
        profile.deleted = true;
    }
    Ok(json(StatusCode::OK, JSON_UTF8, &Removed { message: "Customer deleted successfully" }))
}

/// A bare array, newest first; the contract has no pages here.
pub(crate) async fn transactions(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    found(&state.lomi, &id)?;
    let theirs = |customer: &Customer| customer.customer_id.as_ref() == Some(&id);
    let rows = state.lomi.transactions.iter().rev().filter(|transaction| theirs(&transaction.customer));
    Ok(json(StatusCode::OK, JSON_UTF8, &rows.collect::<Vec<_>>()))
}

pub(crate) async fn portal_audit(State(shared): App, Path(id): Path<String>, uri: Uri) -> Result<Response, LomiError> {
    found(&shared.lock().lomi, &id)?;
    nothing::no_visits(&uri)
}

/// Checkouts of recurring products are not served, so nobody has any.
pub(crate) async fn subscriptions(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    found(&shared.lock().lomi, &id)?;
    Ok(nothing::array().await)
}

/// By what they paid in completed payments, in francs.
pub(crate) async fn top(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let limit = query.limit(10, 50);
    query.finish()?;
    let state = shared.lock();
    let store = &state.lomi;
    let mut spent: HashMap<&str, (Total, usize)> = HashMap::new();
    let completed = store.transactions.iter().filter(|row| row.status == TransactionStatus::Completed);
    for transaction in completed {
        if let Some(id) = &transaction.customer.customer_id {
            let (sum, count) = spent.entry(id).or_default();
            *sum = sum.plus(transaction.gross_amount_xof);
            *count += 1;
        }
    }
    let mut data: Vec<Spender<'_>> = store
        .customers
        .iter()
        .filter(|profile| !profile.deleted)
        .filter_map(|profile| {
            let (total_spend, transaction_count) = *spent.get(profile.customer_id.as_str())?;
            Some(Spender {
                public_id: &profile.public_id,
                name: &profile.name,
                email: profile.email.as_deref(),
                phone_number: profile.phone_number.as_deref(),
                total_spend,
                transaction_count,
                currency_code: DEFAULT_CURRENCY,
            })
        })
        .collect();
    data.sort_by_key(|spender| std::cmp::Reverse(spender.total_spend));
    data.truncate(limit);
    Ok(json(StatusCode::OK, JSON_UTF8, &Top { object: "list", currency_code: DEFAULT_CURRENCY, data }))
}
