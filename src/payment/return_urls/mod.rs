//! Return URLs: the addresses that a buyer comes back to, each with a token by which the shop knows its own. **They are
//! hints, also with a good token**: it says for which order the shop made the address, and never that anybody paid.

mod address;
mod token;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::{Hint, Mode, NewOrder, PaymentState, Provider, RedirectHint, Returned};
use crate::environment::{Environment, System};
use crate::error::Error;
use crate::mac_key::MacKey;
use crate::secret::ReturnSecret;
use address::{Address, refuse};
use token::{Contents, Scope};

/// The parameter that the token is in. No provider is known to use this name.
const TOKEN: &str = "return_token";
/// What lomi. puts the session's id in place of, in `success_url` alone (its own templates; facts of 2026).
const PLACEHOLDER: &str = "{CHECKOUT_SESSION_ID}";

/// Makes the addresses a buyer comes back to, and reads them.
///
/// An address alone is a guess: whoever changes `?order=CMD-1` to `CMD-2` sees another's order. So each address carries a
/// token: for which order the shop made it, at which provider, for which page, and until when, signed with a key that only
/// the shop has.
///
/// **A valid token is no proof of payment.** The shop makes the address for a buyer who has paid before anybody pays, and
/// hands it out: whoever finds it in the provider's page may open it and never pay, or open it twice. It decides whether
/// a page may show *that order* to whoever came. Whether it is paid, the provider says.
///
/// And it is as secret as an address is, which stays in histories and may be passed on: show what a buyer needs, no more,
/// and send `Referrer-Policy: no-referrer`.
///
/// ```
/// use std::time::SystemTime;
/// use passerelle::money::{Currency, Money};
/// use passerelle::payment::{Mode, NewOrder, Provider, ReturnPage, ReturnToken, ReturnUrls};
/// use passerelle::secret::ReturnSecret;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let secret = "canary_0123456789_0123456789_0123";
/// let urls = ReturnUrls::new(ReturnSecret::new(secret)?, Mode::Live);
///
/// let ordered = SystemTime::now(); // as the shop keeps it with the order
/// let order = NewOrder::new("CMD-1", Money::from_major(5000, Currency::XOF))?
///     .success_url("https://shop.example.com/merci?lang=fr")
///     .failure_url("https://shop.example.com/dommage");
/// let order = urls.attach(Provider::Lygos, order, ordered)?; // and then lygos.create_order(&order)
///
/// # let address = urls.sign(Provider::Lygos, ReturnPage::Success, "https://shop.example.com/merci", "CMD-1", ordered)?;
/// // The buyer is back, at `address`.
/// let hint = urls.read(Provider::Lygos, &address);
/// assert_eq!(hint.token, ReturnToken::Valid);
/// assert_eq!(hint.signed_reference(), Some("CMD-1")); // show CMD-1, and ask Lygos whether it is paid
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct ReturnUrls {
    newest: MacKey,
    older: Vec<MacKey>,
    mode: Mode,
    lifetime: Duration,
    session_parameter: Option<String>,
    environment: Arc<dyn Environment>,
}

/// Which of an order's two addresses it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "an order has these two")]
pub enum ReturnPage {
    /// `success_url`.
    Success,
    /// `failure_url`.
    Failure,
}

/// What there is of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnToken {
    /// The shop made this address for this order. **Nobody need have paid.**
    Valid,
    /// The shop made it, too long ago: have the buyer log in before showing the order.
    Expired,
    /// The shop didn't make it, or not for this provider or [`Mode`], or a secret was withdrawn, or it was cut on the way.
    DoesNotFit,
    /// None came.
    Absent,
}

/// What a buyer came back with. **All of it is a hint, whatever the token**: look the order up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReturnHint {
    /// Whether the shop made this address.
    pub token: ReturnToken,
    /// The shop's own reference, to look the order up: the token's where the shop made it, or else what the address says,
    /// which anybody can write. To show the order, take [`signed_reference`](Self::signed_reference).
    pub reference: Option<String>,
    /// Which address was opened, by a token that the shop made. Not how it ended: one may open the other. None at TygaPay,
    /// which has one address for every ending.
    pub page: Option<ReturnPage>,
    /// The provider's id, as the address says it: no token covers it. The one that the shop kept is the better.
    pub id: Option<String>,
    /// How it ended, as the address says it: no token covers it. Pending where it says nothing.
    pub claimed: PaymentState,
    /// Parameters that came with two different values. None of them is taken.
    pub ambiguous: Vec<String>,
    /// Parameters that name another order than the token does: somebody changed the address. What the address says
    /// besides (`id`, `claimed`) is of that other order, and isn't taken.
    pub contradicted: Vec<String>,
}

