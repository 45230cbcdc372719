//! A provider's number, digit for digit. It has no currency and no unit: those stand in the spec (`x-money`), and
//! [`Money`](super::Money) joins them. Never rounds. Its text is read in `number.rs`, its JSON in `json.rs`.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::number;

/// An exact decimal number, as a provider's JSON carries it, without a currency.
///
/// Holds up to 28 significant digits (29 up to 79228162514264337593543950335) and up to 28 decimals. Compared by value
/// (`1.0 == 1`) and written in the shortest plain form: no exponent, no trailing zeros, no `-0`.
///
/// # JSON
///
/// Read from, and written as, a bare number token, through the token's text: `9007199254740993` and
/// `0.000000000000000001` survive. A JSON *string* that holds a number is refused: a provider that quotes its amounts
/// is a fact for the spec, not something to guess. Three places lose or refuse the text before it gets here:
///
/// - types that serde buffers (`untagged`, `flatten`, internal tags): decoding fails;
/// - `serde_json::Value`: a fraction beyond a double's precision is rounded on the way in *and* on the way out. Don't
///   send an amount through it;
/// - query strings: whole numbers are written correctly; a fraction fails in serde_urlencoded, and loses the parameter's
///   name in progenitor's, since only serde_json understands what carries its text. Send [`Amount::to_decimal_string`].
///
/// ```
/// use passerelle::money::Amount;
///
/// let amount: Amount = serde_json::from_str("9007199254740993.10")?;
/// assert_eq!(amount.to_string(), "9007199254740993.1");
/// assert_eq!(serde_json::to_string(&amount)?, "9007199254740993.1");
/// assert_eq!(Amount::try_from("1e-18")?.to_string(), "0.000000000000000001");
/// assert_eq!(Amount::from(5000), Amount::try_from("5000.00")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// Always normalised (see `from_parts`), so that `scale` is the number of decimals that matter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(Decimal);

/// Why a text or a number isn't an [`Amount`]. Never repeats the text, which might not have been a number at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AmountError {
    /// The text isn't a number in JSON's grammar.
    #[error(
        "not a plain number: write it as 5000, -12.5 or 1e-7, without spaces, plus sign, leading zeros or thousands separators"
    )]
    NotANumber,
    /// The number, or the result of a sum, can't be held without rounding.
    #[error(
        "the number doesn't fit: at most 28 significant digits and 28 decimals can be held exactly, and amounts are never rounded; round it yourself first if that is what you mean"
    )]
    DoesNotFit,
}

impl Amount {
    /// Nothing: 0.
    pub const ZERO: Amount = Amount(Decimal::ZERO);

    /// Is it 0?
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Is it below 0? 0 itself is neither negative nor positive.
    pub fn is_negative(&self) -> bool {
        self.0.is_sign_negative() && !self.is_zero()
    }

    /// Is it above 0? 0 itself is neither negative nor positive.
    pub fn is_positive(&self) -> bool {
        self.0.is_sign_positive() && !self.is_zero()
    }

    /// How many decimals the shortest form has: 2 for 1.25, 1 for 1.50, 0 for 100.
    pub fn scale(&self) -> u32 {
        self.0.scale()
    }

    /// The sum, exact.
    ///
    /// # Errors
    /// [`AmountError::DoesNotFit`] when it would have to be rounded.
    #[inline]
    pub fn checked_add(self, other: Amount) -> Result<Amount, AmountError> {
        if let Some(sum) = self.short_sum(other) {
            return Ok(sum);
        }
        self.long_sum(other)
    }

    #[inline(never)]
    fn long_sum(self, other: Amount) -> Result<Amount, AmountError> {
        // Not `Decimal::checked_add`: that one rounds when the digits don't fit.
        let scale = self.scale().max(other.scale());
        let sum = || self.shifted(scale)?.checked_add(other.shifted(scale)?);
        sum().and_then(|sum| Amount::from_parts(sum, scale)).ok_or(AmountError::DoesNotFit)
    }

    /// The difference, exact.
    ///
    /// # Errors
    /// [`AmountError::DoesNotFit`] when it would have to be rounded.
    pub fn checked_sub(self, other: Amount) -> Result<Amount, AmountError> {
        self.checked_add(Amount(-other.0))
    }

