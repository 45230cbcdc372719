//! A fault in the words of the class-validator that Node servers use: for lomi. and TygaPay.

use super::fault::{Fault, Step, What};
use super::format::Format;
use super::schema::Kind;

impl Fault {
    /// `amount must be a positive number`.
    pub(crate) fn words(&self) -> String {
        let name = match self.path.split_last() {
            None => "the body".to_owned(),
            Some((Step::Place(_), rest)) => format!("each value in {}", name(rest)),
            Some(_) => name(&self.path),
        };
        let rule = match &self.what {
            What::Missing => "should not be empty".to_owned(),
            What::Unknown => return format!("property {name} should not exist"),
            What::NotA(kind) => format!(
                "must be {}",
                match kind {
                    Kind::String => "a string",
                    Kind::Boolean => "a boolean value",
                    Kind::Integer => "an integer number",
                    Kind::Number => "a number conforming to the specified constraints",
                    Kind::Array => "an array",
                    Kind::Object => "an object",
                }
            ),
            What::NotInForm(format) => format!(
                "must be {}",
                match format {
                    Format::Uuid => "a UUID",
                    Format::Uri => "a URL address",
                    Format::Email => "an email",
                    Format::Date | Format::DateTime => "a valid ISO 8601 date string",
                }
            ),
            What::NotAmong(choices) => format!("must be one of the following values: {}", choices.join(", ")),
            What::Below { bound, allowed: false } if *bound == "0" => "must be a positive number".to_owned(),
            What::Below { bound, allowed: true } => format!("must not be less than {bound}"),
            What::Below { bound, allowed: false } => format!("must be greater than {bound}"),
            What::Above { bound, allowed: true } => format!("must not be greater than {bound}"),
            What::Above { bound, allowed: false } => format!("must be less than {bound}"),
            What::ShorterThan(least) => format!("must be longer than or equal to {least} characters"),
            What::LongerThan(most) => format!("must be shorter than or equal to {most} characters"),
            What::FewerThan(least) => format!("must contain at least {least} elements"),
            What::MoreThan(most) => format!("must contain no more than {most} elements"),
        };
        format!("{name} {rule}")
    }
}

/// `customer.emails[0]`.
fn name(path: &[Step]) -> String {
    let mut name = String::new();
    for step in path {
        match step {
            Step::Member(member) if name.is_empty() => name.push_str(member),
            Step::Member(member) => name.extend([".", member]),
            Step::Place(place) => name.push_str(&format!("[{place}]")),
        }
    }
    name
}
