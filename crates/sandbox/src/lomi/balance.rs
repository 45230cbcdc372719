//! What the organisation has: `/accounts/balance…` and `/merchants/{id}…` (facts/lomi.md §13). Always worked out from
//! transactions, refunds and payouts, to the last digit, and never stored apart from them.
//!
//! Chosen where the facts are silent: what is paid is available at once, so nothing is ever waiting; the fee stays with
//! lomi. when a payment is refunded; USD is worth 600 francs.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use rust_decimal::Decimal;
use serde::Serialize;

use super::Outcome;
use super::errors::LomiError;
use super::list::Query;
use super::model::{CURRENCIES, DEFAULT_CURRENCY, Store, TransactionStatus, XOF_PER_EUR, XOF_PER_USD};
use super::total::Total;
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::http::{JSON_UTF8, json};
use crate::state::Shared;

type App = State<Arc<Shared>>;

/// The account in one currency, since its first payment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Account {
    pub(crate) balance: Total,
    changed: Timestamp,
}

/// `None` until a payment came in.
pub(crate) fn account(store: &Store, currency: &str) -> Option<Account> {
    let mut account: Option<Account> = None;
    let paid = store.transactions.iter().filter(|row| {
        row.currency_code == currency
            && matches!(row.status, TransactionStatus::Completed | TransactionStatus::Refunded)
    });
    for transaction in paid {
        let account = account.get_or_insert(Account { balance: Total::default(), changed: transaction.updated_at });
        let back = account.balance.plus(transaction.net_amount);
        account.balance = back.minus(transaction.refunded_amount).minus(transaction.refunding);
        account.changed = account.changed.max(transaction.updated_at);
    }
    let mut account = account?;
    for payout in store.payouts.iter().filter(|payout| payout.currency_code == currency) {
        if payout.status != Outcome::Failed {
            account.balance = account.balance.minus(payout.amount);
        }
        account.changed = account.changed.max(payout.updated_at);
    }
    Some(account)
}

/// Of an amount, at the sandbox's rates, to the cent.
fn converted(total: Total, from: &str, to: &str) -> Option<Amount> {
    let francs = |currency: &str| match currency {
        "EUR" => XOF_PER_EUR,
        "USD" => XOF_PER_USD,
        _ => Decimal::ONE,
    };
    let amount: Amount = total.to_string().parse().ok()?;
    let decimals = if to == "XOF" { 0 } else { 2 };
    Some(amount.times(francs(from).checked_div(francs(to))?, decimals))
}

#[derive(Serialize)]
struct Balance {
    currency_code: &'static str,
    balance: Total,
    last_updated: Timestamp,
}

#[derive(Serialize)]
struct Breakdown {
    currency_code: &'static str,
    available_balance: Total,
    pending_balance: Amount,
    total_balance: Total,
    unavailable_balance: Amount,
    #[serde(flatten)]
    converted: Option<Converted>,
    target_currency: Option<String>,
}

#[derive(Serialize)]
struct Converted {
    converted_available_balance: Amount,
    converted_pending_balance: Amount,
    converted_total_balance: Amount,
    converted_unavailable_balance: Amount,
}

#[derive(Serialize)]
struct Available {
    has_sufficient_balance: bool,
    available_balance: Total,
}

fn all(store: &Store) -> impl Iterator<Item = (&'static str, Account)> {
    CURRENCIES.iter().filter_map(|currency| Some((*currency, account(store, currency)?)))
}

fn no_account(currency: &str) -> LomiError {
    LomiError::not_found("Account", currency)
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let currency = query.one_of("currency", CURRENCIES);
    query.finish()?;
    let state = shared.lock();
    let wanted = |name: &str| currency.as_ref().is_none_or(|currency| currency == name);
    let rows: Vec<Balance> = all(&state.lomi)
        .filter(|(name, _)| wanted(name))
        .map(|(currency_code, Account { balance, changed })| Balance { currency_code, balance, last_updated: changed })
        .collect();
    match currency {
        Some(currency) if rows.is_empty() => Err(no_account(&currency)),
        _ => Ok(json(StatusCode::OK, JSON_UTF8, &rows)),
    }
}

