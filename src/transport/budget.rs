//! How much a client may repeat. Retries that answer a brown-out with more load keep it going, so each call earns a tenth of
//! a repeat and each repeat costs a whole one: when everything fails, a client sends at most 1.1 times its calls and what it
//! had in reserve. By hand, because tower's budget reads the clock itself and refills with time, which at few calls is no
//! limit at all.

use std::sync::atomic::{AtomicU32, Ordering};

/// What one repeat costs, in the tenths that calls earn.
const REPEAT: u32 = 10;

/// The bucket of one client.
#[derive(Debug)]
pub(super) struct RetryBudget {
    tenths: AtomicU32,
    capacity: u32,
}

impl RetryBudget {
    /// A full bucket, with so many repeats in it.
    pub(super) fn new(repeats: u32) -> Self {
        let capacity = repeats.saturating_mul(REPEAT);
        Self { tenths: AtomicU32::new(capacity), capacity }
    }

    /// A call was made.
    pub(super) fn earn(&self) {
        self.change(|tenths| Some(tenths.saturating_add(1).min(self.capacity)));
    }

    /// Takes one repeat out, if there is one.
    pub(super) fn spend(&self) -> bool {
        self.change(|tenths| tenths.checked_sub(REPEAT))
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_calls_earn_one_repeat_and_the_reserve_has_a_limit() {
        let budget = RetryBudget::new(2);
        assert!(budget.spend() && budget.spend() && !budget.spend());
        (0..9).for_each(|_| budget.earn());
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend() && !budget.spend());
        (0..1000).for_each(|_| budget.earn());
        assert!(budget.spend() && budget.spend() && !budget.spend());
    }
}
