//! Calls of every operation from JSON arguments, for the tests that hold each operation against the spec. Made with the
//! surface, and typed: an argument that the Rust signature doesn't take doesn't compile.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::emitted::{Argument, Emitted};
use crate::operations::operations;
use crate::problem::Problems;
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
    let schemas = spec.bundle().pointer("/components/schemas").and_then(Value::as_object);
    let names = schemas.into_iter().flatten().map(|(name, _)| name.as_str());
    let trips = names.filter_map(|name| {
        let ident = format_ident!("{name}");
        if emitted.has_type(name) {
            Some(quote!(#name => super::again::<types::#ident>(json)))
        } else if spec.bundle().pointer("/components/schemas").and_then(|all| all.get(name)?.get("x-union")).is_some() {
            Some(quote!(#name => super::again::<passerelle::#provider::unions::#ident>(json)))
        } else {
            // A page has no type of its own name; its items and its envelope do.
            None
        }
    });
    Ok(quote! {
        use passerelle::#provider::{#client, types};

        /// Decodes a schema's JSON and encodes it again; `None` for a schema without a type of its own.
        pub fn round_trip(schema: &str, json: &str) -> Option<Result<String, String>> {
            Some(match schema {
                #(#trips,)*
                _ => return None,
            })
        }

        pub async fn call(client: &#client, operation: &str, arguments: &super::Arguments) -> super::Answer {
            match operation {
                #(#arms)*
                other => panic!("no operation {other}"),
            }
        }
    })
}
