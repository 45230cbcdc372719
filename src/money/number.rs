//! Reads the text of a JSON number without rounding, for [`Amount`](super::Amount). By hand, because rust_decimal's own
//! readers round a long fraction or refuse an exponent, and take `+1`, `01` and `1_000`, which JSON doesn't have.
//!
//! `read` reads everything. What has at most 18 digits, as nearly every amount does, is read and printed with 64 bits first
//! (`read_short`, `print_short`): several times as fast, and held against the long way in the tests.

use std::fmt;

use super::AmountError;

/// The number as `digits × 10^-decimals`, if it is short and written without an exponent. Nothing for any other text, also
/// for one that is no number: `read` says why.
pub(super) fn read_short(text: &str) -> Option<(i64, u32)> {
    let (negative, number) = match text.as_bytes() {
        [b'-', number @ ..] => (true, number),
        number => (false, number),
    };
    // 18 digits always fit into 63 bits.
    if number.len() > 18 || matches!(number, [] | [b'.', ..] | [.., b'.'] | [b'0', b'0'..=b'9', ..]) {
        return None;
    }
    let (mut digits, mut decimals) = (0_i64, None);
    for byte in number {
        match byte {
            b'0'..=b'9' => {
                digits = digits * 10 + i64::from(byte - b'0');
                decimals = decimals.map(|decimals| decimals + 1);
            }
            b'.' if decimals.is_none() => decimals = Some(0),
            _ => return None,
        }
    }
    Some((if negative { -digits } else { digits }, decimals.unwrap_or_default()))
}

/// Prints what `read_short` reads, from the last digit to the first. Width and sign of the format apply.
pub(super) fn print_short(digits: i64, decimals: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // 19 digits and a point, or `0.` and 28 decimals.
    let mut text = [0; 32];
    let (mut length, mut places) = (0, text.iter_mut().rev());
    let mut put = |byte| {
        if let Some(place) = places.next() {
            *place = byte;
            length += 1;
        }
    };
    let mut rest = digits.unsigned_abs();
    let mut last = || {
        let digit = u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        (b'0' + digit, rest > 0)
    };
    for _ in 0..decimals {
        put(last().0);
    }
    if decimals > 0 {
        put(b'.');
    }
    loop {
        let (digit, is_more) = last();
        put(digit);
        if !is_more {
            break;
        }
    }
    let text = text.get(text.len() - length..).and_then(|text| std::str::from_utf8(text).ok()).ok_or(fmt::Error)?;
    f.pad_integral(digits >= 0, "", text)
}

/// The number as `digits × 10^power`, where `digits` has no trailing zeros.
pub(super) fn read(text: &str) -> Result<(i128, i64), AmountError> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (number, exponent) = match rest.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, read_exponent(exponent)?),
        None => (rest, 0),
    };
    let (whole, fraction) = match number.split_once('.') {
        Some((_, "")) => return Err(AmountError::NotANumber),
        Some(parts) => parts,
        None => (number, ""),
    };
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    if whole.is_empty() || leading_zero || !all_digits(whole) || !all_digits(fraction) {
        return Err(AmountError::NotANumber);
    }

    // Zeros are counted, and taken in only when another digit follows: 1 with forty zeros behind the point is 1.
    let (mut digits, mut zeros) = (0_i128, 0_u32);
    for digit in whole.bytes().chain(fraction.bytes()).map(|byte| byte - b'0') {
        if digit == 0 {
            zeros = zeros.saturating_add(u32::from(digits != 0));
            continue;
        }
        digits = 10_i128
            .checked_pow(zeros.saturating_add(1))
            .and_then(|factor| digits.checked_mul(factor)?.checked_add(i128::from(digit)))
            .ok_or(AmountError::DoesNotFit)?;
        zeros = 0;
    }
    if digits == 0 {
        return Ok((0, 0)); // also -0, and 0e999999999
    }
    let decimals = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
    let power = exponent.saturating_sub(decimals).saturating_add(i64::from(zeros));
    Ok((if negative { -digits } else { digits }, power))
}

/// Saturates: whatever the digits are, an exponent beyond an `i64` makes them too large or too small.
fn read_exponent(text: &str) -> Result<i64, AmountError> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !all_digits(digits) {
        return Err(AmountError::NotANumber);
    }
    let size = digits.bytes().fold(0_i64, |size, byte| size.saturating_mul(10).saturating_add(i64::from(byte - b'0')));
    Ok(if text.starts_with('-') { -size } else { size })
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Amount;
    use super::*;

    #[test]
    fn reads_digits_and_power() {
        for (text, digits, power) in [
            ("0", 0, 0),
            ("-0.000", 0, 0),
            ("0e99999999999999999999", 0, 0),
            ("5000", 5, 3),
            ("-12.50", -125, -1),
            ("1E+2", 1, 2),
            ("1.5e-18", 15, -19),
            ("100.001", 100_001, -3),
        ] {
            assert_eq!(read(text), Ok((digits, power)), "{text}");
        }
    }

    /// The long way's answer, as digits and decimals.
    fn read_long(text: &str) -> Option<Amount> {
        let (digits, power) = read(text).ok()?;
        let shift = u32::try_from(power.unsigned_abs()).ok()?;
        if power < 0 { Amount::from_parts(digits, shift) } else { Amount::from_parts(digits * 10_i128.pow(shift), 0) }
    }

    struct Short(i64, u32);

    impl fmt::Display for Short {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            print_short(self.0, self.1, f)
        }
    }

    #[test]
    fn what_is_long_goes_the_long_way() {
        for text in ["1234567890123456789", "0.00000000000000001", "-12345678901234567.8", "1e2"] {
            assert_eq!(read_short(text), None, "{text}");
        }
        assert_eq!(read_short("-999999999999999999"), Some((-999_999_999_999_999_999, 0)));
    }

    proptest! {
        #[test]
        fn the_short_way_says_what_the_long_way_says(text in "-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,12})?|-?[0-9.e-]{0,8}") {
            match read_short(&text) {
                Some((digits, decimals)) => {
                    prop_assert_eq!(Amount::from_parts(i128::from(digits), decimals), read_long(&text));
                }
                None => prop_assert!(read(&text).is_err() || text.len() > 18 || text.contains('e'), "{}", text),
            }
        }

        /// rust_decimal prints without rounding, and is the other way here.
        #[test]
        fn what_is_short_is_printed_digit_for_digit(digits: i64, decimals in 0_u32..=28, width in 0_usize..40) {
            let other = rust_decimal::Decimal::new(digits, decimals).to_string();
            prop_assert_eq!(format!("{:>width$}", Short(digits, decimals)), format!("{other:>width$}"));
        }
    }

    #[test]
    fn what_json_does_not_call_a_number_is_refused() {
        let texts = "|-|+1|01|-01|1.|.5|1e|1e+|1e1.5|0x10|1_000|1,5| 1|1 |1\n|NaN|inf|--1|1.2.3|1e2e3|١| ";
        for text in texts.split('|') {
            assert_eq!(read(text), Err(AmountError::NotANumber), "{text:?}");
            assert_eq!(read_short(text), None, "{text:?}");
        }
    }
}
