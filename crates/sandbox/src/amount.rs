//! Exact amounts of money, read from and written as the text of a JSON number.
//!
//! An amount is in whatever unit the provider counts in (facts/lomi.md §2, facts/lygos.md §4, facts/tygapay.md §3);
//! this file knows no currency. No `f32` or `f64` is involved anywhere.

use std::fmt;
use std::io::{Read, Write};
use std::str::FromStr;

use borsh::{BorshDeserialize, BorshSerialize};
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::json;

/// An exact decimal amount, in the provider's unit.
///
/// ```
/// use passerelle_sandbox::Amount;
///
/// let amount: Amount = "9.50".parse()?;
/// assert_eq!(amount.to_string(), "9.5");
/// assert_eq!("1e-18".parse::<Amount>()?.to_string(), "0.000000000000000001");
/// assert_eq!(Amount::from(5000), "5000".parse()?);
/// # Ok::<(), passerelle_sandbox::AmountError>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(Decimal);

/// The text is not a number, or one with more digits than can be held exactly.
#[derive(Debug, Clone, thiserror::Error)]
pub enum AmountError {
    /// Not in the form of a JSON number.
    #[error("{0:?} is not a decimal number such as 5000 or 9.50")]
    NotANumber(String),
    /// More than 28 significant digits, or a magnitude beyond 10^28 or below 10^-28.
    #[error("{0} has more digits than the sandbox keeps exactly (28 in all, 28 after the point)")]
    TooLong(String),
}

impl Amount {
    pub(crate) const ZERO: Self = Self(Decimal::ZERO);

    /// 0.01, lomi.'s tolerance when it decides whether a refund is a full one.
    pub(crate) fn hundredth() -> Self {
        Self(Decimal::new(1, 2))
    }

    pub(crate) fn is_positive(self) -> bool {
        self.0 > Decimal::ZERO
    }

    /// `None` if the sum can't be held to its last digit.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        // The decimal's own sum rounds where the digits don't fit.
        let (left, right, scale) = self.aligned(other)?;
        Self::exactly(left.checked_add(right)?, scale)
    }

    /// May be below zero; `None` if the difference can't be held to its last digit.
    pub(crate) fn minus(self, other: Self) -> Option<Self> {
        let (left, right, scale) = self.aligned(other)?;
        Self::exactly(left.checked_sub(right)?, scale)
    }

    /// What is left of `self` after `other`, never below zero.
    pub(crate) fn less(self, other: Self) -> Self {
        let left = self.minus(other).map(|difference| difference.0).or_else(|| self.0.checked_sub(other.0));
        Self(left.unwrap_or(Decimal::ZERO).max(Decimal::ZERO))
    }

    /// So many times as much; `None` if that can't be held to its last digit.
    pub(crate) fn multiplied(self, by: u32) -> Option<Self> {
        Self::exactly(self.0.mantissa().checked_mul(i128::from(by))?, self.0.scale())
    }

    pub(crate) fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// Its whole units, and the rest in units of 10^-`places`; both with its sign.
    pub(crate) fn split(self, places: u32) -> (i128, i128) {
        let (whole, rest) = (self.0.trunc(), self.0.fract());
        let factor = 10_i128.saturating_pow(places.saturating_sub(rest.scale()));
        (whole.mantissa(), rest.mantissa().saturating_mul(factor))
    }

    /// Both as whole numbers of the same, small unit.
    fn aligned(self, other: Self) -> Option<(i128, i128, u32)> {
        let scale = self.0.scale().max(other.0.scale());
        let whole = |value: Decimal| value.mantissa().checked_mul(10_i128.checked_pow(scale - value.scale())?);
        Some((whole(self.0)?, whole(other.0)?, scale))
    }

    fn exactly(mantissa: i128, scale: u32) -> Option<Self> {
        Decimal::try_from_i128_with_scale(mantissa, scale).ok().map(|value| Self(value.normalize()))
    }

    /// `self × factor`, rounded half up to `decimals` places.
    pub(crate) fn times(self, factor: Decimal, decimals: u32) -> Self {
        let product = self.0.checked_mul(factor).unwrap_or(Decimal::ZERO);
        Self(product.round_dp_with_strategy(decimals, rust_decimal::RoundingStrategy::MidpointAwayFromZero))
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let not_a_number = || AmountError::NotANumber(text.chars().take(40).collect());
        let too_long = || AmountError::TooLong(text.chars().take(80).collect());
        let (digits, exponent) = match text.split_once(['e', 'E']) {
            Some((digits, exponent)) => {
                let shape = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
                if shape.is_empty() || !shape.bytes().all(|byte| byte.is_ascii_digit()) {
                    return Err(not_a_number());
                }
                (digits, exponent.parse::<i32>().map_err(|_| too_long())?)
            }
            None => (text, 0),
        };
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(unsigned) || !fraction.is_none_or(all_digits) {
            return Err(not_a_number());
        }
        // Zeros at the end of the fraction say nothing and would use up digits.
        let fraction = fraction.unwrap_or_default().trim_end_matches('0');
        let mantissa: i128 = format!("{whole}{fraction}").parse().map_err(|_| too_long())?;
        if mantissa == 0 {
            return Ok(Self::ZERO);
        }
        let places = i32::try_from(fraction.len()).map_err(|_| too_long())?;
        let scale = places.checked_sub(exponent).ok_or_else(too_long)?;
        let (mantissa, scale) = match u32::try_from(scale) {
            Ok(scale) => (mantissa, scale),
            Err(_) => {
                let factor = 10_i128.checked_pow(scale.unsigned_abs()).ok_or_else(too_long)?;
                (mantissa.checked_mul(factor).ok_or_else(too_long)?, 0)
            }
        };
        Decimal::try_from_i128_with_scale(mantissa, scale).map(|value| Self(value.normalize())).map_err(|_| too_long())
    }
}

