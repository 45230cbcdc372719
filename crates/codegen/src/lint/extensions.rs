//! What our own `x-` keys need: a policy, a reason and evidence on every operation, a unit on every amount.

use serde_json::Value;

use super::Findings;
use super::bodies::is_object;
use super::structure::component_schemas;
use crate::operations::{Operation, json_schema, operations, resolve, walk};
use crate::source::escape;

const GRADES: [&str; 4] = ["documented", "provider-code", "observed", "inferred"];
/// Words by which a number property gives itself away as an amount of money.
const AMOUNT_WORDS: [&str; 5] = ["amount", "balance", "price", "total_revenue", "fee"];

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    for operation in operations(bundle) {
        retry(findings, bundle, &operation);
        evidence_present(findings, &operation);
        pagination(findings, bundle, &operation);
        confirmation(findings, &operation);
    }
    evidence_form(findings, bundle);
    known(findings, bundle);
    amounts(findings, bundle);
    sensitive(findings, bundle);
    for (name, schema) in component_schemas(bundle) {
        if schema.get("x-union").is_some() {
            union(findings, bundle, name, schema);
        } else if schema.get("oneOf").is_some() {
            page(findings, bundle, name, schema);
        }
    }
    fixups(findings, bundle);
    features(findings, bundle);
}

fn text<'a>(value: Option<&'a Value>, key: &str) -> &'a str {
    value.and_then(|value| value.get(key)).and_then(Value::as_str).unwrap_or_default()
}

fn retry(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>) {
    let at = operation.pointer();
    let retry = operation.extension("x-retry");
    let policy = text(retry, "policy");
    if !matches!(policy, "safe" | "keyed" | "lookup" | "never") {
        findings.add(
            &at,
            "retry-policy",
            "has no x-retry policy",
            "add x-retry: {policy: safe | keyed | lookup | never, because: ...}",
        );
        return;
    }
    if text(retry, "because").is_empty() {
        findings.add(&at, "retry-policy", "doesn't say why it may or may not be repeated", "add `because` to x-retry");
    }
    if policy == "safe" && !operation.is_read() {
        findings.add(
            &at,
            "retry-policy",
            format!("{} is called safe", operation.method.to_uppercase()),
            "only reads are repeated freely; use keyed, lookup or never",
        );
    }
    let key = operation.extension("x-idempotency-key");
    if policy == "keyed" && key.is_none() {
        findings.add(&at, "idempotency-key", "is keyed, but has no x-idempotency-key", "say where the key goes");
    }
    if key.is_some() {
        let name = text(key, "name");
        let required = key.and_then(|key| key.get("required")).and_then(Value::as_bool);
        let all = operation.parameters();
        let declared = all.iter().find(|p| p.location == "header" && p.name.eq_ignore_ascii_case(name));
        let own = operation.value.get("parameters").and_then(Value::as_array);
        let own = own.into_iter().flatten().map(|parameter| resolve(bundle, parameter));
        let is_own = own.into_iter().any(|parameter| text(Some(parameter), "name").eq_ignore_ascii_case(name));
        if key.and_then(|key| key.get("hours")).and_then(Value::as_u64).is_none_or(|hours| hours == 0) {
            findings.add(
                &at,
                "idempotency-key",
                "doesn't say how long the provider remembers a key",
                "add hours: a repeat after that would be a second write",
            );
        }
        if text(key, "in") != "header" || all.iter().filter(|p| p.name.eq_ignore_ascii_case(name)).count() > 1 {
            findings.add(
                &at,
                "idempotency-key",
                "has a key that isn't one header",
                "in: header; the transport sends keys nowhere else",
            );
        }
        match declared {
            Some(_) if !is_own => findings.add(
                &at,
                "idempotency-key",
                format!("header `{name}` is a parameter of the whole path"),
                "declare it with the operation: the transport sends it there only",
            ),
            None => findings.add(
                &at,
                "idempotency-key",
                format!("header `{name}` is not a parameter"),
                "declare it as a header parameter too, for other tools",
            ),
            Some(parameter) if Some(parameter.required) != required => {
                findings.add(
                    &at,
                    "idempotency-key",
                    "x-idempotency-key and the parameter disagree on `required`",
                    "make them agree",
                );
            }
            Some(_) => {}
        }
    } else if operation.parameters().iter().any(|p| p.name.eq_ignore_ascii_case("Idempotency-Key")) {
        findings.add(
            &at,
            "idempotency-key",
            "takes an Idempotency-Key, but x-idempotency-key doesn't say so",
            "add x-idempotency-key",
        );
    }
    let lookup = operation.extension("x-lookup");
    if (policy == "lookup") != lookup.is_some() {
        findings.add(
            &at,
            "lookup",
            "x-lookup and the policy disagree",
            "x-lookup goes with policy: lookup, and only with it",
        );
    }
    if lookup.is_some() {
        let wanted = text(lookup, "operation");
        if !operations(bundle).iter().any(|other| other.id() == wanted) {
            findings.add(
                &at,
                "lookup",
                format!("looks up with `{wanted}`, which doesn't exist"),
                "name an operationId of this provider",
            );
        }
        let how = text(lookup, "how");
        let absence = matches!(text(lookup, "absence"), "conclusive" | "inconclusive");
        if !matches!(how, "list" | "get" | "repeat")
            || !text(lookup, "request").starts_with('/')
            || !text(lookup, "response").starts_with('/')
            || (how == "get") == text(lookup, "query").is_empty()
            || (how == "repeat") == absence
            || !lookup.and_then(|lookup| lookup.get("same")).is_none_or(is_pointers)
        {
            findings.add(
                &at,
                "lookup",
                "is incomplete",
                "give operation, how: list | get | repeat, request and response (JSON pointers), query with `get`, and absence: conclusive | inconclusive but with `repeat`",
            );
        }
    }
}

