//! A provider's OpenAPI document (3.0 or 3.1) as a spec of ours: what progenitor takes, with the policies that nobody can
//! read from a document at their most careful. A pure function; `cargo xtask new-provider --from` writes what it answers.
//!
//! `plan` says which operations can be sent at all, `parameter`, `body` and `answers` make their parts, `flat` and `schema`
//! the components, `root` the rest; `settle` has the generator itself judge the outcome, and `write` makes the files.
//! **Nothing is dropped without a word**: what isn't in the spec, or is in another form, is in the [`Report`].

mod answers;
mod body;
mod combine;
mod example;
mod flat;
mod money;
mod parameter;
mod plan;
mod report;
mod root;
mod schema;
mod settle;
mod source;
mod webhooks;
mod words;
mod write;

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

pub use report::{Entry, Fate, Report};
pub use source::read;
pub use words::is_module_name;

/// Why a document can't be imported at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ImportError(pub(crate) String);

/// What the document doesn't say.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Name of the provider: its folder, feature and module.
    pub provider: &'a str,
    /// The name it writes itself with; the document's title without one.
    pub title: Option<&'a str>,
    /// When the document was read, `YYYY-MM-DD`: the date of the evidence.
    pub date: &'a str,
}

/// A spec made of a document.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Path below the repository, such as `specs/acme/payments.yaml`, and text.
    pub files: Vec<(String, String)>,
    /// What became of the document.
    pub report: Report,
    /// Operations that were taken over.
    pub operations: usize,
    /// Operations that the document has.
    pub documented: usize,
}

/// Makes a spec of a document.
///
/// # Errors
/// When it is no OpenAPI 3 document, when no operation of it can be taken over, or when the generator refuses what was made
/// (then this importer lacks a rule).
pub fn import(document: &Value, wanted: &Wanted<'_>) -> Result<Imported, ImportError> {
    let version = source::text(document, "openapi");
    if !version.starts_with("3.0") && !version.starts_with("3.1") {
        let said = if version.is_empty() { "no `openapi`".to_owned() } else { format!("OpenAPI {version}") };
        return Err(ImportError(format!("has {said}; 3.0 and 3.1 are read (convert Swagger 2.0 first)")));
    }
    let documented = operations_of(document);
    let mut schemas = schema::Schemas::new(document);
    let (mut root, headers) = root::of(document, &mut schemas, wanted);
    let plans = plan::of(document, &mut schemas, &headers);
    root::with_hosts(&mut root, &plans, &mut schemas);
    let evidence = root::evidence(document, wanted);
    let mut shared = answers::Shared::new();
    // Answers first: they get the documents' own names, and what is also sent a name of its own.
    let answered: Vec<Value> =
        plans.iter().map(|plan| answers::of(document, &mut schemas, &mut shared, plan)).collect();
    let hooks = webhooks::of(document, &mut schemas, &plans, &evidence);
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for (plan, responses) in plans.iter().zip(answered) {
        let body = plan.body.as_ref().map(|body| body.made(&mut schemas, &plan.id));
        if body.as_ref().is_some_and(Option::is_none) {
            schemas.report.left(&plan.at, "no member of its body can be sent");
            continue;
        }
        let made = operation(document, &mut schemas, plan, body.flatten(), responses, &evidence);
        paths.entry(plan.path.clone()).or_default().insert(plan.method.to_owned(), made);
    }
    let mut responses: BTreeMap<String, Value> = shared.into_values().collect();
    for response in responses.values_mut() {
        answers::with_example(&schemas, response);
    }
    settle::apart(&mut schemas);
    root.insert("tags".to_owned(), root::tags(document, &mut schemas, &paths));
    root::rest(document, &mut schemas);
    let mut spec = settle::Draft { root, paths, responses, hooks, schemas: schemas.components };
    let mut report = schemas.report;
    settle::unreferred(document, &mut report);
    let files = settle::until_it_generates(&mut spec, &mut report, wanted.provider)?;
    let operations = spec.paths.values().map(Map::len).sum();
    if operations == 0 {
        return Err(ImportError(format!("has no operation that can be taken over\n{}", report.markdown())));
    }
    Ok(Imported { files, report, operations, documented })
}

fn operations_of(document: &Value) -> usize {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    source::members(document.get("paths"))
        .map(|(_, item)| methods.iter().filter(|method| item.get(**method).is_some()).count())
        .sum()
}

fn operation(
    document: &Value,
    schemas: &mut schema::Schemas<'_>,
    plan: &plan::Plan<'_>,
    body: Option<Value>,
    responses: Value,
    evidence: &Value,
) -> Value {
    let of = |key: &str| source::text(plan.operation, key).trim().to_owned();
    let line = format!("`{} {}`", plan.method.to_uppercase(), plan.path);
    let summary = words::prose(&of("summary")).0;
    let description = schemas.prose(&plan.at, &of("description"));
    let is_read = plan.method == "get";
    let lists = ["200", "201", "202", "203"].iter().any(|code| {
        responses.pointer(&format!("/{code}/content/application~1json/schema/type")).is_some_and(|kind| kind == "array")
    });
    if !is_read {
        schemas.report.undecided(
            &plan.at,
            "a write, and nothing is known about repeating it: `never` until the documentation says how it is found or keyed",
        );
    }
    let because = if is_read { "It only reads." } else { "Imported: nothing is known about repeating it." };
    let mut out = json!({
        "operationId": plan.id,
        "tags": [plan.tag],
        "summary": if summary.is_empty() { line.clone() } else { summary },
        "description": if description.is_empty() { format!("{line}. The document says no more of it.") } else { description },
        "x-retry": { "policy": if is_read { "safe" } else { "never" }, "because": because },
        "x-evidence": evidence,
        "responses": responses,
    });
    let Some(map) = out.as_object_mut() else { return out };
    if is_read && lists {
        schemas
            .report
            .undecided(&plan.at, "answers a list: does it page? Then `x-pagination` says by which parameters");
        map.insert("x-pagination".to_owned(), json!({ "style": "none" }));
    }
    if !plan.parameters.is_empty() {
        map.insert("parameters".to_owned(), Value::Array(plan.parameters.clone()));
    }
    map.extend(body.map(|body| ("requestBody".to_owned(), body)));
    if let Some((name, url)) = &plan.host {
        map.insert("servers".to_owned(), json!([{ "url": url, "x-host": name }]));
    }
    if plan.operation.get("deprecated") == Some(&Value::Bool(true)) {
        map.insert("deprecated".to_owned(), Value::Bool(true));
    }
    root::security_of(document, schemas, plan.operation, &plan.at, map);
    out
}

fn resource(tag: &str) -> String {
    tag.to_snake_case()
}
