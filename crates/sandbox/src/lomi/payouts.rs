//! `/payouts` and `/payout-methods` (facts/lomi.md §8): money out of the balance, in two steps.
//!
//! With a test key only the merchant's own bank can be paid: Wave and MTN want a live key, PI-SPI isn't there yet, and
//! Stellar is for chosen organisations. A payout to the bank is `pending`, its answer has no id, and [`finish_payout`] says
//! how it ends.
//!
//! Chosen where the facts are silent: a bank account is confirmed at once, as nobody is here to do it; payouts cost
//! nothing; a new method answers itself.

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
use super::model::{CURRENCIES, Store};
use super::{Lomi, Outcome, balance, confirmation, notify};
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::console::{CantFinish, RefundOutcome};
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Payout {
    pub(crate) payout_id: String,
    kind: Kind,
    organization_id: String,
    merchant_id: String,
    payout_method_id: Option<String>,
    pub(crate) amount: Amount,
    pub(crate) currency_code: String,
    payment_method_code: PaymentMethod,
    pub(crate) status: Outcome,
    metadata: Option<Json>,
    created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// To others it takes a live key.
#[derive(Debug, Clone, Copy, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Withdrawal,
}

#[derive(Debug, Clone, Copy, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum PaymentMethod {
    BankTransfer,
}

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Method {
    payout_method_id: String,
    organization_id: String,
    payout_method_type: String,
    account_name: String,
    /// Masked, and the whole number is not kept.
    account_number: String,
    bank_name: Option<String>,
    bank_code: Option<String>,
    branch_code: Option<String>,
    country: Option<String>,
    is_default: bool,
    is_valid: bool,
    is_spi_enabled: bool,
    auto_withdrawal_enabled: bool,
}

struct Wish {
    amount: Amount,
    currency_code: String,
    method_id: String,
    metadata: Option<Json>,
}

/// Its members are not documented.
#[derive(Serialize)]
struct Preview<'a> {
    destination: &'static str,
    rail: &'static str,
    amount: Amount,
    currency_code: &'a str,
    payout_method_id: &'a str,
}

#[derive(Serialize)]
struct Answer {
    success: bool,
    kind: Kind,
    status: Outcome,
    message: &'static str,
}

fn read_wish(body: &Json) -> Result<Wish, LomiError> {
    let mut fields = Fields::of(body);
    fields.required_string("destination");
    let destination = fields.one_of("destination", &["self", "beneficiary"]).unwrap_or_default();
    fields.required_string("rail");
    let rail = fields.one_of("rail", &["wave", "spi", "bank", "mtn", "stellar"]).unwrap_or_default();
    fields.one_of("last_mile_rail", &["wave", "mtn", "spi", "bank"]);
    if fields.raw("amount").is_none() {
        fields.problem("amount should not be empty");
    }
    let amount = fields.amount("amount").unwrap_or_default();
    if !amount.is_whole() {
        fields.problem("amount must be an integer");
    }
    fields.required_string("currency_code");
    let currency_code = fields.one_of("currency_code", CURRENCIES).unwrap_or_default();
    let method_id = fields.string("payout_method_id");
    let recipient = fields.nested("recipient", |fields| {
        fields.required_string("name");
        fields.required_string("phone");
    });
    fields.string("reason");
    fields.string("confirmation_token");
    let metadata = fields.object("metadata");
    fields.finish().map_err(LomiError::invalid)?;
    let refuse = |message: &str| Err(LomiError::bad_request(message));
    match (rail.as_str(), destination.as_str()) {
        ("spi", _) => return refuse("SPI payouts are not available yet"),
        ("stellar", _) => return refuse("Stellar payouts are not available for this organization"),
        ("bank", "beneficiary") => return refuse("Bank payouts to a beneficiary are not supported"),
        (_, "beneficiary") if recipient.is_none() => return refuse("recipient is required for a beneficiary"),
        (_, "self") if method_id.is_none() => return refuse("payout_method_id is required for self"),
        ("wave", _) => return refuse("Wave payouts are not available in test mode. Use a live API key."),
        ("mtn", _) => return refuse("MTN payouts are not available in test mode. Use a live API key."),
        _ => {}
    }
    Ok(Wish { amount, currency_code, method_id: method_id.unwrap_or_default(), metadata })
}

