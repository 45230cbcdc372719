//! The six operations on orders (facts/tygapay.md §2, O1 to O6).

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::PathRejection;
use axum::extract::{FromRequest, Path, Request, State};
use axum::http::{Method, StatusCode, Uri};
use axum::response::Response;
use axum::routing::{get, post, put};

use super::checkout;
use super::errors::{TygapayError, no_route};
use super::model::{
    CancelAnswer, CreateAnswer, Envelope, Message, ORDER_LIFETIME, OTP_LIFETIME, Order, Otp, REFUND_TAKES, Refund,
    Status, number,
};
use super::notify;
use super::signing;
use crate::agenda::Entry;
use crate::amount::Amount;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, header, json, says_json};
use crate::json::Json;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;
type Segment = Result<Path<String>, PathRejection>;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/orders", post(create))
        .route("/orders/{order_id}", get(read))
        .route("/orders/{order_id}/cancel", put(cancel))
        .route("/orders/{order_id}/refund", post(refund))
        .route("/orders/{order_id}/refund/crypto/otp", post(mail_otp))
        .route("/orders/{order_id}/refund/crypto", post(refund_crypto))
        .route("/pay/{order_id}", get(checkout::show).post(checkout::submit))
        // Express knows no 405: a method that isn't routed is a path that isn't.
        .fallback(unrouted)
        .method_not_allowed_fallback(unrouted)
        .with_state(shared)
}

async fn unrouted(method: Method, uri: Uri) -> Response {
    no_route(&method, uri.path())
}

/// The body of a request whose key and signature are right; an empty object if it has none.
struct Signed(Json);

impl FromRequest<Arc<Shared>> for Signed {
    type Rejection = TygapayError;

    async fn from_request(request: Request, shared: &Arc<Shared>) -> Result<Self, Self::Rejection> {
        let headers = request.headers().clone();
        let path_and_query = request.uri().path_and_query().map_or("/", |text| text.as_str()).to_owned();
        let bytes =
            Bytes::from_request(request, shared).await.map_err(|error| TygapayError::BadRequest(error.to_string()))?;
        // Express' JSON reader looks only at bodies that say they are JSON, and takes no bare string or number.
        let body = if bytes.is_empty() || !says_json(&headers, false) {
            Json::Object(Vec::new())
        } else {
            match Json::parse(&bytes) {
                Ok(body @ (Json::Object(_) | Json::Array(_))) => body,
                Ok(_) => return Err(TygapayError::BadRequest("the body must be a JSON object".to_owned())),
                Err(error) => return Err(TygapayError::BadRequest(error.message)),
            }
        };
        let (key, hash) = (header(&headers, "x-api-key"), header(&headers, "x-api-hash"));
        signing::verify(&shared.tygapay, key, hash, &path_and_query, &body)?;
        Ok(Self(body))
    }
}

fn refused(problems: Vec<String>) -> TygapayError {
    TygapayError::BadRequest(problems.join("; "))
}

/// The order that a path names.
fn find(state: &mut state::State, segment: Segment) -> Result<&mut Order, TygapayError> {
    let Path(id) = segment.map_err(|_| TygapayError::OrderNotFound)?;
    // The table also knows orders by their number.
    state.tygapay.orders.get_mut(&id).filter(|order| order.id == id).ok_or(TygapayError::OrderNotFound)
}

async fn create(State(shared): App, Signed(body): Signed) -> Result<Response, TygapayError> {
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

async fn read(State(shared): App, id: Segment, _: Signed) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let order = find(&mut state, id)?;
    Ok(json(StatusCode::OK, JSON_UTF8, &Envelope { message: "order found", data: order.answer() }))
}

async fn cancel(State(shared): App, id: Segment, _: Signed) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let now = state.now();
    let order = find(&mut state, id)?;
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
async fn refund(State(shared): App, id: Segment, Signed(body): Signed) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let now = state.now();
    let tx_id = state.tygapay.ids.alphanumeric(20);
    let order = find(&mut state, id)?;
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
async fn mail_otp(State(shared): App, id: Segment, _: Signed) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let now = state.now();
    // Drawn before the order is looked at, because both are in the same store.
    let code = state.tygapay.ids.digits(6);
    let order = find(&mut state, id)?;
    refundable(order)?;
    order.otp = Some(Otp { code, expires: now.plus(OTP_LIFETIME) });
    Ok(json(StatusCode::OK, JSON_UTF8, &Message { message: "one-time password sent" }))
}

/// To an address on a chain, with the password from [`mail_otp`], which is good once.
async fn refund_crypto(State(shared): App, id: Segment, Signed(body): Signed) -> Result<Response, TygapayError> {
    let mut state = shared.lock();
    let now = state.now();
    let tx_id = state.tygapay.ids.alphanumeric(20);
    let order = find(&mut state, id)?;
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
