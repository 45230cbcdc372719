//! The root document: title, servers, how the caller says who it is, tags; and what of it isn't taken over.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::schema::Schemas;
use super::source::{below, items, members, text};
use super::{Wanted, words};

/// Names of header parameters by which documents without a security scheme give the key away.
const KEYS: [&str; 6] = ["authorization", "x-api-key", "api-key", "apikey", "x-auth-token", "x-access-token"];

/// The root document without its tags, and the headers that carry the key, in lower case.
pub(super) fn of(
    document: &Value,
    schemas: &mut Schemas<'_>,
    wanted: &Wanted<'_>,
) -> (Map<String, Value>, BTreeSet<String>) {
    let info = document.get("info").unwrap_or(&Value::Null);
    let title = wanted.title.unwrap_or_else(|| text(info, "title")).trim();
    let letters: String = title.chars().filter(char::is_ascii_alphanumeric).collect();
    let is_name = letters.starts_with(|c: char| c.is_ascii_alphabetic());
    let title = if is_name { title.to_owned() } else { heck::ToPascalCase::to_pascal_case(wanted.provider) };
    let description = schemas.prose("/info", text(info, "description"));
    let mut about = json!({ "title": title, "version": version(info), "x-evidence": evidence(document, wanted) });
    if let Some(map) = about.as_object_mut().filter(|_| !description.is_empty()) {
        map.insert("description".to_owned(), Value::String(description));
    }
    for (key, _) in members(Some(info)).filter(|(key, _)| !["title", "version", "description"].contains(&key.as_str()))
    {
        schemas.report.left(&below("/info", key), "says nothing of the API");
    }
    let (name, scheme, headers) = security(document, schemas);
    let mut root = Map::new();
    root.insert("openapi".to_owned(), json!("3.0.3"));
    root.insert("info".to_owned(), about);
    root.insert("servers".to_owned(), servers(document, schemas));
    root.insert("security".to_owned(), json!([{ name.clone(): [] }]));
    root.insert("components".to_owned(), json!({ "securitySchemes": { name: scheme } }));
    (root, headers)
}

fn version(info: &Value) -> String {
    match info.get("version") {
        Some(Value::String(text)) if !text.is_empty() => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => "unknown".to_owned(),
    }
}

/// What everything imported rests on.
pub(super) fn evidence(document: &Value, wanted: &Wanted<'_>) -> Value {
    let info = document.get("info").unwrap_or(&Value::Null);
    let source = format!("OpenAPI document \"{}\", version {}", text(info, "title").trim(), version(info));
    json!([{ "grade": "documented", "source": source, "date": wanted.date }])
}

/// Name and address of the first https server of an operation or a path that has its own.
pub(super) fn host(holder: &Value) -> Option<(String, String)> {
    let url = items(holder.get("servers"))
        .iter()
        .map(|server| text(server, "url").trim_end_matches('/'))
        .find(|url| is_plain(url))?;
    let label: String = url.trim_start_matches("https://").chars().take_while(char::is_ascii_alphanumeric).collect();
    Some((label.to_lowercase(), url.to_owned()))
}

fn is_plain(url: &str) -> bool {
    url.starts_with("https://") && !url.contains(['{', '?', '#', '@'])
}

