//! Every operation: what it is called in Rust, what may be done when its answer is lost and why, and on what that rests.

use std::collections::BTreeMap;

use passerelle_codegen::{Operation, Spec, operations};
use serde_json::Value;

use super::MADE;
use super::markdown::{cell, code, count, table};
use super::readme::{policy_of, title};

pub(super) fn page(specs: &[Spec]) -> String {
    let all: usize = specs.iter().map(|spec| operations(spec.bundle()).len()).sum();
    let links: Vec<String> = specs.iter().map(|spec| format!("[{}](#{})", title(spec), spec.provider())).collect();
    let mut out = format!(
        "{MADE}# Operations\n\nAll {all} operations: what each is called in Rust, what happens when its answer is lost, and what \
         we know that from.\n\nOf {}. Reads are asked again; what may be done about a write is said with its reason. The numbers \
         lead to the sources at the end of each provider; the [specs](../specs/README.md) have the same beside each operation, \
         with notes.\n\n\
         | grade | means |\n| --- | --- |\n\
         | documented | the provider's own documentation or OpenAPI document says so |\n\
         | provider-code | the provider's server or official client does so |\n\
         | observed | somebody reports live behaviour |\n\
         | inferred | we conclude it, and the spec says from what |\n",
        links.join(", ")
    );
    for spec in specs {
        provider(&mut out, spec);
    }
    out
}

/// Name of an operation's place on the page.
pub(super) fn anchor(spec: &Spec, operation: &Operation<'_>) -> String {
    format!("{}-{}", spec.provider(), operation.id())
}

/// The call in Rust.
pub(super) fn call(operation: &Operation<'_>) -> String {
    format!("{}().{}", operation.resource(), operation.call())
}

fn provider(out: &mut String, spec: &Spec) {
    let all = operations(spec.bundle());
    let back_office = back_office(spec);
    let mut sources = Sources::default();
    out.push_str(&format!("\n<a id=\"{}\"></a>\n\n## {}\n", spec.provider(), title(spec)));
    let mut by_tag: BTreeMap<&str, Vec<&Operation<'_>>> = BTreeMap::new();
    for operation in &all {
        by_tag.entry(operation.tag()).or_default().push(operation);
    }
    for (tag, of_it) in by_tag {
        let feature = if back_office.contains(&tag) {
            format!(" Comes with the feature `{}-back-office`.", spec.provider())
        } else {
            String::new()
        };
        let described = spec.bundle().get("tags").and_then(Value::as_array).into_iter().flatten();
        let described = described.filter(|one| one.get("name").and_then(Value::as_str) == Some(tag));
        let text =
            described.filter_map(|one| one.get("description").and_then(Value::as_str)).next().unwrap_or_default();
        out.push_str(&format!("\n### {tag}\n\n{}{feature}\n\n", text.trim()));
        let head = ["call", "request", "when the answer is lost", "rests on"].map(str::to_owned);
        let rows: Vec<Vec<String>> = of_it
            .into_iter()
            .map(|operation| {
                vec![
                    format!(
                        "<a id=\"{}\"></a>`{}`<br>{}",
                        anchor(spec, operation),
                        call(operation),
                        cell(operation.text("summary"))
                    ),
                    code(&format!("{} {}", operation.method.to_uppercase(), operation.path)),
                    policy(spec, &all, operation),
                    evidence(spec, &mut sources, operation),
                ]
            })
            .collect();
        out.push_str(&table(&head, &rows));
    }
    out.push_str(&format!("\n### Sources of {}\n\n", title(spec)));
    for (index, source) in sources.0.iter().enumerate() {
        let number = index.saturating_add(1);
        out.push_str(&format!("{number}. <a id=\"{}-source-{number}\"></a>{}\n", spec.provider(), cell(source)));
    }
}

/// Tags that come with a feature of their own.
pub(super) fn back_office(spec: &Spec) -> Vec<&str> {
    let tags = spec.bundle().get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.filter(|tag| tag.get("x-feature").is_some()).filter_map(|tag| tag.get("name")?.as_str()).collect()
}

fn text<'a>(value: Option<&'a Value>, key: &str) -> &'a str {
    value.and_then(|value| value.get(key)).and_then(Value::as_str).unwrap_or_default()
}

/// What may be done again, why, with which key, and how an earlier attempt is found.
fn policy(spec: &Spec, all: &[Operation<'_>], operation: &Operation<'_>) -> String {
    let what = match policy_of(operation) {
        "safe" => "asked again",
        "keyed" => "same key again",
        "lookup" => "looked up first",
        _ => "never again unasked",
    };
    let mut out =
        format!("**{what}**: {}", cell(text(operation.extension("x-retry"), "because").trim_end_matches('.')));
    out.push('.');
    if let Some(key) = operation.extension("x-idempotency-key") {
        let required = if key.get("required").and_then(Value::as_bool) == Some(true) { "required" } else { "optional" };
        let hours = key.get("hours").and_then(Value::as_u64).unwrap_or(0);
        out.push_str(&format!("<br>Key: {}, {required}, remembered {hours} h.", code(text(Some(key), "name"))));
    }
    if let Some(lookup) = operation.extension("x-lookup") {
        let with = all.iter().find(|other| other.id() == text(Some(lookup), "operation"));
        let with = with.map(|with| format!("[`{}`](#{})", call(with), anchor(spec, with))).unwrap_or_default();
        let (sent, found) = (code(text(Some(lookup), "request")), code(text(Some(lookup), "response")));
        out.push_str(&match text(Some(lookup), "how") {
            "repeat" => format!("<br>Sent again, and recognised by {sent}; {found} of the answer tells."),
            _ => format!("<br>{with} is searched for {sent} of the request, in {found}."),
        });
        match text(Some(lookup), "absence") {
            "conclusive" => out.push_str(" What isn't there was not made."),
            "inconclusive" => out.push_str(" That it isn't there proves nothing."),
            _ => {}
        }
    }
    if operation.extension("x-confirmation").is_some() {
        out.push_str("<br>In two steps: a preview, and then its confirmation.");
    }
    out
}

/// The sources of a provider, each once, in the order they are met.
#[derive(Default)]
struct Sources(Vec<String>);

impl Sources {
    fn number(&mut self, source: &str) -> usize {
        let index = self.0.iter().position(|known| known == source).unwrap_or_else(|| {
            self.0.push(source.to_owned());
            self.0.len().saturating_sub(1)
        });
        index.saturating_add(1)
    }
}

/// Grade, date and number of the source of each piece of evidence: one line for each grade and day.
fn evidence(spec: &Spec, sources: &mut Sources, operation: &Operation<'_>) -> String {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for entry in operation.extension("x-evidence").and_then(Value::as_array).into_iter().flatten() {
        let number = sources.number(text(Some(entry), "source"));
        let link = format!("[{number}](#{}-source-{number})", spec.provider());
        let head = format!("{} {}", text(Some(entry), "grade"), text(Some(entry), "date"));
        match lines.iter_mut().find(|(known, _)| *known == head) {
            Some((_, links)) if links.contains(&link) => {}
            Some((_, links)) => links.push(link),
            None => lines.push((head, vec![link])),
        }
    }
    if lines.is_empty() {
        return count(0, "source", "sources");
    }
    lines.into_iter().map(|(head, links)| format!("{head} {}", links.join(" "))).collect::<Vec<_>>().join("<br>")
}
