//! The page a buyer sees: plain HTML forms, no JavaScript, French or English by the browser's wish.
//!
//! One page serves the three providers; each fills in a [`Checkout`]. Whatever a shop sent is escaped by maud, and the
//! page may load nothing from anywhere, so a hostile title stays a title.

use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, VARY};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Deserialize;

use crate::http::{HTML, answer, header};

/// No `form-action`: Chromium would then also refuse the redirect to the shop that follows the form.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#5b6570;--line:#d5dbe1;--card:#fff;--ground:#f1f4f6;--go:#0b7a4b}\
@media(prefers-color-scheme:dark){:root{--ink:#eef1f4;--soft:#a3adb8;--line:#3a424b;--card:#20262d;--ground:#14181c;--go:#14975f}}\
*{box-sizing:border-box}\
body{margin:0;padding:1.25rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}\
main{max-width:26rem;margin:0 auto;padding:1.5rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem}\
.mark{margin:0 0 1rem;color:var(--soft);font-size:.85rem}\
h1{margin:0;font-size:1.15rem;overflow-wrap:anywhere}\
.amount{margin:.25rem 0 1rem;font-size:2rem;font-weight:600;overflow-wrap:anywhere}\
.amount small{font-size:1rem;font-weight:400;color:var(--soft)}\
.soft{color:var(--soft);overflow-wrap:anywhere}\
.notice{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem}\
button,input{display:block;width:100%;min-height:3rem;margin-top:.75rem;padding:.6rem 1rem;font:inherit;color:inherit;\
background:transparent;border:1px solid var(--line);border-radius:.5rem}\
button{cursor:pointer}button.go{background:var(--go);border-color:var(--go);color:#fff;font-weight:600}\
label{display:block;margin-top:1.25rem;color:var(--soft)}\
:focus-visible{outline:3px solid var(--go);outline-offset:2px}";

/// The two languages the buyers read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    French,
}

impl Language {
    /// The one the browser prefers; English if it wants neither.
    pub(crate) fn wanted(headers: &HeaderMap) -> Self {
        let wishes = header(headers, ACCEPT_LANGUAGE.as_str()).unwrap_or_default();
        let mut best = (Self::English, 0);
        for wish in wishes.split(',') {
            let (tag, parameters) = wish.split_once(';').unwrap_or((wish, ""));
            let language = match tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase().as_str() {
                "fr" => Self::French,
                "en" => Self::English,
                _ => continue,
            };
            let weight = weight(parameters);
            if weight > best.1 {
                best = (language, weight);
            }
        }
        best.0
    }

    pub(crate) fn pick<'a>(self, english: &'a str, french: &'a str) -> &'a str {
        match self {
            Self::English => english,
            Self::French => french,
        }
    }

    fn tag(self) -> &'static str {
        self.pick("en", "fr")
    }
}

/// `q=0.8` in thousandths; 1000 without one.
fn weight(parameters: &str) -> u32 {
    let Some(value) = parameters.trim().strip_prefix("q=") else { return 1000 };
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let thousandths: String = fraction.chars().chain("000".chars()).take(3).collect();
    whole
        .parse::<u32>()
        .ok()
        .and_then(|whole| whole.checked_mul(1000)?.checked_add(thousandths.parse::<u32>().ok()?))
        .unwrap_or(0)
        .min(1000)
}

/// What a buyer can do on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Pay what is asked.
    Pay,
    /// Begin, and leave it waiting for a confirmation.
    Start,
    /// Pay some other amount.
    PayAmount,
    /// Have it fail, or give up.
    Fail,
}

/// The form a page sends back.
#[derive(Debug, Deserialize)]
pub(crate) struct Choice {
    pub(crate) action: String,
    #[serde(default)]
    pub(crate) amount: String,
}

impl Choice {
    pub(crate) fn action(&self) -> Option<Action> {
        match self.action.as_str() {
            "pay" => Some(Action::Pay),
            "start" => Some(Action::Start),
            "pay_amount" => Some(Action::PayAmount),
            "fail" => Some(Action::Fail),
            _ => None,
        }
    }
}

/// One payment, as its buyer sees it.
pub(crate) struct Checkout<'a> {
    pub(crate) language: Language,
    pub(crate) provider: &'a str,
    pub(crate) shop: &'a str,
    pub(crate) description: Option<&'a str>,
    /// Decimal text, or empty if the buyer chooses.
    pub(crate) amount: String,
    pub(crate) currency: &'a str,
    pub(crate) notice: Option<&'a str>,
    /// Empty once there is nothing left to do.
    pub(crate) actions: &'a [Action],
    /// Where the shop wants the buyer back, if it said so.
    pub(crate) back: Option<&'a str>,
}

