//! The buyer's side of a Lygos gateway: the hosted page and what its buttons do.
//!
//! Chosen where the facts are silent: the provider's "status error" (§1) is a payment that neither succeeded nor failed
//! and whose status can't be had, so the status endpoint answers 500 for its order and the buyer stays on the page,
//! which offers to pay or fail after all. A buyer without a telephone presses the same buttons.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::model::{Gateway, Payin};
use super::notify;
use crate::buyer::{Act, BuyerError, Deed};
use crate::http::redirect;
use crate::pages::form::{button, lone};
use crate::pages::{Checkout, Choice, Language, Refusal, Tone, Visit, said};
use crate::phone::Outcome;
use crate::state::{self, Shared};

const PROVIDER: &str = "Lygos";

/// The real page is `pay.lygosapp.com/checkout/<gateway id>` (facts/lygos.md §5.1); here all three are below `/pay/`.
pub(crate) const PAGE: &str = "/pay/";

/// `None` if there is no such gateway. A payment that succeeded or failed is final; the shop makes another gateway.
pub(crate) fn act(state: &mut state::State, id: &str, deed: Deed) -> Option<Result<Gateway, BuyerError>> {
    let store = &mut state.lygos;
    let gateway = store.gateways.get_mut(id).filter(|gateway| !gateway.deleted)?;
    if let Some(done @ (Payin::Success | Payin::Failed)) = gateway.payin {
        return Some(Err(BuyerError::NotPayable { status: done.word().to_owned() }));
    }
    if deed.method.is_some() {
        let what = "the buyer's telephone number decides, there is no choice of a method";
        return Some(Err(BuyerError::NotOffered { provider: PROVIDER, what }));
    }
    let payin = match deed.act {
        Act::Pay | Act::PayWithPhone(Outcome::Success) => Payin::Success,
        Act::Start => Payin::Pending,
        Act::Fail | Act::PayWithPhone(Outcome::Failure) => Payin::Failed,
        Act::PayWithPhone(Outcome::StatusError) => Payin::StatusError,
        Act::PayAmount(_) => return Some(Err(BuyerError::AmountIsFixed(PROVIDER))),
        Act::PayOnWrongNetwork(_) => {
            return Some(Err(BuyerError::NotOffered { provider: PROVIDER, what: "it takes no tokens" }));
        }
    };
    gateway.payin = Some(payin);
    let gateway = gateway.clone();
    if let Some(order_id) = gateway.order_id.as_ref().filter(|order_id| !order_id.is_empty()) {
        store.gateways.alias(&super::model::attempt(order_id), &gateway.id);
    }
    // What the status endpoint can't say, nobody tells either.
    if payin != Payin::StatusError {
        notify::payin(state, &gateway);
    }
    Some(Ok(gateway))
}

pub(crate) async fn show(State(shared): State<Arc<Shared>>, Path(id): Path<String>, visit: Visit) -> Response {
    page(&shared, &visit, &id, StatusCode::OK, None)
}

pub(crate) async fn submit(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
    visit: Visit,
    choice: Choice,
) -> Response {
    let outcome = choice.deed(visit.language).map(|deed| act(&mut shared.lock(), &id, deed));
    match outcome {
        Ok(None) => visit.absent(PROVIDER),
        // Lygos appends nothing to the shop's URL (facts/lygos.md §5.2).
        Ok(Some(Ok(gateway))) => target(&gateway).and_then(redirect).unwrap_or_else(|| visit.again()),
        Ok(Some(Err(BuyerError::NotPayable { .. }))) => page(&shared, &visit, &id, StatusCode::CONFLICT, None),
        Ok(Some(Err(error))) | Err(Refusal::Buyer(error)) => {
            page(&shared, &visit, &id, StatusCode::BAD_REQUEST, Some(&error))
        }
        Err(Refusal::Form(_)) => visit.bad_form(PROVIDER),
    }
}

fn target(gateway: &Gateway) -> Option<&str> {
    match gateway.payin? {
        Payin::Pending | Payin::StatusError => None,
        Payin::Success => gateway.success_url.as_deref(),
        Payin::Failed => gateway.failure_url.as_deref(),
    }
}

fn page(shared: &Shared, visit: &Visit, id: &str, status: StatusCode, problem: Option<&BuyerError>) -> Response {
    let Some(gateway) = shared.lock().lygos.gateway(id).cloned() else { return visit.absent(PROVIDER) };
    let language = visit.language;
    let mut notices: Vec<(Tone, String)> =
        problem.map(|error| (Tone::Bad, said(error, language))).into_iter().collect();
    notices.extend(notice(gateway.payin, language));
    Checkout {
        language,
        provider: PROVIDER,
        shop: gateway.shop_name.clone(),
        title: None,
        description: gateway.message.clone(),
        amount: gateway.amount.to_string(),
        currency: shared.lygos.account().currency().to_owned(),
        notices,
        controls: controls(gateway.payin, language),
        back: target(&gateway).map(str::to_owned),
        gives_up: false,
    }
    .response(status)
}

fn notice(payin: Option<Payin>, language: Language) -> Option<(Tone, String)> {
    let (tone, english, french) = match payin? {
        Payin::Pending => (
            Tone::Plain,
            "Waiting for the confirmation on the telephone.",
            "En attente de la confirmation sur le téléphone.",
        ),
        Payin::StatusError => (
            Tone::Bad,
            "Something went wrong: nobody knows what became of this payment. The shop, too, gets an error for now.",
            "Une erreur est survenue : personne ne sait ce qu'est devenu ce paiement. La boutique aussi reçoit une erreur.",
        ),
        Payin::Success => (Tone::Good, "Paid. Thank you.", "Payé. Merci."),
        Payin::Failed => (Tone::Bad, "The payment failed.", "Le paiement a échoué."),
    };
    Some((tone, language.pick(english, french).to_owned()))
}

fn controls(payin: Option<Payin>, language: Language) -> Markup {
    let (fail, wait) = (
        lone("stop", "fail", language.pick("Let the payment fail", "Faire échouer le paiement")),
        lone("", "start", language.pick("Start, and leave it waiting", "Commencer et laisser en attente")),
    );
    match payin {
        None => html! {
            form method="post" {
                label for="phone" { (language.pick("Mobile money number", "Numéro mobile money")) }
                input #phone type="tel" name="phone" autocomplete="off" placeholder="+237 6xx xxx xxx" aria-describedby="endings";
                div #endings .hint {
                    (language.pick("The last six digits decide:", "Les six derniers chiffres décident :"))
                    ul {
                        li { code { "111111" } " " (language.pick("succeeds, as any other number", "réussit, comme tout autre numéro")) }
                        li { code { "555555" } " " (language.pick("fails", "échoue")) }
                        li { code { "333333" } " " (language.pick("makes the status an error", "met le statut en erreur")) }
                    }
                }
                (button("go", "pay", language.pick("Pay", "Payer")))
            }
            div .more { (wait) (fail) }
        },
        Some(Payin::Pending | Payin::StatusError) => html! {
            (lone("go", "pay", language.pick("Confirm the payment", "Confirmer le paiement")))
            (fail)
        },
        Some(Payin::Success | Payin::Failed) => html! {},
    }
}
