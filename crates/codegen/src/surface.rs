//! The calls people use: one group for each resource, one struct for each call. Required arguments are arguments, options
//! are chained, and `send` answers with our own `Response` and `Error`. A thin layer over progenitor's methods.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::emitted::{Argument, Emitted};
use crate::operations::{Operation, operations};
use crate::policy;
use crate::problem::Problems;
use crate::spec::Spec;
use crate::steps;

pub(crate) fn tokens(spec: &Spec, emitted: &Emitted) -> Result<TokenStream, Problems> {
    let bundle = spec.bundle();
    let mut resources: BTreeMap<String, (String, Vec<TokenStream>)> = BTreeMap::new();
    let mut calls = Vec::new();
    for operation in operations(bundle) {
        let parts = Parts::of(spec, emitted, &operation)?;
        calls.push(call(spec, &parts));
        let group = resources.entry(operation.resource()).or_insert_with(|| (operation.tag().to_owned(), Vec::new()));
        group.1.push(entry(&parts));
    }
    let provider = format_ident!("{}", spec.provider());
    let client = format_ident!("{}", spec.client_name());
    let groups = resources.iter().map(|(resource, (tag, entries))| {
        let ident = format_ident!("{}", resource.to_pascal_case());
        let doc = format!(" {}", tag_description(bundle, tag));
        quote! {
            #[doc = #doc]
            #[derive(Clone, Debug)]
            pub struct #ident {
                transport: ::passerelle::transport::Transport,
            }
            impl #ident {
                #(#entries)*
            }
        }
    });
    let accessors = resources.iter().map(|(resource, (tag, _))| {
        let (name, ident) = (format_ident!("{resource}"), format_ident!("{}", resource.to_pascal_case()));
        let doc = format!(" {}", tag_description(bundle, tag));
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #name(&self) -> resources::#ident {
                resources::#ident::new(self.transport())
            }
        }
    });
    let news = resources.keys().map(|resource| {
        let ident = format_ident!("{}", resource.to_pascal_case());
        quote! {
            impl #ident {
                pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
                    Self { transport: transport.clone() }
                }
            }
        }
    });
    Ok(quote! {
        /// The calls, grouped by resource.
        pub mod resources {
            use super::{calls, types};
            #(#groups)*
            #(#news)*
        }

        /// One struct for each call: set its options, then `send` it.
        pub mod calls {
            use super::{Client, policies, types};
            use ::passerelle::transport::{Call, CallOptions, Transport};
            #(#calls)*
        }

        impl ::passerelle::#provider::#client {
            #(#accessors)*
        }
    })
}

/// What both the call and its constructor need to know.
pub(crate) struct Parts<'a> {
    pub(crate) operation: Operation<'a>,
    pub(crate) emitted: &'a crate::emitted::Method,
    pub(crate) ident: Ident,
    pub(crate) required: Vec<&'a Argument>,
    pub(crate) optional: Vec<&'a Argument>,
    pub(crate) key_required: bool,
    pub(crate) has_key: bool,
    paths: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    pub(crate) fn of(spec: &Spec, emitted: &'a Emitted, operation: &Operation<'a>) -> Result<Self, Problems> {
        let Some(method) = emitted.methods.get(operation.id()) else {
            return Err(crate::generate::internal(spec, &format!("has no method `{}`", operation.id())));
        };
        let key = operation.extension("x-idempotency-key");
        Ok(Self {
            operation: *operation,
            emitted: method,
            ident: format_ident!("{}", operation.id().to_pascal_case()),
            required: method.arguments.iter().filter(|argument| !argument.optional).collect(),
            optional: method.arguments.iter().filter(|argument| argument.optional).collect(),
            key_required: key.and_then(|key| key.get("required")).and_then(Value::as_bool).unwrap_or(false),
            has_key: key.is_some(),
            paths: operation.parameters().iter().filter(|p| p.location == "path").map(|p| p.name).collect(),
        })
    }

    /// Wire name of an argument that stands in the path.
    fn path_name(&self, argument: &Argument) -> Option<&'a str> {
        self.paths.iter().copied().find(|name| name.to_snake_case() == argument.name.trim_end_matches('_'))
    }
}

fn tag_description(bundle: &Value, tag: &str) -> String {
    bundle
        .get("tags")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .find(|entry| entry.get("name").and_then(Value::as_str) == Some(tag))
        .and_then(|entry| entry.get("description"))
        .and_then(Value::as_str)
        .unwrap_or(tag)
        .trim()
        .to_owned()
}

/// The doc of a call: what it does, what may be done when its answer is lost.
fn doc(parts: &Parts<'_>) -> String {
    let operation = &parts.operation;
    let retry = operation.extension("x-retry");
    let text = |key: &str| {
        retry.and_then(|retry| retry.get(key)).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
    };
    format!(
        " {}\n\n {}\n\n `{} {}`. Repeating: **{}**. {}",
        operation.text("summary").trim(),
        operation.text("description").trim(),
        operation.method.to_uppercase(),
        operation.path,
        text("policy"),
        text("because"),
    )
}

