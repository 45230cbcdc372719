//! Every amount has a unit and a currency, and stands where the fix-ups make an exact number of it.

use serde_json::Value;

use super::structure::component_schemas;
use super::{Findings, text};
use crate::operations::{operations, walk};
use crate::source::escape;

/// Words by which a number gives itself away as an amount of money.
const AMOUNT_WORDS: [&str; 5] = ["amount", "balance", "price", "total_revenue", "fee"];

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    let mut placed = amounts(findings, bundle);
    placed.extend(parameters(findings, bundle));
    misplaced(findings, bundle, &placed);
}

fn looks_like_an_amount(name: &str) -> bool {
    AMOUNT_WORDS.iter().any(|word| name.to_lowercase().contains(word))
}

/// What an amount may be, wherever it stands.
fn form(findings: &mut Findings<'_>, at: &str, amount: &Value) {
    let kind = text(Some(amount), "type");
    if amount.get("format").is_some() || amount.get("enum").is_some() || !matches!(kind, "number" | "integer") {
        findings.add(
            at,
            "money",
            "is an amount with a format, or not a number",
            "type: number or integer, and no format: it would become a float",
        );
    }
    if !matches!(text(amount.get("x-money"), "unit"), "major" | "minor" | "unclear") {
        findings.add(at, "money", "has no unit", "unit: major, minor or unclear");
    }
}

fn amounts(findings: &mut Findings<'_>, bundle: &Value) -> Vec<String> {
    let mut placed = Vec::new();
    for (name, schema) in component_schemas(bundle) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (property, value) in properties.into_iter().flatten() {
            let mut at = format!("/components/schemas/{}/properties/{}", escape(name), escape(property));
            let looks = looks_like_an_amount(property);
            // An amount may stand in a list or a map; what counts is the innermost.
            let mut value = value;
            while let Some(key) =
                ["items", "additionalProperties"].into_iter().find(|key| value.get(key).is_some_and(Value::is_object))
            {
                at = format!("{at}/{key}");
                value = value.get(key).unwrap_or(value);
            }
            let kind = text(Some(value), "type");
            let money = value.get("x-money");
            if matches!(kind, "number" | "integer") && looks && money.is_none() {
                findings.add(
                    &at,
                    "money",
                    format!("`{property}` looks like an amount, and has no unit"),
                    "add x-money: {unit: major | minor | unclear, currency: <sibling> | none}",
                );
            }
            placed.push(at.clone());
            let Some(_) = money else { continue };
            form(findings, &at, value);
            let currency = text(money, "currency");
            let known = currency == "none" && !text(money, "because").is_empty()
                || properties.is_some_and(|properties| properties.contains_key(currency));
            if !known {
                findings.add(
                    &at,
                    "money",
                    format!("currency `{currency}` isn't a property beside it"),
                    "name the property that says the currency, or none with a `because`",
                );
            }
        }
    }
    placed
}

/// Amounts in the query: their currency may be another parameter.
fn parameters(findings: &mut Findings<'_>, bundle: &Value) -> Vec<String> {
    let mut placed = Vec::new();
    let mut all = Vec::new();
    for (name, value) in bundle.pointer("/components/parameters").and_then(Value::as_object).into_iter().flatten() {
        all.push((format!("/components/parameters/{}", escape(name)), value, Vec::new()));
    }
    for operation in operations(bundle) {
        let names: Vec<&str> = operation.parameters().iter().map(|parameter| parameter.name).collect();
        for (index, value) in
            operation.value.get("parameters").and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            all.push((format!("{}/parameters/{index}", operation.pointer()), value, names.clone()));
        }
    }
    for (at, parameter, beside) in all {
        let Some(schema) = parameter.get("schema") else { continue };
        let at = format!("{at}/schema");
        let name = text(Some(parameter), "name");
        let money = schema.get("x-money");
        if money.is_none() && looks_like_an_amount(name) && matches!(text(Some(schema), "type"), "number" | "integer") {
            findings.add(
                &at,
                "money",
                format!("`{name}` looks like an amount, and has no unit"),
                "add x-money: {unit: major | minor | unclear, currency: <parameter beside it> | none}",
            );
        }
        placed.push(at.clone());
        let Some(_) = money else { continue };
        form(findings, &at, schema);
        let currency = text(money, "currency");
        let reasoned = currency == "none" && !text(money, "because").is_empty();
        if !reasoned && !beside.contains(&currency) {
            findings.add(
                &at,
                "money",
                format!("currency `{currency}` isn't a parameter beside it"),
                "name the parameter that says the currency, or none with a `because`",
            );
        }
    }
    placed
}

fn misplaced(findings: &mut Findings<'_>, bundle: &Value, placed: &[String]) {
    let mut misplaced = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        if node.get("x-money").is_some() && !placed.iter().any(|at| at == pointer) {
            misplaced.push(pointer.to_owned());
        }
    });
    for pointer in misplaced {
        findings.add(
            &pointer,
            "money",
            "has x-money where no amount is seen",
            "say it on the property, or on the items of a list of amounts",
        );
    }
}
