//! Everything the sandbox remembers, behind one lock.
//!
//! A handler locks once, does all of its work and answers, so that two calls never see half of each other. The whole
//! of [`State`] is plain data that can be cloned; what can't change while the sandbox runs is beside it in [`Shared`].

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::clock::{Clock, Timestamp};
use crate::{lomi, lygos, tygapay};

/// What changes.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) lygos: lygos::Store,
    pub(crate) lomi: lomi::Store,
    pub(crate) tygapay: tygapay::Store,
}

impl State {
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

/// What every handler is given.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) lygos: lygos::Lygos,
    pub(crate) lomi: lomi::Lomi,
    pub(crate) tygapay: tygapay::Tygapay,
    pub(crate) state: Mutex<State>,
}

impl Shared {
    /// A handler that panicked leaves the state as it was at that moment, which is still state.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Rows in the order they were made, found by any of their keys.
#[derive(Debug, Clone)]
pub(crate) struct Table<T> {
    rows: Vec<T>,
    places: HashMap<String, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), places: HashMap::new() }
    }
}

impl<T> Table<T> {
    /// A key that is already in use then leads to the new row.
    pub(crate) fn insert(&mut self, keys: &[&str], row: T) {
        for key in keys {
            self.places.insert((*key).to_owned(), self.rows.len());
        }
        self.rows.push(row);
    }

    /// From now on `key` leads to the row that `to` leads to.
    pub(crate) fn alias(&mut self, key: &str, to: &str) {
        if let Some(place) = self.places.get(to).copied() {
            self.places.insert(key.to_owned(), place);
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.rows.get(*self.places.get(key)?)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.rows.get_mut(*self.places.get(key)?)
    }

    /// Oldest first.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }

    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.rows.iter_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

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
    }
}
