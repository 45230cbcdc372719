//! `/products` (facts/lomi.md §8, §13): what is sold. Their prices are in [`super::prices`].
//!
//! Chosen where the facts are silent: archiving and the batch of prices answer what they changed; archived is inactive,
//! as no member says it otherwise.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::envelope::Payload;
use super::errors::LomiError;
use super::list::Query;
use super::model::{ENVIRONMENT, Environment, Store};
use super::prices::{self, MOST_PRICES, Price};
use crate::clock::Timestamp;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Product {
    pub(crate) product_id: String,
    organization_id: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) product_type: String,
    images: Option<Vec<String>>,
    pub(crate) is_active: bool,
    display_on_storefront: bool,
    sku: Option<String>,
    inventory_quantity: Option<u32>,
    track_inventory: bool,
    continue_selling_when_out_of_stock: bool,
    metadata: Option<Json>,
    failed_payment_action: Option<String>,
    charge_day: Option<u32>,
    first_payment_type: Option<String>,
    trial_enabled: bool,
    trial_period_days: Option<u32>,
    usage_aggregation: Option<String>,
    usage_unit: Option<String>,
    environment: Environment,
    pub(crate) prices: Vec<Price>,
    /// The organisation has no fee types, so none can be added.
    fees: Vec<Json>,
    created_by: String,
    created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

pub(crate) const TYPES: &[&str] = &["one_time", "recurring", "usage_based"];

impl Product {
    /// What creation and change have in common; members that are absent stay as they were.
    fn change(&mut self, fields: &mut Fields<'_>) {
        self.description = fields.string("description").or(self.description.take());
        self.images = fields.strings("images").or(self.images.take());
        self.is_active = fields.boolean("is_active").unwrap_or(self.is_active);
        self.display_on_storefront = fields.boolean("display_on_storefront").unwrap_or(self.display_on_storefront);
        self.metadata = fields.object("metadata").or(self.metadata.take());
        if fields.strings("fee_type_ids").is_some_and(|ids| !ids.is_empty()) {
            fields.problem("fee_type_ids names fees that the organization does not have");
        }
    }

    fn subscription_terms(&mut self, fields: &mut Fields<'_>) {
        self.failed_payment_action = fields.one_of("failed_payment_action", &["pause", "cancel", "continue"]);
        self.charge_day = fields.integer("charge_day", 1..=31);
        self.first_payment_type = fields.one_of("first_payment_type", &["initial", "non_initial", "prorated"]);
        self.trial_enabled = fields.boolean("trial_enabled").unwrap_or(false);
        self.trial_period_days = fields.integer("trial_period_days", 1..=u32::MAX);
        let aggregations = &["sum", "max", "last_during_period", "last_ever"];
        self.usage_aggregation = fields.one_of("usage_aggregation", aggregations);
        self.usage_unit = fields.string("usage_unit");
        fields.string("meter_code");
        if self.trial_enabled && self.trial_period_days.is_none() {
            fields.problem("trial_period_days is required with a trial");
        }
        if self.product_type == "recurring" {
            self.first_payment_type.get_or_insert_with(|| "initial".to_owned());
        } else if self.charge_day.is_some() || self.trial_enabled {
            fields.problem("charge_day and trial_enabled are for recurring products");
        }
    }
}

pub(crate) fn found<'a>(store: &'a Store, id: &str) -> Result<&'a Product, LomiError> {
    // The table also knows the product by its prices' ids.
    let product = store.products.get(id).filter(|product| product.product_id == id);
    product.ok_or_else(|| LomiError::not_found("Product", id))
}

pub(crate) async fn create(State(shared): App, Payload(body): Payload) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    let mut fields = Fields::of(&body);
    let name = fields.required_string("name");
    fields.required_string("product_type");
    let product_type = fields.one_of("product_type", TYPES).unwrap_or_default();
    let mut product = Product {
        product_id: state.lomi.ids.uuid(),
        organization_id: shared.lomi.organization_id.clone(),
        name,
        description: None,
        product_type,
        images: None,
        is_active: true,
        display_on_storefront: true,
        sku: None,
        inventory_quantity: None,
        track_inventory: false,
        continue_selling_when_out_of_stock: false,
        metadata: None,
        failed_payment_action: None,
        charge_day: None,
        first_payment_type: None,
        trial_enabled: false,
        trial_period_days: None,
        usage_aggregation: None,
        usage_unit: None,
        environment: ENVIRONMENT,
        prices: Vec::new(),
        fees: Vec::new(),
        created_by: shared.lomi.merchant_id.clone(),
        created_at: now,
        updated_at: now,
    };
    product.change(&mut fields);
    product.subscription_terms(&mut fields);
    let ids = &mut state.lomi.ids;
    let made = fields.items("prices", |fields| prices::read(fields, &product, ids, now)).unwrap_or_default();
    if made.is_empty() || made.len() > MOST_PRICES {
        fields.problem(format!("prices must contain 1 to {MOST_PRICES} elements"));
    }
    fields.finish().map_err(LomiError::invalid)?;
    product.prices = made;
    // The one that says so, else the first.
    let default = product.prices.iter().rposition(|price| price.is_default).unwrap_or_default();
    for (place, price) in product.prices.iter_mut().enumerate() {
        price.is_default = place == default;
    }
    let answer = json(StatusCode::CREATED, JSON_UTF8, &product);
    prices::insert(&mut state.lomi, product);
    Ok(answer)
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let active = query.boolean("isActive");
    let state = shared.lock();
    let rows = state.lomi.products.iter().rev();
    query.page(rows.filter(|product| active.is_none_or(|active| product.is_active == active)))
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
    let mut product = found(&state.lomi, &id)?.clone();
    let mut fields = Fields::of(&body);
    if let Some(name) = fields.string_that("name", "not empty", |name| !name.is_empty()) {
        product.name = name;
    }
    product.change(&mut fields);
    product.sku = fields.string("sku").or(product.sku);
    product.inventory_quantity = fields.integer("inventory_quantity", 0..=u32::MAX).or(product.inventory_quantity);
    product.track_inventory = fields.boolean("track_inventory").unwrap_or(product.track_inventory);
    product.continue_selling_when_out_of_stock =
        fields.boolean("continue_selling_when_out_of_stock").unwrap_or(product.continue_selling_when_out_of_stock);
    fields.finish().map_err(LomiError::invalid)?;
    product.updated_at = now;
    let row = state.lomi.products.get_mut(&id).ok_or_else(|| LomiError::not_found("Product", &id))?;
    *row = product;
    Ok(json(StatusCode::OK, JSON_UTF8, row))
}

pub(crate) async fn archive(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    found(&state.lomi, &id)?;
    let product = state.lomi.products.get_mut(&id).ok_or_else(|| LomiError::not_found("Product", &id))?;
    product.is_active = false;
    product.updated_at = now;
    Ok(json(StatusCode::OK, JSON_UTF8, product))
}
