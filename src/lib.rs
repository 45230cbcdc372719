//! Spec-exact, money-safe clients for **Lygos** (mobile money), **lomi.** (hosted checkout, cards, Wave, MTN) and
//! **TygaPay** (crypto orders).
//!
//! Every operation is generated from a hand-authored OpenAPI spec, types and behaviour alike; one transport knows for each
//! whether it may be repeated. Amounts are exact decimals, an unknown value never fails a call that went through, and an
//! error says whether money may have moved.
//!
//! Start with [`lygos::Lygos`], [`lomi::Lomi`] or [`tygapay::TygaPay`]: each has `create_order`, `order_state` and what
//! else a shop does, and below that every operation of the provider, grouped by resource.
//!
//! | feature | what it brings | default |
//! | --- | --- | --- |
//! | `lygos`, `lomi`, `tygapay` | a provider | yes |
//! | `lomi-back-office` | lomi.'s payouts, subscriptions, invoices, team, settings and the like | yes |
//! | `codegen` | generate from the specs at build time; without it, the same bytes come from `generated/` | yes |
//! | `tls-aws-lc` | TLS with aws-lc-rs, as reqwest does it by default | yes |
//! | `schemars` | `JsonSchema` for amounts, timestamps, open enums, pages and kept messages | no |
//! | `tls-ring` | TLS with ring, if `tls-aws-lc` is off; read its note in Cargo.toml first | no |

// What is shared is used up only by all providers together.
#![cfg_attr(
    not(all(feature = "lygos", feature = "lomi", feature = "tygapay")),
    allow(dead_code, unused_imports, unused_macros)
)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::as_conversions)
)]

// Generated code names our types by their absolute path.
extern crate self as passerelle;

pub mod confirmation;
pub mod environment;
pub mod error;
pub mod fulfilment;
mod generated;
mod idempotency;
pub mod inbox;
#[cfg(feature = "lomi")]
pub mod lomi;
#[cfg(feature = "lygos")]
pub mod lygos;
mod mac_key;
pub mod money;
pub mod pages;
pub mod payment;
pub mod policy;
mod response;
#[cfg(feature = "schemars")]
mod schemas;
pub mod secret;
mod transport;
#[cfg(feature = "tygapay")]
pub mod tygapay;
pub mod webhook;
pub mod wire;

pub use error::Error;
pub use idempotency::{Idempotency, IdempotencyKey};
pub use response::Response;
pub use transport::{CallSettings, ClientBuilder};

/// The README's samples compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
