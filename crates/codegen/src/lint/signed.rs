//! What a signed text can't leave in doubt, as far as a spec decides it: `x-signed` stands on texts that are sent and
//! signed, and names and path can't be taken for one another. The values are the signer's business, when it signs.

use serde_json::Value;

use super::Findings;
use crate::operations::{Operation, operations, walk};
use crate::signed::{is_signed, members};

pub(super) fn check(findings: &mut Findings<'_>) {
    let bundle = findings.spec.bundle();
    let all = operations(bundle);
    marks(findings, bundle, &all);
    for operation in all.iter().filter(|operation| is_signed(bundle, operation)) {
        borders(findings, bundle, operation);
    }
}

fn marks(findings: &mut Findings<'_>, bundle: &Value, all: &[Operation<'_>]) {
    let text =
        |schema: &Value| schema.get("type").and_then(Value::as_str) == Some("string") && schema.get("enum").is_none();
    let signed: Vec<String> = all
        .iter()
        .flat_map(|operation| members(bundle, operation))
        .filter(|member| text(member.schema))
        .map(|member| member.in_bundle)
        .collect();
    let mut wrong = Vec::new();
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        // A property of this name is none of ours.
        let Some(mark) = node.get("x-signed").filter(|_| !pointer.ends_with("/properties")) else { return };
        if mark.as_str() != Some("reference") || !signed.iter().any(|known| known == pointer) {
            wrong.push(pointer.to_owned());
        }
    });
    for pointer in wrong {
        findings.add(
            &pointer,
            "signed",
            "has x-signed where it means nothing",
            "x-signed: reference, on a text (no enum) that the body of a signed request holds, by itself or in an object",
        );
    }
}

/// Path, query and body are signed without anything between them, and the names in the body without any escaping.
fn borders(findings: &mut Findings<'_>, bundle: &Value, operation: &Operation<'_>) {
    let at = operation.pointer();
    let members = members(bundle, operation);
    for member in &members {
        let name = member.in_body.rsplit('/').next().unwrap_or_default();
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
            findings.add(
                &member.in_bundle,
                "signed-name",
                format!("`{name}` is signed without escaping, and could be taken for something else"),
                "a provider that signs like this can't have such a name: letters, digits, `_` and `-`",
            );
        }
    }
    let first = |member: &&str| member.matches('/').count() == 1;
    let names: Vec<&str> = members
        .iter()
        .map(|member| member.in_body.as_str())
        .filter(first)
        .map(|name| name.trim_start_matches('/'))
        .collect();
    let has_query = operation.parameters().iter().any(|parameter| parameter.location == "query");
    let open = operation.path.ends_with('}');
    // Behind a query's value, `ab=` could be the name `ab`, or the end of the value and the name `b`.
    let nested = has_query && names.iter().any(|a| names.iter().any(|b| a != b && a.ends_with(b)));
    if (open && !names.is_empty()) || nested {
        findings.add(
            &at,
            "signed-border",
            "signs path and body so that the border between them is in doubt",
            "the signer needs a rule for this operation: tell the maintainers",
        );
    }
}
