//! `/coupons` (facts/lomi.md §13): codes that make a payment cheaper. They are kept and listed; the buyer's pages take
//! none yet, so none is ever used.
//!
//! Chosen where the facts disagree (§10): all words of the document and of the database are taken. Where they are silent:
//! removing answers the coupon.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::Lomi;
use super::errors::LomiError;
use super::records::{self, Else, Resource, Source, set, text};
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

pub(crate) static COUPON: Resource = Resource {
    thing: "Coupon",
    id: "coupon_id",
    members: &[
        ("coupon_id", Source::Own(Else::Id)),
        ("organization_id", Source::Own(Else::Organization)),
        ("code", Source::Once(Else::Null)),
        ("description", Source::Once(Else::Null)),
        ("discount_type", Source::Once(Else::Text("percentage"))),
        ("discount_percentage", Source::Once(Else::Null)),
        ("discount_fixed_amount", Source::Once(Else::Null)),
        ("customer_type", Source::Once(Else::Text("all"))),
        ("usage_frequency_limit", Source::Once(Else::Text("total"))),
        ("usage_limit_value", Source::Once(Else::Null)),
        ("is_active", Source::Once(Else::Flag(true))),
        ("max_uses", Source::Once(Else::Null)),
        ("max_quantity_per_use", Source::Once(Else::Null)),
        ("current_uses", Source::Own(Else::Number("0"))),
        ("valid_from", Source::Once(Else::Null)),
        ("expires_at", Source::Once(Else::Null)),
        ("scope_type", Source::Once(Else::Text("organization_wide"))),
        ("applies_to_product_types", Source::Own(Else::Null)),
        ("environment", Source::Own(Else::Environment)),
        ("created_at", Source::Own(Else::Made)),
        ("updated_at", Source::Own(Else::Changed)),
    ],
    check,
    filters: &[],
    pages: false,
};

fn check(state: &mut state::State, _: &Lomi, coupon: &mut Json, before: Option<&Json>) -> Result<(), LomiError> {
    if before.is_some() {
        return Ok(());
    }
    let code = text(coupon, "code").unwrap_or_default().trim().to_uppercase();
    if code.is_empty() {
        return Err(LomiError::bad_request("code should not be empty"));
    }
    if records::all(&state.lomi, &COUPON).any(|other| text(other, "code") == Some(&code)) {
        return Err(LomiError::bad_request(format!("A coupon with the code {code} exists already")));
    }
    let amount = |name: &str| match coupon.get(name) {
        Some(Json::Number(number)) => number.parse::<Amount>().ok().filter(|amount| amount.is_positive()),
        _ => None,
    };
    match text(coupon, "discount_type") {
        Some("fixed") if amount("discount_fixed_amount").is_none() => {
            return Err(LomiError::bad_request("discount_fixed_amount must be above 0 for a fixed discount"));
        }
        Some("percentage") if amount("discount_percentage").is_none_or(|percent| percent > Amount::from(100)) => {
            return Err(LomiError::bad_request("discount_percentage must be above 0 and at most 100"));
        }
        _ => {}
    }
    if text(coupon, "usage_frequency_limit") != Some("total") && amount("usage_limit_value").is_none() {
        return Err(LomiError::bad_request("usage_limit_value is required unless uses are counted in total"));
    }
    let moment = |name: &str| text(coupon, name).and_then(Timestamp::parse);
    if let (Some(from), Some(to)) = (moment("valid_from"), moment("expires_at"))
        && from >= to
    {
        return Err(LomiError::bad_request("expires_at must be after valid_from"));
    }
    set(coupon, "code", Json::String(code));
    Ok(())
}

#[derive(Serialize)]
struct Performance {
    total_uses: u32,
    total_discount_amount: Amount,
    total_revenue: Amount,
    average_order_value: Amount,
}

pub(crate) async fn performance(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
) -> Result<Response, LomiError> {
    records::found(&shared.lock().lomi, &COUPON, &id)?;
    let none = Performance {
        total_uses: 0,
        total_discount_amount: Amount::ZERO,
        total_revenue: Amount::ZERO,
        average_order_value: Amount::ZERO,
    };
    Ok(json(StatusCode::OK, JSON_UTF8, &none))
}
