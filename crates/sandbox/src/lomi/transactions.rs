//! `/transactions` (facts/lomi.md §8): what buyers' attempts have become. Read only; buyers and refunds change them.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use super::envelope::Merchant;
use super::errors::LomiError;
use super::list::Query;
use crate::http::{JSON_UTF8, json};
use crate::state::Shared;

type App = State<Arc<Shared>>;

pub(crate) async fn list(_: Merchant, State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let (from, to) = (query.date("startDate"), query.date("endDate"));
    let pos = query.one_of("isPos", &["true", "false"]).map(|text| text == "true");
    let status = query.text("status");
    let kind = query.text("type");
    let currency = query.text("currency");
    let provider = query.text("provider");
    let method = query.text("paymentMethod");
    let wanted = |wish: &Option<String>, value: &str| wish.as_ref().is_none_or(|wish| wish.eq_ignore_ascii_case(value));
    let state = shared.lock();
    query.page(state.lomi.transactions.iter().rev().filter(|transaction| {
        from.is_none_or(|from| transaction.created_at >= from)
            && to.is_none_or(|to| transaction.created_at <= to)
            && pos.is_none_or(|pos| transaction.is_pos == pos)
            && wanted(&status, transaction.status.word())
            && wanted(&kind, transaction.transaction_type.word())
            && wanted(&currency, &transaction.currency_code)
            && wanted(&provider, &transaction.provider_code)
            && wanted(&method, &transaction.payment_method_code)
    }))
}

/// By UUID or by `txn_…`.
pub(crate) async fn read(_: Merchant, State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    let transaction = state.lomi.transactions.get(&id).ok_or_else(|| LomiError::not_found("Transaction", &id))?;
    Ok(json(StatusCode::OK, JSON_UTF8, transaction))
}
