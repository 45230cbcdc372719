//! The specs, as what each call is held against, and as the list of what there is to serve.
//!
//! Routes are made from the spec: [`Routes::serve`] names an operation, and path and method come from there. So router
//! and spec can't disagree, an operation that nobody serves answers 501 with its name, and every call is checked against
//! what the spec says of its path, query, headers and body before a handler sees it. How a caller is admitted and how a
//! refusal is worded is the provider's ([`Manners`]).

#[cfg(test)]
mod agreement;
mod call;
mod document;
mod fault;
mod format;
mod routes;
mod schema;
mod words;

pub(crate) use call::Sent;
pub use document::Served;
pub(crate) use document::{Contract, Operation};
pub(crate) use fault::{Fault, Location, Step, What};
pub(crate) use format::Format;
pub(crate) use routes::{Manners, Parsed, Routes};
pub(crate) use schema::Kind;
