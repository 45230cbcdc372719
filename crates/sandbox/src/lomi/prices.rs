//! What products cost: at most three active prices, one of them the default, amounts that stay once a checkout has used
//! them (facts/lomi.md §8); and what a purchase comes to.
//!
//! Chosen where the facts are silent: a session that names a currency takes the product's default price in it, or else
//! its first; an amount beside a fixed price has to be that of one piece; what one pays freely is multiplied by the
//! quantity as a fixed price is.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::envelope::Payload;
use super::errors::LomiError;
use super::idempotency::{Call, Made};
use super::model::{CURRENCIES, Store};
use super::products::{Product, found};
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::ids::Ids;
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;

/// Active ones of a product.
pub(crate) const MOST_PRICES: usize = 3;

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Price {
    pub(crate) price_id: String,
    pub(crate) product_id: String,
    pub(crate) amount: Amount,
    pub(crate) currency_code: String,
    billing_interval: Option<String>,
    included_units: Option<Amount>,
    pricing_model: String,
    minimum_amount: Option<Amount>,
    maximum_amount: Option<Amount>,
    pub(crate) is_active: bool,
    pub(crate) is_default: bool,
    metadata: Option<Json>,
    created_at: Timestamp,
    updated_at: Timestamp,
    /// A checkout has used it, so its amount stays.
    #[serde(skip)]
    used: bool,
}

const FREE: &str = "pay_what_you_want";

/// A price from a body, for this product.
pub(crate) fn read(fields: &mut Fields<'_>, product: &Product, ids: &mut Ids, now: Timestamp) -> Price {
    if fields.raw("amount").is_none() {
        fields.problem("amount should not be empty");
    }
    fields.required_string("currency_code");
    let model = fields.one_of("pricing_model", &["standard", FREE, "tiered"]);
    let price = Price {
        price_id: ids.uuid(),
        product_id: product.product_id.clone(),
        amount: fields.amount("amount").unwrap_or_default(),
        currency_code: fields.one_of("currency_code", CURRENCIES).unwrap_or_default(),
        billing_interval: fields.one_of("billing_interval", &["day", "week", "month", "year"]),
        included_units: fields.amount("included_units"),
        pricing_model: model.unwrap_or_else(|| "standard".to_owned()),
        minimum_amount: fields.amount("minimum_amount"),
        maximum_amount: fields.amount("maximum_amount"),
        is_active: true,
        is_default: fields.boolean("is_default").unwrap_or(false),
        metadata: fields.object("metadata"),
        created_at: now,
        updated_at: now,
        used: false,
    };
    match (product.product_type.as_str(), price.billing_interval.is_some()) {
        ("recurring", false) => fields.problem("billing_interval is required for recurring products"),
        ("one_time" | "usage_based", true) => fields.problem("billing_interval is for recurring products"),
        _ => {}
    }
    if product.product_type == "usage_based" && price.included_units.is_none() {
        fields.problem("included_units is required for usage-based products");
    }
    if price.pricing_model == FREE {
        if product.product_type != "one_time" {
            fields.problem("pay_what_you_want is for one-time products");
        }
        match (price.minimum_amount, price.maximum_amount) {
            (None, _) => fields.problem("minimum_amount is required for pay_what_you_want"),
            (Some(low), Some(high)) if high < low => {
                fields.problem("maximum_amount must not be less than minimum_amount");
            }
            _ => {}
        }
    }
    price
}

/// Remembers a product, and whose its prices are.
pub(crate) fn insert(store: &mut Store, product: Product) {
    let id = product.product_id.clone();
    let keys: Vec<String> =
        std::iter::once(id).chain(product.prices.iter().map(|price| price.price_id.clone())).collect();
    store.products.insert(&keys.iter().map(String::as_str).collect::<Vec<_>>(), product);
}

/// A product is found by any of its prices too.
fn of_price<'a>(store: &'a Store, id: &str) -> Result<(&'a Product, &'a Price), LomiError> {
    let product = store.products.get(id);
    let both = product.and_then(|product| Some((product, product.prices.iter().find(|price| price.price_id == id)?)));
    both.ok_or_else(|| LomiError::names_unknown("Price", id))
}

pub(crate) async fn add(
    State(shared): App,
    Path(id): Path<String>,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    let mut product = found(&state.lomi, &id)?.clone();
    let mut fields = Fields::of(&body);
    let price = read(&mut fields, &product, &mut state.lomi.ids, now);
    fields.finish().map_err(LomiError::invalid)?;
    if product.prices.iter().filter(|price| price.is_active).count() >= MOST_PRICES {
        return Err(LomiError::bad_request(format!("A product can have at most {MOST_PRICES} active prices")));
    }
    if price.is_default {
        product.prices.iter_mut().for_each(|price| price.is_default = false);
    }
    let answer = json(StatusCode::CREATED, JSON_UTF8, &price);
    product.prices.push(price);
    product.updated_at = now;
    replace(&mut state.lomi, product);
    Ok(answer)
}

