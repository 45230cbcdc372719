//! Calls of every operation from JSON arguments, and a round trip of every schema, for the tests that hold both against the
//! spec. Made with the surface, and typed: an argument that the Rust signature doesn't take doesn't compile.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::emitted::{Argument, Emitted};
use crate::operations::{operations, schema_name};
use crate::problem::Problems;
use crate::source::escape;
use crate::spec::Spec;
use crate::surface::Parts;

pub(crate) fn tokens(spec: &Spec, emitted: &Emitted) -> Result<TokenStream, Problems> {
    let provider = format_ident!("{}", spec.provider());
    let client = format_ident!("{}", spec.client_name());
    let mut arms = Vec::new();
    for operation in operations(spec.bundle()) {
        let parts = Parts::of(spec, emitted, &operation)?;
        let id = operation.id();
        let resource = format_ident!("{}", operation.resource());
        let call = format_ident!("{}", operation.call());
        let wire = |argument: &Argument| {
            operation
                .parameters()
                .iter()
                .find(|p| p.name.to_snake_case() == argument.name.trim_end_matches('_'))
                .map_or_else(|| argument.name.clone(), |p| p.name.to_owned())
        };
        let required = parts.required.iter().map(|argument| {
            let (ty, name) = (&argument.owned, wire(argument));
            if argument.name == "body" {
                quote!(arguments.body::<#ty>())
            } else {
                quote!(arguments.required::<#ty>(#name))
            }
        });
        let key = parts.key_required.then(|| quote!(arguments.idempotency_key()));
        let optional = parts.optional.iter().map(|argument| {
            let (ty, name, setter) = (&argument.owned, wire(argument), format_ident!("{}", argument.name));
            quote! { if let Some(value) = arguments.optional::<#ty>(#name) { call = call.#setter(value); } }
        });
        let optional_key = (parts.has_key && !parts.key_required).then(|| {
            quote! { if let Some(key) = arguments.optional_key() { call = call.idempotency_key(key); } }
        });
        // Of a call in two steps, the single exchange: each test is of one request and its answer.
        let sent = match crate::steps::confirmation(spec, &parts) {
            Some(_) => quote!(passerelle::confirmation::Confirmable::exchange(call).await),
            None => quote!(call.send().await),
        };
        arms.push(quote! {
            #id => {
                let mut call = client.#resource().#call(#(#required,)* #key);
                call = call.settings(arguments.settings);
                #(#optional)*
                #optional_key
                arguments.answered(#sent)
            }
        });
    }
    let mut trips = Vec::new();
    for (name, schema) in schemas(spec) {
        // The linter knows of no other component; what it lets through one day must not go untested.
        let ty = rust_type(spec, emitted, name, schema).ok_or_else(|| {
            Problems(vec![spec.problem(
                &format!("/components/schemas/{}", escape(name)),
                "page",
                "becomes no Rust type of its own, so nothing would test it",
                "make the items of a page a component with a type",
            )])
        })?;
        trips.push(quote!(#name => super::again::<#ty>(json)));
    }
    Ok(quote! {
        use passerelle::#provider::{#client, types};

        /// Decodes a component schema's JSON and encodes it again.
        pub fn round_trip(schema: &str, json: &str) -> Result<String, String> {
            match schema {
                #(#trips,)*
                other => panic!("no schema {other}"),
            }
        }

        pub async fn call(client: &#client, operation: &str, arguments: &super::Arguments) -> super::Answer {
            match operation {
                #(#arms)*
                other => panic!("no operation {other}"),
            }
        }
    })
}

/// Every component schema.
fn schemas(spec: &Spec) -> impl Iterator<Item = (&str, &Value)> {
    let all = spec.bundle().pointer("/components/schemas").and_then(Value::as_object);
    all.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema))
}

/// The type a component schema becomes: progenitor's of the same name, or one of ours that stands in for it.
fn rust_type(spec: &Spec, emitted: &Emitted, name: &str, schema: &Value) -> Option<TokenStream> {
    let ident = format_ident!("{name}");
    let provider = format_ident!("{}", spec.provider());
    if emitted.has_type(name) {
        return Some(quote!(types::#ident));
    }
    if schema.get("x-union").is_some() {
        return Some(quote!(passerelle::#provider::unions::#ident));
    }
    // A page: its items are another component.
    let branches = schema.get("oneOf").and_then(Value::as_array)?;
    let item = branches.iter().find_map(|branch| branch.get("items")?.get("$ref")?.as_str()).and_then(schema_name)?;
    let (_, items) = schemas(spec).find(|(name, _)| *name == item)?;
    let ty = rust_type(spec, emitted, item, items)?;
    Some(quote!(passerelle::wire::Page<#ty>))
}
