//! Faults: what a network and a provider do on a bad day, switched on per route or per message, all from the seed.
//!
//! Rules are looked at in the order they were made; the first that strikes decides. A rule can wait for some calls to
//! pass, strike by chance, and end after some strikes. The buyer's pages are left alone.

mod answers;
mod rule;

use std::time::Duration;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

pub(crate) use answers::{absent, bad_gateway, too_many, truncated};
pub use rule::{Fault, FaultError, FaultKind};

use crate::ids::{Ids, Stream};
use crate::provider::Provider;

/// The rules that are switched on.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Faults {
    ids: Ids,
    made: u64,
    pub(crate) rules: Vec<Rule>,
}

/// A fault that is switched on, and what it has done.
#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Rule {
    pub(crate) id: u64,
    pub(crate) fault: Fault,
    /// Calls or messages that it was for, struck or not.
    pub(crate) seen: u64,
    pub(crate) struck: u64,
}

/// What happens to a message to the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MessageFault {
    Lost,
    Duplicate,
    Late(Duration),
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self { ids: Ids::new(seed, Stream::Faults), made: 0, rules: Vec::new() }
    }

    /// Answers the rule's number, by which it is switched off.
    pub(crate) fn switch_on(&mut self, fault: Fault) -> Result<u64, FaultError> {
        fault.check()?;
        self.made = self.made.saturating_add(1);
        self.rules.push(Rule { id: self.made, fault, seen: 0, struck: 0 });
        Ok(self.made)
    }

    /// False if there is no such rule.
    pub(crate) fn switch_off(&mut self, id: u64) -> bool {
        let before = self.rules.len();
        self.rules.retain(|rule| rule.id != id);
        self.rules.len() < before
    }

    /// What happens to this call, if anything.
    pub(crate) fn on_call(&mut self, provider: Provider, method: &str, path: &str) -> Option<FaultKind> {
        if path.starts_with("/pay/") {
            return None;
        }
        let ids = &mut self.ids;
        self.rules.iter_mut().find_map(|rule| {
            let meant = !rule.fault.kind.is_for_messages() && rule.fault.is_for_call(provider, method, path);
            (meant && rule.strikes(ids)).then_some(rule.fault.kind)
        })
    }

    /// What happens to this message; several may, such as late and twice.
    pub(crate) fn on_message(&mut self, provider: Provider, event: &str) -> Vec<MessageFault> {
        let ids = &mut self.ids;
        let mut faults = Vec::new();
        for rule in &mut self.rules {
            if !rule.fault.kind.is_for_messages() || !rule.fault.is_for_message(provider, event) || !rule.strikes(ids) {
                continue;
            }
            faults.push(match rule.fault.kind {
                FaultKind::Lost => MessageFault::Lost,
                FaultKind::Duplicate => MessageFault::Duplicate,
                FaultKind::Late => MessageFault::Late(rule.fault.pause()),
                // Held back for a while, so that what is told after it arrives before it.
                _ => MessageFault::Late(Duration::from_secs(ids.between(1, 90))),
            });
        }
        faults
    }
}

impl Rule {
    fn strikes(&mut self, ids: &mut Ids) -> bool {
        self.seen = self.seen.saturating_add(1);
        let open = self.seen > self.fault.skip && self.fault.times.is_none_or(|times| self.struck < times);
        let strikes = open && ids.chance(self.fault.chance);
        self.struck = self.struck.saturating_add(u64::from(strikes));
        strikes
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, FaultKind, Faults, MessageFault};
    use crate::provider::Provider;

    #[test]
    fn a_rule_skips_strikes_and_ends() {
        let mut faults = Faults::new(0);
        let fault = Fault::new(FaultKind::CutAfter).at(Provider::Lomi).on("POST /refunds").skip(1).times(2);
        let id = faults.switch_on(fault).unwrap();
        let mut call = |method, path| faults.on_call(Provider::Lomi, method, path);
        let struck = Some(FaultKind::CutAfter);
        assert_eq!((call("GET", "/refunds"), call("POST", "/refund")), (None, None));
        assert_eq!((call("POST", "/refunds"), call("POST", "/refunds")), (None, struck));
        assert_eq!((call("POST", "/refunds"), call("POST", "/refunds")), (struck, None));
        assert_eq!(faults.on_call(Provider::Lygos, "POST", "/refunds"), None);
        assert!(faults.switch_off(id) && !faults.switch_off(id));
    }

    #[test]
    fn the_seed_decides_and_messages_are_not_calls() {
        let run = |seed| {
            let mut faults = Faults::new(seed);
            faults.switch_on(Fault::new(FaultKind::Stall).chance(50)).unwrap();
            faults.switch_on(Fault::new(FaultKind::Duplicate).on_event("PAYMENT_*").chance(50)).unwrap();
            let calls: Vec<bool> = (0..64).map(|_| faults.on_call(Provider::Lygos, "GET", "/").is_some()).collect();
            let told = (0..64).map(|_| faults.on_message(Provider::Lomi, "PAYMENT_CREATED").len()).sum::<usize>();
            assert!(faults.on_message(Provider::Lomi, "REFUND_CREATED").is_empty());
            (calls, told)
        };
        assert_eq!(run(1), run(1));
        assert_ne!(run(1), run(2));
        assert!((16..48).contains(&run(1).1), "{}", run(1).1);
        let mut faults = Faults::new(0);
        faults.switch_on(Fault::new(FaultKind::Late).seconds(7)).unwrap();
        faults.switch_on(Fault::new(FaultKind::Lost)).unwrap();
        let both = [MessageFault::Late(std::time::Duration::from_secs(7)), MessageFault::Lost];
        assert_eq!(faults.on_message(Provider::Tygapay, "success"), both);
    }

    #[test]
    fn a_rule_that_can_not_be_meant_is_refused() {
        let mut faults = Faults::new(0);
        for fault in [
            Fault::new(FaultKind::Lost).on("POST /refunds"),
            Fault::new(FaultKind::CutAfter).on_event("PAYMENT_SUCCEEDED"),
            Fault::new(FaultKind::CutAfter).chance(0),
            Fault::new(FaultKind::CutAfter).chance(101),
            Fault::new(FaultKind::CutAfter).on("refunds"),
            Fault::new(FaultKind::CutAfter).times(0),
            Fault::new(FaultKind::Stall).seconds(3),
        ] {
            let error = faults.switch_on(fault.clone()).expect_err(&format!("{fault:?}")).to_string();
            assert!(error.len() > 20, "{error}");
        }
        assert!(faults.rules.is_empty());
    }
}
