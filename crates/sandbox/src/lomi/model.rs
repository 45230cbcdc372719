//! The rows that several resources share. They serialise as the answers do, in the members of the newest contract
//! (facts/lomi.md §14); what the contract doesn't know is skipped or said to be extra.

use std::time::Duration;

use borsh::{BorshDeserialize, BorshSerialize};
use rust_decimal::Decimal;
use serde::Serialize;

use super::errors::LomiError;
pub(crate) use super::store::Store;
use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::json::Json;

/// The key alone decides it, and the sandbox has only a test key (§1).
pub(crate) const ENVIRONMENT: Environment = Environment::Test;

#[derive(Debug, Clone, Copy, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Environment {
    Test,
}

pub(crate) const CURRENCIES: &[&str] = &["XOF", "USD", "EUR"];
/// The organisation's, for a session that names none.
pub(crate) const DEFAULT_CURRENCY: &str = "XOF";
/// §8.
pub(crate) const SESSION_LIFETIME: Duration = Duration::from_secs(3600);

/// A reusable link; it has no status, only a switch and an end (§8).
#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Link {
    pub(crate) link_id: String,
    pub(crate) organization_id: String,
    pub(crate) created_by: String,
    pub(crate) link_type: String,
    pub(crate) url: String,
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    pub(crate) amount: Option<Amount>,
    pub(crate) currency_code: String,
    pub(crate) product_id: Option<String>,
    pub(crate) price_id: Option<String>,
    pub(crate) quantity: u32,
    #[serde(flatten)]
    pub(crate) asks: Asks,
    pub(crate) is_active: bool,
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) success_url: Option<String>,
    pub(crate) cancel_url: Option<String>,
    pub(crate) metadata: Option<Json>,
    pub(crate) environment: Environment,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// What the hosted page lets or makes the buyer fill in.
#[derive(Debug, Clone, Copy, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Asks {
    pub(crate) allow_coupon_code: bool,
    pub(crate) allow_quantity: bool,
    pub(crate) require_billing_address: bool,
    pub(crate) require_email: bool,
    pub(crate) require_phone: bool,
    pub(crate) require_name: bool,
}

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Session {
    pub(crate) checkout_session_id: String,
    pub(crate) organization_id: String,
    pub(crate) created_by: String,
    pub(crate) status: SessionStatus,
    pub(crate) checkout_url: String,
    pub(crate) amount: Amount,
    pub(crate) amount_xof: Amount,
    pub(crate) currency_code: String,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    #[serde(flatten)]
    pub(crate) customer: Customer,
    pub(crate) payment_link_id: Option<String>,
    pub(crate) payment_request_id: Option<String>,
    pub(crate) installment_plan_id: Option<String>,
    pub(crate) product_id: Option<String>,
    pub(crate) price_id: Option<String>,
    pub(crate) subscription_id: Option<String>,
    pub(crate) quantity: u32,
    #[serde(flatten)]
    pub(crate) asks: Asks,
    pub(crate) is_pos: bool,
    pub(crate) is_spi: bool,
    pub(crate) qr_code_data: Option<Json>,
    pub(crate) qr_code_type: Option<String>,
    pub(crate) spi_account_number: Option<String>,
    pub(crate) spi_qr_code_id: Option<String>,
    pub(crate) success_url: Option<String>,
    pub(crate) cancel_url: Option<String>,
    pub(crate) metadata: Option<Json>,
    pub(crate) environment: Environment,
    pub(crate) expires_at: Timestamp,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// The transaction that the buyer's last attempt made.
    #[serde(skip)]
    pub(crate) transaction_id: Option<String>,
    /// The invoice that is paid by it.
    #[serde(skip)]
    pub(crate) invoice_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SessionStatus {
    Open,
    Completed,
    Expired,
}

impl SessionStatus {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Completed => "completed",
            Self::Expired => "expired",
        }
    }
}

impl Session {
    /// What the shop called it: the first text of its metadata, the one free place there is.
    pub(crate) fn reference(&self) -> Option<String> {
        let Some(Json::Object(members)) = &self.metadata else { return None };
        members.iter().find_map(|(_, value)| if let Json::String(text) = value { Some(text.clone()) } else { None })
    }
}

