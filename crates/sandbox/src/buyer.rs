//! The buyer, played from Rust: does to the state what a click on the hosted page does, without HTTP.
//!
//! A form of a page and a method here end in the same [`Deed`], and that in the same `act` of the provider.

use borsh::{BorshDeserialize, BorshSerialize};

use crate::amount::{Amount, AmountError};
use crate::phone::Outcome;
use crate::state::Shared;
use crate::{lomi, lygos, tygapay};

/// Pays, or doesn't; from [`Sandbox::buyer`](crate::Sandbox::buyer).
///
/// Every method takes the link that the provider answered: a Lygos gateway's `link`, a lomi. payment link's `url`,
/// checkout session's `checkout_url` or Wave charge's `wave_launch_url`, a TygaPay order's `paymentUrl`.
#[derive(Debug)]
pub struct Buyer<'a> {
    shared: &'a Shared,
    method: Option<Method>,
}

/// What the money comes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Wave's wallet, at lomi., in francs.
    Wave,
    /// MTN's mobile money, at lomi., in francs.
    Mtn,
    /// A card, at lomi., in any currency.
    Card,
    /// A token on some chain, at TygaPay.
    Crypto(Network, Token),
}

impl Method {
    /// In the order of the page.
    pub(crate) const LOMI: [Self; 3] = [Self::Wave, Self::Mtn, Self::Card];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Wave => "wave",
            Self::Mtn => "mtn",
            Self::Card => "card",
            Self::Crypto(..) => "crypto",
        }
    }
}

/// The chains that TygaPay's documentation names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, BorshSerialize, BorshDeserialize)]
#[non_exhaustive]
pub enum Network {
    /// BNB Smart Chain.
    Bsc,
    /// Polygon.
    Matic,
    /// TRON.
    Tron,
}

impl Network {
    pub(crate) const ALL: [Self; 3] = [Self::Bsc, Self::Matic, Self::Tron];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Bsc => "BSC",
            Self::Matic => "MATIC",
            Self::Tron => "TRON",
        }
    }

    /// Not this one.
    pub(crate) fn another(self) -> Self {
        match self {
            Self::Bsc | Self::Matic => Self::Tron,
            Self::Tron => Self::Bsc,
        }
    }
}

/// The tokens that TygaPay's documentation names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, BorshSerialize, BorshDeserialize)]
#[non_exhaustive]
pub enum Token {
    /// Tether.
    Usdt,
    /// TygaPay's own.
    Kru,
}

impl Token {
    pub(crate) const ALL: [Self; 2] = [Self::Usdt, Self::Kru];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Usdt => "USDT",
            Self::Kru => "KRU",
        }
    }
}

/// What a buyer can do to a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Pay what is asked.
    Pay,
    /// Begin, and leave it waiting for a confirmation.
    Start,
    /// Have it fail, or give up.
    Fail,
    /// Pay some other amount.
    PayAmount(Amount),
    /// Pay from a telephone, whose number decides.
    PayWithPhone(Outcome),
    /// Send what is asked, or this, where nobody looks for it.
    PayOnWrongNetwork(Option<Amount>),
}

/// An act, and by what; the provider's habit if nothing is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Deed {
    pub(crate) act: Act,
    pub(crate) method: Option<Method>,
}

