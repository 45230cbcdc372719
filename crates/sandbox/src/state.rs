//! Everything the sandbox remembers, behind one lock.
//!
//! A handler locks once, does all of its work and answers, so that two calls never see half of each other. Whoever gets
//! the lock finds everything done that was due by then. The whole of [`State`] is plain data that can be cloned and
//! stored; what can't change while the sandbox runs is beside it in [`Shared`].

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use borsh::{BorshDeserialize, BorshSerialize};
use tokio::sync::{Notify, watch};

use crate::agenda::{Agenda, Entry};
use crate::clock::{Clock, Timestamp};
use crate::faults::Faults;
use crate::outbox::{Courier, Message, Outbox};
use crate::table::Stored;
use crate::{lomi, lygos, tygapay};

/// The rows of each table, as bytes, under the table's name.
pub(crate) type Rows = Vec<(String, Vec<Vec<u8>>)>;

/// What changes. Stored as its tables, row by row, and the rest, which is small.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct State {
    pub(crate) seed: u64,
    pub(crate) clock: Clock,
    pub(crate) agenda: Agenda,
    pub(crate) outbox: Outbox,
    pub(crate) faults: Faults,
    pub(crate) lygos: lygos::Store,
    pub(crate) lomi: lomi::Store,
    pub(crate) tygapay: tygapay::Store,
}

impl State {
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// All tables with their names. Nothing is left out by `..`, so that a new member can't be forgotten.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Stored)> {
        let Self { seed: _, clock: _, agenda: _, outbox, faults: _, lygos, lomi, tygapay } = self;
        let mut tables = outbox.tables();
        tables.extend(lygos.tables());
        tables.extend(lomi.tables());
        tables.extend(tygapay.tables());
        tables
    }

    /// A message to the shop; the faults that are on may hold it back, lose it or double it.
    pub(crate) fn tell(&mut self, message: Message) -> String {
        let now = self.now();
        let faults = self.faults.on_message(message.provider, &message.event);
        self.outbox.post(message, now, &faults)
    }

    /// What was to happen by itself until now, happens.
    fn catch_up(&mut self) {
        let now = self.now();
        while let Some((due, entry)) = self.agenda.take_due(now) {
            match entry {
                Entry::Lomi(what) => what.happen(self, due),
                Entry::TygapayOrder(id) => tygapay::order_is_due(self, &id, due),
                Entry::TygapayPayout(id) => tygapay::payout_is_due(self, &id),
            }
        }
    }

    /// When something is to happen next: by itself, or a message to be sent.
    pub(crate) fn next_due(&self) -> Option<Timestamp> {
        [self.agenda.next(), self.outbox.next_due()].into_iter().flatten().min()
    }

    /// The whole state as bytes.
    pub(crate) fn write_down(&mut self) -> io::Result<Vec<u8>> {
        let head = borsh::to_vec(self)?;
        let tables: io::Result<Rows> =
            self.tables().into_iter().map(|(name, table)| Ok((name.to_owned(), table.all()?))).collect();
        borsh::to_vec(&(head, tables?))
    }

    /// The state that [`write_down`](Self::write_down) wrote.
    pub(crate) fn from_bytes(bytes: &[u8]) -> io::Result<Self> {
        let (head, tables): (Vec<u8>, Rows) = borsh::from_slice(bytes)?;
        Self::assemble(&head, tables)
    }

    /// A state from what was stored of it.
    pub(crate) fn assemble(head: &[u8], stored: Rows) -> io::Result<Self> {
        let mut state: Self = borsh::from_slice(head)?;
        let mut tables = state.tables();
        for (name, rows) in stored {
            let table = tables.iter_mut().find(|(known, _)| *known == name);
            let (_, table) =
                table.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, format!("unknown table {name}")))?;
            for row in rows {
                table.push(&row)?;
            }
        }
        Ok(state)
    }
}

/// What every handler is given.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) lygos: lygos::Lygos,
    pub(crate) lomi: lomi::Lomi,
    pub(crate) tygapay: tygapay::Tygapay,
    pub(crate) state: Mutex<State>,
    /// Rung when something may have become due.
    pub(crate) bell: Notify,
    pub(crate) courier: Courier,
    /// Where the state is kept between runs, if anywhere.
    pub(crate) file: Option<crate::file::File>,
    /// True once the sandbox is to end.
    pub(crate) ending: watch::Sender<bool>,
}

impl Shared {
    /// A handler that panicked leaves the state as it was at that moment, which is still state.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.catch_up();
        state
    }

    /// After every call and every act: keeps what changed, and wakes whoever waits for something to be due.
    pub(crate) async fn changed(&self) {
        if let Some(file) = &self.file {
            file.save(self).await;
        }
        let state = self.lock();
        if self.courier.oversleeps(state.next_due()) {
            self.bell.notify_one();
        }
    }
}