fn assess<'a>(store: &Store, wish: &'a Wish) -> Result<Preview<'a>, LomiError> {
    let method = store.payout_methods.get(&wish.method_id);
    let method = method.ok_or_else(|| LomiError::names_unknown("Payout method", &wish.method_id))?;
    if method.payout_method_type != "bank" {
        return Err(LomiError::bad_request("The payout method is not a bank account"));
    }
    let account = balance::account(store, &wish.currency_code);
    if !account.is_some_and(|account| account.balance.covers(wish.amount)) {
        return Err(LomiError::bad_request("Insufficient balance"));
    }
    Ok(Preview {
        destination: "self",
        rail: "bank",
        amount: wish.amount,
        currency_code: &wish.currency_code,
        payout_method_id: &wish.method_id,
    })
}

pub(crate) async fn create(
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    let call = Call::with_key("POST /payouts", &headers, &body)?;
    call.once(&mut shared.lock(), |state| {
        let wish = read_wish(&body)?;
        let assess = |state: &state::State| assess(&state.lomi, &wish);
        confirmation::run(state, &call, assess, |state| execute(state, &shared.lomi, &wish))
    })
}

fn execute(state: &mut state::State, lomi: &Lomi, wish: &Wish) -> Result<Made, LomiError> {
    let now = state.now();
    let store = &mut state.lomi;
    assess(store, wish)?;
    let payout = Payout {
        payout_id: store.ids.uuid(),
        kind: Kind::Withdrawal,
        organization_id: lomi.organization_id.clone(),
        merchant_id: lomi.merchant_id.clone(),
        payout_method_id: Some(wish.method_id.clone()),
        amount: wish.amount,
        currency_code: wish.currency_code.clone(),
        payment_method_code: PaymentMethod::BankTransfer,
        status: Outcome::Pending,
        metadata: wish.metadata.clone(),
        created_at: now,
        updated_at: now,
    };
    let id = payout.payout_id.clone();
    store.payouts.insert(&[&id], payout.clone());
    notify::raise(state, "PAYOUT_CREATED", &id, &payout);
    Made::created(&Answer {
        success: true,
        kind: Kind::Withdrawal,
        status: Outcome::Pending,
        message: "Withdrawal request created",
    })
}

/// What becomes of a payout that is pending: the money has left, or it is in the balance again.
pub(crate) fn finish_payout(state: &mut state::State, id: &str, end: RefundOutcome) -> Result<(), CantFinish> {
    let now = state.now();
    let payout = state.lomi.payouts.get_mut(id).ok_or(CantFinish::Unknown)?;
    payout.status.finish("payout", end)?;
    payout.updated_at = now;
    let payout = payout.clone();
    let event = if payout.status == Outcome::Completed { "PAYOUT_COMPLETED" } else { "PAYOUT_FAILED" };
    notify::raise(state, event, id, &payout);
    Ok(())
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let (from, to) = (query.date("startDate"), query.date("endDate"));
    let status = query.text("status");
    let wanted =
        |word: &str| status.as_ref().is_none_or(|status| status.split(',').any(|status| status.trim() == word));
    let state = shared.lock();
    query.page(state.lomi.payouts.iter().rev().filter(|payout| {
        from.is_none_or(|from| payout.created_at >= from)
            && to.is_none_or(|to| payout.created_at <= to)
            && wanted(payout.status.word())
    }))
}

pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    let payout = state.lomi.payouts.get(&id).ok_or_else(|| LomiError::not_found("Payout", &id))?;
    Ok(json(StatusCode::OK, JSON_UTF8, payout))
}

