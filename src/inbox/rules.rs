//! What becomes of a claim, given what is stored under its keys: one place, so that no store can have rules of its own.

use std::time::Duration;

/// A stored message that at least one key of a claim leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "stores fill it")]
pub struct Known {
    /// The store's own number for it: an older message has a smaller one.
    pub id: i64,
    /// How often it was given out.
    pub attempt: u32,
    /// Where it stands now, by the store's clock.
    pub standing: Standing,
}

/// Where a stored message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "there is nothing else")]
pub enum Standing {
    /// Handled.
    Done,
    /// A worker has it, or it waits after a release; for this long still, which is more than nothing.
    Leased(Duration),
    /// Not handled, and nobody's.
    Free,
}

/// What to do with what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "stores read it")]
pub struct Found {
    /// The message that stands for all of them, and gets every key: those of the claim and those of the others.
    pub id: i64,
    /// How often it, or one of the others, was given out.
    pub attempt: u32,
    /// What the claim is answered: a duplicate, in flight, or this one taken over.
    pub standing: Standing,
    /// The others. They turned out to be the same message, so they end here, whatever tickets there are for them.
    pub others: Vec<i64>,
}

/// Judges a claim by the stored messages its keys lead to; `None` if there are none, so that it is new.
///
/// Any of them done: a duplicate. Else any leased: in flight, for as long as the longest lease. Else the oldest is taken over.
/// The others are merged into that one: by the claim's keys all are one message, and as one it is handled.
#[must_use]
pub fn judge(known: &[Known]) -> Option<Found> {
    let rank = |known: &&Known| {
        let kind = match known.standing {
            Standing::Done => (2, Duration::ZERO),
            Standing::Leased(time) => (1, time),
            Standing::Free => (0, Duration::ZERO),
        };
        (kind, std::cmp::Reverse(known.id))
    };
    let first = known.iter().max_by_key(rank)?;
    Some(Found {
        id: first.id,
        attempt: known.iter().map(|known| known.attempt).max().unwrap_or(first.attempt),
        standing: first.standing,
        others: known.iter().map(|known| known.id).filter(|id| *id != first.id).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DONE: Standing = Standing::Done;
    const FREE: Standing = Standing::Free;
    const SOON: Standing = Standing::Leased(Duration::from_secs(1));
    const LATE: Standing = Standing::Leased(Duration::from_secs(2));

    #[test]
    fn done_before_leased_before_free_then_the_longest_lease_then_the_oldest() {
        for (standings, id, others) in [
            (&[FREE, LATE, DONE, DONE][..], 2, &[0, 1, 3][..]),
            (&[FREE, SOON, LATE, SOON], 2, &[0, 1, 3]),
            (&[FREE, LATE, LATE], 1, &[0, 2]),
            (&[FREE, FREE], 0, &[1]),
            (&[FREE], 0, &[]),
        ] {
            let mut known: Vec<Known> = standings
                .iter()
                .zip([0_u32, 1, 2, 3])
                .map(|(standing, id)| Known { id: i64::from(id), attempt: 9 - id, standing: *standing })
                .collect();
            for _ in 0..known.len() {
                known.rotate_left(1);
                let mut found = judge(&known).unwrap();
                found.others.sort_unstable();
                let standing = standings[usize::try_from(id).unwrap()];
                assert_eq!(found, Found { id, attempt: 9, standing, others: others.to_vec() }, "{known:?}");
            }
        }
        assert_eq!(judge(&[]), None);
    }
}
