//! An amount in a currency, checked to be one that the currency can hold. This is what a shop handles; a provider's folder
//! turns it into the number and unit its API wants, and back. Converts between no currencies.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use super::{Amount, AmountError, Currency, CurrencyError};

/// An exact amount in a currency, with no more decimals than the currency has.
///
/// It may be zero or negative, as balances, fees and corrections are. What is charged, refunded or paid out may not:
/// orders pass through [`Money::ensure_positive`].
///
/// ```
/// use passerelle::money::{Currency, Money, MoneyError};
///
/// let price = Money::new(5000, Currency::XOF)?;
/// assert_eq!(price, "5000 XOF".parse()?);
/// assert_eq!(price.checked_add(Money::from_major(250, Currency::XOF))?.to_string(), "5250 XOF");
/// assert_eq!(Money::new("12.50", Currency::EUR)?.minor_units()?, 1250);
///
/// let refused = Money::new("12.5", Currency::XOF).unwrap_err();
/// assert_eq!(refused.to_string(), "12.5 XOF can't be paid: XOF has no decimals; round the amount first, the way your prices are rounded");
/// # Ok::<(), MoneyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    amount: Amount,
    currency: Currency,
}

/// Why something isn't [`Money`], or can't be reckoned with as it is. No money has moved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// The amount isn't a number, or has more digits than can be held.
    #[error(transparent)]
    Amount(#[from] AmountError),
    /// The currency is unknown.
    #[error(transparent)]
    Currency(#[from] CurrencyError),
    /// The text isn't an amount, one space and a currency code.
    #[error("expected an amount, one space and a currency code, such as \"5000 XOF\"")]
    Format,
    /// The amount has more decimals than the currency.
    #[error(
        "{amount} {currency} can't be paid: {currency} has {}; round the amount first, the way your prices are rounded",
        decimals(.currency)
    )]
    TooManyDecimals {
        /// The amount, in major units.
        amount: Amount,
        /// The currency it was to be in.
        currency: Currency,
    },
    /// Two currencies in one sum.
    #[error("{left} and {right} don't add up: convert one of them first, at a rate you have chosen")]
    CurrencyMismatch {
        /// Currency of the left side.
        left: Currency,
        /// Currency of the right side.
        right: Currency,
    },
    /// The amount is zero or negative where money is to move.
    #[error("{money} can't be charged, refunded or paid out: the amount must be above zero")]
    NotPositive {
        /// What was asked for.
        money: Money,
    },
}

fn decimals(currency: &Currency) -> String {
    match currency.exponent() {
        0 => "no decimals".to_owned(),
        1 => "one decimal".to_owned(),
        many => format!("{many} decimals"),
    }
}

impl From<Infallible> for MoneyError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl Money {
    /// Joins an amount in *major* units (francs, euros, whole tokens) with its currency. Takes an [`Amount`], any integer
    /// up to 64 bits, or a text such as `"12.50"`.
    ///
    /// # Errors
    /// [`MoneyError::TooManyDecimals`] if the currency can't hold it, [`MoneyError::Amount`] if the text isn't a number.
    pub fn new<A>(amount: A, currency: Currency) -> Result<Money, MoneyError>
    where
        A: TryInto<Amount>,
        MoneyError: From<A::Error>,
    {
        let amount = amount.try_into()?;
        // Trailing zeros don't count: "5000.00 XOF" is a whole number of francs.
        if amount.scale() > currency.exponent() {
            return Err(MoneyError::TooManyDecimals { amount, currency });
        }
        Ok(Money { amount, currency })
    }

    /// Whole major units: `from_major(5000, Currency::XOF)` is 5000 francs, `from_major(12, Currency::EUR)` 12 euros.
    pub fn from_major(units: i64, currency: Currency) -> Money {
        Money { amount: Amount::from(units), currency }
    }

    /// Minor units: `from_minor(1250, Currency::EUR)` is 12.50 euros. XOF has none, so its minor unit is the franc; a
    /// token's is the 10^-[`exponent`](Currency::exponent)th part, whatever the network.
    ///
    /// # Errors
    /// [`MoneyError::Amount`] if there are more digits than an [`Amount`] holds; no 64-bit number has so many.
    pub fn from_minor(units: impl Into<i128>, currency: Currency) -> Result<Money, MoneyError> {
        let amount = Amount::from_parts(units.into(), currency.exponent()).ok_or(AmountError::DoesNotFit)?;
        Ok(Money { amount, currency })
    }

    /// Reads `"5000 XOF"`: an amount in major units, one space, a code.
    ///
    /// # Errors
    /// Any [`MoneyError`] but those of reckoning.
    pub fn parse(text: &str) -> Result<Money, MoneyError> {
        let (amount, code) = text.split_once(' ').ok_or(MoneyError::Format)?;
        if amount.is_empty() || code.is_empty() || code.contains(' ') {
            return Err(MoneyError::Format);
        }
        Money::new(amount, Currency::from_code(code)?)
    }

    /// The amount, in major units.
    pub fn amount(&self) -> Amount {
        self.amount
    }

