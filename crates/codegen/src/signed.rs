//! What the signature of a request must not leave in doubt: the texts of its body that `x-signed` marks. The policy table has
//! them, and the linter holds the marks against the bodies. Only where a request is signed at all (`x-signature`).

use serde_json::Value;

use crate::operations::{Operation, json_schema, resolve, schema_name};
use crate::source::escape;

/// A property of a request body, and where it stands.
pub(crate) struct Member<'a> {
    /// JSON pointer in the body, such as `/customer/name`.
    pub(crate) in_body: String,
    /// JSON pointer of the property in the bundle.
    pub(crate) in_bundle: String,
    pub(crate) schema: &'a Value,
}

/// Whether the operation's requests carry a signature.
pub(crate) fn is_signed(bundle: &Value, operation: &Operation<'_>) -> bool {
    let security = operation.value.get("security").or_else(|| bundle.get("security"));
    let names = security.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object).flatten();
    names
        .filter_map(|(name, _)| bundle.get("components")?.get("securitySchemes")?.get(name))
        .any(|scheme| resolve(bundle, scheme).get("x-signature").is_some())
}

/// The properties of a signed request's body, those of objects within it included. Lists and maps are left out: a pointer
/// can't name what stands in them.
pub(crate) fn members<'a>(bundle: &'a Value, operation: &Operation<'a>) -> Vec<Member<'a>> {
    let mut found = Vec::new();
    let schema = operation.value.get("requestBody").and_then(|body| json_schema(resolve(bundle, body)));
    if let Some(schema) = schema.filter(|_| is_signed(bundle, operation)) {
        collect(bundle, schema, "", &mut Vec::new(), &mut found);
    }
    found
}

fn collect<'a>(bundle: &'a Value, schema: &'a Value, at: &str, within: &mut Vec<&'a str>, found: &mut Vec<Member<'a>>) {
    let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(schema_name) else { return };
    // An object within itself could be named without end.
    if within.contains(&name) {
        return;
    }
    within.push(name);
    for (key, schema) in resolve(bundle, schema).get("properties").and_then(Value::as_object).into_iter().flatten() {
        let in_body = format!("{at}/{}", escape(key));
        collect(bundle, schema, &in_body, within, found);
        let in_bundle = format!("/components/schemas/{}/properties/{}", escape(name), escape(key));
        found.push(Member { in_body, in_bundle, schema });
    }
    within.pop();
}

/// JSON pointers of the texts that name an order, a payment or who gets the money.
pub(crate) fn references(bundle: &Value, operation: &Operation<'_>) -> Vec<String> {
    let members = members(bundle, operation).into_iter();
    members.filter(|member| member.schema.get("x-signed").is_some()).map(|member| member.in_body).collect()
}
