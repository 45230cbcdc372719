//! What may be in the public API, on lists made up for it, and on a crate that leaks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr)]

use std::path::Path;
use std::process::Command;

use passerelle_workbench::public_api::{FORMAT, listing, violations};

fn refused(item: &str) -> Vec<String> {
    violations(&[item.to_owned()])
}

#[test]
fn a_float_is_refused_wherever_it_stands() {
    for item in [
        "pub passerelle::lomi::types::Refund::amount: f64",
        "pub fn passerelle::money::Amount::from_float(f32) -> Self",
        "impl core::convert::From<f64> for passerelle::money::Amount",
        "pub type passerelle::Rates = alloc::vec::Vec<core::option::Option<f64>>",
        // `raw` is no excuse.
        "pub async fn passerelle::lomi::raw::Client::refund(&self, amount: f64)",
    ] {
        assert_eq!(refused(item), [format!("a float: {item}")]);
    }
    for item in ["pub fn passerelle::hash_f64_free()", "pub passerelle::A::f64_: i64", "pub fn passerelle::f(u64)"] {
        assert!(refused(item).is_empty(), "{item}");
    }
}

#[test]
fn progenitor_may_stand_in_raw_and_nowhere_else() {
    for item in [
        "pub fn passerelle::lomi::Lomi::call(&self) -> progenitor_client::progenitor_client::ResponseValue<()>",
        "pub fn passerelle::lomi::call(client: passerelle::lomi::raw::Client) -> progenitor_client::Error<()>",
        "impl core::convert::From<progenitor_client::Error<()>> for passerelle::Error",
        "impl core::convert::From<passerelle::lomi::raw::E<progenitor_client::Error<()>>> for passerelle::Error",
        "impl<T: passerelle::lomi::raw::Any + core::ops::Fn() -> u8> passerelle::X<progenitor_client::Error<T>>",
        "pub use passerelle::Error = progenitor_client::progenitor_client::Error",
        "pub passerelle::lomi::types::Refund::raw: typify_impl::Value",
    ] {
        assert_eq!(refused(item), [format!("progenitor's outside `raw`: {item}")]);
    }
    for item in [
        "pub async fn passerelle::lomi::raw::Client::refund(&self) -> progenitor_client::progenitor_client::Error<()>",
        "impl progenitor_client::progenitor_client::ClientInfo<()> for passerelle::lomi::raw::Client",
        "pub use passerelle::lomi::raw::Error = progenitor_client::progenitor_client::Error",
        "pub fn passerelle::lomi::Lomi::raw(&self) -> passerelle::lomi::raw::Client",
    ] {
        assert!(refused(item).is_empty(), "{item}");
    }
}

/// A crate called passerelle that leaks in every way, through the real rustdoc.
#[test]
fn a_leak_is_seen_through_rustdoc() {
    let folder = std::env::temp_dir().join(format!("passerelle-{}-leak", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("progenitor_client.rs"), "pub struct Error;\npub struct Fine;\n").unwrap();
    std::fs::write(
        folder.join("passerelle.rs"),
        "mod hidden { pub use progenitor_client::Error; }\n\
         pub use hidden::Error as Failure;\n\
         pub mod lomi { pub mod raw { pub use progenitor_client::Fine; } }\n\
         #[doc(hidden)] pub struct Sum { pub of: f64, secret: f32 }\n",
    )
    .unwrap();
    let run = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.current_dir(&folder).env("RUSTC_BOOTSTRAP", "1").args(["--edition", "2024", "--crate-type", "lib"]);
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    run("rustc", &["progenitor_client.rs"]);
    let json = ["-Z", "unstable-options", "--output-format", "json", "--document-hidden-items", "-o", "."];
    run(
        "rustdoc",
        &[&["passerelle.rs", "--extern", "progenitor_client=libprogenitor_client.rlib"], json.as_slice()].concat(),
    );
    let listed = listing(Path::new(&folder.join("passerelle.json")));
    std::fs::remove_dir_all(&folder).unwrap();
    let listed = match listed {
        Err(error) if error.contains("of form") => return eprintln!("skipped: {error}"),
        other => other.unwrap(),
    };
    assert!(
        listed.contains(&"pub use passerelle::lomi::raw::Fine = progenitor_client::Fine".to_owned()),
        "{listed:#?}"
    );
    assert_eq!(
        violations(&listed),
        [
            "progenitor's outside `raw`: pub use passerelle::Failure = progenitor_client::Error",
            "a float: pub passerelle::Sum::of: f64",
        ]
    );
}

#[test]
fn another_form_is_told_by_number() {
    let file = std::env::temp_dir().join(format!("passerelle-{}-form.json", std::process::id()));
    std::fs::write(&file, "{\"format_version\": 1}").unwrap();
    let error = listing(&file).unwrap_err();
    std::fs::remove_file(&file).unwrap();
    assert!(error.contains("form 1") && error.contains(&FORMAT.to_string()), "{error}");
}