fn replace(store: &mut Store, product: Product) {
    for price in &product.prices {
        store.products.alias(&price.price_id, &product.product_id);
    }
    if let Some(row) = store.products.get_mut(&product.product_id.clone()) {
        *row = product;
    }
}

pub(crate) async fn set_default(
    State(shared): App,
    Path((id, price_id)): Path<(String, String)>,
) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    let mut product = found(&state.lomi, &id)?.clone();
    if !product.prices.iter().any(|price| price.price_id == price_id) {
        return Err(LomiError::not_found("Price", &price_id));
    }
    for price in &mut product.prices {
        price.is_default = price.price_id == price_id;
    }
    product.updated_at = now;
    let answer = json(StatusCode::OK, JSON_UTF8, &product);
    replace(&mut state.lomi, product);
    Ok(answer)
}

/// New amounts for prices that nothing has used, all of them or none.
pub(crate) async fn update_batch(State(shared): App, Payload(body): Payload) -> Result<Response, LomiError> {
    let mut fields = Fields::of(&body);
    let key = fields.string("idempotency_key");
    let changes = fields.items("updates", |fields| {
        if fields.raw("amount").is_none() {
            fields.problem("amount should not be empty");
        }
        let (price, product) = (fields.string("price_id"), fields.string("product_id"));
        if price.is_none() && product.is_none() {
            fields.problem("price_id or product_id should not be empty");
        }
        (price, product, fields.amount("amount").unwrap_or_default(), fields.one_of("currency_code", CURRENCIES))
    });
    if changes.as_ref().is_none_or(Vec::is_empty) {
        fields.problem("updates should not be empty");
    }
    fields.finish().map_err(LomiError::invalid)?;
    let call = Call::with_key_in_body("POST /products/prices/batch", key, &body);
    call.once(&mut shared.lock(), |state| {
        let now = state.now();
        let mut changed: Vec<Price> = Vec::new();
        for (price, product, amount, currency) in changes.unwrap_or_default() {
            let price = match (price, product) {
                (Some(id), _) => of_price(&state.lomi, &id)?.1,
                (None, id) => default_price(found(&state.lomi, &id.unwrap_or_default())?, None)?,
            };
            if price.used {
                let message = format!("Price with ID {} has been used by a checkout and is locked", price.price_id);
                return Err(LomiError::bad_request(message));
            }
            if currency.is_some_and(|currency| currency != price.currency_code) {
                return Err(LomiError::bad_request("currency_code must be that of the price"));
            }
            changed.push(Price { amount, updated_at: now, ..price.clone() });
        }
        for price in &changed {
            let mut product = found(&state.lomi, &price.product_id)?.clone();
            for row in &mut product.prices {
                if row.price_id == price.price_id {
                    *row = price.clone();
                }
            }
            replace(&mut state.lomi, product);
        }
        Made::with(StatusCode::OK, &changed)
    })
}

/// The default active price in this currency, else the first active one in it.
fn default_price<'a>(product: &'a Product, currency: Option<&str>) -> Result<&'a Price, LomiError> {
    let fits = |price: &&Price| price.is_active && currency.is_none_or(|currency| price.currency_code == currency);
    let mut fitting = product.prices.iter().filter(fits);
    let default = product.prices.iter().filter(fits).find(|price| price.is_default);
    default.or_else(|| fitting.next()).ok_or_else(|| {
        let place = currency.map(|currency| format!(" in {currency}")).unwrap_or_default();
        LomiError::bad_request(format!("Product has no price configured{place}"))
    })
}

/// What somebody wants to buy, as a body says it.
#[derive(Debug, Default)]
pub(crate) struct Choice {
    pub(crate) product_id: Option<String>,
    pub(crate) price_id: Option<String>,
    pub(crate) quantity: u32,
    pub(crate) currency_code: Option<String>,
    /// What is offered: a fixed price has to be that, a free one may be.
    pub(crate) amount: Option<Amount>,
}

/// What it comes to, exactly.
#[derive(Debug)]
pub(crate) struct Purchase {
    pub(crate) product_id: Option<String>,
    pub(crate) price_ids: Vec<String>,
    pub(crate) amount: Amount,
    pub(crate) currency_code: String,
    pub(crate) name: String,
}

