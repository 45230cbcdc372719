//! Which errors there are: ours by phase, and each provider's by status, with what they become for a read and for a write. What
//! they become is read from the transport's own code.

use std::collections::{BTreeMap, BTreeSet};

use passerelle_codegen::{Operation, Spec, json_schema, operations, resolve};
use serde_json::Value;

use super::MADE;
use super::code::{Code, Verdict};
use super::markdown::{cell, code as as_code, first_paragraph, short, table};
use super::operations::{anchor, call};
use super::readme::title;

/// More operations than this are counted, not listed.
const LISTED: usize = 4;

pub(super) fn page(specs: &[Spec], code: &Code) -> Result<String, String> {
    let verdict = code.verdict()?;
    let links: Vec<String> = specs.iter().map(|spec| format!("[{}](#{})", title(spec), spec.provider())).collect();
    let mut out = format!(
        "{MADE}# Errors\n\nWhat a call gives when it gives no value, and what to do then.\n\nOurs is one enum by phase, \
         `passerelle::Error`, because the phase decides whether money may have moved. Below it stands what each provider \
         documents: {}.\n\n## Ours\n\n",
        links.join(", ")
    );
    let rows: Vec<Vec<String>> = code
        .errors()?
        .into_iter()
        .map(|(variant, cells)| [format!("`{}`", variant.name), cell(&variant.doc)].into_iter().chain(cells).collect())
        .collect();
    let head = ["`Error::`", "means", "may money have moved?", "what now"].map(str::to_owned);
    out.push_str(&table(&head, &rows));
    out.push_str(&format!(
        "\n## What a status becomes\n\nWhen the [policy](operations.md) allows no further attempt. A read is `Rejected` by every \
         status outside 2xx. A write is `Rejected` only where the status says that nothing was done, and no earlier attempt \
         may have got through; else it is `OutcomeUnknown`.\n\n{}",
        table(
            &["status", "a read", "a write"].map(str::to_owned),
            &[
                vec![ranges(&verdict, true), "`Rejected`".to_owned(), "`Rejected`".to_owned()],
                vec![
                    verdict.conflict.to_string(),
                    "`Rejected`".to_owned(),
                    format!("`Rejected`; `OutcomeUnknown` if the provider's code contains `{}`", verdict.in_progress),
                ],
                vec![ranges(&verdict, false), "`Rejected`".to_owned(), "`OutcomeUnknown`".to_owned()],
            ],
        )
    ));
    for spec in specs {
        provider(&mut out, spec, code, &verdict);
    }
    Ok(out)
}

/// The statuses from 300 to 599 that are a refusal, or that aren't, as ranges.
fn ranges(verdict: &Verdict, refusal: bool) -> String {
    let mut parts: Vec<(u16, u16)> = Vec::new();
    for status in (300..600).filter(|status| *status != verdict.conflict && verdict.is_refusal(*status) == refusal) {
        match parts.last_mut() {
            Some((_, last)) if last.saturating_add(1) == status => *last = status,
            _ => parts.push((status, status)),
        }
    }
    let one = |(from, to): (u16, u16)| if from == to { from.to_string() } else { format!("{from} to {to}") };
    parts.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What a documented status becomes for a write.
fn of_a_write(verdict: &Verdict, status: &str) -> &'static str {
    let number = match status.strip_suffix("XX") {
        Some(hundreds) => hundreds.parse::<u16>().ok().map(|hundreds| hundreds.saturating_mul(100)),
        None => status.parse().ok(),
    };
    match number {
        Some(number) if number == verdict.conflict => "`Rejected`; `OutcomeUnknown` while an attempt is in work",
        Some(number) if verdict.is_refusal(number) => "`Rejected`",
        Some(_) => "`OutcomeUnknown`",
        None => "by its status, as above",
    }
}

/// One documented error answer: the same text on several operations is one.
#[derive(Default)]
struct Answer {
    reads: bool,
    writes: bool,
    operations: Vec<String>,
}

