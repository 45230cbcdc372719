//! `/charge/card` (facts/lomi.md §8): payments by card and holds. The payer gives the card on the page of the charge,
//! `/pay/txn_…`, which stands in for the provider's card form.
//!
//! Chosen where the facts are silent: a card that fails leaves `requires_payment_method` and a failed transaction, and is
//! tried again by another charge; every hold can be raised and lasts seven days; a transaction whose charge is cancelled
//! has failed, one whose hold ran out has expired.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};
use rust_decimal::Decimal;
use serde::Serialize;

use super::card_answers::{Answer, Belongs, Canceled, CanceledData, Data};
use super::charges::{self, NextAction};
use super::due::Due;
use super::envelope::Payload;
use super::errors::LomiError;
use super::idempotency::{Call, Made};
use super::model::{
    CURRENCIES, Customer, DEFAULT_CURRENCY, Returns, Store, Transaction, TransactionStatus, within_reach,
};
use super::sessions::refuse_network;
use super::transactions::{self, Attempt};
use crate::amount::Amount;
use crate::buyer::{BuyerError, Method};
use crate::clock::Timestamp;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

/// How long a hold lasts.
const HOLD: Duration = Duration::from_secs(7 * 24 * 3600);

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) transaction_id: String,
    pub(crate) client_secret: String,
    /// What was asked for, or is blocked by now.
    pub(crate) amount: Amount,
    pub(crate) currency_code: String,
    pub(crate) hold: bool,
    pub(crate) status: CardStatus,
    /// Of a hold that is in place.
    pub(crate) capture_before: Option<Timestamp>,
    pub(crate) appearance: Option<Appearance>,
}

/// The card processor's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CardStatus {
    RequiresPaymentMethod,
    RequiresCapture,
    Succeeded,
    Canceled,
}

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Appearance {
    theme: Option<String>,
    border_radius: Option<u32>,
    billing_address: Option<String>,
}

/// 1,000 F CFA, 0.50 EUR or 0.50 USD (§2).
fn check_minimum(amount: Amount, currency: &str) -> Result<(), LomiError> {
    let (least, said) = match currency {
        "XOF" => (Amount::from(1000), "1000 XOF".to_owned()),
        other => (Amount::from(1).times(Decimal::new(5, 1), 1), format!("0.50 {other}")),
    };
    if amount < least { Err(LomiError::bad_request(format!("amount must be at least {said} by card"))) } else { Ok(()) }
}

pub(crate) async fn create(
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_key("POST /charge/card", &headers, &body)?;
    call.once(&mut shared.lock(), |state| {
        let mut fields = Fields::of(&body);
        if fields.raw("amount").is_none() {
            fields.problem("amount should not be empty");
        }
        let amount = fields.amount("amount").unwrap_or_default();
        let old = fields.one_of("currency", CURRENCIES);
        let currency_code =
            fields.one_of("currency_code", CURRENCIES).or(old).unwrap_or_else(|| DEFAULT_CURRENCY.to_owned());
        let mut attempt = Attempt::new(&shared.lomi, Method::Card, amount, currency_code.clone());
        attempt.customer = Customer {
            customer_id: fields.uuid("customer_id"),
            customer_email: fields.email("customer_email"),
            customer_name: fields.string("customer_name"),
            customer_phone: fields.string("customer_phone"),
        };
        attempt.description = fields.string("description");
        fields.string("payment_reference");
        attempt.product_id = fields.uuid("product_id");
        attempt.subscription_id = fields.uuid("subscription_id");
        attempt.quantity = fields.integer("quantity", 1..=u32::MAX).unwrap_or(1);
        attempt.metadata = fields.object("metadata");
        attempt.returns = Some(Returns { success_url: None, error_url: None });
        let hold = fields.boolean("hold").unwrap_or(false);
        let appearance = Appearance {
            theme: fields.one_of("appearance_theme", &["light", "dark", "flat"]),
            border_radius: fields.integer("appearance_border_radius", 0..=u32::MAX),
            billing_address: fields.one_of("appearance_billing_address", &["auto", "never"]),
        };
        refuse_network(&mut fields);
        fields.finish().map_err(LomiError::invalid)?;
        let payer = &attempt.customer;
        if payer.customer_id.is_none() && (payer.customer_email.is_none() || payer.customer_name.is_none()) {
            return Err(LomiError::bad_request("customer_id, or customer_email and customer_name, is required"));
        }
        check_minimum(amount, &currency_code)?;
        charges::names_exist(&state.lomi, &attempt)?;
        let transaction = charges::begin(state, attempt, TransactionStatus::Pending)?;
        let id = format!("pi_{}", state.lomi.ids.alphanumeric(24));
        let plain = appearance.theme.is_none() && appearance.border_radius.is_none();
        let card = Card {
            client_secret: format!("{id}_secret_canary{}", state.lomi.ids.alphanumeric(20)),
            transaction_id: transaction.transaction_id.clone(),
            amount,
            currency_code,
            hold,
            status: CardStatus::RequiresPaymentMethod,
            capture_before: None,
            appearance: (!plain || appearance.billing_address.is_some()).then_some(appearance),
            id,
        };
        let client_secret = Some(card.client_secret.clone());
        let next_action = Some(NextAction { kind: "client_secret", url: None, status: None, client_secret });
        let made = Made::created(&Answer { success: true, data: card.data(), next_action })?;
        let (id, transaction_id) = (card.id.clone(), card.transaction_id.clone());
        state.lomi.cards.insert(&[&id, &transaction_id], card);
        Ok(made)
    })
}

