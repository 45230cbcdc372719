//! A new provider's place in the workspace: its folder under src/, its module of the sandbox, and a line wherever providers are
//! listed. A pure function from the spec and the texts of today to the texts of tomorrow: all of them, or none.
//!
//! What is made is true of any provider: how a call is signed in, where it goes, what an error says. What only somebody who
//! knows this one can write (is it paid? what does it tell?) isn't made at all; [`Scaffold::next`] lists it.

mod auth;
mod client;
mod errors;
mod lists;
mod next;
mod sample;

use std::collections::BTreeMap;

use passerelle_codegen::Spec;
use serde_json::Value;

pub use lists::EDITED;
pub use sample::sample;

use crate::import::is_module_name;

/// Why nothing was made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub(crate) String);

/// What is to be written.
#[derive(Clone, Debug)]
pub struct Scaffold {
    /// New files: path from the root, and text.
    pub created: BTreeMap<String, String>,
    /// Files that get a line more.
    pub edited: BTreeMap<String, String>,
    /// What comes next, in order.
    pub next: Vec<String>,
}

/// What a spec says that the texts need.
pub(crate) struct Facts {
    /// `acme`: module, feature and folder.
    pub(crate) name: String,
    /// `Acme`: the client.
    pub(crate) client: String,
    /// As the provider writes itself.
    pub(crate) title: String,
    pub(crate) key: Key,
    /// `(name, address)` of the hosts where money is real, and where it isn't.
    pub(crate) live: Vec<(String, String)>,
    pub(crate) test: Vec<(String, String)>,
}

/// How a caller says who it is.
pub(crate) enum Key {
    /// By itself, in this header (lower case).
    Header(String),
    Bearer,
    Basic,
}

/// Whether a provider can have this name; before anything is read.
///
/// # Errors
/// When Rust or the workspace can't have it.
pub fn check_name(name: &str) -> Result<(), Refused> {
    // Features, modules of the library and of the sandbox, and what generated code calls itself.
    const TAKEN: [&str; 10] =
        ["codegen", "passerelle", "generated", "shared", "openapi", "core", "std", "alloc", "conformance", "test"];
    if !is_module_name(name) || name.ends_with("_core") || TAKEN.contains(&name) {
        return Err(Refused(format!(
            "`{name}` can't be a module of Rust here: lower case, letters, digits and `_`, no word that is taken"
        )));
    }
    Ok(())
}

/// Everything that makes a provider of a spec. `texts` are today's texts of [`EDITED`].
///
/// # Errors
/// When the name is taken, or a place where a line goes isn't found.
pub fn scaffold(spec: &Spec, texts: &BTreeMap<String, String>) -> Result<Scaffold, Refused> {
    check_name(spec.provider())?;
    let facts = Facts::of(spec)?;
    let edited = lists::edited(&facts, texts)?;
    let name = &facts.name;
    let created = [
        (format!("src/{name}/mod.rs"), client::module(&facts)),
        (format!("src/{name}/client.rs"), client::client(&facts)),
        (format!("src/{name}/auth.rs"), auth::auth(&facts)),
        (format!("src/{name}/errors.rs"), errors::errors(&facts, spec)),
        (format!("crates/sandbox/src/{name}/mod.rs"), client::sandbox(&facts)),
    ];
    Ok(Scaffold { created: created.into(), edited, next: next::next(&facts, spec) })
}

impl Facts {
    fn of(spec: &Spec) -> Result<Self, Refused> {
        let bundle = spec.bundle();
        let text = |pointer: &str| bundle.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let schemes = bundle.pointer("/components/securitySchemes").and_then(Value::as_object);
        let scheme = schemes.and_then(|all| all.values().next()).cloned().unwrap_or_default();
        let of = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default().to_lowercase();
        let key = match (of("type").as_str(), of("in").as_str(), of("scheme").as_str()) {
            ("apikey", "header", _) => Key::Header(of("name")),
            ("http", _, "basic") => Key::Basic,
            ("http", _, "bearer") => Key::Bearer,
            _ => return Err(Refused("the spec has no security scheme with a key in a header".to_owned())),
        };
        let mut hosts = [Vec::new(), Vec::new()];
        for server in bundle.get("servers").and_then(Value::as_array).into_iter().flatten() {
            let of = |key: &str| server.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            let [live, test] = &mut hosts;
            let list = if of("x-environment") == "test" { test } else { live };
            let host = of("x-host");
            if !list.iter().any(|(name, _)| *name == host) {
                list.push((host, of("url")));
            }
        }
        // What follows becomes text of Rust, and a document may say anything.
        let odd = |text: &str| text.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, '"' | '\\'));
        if text("/info/title").chars().any(char::is_control) {
            return Err(Refused(
                "the title has a line break or another sign that can't be printed: say another --title".to_owned(),
            ));
        }
        if let Key::Header(name) = &key
            && !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        {
            return Err(Refused(format!("{name:?} can't be the name of a header")));
        }
        if let Some((host, url)) = hosts.iter().flatten().find(|(host, url)| odd(host) || odd(url)) {
            return Err(Refused(format!("{url:?} (host {host:?}) can't be an address of a server")));
        }
        let [live, test] = hosts;
        if live.is_empty() && test.is_empty() {
            return Err(Refused("the spec names no server".to_owned()));
        }
        Ok(Self {
            name: spec.provider().to_owned(),
            client: spec.client_name(),
            title: text("/info/title"),
            key,
            live,
            test,
        })
    }

    /// `ACME_API_KEY`, for examples.
    fn variable(&self) -> String {
        format!("{}_API_KEY", self.name.to_uppercase())
    }

    /// A key that is nobody's.
    fn canary(&self) -> String {
        format!("{}-canary-key", self.name.replace('_', "-"))
    }
}
