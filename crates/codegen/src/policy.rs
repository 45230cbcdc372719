//! The policy table: one constant for each operation, from its extensions. The transport obeys it for every call.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::operations::{Operation, is_anything, json_schema, operations, resolve};
use crate::spec::Spec;

pub(crate) fn tokens(spec: &Spec) -> TokenStream {
    let bundle = spec.bundle();
    let all = operations(bundle);
    let constants = all.iter().map(|operation| constant(spec, operation));
    let idents: Vec<_> = all.iter().map(ident).collect();
    let ids: Vec<_> = all.iter().map(Operation::id).collect();
    quote! {
        /// What may be done with each operation when its answer is lost, from the spec's extensions.
        pub mod policies {
            use ::passerelle::policy::*;

            #(#constants)*

            /// Every operation's policy, in the order of the paths.
            pub const ALL: &[&Policy] = &[#(&#idents),*];

            /// The policy of an operation.
            pub fn by_id(operation_id: &str) -> ::std::option::Option<&'static Policy> {
                match operation_id {
                    #(#ids => ::std::option::Option::Some(&#idents),)*
                    _ => ::std::option::Option::None,
                }
            }
        }
    }
}

/// Name of an operation's constant.
pub(crate) fn ident(operation: &Operation<'_>) -> proc_macro2::Ident {
    format_ident!("{}", operation.id().to_shouty_snake_case())
}

