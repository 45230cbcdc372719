//! Numbers of every size through each crate, beside what is true. A crate may refuse a number; what it answers has to be
//! right. Ours may neither be wrong nor refuse what fits: that ends the benchmark.

use std::str::FromStr as _;

use passerelle::money::{Amount, Currency, Money};
use rust_decimal::Decimal;
use rusty_money::iso;

use super::numbers::{Dice, Number};
use super::{Named, Rusty};
use crate::harness::worker::{Notes, Subject};

/// What a crate makes of a text, and of two.
trait Reckons {
    type Held: Copy;
    fn read(text: &str) -> Option<Self::Held>;
    /// The value, through the crate's own accessors and not through its printing.
    fn value(held: Self::Held) -> Option<Number>;
    fn print(held: Self::Held) -> String;
    fn add(left: Self::Held, right: Self::Held) -> Option<Self::Held>;
    /// Whether a refusal is a mistake too.
    fn has_to_hold(number: Number) -> bool;
}

struct Check<R> {
    dice: Dice,
    strict: bool,
    reckons: std::marker::PhantomData<R>,
}

pub(super) fn subject(name: &str) -> Result<Named, String> {
    Ok(match name {
        "amount" => ("passerelle, Amount".to_owned(), check::<Amount>(true)),
        "money" => ("passerelle, Money".to_owned(), check::<Money>(true)),
        "rust_decimal" => ("rust_decimal 1.43.0".to_owned(), check::<Decimal>(false)),
        "rusty-money" => ("rusty-money 0.5.1".to_owned(), check::<Rusty>(false)),
        _ => return Err(format!("nobody here is called {name}")),
    })
}

fn check<R: Reckons + 'static>(strict: bool) -> Box<dyn Subject> {
    Box::new(Check::<R> { dice: Dice(7), strict, reckons: std::marker::PhantomData })
}

impl<R: Reckons> Subject for Check<R> {
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String> {
        let (mut read, mut added, mut printed, mut refused) = (0, 0, 0, 0);
        for _ in 0..times {
            let (left, right) = (self.dice.any(), self.dice.any());
            let Some(held) = R::read(&left.text()) else {
                refused += 1;
                self.mind(!R::has_to_hold(left), || format!("{} was refused", left.text()))?;
                continue;
            };
            let is_right = R::value(held).map(Number::plain) == Some(left.plain());
            read += u64::from(!is_right);
            self.mind(is_right, || format!("{} was read as {}", left.text(), R::print(held)))?;

            // Of what is held, so that a number that was already read wrong doesn't count twice.
            let text = R::print(held);
            let is_right = Number::read(&text).map(Number::plain) == R::value(held).map(Number::plain);
            printed += u64::from(!is_right);
            self.mind(is_right, || format!("{} was printed as {text}", left.text()))?;

            let Some(other) = R::read(&right.text()) else { continue };
            let (Some(one), Some(two)) = (R::value(held), R::value(other)) else { continue };
            // Beyond 38 digits nobody here can say what is right.
            let Some(wanted) = one.plus(two) else { continue };
            match R::add(held, other) {
                None => self.mind(!R::has_to_hold(wanted), || format!("{one:?} and {two:?} weren't added"))?,
                Some(sum) => {
                    let is_right = R::value(sum).map(Number::plain) == Some(wanted.plain());
                    added += u64::from(!is_right);
                    self.mind(is_right, || format!("{one:?} and {two:?} made {}", R::print(sum)))?;
                }
            }
        }
        for (name, count) in [("read", read), ("printed", printed), ("added", added), ("refused", refused)] {
            notes.count(name, count);
        }
        Ok(())
    }
}

impl<R> Check<R> {
    fn mind(&self, is_right: bool, what: impl FnOnce() -> String) -> Result<(), String> {
        if is_right || !self.strict { Ok(()) } else { Err(what()) }
    }
}

impl Reckons for Amount {
    type Held = Self;

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    /// It has no other accessor than its text, which is compared with itself here, and with the truth when it is read.
    fn value(held: Self) -> Option<Number> {
        Number::read(&held.to_string())
    }

    fn print(held: Self) -> String {
        held.to_decimal_string()
    }

    fn add(left: Self, right: Self) -> Option<Self> {
        left.checked_add(right).ok()
    }

    fn has_to_hold(number: Number) -> bool {
        number.fits()
    }
}

impl Reckons for Money {
    type Held = Self;

    fn read(text: &str) -> Option<Self> {
        Money::new(text, Currency::USD).ok()
    }

    fn value(held: Self) -> Option<Number> {
        held.minor_units().ok().map(|digits| Number { digits, scale: 2 })
    }

    fn print(held: Self) -> String {
        held.to_string()
    }

    fn add(left: Self, right: Self) -> Option<Self> {
        left.checked_add(right).ok()
    }

    fn has_to_hold(number: Number) -> bool {
        number.fits() && number.has_at_most(2)
    }
}

impl Reckons for Decimal {
    type Held = Self;

    fn read(text: &str) -> Option<Self> {
        Decimal::from_str(text).ok()
    }

    fn value(held: Self) -> Option<Number> {
        Some(Number { digits: held.mantissa(), scale: held.scale() })
    }

    fn print(held: Self) -> String {
        held.to_string()
    }

    fn add(left: Self, right: Self) -> Option<Self> {
        left.checked_add(right)
    }

    fn has_to_hold(_: Number) -> bool {
        false
    }
}

impl Reckons for Rusty {
    type Held = Self;

    fn read(text: &str) -> Option<Self> {
        Rusty::from_str(text, iso::USD).ok()
    }

    fn value(held: Self) -> Option<Number> {
        Decimal::value(*held.amount())
    }

    fn print(held: Self) -> String {
        held.to_string()
    }

    fn add(left: Self, right: Self) -> Option<Self> {
        rusty_money::Money::add(&left, right).ok()
    }

    fn has_to_hold(_: Number) -> bool {
        false
    }
}
