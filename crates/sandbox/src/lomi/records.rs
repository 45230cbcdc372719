//! Things that are simple state: made from a body, listed, read, changed, removed. What they consist of is a table of
//! members, so that one mechanism serves coupons, meters, invoices and support requests alike.
//!
//! A record is kept as the very JSON that is answered, amounts as their text.

use std::future::{Ready, ready};
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use borsh::{BorshDeserialize, BorshSerialize};

use super::Lomi;
use super::envelope::Payload;
use super::errors::LomiError;
use super::list::Query;
use super::model::Store;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

type App = State<Arc<Shared>>;
type Answer = Ready<Result<Response, LomiError>>;

/// A kind of record.
#[derive(Debug)]
pub(crate) struct Resource {
    /// In messages, and before the id in the table's key.
    pub(crate) thing: &'static str,
    /// The member that holds the id.
    pub(crate) id: &'static str,
    /// In the order of the answer.
    pub(crate) members: &'static [(&'static str, Source)],
    /// Looks at a record that is about to be made or changed, and may complete it; `None` before there was one.
    pub(crate) check: fn(&mut state::State, &Lomi, &mut Json, Option<&Json>) -> Result<(), LomiError>,
    /// Query parameters of the list that name a member each, and that member.
    pub(crate) filters: &'static [(&'static str, &'static str)],
    /// Whether the list has pages.
    pub(crate) pages: bool,
}

/// Where a member comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Source {
    /// The body, else this; and a change may change it.
    Sent(Else),
    /// The body of the creation, else this.
    Once(Else),
    /// The sandbox.
    Own(Else),
}

/// A member's first value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Else {
    Null,
    Flag(bool),
    Number(&'static str),
    Text(&'static str),
    /// A new UUID.
    Id,
    Organization,
    Environment,
    /// When the record was made.
    Made,
    /// When it was last changed.
    Changed,
}

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Record {
    thing: String,
    pub(crate) body: Json,
    removed: bool,
}

impl Record {
    fn is(&self, of: &Resource) -> bool {
        self.thing == of.thing && !self.removed
    }
}

pub(crate) fn text<'a>(body: &'a Json, name: &str) -> Option<&'a str> {
    match body.get(name) {
        Some(Json::String(text)) => Some(text),
        _ => None,
    }
}

/// Sets a member, or adds it at the end.
pub(crate) fn set(body: &mut Json, name: &str, value: Json) {
    let Json::Object(members) = body else { return };
    match members.iter_mut().find(|(key, _)| key == name) {
        Some((_, old)) => *old = value,
        None => members.push((name.to_owned(), value)),
    }
}

fn key(of: &Resource, id: &str) -> String {
    format!("{} {id}", of.thing)
}

/// All of a kind, newest first.
pub(crate) fn all<'a>(store: &'a Store, of: &'a Resource) -> impl Iterator<Item = &'a Json> {
    store.records.iter().rev().filter(|record| record.is(of)).map(|record| &record.body)
}

pub(crate) fn found<'a>(store: &'a Store, of: &Resource, id: &str) -> Result<&'a Json, LomiError> {
    let record = store.records.get(&key(of, id)).filter(|record| record.is(of));
    record.map(|record| &record.body).ok_or_else(|| LomiError::not_found(of.thing, id))
}

/// Puts a changed record in the place of the old one.
pub(crate) fn put(state: &mut state::State, of: &Resource, id: &str, mut body: Json) {
    let now = state.now().to_string();
    let changed = of.members.iter().filter(|(_, source)| matches!(source, Source::Own(Else::Changed)));
    changed.for_each(|(name, _)| set(&mut body, name, Json::String(now.clone())));
    if let Some(record) = state.lomi.records.get_mut(&key(of, id)) {
        record.body = body;
    }
}

fn first(state: &mut state::State, lomi: &Lomi, value: Else) -> Json {
    let text = |text: &str| Json::String(text.to_owned());
    match value {
        Else::Null => Json::Null,
        Else::Flag(flag) => Json::Bool(flag),
        Else::Number(number) => Json::Number(number.to_owned()),
        Else::Text(words) => text(words),
        Else::Id => Json::String(state.lomi.ids.uuid()),
        Else::Organization => text(&lomi.organization_id),
        Else::Environment => text("test"),
        Else::Made | Else::Changed => Json::String(state.now().to_string()),
    }
}

fn sent(body: &Json, name: &str) -> Option<Json> {
    body.get(name).filter(|value| **value != Json::Null).cloned()
}

