//! What a shop does at lomi.: a checkout session or a payment link for an order, its state, and the refund in two steps.
//!
//! The shop's reference travels as `metadata.order_id`: documented examples show it on the session and on the transaction
//! that pays it. A session answers no transaction, so the payment is found by that reference.

use std::str::FromStr;
use std::time::Duration;

use serde_json::{Map, Value};

use super::types::{
    CheckoutSession, CreateCheckoutSession, CreateCheckoutSessionCurrencyCode, CreatePaymentLink,
    CreatePaymentLinkCurrencyCode, CreatePaymentLinkLinkType, CreateRefund, CreateRefundResponse, PaymentLink,
    Transaction, UpdatePaymentLink,
};
use super::unions::CheckoutSessionCreated;
use super::{Lomi, states};
use crate::Idempotency;
use crate::confirmation::Step;
use crate::error::{Contradiction, Error, OutcomeUnknown, Resolution};
use crate::money::{Amount, Money};
use crate::payment::{CreatedOrder, NewOrder, PaymentState, Provider, refuse};
use crate::response::Response;
use crate::wire::Personal;

/// Where the shop's reference stands in `metadata`.
pub(super) const REFERENCE: &str = "order_id";
/// Where the spec's lookup of payment links expects it.
const LINK_REFERENCE: &str = "passerelle_reference";

impl Lomi {
    /// Creates a checkout session for an order and answers the page for the buyer. It lives for 60 minutes.
    ///
    /// The idempotency key is made from the reference: the same order asked for twice within 24 hours is one session, also
    /// after a restart of the shop.
    ///
    /// # Errors
    /// Besides what any call gives: [`Error::NotSent`] for a currency other than XOF, USD and EUR, and for the latter two
    /// without their [unit](super::AmountUnit); [`Error::Contradicted`] when lomi. answers another amount, or an unpaid
    /// invoice in place of a session.
    pub async fn create_order(&self, order: &NewOrder) -> Result<CreatedOrder, Error> {
        let amount = self.to_wire(order.amount, "checkout_sessions_create")?;
        let currency: CreateCheckoutSessionCurrencyCode = currency(order.amount, "checkout_sessions_create")?;
        let mut request = CreateCheckoutSession::new(currency).amount(amount).metadata(metadata(order));
        request.title.clone_from(&order.title);
        request.description.clone_from(&order.description);
        request.success_url.clone_from(&order.success_url);
        request.cancel_url.clone_from(&order.failure_url);
        request.customer_email.clone_from(&order.email);
        let call =
            self.checkout_sessions().create(request).idempotency_key(Idempotency::order(order.reference.as_str()));
        self.session(order, call.send().await?.into_value())
    }

    /// Finds out whether a session was created whose creation ended in [`Error::OutcomeUnknown`], by sending the request
    /// again under its idempotency key: lomi. answers the session that exists, or makes it now. Three minutes are enough.
    ///
    /// # Errors
    /// [`Error::NotSent`] for the unknown outcome of another call, [`Error::Contradicted`] as at creation.
    pub async fn resolve_order(
        &self,
        order: &NewOrder,
        unknown: &OutcomeUnknown,
        within: Duration,
    ) -> Result<Resolution<CreatedOrder>, Error> {
        unknown.resolve_for("checkout_sessions_create", within, async |created| self.session(order, created)).await
    }

    /// Creates a payment link for an order: it can be shared and doesn't expire.
    ///
    /// The request may have been carried out when this errs with [`Error::OutcomeUnknown`]; lomi. takes no idempotency key
    /// here. Find out with [`resolve_link`](Self::resolve_link); where lomi. doesn't keep the metadata it can't, so look at the
    /// links before creating another.
    ///
    /// # Errors
    /// As [`create_order`](Self::create_order).
    pub async fn create_link(&self, order: &NewOrder) -> Result<CreatedOrder, Error> {
        let amount = self.to_wire(order.amount, "payment_links_create")?;
        let currency: CreatePaymentLinkCurrencyCode = currency(order.amount, "payment_links_create")?;
        let title = order.title.as_deref().unwrap_or(&order.reference);
        let mut request = CreatePaymentLink::new(currency, CreatePaymentLinkLinkType::Instant, title)
            .amount(amount)
            .metadata(metadata(order));
        request.description.clone_from(&order.description);
        request.success_url.clone_from(&order.success_url);
        request.cancel_url.clone_from(&order.failure_url);
        self.link(order, self.payment_links().create(request).send().await?.into_value())
    }

    /// Finds out whether a link was created whose creation ended in [`Error::OutcomeUnknown`], by the reference in its
    /// metadata. It reads only.
    ///
    /// # Errors
    /// [`Error::NotSent`] for the unknown outcome of another call, [`Error::Contradicted`] as at creation.
    pub async fn resolve_link(
        &self,
        order: &NewOrder,
        unknown: &OutcomeUnknown,
        within: Duration,
    ) -> Result<Resolution<CreatedOrder>, Error> {
        unknown.resolve_for("payment_links_create", within, async |link| self.link(order, link)).await
    }

    /// The session of an order, by its id.
    ///
    /// # Errors
    /// As any read.
    pub async fn get_order(&self, id: &str) -> Result<Response<CheckoutSession>, Error> {
        self.checkout_sessions().get(id).send().await
    }

    /// Where the session of an order stands. For money, look at the payment: [`find_payment`](Self::find_payment).
    ///
    /// # Errors
    /// As any read.
    pub async fn order_state(&self, id: &str) -> Result<PaymentState, Error> {
        let session = self.get_order(id).await?;
        Ok(session
            .value
            .status
            .as_ref()
            .map_or(PaymentState::Pending, |status| states::SESSION.read(&status.to_string())))
    }