    /// The currency.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The amount in minor units: 1250 for 12.50 EUR, 5000 for 5000 XOF.
    ///
    /// # Errors
    /// [`MoneyError::Amount`] beyond an `i128`, which takes 10^20 of a token with 18 decimals.
    pub fn minor_units(&self) -> Result<i128, MoneyError> {
        Ok(self.amount.shifted(self.currency.exponent()).ok_or(AmountError::DoesNotFit)?)
    }

    /// The sum.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`] for two currencies, [`MoneyError::Amount`] for too many digits.
    pub fn checked_add(self, other: Money) -> Result<Money, MoneyError> {
        self.same_currency(other)?;
        Ok(Money { amount: self.amount.checked_add(other.amount)?, ..self })
    }

    /// The difference, which may be negative.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`] for two currencies, [`MoneyError::Amount`] for too many digits.
    pub fn checked_sub(self, other: Money) -> Result<Money, MoneyError> {
        self.same_currency(other)?;
        Ok(Money { amount: self.amount.checked_sub(other.amount)?, ..self })
    }

    /// Is the amount above zero?
    pub fn is_positive(&self) -> bool {
        self.amount.is_positive()
    }

    /// The same money, if it is above zero: what every charge, refund and payout must be.
    ///
    /// # Errors
    /// [`MoneyError::NotPositive`] for zero and below.
    pub fn ensure_positive(self) -> Result<Money, MoneyError> {
        if self.is_positive() { Ok(self) } else { Err(MoneyError::NotPositive { money: self }) }
    }

    fn same_currency(&self, other: Money) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::CurrencyMismatch { left: self.currency, right: other.currency })
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        Money::parse(text)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn refuses_what_the_currency_cannot_hold() {
        for (amount, currency) in [
            ("12.5", Currency::XOF),
            ("0.001", Currency::EUR),
            ("0.000000001", Currency::BTC),
            ("1e-19", Currency::USDT),
        ] {
            let error = Money::new(amount, currency).unwrap_err();
            assert!(matches!(error, MoneyError::TooManyDecimals { .. }), "{error}");
        }
        assert_eq!(Money::new("5000.00", Currency::XOF), Ok(Money::from_major(5000, Currency::XOF)));
        assert_eq!(Money::new("1e-18", Currency::USDT).unwrap().minor_units(), Ok(1));
        let told = Money::new("1.005", Currency::EUR).unwrap_err().to_string();
        assert!(told.contains("EUR has 2 decimals"), "{told}");
    }

    #[test]
    fn text_goes_in_and_out() {
        for text in ["5000 XOF", "-12.5 EUR", "0 USD", "0.000000000000000001 ETH"] {
            let money = Money::parse(text).unwrap();
            assert_eq!(money.to_string(), text);
            assert_eq!(format!("{money:?}"), text);
        }
        for text in ["", " ", "5000", "5000XOF", "5000  XOF", " 5000 XOF", "5000 XOF ", "5000 "] {
            assert_eq!(Money::parse(text), Err(MoneyError::Format), "{text:?}");
        }
        assert!(matches!(Money::parse("5 000 XOF"), Err(MoneyError::Format)));
        assert!(matches!(Money::parse("5,000 XOF"), Err(MoneyError::Amount(_))));
        assert!(matches!(Money::parse("5000 FCFA"), Err(MoneyError::Currency(_))));
    }

    #[test]
    fn currencies_do_not_mix() {
        let (francs, euros) = (Money::from_major(1, Currency::XOF), Money::from_major(1, Currency::EUR));
        let mixed = Err(MoneyError::CurrencyMismatch { left: Currency::XOF, right: Currency::EUR });
        assert_eq!(francs.checked_add(euros), mixed);
        assert_eq!(francs.checked_sub(euros), mixed);
        assert_ne!(francs, euros);
        assert_ne!(Money::from_major(1, Currency::XAF), francs);
    }

    #[test]
    fn an_order_is_above_zero() {
        for text in ["0 XOF", "-0 XOF", "-1 XOF"] {
            let error = Money::parse(text).unwrap().ensure_positive().unwrap_err();
            assert!(matches!(error, MoneyError::NotPositive { .. }), "{text}");
        }
        let cent = Money::from_minor(1, Currency::EUR).unwrap();
        assert_eq!(cent.ensure_positive(), Ok(cent));
    }

    #[test]
    fn minor_units_beyond_what_can_be_held_are_an_error() {
        let most = Money::new("79228162514264337593543950335", Currency::USDT).unwrap();
        assert_eq!(most.minor_units(), Err(MoneyError::Amount(AmountError::DoesNotFit)));
        assert_eq!(most.checked_add(most), Err(MoneyError::Amount(AmountError::DoesNotFit)));
        assert!(Money::from_minor(i128::MAX, Currency::XOF).is_err());
        assert_eq!(Money::from_minor(u64::MAX, Currency::USDT).unwrap().minor_units(), Ok(i128::from(u64::MAX)));
    }

    proptest! {
        #[test]
        fn minor_units_go_in_and_out(units: i64, code in prop::sample::select(vec!["XOF", "EUR", "BHD", "BTC", "USDT"])) {
            let money = Money::from_minor(units, Currency::from_code(code).unwrap()).unwrap();
            prop_assert_eq!(money.minor_units(), Ok(i128::from(units)));
            prop_assert_eq!(money.to_string().parse(), Ok(money));
        }
    }
}
