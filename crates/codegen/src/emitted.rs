//! What progenitor really emitted, read back from its tokens: the methods of its client and the structs and enums of its
//! types. The surface is built on this, not on what we believe progenitor does.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Fields, File, FnArg, GenericArgument, Item, Pat, PathArguments, ReturnType, Type};

/// progenitor's output, as far as we use it.
pub(crate) struct Emitted {
    pub(crate) methods: BTreeMap<String, Method>,
    pub(crate) structs: BTreeMap<String, Vec<Field>>,
    /// All of it.
    pub(crate) file: File,
}

pub(crate) struct Method {
    pub(crate) arguments: Vec<Argument>,
    /// `T` of `ResponseValue<T>`.
    pub(crate) answer: Type,
}

/// One argument of a method of progenitor's client.
pub(crate) struct Argument {
    pub(crate) name: String,
    /// Type a caller owns: `String` for `&str`, `T` for `&T` and `Option<&T>`.
    pub(crate) owned: Type,
    pub(crate) optional: bool,
    pub(crate) borrowed: bool,
}

impl Argument {
    /// Whether progenitor takes it as `&str`.
    pub(crate) fn is_text(&self) -> bool {
        self.borrowed && self.owned == syn::parse_quote!(::std::string::String)
    }
}

pub(crate) struct Field {
    pub(crate) name: String,
    /// Name on the wire.
    pub(crate) wire: String,
    pub(crate) ty: Type,
    pub(crate) doc: String,
}

impl Emitted {
    /// Whether progenitor made a type of this name.
    pub(crate) fn has_type(&self, name: &str) -> bool {
        self.types().iter().any(|item| match item {
            Item::Struct(item) => item.ident == name,
            Item::Enum(item) => item.ident == name,
            _ => false,
        })
    }

    /// The items of `types`.
    pub(crate) fn types(&self) -> &[Item] {
        types(&self.file)
    }

    pub(crate) fn read(tokens: TokenStream) -> Result<Self, String> {
        let file = parse(tokens)?;
        let (mut methods, mut structs) = (BTreeMap::new(), BTreeMap::new());
        for item in &file.items {
            if let Item::Impl(block) = item
                && block.trait_.is_none()
                && block.self_ty.to_token_stream().to_string() == "Client"
            {
                for item in &block.items {
                    if let syn::ImplItem::Fn(function) = item
                        && function.sig.asyncness.is_some()
                    {
                        methods.insert(function.sig.ident.to_string(), read_method(function)?);
                    }
                }
            }
        }
        for item in types(&file) {
            if let Item::Struct(structure) = item
                && let Fields::Named(named) = &structure.fields
            {
                structs.insert(structure.ident.to_string(), named.named.iter().map(read_field).collect());
            }
        }
        Ok(Self { methods, structs, file })
    }
}

fn types(file: &File) -> &[Item] {
    let items = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    items.map_or(&[], |(_, items)| items)
}

/// Tokens as Rust.
pub(crate) fn parse(tokens: TokenStream) -> Result<File, String> {
    syn::parse2(tokens).map_err(|error| format!("gives Rust that doesn't parse: {error}"))
}

fn read_method(function: &syn::ImplItemFn) -> Result<Method, String> {
    let name = &function.sig.ident;
    let mut arguments = Vec::new();
    for input in &function.sig.inputs {
        let FnArg::Typed(typed) = input else { continue };
        let Pat::Ident(pattern) = typed.pat.as_ref() else {
            return Err(format!("gives `{name}` an argument without a name"));
        };
        let (inner, optional) = match generic(&typed.ty, "Option") {
            Some(inner) => (inner, true),
            None => (typed.ty.as_ref().clone(), false),
        };
        let (owned, borrowed) = own(inner);
        arguments.push(Argument { name: pattern.ident.to_string(), owned, optional, borrowed });
    }
    let ReturnType::Type(_, output) = &function.sig.output else { return Err(format!("gives `{name}` no answer")) };
    let answer = generic(output, "Result")
        .and_then(|value| generic(&value, "ResponseValue"))
        .ok_or_else(|| format!("gives `{name}` an answer that isn't a ResponseValue"))?;
    Ok(Method { arguments, answer })
}

fn read_field(field: &syn::Field) -> Field {
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let mut wire = name.clone();
    let mut doc = String::new();
    for attribute in &field.attrs {
        if attribute.path().is_ident("serde") {
            let _ = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    let text: syn::LitStr = meta.value()?.parse()?;
                    wire = text.value();
                } else if meta.input.peek(syn::Token![=]) {
                    let _: syn::Expr = meta.value()?.parse()?;
                }
                Ok(())
            });
        }
        if attribute.path().is_ident("doc")
            && let syn::Meta::NameValue(pair) = &attribute.meta
            && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value
        {
            doc.push_str(&text.value());
        }
    }
    Field { name, wire, ty: field.ty.clone(), doc }
}

/// `T` of `Name<T>`; of `Result<T, E>` too.
pub(crate) fn generic(ty: &Type, name: &str) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != name {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    }
}

fn own(ty: Type) -> (Type, bool) {
    let Type::Reference(reference) = ty else { return (ty, false) };
    let inner = *reference.elem;
    let owned = match &inner {
        Type::Path(path) if path.path.is_ident("str") => syn::parse_quote!(::std::string::String),
        Type::Slice(slice) => {
            let element = &slice.elem;
            syn::parse_quote!(::std::vec::Vec<#element>)
        }
        _ => inner,
    };
    (owned, true)
}
