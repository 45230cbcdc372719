//! What is done in the file: in transactions that take the write lock when they begin, so that none sees what another is about
//! to change. Claims and what is done may share one (see `group`); every other call is one.

use std::time::Duration;

use passerelle::inbox::{Claim, Known, Message, Standing, Ticket, Token, judge};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, Sqlite, SqliteConnection};

use super::batch;
use super::clock::Clock;
use crate::failure::Trouble;
use crate::session::{Work, duration, millis};

pub(super) async fn execute(connection: &mut SqliteConnection, sql: &'static str) -> Result<(), Trouble> {
    sqlx::Executor::execute(connection, sql).await?;
    Ok(())
}

/// Takes the write lock, and then the time: waiting for the lock may have taken some.
pub(super) async fn begin(connection: &mut SqliteConnection, clock: &Clock) -> Result<i64, Trouble> {
    execute(&mut *connection, "BEGIN IMMEDIATE").await?;
    let now = clock.millis();
    // A lease that hasn't begun yet: the clock was set back. How much of the lease has passed nobody knows, so it begins
    // anew; left alone, it would last for as long as the clock was set back.
    sqlx::query(
        "UPDATE passerelle_inbox_messages SET leased_until = $1 + (leased_until - leased_at), leased_at = $1
         WHERE done_at IS NULL AND leased_at > $1",
    )
    .bind(now)
    .execute(connection)
    .await?;
    Ok(now)
}

pub(super) fn token(bytes: Option<Vec<u8>>) -> Option<Token> {
    bytes.and_then(|bytes| <[u8; 16]>::try_from(bytes).ok()).map(Token::from_bytes)
}

/// [`Store::claim`](passerelle::inbox::Store::claim).
pub(super) struct Claiming<'a> {
    pub(super) message: &'a Message,
    pub(super) token: Token,
    pub(super) lease: Duration,
    pub(super) clock: &'a Clock,
}

impl Work<Sqlite> for Claiming<'_> {
    type Output = Claim;

    async fn on(&self, connection: &mut SqliteConnection) -> Result<Claim, Trouble> {
        let now = begin(&mut *connection, self.clock).await?;
        let claim = self.claim(&mut *connection, now).await?;
        execute(connection, "COMMIT").await?;
        Ok(claim)
    }
}

impl Claiming<'_> {
    pub(super) async fn claim(&self, connection: &mut SqliteConnection, now: i64) -> Result<Claim, Trouble> {
        let until = now.saturating_add(millis(self.lease));
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for key in self.message.keys() {
            let row = sqlx::query(
                "SELECT m.id, m.attempt, m.token, m.leased_until, m.done_at IS NOT NULL AS done
                 FROM passerelle_inbox_keys AS k JOIN passerelle_inbox_messages AS m ON m.id = k.message WHERE k.key = $1",
            )
            .bind(key)
            .fetch_optional(&mut *connection)
            .await?;
            match row {
                Some(row) => known.push(self.known(&row, now)?),
                None => unknown.push(key),
            }
        }
        known.sort_unstable_by_key(|(known, _)| known.id);
        known.dedup_by_key(|(known, _)| known.id);
        // The answer of an earlier attempt was lost: the message is leased to this very call.
        let own = known.iter().find(|(known, token)| *token == Some(self.token) && known.standing != Standing::Done);
        if let Some((known, _)) = own {
            return Ok(Claim::Fresh(Ticket::new(known.id, self.token, known.attempt)));
        }
        let known: Vec<Known> = known.into_iter().map(|(known, _)| known).collect();
        let Some(found) = judge(&known) else {
            let id = sqlx::query(
                "INSERT INTO passerelle_inbox_messages (payload, token, attempt, stored_at, leased_at, leased_until)
                 VALUES ($1, $2, 1, $3, $3, $4)",
            )
            .bind(self.message.payload().as_ref())
            .bind(self.token.to_bytes().to_vec())
            .bind(now)
            .bind(until)
            .execute(&mut *connection)
            .await?
            .last_insert_rowid();
            add_keys(connection, id, unknown).await?;
            return Ok(Claim::Fresh(Ticket::new(id, self.token, 1)));
        };
        for other in &found.others {
            sqlx::query("UPDATE passerelle_inbox_keys SET message = $1 WHERE message = $2")
                .bind(found.id)
                .bind(other)
                .execute(&mut *connection)
                .await?;
            sqlx::query("DELETE FROM passerelle_inbox_messages WHERE id = $1")
                .bind(other)
                .execute(&mut *connection)
                .await?;
        }
        add_keys(&mut *connection, found.id, unknown).await?;
        match found.standing {
            Standing::Done => Ok(Claim::Duplicate),
            Standing::Leased(ends_in) => Ok(Claim::InFlight { ends_in }),
            Standing::Free => {
                let attempt = found.attempt.saturating_add(1);
                sqlx::query(
                    "UPDATE passerelle_inbox_messages SET token = $2, attempt = $3, leased_at = $4, leased_until = $5
                     WHERE id = $1",
                )
                .bind(found.id)
                .bind(self.token.to_bytes().to_vec())
                .bind(i64::from(attempt))
                .bind(now)
                .bind(until)
                .execute(connection)
                .await?;
                Ok(Claim::Fresh(Ticket::new(found.id, self.token, attempt)))
            }
        }
    }

    fn known(&self, row: &SqliteRow, now: i64) -> Result<(Known, Option<Token>), Trouble> {
        let attempt: i64 = row.try_get("attempt")?;
        let until: i64 = row.try_get("leased_until")?;
        let token = token(row.try_get("token")?);
        let left = duration(until.saturating_sub(now));
        let standing = if row.try_get("done")? {
            Standing::Done
        } else if let Some(left) = token.and_then(|token| self.clock.held(token)) {
            Standing::Leased(left)
        } else if left.is_zero() {
            Standing::Free
        } else {
            Standing::Leased(left)
        };
        let known = Known { id: row.try_get("id")?, attempt: u32::try_from(attempt).unwrap_or(u32::MAX), standing };
        Ok((known, token))
    }
}

