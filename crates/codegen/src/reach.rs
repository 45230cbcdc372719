//! Which component schemas are sent and which are received. Requests stay closed and exact, answers are opened and
//! decoded leniently, so the two must not share a component with properties.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::operations::{operations, resolve, schema_name, target};

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
        let (mut requests, mut responses) = (Direction::new(bundle), Direction::new(bundle));
        for operation in operations(bundle) {
            for parameter in operation.parameters() {
                requests.follow(parameter.value);
            }
            if let Some(body) = operation.value.get("requestBody") {
                requests.follow(resolve(bundle, body));
            }
            if let Some(answers) = operation.value.get("responses") {
                responses.follow(answers);
            }
            if let Some(callbacks) = operation.value.get("callbacks") {
                responses.follow(callbacks);
            }
        }
        if let Some(webhooks) = bundle.get("x-webhooks") {
            responses.follow(webhooks);
        }
        Self { requests: requests.names, responses: responses.names }
    }
}

/// What travels one way, as far as it was followed.
struct Direction<'a> {
    bundle: &'a Value,
    /// References that were followed. Each is once, whatever it names: a circle must end here, before the linter reports it.
    seen: BTreeSet<&'a str>,
    names: BTreeSet<String>,
}

impl<'a> Direction<'a> {
    fn new(bundle: &'a Value) -> Self {
        Self { bundle, seen: BTreeSet::new(), names: BTreeSet::new() }
    }

    fn follow(&mut self, from: &'a Value) {
        let mut next = vec![from];
        while let Some(node) = next.pop() {
            if let Some(reference) = node.get("$ref").and_then(Value::as_str)
                && self.seen.insert(reference)
            {
                // A component that isn't a schema (a response, a parameter) has no name here, and is followed all the same.
                self.names.extend(schema_name(reference).map(str::to_owned));
                next.extend(target(self.bundle, reference));
            }
            match node {
                Value::Object(map) => next.extend(map.values()),
                Value::Array(list) => next.extend(list),
                _ => {}
            }
        }
    }
}

/// Names of the component schemas that are received: in an answer, a callback or a webhook.
pub fn received(bundle: &Value) -> BTreeSet<String> {
    Reach::of(bundle).responses
}
