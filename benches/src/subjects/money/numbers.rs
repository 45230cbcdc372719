//! Random numbers from a seed, and what is true of them, reckoned with whole numbers alone: the judge of `money`.

/// `digits × 10^-scale`, as it stands in a text: its zeros at the end count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) digits: i128,
    pub(super) scale: u32,
}

/// SplitMix64: ten lines, the same everywhere.
#[derive(Clone, Debug)]
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.next() % u64::from(bound.max(1))).unwrap_or_default()
    }

    /// A price as shops have them: up to nine digits, half of them francs and half with cents.
    pub(super) fn price(&mut self) -> Number {
        let scale = if self.below(2) == 0 { 0 } else { 2 };
        Number { digits: self.digits(9), scale }
    }

    /// Anything: up to 29 digits, of both signs, with up to 9 decimals, or a few digits with up to 30.
    pub(super) fn any(&mut self) -> Number {
        let (most, scale) = match self.below(4) {
            0 => return self.price(),
            1 => (7, self.below(31)),
            _ => (29, self.below(10)),
        };
        let digits = self.digits(most);
        Number { digits: if self.below(4) == 0 { -digits } else { digits }, scale }
    }

    /// Of each length alike.
    fn digits(&mut self, most: u32) -> i128 {
        let bound = 10_i128.pow(1 + self.below(most));
        ((i128::from(self.next()) << 62) | i128::from(self.next() >> 2)) % bound
    }
}

impl Number {
    /// As text, every digit of it.
    pub(super) fn text(self) -> String {
        let digits = self.digits.unsigned_abs().to_string();
        let scale = usize::try_from(self.scale).unwrap_or_default();
        let padded = format!("{digits:0>width$}", width = scale + 1);
        let (whole, fraction) = padded.split_at(padded.len() - scale);
        let sign = if self.digits < 0 { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{sign}{whole}{point}{fraction}")
    }

    /// Reads a text back, whatever stands around and between its digits: `-$1,000.50`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (mut digits, mut decimals) = (0_i128, None);
        for character in text.chars() {
            match (character, decimals) {
                ('.', None) => decimals = Some(0),
                ('.', Some(_)) => return None,
                _ => {
                    if let Some(digit) = character.to_digit(10) {
                        digits = digits.checked_mul(10)?.checked_add(i128::from(digit))?;
                        decimals = decimals.map(|decimals| decimals + 1);
                    }
                }
            }
        }
        let digits = if text.contains('-') { -digits } else { digits };
        Some(Self { digits, scale: decimals.unwrap_or_default() })
    }

    /// Without the zeros at the end, so that equal numbers are equal.
    pub(super) fn plain(mut self) -> Self {
        while self.scale > 0 && self.digits % 10 == 0 {
            self.digits /= 10;
            self.scale -= 1;
        }
        self
    }

    /// The sum; nothing beyond 38 digits.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let at = |number: Self| number.digits.checked_mul(10_i128.checked_pow(scale - number.scale)?);
        Some(Self { digits: at(self)?.checked_add(at(other)?)?, scale })
    }

    /// Whether 28 digits, with up to 28 decimals, are enough for it: what an amount promises to hold.
    pub(super) fn fits(self) -> bool {
        let plain = self.plain();
        plain.scale <= 28 && plain.digits.unsigned_abs() < 10_u128.pow(28)
    }

    /// Whether it has no more than so many decimals.
    pub(super) fn has_at_most(self, decimals: u32) -> bool {
        self.plain().scale <= decimals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_back_as_what_it_was() {
        let mut dice = Dice(1);
        for _ in 0..10_000 {
            let number = dice.any();
            assert_eq!(Number::read(&number.text()), Some(number));
        }
        assert_eq!(Number::read("-$1,000.50").map(Number::plain), Some(Number { digits: -10_005, scale: 1 }));
    }

    #[test]
    fn sums() {
        let (half, small) = (Number { digits: 5, scale: 1 }, Number { digits: -50, scale: 2 });
        assert_eq!(half.plus(small).map(Number::plain), Some(Number { digits: 0, scale: 0 }));
        assert_eq!(half.text(), "0.5");
    }
}
