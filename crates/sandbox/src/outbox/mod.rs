//! Messages to the shop: what is to be sent, what was tried, and when the next attempt is due, on the virtual clock.
//!
//! A provider's `notify` decides what is told and how it is signed, and by which [`Rules`] it is retried; this module
//! keeps the deliveries, [`courier`] sends them. Messages go to this machine only: a sandbox whose notifications reach a
//! shop that takes real orders could have goods shipped that nobody paid for (TygaPay signs nothing).

mod courier;
mod delivery;

use std::time::Duration;

use borsh::{BorshDeserialize, BorshSerialize};

pub(crate) use courier::{Courier, Letter, deliver_due, run, send_now};
pub(crate) use delivery::{Attempt, Delivery, Message, Next, Outcome};

use crate::clock::Timestamp;
use crate::faults::MessageFault;
use crate::ids::{Ids, Stream};
use crate::table::{Stored, Table};

/// How a provider sends: facts of its own, in its `notify`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) timeout: Duration,
    /// The pauses before the second, third, … attempt; after the last there is none.
    pub(crate) pauses: &'static [u64],
}

/// All deliveries, and what is to be sent when.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Outbox {
    ids: Ids,
    #[borsh(skip)]
    pub(crate) deliveries: Table<Delivery>,
    /// Due time, and a number that keeps the order → delivery. In step with the deliveries' own [`Next`].
    queue: std::collections::BTreeMap<(Timestamp, u64), String>,
    queued: u64,
}

impl Outbox {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            ids: Ids::new(seed, Stream::Outbox),
            deliveries: Table::default(),
            queue: std::collections::BTreeMap::new(),
            queued: 0,
        }
    }

    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Stored)> {
        let Self { ids: _, deliveries, queue: _, queued: _ } = self;
        vec![("outbox.deliveries", deliveries)]
    }

    /// A message to be sent now, unless a fault has it otherwise. Answers the delivery's id.
    pub(crate) fn post(&mut self, message: Message, now: Timestamp, faults: &[MessageFault]) -> String {
        let id = self.ids.uuid();
        let message_id = self.ids.uuid();
        let mut due = Some(now);
        let mut copies = 0;
        for fault in faults {
            match fault {
                MessageFault::Lost => due = None,
                MessageFault::Late(by) => due = due.map(|due| due.plus(*by)),
                MessageFault::Duplicate => copies += 1,
            }
        }
        let lost = due.is_none();
        let mut delivery = Delivery::new(id.clone(), message_id, message, now);
        if lost {
            delivery.next = Next::Lost;
        }
        for _ in 0..copies {
            let copy = Delivery { id: self.ids.uuid(), ..delivery.clone() };
            self.keep(copy, due);
        }
        self.keep(delivery, due);
        id
    }

    /// A message with one attempt, which whoever posts it makes with [`send_now`].
    pub(crate) fn post_once(&mut self, message: Message, now: Timestamp) -> String {
        let id = self.ids.uuid();
        let mut delivery = Delivery::new(id.clone(), self.ids.uuid(), message, now);
        delivery.once = true;
        delivery.next = Next::Sending;
        self.deliveries.insert(&[&id], delivery);
        id
    }

    /// Without a due time it is only written down.
    fn keep(&mut self, mut delivery: Delivery, due: Option<Timestamp>) {
        let id = delivery.id.clone();
        if let Some(due) = due {
            delivery.next = Next::Due(due);
            self.enqueue(&id, due);
        }
        self.deliveries.insert(&[&id], delivery);
    }

    fn enqueue(&mut self, id: &str, due: Timestamp) {
        self.queued = self.queued.saturating_add(1);
        self.queue.insert((due, self.queued), id.to_owned());
    }

    pub(crate) fn next_due(&self) -> Option<Timestamp> {
        self.queue.first_key_value().map(|((due, _), _)| *due)
    }

    /// Takes the first delivery that is due off the queue; the courier has it now.
    fn take_due(&mut self, now: Timestamp) -> Option<String> {
        let first = self.queue.first_entry()?;
        if first.key().0 > now {
            return None;
        }
        let id = first.remove();
        if let Some(delivery) = self.deliveries.get_mut(&id) {
            delivery.next = Next::Sending;
        }
        Some(id)
    }

    /// What was being sent when the sandbox stopped is sent again: at least once, as the providers have it.
    pub(crate) fn after_restart(&mut self, now: Timestamp) {
        let lost: Vec<String> = self
            .deliveries
            .iter()
            .filter(|delivery| delivery.next == Next::Sending)
            .map(|delivery| delivery.id.clone())
            .collect();
        for id in lost {
            self.again(&id, now);
        }
    }

    /// Has a delivery sent again now, whatever became of it.
    fn again(&mut self, id: &str, now: Timestamp) {
        if let Some(delivery) = self.deliveries.get_mut(id) {
            delivery.next = Next::Due(now);
            self.queue.retain(|_, queued| queued != id);
            self.enqueue(id, now);
        }
    }

    /// Takes a delivery out of its turn, to send its last attempt's body again. `None` if there is none of this id.
    fn take_again(&mut self, id: &str) -> Option<String> {
        let delivery = self.deliveries.get_mut(id)?;
        let id = delivery.id.clone();
        delivery.as_it_was = true;
        if let Next::Due(due) = delivery.next {
            delivery.resumes = Some(due);
        }
        delivery.next = Next::Sending;
        self.queue.retain(|_, queued| *queued != id);
        Some(id)
    }

    /// Writes down what an attempt came to, and when the next one is due.
    fn record(&mut self, id: &str, attempt: Attempt, rules: Rules, now: Timestamp) {
        let Some(delivery) = self.deliveries.get_mut(id) else { return };
        let number = delivery.attempts.len();
        let resumes = delivery.resumes.take();
        let by_hand = std::mem::take(&mut delivery.as_it_was);
        let next = match &attempt.outcome {
            Outcome::Answered { status, .. } if (200..300).contains(status) => Next::Delivered,
            // Sent again by hand in between: the provider's own next attempt is to come all the same.
            _ if by_hand => resumes.map_or(Next::GaveUp, Next::Due),
            Outcome::Answered { status, .. } if (400..500).contains(status) => Next::GaveUp,
            Outcome::Refused { .. } => Next::GaveUp,
            _ if delivery.once => Next::GaveUp,
            _ => match rules.pauses.get(number) {
                Some(pause) => Next::Due(now.plus(Duration::from_secs(*pause))),
                None => Next::GaveUp,
            },
        };
        let attempt_id = attempt.id.clone();
        delivery.attempts.push(attempt);
        delivery.next = next;
        self.deliveries.alias(&attempt_id, id);
        if let Next::Due(due) = next {
            self.enqueue(id, due);
        }
    }
}
