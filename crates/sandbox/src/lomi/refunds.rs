//! `/refunds`: money moved back, in two steps (facts/lomi.md §7, §8).
//!
//! The first call executes nothing and answers a token, the second brings the token and executes. A token is for one
//! body, lives ten minutes and works once. `Idempotency-Key` is required at both; it may be the same or another.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;

use super::envelope::{Merchant, Payload};
use super::errors::LomiError;
use super::idempotency;
use super::list::Query;
use super::model::{CONFIRMATION_LIFETIME, Confirmation, Refund, RefundStatus, Store, Transaction, TransactionStatus};
use super::notify;
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::console::{CantFinish, RefundOutcome};
use crate::fields::Fields;
use crate::http::{JSON_UTF8, answer, json};
use crate::json::Json;
use crate::state::{Shared, State as Everything};

type App = State<Arc<Shared>>;

struct Wish {
    transaction_id: String,
    amount: Amount,
    full: bool,
    reason: Option<String>,
    token: Option<String>,
}

#[derive(Serialize)]
struct PreviewAnswer<'a> {
    requires_confirmation: bool,
    confirmation_token: &'a str,
    expires_at: Timestamp,
    preview: Preview<'a>,
}

/// Its members are not documented (§7).
#[derive(Serialize)]
struct Preview<'a> {
    transaction_id: &'a str,
    amount: Amount,
    currency_code: &'a str,
    refund_type: &'static str,
}

#[derive(Serialize)]
struct Answer<'a> {
    success: bool,
    refund_id: &'a str,
    transaction_id: &'a str,
    refunded_amount: Amount,
    status: &'a str,
    message: &'static str,
}

fn read_wish(body: &Json) -> Result<Wish, LomiError> {
    let mut fields = Fields::of(body);
    fields.required_string("transaction_id");
    let transaction_id = fields.uuid("transaction_id").unwrap_or_default();
    if fields.raw("amount").is_none() {
        fields.problem("amount should not be empty");
    }
    let wish = Wish {
        transaction_id,
        amount: fields.amount("amount").unwrap_or(Amount::ZERO),
        full: fields.one_of("refund_type", &["full", "partial"]).is_some_and(|kind| kind == "full"),
        reason: fields.string("reason"),
        token: fields.string("confirmation_token"),
    };
    fields.one_of("subscription_action", &["default", "cancel", "pause", "none"]);
    fields.boolean("reverse_transfer");
    fields.boolean("refund_application_fee");
    fields.finish().map_err(LomiError::invalid)?;
    Ok(wish)
}

/// How much would go back, and whether that is all of it.
fn assess(transaction: &Transaction, wish: &Wish) -> Result<(Amount, bool), LomiError> {
    if transaction.status != TransactionStatus::Completed {
        return Err(LomiError::bad_request("Only completed transactions can be refunded"));
    }
    let left = transaction.gross_amount.less(transaction.refunded_amount);
    if wish.amount > left && !wish.full {
        return Err(LomiError::bad_request("Refund amount exceeds transaction gross amount"));
    }
    // Within a hundredth of the gross amount counts as all of it.
    let nearly = wish.amount.plus(Amount::hundredth()).is_some_and(|sum| sum >= transaction.gross_amount);
    let amount = if wish.full || nearly { left } else { wish.amount };
    Ok((amount, amount == left))
}

pub(crate) async fn create(
    _: Merchant,
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let key = idempotency::key(&headers).ok_or_else(LomiError::idempotency_key_required)?;
    let mut guard = shared.lock();
    let now = guard.now();
    let state = &mut *guard;
    let store = &mut state.lomi;
    let ticket = match idempotency::begin(&mut store.keys, "POST /refunds", &key, &body, now)? {
        Ok(ticket) => ticket,
        Err(repeated) => return Ok(repeated),
    };
    let wish = read_wish(&body)?;
    let request = body.canonical(&["confirmation_token"]);
    let (bytes, executed) = match &wish.token {
        None => (preview(store, &wish, request, now)?, false),
        Some(token) => {
            let confirmation = store.confirmations.get_mut(token);
            let confirmation = confirmation.ok_or_else(|| LomiError::bad_request("confirmation_token is unknown"))?;
            if confirmation.request != request {
                return Err(LomiError::bad_request("confirmation_token is for another refund"));
            }
            if confirmation.used {
                return Err(LomiError::bad_request("confirmation_token was used already"));
            }
            if now >= confirmation.expires {
                return Err(LomiError::bad_request("confirmation_token has expired; ask for another"));
            }
            let (bytes, refund) = execute(store, &wish, now)?;
            if let Some(confirmation) = store.confirmations.get_mut(token) {
                confirmation.used = true;
            }
            notify::refund(state, "REFUND_CREATED", &refund);
            notify::refund(state, "REFUND_COMPLETED", &refund);
            (bytes, true)
        }
    };
    idempotency::finish(&mut state.lomi.keys, ticket, executed.then(|| bytes.clone()), now);
    Ok(answer(StatusCode::CREATED, JSON_UTF8, bytes))
}

