//! Constructors for request types: what is required is an argument of `new`, what is optional is chained. typify gives
//! structs with public fields only, and ours are `non_exhaustive`, so this is how callers make them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emitted::{Emitted, Field, generic};
use crate::reach::Reach;
use crate::spec::Spec;

pub(crate) fn tokens(spec: &Spec, emitted: &Emitted) -> TokenStream {
    let reach = Reach::of(spec.bundle());
    let blocks = reach.requests.iter().filter_map(|name| emitted.structs.get(name).map(|fields| block(name, fields)));
    quote! {
        /// Constructors of the request types.
        mod requests {
            use super::types::*;
            #(#blocks)*
        }
    }
}

fn block(name: &str, fields: &[Field]) -> TokenStream {
    let ident = format_ident!("{name}");
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    let mut setters = Vec::new();
    let mut listed = String::new();
    for field in fields {
        let field_ident = format_ident!("{}", field.name);
        let doc = &field.doc;
        match generic(&field.ty, "Option") {
            Some(inner) => {
                values.push(quote!(#field_ident: ::std::option::Option::None));
                setters.push(quote! {
                    #[doc = #doc]
                    #[must_use]
                    pub fn #field_ident(mut self, value: impl ::std::convert::Into<#inner>) -> Self {
                        self.#field_ident = ::std::option::Option::Some(value.into());
                        self
                    }
                });
            }
            None => {
                let ty = &field.ty;
                arguments.push(quote!(#field_ident: impl ::std::convert::Into<#ty>));
                values.push(quote!(#field_ident: #field_ident.into()));
                listed.push_str(&format!("\n- `{}`: {}", field.name, doc.trim()));
            }
        }
    }
    // A type with nothing required gets `Default` from typify.
    let doc = if listed.is_empty() {
        " With nothing set; every field is optional.".to_owned()
    } else {
        format!(" With what is required.\n{listed}")
    };
    quote! {
        impl #ident {
            #[doc = #doc]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
    }
}
