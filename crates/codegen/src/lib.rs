//! OpenAPI specs of payment providers to Rust.
//!
//! A pure function from the files of a provider to text: [`Spec::load`] bundles them, [`lint`] checks them, [`generate`]
//! makes the Rust. `build.rs` of the library takes only the [`client`] of it, and `cargo xtask generate` all; both come
//! from the same function, so the two can't disagree. progenitor makes types and client; policy table, surface and unions are
//! made here, from the spec and from what progenitor really emitted.
//!
//! ```
//! let files = [("specs/acme/openapi.yaml".to_owned(), "openapi: 3.1.0".to_owned())];
//! let spec = passerelle_codegen::Spec::from_files("acme", &files)?;
//! let problems = passerelle_codegen::lint(&spec).unwrap_err();
//! assert!(problems.to_string().contains("write openapi: 3.0.3"));
//! # Ok::<(), passerelle_codegen::Problems>(())
//! ```

mod assertions;
mod conformance;
mod emitted;
#[cfg(feature = "examples")]
mod examples;
mod fixups;
mod generate;
mod lint;
mod operations;
mod part;
mod policy;
mod problem;
mod reach;
mod requests;
pub mod rules;
mod signed;
mod source;
mod spec;
mod steps;
mod surface;
mod unions;

#[cfg(feature = "examples")]
pub use examples::violations;
pub use fixups::{FIXUPS, Fixup};
pub use generate::{Generated, client, generate};
pub use lint::lint;
pub use operations::{Operation, Parameter, json_schema, operations, resolve};
pub use problem::{Place, Problem, Problems};
pub use reach::received;
pub use spec::Spec;