impl ReturnHint {
    /// The order that a page may show to whoever opened this address: the reference, and only when the token is valid.
    #[must_use]
    pub fn signed_reference(&self) -> Option<&str> {
        self.reference.as_deref().filter(|_| self.token == ReturnToken::Valid)
    }
}

impl From<&ReturnHint> for Hint {
    fn from(returned: &ReturnHint) -> Self {
        Self { payment: None, order: returned.id.clone() }
    }
}

impl ReturnUrls {
    /// With the key to sign with, and whether the shop takes real money: a token of the test shop doesn't fit the live one.
    /// An address is good for 24 hours unless told.
    #[must_use]
    pub fn new(secret: ReturnSecret, mode: Mode) -> Self {
        Self {
            newest: MacKey::new(secret.expose_secret()),
            older: Vec::new(),
            mode,
            lifetime: Duration::from_secs(24 * 3600),
            session_parameter: None,
            environment: Arc::new(System::default()),
        }
    }

    /// An older key that addresses out there were signed with. It signs none any more.
    ///
    /// An order whose creation is repeated after this has another address, see [`attach`](Self::attach).
    #[must_use]
    pub fn or(mut self, secret: ReturnSecret) -> Self {
        self.older.push(MacKey::new(secret.expose_secret()));
        self
    }

    /// How long after the order an address is good; 24 hours unless told. lomi.'s sessions live for an hour, Lygos' and
    /// TygaPay's orders for as long as nobody documents. In whole seconds.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// In which parameter lomi. is to give the session's id, such as `session_id`: `success_url` gets it with lomi.'s
    /// placeholder, unless it is there, and [`read`](Self::read) takes the id from it.
    #[must_use]
    pub fn session_parameter(mut self, name: impl Into<String>) -> Self {
        self.session_parameter = Some(name.into());
        self
    }

    /// Where the time comes from; the machine's clock unless told.
    #[must_use]
    pub fn environment(mut self, environment: Arc<dyn Environment>) -> Self {
        self.environment = environment;
        self
    }

    /// The order with a token in its `success_url` and `failure_url`, those of them it has. At TygaPay `success_url` is where
    /// the buyer goes however it ended.
    ///
    /// `ordered` is when the order was made, **as the shop keeps it**, and no other time when the call is repeated: the
    /// same order then has the same addresses. At lomi. a repetition under the same idempotency key with another address is
    /// another request, which it refuses (409).
    ///
    /// # Errors
    /// [`Error::NotSent`] when one of them isn't https (http on this machine alone), has a user, or has a `return_token`.
    pub fn attach(&self, provider: Provider, mut order: NewOrder, ordered: SystemTime) -> Result<NewOrder, Error> {
        let sign = |page, url: Option<String>| {
            url.map(|url| self.sign(provider, page, &url, &order.reference, ordered)).transpose()
        };
        let success_url = sign(ReturnPage::Success, order.success_url.take())?;
        let failure_url = sign(ReturnPage::Failure, order.failure_url.take())?;
        Ok(NewOrder { success_url, failure_url, ..order })
    }