/// Who pays, as the shop or the buyer told it.
#[derive(Debug, Clone, Default, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Customer {
    pub(crate) customer_id: Option<String>,
    pub(crate) customer_email: Option<String>,
    pub(crate) customer_name: Option<String>,
    pub(crate) customer_phone: Option<String>,
}

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Transaction {
    pub(crate) transaction_id: String,
    pub(crate) public_id: String,
    pub(crate) organization_id: String,
    /// Only `customer_id` is in the contract; the rest is what the shop told the session, and extra.
    #[serde(flatten)]
    pub(crate) customer: Customer,
    /// Extra, as webhooks carry it (§9); a direct charge has none.
    pub(crate) checkout_session_id: Option<String>,
    /// Extra.
    pub(crate) payment_link_id: Option<String>,
    pub(crate) product_id: Option<String>,
    pub(crate) subscription_id: Option<String>,
    pub(crate) price_id: Option<String>,
    pub(crate) transaction_type: TransactionType,
    pub(crate) status: TransactionStatus,
    pub(crate) description: Option<String>,
    pub(crate) quantity: u32,
    pub(crate) metadata: Option<Json>,
    pub(crate) gross_amount: Amount,
    pub(crate) discount_amount: Amount,
    pub(crate) fee_amount: Amount,
    pub(crate) net_amount: Amount,
    pub(crate) refunded_amount: Amount,
    pub(crate) currency_code: String,
    pub(crate) gross_amount_xof: Amount,
    pub(crate) provider_code: String,
    pub(crate) payment_method_code: String,
    pub(crate) spi_tx_id: Option<String>,
    pub(crate) spi_account_number: Option<String>,
    pub(crate) spi_payment_category: Option<String>,
    pub(crate) spi_payment_status: Option<String>,
    pub(crate) is_bnpl: bool,
    pub(crate) is_pos: bool,
    pub(crate) spi_date_envoi: Option<String>,
    pub(crate) spi_date_irrevocabilite: Option<String>,
    pub(crate) environment: Environment,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// In refunds that are pending.
    #[serde(skip)]
    pub(crate) refunding: Amount,
    /// A charge that the buyer confirms on a page of its own, `/pay/txn_…`; a session's transaction has none.
    #[serde(skip)]
    pub(crate) returns: Option<Returns>,
}

/// Where the buyer of a charge goes afterwards.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Returns {
    pub(crate) success_url: Option<String>,
    pub(crate) error_url: Option<String>,
}

impl Transaction {
    /// What can still go back to the buyer.
    pub(crate) fn refundable(&self) -> Amount {
        self.gross_amount.less(self.refunded_amount).less(self.refunding)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TransactionType {
    Payment,
}

impl TransactionType {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Payment => "payment",
        }
    }
}

/// §8: the database's five.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TransactionStatus {
    Pending,
    Completed,
    Failed,
    Refunded,
    Expired,
}

impl TransactionStatus {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Refunded => "refunded",
            Self::Expired => "expired",
        }
    }
}

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Webhook {
    pub(crate) webhook_id: String,
    pub(crate) organization_id: String,
    pub(crate) created_by: String,
    pub(crate) url: String,
    pub(crate) authorized_events: Vec<String>,
    pub(crate) is_active: bool,
    pub(crate) metadata: Option<Json>,
    pub(crate) environment: Environment,
    pub(crate) last_triggered_at: Option<Timestamp>,
    pub(crate) last_payload: Option<Json>,
    pub(crate) last_response_status: Option<u16>,
    pub(crate) last_response_body: Option<String>,
    pub(crate) retry_count: u32,
    pub(crate) supports_spi: bool,
    pub(crate) spi_event_types: Option<Vec<String>>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) deleted_at: Option<Timestamp>,
    /// Shown once, when the webhook is made.
    #[serde(skip)]
    pub(crate) secret: String,
}

/// Fixed.
pub(crate) const XOF_PER_EUR: Decimal = Decimal::from_parts(655_957, 0, 0, false, 3);
/// One that only a sandbox could have.
pub(crate) const XOF_PER_USD: Decimal = Decimal::from_parts(600, 0, 0, false, 0);

/// Below 10^21 an amount, its fee and what it is in another currency are all exact. Beyond it nobody pays.
pub(crate) fn within_reach(amount: Amount) -> Result<(), LomiError> {
    let most = Amount::from(1_000_000_000_000).multiplied(1_000_000_000);
    if most.is_some_and(|most| amount < most) {
        return Ok(());
    }
    Err(LomiError::bad_request("The amount has more digits than the sandbox keeps exactly"))
}

/// What the amount is in francs.
pub(crate) fn in_xof(amount: Amount, currency: &str) -> Amount {
    match currency {
        "EUR" => amount.times(XOF_PER_EUR, 0),
        "USD" => amount.times(XOF_PER_USD, 0),
        _ => amount,
    }
}

/// The sandbox's fee, 3.5 %: the provider's is a matter of contract. Francs have no decimals.
pub(crate) fn fee(amount: Amount, currency: &str) -> Amount {
    amount.times(Decimal::new(35, 3), if currency == "XOF" { 0 } else { 2 })
}
