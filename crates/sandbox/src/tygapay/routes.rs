//! The six operations on orders (facts/tygapay.md §2, O1 to O6).

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{Method, StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;

use super::checkout;
use super::door::{Door, Payload, refused};
use super::errors::{TygapayError, no_route};
use super::model::{
    CancelAnswer, CreateAnswer, Envelope, Message, ORDER_LIFETIME, OTP_LIFETIME, Order, Otp, REFUND_TAKES, Refund,
    Status, number,
};
use super::{notify, tenants, transactions, users};
use crate::agenda::Entry;
use crate::amount::Amount;
use crate::contract::Routes;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json};
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;

/// What is served; each operation of the spec that isn't here answers 501.
pub(crate) fn routes() -> Routes {
    Routes::of::<Door>()
        .serve("orders_create", create)
        .serve("orders_get", read)
        .serve("orders_cancel", cancel)
        .serve("orders_refund", refund)
        .serve("orders_request_refund_otp", mail_otp)
        .serve("orders_refund_to_crypto", refund_crypto)
        .serve("users_get", users::read)
        .serve("users_create", users::create)
        .serve("users_update", users::update)
        .serve("users_balances", users::balances)
        .serve("users_deposit_addresses", users::deposit_addresses)
        .serve("tenants_create", tenants::create)
        .serve("tenants_wallets", tenants::wallets)
        .serve("tenants_deposit_addresses", tenants::deposit_addresses)
        .serve("transactions_list_of_user", transactions::of_user)
        .serve("transactions_get", transactions::read)
        .serve("transactions_refund", transactions::refund)
        .serve("transactions_payout", transactions::payout)
        .serve("transactions_staking_payout", transactions::staking_payout)
        .serve("transactions_revoke_staking_payout", transactions::revoke_staking_payout)
}

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    routes()
        .router::<Door>(&shared)
        .route("/pay/{order_id}", get(checkout::show).post(checkout::submit))
        // Express knows no 405: a method that isn't routed is a path that isn't.
        .fallback(unrouted)
        .method_not_allowed_fallback(unrouted)
        .with_state(shared)
}

async fn unrouted(method: Method, uri: Uri) -> Response {
    no_route(&method, uri.path())
}

/// The order that a path names.
fn find<'a>(state: &'a mut state::State, id: &str) -> Result<&'a mut Order, TygapayError> {
    // The table also knows orders by their number.
    state.tygapay.orders.get_mut(id).filter(|order| order.id == id).ok_or(TygapayError::OrderNotFound)
}

async fn create(State(shared): App, Payload(body): Payload) -> Result<Response, TygapayError> {
    let mut fields = Fields::of(&body);
    let order_number = fields.required_string("orderNumber");
    let deposit = fields.one_of("type", &["payment", "deposit"]).is_some_and(|kind| kind == "deposit");
    let amount = fields.amount("amount");
    if fields.raw("amount").is_none() && !deposit {
        fields.problem("amount is required for a payment order");
    }
    let name = fields.string("name");
    let description = fields.string("description");
    let email = fields.string("email");
    let notify_url = fields.string("notifyUrl");
    let return_url = fields.string("returnUrl");
    // It only prefills a card form that the sandbox doesn't have.
    fields.object("customerInformation");
    fields.finish().map_err(refused)?;

    let mut guard = shared.lock();
    let state = &mut *guard;
    let now = state.now();
    let existing = state.tygapay.orders.get(&number(&order_number)).map(|order| order.id.clone());
    let already_exists = existing.is_some();
    let id = existing.unwrap_or_else(|| {
        let id = state.tygapay.ids.alphanumeric(20);
        let key = number(&order_number);
        let order = Order {
            id: id.clone(),
            order_number,
            deposit,
            name,
            description,
            amount,
            amount_paid: Amount::ZERO,
            status: Status::New,
            email,
            notify_url,
            return_url,
            created: now,
            modified: now,
            otp: None,
            token: None,
            tx_id: None,
            refund: None,
        };
        state.tygapay.orders.insert(&[&id, &key], order);
        state.agenda.at(now.plus(ORDER_LIFETIME), Entry::TygapayOrder(id.clone()));
        id
    });
    let order = state.tygapay.orders.get(&id).ok_or(TygapayError::OrderNotFound)?;
    let data = CreateAnswer {
        order_id: &order.id,
        payment_url: order.link(&shared.tygapay),
        payment_deep_link_url: format!("tygapay://pay/{id}"),
        status: order.status,
        already_exists,
    };
    let message = if already_exists { "order already exists" } else { "order created" };
    Ok(json(StatusCode::OK, JSON_UTF8, &Envelope { message, data }))
}

