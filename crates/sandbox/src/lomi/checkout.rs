//! The buyer's side of lomi.: the pages of sessions and of charges; opening a payment link makes a session.
//!
//! Chosen where the facts are silent: after a failed attempt the buyer stays on the page, where another can be made, and
//! `cancel_url` is where the page's cancel link leads.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::Lomi;
use super::attempts::{act, method_of, methods, returns, success_url};
use super::model::{Session, SessionStatus, Store, Transaction, TransactionStatus};
use super::requests::RequestStatus;
use super::sessions;
use crate::buyer::{BuyerError, Method};
use crate::http::redirect;
use crate::pages::form::{button, lone};
use crate::pages::{Checkout, Choice, Language, Refusal, SHOP, Tone, Visit, said};
use crate::state::{self, Shared};

pub(super) const PROVIDER: &str = "lomi.";

/// The real pages are `pay.lomi.africa/cs_…` and `pay.lomi.africa/…` (facts/lomi.md §8); below `/pay/` here, where the
/// API has no path.
pub(crate) const PAGE: &str = "/pay/";

/// What a page's code stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Page {
    /// A checkout session, by the code in its address.
    Session(String),
    /// A charge that the shop made itself and the buyer confirms, by the transaction's `txn_…`.
    Charge(String),
}

impl Page {
    fn code(&self) -> &str {
        match self {
            Self::Session(code) | Self::Charge(code) => code,
        }
    }
}

