//! What is done on the server. Every call is one transaction at READ COMMITTED. Nothing here waits in a circle: a claim locks
//! its keys in order, then the messages they lead to in order; whoever takes several messages otherwise skips what is locked.

use passerelle::inbox::{Claim, Known, Message, Standing, Ticket, Token, judge};
use sqlx::postgres::PgRow;
use sqlx::{PgConnection, Postgres, Row as _};

use crate::failure::Trouble;
use crate::session::{Work, duration};

/// Of advisory locks with two numbers, those of this crate: "pass". The second number is a key's.
const LOCKS: i32 = 1_885_434_739;

/// Begins as every call needs it, whatever the database is set to. A client that dies in the middle keeps nobody waiting
/// for long, and what is committed is on the server's disk.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
    SET LOCAL lock_timeout = '2s';
    SET LOCAL idle_in_transaction_session_timeout = '5s';
    SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'";

pub(super) async fn execute(connection: &mut PgConnection, sql: &'static str) -> Result<(), Trouble> {
    sqlx::Executor::execute(connection, sql).await?;
    Ok(())
}

/// [`Store::claim`](passerelle::inbox::Store::claim).
pub(super) struct Claiming<'a> {
    pub(super) message: &'a Message,
    pub(super) token: Token,
    pub(super) lease: i64,
}

impl Work<Postgres> for Claiming<'_> {
    type Output = Claim;

    async fn on(&self, connection: &mut PgConnection) -> Result<Claim, Trouble> {
        execute(&mut *connection, BEGIN).await?;
        // Two claims with a key in common go one after the other. Statements after this one see what the first has done.
        sqlx::query("SELECT pg_advisory_xact_lock($1, key) FROM unnest($2::int4[]) AS key")
            .bind(LOCKS)
            .bind(self.locks())
            .execute(&mut *connection)
            .await?;
        let claim = self.claim(&mut *connection).await?;
        execute(connection, "COMMIT").await?;
        Ok(claim)
    }
}

impl Claiming<'_> {
    /// A number for each key, in order. Two keys with one number wait for each other, and that is all.
    fn locks(&self) -> Vec<i32> {
        // FNV-1a.
        let number = |key: &String| {
            key.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
        };
        let mut locks: Vec<i32> = self.message.keys().iter().map(|key| number(key).cast_signed()).collect();
        locks.sort_unstable();
        locks.dedup();
        locks
    }

    async fn claim(&self, connection: &mut PgConnection) -> Result<Claim, Trouble> {
        let rows = sqlx::query("SELECT key, message FROM passerelle_inbox_keys WHERE key = ANY($1)")
            .bind(self.message.keys())
            .fetch_all(&mut *connection)
            .await?;
        let (mut ids, mut unknown) = (Vec::new(), self.message.keys().to_vec());
        for row in rows {
            let (key, id): (String, i64) = (row.try_get("key")?, row.try_get("message")?);
            unknown.retain(|unknown| *unknown != key);
            ids.push(id);
        }
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return self.keep(connection).await;
        }
        let known = self.known(&mut *connection, &ids).await?;
        // The answer of an earlier attempt was lost: the message is leased to this very call.
        let own = known.iter().find(|(known, token)| *token == Some(self.token) && known.standing != Standing::Done);
        if let Some((known, _)) = own {
            return Ok(Claim::Fresh(Ticket::new(known.id, self.token, known.attempt)));
        }
        let known: Vec<Known> = known.into_iter().map(|(known, _)| known).collect();
        let found = judge(&known).ok_or(Trouble::Moved)?;
        if !found.others.is_empty() {
            sqlx::query("UPDATE passerelle_inbox_keys SET message = $1 WHERE message = ANY($2)")
                .bind(found.id)
                .bind(&found.others)
                .execute(&mut *connection)
                .await?;
            sqlx::query("DELETE FROM passerelle_inbox_messages WHERE id = ANY($1)")
                .bind(&found.others)
                .execute(&mut *connection)
                .await?;
        }
        if !unknown.is_empty() {
            sqlx::query(
                "INSERT INTO passerelle_inbox_keys (key, message) SELECT key, $2 FROM unnest($1::text[]) AS key",
            )
            .bind(&unknown)
            .bind(found.id)
            .execute(&mut *connection)
            .await?;
        }
        match found.standing {
            Standing::Done => Ok(Claim::Duplicate),
            Standing::Leased(ends_in) => Ok(Claim::InFlight { ends_in }),
            Standing::Free => {
                let attempt = found.attempt.saturating_add(1);
                sqlx::query(
                    "UPDATE passerelle_inbox_messages SET token = $2, attempt = $3,
                     leased_until = clock_timestamp() + $4 * interval '1 millisecond' WHERE id = $1",
                )
                .bind(found.id)
                .bind(self.token.to_bytes())
                .bind(i32::try_from(attempt).unwrap_or(i32::MAX))
                .bind(self.lease)
                .execute(connection)
                .await?;
                Ok(Claim::Fresh(Ticket::new(found.id, self.token, attempt)))
            }
        }
    }

    /// Stores what nobody has stored.
    async fn keep(&self, connection: &mut PgConnection) -> Result<Claim, Trouble> {
        let row = sqlx::query(
            "WITH message AS (
                INSERT INTO passerelle_inbox_messages (payload, token, attempt, stored_at, leased_until)
                VALUES ($1, $2, 1, clock_timestamp(), clock_timestamp() + $3 * interval '1 millisecond') RETURNING id)
             INSERT INTO passerelle_inbox_keys (key, message)
             SELECT key, message.id FROM message, unnest($4::text[]) AS key RETURNING message",
        )
        .bind(self.message.payload().as_ref())
        .bind(self.token.to_bytes())
        .bind(self.lease)
        .bind(self.message.keys())
        .fetch_all(connection)
        .await?;
        let id = row.first().ok_or(Trouble::Moved)?.try_get("message")?;
        Ok(Claim::Fresh(Ticket::new(id, self.token, 1)))
    }

    /// Locks the messages and says where they stand. One that is gone was merged into another, or forgotten, since the keys
    /// were read: begin again.
    async fn known(&self, connection: &mut PgConnection, ids: &[i64]) -> Result<Vec<(Known, Option<Token>)>, Trouble> {
        let rows = sqlx::query(
            "SELECT id, attempt, token, done_at IS NOT NULL AS done,
             ceil(extract(epoch FROM leased_until - clock_timestamp()) * 1000)::bigint AS left_over
             FROM passerelle_inbox_messages WHERE id = ANY($1) ORDER BY id FOR UPDATE",
        )
        .bind(ids)
        .fetch_all(connection)
        .await?;
        if rows.len() < ids.len() {
            return Err(Trouble::Moved);
        }
        rows.iter().map(known).collect()
    }
}

