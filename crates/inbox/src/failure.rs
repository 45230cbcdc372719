//! What went wrong in a database, told without what was in the statement: a database's details of an error hold whole rows,
//! and a row here holds a buyer's data.

use std::fmt;

use passerelle::inbox::StoreError;

/// Why an attempt ended without an answer.
pub(crate) enum Trouble {
    /// The database, or the way to it.
    Sql(sqlx::Error),
    /// The attempt saw something change under it and gave up: begin again.
    Moved,
    /// It can't be done; already in words.
    Told(StoreError),
}

impl From<sqlx::Error> for Trouble {
    fn from(error: sqlx::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Told(error)
    }
}

/// Whether what was attempted has been done all the same.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Certainly not, and the next attempt may succeed.
    Undone,
    /// Nobody knows: the connection went away.
    Unknown,
    /// The next attempt would end as this one.
    Final,
}

impl Trouble {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Moved => Outcome::Undone,
            Self::Told(_) => Outcome::Final,
            Self::Sql(sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed) => Outcome::Unknown,
            Self::Sql(sqlx::Error::Database(error)) => match error.code().as_deref() {
                // PostgreSQL: serialization failure, deadlock; two that stored the same key (its lock should prevent it).
                Some("40001" | "40P01" | "23505") => Outcome::Undone,
                // It is shut down or starts, or the connection is ended for another reason.
                Some("57P01" | "57P02" | "57P03" | "25P03" | "08000" | "08003" | "08006") => Outcome::Unknown,
                _ => Outcome::Final,
            },
            Self::Sql(_) => Outcome::Final,
        }
    }

    /// For whoever asked.
    pub(crate) fn told(self) -> StoreError {
        let error = match self {
            Self::Told(error) => return error,
            Self::Moved => return busy(),
            Self::Sql(error) => error,
        };
        let passing = may_pass(&error);
        let (what, mend) = match &error {
            sqlx::Error::PoolTimedOut => (
                "the database took no connection in time",
                "check that it runs and can be reached; the provider sends the message again",
            ),
            sqlx::Error::Io(_) => (
                "the connection to the database failed",
                "check that it runs and can be reached; the provider sends the message again",
            ),
            sqlx::Error::Tls(_) => (
                "no TLS connection to the database could be made",
                "check the server's certificate, and name its authority with `sslrootcert=` in the URL",
            ),
            sqlx::Error::Database(_) if passing => (
                "the database can't serve now",
                "if that stays, look at its log and its load; the provider sends the message again",
            ),
            sqlx::Error::Database(_) => {
                ("the database refused", "look the message up; often a permission, a full disk or a read-only copy")
            }
            _ => ("the database's answer could not be used", "check that the tables are those this crate has made"),
        };
        let error = StoreError::new(what, mend).with_source(Cause::of(&error));
        if passing { error.passing() } else { error }
    }
}

/// No answer within the time a call may take.
pub(crate) fn slow() -> StoreError {
    StoreError::new(
        "the database gave no answer in time",
        "check that it can be reached and its load; the provider sends the message again",
    )
    .passing()
}

fn busy() -> StoreError {
    StoreError::new("the message changed each time it was looked at", "ask again").passing()
}

fn may_pass(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::WorkerCrashed => true,
        // Classes of PostgreSQL's: connection, rollback, no resources, not in the state for it, intervention, system. SQLite's
        // codes are numbers: the lowest byte 5 is "busy", 6 "locked".
        sqlx::Error::Database(error) => error.code().is_some_and(|code| {
            ["08", "25P03", "40", "53", "55", "57", "58"].iter().any(|class| code.len() == 5 && code.starts_with(class))
                || (code.len() < 5 && code.parse().is_ok_and(|code: u32| matches!(code & 0xff, 5 | 6)))
        }),
        _ => false,
    }
}

/// The database's own words, as far as they hold no data: its message and code, never its details.
struct Cause(String);

impl Cause {
    fn of(error: &sqlx::Error) -> Self {
        Self(match error {
            sqlx::Error::Database(error) => match error.code() {
                Some(code) => format!("{} ({code})", error.message()),
                None => error.message().to_owned(),
            },
            sqlx::Error::Io(error) => error.to_string(),
            sqlx::Error::Tls(error) => error.to_string(),
            sqlx::Error::PoolTimedOut => "no connection in time".to_owned(),
            sqlx::Error::PoolClosed => "the pool was closed".to_owned(),
            sqlx::Error::WorkerCrashed => "the connection's thread ended".to_owned(),
            sqlx::Error::RowNotFound => "no row where one is due".to_owned(),
            sqlx::Error::ColumnNotFound(_) | sqlx::Error::ColumnIndexOutOfBounds { .. } => {
                "a column is missing".to_owned()
            }
            sqlx::Error::ColumnDecode { index, .. } => format!("column {index} doesn't hold what it should"),
            sqlx::Error::Protocol(_) => "an answer against the database's protocol".to_owned(),
            _ => "unexpected".to_owned(),
        })
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Cause {}
