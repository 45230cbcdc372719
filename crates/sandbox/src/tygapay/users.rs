//! `/user` (facts/tygapay.md §2, U1 to U5): made, found by any of three keys, given another id of the merchant's. The
//! answers are bare, without the envelope that orders have.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;

use super::books::{self, User, by_email, by_merchant};
use super::door::{Payload, refused};
use super::errors::TygapayError;
use super::model::Store;
use crate::fields::Fields;
use crate::http::{JSON_UTF8, json, parameter};
use crate::state::Shared;

type App = State<Arc<Shared>>;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreateAnswer<'a> {
    user_id: &'a str,
    third_party_user_id: &'a str,
}

#[derive(Serialize)]
struct UpdateAnswer {
    message: &'static str,
    status: &'static str,
}

/// The user whom `userId` in the query names.
pub(crate) fn named<'a>(store: &'a Store, uri: &Uri) -> Result<&'a User, TygapayError> {
    find(store, &parameter(uri, "userId").unwrap_or_default())
}

/// The user of this id of TygaPay's.
pub(crate) fn find<'a>(store: &'a Store, id: &str) -> Result<&'a User, TygapayError> {
    // The table also knows users by other keys.
    store.users.get(id).filter(|user| user.user_id == id).ok_or(TygapayError::UserNotFound)
}

/// Who has this id of the merchant's now. The table also leads from ids that a user had before.
fn holder<'a>(store: &'a Store, third_party_user_id: &str) -> Option<&'a User> {
    store.users.get(&by_merchant(third_party_user_id)).filter(|user| user.third_party_user_id == third_party_user_id)
}

/// By any of three keys, of which all that are given must be the user's.
pub(crate) async fn read(State(shared): App, uri: Uri) -> Result<Response, TygapayError> {
    let [id, merchant, email] = ["userId", "thirdPartyUserId", "email"].map(|name| parameter(&uri, name));
    let state = shared.lock();
    let keys = [id.clone(), merchant.as_deref().map(by_merchant), email.as_deref().map(by_email)];
    let user = keys.iter().flatten().find_map(|key| state.tygapay.users.get(key)).filter(|user| {
        id.is_none_or(|id| id == user.user_id)
            && merchant.is_none_or(|merchant| merchant == user.third_party_user_id)
            && (email.is_none() || email == user.email)
    });
    Ok(json(StatusCode::OK, JSON_UTF8, user.ok_or(TygapayError::UserNotFound)?))
}

pub(crate) async fn create(State(shared): App, Payload(body): Payload) -> Result<Response, TygapayError> {
    let mut fields = Fields::of(&body);
    let third_party_user_id = fields.required_string("thirdPartyUserId");
    let [first_name, last_name, language_code, email, country, date_of_birth, phone_number] =
        ["firstName", "lastName", "languageCode", "email", "country", "dateOfBirth", "phoneNumber"]
            .map(|name| fields.string(name));
    fields.finish().map_err(refused)?;
    let mut state = shared.lock();
    let store = &mut state.tygapay;
    let merchant = by_merchant(&third_party_user_id);
    if holder(store, &third_party_user_id).is_some() {
        return Err(TygapayError::UserExists);
    }
    let user = User {
        user_id: store.ids.alphanumeric(20),
        third_party_user_id,
        first_name,
        last_name,
        language_code,
        email,
        country,
        date_of_birth,
        phone_number,
    };
    let answer = CreateAnswer { user_id: &user.user_id, third_party_user_id: &user.third_party_user_id };
    let answer = json(StatusCode::OK, JSON_UTF8, &answer);
    let email = user.email.as_deref().map(by_email);
    let keys = [Some(user.user_id.clone()), Some(merchant), email];
    store.users.insert(&keys.iter().flatten().map(String::as_str).collect::<Vec<_>>(), user);
    Ok(answer)
}

/// The merchant's id and nothing else. One that is another user's is refused, as it is when a user is made.
pub(crate) async fn update(State(shared): App, uri: Uri, Payload(body): Payload) -> Result<Response, TygapayError> {
    let mut fields = Fields::of(&body);
    let third_party_user_id = fields.required_string("thirdPartyUserId");
    fields.finish().map_err(refused)?;
    let mut state = shared.lock();
    let user_id = named(&state.tygapay, &uri)?.user_id.clone();
    if holder(&state.tygapay, &third_party_user_id).is_some_and(|holder| holder.user_id != user_id) {
        return Err(TygapayError::UserExists);
    }
    let merchant = by_merchant(&third_party_user_id);
    let users = &mut state.tygapay.users;
    let user = users.get_mut(&user_id).ok_or(TygapayError::UserNotFound)?;
    user.third_party_user_id = third_party_user_id;
    users.alias(&merchant, &user_id);
    Ok(json(StatusCode::OK, JSON_UTF8, &UpdateAnswer { message: "user updated", status: "success" }))
}

pub(crate) async fn balances(State(shared): App, uri: Uri) -> Result<Response, TygapayError> {
    let state = shared.lock();
    let user = named(&state.tygapay, &uri)?;
    Ok(json(StatusCode::OK, JSON_UTF8, &books::balances(&state.tygapay, &user.user_id)))
}

pub(crate) async fn deposit_addresses(State(shared): App, uri: Uri) -> Result<Response, TygapayError> {
    let state = shared.lock();
    let user = named(&state.tygapay, &uri)?;
    Ok(json(StatusCode::OK, JSON_UTF8, &books::addresses(&user.user_id, None)))
}
