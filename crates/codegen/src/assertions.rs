//! What must hold of progenitor's output, or nothing is generated. progenitor's conversions fail open: a schema that
//! doesn't match to the letter becomes the plain type without a word. Here it becomes an error, and so does every type
//! and every attribute that isn't known to be harmless.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use quote::ToTokens;
use serde_json::Value;
use syn::visit::Visit;
use syn::{Fields, GenericArgument, Item, PathArguments, Type};

use crate::emitted::{Emitted, Field, generic};
use crate::operations::{Operation, is_anything, json_schema, operations, resolve, schema_name};
use crate::problem::{Problem, Problems};
use crate::reach::Reach;
use crate::source::escape;
use crate::spec::Spec;

pub(crate) fn check(spec: &Spec, emitted: &Emitted) -> Result<(), Problems> {
    let mut problems = Vec::new();
    attributes(spec, emitted, &mut problems);
    types(spec, emitted, &mut problems);
    methods(spec, emitted, &mut problems);
    properties(spec, emitted, &mut problems);
    if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
}

fn conversion(spec: &Spec, pointer: &str, what: String) -> Problem {
    spec.problem(
        pointer,
        "conversion",
        what,
        "write it as specs/README.md says; if it is so written, the linter lacks a rule or a fix-up misses it",
    )
}

fn component(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}

/// Ways of decoding that lose numbers or refuse what a provider adds.
fn attributes(spec: &Spec, emitted: &Emitted, problems: &mut Vec<Problem>) {
    struct Finder(BTreeSet<&'static str>);
    impl Visit<'_> for Finder {
        fn visit_attribute(&mut self, attribute: &syn::Attribute) {
            if attribute.path().is_ident("serde") {
                let mut words = BTreeSet::new();
                names(attribute.meta.to_token_stream(), &mut words);
                self.0.extend(REFUSED.iter().map(|(word, _)| *word).filter(|word| words.contains(*word)));
            }
        }
    }
    const REFUSED: [(&str, &str); 4] = [
        ("deny_unknown_fields", "refuses fields it doesn't know"),
        ("untagged", "became an untagged enum, which loses exact numbers"),
        ("flatten", "is flattened, which loses exact numbers"),
        ("tag", "is told apart by a tag, which buffers: exact numbers are lost"),
    ];
    for item in emitted.types() {
        let mut finder = Finder(BTreeSet::new());
        finder.visit_item(item);
        for (_, what) in REFUSED.iter().filter(|(word, _)| finder.0.contains(word)) {
            let name = item_name(item).unwrap_or_default();
            problems.push(conversion(spec, &component(&name), format!("`{name}` {what}")));
        }
    }
}

/// The names in an attribute; not its texts, which may be anything: a member may be called `tag`.
fn names(tokens: proc_macro2::TokenStream, into: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(name) => {
                into.insert(name.to_string());
            }
            proc_macro2::TokenTree::Group(group) => names(group.stream(), into),
            _ => {}
        }
    }
}

fn item_name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Impl(item) => Some(item.self_ty.to_token_stream().to_string()),
        _ => None,
    }
}

/// Types of ours and of std that decode what a provider may send. `f64`, `NonZeroU64`, `[T; 2]`, `Uuid`, `NaiveDate` and
/// `HashSet` are not among them.
const HARMLESS: [&str; 15] = [
    "String",
    "bool",
    "i64",
    "Option",
    "Vec",
    "BTreeMap",
    "Map",
    "Value",
    "Box",
    "Amount",
    "Timestamp",
    "Open",
    "Personal",
    "SecretText",
    "Page",
];

/// Names of the types a type is made of; and what in it isn't a plain path.
struct Parts {
    names: Vec<String>,
    /// The names that don't stand inside `Open<..>`.
    closed: Vec<String>,
}

impl Parts {
    fn of(ty: &Type) -> Self {
        let mut parts = Self { names: Vec::new(), closed: Vec::new() };
        parts.read(ty, false);
        parts
    }

