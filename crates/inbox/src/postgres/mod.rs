//! Messages in PostgreSQL, for shops on several machines. Time is the server's: a machine whose clock is wrong can't take a
//! message from another's worker.

mod address;
mod schema;
mod work;

use std::fmt;
use std::time::Duration;

use passerelle::inbox::{Answer, Claim, Message, Store, StoreError, Ticket, Token};
use sqlx::postgres::PgPoolOptions;
use sqlx::{ConnectOptions as _, PgPool};

use crate::session::{PATIENCE, WAIT, millis, run, run_within};

/// A [`Store`] in PostgreSQL, 13 or newer.
///
/// What was claimed survives the process, and what the server survives: commits wait for the server's disk, also where
/// `synchronous_commit` is off for the rest of the database. When the connection is lost or the server restarts, a call is
/// repeated where that is safe, and else, or when it stays away for three seconds, is a [`StoreError`]; as soon as the server
/// is back, so is the store.
pub struct PostgresStore {
    pool: PgPool,
}

impl PostgresStore {
    /// Connects, and makes the tables if need be: `postgres://user:password@host/database`, with PostgreSQL's usual
    /// parameters. A user that may not make tables will do once they are there.
    ///
    /// A server on another machine is asked through TLS (feature `postgres-tls`) or not at all. Its certificate is checked
    /// unless the URL says `sslmode=require` or `verify-ca`; to what would go without TLS, `disable`, `allow` and `prefer`, is
    /// said no, or yes with the certificate checked.
    ///
    /// # Errors
    /// When the URL can't be read, the server can't be reached or refuses, TLS is missing, or a newer version of this crate
    /// has opened the database. Never contains the URL.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let options = address::options(url)?.disable_statement_logging();
        let pool = PgPoolOptions::new().max_connections(8).acquire_timeout(WAIT).connect_lazy_with(options);
        Self::open(pool).await
    }

    /// On connections that the shop has already. Each call takes one of them for some milliseconds.
    ///
    /// # Errors
    /// As [`connect`](Self::connect): to a server on another machine the pool has to use TLS.
    pub async fn from_pool(pool: PgPool) -> Result<Self, StoreError> {
        address::check(&pool.connect_options())?;
        Self::open(pool).await
    }

    async fn open(pool: PgPool) -> Result<Self, StoreError> {
        run_within(PATIENCE * 3, &pool, &schema::Migrate).await?;
        Ok(Self { pool })
    }

    /// Closes the connections; whatever is asked of the store afterwards is a [`StoreError`].
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl fmt::Debug for PostgresStore {
    /// Without the pool: its options hold the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}

impl Store for PostgresStore {
    fn claim<'a>(&'a self, message: &'a Message, lease: Duration) -> Answer<'a, Claim> {
        Box::pin(async move {
            run(&self.pool, &work::Claiming { message, token: Token::random()?, lease: millis(lease) }).await
        })
    }

    fn done<'a>(&'a self, ticket: &'a Ticket) -> Answer<'a, bool> {
        Box::pin(async move { run(&self.pool, &work::Finishing { ticket }).await })
    }

    fn release<'a>(&'a self, ticket: &'a Ticket, wait: Duration) -> Answer<'a, bool> {
        Box::pin(async move { run(&self.pool, &work::Releasing { ticket, wait: millis(wait) }).await })
    }

    fn renew<'a>(&'a self, ticket: &'a Ticket, lease: Duration) -> Answer<'a, bool> {
        Box::pin(async move { run(&self.pool, &work::Renewing { ticket, lease: millis(lease) }).await })
    }

    fn take_abandoned<'a>(&'a self, lease: Duration, limit: usize) -> Answer<'a, Vec<(Message, Ticket)>> {
        Box::pin(async move { run(&self.pool, &work::Taking { lease: millis(lease), limit }).await })
    }

    fn forget_done<'a>(&'a self, older_than: Duration) -> Answer<'a, u64> {
        Box::pin(async move {
            let mut all = 0_u64;
            loop {
                let some = run(&self.pool, &work::Forgetting { age: millis(older_than) }).await?;
                all = all.saturating_add(some);
                if some < work::Forgetting::AT_ONCE {
                    return Ok(all);
                }
            }
        })
    }
}
