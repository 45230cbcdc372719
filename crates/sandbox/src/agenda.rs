//! What happens by itself at a moment of the virtual clock: a session or an order expires, a refund arrives.

use std::collections::BTreeMap;

use borsh::{BorshDeserialize, BorshSerialize};

use crate::clock::Timestamp;
use crate::lomi;

/// What is then looked at; whether anything is still to happen, its provider decides.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(crate) enum Entry {
    /// Something of lomi.'s.
    Lomi(lomi::Due),
    /// An order of TygaPay's, by its id.
    TygapayOrder(String),
    /// A payout of TygaPay's, by its id.
    TygapayPayout(String),
}

/// The entries by time, those of one moment in the order they were made.
#[derive(Debug, Clone, Default, BorshSerialize, BorshDeserialize)]
pub(crate) struct Agenda {
    entries: BTreeMap<(Timestamp, u64), Entry>,
    made: u64,
}

impl Agenda {
    pub(crate) fn at(&mut self, moment: Timestamp, entry: Entry) {
        self.made = self.made.saturating_add(1);
        self.entries.insert((moment, self.made), entry);
    }

    pub(crate) fn next(&self) -> Option<Timestamp> {
        self.entries.first_key_value().map(|((moment, _), _)| *moment)
    }

    /// The first entry and its time, if that has come.
    pub(crate) fn take_due(&mut self, now: Timestamp) -> Option<(Timestamp, Entry)> {
        let first = self.entries.first_entry()?;
        let moment = first.key().0;
        if moment <= now { Some((moment, first.remove())) } else { None }
    }
}
