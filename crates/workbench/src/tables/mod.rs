//! The tables of README.md and the pages of docs/, computed: from the specs what a provider can do and what is known of it,
//! from the library's source what its client implements, from the list of rules what the linter asks. Texts in, texts out.

mod code;
mod errors;
mod markdown;
mod operations;
mod providers;
mod readme;
mod rules;

use std::collections::BTreeMap;
use std::path::PathBuf;

use passerelle_codegen::Spec;

use crate::coverage::Record;
use code::Code;
use markdown::{cell, first_sentence};

/// What the pages are made of.
pub struct Material<'a> {
    /// The specs, in the order of the columns.
    pub specs: &'a [Spec],
    /// What coverage recorded.
    pub record: &'a Record,
    /// README.md, for the text around its tables.
    pub readme: &'a str,
    /// The library's source, by path from the root.
    pub source: &'a BTreeMap<PathBuf, String>,
    /// Pages of docs/ that people write, by path from the root; pages that are made here are passed over.
    pub written: &'a BTreeMap<PathBuf, String>,
}

/// Every page: path from the root → text. What can't be made is said in a sentence.
pub fn files(material: &Material<'_>) -> Result<BTreeMap<PathBuf, String>, String> {
    let code = Code::read(material.source)?;
    let mut files = BTreeMap::new();
    files.insert(PathBuf::from("README.md"), readme::with_tables(material.readme, material.specs, material.record)?);
    files.insert(PathBuf::from("docs/providers.md"), providers::page(material.specs, &code));
    files.insert(PathBuf::from("docs/operations.md"), operations::page(material.specs));
    files.insert(PathBuf::from("docs/errors.md"), errors::page(material.specs, &code)?);
    files.extend(rules::pages());
    let index = index(&files, material.written);
    files.insert(PathBuf::from("docs/README.md"), index);
    Ok(files)
}

/// Said at the top of every page.
pub(crate) const MADE: &str =
    "<!-- Made by `cargo xtask docs`. Don't edit: change the specs, the code or the rules. -->\n\n";

/// A link for each page of docs/, with its title and what it begins with.
fn index(made: &BTreeMap<PathBuf, String>, written: &BTreeMap<PathBuf, String>) -> String {
    let mut out = format!(
        "{MADE}# Documentation\n\nWhere to begin: the [README](../README.md) shows the library in use, \
         [ARCHITECTURE.md](../ARCHITECTURE.md) says how it is built and what happens when something goes wrong, and \
         [CONTRIBUTING.md](../CONTRIBUTING.md) how to change it. `cargo doc --open` has every type and call.\n\n\
         | page | |\n| --- | --- |\n"
    );
    let mut pages: BTreeMap<String, &String> = BTreeMap::new();
    for (path, text) in written.iter().chain(made) {
        let Ok(inner) = path.strip_prefix("docs") else { continue };
        let name = inner.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        let is_shown =
            name == "rules/README.md" || (!name.contains('/') && name != "README.md" && name.ends_with(".md"));
        if is_shown {
            pages.insert(name, text);
        }
    }
    for (name, text) in pages {
        let title = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or(&name);
        let body = text.split_once(&format!("# {title}\n")).map_or("", |(_, body)| body);
        out.push_str(&format!("| [{}]({name}) | {} |\n", cell(title), cell(&first_sentence(body))));
    }
    out
}