impl From<i64> for Amount {
    fn from(value: i64) -> Self {
        Self(Decimal::from(value))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.normalize(), formatter)
    }
}

/// For storage: the decimal's own sixteen bytes.
impl BorshSerialize for Amount {
    fn serialize<W: Write>(&self, writer: &mut W) -> std::io::Result<()> {
        writer.write_all(&self.0.serialize())
    }
}

impl BorshDeserialize for Amount {
    fn deserialize_reader<R: Read>(reader: &mut R) -> std::io::Result<Self> {
        let mut bytes = [0; 16];
        reader.read_exact(&mut bytes)?;
        Ok(Self(Decimal::deserialize(bytes)))
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::number(&self.to_string(), serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::Amount;

    fn shown(text: &str) -> String {
        text.parse::<Amount>().map_or_else(|error| error.to_string(), |amount| amount.to_string())
    }

    #[test]
    fn the_value_of_the_text_is_kept() {
        for (text, expected) in [
            ("9007199254740993", "9007199254740993"),
            ("0.000000000000000001", "0.000000000000000001"),
            ("1e-18", "0.000000000000000001"),
            ("100.00", "100"),
            ("1.5E3", "1500"),
            ("1200e-2", "12"),
            ("-0", "0"),
            ("0e999", "0"),
            ("-2.50", "-2.5"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn sums_are_exact_or_none() {
        let amount = |text: &str| text.parse::<Amount>().unwrap();
        let (big, small) = (amount("9007199254740993"), amount("0.000000000000000001"));
        assert_eq!(big.plus(small), None, "34 digits");
        assert_eq!(big.minus(small), None);
        assert_eq!(amount("0.1").plus(amount("0.02")), Some(amount("0.12")));
        assert_eq!(amount("0.1").minus(amount("0.12")), Some(amount("-0.02")));
        assert_eq!(amount("3").less(amount("4")), Amount::ZERO);
        assert_eq!(amount("0.000000000000000001").multiplied(3), Some(amount("0.000000000000000003")));
        assert_eq!(amount("79228162514264337593543950335").multiplied(2), None);
    }

    #[test]
    fn what_can_not_be_held_exactly_is_refused() {
        for text in ["", "-", ".5", "5.", "+5", "1e", "1_000", "NaN", "0x10", " 1"] {
            assert!(shown(text).contains("not a decimal number"), "{text}");
        }
        for text in ["1e29", "1e-29", "1e99999999999", "123456789012345678901234567890", "1e-2147483648"] {
            assert!(shown(text).contains("more digits"), "{text}");
        }
    }
}
