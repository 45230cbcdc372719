//! Which component schemas are sent and which are received. Requests stay closed and exact, answers are opened and
//! decoded leniently, so the two must not share a component with properties.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::operations::{operations, resolve, schema_name, target, walk};

/// Names of component schemas, by the direction they travel.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reach {
    /// Reachable from a request body or a parameter.
    pub(crate) requests: BTreeSet<String>,
    /// Reachable from an answer, a callback or a webhook.
    pub(crate) responses: BTreeSet<String>,
}

impl Reach {
    /// Follows every reference from every operation.
    pub(crate) fn of(bundle: &Value) -> Self {
        let (mut requests, mut responses) = (Followed::default(), Followed::default());
        for operation in operations(bundle) {
            for parameter in operation.parameters() {
                follow(bundle, parameter.value, &mut requests);
            }
            if let Some(body) = operation.value.get("requestBody") {
                follow(bundle, resolve(bundle, body), &mut requests);
            }
            for response in operation.value.get("responses").and_then(Value::as_object).into_iter().flatten() {
                follow(bundle, response.1, &mut responses);
            }
            if let Some(callbacks) = operation.value.get("callbacks") {
                follow(bundle, callbacks, &mut responses);
            }
        }
        if let Some(webhooks) = bundle.get("x-webhooks") {
            follow(bundle, webhooks, &mut responses);
        }
        Self { requests: requests.names, responses: responses.names }
    }
}

/// What was met on the way: every reference is followed once, whatever it names and from wherever. A circle ends here, before
/// the linter reports it.
#[derive(Default)]
struct Followed<'a> {
    seen: BTreeSet<&'a str>,
    names: BTreeSet<String>,
}

fn follow<'a>(bundle: &'a Value, from: &'a Value, followed: &mut Followed<'a>) {
    let mut next = vec![from];
    while let Some(node) = next.pop() {
        walk(node, &mut String::new(), &mut |_, node| {
            let Some(reference) = node.get("$ref").and_then(Value::as_str) else { return };
            if !followed.seen.insert(reference) {
                return;
            }
            // A component that isn't a schema (a response, a parameter) has no name here, and is followed all the same.
            followed.names.extend(schema_name(reference).map(str::to_owned));
            next.extend(target(bundle, reference));
        });
    }
}

/// Names of the component schemas that are received: in an answer, a callback or a webhook.
pub fn received(bundle: &Value) -> BTreeSet<String> {
    Reach::of(bundle).responses
}
