//! `/refunds`: money moved back, in two steps (facts/lomi.md §7, §8).
//!
//! A refund is completed at once, as the server's code does it. [`Store::refunds_wait`] leaves new ones `pending` until
//! [`finish_refund`] says what becomes of them; until then their money can't be refunded again.
//!
//! Chosen where the facts are silent: refunds cost nothing, and a partial one over Wave goes through without a phone
//! number, as the hosted page's buyer has one in any case.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::envelope::Payload;
use super::errors::LomiError;
use super::idempotency::{Call, Made};
use super::list::Query;
use super::model::{Store, Transaction, TransactionStatus};
use super::{Outcome, confirmation, notify};
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::console::{CantFinish, RefundOutcome};
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Refund {
    pub(crate) refund_id: String,
    pub(crate) transaction_id: String,
    pub(crate) amount: Amount,
    pub(crate) refunded_amount: Amount,
    pub(crate) fee_amount: Amount,
    pub(crate) status: Outcome,
    pub(crate) reason: Option<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

struct Wish {
    transaction_id: String,
    amount: Amount,
    full: bool,
    reason: Option<String>,
}

/// Its members are not documented (§7).
#[derive(Serialize)]
struct Preview {
    transaction_id: String,
    amount: Amount,
    currency_code: String,
    refund_type: &'static str,
}

#[derive(Serialize)]
struct Answer<'a> {
    success: bool,
    refund_id: &'a str,
    transaction_id: &'a str,
    refunded_amount: Amount,
    status: Outcome,
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
    };
    fields.string("confirmation_token");
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
    let left = transaction.refundable();
    if !left.is_positive() || (wish.amount > left && !wish.full) {
        return Err(LomiError::bad_request("Refund amount exceeds transaction gross amount"));
    }
    // Within a hundredth of the gross amount counts as all of it.
    let nearly = wish.amount.plus(Amount::hundredth()).is_some_and(|sum| sum >= transaction.gross_amount);
    let amount = if wish.full || nearly { left } else { wish.amount };
    if left.minus(amount).is_none() {
        return Err(LomiError::bad_request("amount has more digits than the sandbox can take off this payment"));
    }
    Ok((amount, amount == left))
}

fn found<'a>(store: &'a Store, wish: &Wish) -> Result<&'a Transaction, LomiError> {
    store
        .transactions
        .get(&wish.transaction_id)
        .ok_or_else(|| LomiError::not_found("Transaction", &wish.transaction_id))
}

pub(crate) async fn create(
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_key("POST /refunds", &headers, &body)?;
    call.once(&mut shared.lock(), |state| {
        let wish = read_wish(&body)?;
        confirmation::run(state, &call, |state| preview(&state.lomi, &wish), |state| execute(state, &wish))
    })
}

fn preview(store: &Store, wish: &Wish) -> Result<Preview, LomiError> {
    let transaction = found(store, wish)?;
    let (amount, full) = assess(transaction, wish)?;
    Ok(Preview {
        transaction_id: transaction.transaction_id.clone(),
        amount,
        currency_code: transaction.currency_code.clone(),
        refund_type: if full { "full" } else { "partial" },
    })
}

fn execute(state: &mut state::State, wish: &Wish) -> Result<Made, LomiError> {
    let now = state.now();
    let store = &mut state.lomi;
    let (amount, _) = assess(found(store, wish)?, wish)?;
    let refund = Refund {
        refund_id: store.ids.uuid(),
        transaction_id: wish.transaction_id.clone(),
        amount,
        refunded_amount: amount,
        fee_amount: Amount::ZERO,
        status: Outcome::Pending,
        reason: wish.reason.clone(),
        created_at: now,
        updated_at: now,
    };
    let id = refund.refund_id.clone();
    store.refunds.insert(&[&id], refund.clone());
    if let Some(transaction) = store.transactions.get_mut(&wish.transaction_id) {
        transaction.refunding = transaction.refunding.plus(amount).unwrap_or(transaction.gross_amount);
    }
    let waits = store.refunds_wait;
    notify::refund(state, "REFUND_CREATED", &refund);
    if !waits {
        finish_refund(state, &id, RefundOutcome::Completed).map_err(|_| LomiError::internal("the refund is gone"))?;
    }
    let refund = state.lomi.refunds.get(&id).ok_or_else(|| LomiError::internal("the refund is gone"))?;
    Made::created(&Answer {
        success: true,
        refund_id: &refund.refund_id,
        transaction_id: &refund.transaction_id,
        refunded_amount: amount,
        status: refund.status,
        message: if waits { "Refund initiated" } else { "Refund completed" },
    })
}