fn is_pointers(value: &Value) -> bool {
    value.as_array().is_some_and(|all| all.iter().all(|one| one.as_str().is_some_and(|text| text.starts_with('/'))))
}

fn evidence_present(findings: &mut Findings<'_>, operation: &Operation<'_>) {
    if operation.extension("x-evidence").and_then(Value::as_array).is_none_or(Vec::is_empty) {
        findings.add(
            &operation.pointer(),
            "evidence",
            "rests on nothing",
            "add x-evidence with grade, source and date",
        );
    }
}

fn evidence_form(findings: &mut Findings<'_>, bundle: &Value) {
    let mut wrong = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        let Some(list) = node.get("x-evidence") else { return };
        for entry in list.as_array().into_iter().flatten() {
            let date = text(Some(entry), "date");
            let is_date = date.len() == 10
                && date.chars().enumerate().all(|(i, c)| if i == 4 || i == 7 { c == '-' } else { c.is_ascii_digit() });
            if !GRADES.contains(&text(Some(entry), "grade")) || text(Some(entry), "source").is_empty() || !is_date {
                wrong.push(format!("{pointer}/x-evidence"));
            }
        }
        if !list.is_array() {
            wrong.push(format!("{pointer}/x-evidence"));
        }
    });
    for pointer in wrong {
        findings.add(
            &pointer,
            "evidence",
            "is not a list of {grade, source, date}",
            "grades: documented, provider-code, observed, inferred; date: YYYY-MM-DD",
        );
    }
}

