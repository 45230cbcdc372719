//! What may be done when an answer is lost, and where the rest of a list or of a payment is: every operation has a policy and
//! a reason, and whatever an extension points at exists.

use serde_json::Value;

use super::{Findings, text};
use crate::operations::{Operation, is_anything, json_schema, operations, resolve};

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    for operation in operations(bundle) {
        if let Some(policy) = retry(findings, &operation) {
            key(findings, bundle, &operation, policy);
            lookup(findings, bundle, &operation, policy);
        }
        pagination(findings, bundle, &operation);
        confirmation(findings, bundle, &operation);
    }
}

/// `x-retry`; gives the policy.
fn retry<'a>(findings: &mut Findings<'_>, operation: &Operation<'a>) -> Option<&'a str> {
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
        return None;
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
    Some(policy)
}

fn key(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>, policy: &str) {
    let at = operation.pointer();
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
}

fn lookup(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>, policy: &str) {
    let at = operation.pointer();
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
        let all = operations(bundle);
        let Some(with) = all.iter().find(|other| other.id() == wanted) else {
            findings.add(
                &at,
                "lookup",
                format!("looks up with `{wanted}`, which doesn't exist"),
                "name an operationId of this provider",
            );
            return;
        };
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
            return;
        }
        lookup_members(findings, bundle, operation, with);
    }
}

/// Whatever `x-lookup` points at exists: a reference that is read where nobody writes it is never found.
fn lookup_members(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>, with: &Operation<'_>) {
    let lookup = operation.extension("x-lookup");
    let how = text(lookup, "how");
    let sent = operation.json_body().and_then(|(media, _)| media.get("schema"));
    let found = answer(with).map(|schema| if how == "list" { item(bundle, schema) } else { schema });
    let same = lookup.and_then(|lookup| lookup.get("same")).and_then(Value::as_array);
    let same: Vec<&str> = same.into_iter().flatten().filter_map(Value::as_str).collect();
    let mut missing = Vec::new();
    for (whose, schema, pointers) in [
        ("the request", sent, [&[text(lookup, "request")], same.as_slice()].concat()),
        ("what is found", found, [&[text(lookup, "response")], same.as_slice()].concat()),
    ] {
        for pointer in pointers {
            if !schema.is_some_and(|schema| has_member(bundle, schema, pointer)) {
                missing.push(format!("`{pointer}` isn't a member of {whose}"));
            }
        }
    }
    let query = text(lookup, "query");
    if how == "get" && !with.parameters().iter().any(|parameter| parameter.name == query) {
        missing.push(format!("`{query}` isn't a parameter of `{}`", with.id()));
    }
    for what in missing {
        findings.add(&operation.pointer(), "lookup", what, "name a member that the schema has");
    }
}

fn is_pointers(value: &Value) -> bool {
    value.as_array().is_some_and(|all| all.iter().all(|one| one.as_str().is_some_and(|text| text.starts_with('/'))))
}

/// Schema of the successful answer.
fn answer<'a>(operation: &Operation<'a>) -> Option<&'a Value> {
    let responses = operation.responses();
    responses.into_iter().find(|(status, _)| status.starts_with('2')).and_then(|(_, response)| json_schema(response))
}

/// Schema of one item of a list or a page.
fn item<'a>(bundle: &'a Value, schema: &'a Value) -> &'a Value {
    let target = resolve(bundle, schema);
    let list = target.get("oneOf").and_then(|branches| branches.get(0)).unwrap_or(target);
    list.get("items").unwrap_or(schema)
}

/// Whether a JSON pointer leads to something a schema may hold: through a union by any branch; a free-form object may hold
/// everything.
fn has_member(bundle: &Value, schema: &Value, pointer: &str) -> bool {
    let schema = resolve(bundle, schema);
    let Some(rest) = pointer.strip_prefix('/') else { return pointer.is_empty() };
    if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
        return branches.iter().any(|branch| has_member(bundle, branch, pointer));
    }
    let (name, rest) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let name = name.replace("~1", "/").replace("~0", "~");
    match schema.get("properties").and_then(|properties| properties.get(&name)) {
        Some(property) => has_member(bundle, property, rest),
        None => is_anything(schema) || schema.get("properties").is_none() && text(Some(schema), "type") == "object",
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

fn confirmation(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>) {
    let Some(confirmation) = operation.extension("x-confirmation") else { return };
    if !text(Some(confirmation), "request").starts_with('/') || !text(Some(confirmation), "response").starts_with('/') {
        findings.add(
            &operation.pointer(),
            "confirmation",
            "is incomplete",
            "give request and response (JSON pointers to the token)",
        );
    }
    let sent = operation.json_body().and_then(|(media, _)| media.get("schema"));
    for (key, schema) in [("request", sent), ("response", answer(operation))] {
        let pointer = text(Some(confirmation), key);
        if pointer.starts_with('/') && !schema.is_some_and(|schema| has_member(bundle, schema, pointer)) {
            findings.add(
                &operation.pointer(),
                "confirmation",
                format!("`{pointer}` isn't a member of its {key}"),
                "name a member that the schema has",
            );
        }
    }
}
