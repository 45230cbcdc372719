//! Money that arrived and belongs to no order: sent on a network that the order doesn't watch, it is an unlinked
//! transaction, `pending_confirmation` (facts/tygapay.md §4). The order stays as it was, and the money waits to be sent back.

use borsh::{BorshDeserialize, BorshSerialize};

use super::model::{Order, Store};
use crate::amount::Amount;
use crate::buyer::{Network, Token};
use crate::clock::Timestamp;

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Unlinked {
    pub(crate) tx_id: String,
    /// On the chain: what a buyer would find there, 32 bytes.
    pub(crate) tx_hash: String,
    /// The order that the buyer meant.
    pub(crate) order_id: String,
    pub(crate) amount: Amount,
    pub(crate) network: Network,
    pub(crate) token: Token,
    pub(crate) created: Timestamp,
    /// The e-mail address of the account that it went back to.
    pub(crate) refunded_to: Option<String>,
}

impl Unlinked {
    /// Only the first of these words is documented.
    pub(crate) fn status(&self) -> &'static str {
        if self.refunded_to.is_none() { "pending_confirmation" } else { "refunded" }
    }
}

impl Store {
    /// Money for this order has come in where the order doesn't look.
    pub(crate) fn receive_unlinked(
        &mut self,
        order: &Order,
        amount: Amount,
        network: Network,
        token: Token,
        now: Timestamp,
    ) {
        let unlinked = Unlinked {
            tx_id: self.ids.alphanumeric(20),
            tx_hash: format!("0x{}", self.ids.hex(32)),
            order_id: order.id.clone(),
            amount,
            network,
            token,
            created: now,
            refunded_to: None,
        };
        let keys = [unlinked.tx_id.clone(), unlinked.tx_hash.clone()];
        self.unlinked.insert(&keys.each_ref().map(String::as_str), unlinked);
    }

    /// What went astray on the way to this order, oldest first.
    pub(crate) fn strays<'a>(&'a self, order_id: &'a str) -> impl Iterator<Item = &'a Unlinked> {
        self.unlinked.iter().filter(move |unlinked| unlinked.order_id == order_id)
    }
}
