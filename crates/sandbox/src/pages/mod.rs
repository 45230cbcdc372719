//! The pages a buyer sees: plain HTML forms, no JavaScript, French or English.
//!
//! One page serves the three providers; each fills in a [`Checkout`] with controls from [`form`]. Whatever a shop sent
//! is escaped by maud, and a page may load nothing from anywhere, so a hostile title stays a title.

pub(crate) mod amounts;
pub(crate) mod form;
mod language;
mod style;

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use maud::{DOCTYPE, Markup, PreEscaped, html};

pub(crate) use amounts::grouped;
pub(crate) use form::{Choice, Refusal};
pub(crate) use language::Language;

use crate::amount::AmountError;
use crate::buyer::BuyerError;
use crate::http::{HTML, answer, redirect_here};

/// The name of the organisation at lomi. and of the tenant at TygaPay, whose requests name no shop.
pub(crate) const SHOP: &str = "Sandbox Shop";

/// No `form-action`: Chromium would then also refuse the redirect to the shop that follows the form.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/// A figure with more digits than this is set smaller, to stay on a telephone's line.
const LONG: usize = 14;

/// Who comes, in which language and to which address.
pub(crate) struct Visit {
    pub(crate) language: Language,
    /// Path and query.
    address: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let address = parts.uri.path_and_query().map_or("/", |text| text.as_str()).to_owned();
        Ok(Self { language: Language::of(&parts.uri, &parts.headers), address })
    }
}

impl Visit {
    /// Back to this page, now that the form is done: reloading it then does nothing twice.
    pub(crate) fn again(&self) -> Response {
        redirect_here(&self.address)
    }

    /// To another page of this provider, with the language that was chosen here.
    pub(crate) fn onward(&self, path: &str) -> Response {
        let query = self.address.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
        redirect_here(&format!("{path}{query}"))
    }

    /// A page that only says something.
    pub(crate) fn message(&self, status: StatusCode, provider: &str, english: &str, french: &str) -> Response {
        let text = self.language.pick(english, french);
        respond(status, self.language, provider, html! { p .notice role="status" { (text) } })
    }

    pub(crate) fn absent(&self, provider: &str) -> Response {
        let (english, french) = ("There is no such payment.", "Ce paiement n'existe pas.");
        self.message(StatusCode::NOT_FOUND, provider, english, french)
    }

    pub(crate) fn bad_form(&self, provider: &str) -> Response {
        let (english, french) = ("The page has no such button.", "Cette page n'a pas ce bouton.");
        self.message(StatusCode::BAD_REQUEST, provider, english, french)
    }
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Good,
    Bad,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "notice",
            Self::Good => "notice good",
            Self::Bad => "notice bad",
        }
    }
}

/// One payment, as its buyer sees it.
pub(crate) struct Checkout {
    pub(crate) language: Language,
    pub(crate) provider: &'static str,
    pub(crate) shop: String,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    /// Decimal text, or empty if the buyer chooses.
    pub(crate) amount: String,
    pub(crate) currency: String,
    pub(crate) notices: Vec<(Tone, String)>,
    /// Empty once there is nothing left to do.
    pub(crate) controls: Markup,
    /// Where the shop wants the buyer back, if it said so, and whether the payment is given up by going there.
    pub(crate) back: Option<String>,
    pub(crate) gives_up: bool,
}

impl Checkout {
    pub(crate) fn response(&self, status: StatusCode) -> Response {
        let language = self.language;
        let (title, description) = (said_at_all(self.title.as_ref()), said_at_all(self.description.as_ref()));
        let amount = grouped(&self.amount, language);
        let size = if amount.chars().count() > LONG { "amount long" } else { "amount" };
        let back = self.back.as_deref().and_then(crate::http::web_url);
        let (to_shop, cancel) = (
            language.pick("Back to the shop", "Retour à la boutique"),
            language.pick("Cancel and go back to the shop", "Annuler et revenir à la boutique"),
        );
        respond(
            status,
            language,
            self.provider,
            html! {
                h1 { (self.shop) }
                @if !amount.is_empty() { p class=(size) { (amount) small { " " (self.currency) } } }
                @if let Some(title) = title { p { (title) } }
                @if let Some(description) = description { p .soft { (description) } }
                @for (tone, text) in &self.notices { p class=(tone.class()) role="status" { (text) } }
                (self.controls)
                @if let Some(target) = back {
                    p .back { a href=(target) { (if self.gives_up { cancel } else { to_shop }) } }
                }
            },
        )
    }
}

fn said_at_all(text: Option<&String>) -> Option<&String> {
    text.filter(|text| !text.trim().is_empty())
}

/// What a buyer did wrong, in their language.
pub(crate) fn said(error: &BuyerError, language: Language) -> String {
    if language == Language::English {
        return error.to_string();
    }
    match error {
        BuyerError::Amount(AmountError::NotANumber(_)) => {
            "Ce n'est pas un montant ; écrivez par exemple 5000 ou 9,50.".to_owned()
        }
        BuyerError::Amount(AmountError::TooLong(_)) => "Ce montant a trop de chiffres.".to_owned(),
        BuyerError::AmountNotPositive(_) => "Le montant doit être supérieur à zéro.".to_owned(),
        BuyerError::AmountNeeded => "Cette commande n'a pas de montant ; indiquez le vôtre.".to_owned(),
        BuyerError::NotAPhoneNumber => {
            "Ce n'est pas un numéro de téléphone ; il en faut les chiffres, par exemple avec l'indicatif.".to_owned()
        }
        BuyerError::NotOffered { .. } => "Ce moyen de paiement n'est pas proposé ici.".to_owned(),
        BuyerError::Waiting => "Une tentative attend encore sa confirmation ; terminez-la d'abord.".to_owned(),
        BuyerError::UnknownLink(_)
        | BuyerError::NotPayable { .. }
        | BuyerError::AmountIsFixed(_)
        | BuyerError::NeverExpires(_) => "Ce n'est plus possible pour ce paiement.".to_owned(),
    }
}

/// A whole page around this content.
pub(crate) fn respond(status: StatusCode, language: Language, provider: &str, content: Markup) -> Response {
    let mark = language.pick("Sandbox: no money moves here", "Bac à sable : aucun argent ne circule ici");
    let (other, name) = language.other();
    let body = html! {
        p .mark { (mark) }
        main {
            div .top {
                b { (provider) }
                a href={ "?lang=" (other.tag()) } hreflang=(other.tag()) lang=(other.tag()) { (name) }
            }
            div .card { (content) }
        }
    };
    document(status, language, &format!("{provider} · {}", language.pick("payment", "paiement")), "", false, body)
}

/// The document and the headers every page has. `style` is added to what all pages share; a `live` page comes anew every
/// five seconds.
pub(crate) fn document(
    status: StatusCode,
    language: Language,
    title: &str,
    style: &str,
    live: bool,
    body: Markup,
) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                @if live { meta http-equiv="refresh" content="5"; }
                title { (title) }
                style { (PreEscaped(style::STYLE)) (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    let mut response = answer(status, HTML, page.into_string());
    let headers: [(HeaderName, &'static str); 6] = [
        (CONTENT_LANGUAGE, language.tag()),
        (VARY, "Accept-Language"),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, POLICY),
        // Not `no-referrer`: a form would then come from nowhere, and the dashboard takes none of those.
        (REFERRER_POLICY, "same-origin"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
