//! A provider's spec: the union of its files, with the place of every node.
//!
//! [`Spec::from_files`] is a pure function from texts to the bundle; [`Spec::load`] only reads the folder. The bundle is
//! one standard OpenAPI 3.0.3 document. What the generator changes for progenitor's sake is made on a copy (`fixups`).

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

use crate::problem::{Place, Problem, Problems};
use crate::source::{self, escape};

/// A provider's spec, bundled.
#[derive(Clone, Debug)]
pub struct Spec {
    provider: String,
    bundle: Value,
    /// Whether it is a part of what was written: then a fix-up may have nothing to do.
    partial: bool,
    places: BTreeMap<String, Place>,
}

/// Keys of a resource file; all others belong in the root document.
const RESOURCE_KEYS: [&str; 3] = ["paths", "components", "x-webhooks"];

impl Spec {
    /// Reads every `*.yaml` of a provider's folder; the folder's name is the provider's.
    pub fn load(folder: &Path) -> Result<Self, Problems> {
        let shown = folder.display().to_string();
        let unreadable = |error: std::io::Error| {
            Problems::general(&shown, "readable", format!("can't be read: {error}"), "name a folder of specs/")
        };
        let provider = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let text = std::fs::read_to_string(&path).map_err(unreadable)?;
                files.push((format!("specs/{provider}/{name}"), text));
            }
        }
        // The order a file system lists names in must not matter.
        files.sort();
        Self::from_files(&provider, &files)
    }

    /// The bundle of `(name, text)` pairs.
    pub fn from_files(provider: &str, files: &[(String, String)]) -> Result<Self, Problems> {
        let mut spec = Self {
            provider: provider.to_owned(),
            bundle: Value::Object(Map::new()),
            partial: false,
            places: BTreeMap::new(),
        };
        let mut problems = Vec::new();
        let mut has_root = false;
        for (name, text) in files {
            let parsed = match source::parse(name, text) {
                Ok(parsed) => parsed,
                Err(found) => {
                    problems.extend(found.0);
                    continue;
                }
            };
            let is_root = parsed.value.get("openapi").is_some();
            has_root |= is_root;
            let Value::Object(map) = parsed.value else {
                problems.push(Problem {
                    place: parsed.places.get("").cloned().unwrap_or_default(),
                    pointer: String::new(),
                    rule: "file-form",
                    what: "is not a mapping".to_owned(),
                    mend: "see specs/README.md".to_owned(),
                });
                continue;
            };
            for (key, value) in map {
                let pointer = format!("/{}", escape(&key));
                if !is_root && !RESOURCE_KEYS.contains(&key.as_str()) {
                    problems.push(Problem {
                        place: parsed.places.get(&pointer).cloned().unwrap_or_default(),
                        pointer,
                        rule: "file-form",
                        what: format!("a resource file has the key `{key}`"),
                        mend: "move it to openapi.yaml, or correct its spelling".to_owned(),
                    });
                    continue;
                }
                let depth = if key == "components" { 2 } else { 1 };
                spec.merge(&pointer, value, depth, &parsed.places, &mut problems);
            }
            for (pointer, place) in parsed.places {
                spec.places.entry(pointer).or_insert(place);
            }
        }
        if !has_root && problems.is_empty() {
            problems.extend(
                Problems::general(
                    &format!("specs/{provider}"),
                    "file-form",
                    "has no root document",
                    "add openapi.yaml with openapi, info, servers, security and tags",
                )
                .0,
            );
        }
        // Does something only where another crate of the build switched on serde_json's `preserve_order`: the order of the
        // files and of their keys must not reach the output there either.
        spec.bundle.sort_all_objects();
        if problems.is_empty() { Ok(spec) } else { Err(Problems(problems)) }
    }

    /// Adds `value` at `pointer`; mappings are united down to `depth`, anything defined twice is a problem.
    fn merge(
        &mut self,
        pointer: &str,
        value: Value,
        depth: usize,
        places: &BTreeMap<String, Place>,
        problems: &mut Vec<Problem>,
    ) {
        let (parent, key) = pointer.rsplit_once('/').unwrap_or(("", pointer));
        let key = key.replace("~1", "/").replace("~0", "~");
        let Some(Value::Object(map)) = self.bundle.pointer_mut(parent) else { return };
        match (map.get(&key), value) {
            (None, value) => {
                map.insert(key, value);
            }
            (Some(Value::Object(_)), Value::Object(entries)) if depth > 0 => {
                for (name, entry) in entries {
                    self.merge(&format!("{pointer}/{}", escape(&name)), entry, depth - 1, places, problems);
                }
            }
            (Some(_), _) => {
                let first = self.places.get(pointer).map(ToString::to_string).unwrap_or_default();
                problems.push(Problem {
                    place: places.get(pointer).cloned().unwrap_or_default(),
                    pointer: pointer.to_owned(),
                    rule: "defined-once",
                    what: format!("`{key}` is defined a second time; the first is at {first}"),
                    mend: "keep one of the two, or rename".to_owned(),
                });
            }
        }
    }

    pub(crate) fn bundle_mut(&mut self) -> &mut Value {
        &mut self.bundle
    }

    pub(crate) fn set_partial(&mut self) {
        self.partial = true;
    }

    pub(crate) fn is_partial(&self) -> bool {
        self.partial
    }

    /// Name of the provider: its folder, its Cargo feature, its module.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Name of the Rust client: the title's letters and digits, the first one capital. `lomi.` gives `Lomi`.
    pub fn client_name(&self) -> String {
        let title = self.bundle.pointer("/info/title").and_then(Value::as_str).unwrap_or(&self.provider);
        let mut letters = title.chars().filter(char::is_ascii_alphanumeric);
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
    }

    /// The bundle: one self-contained OpenAPI document, extensions included.
    pub fn bundle(&self) -> &Value {
        &self.bundle
    }

    /// Where the node at a JSON pointer of the bundle was written: it, or the nearest above it that was.
    pub fn place(&self, pointer: &str) -> Place {
        // A missing key has no place of its own.
        let mut at = pointer;
        loop {
            if let Some(place) = self.places.get(at) {
                return place.clone();
            }
            match at.rsplit_once('/') {
                Some((parent, _)) => at = parent,
                None => return Place { file: format!("specs/{}/openapi.yaml", self.provider), line: 0, column: 0 },
            }
        }
    }

    /// A problem at a JSON pointer of the bundle.
    pub(crate) fn problem(
        &self,
        pointer: &str,
        rule: &'static str,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Problem {
        let place = self.place(pointer);
        Problem { place, pointer: pointer.to_owned(), rule, what: what.into(), mend: mend.into() }
    }
}
