//! The last word is the generator's: the draft is linted and generated, the fix-ups it asks for are listed, and what it
//! refuses is taken out and reported. So what is written always generates, whatever this importer didn't think of.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;
use passerelle_codegen::{FIXUPS, Problem, Spec, generate};
use serde_json::{Map, Value, json};

use super::report::Report;
use super::schema::Schemas;
use super::source::{below, last, local, members};
use super::{ImportError, resource, write};

/// A spec before it is written.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) root: Map<String, Value>,
    pub(super) paths: BTreeMap<String, Map<String, Value>>,
    pub(super) responses: BTreeMap<String, Value>,
    pub(super) hooks: BTreeMap<String, Value>,
    pub(super) schemas: BTreeMap<String, Value>,
}

/// Rounds until whatever the generator refuses must be out.
const ROUNDS: usize = 40;

/// The names that inline enums get from the generator must be nobody else's: one that is becomes a component.
pub(super) fn apart(schemas: &mut Schemas<'_>) {
    let components = schemas.components.clone();
    let mut taken: BTreeSet<String> = components.keys().cloned().collect();
    for (component, schema) in &components {
        for (property, value) in members(schema.get("properties")) {
            let pointer = if value.get("enum").is_some() { "" } else { "/items" };
            let Some(found) = value.pointer(pointer).filter(|value| value.get("enum").is_some()) else { continue };
            if taken.insert(format!("{component}{}", property.to_pascal_case())) {
                continue;
            }
            let name = schemas.name(&format!("{component} {property} choice"));
            schemas.components.insert(name.clone(), json!({ "type": "string", "enum": found.get("enum") }));
            let Some(owner) = schemas.components.get_mut(component) else { continue };
            let is_nullable = found.get("nullable").is_some();
            if let Some(place) = owner.pointer_mut(&format!("{}{pointer}", below("/properties", property))) {
                *place = json!({ "$ref": format!("#/components/schemas/{name}") });
            }
            if let Some(required) = owner.get_mut("required").and_then(Value::as_array_mut).filter(|_| is_nullable) {
                required.retain(|name| name != property);
            }
        }
    }
}

/// Schemas of the document that no operation and no webhook refers to.
pub(super) fn unreferred(document: &Value, report: &mut Report) {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let roots = ["paths", "webhooks", "x-webhooks"].iter().filter_map(|key| document.get(*key));
    let mut next: Vec<&Value> = roots.collect();
    while let Some(value) = next.pop() {
        match value {
            Value::Object(map) => {
                if let Some(pointer) = map.get("$ref").and_then(Value::as_str).and_then(local)
                    && used.insert(pointer.clone())
                {
                    next.extend(document.pointer(&pointer));
                }
                next.extend(map.values());
            }
            Value::Array(list) => next.extend(list),
            _ => {}
        }
    }
    for kind in ["schemas", "responses", "parameters", "requestBodies", "headers"] {
        for (name, _) in members(document.pointer(&format!("/components/{kind}"))) {
            let at = below(&format!("/components/{kind}"), name);
            let is_used = used
                .iter()
                .any(|other| *other == at || other.strip_prefix(&at).is_some_and(|rest| rest.starts_with('/')));
            if !is_used {
                report.left(&at, "no operation and no webhook refers to it");
            }
        }
    }
}

impl Draft {
    /// Takes out components that nothing refers to any more.
    fn prune(&mut self) {
        loop {
            let mut used = BTreeSet::new();
            let mut see = |value: &Value| references(value, &mut used);
            self.paths.values().flat_map(Map::values).for_each(&mut see);
            self.responses.values().for_each(&mut see);
            self.hooks.values().for_each(&mut see);
            self.schemas.values().for_each(&mut see);
            let before = self.schemas.len() + self.responses.len();
            self.schemas.retain(|name, _| used.contains(&format!("schemas/{name}")));
            self.responses.retain(|name, _| used.contains(&format!("responses/{name}")));
            if self.schemas.len() + self.responses.len() == before {
                return;
            }
        }
    }

    fn files(&self, provider: &str) -> Vec<(String, String)> {
        write::files(self, provider, resource)
    }

    /// Takes out what a problem is about, and says so; `false` where that can't be told.
    fn take_out(&mut self, problem: &Problem, report: &mut Report) -> bool {
        let why = format!("the generator refuses it ({}): {}", problem.rule, problem.what);
        let steps: Vec<String> = problem.pointer.split('/').skip(1).map(last).collect();
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        match steps.as_slice() {
            ["paths", path, method, ..] => {
                let gone = self.paths.get_mut(*path).and_then(|item| item.remove(*method)).is_some();
                self.paths.retain(|_, item| !item.is_empty());
                if gone {
                    report.left(&below(&below("/paths", path), method), why);
                }
                gone
            }
            ["components", "schemas", name, "properties", property, ..] => {
                let Some(schema) = self.schemas.get_mut(*name) else { return false };
                if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
                    required.retain(|name| name != property);
                }
                let gone =
                    schema.get_mut("properties").and_then(Value::as_object_mut).and_then(|all| all.remove(*property));
                if gone.is_some() {
                    report.left(&below(&below(&below("/components/schemas", name), "properties"), property), why);
                }
                gone.is_some()
            }
            ["components", "schemas", name, ..] => {
                let free = json!({ "type": "object", "additionalProperties": true });
                match self.schemas.get_mut(*name).filter(|schema| **schema != free) {
                    Some(schema) => {
                        *schema = free;
                        report.changed(&below("/components/schemas", name), format!("a free-form object: {why}"));
                        true
                    }
                    None => false,
                }
            }
            ["x-webhooks", name, ..] => {
                report.left(&below("/webhooks", name), why);
                self.hooks.remove(*name).is_some()
            }
            _ => false,
        }
    }
}

fn references(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            let named = map.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/components/"));
            into.extend(named.map(str::to_owned));
            map.values().for_each(|value| references(value, into));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, into)),
        _ => {}
    }
}

/// The files of a draft that the generator takes, with the fix-ups it wants.
pub(super) fn until_it_generates(
    draft: &mut Draft,
    report: &mut Report,
    provider: &str,
) -> Result<Vec<(String, String)>, ImportError> {
    let mut fixups: BTreeSet<&str> = BTreeSet::new();
    let mut said = String::new();
    for _ in 0..ROUNDS {
        draft.prune();
        if draft.paths.is_empty() {
            return Ok(Vec::new());
        }
        let listed: Vec<&str> = FIXUPS.iter().map(|fixup| fixup.id).filter(|id| fixups.contains(id)).collect();
        draft.root.insert("x-fixups".to_owned(), json!(listed));
        let files = draft.files(provider);
        let spec = Spec::from_files(provider, &files)
            .map_err(|found| ImportError(format!("this importer wrote what can't be read: {found}")))?;
        let Err(problems) = generate(&spec) else { return Ok(files) };
        let mut moved = false;
        for problem in &problems.0 {
            let named = FIXUPS.iter().find(|fixup| problem.what.starts_with(&format!("`{}` ", fixup.id)));
            moved |= match (problem.rule, named) {
                ("fixup-listed", Some(fixup)) => fixups.insert(fixup.id),
                ("fixup-dead", Some(fixup)) => fixups.remove(fixup.id),
                _ => draft.take_out(problem, report),
            };
        }
        said = problems.to_string();
        if !moved {
            break;
        }
    }
    Err(ImportError(format!("can't be made a spec; the importer lacks a rule for this:\n{said}")))
}
