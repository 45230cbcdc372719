//! The provider "acme" of fixtures/acme, whole and with one line changed.
#![allow(dead_code, unreachable_pub, missing_docs)]

use std::path::Path;

use passerelle_codegen::{Problems, Spec, generate, lint};
use quote::ToTokens;
use serde_json::Value;

/// As `passerelle_codegen::rules::rows::FIXTURE`, which comes with a feature.
pub const FILES: [(&str, &str); 3] = [
    ("openapi", include_str!("../fixtures/acme/openapi.yaml")),
    ("orders", include_str!("../fixtures/acme/orders.yaml")),
    ("shared", include_str!("../fixtures/acme/shared.yaml")),
];

pub fn files() -> Vec<(String, String)> {
    FILES.iter().map(|(name, text)| (format!("specs/acme/{name}.yaml"), (*text).to_owned())).collect()
}

/// The files, with `from` of one of them replaced; `from` must stand there, so that a row can't rot.
pub fn changed(file: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let mut files = files();
    let (_, text) = files.iter_mut().find(|(name, _)| name.contains(&format!("/{file}.yaml"))).unwrap();
    assert!(text.contains(from), "{file}.yaml of the fixture has no {from:?}");
    *text = text.replacen(from, to, 1);
    files
}

pub fn acme() -> Spec {
    Spec::from_files("acme", &files()).unwrap()
}

/// All three steps.
pub fn run(files: &[(String, String)]) -> Result<String, Problems> {
    let spec = Spec::from_files("acme", files)?;
    lint(&spec)?;
    generate(&spec).map(|generated| generated.client)
}

/// Output as Rust, asserted to parse.
pub fn parsed(files: &[(String, String)]) -> syn::File {
    let text = run(files).unwrap_or_else(|problems| panic!("{problems}"));
    syn::parse_file(&text).unwrap()
}

/// The bundle as one file: JSON is YAML.
pub fn as_one_file(bundle: &Value) -> Vec<(String, String)> {
    vec![("specs/acme/openapi.yaml".to_owned(), serde_json::to_string(bundle).unwrap())]
}

pub fn module<'a>(items: &'a [syn::Item], name: &str) -> &'a [syn::Item] {
    let found = items.iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == name => module.content.as_ref(),
        _ => None,
    });
    &found.unwrap_or_else(|| panic!("no module {name}")).1
}

pub fn fields(file: &syn::File, structure: &str) -> Vec<syn::Field> {
    let found = module(&file.items, "types").iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == structure => Some(item.fields.iter().cloned().collect()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no struct {structure}"))
}

/// Type of a field, without spaces and without the paths of std.
pub fn field(file: &syn::File, structure: &str, name: &str) -> String {
    let all = fields(file, structure);
    let found = all.iter().find(|field| field.ident.as_ref().unwrap() == name);
    plain(&found.unwrap_or_else(|| panic!("no field {structure}.{name}")).ty)
}

pub fn plain(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string().replace(' ', "");
    ["::std::option::", "::std::string::", "::std::vec::", "::std::boxed::", "::std::collections::", "::serde_json::"]
        .iter()
        .fold(text, |text, path| text.replace(path, ""))
        .replace("::passerelle::wire::", "")
        .replace("::passerelle::money::", "")
        .replace("passerelle::wire::", "")
        .replace(",>", ">")
}

/// Folders of the real specs; none where the crate stands alone.
pub fn real() -> Vec<Spec> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let mut folders: Vec<_> = std::fs::read_dir(root)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders.iter().map(|folder| Spec::load(folder).unwrap_or_else(|problems| panic!("{problems}"))).collect()
}

/// A number generator that is the same everywhere; the low bits of its kind are poor, so the high ones are used.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }
}
