//! Group commit. What a commit costs is the disk's sync, and one sync is enough for many: calls that come while another commit
//! is on its way wait, and then share a transaction. **Nobody is answered before the commit that holds his call.**
//!
//! The work is done by a task that is there as long as anybody waits, so that a caller who goes away takes nobody else's
//! transaction with him. When a transaction of several fails, each call is made again in one of its own: what is wrong with
//! one is no other's error.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use passerelle::inbox::{Claim, Message, StoreError, Ticket, Token};
use sqlx::{Sqlite, SqliteConnection, SqlitePool};
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::batch;
use super::clock::Clock;
use super::work::{Claiming, Finishing, begin, execute};
use crate::failure::{Trouble, slow};
use crate::session::{PATIENCE, Work, run_within};

/// How many calls of a kind share a transaction at most: other processes want to write as well.
const AT_ONCE: usize = 64;

/// The file, and the calls that wait for it.
pub(super) struct Group {
    pub(super) pool: SqlitePool,
    pub(super) clock: Clock,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    claims: VecDeque<Call<NewClaim, Claim>>,
    done: VecDeque<Call<Ticket, bool>>,
    /// Whether there is a task that takes them.
    is_served: bool,
}

/// A call that waits for its answer. Whoever made it may be gone.
struct Call<A, T> {
    asked: A,
    /// When whoever made it stops waiting.
    until: Instant,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

/// A claim. Its token is made before, so that it is known again when it is made twice.
#[derive(Clone)]
struct NewClaim {
    message: Message,
    token: Token,
    lease: Duration,
}

impl Group {
    pub(super) fn new(pool: SqlitePool, clock: Clock) -> Arc<Self> {
        Arc::new(Self { pool, clock, waiting: Mutex::default() })
    }

    pub(super) async fn claim(self: &Arc<Self>, message: &Message, lease: Duration) -> Result<Claim, StoreError> {
        let asked = NewClaim { message: message.clone(), token: Token::random()?, lease };
        self.call(asked, |waiting| &mut waiting.claims).await
    }

    pub(super) async fn done(self: &Arc<Self>, ticket: &Ticket) -> Result<bool, StoreError> {
        self.call(ticket.clone(), |waiting| &mut waiting.done).await
    }

    async fn call<A: Alone<Output = T> + Clone, T>(
        self: &Arc<Self>,
        asked: A,
        queue: impl FnOnce(&mut Waiting) -> &mut VecDeque<Call<A, T>>,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let until = Instant::now() + PATIENCE;
        {
            let mut waiting = self.waiting();
            queue(&mut waiting).push_back(Call { asked: asked.clone(), until, answer });
            if !std::mem::replace(&mut waiting.is_served, true) {
                tokio::spawn(serve(Serving(Arc::clone(self))));
            }
        }
        match tokio::time::timeout_at(until, answered).await {
            Ok(Ok(answer)) => answer,
            // The task is gone, with the runtime of whoever's call began it.
            Ok(Err(_)) => asked.alone(self, until).await,
            Err(_) => Err(slow()),
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is to be done next; `None` and the task ends, under the one lock.
    fn next(&self) -> Option<Batch<'_>> {
        let mut waiting = self.waiting();
        let batch = Batch { claims: take(&mut waiting.claims), done: take(&mut waiting.done), clock: &self.clock };
        waiting.is_served = batch.calls() > 0;
        waiting.is_served.then_some(batch)
    }

    /// A claim is held by the other clock too, from before anybody hears of it.
    fn hold(&self, claim: &Claim, lease: Duration) {
        if let Claim::Fresh(ticket) = claim {
            self.clock.hold(ticket, lease);
        }
    }
}

/// The first that somebody still waits for.
fn take<A, T>(queue: &mut VecDeque<Call<A, T>>) -> Vec<Call<A, T>> {
    let mut taken = Vec::new();
    while taken.len() < AT_ONCE {
        let Some(call) = queue.pop_front() else { break };
        if !call.answer.is_closed() {
            taken.push(call);
        }
    }
    taken
}

/// The task. When it is dropped half-way, those who wait are told so, and the next call begins another.
struct Serving(Arc<Group>);

impl Drop for Serving {
    fn drop(&mut self) {
        let mut waiting = self.0.waiting();
        if waiting.is_served {
            *waiting = Waiting::default();
        }
    }
}

async fn serve(serving: Serving) {
    let group = &serving.0;
    while let Some(batch) = group.next() {
        match run_within(PATIENCE, &group.pool, &batch).await {
            Ok((claims, done)) => {
                for (call, claim) in batch.claims.into_iter().zip(claims) {
                    if let Some(claim) = claim {
                        group.hold(&claim, call.asked.lease);
                        if let Err(Ok(Claim::Fresh(ticket))) = call.answer.send(Ok(claim)) {
                            // Nobody has it: it comes back when its lease in the file ends, and no later.
                            group.clock.let_go(&ticket);
                        }
                    }
                }
                for (call, done) in batch.done.into_iter().zip(done) {
                    if let Some(done) = done {
                        group.clock.let_go(&call.asked);
                        let _ = call.answer.send(Ok(done));
                    }
                }
            }
            Err(error) if batch.calls() == 1 => {
                // It was alone already.
                if let Some(call) = batch.claims.into_iter().next() {
                    let _ = call.answer.send(Err(error));
                } else if let Some(call) = batch.done.into_iter().next() {
                    let _ = call.answer.send(Err(error));
                }
            }
            Err(_) => {
                each(group, batch.claims).await;
                each(group, batch.done).await;
            }
        }
        // Who was answered may have the next call ready in a moment: it comes along now, not with the commit after.
        tokio::task::yield_now().await;
    }
}

async fn each<A: Alone<Output = T>, T>(group: &Group, calls: Vec<Call<A, T>>) {
    for call in calls {
        if !call.answer.is_closed() {
            let _ = call.answer.send(call.asked.alone(group, call.until).await);
        }
    }
}

/// A call in a transaction of its own.
trait Alone {
    type Output;