    fn read(&mut self, ty: &Type, opened: bool) {
        match ty {
            Type::Path(path) if path.qself.is_none() => {
                let Some(last) = path.path.segments.last() else { return };
                let name = last.ident.to_string();
                let inside = opened || name == "Open";
                if !opened {
                    self.closed.push(name.clone());
                }
                self.names.push(name);
                if let PathArguments::AngleBracketed(arguments) = &last.arguments {
                    for argument in &arguments.args {
                        if let GenericArgument::Type(inner) = argument {
                            self.read(inner, inside);
                        }
                    }
                }
            }
            Type::Tuple(tuple) if tuple.elems.is_empty() => {}
            other => self.names.push(other.to_token_stream().to_string()),
        }
    }

    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|found| found == name)
    }
}

/// Every type is made of harmless ones, and no enum of an answer is closed.
fn types(spec: &Spec, emitted: &Emitted, problems: &mut Vec<Problem>) {
    let reach = Reach::of(spec.bundle());
    let schemas = spec.bundle().pointer("/components/schemas").and_then(Value::as_object);
    let mut known: BTreeSet<String> = HARMLESS.iter().map(|name| (*name).to_owned()).collect();
    known.extend(emitted.types().iter().filter_map(item_name));
    known.extend(
        schemas.into_iter().flatten().filter(|(_, schema)| schema.get("x-union").is_some()).map(|(n, _)| n.clone()),
    );
    let enums: BTreeSet<String> = emitted
        .types()
        .iter()
        .filter_map(|item| match item {
            Item::Enum(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect();
    let mut judge = |pointer: &str, whose: &str, ty: &Type, is_answer: bool| {
        let parts = Parts::of(ty);
        for name in parts.names.iter().filter(|name| !known.contains(*name)) {
            problems.push(conversion(
                spec,
                pointer,
                format!("{whose} became `{name}`, which may refuse or lose a value"),
            ));
        }
        for name in parts.closed.iter().filter(|name| is_answer && enums.contains(*name)) {
            problems.push(conversion(spec, pointer, format!("{whose} is the closed enum `{name}`, in an answer")));
        }
    };
    for item in emitted.types() {
        let name = item_name(item).unwrap_or_default();
        let fields: Vec<&Fields> = match item {
            Item::Struct(item) => vec![&item.fields],
            Item::Enum(item) => item.variants.iter().map(|variant| &variant.fields).collect(),
            _ => continue,
        };
        for field in fields.into_iter().flatten() {
            let whose = field.ident.as_ref().map_or_else(|| name.clone(), |field| format!("{name}.{field}"));
            judge(&component(&name), &format!("`{whose}`"), &field.ty, reach.responses.contains(&name));
        }
    }
    for operation in operations(spec.bundle()) {
        let Some(method) = emitted.methods.get(operation.id()) else { continue };
        judge(&operation.pointer(), "its answer", &method.answer, true);
        for argument in &method.arguments {
            judge(&operation.pointer(), &format!("argument `{}`", argument.name), &argument.owned, false);
        }
    }
}

/// Every operation has its method and every method its operation, with the arguments and the answer that the spec says.
fn methods(spec: &Spec, emitted: &Emitted, problems: &mut Vec<Problem>) {
    let bundle = spec.bundle();
    let all = operations(bundle);
    for operation in &all {
        let Some(method) = emitted.methods.get(operation.id()) else {
            problems.push(conversion(spec, &operation.pointer(), "has no method in progenitor's output".to_owned()));
            continue;
        };
        let mut wanted = arguments(operation);
        let mut found: Vec<String> =
            method.arguments.iter().map(|argument| argument.name.trim_end_matches('_').to_owned()).collect();
        wanted.sort();
        found.sort();
        if wanted != found {
            problems.push(conversion(
                spec,
                &operation.pointer(),
                format!("should take `{}` and takes `{}`", wanted.join(", "), found.join(", ")),
            ));
        }
        let answer = Parts::of(&method.answer).names;
        let schema = operation.responses().into_iter().find(|(status, _)| status.starts_with('2'));
        let schema = schema.and_then(|(_, response)| json_schema(response)).filter(|schema| !is_anything(schema));
        let first = schema.map(|schema| answer_name(bundle, schema));
        if answer.first() != first.as_ref() {
            problems.push(conversion(
                spec,
                &operation.pointer(),
                format!("should answer `{}` and answers `{}`", first.unwrap_or_default(), answer.join("<")),
            ));
        }
    }
    if emitted.methods.len() != all.len() {
        problems.push(conversion(
            spec,
            "/paths",
            format!("{} operations gave {} methods", all.len(), emitted.methods.len()),
        ));
    }
}

/// Rust names of what a call takes.
fn arguments(operation: &Operation<'_>) -> Vec<String> {
    let key = operation.extension("x-idempotency-key").and_then(|key| key.get("name")).and_then(Value::as_str);
    let body = operation.json_body().map(|_| "body".to_owned());
    operation
        .parameters()
        .into_iter()
        .filter(|parameter| key.is_none_or(|key| !key.eq_ignore_ascii_case(parameter.name)))
        .map(|parameter| parameter.name.to_snake_case())
        .chain(body)
        .collect()
}

/// Name of the Rust type that an answer's schema must become.
fn answer_name(bundle: &Value, schema: &Value) -> String {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(schema_name);
    let is_page = resolve(bundle, schema).get("oneOf").is_some() && resolve(bundle, schema).get("x-union").is_none();
    match name {
        Some(_) if is_page => "Page".to_owned(),
        Some(name) => name.to_owned(),
        None => "Vec".to_owned(),
    }
}

/// Each property is there, under its name, and one that must have become a type of ours has.
fn properties(spec: &Spec, emitted: &Emitted, problems: &mut Vec<Problem>) {
    let reach = Reach::of(spec.bundle());
    let schemas = spec.bundle().pointer("/components/schemas").and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else { continue };
        let fields = emitted.structs.get(name).map(Vec::as_slice).unwrap_or_default();
        let by_wire: BTreeMap<&str, &Field> = fields.iter().map(|field| (field.wire.as_str(), field)).collect();
        let by_name: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        if by_wire.len() != properties.len() || by_name.len() != fields.len() {
            problems.push(conversion(
                spec,
                &component(name),
                format!("{} properties gave {} fields", properties.len(), by_name.len()),
            ));
        }
        let required = schema.get("required").and_then(Value::as_array);
        for (property, value) in properties {
            let found = by_wire.get(property.as_str()).map(|field| &field.ty);
            let wanted = wanted(spec.bundle(), value, reach.responses.contains(name));
            let bare = found.map(|ty| generic(ty, "Option").unwrap_or_else(|| ty.clone()));
            let right = match (&bare, &wanted) {
                (None, _) => false,
                (Some(_), None) => true,
                (Some(ty), Some((wanted, true))) => Parts::of(ty).names.first().is_some_and(|first| first == wanted),
                (Some(ty), Some((wanted, false))) => Parts::of(ty).has(wanted),
            };
            let may_lack = value.get("nullable").and_then(Value::as_bool) == Some(true)
                || required.is_none_or(|required| !required.iter().any(|name| name == property));
            if found.is_some_and(|ty| generic(ty, "Option").is_none() == may_lack) {
                problems.push(conversion(
                    spec,
                    &format!("{}/properties/{}", component(name), escape(property)),
                    if may_lack { "may be absent or null, and isn't optional in Rust" } else { "is optional in Rust" }
                        .to_owned(),
                ));
            }
            if !right {
                problems.push(conversion(
                    spec,
                    &format!("{}/properties/{}", component(name), escape(property)),
                    format!(
                        "should be `{}` in Rust and is `{}`",
                        wanted.map_or("a field", |(wanted, _)| wanted),
                        bare.map_or_else(|| "missing".to_owned(), |ty| ty.to_token_stream().to_string())
                    ),
                ));
            }
        }
    }
}

/// The type of ours a property must become, and whether that is the outermost.
fn wanted(bundle: &Value, value: &Value, is_answer: bool) -> Option<(&'static str, bool)> {
    match value.get("x-sensitive").and_then(Value::as_str) {
        Some("secret") => return Some(("SecretText", true)),
        Some(_) => return Some(("Personal", true)),
        None => {}
    }
    let inner = ["items", "additionalProperties"].into_iter().find_map(|key| value.get(key).filter(|v| v.is_object()));
    if let Some(inner) = inner {
        return wanted(bundle, inner, is_answer).map(|(name, _)| (name, false));
    }
    let kind = value.get("type").and_then(Value::as_str);
    if value.get("x-money").is_some() || kind == Some("number") {
        Some(("Amount", true))
    } else if is_answer && resolve(bundle, value).get("enum").is_some() {
        Some(("Open", true))
    } else if value.get("format").and_then(Value::as_str) == Some("date-time") {
        Some(("Timestamp", true))
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
