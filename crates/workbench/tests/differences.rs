//! Each kind of difference, found in two small documents.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use passerelle_workbench::coverage::{Difference, compare};
use serde_json::{Value, json};

/// A document with one operation, `GET /orders`.
fn document(operation: Value) -> Value {
    json!({ "openapi": "3.0.3", "paths": { "/orders": { "get": operation } } })
}

/// A document whose one operation answers 200 with this schema.
fn answering(schema: Value) -> Value {
    document(json!({ "responses": { "200": { "content": { "application/json": { "schema": schema } } } } }))
}

/// A document whose one operation takes this body.
fn taking(body: Value) -> Value {
    document(json!({ "requestBody": body }))
}

/// `place: kind ours <> theirs` of each difference.
fn found(ours: &Value, theirs: &Value) -> Vec<String> {
    let said = |it: &Difference| {
        let place = if it.place.is_empty() { &it.operation } else { &it.place };
        format!("{place}: {} {} <> {}", it.kind, it.ours, it.theirs)
    };
    compare(ours, theirs, &[]).differences.iter().map(said).collect()
}

#[test]
fn the_same_has_no_difference() {
    let schema = json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } });
    assert!(found(&answering(schema.clone()), &answering(schema)).is_empty());
}

#[test]
fn operations_are_matched_by_method_and_path_whatever_the_parameters_are_called() {
    let ours = json!({ "paths": {
        "/orders/{id}": { "get": { "operationId": "orders_get", "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }
        ] } },
        "/orders": { "post": { "operationId": "orders_create" } },
    } });
    let theirs = json!({ "paths": {
        "/orders/:orderId": { "get": { "parameters": [
            { "name": "orderId", "in": "path", "required": true, "schema": { "type": "string" } }
        ] } },
        "/orders": { "put": { "operationId": "Orders_replace" } },
    } });
    assert_eq!(
        found(&ours, &theirs),
        ["POST /orders: extra orders_create <> ", "PUT /orders: missing  <> Orders_replace"]
    );
    let comparison = compare(&ours, &theirs, &[]);
    assert_eq!((comparison.matched, comparison.ours, comparison.theirs), (1, 2, 2));
}

#[test]
fn parameters_differ_in_presence_need_type_and_values() {
    let parameter = |name: &str, place: &str, required: bool, schema: Value| json!({ "name": name, "in": place, "required": required, "schema": schema });
    let ours = document(json!({ "parameters": [
        parameter("limit", "query", false, json!({ "type": "integer" })),
        parameter("state", "query", true, json!({ "type": "string", "enum": ["open", "paid"] })),
        parameter("X-Account", "header", false, json!({ "type": "string" })),
        parameter("mine", "query", false, json!({ "type": "string" })),
    ] }));
    let theirs = document(json!({ "parameters": [
        parameter("limit", "query", false, json!({ "type": "number" })),
        parameter("state", "query", false, json!({ "type": "string", "enum": ["open"] })),
        parameter("x-account", "header", false, json!({ "type": "string" })),
        parameter("theirs", "query", true, json!({ "type": "string" })),
    ] }));
    assert_eq!(
        found(&ours, &theirs),
        [
            "query limit: type integer <> number",
            "query mine: extra string, optional <> ",
            "query state: required required <> optional",
            "query state: enum open, paid <> open",
            "query theirs: missing  <> string, required",
        ]
    );
}

#[test]
fn a_path_parameter_goes_by_its_position_and_may_be_undeclared() {
    let path = |path: &str, parameters: Value| json!({ "paths": { path: { "get": { "parameters": parameters } } } });
    let declared = json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let ours = path("/orders/{id}", declared);
    assert_eq!(found(&ours, &path("/orders/{order}", json!([]))), ["path id: extra string, required <> "]);
}

#[test]
fn a_key_may_be_a_security_scheme_or_a_parameter() {
    let scheme = json!({ "key": { "type": "apiKey", "in": "header", "name": "X-Key" } });
    let mut ours = document(json!({ "security": [{ "key": [] }] }));
    ours["components"] = json!({ "securitySchemes": scheme });
    let listed = json!([{ "name": "x-key", "in": "header", "required": true, "schema": { "type": "string" } }]);
    assert!(found(&ours, &document(json!({ "parameters": listed }))).is_empty());
    assert_eq!(found(&ours, &document(json!({}))), ["header X-Key: extra key <> "]);
    ours["paths"]["/orders"]["get"]["security"] = json!([]);
    assert_eq!(found(&ours, &document(json!({ "parameters": listed }))), ["header x-key: missing  <> key"]);
}

#[test]
fn bodies_differ_in_presence_need_and_members() {
    let body = |required: bool, schema: Value| json!({ "required": required, "content": { "application/json": { "schema": schema } } });
    let one = json!({ "type": "object", "properties": { "amount": { "type": "number" } } });
    let ours = taking(body(true, one.clone()));
    assert_eq!(found(&ours, &taking(body(false, one.clone()))), ["request: required required <> optional"]);
    assert_eq!(found(&ours, &document(json!({}))), ["request: extra object, required <> "]);
    assert_eq!(found(&document(json!({})), &ours), ["request: missing  <> object, required"]);
    let other = json!({ "type": "object", "required": ["amount"], "properties": {
        "amount": { "type": "string" }, "note": { "type": "string" },
    } });
    assert_eq!(
        found(&ours, &taking(body(true, other))),
        [
            "request / amount: type number <> string",
            "request / amount: required optional <> required",
            "request / note: missing  <> string, optional",
        ]
    );
}

