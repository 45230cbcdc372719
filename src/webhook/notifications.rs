//! One way to read what any provider sends, for a shop that takes them all at one door. What each says and how it is
//! signed is in the provider's `webhooks`, and how that reads in shared words in its `events`.

use http::HeaderMap;

use super::WebhookError;
use crate::payment::{PaymentEvent, Provider};

/// Reads what one provider sends to the shop. [`lomi::Webhooks`](crate::lomi::Webhooks),
/// [`lygos::Webhooks`](crate::lygos::Webhooks) and [`tygapay::Webhooks`](crate::tygapay::Webhooks) do.
///
/// ```
/// use http::HeaderMap;
/// use passerelle::payment::Mode;
/// use passerelle::secret::WebhookSecret;
/// use passerelle::webhook::Notifications;
/// use passerelle::{lomi, lygos, tygapay};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let doors: [Box<dyn Notifications>; 3] = [
///     Box::new(lomi::Webhooks::new(WebhookSecret::new("whsec_canary")?)),
///     Box::new(lygos::Webhooks::new(WebhookSecret::new("canary")?)),
///     Box::new(tygapay::Webhooks::new()),
/// ];
/// # let body = br#"{"orderId":"004Qs494RxpEMFYUyXBz","orderNumber":"ORDER-2026-0001","status":"success"}"#;
/// for door in doors {
///     // Path and query, headers and body, all as they came.
///     match door.receive("/hooks", &HeaderMap::new(), body) {
///         Ok(event) => println!("look up {:?}, unless one of {:?} is known", event.reference, event.keys(Mode::Live)),
///         Err(error) => println!("answer {}: {error}", error.status()),
///     }
/// }
/// # Ok(()) }
/// ```
pub trait Notifications: Send + Sync {
    /// Whose messages it reads.
    fn provider(&self) -> Provider;

    /// Checks the signature where the provider signs, and reads the message. `target` is the path and query it came to, as
    /// in the request line: TygaPay's optional hash covers it. The body is the bytes as they came.
    ///
    /// A message whose members aren't what was expected is read as far as it goes: what doesn't fit is left out of the
    /// event and stands in its [`raw_body`](PaymentEvent::raw_body).
    ///
    /// # Errors
    /// [`WebhookError`]; its [`status`](WebhookError::status) is what to answer.
    fn receive(&self, target: &str, headers: &HeaderMap, body: &[u8]) -> Result<PaymentEvent, WebhookError>;
}