async fn read(State(shared): App, Path(id): Path<String>) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let order = find(&mut state, &id)?;
    Ok(json(StatusCode::OK, JSON_UTF8, &Envelope { message: "order found", data: order.answer() }))
}

async fn cancel(State(shared): App, Path(id): Path<String>) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let now = state.now();
    let order = find(&mut state, &id)?;
    if order.status != Status::New {
        return Err(TygapayError::BadRequest(format!(
            "order can't be cancelled, its status is {}",
            order.status.word()
        )));
    }
    order.become_status(Status::Cancelled, now);
    let order = order.clone();
    notify::order(&mut state, &order, now);
    let data = CancelAnswer { order_id: &order.id, status: order.status };
    Ok(json(StatusCode::OK, JSON_UTF8, &Envelope { message: "order cancelled", data }))
}

fn refundable(order: &Order) -> Result<(), TygapayError> {
    if order.status == Status::Paid {
        return Ok(());
    }
    Err(TygapayError::BadRequest(format!("order can't be refunded, its status is {}", order.status.word())))
}

/// To a TygaPay user. All that was paid; the API has no partial refund (§3).
async fn refund(State(shared): App, Path(id): Path<String>, Payload(body): Payload) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let now = state.now();
    let tx_id = state.tygapay.ids.alphanumeric(20);
    let order = find(&mut state, &id)?;
    let mut fields = Fields::of(&body);
    fields.required_string("tygaUserId");
    let notify_url = fields.required_string("notifyUrl");
    fields.finish().map_err(refused)?;
    refundable(order)?;
    let (third_party_id, address, token, network) = (None, None, None, None);
    order.refund = Some(Refund { notify_url, tx_id, third_party_id, address, token, network });
    order.become_status(Status::ProcessingRefund, now);
    let due = Entry::TygapayOrder(order.id.clone());
    state.agenda.at(now.plus(REFUND_TAKES), due);
    Ok(json(StatusCode::OK, JSON_UTF8, &Message { message: "refund requested" }))
}

/// Mails a one-time password to the tenant's administrator; here `Sandbox::tygapay_refund_otp` is the mailbox.
async fn mail_otp(State(shared): App, Path(id): Path<String>) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let now = state.now();
    // Drawn before the order is looked at, because both are in the same store.
    let code = state.tygapay.ids.digits(6);
    let order = find(&mut state, &id)?;
    refundable(order)?;
    order.otp = Some(Otp { code, expires: now.plus(OTP_LIFETIME) });
    Ok(json(StatusCode::OK, JSON_UTF8, &Message { message: "one-time password sent" }))
}

/// To an address on a chain, with the password from [`mail_otp`], which is good once.
async fn refund_crypto(
    State(shared): App,
    Path(id): Path<String>,
    Payload(body): Payload,
) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let now = state.now();
    let tx_id = state.tygapay.ids.alphanumeric(20);
    let order = find(&mut state, &id)?;
    let mut fields = Fields::of(&body);
    let [address, network, token] = ["address", "network", "token"].map(|name| Some(fields.required_string(name)));
    let notify_url = fields.required_string("notifyUrl");
    let third_party_id = fields.string("thirdPartyId");
    let given = fields.required_string("otp");
    fields.finish().map_err(refused)?;
    refundable(order)?;
    if !order.otp.as_ref().is_some_and(|otp| otp.code == given && now < otp.expires) {
        return Err(TygapayError::BadRequest("otp is wrong or has expired".to_owned()));
    }
    order.otp = None;
    order.refund = Some(Refund { notify_url, tx_id, third_party_id, address, token, network });
    order.become_status(Status::ProcessingRefund, now);
    let due = Entry::TygapayOrder(order.id.clone());
    state.agenda.at(now.plus(REFUND_TAKES), due);
    Ok(json(StatusCode::OK, JSON_UTF8, &Message { message: "refund requested" }))
}
