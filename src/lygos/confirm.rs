//! Whether an order is really paid at Lygos. The state is kept under the shop's reference and has no amount; the amount
//! stands on the gateway. So it takes two reads, and the second only once the first says "paid".

use super::Lygos;
use super::types::{Gateway, GatewayDetails};
use crate::error::Error;
use crate::money::{Amount, Currency, Money};
use crate::payment::{ExpectedPayment, Found, FoundCurrency, Hint, NotPaid, PaidProof, PaymentState, Provider, judge};

/// What both of Lygos' answers about a gateway have.
#[derive(Clone)]
pub(super) struct Offer {
    id: String,
    reference: Option<String>,
    currency: String,
    amount: Amount,
}

impl From<GatewayDetails> for Offer {
    fn from(gateway: GatewayDetails) -> Self {
        Self { id: gateway.id, reference: gateway.order_id, currency: gateway.currency, amount: gateway.amount }
    }
}

impl From<Gateway> for Offer {
    fn from(gateway: Gateway) -> Self {
        Self { id: gateway.id, reference: gateway.order_id, currency: gateway.currency, amount: gateway.amount }
    }
}

impl Lygos {
    /// Asks Lygos whether this order is paid: its state, and if that is "success" the gateway, whose amount and currency are
    /// compared. Two reads when it is paid, one when it isn't; without the gateway's id, Lygos' whole list in place of it.
    ///
    /// Lygos keeps the state under the shop's reference, whichever gateway was paid: use a reference for one gateway only.
    ///
    /// # Errors
    /// [`NotPaid`], which says whether it isn't paid or nobody knows.
    pub async fn confirm(&self, expected: &ExpectedPayment, _: &Hint) -> Result<PaidProof, NotPaid> {
        let state = self.order_state(expected.reference()).await?;
        if state != PaymentState::Succeeded {
            return Err(NotPaid::State(state));
        }
        let offer = match expected.id.as_deref() {
            Some(id) => Some(self.get_order(id).await.map_err(gone)?.into_value().into()),
            None => self.find_orders(expected.reference()).await?.into_iter().next().map(Offer::from),
        };
        self.judge(expected, offer)
    }

    pub(super) fn judge(&self, expected: &ExpectedPayment, offer: Option<Offer>) -> Result<PaidProof, NotPaid> {
        let offer = offer.ok_or_else(|| NotPaid::Unverifiable("Lygos lists no gateway for this order".to_owned()))?;
        let amount = Currency::from_code(&offer.currency)
            .map_err(|_| "its currency isn't one that is known".to_owned())
            .and_then(|currency| Money::new(offer.amount, currency).map_err(|error| error.to_string()));
        let found = Found {
            provider: Provider::Lygos,
            key_mode: self.mode(),
            mode: None,
            reference: offer.reference.filter(|reference| !reference.is_empty()),
            payment: offer.id,
            state: PaymentState::Succeeded,
            is_given_back: false,
            currency: FoundCurrency::Code(offer.currency),
            asked: Some(amount.clone()),
            paid: amount,
            also_paid: Vec::new(),
        };
        judge(expected, found)
    }
}

/// A gateway that is paid and isn't there any more was withdrawn.
fn gone(error: Error) -> NotPaid {
    match &error {
        Error::Rejected(rejected) if rejected.status() == 404 && rejected.code() == Some("GATEWAY_NOT_FOUND") => {
            NotPaid::Unverifiable("the gateway was withdrawn, and the amount with it".to_owned())
        }
        _ => error.into(),
    }
}
