//! The tables of README.md, from the specs and from what coverage recorded. They stand between `<!-- table: NAME -->` and
//! `<!-- end -->`.

use passerelle_codegen::{Operation, Spec, operations};
use serde_json::Value;

use crate::coverage::Record;

/// The README with its tables made anew.
pub(crate) fn with_tables(text: &str, specs: &[Spec], record: &Record) -> Result<String, String> {
    let text = replace(text, "coverage", &coverage(specs, record))?;
    replace(&text, "providers", &providers(specs))
}

fn replace(text: &str, name: &str, table: &str) -> Result<String, String> {
    let missing =
        || format!("README.md lacks `<!-- table: {name} -->` or its `<!-- end -->`: put both where it is to stand");
    let start = format!("<!-- table: {name} -->\n");
    let (before, rest) = text.split_once(&start).ok_or_else(missing)?;
    let (_, after) = rest.split_once("<!-- end -->").ok_or_else(missing)?;
    Ok(format!("{before}{start}{table}<!-- end -->{after}"))
}

/// The policies of `x-retry`, in the order of the columns.
const POLICIES: [&str; 4] = ["safe", "keyed", "lookup", "never"];

/// One row a provider: how much of its document is there, and how its operations may be repeated.
fn coverage(specs: &[Spec], record: &Record) -> String {
    let mut out = String::from(
        "| provider | operations | of those documented | in | deviations, each with its evidence | reads: repeat freely | same key again \
         | look up first | never again unasked |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let (mut operations_of_all, mut covered, mut documented, mut policies_of_all) = (0, 0, 0, [0; 4]);
    for spec in specs {
        let all = operations(spec.bundle());
        let policies = POLICIES.map(|policy| all.iter().filter(|operation| policy_of(operation) == policy).count());
        operations_of_all += all.len();
        for (sum, count) in policies_of_all.iter_mut().zip(policies) {
            *sum += count;
        }
        let provider = spec.provider();
        let cells = match record.0.get(provider).map(Vec::as_slice).unwrap_or_default() {
            [newest, older @ ..] => {
                covered += newest.operations.covered;
                documented += newest.operations.documented;
                let mut name = format!("`{}`", newest.document);
                for it in older {
                    let counts = it.operations;
                    name.push_str(&format!(
                        " (before: {} of {} in `{}`)",
                        counts.covered, counts.documented, it.document
                    ));
                }
                let counts = newest.operations;
                let deviations = format!("[{}](specs/{provider}.deviations.yaml)", newest.deviations);
                format!("{} of {} | {name} | {deviations}", counts.covered, counts.documented)
            }
            [] => "never compared | | ".to_owned(),
        };
        out.push_str(&format!("| {} | {} | {cells} | {} |\n", title(spec), all.len(), numbers(policies)));
    }
    out.push_str(&format!(
        "| all | {operations_of_all} | {covered} of {documented} | | | {} |\n",
        numbers(policies_of_all)
    ));
    out
}

fn numbers(of: [usize; 4]) -> String {
    of.map(|number| number.to_string()).join(" | ")
}

pub(super) fn title(spec: &Spec) -> &str {
    spec.bundle().pointer("/info/title").and_then(Value::as_str).unwrap_or_default()
}

pub(super) fn policy_of<'a>(operation: &Operation<'a>) -> &'a str {
    let retry = operation.extension("x-retry").and_then(|retry| retry.get("policy"));
    retry.and_then(Value::as_str).unwrap_or_default()
}

/// One row a resource: what can be called, and how many of its writes may be repeated and how.
fn providers(specs: &[Spec]) -> String {
    let mut out = String::from(
        "| provider | resource | calls | writes, and what may be done when an answer is lost |\n| --- | --- | --- | --- |\n",
    );
    for spec in specs {
        let all = operations(spec.bundle());
        let title = title(spec);
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

pub(super) fn policy(operation: &Operation<'_>) -> &'static str {
    match policy_of(operation) {
        "keyed" => "same key again",
        "lookup" => "look up first",
        _ => "never again unasked",
    }
}