fn pagination(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>) {
    let at = operation.pointer();
    let pagination = operation.extension("x-pagination");
    let is_list = operation.is_read()
        && operation.responses().iter().any(|(status, response)| {
            status.starts_with('2')
                && json_schema(response).is_some_and(|schema| {
                    let named = text(Some(schema), "$ref").ends_with("Page");
                    named || resolve(bundle, schema).get("type").and_then(Value::as_str) == Some("array")
                })
        });
    if is_list != pagination.is_some() {
        findings.add(
            &at,
            "pagination",
            "answers a list without x-pagination, or the reverse",
            "add x-pagination: {style: none | cursor | offset} to lists, and only to them",
        );
    }
    let style = text(pagination, "style");
    let needed: &[&str] = match style {
        "cursor" => &["cursor", "limit"],
        "offset" => &["offset", "limit"],
        _ => &[],
    };
    for key in needed {
        let name = text(pagination, key);
        if !operation.parameters().iter().any(|p| p.location == "query" && p.name == name) {
            findings.add(
                &at,
                "pagination",
                format!("pages by `{key}`, but query parameter `{name}` isn't declared"),
                "declare it",
            );
        }
    }
    if pagination.is_some() && !matches!(style, "none" | "cursor" | "offset") {
        findings.add(&at, "pagination", format!("style `{style}` is unknown"), "use none, cursor or offset");
    }
}

fn confirmation(findings: &mut Findings<'_>, operation: &Operation<'_>) {
    let Some(confirmation) = operation.extension("x-confirmation") else { return };
    if !text(Some(confirmation), "request").starts_with('/') || !text(Some(confirmation), "response").starts_with('/') {
        findings.add(
            &operation.pointer(),
            "confirmation",
            "is incomplete",
            "give request and response (JSON pointers to the token)",
        );
    }
}

/// Extensions there are; specs/README.md says what each means. A misspelt one would be ignored without a word.
const EXTENSIONS: [&str; 17] = [
    "x-retry",
    "x-idempotency-key",
    "x-lookup",
    "x-pagination",
    "x-confirmation",
    "x-money",
    "x-sensitive",
    "x-evidence",
    "x-union",
    "x-feature",
    "x-host",
    "x-environment",
    "x-signature",
    "x-signed",
    "x-webhooks",
    "x-event-data",
    "x-fixups",
];

fn known(findings: &mut Findings<'_>, bundle: &Value) {
    let mut unknown = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        // Here names stand, not keys of OpenAPI.
        let parent = pointer.rsplit('/').next().unwrap_or_default();
        let names =
            ["properties", "headers", "examples", "parameters", "responses", "requestBodies", "securitySchemes"];
        if names.contains(&parent) || pointer.contains("/example") {
            return;
        }
        for key in node.as_object().into_iter().flatten().map(|(key, _)| key) {
            if key.starts_with("x-") && !EXTENSIONS.contains(&key.as_str()) {
                unknown.push((format!("{pointer}/{}", escape(key)), key.clone()));
            }
        }
    });
    for (pointer, key) in unknown {
        findings.add(
            &pointer,
            "extension-known",
            format!("`{key}` is no extension"),
            format!("correct its spelling; there are: {}", EXTENSIONS.join(", ")),
        );
    }
}

fn amounts(findings: &mut Findings<'_>, bundle: &Value) {
    let mut placed = Vec::new();
    for (name, schema) in component_schemas(bundle) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (property, value) in properties.into_iter().flatten() {
            let mut at = format!("/components/schemas/{}/properties/{}", escape(name), escape(property));
            let looks = AMOUNT_WORDS.iter().any(|word| property.to_lowercase().contains(word));
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
            if value.get("format").is_some() || value.get("enum").is_some() || !matches!(kind, "number" | "integer") {
                findings.add(
                    &at,
                    "money",
                    "is an amount with a format, or not a number",
                    "type: number or integer, and no format: it would become a float",
                );
            }
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
            if !matches!(text(money, "unit"), "major" | "minor" | "unclear") {
                findings.add(&at, "money", "has no unit", "unit: major, minor or unclear");
            }
        }
    }
    let mut misplaced = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        let is_parameter = pointer.ends_with("/schema") && pointer.contains("/parameters/");
        if node.get("x-money").is_some() && !is_parameter && !placed.iter().any(|at| at == pointer) {
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

fn sensitive(findings: &mut Findings<'_>, bundle: &Value) {
    let mut wrong = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        let Some(kind) = node.get("x-sensitive") else { return };
        let mut segments = pointer.rsplit('/').skip(1);
        let is_property = segments.next() == Some("properties")
            && segments.nth(1) == Some("schemas")
            && pointer.starts_with("/components/schemas/");
        let is_plain =
            text(Some(node), "type") == "string" && node.get("format").is_none_or(|format| format != "date-time");
        let what = match kind.as_str() {
            _ if !is_property => "stands where nothing is masked",
            _ if node.get("enum").is_some() => "is on an enum, which says nothing about a person",
            Some("personal") => return,
            Some("secret") if is_plain => return,
            Some("secret") => "is a secret that isn't a text",
            _ => "is neither personal nor secret",
        };
        wrong.push((pointer.to_owned(), what));
    });
    for (pointer, what) in wrong {
        findings.add(
            &pointer,
            "sensitive",
            format!("x-sensitive {what}"),
            "x-sensitive: personal | secret, on a property of a component",
        );
    }
}

