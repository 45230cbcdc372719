//! What is wrong with a call, before any provider has put it into its own words.

use super::format::Format;
use super::schema::Kind;
use crate::json::Json;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) location: Location,
    /// From the body, or the parameter's name, inwards.
    pub(crate) path: Vec<Step>,
    pub(crate) what: What,
    /// What stands there; of something missing, what it is missing from.
    pub(crate) input: Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Body,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Member(String),
    Place(usize),
}

/// In the words of JSON Schema, so that a provider can find its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Missing,
    NotA(Kind),
    NotAmong(Vec<&'static str>),
    NotInForm(Format),
    Below { bound: &'static str, allowed: bool },
    Above { bound: &'static str, allowed: bool },
    ShorterThan(usize),
    LongerThan(usize),
    FewerThan(usize),
    MoreThan(usize),
    Unknown,
}
