//! Answers that are one of several objects: an enum that looks at the raw text for the property that tells, and then
//! decodes that branch. serde's untagged enums buffer first, and an amount would go through a float.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::operations::schema_name;
use crate::spec::Spec;

pub(crate) fn tokens(spec: &Spec) -> TokenStream {
    let schemas = spec.bundle().pointer("/components/schemas").and_then(Value::as_object);
    let enums: Vec<TokenStream> = schemas
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| schema.get("x-union").map(|union| one(name, schema, union)))
        .collect();
    if enums.is_empty() {
        return TokenStream::new();
    }
    quote! {
        /// Answers that are one of several objects.
        pub mod unions {
            use super::types;
            #(#enums)*
        }
    }
}

fn one(name: &str, schema: &Value, union: &Value) -> TokenStream {
    let ident = format_ident!("{name}");
    let probe = format_ident!("{name}Probe");
    let doc = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let doc = format!(" {}", doc.trim());
    let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let entries = union.as_array().into_iter().flatten();
    let mut variants = Vec::new();
    let mut probes = Vec::new();
    let mut names = Vec::new();
    let mut tests = Vec::new();
    let mut writes = Vec::new();
    let mut last = TokenStream::new();
    for (index, (branch, entry)) in branches.zip(entries).enumerate() {
        let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let variant = format_ident!("{}", text(entry, "name"));
        let reference = text(branch, "$ref");
        let ty = format_ident!("{}", schema_name(&reference).unwrap_or_default());
        let when = text(entry, "when");
        let told = if when.is_empty() { "otherwise".to_owned() } else { format!("when `{when}` is there") };
        let doc = format!(" {told}");
        variants.push(quote! { #[doc = #doc] #variant(::std::boxed::Box<types::#ty>) });
        writes.push(quote! { Self::#variant(value) => value.serialize(serializer) });
        let decode = quote! { ::passerelle::wire::branch(&raw).map(Self::#variant) };
        if when.is_empty() {
            last = decode;
        } else {
            // The property may be called as no field can be: `type`.
            let field = syn::parse_str(&when.to_snake_case()).unwrap_or_else(|_| format_ident!("tells_{index}"));
            probes.push(quote! { #[serde(default, borrow, rename = #when)] #field: ::std::option::Option<&'a ::serde_json::value::RawValue> });
            names.push(format!("\"{when}\""));
            tests.push(quote! { if ::passerelle::wire::tells(probe.#field) { return #decode; } });
        }
    }
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident { #(#variants),* }

        #[derive(::std::default::Default, ::serde::Deserialize)]
        struct #probe<'a> { #(#probes),* }

        impl<'de> ::serde::Deserialize<'de> for #ident {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let raw = ::passerelle::wire::raw(deserializer)?;
                let probe: #probe<'_> = ::passerelle::wire::probe(&raw, &[#(#names),*])?;
                #(#tests)*
                #last
            }
        }

        impl ::serde::Serialize for #ident {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                match self { #(#writes),* }
            }
        }
    }
}
