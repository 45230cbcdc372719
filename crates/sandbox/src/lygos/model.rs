//! What Lygos remembers and what it answers. A gateway is a request for money; whether anybody paid is the payin's
//! affair and shows nowhere on the gateway (facts/lygos.md §10).

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::Lygos;
use crate::clock::Timestamp;
use crate::ids::Ids;
use crate::table::{Stored, Table};

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Store {
    pub(crate) ids: Ids,
    /// Where the merchant wants to be told; registered in the dashboard, not by the API (facts/lygos.md §6).
    pub(crate) webhook_url: Option<String>,
    pub(crate) webhook_secret: String,
    /// By id, and by `order:…` for the order id on which an attempt was begun last.
    #[borsh(skip)]
    pub(crate) gateways: Table<Gateway>,
}

impl Store {
    pub(crate) fn new(ids: Ids, webhook_secret: String) -> Self {
        Self { ids, webhook_url: None, webhook_secret, gateways: Table::default() }
    }

    /// All tables, for storage. Nothing is left out by `..`, so that a new one can't be forgotten.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Stored)> {
        let Self { ids: _, webhook_url: _, webhook_secret: _, gateways } = self;
        vec![("lygos.gateways", gateways)]
    }

    /// A gateway that was not deleted.
    pub(crate) fn gateway(&self, id: &str) -> Option<&Gateway> {
        self.gateways.get(id).filter(|gateway| !gateway.deleted)
    }
}

/// The key of the gateway on which this order's last attempt was begun.
pub(crate) fn attempt(order_id: &str) -> String {
    format!("order:{order_id}")
}

#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Gateway {
    pub(crate) id: String,
    pub(crate) amount: i128,
    pub(crate) shop_name: String,
    pub(crate) message: Option<String>,
    pub(crate) order_id: Option<String>,
    pub(crate) success_url: Option<String>,
    pub(crate) failure_url: Option<String>,
    pub(crate) created: Timestamp,
    /// `None` until the buyer has begun.
    pub(crate) payin: Option<Payin>,
    /// Deleting hides the gateway; a payment that was begun stays on record (facts/lygos.md §5.3).
    pub(crate) deleted: bool,
}

/// The three words that integrators have seen (facts/lygos.md §5.3), and one that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub(crate) enum Payin {
    Pending,
    Success,
    Failed,
    /// What a test number makes: the status endpoint answers an error in place of a word (facts/lygos.md §1).
    StatusError,
}

impl Payin {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Success => "success",
            Self::Failed => "failed",
            Self::StatusError => "status error",
        }
    }
}

/// List item, and the answer to create.
#[derive(Serialize)]
pub(crate) struct GatewayAnswer<'a> {
    id: &'a str,
    amount: i128,
    currency: &'static str,
    shop_name: &'a str,
    message: Option<&'a str>,
    user_id: &'a str,
    creation_date: String,
    link: String,
    order_id: Option<&'a str>,
    success_url: Option<&'a str>,
    failure_url: Option<&'a str>,
}

/// The answer to reading one: a country more, the user less, and three texts that are never null.
#[derive(Serialize)]
pub(crate) struct DetailsAnswer<'a> {
    id: &'a str,
    amount: i128,
    currency: &'static str,
    shop_name: &'a str,
    message: &'a str,
    user_country: Country,
    creation_date: String,
    link: String,
    order_id: Option<&'a str>,
    success_url: &'a str,
    failure_url: &'a str,
}

/// `iso_code` is ISO 3166-1 alpha-3.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Country {
    pub(crate) name: &'static str,
    pub(crate) iso_code: &'static str,
}

#[derive(Serialize)]
pub(crate) struct PayinAnswer<'a> {
    pub(crate) status: &'static str,
    pub(crate) order_id: &'a str,
}

impl Gateway {
    pub(crate) fn link(&self, lygos: &Lygos) -> String {
        format!("{}{}{}", lygos.base_url(), super::PAGE, self.id)
    }

    pub(crate) fn answer<'a>(&'a self, lygos: &'a Lygos) -> GatewayAnswer<'a> {
        GatewayAnswer {
            id: &self.id,
            amount: self.amount,
            currency: lygos.account.currency(),
            shop_name: &self.shop_name,
            message: self.message.as_deref(),
            user_id: &lygos.user_id,
            creation_date: self.created.with_microseconds(),
            link: self.link(lygos),
            order_id: self.order_id.as_deref(),
            success_url: self.success_url.as_deref(),
            failure_url: self.failure_url.as_deref(),
        }
    }

    pub(crate) fn details(&self, lygos: &Lygos) -> DetailsAnswer<'_> {
        DetailsAnswer {
            id: &self.id,
            amount: self.amount,
            currency: lygos.account.currency(),
            shop_name: &self.shop_name,
            message: self.message.as_deref().unwrap_or_default(),
            user_country: lygos.account.country(),
            creation_date: self.created.with_microseconds(),
            link: self.link(lygos),
            order_id: self.order_id.as_deref(),
            success_url: self.success_url.as_deref().unwrap_or_default(),
            failure_url: self.failure_url.as_deref().unwrap_or_default(),
        }
    }
}
