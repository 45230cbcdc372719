//! Every example validates against its schema, and there is one wherever a reader or a test would want it.

use std::collections::HashMap;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

use crate::operations::{is_anything, json_schema, operations};
use crate::problem::Problem;
use crate::spec::Spec;

/// Missing and wrong examples of a spec.
pub(crate) fn check(spec: &Spec) -> Vec<Problem> {
    let bundle = spec.bundle();
    let schemas = Schemas::of(spec);
    let mut validators = Validators { schemas: &schemas, compiled: HashMap::new() };
    let mut problems = Vec::new();
    for operation in operations(bundle) {
        let at = operation.pointer();
        let mut judge = |pointer: &str, schema: &Value, example: Option<&Value>| match example {
            None => problems.push(spec.problem(pointer, "example", "has no example", "add `example` beside `schema`")),
            Some(example) => {
                for error in validators.violations(schema, example) {
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
    Validators { schemas: &Schemas::of(spec), compiled: HashMap::new() }.violations(schema, instance)
}

/// Where the components stand for whoever refers to them.
const COMPONENTS: &str = "urn:passerelle:components";

/// The component schemas of a spec, for validators to look into: each compiles only what its schema reaches.
struct Schemas(Result<Registry<'static>, String>);

impl Schemas {
    fn of(spec: &Spec) -> Self {
        let schemas = spec.bundle().pointer("/components/schemas").map(as_json_schema).unwrap_or_default();
        let document = json!({ "components": { "schemas": schemas } });
        let registry = Registry::new().draft(Draft::Draft4).add(COMPONENTS, document);
        Self(registry.and_then(|registry| registry.prepare()).map_err(|error| error.to_string()))
    }
}

/// Validators by the text of their schema: most schemas have several examples, and parameters share few of them.
struct Validators<'a> {
    schemas: &'a Schemas,
    compiled: HashMap<String, Result<Validator, String>>,
}

impl Validators<'_> {
    fn violations(&mut self, schema: &Value, instance: &Value) -> Vec<String> {
        let text = schema.to_string();
        let schemas = self.schemas;
        match self.compiled.entry(text).or_insert_with(|| compile(schemas, schema)) {
            Ok(validator) => validator
                .iter_errors(instance)
                .map(|error| format!("{error} (at `{}`)", error.instance_path()))
                .collect(),
            Err(error) => vec![format!("the schema itself: {error}")],
        }
    }
}

fn compile(schemas: &Schemas, schema: &Value) -> Result<Validator, String> {
    let registry = schemas.0.as_ref().map_err(Clone::clone)?;
    let mut schema = as_json_schema(schema);
    outside(&mut schema);
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .with_registry(registry)
        .build(&schema)
        .map_err(|error| error.to_string())
}

/// References of a schema that stands outside the document with the components.
fn outside(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(reference) if key == "$ref" && reference.starts_with('#') => {
                        *reference = format!("{COMPONENTS}{reference}");
                    }
                    value => outside(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(outside),
        _ => {}
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
