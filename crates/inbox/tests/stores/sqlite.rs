//! What only SQLite has: a file.

use std::os::unix::fs::PermissionsExt as _;
use std::sync::Arc;
use std::time::Duration;

use passerelle::inbox::{Claim, Store as _};
use passerelle_inbox::SqliteStore;
use sqlx::{Connection as _, Executor as _, SqliteConnection};

use crate::place::{LONG, Place, fresh, message};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_open_it_at_once_and_a_newer_version_is_refused() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("inbox.sqlite");
        let opening: Vec<_> = (0..8)
            .map(|_| {
                let path = path.clone();
                tokio::spawn(async move { SqliteStore::open(path).await.map(drop) })
            })
            .collect();
        for opened in opening {
            opened.await.unwrap().unwrap();
        }
        let mut raw = SqliteConnection::connect(path.to_str().unwrap()).await.unwrap();
        raw.execute("INSERT INTO passerelle_inbox_schema VALUES (2)").await.unwrap();
        let error = SqliteStore::open(&path).await.unwrap_err();
        assert!(error.to_string().contains("version 2") && !error.may_pass(), "{error}");
        assert!(error.what_to_do().contains("update this program"), "{error}");
    }
}

#[tokio::test]
async fn the_file_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path().join("inbox.sqlite")).await.unwrap();
    let _ticket = fresh(store.claim(&message(&["a"], ""), LONG).await.unwrap());
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap).collect();
    assert!(files.len() > 1, "the file and its write-ahead log");
    for file in files {
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o077, 0, "{:?}", file.file_name());
    }
}

#[tokio::test]
async fn what_cannot_be_opened_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let error = SqliteStore::open(folder.path().join("missing/inbox.sqlite")).await.unwrap_err();
    assert!(error.to_string().contains("can't be made or opened"), "{error}");
    let path = folder.path().join("notes.txt");
    std::fs::write(&path, "no database, however long one reads".repeat(100)).unwrap();
    let error = SqliteStore::open(&path).await.unwrap_err();
    assert!(!error.may_pass() && format!("{error:?}").contains("not a database"), "{error:?}");
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("no database"), "and left as it is");
}

#[tokio::test]
async fn what_is_done_is_gone_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.sqlite");
    let bytes = || {
        let all =
            std::fs::read_dir(folder.path()).unwrap().flat_map(|file| std::fs::read(file.unwrap().path()).unwrap());
        String::from_utf8_lossy(&all.collect::<Vec<u8>>()).into_owned()
    };
    let store = SqliteStore::open(&path).await.unwrap();
    let ticket = fresh(store.claim(&message(&["a"], "canary-4711"), LONG).await.unwrap());
    assert!(bytes().contains("canary-4711"));
    store.close().await;
    let store = SqliteStore::open(&path).await.unwrap();
    assert!(store.done(&ticket).await.unwrap());
    // The last one to close the file takes the log into it.
    store.close().await;
    assert!(!bytes().contains("4711"));
}

/// Another program keeps the file locked: no answer, in time, and then answers again.
#[tokio::test]
async fn a_locked_file_is_an_error_in_time() {
    let place = Place::sqlite();
    let store = place.store().await;
    let mut other = SqliteConnection::connect(&place.address()).await.unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let begun = std::time::Instant::now();
    let error = store.claim(&message(&["a"], ""), LONG).await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_millis(3500) && error.may_pass(), "{:?} {error:?}", begun.elapsed());
    other.execute("ROLLBACK").await.unwrap();
    assert_eq!(fresh(store.claim(&message(&["a"], ""), LONG).await.unwrap()).attempt(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_are_dropped_leave_nothing_behind_in_sqlite() {
    dropped(&Place::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_are_dropped_leave_nothing_behind_in_postgres() {
    if let Some(place) = Place::postgres() {
        dropped(&place).await;
    }
}

/// A server drops what it is doing for a caller that went away. Whatever moment that is, the message is kept or it isn't, and
/// the store goes on.
async fn dropped(place: &Place) {
    let store = place.store().await;
    let lease = Duration::from_millis(300);
    let mut dropped = 0;
    for round in 0..60_u64 {
        let message = Arc::new(message(&[&format!("a:{round}"), &format!("b:{round}")], "whole"));
        let task = {
            let (store, message) = (Arc::clone(&store), Arc::clone(&message));
            tokio::spawn(async move { store.claim(&message, lease).await.map(drop) })
        };
        // The runtime goes on in its own threads; its timer knows no moments shorter than a millisecond.
        std::thread::sleep(Duration::from_micros(round * 30));
        task.abort();
        dropped += usize::from(task.await.is_err());
    }
    assert!(dropped > 5, "{dropped}: this machine is too fast for this test");
    tokio::time::sleep(lease).await;
    while let Some((message, ticket)) = store.take_abandoned(LONG, 1).await.unwrap().pop() {
        assert_eq!((message.keys().len(), message.payload().as_ref()), (2, &b"whole"[..]));
        assert!(store.done(&ticket).await.unwrap());
    }
    for round in 0..60 {
        let claims = [format!("a:{round}"), format!("b:{round}")].map(|key| message(&[&key], ""));
        let first = store.claim(&claims[0], LONG).await.unwrap();
        let second = store.claim(&claims[1], LONG).await.unwrap();
        let whole = match &first {
            Claim::Fresh(ticket) => ticket.attempt() == 1 && matches!(second, Claim::Fresh(_)),
            Claim::Duplicate => second == Claim::Duplicate,
            Claim::InFlight { .. } => false,
        };
        assert!(whole, "{round}: {first:?} {second:?}");
    }
}
