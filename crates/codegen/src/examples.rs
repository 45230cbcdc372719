//! Every example validates against its schema, and there is one wherever a reader or a test would want it.

use serde_json::{Map, Value, json};

use crate::operations::{is_anything, json_schema, operations, schema_name, walk};
use crate::problem::Problem;
use crate::spec::Spec;

/// Missing and wrong examples of a spec.
pub(crate) fn check(spec: &Spec) -> Vec<Problem> {
    let bundle = spec.bundle();
    let mut problems = Vec::new();
    for operation in operations(bundle) {
        let at = operation.pointer();
        let mut judge = |pointer: &str, schema: &Value, example: Option<&Value>| match example {
            None => problems.push(spec.problem(pointer, "example", "has no example", "add `example` beside `schema`")),
            Some(example) => {
                for error in violations(spec, schema, example) {
                    problems.push(spec.problem(
                        pointer,
                        "example",
                        format!("has an example that doesn't fit: {error}"),
                        "correct the example or the schema",
                    ));
                }
            }
        };
        for parameter in operation.parameters() {
            if let Some(schema) = parameter.value.get("schema") {
                judge(&format!("{at}/parameters/{}", parameter.name), schema, parameter.value.get("example"));
            }
        }
        if let Some((media, _)) = operation.json_body()
            && let Some(schema) = media.get("schema")
        {
            judge(&format!("{at}/requestBody"), schema, media.get("example"));
        }
        for (status, response) in operation.responses() {
            let Some(schema) = json_schema(response) else { continue };
            let example = response.pointer("/content/application~1json/example");
            if !is_anything(schema) || example.is_some() {
                judge(&format!("{at}/responses/{status}"), schema, example);
            }
        }
    }
    problems
}

/// What is wrong with an instance of a schema of the bundle, in words; nothing when it validates.
pub fn violations(spec: &Spec, schema: &Value, instance: &Value) -> Vec<String> {
    // Only what the schema reaches: a validator compiles all it is given.
    let mut schemas = Map::new();
    gather(spec.bundle(), schema, &mut schemas);
    let mut root = as_json_schema(schema);
    if let Some(map) = root.as_object_mut() {
        // Beside a `$ref`, Draft 4 ignores every key, `components` included.
        if let Some(reference) = map.remove("$ref") {
            map.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
        }
        map.insert("components".to_owned(), json!({ "schemas": schemas }));
    }
    match jsonschema::options().with_draft(jsonschema::Draft::Draft4).build(&root) {
        Ok(validator) => {
            validator.iter_errors(instance).map(|error| format!("{error} (at `{}`)", error.instance_path())).collect()
        }
        Err(error) => vec![format!("the schema itself: {error}")],
    }
}

/// The components a schema refers to, and those they refer to, as JSON schemas.
fn gather(bundle: &Value, schema: &Value, into: &mut Map<String, Value>) {
    let mut names = Vec::new();
    walk(schema, &mut String::new(), &mut |_, node| {
        names.extend(node.get("$ref").and_then(Value::as_str).and_then(schema_name));
    });
    for name in names {
        let target = bundle.pointer("/components/schemas").and_then(|schemas| schemas.get(name));
        if let Some(target) = target
            && !into.contains_key(name)
        {
            into.insert(name.to_owned(), as_json_schema(target));
            gather(bundle, target, into);
        }
    }
}

/// A schema of OpenAPI 3.0 as Draft 4: `nullable` becomes a type.
fn as_json_schema(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let mut out: Map<String, Value> = map
                .iter()
                .filter(|(key, _)| *key != "nullable")
                .map(|(key, value)| (key.clone(), as_json_schema(value)))
                .collect();
            if map.get("nullable") == Some(&Value::Bool(true)) {
                if let Some(kind) = out.get("type").filter(|kind| kind.is_string()).cloned() {
                    out.insert("type".to_owned(), json!([kind, "null"]));
                }
                if let Some(values) = out.get_mut("enum").and_then(Value::as_array_mut) {
                    values.push(Value::Null);
                }
            }
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(as_json_schema).collect(),
        other => other.clone(),
    }
}
