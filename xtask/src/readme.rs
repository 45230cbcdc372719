//! The tables of README.md, computed from the specs. They stand between `<!-- table: NAME -->` and `<!-- end -->`.

use passerelle_codegen::{Operation, Spec, operations};
use serde_json::Value;

use crate::Failure;

/// The README with its tables made anew.
pub(crate) fn with_tables(text: &str, specs: &[Spec]) -> Result<String, Failure> {
    replace(text, "providers", &providers(specs))
}

fn replace(text: &str, name: &str, table: &str) -> Result<String, Failure> {
    let missing = || Failure::FallsShort(format!("README.md lacks `<!-- table: {name} -->` or its `<!-- end -->`"));
    let start = format!("<!-- table: {name} -->\n");
    let (before, rest) = text.split_once(&start).ok_or_else(missing)?;
    let (_, after) = rest.split_once("<!-- end -->").ok_or_else(missing)?;
    Ok(format!("{before}{start}{table}<!-- end -->{after}"))
}

/// One row a resource: what can be called, and how many of its writes may be repeated and how.
fn providers(specs: &[Spec]) -> String {
    let mut out = String::from(
        "| provider | resource | calls | writes, and what may be done when an answer is lost |\n| --- | --- | --- | --- |\n",
    );
    for spec in specs {
        let all = operations(spec.bundle());
        let title = spec.bundle().pointer("/info/title").and_then(Value::as_str).unwrap_or_default();
        let mut resources: Vec<String> = all.iter().map(Operation::resource).collect();
        resources.sort();
        resources.dedup();
        for resource in resources {
            let of_it: Vec<&Operation<'_>> = all.iter().filter(|operation| operation.resource() == resource).collect();
            let calls: Vec<String> = of_it.iter().map(|operation| format!("`{}`", operation.call())).collect();
            let writes: Vec<String> = of_it
                .iter()
                .filter(|operation| !operation.is_read())
                .map(|operation| format!("`{}` {}", operation.call(), policy(operation)))
                .collect();
            let writes = if writes.is_empty() { "none".to_owned() } else { writes.join(", ") };
            out.push_str(&format!("| {title} | `{resource}()` | {} | {writes} |\n", calls.join(" ")));
        }
    }
    out
}

fn policy(operation: &Operation<'_>) -> &'static str {
    match operation.extension("x-retry").and_then(|retry| retry.get("policy")).and_then(Value::as_str) {
        Some("keyed") => "same key again",
        Some("lookup") => "look up first",
        _ => "never again unasked",
    }
}