/// The last four characters, as far as there are more.
fn masked(number: &str) -> String {
    let keep = if number.chars().count() > 4 { 4 } else { 0 };
    let tail: Vec<char> = number.chars().rev().take(keep).collect();
    format!("****{}", tail.into_iter().rev().collect::<String>())
}

pub(crate) async fn create_method(State(shared): App, Payload(body): Payload) -> Result<Response, LomiError> {
    let mut fields = Fields::of(&body);
    let (name, number) = (fields.required_string("account_name"), fields.required_string("account_number"));
    let kind = fields.one_of("payout_method_type", &["spi", "bank", "mobile_money"]);
    let mut state = shared.lock();
    let store = &mut state.lomi;
    let first = store.payout_methods.iter().next().is_none();
    let method = Method {
        payout_method_id: store.ids.uuid(),
        organization_id: shared.lomi.organization_id.clone(),
        payout_method_type: kind.unwrap_or_else(|| "bank".to_owned()),
        account_name: name,
        account_number: masked(&number),
        bank_name: fields.string("bank_name"),
        bank_code: fields.string("bank_code"),
        branch_code: fields.string("branch_code"),
        country: fields.string("country"),
        is_default: fields.boolean("is_default").unwrap_or(first),
        is_valid: true,
        is_spi_enabled: false,
        auto_withdrawal_enabled: false,
    };
    fields.finish().map_err(LomiError::invalid)?;
    let others: Vec<String> = store.payout_methods.iter().map(|other| other.payout_method_id.clone()).collect();
    for id in others.iter().filter(|_| method.is_default) {
        if let Some(other) = store.payout_methods.get_mut(id) {
            other.is_default = false;
        }
    }
    let answer = json(StatusCode::CREATED, JSON_UTF8, &method);
    let id = method.payout_method_id.clone();
    store.payout_methods.insert(&[&id], method);
    Ok(answer)
}

pub(crate) async fn list_methods(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    Query::of(&uri).page(shared.lock().lomi.payout_methods.iter().rev())
}

#[cfg(test)]
mod tests {
    use super::{Kind, PaymentMethod, Payout, finish_payout, masked};
    use crate::amount::Amount;
    use crate::buyer::Method;
    use crate::console::RefundOutcome;
    use crate::lomi::model::TransactionStatus;
    use crate::lomi::transactions::{self, Attempt};
    use crate::lomi::{Outcome, balance};
    use crate::sandbox::Sandbox;

    #[tokio::test]
    async fn a_payout_that_fails_is_in_the_balance_again() {
        let sandbox = Sandbox::start().await.unwrap();
        let shared = sandbox.clock().shared;
        let state = &mut *shared.lock();
        let attempt = Attempt::new(&shared.lomi, Method::Wave, Amount::from(10_000), "XOF".to_owned());
        transactions::record(state, attempt, TransactionStatus::Completed);
        let now = state.now();
        for id in ["a", "b"] {
            let payout = Payout {
                payout_id: id.to_owned(),
                kind: Kind::Withdrawal,
                organization_id: String::new(),
                merchant_id: String::new(),
                payout_method_id: None,
                amount: Amount::from(1000),
                currency_code: "XOF".to_owned(),
                payment_method_code: PaymentMethod::BankTransfer,
                status: Outcome::Pending,
                metadata: None,
                created_at: now,
                updated_at: now,
            };
            state.lomi.payouts.insert(&[id], payout);
        }
        let balance = |state: &crate::state::State| balance::account(&state.lomi, "XOF").unwrap().balance.to_string();
        assert_eq!(balance(state), "7650");
        finish_payout(state, "a", RefundOutcome::Failed).unwrap();
        finish_payout(state, "b", RefundOutcome::Completed).unwrap();
        assert_eq!(balance(state), "8650");
        assert!(finish_payout(state, "a", RefundOutcome::Completed).is_err());
    }

    #[test]
    fn a_short_account_number_is_masked_whole() {
        assert_eq!(
            (masked("0001").as_str(), masked("CI0001").as_str(), masked("").as_str()),
            ("****", "****0001", "****")
        );
    }
}
