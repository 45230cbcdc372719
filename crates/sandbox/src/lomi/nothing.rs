//! What nobody can make in this sandbox: lists of it are empty, and no id leads to any. Disputes and risk assessments
//! come from rails, transfers and login links need a lomi. Network, and the customer portal is not here to be visited.

use std::future::{Ready, ready};

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;

use super::envelope::Payload;
use super::errors::LomiError;
use super::idempotency::Call;
use super::list::Query;
use crate::http::{JSON_UTF8, json};

type Answer = Ready<Result<Response, LomiError>>;

/// Any page of what there is none of.
pub(crate) async fn page(uri: Uri) -> Result<Response, LomiError> {
    Query::of(&uri).page(std::iter::empty::<()>())
}

/// The same where there are no pages.
pub(crate) async fn array() -> Response {
    json(StatusCode::OK, JSON_UTF8, &[(); 0])
}

/// One of what there is none of, whatever is to be done with it.
pub(crate) fn absent(thing: &'static str) -> impl Fn(Path<String>) -> Answer + Clone {
    move |Path(id)| ready(Err(LomiError::not_found(thing, &id)))
}

/// The same where a key is asked for first.
pub(crate) fn absent_with_key(thing: &'static str) -> impl Fn(Path<String>, HeaderMap, Payload) -> Answer + Clone {
    move |Path(id), headers, Payload(body)| {
        let call = Call::with_key(thing, &headers, &body);
        ready(Err(call.err().unwrap_or_else(|| LomiError::not_found(thing, &id))))
    }
}

/// Money goes to members of a network, and this organisation has none.
pub(crate) async fn transfer(headers: HeaderMap, Payload(body): Payload) -> Result<Response, LomiError> {
    Call::with_key("POST /transfers", &headers, &body)?;
    Err(LomiError::bad_request("destination must be an active member of the organization's lomi. Network"))
}

/// For a member that isn't there.
pub(crate) async fn account_session() -> LomiError {
    LomiError::not_found("Account", "of this member")
}

#[derive(Serialize)]
struct Audit {
    events: [(); 0],
    pagination: Pagination,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Pagination {
    page: usize,
    page_size: usize,
    total_count: usize,
    total_pages: usize,
}

/// What customers did in the portal. Unlike other lists it counts pages, of 50 events unless asked otherwise.
pub(crate) fn no_visits(uri: &Uri) -> Result<Response, LomiError> {
    let mut query = Query::of(uri);
    let page = query.number("page", 1, 1, usize::MAX);
    let page_size = query.number("pageSize", 50, 1, 200);
    query.finish()?;
    let pagination = Pagination { page, page_size, total_count: 0, total_pages: 0 };
    Ok(json(StatusCode::OK, JSON_UTF8, &Audit { events: [], pagination }))
}
