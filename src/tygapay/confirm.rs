//! Whether an order is really paid at TygaPay: one read of the order has all there is.

use super::types::Order;
use super::{TygaPay, orders, states};
use crate::money::{Amount, Money};
use crate::payment::{ExpectedPayment, Found, FoundCurrency, Hint, NotPaid, PaidProof, PaymentState, Provider, judge};

impl TygaPay {
    /// Asks TygaPay whether this order is paid, in one read. Less than asked is
    /// [`Underpaid`](NotPaid::Underpaid) or still pending, more is [`Over`](crate::payment::Settlement::Over), and a
    /// [deposit](ExpectedPayment::deposit) is paid by any amount.
    ///
    /// TygaPay's amounts carry no currency (inferred: US dollars), so an order in other than USD or USDT is never proven. The
    /// order's id is the shop's own, or else the hint's: its number is compared either way.
    ///
    /// # Errors
    /// [`NotPaid`], which says whether it isn't paid or nobody knows.
    pub async fn confirm(&self, expected: &ExpectedPayment, hint: &Hint) -> Result<PaidProof, NotPaid> {
        let id = [&expected.id, &hint.payment, &hint.order].into_iter().flatten().next();
        let id = id.ok_or_else(|| {
            NotPaid::Unverifiable("TygaPay finds an order by its own id alone, and nobody has named it".to_owned())
        })?;
        let order = self.get_order(id).await?.into_value();
        judge(expected, self.found(id, expected, order))
    }

    pub(super) fn found(&self, id: &str, expected: &ExpectedPayment, order: Order) -> Found {
        let status = order.status.map(|status| status.to_string()).unwrap_or_default();
        let state = states::ORDER.read(&status);
        let currency = expected.amount().currency();
        let money = |amount: Option<Amount>, name: &str| match amount {
            Some(amount) => Money::new(amount, currency).map_err(|error| error.to_string()),
            None => Err(format!("the order has no `{name}`")),
        };
        Found {
            provider: Provider::TygaPay,
            key_mode: self.mode(),
            mode: None,
            reference: order.order_number,
            payment: order.id.unwrap_or_else(|| id.to_owned()),
            state,
            // A refund under way: the money is still there, and not for long.
            is_given_back: state == PaymentState::Succeeded && status != states::PAID,
            currency: FoundCurrency::Implied(orders::CURRENCIES),
            asked: Some(money(order.amount, "amount")),
            paid: money(order.amount_paid, "amountPaid"),
            also_paid: Vec::new(),
        }
    }
}
