//! What the shop wrote down when it created an order. A payment is measured by this, and by nothing a message says.

use std::time::SystemTime;

use super::{Mode, PaymentEvent, Provider, RedirectHint};
use crate::money::Money;

/// An order as the shop has it in its own books: what to look up, and what has to be found. Take it from
/// [`CreatedOrder::expected`](super::CreatedOrder::expected), or make it again from what you stored of one.
///
/// ```
/// use passerelle::money::{Currency, Money};
/// use passerelle::payment::{ExpectedPayment, Mode, Provider};
///
/// // A row of the shop's own table of orders.
/// let expected = ExpectedPayment::new(Provider::TygaPay, Mode::Live, "CMD-7", Money::new("9.99", Currency::USD)?)
///     .id("004Qs494RxpEMFYUyXBz");
/// # Ok::<(), passerelle::money::MoneyError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectedPayment {
    pub(crate) provider: Provider,
    pub(crate) mode: Mode,
    pub(crate) reference: String,
    pub(crate) amount: Money,
    pub(crate) id: Option<String>,
    pub(crate) is_deposit: bool,
    pub(crate) is_reusable: bool,
    pub(crate) created_at: Option<SystemTime>,
}

impl ExpectedPayment {
    /// An order of the shop's: who was asked, with real money or not, the shop's own reference, and how much it is.
    #[must_use]
    pub fn new(provider: Provider, mode: Mode, reference: impl Into<String>, amount: Money) -> Self {
        Self {
            provider,
            mode,
            reference: reference.into(),
            amount,
            id: None,
            is_deposit: false,
            is_reusable: false,
            created_at: None,
        }
    }

    /// The provider's id of it: the gateway at Lygos, the checkout session at lomi., the order at TygaPay. Without one,
    /// Lygos' whole list is read for it, and at TygaPay a message or redirect has to name it.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into()).filter(|id| !id.is_empty());
        self
    }

    /// A deposit (TygaPay): any amount completes it. Then [`PaidProof::paid`](super::PaidProof::paid) is what to credit, and
    /// the amount only what was hoped for.
    #[must_use]
    pub fn deposit(mut self) -> Self {
        self.is_deposit = true;
        self
    }

    /// A link that can be opened again after a failed attempt, and paid by more than one (lomi.'s payment links).
    #[must_use]
    pub fn reusable(mut self) -> Self {
        self.is_reusable = true;
        self
    }

    /// When it was created: how far back lomi.'s list has to be read. Without it that is a day.
    #[must_use]
    pub fn created_at(mut self, time: SystemTime) -> Self {
        self.created_at = Some(time);
        self
    }

    /// Who was asked.
    #[must_use]
    pub fn provider(&self) -> Provider {
        self.provider
    }

    /// With real money or not.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The shop's own reference.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// How much it is.
    #[must_use]
    pub fn amount(&self) -> Money {
        self.amount
    }
}

/// Where a look-up may begin. Whatever is in it, the answer is compared with the [`ExpectedPayment`]: a forged hint costs a
/// request, and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hint {
    pub(crate) payment: Option<String>,
    pub(crate) order: Option<String>,
}

impl Hint {
    /// [`none`](Self::none), for as long as one likes.
    pub(crate) const NONE: &'static Self = &Self { payment: None, order: None };

    /// None: look by what the shop knows.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }
}

impl From<&PaymentEvent> for Hint {
    fn from(event: &PaymentEvent) -> Self {
        Self { payment: event.payment.clone(), order: None }
    }
}

impl From<&RedirectHint> for Hint {
    fn from(returned: &RedirectHint) -> Self {
        Self { payment: None, order: returned.id.clone() }
    }
}