async fn add_keys(connection: &mut SqliteConnection, id: i64, keys: Vec<&String>) -> Result<(), Trouble> {
    for key in keys {
        sqlx::query("INSERT INTO passerelle_inbox_keys (key, message) VALUES ($1, $2)")
            .bind(key)
            .bind(id)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// [`Store::done`](passerelle::inbox::Store::done).
pub(super) struct Finishing<'a> {
    pub(super) ticket: &'a Ticket,
    pub(super) clock: &'a Clock,
}

impl Work<Sqlite> for Finishing<'_> {
    type Output = bool;

    async fn on(&self, connection: &mut SqliteConnection) -> Result<bool, Trouble> {
        let now = begin(&mut *connection, self.clock).await?;
        let done = batch::finish(&mut *connection, &[self.ticket], now).await?;
        execute(connection, "COMMIT").await?;
        Ok(done.contains(&true))
    }
}

/// [`Store::release`](passerelle::inbox::Store::release).
pub(super) struct Releasing<'a> {
    pub(super) ticket: &'a Ticket,
    pub(super) wait: i64,
    pub(super) clock: &'a Clock,
}

impl Work<Sqlite> for Releasing<'_> {
    type Output = bool;
    // The ticket is void afterwards, so that a second time would say "not yours".
    const REPEATABLE: bool = false;

    async fn on(&self, connection: &mut SqliteConnection) -> Result<bool, Trouble> {
        let now = begin(&mut *connection, self.clock).await?;
        let rows = sqlx::query(
            "UPDATE passerelle_inbox_messages SET token = NULL, leased_at = $3, leased_until = $4
             WHERE id = $1 AND token = $2 AND done_at IS NULL",
        )
        .bind(self.ticket.message())
        .bind(self.ticket.token().to_bytes().to_vec())
        .bind(now)
        .bind(now.saturating_add(self.wait))
        .execute(&mut *connection)
        .await?
        .rows_affected();
        execute(connection, "COMMIT").await?;
        Ok(rows > 0)
    }
}

/// [`Store::renew`](passerelle::inbox::Store::renew).
pub(super) struct Renewing<'a> {
    pub(super) ticket: &'a Ticket,
    pub(super) lease: i64,
    pub(super) clock: &'a Clock,
}

