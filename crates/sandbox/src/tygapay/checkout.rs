//! The buyer's side of a TygaPay order: the hosted page, payments of any amount, and the way back to the shop.
//!
//! Chosen where the facts are silent: every network and token of the page leads to the order, one of each counts as one
//! US dollar, and the order says in its webhook which token came last; the wrong network is a button of its own.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::model::{Order, Status};
use super::notify;
use super::unlinked::Unlinked;
use crate::amount::{Amount, AmountError};
use crate::buyer::{Act, BuyerError, Deed, Method, Network, Token};
use crate::http::{redirect, web_url};
use crate::pages::form::{button, lone, select, sum};
use crate::pages::{Checkout, Choice, Language, Refusal, SHOP, Tone, Visit, grouped, said};
use crate::state::{self, Shared};

const PROVIDER: &str = "TygaPay";

/// Where an order is paid; the provider's own form of this URL is not documented.
pub(crate) const PAGE: &str = "/pay/";

/// As many as the token with the most has.
const DECIMALS: u32 = 18;

/// `None` if there is no such order.
pub(crate) fn act(state: &mut state::State, id: &str, deed: Deed) -> Option<Result<Order, BuyerError>> {
    let now = state.now();
    let tx_id = state.tygapay.ids.alphanumeric(20);
    let order = state.tygapay.orders.get_mut(id)?;
    // Money that comes in later would be an unlinked transaction at the provider (§4), but the page takes none.
    if order.status.outcome().is_some() {
        return Some(Err(BuyerError::NotPayable { status: order.status.word().to_owned() }));
    }
    let (network, token) = match deed.method {
        None => (Network::Bsc, Token::Usdt),
        Some(Method::Crypto(network, token)) => (network, token),
        Some(_) => return Some(Err(BuyerError::NotOffered { provider: PROVIDER, what: "it takes tokens" })),
    };
    let due = Some(order.amount_due()).filter(|due| due.is_positive());
    let sum = match deed.act {
        Act::Start => {
            order.become_status(Status::Processing, now);
            return Some(Ok(order.clone()));
        }
        // The facts know no failed order: a buyer who gives up leaves it cancelled.
        Act::Fail => {
            order.become_status(Status::Cancelled, now);
            let order = order.clone();
            notify::order(state, &order, now);
            return Some(Ok(order));
        }
        Act::Pay => due,
        Act::PayAmount(amount) => Some(amount),
        Act::PayOnWrongNetwork(amount) => amount.or(due),
        Act::PayWithPhone(_) => {
            return Some(Err(BuyerError::NotOffered { provider: PROVIDER, what: "it asks for no telephone number" }));
        }
    };
    let sum = match sum {
        None => return Some(Err(BuyerError::AmountNeeded)),
        Some(sum) if !sum.is_positive() => return Some(Err(BuyerError::AmountNotPositive(sum))),
        Some(sum) => sum,
    };
    if matches!(deed.act, Act::PayOnWrongNetwork(_)) {
        let order = order.clone();
        state.tygapay.receive_unlinked(&order, sum, network.another(), token, now);
        return Some(Ok(order));
    }
    Some(match order.receive(sum, token, now) {
        Some(()) => {
            order.tx_id = Some(tx_id);
            let order = order.clone();
            notify::order(state, &order, now);
            Ok(order)
        }
        None => Err(AmountError::TooLong(sum.to_string()).into()),
    })
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
        Ok(Some(Ok(order))) => return_url(&order).and_then(|target| redirect(&target)).unwrap_or_else(|| visit.again()),
        Ok(Some(Err(BuyerError::NotPayable { .. }))) => page(&shared, &visit, &id, StatusCode::CONFLICT, None),
        Ok(Some(Err(error))) | Err(Refusal::Buyer(error)) => {
            page(&shared, &visit, &id, StatusCode::BAD_REQUEST, Some(&error))
        }
        Err(Refusal::Form(_)) => visit.bad_form(PROVIDER),
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

fn page(shared: &Shared, visit: &Visit, id: &str, status: StatusCode, problem: Option<&BuyerError>) -> Response {
    let found = {
        let state = shared.lock();
        let order = state.tygapay.orders.get(id).cloned();
        order.map(|order| (order, state.tygapay.strays(id).cloned().collect::<Vec<_>>()))
    };
    let Some((order, strays)) = found else { return visit.absent(PROVIDER) };
    let language = visit.language;
    let mut notices: Vec<(Tone, String)> =
        problem.map(|error| (Tone::Bad, said(error, language))).into_iter().collect();
    notices.extend(notice(&order, language));
    notices.extend(strays.iter().map(|stray| (Tone::Bad, astray(stray, language))));
    let shown = if order.status.outcome().is_some() { order.amount } else { order.amount.map(|_| order.amount_due()) };
    Checkout {
        language,
        provider: PROVIDER,
        shop: SHOP.to_owned(),
        title: order.name.clone(),
        description: order.description.clone(),
        amount: shown.map(|amount| amount.to_string()).unwrap_or_default(),
        currency: order.currency().to_owned(),
        notices,
        controls: controls(&order, language),
        back: return_url(&order),
        gives_up: false,
    }
    .response(status)
}

/// With the hash, which the buyer would know from the chain: the shop finds the payment by it and sends it back.
fn astray(stray: &Unlinked, language: Language) -> String {
    let sum = format!("{} {}", grouped(&stray.amount.to_string(), language), stray.token.word());
    let (network, hash) = (stray.network.word(), &stray.tx_hash);
    match (language, stray.refunded_to.is_some()) {
        (Language::English, false) => format!(
            "{sum} arrived on {network}, which is not the network that was chosen. It doesn't count for this order and waits to be sent back. Transaction {hash}."
        ),
        (Language::English, true) => format!("{sum} arrived on {network} and was sent back. Transaction {hash}."),
        (Language::French, false) => format!(
            "{sum} sont arrivés sur {network}, qui n'est pas le réseau choisi. Ils ne comptent pas pour cette commande et attendent d'être renvoyés. Transaction {hash}."
        ),
        (Language::French, true) => {
            format!("{sum} sont arrivés sur {network} et ont été renvoyés. Transaction {hash}.")
        }
    }
}

fn notice(order: &Order, language: Language) -> Option<(Tone, String)> {
    let (tone, english, french) = match order.status {
        Status::New => return None,
        Status::Processing => {
            (Tone::Plain, "The payment is being confirmed.", "Le paiement est en cours de confirmation.")
        }
        Status::PartialPaid => (
            Tone::Bad,
            "Only a part has arrived; this is what is still due.",
            "Une partie seulement est arrivée ; voici ce qui reste dû.",
        ),
        Status::Paid => (Tone::Good, "Paid. Thank you.", "Payé. Merci."),
        Status::ProcessingRefund => (Tone::Plain, "The refund is on its way.", "Le remboursement est en cours."),
        Status::Refunded => (Tone::Plain, "Refunded.", "Remboursé."),
        Status::Expired => (Tone::Bad, "This order has expired.", "Cette commande a expiré."),
        Status::Cancelled => (Tone::Bad, "This order was cancelled.", "Cette commande a été annulée."),
    };
    Some((tone, language.pick(english, french).to_owned()))
}

/// An amount near what is due, if there is one on that side of it.
fn near(due: Amount, halves: i64) -> Option<Amount> {
    let amount = due.times(rust_decimal::Decimal::new(halves * 5, 1), DECIMALS);
    let beside = if halves < 2 { amount < due } else { amount > due };
    Some(amount).filter(|amount| beside && amount.is_positive())
}

fn controls(order: &Order, language: Language) -> Markup {
    if order.status.outcome().is_some() {
        return html! {};
    }
    let networks = Network::ALL.map(Network::word);
    let tokens = Token::ALL.map(Token::word);
    let due = Some(order.amount_due()).filter(|due| due.is_positive());
    let aside = |english, french, halves| {
        let amount = due.and_then(|due| near(due, halves));
        html! { @if let Some(amount) = amount { (sum(amount, language.pick(english, french), language)) } }
    };
    html! {
        form method="post" {
            div .pair {
                (select("network", language.pick("Network", "Réseau"), &networks))
                (select("token", language.pick("Token", "Jeton"), &tokens))
            }
            div .field {
                label for="amount" { (language.pick("Amount", "Montant")) }
                input #amount type="text" name="amount" inputmode="decimal" autocomplete="off"
                    value=(due.map(|due| due.to_string().replace('.', language.pick(".", ","))).unwrap_or_default());
            }
            (button("go", "pay", language.pick("Pay", "Payer")))
            div .pair {
                (aside("Too little", "Trop peu", 1))
                (aside("Too much", "Trop", 3))
            }
            (button("", "wrong_network", language.pick("Pay on the wrong network", "Payer sur le mauvais réseau")))
            @if order.status != Status::Processing {
                (button("", "start", language.pick("Pay, and leave it to be confirmed", "Payer et laisser à confirmer")))
            }
        }
        div .more {
            (lone("stop", "fail", language.pick("Cancel the order", "Annuler la commande")))
            @if order.status == Status::New { (expiry(order, language)) }
        }
    }
}

/// Nothing to press: the sandbox's clock does it.
fn expiry(order: &Order, language: Language) -> Markup {
    let at = order.expires().to_string();
    let at = format!("{} UTC", at.get(..19).unwrap_or(&at).replace('T', " "));
    html! {
        details {
            summary { (language.pick("Let the order expire", "Laisser expirer la commande")) }
            p .hint {
                (language.pick(
                    "Pay nothing. By the sandbox's clock it expires at ",
                    "Ne payez rien. À l'horloge du bac à sable, elle expire à ",
                ))
                b { (at) }
                (language.pick(
                    ". Advance the clock by an hour, on the dashboard or from a test, and reload this page.",
                    ". Avancez l'horloge d'une heure, sur le tableau de bord ou depuis un test, puis rechargez cette page.",
                ))
            }
        }
    }
}
