//! Whether what a provider answered is the payment that the shop expects. Each provider's `confirm.rs` says what it found;
//! the comparison is one for all, and the only place where a proof is made.

use super::not_paid::Compared;
use super::{ExpectedPayment, Mode, NotPaid, PaidProof, PaymentState, Provider, Settlement};
use crate::money::{Currency, Money};

/// What a provider answered, in the words of the comparison. What it doesn't say is `None`, and mostly no proof.
pub(crate) struct Found {
    pub(crate) provider: Provider,
    /// The client's: its key decides.
    pub(crate) key_mode: Mode,
    /// The answer's own, where it has one.
    pub(crate) mode: Option<Result<Mode, String>>,
    pub(crate) reference: Option<String>,
    pub(crate) payment: String,
    pub(crate) state: PaymentState,
    /// Anything went back, or is about to.
    pub(crate) is_given_back: bool,
    pub(crate) currency: FoundCurrency,
    /// What the provider asks the buyer for, if that isn't what was paid.
    pub(crate) asked: Option<Result<Money, String>>,
    /// What was paid. An error says why it can't be told.
    pub(crate) paid: Result<Money, String>,
    pub(crate) also_paid: Vec<String>,
}

/// The currency of an answer.
pub(crate) enum FoundCurrency {
    /// Its code.
    Code(String),
    /// This provider's amounts carry none, and are taken for these.
    Implied(&'static [Currency]),
    /// It should be there and isn't.
    Missing,
}

/// Compares, in the order in which a difference means most.
pub(crate) fn judge(expected: &ExpectedPayment, found: Found) -> Result<PaidProof, NotPaid> {
    same(Compared::Provider, expected.provider, found.provider)?;
    same(Compared::Mode, expected.mode, found.key_mode)?;
    if let Some(mode) = found.mode {
        same(Compared::Mode, expected.mode, mode.map_err(NotPaid::Unverifiable)?)?;
    }
    let reference = found.reference.ok_or_else(|| unverifiable("the answer has no reference of the shop's"))?;
    if reference != expected.reference {
        // What the provider has under it is somebody's order: it isn't shown.
        return Err(differs(Compared::Reference, &expected.reference, "another"));
    }
    if found.is_given_back || found.state == PaymentState::Refunded {
        return Err(NotPaid::GivenBack);
    }
    if found.state != PaymentState::Succeeded {
        return Err(NotPaid::State(found.state));
    }
    let asked = expected.amount;
    match found.currency {
        FoundCurrency::Code(code) if code == asked.currency().code() => {}
        FoundCurrency::Code(code) => {
            let shown = Currency::from_code(&code).map_or("one that isn't known", |currency| currency.code());
            return Err(differs(Compared::Currency, asked.currency().code(), shown));
        }
        FoundCurrency::Implied(currencies) if currencies.contains(&asked.currency()) => {}
        FoundCurrency::Implied(currencies) => {
            let shown: Vec<&str> = currencies.iter().map(Currency::code).collect();
            return Err(differs(Compared::Currency, asked.currency().code(), shown.join(" or ")));
        }
        FoundCurrency::Missing => return Err(unverifiable("the answer has no currency")),
    }
    if let (Some(answered), false) = (found.asked, expected.is_deposit) {
        same(Compared::Amount, asked, answered.map_err(NotPaid::Unverifiable)?)?;
    }
    let paid = found.paid.map_err(NotPaid::Unverifiable)?;
    if !paid.is_positive() {
        return Err(unverifiable("nothing was paid, or less than nothing"));
    }
    let odd = |_| unverifiable("the two amounts can't be compared");
    let difference = paid.checked_sub(asked).map_err(odd)?;
    let missing = asked.checked_sub(paid).map_err(odd)?;
    let settlement = if difference.is_positive() {
        Settlement::Over { surplus: difference }
    } else if !missing.is_positive() {
        Settlement::Exact
    } else if expected.is_deposit {
        Settlement::Under { missing }
    } else {
        return Err(NotPaid::Underpaid { asked, paid });
    };
    Ok(PaidProof {
        provider: found.provider,
        mode: expected.mode,
        reference,
        payment: found.payment,
        paid,
        settlement,
        also_paid: found.also_paid,
    })
}

fn same<T: PartialEq + std::fmt::Display>(what: Compared, expected: T, found: T) -> Result<(), NotPaid> {
    if expected == found { Ok(()) } else { Err(differs(what, expected, found)) }
}

fn differs(what: Compared, expected: impl std::fmt::Display, found: impl std::fmt::Display) -> NotPaid {
    NotPaid::Differs { what, expected: expected.to_string(), found: found.to_string() }
}

fn unverifiable(what: &str) -> NotPaid {
    NotPaid::Unverifiable(what.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    fn expected() -> ExpectedPayment {
        ExpectedPayment::new(Provider::TygaPay, Mode::Live, "CMD-1", money("25.5 USD"))
    }

    fn paid() -> Found {
        Found {
            provider: Provider::TygaPay,
            key_mode: Mode::Live,
            mode: Some(Ok(Mode::Live)),
            reference: Some("CMD-1".to_owned()),
            payment: "T1".to_owned(),
            state: PaymentState::Succeeded,
            is_given_back: false,
            currency: FoundCurrency::Code("USD".to_owned()),
            asked: Some(Ok(money("25.5 USD"))),
            paid: Ok(money("25.5 USD")),
            also_paid: Vec::new(),
        }
    }

    #[test]
    fn what_fits_is_proof() {
        let proof = judge(&expected(), paid()).unwrap();
        assert_eq!((proof.reference(), proof.payment(), proof.settlement()), ("CMD-1", "T1", Settlement::Exact));
        assert_eq!(proof.paid(), money("25.50 USD"));
        let implied = Found { currency: FoundCurrency::Implied(&[Currency::USD, Currency::USDT]), ..paid() };
        assert!(judge(&expected(), implied).is_ok());
        // Not every provider says the mode, or asks for another amount than is paid.
        assert!(judge(&expected(), Found { mode: None, asked: None, ..paid() }).is_ok());
    }

    #[test]
    fn each_comparison_counts() {
        let differing = [
            (Compared::Provider, Found { provider: Provider::Lomi, ..paid() }),
            (Compared::Mode, Found { key_mode: Mode::Test, ..paid() }),
            (Compared::Mode, Found { mode: Some(Ok(Mode::Test)), ..paid() }),
            (Compared::Reference, Found { reference: Some("CMD-2".to_owned()), ..paid() }),
            (Compared::Reference, Found { reference: Some("cmd-1".to_owned()), ..paid() }),
            (Compared::Currency, Found { currency: FoundCurrency::Code("XOF".to_owned()), ..paid() }),
            (Compared::Currency, Found { currency: FoundCurrency::Code("usd".to_owned()), ..paid() }),
            (Compared::Currency, Found { currency: FoundCurrency::Implied(&[Currency::USDT]), ..paid() }),
            (Compared::Amount, Found { asked: Some(Ok(money("25.49 USD"))), ..paid() }),
            (Compared::Amount, Found { asked: Some(Ok(money("255 USD"))), ..paid() }),
        ];
        for (compared, found) in differing {
            match judge(&expected(), found) {
                Err(NotPaid::Differs { what, .. }) => assert_eq!(what, compared),
                other => panic!("{compared}: {other:?}"),
            }
        }
    }

    #[test]
    fn what_cannot_be_compared_is_no_proof() {
        for found in [
            Found { reference: None, ..paid() },
            Found { currency: FoundCurrency::Missing, ..paid() },
            Found { mode: Some(Err("staging".to_owned())), ..paid() },
            Found { asked: Some(Err("no amount".to_owned())), ..paid() },
            Found { paid: Err("no amount".to_owned()), ..paid() },
            Found { paid: Ok(money("0 USD")), ..paid() },
            Found { paid: Ok(money("-25.5 USD")), ..paid() },
            Found { paid: Ok(money("25.5 EUR")), ..paid() },
        ] {
            assert!(matches!(judge(&expected(), found), Err(NotPaid::Unverifiable(_))));
        }
    }

    #[test]
    fn only_succeeded_is_paid() {
        use PaymentState::{Cancelled, Expired, Failed, Pending};
        for state in [Pending, Failed, Cancelled, Expired] {
            assert!(
                matches!(judge(&expected(), Found { state, ..paid() }), Err(NotPaid::State(told)) if told == state)
            );
        }
        for found in [Found { state: PaymentState::Refunded, ..paid() }, Found { is_given_back: true, ..paid() }] {
            assert!(matches!(judge(&expected(), found), Err(NotPaid::GivenBack)));
        }
    }

    #[test]
    fn less_exact_and_more() {
        let of = |text: &str| Found { paid: Ok(money(text)), ..paid() };
        let less = judge(&expected(), of("25.49 USD"));
        assert!(
            matches!(less, Err(NotPaid::Underpaid { asked, paid }) if (asked, paid) == (money("25.5 USD"), money("25.49 USD")))
        );
        let more = judge(&expected(), of("30 USD")).unwrap();
        assert_eq!(more.settlement(), Settlement::Over { surplus: money("4.5 USD") });
        // A deposit is paid by any amount, whatever the provider asks for.
        let deposit = expected().deposit();
        let less = judge(&deposit, Found { asked: Some(Ok(money("1 USD"))), ..of("20 USD") }).unwrap();
        assert_eq!(
            (less.paid(), less.settlement()),
            (money("20 USD"), Settlement::Under { missing: money("5.5 USD") })
        );
        let huge = judge(&expected(), of("79228162514264337593543950335 USD"));
        assert!(matches!(huge, Ok(_) | Err(NotPaid::Unverifiable(_))));
    }
}
