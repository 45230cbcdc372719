//! Leases in a file go by the time of day, which somebody may set. Those that this process gave out are also held by a clock
//! that nobody can set: as long as the process lives, a jump forward takes no message from a worker of its own.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, UNIX_EPOCH};

use passerelle::environment::Environment;
use passerelle::inbox::{Ticket, Token};

pub(super) struct Clock {
    environment: Arc<dyn Environment>,
    /// When the leases end that this process gave out.
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    ends: HashMap<Token, Instant>,
    /// So many may be held before those are let go whose lease has ended: to look at all of them each time would make each
    /// claim cost what all that are held do.
    room: usize,
}

impl Held {
    fn let_go_of_ended(&mut self, now: Instant) {
        self.ends.retain(|_, ends| *ends > now);
        self.room = self.ends.len().saturating_mul(2).max(64);
    }
}

impl Clock {
    pub(super) fn new(environment: Arc<dyn Environment>) -> Self {
        Self { environment, held: Mutex::default() }
    }

    /// Milliseconds since 1970, by the machine's time of day.
    pub(super) fn millis(&self) -> i64 {
        let since = self.environment.time_of_day().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    /// How long a lease of this token's lasts still, if this process gave it out.
    pub(super) fn held(&self, token: Token) -> Option<Duration> {
        let ends = *self.lock().ends.get(&token)?;
        Some(ends.saturating_duration_since(self.environment.now())).filter(|left| !left.is_zero())
    }

    /// How many such leases last.
    pub(super) fn count(&self) -> usize {
        let now = self.environment.now();
        let mut held = self.lock();
        held.let_go_of_ended(now);
        held.ends.len()
    }

    pub(super) fn hold(&self, ticket: &Ticket, lease: Duration) {
        let now = self.environment.now();
        let mut held = self.lock();
        if held.ends.len() >= held.room {
            held.let_go_of_ended(now);
        }
        if let Some(ends) = now.checked_add(lease) {
            held.ends.insert(ticket.token(), ends);
        }
    }

    pub(super) fn let_go(&self, ticket: &Ticket) {
        self.lock().ends.remove(&ticket.token());
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use passerelle::environment::System;

    use super::*;

    #[test]
    fn leases_that_have_ended_take_no_memory_and_those_that_last_are_held() {
        let clock = Clock::new(Arc::new(System::default()));
        let hold = |number: i64, lease: Duration| {
            let ticket = Ticket::new(number, Token::random().unwrap(), 1);
            clock.hold(&ticket, lease);
            ticket.token()
        };
        for number in 0..1000 {
            hold(number, Duration::ZERO);
            assert!(clock.lock().ends.len() <= 64);
        }
        let lasting: Vec<Token> = (0..200).map(|number| hold(number, Duration::from_secs(600))).collect();
        assert!(lasting.iter().all(|token| clock.held(*token).is_some()));
        assert_eq!(clock.count(), 200);
    }
}
