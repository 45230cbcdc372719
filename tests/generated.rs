//! What build.rs wrote, what generated/ shows and what the specs generate now are the same bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use passerelle_codegen::{Spec, generate};

macro_rules! built {
    ($provider:literal) => {
        ($provider, include_str!(concat!(env!("OUT_DIR"), "/", $provider, ".rs")))
    };
}

#[test]
fn build_output_and_checked_in_files_are_identical() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (provider, built) in [built!("lygos"), built!("lomi"), built!("tygapay")] {
        let shown = std::fs::read_to_string(root.join(format!("generated/{provider}.rs"))).unwrap();
        assert!(built == shown, "{provider}: OUT_DIR and generated/ differ; run `cargo xtask generate`");
        let spec = Spec::load(&root.join("specs").join(provider)).unwrap();
        let now = generate(&spec).unwrap();
        assert!(now.client == built, "{provider}: the specs generate something else; run `cargo xtask generate`");
        assert_eq!(generate(&spec).unwrap(), now, "{provider}: two runs differ");
        if spec.has_back_office() {
            let core = generate(&spec.without_back_office()).unwrap().client;
            let shown = std::fs::read_to_string(root.join(format!("generated/{provider}-core.rs"))).unwrap();
            assert!(core == shown, "{provider}: the part without the back office differs; run `cargo xtask generate`");
            assert!(core.len() < now.client.len() * 2 / 3, "{provider}: the back office is hardly worth a feature");
        }
    }
}

/// What callers see of the surface: no type of progenitor's, no float. Its client is reachable as `raw`, apart.
#[test]
fn the_surface_shows_neither_progenitor_nor_floats() {
    for (provider, built) in [built!("lygos"), built!("lomi"), built!("tygapay")] {
        let start = built.find("pub mod resources").expect("a surface");
        for word in ["progenitor_client", "ResponseValue", "ByteStream", "f32", "f64"] {
            assert!(!built[start..].contains(word), "{provider}: {word} in the surface");
        }
        assert!(!built.contains("f64") && !built.contains("f32"), "{provider}: a float");
    }
}
