//! `/settlements` (facts/lomi.md §8): what completed payments brought, by currency and day, worked out from them.
//!
//! Chosen where the facts are silent: money is available on the day it is paid, as the balance has it; a day on which
//! nothing was paid is no period. Instant settlements want a live key, or a payout over Wave or PI-SPI, which a test key
//! can't have made; so each is refused, and none can be read.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use serde::Serialize;

use super::envelope::Payload;
use super::errors::LomiError;
use super::idempotency::Call;
use super::list::Query;
use super::model::{CURRENCIES, Store, Transaction, TransactionStatus, TransactionType};
use super::total::Total;
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::fields::Fields;
use crate::json::Json;
use crate::state::Shared;

type App = State<Arc<Shared>>;

#[derive(Serialize)]
struct Period<'a> {
    settlement_id: String,
    settlement_date: &'a str,
    currency_code: &'a str,
    gross_amount: Total,
    fee_amount: Total,
    net_amount: Total,
    transaction_count: usize,
    status: &'static str,
}

#[derive(Serialize)]
struct Settled<'a> {
    transaction_id: &'a str,
    transaction_type: TransactionType,
    status: TransactionStatus,
    customer_id: Option<&'a str>,
    subscription_id: Option<&'a str>,
    gross_amount: Amount,
    fee_amount: Amount,
    net_amount: Amount,
    currency_code: &'a str,
    provider_code: &'a str,
    payment_method_code: &'a str,
    available_at: Timestamp,
    created_at: Timestamp,
}

/// `2026-06-01`, in UTC.
fn day(moment: Timestamp) -> String {
    moment.to_string().chars().take(10).collect()
}

/// Those that brought money, oldest first.
fn paid(store: &Store) -> impl DoubleEndedIterator<Item = &Transaction> {
    let brought = |row: &&Transaction| matches!(row.status, TransactionStatus::Completed | TransactionStatus::Refunded);
    store.transactions.iter().filter(brought)
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let currency = query.one_of("currency", CURRENCIES);
    let (from, to) = (query.date("start_date").map(day), query.date("end_date").map(day));
    let state = shared.lock();
    let mut sums: BTreeMap<(String, &str), (Total, Total, Total, usize)> = BTreeMap::new();
    for row in paid(&state.lomi) {
        let (gross, fee, net, count) = sums.entry((day(row.created_at), &row.currency_code)).or_default();
        *gross = gross.plus(row.gross_amount);
        *fee = fee.plus(row.fee_amount);
        *net = net.plus(row.net_amount);
        *count += 1;
    }
    let wanted = |date: &str, code: &str| {
        currency.as_ref().is_none_or(|currency| currency == code)
            && from.as_deref().is_none_or(|from| date >= from)
            && to.as_deref().is_none_or(|to| date <= to)
    };
    let periods = sums.iter().rev().filter(|((date, code), _)| wanted(date, code));
    query.page(periods.map(|((date, code), (gross, fee, net, count))| Period {
        settlement_id: format!("{code}:{date}"),
        settlement_date: date,
        currency_code: code,
        gross_amount: *gross,
        fee_amount: *fee,
        net_amount: *net,
        transaction_count: *count,
        status: "available",
    }))
}

pub(crate) async fn transactions(State(shared): App, Path(id): Path<String>, uri: Uri) -> Result<Response, LomiError> {
    let form = || LomiError::bad_request("A settlement id has the form XOF:2026-06-01");
    let (currency, date) = id.split_once(':').ok_or_else(form)?;
    if !CURRENCIES.contains(&currency) || date.len() != 10 || Timestamp::parse(date).is_none() {
        return Err(form());
    }
    let state = shared.lock();
    let in_period = |row: &&Transaction| row.currency_code == currency && day(row.created_at) == date;
    if !paid(&state.lomi).any(|row| in_period(&row)) {
        return Err(LomiError::not_found("Settlement", &id));
    }
    Query::of(&uri).page(paid(&state.lomi).rev().filter(in_period).map(|row| Settled {
        transaction_id: &row.transaction_id,
        transaction_type: row.transaction_type,
        status: row.status,
        customer_id: row.customer.customer_id.as_deref(),
        subscription_id: row.subscription_id.as_deref(),
        gross_amount: row.gross_amount,
        fee_amount: row.fee_amount,
        net_amount: row.net_amount,
        currency_code: &row.currency_code,
        provider_code: &row.provider_code,
        payment_method_code: &row.payment_method_code,
        available_at: row.created_at,
        created_at: row.created_at,
    }))
}

pub(crate) async fn instant(
    State(shared): App,
    headers: HeaderMap,
    Payload(body): Payload,
) -> Result<Response, LomiError> {
    Call::with_key("POST /settlements/instant", &headers, &body)?;
    Err(refusal(&shared.lock().lomi, &body))
}

fn refusal(store: &Store, body: &Json) -> LomiError {
    let mut fields = Fields::of(body);
    let mode = fields.one_of("mode", &["advance", "rail"]);
    fields.amount("amount");
    fields.one_of("currency_code", CURRENCIES);
    let payout = fields.string("payout_id");
    if let Err(problems) = fields.finish() {
        return LomiError::invalid(problems);
    }
    match (mode.as_deref(), payout) {
        (Some("advance"), _) => LomiError::bad_request("Advances are not available in test mode. Use a live API key."),
        (_, None) => LomiError::bad_request("payout_id is required for the mode rail"),
        (_, Some(id)) if store.payouts.get(&id).is_none() => LomiError::names_unknown("Payout", &id),
        _ => LomiError::bad_request("The payout was not made over Wave or SPI"),
    }
}