impl Checkout<'_> {
    pub(crate) fn response(&self, status: StatusCode) -> Response {
        let language = self.language;
        respond(
            status,
            language,
            self.provider,
            html! {
                h1 { (self.shop) }
                @if let Some(description) = self.description.filter(|text| !text.is_empty()) { p .soft { (description) } }
                @if !self.amount.is_empty() {
                    p .amount { (grouped(&self.amount, language)) " " small { (self.currency) } }
                }
                @if let Some(notice) = self.notice { p .notice role="status" { (notice) } }
                // A form each, or Enter in the amount's field would press the first button of the page.
                @for action in self.actions { form method="post" { (button(*action, language)) } }
                (back_link(self.back, language))
            },
        )
    }
}

/// A page that only says something.
pub(crate) fn message(
    status: StatusCode,
    language: Language,
    provider: &str,
    text: &str,
    back: Option<&str>,
) -> Response {
    respond(
        status,
        language,
        provider,
        html! {
            p .notice role="status" { (text) }
            (back_link(back, language))
        },
    )
}

fn button(action: Action, language: Language) -> Markup {
    match action {
        Action::Pay => html! { button .go name="action" value="pay" { (language.pick("Pay", "Payer")) } },
        Action::Start => html! {
            button name="action" value="start" {
                (language.pick("Start, and leave it waiting", "Commencer et laisser en attente"))
            }
        },
        Action::PayAmount => html! {
            label for="amount" { (language.pick("Another amount", "Un autre montant")) }
            input #amount name="amount" inputmode="decimal" autocomplete="off" placeholder="9.50";
            button name="action" value="pay_amount" { (language.pick("Pay this amount", "Payer ce montant")) }
        },
        Action::Fail => html! {
            button name="action" value="fail" { (language.pick("Let the payment fail", "Faire échouer le paiement")) }
        },
    }
}

fn back_link(back: Option<&str>, language: Language) -> Markup {
    let target = back.and_then(crate::http::web_url);
    html! {
        @if let Some(target) = target {
            p { a href=(target) { (language.pick("Back to the shop", "Retour à la boutique")) } }
        }
    }
}

fn respond(status: StatusCode, language: Language, provider: &str, content: Markup) -> Response {
    let mark = language.pick("sandbox: no money moves here", "bac à sable : aucun argent ne circule ici");
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (provider) " · " (language.pick("payment", "paiement")) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { p .mark { (provider) " · " (mark) } (content) } }
        }
    };
    let mut response = answer(status, HTML, page.into_string());
    let headers: [(HeaderName, &'static str); 4] = [
        (CONTENT_LANGUAGE, language.tag()),
        (VARY, "Accept-Language"),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, POLICY),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// 1234567.5 as English 1,234,567.5 or French 1 234 567,5.
fn grouped(amount: &str, language: Language) -> String {
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |rest| ("-", rest));
    let mut shown = sign.to_owned();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push_str(language.pick(",", "\u{202f}"));
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push_str(language.pick(".", ","));
        shown.push_str(fraction);
    }
    shown
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;
    use axum::http::header::ACCEPT_LANGUAGE;

    use super::{Language, grouped};

    #[test]
    fn the_browser_chooses_the_language() {
        let wanted = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, text.parse().unwrap());
            Language::wanted(&headers)
        };
        assert_eq!(wanted("fr-CI,fr;q=0.9,en;q=0.8"), Language::French);
        assert_eq!(wanted("en;q=0.5, fr;q=0.75"), Language::French);
        assert_eq!(wanted("de, en;q=0.1"), Language::English);
        assert_eq!(wanted("fr;q=0"), Language::English);
        assert_eq!(wanted("*;q=nonsense,,;,fr;q=4294967295.9"), Language::English);
        assert_eq!(Language::wanted(&HeaderMap::new()), Language::English);
    }

    #[test]
    fn amounts_are_shown_in_the_language() {
        assert_eq!(grouped("9007199254740993", Language::English), "9,007,199,254,740,993");
        assert_eq!(grouped("1234567.5", Language::French), "1\u{202f}234\u{202f}567,5");
        assert_eq!(grouped("-100", Language::English), "-100");
    }
}
