//! A generated file to the list of what it shows.
//!
//! ```text
//! calls::RefundsCreate::send: async fn(self) -> Result<Step<Self>, Error>
//! types::Gateway: struct, non_exhaustive; Clone + Debug + Deserialize + PartialEq + Serialize
//! types::Gateway.amount: Amount
//! ```
//!
//! In: types with fields, variants and what they implement, calls, constructors, setters, constants. Out: what is private or
//! hidden, and what the library shows only as `raw` (progenitor's client).

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, Item, Visibility};

use super::words::{short, spaced};

/// Names at the top of the file that are `raw`, or shown nowhere.
const RAW: [&str; 2] = ["Client", "prelude"];

/// Every public item of a generated provider file, a line each, sorted. Comments, bodies and the order of the file don't
/// show.
///
/// # Errors
/// The text isn't Rust: why.
pub fn listing(generated_client_rs: &str) -> Result<String, String> {
    let file = syn::parse_file(generated_client_rs).map_err(|error| error.to_string())?;
    let mut listing = Listing::default();
    listing.names(&file.items, "", true);
    listing.items(&file.items, "", true);
    Ok(listing.text())
}

#[derive(Default)]
struct Listing {
    /// Public types by path: kind and marks, then what they implement.
    types: BTreeMap<String, (String, BTreeSet<String>)>,
    lines: BTreeSet<String>,
}

impl Listing {
    fn text(self) -> String {
        let types = self.types.into_iter().map(|(path, (kind, traits))| {
            let traits: Vec<String> = traits.into_iter().collect();
            match traits.is_empty() {
                true => format!("{path}: {kind}"),
                false => format!("{path}: {kind}; {}", traits.join(" + ")),
            }
        });
        let lines: BTreeSet<String> = self.lines.into_iter().chain(types).collect();
        lines.into_iter().map(|line| line + "\n").collect()
    }

    /// The public types of all modules: an `impl` may stand anywhere.
    fn names(&mut self, items: &[Item], module: &str, shown: bool) {
        for item in items {
            let (attributes, visibility, name, kind) = match item {
                Item::Struct(it) => (&it.attrs, &it.vis, &it.ident, "struct"),
                Item::Enum(it) => (&it.attrs, &it.vis, &it.ident, "enum"),
                Item::Trait(it) => (&it.attrs, &it.vis, &it.ident, "trait"),
                Item::Mod(it) => {
                    let is_shown = shown && is_shown(&it.attrs, &it.vis) && !RAW.iter().any(|raw| it.ident == raw);
                    let inner = it.content.as_ref().map(|(_, items)| items.as_slice()).unwrap_or_default();
                    self.names(inner, &format!("{module}{}::", it.ident), is_shown);
                    continue;
                }
                _ => continue,
            };
            if !shown || !is_shown(attributes, visibility) || (module.is_empty() && RAW.iter().any(|raw| name == raw)) {
                continue;
            }
            let mark =
                if attributes.iter().any(|it| it.path().is_ident("non_exhaustive")) { ", non_exhaustive" } else { "" };
            let traits = attributes.iter().filter(|it| it.path().is_ident("derive")).flat_map(derived).collect();
            self.types.insert(format!("{module}{name}"), (format!("{kind}{mark}"), traits));
        }
    }