fn union(findings: &mut Findings<'_>, bundle: &Value, name: &str, schema: &Value) {
    let branches = schema.get("oneOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let names = schema.get("x-union").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let told = names.iter().rev().skip(1).all(|entry| !text(Some(entry), "when").is_empty())
        && names.last().is_some_and(|entry| entry.get("when").is_none());
    let named = names.iter().all(|entry| !text(Some(entry), "name").is_empty());
    let objects = branches.iter().all(|branch| resolve(bundle, branch).get("properties").is_some());
    let fits = branches.iter().zip(names).all(|(branch, entry)| {
        let properties = resolve(bundle, branch).get("properties");
        entry
            .get("when")
            .and_then(Value::as_str)
            .is_none_or(|when| properties.is_some_and(|all| all.get(when).is_some()))
    });
    if branches.len() < 2 || branches.len() != names.len() || !told || !named || !objects || !fits {
        findings.add(
            &format!("/components/schemas/{}", escape(name)),
            "union",
            "x-union doesn't fit oneOf",
            "one {name, when} for each branch, in order; `when` is a property of that branch, and the last has none; \
             branches are $refs to components with properties",
        );
    }
}

/// A `oneOf` of a list and its envelope: both of the same items, which the page decodes.
fn page(findings: &mut Findings<'_>, bundle: &Value, name: &str, schema: &Value) {
    let branches = schema.get("oneOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let bare = branches.iter().find(|branch| text(Some(branch), "type") == "array").and_then(|list| list.get("items"));
    let envelope = branches.iter().find(|branch| branch.get("$ref").is_some());
    let data = envelope.and_then(|envelope| resolve(bundle, envelope).pointer("/properties/data"));
    let same = bare.is_some() && data.and_then(|data| data.get("items")) == bare;
    let objects = bare.is_some_and(|items| is_object(bundle, items) && !text(Some(items), "$ref").ends_with("Page"));
    if branches.len() != 2 || !same || !objects {
        findings.add(
            &format!("/components/schemas/{}", escape(name)),
            "page",
            "isn't a list and its envelope",
            "oneOf of {type: array, items: {$ref}} and a $ref to an object whose `data` is a list of the same component",
        );
    }
}

/// A provider's resources come with its feature, or with the one for its back office.
fn features(findings: &mut Findings<'_>, bundle: &Value) {
    for (index, tag) in bundle.get("tags").and_then(Value::as_array).into_iter().flatten().enumerate() {
        if tag.get("x-feature").is_some_and(|feature| feature != crate::part::BACK_OFFICE) {
            findings.add(
                &format!("/tags/{index}/x-feature"),
                "feature",
                "names a feature that isn't there",
                format!("write x-feature: {}, or leave it out", crate::part::BACK_OFFICE),
            );
        }
    }
}

fn fixups(findings: &mut Findings<'_>, bundle: &Value) {
    if bundle.get("x-fixups").and_then(Value::as_array).is_none() {
        findings.add("/x-fixups", "fixups", "has no x-fixups", "list the fix-ups of this provider in openapi.yaml");
    }
}
