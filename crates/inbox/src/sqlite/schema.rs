//! The tables, and how they came to be. A step that was published is never changed: a new one is added.

use sqlx::{Row, Sqlite, SqliteConnection};

use super::work::execute;
use crate::failure::Trouble;
use crate::session::{Work, missing};

const STEPS: [&str; 1] = ["
CREATE TABLE passerelle_inbox_messages (
    -- Never used twice: a ticket names it.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Gone when it is done.
    payload BLOB,
    -- The last ticket's; none while it waits after a release.
    token BLOB,
    attempt INTEGER NOT NULL,
    -- All times are milliseconds since 1970.
    stored_at INTEGER NOT NULL,
    leased_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL,
    done_at INTEGER
);
CREATE INDEX passerelle_inbox_open ON passerelle_inbox_messages (leased_until, id) WHERE done_at IS NULL;
CREATE INDEX passerelle_inbox_ahead ON passerelle_inbox_messages (leased_at) WHERE done_at IS NULL;
CREATE INDEX passerelle_inbox_finished ON passerelle_inbox_messages (done_at) WHERE done_at IS NOT NULL;
CREATE TABLE passerelle_inbox_keys (
    key TEXT PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES passerelle_inbox_messages (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX passerelle_inbox_keys_message ON passerelle_inbox_keys (message);
"];

/// Makes the tables what this version of the crate has; whoever comes second waits, and finds them made.
pub(super) struct Migrate;

impl Work<Sqlite> for Migrate {
    type Output = ();

    async fn on(&self, connection: &mut SqliteConnection) -> Result<(), Trouble> {
        execute(&mut *connection, "BEGIN IMMEDIATE").await?;
        execute(&mut *connection, "CREATE TABLE IF NOT EXISTS passerelle_inbox_schema (version INTEGER NOT NULL)")
            .await?;
        let row = sqlx::query("SELECT coalesce(max(version), 0) FROM passerelle_inbox_schema")
            .fetch_one(&mut *connection)
            .await?;
        let version: i64 = row.try_get(0)?;
        for step in missing(version, &STEPS)? {
            execute(&mut *connection, step).await?;
        }
        let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
        if version < known {
            sqlx::query("INSERT INTO passerelle_inbox_schema (version) VALUES ($1)")
                .bind(known)
                .execute(&mut *connection)
                .await?;
        }
        execute(&mut *connection, "COMMIT").await?;
        Ok(())
    }
}
