//! A message at the door: verified, kept, acknowledged; worked on afterwards.

use std::sync::Arc;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Request, Response, StatusCode};

use super::shop::guarded;
use super::{Fulfilment, KEEP_WITHIN, Outcome, Shop, kept};
use crate::inbox::{Claim, Ticket};
use crate::payment::{EventKind, Hint, Mode, NotPaid, PaymentEvent, PaymentState, Provider};

/// After so many attempts a message that leads to nothing is let go: sweeps go on looking at orders that are pending.
const ATTEMPTS: u32 = 8;

/// What to answer the provider now, and what is to be done then.
#[must_use = "answer `status`, then await `work`"]
pub struct Received {
    /// 200: it is kept, or nothing is to be done. 401: it isn't the provider's. 400: it is no message. 404: no such provider.
    /// 413: too large. 503: it couldn't be kept, so have the provider send it again.
    pub status: StatusCode,
    /// Why, for a log: no secret and nothing of the message is in it.
    pub why: String,
    /// What is to be done with it. Await it after answering, best in a task of its own: lomi. waits four seconds for an
    /// answer. Dropped, it is taken up by [`work`](Fulfilment::work) when its lease ends.
    pub work: Option<BoxFuture<'static, Outcome>>,
}

impl Received {
    fn answer(status: StatusCode, why: impl Into<String>) -> Self {
        Self { status, why: why.into(), work: None }
    }

    /// The answer as it is sent.
    #[must_use]
    pub fn response(&self) -> Response<Bytes> {
        // lomi. shows it in its log of deliveries.
        let text = if self.status.is_success() { "ok".to_owned() } else { self.why.clone() };
        let mut response = Response::new(Bytes::from(text));
        *response.status_mut() = self.status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        response
    }
}

impl std::fmt::Debug for Received {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Received").field("status", &self.status).field("why", &self.why).finish_non_exhaustive()
    }
}

