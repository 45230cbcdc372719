//! What happens at lomi. by itself when its time has come: sessions, payments, requests and holds run out. No event tells
//! of any of them (facts/lomi.md §9).

use borsh::{BorshDeserialize, BorshSerialize};

use super::{cards, requests, sessions, transactions};
use crate::agenda::Entry;
use crate::clock::Timestamp;
use crate::state::State;

/// Whose time it is, by id.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(crate) enum Due {
    Session(String),
    Transaction(String),
    Request(String),
    Hold(String),
}

impl Due {
    /// Whether anything is still to happen then is seen then.
    pub(crate) fn at(self, moment: Timestamp, state: &mut State) {
        state.agenda.at(moment, Entry::Lomi(self));
    }

    pub(crate) fn happen(&self, state: &mut State, at: Timestamp) {
        match self {
            Self::Session(id) => sessions::run_out(state, id, at),
            Self::Transaction(id) => transactions::run_out(state, id, at),
            Self::Request(id) => requests::run_out(state, id, at),
            Self::Hold(id) => cards::run_out(state, id, at),
        }
    }
}
