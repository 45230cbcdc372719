//! Users, and the money that moves between them and the tenant (facts/tygapay.md §2: U, N and X).
//!
//! Chosen where the facts are silent: the tenant has one wallet, with ten thousand in it at the start; a payout takes
//! thirty seconds on the virtual clock and then succeeds, or is cancelled if the wallet couldn't cover it when it was
//! asked for; a transaction is `pending`, `completed` or `cancelled`. What refunds of orders take from the wallet is
//! not counted.

use std::time::Duration;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Tygapay;
use super::model::{Order, Store};
use super::notify;
use super::unlinked::Unlinked;
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::state::State;

pub(crate) const PAYOUT_TAKES: Duration = Duration::from_secs(30);
/// The only type of wallet that is documented.
pub(crate) const WALLET: &str = "distribution_wallet";
/// Examples of the documentation, whose addresses have the same form (§3).
const NETWORKS: [&str; 2] = ["BSC", "MATIC"];

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct User {
    pub(crate) user_id: String,
    pub(crate) third_party_user_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) country: Option<String>,
    /// As it was given: which form is answered, nobody says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_of_birth: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone_number: Option<String>,
}

/// Money on its way out of the tenant's wallet to a user.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Payout {
    pub(crate) id: String,
    pub(crate) third_party_id: String,
    pub(crate) user_id: String,
    pub(crate) amount: Amount,
    /// How many months it stays locked, if it is a stake.
    pub(crate) months: Option<u32>,
    pub(crate) notify_url: Option<String>,
    pub(crate) status: PayoutStatus,
    /// Whether the wallet had enough for it.
    pub(crate) covered: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshSerialize, BorshDeserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PayoutStatus {
    Pending,
    Completed,
    Cancelled,
}

/// The key of the user whom the merchant knows by this id.
pub(crate) fn by_merchant(third_party_user_id: &str) -> String {
    format!("merchant:{third_party_user_id}")
}

/// The key of the user, or of the last user, with this address.
pub(crate) fn by_email(email: &str) -> String {
    format!("email:{email}")
}

/// The key of the payout with this reference of the merchant's.
pub(crate) fn by_reference(third_party_id: &str) -> String {
    format!("reference:{third_party_id}")
}

/// What went out to users, all of them or one, in payouts of one status that the wallet covers.
fn paid(store: &Store, user: Option<&str>, status: PayoutStatus) -> Amount {
    let counts =
        |payout: &&Payout| payout.covered && payout.status == status && user.is_none_or(|user| payout.user_id == user);
    // What is covered is never more than the wallet had.
    store.payouts.iter().filter(counts).fold(Amount::ZERO, |sum, payout| sum.plus(payout.amount).unwrap_or(sum))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Balances {
    total_balance: Amount,
    main_balance: Amount,
    pending_balance: Amount,
}

pub(crate) fn balances(store: &Store, user: &str) -> Balances {
    let main_balance = paid(store, Some(user), PayoutStatus::Completed);
    let pending_balance = paid(store, Some(user), PayoutStatus::Pending);
    let total_balance = main_balance.plus(pending_balance).unwrap_or(main_balance);
    Balances { total_balance, main_balance, pending_balance }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Wallet {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    pub(crate) balance: Amount,
    total_deposited: Amount,
    total_distributed: Amount,
}

pub(crate) fn wallet(store: &Store) -> Wallet {
    let total_deposited = Amount::from(10_000);
    let out = [PayoutStatus::Pending, PayoutStatus::Completed].map(|status| paid(store, None, status));
    let total_distributed = out.into_iter().fold(Amount::ZERO, |sum, part| sum.plus(part).unwrap_or(sum));
    let balance = total_deposited.less(total_distributed);
    Wallet { name: "Distribution", kind: WALLET, balance, total_deposited, total_distributed }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Address {
    /// What it fills; only of a tenant's.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'static str>,
    address: String,
    network: &'static str,
    supported_tokens: [&'static str; 1],
}

/// Made from whose they are, and on no chain.
pub(crate) fn addresses(owner: &str, name: Option<&'static str>) -> Vec<Address> {
    let digest = digest(owner);
    let address = format!("0x{}", digest.get(..40).unwrap_or(&digest));
    let on = |network| Address { name, address: address.clone(), network, supported_tokens: [super::CURRENCY] };
    NETWORKS.map(on).into()
}

fn digest(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

/// The place of an order's payment on the blockchain, as far as there is one.
pub(crate) fn hash_of(tx_id: &str) -> String {
    format!("0x{}", digest(tx_id))
}

/// A payout as one of its user's transactions: without date, kind and reference (§2, X1).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UserTransaction<'a> {
    id: &'a str,
    user_id: &'a str,
    tenant_id: &'a str,
    status: PayoutStatus,
    amount: Amount,
}

impl Payout {
    pub(crate) fn of_user<'a>(&'a self, tygapay: &'a Tygapay) -> UserTransaction<'a> {
        UserTransaction {
            id: &self.id,
            user_id: &self.user_id,
            tenant_id: tygapay.tenant_id(),
            status: self.status,
            amount: self.amount,
        }
    }
}

/// A payment, of an order or of none. `side` and `type` are documented without values.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Transaction<'a> {
    id: &'a str,
    tenant_id: &'a str,
    status: &'static str,
    side: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(flatten)]
    of: Option<OfOrder<'a>>,
    amount: Amount,
    tx_hash: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OfOrder<'a> {
    order_id: &'a str,
    order_number: &'a str,
    created_date: Timestamp,
    completed_date: Timestamp,
}

/// `None` as long as nobody has paid the order.
pub(crate) fn payment<'a>(order: &'a Order, tygapay: &'a Tygapay) -> Option<Transaction<'a>> {
    let id = order.tx_id.as_deref()?;
    let of = OfOrder {
        order_id: &order.id,
        order_number: &order.order_number,
        created_date: order.created,
        completed_date: order.modified,
    };
    let (tenant_id, amount, tx_hash) = (tygapay.tenant_id(), order.amount_paid, hash_of(id));
    Some(Transaction {
        id,
        tenant_id,
        status: "completed",
        side: "credit",
        kind: "payment",
        of: Some(of),
        amount,
        tx_hash,
    })
}

pub(crate) fn stray<'a>(unlinked: &'a Unlinked, tygapay: &'a Tygapay) -> Transaction<'a> {
    Transaction {
        id: &unlinked.tx_id,
        tenant_id: tygapay.tenant_id(),
        status: unlinked.status(),
        side: "credit",
        kind: "payment",
        of: None,
        amount: unlinked.amount,
        tx_hash: unlinked.tx_hash.clone(),
    }
}

/// A payout has come to its end, unless it was revoked meanwhile.
pub(crate) fn payout_is_due(state: &mut State, id: &str) {
    let Some(payout) = state.tygapay.payouts.get_mut(id) else { return };
    if payout.status != PayoutStatus::Pending {
        return;
    }
    payout.status = if payout.covered { PayoutStatus::Completed } else { PayoutStatus::Cancelled };
    let payout = payout.clone();
    notify::payout(state, &payout);
}
