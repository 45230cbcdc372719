//! What each provider can do, side by side: what its spec says, and what its client implements. No cell is written by hand.

use std::collections::{BTreeMap, BTreeSet};

use passerelle_codegen::{Operation, Spec, json_schema, operations};
use serde_json::Value;

use super::MADE;
use super::code::Code;
use super::markdown::{cell, code, count, first_sentence, short, table};
use super::operations::{anchor, back_office, call};
use super::readme::{policy_of, title};

type Row = (&'static str, fn(&Spec) -> String);

const OF_CONNECTION: &[Row] = &[
    ("live hosts", |spec| hosts(spec, "live")),
    ("test hosts", |spec| hosts(spec, "test")),
    ("signed in with", schemes),
    ("signature of requests", signatures),
];

const OF_OPERATIONS: &[Row] = &[
    ("operations", |spec| {
        let all = operations(spec.bundle());
        let reads = all.iter().filter(|operation| operation.is_read()).count();
        let writes = all.len().saturating_sub(reads);
        format!(
            "[{}](operations.md#{}): {}, {}",
            all.len(),
            spec.provider(),
            count(reads, "read", "reads"),
            count(writes, "write", "writes")
        )
    }),
    ("of these in the back office", |spec| {
        let tags = back_office(spec);
        let all = operations(spec.bundle());
        match all.iter().filter(|operation| tags.contains(&operation.tag())).count() {
            0 => "none".to_owned(),
            number => format!("{number}, with the feature `{}-back-office`", spec.provider()),
        }
    }),
    ("writes with an idempotency key", keys),
    ("writes that are looked up", |spec| linked(spec, |operation| operation.extension("x-lookup").is_some())),
    ("writes never sent again unasked", |spec| {
        operations(spec.bundle()).iter().filter(|operation| policy_of(operation) == "never").count().to_string()
    }),
    ("calls in two steps", |spec| linked(spec, |operation| operation.extension("x-confirmation").is_some())),
    ("lists", lists),
];

const OF_MONEY: &[Row] = &[("amounts, by unit", units), ("currencies named", currencies)];

const OF_MESSAGES: &[Row] = &[
    ("webhooks", |spec| {
        let names = spec.bundle().get("x-webhooks").and_then(Value::as_object);
        listed(names.into_iter().flatten().map(|(name, _)| code(name)).collect())
    }),
    ("callbacks of operations", |spec| linked(spec, |operation| operation.value.get("callbacks").is_some())),
    ("signed with", |spec| {
        let found: BTreeSet<String> = messages(spec).into_iter().flat_map(signature_headers).map(code).collect();
        if found.is_empty() { "not signed".to_owned() } else { found.into_iter().collect::<Vec<_>>().join(", ") }
    }),
    ("types of events whose form is known", events),
];

pub(super) fn page(specs: &[Spec], code: &Code) -> String {
    let mut out = format!(
        "{MADE}# Providers\n\nWhat each provider can do, and what its client makes of it.\n\nThe first tables are computed from the \
         [specs](../specs/README.md), which say on what evidence each line rests; the last one from the library's source.\n"
    );
    let head: Vec<String> = [String::new()].into_iter().chain(specs.iter().map(|spec| cell(title(spec)))).collect();
    for (name, rows) in [
        ("Connecting", OF_CONNECTION),
        ("Operations", OF_OPERATIONS),
        ("Amounts", OF_MONEY),
        ("What the provider tells", OF_MESSAGES),
    ] {
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|(label, make)| [(*label).to_owned()].into_iter().chain(specs.iter().map(make)).collect())
            .collect();
        out.push_str(&format!("\n## {name}\n\n{}", table(&head, &rows)));
    }
    out.push_str(
        "\n## What the client does with it\n\nTraits that all providers share, so that a shop can choose one at run time, and \
         what a client has of its own beside the generated calls.\n\n",
    );
    let implemented: Vec<BTreeSet<String>> = specs.iter().map(|spec| code.implemented(spec.provider())).collect();
    let yes = |there: bool| if there { "yes".to_owned() } else { "no".to_owned() };
    let mut rows: Vec<Vec<String>> = Vec::new();
    let traits = code.traits().into_iter().filter(|one| implemented.iter().any(|all| all.contains(&one.name)));
    for one in traits {
        let label = format!("`{}`: {}", one.name, cell(&first_sentence(&one.doc)));
        rows.push([label].into_iter().chain(implemented.iter().map(|all| yes(all.contains(&one.name)))).collect());
    }
    rows.push(
        ["messages are".to_owned()]
            .into_iter()
            .chain(specs.iter().map(|spec| {
                listed(code.verified(spec.provider()).into_iter().map(|word| format!("`{word}`")).collect())
            }))
            .collect(),
    );
    let calls: Vec<BTreeMap<String, String>> =
        specs.iter().map(|spec| code.calls(spec.provider(), &spec.client_name())).collect();
    let mut names: BTreeMap<&String, &String> = BTreeMap::new();
    for of_one in &calls {
        for (name, doc) in of_one {
            names.entry(name).or_insert(doc);
        }
    }
    let shared = code.trait_calls();
    for (name, doc) in names {
        // Where the providers share a call, the trait says it for all of them.
        let doc = shared.get(name).unwrap_or(doc);
        let label = format!("`{name}()`: {}", short(&cell(&first_sentence(doc)), 160));
        rows.push([label].into_iter().chain(calls.iter().map(|all| yes(all.contains_key(name)))).collect());
    }
    out + &table(&head, &rows)
}

