//! Stores for [`passerelle::inbox`] that outlive the process.
//!
//! | feature | store | for |
//! | --- | --- | --- |
//! | `sqlite` (default) | `SqliteStore` | a shop on one machine: a file, nothing to run |
//! | `postgres` | `PostgresStore` | a shop on several machines, or one that has PostgreSQL anyway |
//! | `postgres-tls` | the same | a server that isn't on this machine: it is asked through TLS, or not at all |
//!
//! Both write a claim to disk before they answer it, make and migrate their tables (`passerelle_inbox_…`) when they are
//! opened, and answer or give up within three seconds: lomi. waits four for the answer to a webhook.
//!
//! ```
//! # #[cfg(feature = "sqlite")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use passerelle::inbox::{Claim, Inbox, Message};
//! use passerelle_inbox::SqliteStore;
//!
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("inbox.sqlite");
//! let inbox = Inbox::new(SqliteStore::open(path).await?);
//! let message = Message::new(["lomi:live:evt_1".to_owned()], "{}");
//! assert!(matches!(inbox.claim(&message).await?, Claim::Fresh(_)));
//! # Ok(()) }
//! # #[cfg(not(feature = "sqlite"))]
//! # fn main() {}
//! ```
//!
//! The payload of a finished message is gone from its row. SQLite's file is overwritten at the place; PostgreSQL keeps old
//! row versions until it vacuums, and both keep what is in backups and archived logs.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::as_conversions)
)]

#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod failure;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod session;
#[cfg(feature = "sqlite")]
mod sqlite;

#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
