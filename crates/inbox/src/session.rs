//! One call to a database: on a connection of its own, in time, and again where that is safe. What is the same for both.

use std::future::Future;
use std::time::Duration;

use passerelle::inbox::StoreError;
use sqlx::pool::PoolConnection;
use sqlx::{Database, Pool};

use crate::failure::{Outcome, Trouble, slow};

/// How long a call may take, all attempts together: lomi. waits 4 s for the answer to a webhook.
pub(crate) const PATIENCE: Duration = Duration::from_secs(3);
/// How long it may take to get a connection, or another's lock: less, so that the error says which of them it was.
pub(crate) const WAIT: Duration = Duration::from_millis(2500);
/// How often at most.
const ATTEMPTS: u32 = 6;

/// What is done on one connection, from the beginning of a transaction to its end.
pub(crate) trait Work<DB: Database>: Sync {
    type Output: Send;

    /// Whether it may be done again when nobody knows if it was done.
    const REPEATABLE: bool = true;

    fn on(&self, connection: &mut DB::Connection) -> impl Future<Output = Result<Self::Output, Trouble>> + Send;
}

/// Does it.
pub(crate) async fn run<DB: Database, W: Work<DB>>(pool: &Pool<DB>, work: &W) -> Result<W::Output, StoreError> {
    run_within(PATIENCE, pool, work).await
}

/// Does it, in another time.
pub(crate) async fn run_within<DB: Database, W: Work<DB>>(
    patience: Duration,
    pool: &Pool<DB>,
    work: &W,
) -> Result<W::Output, StoreError> {
    let attempts = async {
        let mut attempt = 0;
        loop {
            attempt += 1;
            let trouble = match once(pool, work).await {
                Ok(output) => return Ok(output),
                Err(trouble) => trouble,
            };
            let again = match trouble.outcome() {
                Outcome::Undone => true,
                Outcome::Unknown => W::REPEATABLE,
                Outcome::Final => false,
            };
            if !again || attempt == ATTEMPTS {
                return Err(trouble.told());
            }
            tokio::time::sleep(Duration::from_millis(10) * attempt).await;
        }
    };
    tokio::time::timeout(patience, attempts).await.unwrap_or_else(|_| Err(slow()))
}

async fn once<DB: Database, W: Work<DB>>(pool: &Pool<DB>, work: &W) -> Result<W::Output, Trouble> {
    let mut session = Session(Some(pool.acquire().await?));
    let output = work.on(session.0.as_deref_mut().ok_or(Trouble::Moved)?).await?;
    session.whole();
    Ok(output)
}

/// A connection that goes back to the pool only when everything went well. When a call fails, takes too long, or is dropped
/// half-way, nobody knows what the connection is in the middle of: it is closed, and so the database rolls back.
struct Session<DB: Database>(Option<PoolConnection<DB>>);

impl<DB: Database> Session<DB> {
    fn whole(mut self) {
        drop(self.0.take());
    }
}

impl<DB: Database> Drop for Session<DB> {
    fn drop(&mut self) {
        if let Some(connection) = self.0.take() {
            drop(connection.detach());
        }
    }
}

/// The steps that make tables of this version what this program knows.
pub(crate) fn missing(version: i64, steps: &'static [&'static str]) -> Result<&'static [&'static str], StoreError> {
    usize::try_from(version).ok().and_then(|version| steps.get(version..)).ok_or_else(|| {
        StoreError::new(
            format!("the tables have version {version} and this program knows {}", steps.len()),
            "a newer passerelle-inbox has opened this database: update this program too",
        )
    })
}

/// Milliseconds, rounded up, and at most a century: databases' dates end.
pub(crate) fn millis(time: Duration) -> i64 {
    const CENTURY: i64 = 100 * 365 * 24 * 60 * 60 * 1000;
    let millis = time.as_nanos().div_ceil(1_000_000);
    i64::try_from(millis).unwrap_or(CENTURY).min(CENTURY)
}

/// Milliseconds that are left, as a time.
pub(crate) fn duration(millis: i64) -> Duration {
    Duration::from_millis(u64::try_from(millis).unwrap_or(0))
}
