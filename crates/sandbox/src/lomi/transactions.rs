//! `/transactions` (facts/lomi.md §8): what buyers' attempts have become. Read only; buyers, charges and refunds change
//! them.
//!
//! Chosen where the facts are silent: a pending one expires after four hours, which is the provider's own example of
//! an age.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use super::Lomi;
use super::attempts::codes;
use super::customers;
use super::due::Due;
use super::errors::LomiError;
use super::list::Query;
use super::model::{
    Customer, ENVIRONMENT, Returns, Session, Transaction, TransactionStatus, TransactionType, fee, in_xof,
};
use super::notify;
use crate::amount::Amount;
use crate::buyer::Method;
use crate::clock::Timestamp;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

/// How long a payment may stay pending.
pub(crate) const PENDING_LIFETIME: Duration = Duration::from_secs(4 * 3600);

/// A payment that begins, by a hosted page or by a direct charge.
#[derive(Debug, Clone)]
pub(crate) struct Attempt {
    pub(crate) organization_id: String,
    pub(crate) customer: Customer,
    pub(crate) checkout_session_id: Option<String>,
    pub(crate) payment_link_id: Option<String>,
    pub(crate) product_id: Option<String>,
    pub(crate) price_id: Option<String>,
    pub(crate) subscription_id: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) quantity: u32,
    pub(crate) metadata: Option<Json>,
    pub(crate) amount: Amount,
    pub(crate) currency_code: String,
    pub(crate) method: Method,
    /// A page of its own, for a charge without a session.
    pub(crate) returns: Option<Returns>,
}

impl Attempt {
    /// Without a session.
    pub(crate) fn new(lomi: &Lomi, method: Method, amount: Amount, currency_code: String) -> Self {
        Self {
            organization_id: lomi.organization_id.clone(),
            customer: Customer::default(),
            checkout_session_id: None,
            payment_link_id: None,
            product_id: None,
            price_id: None,
            subscription_id: None,
            description: None,
            quantity: 1,
            metadata: None,
            amount,
            currency_code,
            method,
            returns: None,
        }
    }

    /// With what the shop told the session.
    pub(crate) fn of(session: &Session, method: Method) -> Self {
        Self {
            organization_id: session.organization_id.clone(),
            customer: session.customer.clone(),
            checkout_session_id: Some(session.checkout_session_id.clone()),
            payment_link_id: session.payment_link_id.clone(),
            product_id: session.product_id.clone(),
            price_id: session.price_id.clone(),
            subscription_id: session.subscription_id.clone(),
            description: session.description.clone().or_else(|| session.title.clone()),
            quantity: session.quantity,
            metadata: session.metadata.clone(),
            amount: session.amount,
            currency_code: session.currency_code.clone(),
            method,
            returns: None,
        }
    }
}

/// Books an attempt and tells of it; a buyer who is new becomes a customer.
pub(crate) fn record(state: &mut state::State, attempt: Attempt, status: TransactionStatus) -> Transaction {
    let now = state.now();
    let store = &mut state.lomi;
    let transaction_id = store.ids.uuid();
    let public_id = format!("txn_{}", store.ids.lomi_code());
    let customer = customers::of_payer(store, attempt.customer, &attempt.organization_id, now);
    let fee_amount = fee(attempt.amount, &attempt.currency_code);
    let (provider_code, payment_method_code) = codes(attempt.method);
    let transaction = Transaction {
        transaction_id: transaction_id.clone(),
        public_id,
        organization_id: attempt.organization_id,
        customer,
        checkout_session_id: attempt.checkout_session_id,
        payment_link_id: attempt.payment_link_id,
        product_id: attempt.product_id,
        subscription_id: attempt.subscription_id,
        price_id: attempt.price_id,
        transaction_type: TransactionType::Payment,
        status,
        description: attempt.description,
        quantity: attempt.quantity,
        metadata: attempt.metadata,
        gross_amount: attempt.amount,
        discount_amount: Amount::ZERO,
        fee_amount,
        net_amount: attempt.amount.less(fee_amount),
        refunded_amount: Amount::ZERO,
        gross_amount_xof: in_xof(attempt.amount, &attempt.currency_code),
        currency_code: attempt.currency_code,
        provider_code: provider_code.to_owned(),
        payment_method_code: payment_method_code.to_owned(),
        spi_tx_id: None,
        spi_account_number: None,
        spi_payment_category: None,
        spi_payment_status: None,
        is_bnpl: false,
        is_pos: false,
        spi_date_envoi: None,
        spi_date_irrevocabilite: None,
        environment: ENVIRONMENT,
        created_at: now,
        updated_at: now,
        returns: attempt.returns,
        refunding: Amount::ZERO,
    };
    let keys = [&*transaction.transaction_id, &*transaction.public_id];
    store.transactions.insert(&keys, transaction.clone());
    if status == TransactionStatus::Pending && attempt.method != Method::Card {
        Due::Transaction(transaction.transaction_id.clone()).at(now.plus(PENDING_LIFETIME), state);
    }
    notify::payment(state, &transaction);
    transaction
}

/// What has become of a payment, which is told if it is something new.
pub(crate) fn became(state: &mut state::State, id: &str, status: TransactionStatus, at: Timestamp) {
    let Some(transaction) = state.lomi.transactions.get_mut(id) else { return };
    let news = transaction.status != status;
    transaction.status = status;
    transaction.updated_at = at;
    if news {
        let transaction = transaction.clone();
        notify::payment(state, &transaction);
    }
}

/// What nobody confirmed in time expires.
pub(crate) fn run_out(state: &mut state::State, id: &str, at: Timestamp) {
    let pending = |row: &&Transaction| row.status == TransactionStatus::Pending;
    if state.lomi.transactions.get(id).filter(pending).is_some() {
        became(state, id, TransactionStatus::Expired, at);
    }
}

impl Transaction {
    /// Another amount, while nothing has been paid.
    pub(crate) fn reprice(&mut self, amount: Amount) {
        self.gross_amount = amount;
        self.fee_amount = fee(amount, &self.currency_code);
        self.net_amount = amount.less(self.fee_amount);
        self.gross_amount_xof = in_xof(amount, &self.currency_code);
    }
}

pub(crate) async fn list(State(shared): App, uri: Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(&uri);
    let (from, to) = (query.date("startDate"), query.date("endDate"));
    let pos = query.boolean("isPos");
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
pub(crate) async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, LomiError> {
    let state = shared.lock();
    let transaction = state.lomi.transactions.get(&id).ok_or_else(|| LomiError::not_found("Transaction", &id))?;
    Ok(json(StatusCode::OK, JSON_UTF8, transaction))
}
