//! Calls that come together share a commit in SQLite: each has its own answer all the same, and its own error.

use std::sync::Arc;
use std::time::Duration;

use passerelle::inbox::{Claim, Store, StoreError};
use passerelle_inbox::SqliteStore;
use sqlx::{Connection as _, Executor as _, SqliteConnection};

use crate::place::{LONG, Place, fresh, message};

const CALLS: usize = 40;

/// All at once, `a:0`, `a:1` and so on.
async fn claims(store: &Arc<dyn Store>) -> Vec<Result<Claim, StoreError>> {
    let calls: Vec<_> = (0..CALLS)
        .map(|number| {
            let store = Arc::clone(store);
            tokio::spawn(async move { store.claim(&message(&[&format!("a:{number}")], "kept"), LONG).await })
        })
        .collect();
    let mut claims = Vec::new();
    for call in calls {
        claims.push(call.await.unwrap());
    }
    claims
}

/// The file refuses one of many: that one is an error, and the others are kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_one_is_no_others_error() {
    let place = Place::sqlite();
    let store = place.store().await;
    let mut other = SqliteConnection::connect(&place.address()).await.unwrap();
    other
        .execute(
            "CREATE TRIGGER refuses BEFORE INSERT ON passerelle_inbox_keys WHEN NEW.key = 'a:7'
             BEGIN SELECT RAISE(ABORT, 'not this one'); END",
        )
        .await
        .unwrap();
    for (number, claim) in claims(&store).await.into_iter().enumerate() {
        match claim {
            Err(error) => assert!(number == 7 && format!("{error:?}").contains("not this one"), "{number}: {error:?}"),
            Ok(claim) => assert!(number != 7 && store.done(&fresh(claim)).await.unwrap(), "{number}"),
        }
    }
    other.execute("DROP TRIGGER refuses").await.unwrap();
    assert_eq!(fresh(store.claim(&message(&["a:7"], ""), LONG).await.unwrap()).attempt(), 1);
}

/// Nobody hears of a claim before others can see it in the file.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_answered_is_in_the_file() {
    let place = Place::sqlite();
    let store = place.store().await;
    let address = place.address();
    let calls: Vec<_> = (0..CALLS)
        .map(|number| {
            let (store, address) = (Arc::clone(&store), address.clone());
            tokio::spawn(async move {
                let mut other = SqliteConnection::connect(&address).await.unwrap();
                let key = format!("a:{number}");
                let ticket = fresh(store.claim(&message(&[&key], "kept"), LONG).await.unwrap());
                let kept = "SELECT count(*) FROM passerelle_inbox_keys WHERE key = $1";
                let kept: i64 = sqlx::query_scalar(kept).bind(&key).fetch_one(&mut other).await.unwrap();
                assert!(store.done(&ticket).await.unwrap());
                let done = "SELECT count(*) FROM passerelle_inbox_messages WHERE id = $1 AND done_at IS NOT NULL";
                let done: i64 = sqlx::query_scalar(done).bind(ticket.message()).fetch_one(&mut other).await.unwrap();
                (kept, done)
            })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), (1, 1));
    }
}

/// The file is locked for a while, and whoever asked has gone away: nothing is claimed for him when it is free.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_claimed_for_who_has_gone() {
    let place = Place::sqlite();
    let store = place.store().await;
    let mut other = SqliteConnection::connect(&place.address()).await.unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let gone: Vec<_> = (0..3)
        .map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.claim(&message(&[&format!("a:{number}")], ""), LONG).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    for call in gone {
        call.abort();
        assert!(call.await.is_err());
    }
    other.execute("ROLLBACK").await.unwrap();
    for number in 0..3 {
        let claim = store.claim(&message(&[&format!("a:{number}")], ""), LONG).await.unwrap();
        assert_eq!(fresh(claim).attempt(), 1, "{number}");
    }
}

/// The runtime whose call began the common work ends in the middle of it: whoever waits elsewhere is served all the same.
#[test]
fn a_runtime_that_ends_takes_nobody_with_it() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let place = Place::sqlite();
    let lasting = runtime();
    let (store, mut other) = lasting.block_on(async {
        let store: Arc<dyn Store> = Arc::new(SqliteStore::open(place.address()).await.unwrap());
        (store, SqliteConnection::connect(&place.address()).await.unwrap())
    });
    // The file is locked, so that the work is still about it when the runtime ends.
    lasting.block_on(other.execute("BEGIN IMMEDIATE")).unwrap();
    let ending = runtime();
    let first = Arc::clone(&store);
    ending.spawn(async move { first.claim(&message(&["first"], ""), LONG).await });
    std::thread::sleep(Duration::from_millis(100));
    let second = {
        let store = Arc::clone(&store);
        lasting.spawn(async move { store.claim(&message(&["second"], ""), LONG).await })
    };
    std::thread::sleep(Duration::from_millis(100));
    ending.shutdown_background();
    std::thread::sleep(Duration::from_millis(100));
    lasting.block_on(async {
        other.execute("ROLLBACK").await.unwrap();
        assert_eq!(fresh(second.await.unwrap().unwrap()).attempt(), 1);
        assert_eq!(fresh(store.claim(&message(&["third"], ""), LONG).await.unwrap()).attempt(), 1);
    });
}
