//! What shops asked buyers to pay, and what was given back, of all providers in one form.

use serde::Serialize;

use crate::provider::Provider;
use crate::state::Shared;

/// One request for money: a Lygos gateway, a lomi. checkout session, a TygaPay order.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Order {
    /// Whose it is.
    pub provider: Provider,
    /// The provider's id.
    pub id: String,
    /// The shop's own reference, if it gave one.
    pub reference: Option<String>,
    /// What the buyer is shown.
    pub title: String,
    /// Decimal text in the provider's unit; `None` where the buyer chooses.
    pub amount: Option<String>,
    /// As the provider says it.
    pub currency: String,
    /// The provider's own word; Lygos has none before the buyer begins, which is `new` here.
    pub status: String,
    /// Where it is paid.
    pub link: String,
    /// ISO 8601 in UTC.
    pub created: String,
}

/// What buyers' attempts have come to: a Lygos payin, a lomi. transaction, money that came in at TygaPay, for an
/// order or astray.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Payment {
    /// Whose it is.
    pub provider: Provider,
    /// The provider's id; at Lygos, which tells none, the gateway's.
    pub id: String,
    /// The order it pays, by the provider's id; `None` for a charge that the shop made without one.
    pub order: Option<String>,
    /// What the provider was told it is for.
    pub description: String,
    /// Decimal text in the provider's unit.
    pub amount: String,
    /// As the provider says it.
    pub currency: String,
    /// What it came by, in the provider's word, if it has one for it.
    pub method: Option<String>,
    /// The provider's own word.
    pub status: String,
    /// ISO 8601 in UTC.
    pub created: String,
}

/// Money given back.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Refund {
    /// Whose it is.
    pub provider: Provider,
    /// lomi.'s refund id; at TygaPay, which has none, the order's.
    pub id: String,
    /// The transaction or order it is of.
    pub of: String,
    /// Decimal text.
    pub amount: String,
    /// The provider's own word.
    pub status: String,
    /// ISO 8601 in UTC.
    pub created: String,
}

/// Newest first within a provider.
pub(crate) fn all(shared: &Shared) -> Vec<Order> {
    let state = shared.lock();
    let mut orders = Vec::new();
    for gateway in state.lygos.gateways.iter().rev().filter(|gateway| !gateway.deleted) {
        orders.push(Order {
            provider: Provider::Lygos,
            id: gateway.id.clone(),
            reference: gateway.order_id.clone().filter(|id| !id.is_empty()),
            title: gateway.shop_name.clone(),
            amount: Some(gateway.amount.to_string()),
            currency: shared.lygos.account().currency().to_owned(),
            status: gateway.payin.map_or("new", |payin| payin.word()).to_owned(),
            link: gateway.link(&shared.lygos),
            created: gateway.created.to_string(),
        });
    }
    for session in state.lomi.sessions.iter().rev() {
        orders.push(Order {
            provider: Provider::Lomi,
            id: session.checkout_session_id.clone(),
            reference: session.reference(),
            title: session.title.clone().unwrap_or_default(),
            amount: Some(session.amount.to_string()),
            currency: session.currency_code.clone(),
            status: state.lomi.payment_state(session).to_owned(),
            link: session.checkout_url.clone(),
            created: session.created_at.to_string(),
        });
    }
    for order in state.tygapay.orders.iter().rev() {
        orders.push(Order {
            provider: Provider::Tygapay,
            id: order.id.clone(),
            reference: Some(order.order_number.clone()),
            title: order.name.clone().unwrap_or_default(),
            amount: order.amount.map(|amount| amount.to_string()),
            currency: order.currency().to_owned(),
            status: order.status.word().to_owned(),
            link: order.link(&shared.tygapay),
            created: order.created.to_string(),
        });
    }
    orders
}

/// Newest first within a provider.
pub(crate) fn payments(shared: &Shared) -> Vec<Payment> {
    let state = shared.lock();
    let mut payments = Vec::new();
    for gateway in state.lygos.gateways.iter().rev() {
        let Some(payin) = gateway.payin else { continue };
        payments.push(Payment {
            provider: Provider::Lygos,
            id: gateway.id.clone(),
            order: Some(gateway.id.clone()),
            description: gateway.message.clone().unwrap_or_default(),
            amount: gateway.amount.to_string(),
            currency: shared.lygos.account().currency().to_owned(),
            method: None,
            status: payin.word().to_owned(),
            created: gateway.created.to_string(),
        });
    }
    for transaction in state.lomi.transactions.iter().rev() {
        payments.push(Payment {
            provider: Provider::Lomi,
            id: transaction.transaction_id.clone(),
            order: transaction.checkout_session_id.clone(),
            description: transaction.description.clone().unwrap_or_default(),
            amount: transaction.gross_amount.to_string(),
            currency: transaction.currency_code.clone(),
            method: Some(transaction.provider_code.clone()),
            status: transaction.status.word().to_owned(),
            created: transaction.created_at.to_string(),
        });
    }
    for order in state.tygapay.orders.iter().rev().filter(|order| order.amount_paid.is_positive()) {
        payments.push(Payment {
            provider: Provider::Tygapay,
            id: order.tx_id.clone().unwrap_or_else(|| order.id.clone()),
            order: Some(order.id.clone()),
            description: order.description.clone().unwrap_or_default(),
            amount: order.amount_paid.to_string(),
            currency: order.currency().to_owned(),
            method: None,
            status: order.status.word().to_owned(),
            created: order.modified.to_string(),
        });
    }
    for stray in state.tygapay.unlinked.iter().rev() {
        payments.push(Payment {
            provider: Provider::Tygapay,
            id: stray.tx_id.clone(),
            order: None,
            description: String::new(),
            amount: stray.amount.to_string(),
            currency: stray.token.word().to_owned(),
            method: Some(stray.network.word().to_owned()),
            status: stray.status().to_owned(),
            created: stray.created.to_string(),
        });
    }
    payments
}

/// Newest first within a provider. Lygos has none.
pub(crate) fn refunds(shared: &Shared) -> Vec<Refund> {
    let state = shared.lock();
    let lomi = state.lomi.refunds.iter().rev().map(|refund| Refund {
        provider: Provider::Lomi,
        id: refund.refund_id.clone(),
        of: refund.transaction_id.clone(),
        amount: refund.amount.to_string(),
        status: refund.status.word().to_owned(),
        created: refund.created_at.to_string(),
    });
    let tygapay = state.tygapay.orders.iter().rev().filter(|order| order.refund.is_some()).map(|order| Refund {
        provider: Provider::Tygapay,
        id: order.id.clone(),
        of: order.id.clone(),
        amount: order.amount_paid.to_string(),
        status: order.status.word().to_owned(),
        created: order.modified.to_string(),
    });
    lomi.chain(tygapay).collect()
}
