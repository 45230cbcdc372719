//! Finding what an earlier attempt of a write has made, by the merchant's own reference, as the spec's `x-lookup` says. It
//! reads only. The text of what is found is kept to the byte, so that its amounts stay exact.

use std::collections::BTreeMap;

use bytes::Bytes;
use reqwest::header::{self, HeaderValue};
use serde_json::value::RawValue;

use super::Transport;
use super::attempt::{self, Answer};
use crate::error::{ConfigurationError, Doubt, Error, Malformed, TimedOut};
use crate::money::Amount;
use crate::pages::{Paged, Pages, Position};
use crate::policy::{Lookup, LookupBy, Pagination, Policy, Shape};
use crate::response::Response;
use crate::wire::Page;

/// Size of the pages that are asked for: the most that lomi.'s lists give.
const PAGE: i64 = 100;
/// How many pages are read before the search is given up as undecided.
const PAGES: usize = 50;

/// What a search came to.
pub(super) enum Found {
    /// Exactly one object with the reference: its JSON.
    One(Bytes),
    /// One with the reference, and it isn't what was asked for: the reference was used before.
    Other,
    /// More than one: none can be said to be the answer.
    Several(usize),
    /// None in the whole list.
    Nothing,
    /// The search didn't get through.
    Undecided,
}

/// What is looked for.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) lookup: Lookup,
    /// The merchant's own reference.
    pub(super) reference: &'a str,
    /// The body of the write.
    pub(super) body: &'a [u8],
}

/// Searches once. Nothing is repeated here.
pub(super) async fn find(transport: &Transport, write: &Policy, wanted: Wanted<'_>) -> Found {
    let span = tracing::debug_span!("lookup", operation = write.operation_id);
    let search = async {
        match wanted.lookup.by {
            LookupBy::Listing(list) => in_list(transport, list, wanted).await,
            LookupBy::Getting(get, parameter) => by_name(transport, get, parameter, wanted).await,
            LookupBy::Repeating => Found::Undecided,
        }
    };
    tracing::Instrument::instrument(search, span).await
}

async fn in_list(transport: &Transport, list: &'static Policy, wanted: Wanted<'_>) -> Found {
    let call = RawList { transport: transport.clone(), list, position: None };
    let mut pages = Pages::new(call);
    let mut found = Vec::new();
    for _ in 0..PAGES {
        match pages.next_page().await {
            Some(Ok(page)) => {
                found.extend(page.into_value().into_items().into_iter().filter(|item| wanted.is_named_by(item)));
            }
            Some(Err(_)) => return Found::Undecided,
            None => {
                return match (found.pop(), found.len()) {
                    (None, _) => Found::Nothing,
                    (Some(one), 0) => wanted.found(&one),
                    (Some(_), more) => Found::Several(more.saturating_add(1)),
                };
            }
        }
    }
    Found::Undecided
}

async fn by_name(transport: &Transport, get: &Policy, parameter: &str, wanted: Wanted<'_>) -> Found {
    match ask(transport, get, &[(parameter, wanted.reference)]).await {
        Ok(answer) if answer.status == 404 && answer.is(Shape::Object) => Found::Nothing,
        Ok(answer) if (200..300).contains(&answer.status) => match serde_json::from_slice::<&RawValue>(&answer.body) {
            Ok(object) if wanted.is_named_by(object) => wanted.found(object),
            _ => Found::Undecided,
        },
        _ => Found::Undecided,
    }
}

impl Wanted<'_> {
    fn is_named_by(&self, item: &RawValue) -> bool {
        let name = at(item, self.lookup.response).and_then(|name| serde_json::from_str::<String>(name.get()).ok());
        name.as_deref() == Some(self.reference)
    }

    fn found(&self, item: &RawValue) -> Found {
        let asked = serde_json::from_slice::<&RawValue>(self.body).ok();
        let same = |pointer: &&str| match (asked.and_then(|asked| at(asked, pointer)), at(item, pointer)) {
            (Some(asked), Some(found)) => is_same(asked, found),
            // What wasn't asked for may be anything.
            (None, _) => true,
            (Some(_), None) => false,
        };
        if self.lookup.same.iter().all(same) { Found::One(item.get().to_owned().into()) } else { Found::Other }
    }
}

/// The value at a JSON pointer, as text: a number must not go through a float.
fn at<'a>(value: &'a RawValue, pointer: &str) -> Option<&'a RawValue> {
    pointer.split('/').skip(1).try_fold(value, |value, name| {
        serde_json::from_str::<BTreeMap<String, &'a RawValue>>(value.get()).ok()?.remove(name)
    })
}