/// The page of this code. The code of a link or of a payment request opens a new session. `None` if there is no such code.
pub(crate) fn open_page(state: &mut state::State, lomi: &Lomi, code: &str) -> Option<Result<Page, BuyerError>> {
    let now = state.now();
    let store = &state.lomi;
    if code.starts_with("cs_") {
        return store.sessions.get(code).map(|_| Ok(Page::Session(code.to_owned())));
    }
    if code.starts_with("txn_") {
        let charge = store.transactions.get(code).filter(|transaction| transaction.returns.is_some());
        return charge.map(|_| Ok(Page::Charge(code.to_owned())));
    }
    if let Some(request) = store.requests.get(code).filter(|request| request.request_id != code) {
        if request.status != RequestStatus::Pending {
            return Some(Err(BuyerError::NotPayable { status: request.status.word().to_owned() }));
        }
        let draft = request.draft(store);
        return code_of(&sessions::open(state, lomi, draft));
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
    code_of(&sessions::open(state, lomi, draft))
}

fn code_of(session: &Session) -> Option<Result<Page, BuyerError>> {
    session.checkout_url.rsplit('/').next().map(|code| Ok(Page::Session(code.to_owned())))
}

/// A link's page makes a session and sends the browser to it.
pub(crate) async fn show(State(shared): State<Arc<Shared>>, Path(code): Path<String>, visit: Visit) -> Response {
    let opened = open_page(&mut shared.lock(), &shared.lomi, &code);
    match opened {
        None => visit.absent(PROVIDER),
        Some(Err(_)) => inactive(&visit),
        Some(Ok(page)) if page.code() == code => show_page(&shared, &visit, &page, StatusCode::OK, None),
        Some(Ok(page)) => visit.onward(&format!("{PAGE}{}", page.code())),
    }
}

fn inactive(visit: &Visit) -> Response {
    let (english, french) = ("This link is no longer active.", "Ce lien n'est plus actif.");
    visit.message(StatusCode::GONE, PROVIDER, english, french)
}

pub(crate) async fn submit(
    State(shared): State<Arc<Shared>>,
    Path(code): Path<String>,
    visit: Visit,
    choice: Choice,
) -> Response {
    let deed = match choice.deed(visit.language) {
        Ok(deed) => Ok(deed),
        Err(Refusal::Form(_)) => return visit.bad_form(PROVIDER),
        Err(Refusal::Buyer(error)) => Err(error),
    };
    let opened = open_page(&mut shared.lock(), &shared.lomi, &code);
    let page = match opened {
        None => return visit.absent(PROVIDER),
        Some(Err(_)) => return inactive(&visit),
        Some(Ok(page)) => page,
    };
    let outcome = deed.map(|deed| act(&mut shared.lock(), &page, deed));
    match outcome {
        Ok(None) => visit.absent(PROVIDER),
        Ok(Some(Ok(next))) => {
            next.and_then(|target| redirect(&target)).unwrap_or_else(|| visit.onward(&format!("{PAGE}{}", page.code())))
        }
        Ok(Some(Err(BuyerError::NotPayable { .. }))) => show_page(&shared, &visit, &page, StatusCode::CONFLICT, None),
        Ok(Some(Err(error))) | Err(error) => show_page(&shared, &visit, &page, StatusCode::BAD_REQUEST, Some(&error)),
    }
}

fn show_page(
    shared: &Shared,
    visit: &Visit,
    page: &Page,
    status: StatusCode,
    problem: Option<&BuyerError>,
) -> Response {
    let language = visit.language;
    let shown = {
        let guard = shared.lock();
        match page {
            Page::Session(code) => session_page(&guard.lomi, code, language),
            Page::Charge(code) => guard.lomi.transactions.get(code).map(|charge| charge_page(charge, language)),
        }
    };
    let Some(mut checkout) = shown else { return visit.absent(PROVIDER) };
    if let Some(error) = problem {
        checkout.notices.insert(0, (Tone::Bad, said(error, language)));
    }
    checkout.response(status)
}

fn session_page(store: &Store, code: &str, language: Language) -> Option<Checkout> {
    let session = store.sessions.get(code)?.clone();
    let last = session.transaction_id.as_ref().and_then(|id| store.transactions.get(id));
    let open = session.status == SessionStatus::Open;
    let attempt = last.filter(|_| open).map(|last| last.status);
    let (tone, english, french) = match (session.status, attempt) {
        (SessionStatus::Completed, _) => (Tone::Good, "Paid. Thank you.", "Payé. Merci."),
        (SessionStatus::Expired, _) => (Tone::Bad, "This session has expired.", "Cette session a expiré."),
        (SessionStatus::Open, Some(TransactionStatus::Pending)) => {
            (Tone::Plain, "Waiting for the confirmation.", "En attente de la confirmation.")
        }
        (SessionStatus::Open, Some(TransactionStatus::Failed)) => {
            (Tone::Bad, "The payment failed; you may try again.", "Le paiement a échoué ; vous pouvez réessayer.")
        }
        (SessionStatus::Open, _) => (Tone::Plain, "", ""),
    };
    let controls = match attempt {
        _ if !open => html! {},
        Some(TransactionStatus::Pending) => waiting(last.and_then(method_of), language),
        _ => choice(methods(&session.currency_code), language),
    };
    let back =
        if session.status == SessionStatus::Completed { success_url(&session) } else { session.cancel_url.clone() };
    let text = language.pick(english, french).to_owned();
    Some(Checkout {
        language,
        provider: PROVIDER,
        shop: SHOP.to_owned(),
        title: session.title,
        description: session.description,
        amount: session.amount.to_string(),
        currency: session.currency_code,
        notices: Some((tone, text)).filter(|(_, text)| !text.is_empty()).into_iter().collect(),
        controls,
        back,
        gives_up: open,
    })
}

fn charge_page(charge: &Transaction, language: Language) -> Checkout {
    let (tone, english, french) = match charge.status {
        TransactionStatus::Pending => (Tone::Plain, "Waiting for the confirmation.", "En attente de la confirmation."),
        TransactionStatus::Completed => (Tone::Good, "Paid. Thank you.", "Payé. Merci."),
        TransactionStatus::Failed => (Tone::Bad, "The payment failed.", "Le paiement a échoué."),
        TransactionStatus::Expired => (Tone::Bad, "This payment has expired.", "Ce paiement a expiré."),
        TransactionStatus::Refunded => (Tone::Plain, "Refunded.", "Remboursé."),
    };
    let controls = match charge.status {
        TransactionStatus::Pending => waiting(method_of(charge), language),
        _ => html! {},
    };
    Checkout {
        language,
        provider: PROVIDER,
        shop: SHOP.to_owned(),
        title: None,
        description: charge.description.clone(),
        amount: charge.gross_amount.to_string(),
        currency: charge.currency_code.clone(),
        notices: vec![(tone, language.pick(english, french).to_owned())],
        controls,
        back: returns(charge),
        gives_up: false,
    }
}

fn name(method: Method, language: Language) -> &'static str {
    match method {
        Method::Wave => "Wave",
        Method::Mtn => "MTN Mobile Money",
        Method::Card | Method::Crypto(..) => match language {
            Language::English => "Card",
            Language::French => "Carte bancaire",
        },
    }
}

/// An attempt waits: the buyer confirms it on the telephone, or it fails.
fn waiting(method: Option<Method>, language: Language) -> Markup {
    html! {
        @if let Some(method) = method { p .soft { (name(method, language)) } }
        (lone("go", "pay", language.pick("Confirm the payment", "Confirmer le paiement")))
        (lone("stop", "fail", language.pick("Let the payment fail", "Faire échouer le paiement")))
    }
}

fn choice(methods: &[Method], language: Language) -> Markup {
    html! {
        form method="post" {
            fieldset {
                legend { (language.pick("Pay with", "Payer avec")) }
                @for (place, method) in methods.iter().enumerate() {
                    label .choice {
                        input type="radio" name="method" value=(method.word()) checked[place == 0];
                        (name(*method, language))
                    }
                }
            }
            (button("go", "pay", language.pick("Pay", "Payer")))
            (button("", "start", language.pick("Start, and leave it waiting", "Commencer et laisser en attente")))
            (button("stop", "fail", language.pick("Let the payment fail", "Faire échouer le paiement")))
        }
    }
}