    fn alone(&self, group: &Group, until: Instant) -> impl Future<Output = Result<Self::Output, StoreError>> + Send;
}

impl Alone for NewClaim {
    type Output = Claim;

    async fn alone(&self, group: &Group, until: Instant) -> Result<Claim, StoreError> {
        let claim = run_within(left(until), &group.pool, &self.work(&group.clock)).await?;
        group.hold(&claim, self.lease);
        Ok(claim)
    }
}

impl NewClaim {
    fn work<'a>(&'a self, clock: &'a Clock) -> Claiming<'a> {
        Claiming { message: &self.message, token: self.token, lease: self.lease, clock }
    }
}

impl Alone for Ticket {
    type Output = bool;

    async fn alone(&self, group: &Group, until: Instant) -> Result<bool, StoreError> {
        let done = run_within(left(until), &group.pool, &Finishing { ticket: self, clock: &group.clock }).await?;
        group.clock.let_go(self);
        Ok(done)
    }
}

fn left(until: Instant) -> Duration {
    until.saturating_duration_since(Instant::now())
}

/// Calls that share a transaction. They came at the same time, so any order of them is right.
struct Batch<'a> {
    claims: Vec<Call<NewClaim, Claim>>,
    done: Vec<Call<Ticket, bool>>,
    clock: &'a Clock,
}

impl Batch<'_> {
    fn calls(&self) -> usize {
        self.claims.len().saturating_add(self.done.len())
    }

    async fn finish(&self, connection: &mut SqliteConnection, now: i64) -> Result<Vec<Option<bool>>, Trouble> {
        let asked: Vec<Option<&Ticket>> =
            self.done.iter().map(|call| (!call.answer.is_closed()).then_some(&call.asked)).collect();
        let asked_still: Vec<&Ticket> = asked.iter().copied().flatten().collect();
        let mut done = batch::finish(connection, &asked_still, now).await?.into_iter();
        Ok(asked.iter().map(|ticket| ticket.and_then(|_| done.next())).collect())
    }

    async fn claim(&self, connection: &mut SqliteConnection, now: i64) -> Result<Vec<Option<Claim>>, Trouble> {
        let asked: Vec<Option<Claiming<'_>>> =
            self.claims.iter().map(|call| (!call.answer.is_closed()).then(|| call.asked.work(self.clock))).collect();
        let asked_still: Vec<&Claiming<'_>> = asked.iter().flatten().collect();
        let mut new = batch::claim(&mut *connection, &asked_still, now).await?.into_iter();
        let mut claims = Vec::new();
        for claiming in &asked {
            claims.push(match claiming {
                None => None,
                Some(claiming) => Some(match new.next().flatten() {
                    Some(claim) => claim,
                    None => claiming.claim(&mut *connection, now).await?,
                }),
            });
        }
        Ok(claims)
    }
}

impl Work<Sqlite> for Batch<'_> {
    /// None for whoever has gone away meanwhile: waiting for the file may have taken long.
    type Output = (Vec<Option<Claim>>, Vec<Option<bool>>);

    async fn on(&self, connection: &mut SqliteConnection) -> Result<Self::Output, Trouble> {
        let now = begin(&mut *connection, self.clock).await?;
        let done = self.finish(&mut *connection, now).await?;
        let claims = self.claim(&mut *connection, now).await?;
        execute(connection, "COMMIT").await?;
        Ok((claims, done))
    }
}
