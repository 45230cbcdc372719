//! What an amount is in, and how many decimals that allows. ISO 4217 comes from a maintained crate; the crypto tokens that
//! providers settle in stand in the table below. Knows nothing of the units a provider writes amounts in.

use std::fmt;
use std::str::FromStr;

use iso_currency::Currency as Iso;

/// A currency: one of ISO 4217, or a crypto token.
///
/// ```
/// use passerelle::money::Currency;
///
/// assert_eq!(Currency::from_code("XOF")?, Currency::XOF);
/// assert_eq!(Currency::XOF.exponent(), 0); // francs have no centimes
/// assert_eq!(Currency::EUR.exponent(), 2);
/// assert!(Currency::from_code("xof").unwrap_err().to_string().contains("XOF"));
/// # Ok::<(), passerelle::money::CurrencyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(Kind);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Iso(Iso),
    Token { code: &'static str, decimals: u32 },
}

/// Why a code isn't a [`Currency`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CurrencyError {
    /// The code is right but for its case.
    #[error("currency codes are upper case: write {code}")]
    WrongCase {
        /// The code as it should be written.
        code: &'static str,
    },
    /// ISO 4217 gives the code no decimals, so no amount can be checked against it (gold, test codes, "no currency").
    #[error("{code} has no decimals in ISO 4217: it isn't a currency one can pay in")]
    NotPayable {
        /// The code.
        code: &'static str,
    },
    /// Neither an ISO 4217 code nor a token of the table.
    #[error("unknown currency {code:?}: expected an ISO 4217 code such as XOF, or a token such as USDT")]
    Unknown {
        /// What was given, cut off after 12 characters.
        code: String,
    },
}

const fn token(code: &'static str, decimals: u32) -> Currency {
    Currency(Kind::Token { code, decimals })
}

impl Currency {
    /// West African CFA franc (UEMOA): no decimals.
    pub const XOF: Currency = Currency(Kind::Iso(Iso::XOF));
    /// Central African CFA franc (CEMAC): no decimals.
    pub const XAF: Currency = Currency(Kind::Iso(Iso::XAF));
    /// Guinean franc: no decimals.
    pub const GNF: Currency = Currency(Kind::Iso(Iso::GNF));
    /// Congolese franc: 2 decimals.
    pub const CDF: Currency = Currency(Kind::Iso(Iso::CDF));
    /// Nigerian naira: 2 decimals.
    pub const NGN: Currency = Currency(Kind::Iso(Iso::NGN));
    /// Ghanaian cedi: 2 decimals.
    pub const GHS: Currency = Currency(Kind::Iso(Iso::GHS));
    /// Kenyan shilling: 2 decimals.
    pub const KES: Currency = Currency(Kind::Iso(Iso::KES));
    /// Euro: 2 decimals.
    pub const EUR: Currency = Currency(Kind::Iso(Iso::EUR));
    /// US dollar: 2 decimals.
    pub const USD: Currency = Currency(Kind::Iso(Iso::USD));

    // One token has different decimals on different networks (USDT: 6 on Ethereum, Tron and Polygon, 18 on BSC), and a
    // webhook may name the token without its network. So each has the most that any network uses: a smaller number
    // would refuse real payments, while a larger one only allows digits that the provider will refuse itself.

    /// Bitcoin: 8 decimals.
    pub const BTC: Currency = token("BTC", 8);
    /// Ether: 18 decimals.
    pub const ETH: Currency = token("ETH", 18);
    /// Tether: 18 decimals, as on BSC (6 on Ethereum, Tron and Polygon).
    pub const USDT: Currency = token("USDT", 18);
    /// USD Coin: 18 decimals, as on BSC (6 on Ethereum and Polygon, 7 on Stellar).
    pub const USDC: Currency = token("USDC", 18);
    /// BNB: 18 decimals.
    pub const BNB: Currency = token("BNB", 18);
    /// Polygon's coin under its old name, the one TygaPay uses: 18 decimals.
    pub const MATIC: Currency = token("MATIC", 18);
    /// Tron's coin: 6 decimals.
    pub const TRX: Currency = token("TRX", 6);
    /// Stellar's coin: 7 decimals.
    pub const XLM: Currency = token("XLM", 7);
    /// The token of TygaPay's staking. Its decimals are published nowhere we know: 18, the most that is usual.
    pub const KRU: Currency = token("KRU", 18);

    pub(super) const TOKENS: [Currency; 9] =
        [Self::BTC, Self::ETH, Self::USDT, Self::USDC, Self::BNB, Self::MATIC, Self::TRX, Self::XLM, Self::KRU];

    /// Finds a currency by its code: exact, upper case.
    ///
    /// # Errors
    /// [`CurrencyError`], which says whether the code is unknown, in the wrong case, or nothing one can pay in.
    pub fn from_code(code: &str) -> Result<Currency, CurrencyError> {
        if let Some(found) = find(code) {
            return match found.0 {
                Kind::Iso(iso) if iso.exponent().is_none() => Err(CurrencyError::NotPayable { code: iso.code() }),
                _ => Ok(found),
            };
        }
        Err(match find(&code.to_ascii_uppercase()) {
            Some(found) => CurrencyError::WrongCase { code: found.code() },
            None => CurrencyError::Unknown { code: code.chars().take(12).collect() },
        })
    }