fn entry(parts: &Parts<'_>) -> TokenStream {
    let ident = &parts.ident;
    let name = format_ident!("{}", parts.operation.call());
    let doc = doc(parts);
    let arguments = parts.required.iter().map(|argument| {
        let (name, ty) = (format_ident!("{}", argument.name), &argument.owned);
        quote!(#name: impl ::std::convert::Into<#ty>)
    });
    let required = parts.required.iter().map(|argument| {
        let name = format_ident!("{}", argument.name);
        quote!(#name: #name.into())
    });
    let optional = parts.optional.iter().map(|argument| {
        let name = format_ident!("{}", argument.name);
        quote!(#name: ::std::option::Option::None)
    });
    let key =
        parts.key_required.then(|| quote!(idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,));
    let options = if parts.key_required {
        quote!(::passerelle::transport::CallOptions::keyed(idempotency_key.into()))
    } else {
        quote!(::std::default::Default::default())
    };
    quote! {
        #[doc = #doc]
        pub fn #name(&self, #(#arguments,)* #key) -> calls::#ident {
            calls::#ident {
                transport: self.transport.clone(),
                options: #options,
                #(#required,)*
                #(#optional,)*
            }
        }
    }
}

fn call(spec: &Spec, parts: &Parts<'_>) -> TokenStream {
    let ident = &parts.ident;
    let operation = &parts.operation;
    let method = format_ident!("{}", operation.id());
    let policy = policy::ident(operation);
    let answer = &parts.emitted.answer;
    let doc = doc(parts);
    let fields = parts.emitted.arguments.iter().map(|argument| {
        let (name, ty) = (format_ident!("{}", argument.name), &argument.owned);
        let ty = if argument.optional { quote!(::std::option::Option<#ty>) } else { quote!(#ty) };
        quote!(pub(super) #name: #ty)
    });
    let setters = parts.optional.iter().map(|argument| {
        let (name, ty) = (format_ident!("{}", argument.name), &argument.owned);
        let doc = parameter_doc(operation, &argument.name);
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #name(mut self, value: impl ::std::convert::Into<#ty>) -> Self {
                self.#name = ::std::option::Option::Some(value.into());
                self
            }
        }
    });
    let key_setter = (parts.has_key && !parts.key_required).then(|| {
        quote! {
            /// The idempotency key of this call. Without one, a random key serves all its attempts.
            #[must_use]
            pub fn idempotency_key(mut self, key: impl ::std::convert::Into<::passerelle::Idempotency>) -> Self {
                self.options.idempotency = ::std::option::Option::Some(key.into());
                self
            }
        }
    });
    let segments = parts.required.iter().filter_map(|argument| {
        let (wire, name) = (parts.path_name(argument)?, format_ident!("{}", argument.name));
        Some(quote!((#wire, self.#name.as_str())))
    });
    let passed = parts.emitted.arguments.iter().map(|argument| {
        let name = format_ident!("{}", argument.name);
        match (argument.optional, argument.borrowed) {
            (false, true) => quote!(&self.#name),
            (false, false) => quote!(self.#name),
            (true, true) if argument.is_text() => quote!(self.#name.as_deref()),
            (true, true) => quote!(self.#name.as_ref()),
            (true, false) => quote!(self.#name),
        }
    });
    let pages = steps::pages(parts);
    let confirmation = steps::confirmation(spec, parts);
    // A call in two steps has a `send` of its own, which can't be mistaken.
    let (visibility, send, send_doc) = if confirmation.is_some() {
        (quote!(), format_ident!("exchange_once"), quote!())
    } else {
        let doc = quote! {
            /// Sends the call.
            ///
            /// # Errors
            /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        };
        (quote!(pub), format_ident!("send"), doc)
    };
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct #ident {
            pub(super) transport: Transport,
            pub(super) options: CallOptions,
            #(#fields,)*
        }

        impl #ident {
            #(#setters)*
            #key_setter

            /// One deadline over all attempts of this call, in place of the client's.
            #[must_use]
            pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
                self.options.settings = self.options.settings.total_timeout(total);
                self
            }

            /// Deadlines and attempts of this call, in place of the client's.
            #[must_use]
            pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
                self.options.settings = settings;
                self
            }

            #send_doc
            #visibility async fn #send(self) -> ::std::result::Result<::passerelle::Response<#answer>, ::passerelle::Error> {
                let call = Call::begin(&self.transport, &policies::#policy, self.options, &[#(#segments),*])?;
                let client = Client::new_with_client(call.base_url(), call.http(), call.hook());
                let result = client.#method(#(#passed),*).await;
                call.finish(result)
            }
        }

        #pages
        #confirmation
    }
}

fn parameter_doc(operation: &Operation<'_>, argument: &str) -> String {
    let parameters = operation.parameters();
    let found = parameters.iter().find(|p| p.name.to_snake_case() == argument.trim_end_matches('_'));
    let text = found.and_then(|p| p.value.get("description")).and_then(Value::as_str).unwrap_or(argument);
    format!(" {}", text.trim())
}