/// Why a buyer could not do that.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuyerError {
    /// The link leads to none of this sandbox's pages.
    #[error("{0:?} is not a payment page of this sandbox; use the link exactly as the provider answered it")]
    UnknownLink(String),
    /// It can't be paid any more: paid already, failed, cancelled, expired or switched off.
    #[error("this payment is {status:?}, so the buyer can do nothing more about it")]
    NotPayable {
        /// The provider's own word for its state.
        status: String,
    },
    /// The provider doesn't let the buyer choose.
    #[error("the amount at {0} is fixed by the shop; only a TygaPay order can be paid with another")]
    AmountIsFixed(&'static str),
    /// Nothing of this provider's expires.
    #[error("nothing expires at {0}: it documents no end of an order")]
    NeverExpires(&'static str),
    /// A TygaPay deposit without an amount can only be paid with one.
    #[error("this deposit asks for no particular amount; say how much")]
    AmountNeeded,
    /// Nothing, or less, can't be paid.
    #[error("a buyer can't pay {0}; the amount must be above zero")]
    AmountNotPositive(Amount),
    /// The amount typed into the page is none.
    #[error(transparent)]
    Amount(#[from] AmountError),
    /// Doesn't repeat it: telephone numbers are personal.
    #[error("that is not a telephone number: it takes 7 to 15 digits, as in +237 6xx xxx xxx")]
    NotAPhoneNumber,
    /// This page has no such way to pay.
    #[error("{provider} doesn't offer that here: {what}")]
    NotOffered {
        /// Whose page.
        provider: &'static str,
        /// What was wanted.
        what: &'static str,
    },
    /// An attempt by another method still waits for its confirmation; it must be paid or failed first.
    #[error("an attempt by another method still waits for its confirmation; let it be paid or fail first")]
    Waiting,
}

impl<'a> Buyer<'a> {
    pub(crate) fn of(shared: &'a Shared) -> Self {
        Self { shared, method: None }
    }

    /// The same buyer, paying by this. Without it: at lomi. Wave for francs and a card otherwise, at TygaPay USDT on
    /// BSC.
    ///
    /// ```no_run
    /// # async fn buy(sandbox: &passerelle_sandbox::Sandbox, link: &str) -> Result<(), passerelle_sandbox::BuyerError> {
    /// use passerelle_sandbox::Method;
    ///
    /// sandbox.buyer().by(Method::Mtn).fail(link).await?;
    /// sandbox.buyer().by(Method::Card).pay(link).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn by(mut self, method: Method) -> Self {
        self.method = Some(method);
        self
    }

    /// Pays what is asked, to the end: Lygos `success`, a lomi. session `completed`, a TygaPay order `paid`.
    ///
    /// A lomi. payment link makes a new checkout session each time, as opening it in a browser does.
    ///
    /// # Errors
    /// An unknown link, a payment that is already final, or a method that isn't offered.
    pub async fn pay(&self, link: &str) -> Result<(), BuyerError> {
        self.act(link, Act::Pay).await
    }

    /// Begins and leaves it waiting: Lygos `pending`, a lomi. transaction `pending`, a TygaPay order `processing`.
    ///
    /// # Errors
    /// As [`pay`](Self::pay).
    pub async fn start(&self, link: &str) -> Result<(), BuyerError> {
        self.act(link, Act::Start).await
    }

    /// Has the payment fail: Lygos `failed`; a `failed` transaction at lomi., whose session stays open for another
    /// try; a TygaPay order `cancelled`.
    ///
    /// # Errors
    /// As [`pay`](Self::pay).
    pub async fn fail(&self, link: &str) -> Result<(), BuyerError> {
        self.act(link, Act::Fail).await
    }

    /// Sends another amount than asked, TygaPay only: too little makes `partial_paid`, and several payments add up.
    ///
    /// # Errors
    /// As [`pay`](Self::pay), and for the other two providers.
    pub async fn pay_amount(&self, link: &str, amount: Amount) -> Result<(), BuyerError> {
        self.act(link, Act::PayAmount(amount)).await
    }

    /// Pays from this telephone, Lygos only. The last six digits decide: 555555 fails, 333333 leaves a payment whose
    /// status the provider can't tell (its status endpoint answers 500), any other succeeds.
    ///
    /// # Errors
    /// As [`pay`](Self::pay), for the other two providers, and when it is no telephone number.
    pub async fn pay_with_phone(&self, link: &str, phone: &str) -> Result<(), BuyerError> {
        self.act(link, Act::PayWithPhone(Outcome::of(phone)?)).await
    }

    /// Sends the amount where the order doesn't look for it, TygaPay only: the order stays as it was, and the money
    /// becomes an unlinked transaction.
    ///
    /// # Errors
    /// As [`pay`](Self::pay), and for the other two providers.
    pub async fn pay_on_wrong_network(&self, link: &str) -> Result<(), BuyerError> {
        self.act(link, Act::PayOnWrongNetwork(None)).await
    }

    /// Lets it expire now, unpaid, as it would by itself: lomi. sessions and TygaPay orders. Lygos documents no end.
    ///
    /// # Errors
    /// As [`pay`](Self::pay), and for Lygos.
    pub async fn let_expire(&self, link: &str) -> Result<(), BuyerError> {
        let shared = self.shared;
        let unknown = || BuyerError::UnknownLink(link.to_owned());
        if link.strip_prefix(shared.lygos.base_url()).is_some_and(|path| path.starts_with(lygos::PAGE)) {
            return Err(BuyerError::NeverExpires("Lygos"));
        }
        let code = |base_url: &str, prefix: &str| link.strip_prefix(base_url)?.strip_prefix(prefix).map(str::to_owned);
        {
            let mut state = shared.lock();
            if let Some(code) = code(shared.lomi.base_url(), lomi::PAGE) {
                lomi::expire(&mut state, &code).ok_or_else(unknown)??;
            } else {
                let id = code(shared.tygapay.base_url(), tygapay::PAGE).ok_or_else(unknown)?;
                tygapay::expire(&mut state, &id).ok_or_else(unknown)??;
            }
        }
        shared.changed().await;
        Ok(())
    }

    async fn act(&self, link: &str, act: Act) -> Result<(), BuyerError> {
        self.change(link, act)?;
        self.shared.changed().await;
        Ok(())
    }

    fn change(&self, link: &str, act: Act) -> Result<(), BuyerError> {
        let unknown = || BuyerError::UnknownLink(link.to_owned());
        let shared = self.shared;
        let deed = Deed { act, method: self.method };
        let below = |base_url: &str, prefix: &str| {
            link.strip_prefix(base_url)?.strip_prefix(prefix).filter(|id| !id.is_empty()).map(str::to_owned)
        };
        let mut state = shared.lock();
        if let Some(id) = below(shared.lygos.base_url(), lygos::PAGE) {
            lygos::act(&mut state, &id, deed).ok_or_else(unknown)?.map(drop)
        } else if let Some(code) = below(shared.lomi.base_url(), lomi::PAGE) {
            let page = lomi::open_page(&mut state, &shared.lomi, &code).ok_or_else(unknown)??;
            lomi::act(&mut state, &page, deed).ok_or_else(unknown)?.map(drop)
        } else if let Some(id) = below(shared.tygapay.base_url(), tygapay::PAGE) {
            tygapay::act(&mut state, &id, deed).ok_or_else(unknown)?.map(drop)
        } else {
            Err(unknown())
        }
    }
}