    /// The shortest plain text, as sent to a provider: `100`, `0.1`, `0.000000000000000001`.
    pub fn to_decimal_string(&self) -> String {
        self.to_string()
    }

    /// Nearly every sum there is: one whose digits 64 bits hold on the way. The others go the long way. Always inlined, as
    /// what it calls is: handing a result over in memory costs more than the sum.
    #[inline(always)]
    fn short_sum(self, other: Amount) -> Option<Amount> {
        let (left, right) = (self.short()?, other.short()?);
        let (of_left, of_right) = (self.scale(), other.scale());
        if of_left == of_right {
            return Amount::from_short(left.checked_add(right)?, of_left);
        }
        let scale = of_left.max(of_right);
        let at = |digits: i64, decimals: u32| digits.checked_mul(10_i64.checked_pow(scale - decimals)?);
        Amount::from_short(at(left, of_left)?.checked_add(at(right, of_right)?)?, scale)
    }

    /// The digits, if 64 bits hold them.
    #[inline(always)]
    fn short(self) -> Option<i64> {
        i64::try_from(self.0.mantissa()).ok()
    }

    /// As [`from_parts`](Self::from_parts), in the processor's own numbers.
    #[inline(always)]
    fn from_short(mut digits: i64, mut scale: u32) -> Option<Amount> {
        while scale > 0 && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        Decimal::try_new(digits, scale).ok().map(Amount)
    }

    /// `digits × 10^-scale`, or nothing if it can't be held. Trailing zeros are dropped first, so they never decide.
    pub(super) fn from_parts(mut digits: i128, mut scale: u32) -> Option<Amount> {
        if let Ok(short) = i64::try_from(digits) {
            return Amount::from_short(short, scale);
        }
        while scale > 0 && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        Decimal::try_from_i128_with_scale(digits, scale).ok().map(Amount)
    }

    /// The amount times `10^decimals` if that is whole and fits: with a currency's decimals, its minor units.
    pub(super) fn shifted(self, decimals: u32) -> Option<i128> {
        let factor = 10_i128.checked_pow(decimals.checked_sub(self.scale())?)?;
        self.0.mantissa().checked_mul(factor)
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    /// Reads JSON's number grammar, exponents included (`1e-7`, `1E+2`), exactly.
    fn from_str(text: &str) -> Result<Self, AmountError> {
        if let Some(short) = number::read_short(text).and_then(|(digits, scale)| Amount::from_short(digits, scale)) {
            return Ok(short);
        }
        let (digits, power) = number::read(text)?;
        let place = || {
            let shift = u32::try_from(power.unsigned_abs()).ok()?;
            if power < 0 {
                return Amount::from_parts(digits, shift);
            }
            Amount::from_parts(digits.checked_mul(10_i128.checked_pow(shift)?)?, 0)
        };
        place().ok_or(AmountError::DoesNotFit)
    }
}

impl TryFrom<&str> for Amount {
    type Error = AmountError;

    fn try_from(text: &str) -> Result<Self, AmountError> {
        text.parse()
    }
}

impl TryFrom<i128> for Amount {
    type Error = AmountError;

