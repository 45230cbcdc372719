//! The provider as the faults see it: what it has made, by its own rules of recognising a repetition, and what it answers.
//! It knows whether a write happened, which is the truth that calls are held against.

use std::collections::HashMap;
use std::time::Duration;

use passerelle::policy::{LookupBy, Pagination, Policy, Retry};
use serde_json::{Value, json};

use super::Write;
use super::schedule::{Fault, Schedule};
use crate::common::quick::Quick;

/// An HTTP request, as far as the world looks at it.
pub struct Request {
    pub method: String,
    pub target: String,
    pub key: Option<String>,
    pub body: Value,
}

/// An answer: status, extra header lines, body.
pub struct Reply {
    pub status: u16,
    pub headers: String,
    pub body: String,
}

impl Reply {
    pub fn new(status: u16, body: impl Into<String>) -> Self {
        Self { status, headers: String::new(), body: body.into() }
    }

    pub fn bytes(&self) -> String {
        let (status, headers, length, body) = (self.status, &self.headers, self.body.len(), &self.body);
        format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{headers}content-length: {length}\r\n\r\n{body}"
        )
    }
}

/// One operation's world: one write is asked for in it, and nothing else is made.
pub struct World {
    pub policy: &'static Policy,
    /// The path of the write.
    path: String,
    /// The documented success of the write, and of what finds it.
    success: Value,
    found: Value,
    other: Value,
    /// Whether the provider keeps the merchant's reference; lomi. was seen not to.
    keeps_reference: bool,
    pub clock: Quick,
    pub schedule: Schedule,
    /// How often the write was carried out.
    pub created: u32,
    by_key: HashMap<String, Value>,
    listed: Vec<Value>,
    /// Writes that are still on their way: when they arrive, and what they are.
    late: Vec<(Duration, Option<String>, Value)>,
}

impl World {
    pub fn new(write: &Write, schedule: Schedule, clock: Quick) -> Self {
        let (policy, path) = (write.policy, write.case.path_with(&write.case.arguments));
        let success = write.case.success().example.clone().unwrap_or_else(|| json!({}));
        let found = write.found.clone();
        let keeps_reference = policy.lookup.is_none_or(|lookup| lookup.conclusive) || schedule.keeps_reference;
        let mut other = found.clone();
        if let Some(lookup) = policy.lookup {
            put(&mut other, lookup.response, json!("SOMEBODY-ELSE-S"));
        }
        let listed = Vec::new();
        let (by_key, late) = (HashMap::new(), Vec::new());
        Self { policy, path, success, found, keeps_reference, other, clock, schedule, created: 0, by_key, listed, late }
    }

    pub fn keeps_reference(&self) -> bool {
        self.keeps_reference
    }

    /// Carries out what has arrived by now; `all` is everything that will ever arrive.
    pub fn settle(&mut self, all: bool) {
        let now = self.clock.passed();
        let (due, later) = self.late.drain(..).partition(|(at, ..)| all || *at <= now);
        self.late = later;
        let due: Vec<(Duration, Option<String>, Value)> = due;
        for (_, key, body) in due {
            self.carry_out(key, &body);
        }
    }

    /// A write that arrives later.
    pub fn delay(&mut self, request: &Request, by: Duration) {
        self.late.push((self.clock.passed() + by, request.key.clone(), request.body.clone()));
    }

    /// The write itself, by the provider's rules.
    pub fn write(&mut self, request: &Request) -> Reply {
        self.carry_out(request.key.clone(), &request.body)
    }

    /// The write itself, but the provider breaks before it keeps the result under the key. What makes a reference unique is
    /// the thing itself, not a store of results. While another attempt is on its way, nothing could help against this: the
    /// provider would break its own promise, and no client could know.
    pub fn write_unkept(&mut self, request: &Request) {
        let known = request.key.as_ref().is_some_and(|key| self.by_key.contains_key(key));
        if self.policy.retry == Retry::Keyed && !known && self.late.is_empty() {
            self.created += 1;
        } else {
            self.write(request);
        }
    }