/// A new record of this body.
pub(crate) fn make(state: &mut state::State, lomi: &Lomi, of: &Resource, body: &Json) -> Result<Json, LomiError> {
    let mut members = Vec::with_capacity(of.members.len());
    for (name, source) in of.members {
        let value = match source {
            Source::Sent(otherwise) | Source::Once(otherwise) => {
                sent(body, name).unwrap_or_else(|| first(state, lomi, *otherwise))
            }
            Source::Own(value) => first(state, lomi, *value),
        };
        members.push(((*name).to_owned(), value));
    }
    let mut record = Json::Object(members);
    (of.check)(state, lomi, &mut record, None)?;
    let id = text(&record, of.id).unwrap_or_default().to_owned();
    let row = Record { thing: of.thing.to_owned(), body: record.clone(), removed: false };
    state.lomi.records.insert(&[&key(of, &id)], row);
    Ok(record)
}

pub(crate) fn create(of: &'static Resource) -> impl Fn(App, Payload) -> Answer + Clone {
    move |State(shared), Payload(body)| {
        let made = make(&mut shared.lock(), &shared.lomi, of, &body);
        ready(made.map(|record| json(StatusCode::CREATED, JSON_UTF8, &record)))
    }
}

pub(crate) fn list(of: &'static Resource) -> impl Fn(App, Uri) -> Answer + Clone {
    move |State(shared), uri| {
        let query = Query::of(&uri);
        let wishes: Vec<(&str, String)> = of
            .filters
            .iter()
            .filter_map(|(parameter, member)| Some((*member, query.text(parameter)?)))
            .filter(|(_, wish)| wish != "all")
            .collect();
        let fits = |body: &&Json| {
            wishes.iter().all(|(member, wish)| match body.get(member) {
                Some(Json::String(text)) => text == wish,
                Some(Json::Bool(flag)) => wish.parse() == Ok(*flag),
                _ => false,
            })
        };
        let search = query.text("search").map(|text| text.to_lowercase());
        let holds =
            |body: &&Json| search.as_ref().is_none_or(|search| body.canonical(&[]).to_lowercase().contains(search));
        let state = shared.lock();
        let rows = all(&state.lomi, of).filter(fits).filter(holds);
        ready(if of.pages { query.page(rows) } else { Ok(json(StatusCode::OK, JSON_UTF8, &rows.collect::<Vec<_>>())) })
    }
}

pub(crate) fn read(of: &'static Resource) -> impl Fn(App, Path<String>) -> Answer + Clone {
    move |State(shared), Path(id)| {
        ready(found(&shared.lock().lomi, of, &id).map(|record| json(StatusCode::OK, JSON_UTF8, record)))
    }
}

pub(crate) fn update(of: &'static Resource) -> impl Fn(App, Path<String>, Payload) -> Answer + Clone {
    move |State(shared), Path(id), Payload(body)| {
        ready(change(&mut shared.lock(), &shared.lomi, of, &id, StatusCode::OK, |_, _, record| {
            for (name, source) in of.members {
                if let (Source::Sent(_), Some(value)) = (source, sent(&body, name)) {
                    set(record, name, value);
                }
            }
            Ok(())
        }))
    }
}

/// What an action does to a record.
pub(crate) type Act = fn(&mut state::State, &Lomi, &mut Json) -> Result<(), LomiError>;

/// An action with a path of its own, which answers the record as it is then.
pub(crate) fn act(of: &'static Resource, status: StatusCode, act: Act) -> impl Fn(App, Path<String>) -> Answer + Clone {
    move |State(shared), Path(id)| ready(change(&mut shared.lock(), &shared.lomi, of, &id, status, act))
}

fn change(
    state: &mut state::State,
    lomi: &Lomi,
    of: &Resource,
    id: &str,
    status: StatusCode,
    change: impl FnOnce(&mut state::State, &Lomi, &mut Json) -> Result<(), LomiError>,
) -> Result<Response, LomiError> {
    let before = found(&state.lomi, of, id)?.clone();
    let mut record = before.clone();
    change(state, lomi, &mut record)?;
    (of.check)(state, lomi, &mut record, Some(&before))?;
    put(state, of, id, record);
    Ok(json(status, JSON_UTF8, found(&state.lomi, of, id)?))
}

pub(crate) fn remove(of: &'static Resource) -> impl Fn(App, Path<String>) -> Answer + Clone {
    move |State(shared), Path(id)| {
        let mut state = shared.lock();
        let removed = found(&state.lomi, of, &id).cloned();
        ready(removed.map(|record| {
            if let Some(row) = state.lomi.records.get_mut(&key(of, &id)) {
                row.removed = true;
            }
            json(StatusCode::OK, JSON_UTF8, &record)
        }))
    }
}
