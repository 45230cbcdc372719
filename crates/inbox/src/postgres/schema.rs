//! The tables, and how they came to be. A step that was published is never changed: a new one is added.

use sqlx::{PgConnection, Postgres, Row as _};

use super::work::execute;
use crate::failure::Trouble;
use crate::session::{Work, missing};

const STEPS: [&str; 1] = ["
CREATE TABLE passerelle_inbox_messages (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Gone when it is done.
    payload bytea,
    -- The last ticket's; none while it waits after a release.
    token bytea,
    attempt integer NOT NULL,
    stored_at timestamptz NOT NULL,
    leased_until timestamptz NOT NULL,
    done_at timestamptz
);
CREATE INDEX passerelle_inbox_open ON passerelle_inbox_messages (leased_until, id) WHERE done_at IS NULL;
CREATE INDEX passerelle_inbox_finished ON passerelle_inbox_messages (done_at) WHERE done_at IS NOT NULL;
CREATE TABLE passerelle_inbox_keys (
    key text COLLATE \"C\" PRIMARY KEY,
    message bigint NOT NULL REFERENCES passerelle_inbox_messages (id) ON DELETE CASCADE
);
CREATE INDEX passerelle_inbox_keys_message ON passerelle_inbox_keys (message);
"];

/// Makes the tables what this version of the crate has; whoever comes second waits, and finds them made.
pub(super) struct Migrate;

impl Work<Postgres> for Migrate {
    type Output = ();

    async fn on(&self, connection: &mut PgConnection) -> Result<(), Trouble> {
        let known = i32::try_from(STEPS.len()).unwrap_or(i32::MAX);
        // As a rule they are there, and then nobody has to wait.
        if version(&mut *connection).await? == Some(known) {
            return Ok(());
        }
        // "pass", as in `work`: all of this crate's locks, and this one of them.
        execute(&mut *connection, "BEGIN; SELECT pg_advisory_xact_lock(1885434739, -1)").await?;
        // Who may only use the tables must not be asked for the right to make them.
        let version = match version(&mut *connection).await? {
            Some(version) => version,
            None => {
                execute(
                    &mut *connection,
                    "CREATE TABLE IF NOT EXISTS passerelle_inbox_schema (version integer NOT NULL)",
                )
                .await?;
                0
            }
        };
        for step in missing(i64::from(version), &STEPS)? {
            execute(&mut *connection, step).await?;
        }
        if version < known {
            sqlx::query("INSERT INTO passerelle_inbox_schema (version) VALUES ($1)")
                .bind(known)
                .execute(&mut *connection)
                .await?;
        }
        execute(connection, "COMMIT").await
    }
}

/// The tables' version; none when there are none. Asked of the catalogue itself: `to_regclass` may answer from a cache that is
/// older than the lock.
async fn version(connection: &mut PgConnection) -> Result<Option<i32>, Trouble> {
    let there: bool = sqlx::query(
        "SELECT EXISTS (SELECT FROM pg_catalog.pg_class
         WHERE relname = 'passerelle_inbox_schema' AND pg_catalog.pg_table_is_visible(oid))",
    )
    .fetch_one(&mut *connection)
    .await?
    .try_get(0)?;
    if !there {
        return Ok(None);
    }
    Ok(sqlx::query("SELECT max(version) FROM passerelle_inbox_schema").fetch_one(connection).await?.try_get(0)?)
}
