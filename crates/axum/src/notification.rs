//! An extractor for a shop that writes its own handler.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use axum::RequestExt as _;
use axum::extract::{FromRef, FromRequest, OriginalUri, Request};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use passerelle::payment::{PaymentEvent, Provider};
use passerelle::webhook::{Notifications, WebhookError};

use crate::body::{self, Unread, WITHIN};
use crate::log;

/// Largest message that is read: the largest documented has a few kilobytes.
const LIMIT: usize = 1024 * 1024;

/// A provider's message, verified where the provider signs. `W` says whose: it is the type of what verifies, and axum takes
/// an `Arc` of it from the router's state. So a shop with several providers has one handler for each, and can't mix them up.
///
/// **It decides nothing**: look the order up ([`confirm`](passerelle::payment::Checkout::confirm)). And unlike [`router`]
/// it keeps nothing: answer 200 only when you have the message in a store of your own, or an
/// [`Inbox`](passerelle::inbox::Inbox), and answer lomi. within four seconds. The same message comes more than once, and a
/// [test](passerelle::payment::EventKind::Test) or one of the other [mode](PaymentEvent::mode) comes here, too.
///
/// It takes a mebibyte at most, less where a [`DefaultBodyLimit`](axum::extract::DefaultBodyLimit) says so.
///
/// ```
/// use std::sync::Arc;
///
/// use axum::extract::FromRef;
/// use axum::http::StatusCode;
/// use axum::routing::post;
/// use axum::Router;
/// use passerelle::{lomi, tygapay};
/// use passerelle::secret::WebhookSecret;
/// use passerelle_axum::Notification;
///
/// #[derive(Clone, FromRef)]
/// struct Doors {
///     lomi: Arc<lomi::Webhooks>,
///     tygapay: Arc<tygapay::Webhooks>,
/// }
///
/// async fn from_lomi(Notification { event, .. }: Notification<lomi::Webhooks>) -> StatusCode {
///     println!("keep it, then look up {:?}", event.reference);
///     StatusCode::OK
/// }
///
/// async fn from_tygapay(Notification { event, .. }: Notification<tygapay::Webhooks>) -> StatusCode {
///     println!("somebody says that {:?} is {}", event.reference, event.state);
///     StatusCode::OK
/// }
///
/// # fn app() -> Result<Router, Box<dyn std::error::Error>> {
/// let doors = Doors {
///     lomi: Arc::new(lomi::Webhooks::new(WebhookSecret::new("whsec_canary")?)),
///     tygapay: Arc::new(tygapay::Webhooks::new()),
/// };
/// let app = Router::new()
///     .route("/lomi", post(from_lomi))
///     .route("/tygapay", post(from_tygapay))
///     .with_state(doors);
/// # Ok(app) }
/// # app().unwrap();
/// ```
///
/// A shop that has one provider, and chooses it when it starts, has `Arc<dyn Notifications>` as its state and takes a
/// `Notification<dyn Notifications>`.
///
/// [`router`]: crate::router()
pub struct Notification<W: ?Sized> {
    /// What the provider says, or for one that signs nothing is said to say.
    pub event: PaymentEvent,
    whose: PhantomData<fn() -> Arc<W>>,
}

impl<W: ?Sized> fmt::Debug for Notification<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification").field("event", &self.event).finish()
    }
}

impl<S, W> FromRequest<S> for Notification<W>
where
    S: Send + Sync,
    W: Notifications + ?Sized + 'static,
    Arc<W>: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let webhooks = Arc::<W>::from_ref(state);
        let read = read(request, webhooks.as_ref()).await;
        if let Err(refused) = &read {
            log::answered(webhooks.provider(), refused.status(), &refused.to_string());
        }
        read.map(|event| Self { event, whose: PhantomData })
    }
}

async fn read<W: Notifications + ?Sized>(request: Request, webhooks: &W) -> Result<PaymentEvent, Refused> {
    let (mut parts, body) = request.with_limited_body().into_parts();
    let asked = parts.extensions.remove::<OriginalUri>().map_or(parts.uri, |OriginalUri(asked)| asked);
    let target = asked.path_and_query().map_or("/", |target| target.as_str());
    let body = body::read(body, LIMIT).await?;
    Ok(webhooks.receive(target, &parts.headers, &body)?)
}

/// Why a message wasn't taken. As a response it has the status that tells the provider whether to send it again, and a text
/// for whoever looks at the provider's log of deliveries: nothing of the message and no secret is in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// It isn't the provider's (401), or it is no message (400).
    #[error(transparent)]
    Webhook(#[from] WebhookError),
    /// 413.
    #[error("longer than any message: the body wasn't read to its end")]
    TooLong,
    /// 503 and not 408: a genuine message is to come again, and lomi. takes a 4xx for the end.
    #[error("the body didn't come within {} seconds: send it again", WITHIN.as_secs())]
    TooSlow,
    /// 400, though hardly anybody is left to read it.
    #[error("the body broke off")]
    BrokenOff,
    /// 503. It may be in the inbox all the same.
    #[error("it couldn't be kept in time: send it again")]
    NotKept,
}

impl Refused {
    /// The status it is answered with.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Webhook(error) => StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNAUTHORIZED),
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow | Self::NotKept => StatusCode::SERVICE_UNAVAILABLE,
            Self::BrokenOff => StatusCode::BAD_REQUEST,
        }
    }

    /// The response, said in the log.
    pub(crate) fn answer(self, provider: Provider) -> Response {
        log::answered(provider, self.status(), &self.to_string());
        self.into_response()
    }
}

impl From<Unread> for Refused {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::TooLong => Self::TooLong,
            Unread::TooSlow => Self::TooSlow,
            Unread::BrokenOff => Self::BrokenOff,
        }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        (self.status(), [(CONTENT_TYPE, plain)], self.to_string()).into_response()
    }
}