    fn carry_out(&mut self, key: Option<String>, body: &Value) -> Reply {
        let status = self.policy.success;
        let reference = self.policy.lookup.and_then(|lookup| body.pointer(lookup.request)?.as_str());
        // What a repetition is recognised by: the key, or a reference that is unique at the provider.
        let unique = match self.policy.lookup.map(|lookup| lookup.by) {
            Some(LookupBy::Repeating | LookupBy::Getting(..)) => reference.map(str::to_owned),
            _ => key.filter(|_| self.policy.retry == Retry::Keyed),
        };
        if let Some(known) = unique.as_ref().and_then(|unique| self.by_key.get(unique)) {
            return match self.policy.lookup.map(|lookup| lookup.by) {
                Some(LookupBy::Getting(..)) => Reply::new(409, r#"{"status":"already_exists"}"#),
                _ => Reply::new(status, known.to_string()),
            };
        }
        self.created += 1;
        let mut made = self.success.clone();
        if let (Some(lookup), Some(reference)) = (self.policy.lookup, reference) {
            let mut item = self.found.clone();
            let kept = if self.keeps_reference { json!(reference) } else { Value::Null };
            put(&mut item, lookup.response, kept);
            for same in lookup.same {
                if let Some(asked) = body.pointer(same) {
                    put(&mut item, same, asked.clone());
                }
            }
            if lookup.adopts {
                made = item.clone();
            }
            if matches!(lookup.by, LookupBy::Repeating) {
                put(&mut made, lookup.response, json!(false));
            }
            self.listed.push(item);
        }
        let answer = made.to_string();
        if let Some(unique) = unique {
            if matches!(self.policy.lookup.map(|lookup| lookup.by), Some(LookupBy::Repeating)) {
                put(&mut made, self.policy.lookup.map_or("", |lookup| lookup.response), json!(true));
            }
            self.by_key.insert(unique, made);
        }
        Reply::new(status, answer)
    }

    /// What finds an earlier attempt: a list, on two pages where it pages, or one object.
    pub fn look(&self, request: &Request) -> Reply {
        match self.policy.lookup.map(|lookup| lookup.by) {
            Some(LookupBy::Getting(..)) => match self.listed.first() {
                Some(found) => Reply::new(200, found.to_string()),
                None => Reply::new(404, r#"{"status":"user_not_found"}"#),
            },
            Some(LookupBy::Listing(list)) => {
                // Somebody else's comes first.
                let other = vec![self.other.clone()];
                let page = match list.pagination {
                    Some(Pagination::Cursor { .. }) if request.target.contains("cursor=c2") => {
                        json!({ "data": self.listed, "has_more": false, "next_cursor": null })
                    }
                    Some(Pagination::Cursor { .. }) => {
                        json!({ "data": other, "has_more": true, "next_cursor": "c2" })
                    }
                    _ => Value::Array(other.into_iter().chain(self.listed.iter().cloned()).collect()),
                };
                Reply::new(200, page.to_string())
            }
            _ => Reply::new(404, "{}"),
        }
    }

    pub fn is_write(&self, request: &Request) -> bool {
        request.method == self.policy.method
    }

    /// Whether a request is of this world, and not one of the last schedule's that comes late.
    pub fn knows(&self, request: &Request) -> bool {
        let path = request.target.split('?').next().unwrap_or_default();
        let by = self.policy.lookup.and_then(|lookup| lookup.by.operation());
        if self.is_write(request) { path == self.path } else { by.is_some_and(|by| by.path == path) }
    }

    /// The next thing that goes wrong.
    pub fn fault(&mut self, write: bool) -> Fault {
        let faults = if write { &mut self.schedule.writes } else { &mut self.schedule.looks };
        faults.pop_front().unwrap_or(Fault::None)
    }
}

/// Sets a value at a JSON pointer, making the objects on the way.
fn put(value: &mut Value, pointer: &str, new: Value) {
    let mut at = value;
    for name in pointer.trim_start_matches('/').split('/') {
        if !at.is_object() {
            *at = json!({});
        }
        at = &mut at[name];
    }
    *at = new;
}
