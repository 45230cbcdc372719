//! The form a page sends back, and the controls it is made of.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, FromRequest, Request};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Language, amounts};
use crate::amount::Amount;
use crate::buyer::{Act, BuyerError, Deed, Method, Network, Token};
use crate::phone::Outcome;

/// What was filled in. No `Debug`: a telephone number is personal.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Choice {
    action: String,
    amount: String,
    phone: String,
    method: String,
    network: String,
    token: String,
}

/// Why a form means nothing; only somebody who writes forms by hand gets to see it.
pub(crate) struct BadForm;

impl Choice {
    /// Fields that a page doesn't have are empty, and mean nothing there.
    pub(crate) fn deed(&self, language: Language) -> Result<Deed, Refusal> {
        // A button may carry an amount of its own, in plain digits: `pay_amount 4.75`.
        let (action, argument) = self.action.split_once(' ').unwrap_or((&self.action, ""));
        let typed = || amounts::typed(&self.amount, language).map_err(BuyerError::Amount);
        let any_typed = !self.amount.trim().is_empty();
        let act = match action {
            "pay" if !self.phone.trim().is_empty() => Act::PayWithPhone(Outcome::of(&self.phone)?),
            "pay" if !any_typed => Act::Pay,
            "pay_amount" if !argument.is_empty() => Act::PayAmount(argument.parse().map_err(BuyerError::Amount)?),
            "pay" | "pay_amount" => Act::PayAmount(typed()?),
            "start" => Act::Start,
            "fail" => Act::Fail,
            "wrong_network" if any_typed => Act::PayOnWrongNetwork(Some(typed()?)),
            "wrong_network" => Act::PayOnWrongNetwork(None),
            _ => return Err(Refusal::Form(BadForm)),
        };
        Ok(Deed { act, method: self.method()? })
    }

    fn method(&self) -> Result<Option<Method>, Refusal> {
        let bad = || Refusal::Form(BadForm);
        if !self.method.is_empty() {
            return Method::LOMI.into_iter().find(|method| method.word() == self.method).map(Some).ok_or_else(bad);
        }
        if self.network.is_empty() && self.token.is_empty() {
            return Ok(None);
        }
        let network = Network::ALL.into_iter().find(|network| network.word() == self.network).ok_or_else(bad)?;
        let token = Token::ALL.into_iter().find(|token| token.word() == self.token).ok_or_else(bad)?;
        Ok(Some(Method::Crypto(network, token)))
    }
}

/// The form can't be carried out.
pub(crate) enum Refusal {
    Form(BadForm),
    Buyer(BuyerError),
}

impl From<BuyerError> for Refusal {
    fn from(error: BuyerError) -> Self {
        Self::Buyer(error)
    }
}

impl<S: Send + Sync> FromRequest<S> for Choice {
    type Rejection = std::convert::Infallible;

    /// A body that is no form is one without a button: the page then says so, in the buyer's language.
    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let form: Result<Form<Self>, FormRejection> = Form::from_request(request, state).await;
        Ok(form.map(|Form(choice)| choice).unwrap_or_default())
    }
}

/// A button; `kind` is `go`, `stop` or nothing in particular.
pub(crate) fn button(kind: &str, action: &str, text: &str) -> Markup {
    html! { button class=[Some(kind).filter(|kind| !kind.is_empty())] name="action" value=(action) { (text) } }
}

/// A button that pays this much, and says so.
pub(crate) fn sum(amount: Amount, text: &str, language: Language) -> Markup {
    html! {
        button name="action" value={ "pay_amount " (amount) } {
            (text) small { (amounts::grouped(&amount.to_string(), language)) }
        }
    }
}

/// A form with one button and nothing else. Each has a form of its own, or Enter in some field would press the first
/// button of the page.
pub(crate) fn lone(kind: &str, action: &str, text: &str) -> Markup {
    html! { form method="post" { (button(kind, action, text)) } }
}

/// A list to choose from; the first is chosen.
pub(crate) fn select(name: &str, label: &str, words: &[&str]) -> Markup {
    html! {
        div {
            label for=(name) { (label) }
            select id=(name) name=(name) { @for word in words { option value=(word) { (word) } } }
        }
    }
}