/// What becomes of a refund that is pending: the money is gone, or it is the merchant's again.
pub(crate) fn finish_refund(state: &mut state::State, id: &str, end: RefundOutcome) -> Result<(), CantFinish> {
    let now = state.now();
    let store = &mut state.lomi;
    let refund = store.refunds.get_mut(id).ok_or(CantFinish::Unknown)?;
    refund.status.finish("refund", end)?;
    refund.updated_at = now;
    let refund = refund.clone();
    let transaction = store.transactions.get_mut(&refund.transaction_id).ok_or(CantFinish::Unknown)?;
    transaction.refunding = transaction.refunding.less(refund.amount);
    transaction.updated_at = now;
    if refund.status == Outcome::Completed {
        let sum = transaction.refunded_amount.plus(refund.amount);
        transaction.refunded_amount = sum.unwrap_or(transaction.gross_amount);
        if transaction.refunded_amount >= transaction.gross_amount {
            transaction.status = TransactionStatus::Refunded;
        }
        notify::refund(state, "REFUND_COMPLETED", &refund);
    } else {
        notify::refund(state, "REFUND_FAILED", &refund);
    }
    Ok(())
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
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

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    let refund = state.lomi.refunds.get(&id).ok_or_else(|| LomiError::not_found("Refund", &id))?;
    Ok(json(StatusCode::OK, JSON_UTF8, refund))
}

#[cfg(test)]
mod tests {
    use super::{Wish, execute, finish_refund};
    use crate::amount::Amount;
    use crate::buyer::Method;
    use crate::console::{CantFinish, RefundOutcome};
    use crate::lomi::model::TransactionStatus;
    use crate::lomi::transactions::{self, Attempt};
    use crate::sandbox::Sandbox;

    #[tokio::test]
    async fn a_refund_that_waits_holds_its_money_until_it_is_told_its_end() {
        let sandbox = Sandbox::start().await.unwrap();
        let shared = sandbox.clock().shared;
        let state = &mut *shared.lock();
        state.lomi.refunds_wait = true;
        let attempt = Attempt::new(&shared.lomi, Method::Wave, Amount::from(1000), "XOF".to_owned());
        let id = transactions::record(state, attempt, TransactionStatus::Completed).transaction_id;
        let wish =
            |amount| Wish { transaction_id: id.clone(), amount: Amount::from(amount), full: false, reason: None };
        let last = |state: &crate::state::State| state.lomi.refunds.iter().next_back().unwrap().refund_id.clone();

        execute(state, &wish(400)).unwrap();
        assert!(execute(state, &wish(700)).is_err(), "400 are on their way already");
        let refund = last(state);
        finish_refund(state, &refund, RefundOutcome::Failed).unwrap();
        let again = finish_refund(state, &refund, RefundOutcome::Completed);
        assert!(matches!(again, Err(CantFinish::Not(why)) if why.contains("failed")));
        assert!(matches!(finish_refund(state, "none", RefundOutcome::Failed), Err(CantFinish::Unknown)));

        execute(state, &wish(1000)).unwrap();
        let row = |state: &crate::state::State| {
            let row = state.lomi.transactions.get(&id).unwrap();
            (row.status, row.refunded_amount, row.refundable())
        };
        assert_eq!(row(state), (TransactionStatus::Completed, Amount::ZERO, Amount::ZERO));
        let refund = last(state);
        finish_refund(state, &refund, RefundOutcome::Completed).unwrap();
        assert_eq!(row(state), (TransactionStatus::Refunded, Amount::from(1000), Amount::ZERO));
    }
}
