//! What the library's source says of itself: which traits a provider's client implements, what its own calls are, what our
//! errors are, and which statuses mean that nothing was done. Read with syn; where the source no longer has the form that is
//! looked for, that is said, and no page is made from a guess.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::parse::{ParseStream, Parser};
use syn::visit::Visit;
use syn::{Attribute, Expr, ExprBinary, ExprMacro, Item, Lit, Pat, Token, Visibility};

use super::markdown::first_paragraph;

/// The parsed files that pages are made of.
pub(crate) struct Code {
    files: BTreeMap<PathBuf, syn::File>,
}

/// A name and the first paragraph of its documentation.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) doc: String,
}

/// Which statuses outside 2xx say that a write wasn't carried out.
pub(crate) struct Verdict {
    refusals: Pat,
    exceptions: Pat,
    /// A refusal as well, unless its code says that an earlier attempt is in work.
    pub(crate) conflict: u16,
    /// What such a code contains.
    pub(crate) in_progress: String,
}

/// Folders and files of `src` that are looked into, besides those of the providers.
const SHARED: [&str; 5] =
    ["src/payment", "src/webhook", "src/error/mod.rs", "src/transport/call.rs", "src/transport/retry.rs"];

impl Code {
    /// Parses what is needed of the source. A provider's folder is one with a `client.rs`.
    pub(crate) fn read(source: &BTreeMap<PathBuf, String>) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        for (path, text) in source {
            let is_shared = SHARED.iter().any(|shared| path.starts_with(shared));
            let is_provider = path.parent().is_some_and(|folder| source.contains_key(&folder.join("client.rs")));
            if is_shared || is_provider {
                let file = syn::parse_file(text).map_err(|error| format!("{}: {error}", path.display()))?;
                files.insert(path.clone(), file);
            }
        }
        Ok(Self { files })
    }

    fn file(&self, path: &str) -> Result<&syn::File, String> {
        self.files.get(Path::new(path)).ok_or_else(|| format!("{path} isn't there"))
    }

    fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a Item> {
        self.files.iter().filter(move |(path, _)| path.starts_with(folder)).flat_map(|(_, file)| &file.items)
    }

    /// The public traits that clients implement.
    pub(crate) fn traits(&self) -> Vec<Named> {
        let items = self.below("src/payment").chain(self.below("src/webhook"));
        let mut found: Vec<Named> = items
            .filter_map(|item| match item {
                Item::Trait(item) if matches!(item.vis, Visibility::Public(_)) => {
                    Some(Named { name: item.ident.to_string(), doc: doc(&item.attrs) })
                }
                _ => None,
            })
            .collect();
        found.sort_by(|a, b| a.name.cmp(&b.name));
        found
    }

    /// What the public traits say of their own calls.
    pub(crate) fn trait_calls(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for item in self.below("src/payment") {
            let Item::Trait(item) = item else { continue };
            for member in &item.items {
                if let syn::TraitItem::Fn(function) = member {
                    found.insert(function.sig.ident.to_string(), doc(&function.attrs));
                }
            }
        }
        found
    }

    /// Names of the traits that something in a provider's folder implements.
    pub(crate) fn implemented(&self, provider: &str) -> BTreeSet<String> {
        self.below(&format!("src/{provider}"))
            .filter_map(|item| match item {
                Item::Impl(item) => item.trait_.as_ref()?.0.segments.last().map(|last| last.ident.to_string()),
                _ => None,
            })
            .collect()
    }

    /// The calls that a client has of its own, beside the generated ones: public and `async`.
    pub(crate) fn calls(&self, provider: &str, client: &str) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for item in self.below(&format!("src/{provider}")) {
            let Item::Impl(item) = item else { continue };
            let is_client = matches!(&*item.self_ty, syn::Type::Path(path) if path.path.is_ident(client));
            if item.trait_.is_some() || !is_client {
                continue;
            }
            for member in &item.items {
                if let syn::ImplItem::Fn(function) = member
                    && function.sig.asyncness.is_some()
                    && matches!(function.vis, Visibility::Public(_))
                {
                    found.insert(function.sig.ident.to_string(), doc(&function.attrs));
                }
            }
        }
        found
    }

    /// Whether a provider's `verify` gives `Verified` or `Unverified` messages.
    pub(crate) fn verified(&self, provider: &str) -> Vec<&'static str> {
        struct Words(BTreeSet<&'static str>);
        impl Visit<'_> for Words {
            fn visit_return_type(&mut self, returned: &syn::ReturnType) {
                let text = quote::quote!(#returned).to_string();
                for word in ["Verified", "Unverified"] {
                    if text.split(|c: char| !c.is_alphanumeric()).any(|found| found == word) {
                        self.0.insert(word);
                    }
                }
            }
        }
        let mut words = Words(BTreeSet::new());
        let path = format!("src/{provider}/webhooks.rs");
        if let Some(file) = self.files.get(Path::new(&path)) {
            words.visit_file(file);
        }
        words.0.into_iter().collect()
    }

    /// What a provider's error bodies are, in the words of the module that reads them.
    pub(crate) fn error_bodies(&self, provider: &str) -> String {
        let path = format!("src/{provider}/errors.rs");
        self.files.get(Path::new(&path)).map(|file| doc(&file.attrs)).unwrap_or_default()
    }

    /// The variants of our own error, and the table in its documentation: may money have moved, and what now.
    pub(crate) fn errors(&self) -> Result<Vec<(Named, Vec<String>)>, String> {
        let odd = "src/error/mod.rs has no documented `pub enum Error`";
        let found = self.file("src/error/mod.rs")?.items.iter().find_map(|item| match item {
            Item::Enum(item) if item.ident == "Error" => Some(item),
            _ => None,
        });
        let error = found.ok_or(odd)?;
        let table = whole_doc(&error.attrs);
        error
            .variants
            .iter()
            .map(|variant| {
                let name = variant.ident.to_string();
                let link = format!("[`{name}`]");
                let row = table.lines().find(|line| line.trim_start().starts_with(&format!("| {link}"))).ok_or(odd)?;
                let cells = row.trim().trim_matches('|').split('|').skip(1).map(|cell| unlinked(cell.trim())).collect();
                Ok((Named { name, doc: doc(&variant.attrs) }, cells))
            })
            .collect()
    }

    /// The rule by which `Call::refused` tells a refusal from an unclear end, from its own code.
    pub(crate) fn verdict(&self) -> Result<Verdict, String> {
        let odd =
            |what: &str| format!("{what}: docs/errors.md is made from it, see crates/workbench/src/tables/code.rs");
        let refused = Function::find(self.file("src/transport/call.rs")?, "refused")
            .ok_or_else(|| odd("src/transport/call.rs has no `fn refused`"))?;
        let mut statuses = Statuses::default();
        statuses.visit_block(&refused);
        let [refusals, exceptions] = <[Pat; 2]>::try_from(statuses.patterns)
            .map_err(|_| odd("`refused` of src/transport/call.rs has other than two `matches!` of statuses"))?;
        let [conflict] = <[u16; 1]>::try_from(statuses.equals)
            .map_err(|_| odd("`refused` of src/transport/call.rs compares other than one status"))?;
        let in_progress = Function::find(self.file("src/transport/retry.rs")?, "is_in_progress")
            .and_then(|body| {
                let mut texts = Texts(Vec::new());
                texts.visit_block(&body);
                <[String; 1]>::try_from(texts.0).ok()
            })
            .ok_or_else(|| odd("src/transport/retry.rs has no `fn is_in_progress` with one text"))?;
        let [in_progress] = in_progress;
        Ok(Verdict { refusals, exceptions, conflict, in_progress })
    }
}