    /// The code: `XOF`, `USDT`.
    pub fn code(&self) -> &'static str {
        match self.0 {
            Kind::Iso(iso) => iso.code(),
            Kind::Token { code, .. } => code,
        }
    }

    /// How many decimals an amount may have: 0 for XOF, 2 for EUR, 18 for USDT. One minor unit is `10^-exponent`.
    pub fn exponent(&self) -> u32 {
        match self.0 {
            // `from_code` lets none in without an exponent, and the constants have theirs (tested below).
            Kind::Iso(iso) => iso.exponent().map_or(0, u32::from),
            Kind::Token { decimals, .. } => decimals,
        }
    }

    /// A crypto token, and not a currency of ISO 4217?
    pub fn is_crypto(&self) -> bool {
        matches!(self.0, Kind::Token { .. })
    }
}

fn find(code: &str) -> Option<Currency> {
    let iso = Iso::from_code(code).map(|iso| Currency(Kind::Iso(iso)));
    iso.or_else(|| Currency::TOKENS.into_iter().find(|token| token.code() == code))
}

impl FromStr for Currency {
    type Err = CurrencyError;

    fn from_str(code: &str) -> Result<Self, CurrencyError> {
        Currency::from_code(code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use iso_currency::IntoEnumIterator;

    #[test]
    fn every_iso_code_is_known_by_its_exponent_or_refused_for_lack_of_one() {
        for iso in Iso::iter() {
            match iso.exponent() {
                Some(exponent) => {
                    let currency = Currency::from_code(iso.code()).unwrap();
                    assert_eq!(currency.exponent(), u32::from(exponent));
                    assert_eq!(currency.to_string(), iso.code());
                    assert!(!currency.is_crypto());
                }
                None => {
                    let refused = CurrencyError::NotPayable { code: iso.code() };
                    assert_eq!(Currency::from_code(iso.code()), Err(refused));
                }
            }
        }
    }

    #[test]
    fn the_constants_are_what_their_codes_say() {
        for (constant, code, exponent) in [
            (Currency::XOF, "XOF", 0),
            (Currency::XAF, "XAF", 0),
            (Currency::GNF, "GNF", 0),
            (Currency::CDF, "CDF", 2),
            (Currency::NGN, "NGN", 2),
            (Currency::GHS, "GHS", 2),
            (Currency::KES, "KES", 2),
            (Currency::EUR, "EUR", 2),
            (Currency::USD, "USD", 2),
            (Currency::BTC, "BTC", 8),
            (Currency::USDT, "USDT", 18),
            (Currency::TRX, "TRX", 6),
        ] {
            assert_eq!(Currency::from_code(code).unwrap(), constant);
            assert_eq!((constant.code(), constant.exponent()), (code, exponent));
            assert_eq!(format!("{constant:?}"), code);
        }
    }

    #[test]
    fn every_token_is_found_and_none_hides_an_iso_code() {
        for token in Currency::TOKENS {
            assert_eq!(token.code().parse::<Currency>().unwrap(), token);
            assert!(token.is_crypto());
            assert_eq!(Iso::from_code(token.code()), None);
            assert!(token.exponent() <= 28, "an amount has no more decimals than that");
        }
    }

    /// Codes that our crate has and the agency's list has no more, each with its decimals: who was paid in them may still
    /// have to read that.
    const WITHDRAWN: [(&str, u32, &str); 5] = [
        ("BGN", 2, "Bulgaria has the euro since 1 January 2026"),
        ("CUC", 2, "Cuba has the peso (CUP) alone since 2021"),
        ("HRK", 2, "Croatia has the euro since 2023"),
        ("SLL", 2, "Sierra Leone's new leone is SLE"),
        ("ZWL", 2, "Zimbabwe's is ZWG since 2024"),
    ];

    /// `tests/third_party/currencies` sets the variable, and writes the list.
    #[test]
    #[ignore = "needs a list that others made: run tests/third_party/currencies"]
    #[allow(clippy::print_stdout, reason = "says how many were compared")]
    fn equals_the_maintenance_agencys_list() {
        use std::collections::BTreeMap;
        let file = std::env::var_os("PASSERELLE_CURRENCIES").expect("PASSERELLE_CURRENCIES names a file");
        let text = std::fs::read_to_string(file).unwrap();
        let lines = text.lines().map(|line| line.split_once(' ').unwrap());
        let theirs: BTreeMap<&str, Option<u32>> = lines.map(|(code, digits)| (code, digits.parse().ok())).collect();
        let mut expected = theirs.clone();
        for (code, decimals, why) in WITHDRAWN {
            assert_eq!(expected.insert(code, Some(decimals)), None, "{code} is on the list, though {why}");
        }
        let ours: BTreeMap<&str, Option<u32>> =
            Iso::iter().map(|iso| (iso.code(), iso.exponent().map(u32::from))).collect();
        assert_eq!(ours, expected);
        println!("{} codes have the same decimals, {} are withdrawn", theirs.len(), WITHDRAWN.len());
    }

    #[test]
    fn a_wrong_code_is_explained() {
        assert_eq!(Currency::from_code("usdt"), Err(CurrencyError::WrongCase { code: "USDT" }));
        for code in ["", "XO", " XOF", "XOF ", "952", "FCFA"] {
            assert_eq!(Currency::from_code(code), Err(CurrencyError::Unknown { code: code.to_owned() }));
        }
        let long = Currency::from_code("a text that is no code at all").unwrap_err().to_string();
        assert!(long.contains("\"a text that \""), "{long}");
    }
}