    /// One address with a token, for who makes the provider's request otherwise: [`attach`](Self::attach) is this for both
    /// of an order's. What the shop wrote in `base` stays as it is, only what isn't ASCII is encoded.
    ///
    /// # Errors
    /// As `attach`, and for a reference that no [`NewOrder`] has.
    pub fn sign(
        &self,
        provider: Provider,
        page: ReturnPage,
        base: &str,
        reference: &str,
        ordered: SystemTime,
    ) -> Result<String, Error> {
        NewOrder::check_reference(reference)?;
        let mut address = Address::parse(base)?;
        if !address.values(TOKEN).is_empty() {
            return Err(refuse("has a `return_token` already"));
        }
        if let (Provider::Lomi, ReturnPage::Success, Some(name)) = (provider, page, &self.session_parameter) {
            if name.is_empty() || name == TOKEN {
                return Err(refuse("can't have the session's id in a parameter of this name"));
            }
            let there = address.values(name);
            if there.is_empty() {
                address.add(name, PLACEHOLDER);
            } else if there.iter().any(|value| ![PLACEHOLDER, "{{CHECKOUT_SESSION_ID}}"].contains(&value.as_str())) {
                return Err(refuse("has something else in the parameter that is for the session's id"));
            }
        }
        let expires = since_1970(ordered).saturating_add(self.lifetime.as_secs());
        let contents = Contents { page, expires, reference: reference.to_owned() };
        // Last: where something is appended with a second `?`, this value is the one that tells whether it was cut.
        address.add(TOKEN, &contents.sign(&self.newest, self.scope(provider)));
        Ok(address.into_text())
    }

    /// Reads the address that a buyer came back to: a whole URL, a path with its query, or the query alone.
    /// **It proves nothing**: look the order up, and decide by what the provider says.
    ///
    /// Beside the token it reads what the provider is known to add: TygaPay's `orderId`, `orderNumber` and `status`, lomi.'s
    /// session in the [parameter](Self::session_parameter) that was asked for. Lygos adds nothing.
    #[must_use]
    pub fn read(&self, provider: Provider, address: impl AsRef<[u8]>) -> ReturnHint {
        let address = address.as_ref();
        let RedirectHint { reference, id, state, ambiguous } = self.said(provider, address);
        let mut hint = ReturnHint {
            token: ReturnToken::Absent,
            reference,
            page: None,
            id,
            claimed: claimed(provider, state.as_deref()),
            ambiguous,
            contradicted: Vec::new(),
        };
        let returned = Returned::new(address);
        let mut tokens = returned.values(TOKEN).map(|(token, _)| token).filter(|token| !token.is_empty());
        let Some(token) = tokens.next() else { return hint };
        hint.token = ReturnToken::DoesNotFit;
        if tokens.any(|other| other != token) {
            hint.ambiguous.push(TOKEN.to_owned());
            return hint;
        }
        let secrets = std::iter::once(&self.newest).chain(&self.older);
        let Some(contents) = Contents::verify(secrets, self.scope(provider), &token) else { return hint };
        let is_over = since_1970(self.environment.time_of_day()) >= contents.expires;
        hint.token = if is_over { ReturnToken::Expired } else { ReturnToken::Valid };
        hint.page = Some(contents.page).filter(|_| provider != Provider::TygaPay);
        if hint.reference.as_ref().is_some_and(|said| *said != contents.reference) {
            // Only TygaPay says a reference.
            hint.contradicted.push("orderNumber".to_owned());
            hint.id = None;
            hint.claimed = PaymentState::Pending;
        }
        hint.reference = Some(contents.reference);
        hint
    }

    fn scope(&self, provider: Provider) -> Scope {
        Scope { provider, mode: self.mode }
    }

    /// What the provider's parameters say.
    #[cfg_attr(not(any(feature = "lomi", feature = "tygapay")), allow(unused_variables))]
    fn said(&self, provider: Provider, address: &[u8]) -> RedirectHint {
        match provider {
            #[cfg(feature = "lomi")]
            Provider::Lomi => {
                let name = self.session_parameter.as_deref();
                name.map(|name| crate::lomi::Lomi::read_redirect(address, name)).unwrap_or_default()
            }
            #[cfg(feature = "tygapay")]
            Provider::TygaPay => crate::tygapay::TygaPay::read_redirect(address),
            _ => RedirectHint::default(),
        }
    }
}

/// Only TygaPay says a state.
fn claimed(provider: Provider, word: Option<&str>) -> PaymentState {
    match (provider, word) {
        #[cfg(feature = "tygapay")]
        (Provider::TygaPay, Some(word)) => crate::tygapay::states::TOLD.read(word),
        _ => PaymentState::Pending,
    }
}

fn since_1970(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

impl fmt::Debug for ReturnUrls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReturnUrls")
            .field("newest", &self.newest)
            .field("older", &self.older)
            .field("mode", &self.mode)
            .field("lifetime", &self.lifetime)
            .field("session_parameter", &self.session_parameter)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
