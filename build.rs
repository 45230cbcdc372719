//! Specs to Rust, into OUT_DIR, for the enabled providers: through crates/codegen, or from generated/ without it.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    let providers = match providers() {
        Ok(providers) => providers,
        Err(error) => return fail(&format!("specs/ can't be read: {error}")),
    };
    let enabled = |provider: &&String| std::env::var_os(format!("CARGO_FEATURE_{}", provider.to_uppercase())).is_some();
    // At once: everybody who touched a spec waits for this.
    std::thread::scope(|scope| {
        for provider in providers.iter().filter(enabled) {
            scope.spawn(|| write(provider, Path::new(&out)));
        }
    });
}

fn write(provider: &str, out: &Path) {
    match source(provider).map(|text| std::fs::write(out.join(format!("{provider}.rs")), text)) {
        Ok(Ok(())) => {}
        Ok(Err(error)) => fail(&format!("can't write to OUT_DIR: {error}")),
        Err(problems) => fail(&problems),
    }
}

/// A provider is a folder under specs/ and src/, and a Cargo feature of the same name.
fn providers() -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir("specs")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Each line as an error of its own: cargo shows nothing else of a build script that failed without noise.
fn fail(text: &str) {
    for line in text.lines() {
        println!("cargo::error={line}");
    }
}

/// Whether the feature `<provider>-back-office` is on, for providers that have one.
fn has_back_office(provider: &str) -> bool {
    std::env::var_os(format!("CARGO_FEATURE_{}_BACK_OFFICE", provider.to_uppercase())).is_some()
}

#[cfg(feature = "codegen")]
fn source(provider: &str) -> Result<String, String> {
    println!("cargo::rerun-if-changed=specs/{provider}");
    let spec =
        passerelle_codegen::Spec::load(&Path::new("specs").join(provider)).map_err(|problems| problems.to_string())?;
    let spec = if spec.has_back_office() && !has_back_office(provider) { spec.without_back_office() } else { spec };
    passerelle_codegen::client(&spec).map_err(|problems| problems.to_string())
}

#[cfg(not(feature = "codegen"))]
fn source(provider: &str) -> Result<String, String> {
    let core = format!("generated/{provider}-core.rs");
    let whole = has_back_office(provider) || !Path::new(&core).exists();
    let path = if whole { format!("generated/{provider}.rs") } else { core };
    println!("cargo::rerun-if-changed={path}");
    std::fs::read_to_string(&path)
        .map_err(|error| format!("{path} can't be read ({error}); run `cargo xtask generate`"))
}
