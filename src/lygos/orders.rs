//! What a shop does at Lygos: create an order (a "gateway"), look at it, read its state, withdraw it. There are no refunds.
//!
//! The state is kept under the shop's own `order_id`, not under the gateway's id, and answers 404 until the buyer has
//! begun to pay; so 404 is "pending" here, and an unknown order looks the same (docs.lygosapp.com, observed 2025).

use std::time::Duration;

use super::types::{Gateway, GatewayCreateRequest, GatewayDetails};
use super::{Lygos, states};
use crate::error::{Contradiction, Error, OutcomeUnknown, Resolution};
use crate::money::Currency;
use crate::payment::{CreatedOrder, NewOrder, PaymentState, Provider, refuse};
use crate::response::Response;

impl Lygos {
    /// Creates an order and answers the link for the buyer.
    ///
    /// The request may have been carried out when this errs with [`Error::OutcomeUnknown`]: find out with
    /// [`resolve_order`](Self::resolve_order) before creating it again, Lygos recognises no repetition.
    ///
    /// # Errors
    /// Besides what any call gives: [`Error::NotSent`] for a currency with decimals (Lygos takes whole units, and what it
    /// means by them elsewhere isn't known), [`Error::Contradicted`] when the account's currency is another.
    pub async fn create_order(&self, order: &NewOrder) -> Result<CreatedOrder, Error> {
        if order.amount.currency().exponent() != 0 {
            return Err(refuse(
                "gateways_create",
                format!("Lygos' unit for {} isn't known", order.amount.currency()),
                "ask for a currency without decimals (XOF, XAF), or call `gateways().create(..)` and choose the unit yourself",
            ));
        }
        let title = order.title.as_deref().ok_or_else(|| {
            refuse(
                "gateways_create",
                "Lygos shows the shop's name to the buyer, and there is none",
                "set the order's `title`",
            )
        })?;
        let mut request = GatewayCreateRequest::new(order.amount.amount(), title).order_id(order.reference.as_str());
        request.message.clone_from(&order.description);
        request.success_url.clone_from(&order.success_url);
        request.failure_url.clone_from(&order.failure_url);
        self.checked(order, self.gateways().create(request).send().await?.into_value())
    }

    /// Finds out whether an order was created whose creation ended in [`Error::OutcomeUnknown`]: by its reference, in the list
    /// of gateways. Give it three minutes, see [`OutcomeUnknown::resolve`].
    ///
    /// # Errors
    /// [`Error::NotSent`] for the unknown outcome of another call, [`Error::Contradicted`] as at creation.
    pub async fn resolve_order(
        &self,
        order: &NewOrder,
        unknown: &OutcomeUnknown,
        within: Duration,
    ) -> Result<Resolution<CreatedOrder>, Error> {
        unknown.resolve_for("gateways_create", within, async |gateway| self.checked(order, gateway)).await
    }

    /// Every gateway under a reference, in the order of Lygos' list: after a crash, look here before creating an order again.
    /// More than one means that it was created twice. The list is not paged, and may be long.
    ///
    /// # Errors
    /// As any read.
    pub async fn find_orders(&self, reference: &str) -> Result<Vec<Gateway>, Error> {
        let mut found = self.gateways().list().send().await?.into_value();
        found.retain(|gateway| gateway.order_id.as_deref() == Some(reference));
        Ok(found)
    }

    /// The order as Lygos keeps it, by the gateway's id.
    ///
    /// # Errors
    /// As any read.
    pub async fn get_order(&self, id: &str) -> Result<Response<GatewayDetails>, Error> {
        self.gateways().get(id).send().await
    }

    /// Where an order stands, by the shop's own reference. Pending also when Lygos knows no payment under it.
    ///
    /// # Errors
    /// As any read. A 404 that isn't about the payment (an unknown key, a lost route) is an error.
    pub async fn order_state(&self, reference: &str) -> Result<PaymentState, Error> {
        match self.payins().get_status(reference).send().await {
            Ok(answer) => Ok(states::PAYMENT.read(&answer.value.status.to_string())),
            Err(Error::Rejected(error)) if error.status() == 404 && error.code() == Some("TRANSACTION_NOT_FOUND") => {
                Ok(PaymentState::Pending)
            }
            Err(error) => Err(error),
        }
    }

    /// Withdraws an order: its link stops working. Lygos doesn't say what becomes of a payment already begun, so read the
    /// state once more before forgetting the order.
    ///
    /// # Errors
    /// As any write.
    pub async fn cancel_order(&self, id: &str) -> Result<(), Error> {
        self.gateways().delete(id).send().await.map(|_| ())
    }

    /// Compares the answer with what was asked: the account's country decides the currency, not the request.
    fn checked(&self, order: &NewOrder, answer: Gateway) -> Result<CreatedOrder, Error> {
        let id = answer.id.clone();
        let contradiction = |what| Error::from(Contradiction::new("gateways_create", id.clone(), what));
        let asked = order.amount;
        if answer.currency != asked.currency().code() {
            return Err(contradiction(format!(
                "asked for {asked}, and the account's currency is {}",
                shown(&answer.currency)
            )));
        }
        if answer.amount != asked.amount() {
            return Err(contradiction(format!("asked for {asked}, and the answer says {}", answer.amount)));
        }
        if answer.order_id.as_deref().is_some_and(|found| found != order.reference) {
            return Err(contradiction("the answer has another order id".to_owned()));
        }
        let link = link(answer.link.as_deref(), &id);
        let now = self.transport().environment().time_of_day();
        Ok(CreatedOrder::new((Provider::Lygos, self.mode()), order, id, link, now))
    }
}

/// A currency code as it may be shown.
fn shown(code: &str) -> &str {
    Currency::from_code(code).map_or("unknown", |currency| currency.code())
}

/// The link as a browser takes it. Three integrators report links without a scheme, on the merchant's own domain, and one
/// create answers none at all; the checkout page of a gateway has a known address.
fn link(answered: Option<&str>, id: &str) -> String {
    match answered.map(str::trim) {
        None | Some("") => format!("https://pay.lygosapp.com/checkout/{id}"),
        Some(link) if link.starts_with("https://") || link.starts_with("http://") => link.to_owned(),
        Some(link) if link.starts_with('/') => format!("https://pay.lygosapp.com{link}"),
        Some(link) => format!("https://{link}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_get_a_scheme() {
        assert_eq!(link(Some("jomionstore.example.com/checkout/1"), "1"), "https://jomionstore.example.com/checkout/1");
        assert_eq!(link(Some("/checkout/1"), "1"), "https://pay.lygosapp.com/checkout/1");
        assert_eq!(link(Some("http://127.0.0.1:1/checkout/1"), "1"), "http://127.0.0.1:1/checkout/1");
        assert_eq!(link(None, "1"), "https://pay.lygosapp.com/checkout/1");
        assert_eq!(link(Some(""), "1"), "https://pay.lygosapp.com/checkout/1");
    }
}
