//! The buyer's side of lomi.: opening a payment link makes a session, and what a session's page does to it.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::Lomi;
use super::model::{Session, SessionStatus, Store, TransactionStatus};
use super::sessions;
use super::transactions::{self, Attempt, Rail};
use crate::buyer::BuyerError;
use crate::clock::Timestamp;
use crate::http::redirect;
use crate::page::{Action, Checkout, Choice, Language, message};
use crate::state::{self, Shared};

/// The real pages are `pay.lomi.africa/cs_…` and `pay.lomi.africa/…` (facts/lomi.md §8); below `/pay/` here, where the
/// API has no path.
pub(crate) const PAGE: &str = "/pay/";

/// The code of the session that a page's code stands for: its own, or that of a new session if it is a link's.
/// `None` if it is neither's.
pub(crate) fn open_page(state: &mut state::State, lomi: &Lomi, code: &str) -> Option<Result<String, BuyerError>> {
    let now = state.now();
    let store = &mut state.lomi;
    if code.starts_with("cs_") {
        return store.sessions.get(code).map(|_| Ok(code.to_owned()));
    }
    let link = store.links.get(code).filter(|link| link.link_id != code)?;
    if !link.is_active {
        return Some(Err(BuyerError::NotPayable { status: "inactive".to_owned() }));
    }
    if link.expires_at.is_some_and(|end| now >= end) {
        return Some(Err(BuyerError::NotPayable { status: "expired".to_owned() }));
    }
    let Ok(draft) = sessions::of_link(store, link) else {
        return Some(Err(BuyerError::NotPayable { status: "inactive".to_owned() }));
    };
    let session = sessions::open(store, lomi, draft, now);
    session.checkout_url.rsplit('/').next().map(|code| Ok(code.to_owned()))
}

/// `None` if there is no such session. A failed attempt leaves the session open for another.
pub(crate) fn act(state: &mut state::State, code: &str, action: Action) -> Option<Result<Session, BuyerError>> {
    let now = state.now();
    let store = &mut state.lomi;
    let session = store.sessions.get_mut(code)?;
    session.settle(now);
    if session.status != SessionStatus::Open {
        return Some(Err(BuyerError::NotPayable { status: session.status.word().to_owned() }));
    }
    let status = match action {
        Action::Pay => TransactionStatus::Completed,
        Action::Start => TransactionStatus::Pending,
        Action::Fail => TransactionStatus::Failed,
        Action::PayAmount => return Some(Err(BuyerError::AmountIsFixed("lomi."))),
    };
    let session = session.clone();
    let pending = session
        .transaction_id
        .as_ref()
        .and_then(|id| store.transactions.get_mut(id))
        .filter(|transaction| transaction.status == TransactionStatus::Pending);
    let (id, customer_id) = match pending {
        Some(transaction) => {
            transaction.status = status;
            transaction.updated_at = now;
            (transaction.transaction_id.clone(), transaction.customer.customer_id.clone())
        }
        None => record(store, &session, status, now),
    };
    let session = store.sessions.get_mut(code)?;
    session.transaction_id = Some(id);
    session.customer.customer_id = customer_id;
    session.updated_at = now;
    if status == TransactionStatus::Completed {
        session.status = SessionStatus::Completed;
    }
    Some(Ok(session.clone()))
}

/// Francs come by Wave, the other two currencies by card.
fn record(store: &mut Store, session: &Session, status: TransactionStatus, now: Timestamp) -> (String, Option<String>) {
    let rail = if session.currency_code == "XOF" { Rail::Wave } else { Rail::Card };
    let (id, customer_id) = transactions::record(store, Attempt::of(session, rail), status, now);
    (id, Some(customer_id))
}