fn listed(items: Vec<String>) -> String {
    if items.is_empty() { "none".to_owned() } else { items.join(", ") }
}

/// Links to the operations of a kind.
fn linked(spec: &Spec, is: impl Fn(&Operation<'_>) -> bool) -> String {
    let all = operations(spec.bundle());
    let found = all.iter().filter(|operation| is(operation));
    listed(
        found.map(|operation| format!("[`{}`](operations.md#{})", call(operation), anchor(spec, operation))).collect(),
    )
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn hosts(spec: &Spec, environment: &str) -> String {
    let bundle = spec.bundle();
    let all = operations(bundle);
    let holders = [bundle].into_iter().chain(all.iter().map(|operation| operation.value));
    let servers = holders.filter_map(|holder| holder.get("servers").and_then(Value::as_array)).flatten();
    let found: BTreeSet<String> = servers
        .filter(|server| text(server, "x-environment") == environment)
        .map(|server| code(text(server, "url").trim_start_matches("https://")))
        .collect();
    if found.is_empty() { "none documented".to_owned() } else { found.into_iter().collect::<Vec<_>>().join("<br>") }
}

fn security_schemes(spec: &Spec) -> Vec<&Value> {
    let schemes = spec.bundle().pointer("/components/securitySchemes").and_then(Value::as_object);
    schemes.into_iter().flatten().map(|(_, scheme)| scheme).collect()
}

fn schemes(spec: &Spec) -> String {
    let plain = security_schemes(spec).into_iter().filter(|scheme| scheme.get("x-signature").is_none());
    listed(
        plain
            .map(|scheme| match text(scheme, "type") {
                "apiKey" => format!("key in the {} {}", text(scheme, "in"), code(text(scheme, "name"))),
                kind => format!("{kind} {}", text(scheme, "scheme")),
            })
            .collect(),
    )
}

fn signatures(spec: &Spec) -> String {
    let signed = security_schemes(spec).into_iter().filter(|scheme| scheme.get("x-signature").is_some());
    listed(
        signed
            .map(|scheme| format!("{} in {}", code(text(scheme, "x-signature")), code(text(scheme, "name"))))
            .collect(),
    )
}

fn keys(spec: &Spec) -> String {
    let all = operations(spec.bundle());
    let keys: Vec<&Value> = all.iter().filter_map(|operation| operation.extension("x-idempotency-key")).collect();
    if keys.is_empty() {
        return "none".to_owned();
    }
    let required = keys.iter().filter(|key| key.get("required").and_then(Value::as_bool) == Some(true)).count();
    let hours: BTreeSet<String> =
        keys.iter().filter_map(|key| key.get("hours")?.as_u64()).map(|hours| format!("{hours} h")).collect();
    let hours = hours.into_iter().collect::<Vec<_>>().join(" or ");
    format!("{}, {required} of them required; remembered {hours}", keys.len())
}

fn lists(spec: &Spec) -> String {
    let mut styles: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in operations(spec.bundle()) {
        if let Some(pagination) = operation.extension("x-pagination") {
            let number = styles.entry(text(pagination, "style")).or_default();
            *number = number.saturating_add(1);
        }
    }
    listed(
        styles
            .into_iter()
            .map(|(style, number)| match style {
                "none" => format!("{number} whole"),
                style => format!("{number} by {style}"),
            })
            .collect(),
    )
}

fn units(spec: &Spec) -> String {
    let mut units: BTreeMap<String, usize> = BTreeMap::new();
    visit(spec.bundle(), &mut |node| {
        if let Some(money) = node.get("x-money") {
            let number = units.entry(text(money, "unit").to_owned()).or_default();
            *number = number.saturating_add(1);
        }
    });
    listed(units.into_iter().map(|(unit, number)| format!("{number} {unit}")).collect())
}

/// Values of enums in members that an amount names as its currency.
fn currencies(spec: &Spec) -> String {
    let mut found = BTreeSet::new();
    visit(spec.bundle(), &mut |node| {
        let Some(properties) = node.get("properties").and_then(Value::as_object) else { return };
        let names: Vec<&str> =
            properties.values().filter_map(|one| one.get("x-money")?.get("currency")?.as_str()).collect();
        for value in names.into_iter().filter_map(|name| properties.get(name)?.get("enum")?.as_array()).flatten() {
            found.extend(value.as_str().filter(|value| !value.is_empty()).map(code));
        }
    });
    listed(found.into_iter().collect())
}

fn visit<'a>(value: &'a Value, look: &mut impl FnMut(&'a Value)) {
    look(value);
    match value {
        Value::Object(map) => map.values().for_each(|inner| visit(inner, look)),
        Value::Array(items) => items.iter().for_each(|inner| visit(inner, look)),
        _ => {}
    }
}

/// What the provider sends: the operations of webhooks and callbacks.
fn messages(spec: &Spec) -> Vec<&Value> {
    let mut items: Vec<&Value> = spec
        .bundle()
        .get("x-webhooks")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(_, item)| item)
        .collect();
    for operation in operations(spec.bundle()) {
        let callbacks = operation.value.get("callbacks").and_then(Value::as_object).into_iter().flatten();
        items.extend(callbacks.filter_map(|(_, callback)| callback.as_object()).flatten().map(|(_, item)| item));
    }
    items.into_iter().filter_map(|item| item.get("post")).collect()
}

/// Headers that every message has.
fn signature_headers(message: &Value) -> Vec<&str> {
    let parameters = message.get("parameters").and_then(Value::as_array).into_iter().flatten();
    parameters
        .filter(|parameter| parameter.get("required") == Some(&Value::Bool(true)))
        .filter(|parameter| {
            text(parameter, "in") == "header" && text(parameter, "name").to_lowercase().contains("signature")
        })
        .map(|parameter| text(parameter, "name"))
        .collect()
}

/// How many types of events have a schema for what they are about, of how many.
fn events(spec: &Spec) -> String {
    let (mut known, mut all) = (0_usize, 0_usize);
    let mut whole = BTreeSet::new();
    for message in messages(spec) {
        let Some(data) = message.get("x-event-data").and_then(Value::as_array) else {
            let body = message.get("requestBody").and_then(json_schema);
            whole.extend(body.and_then(|schema| schema.get("$ref")?.as_str()?.rsplit('/').next()).map(code));
            continue;
        };
        for entry in data {
            let number = entry.get("events").and_then(Value::as_array).map_or(0, Vec::len);
            all = all.saturating_add(number);
            known = known.saturating_add(if entry.get("schema").is_some() { number } else { 0 });
        }
    }
    let mut parts: Vec<String> = whole.into_iter().collect();
    if all > 0 {
        parts.insert(0, format!("{known} of {all}"));
    }
    listed(parts)
}
