//! Which nulls may be lost: those of optional members, as null and absent are one `Option` to the Rust types, and neither
//! means anything else to a provider (specs/README.md). Every other null is kept, and compared.

use passerelle_codegen::resolve;
use serde_json::Value;

use crate::json::Json;

/// The JSON without the nulls that its Rust type can't tell from an absent member.
pub fn as_held(bundle: &Value, schema: &Value, json: &Json) -> Json {
    let schema = resolve(bundle, schema);
    match json {
        Json::Object(members) => match (branch(bundle, schema, json), schema.get("oneOf")) {
            (Some(branch), _) => as_held(bundle, branch, json),
            // A page keeps what stands around its items as it came.
            (None, Some(_)) => {
                let items = items_of_page(schema);
                let held = |(name, value): (&String, &Json)| match (name.as_str(), value) {
                    ("data", Json::List(list)) => (name.clone(), each(bundle, items, list)),
                    _ => (name.clone(), value.clone()),
                };
                Json::Object(members.iter().map(held).collect())
            }
            (None, None) => {
                let kept = members.iter().filter(|(name, value)| **value != Json::Null || !may_be_absent(schema, name));
                let held = |(name, value): (&String, &Json)| {
                    let of = member(schema, name).map_or_else(|| value.clone(), |of| as_held(bundle, of, value));
                    (name.clone(), of)
                };
                Json::Object(kept.map(held).collect())
            }
        },
        Json::List(list) => each(bundle, schema.get("items").or_else(|| items_of_page(schema)), list),
        other => other.clone(),
    }
}

fn each(bundle: &Value, items: Option<&Value>, list: &[Json]) -> Json {
    let held = |item: &Json| items.map_or_else(|| item.clone(), |items| as_held(bundle, items, item));
    Json::List(list.iter().map(held).collect())
}

/// Whether a member is declared and needn't be there. Of a free-form object no member is declared.
fn may_be_absent(schema: &Value, name: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    let is_declared = schema.get("properties").is_some_and(|all| all.get(name).is_some());
    is_declared && !required.is_some_and(|names| names.iter().any(|required| required == name))
}

/// The schema of a member: its own, or the one of a map's values.
fn member<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    let declared = schema.get("properties").and_then(|all| all.get(name));
    declared.or_else(|| schema.get("additionalProperties").filter(|values| values.is_object()))
}

fn items_of_page(schema: &Value) -> Option<&Value> {
    schema.get("oneOf")?.as_array()?.iter().find_map(|branch| branch.get("items"))
}

/// The branch of an `x-union` that is meant: the first whose telling member is there, and neither null nor false.
pub fn branch<'a>(bundle: &'a Value, schema: &'a Value, json: &Json) -> Option<&'a Value> {
    let names = schema.get("x-union")?.as_array()?;
    let branches = schema.get("oneOf")?.as_array()?;
    let Json::Object(members) = json else { return None };
    let meant = names.iter().position(|entry| match entry.get("when").and_then(Value::as_str) {
        Some(when) => !matches!(members.get(when), None | Some(Json::Null | Json::Bool(false))),
        None => true,
    });
    branches.get(meant?).map(|branch| resolve(bundle, branch))
}

#[test]
fn only_the_null_of_an_optional_member_is_lost() {
    let bundle = serde_json::json!({ "components": { "schemas": { "Item": {
        "type": "object", "required": ["must"],
        "properties": { "must": { "nullable": true }, "may": { "nullable": true }, "free": { "type": "object" } },
    }, "Page": { "oneOf": [
        { "type": "array", "items": { "$ref": "#/components/schemas/Item" } }, { "type": "object" },
    ] }, "Map": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Item" } } } } });
    let item = r#"{"free":{"may":null,"list":[null,{"may":null}]},"may":null,"must":null,"new":null}"#;
    let held = r#"{"free":{"may":null,"list":[null,{"may":null}]},"must":null,"new":null}"#;
    for (name, json, expected) in [
        ("Item", item.to_owned(), held.to_owned()),
        ("Page", format!("[{item}]"), format!("[{held}]")),
        ("Page", format!(r#"{{"data":[{item}],"may":null}}"#), format!(r#"{{"data":[{held}],"may":null}}"#)),
        ("Map", format!(r#"{{"a":{item},"b":null}}"#), format!(r#"{{"a":{held},"b":null}}"#)),
    ] {
        let schema = &bundle["components"]["schemas"][name];
        assert_eq!(as_held(&bundle, schema, &Json::parse(&json)), Json::parse(&expected), "{name} {json}");
    }
}