fn constant(spec: &Spec, operation: &Operation<'_>) -> TokenStream {
    let ident = ident(operation);
    let provider = spec.provider();
    let (id, path) = (operation.id(), operation.path);
    let method = operation.method.to_uppercase();
    let host = host(spec.bundle(), operation);
    let signed = is_secured(spec.bundle(), operation);
    let text = |key: &str, field: &str| -> String {
        operation
            .extension(key)
            .and_then(|value| value.get(field))
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let retry = match text("x-retry", "policy").as_str() {
        "safe" => quote!(Retry::Safe),
        "keyed" => quote!(Retry::Keyed),
        "lookup" => quote!(Retry::Lookup),
        _ => quote!(Retry::Never),
    };
    let because = text("x-retry", "because");
    let success = operation
        .responses()
        .iter()
        .filter_map(|(status, _)| status.parse::<u16>().ok())
        .find(|status| (200..300).contains(status))
        .unwrap_or(200);
    let key = match operation.extension("x-idempotency-key") {
        Some(key) => {
            let name = text("x-idempotency-key", "name").to_lowercase();
            let required = key.get("required").and_then(Value::as_bool).unwrap_or(false);
            let hours = key.get("hours").and_then(Value::as_u64).unwrap_or(0);
            quote!(Some(IdempotencyHeader { name: #name, required: #required, hours: #hours }))
        }
        None => quote!(None),
    };
    let lookup = lookup(spec.bundle(), operation);
    let answer = answer(spec.bundle(), operation);
    let read_by = match nearest_read(spec.bundle(), operation) {
        Some(id) => quote!(Some(#id)),
        None => quote!(None),
    };
    let pagination = match text("x-pagination", "style").as_str() {
        "cursor" => {
            let (cursor, limit) = (text("x-pagination", "cursor"), text("x-pagination", "limit"));
            quote!(Some(Pagination::Cursor { cursor: #cursor, limit: #limit }))
        }
        "offset" => {
            let (offset, limit) = (text("x-pagination", "offset"), text("x-pagination", "limit"));
            quote!(Some(Pagination::Offset { offset: #offset, limit: #limit }))
        }
        "none" => quote!(Some(Pagination::Whole)),
        _ => quote!(None),
    };
    let confirmation = if operation.extension("x-confirmation").is_some() {
        let (request, response) = (text("x-confirmation", "request"), text("x-confirmation", "response"));
        quote!(Some(Confirmation { request: #request, response: #response }))
    } else {
        quote!(None)
    };
    let references = crate::signed::references(spec.bundle(), operation);
    let doc = format!(" `{method} {path}`");
    quote! {
        #[doc = #doc]
        pub const #ident: Policy = Policy {
            provider: #provider,
            operation_id: #id,
            method: #method,
            path: #path,
            host: #host,
            authenticated: #signed,
            retry: #retry,
            because: #because,
            success: #success,
            answer: #answer,
            idempotency_key: #key,
            lookup: #lookup,
            read_by: #read_by,
            pagination: #pagination,
            confirmation: #confirmation,
            references: &[#(#references),*],
        };
    }
}

/// What JSON a success carries.
fn answer(bundle: &Value, operation: &Operation<'_>) -> TokenStream {
    let Some(schema) = success_schema(operation).filter(|schema| !is_anything(schema)) else {
        return quote!(Shape::Anything);
    };
    let target = resolve(bundle, schema);
    let of =
        |schema: &Value| resolve(bundle, schema).get("type").and_then(Value::as_str).unwrap_or("object").to_owned();
    let branches = target.get("oneOf").and_then(Value::as_array);
    let lists = branches.map_or_else(|| of(target) == "array", |all| all.iter().all(|one| of(one) == "array"));
    let objects = branches.map_or_else(|| of(target) == "object", |all| all.iter().all(|one| of(one) == "object"));
    match (lists, objects) {
        (true, _) => quote!(Shape::List),
        (_, true) => quote!(Shape::Object),
        _ => quote!(Shape::Page),
    }
}

/// The read of a write's own path, or of the nearest path above it.
fn nearest_read(bundle: &Value, operation: &Operation<'_>) -> Option<String> {
    if operation.is_read() {
        return None;
    }
    let all = operations(bundle);
    let mut path = operation.path;
    while !path.is_empty() {
        if let Some(read) = all.iter().find(|other| other.path == path && other.is_read()) {
            return Some(read.id().to_owned());
        }
        path = path.rsplit_once('/')?.0;
    }
    None
}

/// How an earlier attempt is found. What is found can stand for the answer itself where the spec gives both one schema.
fn lookup(bundle: &Value, operation: &Operation<'_>) -> TokenStream {
    let Some(lookup) = operation.extension("x-lookup") else { return quote!(None) };
    let text = |key: &str| lookup.get(key).and_then(Value::as_str).unwrap_or_default();
    let (request, response) = (text("request"), text("response"));
    let same = lookup.get("same").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let conclusive = text("absence") == "conclusive";
    let all = operations(bundle);
    let with = all.iter().find(|other| other.id() == text("operation"));
    let by = match (text("how"), with) {
        ("list", Some(with)) => {
            let ident = ident(with);
            quote!(LookupBy::Listing(&#ident))
        }
        ("get", Some(with)) => {
            let (ident, query) = (ident(with), text("query"));
            quote!(LookupBy::Getting(&#ident, #query))
        }
        _ => quote!(LookupBy::Repeating),
    };
    let made = success_schema(operation);
    let adopts =
        made.is_some() && with.and_then(success_schema).is_some_and(|found| found_schema(bundle, found) == made);
    quote!(Some(Lookup { by: #by, request: #request, response: #response, same: &[#(#same),*], adopts: #adopts, conclusive: #conclusive }))
}

fn success_schema<'a>(operation: &Operation<'a>) -> Option<&'a Value> {
    operation
        .responses()
        .into_iter()
        .find(|(status, _)| status.starts_with('2'))
        .and_then(|(_, response)| json_schema(response))
}

/// Schema of one thing found: the items of a list or of a page, else the answer.
fn found_schema<'a>(bundle: &'a Value, schema: &'a Value) -> Option<&'a Value> {
    let target = resolve(bundle, schema);
    let list = target.get("oneOf").and_then(|branches| branches.get(0)).unwrap_or(target);
    Some(list.get("items").unwrap_or(schema))
}

/// `x-host` of the operation's server, else of the document's, else nothing: the provider has one host.
fn host(bundle: &Value, operation: &Operation<'_>) -> String {
    [operation.value, bundle]
        .into_iter()
        .find_map(|holder| holder.pointer("/servers/0/x-host"))
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn is_secured(bundle: &Value, operation: &Operation<'_>) -> bool {
    operation
        .value
        .get("security")
        .or_else(|| bundle.get("security"))
        .and_then(Value::as_array)
        .is_some_and(|list| !list.is_empty())
}
