//! Specs to Rust, into OUT_DIR, for the enabled providers: through crates/codegen, or from generated/ without it.

use std::path::Path;

/// A provider is a Cargo feature, a folder under specs/ and src/, and a name here.
const PROVIDERS: [&str; 3] = ["lygos", "lomi", "tygapay"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    for provider in PROVIDERS {
        if std::env::var_os(format!("CARGO_FEATURE_{}", provider.to_uppercase())).is_none() {
            continue;
        }
        match source(provider).map(|text| std::fs::write(Path::new(&out).join(format!("{provider}.rs")), text)) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => fail(&format!("can't write to OUT_DIR: {error}")),
            Err(problems) => fail(&problems),
        }
    }
}

/// Each line as an error of its own: cargo shows nothing else of a build script that failed without noise.
fn fail(text: &str) {
    for line in text.lines() {
        println!("cargo::error={line}");
    }
}

#[cfg(feature = "codegen")]
fn source(provider: &str) -> Result<String, String> {
    println!("cargo::rerun-if-changed=specs/{provider}");
    let spec =
        passerelle_codegen::Spec::load(&Path::new("specs").join(provider)).map_err(|problems| problems.to_string())?;
    passerelle_codegen::generate(&spec).map(|generated| generated.client).map_err(|problems| problems.to_string())
}

#[cfg(not(feature = "codegen"))]
fn source(provider: &str) -> Result<String, String> {
    let path = format!("generated/{provider}.rs");
    println!("cargo::rerun-if-changed={path}");
    std::fs::read_to_string(&path)
        .map_err(|error| format!("{path} can't be read ({error}); run `cargo xtask generate`"))
}
