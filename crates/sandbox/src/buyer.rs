//! The buyer, played from Rust: does to the state what a click on the hosted page does, without HTTP.

use crate::amount::{Amount, AmountError};
use crate::page::Action;
use crate::state::Shared;
use crate::{lomi, lygos, tygapay};

/// Pays, or doesn't; from [`Sandbox::buyer`](crate::Sandbox::buyer).
///
/// Every method takes the link that the provider answered: a Lygos gateway's `link`, a lomi. payment link's `url` or
/// checkout session's `checkout_url`, a TygaPay order's `paymentUrl`.
#[derive(Debug)]
pub struct Buyer<'a> {
    pub(crate) shared: &'a Shared,
}

/// Why a buyer could not do that.
#[derive(Debug, thiserror::Error)]
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
    #[error("this deposit asks for no particular amount; say how much with pay_amount")]
    AmountNeeded,
    /// Nothing, or less, can't be paid.
    #[error("a buyer can't pay {0}; the amount must be above zero")]
    AmountNotPositive(Amount),
    /// The amount typed into the page is none.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

impl Buyer<'_> {
    /// Pays what is asked, to the end: Lygos `success`, a lomi. session `completed`, a TygaPay order `paid`.
    ///
    /// A lomi. payment link makes a new checkout session each time, as opening it in a browser does.
    ///
    /// # Errors
    /// An unknown link, or a payment that is already final.
    pub async fn pay(&self, link: &str) -> Result<(), BuyerError> {
        self.act(link, Action::Pay, None)?;
        self.shared.changed().await;
        Ok(())
    }

    /// Begins and leaves it waiting: Lygos `pending`, a lomi. transaction `pending`, a TygaPay order `processing`.
    ///
    /// # Errors
    /// As [`pay`](Self::pay).
    pub async fn start(&self, link: &str) -> Result<(), BuyerError> {
        self.act(link, Action::Start, None)?;
        self.shared.changed().await;
        Ok(())
    }

    /// Has the payment fail: Lygos `failed`; a `failed` transaction at lomi., whose session stays open for another
    /// try; a TygaPay order `cancelled`.
    ///
    /// # Errors
    /// As [`pay`](Self::pay).
    pub async fn fail(&self, link: &str) -> Result<(), BuyerError> {
        self.act(link, Action::Fail, None)?;
        self.shared.changed().await;
        Ok(())
    }

    /// Sends another amount than asked, TygaPay only: too little makes `partial_paid`, and several payments add up.
    ///
    /// # Errors
    /// As [`pay`](Self::pay), and for the other two providers.
    pub async fn pay_amount(&self, link: &str, amount: Amount) -> Result<(), BuyerError> {
        self.act(link, Action::PayAmount, Some(amount))?;
        self.shared.changed().await;
        Ok(())
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

    fn act(&self, link: &str, action: Action, amount: Option<Amount>) -> Result<(), BuyerError> {
        let unknown = || BuyerError::UnknownLink(link.to_owned());
        let shared = self.shared;
        let below = |base_url: &str, prefix: &str| {
            link.strip_prefix(base_url)?.strip_prefix(prefix).filter(|id| !id.is_empty()).map(str::to_owned)
        };
        let mut state = shared.lock();
        if let Some(id) = below(shared.lygos.base_url(), lygos::PAGE) {
            lygos::act(&mut state, &id, action).ok_or_else(unknown)?.map(drop)
        } else if let Some(code) = below(shared.lomi.base_url(), lomi::PAGE) {
            let session = lomi::open_page(&mut state, &shared.lomi, &code).ok_or_else(unknown)??;
            lomi::act(&mut state, &session, action).ok_or_else(unknown)?.map(drop)
        } else if let Some(id) = below(shared.tygapay.base_url(), tygapay::PAGE) {
            tygapay::act(&mut state, &id, action, amount).ok_or_else(unknown)?.map(drop)
        } else {
            Err(unknown())
        }
    }
}