fn found<'a>(store: &'a Store, id: &str) -> Result<&'a Card, LomiError> {
    let card = store.cards.get(id).filter(|card| card.id == id);
    card.ok_or_else(|| LomiError::not_found("Card charge", id))
}

/// A hold that nobody captured in time is over.
pub(crate) fn run_out(state: &mut state::State, id: &str, at: Timestamp) {
    let held = |card: &&Card| card.status == CardStatus::RequiresCapture;
    if let Some(card) = state.lomi.cards.get(id).filter(held).cloned() {
        change(state, &card, CardStatus::Canceled, TransactionStatus::Expired, at);
    }
}

fn change(state: &mut state::State, card: &Card, status: CardStatus, booked: TransactionStatus, at: Timestamp) {
    if let Some(row) = state.lomi.cards.get_mut(&card.id) {
        *row = Card { status, ..card.clone() };
    }
    if let Some(transaction) = state.lomi.transactions.get_mut(&card.transaction_id) {
        transaction.reprice(card.amount);
    }
    transactions::became(state, &card.transaction_id, booked, at);
}

/// The buyer tried the card: what the transaction becomes. A hold is in place then, and its money isn't the shop's yet.
pub(crate) fn attempted(
    state: &mut state::State,
    transaction: &Transaction,
    status: TransactionStatus,
) -> Result<TransactionStatus, BuyerError> {
    let now = state.now();
    let Some(card) = state.lomi.cards.get_mut(&transaction.transaction_id) else { return Ok(status) };
    if card.status != CardStatus::RequiresPaymentMethod {
        return Err(BuyerError::NotPayable { status: "requires_capture".to_owned() });
    }
    match (status, card.hold) {
        (TransactionStatus::Completed, true) => {
            card.status = CardStatus::RequiresCapture;
            card.capture_before = Some(now.plus(HOLD));
            let due = Due::Hold(card.id.clone());
            due.at(now.plus(HOLD), state);
            Ok(TransactionStatus::Pending)
        }
        (TransactionStatus::Completed, false) => {
            card.status = CardStatus::Succeeded;
            Ok(status)
        }
        _ => Ok(status),
    }
}

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    let card = found(&state.lomi, &id)?;
    let transaction = state.lomi.transactions.get(&card.transaction_id);
    let transaction = transaction.map(|row| Belongs { transaction_id: &row.transaction_id, status: row.status });
    let data = Data { transaction, ..card.data() };
    Ok(json(StatusCode::OK, JSON_UTF8, &Answer { success: true, data, next_action: None }))
}

/// The hold that a change is for; only one that is in place can be captured or raised.
fn held(store: &Store, id: &str) -> Result<Card, LomiError> {
    let card = found(store, id)?;
    match card.status {
        CardStatus::RequiresCapture => Ok(card.clone()),
        _ => Err(LomiError::bad_request("Only a hold in the status requires_capture can be changed")),
    }
}

fn changed(store: &Store, id: &str) -> Result<Made, LomiError> {
    Made::with(StatusCode::OK, &Answer { success: true, data: found(store, id)?.data(), next_action: None })
}

pub(crate) async fn capture(
    State(shared): App,
    Path(id): Path<String>,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_key(format!("POST /charge/card/{id}/capture"), &headers, &body)?;
    call.once(&mut shared.lock(), |state| {
        let now = state.now();
        let mut fields = Fields::of(&body);
        let amount = fields.amount("amount");
        fields.finish().map_err(LomiError::invalid)?;
        let mut card = held(&state.lomi, &id)?;
        let amount = amount.unwrap_or(card.amount);
        if amount > card.amount {
            return Err(LomiError::bad_request("amount exceeds what is blocked"));
        }
        check_minimum(amount, &card.currency_code)?;
        card.amount = amount;
        change(state, &card, CardStatus::Succeeded, TransactionStatus::Completed, now);
        changed(&state.lomi, &id)
    })
}

/// To a new total.
pub(crate) async fn increment(
    State(shared): App,
    Path(id): Path<String>,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_key(format!("POST /charge/card/{id}/increment"), &headers, &body)?;
    call.once(&mut shared.lock(), |state| {
        let now = state.now();
        let mut fields = Fields::of(&body);
        if fields.raw("amount").is_none() {
            fields.problem("amount should not be empty");
        }
        let amount = fields.amount("amount").unwrap_or_default();
        fields.finish().map_err(LomiError::invalid)?;
        within_reach(amount)?;
        let mut card = held(&state.lomi, &id)?;
        if amount <= card.amount {
            return Err(LomiError::bad_request("amount must be more than is blocked"));
        }
        card.amount = amount;
        change(state, &card, CardStatus::RequiresCapture, TransactionStatus::Pending, now);
        changed(&state.lomi, &id)
    })
}

pub(crate) async fn cancel(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let now = state.now();
    let card = found(&state.lomi, &id)?.clone();
    if !matches!(card.status, CardStatus::RequiresPaymentMethod | CardStatus::RequiresCapture) {
        return Err(LomiError::bad_request("The charge is over and can't be cancelled"));
    }
    change(&mut state, &card, CardStatus::Canceled, TransactionStatus::Failed, now);
    let data = CanceledData { id: &id, status: CardStatus::Canceled };
    Ok(json(StatusCode::OK, JSON_UTF8, &Canceled { success: true, data }))
}
