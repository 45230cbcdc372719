//! What an inbox is, in the plainest words: a list of messages, gone through from the beginning. Written without the library's
//! rules, to be compared with stores that have them.

use std::collections::BTreeSet;

/// Times are milliseconds of the test's clock.
#[derive(Default)]
pub(crate) struct Model {
    messages: Vec<Kept>,
    stored: usize,
    given: usize,
}

struct Kept {
    order: usize,
    keys: BTreeSet<u8>,
    payload: u8,
    /// The number of the last ticket.
    ticket: Option<usize>,
    attempt: u32,
    until: u64,
    done: Option<u64>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Told {
    /// The ticket's number, counted from the first one given, and the attempt.
    Fresh(usize, u32),
    Duplicate,
    InFlight(u64),
}

impl Model {
    pub(crate) fn claim(&mut self, keys: &BTreeSet<u8>, payload: u8, now: u64, lease: u64) -> Told {
        let (same, others): (Vec<Kept>, Vec<Kept>) =
            std::mem::take(&mut self.messages).into_iter().partition(|kept| !kept.keys.is_disjoint(keys));
        self.messages = others;
        let mut keys = keys.clone();
        let attempt = same.iter().map(|kept| kept.attempt).max().unwrap_or(0);
        same.iter().for_each(|kept| keys.extend(&kept.keys));
        let is_done = same.iter().any(|kept| kept.done.is_some());
        let until = same.iter().map(|kept| kept.until).max().unwrap_or(0);
        // The one that stays: done if any is, else the one that is leased longest, else the first.
        let mut stays: Option<Kept> = None;
        for kept in same {
            let better = stays.as_ref().is_none_or(|stays| {
                let (done, free) = (kept.done.is_some(), kept.until <= now);
                match (done, stays.done.is_some()) {
                    (false, false) if until > now => !free && (stays.until <= now || kept.until > stays.until),
                    (one, other) => one && !other,
                }
            });
            if better {
                stays = Some(kept);
            }
        }
        let Some(mut kept) = stays else {
            self.stored += 1;
            self.given += 1;
            let (order, ticket) = (self.stored, Some(self.given));
            let until = now + lease;
            self.messages.push(Kept { order, keys, payload, ticket, attempt: 1, until, done: None });
            return Told::Fresh(self.given, 1);
        };
        kept.keys = keys;
        let told = if is_done {
            Told::Duplicate
        } else if until > now {
            Told::InFlight(until - now)
        } else {
            self.given += 1;
            (kept.ticket, kept.attempt, kept.until) = (Some(self.given), attempt + 1, now + lease);
            Told::Fresh(self.given, kept.attempt)
        };
        self.messages.push(kept);
        self.messages.sort_by_key(|kept| kept.order);
        told
    }

    pub(crate) fn done(&mut self, ticket: usize, now: u64) -> bool {
        let kept = self.messages.iter_mut().find(|kept| kept.ticket == Some(ticket));
        kept.map(|kept| kept.done = kept.done.or(Some(now))).is_some()
    }

    pub(crate) fn release(&mut self, ticket: usize, now: u64, wait: u64) -> bool {
        let kept = self.messages.iter_mut().find(|kept| kept.ticket == Some(ticket) && kept.done.is_none());
        kept.map(|kept| (kept.ticket, kept.until) = (None, now + wait)).is_some()
    }

    pub(crate) fn renew(&mut self, ticket: usize, now: u64, lease: u64) -> bool {
        let kept = self.messages.iter_mut().find(|kept| kept.ticket == Some(ticket) && kept.done.is_none());
        kept.map(|kept| kept.until = now + lease).is_some()
    }

    /// Keys, payload and attempt of each, and the number of its ticket.
    pub(crate) fn take(&mut self, now: u64, lease: u64, limit: usize) -> Vec<(Vec<u8>, u8, u32, usize)> {
        let mut free: Vec<&mut Kept> =
            self.messages.iter_mut().filter(|kept| kept.done.is_none() && kept.until <= now).collect();
        free.sort_by_key(|kept| (kept.until, kept.order));
        let mut taken = Vec::new();
        for kept in free.into_iter().take(limit) {
            self.given += 1;
            (kept.ticket, kept.attempt, kept.until) = (Some(self.given), kept.attempt + 1, now + lease);
            taken.push((kept.keys.iter().copied().collect(), kept.payload, kept.attempt, self.given));
        }
        taken
    }

    pub(crate) fn forget(&mut self, now: u64, age: u64) -> u64 {
        let before = self.messages.len();
        self.messages.retain(|kept| kept.done.is_none_or(|done| done + age > now));
        (before - self.messages.len()) as u64
    }
}
