//! `/meters` and `/usage` (facts/lomi.md §8, §13): what usage is counted by. Usage-based products can't be bought here and
//! events aren't taken, so every balance is zero, and there are no events and no periods.
//!
//! Chosen where the facts are silent: the meter that a usage-based product is said to bring is not made.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::errors::LomiError;
use super::records::{self, Else, Resource, Source, set, text};
use super::{Lomi, products};
use crate::amount::Amount;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

pub(crate) static METER: Resource = Resource {
    thing: "Meter",
    id: "meter_id",
    members: &[
        ("meter_id", Source::Own(Else::Id)),
        ("organization_id", Source::Own(Else::Organization)),
        ("product_id", Source::Once(Else::Null)),
        ("name", Source::Once(Else::Null)),
        ("filter", Source::Sent(Else::Null)),
        ("aggregation", Source::Sent(Else::Null)),
        ("is_active", Source::Sent(Else::Flag(true))),
        ("created_at", Source::Own(Else::Made)),
        ("updated_at", Source::Own(Else::Changed)),
    ],
    check,
    filters: &[("productId", "product_id"), ("isActive", "is_active")],
    pages: false,
};

fn check(state: &mut state::State, _: &Lomi, meter: &mut Json, before: Option<&Json>) -> Result<(), LomiError> {
    if before.is_some() {
        return Ok(());
    }
    let name = text(meter, "name").unwrap_or_default().to_owned();
    if name.is_empty() {
        return Err(LomiError::bad_request("name should not be empty"));
    }
    if records::all(&state.lomi, &METER).any(|other| text(other, "name") == Some(&name)) {
        return Err(LomiError::bad_request(format!("A meter with the name {name} exists already")));
    }
    if let Some(id) = text(meter, "product_id") {
        let product = products::found(&state.lomi, id).map_err(|_| LomiError::names_unknown("Product", id))?;
        if product.product_type != "usage_based" {
            return Err(LomiError::bad_request("meter_product_must_be_usage_based: the product is of another type"));
        }
    }
    let string = |text: &str| Json::String(text.to_owned());
    if meter.get("filter") == Some(&Json::Null) {
        set(meter, "filter", Json::Object(vec![("code".to_owned(), Json::String(name))]));
    }
    if meter.get("aggregation") == Some(&Json::Null) {
        let sum = vec![("type".to_owned(), string("sum")), ("property".to_owned(), string("quantity"))];
        set(meter, "aggregation", Json::Object(sum));
    }
    Ok(())
}

#[derive(Serialize)]
struct Balance<'a> {
    meter_id: &'a str,
    customer_id: &'a str,
    consumed_units: Amount,
    credited_units: Amount,
    balance: Amount,
}

/// Zeros, also for a customer who has never been metered.
pub(crate) async fn balance(
    State(shared): State<Arc<Shared>>,
    Path((meter_id, customer_id)): Path<(String, String)>,
) -> Result<Response, LomiError> {
    records::found(&shared.lock().lomi, &METER, &meter_id)?;
    let balance = Balance {
        meter_id: &meter_id,
        customer_id: &customer_id,
        consumed_units: Amount::ZERO,
        credited_units: Amount::ZERO,
        balance: Amount::ZERO,
    };
    Ok(json(StatusCode::OK, JSON_UTF8, &balance))
}
