//! What the specs generate, one module a provider: `build.rs` writes it at build time, `generated/` shows the same bytes.

/// Includes a provider's generated file.
macro_rules! provider {
    ($feature:literal, $name:ident) => {
        #[cfg(feature = $feature)]
        #[allow(
            missing_docs,
            unreachable_pub,
            dead_code,
            unused_imports,
            private_interfaces,
            clippy::all,
            clippy::pedantic,
            clippy::unwrap_used,
            clippy::expect_used,
            clippy::panic,
            clippy::indexing_slicing,
            clippy::as_conversions,
            rustdoc::all,
            reason = "generated: held to its own assertions (crates/codegen/src/assertions.rs), never edited"
        )]
        pub(crate) mod $name {
            include!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".rs"));
        }
    };
}

provider!("lygos", lygos);
provider!("lomi", lomi);
provider!("tygapay", tygapay);
