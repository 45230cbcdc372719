//! Rust that progenitor might write one day, or in another version: each way of losing a number is seen in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use quote::quote;

use super::*;

fn judged(types: proc_macro2::TokenStream) -> Vec<String> {
    let files = [("specs/acme/openapi.yaml".to_owned(), "openapi: 3.0.3".to_owned())];
    let spec = Spec::from_files("acme", &files).unwrap();
    let emitted = Emitted::read(quote! { pub mod types { #types } impl Client {} }).unwrap();
    check(&spec, &emitted)
        .err()
        .map(|problems| problems.0)
        .unwrap_or_default()
        .into_iter()
        .map(|one| one.what)
        .collect()
}

#[test]
fn harmless_types_pass() {
    let types = quote! {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Order { pub id: ::std::string::String, #[serde(rename = "tag")] pub amount: ::std::option::Option<Amount> }
        pub enum Kind { Gift, Sale }
    };
    // A renamed member may be called like an attribute.
    assert_eq!(judged(types), Vec::<String>::new());
}

#[test]
fn what_buffers_or_refuses_is_seen() {
    for (types, wanted) in [
        (quote! { #[serde(untagged)] pub enum Made { A(Box<Order>) } pub struct Order {} }, "became an untagged enum"),
        (quote! { #[serde(tag = "type")] pub enum Made { A(Box<Order>) } pub struct Order {} }, "told apart by a tag"),
        (
            quote! { #[serde(tag = "t", content = "c")] pub enum Made { A(Box<Order>) } pub struct Order {} },
            "told apart by a tag",
        ),
        (
            quote! { pub struct Made { #[serde(flatten)] pub rest: ::std::collections::BTreeMap<String, Amount> } },
            "is flattened",
        ),
        (quote! { #[serde(deny_unknown_fields)] pub struct Made {} }, "refuses fields it doesn't know"),
        (quote! { pub struct Made { pub a: f64 } }, "became `f64`"),
        (quote! { pub struct Made { pub a: ::std::option::Option<::std::num::NonZeroU64> } }, "became `NonZeroU64`"),
        (quote! { pub struct Made { pub a: [i64; 2usize] } }, "may refuse or lose a value"),
    ] {
        let found = judged(types.clone());
        assert!(found.iter().any(|what| what.contains(wanted)), "{types}: {found:?}");
    }
}
