//! What a buyer sees, in French or English: the shop, and the page to come back to. Nothing that anybody typed is shown, and
//! maud escapes what is.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::{Form, FromRequestParts, Path, State};
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY};
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{DOCTYPE, Markup, html};
use passerelle::Error;
use passerelle::error::Resolution;
use passerelle::fulfilment::{Fulfilment, ShopError};
use passerelle::money::{Currency, Money};
use passerelle::payment::{ExpectedPayment, Hint, NewOrder, Provider, ReturnUrls};
use serde::Deserialize;

use crate::books::Books;

/// How long a buyer waits for a provider that doesn't answer.
const SOON: Duration = Duration::from_secs(10);

pub struct Site {
    fulfilment: Arc<Fulfilment<Books>>,
    urls: ReturnUrls,
    public: String,
}

impl Site {
    pub fn new(fulfilment: Arc<Fulfilment<Books>>, urls: ReturnUrls, public: String) -> Self {
        Self { fulfilment, urls, public }
    }
}

pub fn router(site: Site) -> Router {
    Router::new()
        .route("/", get(shop))
        .route("/buy", post(buy))
        .route("/back/{provider}", get(back))
        .with_state(Arc::new(site))
}

/// What the coffee costs: lomi. and Lygos take francs, TygaPay dollars.
fn price(provider: Provider) -> Money {
    match provider {
        Provider::TygaPay => Money::from_major(9, Currency::USD),
        _ => Money::from_major(5000, Currency::XOF),
    }
}

async fn shop(State(site): State<Arc<Site>>, language: Language) -> Response {
    let taken = Provider::ALL.into_iter().filter(|provider| site.fulfilment.checkout(*provider).is_some());
    page(
        language,
        StatusCode::OK,
        "shop",
        None,
        language.pick("Café de Man, 1 kg", "Coffee from Man, 1 kg"),
        &html! {
            form method="post" action="/buy" {
                @for provider in taken {
                    button name="provider" value=(provider.key()) {
                        (language.pick("Payer ", "Pay ")) (price(provider)) (language.pick(" par ", " with ")) (provider)
                    }
                }
            }
        },
    )
}

#[derive(Deserialize)]
struct Choice {
    provider: String,
}

async fn buy(State(site): State<Arc<Site>>, language: Language, Form(choice): Form<Choice>) -> Response {
    let begun = match choice.provider.parse() {
        // In a task of its own: a buyer who closes the window doesn't leave half an order.
        Ok(provider) => match tokio::spawn(order(site, provider)).await {
            Ok(begun) => begun,
            Err(panicked) => Err(panicked.into()),
        },
        Err(unknown) => Err(ShopError::from(unknown)),
    };
    match begun {
        Ok(link) => Redirect::to(&link).into_response(),
        Err(error) => {
            tracing::error!(%error, "an order could not be begun");
            let sorry = language.pick(
                "Rien n'a été débité. Réessayez, ou choisissez un autre moyen de paiement.",
                "Nothing was charged. Try again, or choose another way to pay.",
            );
            let title = language.pick("Le paiement n'a pas pu commencer", "The payment could not begin");
            page(language, StatusCode::BAD_GATEWAY, "sorry", None, title, &html! { p { (sorry) } (again(language)) })
        }
    }
}

/// An order: in the books first, then at the provider. Answers the link for the buyer.
///
/// Whatever fails on the way, nobody has the link, so nobody can pay twice: the buyer begins anew, under a new reference.
async fn order(site: Arc<Site>, provider: Provider) -> Result<String, ShopError> {
    let checkout = site.fulfilment.checkout(provider).ok_or("this provider isn't taken")?;
    let books = site.fulfilment.shop();
    let mut random = [0; 8];
    getrandom::fill(&mut random)?;
    let (reference, ordered) = (format!("CMD-{}", hex::encode(random)), SystemTime::now());
    let back = format!("{}/back/{}", site.public, provider.key());
    let order = NewOrder::new(reference.as_str(), price(provider))?
        .title("Café de Man, 1 kg")
        .success_url(back.as_str())
        .failure_url(back)
        .notify_url(format!("{}/webhooks/{}", site.public, provider.key()));
    let order = site.urls.attach(provider, order, ordered)?;

    let expected = ExpectedPayment::new(provider, checkout.mode(), reference, order.amount());
    books.write_down(&expected, ordered).await?;
    let created = match checkout.create_order(&order).await {
        Ok(created) => created,
        // The provider may have it: find out, rather than ask again.
        Err(Error::OutcomeUnknown(unknown)) => match checkout.resolve_order(&order, &unknown, SOON).await? {
            Resolution::Happened(created) => created.into_value(),
            _ => return Err(unknown.into()),
        },
        Err(error) => return Err(error.into()),
    };
    books.created(&created).await?;
    Ok(created.link)
}

