//! What comes next, in order: what nobody can read from a document, and where another provider has it.

use passerelle_codegen::{Spec, operations};

use super::Facts;

pub(super) fn next(facts: &Facts, spec: &Spec) -> Vec<String> {
    let Facts { name, client, .. } = facts;
    let writes = operations(spec.bundle()).iter().filter(|operation| !operation.is_read()).count();
    let hooks = spec.bundle().get("x-webhooks").and_then(serde_json::Value::as_object).map_or(0, serde_json::Map::len);
    let mut list = vec![
        format!("specs/{name}.import.md, if there is one: decide what it leaves undecided; then delete it"),
        format!("specs/{name}/: descriptions in our own words, and `x-evidence` for each source you read"),
        format!(
            "x-retry of {writes} writes, now `never`: `lookup` as in specs/lygos/gateways.yaml, `keyed` as in specs/lomi/refunds.yaml"
        ),
        "x-money: the unit of each amount, now `unclear`; x-pagination of lists, as in specs/lomi/customers.yaml"
            .to_owned(),
        format!("src/{name}/auth.rs: which key belongs to which host (src/lygos/auth.rs, `check_key`)"),
        format!("src/payment/provider.rs: `Provider::{client}`; what follows needs it"),
        format!(
            "src/{name}/orders.rs, states.rs, checkout.rs: what a shop does, and the provider's words for it (src/lygos/)"
        ),
        format!("src/{name}/confirm.rs, sweep.rs: is it paid? (src/lygos/confirm.rs; tests/paid/)"),
    ];
    if hooks > 0 {
        list.push(format!(
            "src/{name}/webhooks.rs, events.rs: {hooks} messages are in the spec, and nobody verifies them (src/lygos/webhooks.rs; tests/webhooks.rs)"
        ));
    } else {
        list.push(format!(
            "src/{name}/webhooks.rs, events.rs: what it tells, and how that is signed (src/lygos/webhooks.rs)"
        ));
    }
    list.extend([
        format!("src/{name}/redirects.rs: what a return address says (src/tygapay/redirects.rs)"),
        format!("crates/sandbox/src/{name}/: rooms that remember, in place of examples (crates/sandbox/src/lygos/)"),
        format!("specs/{name}.deviations.yaml: `cargo xtask coverage --upstream {name}-VERSION.json` says what is to be listed"),
        "README.md and ARCHITECTURE.md: who it is, and what is odd about it".to_owned(),
    ]);
    list
}