fn preview(store: &mut Store, wish: &Wish, request: String, now: Timestamp) -> Result<Bytes, LomiError> {
    let token = format!("conf_{}", store.ids.alphanumeric(32));
    let expires = now.plus(CONFIRMATION_LIFETIME);
    let transaction = find(store.transactions.get(&wish.transaction_id), wish)?;
    let (amount, full) = assess(transaction, wish)?;
    let bytes = written(&PreviewAnswer {
        requires_confirmation: true,
        confirmation_token: &token,
        expires_at: expires,
        preview: Preview {
            transaction_id: &transaction.transaction_id,
            amount,
            currency_code: &transaction.currency_code,
            refund_type: if full { "full" } else { "partial" },
        },
    })?;
    store.confirmations.insert(&[&token], Confirmation { request, expires, used: false });
    Ok(bytes)
}

fn execute(store: &mut Store, wish: &Wish, now: Timestamp) -> Result<(Bytes, Refund), LomiError> {
    let refund_id = store.ids.uuid();
    let transaction = store.transactions.get_mut(&wish.transaction_id);
    let transaction = transaction.ok_or_else(|| LomiError::not_found("Transaction", &wish.transaction_id))?;
    // Looked at again: another refund may have come between the two steps.
    let (amount, full) = assess(transaction, wish)?;
    transaction.refunded_amount = if full {
        transaction.gross_amount
    } else {
        transaction.refunded_amount.plus(amount).unwrap_or(transaction.gross_amount)
    };
    if full {
        transaction.status = TransactionStatus::Refunded;
    }
    transaction.updated_at = now;
    let refund = Refund {
        refund_id,
        transaction_id: transaction.transaction_id.clone(),
        amount,
        refunded_amount: amount,
        fee_amount: Amount::ZERO,
        status: RefundStatus::Completed,
        reason: wish.reason.clone(),
        created_at: now,
        updated_at: now,
    };
    let bytes = written(&Answer {
        success: true,
        refund_id: &refund.refund_id,
        transaction_id: &refund.transaction_id,
        refunded_amount: amount,
        status: refund.status.word(),
        message: "Refund completed",
    })?;
    store.refunds.insert(&[&refund.refund_id], refund.clone());
    Ok((bytes, refund))
}

fn find<'a>(transaction: Option<&'a Transaction>, wish: &Wish) -> Result<&'a Transaction, LomiError> {
    transaction.ok_or_else(|| LomiError::not_found("Transaction", &wish.transaction_id))
}

fn written(answer: &impl Serialize) -> Result<Bytes, LomiError> {
    serde_json::to_vec(answer).map(Bytes::from).map_err(|error| LomiError::bad_request(error.to_string()))
}

pub(crate) async fn list(_: Merchant, State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let (from, to) = (query.date("startDate"), query.date("endDate"));
    let status = query.text("status");
    let state = shared.lock();
    query.page(state.lomi.refunds.iter().rev().filter(|refund| {
        from.is_none_or(|from| refund.created_at >= from)
            && to.is_none_or(|to| refund.created_at <= to)
            && status.as_ref().is_none_or(|status| refund.status.word() == status)
    }))
}

pub(crate) async fn read(_: Merchant, State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    let refund = state.lomi.refunds.get(&id).ok_or_else(|| LomiError::not_found("Refund", &id))?;
    Ok(json(StatusCode::OK, JSON_UTF8, refund))
}

/// Both rails are the sandbox's own, so a refund is over as soon as it is made.
pub(crate) fn finish_refund(state: &mut Everything, id: &str, _: RefundOutcome) -> Result<(), CantFinish> {
    let refund = state.lomi.refunds.get(id).ok_or(CantFinish::Unknown)?;
    Err(CantFinish::Not(format!("the refund is over: it is {}", refund.status.word())))
}
