//! Messages in memory: for tests, and for trying things out. Nothing outlives the process, so a message that was acknowledged
//! and not handled is lost with it.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::Message;
use super::rules::{Known, Standing, judge};
use super::store::{Answer, Claim, Store, StoreError, Ticket, Token};
use crate::environment::{Environment, System};

/// A [`Store`] in memory. What was done stays until [`forget_done`](Store::forget_done): call it, or memory grows.
pub struct MemoryStore {
    /// Nothing is shared beyond the process, so leases go by the clock that nobody can set.
    environment: Arc<dyn Environment>,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    last: i64,
    open: BTreeMap<i64, Open>,
    done: HashMap<i64, Done>,
    by_key: HashMap<Key, i64>,
}

/// Kept once, for the message that has it and for finding that.
type Key = Arc<str>;

struct Open {
    keys: Vec<Key>,
    payload: Bytes,
    lease: Lease,
    attempt: u32,
}

struct Done {
    keys: Vec<Key>,
    at: Instant,
    token: Token,
    attempt: u32,
}

/// Until when somebody has it, and who.
#[derive(Clone, Copy)]
struct Lease {
    /// `None`: for longer than the clock goes.
    ends: Option<Instant>,
    /// `None`: nobody, it waits after a release.
    token: Option<Token>,
}

impl Lease {
    fn of(token: Option<Token>, now: Instant, time: Duration) -> Self {
        Self { ends: now.checked_add(time), token }
    }

    fn standing(&self, now: Instant) -> Standing {
        match self.ends.map(|ends| ends.saturating_duration_since(now)) {
            Some(Duration::ZERO) => Standing::Free,
            Some(left) => Standing::Leased(left),
            None => Standing::Leased(Duration::MAX),
        }
    }
}

impl MemoryStore {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty one that has its time from here.
    #[must_use]
    pub fn with_environment(environment: Arc<dyn Environment>) -> Self {
        Self { environment, kept: Mutex::default() }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Kept, Instant) -> Result<T, StoreError>) -> Result<T, StoreError> {
        // Nothing below can panic half-way, so what a poisoned lock guards is whole.
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        act(&mut kept, self.environment.now())
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::with_environment(Arc::new(System))
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}

impl Kept {
    fn claim(&mut self, mut keys: Vec<Key>, payload: &Bytes, token: Token, now: Instant, lease: Duration) -> Claim {
        let mut ids: Vec<i64> = keys.iter().filter_map(|key| self.by_key.get(key).copied()).collect();
        ids.sort_unstable();
        ids.dedup();
        let known: Vec<Known> = ids.into_iter().filter_map(|id| self.known(id, now)).collect();
        let Some(found) = judge(&known) else {
            self.last = self.last.saturating_add(1);
            self.by_key.extend(keys.iter().map(|key| (Arc::clone(key), self.last)));
            let payload = payload.clone();
            self.open.insert(self.last, Open { keys, payload, lease: Lease::of(Some(token), now, lease), attempt: 1 });
            return Claim::Fresh(Ticket::new(self.last, token, 1));
        };
        for other in found.others {
            keys.extend(self.open.remove(&other).map(|open| open.keys).unwrap_or_default());
            keys.extend(self.done.remove(&other).map(|done| done.keys).unwrap_or_default());
        }
        self.add_keys(found.id, keys);
        match found.standing {
            Standing::Done => Claim::Duplicate,
            Standing::Leased(ends_in) => Claim::InFlight { ends_in },
            Standing::Free => {
                let attempt = found.attempt.saturating_add(1);
                if let Some(open) = self.open.get_mut(&found.id) {
                    (open.lease, open.attempt) = (Lease::of(Some(token), now, lease), attempt);
                }
                Claim::Fresh(Ticket::new(found.id, token, attempt))
            }
        }
    }

    fn known(&self, id: i64, now: Instant) -> Option<Known> {
        let open = self.open.get(&id).map(|open| (open.attempt, open.lease.standing(now)));
        let (attempt, standing) = open.or_else(|| self.done.get(&id).map(|done| (done.attempt, Standing::Done)))?;
        Some(Known { id, attempt, standing })
    }