    fn try_from(number: i128) -> Result<Self, AmountError> {
        Amount::from_parts(number, 0).ok_or(AmountError::DoesNotFit)
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Amount {
            fn from(number: $integer) -> Self {
                Amount(Decimal::from(number))
            }
        }
    )*};
}
from_integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl fmt::Display for Amount {
    /// Width and sign of the format apply; a precision does not, since it would cut digits off.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.short() {
            Some(digits) => number::print_short(digits, self.scale(), f),
            None => f.pad_integral(!self.is_negative(), "", &self.0.abs().to_string()),
        }
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn what_would_have_to_be_rounded_is_refused() {
        for token in [
            "79228162514264337593543950336",
            "7.92281625142643375935439503351",
            "0.00000000000000000000000000001",
            "1e29",
            "1e-29",
            "1e99999999999999999999",
            "1e-99999999999999999999",
            "123456789012345678901234567890123456789012345678901234567890",
        ] {
            assert_eq!(token.parse::<Amount>(), Err(AmountError::DoesNotFit), "{token}");
        }
    }

    #[test]
    fn compares_by_value_and_counts_the_decimals_that_matter() {
        assert_eq!(amount("1.0"), amount("1"));
        assert_eq!(amount("1.250").scale(), 2);
        assert_eq!(Amount::try_from(100_i128).unwrap().scale(), 0);
        assert!(amount("-0.1").is_negative() && !amount("-0").is_negative());
        assert!(amount("0.1").is_positive() && !Amount::ZERO.is_positive());
        let mut set = std::collections::HashSet::from([amount("1.0")]);
        assert!(!set.insert(amount("1")));
    }

    #[test]
    fn a_format_precision_cuts_no_digits_off() {
        assert_eq!(format!("{:.2}", amount("5000")), "5000");
        assert_eq!(format!("{:.1}", amount("12.345")), "12.345");
        assert_eq!(format!("{:>8}", amount("-1.5")), "    -1.5");
    }

    #[test]
    fn a_sum_that_would_round_is_refused() {
        let largest = amount("79228162514264337593543950335");
        assert_eq!(largest.checked_add(amount("0.1")), Err(AmountError::DoesNotFit));
        assert_eq!(largest.checked_add(Amount::from(1)), Err(AmountError::DoesNotFit));
        assert_eq!(largest.checked_sub(largest), Ok(Amount::ZERO));
        assert_eq!(amount("0.1").checked_add(amount("0.2")), Ok(amount("0.3")));
    }

    /// Reads `[-]digits[.digits]` as a sign and 40 + 20 digits, most significant first.
    fn columns(text: &str) -> (bool, Vec<u8>) {
        let (whole, fraction) =
            text.trim_start_matches('-').split_once('.').unwrap_or((text.trim_start_matches('-'), ""));
        let digits = format!("{whole:0>40}{fraction:0<20}").bytes().map(|byte| byte - b'0').collect();
        (text.starts_with('-'), digits)
    }

    /// Adds as on paper: carries where the signs agree, borrows where they don't.
    fn on_paper(left: &str, right: &str) -> String {
        let ((mut negative, mut a), (other, mut b)) = (columns(left), columns(right));
        if negative != other && a < b {
            std::mem::swap(&mut a, &mut b);
            negative = other;
        }
        let mut carry = 0;
        for (x, y) in a.iter_mut().zip(&b).rev() {
            if left.starts_with('-') == right.starts_with('-') {
                (carry, *x) = ((*x + y + carry) / 10, (*x + y + carry) % 10);
            } else {
                (carry, *x) = (u8::from(*x < y + carry), (*x + 10 - y - carry) % 10);
            }
        }
        let text: String = a.iter().map(|digit| char::from(b'0' + digit)).collect();
        let (whole, fraction) = text.split_at(40);
        let whole = whole.trim_start_matches('0');
        let text = format!("{}.{}", if whole.is_empty() { "0" } else { whole }, fraction.trim_end_matches('0'));
        let text = text.trim_end_matches('.');
        format!("{}{text}", if negative && text != "0" { "-" } else { "" })
    }

    const NUMBER: &str = "-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?";

    proptest! {
        #[test]
        fn sums_are_those_made_on_paper(left in NUMBER, right in NUMBER) {
            let sum = amount(&left).checked_add(amount(&right)).unwrap();
            prop_assert_eq!(sum.to_string(), on_paper(&left, &right));
            prop_assert_eq!(sum.checked_sub(amount(&right)), Ok(amount(&left)));
            prop_assert_eq!(amount(&left).cmp(&amount(&right)), amount(&left).checked_sub(amount(&right)).unwrap().cmp(&Amount::ZERO));
        }

        #[test]
        fn the_shortest_form_is_what_adding_zero_on_paper_gives(text in NUMBER, shift in 0_u32..9) {
            prop_assert_eq!(amount(&text).to_string(), on_paper(&text, "0"));
            let zeros = "0".repeat(usize::try_from(shift).unwrap());
            prop_assert_eq!(amount(&format!("{text}e{shift}")), amount(&format!("{text}e+{shift:03}")));
            prop_assert_eq!(amount(&format!("{text}e-{shift}")), amount(&format!("{text}e-0{shift}")));
            if !text.contains('.') && !text.ends_with('0') {
                prop_assert_eq!(amount(&format!("{text}e{shift}")), amount(&format!("{text}{zeros}")));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "[-+0-9.eE ]{0,40}|\\PC{0,20}") {
            if let Ok(read) = text.parse::<Amount>() {
                prop_assert_eq!(amount(&read.to_string()), read);
            }
        }
    }
}
