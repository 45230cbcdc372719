//! What a card charge is on the wire (facts/lomi.md §2): twice the amount, as it was asked for and as the card processor
//! charges it, in its smallest unit.

use rust_decimal::Decimal;
use serde::Serialize;

use super::cards::{Appearance, Card, CardStatus};
use super::charges::NextAction;
use super::model::TransactionStatus;
use crate::amount::Amount;
use crate::clock::Timestamp;

#[derive(Serialize)]
pub(crate) struct Answer<'a> {
    pub(crate) success: bool,
    pub(crate) data: Data<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next_action: Option<NextAction>,
}

#[derive(Serialize)]
pub(crate) struct Data<'a> {
    pub(crate) id: &'a str,
    pub(crate) client_secret: &'a str,
    /// In the processor's smallest unit and currency.
    pub(crate) amount: Amount,
    pub(crate) currency: &'static str,
    pub(crate) original_amount: Amount,
    pub(crate) original_currency: &'a str,
    pub(crate) status: CardStatus,
    pub(crate) hold: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) can_increment: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) capture_before: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) amount_capturable: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) appearance: Option<&'a Appearance>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) transaction: Option<Belongs<'a>>,
}

#[derive(Serialize)]
pub(crate) struct Belongs<'a> {
    pub(crate) transaction_id: &'a str,
    pub(crate) status: TransactionStatus,
}

#[derive(Serialize)]
pub(crate) struct Canceled<'a> {
    pub(crate) success: bool,
    pub(crate) data: CanceledData<'a>,
}

#[derive(Serialize)]
pub(crate) struct CanceledData<'a> {
    pub(crate) id: &'a str,
    pub(crate) status: CardStatus,
}

impl Card {
    pub(crate) fn data(&self) -> Data<'_> {
        let held = self.hold.then_some(self.status == CardStatus::RequiresCapture);
        let (amount, currency) = processed(self.amount, &self.currency_code);
        Data {
            id: &self.id,
            client_secret: &self.client_secret,
            amount,
            currency,
            original_amount: self.amount,
            original_currency: &self.currency_code,
            status: self.status,
            hold: self.hold,
            can_increment: held,
            capture_before: self.capture_before,
            amount_capturable: held.map(|held| if held { self.amount } else { Amount::ZERO }),
            appearance: self.appearance.as_ref(),
            transaction: None,
        }
    }
}

/// What the processor charges: francs are converted into euro cents at their fixed rate.
fn processed(amount: Amount, currency: &str) -> (Amount, &'static str) {
    match currency {
        "EUR" => (amount.times(Decimal::ONE_HUNDRED, 0), "eur"),
        "USD" => (amount.times(Decimal::ONE_HUNDRED, 0), "usd"),
        _ => {
            let cents = Decimal::new(100_000, 0).checked_div(Decimal::new(655_957, 0)).unwrap_or_default();
            (amount.times(cents, 0), "eur")
        }
    }
}
