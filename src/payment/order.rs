//! An order as a shop names it, and what a provider made of it.

use std::time::SystemTime;

use super::{ExpectedPayment, Mode, Provider};
use crate::error::{Error, NotSent};
use crate::money::Money;
use crate::wire::Personal;

/// An order to be paid. The reference is the shop's own, one for each attempt to be paid: it is how the order is found
/// again when an answer is lost.
///
/// ```
/// use passerelle::money::{Currency, Money};
/// use passerelle::payment::NewOrder;
///
/// let order = NewOrder::new("CMD-2024-001", Money::from_major(5000, Currency::XOF))?
///     .title("Ma boutique")
///     .success_url("https://shop.example.com/merci");
/// assert_eq!(order.reference(), "CMD-2024-001");
///
/// let negative = NewOrder::new("CMD-2024-002", Money::from_major(-1, Currency::XOF));
/// assert!(negative.unwrap_err().to_string().contains("-1 XOF"));
/// # Ok::<(), passerelle::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct NewOrder {
    pub(crate) reference: String,
    pub(crate) amount: Money,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) success_url: Option<String>,
    pub(crate) failure_url: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) email: Option<Personal<String>>,
}

impl NewOrder {
    /// An order with the shop's own reference and an amount.
    ///
    /// # Errors
    /// [`Error::NotSent`] when the reference can't be looked up later (empty, over 128 characters, `/`, `\`, `&`, `=`, a
    /// control character, or `.` and `..` as a whole) or the amount isn't positive.
    pub fn new(reference: impl Into<String>, amount: Money) -> Result<Self, Error> {
        let reference = reference.into();
        Self::check_reference(&reference)?;
        let amount = amount
            .ensure_positive()
            .map_err(|error| NotSent::input(None, error.to_string(), "ask for more than nothing"))?;
        Ok(Self {
            reference,
            amount,
            title: None,
            description: None,
            success_url: None,
            failure_url: None,
            notify_url: None,
            email: None,
        })
    }

    /// Refuses a reference that can't be looked up later.
    pub(crate) fn check_reference(reference: &str) -> Result<(), Error> {
        let refuse = |what: &str| {
            NotSent::input(
                None,
                format!("the order's reference {what}"),
                "use 1 to 128 letters, digits, `-`, `_` and such: it goes into paths and signatures",
            )
        };
        if reference.trim().is_empty() {
            return Err(refuse("is empty").into());
        }
        if reference.chars().count() > 128 {
            return Err(refuse("is longer than 128 characters").into());
        }
        // `/` and `..` lead to other paths; `&` and `=` make TygaPay's signed text ambiguous.
        if reference.contains(['/', '\\', '&', '='])
            || reference == "."
            || reference == ".."
            || reference.chars().any(char::is_control)
        {
            return Err(refuse("holds a character that changes its meaning in a path or a signature").into());
        }
        Ok(())
    }

    /// What the buyer sees above the amount: the shop at Lygos, the title at lomi., the order's name at TygaPay.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// What is bought, in words.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Where the buyer goes after paying. A redirect proves nothing: look the order up.
    #[must_use]
    pub fn success_url(mut self, url: impl Into<String>) -> Self {
        self.success_url = Some(url.into());
        self
    }

    /// Where the buyer goes after failing or giving up.
    #[must_use]
    pub fn failure_url(mut self, url: impl Into<String>) -> Self {
        self.failure_url = Some(url.into());
        self
    }

    /// Where the provider sends its notification, for providers that take it with the order (TygaPay).
    #[must_use]
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.notify_url = Some(url.into());
        self
    }

    /// The buyer's e-mail address. TygaPay needs it for refunds to an account.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(Personal::new(email.into()));
        self
    }

    /// The shop's own reference.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// What is to be paid.
    #[must_use]
    pub fn amount(&self) -> Money {
        self.amount
    }
}

/// An order as the provider made it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreatedOrder {
    /// Who made it.
    pub provider: Provider,
    /// Whether it is for real money: the client's key decides.
    pub mode: Mode,
    /// The provider's id.
    pub id: String,
    /// The shop's own reference.
    pub reference: String,
    /// What is to be paid.
    pub amount: Money,
    /// The link the buyer opens.
    pub link: String,
    /// Whether the link can be opened and paid again (lomi.'s payment links).
    pub is_reusable: bool,
    /// When it was asked for, by the client's clock.
    pub created_at: SystemTime,
}

impl CreatedOrder {
    pub(crate) fn new(
        (provider, mode): (Provider, Mode),
        order: &NewOrder,
        id: String,
        link: String,
        created_at: SystemTime,
    ) -> Self {
        let reference = order.reference.clone();
        Self { provider, mode, id, reference, amount: order.amount, link, is_reusable: false, created_at }
    }

    /// What a payment of it will be measured by: keep it with the order, or its parts.
    #[must_use]
    pub fn expected(&self) -> ExpectedPayment {
        let expected = ExpectedPayment::new(self.provider, self.mode, self.reference.as_str(), self.amount)
            .id(self.id.as_str())
            .created_at(self.created_at);
        if self.is_reusable { expected.reusable() } else { expected }
    }
}
