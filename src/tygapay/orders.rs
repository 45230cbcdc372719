//! What a shop does at TygaPay: create an order, look at it, read its state, cancel it, refund it to a TygaPay account.
//!
//! The order number is the shop's own reference, and unique: creating an order a second time answers the first. That is
//! inferred from the fields of the answer, not promised by a document.

use std::time::Duration;

use super::types::{Order, OrderCreateRequest, OrderCreateRequestType, OrderCreateResponse, OrderRefundRequest};
use super::{TygaPay, states};
use crate::error::{Contradiction, Error, OutcomeUnknown, Resolution};
use crate::money::Currency;
use crate::payment::{CreatedOrder, NewOrder, PaymentState, Provider, refuse};
use crate::response::Response;

/// What TygaPay's amounts are taken for: they carry no currency, and integrators read them as US dollars (inferred).
pub(super) const CURRENCIES: &[Currency] = &[Currency::USD, Currency::USDT];

impl TygaPay {
    /// Creates an order and answers the link for the buyer.
    ///
    /// An order number that exists is not an error: TygaPay answers the existing order. Its amount can't be seen in that
    /// answer, so this call then reads it, and compares.
    ///
    /// # Errors
    /// Besides what any call gives: [`Error::NotSent`] for a currency other than USD and USDT (TygaPay's amounts carry
    /// none, integrators read them as US dollars), [`Error::Contradicted`] when the order number belongs to another order.
    pub async fn create_order(&self, order: &NewOrder) -> Result<CreatedOrder, Error> {
        let currency = order.amount.currency();
        if !CURRENCIES.contains(&currency) {
            return Err(refuse(
                "orders_create",
                format!("TygaPay's amounts carry no currency, and {currency} isn't what it takes them for"),
                "ask for USD or USDT",
            ));
        }
        let mut request = OrderCreateRequest::new(order.reference.as_str())
            .type_(OrderCreateRequestType::Payment)
            .amount(order.amount.amount());
        request.name.clone_from(&order.title);
        request.description.clone_from(&order.description);
        request.return_url.clone_from(&order.success_url);
        request.notify_url.clone_from(&order.notify_url);
        request.email.clone_from(&order.email);
        self.created(order, self.orders().create(request).send().await?.into_value()).await
    }

    /// Finds out whether an order was created whose creation ended in [`Error::OutcomeUnknown`], by sending it again under its
    /// number: TygaPay answers the order that exists, or makes it now. Three minutes are enough.
    ///
    /// # Errors
    /// [`Error::NotSent`] for the unknown outcome of another call, [`Error::Contradicted`] as at creation, and as any read when
    /// the order that exists can't be compared.
    pub async fn resolve_order(
        &self,
        order: &NewOrder,
        unknown: &OutcomeUnknown,
        within: Duration,
    ) -> Result<Resolution<CreatedOrder>, Error> {
        unknown.resolve_for("orders_create", within, async |answer| self.created(order, answer).await).await
    }

    async fn created(&self, order: &NewOrder, answer: OrderCreateResponse) -> Result<CreatedOrder, Error> {
        let created = answer.data;
        let contradiction =
            |what: String| Error::from(Contradiction::new("orders_create", created.order_id.clone(), what));
        if created.already_exists == Some(true) {
            let existing = self.get_order(&created.order_id).await?;
            if existing.amount.is_some_and(|amount| amount != order.amount.amount()) {
                return Err(contradiction(format!(
                    "the order number exists, with an amount other than {}",
                    order.amount
                )));
            }
        }
        let link = created.payment_url.clone().filter(|link| !link.is_empty());
        let link = link.ok_or_else(|| contradiction("the answer has no link for the buyer".to_owned()))?;
        let now = self.transport().environment().time_of_day();
        Ok(CreatedOrder::new((Provider::TygaPay, self.mode()), order, created.order_id, link, now))
    }

    /// The order as TygaPay keeps it, by its id.
    ///
    /// # Errors
    /// As any read.
    pub async fn get_order(&self, id: &str) -> Result<Response<Order>, Error> {
        Ok(self.orders().get(id).send().await?.map(|answer| answer.data))
    }

    /// Where an order stands.
    ///
    /// # Errors
    /// As any read.
    pub async fn order_state(&self, id: &str) -> Result<PaymentState, Error> {
        let order = self.get_order(id).await?;
        Ok(order.value.status.as_ref().map_or(PaymentState::Pending, |status| states::ORDER.read(&status.to_string())))
    }

    /// Cancels an order that nobody has paid. TygaPay answers 400 when its status doesn't allow it.
    ///
    /// # Errors
    /// As any write.
    pub async fn cancel_order(&self, id: &str) -> Result<(), Error> {
        self.orders().cancel(id).send().await.map(|_| ())
    }

    /// Refunds the whole of what was paid to a TygaPay user. The end of it comes to `notify_url`; until then the order is
    /// `processing_refund`.
    ///
    /// There is no idempotency key: on [`Error::OutcomeUnknown`] read the order before asking again.
    ///
    /// # Errors
    /// As any write.
    pub async fn refund_order(&self, id: &str, tyga_user_id: &str, notify_url: &str) -> Result<(), Error> {
        self.orders().refund(id, OrderRefundRequest::new(notify_url, tyga_user_id)).send().await.map(|_| ())
    }
}
