//! What only PostgreSQL has: rights, settings of the database, and details in its errors.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use passerelle::inbox::{Claim, Message, Store, StoreError};
use passerelle_inbox::PostgresStore;
use sqlx::{Executor as _, Row as _};

use crate::outage::raw;
use crate::place::{LONG, fresh, message};
use crate::server::Server;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_open_it_at_once_and_a_newer_version_is_refused() {
    let Some(server) = Server::start() else { return };
    let opening: Vec<_> = (0..8)
        .map(|_| {
            let url = server.url();
            tokio::spawn(async move { PostgresStore::connect(&url).await.map(drop) })
        })
        .collect();
    for opened in opening {
        opened.await.unwrap().unwrap();
    }
    let versions = raw(&server).await.fetch_all("SELECT version FROM passerelle_inbox_schema").await.unwrap();
    assert_eq!(versions.iter().map(|row| row.get::<i32, _>(0)).collect::<Vec<_>>(), [1]);
    raw(&server).await.execute("INSERT INTO passerelle_inbox_schema VALUES (2)").await.unwrap();
    let error = PostgresStore::connect(&server.url()).await.unwrap_err();
    assert!(error.to_string().contains("version 2") && error.what_to_do().contains("update this program"), "{error}");
    assert!(!error.may_pass());
}

#[tokio::test]
async fn a_pool_of_the_shops_own_will_do_if_it_is_as_safe() {
    let Some(server) = Server::start() else { return };
    let pool = sqlx::PgPool::connect(&server.url()).await.unwrap();
    let store = PostgresStore::from_pool(pool.clone()).await.unwrap();
    let ticket = fresh(store.claim(&message(&["a"], ""), LONG).await.unwrap());
    assert!(store.done(&ticket).await.unwrap());
    assert!(!format!("{store:?}").contains("shop"), "no options, which hold a password");
    let elsewhere = sqlx::PgPool::connect_lazy("postgres://shop:pw@db.example/inbox?sslmode=prefer").unwrap();
    let error = PostgresStore::from_pool(elsewhere).await.unwrap_err();
    assert!(error.to_string().contains("without TLS") && !error.may_pass(), "{error}");
}

#[tokio::test]
async fn whoever_may_not_make_tables_can_use_them() {
    let Some(server) = Server::start() else { return };
    let mut admin = raw(&server).await;
    admin.execute("CREATE ROLE clerk LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC").await.unwrap();
    let error = PostgresStore::connect(&server.url_of("clerk")).await.unwrap_err();
    assert!(!error.may_pass() && said(&error).contains("permission denied"), "{}", said(&error));
    PostgresStore::connect(&server.url()).await.unwrap();
    admin
        .execute(
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk;
             GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO clerk",
        )
        .await
        .unwrap();
    let store = PostgresStore::connect(&server.url_of("clerk")).await.unwrap();
    let ticket = fresh(store.claim(&message(&["a"], ""), LONG).await.unwrap());
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(store.forget_done(Duration::ZERO).await.unwrap(), 1);
}

/// A database whose settings favour speed, and a crash right after the claim: the claim is there.
#[tokio::test]
async fn a_claim_is_on_disk_whatever_the_database_is_set_to() {
    let settings = "-c synchronous_commit=off -c wal_writer_delay=10s -c default_transaction_isolation=serializable \
                    -c default_transaction_read_only=off";
    let Some(server) = Server::start_with(settings) else { return };
    let store = PostgresStore::connect(&server.url()).await.unwrap();
    let ticket = fresh(store.claim(&message(&["a"], "here"), LONG).await.unwrap());
    server.down("immediate");
    server.up();
    assert!(store.done(&ticket).await.unwrap(), "the claim is lost");
    server.down("immediate");
    server.up();
    assert_eq!(store.claim(&message(&["a"], ""), LONG).await.unwrap(), Claim::Duplicate);
}

/// PostgreSQL repeats the whole row, payload included, in the details of an error.
#[tokio::test]
async fn an_error_shows_nothing_of_a_payload() {
    let Some(server) = Server::start() else { return };
    let store = PostgresStore::connect(&server.url()).await.unwrap();
    let mut admin = raw(&server).await;
    admin.execute("ALTER TABLE passerelle_inbox_messages ADD CHECK (length(payload) < 5)").await.unwrap();
    let error = store.claim(&message(&["a"], "canary-4711"), LONG).await.unwrap_err();
    let said = said(&error);
    assert!(said.contains("23514") && said.contains("check constraint"), "what it was is told: {said}");
    // Also not in hexadecimal, as PostgreSQL writes it.
    assert!(!said.contains("4711") && !said.contains("34373131"), "{said}");
    assert!(!error.may_pass());
}

