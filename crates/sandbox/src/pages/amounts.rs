//! Amounts as people read and type them. Exact both ways: text in, text out, no number in between but [`Amount`].

use super::Language;
use crate::amount::{Amount, AmountError};

/// 1234567.5 as English 1,234,567.5 or French 1 234 567,5.
pub(crate) fn grouped(amount: &str, language: Language) -> String {
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |rest| ("-", rest));
    let mut shown = sign.to_owned();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push_str(language.pick(",", "\u{202f}"));
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push_str(language.pick(".", ","));
        shown.push_str(fraction);
    }
    shown
}

/// What a buyer typed: 1,234.50 in English; 1 234,50 or 1234.50 in French. 1,5 in English is refused, because a
/// thousand and a decimal can't be told apart there.
pub(crate) fn typed(text: &str, language: Language) -> Result<Amount, AmountError> {
    let text = text.trim();
    let plain = match language {
        Language::English if in_thousands(text) => text.replace(',', ""),
        Language::English => text.to_owned(),
        Language::French => text.replace([' ', '\u{a0}', '\u{202f}'], "").replace(',', "."),
    };
    plain.parse()
}

/// Commas stand where English has them: after one to three digits, then after every third.
fn in_thousands(text: &str) -> bool {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    whole.split(',').enumerate().all(|(place, group)| match place {
        0 => (1..=3).contains(&group.len()),
        _ => group.len() == 3,
    })
}

#[cfg(test)]
mod tests {
    use super::{grouped, typed};
    use crate::pages::Language;

    #[test]
    fn amounts_are_shown_in_the_language() {
        assert_eq!(grouped("9007199254740993", Language::English), "9,007,199,254,740,993");
        assert_eq!(grouped("1234567.5", Language::French), "1\u{202f}234\u{202f}567,5");
        assert_eq!(grouped("-100", Language::English), "-100");
    }

    #[test]
    fn amounts_are_typed_in_the_language() {
        let read = |text: &str, language| {
            typed(text, language).map_or_else(|error| error.to_string(), |amount| amount.to_string())
        };
        for (text, english, french) in [
            ("9.50", "9.5", "9.5"),
            (" 1,234.5 ", "1234.5", "not a decimal number"),
            ("1,234", "1234", "1.234"),
            ("9,5", "not a decimal number", "9.5"),
            ("12,34,567", "not a decimal number", "not a decimal number"),
            ("1\u{202f}234,5", "not a decimal number", "1234.5"),
            ("0.000000000000000001", "0.000000000000000001", "0.000000000000000001"),
            ("", "not a decimal number", "not a decimal number"),
            ("ten", "not a decimal number", "not a decimal number"),
        ] {
            let (in_english, in_french) = (read(text, Language::English), read(text, Language::French));
            assert!(
                in_english == english || in_english.contains(english) && english.starts_with("not"),
                "{text}: {in_english}"
            );
            assert!(
                in_french == french || in_french.contains(french) && french.starts_with("not"),
                "{text}: {in_french}"
            );
        }
        // What is shown can be typed.
        for language in [Language::English, Language::French] {
            assert_eq!(read(&grouped("1234567.25", language), language), "1234567.25");
        }
    }
}
