//! Lists that page and money that moves in two steps: what the spec says of them, as implementations of the library's
//! traits `Paged` and `Confirmable` for the generated calls.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::emitted::generic;
use crate::operations::{json_schema, resolve, schema_name};
use crate::policy;
use crate::spec::Spec;
use crate::surface::Parts;

/// Name of an argument or field, as progenitor made it from a name on the wire.
fn field(name: &str) -> Ident {
    let snake = name.to_snake_case();
    if syn::parse_str::<Ident>(&snake).is_ok() { format_ident!("{snake}") } else { format_ident!("{snake}_") }
}

/// `pages` and `stream` of a list, if its answer is a page and the spec says how it goes on.
pub(crate) fn pages(parts: &Parts<'_>) -> TokenStream {
    let Some(pagination) = parts.operation.extension("x-pagination") else { return TokenStream::new() };
    let Some(item) = generic(&parts.emitted.answer, "Page") else { return TokenStream::new() };
    let text = |key: &str| pagination.get(key).and_then(Value::as_str);
    let Some(limit) = text("limit").map(field) else { return TokenStream::new() };
    let (at, variant) = match (text("cursor"), text("offset")) {
        (Some(cursor), _) => {
            let cursor = field(cursor);
            (quote!(self.#cursor = ::std::option::Option::Some(start.clone());), quote!(Cursor))
        }
        (None, Some(offset)) => {
            let offset = field(offset);
            (quote!(self.#offset = ::std::option::Option::Some(*start);), quote!(Offset))
        }
        _ => return TokenStream::new(),
    };
    let (ident, policy) = (&parts.ident, policy::ident(&parts.operation));
    let answer = &parts.emitted.answer;
    quote! {
        impl #ident {
            /// The list page after page, from where this call begins.
            pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
                ::passerelle::pages::Pages::new(self)
            }

            /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
            /// is polled again.
            pub fn stream(
                self,
            ) -> impl ::futures_core::Stream<Item = ::std::result::Result<#item, ::passerelle::Error>> + ::std::marker::Send {
                self.pages().into_stream()
            }
        }

        impl ::passerelle::pages::Paged for #ident {
            type Item = #item;

            fn policy(&self) -> &'static ::passerelle::policy::Policy {
                &policies::#policy
            }

            fn limit(&self) -> ::std::option::Option<i64> {
                self.#limit
            }

            fn at(mut self, position: &::passerelle::pages::Position) -> Self {
                if let ::passerelle::pages::Position::#variant(start) = position {
                    #at
                }
                self
            }

            async fn fetch(self) -> ::std::result::Result<::passerelle::Response<#answer>, ::passerelle::Error> {
                self.send().await
            }
        }
    }
}

/// The two steps of a call, if the spec says that it has them: `send` gives a preview or what was executed.
pub(crate) fn confirmation(spec: &Spec, parts: &Parts<'_>) -> Option<TokenStream> {
    let confirmation = parts.operation.extension("x-confirmation")?;
    let name =
        |key: &str| confirmation.get(key).and_then(Value::as_str).map(|pointer| field(pointer.trim_start_matches('/')));
    let (sent, shown) = (name("request")?, name("response")?);
    let (union, schema) = union(spec, parts)?;
    let branches = schema.get("oneOf").and_then(Value::as_array)?;
    let names = schema.get("x-union").and_then(Value::as_array)?;
    let branch = |index: usize| {
        let ty = branches.get(index)?.get("$ref").and_then(Value::as_str).and_then(schema_name)?;
        let variant = names.get(index)?.get("name").and_then(Value::as_str)?;
        Some((format_ident!("{variant}"), format_ident!("{ty}")))
    };
    // The first branch is told by a property of the preview; the last is what was executed (specs/README.md).
    let (preview, preview_type) = branch(0)?;
    let (executed, executed_type) = branch(branches.len().checked_sub(1)?)?;
    let (ident, policy) = (&parts.ident, policy::ident(&parts.operation));
    let answer = &parts.emitted.answer;
    let union = format_ident!("{union}");
    Some(quote! {
        impl #ident {
            /// Sends the first step: a preview to be confirmed or dropped, unless the provider executes at once.
            ///
            /// # Errors
            /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
            pub async fn send(self) -> ::std::result::Result<::passerelle::confirmation::Step<Self>, ::passerelle::Error> {
                ::passerelle::confirmation::Step::first(self).await
            }
        }

        impl ::passerelle::confirmation::Confirmable for #ident {
            type Preview = types::#preview_type;
            type Executed = types::#executed_type;
            type Answer = #answer;

            fn policy() -> &'static ::passerelle::policy::Policy {
                &policies::#policy
            }

            async fn exchange(self) -> ::std::result::Result<::passerelle::Response<#answer>, ::passerelle::Error> {
                self.exchange_once().await
            }

            fn split(
                answer: Self::Answer,
            ) -> ::std::option::Option<::std::result::Result<Self::Executed, Self::Preview>> {
                #[allow(unreachable_patterns)]
                match answer {
                    super::unions::#union::#executed(executed) => ::std::option::Option::Some(::std::result::Result::Ok(*executed)),
                    super::unions::#union::#preview(preview) => ::std::option::Option::Some(::std::result::Result::Err(*preview)),
                    _ => ::std::option::Option::None,
                }
            }

            fn token(preview: &Self::Preview) -> ::passerelle::wire::SecretText {
                preview.#shown.clone()
            }

            fn confirmed(mut self, token: ::passerelle::wire::SecretText) -> Self {
                self.body.#sent = ::std::option::Option::Some(token);
                self
            }
        }
    })
}

/// Name and schema of the union an operation answers.
fn union<'a>(spec: &'a Spec, parts: &Parts<'a>) -> Option<(&'a str, &'a Value)> {
    parts.operation.responses().into_iter().filter(|(status, _)| status.starts_with('2')).find_map(|(_, response)| {
        let schema = json_schema(response)?;
        let name = schema.get("$ref").and_then(Value::as_str).and_then(schema_name)?;
        let target = resolve(spec.bundle(), schema);
        target.get("x-union").map(|_| (name, target))
    })
}
