//! The buyer's side of a Lygos gateway: the hosted page and what its buttons do.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::model::{Gateway, Payin};
use super::notify;
use crate::buyer::BuyerError;
use crate::http::redirect;
use crate::page::{Action, Checkout, Choice, Language, message};
use crate::state::{self, Shared};

/// The real page is `pay.lygosapp.com/checkout/<gateway id>` (facts/lygos.md §5.1).
pub(crate) const PAGE: &str = "/checkout/";

/// `None` if there is no such gateway. A payment that succeeded or failed is final; the shop makes another gateway.
pub(crate) fn act(state: &mut state::State, id: &str, action: Action) -> Option<Result<Gateway, BuyerError>> {
    let store = &mut state.lygos;
    let gateway = store.gateways.get_mut(id).filter(|gateway| !gateway.deleted)?;
    if let Some(done @ (Payin::Success | Payin::Failed)) = gateway.payin {
        return Some(Err(BuyerError::NotPayable { status: done.word().to_owned() }));
    }
    let payin = match action {
        Action::Pay => Payin::Success,
        Action::Start => Payin::Pending,
        Action::Fail => Payin::Failed,
        Action::PayAmount => return Some(Err(BuyerError::AmountIsFixed("Lygos"))),
    };
    gateway.payin = Some(payin);
    let gateway = gateway.clone();
    if let Some(order_id) = gateway.order_id.as_ref().filter(|order_id| !order_id.is_empty()) {
        store.gateways.alias(&super::model::attempt(order_id), &gateway.id);
    }
    notify::payin(state, &gateway);
    Some(Ok(gateway))
}

pub(crate) async fn show(State(shared): State<Arc<Shared>>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let language = Language::wanted(&headers);
    let gateway = shared.lock().lygos.gateway(&id).cloned();
    gateway.map_or_else(|| absent(language), |gateway| page(&shared, language, &gateway, StatusCode::OK))
}

pub(crate) async fn submit(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Response {
    let language = Language::wanted(&headers);
    let Some(action) = choice.action() else {
        let text = language.pick("The form has no such button.", "Le formulaire n'a pas ce bouton.");
        return message(StatusCode::BAD_REQUEST, language, "Lygos", text, None);
    };
    let outcome = act(&mut shared.lock(), &id, action);
    match outcome {
        None => absent(language),
        // Lygos appends nothing to the shop's URL (facts/lygos.md §5.2).
        Some(Ok(gateway)) => {
            target(&gateway).and_then(redirect).unwrap_or_else(|| page(&shared, language, &gateway, StatusCode::OK))
        }
        Some(Err(error)) => {
            let gateway = shared.lock().lygos.gateway(&id).cloned();
            gateway.map_or_else(
                || message(StatusCode::CONFLICT, language, "Lygos", &error.to_string(), None),
                |gateway| page(&shared, language, &gateway, StatusCode::CONFLICT),
            )
        }
    }
}

fn target(gateway: &Gateway) -> Option<&str> {
    match gateway.payin? {
        Payin::Pending => None,
        Payin::Success => gateway.success_url.as_deref(),
        Payin::Failed => gateway.failure_url.as_deref(),
    }
}

fn page(shared: &Shared, language: Language, gateway: &Gateway, status: StatusCode) -> Response {
    let (notice, actions): (_, &[Action]) =
        match gateway.payin {
            None => (None, &[Action::Pay, Action::Start, Action::Fail]),
            Some(Payin::Pending) => (
                Some(language.pick(
                    "Waiting for the confirmation on the phone.",
                    "En attente de la confirmation sur le téléphone.",
                )),
                &[Action::Pay, Action::Fail],
            ),
            Some(Payin::Success) => (Some(language.pick("Paid. Thank you.", "Payé. Merci.")), &[]),
            Some(Payin::Failed) => (Some(language.pick("The payment failed.", "Le paiement a échoué.")), &[]),
        };
    Checkout {
        language,
        provider: "Lygos",
        shop: &gateway.shop_name,
        description: gateway.message.as_deref(),
        amount: gateway.amount.to_string(),
        currency: shared.lygos.account.currency(),
        notice,
        actions,
        back: target(gateway),
    }
    .response(status)
}

fn absent(language: Language) -> Response {
    let text = language.pick("There is no such payment.", "Ce paiement n'existe pas.");
    message(StatusCode::NOT_FOUND, language, "Lygos", text, None)
}
