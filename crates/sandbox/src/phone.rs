//! What a telephone number means on Lygos' page. The number itself is personal and goes no further than this file:
//! it is read, judged and forgotten.
//!
//! The last six digits decide, as at the provider's own sandbox (facts/lygos.md §1): 111111 succeeds, 555555 fails,
//! 333333 is its "status error". Any other number succeeds.

use crate::buyer::BuyerError;

/// What becomes of a payment from some number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Success,
    Failure,
    StatusError,
}

impl Outcome {
    /// Digits, with what people put between them; E.164 allows 15, two more with 00 in front; no country has fewer than seven.
    pub(crate) fn of(number: &str) -> Result<Self, BuyerError> {
        let number = number.trim();
        let written = number.strip_prefix('+').unwrap_or(number);
        let mut digits = String::new();
        for character in written.chars() {
            match character {
                '0'..='9' => digits.push(character),
                ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '(' | ')' => {}
                _ => return Err(BuyerError::NotAPhoneNumber),
            }
        }
        if !(7..=17).contains(&digits.len()) {
            return Err(BuyerError::NotAPhoneNumber);
        }
        let ends = |ending| digits.ends_with(ending);
        if ends("555555") {
            Ok(Self::Failure)
        } else if ends("333333") {
            Ok(Self::StatusError)
        } else {
            Ok(Self::Success)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome;
    use crate::buyer::BuyerError;

    #[test]
    fn the_last_six_digits_decide() {
        for (number, outcome) in [
            ("+237 655 111 111", Outcome::Success),
            ("670555555", Outcome::Failure),
            ("00237-680.33.33.33", Outcome::StatusError),
            ("+237 (680) 33 33 33", Outcome::StatusError),
            ("0700000000", Outcome::Success),
            ("5555550", Outcome::Success),
        ] {
            assert_eq!(Outcome::of(number).unwrap(), outcome, "{number}");
        }
        for number in ["", "555555", "12345x789", "+", "123456789012345678", "１２３４５６７８９"] {
            assert!(matches!(Outcome::of(number), Err(BuyerError::NotAPhoneNumber)), "{number}");
        }
    }
}