impl Verdict {
    /// Whether a status says that a write wasn't carried out.
    pub(crate) fn is_refusal(&self, status: u16) -> bool {
        holds(&self.refusals, status) && !holds(&self.exceptions, status)
    }
}

fn number(expression: &Expr) -> Option<u16> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => number.base10_parse().ok(),
            _ => None,
        },
        _ => None,
    }
}

fn holds(pattern: &Pat, status: u16) -> bool {
    match pattern {
        Pat::Or(or) => or.cases.iter().any(|case| holds(case, status)),
        Pat::Lit(literal) => {
            matches!(&literal.lit, Lit::Int(number) if number.base10_parse::<u16>().is_ok_and(|number| number == status))
        }
        Pat::Range(range) => {
            let bound = |bound: &Option<Box<Expr>>| bound.as_deref().and_then(number);
            let end = bound(&range.end);
            let below = match range.limits {
                syn::RangeLimits::Closed(_) => end.is_none_or(|end| status <= end),
                syn::RangeLimits::HalfOpen(_) => end.is_none_or(|end| status < end),
            };
            bound(&range.start).is_none_or(|start| status >= start) && below
        }
        _ => false,
    }
}

/// Finds the body of a function, wherever in a file it stands.
struct Function<'a>(&'a str, Option<syn::Block>);

impl Function<'_> {
    fn find(file: &syn::File, name: &str) -> Option<syn::Block> {
        let mut finder = Function(name, None);
        finder.visit_file(file);
        finder.1
    }
}

impl Visit<'_> for Function<'_> {
    fn visit_item_fn(&mut self, item: &syn::ItemFn) {
        if item.sig.ident == self.0 {
            self.1 = Some((*item.block).clone());
        }
    }
    fn visit_impl_item_fn(&mut self, item: &syn::ImplItemFn) {
        if item.sig.ident == self.0 {
            self.1 = Some(item.block.clone());
        }
    }
}

/// Patterns of `matches!(… status, …)`, and statuses that are compared with `==`.
#[derive(Default)]
struct Statuses {
    patterns: Vec<Pat>,
    equals: Vec<u16>,
}

impl Visit<'_> for Statuses {
    fn visit_expr_macro(&mut self, invocation: &ExprMacro) {
        let parse = |input: ParseStream<'_>| {
            let _: Expr = input.parse()?;
            let _: Token![,] = input.parse()?;
            Pat::parse_multi_with_leading_vert(input)
        };
        if invocation.mac.path.is_ident("matches")
            && let Ok(pattern) = parse.parse2(invocation.mac.tokens.clone())
        {
            self.patterns.push(pattern);
        }
    }
    fn visit_expr_binary(&mut self, binary: &ExprBinary) {
        if matches!(binary.op, syn::BinOp::Eq(_)) {
            self.equals.extend(number(&binary.right));
        }
        syn::visit::visit_expr_binary(self, binary);
    }
}

struct Texts(Vec<String>);

impl Visit<'_> for Texts {
    fn visit_lit_str(&mut self, text: &syn::LitStr) {
        self.0.push(text.value());
    }
}

fn whole_doc(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let syn::Meta::NameValue(pair) = &attribute.meta
            && let Expr::Lit(literal) = &pair.value
            && let Lit::Str(text) = &literal.lit
        {
            lines.push(text.value());
        }
    }
    // `//! a` is the text " a".
    lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The first paragraph of a documentation, without links into the code.
fn doc(attributes: &[Attribute]) -> String {
    unlinked(&first_paragraph(&whole_doc(attributes)))
}

/// `[`a`](b)` and `[`a`]` → `a`, still as code.
fn unlinked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        out.push_str(before);
        let Some((name, after)) = after.split_once("`]") else {
            rest = after;
            continue;
        };
        out.push_str(&format!("`{name}`"));
        rest = match after.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    out + rest
}
