//! `/transactions` (facts/tygapay.md §2, X1 to X6): payouts to users, stakes, and the payments of orders.
//!
//! `x-tenant-id`, which reading one wants, is looked at no further: where a caller learns it is not documented.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;

use super::books::{self, PAYOUT_TAKES, Payout, PayoutStatus, by_reference};
use super::door::{Payload, refused};
use super::errors::TygapayError;
use super::model::{Order, number};
use super::{notify, users};
use crate::agenda::Entry;
use crate::amount::Amount;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json, parameter};
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PayoutAnswer<'a> {
    transaction_id: &'a str,
    third_party_id: &'a str,
}

#[derive(Serialize)]
struct RefundAnswer {
    status: &'static str,
    message: &'static str,
}

pub(crate) async fn of_user(State(shared): App, uri: Uri) -> Result<Response, TygapayError> {
    let state = shared.lock();
    let user = users::named(&state.tygapay, &uri)?;
    let id = parameter(&uri, "id");
    let payouts = state
        .tygapay
        .payouts
        .iter()
        .filter(|payout| payout.user_id == user.user_id && id.as_ref().is_none_or(|id| payout.id == *id));
    let answer: Vec<_> = payouts.map(|payout| payout.of_user(&shared.tygapay)).collect();
    Ok(json(StatusCode::OK, JSON_UTF8, &answer))
}

/// Of an order by its number, or any by its hash.
pub(crate) async fn read(State(shared): App, uri: Uri) -> Result<Response, TygapayError> {
    let state = shared.lock();
    let store = &state.tygapay;
    let payment = |order| books::payment(order, &shared.tygapay);
    let transaction = match (parameter(&uri, "orderNumber"), parameter(&uri, "txHash")) {
        (None, None) => return Err(TygapayError::BadRequest("orderNumber or txHash is required".to_owned())),
        (Some(order_number), _) => store.orders.get(&number(&order_number)).and_then(payment),
        (None, Some(hash)) => match store.unlinked.get(&hash).filter(|unlinked| unlinked.tx_hash == hash) {
            Some(unlinked) => Some(books::stray(unlinked, &shared.tygapay)),
            None => {
                let is_it = |order: &&Order| order.tx_id.as_deref().is_some_and(|id| books::hash_of(id) == hash);
                store.orders.iter().rev().find(is_it).and_then(payment)
            }
        },
    };
    Ok(json(StatusCode::OK, JSON_UTF8, &transaction.ok_or(TygapayError::TransactionNotFound)?))
}

/// Only money that belongs to no order, and once. Whether the address is somebody's, only TygaPay knows.
pub(crate) async fn refund(State(shared): App, Payload(body): Payload) -> Result<Response, TygapayError> {
    let mut fields = Fields::of(&body);
    let id = fields.required_string("txId");
    let email = fields.required_string("email");
    fields.finish().map_err(refused)?;
    let mut state = shared.lock();
    let unlinked = state.tygapay.unlinked.get_mut(&id).filter(|unlinked| unlinked.tx_id == id);
    let unlinked = unlinked.ok_or(TygapayError::TransactionNotFound)?;
    if unlinked.refunded_to.is_some() {
        return Err(TygapayError::BadRequest(format!("the transaction is {}", unlinked.status())));
    }
    unlinked.refunded_to = Some(email);
    Ok(json(StatusCode::OK, JSON_UTF8, &RefundAnswer { status: "success", message: "payment refunded" }))
}

pub(crate) async fn payout(State(shared): App, Payload(body): Payload) -> Result<Response, TygapayError> {
    pay_out(&shared, &body, "amount", None)
}

/// A stake, in US dollars, locked for three months unless told otherwise.
pub(crate) async fn staking_payout(State(shared): App, Payload(body): Payload) -> Result<Response, TygapayError> {
    let mut fields = Fields::of(&body);
    fields.required_string("asset");
    let months = match body.get("durationInMonths") {
        Some(Json::Number(text)) => text.parse().ok().filter(|months| *months > 0),
        _ => Some(3),
    };
    if months.is_none() {
        fields.problem("durationInMonths must be a number of months");
    }
    fields.finish().map_err(refused)?;
    pay_out(&shared, &body, "usdAmount", months)
}

fn pay_out(shared: &Shared, body: &Json, amount: &str, months: Option<u32>) -> Result<Response, TygapayError> {
    let mut fields = Fields::of(body);
    let third_party_id = fields.required_string("thirdPartyId");
    let user_id = fields.required_string("userId");
    let amount = fields.amount(amount).unwrap_or(Amount::ZERO);
    let notify_url = fields.string("notifyUrl");
    fields.finish().map_err(refused)?;

    let mut state = shared.lock();
    let now = state.now();
    let store = &mut state.tygapay;
    users::find(store, &user_id)?;
    let reference = by_reference(&third_party_id);
    if store.payouts.get(&reference).is_some() {
        return Err(TygapayError::ReferenceTaken);
    }
    let covered = amount <= books::wallet(store).balance;
    let id = store.ids.alphanumeric(20);
    let status = PayoutStatus::Pending;
    let payout = Payout { id, third_party_id, user_id, amount, months, notify_url, status, covered };
    let answer = PayoutAnswer { transaction_id: &payout.id, third_party_id: &payout.third_party_id };
    let answer = json(StatusCode::OK, JSON_UTF8, &answer);
    let due = Entry::TygapayPayout(payout.id.clone());
    store.payouts.insert(&[&payout.id.clone(), &reference], payout);
    state.agenda.at(now.plus(PAYOUT_TAKES), due);
    Ok(answer)
}

/// Until when a stake can be taken back is not documented: here at any time, once.
pub(crate) async fn revoke_staking_payout(
    State(shared): App,
    Payload(body): Payload,
) -> Result<Response, TygapayError> {
    let mut fields = Fields::of(&body);
    let id = fields.required_string("transactionId");
    fields.finish().map_err(refused)?;
    let mut state = shared.lock();
    let payout = state.tygapay.payouts.get_mut(&id).filter(|payout| payout.id == id && payout.months.is_some());
    let payout = payout.ok_or(TygapayError::TransactionNotFound)?;
    if payout.status == PayoutStatus::Cancelled {
        return Err(TygapayError::BadRequest("the payout is cancelled already".to_owned()));
    }
    let pending = payout.status == PayoutStatus::Pending;
    payout.status = PayoutStatus::Cancelled;
    let payout = payout.clone();
    if pending {
        notify::payout(&mut state, &payout);
    }
    let answer = PayoutAnswer { transaction_id: &payout.id, third_party_id: &payout.third_party_id };
    Ok(json(StatusCode::OK, JSON_UTF8, &answer))
}