pub(crate) async fn breakdown(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let target = query.one_of("target_currency", CURRENCIES);
    query.finish()?;
    let state = shared.lock();
    let rows: Vec<Breakdown> = all(&state.lomi)
        .map(|(currency_code, Account { balance, .. })| Breakdown {
            currency_code,
            available_balance: balance,
            pending_balance: Amount::ZERO,
            total_balance: balance,
            unavailable_balance: Amount::ZERO,
            converted: target.as_deref().and_then(|target| {
                let there = converted(balance, currency_code, target)?;
                Some(Converted {
                    converted_available_balance: there,
                    converted_pending_balance: Amount::ZERO,
                    converted_total_balance: there,
                    converted_unavailable_balance: Amount::ZERO,
                })
            }),
            target_currency: target.clone(),
        })
        .collect();
    if rows.is_empty() { Err(no_account("any")) } else { Ok(json(StatusCode::OK, JSON_UTF8, &rows)) }
}

pub(crate) async fn available(State(shared): App, Path(currency): Path<String>) -> Result<Response, LomiError> {
    if !CURRENCIES.contains(&currency.as_str()) {
        return Err(LomiError::bad_request("currency must be one of XOF, USD, EUR."));
    }
    let account = account(&shared.lock().lomi, &currency).ok_or_else(|| no_account(&currency))?;
    let answer =
        Available { has_sufficient_balance: account.balance.is_positive(), available_balance: account.balance };
    Ok(json(StatusCode::OK, JSON_UTF8, &answer))
}

#[derive(Serialize)]
struct OfMerchant<'a> {
    merchant_id: &'a str,
    currency_code: &'a str,
    balance: Total,
    as_of_date: Timestamp,
}

/// The merchant of the key; another's id is forbidden.
fn own(shared: &Shared, id: &str) -> Result<(), LomiError> {
    if shared.lomi.merchant_id == id { Ok(()) } else { Err(LomiError::forbidden("Access denied to this merchant")) }
}

pub(crate) async fn of_merchant(State(shared): App, Path(id): Path<String>, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let currency = query.one_of("currency_code", CURRENCIES);
    query.finish()?;
    let currency = currency.ok_or_else(|| LomiError::bad_request("currency_code is required"))?;
    own(&shared, &id)?;
    let account = account(&shared.lock().lomi, &currency).ok_or_else(|| no_account(&currency))?;
    let answer = OfMerchant {
        merchant_id: &id,
        currency_code: &currency,
        balance: account.balance,
        as_of_date: account.changed,
    };
    Ok(json(StatusCode::OK, JSON_UTF8, &answer))
}

#[derive(Serialize)]
struct Details<'a> {
    merchant_id: &'a str,
    name: &'static str,
    email: &'static str,
    phone_number: Option<&'static str>,
    country: &'static str,
    /// Nobody has a subscription here.
    mrr: Amount,
    arr: Amount,
    merchant_lifetime_value: Amount,
    retry_payment_every: Option<u32>,
    total_retries: Option<u32>,
    metadata: Option<()>,
}

pub(crate) async fn merchant(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    own(&shared, &id)?;
    let answer = Details {
        merchant_id: &id,
        name: "Passerelle Sandbox",
        email: "merchant@example.com",
        phone_number: None,
        country: "CI",
        mrr: Amount::ZERO,
        arr: Amount::ZERO,
        merchant_lifetime_value: Amount::ZERO,
        retry_payment_every: None,
        total_retries: None,
        metadata: None,
    };
    Ok(json(StatusCode::OK, JSON_UTF8, &answer))
}

#[derive(Serialize)]
struct Revenue<'a> {
    merchant_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    mrr: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arr: Option<Amount>,
    currency_code: &'static str,
    as_of_date: Timestamp,
}

pub(crate) async fn monthly(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    own(&shared, &id)?;
    let answer = Revenue {
        merchant_id: &id,
        mrr: Some(Amount::ZERO),
        arr: None,
        currency_code: DEFAULT_CURRENCY,
        as_of_date: shared.lock().now(),
    };
    Ok(json(StatusCode::OK, JSON_UTF8, &answer))
}

pub(crate) async fn yearly(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    own(&shared, &id)?;
    let answer = Revenue {
        merchant_id: &id,
        mrr: None,
        arr: Some(Amount::ZERO),
        currency_code: DEFAULT_CURRENCY,
        as_of_date: shared.lock().now(),
    };
    Ok(json(StatusCode::OK, JSON_UTF8, &answer))
}
