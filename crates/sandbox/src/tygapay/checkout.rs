//! The buyer's side of a TygaPay order: the hosted page, payments of any amount, and the way back to the shop.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::model::{CURRENCY, Order, Status};
use super::notify;
use crate::amount::Amount;
use crate::buyer::BuyerError;
use crate::http::{redirect, web_url};
use crate::page::{Action, Checkout, Choice, Language, message};
use crate::state::{self, Shared};

/// Where an order is paid; the provider's own form of this URL is not documented.
pub(crate) const PAGE: &str = "/pay/";

/// `None` if there is no such order.
pub(crate) fn act(
    state: &mut state::State,
    id: &str,
    action: Action,
    amount: Option<Amount>,
) -> Option<Result<Order, BuyerError>> {
    let now = state.now();
    let tx_id = state.tygapay.ids.alphanumeric(20);
    let order = state.tygapay.orders.get_mut(id)?;
    // Money that comes in later would be an unlinked transaction at the provider (§4), which is not modelled.
    if order.status.outcome().is_some() {
        return Some(Err(BuyerError::NotPayable { status: order.status.word().to_owned() }));
    }
    let sum = match action {
        Action::Start => {
            order.become_status(Status::Processing, now);
            return Some(Ok(order.clone()));
        }
        // The facts know no failed order: a buyer who gives up leaves it cancelled.
        Action::Fail => {
            order.become_status(Status::Cancelled, now);
            let order = order.clone();
            notify::order(state, &order, now);
            return Some(Ok(order));
        }
        Action::Pay => Some(order.amount_due()).filter(|due| due.is_positive()),
        Action::PayAmount => amount,
    };
    Some(match sum {
        None => Err(BuyerError::AmountNeeded),
        Some(sum) if !sum.is_positive() => Err(BuyerError::AmountNotPositive(sum)),
        Some(sum) => match order.receive(sum, now) {
            Some(()) => {
                order.tx_id = Some(tx_id);
                let order = order.clone();
                notify::order(state, &order, now);
                Ok(order)
            }
            None => Err(crate::amount::AmountError::TooLong(sum.to_string()).into()),
        },
    })
}

pub(crate) async fn show(State(shared): State<Arc<Shared>>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    page(&shared, &id, Language::wanted(&headers), StatusCode::OK, None)
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
        return message(StatusCode::BAD_REQUEST, language, "TygaPay", text, None);
    };
    let amount = match action {
        // French keyboards write 9,50.
        Action::PayAmount => match choice.amount.trim().replace(',', ".").parse() {
            Ok(amount) => Some(amount),
            Err(error) => {
                let error = BuyerError::Amount(error);
                return page(&shared, &id, language, StatusCode::BAD_REQUEST, Some(&error.to_string()));
            }
        },
        _ => None,
    };
    let outcome = act(&mut shared.lock(), &id, action, amount);
    match outcome {
        Some(Ok(order)) => return_url(&order)
            .and_then(|target| redirect(&target))
            .unwrap_or_else(|| page(&shared, &id, language, StatusCode::OK, None)),
        Some(Err(BuyerError::NotPayable { .. })) | None => page(&shared, &id, language, StatusCode::CONFLICT, None),
        Some(Err(error)) => page(&shared, &id, language, StatusCode::BAD_REQUEST, Some(&error.to_string())),
    }
}

/// The shop's URL with `orderId`, `orderNumber` and `status` appended, once the outcome is final (§10). A query that
/// is there already is kept, also with an `orderId` of the shop's own in it.
fn return_url(order: &Order) -> Option<String> {
    let outcome = order.status.outcome()?;
    let mut target = web_url(order.return_url.as_deref()?)?;
    target
        .query_pairs_mut()
        .append_pair("orderId", &order.id)
        .append_pair("orderNumber", &order.order_number)
        .append_pair("status", outcome);
    Some(target.into())
}

fn page(shared: &Shared, id: &str, language: Language, status: StatusCode, problem: Option<&str>) -> Response {
    let order = shared.lock().tygapay.orders.get(id).cloned();
    let Some(order) = order else {
        let text = language.pick("There is no such order.", "Cette commande n'existe pas.");
        return message(StatusCode::NOT_FOUND, language, "TygaPay", text, None);
    };
    let notice = match order.status {
        Status::New => None,
        Status::Processing => {
            Some(language.pick("The payment is being confirmed.", "Le paiement est en cours de confirmation."))
        }
        Status::PartialPaid => Some(language.pick(
            "Only a part has arrived; this is what is still due.",
            "Une partie seulement est arrivée ; voici ce qui reste dû.",
        )),
        Status::Paid => Some(language.pick("Paid. Thank you.", "Payé. Merci.")),
        Status::ProcessingRefund => Some(language.pick("The refund is on its way.", "Le remboursement est en cours.")),
        Status::Refunded => Some(language.pick("Refunded.", "Remboursé.")),
        Status::Expired => Some(language.pick("This order has expired.", "Cette commande a expiré.")),
        Status::Cancelled => Some(language.pick("This order was cancelled.", "Cette commande a été annulée.")),
    };
    let actions: &[Action] = match order.status {
        Status::New if order.amount.is_none() => &[Action::PayAmount, Action::Fail],
        Status::New => &[Action::Pay, Action::Start, Action::Fail, Action::PayAmount],
        Status::Processing | Status::PartialPaid => &[Action::Pay, Action::Fail, Action::PayAmount],
        _ => &[],
    };
    let shown = if order.status.outcome().is_some() { order.amount } else { order.amount.map(|_| order.amount_due()) };
    Checkout {
        language,
        provider: "TygaPay",
        shop: order.name.as_deref().unwrap_or(&order.order_number),
        description: order.description.as_deref(),
        amount: shown.map(|amount| amount.to_string()).unwrap_or_default(),
        currency: CURRENCY,
        notice: problem.or(notice),
        actions,
        back: return_url(&order).as_deref(),
    }
    .response(status)
}
