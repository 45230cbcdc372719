//! What the spec says each operation sends and gets: one case an operation, made from the examples.

use std::collections::BTreeMap;

use passerelle_codegen::{Operation, Spec, json_schema, operations};
use serde_json::Value;

use crate::arguments::Arguments;

/// One operation, with the arguments and answers of its examples.
pub struct Case {
    pub id: String,
    pub method: String,
    /// Path template.
    pub path: String,
    pub arguments: Arguments,
    pub query: BTreeMap<String, String>,
    pub headers: BTreeMap<String, String>,
    pub body_schema: Option<Value>,
    /// Documented answers.
    pub answers: Vec<Documented>,
    pub is_read: bool,
    /// Whether it is sent with credentials.
    pub authenticated: bool,
}

/// A documented answer.
#[derive(Clone)]
pub struct Documented {
    pub status: u16,
    pub schema: Option<Value>,
    pub example: Option<Value>,
}

impl Case {
    /// The documented success.
    pub fn success(&self) -> &Documented {
        self.answers.iter().find(|answer| answer.status < 300).expect("a documented success")
    }

    /// The path with its parameters put in, each encoded to the letter.
    pub fn path_with(&self, arguments: &Arguments) -> String {
        let mut path = self.path.clone();
        for (name, value) in &arguments.parameters {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            path = path.replace(&format!("{{{name}}}"), &encode(&text));
        }
        path
    }
}

/// A path segment as RFC 3986 wants it: everything but `pchar` is encoded, and `%` too.
fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => out.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'='
            | b':' | b'@' => {
                out.push(char::from(byte));
            }
            // WHATWG URLs leave these as they are, and servers take them.
            b'[' | b']' | b'|' | b'^' | b'\\' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The spec of a provider.
pub fn spec(provider: &str) -> Spec {
    Spec::load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("specs").join(provider))
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// Every operation of a spec.
pub fn cases(spec: &Spec) -> Vec<Case> {
    operations(spec.bundle()).iter().map(case).collect()
}

fn case(operation: &Operation<'_>) -> Case {
    let key = operation.extension("x-idempotency-key").and_then(|key| key.get("name")).and_then(Value::as_str);
    let mut arguments = Arguments::default();
    let (mut query, mut headers) = (BTreeMap::new(), BTreeMap::new());
    for parameter in operation.parameters() {
        let example = parameter.value.get("example").cloned().expect("the linter wants an example on each parameter");
        // A list of one, as it is sent.
        let sent = example.get(0).filter(|_| example.is_array()).unwrap_or(&example);
        let text = sent.as_str().map_or_else(|| sent.to_string(), str::to_owned);
        if key.is_some_and(|key| key.eq_ignore_ascii_case(parameter.name)) {
            arguments.key = Some(text.clone());
            headers.insert(parameter.name.to_lowercase(), text);
            continue;
        }
        match parameter.location {
            "query" => drop(query.insert(parameter.name.to_owned(), text)),
            "header" => drop(headers.insert(parameter.name.to_lowercase(), text)),
            _ => {}
        }
        arguments.parameters.insert(parameter.name.to_owned(), example);
    }
    let body = operation.json_body().map(|(media, _)| media);
    arguments.body = body.and_then(|media| media.get("example")).map(Value::to_string);
    let answers = operation
        .responses()
        .into_iter()
        .filter_map(|(status, response)| {
            Some(Documented {
                status: status.parse().ok()?,
                schema: json_schema(response).cloned(),
                example: response.pointer("/content/application~1json/example").cloned(),
            })
        })
        .collect();
    Case {
        id: operation.id().to_owned(),
        method: operation.method.to_uppercase(),
        path: operation.path.to_owned(),
        arguments,
        query,
        headers,
        body_schema: body.and_then(|media| media.get("schema")).cloned(),
        answers,
        is_read: operation.is_read(),
        authenticated: operation.value.get("security").and_then(Value::as_array).is_none_or(|list| !list.is_empty()),
    }
}