/// Whether two values are the same amount or the same text.
fn is_same(left: &RawValue, right: &RawValue) -> bool {
    let amount = |value: &RawValue| value.get().parse::<Amount>().ok();
    let text = |value: &RawValue| serde_json::from_str::<String>(value.get()).ok();
    match (amount(left), amount(right)) {
        (Some(left), Some(right)) => left == right,
        _ => text(left).is_some_and(|left| text(right) == Some(left)),
    }
}

/// One read, sent once.
async fn ask(transport: &Transport, policy: &Policy, query: &[(&str, &str)]) -> Result<Answer, Error> {
    let no_url = || ConfigurationError::new(format!("{} has no URL", policy.operation_id), "set its base URL");
    let base = transport.base_url(policy.host).ok_or_else(no_url)?;
    let mut url = reqwest::Url::parse(&format!("{}{}", base.as_str(), policy.path)).map_err(|_| no_url())?;
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    let mut request = reqwest::Request::new(reqwest::Method::GET, url);
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    if policy.authenticated {
        transport
            .0
            .provider
            .authenticate(&mut request, policy)
            .map_err(|what| ConfigurationError::new(what, "correct the credentials"))?;
    }
    attempt::send(transport, request, transport.0.limits.attempt).await.map_err(|_| {
        let operation = policy.operation_id;
        Error::TimedOut(Box::new(TimedOut { operation, doubt: Doubt::ConnectionLost, attempts: 1, source: None }))
    })
}

/// A list read as raw text, page by page.
#[derive(Clone)]
struct RawList {
    transport: Transport,
    list: &'static Policy,
    position: Option<Position>,
}

impl Paged for RawList {
    type Item = Box<RawValue>;

    fn policy(&self) -> &'static Policy {
        self.list
    }

    fn limit(&self) -> Option<i64> {
        Some(PAGE)
    }

    fn at(mut self, position: &Position) -> Self {
        self.position = Some(position.clone());
        self
    }

    async fn fetch(self) -> Result<Response<Page<Self::Item>>, Error> {
        let limit = PAGE.to_string();
        let start = match &self.position {
            Some(Position::Cursor(cursor)) => Some(cursor.clone()),
            Some(Position::Offset(offset)) => Some(offset.to_string()),
            None => None,
        };
        let mut query = Vec::new();
        if let Some(
            Pagination::Cursor { cursor: from, limit: size } | Pagination::Offset { offset: from, limit: size },
        ) = self.list.pagination
        {
            query.push((size, limit.as_str()));
            query.extend(start.as_deref().map(|start| (from, start)));
        }
        let answer = ask(&self.transport, self.list, &query).await?;
        let page = serde_json::from_slice(&answer.body).ok().filter(|_| (200..300).contains(&answer.status));
        let value = page.ok_or_else(|| {
            Error::Malformed(Box::new(Malformed {
                operation: self.list.operation_id,
                status: answer.status,
                content_type: None,
                request_id: None,
                position: "its beginning".to_owned(),
                body: answer.body.clone(),
            }))
        })?;
        Ok(Response { value, status: answer.status, request_id: None, attempts: 1, body: answer.body })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOKUP: Lookup = Lookup {
        by: LookupBy::Repeating,
        request: "/order_id",
        response: "/order_id",
        same: &["/amount", "/currency"],
        adopts: true,
        conclusive: true,
    };

    fn found(body: &str, item: &str) -> Option<bool> {
        let item: Box<RawValue> = serde_json::from_str(item).unwrap();
        let wanted = Wanted { lookup: LOOKUP, reference: "CMD-1", body: body.as_bytes() };
        wanted.is_named_by(&item).then(|| matches!(wanted.found(&item), Found::One(_)))
    }

    #[test]
    fn a_reference_that_was_used_for_something_else_is_not_the_answer() {
        let asked = r#"{"order_id":"CMD-1","amount":9007199254740993}"#;
        assert_eq!(found(asked, r#"{"order_id":"CMD-1","amount":9007199254740993.0,"currency":"XOF"}"#), Some(true));
        // A float would take these two for one.
        assert_eq!(found(asked, r#"{"order_id":"CMD-1","amount":9007199254740992}"#), Some(false));
        assert_eq!(found(asked, r#"{"order_id":"CMD-1"}"#), Some(false));
        assert_eq!(found(asked, r#"{"order_id":"CMD-1","amount":"9007199254740993"}"#), Some(false));
        let in_francs = r#"{"order_id":"CMD-1","amount":1,"currency":"XOF"}"#;
        assert_eq!(found(in_francs, r#"{"order_id":"CMD-1","amount":1,"currency":"XAF"}"#), Some(false));
        for other in [r#"{"order_id":"CMD-2","amount":1}"#, r#"{"amount":1}"#, r#"{"order_id":null}"#, "7", "[]"] {
            assert_eq!(found(asked, other), None, "{other}");
        }
    }
}