/// A link's page makes a session and sends the browser to it.
pub(crate) async fn show(State(shared): State<Arc<Shared>>, Path(code): Path<String>, headers: HeaderMap) -> Response {
    let language = Language::wanted(&headers);
    let opened = open_page(&mut shared.lock(), &shared.lomi, &code);
    match opened {
        None => absent(language),
        Some(Err(_)) => {
            let text = language.pick("This link is no longer active.", "Ce lien n'est plus actif.");
            message(StatusCode::GONE, language, "lomi.", text, None)
        }
        Some(Ok(session)) if session == code => page(&shared, &code, language, StatusCode::OK),
        Some(Ok(session)) => {
            let mut response = StatusCode::SEE_OTHER.into_response();
            if let Ok(location) = HeaderValue::from_str(&format!("{PAGE}{session}")) {
                response.headers_mut().insert(LOCATION, location);
            }
            response
        }
    }
}

pub(crate) async fn submit(
    State(shared): State<Arc<Shared>>,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Response {
    let language = Language::wanted(&headers);
    let Some(action) = choice.action() else {
        let text = language.pick("The form has no such button.", "Le formulaire n'a pas ce bouton.");
        return message(StatusCode::BAD_REQUEST, language, "lomi.", text, None);
    };
    let outcome = act(&mut shared.lock(), &code, action);
    match outcome {
        None => absent(language),
        Some(Err(_)) => page(&shared, &code, language, StatusCode::CONFLICT),
        Some(Ok(session)) => {
            let target = match action {
                Action::Pay => success_url(&session),
                Action::Fail => session.cancel_url,
                Action::Start | Action::PayAmount => None,
            };
            target
                .and_then(|target| redirect(&target))
                .unwrap_or_else(|| page(&shared, &code, language, StatusCode::OK))
        }
    }
}

/// The placeholder, in either spelling, becomes the session's id; nothing is appended (facts/lomi.md §8).
fn success_url(session: &Session) -> Option<String> {
    let template = session.success_url.as_ref()?;
    let id = &session.checkout_session_id;
    Some(template.replace("{{CHECKOUT_SESSION_ID}}", id).replace("{CHECKOUT_SESSION_ID}", id))
}

fn page(shared: &Shared, code: &str, language: Language, status: StatusCode) -> Response {
    let found = {
        let mut guard = shared.lock();
        let now = guard.now();
        let store = &mut guard.lomi;
        store.sessions.get_mut(code).map(|session| {
            session.settle(now);
            let last = session.transaction_id.as_ref().and_then(|id| store.transactions.get(id));
            (session.clone(), last.map(|transaction| transaction.status))
        })
    };
    let Some((session, attempt)) = found else { return absent(language) };
    let (notice, actions): (_, &[Action]) = match (session.status, attempt) {
        (SessionStatus::Completed, _) => (Some(language.pick("Paid. Thank you.", "Payé. Merci.")), &[]),
        (SessionStatus::Expired, _) => {
            (Some(language.pick("This session has expired.", "Cette session a expiré.")), &[])
        }
        (SessionStatus::Open, Some(TransactionStatus::Pending)) => (
            Some(language.pick("Waiting for the confirmation.", "En attente de la confirmation.")),
            &[Action::Pay, Action::Fail],
        ),
        (SessionStatus::Open, Some(TransactionStatus::Failed)) => (
            Some(
                language
                    .pick("The payment failed; you may try again.", "Le paiement a échoué ; vous pouvez réessayer."),
            ),
            &[Action::Pay, Action::Start, Action::Fail],
        ),
        (SessionStatus::Open, _) => (None, &[Action::Pay, Action::Start, Action::Fail]),
    };
    let back = match session.status {
        SessionStatus::Completed => success_url(&session),
        SessionStatus::Open | SessionStatus::Expired => session.cancel_url.clone(),
    };
    Checkout {
        language,
        provider: "lomi.",
        shop: session.title.as_deref().unwrap_or("Passerelle"),
        description: session.description.as_deref(),
        amount: session.amount.to_string(),
        currency: &session.currency_code,
        notice,
        actions,
        back: back.as_deref(),
    }
    .response(status)
}

fn absent(language: Language) -> Response {
    let text = language.pick("There is no such payment.", "Ce paiement n'existe pas.");
    message(StatusCode::NOT_FOUND, language, "lomi.", text, None)
}