impl Work<Sqlite> for Renewing<'_> {
    type Output = bool;

    async fn on(&self, connection: &mut SqliteConnection) -> Result<bool, Trouble> {
        let now = begin(&mut *connection, self.clock).await?;
        let rows = sqlx::query(
            "UPDATE passerelle_inbox_messages SET leased_at = $3, leased_until = $4
             WHERE id = $1 AND token = $2 AND done_at IS NULL",
        )
        .bind(self.ticket.message())
        .bind(self.ticket.token().to_bytes().to_vec())
        .bind(now)
        .bind(now.saturating_add(self.lease))
        .execute(&mut *connection)
        .await?
        .rows_affected();
        execute(connection, "COMMIT").await?;
        Ok(rows > 0)
    }
}

/// [`Store::take_abandoned`](passerelle::inbox::Store::take_abandoned).
pub(super) struct Taking<'a> {
    pub(super) lease: i64,
    pub(super) limit: usize,
    pub(super) clock: &'a Clock,
}

impl Work<Sqlite> for Taking<'_> {
    type Output = Vec<(Message, Ticket)>;

    async fn on(&self, connection: &mut SqliteConnection) -> Result<Vec<(Message, Ticket)>, Trouble> {
        let now = begin(&mut *connection, self.clock).await?;
        let rows = sqlx::query(
            "SELECT id, attempt, token, payload FROM passerelle_inbox_messages WHERE done_at IS NULL AND leased_until <= $1
             ORDER BY leased_until, id LIMIT $2",
        )
        .bind(now)
        // Some of them may be held by this process all the same.
        .bind(i64::try_from(self.limit.saturating_add(self.clock.count())).unwrap_or(i64::MAX))
        .fetch_all(&mut *connection)
        .await?;
        let mut taken = Vec::new();
        for row in rows {
            if taken.len() == self.limit {
                break;
            }
            if token(row.try_get("token")?).is_some_and(|token| self.clock.held(token).is_some()) {
                continue;
            }
            taken.push(self.take(&mut *connection, &row, now).await?);
        }
        execute(connection, "COMMIT").await?;
        Ok(taken)
    }
}

impl Taking<'_> {
    async fn take(
        &self,
        connection: &mut SqliteConnection,
        row: &SqliteRow,
        now: i64,
    ) -> Result<(Message, Ticket), Trouble> {
        let (id, token): (i64, _) = (row.try_get("id")?, Token::random()?);
        let attempt = row.try_get::<i64, _>("attempt")?.saturating_add(1);
        sqlx::query(
            "UPDATE passerelle_inbox_messages SET token = $2, attempt = $3, leased_at = $4, leased_until = $5 WHERE id = $1",
        )
        .bind(id)
        .bind(token.to_bytes().to_vec())
        .bind(attempt)
        .bind(now)
        .bind(now.saturating_add(self.lease))
        .execute(&mut *connection)
        .await?;
        let keys: Vec<String> = sqlx::query_scalar("SELECT key FROM passerelle_inbox_keys WHERE message = $1")
            .bind(id)
            .fetch_all(connection)
            .await?;
        let message = Message::new(keys, row.try_get::<Vec<u8>, _>("payload")?);
        Ok((message, Ticket::new(id, token, u32::try_from(attempt).unwrap_or(u32::MAX))))
    }
}

/// [`Store::forget_done`](passerelle::inbox::Store::forget_done), a part of it: others want to write as well.
pub(super) struct Forgetting<'a> {
    pub(super) age: i64,
    pub(super) clock: &'a Clock,
}

impl Forgetting<'_> {
    pub(super) const AT_ONCE: u64 = 1000;
}

impl Work<Sqlite> for Forgetting<'_> {
    type Output = u64;

    async fn on(&self, connection: &mut SqliteConnection) -> Result<u64, Trouble> {
        let now = begin(&mut *connection, self.clock).await?;
        let rows = sqlx::query(
            "DELETE FROM passerelle_inbox_messages WHERE id IN
             (SELECT id FROM passerelle_inbox_messages WHERE done_at <= $1 ORDER BY done_at LIMIT 1000)",
        )
        .bind(now.saturating_sub(self.age))
        .execute(&mut *connection)
        .await?
        .rows_affected();
        execute(connection, "COMMIT").await?;
        Ok(rows)
    }
}