    /// The payment of an order, by the shop's reference: of all transactions whose metadata names it the one that went
    /// furthest, and of those the newest. `None` when none of the latest 2,000 does.
    ///
    /// # Errors
    /// As any read.
    pub async fn find_payment(&self, reference: &str) -> Result<Option<Transaction>, Error> {
        Ok(self.search(reference, None).await?.furthest)
    }

    /// Where a payment stands.
    #[must_use]
    pub fn payment_state(transaction: &Transaction) -> PaymentState {
        transaction
            .status
            .as_ref()
            .map_or(PaymentState::Pending, |status| states::TRANSACTION.read(&status.to_string()))
    }

    /// Takes a payment link out of service: opening it makes no session any more. A session can't be cancelled at lomi., it
    /// expires.
    ///
    /// # Errors
    /// As any write.
    pub async fn cancel_link(&self, id: &str) -> Result<(), Error> {
        self.payment_links().update(id, UpdatePaymentLink::new().is_active(false)).send().await.map(|_| ())
    }

    /// Refunds a payment: asks for lomi.'s preview, then confirms it, under one idempotency key. Two refunds of one payment need
    /// two keys.
    ///
    /// # Errors
    /// Besides what any call gives: [`Error::NotSent`] for a currency other than XOF, USD and EUR, and for the latter two
    /// without their [unit](super::AmountUnit); [`Error::Contradicted`] when another amount was refunded.
    pub async fn refund_order(
        &self,
        transaction_id: &str,
        amount: Money,
        key: impl Into<Idempotency>,
    ) -> Result<Response<CreateRefundResponse>, Error> {
        let asked = self.to_wire(amount, "refunds_create")?;
        let request = CreateRefund::new(asked, transaction_id);
        let refund = match self.refunds().create(request, key).send().await? {
            Step::Preview(preview) => preview.confirm().await?,
            Step::Executed(refund) => refund,
        };
        match refund.refunded_amount.filter(|refunded| *refunded != asked) {
            Some(refunded) => {
                let refunded = self.money_of(refunded, amount.currency()).map_or_else(|odd| odd, |it| it.to_string());
                let what = format!("asked to refund {amount}, and the answer says: {refunded}");
                Err(Contradiction::new("refunds_create", refund.refund_id.clone(), what).into())
            }
            None => Ok(refund),
        }
    }

    fn session(&self, order: &NewOrder, created: CheckoutSessionCreated) -> Result<CreatedOrder, Error> {
        const OPERATION: &str = "checkout_sessions_create";
        match created {
            CheckoutSessionCreated::Session(session) => {
                let link = session.checkout_url.unwrap_or_default();
                let currency = session.currency_code.map(|code| code.to_string());
                self.checked(order, OPERATION, session.checkout_session_id, session.amount, currency, link)
            }
            CheckoutSessionCreated::PaymentRequired(required) => {
                let id = required.blocking_invoice.map(|invoice| invoice.invoice_id).unwrap_or_default();
                Err(Contradiction::new(OPERATION, id, "an unpaid invoice of this customer comes first").into())
            }
        }
    }

    fn link(&self, order: &NewOrder, link: PaymentLink) -> Result<CreatedOrder, Error> {
        let url = link.url.unwrap_or_default();
        let currency = link.currency_code.map(|code| code.to_string());
        let created = self.checked(order, "payment_links_create", link.link_id, link.amount, currency, url)?;
        Ok(CreatedOrder { is_reusable: true, ..created })
    }

    /// Compares the answer with what was asked; what lomi. leaves out can't contradict.
    fn checked(
        &self,
        order: &NewOrder,
        operation: &'static str,
        id: String,
        amount: Option<Amount>,
        currency: Option<String>,
        link: String,
    ) -> Result<CreatedOrder, Error> {
        let asked = order.amount;
        if currency.is_some_and(|currency| currency != asked.currency().code()) {
            let what = format!("asked for {asked}, and the answer is in another currency");
            return Err(Contradiction::new(operation, id, what).into());
        }
        match amount.map(|amount| self.money_of(amount, asked.currency())) {
            Some(Ok(answered)) if answered != asked => {
                let what = format!("asked for {asked}, and the answer says {answered}");
                return Err(Contradiction::new(operation, id, what).into());
            }
            Some(Err(odd)) => {
                return Err(Contradiction::new(
                    operation,
                    id,
                    format!("asked for {asked}, and the answer says: {odd}"),
                )
                .into());
            }
            _ => {}
        }
        if link.is_empty() {
            return Err(Contradiction::new(operation, id, "the answer has no link for the buyer").into());
        }
        let now = self.transport().environment().time_of_day();
        Ok(CreatedOrder::new((Provider::Lomi, self.mode()), order, id, link, now))
    }
}

/// The request's word for a currency: the generated enums differ by operation.
fn currency<T: FromStr>(money: Money, operation: &'static str) -> Result<T, Error> {
    let code = money.currency().code();
    code.parse().map_err(|_| refuse(operation, format!("lomi. doesn't take {code}"), "ask for XOF, USD or EUR"))
}

fn metadata(order: &NewOrder) -> Personal<Map<String, Value>> {
    let mut map = Map::new();
    map.insert(REFERENCE.to_owned(), Value::String(order.reference.clone()));
    map.insert(LINK_REFERENCE.to_owned(), Value::String(order.reference.clone()));
    Personal::new(map)
}
