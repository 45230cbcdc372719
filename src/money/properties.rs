//! Amounts of every size in every currency come back as they went in: as text, in minor units, as a JSON token. The oracle
//! places the decimal point by itself. `PASSERELLE_MONEY_CASES` says how many amounts (20,000), over all currencies.

use iso_currency::{Currency as Iso, IntoEnumIterator};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::{Amount, Currency, Money};

fn every_currency() -> Vec<Currency> {
    let iso = Iso::iter().filter(|iso| iso.exponent().is_some()).map(|iso| Currency::from_code(iso.code()).unwrap());
    iso.chain(Currency::TOKENS).collect()
}

/// Whole numbers of 1 to 28 digits, all that an amount holds, of each length alike, and of both signs.
fn minor_units() -> impl Strategy<Value = i128> {
    (1_u32..=28, any::<i128>()).prop_map(|(digits, drawn)| drawn % 10_i128.pow(digits))
}

/// The shortest text of `units × 10^-decimals`, made with texts alone.
fn on_paper(units: i128, decimals: u32) -> String {
    let digits = units.unsigned_abs().to_string();
    let width = usize::try_from(decimals).unwrap();
    let padded = format!("{digits:0>width$}", width = width + 1);
    let (whole, fraction) = padded.split_at(padded.len() - width);
    let sign = if units < 0 { "-" } else { "" };
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

#[test]
fn every_amount_of_every_currency_comes_back() {
    let cases = std::env::var("PASSERELLE_MONEY_CASES").map_or(20_000, |text| text.parse().expect("a number"));
    let currencies = every_currency();
    assert!(currencies.len() > 160, "{} currencies", currencies.len());
    let each = u32::try_from(currencies.len()).map(|many| u32::div_ceil(cases, many)).unwrap();
    for currency in currencies {
        let mut runner = TestRunner::new(ProptestConfig::with_cases(each));
        let round_trip = |units| {
            let money = Money::from_minor(units, currency).unwrap();
            let text = on_paper(units, currency.exponent());
            prop_assert_eq!(money.minor_units(), Ok(units));
            prop_assert_eq!(money.to_string(), format!("{text} {currency}"));
            prop_assert_eq!(format!("{text} {currency}").parse(), Ok(money));
            let token = serde_json::to_string(&money.amount()).unwrap();
            prop_assert_eq!(&token, &text);
            let read: Amount = serde_json::from_str(&token).unwrap();
            prop_assert_eq!(Money::new(read, currency), Ok(money));
            Ok(())
        };
        runner.run(&minor_units(), round_trip).unwrap_or_else(|failure| panic!("{currency}: {failure}"));
    }
}