fn provider(out: &mut String, spec: &Spec, code: &Code, verdict: &Verdict) {
    let bundle = spec.bundle();
    out.push_str(&format!("\n<a id=\"{}\"></a>\n\n## {}\n\n", spec.provider(), title(spec)));
    let bodies = code.error_bodies(spec.provider());
    if !bodies.is_empty() {
        out.push_str(&format!("{bodies}\n\n"));
    }
    let all = operations(bundle);
    let mut answers: BTreeMap<(&str, String), (&Value, Answer)> = BTreeMap::new();
    for operation in &all {
        for (status, response) in operation.responses().into_iter().filter(|(status, _)| !status.starts_with('2')) {
            let (_, answer) =
                answers.entry((status, response.to_string())).or_insert_with(|| (response, Answer::default()));
            answer.reads |= operation.is_read();
            answer.writes |= !operation.is_read();
            answer.operations.push(link(spec, operation));
        }
    }
    let head = ["status", "means", "code and message", "operations", "a read", "a write"].map(str::to_owned);
    let mut rows = Vec::new();
    let mut codes: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for ((status, _), (response, answer)) in &answers {
        let example = response.pointer("/content/application~1json/example");
        let (found, messages) = said(example);
        for one in &found {
            codes.entry(one.clone()).or_default().insert(status);
        }
        let mut told: Vec<String> = found.iter().map(|one| as_code(one)).collect();
        told.extend(messages.iter().map(|message| cell(message)));
        let description = response.get("description").and_then(Value::as_str).unwrap_or_default();
        let body = json_schema(response).and_then(|schema| schema.get("$ref")?.as_str()?.rsplit('/').next());
        let body = body.map_or("no body documented".to_owned(), as_code);
        rows.push(vec![
            (*status).to_owned(),
            format!("{}<br>Body: {body}", cell(&short(&first_paragraph(description), 220))),
            told.join("<br>"),
            listed(&answer.operations, spec, all.len()),
            if answer.reads { "`Rejected`" } else { "" }.to_owned(),
            if answer.writes { of_a_write(verdict, status) } else { "" }.to_owned(),
        ]);
    }
    out.push_str(&table(&head, &rows));
    let enums = listed_codes(bundle, &answers.values().map(|(response, _)| *response).collect::<Vec<_>>());
    if !enums.is_empty() {
        out.push_str(&format!("\nCodes that the spec lists in its error bodies: {}.\n", enums.join(", ")));
    }
    let mentioned = mentioned(&answers.values().map(|(response, _)| *response).collect::<Vec<_>>());
    let others: Vec<String> = mentioned.into_iter().filter(|word| !codes.contains_key(*word)).map(as_code).collect();
    if !others.is_empty() {
        out.push_str(&format!("\nOther codes that the descriptions name: {}.\n", others.join(", ")));
    }
}

fn link(spec: &Spec, operation: &Operation<'_>) -> String {
    format!("[`{}`](operations.md#{})", call(operation), anchor(spec, operation))
}

fn listed(links: &[String], spec: &Spec, all: usize) -> String {
    if links.len() == all {
        format!("[all {all}](operations.md#{})", spec.provider())
    } else if links.len() <= LISTED {
        links.join("<br>")
    } else {
        format!("[{} of {all}](operations.md#{})", links.len(), spec.provider())
    }
}

/// Codes and messages in an example of an error body, by the names that such members have.
fn said(example: Option<&Value>) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut codes, mut messages) = (BTreeSet::new(), BTreeSet::new());
    let mut next: Vec<&Value> = example.into_iter().collect();
    while let Some(value) = next.pop() {
        match value {
            Value::Object(map) => {
                for (key, inner) in map {
                    match (key.as_str(), inner) {
                        ("code" | "type" | "status", Value::String(text)) => {
                            codes.insert(text.clone());
                        }
                        ("message" | "msg" | "detail", Value::String(text)) => {
                            messages.insert(text.clone());
                        }
                        (_, inner) => next.push(inner),
                    }
                }
            }
            Value::Array(items) => next.extend(items),
            _ => {}
        }
    }
    (codes, messages)
}

/// Values of enums in the error bodies.
fn listed_codes(bundle: &Value, responses: &[&Value]) -> Vec<String> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut next: Vec<&Value> = responses.iter().filter_map(|response| json_schema(response)).collect();
    while let Some(schema) = next.pop() {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if seen.insert(reference.to_owned()) {
                next.push(resolve(bundle, schema));
            }
            continue;
        }
        found.extend(
            schema.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(as_code),
        );
        next.extend(schema.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(_, one)| one));
        next.extend(schema.get("items"));
    }
    found.into_iter().collect()
}

/// Words in the code of descriptions that have the form of a code: `not_like_this` or `LIKE_THIS`.
fn mentioned<'a>(responses: &[&'a Value]) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for response in responses {
        let description = response.get("description").and_then(Value::as_str).unwrap_or_default();
        for word in description.split('`').skip(1).step_by(2) {
            let is_code = word.contains('_') && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            let one_case = word.to_lowercase() == word || word.to_uppercase() == word;
            if is_code && one_case {
                found.insert(word);
            }
        }
    }
    found
}