/// Hosts that operations name themselves.
pub(super) fn with_hosts(root: &mut Map<String, Value>, plans: &[super::plan::Plan<'_>], schemas: &mut Schemas<'_>) {
    let hosts: BTreeMap<&String, &String> =
        plans.iter().filter_map(|plan| plan.host.as_ref()).map(|(name, url)| (name, url)).collect();
    let Some(Value::Array(servers)) = root.get_mut("servers") else { return };
    if !hosts.is_empty() && servers.first().is_some_and(|server| server.get("url") == Some(&json!(NOWHERE))) {
        servers.clear();
    }
    for (name, url) in hosts {
        schemas.report.undecided("/servers", format!("operations name the host `{name}` themselves; taken for live"));
        servers.push(json!({ "url": url, "x-host": name, "x-environment": "live" }));
    }
}

/// Stands in the place of a host where the document names none.
const NOWHERE: &str = "https://api.invalid";

fn servers(document: &Value, schemas: &mut Schemas<'_>) -> Value {
    let mut out: Vec<Value> = Vec::new();
    for (index, server) in items(document.get("servers")).iter().enumerate() {
        let at = format!("/servers/{index}");
        let mut url = text(server, "url").trim_end_matches('/').to_owned();
        for (name, variable) in members(server.get("variables")) {
            schemas.report.changed(&below(&below(&at, "variables"), name), "the default stands in its place");
            url = url.replace(&format!("{{{name}}}"), text(variable, "default"));
        }
        if !is_plain(&url) {
            schemas.report.left(&at, "is no https address: the builder's `base_url` takes any other");
            continue;
        }
        let description = words::prose(text(server, "description")).0;
        let said = format!("{url} {description}").to_lowercase();
        let is_test = ["test", "sandbox", "staging", "demo", "mock"].iter().any(|word| said.contains(word));
        let environment = if is_test { "test" } else { "live" };
        schemas.report.undecided(&at, format!("taken for {environment}, by its words"));
        let mut server = json!({ "url": url, "x-environment": environment });
        if let Some(map) = server.as_object_mut().filter(|_| !description.is_empty()) {
            map.insert("description".to_owned(), Value::String(description));
        }
        out.push(server);
    }
    if out.is_empty() {
        schemas.report.undecided("/servers", "names no host: a client needs one by `base_url`, until `servers` has it");
        out.push(json!({
            "url": NOWHERE,
            "description": "The document names no host; this one can't exist.",
            "x-environment": "live",
        }));
    }
    Value::Array(out)
}

/// Name and scheme of the key, and the headers that carry it.
fn security(document: &Value, schemas: &mut Schemas<'_>) -> (String, Value, BTreeSet<String>) {
    let all = document.pointer("/components/securitySchemes");
    let first = |holder: &Value| -> Vec<String> {
        items(holder.get("security")).iter().flat_map(|one| members(Some(one)).map(|(name, _)| name.clone())).collect()
    };
    // The document's own requirement, else what its operations name first, else what there is.
    let mut wanted = first(document);
    for (_, item) in members(document.get("paths")) {
        for (_, operation) in members(Some(item)) {
            wanted.extend(first(operation));
        }
    }
    wanted.extend(members(all).map(|(name, _)| name.clone()));
    let mut candidates: Vec<(u8, String, Value, Option<&str>)> = Vec::new();
    let mut seen = BTreeSet::new();
    for name in wanted {
        let Some(scheme) = all.and_then(|all| all.get(&name)).filter(|_| seen.insert(name.clone())) else { continue };
        match sent(scheme) {
            Some((rank, made, note)) => candidates.push((rank, name, made, note)),
            None => {
                let at = below("/components/securitySchemes", &name);
                schemas.report.left(&at, "a key that isn't in a header, which the client doesn't send");
            }
        }
    }
    // A key of its own header before one in `Authorization`; among equals what is named first.
    candidates.sort_by_key(|(rank, ..)| *rank);
    let mut candidates = candidates.into_iter();
    let chosen = candidates.next().map(|(_, name, made, note)| {
        if let Some(note) = note {
            schemas.report.undecided(&below("/components/securitySchemes", &name), note);
        }
        (words::field(&name), made)
    });
    for (_, name, ..) in candidates {
        schemas.report.left(&below("/components/securitySchemes", &name), "another scheme: the client sends one key");
    }
    let (name, scheme) = chosen.unwrap_or_else(|| by_parameter(document, schemas));
    let header = match text(&scheme, "type") {
        "apiKey" => text(&scheme, "name").to_lowercase(),
        _ => "authorization".to_owned(),
    };
    (name, scheme, BTreeSet::from([header]))
}

/// A scheme that the client can send: which is preferred, itself, and what is to be decided about it.
fn sent(scheme: &Value) -> Option<(u8, Value, Option<&'static str>)> {
    let http = |scheme: &str| json!({ "type": "http", "scheme": scheme });
    match (text(scheme, "type"), text(scheme, "in"), text(scheme, "scheme").to_lowercase().as_str()) {
        ("apiKey", "header", _) if text(scheme, "name").eq_ignore_ascii_case("authorization") => {
            Some((1, http("bearer"), Some("a key in `Authorization`: sent as `Bearer`; is that its form?")))
        }
        ("apiKey", "header", _) => {
            Some((0, json!({ "type": "apiKey", "in": "header", "name": text(scheme, "name") }), None))
        }
        ("http", _, "bearer") => Some((1, http("bearer"), None)),
        ("http", _, "basic") => Some((2, http("basic"), None)),
        ("oauth2" | "openIdConnect", ..) => Some((
            3,
            http("bearer"),
            Some("OAuth: the client sends the token it is given, and neither gets nor renews one"),
        )),
        _ => None,
    }
}

/// The scheme of a document that has none that can be sent.
fn by_parameter(document: &Value, schemas: &mut Schemas<'_>) -> (String, Value) {
    let mut names: Vec<String> = Vec::new();
    for (_, item) in members(document.get("paths")) {
        let holders = std::iter::once(item).chain(members(Some(item)).map(|(_, operation)| operation));
        for parameter in holders.flat_map(|holder| items(holder.get("parameters"))) {
            let (parameter, _) = super::plan::resolved(document, parameter, "");
            if text(parameter, "in") == "header" {
                names.push(text(parameter, "name").to_owned());
            }
        }
    }
    let found = KEYS.iter().find_map(|key| names.iter().find(|name| name.eq_ignore_ascii_case(key)));
    schemas.report.undecided(
        "/components/securitySchemes",
        "has no scheme of a key in a header: taken from a header parameter, or `Bearer` where there is none",
    );
    match found {
        Some(name) if !name.eq_ignore_ascii_case("authorization") => {
            ("api_key".to_owned(), json!({ "type": "apiKey", "in": "header", "name": name }))
        }
        _ => ("bearer".to_owned(), json!({ "type": "http", "scheme": "bearer" })),
    }
}

/// An operation without a key says so; any other is sent with the one there is.
pub(super) fn security_of(
    document: &Value,
    schemas: &mut Schemas<'_>,
    operation: &Value,
    at: &str,
    into: &mut Map<String, Value>,
) {
    let own = operation.get("security").and_then(Value::as_array);
    match own {
        Some(list) if list.is_empty() => {
            into.insert("security".to_owned(), json!([]));
        }
        Some(_) if operation.get("security") != document.get("security") => {
            schemas.report.changed(&below(at, "security"), "sent with the one key the client has");
        }
        _ => {}
    }
}

/// Tags of the operations that were taken over, in the document's words where it has any.
pub(super) fn tags(document: &Value, schemas: &mut Schemas<'_>, paths: &BTreeMap<String, Map<String, Value>>) -> Value {
    let used: BTreeSet<String> = paths
        .values()
        .flat_map(|item| item.values())
        .filter_map(|operation| operation.pointer("/tags/0").and_then(Value::as_str).map(str::to_owned))
        .collect();
    let mut described: BTreeMap<String, String> = BTreeMap::new();
    for (index, tag) in items(document.get("tags")).iter().enumerate() {
        let at = format!("/tags/{index}");
        let name = words::tag(text(tag, "name"));
        if used.contains(&name) {
            let said = schemas.prose(&at, text(tag, "description"));
            described.entry(name).or_insert(said);
        } else {
            schemas.report.left(&at, "no operation with this tag was taken over");
        }
    }
    used.iter()
        .map(|name| match described.get(name).filter(|said| !said.is_empty()) {
            Some(said) => json!({ "name": name, "description": said }),
            None => json!({ "name": name }),
        })
        .collect()
}

/// Keys that say nothing of what is sent and answered, in one line for each kind.
pub(super) fn annotations(document: &Value, schemas: &mut Schemas<'_>) {
    let mut next: Vec<(String, &Value, bool)> = vec![(String::new(), document, false)];
    while let Some((at, value, are_names)) = next.pop() {
        for (key, inner) in members(Some(value)) {
            let here = below(&at, key);
            let why = match key.as_str() {
                _ if are_names => None,
                "example" | "examples" => Some("examples are made up anew: these may hold a real key or person"),
                "title" | "xml" | "externalDocs" | "x-webhooks" if at.is_empty() => None,
                "title" if at == "/info" => None,
                "title" | "xml" | "externalDocs" => Some("says nothing of the value"),
                key if key.starts_with("x-") => Some("an extension that isn't ours"),
                _ => None,
            };
            if let Some(why) = why {
                schemas.report.left(&here, why);
                continue;
            }
            let names = [
                "properties",
                "patternProperties",
                "schemas",
                "$defs",
                "paths",
                "responses",
                "parameters",
                "headers",
                "webhooks",
                "callbacks",
                "variables",
                "securitySchemes",
                "requestBodies",
                "links",
                "mapping",
                "content",
                "scopes",
            ];
            next.push((here, inner, !are_names && names.contains(&key.as_str())));
        }
        for (index, inner) in items(Some(value)).iter().enumerate() {
            next.push((format!("{at}/{index}"), inner, false));
        }
    }
}

/// What stands at the root and in `components` and isn't part of an operation.
pub(super) fn rest(document: &Value, schemas: &mut Schemas<'_>) {
    if text(document, "openapi") != "3.0.3" {
        schemas.report.changed("/openapi", "written as 3.0.3");
    }
    annotations(document, schemas);
    const KNOWN: [&str; 8] = ["openapi", "info", "servers", "security", "tags", "paths", "components", "webhooks"];
    for (key, _) in members(Some(document)).filter(|(key, _)| !KNOWN.contains(&key.as_str()) && *key != "x-webhooks") {
        schemas.report.left(&below("", key), "no part of an operation");
    }
    for kind in ["examples", "links", "callbacks", "pathItems"] {
        for (name, _) in members(document.pointer(&format!("/components/{kind}"))) {
            schemas.report.left(
                &below(&format!("/components/{kind}"), name),
                "taken over only where an operation refers to it; examples are made up anew",
            );
        }
    }
}
