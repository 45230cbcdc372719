//! What TygaPay remembers and what it answers, and the life of an order (facts/tygapay.md §3, §4).

use std::time::Duration;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::Tygapay;
use super::books::{Payout, User};
use super::unlinked::Unlinked;
use crate::amount::Amount;
use crate::buyer::{BuyerError, Token};
use crate::clock::Timestamp;
use crate::console::{CantFinish, RefundOutcome};
use crate::ids::Ids;
use crate::state::State;
use crate::table::{Stored, Table};

/// Undocumented; an hour, as hosted payment pages tend to have.
pub(crate) const ORDER_LIFETIME: Duration = Duration::from_secs(3600);
/// How long `processing_refund` lasts on the virtual clock; undocumented too.
pub(crate) const REFUND_TAKES: Duration = Duration::from_secs(30);
/// How long a mailed one-time password is good for; undocumented too.
pub(crate) const OTP_LIFETIME: Duration = Duration::from_secs(600);

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Store {
    pub(crate) ids: Ids,
    /// By order id, and by `number:…` for the merchant's order number.
    #[borsh(skip)]
    pub(crate) orders: Table<Order>,
    /// By id, and by the other two keys of [`books`](super::books).
    #[borsh(skip)]
    pub(crate) users: Table<User>,
    /// By id, and by the merchant's reference.
    #[borsh(skip)]
    pub(crate) payouts: Table<Payout>,
    /// By transaction id and by hash.
    #[borsh(skip)]
    pub(crate) unlinked: Table<Unlinked>,
}

/// The key of the order with this number of the merchant's.
pub(crate) fn number(order_number: &str) -> String {
    format!("number:{order_number}")
}

impl Store {
    pub(crate) fn new(ids: Ids) -> Self {
        Self {
            ids,
            orders: Table::default(),
            users: Table::default(),
            payouts: Table::default(),
            unlinked: Table::default(),
        }
    }

    /// All tables, for storage. Nothing is left out by `..`, so that a new one can't be forgotten.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Stored)> {
        let Self { ids: _, orders, users, payouts, unlinked } = self;
        vec![
            ("tygapay.orders", orders),
            ("tygapay.users", users),
            ("tygapay.payouts", payouts),
            ("tygapay.unlinked", unlinked),
        ]
    }
}

/// A v1 order names no currency, and callers count in US dollars (§3): until a token comes, this one is meant.
pub(crate) const CURRENCY: &str = "USDT";

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Order {
    pub(crate) id: String,
    pub(crate) order_number: String,
    /// Any payment completes it, whatever `amount` says.
    pub(crate) deposit: bool,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    /// `None` only for a deposit.
    pub(crate) amount: Option<Amount>,
    pub(crate) amount_paid: Amount,
    pub(crate) status: Status,
    pub(crate) email: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) return_url: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    pub(crate) otp: Option<Otp>,
    /// The token that came last, if any has.
    pub(crate) token: Option<Token>,
    /// The provider's id of the payment that completed it.
    pub(crate) tx_id: Option<String>,
    pub(crate) refund: Option<Refund>,
}

/// What was asked for, and where to tell of it.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Refund {
    pub(crate) notify_url: String,
    pub(crate) tx_id: String,
    pub(crate) third_party_id: Option<String>,
    /// Only of a refund in crypto, as are token and network.
    pub(crate) address: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) network: Option<String>,
}

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Otp {
    pub(crate) code: String,
    pub(crate) expires: Timestamp,
}

/// §4. `insufficient_funds` is documented as well; nothing here leads to it yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    New,
    Processing,
    PartialPaid,
    Paid,
    ProcessingRefund,
    Refunded,
    Expired,
    Cancelled,
}

impl Status {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Processing => "processing",
            Self::PartialPaid => "partial_paid",
            Self::Paid => "paid",
            Self::ProcessingRefund => "processing_refund",
            Self::Refunded => "refunded",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
        }
    }

    fn state(self) -> &'static str {
        match self {
            Self::New | Self::PartialPaid => "pending",
            Self::Processing => "processing",
            Self::Paid | Self::ProcessingRefund | Self::Refunded => "completed",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
        }
    }

    /// The other vocabulary, of redirects and webhooks (§10); `None` while nothing is final.
    pub(crate) fn outcome(self) -> Option<&'static str> {
        match self {
            Self::New | Self::Processing | Self::PartialPaid => None,
            Self::Paid | Self::ProcessingRefund | Self::Refunded => Some("success"),
            Self::Expired => Some("expired"),
            Self::Cancelled => Some("cancelled"),
        }
    }
}