fn known(row: &PgRow) -> Result<(Known, Option<Token>), Trouble> {
    let left = duration(row.try_get("left_over")?);
    let standing = match row.try_get("done")? {
        true => Standing::Done,
        false if left.is_zero() => Standing::Free,
        false => Standing::Leased(left),
    };
    let known = Known { id: row.try_get("id")?, attempt: attempt(row)?, standing };
    let token: Option<Vec<u8>> = row.try_get("token")?;
    Ok((known, token.and_then(|bytes| <[u8; 16]>::try_from(bytes).ok()).map(Token::from_bytes)))
}

fn attempt(row: &PgRow) -> Result<u32, Trouble> {
    Ok(u32::try_from(row.try_get::<i32, _>("attempt")?).unwrap_or(0))
}

/// [`Store::done`](passerelle::inbox::Store::done).
pub(super) struct Finishing<'a> {
    pub(super) ticket: &'a Ticket,
}

impl Work<Postgres> for Finishing<'_> {
    type Output = bool;

    async fn on(&self, connection: &mut PgConnection) -> Result<bool, Trouble> {
        execute(&mut *connection, BEGIN).await?;
        let rows = sqlx::query(
            "UPDATE passerelle_inbox_messages SET done_at = coalesce(done_at, clock_timestamp()), payload = NULL
             WHERE id = $1 AND token = $2",
        )
        .bind(self.ticket.message())
        .bind(self.ticket.token().to_bytes())
        .execute(&mut *connection)
        .await?
        .rows_affected();
        execute(connection, "COMMIT").await?;
        Ok(rows > 0)
    }
}

/// [`Store::release`](passerelle::inbox::Store::release).
pub(super) struct Releasing<'a> {
    pub(super) ticket: &'a Ticket,
    pub(super) wait: i64,
}