#[test]
fn statuses_are_compared_and_only_successful_bodies() {
    let described =
        json!({ "content": { "application/json": { "schema": { "type": "object", "properties": { "id": {} } } } } });
    let ours = document(json!({ "responses": { "200": described, "401": described, "404": {} } }));
    let theirs = document(json!({ "responses": { "200": {}, "401": {}, "409": {} } }));
    assert_eq!(
        found(&ours, &theirs),
        [
            "response 200: type object <> undescribed",
            "response 404: extra undescribed <> ",
            "response 409: missing  <> undescribed",
        ]
    );
}

#[test]
fn members_are_compared_through_references_arrays_maps_and_all_of() {
    let mut ours = answering(json!({ "$ref": "#/components/schemas/List" }));
    ours["components"] = json!({ "schemas": {
        "List": { "type": "object", "properties": { "data": { "type": "array", "items": { "$ref": "#/components/schemas/Order" } } } },
        "Order": { "type": "object", "properties": {
            "amount": { "type": "integer" },
            "extra": { "type": "boolean" },
            "labels": { "type": "object", "additionalProperties": { "type": "string" } },
            "state": { "type": "string", "enum": ["new", "paid"] },
        } },
    } });
    let order = json!({ "allOf": [
        { "type": "object", "properties": { "amount": { "type": "number" } } },
        { "required": ["state"], "properties": {
            "state": { "type": "string", "enum": ["paid", "new"] },
            "labels": { "type": "object", "additionalProperties": { "type": "number" } },
        } },
    ] });
    let theirs = answering(json!({ "type": "object", "properties": { "data": { "type": "array", "items": order } } }));
    assert_eq!(
        found(&ours, &theirs),
        [
            "response 200 / data[].amount: type integer <> number",
            "response 200 / data[].extra: extra boolean, optional <> ",
            "response 200 / data[].labels{}: type string <> number",
            "response 200 / data[].state: required optional <> required",
        ]
    );
}

#[test]
fn null_is_written_in_three_ways() {
    let ours = answering(json!({ "type": "object", "properties": {
        "a": { "type": "string", "nullable": true }, "b": { "type": "string" }, "c": { "type": "string", "nullable": true },
        "d": { "type": "string" },
    } }));
    let theirs = answering(json!({ "type": "object", "properties": {
        "a": { "type": ["string", "null"] }, "b": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
        "c": { "type": "string" }, "d": { "type": "string" },
    } }));
    assert_eq!(
        found(&ours, &theirs),
        ["response 200 / b: nullable never null <> nullable", "response 200 / c: nullable nullable <> never null"]
    );
}

#[test]
fn a_schema_that_holds_itself_ends() {
    let looped = |kind: &str| {
        let mut document = answering(json!({ "$ref": "#/components/schemas/Node" }));
        document["components"] = json!({ "schemas": { "Node": { "type": "object", "properties": {
            "next": { "$ref": "#/components/schemas/Node" }, "value": { "type": kind },
        } } } });
        document
    };
    assert_eq!(found(&looped("integer"), &looped("string")), ["response 200 / value: type integer <> string"]);
}

#[test]
fn a_list_of_uncertain_shape_is_held_against_what_they_declare() {
    let item = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    let array = json!({ "type": "array", "items": item });
    let envelope = json!({ "type": "object", "properties": { "data": array } });
    let ours = answering(json!({ "oneOf": [array, envelope] }));
    assert_eq!(found(&ours, &answering(array.clone())), ["response 200 / (envelope): extra object <> "]);
    assert_eq!(found(&ours, &answering(envelope)), ["response 200 / (bare array): extra array <> "]);
    let one = json!({ "type": "object", "properties": { "id": { "type": "number" } } });
    assert_eq!(
        found(&ours, &answering(one)),
        ["response 200: type list <> object", "response 200 / [].id: type string <> number"]
    );
    let unlike = json!({ "type": "object", "properties": { "rows": array } });
    assert_eq!(found(&ours, &answering(unlike)), ["response 200: type list <> object"]);
}

#[test]
fn an_answer_of_several_forms_is_held_against_the_last_and_lacks_only_what_none_has() {
    let member = |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
    let mut union = json!({ "oneOf": [member("token"), member("id")] });
    union["x-union"] = json!([{ "name": "Preview", "when": "token" }, { "name": "Done" }]);
    let theirs = json!({ "type": "object", "properties": {
        "id": { "type": "string" }, "token": { "type": "string" }, "note": { "type": "string" },
    } });
    assert_eq!(
        found(&answering(union), &answering(theirs)),
        ["response 200 / (Preview): extra object <> ", "response 200 / note: missing  <> string, optional"]
    );
}
