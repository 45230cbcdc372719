//! The lomi. client and its settings, the unit of dollars and euros among them: amounts pass to lomi. and back only here.
//!
//! It guesses no unit. Francs are whole in every source; for the others the caller has chosen, or the call is refused.

use super::auth::{self, Credentials, check_key, documented_host};
use crate::error::{ConfigurationError, Error};
use crate::generated::lomi::Client as RawClient;
use crate::money::{Amount, Currency, Money, MoneyError};
use crate::payment::{Mode, refuse};
use crate::secret::ApiKey;
use crate::transport::{ClientBuilder, Options, ProviderClient, Transport};

/// A lomi. client. Cloning it shares the connection pool.
#[derive(Clone, Debug)]
pub struct Lomi {
    transport: Transport,
    mode: Mode,
    usd_eur_unit: Option<AmountUnit>,
}

/// What lomi. takes a number for when the currency is USD or EUR. XOF has no decimals: there the two are one.
///
/// lomi.'s own sources disagree (read on 2026-11-21):
///
/// | source | so 1000 EUR is sent as | unit |
/// | --- | --- | --- |
/// | documentation, `api/index`: integers in minor units, 10000 is 100.00 EUR | `100000` | minor |
/// | documentation of networks, and OpenAPI 1.2.0 of batch prices: minor units, in words | `100000` | minor |
/// | OpenAPI 1.2.0: `amount_xof` 655957 in the example of "a 1000 EUR checkout" | `1000` | major |
/// | server code of June 2026: examples 10000.0, a refund's minimum and tolerance 0.01 (inferred) | `1000` | major |
///
/// A wrong choice is off by a hundred, either way. **Check it before relying on it: with a live key create one small order,
/// open its link, and compare the price that the page shows; pay and refund it, and compare again.**
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a number is either; there is no third")]
pub enum AmountUnit {
    /// Dollars and euros: 12.50 EUR is sent as `12.5`.
    Major,
    /// Cents: 12.50 EUR is sent as `1250`.
    Minor,
}

/// What only this provider needs: the key, and the unit once it is chosen.
pub(crate) struct Setup {
    key: ApiKey,
    usd_eur_unit: Option<AmountUnit>,
}

impl Lomi {
    /// Settings of a client with this secret key. A test key goes to lomi.'s sandbox host, a live key to the live one.
    #[must_use]
    pub fn builder(key: ApiKey) -> ClientBuilder<Self> {
        ClientBuilder::new(Setup { key, usd_eur_unit: None })
    }

    /// progenitor's client, on this client's transport.
    #[must_use]
    pub fn raw(&self) -> RawClient {
        RawClient::new_with_client(self.transport.default_base_url(), self.transport.http(), self.transport.raw_hook())
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Whether this client's key is for real money: `lomi_sk_live_…`, or `lomi_sk_test_…`.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The number that lomi. takes for this money.
    ///
    /// # Errors
    /// [`Error::NotSent`] for USD and EUR as long as no unit is chosen, and for a currency that lomi. doesn't know.
    pub(super) fn to_wire(&self, money: Money, operation: &'static str) -> Result<Amount, Error> {
        let beyond = |error: MoneyError| refuse(operation, error.to_string(), "ask for an amount that can be paid");
        match (money.currency(), self.usd_eur_unit) {
            (Currency::XOF, _) | (Currency::USD | Currency::EUR, Some(AmountUnit::Major)) => Ok(money.amount()),
            (Currency::USD | Currency::EUR, Some(AmountUnit::Minor)) => {
                let cents = money.minor_units().map_err(beyond)?;
                Amount::try_from(cents).map_err(|error| beyond(error.into()))
            }
            (currency @ (Currency::USD | Currency::EUR), None) => Err(refuse(
                operation,
                format!("lomi.'s sources disagree on the unit of {currency}, and a guess may be off by a hundred"),
                "choose it with `Lomi::builder(key).usd_eur_unit(AmountUnit::Major or ::Minor)` after one small real order; \
                 XOF needs no choice",
            )),
            (currency, _) => {
                Err(refuse(operation, format!("lomi. doesn't take {currency}"), "ask for XOF, USD or EUR"))
            }
        }
    }

    /// The money that a number of lomi.'s stands for. Never rounded.
    ///
    /// # Errors
    /// In words: when there is no unit to read it in, or the number isn't a whole count of the currency's minor unit.
    pub(super) fn money_of(&self, number: Amount, currency: Currency) -> Result<Money, String> {
        let unit = match (currency, self.usd_eur_unit) {
            (Currency::XOF, _) => AmountUnit::Major,
            (_, Some(unit)) => unit,
            (_, None) => return Err(format!("{number} is in a unit of {currency} that isn't chosen")),
        };
        let money = match unit {
            AmountUnit::Major => Money::new(number, currency).ok(),
            // Written without a fraction exactly when it is whole.
            AmountUnit::Minor => {
                number.to_string().parse::<i128>().ok().and_then(|cents| Money::from_minor(cents, currency).ok())
            }
        };
        money.ok_or_else(|| format!("{number} isn't a whole count of {currency}'s smallest unit"))
    }
}

impl ClientBuilder<Lomi> {
    /// What lomi. takes a number for when the currency is USD or EUR. There is no default: lomi.'s sources disagree, and
    /// [`AmountUnit`] lists them. Without a choice the shop's calls refuse USD and EUR; XOF is always whole francs.
    ///
    /// It is for [`Lomi::create_order`] and the like. The generated calls send the number they are given.
    ///
    /// ```
    /// use passerelle::lomi::{AmountUnit, Lomi};
    /// use passerelle::secret::ApiKey;
    ///
    /// let key = ApiKey::new("lomi_sk_test_canary")?;
    /// let lomi = Lomi::builder(key).usd_eur_unit(AmountUnit::Major).build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn usd_eur_unit(mut self, unit: AmountUnit) -> Self {
        self.setup.usd_eur_unit = Some(unit);
        self
    }
}

