//! Messages in a file of this machine's. SQLite is compiled in, so there is nothing to install and nothing to run; any number
//! of processes of the machine may have the file open. It has to lie on a local disk: write-ahead logs don't work through a
//! network.

mod batch;
mod clock;
mod group;
mod schema;
mod work;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use passerelle::environment::{Environment, System};
use passerelle::inbox::{Answer, Claim, Message, Store, StoreError, Ticket};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, SqlitePool};

use crate::session::{PATIENCE, WAIT, millis, run, run_within};
use clock::Clock;
use group::Group;

/// A [`Store`] in a SQLite file.
///
/// What was claimed survives the process, the machine and a power cut, as far as the disk does what it says: each commit is
/// synced (`synchronous = FULL`). Leases go by the machine's time of day, since the file outlives the process. When that is
/// set back, leases begin anew; when it is set forward, leases of other processes may end early, those of this one don't.
pub struct SqliteStore {
    group: Arc<Group>,
}

impl SqliteStore {
    /// Opens the file, and makes it and its tables if need be. It is made for its owner alone to read: what isn't handled
    /// yet may hold personal data.
    ///
    /// # Errors
    /// When the file can't be made or opened, is no database, or was opened by a newer version of this crate.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_with(path, Arc::new(System::default())).await
    }

    /// Opens the file, and has its time from here.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub async fn open_with(path: impl AsRef<Path>, environment: Arc<dyn Environment>) -> Result<Self, StoreError> {
        // Absolute, so that no name is one of those that SQLite takes for something else, such as `:memory:`.
        let path = std::path::absolute(path).map_err(cannot_open)?;
        create(&path).map_err(cannot_open)?;
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(WAIT)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            // macOS only: there, a plain sync leaves data in the disk's cache.
            .pragma("fullfsync", "ON")
            // What is erased is overwritten.
            .pragma("secure_delete", "ON")
            .disable_statement_logging();
        // One writer at a time is all SQLite has: here they queue, which is fair; in SQLite they would try again and again.
        let pool = SqlitePoolOptions::new().max_connections(1).acquire_timeout(WAIT).connect_lazy_with(options);
        migrate(&pool).await?;
        Ok(Self { group: Group::new(pool, Clock::new(environment)) })
    }

    /// Closes the file; whatever is asked of the store afterwards is a [`StoreError`].
    pub async fn close(&self) {
        // A connection that was on its way back into the pool is left open by sqlx the first time.
        for _ in 0..10 {
            self.group.pool.close().await;
            if self.group.pool.size() == 0 {
                break;
            }
        }
    }
}

async fn migrate(pool: &SqlitePool) -> Result<(), StoreError> {
    let mut attempt = 0;
    loop {
        attempt += 1;
        match run_within(PATIENCE * 3, pool, &schema::Migrate).await {
            // A new file becomes a write-ahead log's, and for that SQLite doesn't wait for others.
            Err(error) if error.may_pass() && attempt < 50 => tokio::time::sleep(Duration::from_millis(20)).await,
            result => return result,
        }
    }
}

/// An empty file is an empty database.
fn create(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn cannot_open(error: std::io::Error) -> StoreError {
    StoreError::new("the SQLite file can't be made or opened", "check its folder and who may write there")
        .with_source(error)
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").finish_non_exhaustive()
    }
}

impl Store for SqliteStore {
    fn claim<'a>(&'a self, message: &'a Message, lease: Duration) -> Answer<'a, Claim> {
        Box::pin(self.group.claim(message, lease))
    }

    fn done<'a>(&'a self, ticket: &'a Ticket) -> Answer<'a, bool> {
        Box::pin(self.group.done(ticket))
    }

    fn release<'a>(&'a self, ticket: &'a Ticket, wait: Duration) -> Answer<'a, bool> {
        Box::pin(async move {
            let released =
                run(&self.group.pool, &work::Releasing { ticket, wait: millis(wait), clock: &self.group.clock })
                    .await?;
            self.group.clock.let_go(ticket);
            Ok(released)
        })
    }

    fn renew<'a>(&'a self, ticket: &'a Ticket, lease: Duration) -> Answer<'a, bool> {
        Box::pin(async move {
            let renewed =
                run(&self.group.pool, &work::Renewing { ticket, lease: millis(lease), clock: &self.group.clock })
                    .await?;
            if renewed {
                self.group.clock.hold(ticket, lease);
            }
            Ok(renewed)
        })
    }

    fn take_abandoned<'a>(&'a self, lease: Duration, limit: usize) -> Answer<'a, Vec<(Message, Ticket)>> {
        Box::pin(async move {
            let taken =
                run(&self.group.pool, &work::Taking { lease: millis(lease), limit, clock: &self.group.clock }).await?;
            taken.iter().for_each(|(_, ticket)| self.group.clock.hold(ticket, lease));
            Ok(taken)
        })
    }

    fn forget_done<'a>(&'a self, older_than: Duration) -> Answer<'a, u64> {
        Box::pin(async move {
            let mut all = 0_u64;
            loop {
                let some =
                    run(&self.group.pool, &work::Forgetting { age: millis(older_than), clock: &self.group.clock })
                        .await?;
                all = all.saturating_add(some);
                if some < work::Forgetting::AT_ONCE {
                    return Ok(all);
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use sqlx::Row as _;

    use super::*;

    /// A power cut can't be tried here; what makes a claim survive one can be asked for.
    #[tokio::test]
    async fn each_commit_is_synced() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path().join("inbox.sqlite")).await.unwrap();
        let mut connection = store.group.pool.acquire().await.unwrap();
        for (pragma, expected) in [("synchronous", 2), ("fullfsync", 1), ("foreign_keys", 1), ("secure_delete", 1)] {
            let row = sqlx::query(&format!("PRAGMA {pragma}")).fetch_one(&mut *connection).await.unwrap();
            assert_eq!(row.get::<i64, _>(0), expected, "{pragma}");
        }
        let row = sqlx::query("PRAGMA journal_mode").fetch_one(&mut *connection).await.unwrap();
        assert_eq!(row.get::<String, _>(0), "wal");
    }
}
