//! `bundle`: each spec as one document that standard tools read.

use std::path::Path;

use passerelle_codegen::lint;
use serde_json::{Value, json};

use crate::workspace::specs;
use crate::{Failure, Said};

pub(crate) fn run(root: &Path, out: &Path) -> Result<Said, Failure> {
    let specs = specs(root)?;
    let cant = |error: std::io::Error| Failure::CantRun(format!("{}: {error}", out.display()));
    std::fs::create_dir_all(out).map_err(cant)?;
    for spec in &specs {
        lint(spec)?;
        let mut document = spec.bundle().clone();
        in_the_standards_words(&mut document);
        let text = serde_json::to_string_pretty(&document).map_err(|error| Failure::CantRun(error.to_string()))?;
        std::fs::write(out.join(format!("{}.json", spec.provider())), text + "\n").map_err(cant)?;
    }
    let providers: Vec<&str> = specs.iter().map(passerelle_codegen::Spec::provider).collect();
    Ok(Said::new(
        format!("{} documents in {}", specs.len(), out.display()),
        json!({ "folder": out.display().to_string(), "documents": providers }),
    ))
}

/// What our conventions say shorter than OpenAPI 3.0 does: a nullable enum lists `null` there, and branches of which several
/// may fit, the first being meant, are `anyOf`.
pub(crate) fn in_the_standards_words(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.get("nullable") == Some(&Value::Bool(true))
                && let Some(Value::Array(listed)) = map.get_mut("enum")
                && !listed.contains(&Value::Null)
            {
                listed.push(Value::Null);
            }
            if map.contains_key("x-union")
                && let Some(branches) = map.remove("oneOf")
            {
                map.insert("anyOf".to_owned(), branches);
            }
            map.values_mut().for_each(in_the_standards_words);
        }
        Value::Array(values) => values.iter_mut().for_each(in_the_standards_words),
        _ => {}
    }
}
