//! The books of lomi.: every table, and the little that is in none.

use borsh::{BorshDeserialize, BorshSerialize};

use super::cards::Card;
use super::confirmation::Confirmations;
use super::customers::Profile;
use super::idempotency::Keys;
use super::model::{Link, Session, SessionStatus, Transaction, Webhook};
use super::payouts::{self, Payout};
use super::products::Product;
use super::radar::{Blocklist, Radar};
use super::rate::Rates;
use super::records::Record;
use super::refunds::Refund;
use super::requests::Request;
use crate::ids::Ids;
use crate::json::Json;
use crate::table::{Stored, Table};

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Store {
    pub(crate) ids: Ids,
    pub(crate) request_ids: Ids,
    /// Apart from `ids`, or the number of attempts would change the ids of what is made next.
    pub(crate) message_ids: Ids,
    pub(crate) rates: Rates,
    /// Refunds stay `pending` until they are told how they end.
    pub(crate) refunds_wait: bool,
    pub(crate) radar: Radar,
    /// What charges are refused for.
    pub(crate) blocked: Blocklist,
    #[borsh(skip)]
    pub(crate) keys: Keys,
    #[borsh(skip)]
    pub(crate) confirmations: Confirmations,
    /// By id, by `cus_…`, and by `email:…`.
    #[borsh(skip)]
    pub(crate) customers: Table<Profile>,
    /// By id, and by the ids of their prices.
    #[borsh(skip)]
    pub(crate) products: Table<Product>,
    /// By id, and by the code in the URL of its page.
    #[borsh(skip)]
    pub(crate) links: Table<Link>,
    /// By id, and by the code in the URL of its page.
    #[borsh(skip)]
    pub(crate) requests: Table<Request>,
    /// By id, and by the code in the URL of its page.
    #[borsh(skip)]
    pub(crate) sessions: Table<Session>,
    /// By UUID and by `txn_…`.
    #[borsh(skip)]
    pub(crate) transactions: Table<Transaction>,
    /// By `pi_…` and by the id of their transaction.
    #[borsh(skip)]
    pub(crate) cards: Table<Card>,
    #[borsh(skip)]
    pub(crate) refunds: Table<Refund>,
    #[borsh(skip)]
    pub(crate) payouts: Table<Payout>,
    #[borsh(skip)]
    pub(crate) payout_methods: Table<payouts::Method>,
    /// By what they are and their id.
    #[borsh(skip)]
    pub(crate) records: Table<Record>,
    pub(crate) settings: Settings,
    #[borsh(skip)]
    pub(crate) webhooks: Table<Webhook>,
}

/// As they were sent.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Settings {
    pub(crate) checkout: Json,
    pub(crate) storefront: Json,
}

impl Store {
    pub(crate) fn new(ids: Ids, request_ids: Ids, message_ids: Ids) -> Self {
        Self {
            ids,
            request_ids,
            message_ids,
            rates: Rates::default(),
            refunds_wait: false,
            radar: Radar::default(),
            blocked: Blocklist::default(),
            keys: Keys::default(),
            confirmations: Confirmations::default(),
            customers: Table::default(),
            products: Table::default(),
            links: Table::default(),
            requests: Table::default(),
            sessions: Table::default(),
            transactions: Table::default(),
            cards: Table::default(),
            refunds: Table::default(),
            payouts: Table::default(),
            payout_methods: Table::default(),
            records: Table::default(),
            settings: Settings { checkout: Json::Object(Vec::new()), storefront: Json::Object(Vec::new()) },
            webhooks: Table::default(),
        }
    }

    /// All tables, for storage. Nothing is left out by `..`, so that a new one can't be forgotten.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Stored)> {
        let Self {
            ids: _,
            request_ids: _,
            message_ids: _,
            rates: _,
            refunds_wait: _,
            radar: _,
            blocked: _,
            keys,
            confirmations,
            customers,
            products,
            links,
            requests,
            sessions,
            transactions,
            cards,
            refunds,
            payouts,
            payout_methods,
            records,
            settings: _,
            webhooks,
        } = self;
        vec![
            ("lomi.keys", keys),
            ("lomi.confirmations", confirmations),
            ("lomi.customers", customers),
            ("lomi.products", products),
            ("lomi.links", links),
            ("lomi.requests", requests),
            ("lomi.sessions", sessions),
            ("lomi.transactions", transactions),
            ("lomi.cards", cards),
            ("lomi.refunds", refunds),
            ("lomi.payouts", payouts),
            ("lomi.payout_methods", payout_methods),
            ("lomi.records", records),
            ("lomi.webhooks", webhooks),
        ]
    }
}

impl Store {
    /// What has become of a session: the word of its last attempt's transaction once there is one, else its own.
    pub(crate) fn payment_state(&self, session: &Session) -> &'static str {
        let transaction = session.transaction_id.as_ref().and_then(|id| self.transactions.get(id));
        match transaction {
            Some(transaction) if session.status != SessionStatus::Expired => transaction.status.word(),
            _ => session.status.word(),
        }
    }
}
