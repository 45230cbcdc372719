//! What buyers do on lomi.'s pages becomes a transaction here: of a session, or the one a direct charge has already.
//!
//! Chosen where the facts are silent: Wave and MTN take francs and a card takes all three currencies; an attempt that
//! waits for its confirmation keeps the session for itself until it is paid or has failed; a failed attempt leaves the
//! session open for another.

use super::cards;
use super::checkout::{PROVIDER, Page};
use super::invoices;
use super::model::{Session, SessionStatus, Store, Transaction, TransactionStatus};
use super::requests;
use super::transactions::{self, Attempt};
use crate::buyer::{Act, BuyerError, Deed, Method};
use crate::state;

/// What an attempt becomes, and by which method if one was chosen.
fn attempt(deed: Deed) -> Result<(TransactionStatus, Option<Method>), BuyerError> {
    let refuse = |what| Err(BuyerError::NotOffered { provider: PROVIDER, what });
    let status = match deed.act {
        Act::Pay => TransactionStatus::Completed,
        Act::Start => TransactionStatus::Pending,
        Act::Fail => TransactionStatus::Failed,
        Act::PayAmount(_) => return Err(BuyerError::AmountIsFixed(PROVIDER)),
        Act::PayWithPhone(_) => return refuse("its page asks for no telephone number"),
        Act::PayOnWrongNetwork(_) => return refuse("it takes no tokens"),
    };
    Ok((status, deed.method))
}

/// Where the buyer goes next; `None` is to stay on the page.
pub(crate) type Next = Option<String>;

/// `None` if there is no such page. A failed attempt leaves a session open for another.
pub(crate) fn act(state: &mut state::State, page: &Page, deed: Deed) -> Option<Result<Next, BuyerError>> {
    match page {
        Page::Session(code) => act_on_session(state, code, deed),
        Page::Charge(code) => act_on_charge(state, code, deed),
    }
}

fn act_on_session(state: &mut state::State, code: &str, deed: Deed) -> Option<Result<Next, BuyerError>> {
    let now = state.now();
    let session = state.lomi.sessions.get(code)?.clone();
    let (status, method) = match try_session(&state.lomi, &session, deed) {
        Ok(attempt) => attempt,
        Err(error) => return Some(Err(error)),
    };
    let pending = session
        .transaction_id
        .as_ref()
        .and_then(|id| state.lomi.transactions.get(id))
        .filter(|transaction| transaction.status == TransactionStatus::Pending)
        .cloned();
    let transaction = match pending {
        Some(waiting) => {
            transactions::became(state, &waiting.transaction_id, status, now);
            waiting
        }
        None => transactions::record(state, Attempt::of(&session, method), status),
    };
    let session = state.lomi.sessions.get_mut(code)?;
    session.transaction_id = Some(transaction.transaction_id);
    session.customer.customer_id = transaction.customer.customer_id;
    session.updated_at = now;
    if status == TransactionStatus::Completed {
        session.status = SessionStatus::Completed;
        let session = session.clone();
        requests::paid(&mut state.lomi, &session, now);
        invoices::paid(state, &session);
        return Some(Ok(success_url(&session)));
    }
    Some(Ok(None))
}

/// What this deed makes of the session, and by which method, if it can be done.
fn try_session(store: &Store, session: &Session, deed: Deed) -> Result<(TransactionStatus, Method), BuyerError> {
    if session.status != SessionStatus::Open {
        return Err(BuyerError::NotPayable { status: session.status.word().to_owned() });
    }
    requests::admits(store, session)?;
    let (status, method) = attempt(deed)?;
    let offered = methods(&session.currency_code);
    if method.is_some_and(|method| !offered.contains(&method)) {
        let what = "Wave and MTN take XOF, a card takes every currency, and there is nothing else";
        return Err(BuyerError::NotOffered { provider: PROVIDER, what });
    }
    let last = session.transaction_id.as_ref().and_then(|id| store.transactions.get(id));
    let waiting = last.filter(|transaction| transaction.status == TransactionStatus::Pending);
    if method.is_some() && waiting.is_some_and(|waiting| method != method_of(waiting)) {
        return Err(BuyerError::Waiting);
    }
    // A buyer on the blocklist is refused, whatever they do.
    let status = if store.refuses(&session.customer) { TransactionStatus::Failed } else { status };
    Ok((status, method.or_else(|| offered.first().copied()).unwrap_or(Method::Card)))
}

fn act_on_charge(state: &mut state::State, code: &str, deed: Deed) -> Option<Result<Next, BuyerError>> {
    let now = state.now();
    let charge = state.lomi.transactions.get(code)?.clone();
    if charge.status != TransactionStatus::Pending {
        return Some(Err(BuyerError::NotPayable { status: charge.status.word().to_owned() }));
    }
    let status = attempt(deed).and_then(|(status, method)| {
        if method.is_some() && method != method_of(&charge) {
            return Err(BuyerError::NotOffered {
                provider: PROVIDER,
                what: "the shop chose the method of this charge",
            });
        }
        cards::attempted(state, &charge, status)
    });
    let status = match status {
        Ok(status) => status,
        Err(error) => return Some(Err(error)),
    };
    transactions::became(state, code, status, now);
    Some(Ok(state.lomi.transactions.get(code).and_then(returns)))
}

/// In the order of the page; the first is what a buyer takes who doesn't choose.
pub(super) fn methods(currency: &str) -> &'static [Method] {
    match currency {
        "XOF" => &Method::LOMI,
        _ => &[Method::Card],
    }
}

/// `provider_code` and `payment_method_code` (facts/lomi.md §8).
pub(super) fn codes(method: Method) -> (&'static str, &'static str) {
    match method {
        Method::Wave => ("WAVE", "MOBILE_MONEY"),
        Method::Mtn => ("MTN", "MOBILE_MONEY"),
        Method::Card => ("STRIPE", "CARDS"),
        // Never offered at lomi.
        Method::Crypto(..) => ("", ""),
    }
}

/// The method of an attempt that was made.
pub(super) fn method_of(transaction: &Transaction) -> Option<Method> {
    Method::LOMI.into_iter().find(|method| codes(*method).0 == transaction.provider_code)
}

/// The placeholder, in either spelling, becomes the session's id; nothing is appended (facts/lomi.md §8).
pub(super) fn success_url(session: &Session) -> Option<String> {
    let template = session.success_url.as_ref()?;
    let id = &session.checkout_session_id;
    Some(template.replace("{{CHECKOUT_SESSION_ID}}", id).replace("{CHECKOUT_SESSION_ID}", id))
}

/// Where the buyer of a charge goes when it is over.
pub(super) fn returns(charge: &Transaction) -> Next {
    let returns = charge.returns.as_ref()?;
    match charge.status {
        TransactionStatus::Pending => None,
        TransactionStatus::Failed | TransactionStatus::Expired => returns.error_url.clone(),
        TransactionStatus::Completed | TransactionStatus::Refunded => returns.success_url.clone(),
    }
}
