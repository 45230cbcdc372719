//! `generate`, `lint` and `bundle`. The work is in crates/codegen; here are files, differences and words.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use passerelle_codegen::{Spec, generate, lint as lint_spec};
use serde_json::Value;
use similar::TextDiff;

use crate::workspace::providers;
use crate::{Failure, coverage, readme};

fn specs(root: &Path) -> Result<Vec<Spec>, Failure> {
    let mut specs = Vec::new();
    let mut problems = Vec::new();
    for provider in providers(root)? {
        match Spec::load(&root.join("specs").join(provider)) {
            Ok(spec) => specs.push(spec),
            Err(found) => problems.push(found.to_string()),
        }
    }
    if problems.is_empty() { Ok(specs) } else { Err(Failure::FallsShort(problems.join("\n"))) }
}

/// Every file the specs make: path → text.
fn outputs(root: &Path) -> Result<BTreeMap<PathBuf, String>, Failure> {
    let specs = specs(root)?;
    let mut files = BTreeMap::new();
    for spec in &specs {
        let generated = generate(spec).map_err(|problems| Failure::FallsShort(problems.to_string()))?;
        files.insert(PathBuf::from(format!("generated/{}.rs", spec.provider())), generated.client);
        if spec.has_back_office() {
            let core =
                generate(&spec.without_back_office()).map_err(|problems| Failure::FallsShort(problems.to_string()))?;
            files.insert(PathBuf::from(format!("generated/{}-core.rs", spec.provider())), core.client);
        }
        files.insert(PathBuf::from(format!("generated/conformance/{}.rs", spec.provider())), generated.conformance);
        files.insert(PathBuf::from(format!("{SERVED}/{}.json", spec.provider())), served(spec));
    }
    let path = PathBuf::from("README.md");
    let text =
        std::fs::read_to_string(root.join(&path)).map_err(|error| Failure::CantRun(format!("README.md: {error}")))?;
    files.insert(path, readme::with_tables(&text, &specs, &coverage::recorded(root)?)?);
    Ok(files)
}

/// Where the sandbox has its specs.
const SERVED: &str = "crates/sandbox/specs";

/// The bundle without what only people and the client's generator read: a third of its size. A path, an operation and
/// a component have a line each, so that a difference can be read.
fn served(spec: &Spec) -> String {
    let mut document = spec.bundle().clone();
    in_the_standards_words(&mut document);
    without_words(&mut document, false);
    let mut text = String::new();
    in_lines(&document, 3, &mut text);
    text + "\n"
}

/// Takes out descriptions and extensions, but no member that happens to be called so (`names`: the keys are names).
fn without_words(value: &mut Value, names: bool) {
    match value {
        Value::Object(map) => {
            if !names {
                map.retain(|key, _| {
                    !key.starts_with("x-") && !matches!(key.as_str(), "description" | "summary" | "externalDocs")
                });
            }
            for (key, inner) in map.iter_mut().filter(|(key, _)| names || *key != "example") {
                without_words(
                    inner,
                    !names && matches!(key.as_str(), "properties" | "paths" | "responses" | "headers"),
                );
                // A response can't do without a description.
                if key == "responses" && !names {
                    let responses = inner.as_object_mut().into_iter().flat_map(|map| map.values_mut());
                    for response in responses.filter_map(Value::as_object_mut).filter(|map| !map.contains_key("$ref")) {
                        response.insert("description".to_owned(), Value::from(""));
                    }
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|inner| without_words(inner, false)),
        _ => {}
    }
}

/// Compact JSON, but the members of the outermost `depth` objects a line each.
fn in_lines(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(map) if depth > 0 && !map.is_empty() => {
            for (place, (key, inner)) in map.iter().enumerate() {
                text.push_str(if place == 0 { "{\n" } else { ",\n" });
                text.push_str(&format!("{}:", Value::from(key.as_str())));
                in_lines(inner, depth - 1, text);
            }
            text.push_str("\n}");
        }
        other => text.push_str(&other.to_string()),
    }
}

/// Files of generated/ and the sandbox's specs that no spec makes any more.
fn orphans(root: &Path, files: &BTreeMap<PathBuf, String>) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["generated", "generated/conformance", SERVED] {
        for entry in std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
            let path = Path::new(folder).join(entry.file_name());
            if entry.path().is_file() && !files.contains_key(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub(crate) fn run(root: &Path, check: bool) -> Result<String, Failure> {
    let files = outputs(root)?;
    let orphans = orphans(root, &files);
    let mut differences = Vec::new();
    let mut written = 0;
    for (path, text) in &files {
        let full = root.join(path);
        let old = std::fs::read_to_string(&full).unwrap_or_default();
        if old == *text {
            continue;
        }
        if check {
            differences.push(difference(path, &old, text));
        } else {
            let cant = |error: std::io::Error| Failure::CantRun(format!("{}: {error}", full.display()));
            full.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(cant)?;
            std::fs::write(&full, text).map_err(cant)?;
            written += 1;
        }
    }
    for path in &orphans {
        if check {
            differences.push(format!("{} is made by no spec", path.display()));
        } else {
            std::fs::remove_file(root.join(path))
                .map_err(|error| Failure::CantRun(format!("{}: {error}", path.display())))?;
        }
    }
    if !differences.is_empty() {
        return Err(Failure::FallsShort(format!("{}\nmend: cargo xtask generate", differences.join("\n"))));
    }
    Ok(if check {
        format!("{} files are what the specs generate", files.len())
    } else {
        format!("{} files, {written} written, {} orphans removed", files.len(), orphans.len())
    })
}

fn difference(path: &Path, old: &str, new: &str) -> String {
    let name = path.display().to_string();
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{name}"), &format!("b/{name}"))
        .to_string()
}

pub(crate) fn lint(root: &Path) -> Result<String, Failure> {
    let specs = specs(root)?;
    let problems: Vec<String> =
        specs.iter().filter_map(|spec| lint_spec(spec).err()).map(|found| found.to_string()).collect();
    if problems.is_empty() {
        Ok(format!("{} specs keep every rule", specs.len()))
    } else {
        Err(Failure::FallsShort(problems.join("\n")))
    }
}

pub(crate) fn bundle(root: &Path, out: &Path) -> Result<String, Failure> {
    let specs = specs(root)?;
    let cant = |error: std::io::Error| Failure::CantRun(format!("{}: {error}", out.display()));
    std::fs::create_dir_all(out).map_err(cant)?;
    for spec in &specs {
        lint_spec(spec).map_err(|problems| Failure::FallsShort(problems.to_string()))?;
        let mut document = spec.bundle().clone();
        in_the_standards_words(&mut document);
        let text = serde_json::to_string_pretty(&document).map_err(|error| Failure::CantRun(error.to_string()))?;
        std::fs::write(out.join(format!("{}.json", spec.provider())), text + "\n").map_err(cant)?;
    }
    Ok(format!("{} documents in {}", specs.len(), out.display()))
}

/// What our conventions say shorter than OpenAPI 3.0 does: a nullable enum lists `null` there, and branches of which several
/// may fit, the first being meant, are `anyOf`.
fn in_the_standards_words(value: &mut Value) {
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