fn too_much() -> LomiError {
    LomiError::bad_request("The amount has more digits than the sandbox keeps exactly")
}

fn chosen<'a>(store: &'a Store, choice: &Choice, together: bool) -> Result<(&'a Product, &'a Price), LomiError> {
    let currency = choice.currency_code.as_deref();
    let (product, price) = match (&choice.product_id, &choice.price_id) {
        (_, Some(id)) => of_price(store, id)?,
        (Some(id), None) => {
            let product = store.products.get(id).filter(|product| product.product_id == *id);
            let product = product.ok_or_else(|| LomiError::names_unknown("Product", id))?;
            (product, default_price(product, currency)?)
        }
        (None, None) => return Err(LomiError::bad_request("product_id or price_id is required")),
    };
    if choice.product_id.as_ref().is_some_and(|id| product.product_id != *id) {
        return Err(LomiError::bad_request("price_id must be a price of the product"));
    }
    if product.product_type != "one_time" && !together {
        return Err(LomiError::bad_request("This sandbox has no checkout of a recurring or usage-based product yet"));
    }
    if !product.is_active || !price.is_active {
        return Err(LomiError::bad_request("The product or its price is not active"));
    }
    if currency.is_some_and(|currency| price.currency_code != currency) {
        return Err(LomiError::bad_request("currency_code must be that of the price"));
    }
    Ok((product, price))
}

/// One product, so many times.
pub(crate) fn one(store: &Store, choice: &Choice) -> Result<Purchase, LomiError> {
    let (product, price) = chosen(store, choice, false)?;
    let free = price.pricing_model == FREE;
    let each = match choice.amount {
        Some(amount) if free => amount,
        Some(amount) if amount != price.amount => {
            return Err(LomiError::bad_request("amount must be that of the price"));
        }
        _ => price.amount,
    };
    let too_little = price.minimum_amount.is_some_and(|least| each < least);
    if free && (too_little || price.maximum_amount.is_some_and(|most| each > most)) {
        return Err(LomiError::bad_request("amount must be from the price's minimum_amount to its maximum_amount"));
    }
    Ok(Purchase {
        product_id: Some(product.product_id.clone()),
        price_ids: vec![price.price_id.clone()],
        amount: each.multiplied(choice.quantity).ok_or_else(too_much)?,
        currency_code: price.currency_code.clone(),
        name: product.name.clone(),
    })
}

/// Several one-time products of fixed price, in one currency. The names of the refusals are the provider's (§4).
pub(crate) fn together(store: &Store, choices: &[Choice], currency: Option<&str>) -> Result<Purchase, LomiError> {
    let refuse =
        |name: &str| Err(LomiError::bad_request(format!("{name}: line_items take one-time products of fixed price")));
    let rows = choices.iter().map(|choice| Ok((choice, chosen(store, choice, true)?)));
    let rows = rows.collect::<Result<Vec<_>, LomiError>>()?;
    let is = |kind: &str| rows.iter().filter(|(_, (product, _))| product.product_type == kind).count();
    if is("one_time") < rows.len() && is("one_time") > 0 {
        return refuse("line_items_mixed_product_types");
    }
    if is("recurring") > 0 {
        return refuse("line_items_recurring_not_supported");
    }
    if is("usage_based") > 0 {
        return refuse("line_items_usage_based_not_supported");
    }
    if rows.iter().any(|(_, (_, price))| price.pricing_model == FREE) {
        return refuse("line_items_pwyw_not_supported");
    }
    let first = rows.first().map(|(_, (_, price))| price.currency_code.as_str());
    let currency = currency.or(first).unwrap_or_default();
    let mut sum = Amount::ZERO;
    for (choice, (_, price)) in &rows {
        if price.currency_code != currency {
            return Err(LomiError::bad_request("line_items must all be in the currency of the session"));
        }
        let line = price.amount.multiplied(choice.quantity).ok_or_else(too_much)?;
        sum = sum.plus(line).ok_or_else(too_much)?;
    }
    Ok(Purchase {
        product_id: None,
        price_ids: rows.iter().map(|(_, (_, price))| price.price_id.clone()).collect(),
        amount: sum,
        currency_code: currency.to_owned(),
        name: rows.iter().map(|(_, (product, _))| product.name.as_str()).collect::<Vec<_>>().join(", "),
    })
}

/// A checkout uses these prices: from now on their amounts stay.
pub(crate) fn lock(store: &mut Store, ids: &[String]) {
    for id in ids {
        let Some(product) = store.products.get_mut(id) else { continue };
        for price in product.prices.iter_mut().filter(|price| price.price_id == *id) {
            price.used = true;
        }
    }
}
