//! Exact money: [`Amount`] is a number as a provider's JSON carries it, [`Currency`] says how many decimals such a number
//! may have, and [`Money`] is the two together, checked against each other.
//!
//! Nothing here rounds, and nothing here is a binary float: what doesn't fit is an error. Which unit (major or minor) a
//! provider means by a field is not decided here; each provider's own folder does that, once, at its boundary.

mod amount;
mod currency;
mod json;
#[allow(clippy::module_inception)] // the file is named for the type in it
mod money;
mod number;
#[cfg(test)]
mod properties;

pub use amount::{Amount, AmountError};
pub use currency::{Currency, CurrencyError};
pub use money::{Money, MoneyError};
