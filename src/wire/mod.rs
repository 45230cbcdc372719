//! What the generated types are made of beyond serde's own: values that a provider may send in more forms than its document
//! says, and values that must not show up in a log. Each decodes leniently, keeps what it got, and is encoded as it came.
//!
//! Nothing here knows a provider; amounts are in [`money`](crate::money).

mod open;
mod page;
mod personal;
mod place;
mod timestamp;
mod union;

pub use open::Open;
pub use page::Page;
pub use personal::{Personal, SecretText};
pub(crate) use place::place;
pub use timestamp::Timestamp;
#[doc(hidden)]
pub use union::{branch, probe, raw, tells};