/// An order nobody paid expires, a refund under way arrives. Money that came in keeps an order from expiring.
pub(crate) fn order_is_due(state: &mut State, id: &str, at: Timestamp) {
    let Some(order) = state.tygapay.orders.get_mut(id) else { return };
    let next = match order.status {
        Status::New if at >= order.expires() => Status::Expired,
        Status::ProcessingRefund => Status::Refunded,
        _ => return,
    };
    order.become_status(next, at);
    let order = order.clone();
    match (&order.refund, next) {
        (Some(refund), Status::Refunded) => super::notify::refund(state, &order, refund, at),
        _ => super::notify::order(state, &order, at),
    }
}

/// Before its time, because somebody wants to see it. `None` if there is no such order.
pub(crate) fn expire(state: &mut State, id: &str) -> Option<Result<(), BuyerError>> {
    let now = state.now();
    let order = state.tygapay.orders.get_mut(id)?;
    if order.status != Status::New {
        return Some(Err(BuyerError::NotPayable { status: order.status.word().to_owned() }));
    }
    order.become_status(Status::Expired, now);
    let order = order.clone();
    super::notify::order(state, &order, now);
    Some(Ok(()))
}

/// The refund that is under way arrives now. That one can fail, the facts don't say.
pub(crate) fn finish_refund(state: &mut State, id: &str, outcome: RefundOutcome) -> Result<(), CantFinish> {
    let order = state.tygapay.orders.get(id).filter(|order| order.refund.is_some()).ok_or(CantFinish::Unknown)?;
    if order.status != Status::ProcessingRefund {
        return Err(CantFinish::Not(format!("the refund is over: the order is {}", order.status.word())));
    }
    if outcome == RefundOutcome::Failed {
        return Err(CantFinish::Not("TygaPay documents no failed refund".to_owned()));
    }
    let now = state.now();
    order_is_due(state, id, now);
    Ok(())
}

impl Order {
    pub(crate) fn link(&self, tygapay: &Tygapay) -> String {
        format!("{}{}{}", tygapay.base_url(), super::PAGE, self.id)
    }

    pub(crate) fn become_status(&mut self, status: Status, at: Timestamp) {
        self.status = status;
        self.modified = at;
    }

    pub(crate) fn amount_due(&self) -> Amount {
        match self.amount {
            Some(amount) if !(self.deposit && self.amount_paid.is_positive()) => amount.less(self.amount_paid),
            _ => Amount::ZERO,
        }
    }

    /// When it does, if nobody pays.
    pub(crate) fn expires(&self) -> Timestamp {
        self.created.plus(ORDER_LIFETIME)
    }

    /// Webhooks name the token that was paid with.
    pub(crate) fn currency(&self) -> &'static str {
        self.token.map_or(CURRENCY, Token::word)
    }

    /// Money has come in: enough of it, or any for a deposit, makes the order paid. `None` if the sum can't be held.
    pub(crate) fn receive(&mut self, amount: Amount, token: Token, at: Timestamp) -> Option<()> {
        self.amount_paid = self.amount_paid.plus(amount)?;
        self.token = Some(token);
        let enough = self.deposit || self.amount.is_none_or(|asked| self.amount_paid >= asked);
        self.become_status(if enough { Status::Paid } else { Status::PartialPaid }, at);
        Some(())
    }
}

/// The answers of this API wrap what they say.
#[derive(Serialize)]
pub(crate) struct Envelope<T> {
    pub(crate) message: &'static str,
    pub(crate) data: T,
}

/// Requests for a refund answer nothing else.
#[derive(Serialize)]
pub(crate) struct Message {
    pub(crate) message: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CreateAnswer<'a> {
    pub(crate) order_id: &'a str,
    pub(crate) payment_url: String,
    pub(crate) payment_deep_link_url: String,
    pub(crate) status: Status,
    pub(crate) already_exists: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CancelAnswer<'a> {
    pub(crate) order_id: &'a str,
    pub(crate) status: Status,
}

/// The id is `id` here and `orderId` everywhere else (§3).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderAnswer<'a> {
    id: &'a str,
    order_number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Amount>,
    amount_paid: Amount,
    amount_due: Amount,
    status: Status,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notify_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    return_url: Option<&'a str>,
    created_date: Timestamp,
    modified_date: Timestamp,
}

impl Order {
    pub(crate) fn answer(&self) -> OrderAnswer<'_> {
        OrderAnswer {
            id: &self.id,
            order_number: &self.order_number,
            name: self.name.as_deref(),
            description: self.description.as_deref(),
            amount: self.amount,
            amount_paid: self.amount_paid,
            amount_due: self.amount_due(),
            status: self.status,
            state: self.status.state(),
            email: self.email.as_deref(),
            notify_url: self.notify_url.as_deref(),
            return_url: self.return_url.as_deref(),
            created_date: self.created,
            modified_date: self.modified,
        }
    }
}
