//! The data file: an embedded database with a row for each row of the state's tables, and the rest of the state beside
//! them. A call is answered when what it changed is in the file.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use redb::{Database, DatabaseError, ReadableTable, TableDefinition};

use crate::state::{Rows, Shared, State};

const ROWS: TableDefinition<'_, (&str, u64), &[u8]> = TableDefinition::new("rows");
const HEAD: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("head");
/// Goes up when what is stored changes its form.
const FORMAT: u64 = 1;

/// redb has an error type for each step; only their texts are wanted here.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Why a data file can't be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// Another process has it.
    #[error("{path} is in use by another sandbox; stop that one, or name another file with --data")]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// It is no data file, or a damaged one.
    #[error("{path} can't be read as a sandbox's data file ({why}); move it away to start anew")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the database said.
        why: String,
    },
    /// Keys and ids come from the seed, so a file belongs to one.
    #[error("{path} belongs to seed {kept}, not {asked}; leave --seed out, or name another file")]
    OtherSeed {
        /// The file.
        path: PathBuf,
        /// The file's.
        kept: u64,
        /// The one that was asked for.
        asked: u64,
    },
    /// It was written by another version of the sandbox.
    #[error(
        "{path} was written by another version of the sandbox (format {found}, here {FORMAT}); move it away to start anew"
    )]
    OtherFormat {
        /// The file.
        path: PathBuf,
        /// The file's.
        found: u64,
    },
}

/// An open data file.
#[derive(Debug)]
pub(crate) struct File {
    database: Arc<Database>,
    path: PathBuf,
    /// The head as it was last written; one save at a time.
    head: tokio::sync::Mutex<Vec<u8>>,
    complained: AtomicBool,
}

impl File {
    /// Opens or makes the file.
    pub(crate) fn open(path: &Path) -> Result<(Self, Option<State>), FileError> {
        let unreadable =
            |why: &dyn std::fmt::Display| FileError::Unreadable { path: path.to_owned(), why: why.to_string() };
        let database = Database::create(path).map_err(|error| match error {
            DatabaseError::DatabaseAlreadyOpen => FileError::InUse { path: path.to_owned() },
            other => unreadable(&other),
        })?;
        let kept = read(&database).map_err(|error| unreadable(&error))?;
        let (head, database) = (tokio::sync::Mutex::default(), Arc::new(database));
        let file = Self { database, path: path.to_owned(), head, complained: AtomicBool::new(false) };
        let Some((format, head, tables)) = kept else { return Ok((file, None)) };
        if format != FORMAT {
            return Err(FileError::OtherFormat { path: path.to_owned(), found: format });
        }
        let state = State::assemble(&head, tables).map_err(|error| unreadable(&error))?;
        Ok((file, Some(state)))
    }

    /// Writes what belongs to the file for its whole life.
    pub(crate) fn begin(&self) -> Result<(), FileError> {
        let write = || -> Result<(), Failure> {
            let transaction = self.database.begin_write()?;
            {
                let mut head = transaction.open_table(HEAD)?;
                head.insert("format", FORMAT.to_le_bytes().as_slice())?;
            }
            transaction.commit()?;
            Ok(())
        };
        write().map_err(|error| FileError::Unreadable { path: self.path.clone(), why: error.to_string() })
    }

    /// The state was put back: forgets what the file holds and writes all of it.
    pub(crate) async fn rewrite(&self, shared: &Shared) {
        let emptied = (|| -> Result<(), Failure> {
            let transaction = self.database.begin_write()?;
            transaction.delete_table(ROWS)?;
            transaction.commit()?;
            Ok(())
        })();
        if let Err(error) = emptied {
            self.complain(&error.to_string());
        }
        for (_, table) in shared.lock().tables() {
            table.touch_all();
        }
        self.save(shared).await;
    }

    /// Said once: the sandbox goes on from memory, tries again with each change, and whoever keeps the file should know.
    fn complain(&self, error: &str) {
        use io::Write as _;
        if !self.complained.swap(true, Ordering::Relaxed) {
            let _ = writeln!(io::stderr(), "warning: {} can't be written: {error}", self.path.display());
        }
    }

