//! What buyers have paid, or tried to, of all providers in one form.

use crate::provider::Provider;
use crate::state::Shared;

/// One attempt or payment. Lygos keeps only the last of a gateway.
pub(super) struct Payment {
    pub(super) provider: Provider,
    /// The provider's id of it; Lygos has none, so it is the gateway's.
    pub(super) id: String,
    /// What it is for: the order id, session or order, if anything.
    pub(super) order: String,
    pub(super) amount: String,
    pub(super) currency: String,
    pub(super) method: String,
    pub(super) status: String,
    /// ISO 8601 in UTC.
    pub(super) created: String,
}

/// Newest first.
pub(super) fn all(shared: &Shared) -> Vec<Payment> {
    let state = shared.lock();
    let mut payments = Vec::new();
    for gateway in state.lygos.gateways.iter() {
        let Some(payin) = gateway.payin else { continue };
        payments.push(Payment {
            provider: Provider::Lygos,
            id: gateway.id.clone(),
            order: gateway.order_id.clone().unwrap_or_default(),
            amount: gateway.amount.to_string(),
            currency: shared.lygos.account().currency().to_owned(),
            method: String::new(),
            status: payin.word().to_owned(),
            created: gateway.created.to_string(),
        });
    }
    for transaction in state.lomi.transactions.iter() {
        payments.push(Payment {
            provider: Provider::Lomi,
            id: transaction.public_id.clone(),
            order: transaction.checkout_session_id.clone().unwrap_or_default(),
            amount: transaction.gross_amount.to_string(),
            currency: transaction.currency_code.clone(),
            method: transaction.provider_code.clone(),
            status: transaction.status.word().to_owned(),
            created: transaction.created_at.to_string(),
        });
    }
    for order in state.tygapay.orders.iter() {
        let Some(tx_id) = &order.tx_id else { continue };
        payments.push(Payment {
            provider: Provider::Tygapay,
            id: tx_id.clone(),
            order: order.order_number.clone(),
            amount: order.amount_paid.to_string(),
            currency: order.currency().to_owned(),
            method: String::new(),
            status: order.status.word().to_owned(),
            created: order.modified.to_string(),
        });
    }
    for stray in state.tygapay.unlinked.iter() {
        payments.push(Payment {
            provider: Provider::Tygapay,
            id: stray.tx_id.clone(),
            order: String::new(),
            amount: stray.amount.to_string(),
            currency: stray.token.word().to_owned(),
            method: stray.network.word().to_owned(),
            status: "pending_confirmation".to_owned(),
            created: stray.created.to_string(),
        });
    }
    // Stable, so that those of one moment stay in the order they were made.
    payments.reverse();
    payments.sort_by(|one, other| other.created.cmp(&one.created));
    payments
}
