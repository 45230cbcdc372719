//! Where messages are kept in a test, and stores on it.

use std::sync::Arc;
use std::time::Duration;

use passerelle::inbox::{Claim, MemoryStore, Message, Store, Ticket};
use passerelle_inbox::{PostgresStore, SqliteStore};
use tempfile::TempDir;

use crate::server::Server;

/// A lease that doesn't end while a test runs.
pub(crate) const LONG: Duration = Duration::from_secs(600);
/// One that has ended after [`a_moment`].
pub(crate) const SHORT: Duration = Duration::from_millis(1);

pub(crate) async fn a_moment() {
    tokio::time::sleep(Duration::from_millis(20)).await;
}

pub(crate) enum Place {
    Memory(Arc<MemoryStore>),
    Sqlite(TempDir),
    Postgres(Server),
}

impl Place {
    pub(crate) fn memory() -> Self {
        Self::Memory(Arc::new(MemoryStore::new()))
    }

    pub(crate) fn sqlite() -> Self {
        Self::Sqlite(tempfile::tempdir().unwrap())
    }

    pub(crate) fn postgres() -> Option<Self> {
        Server::start().map(Self::Postgres)
    }

    /// A store on it; in a database with connections of its own, as another process would have.
    pub(crate) async fn store(&self) -> Arc<dyn Store> {
        match self {
            Self::Memory(store) => Arc::clone(store) as Arc<dyn Store>,
            Self::Sqlite(_) => Arc::new(SqliteStore::open(self.address()).await.unwrap()),
            Self::Postgres(_) => Arc::new(PostgresStore::connect(&self.address()).await.unwrap()),
        }
    }

    /// The file, or the URL.
    pub(crate) fn address(&self) -> String {
        match self {
            Self::Memory(_) => panic!("only this process has it"),
            Self::Sqlite(folder) => folder.path().join("inbox.sqlite").to_str().unwrap().to_owned(),
            Self::Postgres(server) => server.url(),
        }
    }
}

/// Opens the store of an address.
pub(crate) async fn open(address: &str) -> Arc<dyn Store> {
    if address.starts_with("postgres:") {
        Arc::new(PostgresStore::connect(address).await.unwrap())
    } else {
        Arc::new(SqliteStore::open(address).await.unwrap())
    }
}

pub(crate) fn message(keys: &[&str], payload: &str) -> Message {
    Message::new(keys.iter().map(|key| (*key).to_owned()), payload.to_owned())
}

#[track_caller]
pub(crate) fn fresh(claim: Claim) -> Ticket {
    match claim {
        Claim::Fresh(ticket) => ticket,
        other => panic!("{other:?} is not fresh"),
    }
}

#[track_caller]
pub(crate) fn in_flight(claim: Claim) -> Duration {
    match claim {
        Claim::InFlight { ends_in } => ends_in,
        other => panic!("{other:?} is not in flight"),
    }
}

/// How often, by an environment variable.
pub(crate) fn budget(name: &str, otherwise: usize) -> usize {
    std::env::var(name).map_or(otherwise, |number| number.parse().unwrap())
}
