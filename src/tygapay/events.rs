//! What a message of TygaPay's says, in the words all providers share. Nobody signed it, so all of it is hearsay, and
//! nothing in it tells a repetition: whoever sends "success" first must not make the true one a repetition.

use http::HeaderMap;

use super::states::TOLD;
use super::{Event, Webhooks};
use crate::money::{Amount, Currency, Money};
use crate::payment::{EventKind, PaymentEvent, Provider, plain};
use crate::webhook::{Notifications, WebhookError};

impl Notifications for Webhooks {
    fn provider(&self) -> Provider {
        Provider::TygaPay
    }

    fn receive(&self, target: &str, headers: &HeaderMap, body: &[u8]) -> Result<PaymentEvent, WebhookError> {
        let told = self.read(target, body, headers)?;
        let mut event = PaymentEvent::unread(Provider::TygaPay, false, told.raw_body().clone());
        let status = match told.claim() {
            Event::Order(order) => {
                event.kind = EventKind::Payment;
                event.payment = plain(&order.order_id);
                event.reference = plain(&order.order_number);
                event.money = money(order.amount, order.currency.as_deref());
                event.state = TOLD.read(&order.status.to_string());
                order.status.to_string()
            }
            // `success` of these is the refund's or the payout's, and no payment's.
            Event::Refund(refund) => {
                event.kind = EventKind::Refund;
                event.payment = plain(&refund.order_id);
                event.reference = plain(&refund.order_number);
                refund.status.clone()
            }
            Event::Payout(payout) => {
                event.kind = EventKind::Payout;
                event.reference = payout.third_party_id.as_deref().and_then(plain);
                payout.status.to_string()
            }
        };
        event.name = plain(&status).unwrap_or_default();
        Ok(event)
    }
}

fn money(amount: Option<Amount>, currency: Option<&str>) -> Option<Money> {
    Money::new(amount?, Currency::from_code(currency?).ok()?).ok()
}
