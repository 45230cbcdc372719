//! Calls that share a transaction, in a few statements for all of them: each statement goes to another thread and back, which
//! takes longer than what SQLite does for it.

use std::collections::{HashMap, HashSet};

use passerelle::inbox::{Claim, Ticket, Token};
use sqlx::{QueryBuilder, Row as _, Sqlite, SqliteConnection};

use super::work::{Claiming, token};
use crate::failure::Trouble;
use crate::session::millis;

/// Finishes the messages of these tickets; which tickets were good, in their order.
pub(super) async fn finish(
    connection: &mut SqliteConnection,
    tickets: &[&Ticket],
    now: i64,
) -> Result<Vec<bool>, Trouble> {
    if tickets.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = QueryBuilder::<Sqlite>::new("UPDATE passerelle_inbox_messages SET done_at = coalesce(done_at, ");
    // By their numbers they are found. A pair alone would have SQLite look at every message there is.
    query.push_bind(now).push("), payload = NULL WHERE id IN (");
    let mut list = query.separated(", ");
    tickets.iter().for_each(|ticket| {
        list.push_bind(ticket.message());
    });
    query.push(") AND (id, token) IN (").push_values(tickets, |mut pair, ticket| {
        pair.push_bind(ticket.message()).push_bind(ticket.token().to_bytes().to_vec());
    });
    query.push(") RETURNING id, token");
    let mut done = HashSet::with_capacity(tickets.len());
    for row in query.build().fetch_all(connection).await? {
        done.insert((row.try_get("id")?, token(row.try_get("token")?)));
    }
    Ok(tickets.iter().map(|ticket| done.contains(&(ticket.message(), Some(ticket.token())))).collect())
}

/// Claims what is new, which nearly all of them are, in the order of the claims. None where a key is known, or is an earlier
/// claim's as well: that one has to be looked at by itself, afterwards.
pub(super) async fn claim(
    connection: &mut SqliteConnection,
    claims: &[&Claiming<'_>],
    now: i64,
) -> Result<Vec<Option<Claim>>, Trouble> {
    let mut seen = known(&mut *connection, claims).await?;
    let mut is_new = |claim: &&Claiming<'_>| {
        let keys = claim.message.keys();
        let is_new = !keys.iter().any(|key| seen.contains(key));
        seen.extend(keys.iter().cloned());
        is_new
    };
    let new: Vec<&Claiming<'_>> = claims.iter().copied().filter(|claim| is_new(claim)).collect();
    let ids = insert(connection, &new, now).await?;
    let ticket = |claim: &&Claiming<'_>| Some(Ticket::new(*ids.get(&claim.token)?, claim.token, 1));
    Ok(claims.iter().map(|claim| ticket(claim).map(Claim::Fresh)).collect())
}

/// The keys of these claims that lead to something.
async fn known(connection: &mut SqliteConnection, claims: &[&Claiming<'_>]) -> Result<HashSet<String>, Trouble> {
    if claims.is_empty() {
        return Ok(HashSet::new());
    }
    let mut query = QueryBuilder::<Sqlite>::new("SELECT key FROM passerelle_inbox_keys WHERE key IN (");
    let mut list = query.separated(", ");
    claims.iter().flat_map(|claim| claim.message.keys()).for_each(|key| {
        list.push_bind(key);
    });
    query.push(")");
    Ok(query.build_query_scalar().fetch_all(connection).await?.into_iter().collect())
}

/// The numbers of the new messages.
async fn insert(
    connection: &mut SqliteConnection,
    new: &[&Claiming<'_>],
    now: i64,
) -> Result<HashMap<Token, i64>, Trouble> {
    let mut ids = HashMap::with_capacity(new.len());
    if new.is_empty() {
        return Ok(ids);
    }
    let mut messages = QueryBuilder::<Sqlite>::new(
        "INSERT INTO passerelle_inbox_messages (payload, token, attempt, stored_at, leased_at, leased_until) ",
    );
    messages.push_values(new, |mut row, claim| {
        row.push_bind(claim.message.payload().as_ref())
            .push_bind(claim.token.to_bytes().to_vec())
            .push("1")
            .push_bind(now)
            .push_bind(now)
            .push_bind(now.saturating_add(millis(claim.lease)));
    });
    messages.push(" RETURNING id, token");
    for row in messages.build().fetch_all(&mut *connection).await? {
        if let Some(token) = token(row.try_get("token")?) {
            ids.insert(token, row.try_get("id")?);
        }
    }
    let keys = new.iter().filter_map(|claim| Some((claim.message.keys(), *ids.get(&claim.token)?)));
    let mut rows = QueryBuilder::<Sqlite>::new("INSERT INTO passerelle_inbox_keys (key, message) ");
    rows.push_values(keys.flat_map(|(keys, id)| keys.iter().map(move |key| (key, id))), |mut row, (key, id)| {
        row.push_bind(key).push_bind(id);
    });
    rows.build().execute(connection).await?;
    Ok(ids)
}
