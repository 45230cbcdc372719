//! Reads the text of a JSON number without rounding, for [`Amount`](super::Amount). By hand, because rust_decimal's own
//! readers round a long fraction or refuse an exponent, and take `+1`, `01` and `1_000`, which JSON doesn't have.

use super::AmountError;

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

    #[test]
    fn what_json_does_not_call_a_number_is_refused() {
        let texts = "|-|+1|01|-01|1.|.5|1e|1e+|1e1.5|0x10|1_000|1,5| 1|1 |1\n|NaN|inf|--1|1.2.3|1e2e3|١| ";
        for text in texts.split('|') {
            assert_eq!(read(text), Err(AmountError::NotANumber), "{text:?}");
        }
    }
}
