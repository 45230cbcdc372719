//! Claims by 64 writers at once, and the memory that ids take: of those that are kept, and of those that were forgotten.

use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use passerelle::inbox::{Claim, Inbox, Message, StoreError, Ticket};
use passerelle_inbox::{PostgresStore, SqliteStore};
use tokio::runtime::Runtime;

use super::{Named, argument};
use crate::harness::machine::resident_kib;
use crate::harness::worker::{Notes, Subject};

/// How many write at once.
const WRITERS: usize = 64;
/// How many ids a wave has that is claimed, done and forgotten before the next one comes.
const WAVE: u64 = 1000;
/// What a message of a payment has, about.
const PAYLOAD: usize = 300;

/// `name` is the store; `["claims", "kept" or "waves", where the store is]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let case = argument(arguments, 0, "the case")?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let inbox = runtime.block_on(open(name, arguments.get(1).map(String::as_str)))?;
    let inbox = Arc::new(inbox.lease(Duration::from_secs(3600)));
    let (shown, shared) = (format!("passerelle, {name}"), Shared { runtime, inbox, number: 0 });
    Ok(match case {
        "claims" => (shown, Box::new(Claims(shared))),
        "kept" => (shown, Box::new(Kept(shared))),
        "waves" => (shown, Box::new(Waves(shared))),
        _ => return Err(format!("there is no case {case}")),
    })
}

/// The inbox on a store.
pub(crate) async fn open(store: &str, place: Option<&str>) -> Result<Inbox, String> {
    let place = || place.ok_or_else(|| format!("{store} needs a place"));
    Ok(match store {
        "memory" => Inbox::memory(),
        "SQLite" => Inbox::new(SqliteStore::open(place()?).await.map_err(told)?),
        "PostgreSQL" => Inbox::new(PostgresStore::connect(place()?).await.map_err(told)?),
        _ => return Err(format!("there is no store {store}")),
    })
}

struct Shared {
    runtime: Runtime,
    inbox: Arc<Inbox>,
    /// Of the last id that was used.
    number: u64,
}

impl Shared {
    /// So many messages that nobody has seen, for each writer its part.
    fn messages(&mut self, times: u64) -> Vec<Vec<Message>> {
        let mut parts: Vec<Vec<Message>> = (0..WRITERS).map(|_| Vec::new()).collect();
        for (_, part) in (0..times).zip((0..WRITERS).cycle()) {
            self.number += 1;
            let key = format!("lomi/live/event/evt_{:016x}", self.number);
            if let Some(part) = parts.get_mut(part) {
                part.push(Message::new([key], Bytes::from(vec![b'x'; PAYLOAD])));
            }
        }
        parts
    }

    /// Claims what nobody has seen, by all writers at once; their tickets, and how long it took.
    fn claim(&self, parts: &[Vec<Message>]) -> Result<(Vec<Vec<Ticket>>, Duration), String> {
        self.at_once(parts.to_vec(), |inbox, messages| async move {
            let mut tickets = Vec::with_capacity(messages.len());
            for message in messages {
                match inbox.claim(&message).await.map_err(told)? {
                    Claim::Fresh(ticket) if ticket.attempt() == 1 => tickets.push(ticket),
                    other => return Err(format!("{message:?} is new, and was answered {other:?}")),
                }
            }
            Ok(tickets)
        })
    }

    /// Says that all is done, by all writers at once.
    fn done(&self, tickets: Vec<Vec<Ticket>>) -> Result<Duration, String> {
        let (_, time) = self.at_once(tickets, |inbox, tickets| async move {
            for ticket in tickets {
                if !inbox.done(&ticket).await.map_err(told)? {
                    return Err(format!("{ticket:?} is no longer good"));
                }
            }
            Ok(Vec::<()>::new())
        })?;
        Ok(time)
    }

    /// Claims them again: all are known.
    fn again(&self, parts: &[Vec<Message>], known: fn(&Claim) -> bool) -> Result<(), String> {
        self.at_once(parts.to_vec(), move |inbox, messages| async move {
            for message in messages {
                let claim = inbox.claim(&message).await.map_err(told)?;
                if !known(&claim) {
                    return Err(format!("{message:?} is known, and was answered {claim:?}"));
                }
            }
            Ok(Vec::<()>::new())
        })
        .map(drop)
    }

    fn forget(&self, expected: u64) -> Result<(), String> {
        let forgotten = self.runtime.block_on(self.inbox.forget_done(Duration::ZERO)).map_err(told)?;
        if forgotten == expected { Ok(()) } else { Err(format!("{forgotten} of {expected} were forgotten")) }
    }

    fn at_once<A, T, F>(
        &self,
        parts: Vec<Vec<A>>,
        work: impl Fn(Arc<Inbox>, Vec<A>) -> F,
    ) -> Result<(Vec<Vec<T>>, Duration), String>
    where
        T: Send + 'static,
        F: Future<Output = Result<Vec<T>, String>> + Send + 'static,
    {
        self.runtime.block_on(async {
            let start = Instant::now();
            let writers: Vec<_> =
                parts.into_iter().map(|part| tokio::spawn(work(Arc::clone(&self.inbox), part))).collect();
            let mut answers = Vec::new();
            for writer in writers {
                answers.push(writer.await.map_err(|error| error.to_string())??);
            }
            Ok((answers, start.elapsed()))
        })
    }
}

fn told(error: StoreError) -> String {
    format!("{error:?}")
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

/// How fast ids are claimed, and done. What is compared, and what is cleared away, isn't in the two times.
struct Claims(Shared);

impl Subject for Claims {
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String> {
        let shared = &mut self.0;
        let parts = shared.messages(times);
        let (tickets, claimed) = shared.claim(&parts)?;
        // Each tenth: to ask for all of them again would take as long as what is measured.
        let some: Vec<Vec<Message>> = parts.iter().map(|part| part.iter().step_by(10).cloned().collect()).collect();
        shared.again(&some, |claim| matches!(claim, Claim::InFlight { .. }))?;
        let done = shared.done(tickets)?;
        shared.again(&some, |claim| matches!(claim, Claim::Duplicate))?;
        shared.forget(times)?;
        notes.count("claim_nanoseconds", nanoseconds(claimed));
        notes.count("done_nanoseconds", nanoseconds(done));
        Ok(())
    }
}

/// What an id takes that is done and kept.
struct Kept(Shared);

impl Subject for Kept {
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String> {
        let shared = &mut self.0;
        let mut before = None;
        // In waves, so that what the writers hold isn't counted. The first is there before: what it takes is taken once.
        for _ in 0..=times / WAVE {
            let parts = shared.messages(WAVE);
            let (tickets, _) = shared.claim(&parts)?;
            shared.done(tickets)?;
            before.get_or_insert_with(resident_kib);
        }
        notes.count("grown_kib", resident_kib().saturating_sub(before.unwrap_or_default()));
        shared.forget((times / WAVE + 1) * WAVE)
    }
}

/// Whether what was forgotten takes memory.
struct Waves(Shared);

impl Subject for Waves {
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String> {
        let shared = &mut self.0;
        let waves = (times / WAVE).max(1);
        let mut before = None;
        for wave in 0..waves {
            // After a tenth of them, whatever is taken once has been.
            if wave == waves / 10 {
                before = Some(resident_kib());
            }
            let parts = shared.messages(WAVE);
            let (tickets, _) = shared.claim(&parts)?;
            shared.done(tickets)?;
            shared.forget(WAVE)?;
        }
        notes.count("grown_kib", resident_kib().saturating_sub(before.unwrap_or_default()));
        Ok(())
    }
}
