//! Which operations a document has, what each is called, and whether the generator can send it at all. What it can't is
//! left out whole: half a request would be a request nobody documented.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use super::body::{self, Body};
use super::schema::Schemas;
use super::source::{below, items, local, members, text};
use super::words;
use super::{parameter, root};

/// One operation that is taken over.
#[derive(Clone, Debug)]
pub(super) struct Plan<'a> {
    pub(super) at: String,
    /// With the names of its parameters as they are in the spec.
    pub(super) path: String,
    pub(super) method: &'a str,
    pub(super) operation: &'a Value,
    pub(super) tag: String,
    pub(super) id: String,
    pub(super) parameters: Vec<Value>,
    pub(super) body: Option<Body>,
    /// Name and address of its host, where that isn't the document's.
    pub(super) host: Option<(String, String)>,
}

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// Follows references of things that aren't schemas.
pub(super) fn resolved<'a>(document: &'a Value, mut value: &'a Value, at: &str) -> (&'a Value, String) {
    let mut at = at.to_owned();
    for _ in 0..16 {
        let target = value.get("$ref").and_then(Value::as_str).and_then(local);
        match target.and_then(|pointer| Some((document.pointer(&pointer)?, pointer))) {
            Some((next, pointer)) => (value, at) = (next, pointer),
            None => break,
        }
    }
    (value, at)
}

/// Every operation that can be taken over, by path and method; the others are in the report.
pub(super) fn of<'a>(document: &'a Value, schemas: &mut Schemas<'a>, headers: &BTreeSet<String>) -> Vec<Plan<'a>> {
    let mut plans: Vec<Plan<'a>> = Vec::new();
    let (mut names, mut ids, mut tags) = (BTreeMap::new(), words::Names::default(), BTreeMap::new());
    for (path, item) in members(document.get("paths")) {
        let here = below("/paths", path);
        let (item, here) = resolved(document, item, &here);
        for (key, value) in members(Some(item)) {
            if !value.is_object() || key.starts_with("x-") {
                continue;
            }
            let at = below(&here, key);
            let Some(method) = METHODS.into_iter().find(|method| method == key) else {
                schemas.report.left(&at, format!("{} isn't called by generated clients", key.to_uppercase()));
                continue;
            };
            match plan(
                document,
                schemas,
                headers,
                Place { path, item, here: &here, method, operation: value, at: &at },
                &mut names,
            ) {
                Ok(mut plan) => {
                    if plans.iter().any(|other| other.path == plan.path && other.method == plan.method) {
                        schemas.report.left(&at, "the path is another's but for the names of its parameters");
                        continue;
                    }
                    // `Payment links` and `payment-links` are one resource.
                    plan.tag = tags.entry(plan.tag.to_snake_case()).or_insert(plan.tag).clone();
                    let resource = plan.tag.to_snake_case();
                    let verb = words::verb(&resource, text(value, "operationId"), method, path);
                    let mut id = format!("{resource}_{verb}");
                    if ids.has(&id.to_pascal_case()) {
                        id = format!("{id}_by_{method}").to_snake_case();
                    }
                    let mut number = 2;
                    while ids.has(&id.to_pascal_case()) {
                        // Letters behind the number, so that heck doesn't part the words otherwise.
                        id = format!("{resource}_{verb}_no{number}").to_snake_case();
                        number += 1;
                    }
                    ids.give(&id.to_pascal_case());
                    if id != text(value, "operationId") {
                        schemas.report.changed(&below(&at, "operationId"), "named after its tag, as all our calls are");
                    }
                    plan.id = id;
                    plans.push(plan);
                }
                Err(why) => schemas.report.left(&at, why),
            }
        }
    }
    plans
}

struct Place<'a, 'b> {
    path: &'a str,
    item: &'a Value,
    here: &'b str,
    method: &'static str,
    operation: &'a Value,
    at: &'b str,
}

fn plan<'a>(
    document: &'a Value,
    schemas: &mut Schemas<'a>,
    headers: &BTreeSet<String>,
    place: Place<'a, '_>,
    names: &mut BTreeMap<String, String>,
) -> Result<Plan<'a>, String> {
    let Place { path, item, here, method, operation, at } = place;
    // As routers of JavaScript write it.
    let braced: Vec<String> = path
        .split('/')
        .map(|step| step.strip_prefix(':').map_or_else(|| step.to_owned(), |name| format!("{{{name}}}")))
        .collect();
    let braced = braced.join("/");
    if braced != path {
        schemas.report.changed(here, format!("written `{braced}`: `:name` is no parameter in OpenAPI"));
    }
    let path = braced.as_str();
    if !path.starts_with('/') || path.contains(['?', '#', ' ']) {
        return Err("the path isn't a path alone".to_owned());
    }
    if path
        .split('/')
        .any(|step| step.contains(['{', '}']) && !(step.starts_with('{') && step.find('}') == Some(step.len() - 1)))
    {
        return Err("a parameter is a part of a segment of the path".to_owned());
    }
    let own = [operation, item].into_iter().find(|holder| !items(holder.get("servers")).is_empty());
    let host = match own.filter(|holder| holder.get("servers") != document.get("servers")) {
        None => None,
        Some(holder) => match root::host(holder) {
            Some(host) => Some(host),
            None => return Err("lives on a host of its own that is no https address".to_owned()),
        },
    };
    let body = match operation.get("requestBody") {
        None => None,
        Some(body) => body::of(document, schemas, body, &below(at, "requestBody"), method)?,
    };
    let mut renamed = path.to_owned();
    for (name, above) in words::places(path) {
        let wanted = parameter::plain_name(&name, body.is_some());
        let given = names.entry(above).or_insert(wanted).clone();
        renamed = renamed.replacen(&format!("{{{name}}}"), &format!("{{{given}}}"), 1);
    }
    let parameters = parameter::of(
        document,
        schemas,
        headers,
        &parameter::Holder { path, renamed: &renamed, item, here, operation, at, has_body: body.is_some() },
    )?;
    let raw = items(operation.get("tags")).first().and_then(Value::as_str).map(str::to_owned);
    let tag = match raw {
        Some(tag) => words::tag(&tag),
        None => {
            schemas.report.changed(at, "has no tag: named after its path");
            let is_name = |step: &&str| !step.is_empty() && !step.starts_with('{') && !is_version(step);
            words::tag(path.split('/').find(is_name).unwrap_or("api"))
        }
    };
    for more in items(operation.get("tags")).iter().skip(1) {
        schemas.report.left(&below(at, "tags"), format!("only the first tag counts, not {more}"));
    }
    Ok(Plan { at: at.to_owned(), path: renamed, method, operation, tag, id: String::new(), parameters, body, host })
}

fn is_version(step: &str) -> bool {
    step == "api" || step.strip_prefix('v').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}
