//! Amounts are read, printed and added: ours, and the two crates that people use. And, in `check`, the same with numbers
//! of every size, beside what `numbers` reckons with whole numbers.

mod check;
mod numbers;

use std::str::FromStr as _;

use passerelle::money::{Amount, Money};
use rust_decimal::Decimal;
use rusty_money::iso;

use super::cycle::cycle;
use super::{Named, argument};
use crate::harness::worker::Subject;
use numbers::{Dice, Number};

type Rusty = rusty_money::Money<'static, iso::Currency>;

/// As many as fit into the processor's nearest memory, so that what is measured is the reckoning.
const PRICES: usize = 500;

/// `["parse", "format", "add" or "check"]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let does = argument(arguments, 0, "what is done")?;
    if does == "check" {
        return check::subject(name);
    }
    let (label, subject) = match name {
        "amount" => ("passerelle, Amount", timed(does, Amount::from_str, |a, b| a.checked_add(*b), "")),
        "money" => ("passerelle, Money", timed(does, Money::from_str, |a, b| a.checked_add(*b), " USD")),
        "rust_decimal" => {
            let add = |a: &Decimal, b: &Decimal| a.checked_add(*b).ok_or("overflow");
            ("rust_decimal 1.43.0", timed(does, Decimal::from_str, add, ""))
        }
        "rusty-money" => {
            let read = |text: &str| Rusty::from_str(text, iso::USD);
            ("rusty-money 0.5.1", timed(does, read, |a, b| a.add(*b), ""))
        }
        _ => return Err(format!("nobody here is called {name}")),
    };
    Ok((label.to_owned(), subject?))
}

/// Reads, prints or adds prices. `behind` stands behind the number in a text.
fn timed<T, E, F>(
    does: &str,
    read: impl Fn(&str) -> Result<T, E> + Copy + 'static,
    add: impl Fn(&T, &T) -> Result<T, F> + 'static,
    behind: &'static str,
) -> Result<Box<dyn Subject>, String>
where
    T: std::fmt::Display + PartialEq + std::fmt::Debug + 'static,
    E: std::fmt::Display + 'static,
    F: std::fmt::Display + 'static,
{
    let mut dice = Dice(20_261_126);
    let prices: Vec<Number> = (0..PRICES).map(|_| dice.price()).collect();
    let read = move |text: &str| read(text).map_err(|error| error.to_string());
    let of = |number: &Number| read(&format!("{}{behind}", number.text()));
    Ok(match does {
        "parse" => {
            let wanted = |number: &Number| Ok((format!("{}{behind}", number.text()), of(number)?));
            let inputs = prices.iter().map(wanted).collect::<Result<Vec<_>, String>>()?;
            cycle(inputs, move |text| read(text), |came_out, wanted| came_out == wanted)
        }
        "format" => {
            let wanted = |number: &Number| Ok((of(number)?, number.plain()));
            let inputs = prices.iter().map(wanted).collect::<Result<Vec<_>, String>>()?;
            let right = |text: &String, wanted: &Number| Number::read(text).map(Number::plain) == Some(*wanted);
            cycle(inputs, |price| Ok(price.to_string()), right)
        }
        "add" => {
            let pairs = prices.iter().zip(prices.iter().rev());
            let wanted = |(left, right): (&Number, &Number)| {
                let sum = left.plus(*right).ok_or("a sum beyond 38 digits")?;
                Ok(((of(left)?, of(right)?), of(&sum)?))
            };
            let inputs = pairs.map(wanted).collect::<Result<Vec<_>, String>>()?;
            let sum = move |(left, right): &(T, T)| add(left, right).map_err(|error| error.to_string());
            cycle(inputs, sum, |came_out, wanted| came_out == wanted)
        }
        _ => return Err(format!("nobody here can {does}")),
    })
}