    /// Writes what changed since the last time.
    pub(crate) async fn save(&self, shared: &Shared) {
        let mut last = self.head.lock().await;
        let changes = {
            let mut state = shared.lock();
            let rows: io::Result<Vec<_>> =
                state.tables().into_iter().map(|(name, table)| Ok((name, table.take_changed()?))).collect();
            borsh::to_vec(&*state).and_then(|head| Ok((head, rows?)))
        };
        let result = match changes {
            Ok((head, rows)) => {
                if *last == head && rows.iter().all(|(_, rows)| rows.is_empty()) {
                    return;
                }
                last.clone_from(&head);
                let database = Arc::clone(&self.database);
                let written = tokio::task::spawn_blocking(move || write(&database, &head, &rows)).await;
                written
                    .map_err(|error| error.to_string())
                    .and_then(|written| written.map_err(|error| error.to_string()))
            }
            Err(error) => Err(error.to_string()),
        };
        if let Err(error) = result {
            self.complain(&error);
            // What was taken for this save isn't in the file, so the next one takes everything.
            last.clear();
            shared.lock().tables().into_iter().for_each(|(_, table)| table.touch_all());
        }
    }
}

type Changes = Vec<(&'static str, Vec<(usize, Vec<u8>)>)>;

fn write(database: &Database, head: &[u8], rows: &Changes) -> Result<(), Failure> {
    let transaction = database.begin_write()?;
    {
        let mut table = transaction.open_table(ROWS)?;
        for (name, rows) in rows {
            for (place, bytes) in rows {
                table.insert((*name, u64::try_from(*place).unwrap_or(u64::MAX)), bytes.as_slice())?;
            }
        }
        transaction.open_table(HEAD)?.insert("head", head)?;
    }
    transaction.commit()?;
    Ok(())
}

type Everything = (u64, Vec<u8>, Rows);

/// `None` if the file is new.
fn read(database: &Database) -> Result<Option<Everything>, Failure> {
    let transaction = database.begin_read()?;
    let head = match transaction.open_table(HEAD) {
        Ok(head) => head,
        Err(redb::TableError::TableDoesNotExist(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let format = head.get("format")?.map(|bytes| bytes.value().to_vec()).unwrap_or_default();
    let format = format.try_into().map(u64::from_le_bytes).unwrap_or(0);
    let Some(state) = head.get("head")?.map(|bytes| bytes.value().to_vec()) else { return Ok(None) };
    let mut tables = Rows::new();
    // In the order of the key: table by table, row by row.
    for entry in transaction.open_table(ROWS)?.iter()? {
        let (key, bytes) = entry?;
        let (name, place) = key.value();
        let known = tables.last().filter(|(last, _)| last == name).map_or(0, |(_, rows)| rows.len());
        // Rows are found by their place: with one missing, the next change would go to another's.
        if usize::try_from(place).ok() != Some(known) {
            return Err(format!("row {known} of {name} is missing").into());
        }
        match tables.last_mut().filter(|(last, _)| last == name) {
            Some((_, rows)) => rows.push(bytes.value().to_vec()),
            None => tables.push((name.to_owned(), vec![bytes.value().to_vec()])),
        }
    }
    Ok(Some((format, state, tables)))
}

#[cfg(test)]
mod tests {
    use redb::Database;

    use super::{FORMAT, HEAD, ROWS, read};

    #[test]
    fn a_file_with_a_row_missing_is_not_taken() {
        let database = Database::builder().create_with_backend(redb::backends::InMemoryBackend::new()).unwrap();
        let row = |place: u64, bytes: &[u8]| {
            let transaction = database.begin_write().unwrap();
            transaction.open_table(ROWS).unwrap().insert(("t", place), bytes).unwrap();
            transaction.open_table(HEAD).unwrap().insert("head", b"".as_slice()).unwrap();
            transaction.open_table(HEAD).unwrap().insert("format", FORMAT.to_le_bytes().as_slice()).unwrap();
            transaction.commit().unwrap();
        };
        row(0, b"a");
        row(2, b"c");
        let error = read(&database).err().unwrap().to_string();
        assert!(error.contains("row 1 of t is missing"), "{error}");
        row(1, b"b");
        let (.., rows) = read(&database).unwrap().unwrap();
        assert_eq!(rows, [("t".to_owned(), vec![b"a".to_vec(), b"b".to_vec(), b"c".to_vec()])]);
    }
}