/// A buyer came back. The address says which order it was, signed by the shop; whether it is paid, the provider says.
async fn back(
    State(site): State<Arc<Site>>,
    Path(provider): Path<String>,
    uri: Uri,
    language: Language,
) -> Result<Response, Failed> {
    let Ok(provider) = provider.parse::<Provider>() else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    let hint = site.urls.read(provider, uri.to_string());
    let Some(reference) = hint.signed_reference().map(str::to_owned) else {
        let title = language.pick("Ce lien n'est plus valable", "This link is not valid any more");
        let why = language.pick(
            "Votre commande n'est pas perdue : si elle est payée, elle part.",
            "Your order isn't lost: if it is paid, it is on its way.",
        );
        return Ok(page(language, StatusCode::NOT_FOUND, "no-link", None, title, &html! { p { (why) } }));
    };
    let books = site.fulfilment.shop();
    if books.may_ask(provider, &reference).await? {
        // Tells the shop, once, if it is paid. In a task of its own: it goes on when the buyer's patience doesn't.
        let (fulfilment, reference) = (Arc::clone(&site.fulfilment), reference.clone());
        let hint = Hint::from(&hint);
        let asked = tokio::spawn(async move { fulfilment.check(provider, &reference, &hint).await });
        // What came of it is in the books.
        let _ = tokio::time::timeout(SOON, asked).await;
    }
    let Some(order) = books.order(provider, &reference).await? else {
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    let (title, text) = match order.state.as_str() {
        "paid" => language
            .pick(("Payé. Merci !", "Votre café est en route."), ("Paid. Thank you!", "Your coffee is on its way.")),
        "unpaid" => language.pick(
            ("Pas payé", "Le paiement n'a pas abouti. Vous pouvez recommencer."),
            ("Not paid", "The payment didn't go through. You may try again."),
        ),
        "refunded" => language.pick(
            ("Remboursé", "Votre argent est en route vers vous."),
            ("Refunded", "Your money is on its way back to you."),
        ),
        _ => language.pick(
            ("En attente", "Nous attendons la confirmation du paiement. Cette page se met à jour."),
            ("Waiting", "We are waiting for the payment to be confirmed. This page updates itself."),
        ),
    };
    let is_open = order.state == "waiting";
    let body = html! {
        p { (text) }
        p class="order" { (language.pick("Commande ", "Order ")) (reference) ", " (order.expected.amount()) }
        @if is_open {
            @if let Some(link) = &order.link { p { a href=(link) { (language.pick("Vers la page de paiement", "To the payment page")) } } }
        } @else {
            (again(language))
        }
    };
    Ok(page(language, StatusCode::OK, &order.state, Some(10).filter(|_| is_open), title, &body))
}

fn again(language: Language) -> Markup {
    html! { p { a href="/" { (language.pick("Vers la boutique", "To the shop")) } } }
}

fn page(
    language: Language,
    status: StatusCode,
    state: &str,
    reload: Option<u32>,
    title: &str,
    body: &Markup,
) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang=(language.pick("fr", "en")) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                @if let Some(seconds) = reload { meta http-equiv="refresh" content=(seconds); }
                title { (title) }
                style { (maud::PreEscaped(STYLE)) }
            }
            body { main data-state=(state) { h1 { (title) } (body) } }
        }
    };
    // The address of the page to come back to is the buyer's alone: it isn't passed on, and not kept.
    let headers = [
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'"),
    ];
    (status, headers, Html(page.into_string())).into_response()
}

const STYLE: &str = "body{font:1.1rem/1.5 system-ui,sans-serif;background:#f6f1ea;color:#2b2118;margin:0}\
main{max-width:26rem;margin:12vh auto;padding:2rem;background:#fff;border-radius:1rem;border-top:.5rem solid #8a5a2b}\
main[data-state=paid]{border-color:#2e7d32}main[data-state=unpaid],main[data-state=sorry]{border-color:#b3261e}\
h1{margin-top:0;font-size:1.6rem}.order{color:#75675a;font-size:.95rem}a{color:#8a5a2b}\
button{display:block;width:100%;margin:.6rem 0;padding:.8rem;font:inherit;border:0;border-radius:.6rem;background:#8a5a2b;\
color:#fff;cursor:pointer}";

/// What the browser asks for first of the two; French if it wants neither.
#[derive(Clone, Copy)]
struct Language {
    is_english: bool,
}

impl Language {
    fn pick<T>(self, french: T, english: T) -> T {
        if self.is_english { english } else { french }
    }
}

impl<S: Sync> FromRequestParts<S> for Language {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let wanted = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut known = wanted.split(',').map(|wish| wish.trim().get(..2).unwrap_or_default());
        Ok(Self { is_english: known.find(|tag| ["fr", "en"].contains(tag)) == Some("en") })
    }
}

/// The books couldn't be read: the buyer sees no more than that.
struct Failed(ShopError);

impl From<ShopError> for Failed {
    fn from(error: ShopError) -> Self {
        Self(error)
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        tracing::error!(error = %self.0, "the books could not be read");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}