    fn items(&mut self, items: &[Item], module: &str, shown: bool) {
        for item in items {
            match item {
                Item::Mod(it) => {
                    let is_shown = shown && is_shown(&it.attrs, &it.vis) && !RAW.iter().any(|raw| it.ident == raw);
                    let inner = it.content.as_ref().map(|(_, items)| items.as_slice()).unwrap_or_default();
                    self.items(inner, &format!("{module}{}::", it.ident), is_shown);
                }
                // What an `impl` adds to a shown type is shown, wherever it stands.
                Item::Impl(it) => self.implementation(it, module),
                Item::Struct(it) if self.types.contains_key(&format!("{module}{}", it.ident)) => {
                    self.fields(&it.fields, &format!("{module}{}", it.ident), true);
                }
                Item::Enum(it) if self.types.contains_key(&format!("{module}{}", it.ident)) => {
                    for variant in &it.variants {
                        let path = format!("{module}{}::{}", it.ident, variant.ident);
                        self.fields(&variant.fields, &path, false);
                        self.lines.insert(path);
                    }
                }
                Item::Const(it) if shown && is_shown(&it.attrs, &it.vis) => {
                    self.lines.insert(format!("{module}{}: const {}", it.ident, short(&*it.ty)));
                }
                Item::Static(it) if shown && is_shown(&it.attrs, &it.vis) => {
                    self.lines.insert(format!("{module}{}: static {}", it.ident, short(&*it.ty)));
                }
                Item::Type(it) if shown && is_shown(&it.attrs, &it.vis) => {
                    self.lines.insert(format!("{module}{}: type {}", it.ident, short(&*it.ty)));
                }
                Item::Fn(it) if shown && is_shown(&it.attrs, &it.vis) => self.function(&it.sig, module),
                // At the top they are progenitor's own, and shown as `raw`.
                Item::Use(it) if shown && !module.is_empty() && is_shown(&it.attrs, &it.vis) => {
                    let tree = &it.tree;
                    self.lines.insert(format!("{module}use: {}", spaced(quote::quote!(#tree))));
                }
                _ => {}
            }
        }
    }

    fn fields(&mut self, fields: &syn::Fields, owner: &str, only_public: bool) {
        for (index, field) in fields.iter().enumerate() {
            if only_public && !is_shown(&field.attrs, &field.vis) {
                continue;
            }
            let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            self.lines.insert(format!("{owner}.{name}: {}", short(&field.ty)));
        }
    }

    fn implementation(&mut self, it: &syn::ItemImpl, module: &str) {
        let Some(owner) = self.owner(&it.self_ty, module) else { return };
        let Some((implemented, _)) = &it.trait_ else {
            let of_owner = format!("{owner}::");
            for item in &it.items {
                match item {
                    syn::ImplItem::Fn(function) if is_shown(&function.attrs, &function.vis) => {
                        self.function(&function.sig, &of_owner);
                    }
                    syn::ImplItem::Const(it) if is_shown(&it.attrs, &it.vis) => {
                        self.lines.insert(format!("{of_owner}{}: const {}", it.ident, short(&it.ty)));
                    }
                    _ => {}
                }
            }
            return;
        };
        // Whose error `FromStr` has is noise; what a two-step call previews isn't.
        let is_ours = implemented.segments.iter().any(|it| it.ident == "passerelle");
        let items = if is_ours { it.items.as_slice() } else { &[] };
        let types: Vec<String> = items
            .iter()
            .filter_map(|item| match item {
                syn::ImplItem::Type(it) => Some(format!("{} = {}", it.ident, short(&it.ty))),
                _ => None,
            })
            .collect();
        let mut name = short(implemented);
        if !types.is_empty() {
            name = match name.strip_suffix('>') {
                Some(open) => format!("{open}, {}>", types.join(", ")),
                None => format!("{name}<{}>", types.join(", ")),
            };
        }
        match self.types.get_mut(&owner) {
            Some((_, traits)) => {
                traits.insert(name);
            }
            None => {
                // Several of them may be for one type, so the whole line is the item.
                self.lines.insert(format!("{owner} impl {name}"));
            }
        }
    }

    fn function(&mut self, signature: &syn::Signature, owner: &str) {
        let syn::Signature { asyncness, constness, ident, generics, inputs, output, .. } = signature;
        let inputs: Vec<String> = inputs.iter().map(short).collect();
        let answer = match output {
            syn::ReturnType::Default => String::new(),
            syn::ReturnType::Type(_, answer) => format!(" -> {}", short(&**answer)),
        };
        let before = [constness.as_ref().map(|_| "const "), asyncness.as_ref().map(|_| "async ")];
        let before: String = before.into_iter().flatten().collect();
        let bounds = generics.where_clause.as_ref().map(|bounds| format!(" {}", spaced(quote::quote!(#bounds))));
        self.lines.insert(format!(
            "{owner}{ident}: {before}fn{}({}){answer}{}",
            short(generics),
            inputs.join(", "),
            bounds.unwrap_or_default(),
        ));
    }

    /// The path of the type an `impl` is for; `None` where it isn't shown.
    fn owner(&self, written: &syn::Type, module: &str) -> Option<String> {
        let name = short(written);
        // In its own module, by its path, or by `use super::types::*`.
        let found = [format!("{module}{name}"), name.clone(), format!("types::{name}")]
            .into_iter()
            .find(|path| self.types.contains_key(path));
        let syn::Type::Path(path) = written else { return found };
        let is_foreign = path.path.leading_colon.is_some();
        found.or(is_foreign.then_some(name))
    }
}

/// Whether it is `pub` and not hidden.
fn is_shown(attributes: &[Attribute], visibility: &Visibility) -> bool {
    let is_hidden = |it: &Attribute| it.path().is_ident("doc") && spaced(quote::quote!(#it)).contains("(hidden)");
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(is_hidden)
}

/// What `#[derive(..)]` names.
fn derived(attribute: &Attribute) -> Vec<String> {
    let paths = attribute.parse_args_with(syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated);
    paths.map(|paths| paths.iter().map(short).collect()).unwrap_or_default()
}
