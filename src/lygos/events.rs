//! What a message of Lygos' says, in the words all providers share. Nothing of it is documented, its repetitions included,
//! so two members are taken where they are what their names say.

use http::HeaderMap;

use super::Webhooks;
use super::states::PAYMENT;
use crate::payment::{EventKind, PaymentEvent, Provider, plain};
use crate::webhook::{Notifications, WebhookError};

impl Notifications for Webhooks {
    fn provider(&self) -> Provider {
        Provider::Lygos
    }

    fn receive(&self, _target: &str, headers: &HeaderMap, body: &[u8]) -> Result<PaymentEvent, WebhookError> {
        let told = self.verify(body, headers)?;
        let status = told.event().status().unwrap_or_default();
        let mut event = PaymentEvent::unread(Provider::Lygos, true, told.raw_body().clone());
        event.reference = told.event().order_id().and_then(plain);
        if event.reference.is_some() {
            event.kind = EventKind::Payment;
            event.state = PAYMENT.read(status);
        }
        event.name = plain(status).unwrap_or_default();
        Ok(event)
    }
}