impl<S: Shop> Fulfilment<S> {
    /// Takes what a provider sent to the shop, for any web server: the body as it came, before anything parses it.
    ///
    /// When this says 200, the message is in the inbox or needs nothing; what is to be done is in
    /// [`work`](Received::work).
    pub async fn receive(self: &Arc<Self>, provider: Provider, request: &Request<Bytes>) -> Received {
        let Some(door) = self.door(provider) else {
            return Received::answer(StatusCode::NOT_FOUND, format!("{provider} isn't taken here"));
        };
        if request.body().len() > self.body_limit {
            let why = format!("longer than {} bytes", self.body_limit);
            return Received::answer(StatusCode::PAYLOAD_TOO_LARGE, why);
        }
        let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
        let event = match door.notifications.receive(target, request.headers(), request.body()) {
            Ok(event) => event,
            Err(error) => {
                let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNAUTHORIZED);
                return Received::answer(status, error.to_string());
            }
        };
        let mode = door.checkout.mode();
        if event.kind == EventKind::Test || event.mode.is_some_and(|told| told != mode) {
            return Received::answer(StatusCode::OK, "a test, or of the other mode: nothing to do");
        }
        // Real time: a provider waits for no other.
        tokio::time::timeout(KEEP_WITHIN, self.keep(event, mode)).await.unwrap_or_else(|_| {
            let why = format!("not kept within {} seconds: send it again", KEEP_WITHIN.as_secs());
            Received::answer(StatusCode::SERVICE_UNAVAILABLE, why)
        })
    }

    async fn keep(self: &Arc<Self>, event: PaymentEvent, mode: Mode) -> Received {
        // What anybody may have sent isn't kept unless it names an order of the shop's: it could fill the store.
        if !event.is_verified {
            match self.names_an_order(&event).await {
                Ok(true) => {}
                // A payout of TygaPay's names no order. The shop is told, and not kept from being told twice.
                Ok(false) if event.kind == EventKind::Payout => {
                    let this = Arc::clone(self);
                    let work: BoxFuture<'static, Outcome> = Box::pin(async move {
                        guarded(async { this.shop.told(&event).await })
                            .await
                            .map_or_else(Outcome::ShopFailed, |()| Outcome::Told)
                    });
                    return Received { status: StatusCode::OK, why: "unsigned".to_owned(), work: Some(work) };
                }
                Ok(false) => return Received::answer(StatusCode::OK, "unsigned, and of no order that is known"),
                Err(why) => return Received::answer(StatusCode::SERVICE_UNAVAILABLE, why),
            }
        }
        match self.inbox.claim(&kept::event(&event, mode)).await {
            Ok(Claim::Fresh(ticket)) => {
                let this = Arc::clone(self);
                let work: BoxFuture<'static, Outcome> = Box::pin(async move { this.handle(event, ticket).await });
                Received { status: StatusCode::OK, why: "kept".to_owned(), work: Some(work) }
            }
            Ok(Claim::Duplicate) => Received::answer(StatusCode::OK, "known already"),
            Ok(Claim::InFlight { .. }) => Received::answer(StatusCode::OK, "kept already"),
            Err(error) => {
                // For the shop's log alone: it may name hosts, and the answer goes to the provider.
                tracing::error!(%error, "a message couldn't be kept");
                Received::answer(StatusCode::SERVICE_UNAVAILABLE, "it couldn't be kept: send it again")
            }
        }
    }

    async fn names_an_order(&self, event: &PaymentEvent) -> Result<bool, String> {
        let Some(reference) = &event.reference else { return Ok(false) };
        let expected = guarded(async { self.shop.expected(event.provider, reference).await }).await;
        // The shop's own error isn't shown to whoever sent this.
        expected.map(|order| order.is_some()).map_err(|_| "the shop's books can't be read: send it again".to_owned())
    }

    /// Does what a kept message asks for, and finishes it or lets it come again.
    pub(super) async fn handle(&self, event: PaymentEvent, ticket: Ticket) -> Outcome {
        let outcome = match event.kind {
            EventKind::Payment => self.payment(&event, &ticket).await,
            _ => self.tell(&event, &ticket).await,
        };
        // An attempt failed and the order is open: nothing is missing. "Paid" and still open is another matter.
        let is_as_told = event.state != PaymentState::Succeeded
            && matches!(outcome, Outcome::NotPaid(NotPaid::State(PaymentState::Pending)));
        let is_given_up = ticket.attempt() >= ATTEMPTS && !is_kept(&outcome);
        let finished = if outcome.is_settled() || is_as_told || is_given_up {
            self.inbox.done(&ticket).await
        } else {
            self.inbox.release(&ticket, super::settle::pause(&ticket)).await
        };
        match finished {
            Ok(_) => outcome,
            Err(error) => error.into(),
        }
    }

    async fn payment(&self, event: &PaymentEvent, ticket: &Ticket) -> Outcome {
        let Some(reference) = event.reference.as_deref().filter(|_| event.state.is_final()) else {
            return self.tell(event, ticket).await;
        };
        match guarded(async { self.shop.expected(event.provider, reference).await }).await {
            Ok(Some(expected)) => self.settle(&expected, &Hint::from(event)).await,
            // The shop may be about to write it down; later it is somebody else's.
            Ok(None) if ticket.attempt() < 3 => Outcome::ShopFailed("the shop has no such order yet".into()),
            Ok(None) => Outcome::Ignored("the shop has no such order"),
            Err(error) => Outcome::ShopFailed(error),
        }
    }

    async fn tell(&self, event: &PaymentEvent, ticket: &Ticket) -> Outcome {
        match self.while_leased(ticket, guarded(async { self.shop.told(event).await })).await {
            Ok(()) => Outcome::Told,
            Err(error) => Outcome::ShopFailed(error),
        }
    }
}

/// Whether the shop, the store or the provider fails: then the message is kept until that is mended.
fn is_kept(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::ShopFailed(_) | Outcome::StoreFailed(_) | Outcome::NotPaid(NotPaid::Unknown(_)))
}
