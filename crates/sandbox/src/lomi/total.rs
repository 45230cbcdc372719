//! Sums that are exact whatever is added: an [`Amount`] holds 28 digits, a sum of amounts may need more.

use serde::{Serialize, Serializer};

use crate::amount::Amount;
use crate::json;

/// Digits after the point that an amount may have.
const PLACES: u32 = 28;

/// Whole units, and parts of one in 10⁻²⁸. Both carry the sign.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Total {
    whole: i128,
    parts: i128,
}

impl Total {
    const UNIT: i128 = 10_i128.pow(PLACES);

    pub(crate) fn plus(self, amount: Amount) -> Self {
        let (whole, parts) = amount.split(PLACES);
        Self::carried(self.whole.saturating_add(whole), self.parts + parts)
    }

    pub(crate) fn minus(self, amount: Amount) -> Self {
        let (whole, parts) = amount.split(PLACES);
        Self::carried(self.whole.saturating_sub(whole), self.parts - parts)
    }

    /// Parts from zero up to, but not, a whole one: then comparing field by field compares the sums.
    fn carried(whole: i128, parts: i128) -> Self {
        Self { whole: whole.saturating_add(parts.div_euclid(Self::UNIT)), parts: parts.rem_euclid(Self::UNIT) }
    }

    pub(crate) fn is_positive(self) -> bool {
        self > Self::default()
    }

    /// Enough to take this amount off.
    pub(crate) fn covers(self, amount: Amount) -> bool {
        self.minus(amount) >= Self::default()
    }
}

impl std::fmt::Display for Total {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (sign, whole, parts) = match (self.whole < 0, self.parts) {
            (false, parts) => ("", self.whole, parts),
            (true, 0) => ("-", self.whole.saturating_neg(), 0),
            (true, parts) => ("-", self.whole.saturating_add(1).saturating_neg(), Self::UNIT - parts),
        };
        let digits = format!("{parts:028}");
        match digits.trim_end_matches('0') {
            "" => write!(formatter, "{sign}{whole}"),
            digits => write!(formatter, "{sign}{whole}.{digits}"),
        }
    }
}

impl Serialize for Total {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::number(&self.to_string(), serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::Total;

    fn sum(texts: &[&str]) -> Total {
        texts.iter().fold(Total::default(), |sum, text| sum.plus(text.parse().unwrap()))
    }

    #[test]
    fn no_digit_is_lost() {
        for (texts, expected) in [
            (&["9007199254740993", "0.000000000000000001"][..], "9007199254740993.000000000000000001"),
            (&["0.5", "0.5"], "1"),
            (&["0.75", "0.75", "-2"], "-0.5"),
            (&["-3"], "-3"),
            (&["-0.25", "-1"], "-1.25"),
            (&["79228162514264337593543950335", "1"], "79228162514264337593543950336"),
        ] {
            assert_eq!(sum(texts).to_string(), expected);
        }
    }

    #[test]
    fn sums_compare_by_value() {
        assert!(sum(&["-0.5"]) < sum(&["0"]) && sum(&["0.1"]) < sum(&["0.2"]) && sum(&["-2"]) < sum(&["-1.5"]));
        assert!(sum(&["0.5"]).covers("0.5".parse().unwrap()) && !sum(&["0.5"]).covers("0.51".parse().unwrap()));
        assert!(!sum(&["0.5", "-1"]).is_positive());
    }
}
