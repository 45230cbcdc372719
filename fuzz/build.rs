//! Takes `round_trip`, which knows every schema of a provider by name, out of generated/conformance, and lists the names.

use std::fmt::Write as _;
use std::path::Path;

fn main() {
    let mut source = String::new();
    for provider in ["lygos", "lomi", "tygapay"] {
        let path = format!("../generated/conformance/{provider}.rs");
        println!("cargo::rerun-if-changed={path}");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let start = text.find("pub fn round_trip(").unwrap_or_else(|| panic!("{path} has no `round_trip`"));
        let end = text.find("pub async fn call(").unwrap_or_else(|| panic!("{path} has no `call` after `round_trip`"));
        let function = &text[start..end];
        let names: Vec<&str> = function
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix('"')?.split_once("\" =>"))
            .map(|(name, _)| name)
            .collect();
        assert!(!names.is_empty(), "no schema is named in `round_trip` of {path}");
        let _ = writeln!(
            source,
            "pub mod {provider} {{\nuse passerelle::{provider}::types;\npub const SCHEMAS: &[&str] = &{names:?};\n{function}}}"
        );
    }
    println!("cargo::rerun-if-changed=build.rs");
    let out = std::env::var("OUT_DIR").unwrap_or_else(|error| panic!("OUT_DIR: {error}"));
    std::fs::write(Path::new(&out).join("schemas.rs"), source).unwrap_or_else(|error| panic!("{error}"));
}
