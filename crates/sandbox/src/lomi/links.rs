//! `/payment-links` (facts/lomi.md §8): made, listed, changed, archived. Opening one is the buyer's affair, see
//! [`super::checkout`].

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use super::checkout::PAGE;
use super::envelope::Payload;
use super::errors::LomiError;
use super::list::Query;
use super::model::{Asks, CURRENCIES, ENVIRONMENT, Link, within_reach};
use super::sessions;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::state::Shared;

type App = State<Arc<Shared>>;

/// What the body asks of the buyer; members that are absent stay as they were.
pub(crate) fn asks(fields: &mut Fields<'_>, before: Asks) -> Asks {
    let mut flag = |name, before| fields.boolean(name).unwrap_or(before);
    Asks {
        allow_coupon_code: flag("allow_coupon_code", before.allow_coupon_code),
        allow_quantity: flag("allow_quantity", before.allow_quantity),
        require_billing_address: flag("require_billing_address", before.require_billing_address),
        require_email: flag("require_email", before.require_email),
        require_phone: flag("require_phone", before.require_phone),
        require_name: flag("require_name", before.require_name),
    }
}

/// The contract's defaults (§10.10: other sources have others).
pub(crate) const ASKS: Asks = Asks {
    allow_coupon_code: false,
    allow_quantity: false,
    require_billing_address: false,
    require_email: true,
    require_phone: true,
    require_name: true,
};

pub(crate) async fn create(State(shared): App, Payload(body): Payload) -> Result<Response, LomiError> {
    let mut fields = Fields::of(&body);
    fields.required_string("link_type");
    let link_type = fields.one_of("link_type", &["product", "instant"]).unwrap_or_default();
    let title = fields.required_string("title");
    fields.required_string("currency_code");
    let currency_code = fields.one_of("currency_code", CURRENCIES).unwrap_or_default();
    let description = fields.string("description");
    let amount = fields.amount("amount");
    let product_id = fields.uuid("product_id");
    let price_id = fields.uuid("price_id");
    let has = |fields: &Fields<'_>, name: &str| fields.raw(name).is_some();
    match link_type.as_str() {
        "instant" => {
            if !has(&fields, "amount") {
                fields.problem("amount is required for an instant link");
            }
            if has(&fields, "product_id") || has(&fields, "price_id") {
                fields.problem("product_id and price_id are not allowed for an instant link");
            }
        }
        "product" => {
            if !has(&fields, "product_id") {
                fields.problem("product_id is required for a product link");
            }
            if has(&fields, "amount") {
                fields.problem("amount is not allowed for a product link");
            }
        }
        _ => {}
    }
    let asks = asks(&mut fields, ASKS);
    let expires_at = fields.date("expires_at");
    let success_url = fields.url("success_url");
    let cancel_url = fields.url("cancel_url");
    let metadata = fields.object("metadata");
    fields.finish().map_err(LomiError::invalid)?;

    let mut state = shared.lock();
    let now = state.now();
    let store = &mut state.lomi;
    let code = store.ids.lomi_code();
    let link = Link {
        link_id: store.ids.uuid(),
        organization_id: shared.lomi.organization_id.clone(),
        created_by: shared.lomi.merchant_id.clone(),
        link_type,
        url: format!("{}{PAGE}{code}", shared.lomi.base_url()),
        title,
        description,
        amount,
        currency_code,
        product_id,
        price_id,
        quantity: 1,
        asks,
        is_active: true,
        expires_at,
        success_url,
        cancel_url,
        metadata,
        environment: ENVIRONMENT,
        created_at: now,
        updated_at: now,
    };
    // A product that can't be bought is refused now, and not when the first buyer comes.
    sessions::of_link(store, &link)?;
    let answer = json(StatusCode::CREATED, JSON_UTF8, &link);
    let id = link.link_id.clone();
    store.links.insert(&[&id, &code], link);
    Ok(answer)
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let active = query.one_of("isActive", &["true", "false"]).map(|text| text == "true");
    let kind = query.one_of("linkType", &["product", "instant"]);
    let state = shared.lock();
    query.page(state.lomi.links.iter().rev().filter(|link| {
        active.is_none_or(|active| link.is_active == active) && kind.as_ref().is_none_or(|kind| link.link_type == *kind)
    }))
}

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    Ok(json(StatusCode::OK, JSON_UTF8, by_id(state.lomi.links.get(&id), &id)?))
}

/// The table also knows the code in the link's URL, which is no id.
fn by_id<'a>(link: Option<&'a Link>, id: &str) -> Result<&'a Link, LomiError> {
    link.filter(|link| link.link_id == id).ok_or_else(|| LomiError::not_found("Payment link", id))
}

pub(crate) async fn update(
    State(shared): App,
    Path(id): Path<String>,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    let before = by_id(state.lomi.links.get(&id), &id)?;
    let mut fields = Fields::of(&body);
    let title = fields.string("title");
    let description = fields.string("description");
    let amount = fields.amount("amount");
    if amount.is_some() && before.link_type == "product" {
        fields.problem("amount is not allowed for a product link");
    }
    let asks = asks(&mut fields, before.asks);
    let is_active = fields.boolean("is_active");
    let expires_at = fields.date("expires_at");
    let success_url = fields.url("success_url");
    let cancel_url = fields.url("cancel_url");
    let metadata = fields.object("metadata");
    fields.finish().map_err(LomiError::invalid)?;
    amount.map_or(Ok(()), within_reach)?;

    let link = state.lomi.links.get_mut(&id).ok_or_else(|| LomiError::not_found("Payment link", &id))?;
    if let Some(title) = title {
        link.title = title;
    }
    link.asks = asks;
    link.is_active = is_active.unwrap_or(link.is_active);
    link.description = description.or(link.description.take());
    link.amount = amount.or(link.amount);
    link.expires_at = expires_at.or(link.expires_at);
    link.success_url = success_url.or(link.success_url.take());
    link.cancel_url = cancel_url.or(link.cancel_url.take());
    link.metadata = metadata.or(link.metadata.take());
    link.updated_at = now;
    Ok(json(StatusCode::OK, JSON_UTF8, link))
}

/// Archiving switches the link off and keeps it; the answer's schema is not documented, the link is a guess.
pub(crate) async fn archive(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    by_id(state.lomi.links.get(&id), &id)?;
    let link = state.lomi.links.get_mut(&id).ok_or_else(|| LomiError::not_found("Payment link", &id))?;
    link.is_active = false;
    link.updated_at = now;
    Ok(json(StatusCode::OK, JSON_UTF8, link))
}