#[tokio::test]
async fn what_is_done_has_no_payload() {
    let Some(server) = Server::start() else { return };
    let store = PostgresStore::connect(&server.url()).await.unwrap();
    let ticket = fresh(store.claim(&message(&["a"], "canary-4711"), LONG).await.unwrap());
    let mut admin = raw(&server).await;
    let query = "SELECT count(*) FROM passerelle_inbox_messages WHERE payload IS NOT NULL";
    assert_eq!(admin.fetch_one(query).await.unwrap().get::<i64, _>(0), 1);
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(admin.fetch_one(query).await.unwrap().get::<i64, _>(0), 0);
}

/// Claims that overlap in their keys, in every order, over several connections: PostgreSQL finds no deadlock.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn claims_that_overlap_wait_in_no_circle() {
    let Some(server) = Server::start_with("-c deadlock_timeout=10ms") else { return };
    let mut stores = Vec::new();
    for _ in 0..3 {
        stores.push(Arc::new(PostgresStore::connect(&server.url()).await.unwrap()));
    }
    let tasks: Vec<_> = (0..8_usize)
        .map(|task| {
            let store = Arc::clone(&stores[task % stores.len()]);
            tokio::spawn(async move {
                for round in 0..40_usize {
                    let keys: Vec<String> =
                        (0..3).map(|key| format!("key:{}", (task * 7 + round * 3 + key * (5 + task)) % 24)).collect();
                    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
                    match store.claim(&message(&keys, ""), Duration::from_millis(2)).await.unwrap() {
                        Claim::Fresh(ticket) if round % 3 > 0 => drop(store.done(&ticket).await.unwrap()),
                        _ => {}
                    }
                    if round % 5 == 0 {
                        store.forget_done(Duration::ZERO).await.unwrap();
                        let _ = store.take_abandoned(Duration::from_millis(1), 3).await.unwrap();
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let query = "SELECT count(*) FROM passerelle_inbox_messages AS m
                 WHERE NOT EXISTS (SELECT FROM passerelle_inbox_keys WHERE message = m.id)";
    assert_eq!(raw(&server).await.fetch_one(query).await.unwrap().get::<i64, _>(0), 0, "a message without keys");
    // Claims without a key in common, all of which lead to the same two messages.
    for round in 0..30 {
        let keys = |side: char| (0..8).map(|key| format!("{round}:{side}:{key}")).collect::<Vec<_>>();
        for side in ['a', 'b'] {
            let _dead = fresh(stores[0].claim(&Message::new(keys(side), ""), Duration::from_millis(1)).await.unwrap());
        }
        tokio::time::sleep(Duration::from_millis(3)).await;
        let claims: Vec<_> = (keys('a').into_iter().zip(keys('b')).zip(stores.iter().cycle()))
            .map(|((a, b), store)| {
                let store = Arc::clone(store);
                tokio::spawn(async move { store.claim(&Message::new([a, b], ""), LONG).await.unwrap() })
            })
            .collect();
        let mut given = 0;
        for claim in claims {
            given += usize::from(matches!(claim.await.unwrap(), Claim::Fresh(_)));
        }
        assert_eq!(given, 1, "round {round}");
    }
    // Two messages at once are locked in their order: who has the first, and then wants the second, gets it.
    for key in ["first", "second"] {
        let _dead = fresh(stores[0].claim(&message(&[key], ""), Duration::from_millis(1)).await.unwrap());
    }
    tokio::time::sleep(Duration::from_millis(3)).await;
    let lock = |key: &str| {
        format!(
            "SELECT FROM passerelle_inbox_messages WHERE id = (SELECT message FROM passerelle_inbox_keys WHERE key = '{key}') FOR UPDATE"
        )
    };
    let mut slow = raw(&server).await;
    slow.execute(&*format!("BEGIN; {}", lock("first"))).await.unwrap();
    let claim = tokio::spawn({
        let store = Arc::clone(&stores[0]);
        async move { store.claim(&message(&["first", "second"], ""), LONG).await.unwrap() }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    slow.execute(&*lock("second")).await.unwrap();
    slow.execute("COMMIT").await.unwrap();
    let _ticket = fresh(claim.await.unwrap());
    assert!(!server.log().contains("deadlock"), "{}", server.log());
}

/// Everything an error shows, with what it came from.
fn said(error: &StoreError) -> String {
    let mut said = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(error) = source {
        said += &format!(" {error} {error:?}");
        source = error.source();
    }
    said
}