impl Work<Postgres> for Releasing<'_> {
    type Output = bool;
    // The ticket is void afterwards, so that a second time would say "not yours".
    const REPEATABLE: bool = false;

    async fn on(&self, connection: &mut PgConnection) -> Result<bool, Trouble> {
        execute(&mut *connection, BEGIN).await?;
        let rows = sqlx::query(
            "UPDATE passerelle_inbox_messages SET token = NULL,
             leased_until = clock_timestamp() + $3 * interval '1 millisecond'
             WHERE id = $1 AND token = $2 AND done_at IS NULL",
        )
        .bind(self.ticket.message())
        .bind(self.ticket.token().to_bytes())
        .bind(self.wait)
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
}

impl Work<Postgres> for Renewing<'_> {
    type Output = bool;

    async fn on(&self, connection: &mut PgConnection) -> Result<bool, Trouble> {
        execute(&mut *connection, BEGIN).await?;
        let rows = sqlx::query(
            "UPDATE passerelle_inbox_messages SET leased_until = clock_timestamp() + $3 * interval '1 millisecond'
             WHERE id = $1 AND token = $2 AND done_at IS NULL",
        )
        .bind(self.ticket.message())
        .bind(self.ticket.token().to_bytes())
        .bind(self.lease)
        .execute(&mut *connection)
        .await?
        .rows_affected();
        execute(connection, "COMMIT").await?;
        Ok(rows > 0)
    }
}

/// [`Store::take_abandoned`](passerelle::inbox::Store::take_abandoned). If the answer is lost and it is done again, what the
/// first attempt took comes back when its lease ends.
pub(super) struct Taking {
    pub(super) lease: i64,
    pub(super) limit: usize,
}

impl Work<Postgres> for Taking {
    type Output = Vec<(Message, Ticket)>;

    async fn on(&self, connection: &mut PgConnection) -> Result<Vec<(Message, Ticket)>, Trouble> {
        execute(&mut *connection, BEGIN).await?;
        // The time in a query of its own, so that it is one time, and the index can be used.
        let rows = sqlx::query(
            "SELECT id, attempt, payload FROM passerelle_inbox_messages
             WHERE done_at IS NULL AND leased_until <= (SELECT clock_timestamp())
             ORDER BY leased_until, id LIMIT $1 FOR UPDATE SKIP LOCKED",
        )
        .bind(i64::try_from(self.limit).unwrap_or(i64::MAX))
        .fetch_all(&mut *connection)
        .await?;
        let mut taken = Vec::new();
        for row in rows {
            taken.push(self.take(&mut *connection, &row).await?);
        }
        execute(connection, "COMMIT").await?;
        Ok(taken)
    }
}

impl Taking {
    async fn take(&self, connection: &mut PgConnection, row: &PgRow) -> Result<(Message, Ticket), Trouble> {
        let (id, token, attempt): (i64, _, _) = (row.try_get("id")?, Token::random()?, attempt(row)?.saturating_add(1));
        let keys: Vec<String> = sqlx::query_scalar(
            "WITH taken AS (
                UPDATE passerelle_inbox_messages SET token = $2, attempt = $3,
                leased_until = clock_timestamp() + $4 * interval '1 millisecond' WHERE id = $1)
             SELECT key FROM passerelle_inbox_keys WHERE message = $1",
        )
        .bind(id)
        .bind(token.to_bytes())
        .bind(i32::try_from(attempt).unwrap_or(i32::MAX))
        .bind(self.lease)
        .fetch_all(connection)
        .await?;
        Ok((Message::new(keys, row.try_get::<Vec<u8>, _>("payload")?), Ticket::new(id, token, attempt)))
    }
}

/// [`Store::forget_done`](passerelle::inbox::Store::forget_done), a part of it: others want to write as well.
pub(super) struct Forgetting {
    pub(super) age: i64,
}

impl Forgetting {
    pub(super) const AT_ONCE: u64 = 1000;
}

impl Work<Postgres> for Forgetting {
    type Output = u64;

    async fn on(&self, connection: &mut PgConnection) -> Result<u64, Trouble> {
        execute(&mut *connection, BEGIN).await?;
        let rows = sqlx::query(
            "DELETE FROM passerelle_inbox_messages WHERE id IN (
                SELECT id FROM passerelle_inbox_messages
                WHERE done_at <= (SELECT clock_timestamp()) - $1 * interval '1 millisecond'
                ORDER BY done_at LIMIT 1000 FOR UPDATE SKIP LOCKED)",
        )
        .bind(self.age)
        .execute(&mut *connection)
        .await?
        .rows_affected();
        execute(connection, "COMMIT").await?;
        Ok(rows)
    }
}