impl ProviderClient for Lomi {
    type Setup = Setup;

    fn connect(Setup { key, usd_eur_unit }: Setup, options: Options) -> Result<Self, ConfigurationError> {
        let documented = documented_host(&key)?;
        check_key(&key, options.first_base_url(documented))?;
        let transport = options.transport(&[("", documented)], Credentials::new(&key)?)?;
        Ok(Self { transport, mode: auth::mode(documented), usd_eur_unit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lomi(unit: Option<AmountUnit>) -> Lomi {
        let builder = Lomi::builder(ApiKey::new("lomi_sk_test_canary").unwrap());
        unit.into_iter().fold(builder, ClientBuilder::usd_eur_unit).build().unwrap()
    }

    fn number(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn an_amount_in_each_unit() {
        for (unit, money, sent) in [
            (None, "5000 XOF", "5000"),
            (Some(AmountUnit::Major), "5000 XOF", "5000"),
            (Some(AmountUnit::Minor), "5000 XOF", "5000"),
            (Some(AmountUnit::Major), "12.5 EUR", "12.5"),
            (Some(AmountUnit::Minor), "12.5 EUR", "1250"),
            (Some(AmountUnit::Major), "1000 USD", "1000"),
            (Some(AmountUnit::Minor), "1000 USD", "100000"),
            (Some(AmountUnit::Minor), "0.01 USD", "1"),
        ] {
            let (lomi, money): (Lomi, Money) = (lomi(unit), money.parse().unwrap());
            assert_eq!(lomi.to_wire(money, "x").unwrap(), number(sent), "{money} in {unit:?}");
            assert_eq!(lomi.money_of(number(sent), money.currency()), Ok(money), "{money} in {unit:?}");
        }
    }

    #[test]
    fn without_a_choice_there_is_no_guess() {
        for currency in [Currency::USD, Currency::EUR] {
            let error = lomi(None).to_wire(Money::from_major(1, currency), "refunds_create").unwrap_err();
            assert!(matches!(error, Error::NotSent(_)) && error.to_string().contains("usd_eur_unit"), "{error}");
            assert!(lomi(None).money_of(number("1"), currency).is_err());
        }
        for unit in [None, Some(AmountUnit::Major), Some(AmountUnit::Minor)] {
            assert!(lomi(unit).to_wire(Money::from_major(1, Currency::XAF), "x").is_err());
        }
    }

    #[test]
    fn what_is_no_whole_unit_is_not_rounded() {
        for (unit, text, currency) in [
            (None, "5000.5", Currency::XOF),
            (Some(AmountUnit::Minor), "5000.5", Currency::XOF),
            (Some(AmountUnit::Major), "12.505", Currency::EUR),
            (Some(AmountUnit::Minor), "1250.5", Currency::EUR),
        ] {
            assert!(lomi(unit).money_of(number(text), currency).is_err(), "{text} {currency}");
        }
    }

    #[test]
    fn there_and_back_is_the_same_money() {
        let clients = [AmountUnit::Major, AmountUnit::Minor].map(|unit| lomi(Some(unit)));
        let codes = prop::sample::select(vec!["XOF", "USD", "EUR"]);
        proptest!(|(cents: i64, minor: bool, code in codes)| {
            let lomi = &clients[usize::from(minor)];
            let money = Money::from_minor(cents, Currency::from_code(code).unwrap()).unwrap();
            let sent = lomi.to_wire(money, "x").unwrap();
            prop_assert_eq!(lomi.money_of(sent, money.currency()), Ok(money));
        });
    }
}
