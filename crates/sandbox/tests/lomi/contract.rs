//! Every answer that the tests of lomi. get is held against the spec, by a validator that others wrote: the status has to
//! be a documented one, and the body has to fit its schema.

use std::collections::{BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex};

use jsonschema::Validator;
use passerelle_sandbox::Lomi;
use serde_json::{Map, Value, json};

use crate::support::{self, Answer};

static SPEC: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(include_str!("../../specs/lomi.json")).unwrap());
static SCHEMAS: LazyLock<Value> = LazyLock::new(|| json!({ "schemas": draft_4(&SPEC["components"]["schemas"]) }));
static VALIDATORS: LazyLock<Mutex<HashMap<String, &'static Validator>>> = LazyLock::new(Mutex::default);

/// As [`support::lomi`], and what comes back is checked.
pub(crate) async fn lomi(lomi: &Lomi, method: &str, path: &str, key: Option<&str>, body: Option<&str>) -> Answer {
    let answer = support::lomi(lomi, method, path, key, body).await;
    check(method, path, &answer);
    answer
}

/// Panics where the answer is not what the spec says. Answers the operation's id; `None` for what is no operation.
pub(crate) fn check(method: &str, path: &str, answer: &Answer) -> Option<String> {
    let (id, responses) = operation(method, path)?;
    if answer.status == 501 {
        return Some(id);
    }
    let status = answer.status.to_string();
    let response = responses.get(&status).unwrap_or_else(|| panic!("{id} has no {status}: {}", answer.text));
    if let Some(media) = resolved(response).pointer("/content/application~1json") {
        let problems: Vec<String> = validator(&format!("{id} {status}"), &media["schema"])
            .iter_errors(&answer.json)
            .map(|e| e.to_string())
            .collect();
        assert!(problems.is_empty(), "{id} {status}: {problems:?} in {}", answer.text);
    }
    Some(id)
}

fn resolved(value: &Value) -> &Value {
    match value["$ref"].as_str() {
        Some(reference) => SPEC.pointer(reference.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

/// The id of the operation at a path, and its responses. A literal segment goes before a parameter.
fn operation(method: &str, path: &str) -> Option<(String, &'static Value)> {
    let segments: Vec<&str> = path.split('?').next().unwrap().split('/').collect();
    let fits = |template: &str| {
        let template: Vec<&str> = template.split('/').collect();
        template.len() == segments.len()
            && template.iter().zip(&segments).all(|(part, segment)| part.starts_with('{') || part == segment)
    };
    let paths = SPEC["paths"].as_object().unwrap();
    let template =
        paths.keys().filter(|template| fits(template)).min_by_key(|template| template.matches('{').count())?;
    let operation = paths[template].get(method.to_lowercase())?;
    Some((operation["operationId"].as_str().unwrap().to_owned(), &operation["responses"]))
}

fn validator(name: &str, schema: &Value) -> &'static Validator {
    let mut known = VALIDATORS.lock().unwrap();
    known.entry(name.to_owned()).or_insert_with(|| {
        let root = json!({ "allOf": [draft_4(schema)], "components": *SCHEMAS });
        let options = jsonschema::options().with_draft(jsonschema::Draft::Draft4).should_validate_formats(true);
        Box::leak(Box::new(options.build(&root).unwrap()))
    })
}

fn draft_4(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let mut out: Map<String, Value> = map.iter().map(|(key, value)| (key.clone(), draft_4(value))).collect();
            if out.remove("nullable") == Some(Value::Bool(true)) && out.contains_key("type") {
                out["type"] = json!([out["type"], "null"]);
            }
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(draft_4).collect(),
        other => other.clone(),
    }
}

/// The operations that the sandbox says it serves.
pub(crate) fn served() -> BTreeSet<String> {
    let operations = serde_json::to_value(passerelle_sandbox::Provider::Lomi.operations()).unwrap();
    let all = operations.as_array().unwrap();
    let served = all.iter().filter(|one| one["served"] == json!(true));
    served.map(|one| one["operation"].as_str().unwrap().to_owned()).collect()
}
