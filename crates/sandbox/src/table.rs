//! Rows in the order they were made, found by any of their keys, which know what changed since they were last stored.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::sync::Arc;

use borsh::{BorshDeserialize, BorshSerialize};

#[derive(Debug, Clone)]
pub(crate) struct Table<T> {
    rows: Vec<Row<T>>,
    places: HashMap<Arc<str>, usize>,
    /// Places of the rows that [`Stored::take_changed`] hasn't seen as they are.
    changed: BTreeSet<usize>,
}

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
struct Row<T> {
    keys: Vec<Arc<str>>,
    value: T,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), places: HashMap::new(), changed: BTreeSet::new() }
    }
}

impl<T> Table<T> {
    /// A key that is already in use then leads to the new row.
    pub(crate) fn insert(&mut self, keys: &[&str], value: T) {
        let place = self.rows.len();
        self.rows.push(Row { keys: Vec::new(), value });
        self.changed.insert(place);
        for key in keys {
            self.lead((*key).into(), place);
        }
    }

    /// From now on `key` leads to the row that `to` leads to.
    pub(crate) fn alias(&mut self, key: &str, to: &str) {
        if let Some(place) = self.places.get(to).copied() {
            self.lead(key.into(), place);
        }
    }

    fn lead(&mut self, key: Arc<str>, place: usize) {
        if let Some(before) = self.places.insert(Arc::clone(&key), place)
            && let Some(row) = self.rows.get_mut(before)
        {
            row.keys.retain(|held| *held != key);
            self.changed.insert(before);
        }
        if let Some(row) = self.rows.get_mut(place) {
            row.keys.push(key);
            self.changed.insert(place);
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.rows.get(*self.places.get(key)?).map(|row| &row.value)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        let place = *self.places.get(key)?;
        self.changed.insert(place);
        self.rows.get_mut(place).map(|row| &mut row.value)
    }

    /// Oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.rows.iter().map(|row| &row.value)
    }
}

/// A table, whatever its rows are: as bytes, row by row.
pub(crate) trait Stored {
    /// The rows that are new or may have changed since the last call, and their places.
    fn take_changed(&mut self) -> io::Result<Vec<(usize, Vec<u8>)>>;
    /// All rows, in order.
    fn all(&self) -> io::Result<Vec<Vec<u8>>>;
    /// Adds a row after the last one, counted as changed.
    fn push(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Counts all rows as changed.
    fn touch_all(&mut self);
}

impl<T: BorshSerialize + BorshDeserialize> Stored for Table<T> {
    fn take_changed(&mut self) -> io::Result<Vec<(usize, Vec<u8>)>> {
        let places = std::mem::take(&mut self.changed);
        let row = |place| self.rows.get(place).map(|row| borsh::to_vec(row).map(|bytes| (place, bytes)));
        places.into_iter().filter_map(row).collect()
    }

    fn all(&self) -> io::Result<Vec<Vec<u8>>> {
        self.rows.iter().map(borsh::to_vec).collect()
    }

    fn push(&mut self, bytes: &[u8]) -> io::Result<()> {
        let row: Row<T> = borsh::from_slice(bytes)?;
        let place = self.rows.len();
        for key in &row.keys {
            self.places.insert(Arc::clone(key), place);
        }
        self.rows.push(row);
        self.changed.insert(place);
        Ok(())
    }

    fn touch_all(&mut self) {
        self.changed = (0..self.rows.len()).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::{Stored, Table};

    #[test]
    fn rows_are_found_by_any_key_and_kept_in_order() {
        let mut table = Table::default();
        table.insert(&["a", "alias"], 1);
        table.insert(&["b"], 2);
        assert_eq!(table.get("alias"), Some(&1));
        if let Some(row) = table.get_mut("a") {
            *row = 3;
        }
        table.insert(&["alias"], 4);
        assert_eq!(table.iter().copied().collect::<Vec<_>>(), [3, 2, 4]);
        assert_eq!((table.get("a"), table.get("alias"), table.get("c")), (Some(&3), Some(&4), None));
        table.alias("alias", "b");
        table.alias("nothing", "missing");
        assert_eq!((table.get("alias"), table.get("nothing")), (Some(&2), None));
    }

    #[test]
    fn what_changed_is_told_once_and_makes_the_same_table() {
        let mut table = Table::default();
        table.insert(&["a"], 1_u8);
        table.insert(&["b", "both"], 2);
        table.alias("both", "a");
        let rows: Vec<_> = table.take_changed().unwrap();
        assert_eq!(rows.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [0, 1]);
        assert!(table.take_changed().unwrap().is_empty());
        let mut again = Table::default();
        for (_, bytes) in rows {
            again.push(&bytes).unwrap();
        }
        assert_eq!((again.get("a"), again.get("b"), again.get("both")), (Some(&1_u8), Some(&2), Some(&1)));
        table.get_mut("b");
        assert_eq!(table.take_changed().unwrap(), [(1, again.all().unwrap()[1].clone())]);
        assert!(again.push(b"\xff").is_err());
    }
}
