//! Compares two documents, operation by operation: parameters, credentials, request body, statuses, successful answers.

use std::collections::BTreeMap;

use passerelle_codegen::{Operation, Parameter, resolve};
use serde_json::Value;

use super::deviations::Deviation;
use super::difference::{Difference, Kind};
use super::members::{differences, must, said};
use super::pairs::{Pairs, pair, path_parameters, title};
use super::schema::{ANYTHING, Schema};

/// What two documents have in common, and what not.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Operations that both have.
    pub matched: usize,
    /// Operations in the provider's document.
    pub theirs: usize,
    /// Operations in our spec.
    pub ours: usize,
    /// Every difference, in a stable order.
    pub differences: Vec<Difference>,
}

/// Compares our bundle with a provider's document. Of the deviations only those of kind `path` matter here: they say which
/// operations are the same.
pub fn compare(ours: &Value, theirs: &Value, deviations: &[&Deviation]) -> Comparison {
    let Pairs { both, only_ours, only_theirs } = pair(ours, theirs, deviations);
    let mut found = Vec::new();
    let whole = |operation: &Operation<'_>, kind: Kind, ours: String, theirs: String| Difference {
        operation: title(operation),
        place: String::new(),
        kind,
        ours,
        theirs,
    };
    found.extend(only_ours.iter().map(|it| whole(it, Kind::Extra, it.id().to_owned(), String::new())));
    found.extend(only_theirs.iter().map(|it| whole(it, Kind::Missing, String::new(), it.id().to_owned())));
    for (mine, other, elsewhere) in &both {
        if *elsewhere {
            found.push(whole(mine, Kind::Path, title(mine), title(other)));
        }
        let mut pair = Pair { documents: (ours, theirs), ours: *mine, theirs: *other, found: Vec::new() };
        pair.parameters();
        pair.body();
        pair.responses();
        found.append(&mut pair.found);
    }
    found.sort_by(|a, b| a.order().cmp(&b.order()));
    Comparison {
        matched: both.len(),
        theirs: both.len() + only_theirs.len(),
        ours: both.len() + only_ours.len(),
        differences: found,
    }
}

/// One operation of ours and the same of theirs.
struct Pair<'a> {
    documents: (&'a Value, &'a Value),
    ours: Operation<'a>,
    theirs: Operation<'a>,
    found: Vec<Difference>,
}

/// What a body holds.
enum Content<'a> {
    Json(&'a Value),
    /// Another media type, or nothing that anybody described.
    Other(&'a str),
}

impl<'a> Pair<'a> {
    fn add(&mut self, place: impl Into<String>, kind: Kind, ours: impl Into<String>, theirs: impl Into<String>) {
        let difference = Difference {
            operation: title(&self.ours),
            place: place.into(),
            kind,
            ours: ours.into(),
            theirs: theirs.into(),
        };
        self.found.push(difference);
    }

    fn schemas(&mut self, place: &str, ours: &'a Value, theirs: &'a Value) {
        for (path, kind, mine, other) in differences(self.documents, ours, theirs) {
            let at = if path.is_empty() { place.to_owned() } else { format!("{place} / {path}") };
            self.add(at, kind, mine, other);
        }
    }

    fn parameters(&mut self) {
        let keys = credentials(self.documents.0, &self.ours);
        let names = path_parameters(&self.ours);
        let ours = by_name(&self.ours, &names, &[]);
        // A key that they list as a parameter is a security scheme of ours: specs/README.md, "Security".
        let schemes = all_schemes(self.documents.0);
        let theirs = by_name(&self.theirs, &names, &schemes);
        let mut their_keys = credentials(self.documents.1, &self.theirs);
        their_keys.extend(
            self.theirs.parameters().iter().map(label).filter(|name| schemes.iter().any(|key| same(key, name))),
        );
        for key in keys.iter().filter(|key| !their_keys.iter().any(|other| same(other, key))) {
            self.add(key.clone(), Kind::Extra, "key", "");
        }
        for key in their_keys.iter().filter(|key| !keys.iter().any(|other| same(other, key))) {
            self.add(key.clone(), Kind::Missing, "", "key");
        }
        for (key, (place, mine)) in &ours {
            let schema = mine.value.get("schema").unwrap_or(&ANYTHING);
            let Some((_, other)) = theirs.get(key) else {
                self.add(place, Kind::Extra, said(&Schema::read(self.documents.0, schema), mine.required), "");
                continue;
            };
            if mine.required != other.required {
                self.add(place, Kind::Required, must(mine.required), must(other.required));
            }
            self.schemas(place, schema, other.value.get("schema").unwrap_or(&ANYTHING));
        }
        for (_, (place, other)) in theirs.iter().filter(|(key, _)| !ours.contains_key(*key)) {
            let schema = Schema::read(self.documents.1, other.value.get("schema").unwrap_or(&ANYTHING));
            self.add(place, Kind::Missing, "", said(&schema, other.required));
        }
    }

    fn body(&mut self) {
        let read = |document: &'a Value, operation: &Operation<'a>| {
            let body = resolve(document, operation.value.get("requestBody")?);
            let required = body.get("required").and_then(Value::as_bool).unwrap_or(false);
            Some((content(body), required))
        };
        match (read(self.documents.0, &self.ours), read(self.documents.1, &self.theirs)) {
            (Some((mine, needed)), Some((other, wanted))) => {
                if needed != wanted {
                    self.add("request", Kind::Required, must(needed), must(wanted));
                }
                self.contents("request", &mine, &other);
            }
            (Some((mine, needed)), None) => {
                let word = format!("{}, {}", mine.word(self.documents.0), must(needed));
                self.add("request", Kind::Extra, word, "");
            }
            (None, Some((other, wanted))) => {
                let word = format!("{}, {}", other.word(self.documents.1), must(wanted));
                self.add("request", Kind::Missing, "", word);
            }
            (None, None) => {}
        }
    }

    fn responses(&mut self) {
        let ours: BTreeMap<&str, &Value> = self.ours.responses().into_iter().collect();
        let theirs: BTreeMap<&str, &Value> = self.theirs.responses().into_iter().collect();
        for (status, mine) in &ours {
            let place = format!("response {status}");
            match theirs.get(status) {
                // Bodies of errors are one schema for a provider; documents rarely describe them at each operation.
                Some(other) if status.starts_with('2') => self.contents(&place, &content(mine), &content(other)),
                Some(_) => {}
                None => self.add(place, Kind::Extra, content(mine).word(self.documents.0), ""),
            }
        }
        for (status, other) in theirs.iter().filter(|(status, _)| !ours.contains_key(*status)) {
            self.add(format!("response {status}"), Kind::Missing, "", content(other).word(self.documents.1));
        }
    }

    fn contents(&mut self, place: &str, ours: &Content<'a>, theirs: &Content<'a>) {
        if let (Content::Json(mine), Content::Json(other)) = (ours, theirs) {
            return self.schemas(place, mine, other);
        }
        let words = (ours.word(self.documents.0), theirs.word(self.documents.1));
        if words.0 != words.1 {
            self.add(place, Kind::Type, words.0, words.1);
        }
    }
}

impl Content<'_> {
    fn word(&self, document: &Value) -> String {
        match self {
            Self::Json(schema) => Schema::read(document, schema).shape.word().to_owned(),
            Self::Other(name) => (*name).to_owned(),
        }
    }
}