    fn add_keys(&mut self, id: i64, keys: Vec<Key>) {
        let open = self.open.get_mut(&id).map(|open| &mut open.keys);
        let Some(own) = open.or_else(|| self.done.get_mut(&id).map(|done| &mut done.keys)) else { return };
        for key in keys {
            if self.by_key.insert(Arc::clone(&key), id) != Some(id) {
                own.push(key);
            }
        }
    }

    /// The open message that this ticket is for.
    fn held(&mut self, ticket: &Ticket) -> Option<&mut Open> {
        self.open.get_mut(&ticket.message()).filter(|open| open.lease.token == Some(ticket.token()))
    }

    fn done(&mut self, ticket: &Ticket, now: Instant) -> bool {
        let id = ticket.message();
        if self.held(ticket).is_none() {
            return self.done.get(&id).is_some_and(|done| done.token == ticket.token());
        }
        if let Some(Open { keys, attempt, .. }) = self.open.remove(&id) {
            self.done.insert(id, Done { keys, at: now, token: ticket.token(), attempt });
        }
        true
    }

    fn take(&mut self, limit: usize, now: Instant, lease: Duration) -> Result<Vec<(Message, Ticket)>, StoreError> {
        let mut free: Vec<_> =
            self.open.iter_mut().filter(|(_, open)| open.lease.standing(now) == Standing::Free).collect();
        free.sort_unstable_by_key(|(id, open)| (open.lease.ends, **id));
        free.into_iter()
            .take(limit)
            .map(|(id, open)| {
                let token = Token::random()?;
                (open.lease, open.attempt) = (Lease::of(Some(token), now, lease), open.attempt.saturating_add(1));
                let message = Message::new(open.keys.iter().map(ToString::to_string), open.payload.clone());
                Ok((message, Ticket::new(*id, token, open.attempt)))
            })
            .collect()
    }

    fn forget(&mut self, older_than: Duration, now: Instant) -> u64 {
        let mut count = 0;
        self.done.retain(|_, done| {
            let old = now.saturating_duration_since(done.at) >= older_than;
            if old {
                count += 1;
                for key in &done.keys {
                    self.by_key.remove(key);
                }
            }
            !old
        });
        count
    }
}

impl Store for MemoryStore {
    fn claim<'a>(&'a self, message: &'a Message, lease: Duration) -> Answer<'a, Claim> {
        Box::pin(async move {
            // Before the lock, since all others wait for it.
            let token = Token::random()?;
            let keys = message.keys().iter().map(|key| Key::from(key.as_str())).collect();
            self.with(|kept, now| Ok(kept.claim(keys, message.payload(), token, now, lease)))
        })
    }

    fn done<'a>(&'a self, ticket: &'a Ticket) -> Answer<'a, bool> {
        Box::pin(async move { self.with(|kept, now| Ok(kept.done(ticket, now))) })
    }

    fn release<'a>(&'a self, ticket: &'a Ticket, wait: Duration) -> Answer<'a, bool> {
        Box::pin(async move {
            self.with(|kept, now| Ok(kept.held(ticket).map(|open| open.lease = Lease::of(None, now, wait)).is_some()))
        })
    }

    fn renew<'a>(&'a self, ticket: &'a Ticket, lease: Duration) -> Answer<'a, bool> {
        Box::pin(async move {
            let token = Some(ticket.token());
            self.with(|kept, now| Ok(kept.held(ticket).map(|open| open.lease = Lease::of(token, now, lease)).is_some()))
        })
    }

    fn take_abandoned<'a>(&'a self, lease: Duration, limit: usize) -> Answer<'a, Vec<(Message, Ticket)>> {
        Box::pin(async move { self.with(|kept, now| kept.take(limit, now, lease)) })
    }

    fn forget_done<'a>(&'a self, older_than: Duration) -> Answer<'a, u64> {
        Box::pin(async move { self.with(|kept, now| Ok(kept.forget(older_than, now))) })
    }
}