fn content(holder: &Value) -> Content<'_> {
    let types = holder.get("content").and_then(Value::as_object);
    match types.and_then(|types| types.get("application/json")) {
        Some(media) => Content::Json(media.get("schema").unwrap_or(&ANYTHING)),
        None => Content::Other(types.and_then(|types| types.keys().next()).map_or("undescribed", String::as_str)),
    }
}

/// `query limit`: how a parameter is named in a report.
fn label(parameter: &Parameter<'_>) -> String {
    format!("{} {}", parameter.location, parameter.name)
}

/// Names of headers are the same in any case.
fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Parameters by what makes them the same: a path parameter is known by its position, and goes by our name for it.
fn by_name<'a>(
    operation: &Operation<'a>,
    names: &[&str],
    without: &[String],
) -> BTreeMap<(String, String), (String, Parameter<'a>)> {
    let own = path_parameters(operation);
    let mut found = BTreeMap::new();
    for parameter in operation.parameters() {
        let position = own.iter().position(|name| *name == parameter.name).filter(|_| parameter.location == "path");
        let name = position.and_then(|position| names.get(position)).copied().unwrap_or(parameter.name);
        let place = format!("{} {name}", parameter.location);
        if without.iter().any(|key| same(key, &place)) {
            continue;
        }
        let known = if parameter.location == "header" { name.to_ascii_lowercase() } else { name.to_owned() };
        found.insert((parameter.location.to_owned(), known), (place, parameter));
    }
    found
}

/// Every key that a document's security schemes send, as `header X-API-KEY`.
fn all_schemes(document: &Value) -> Vec<String> {
    let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
    schemes.into_iter().flatten().filter_map(|(_, scheme)| sent(scheme)).collect()
}

fn sent(scheme: &Value) -> Option<String> {
    match scheme.get("type")?.as_str()? {
        "apiKey" => Some(format!("{} {}", scheme.get("in")?.as_str()?, scheme.get("name")?.as_str()?)),
        "http" => Some("header Authorization".to_owned()),
        _ => None,
    }
}

/// The keys that an operation's security asks for.
fn credentials(document: &Value, operation: &Operation<'_>) -> Vec<String> {
    let security = operation.value.get("security").or_else(|| document.get("security")).and_then(Value::as_array);
    let schemes = document.pointer("/components/securitySchemes");
    security
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .flat_map(|wanted| wanted.keys())
        .filter_map(|name| sent(schemes?.get(name)?))
        .collect()
}
