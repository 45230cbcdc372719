//! Every rule, by a change of the fixture that breaks it and no other. A rule of the source without a row fails here, so
//! the table can't rot; nor can a row, as what it replaces must stand in the fixture.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use passerelle_codegen::{Problem, Spec};
use support::{changed, files, run};
use syn::visit::Visit;

/// Rule, file of the fixture, what is replaced, and by what.
type Row = (&'static str, &'static str, &'static str, &'static str);

const LIMIT: &str = "schema: { type: integer, minimum: 1, maximum: 100 }";
const CREATE_BODY: &str = r##"          application/json:
            schema: { $ref: "#/components/schemas/OrderCreateRequest" }
            example: { amount: 10, currency: XOF, kind: gift }"##;

const ROWS: &[Row] = &[
    // Reading.
    ("yaml", "orders", "paths:\n", "paths: [\n"),
    ("yaml", "orders", "summary: List orders", "summary: List: orders"),
    ("yaml", "orders", "summary: List orders", "summary: List orders\n      summary: Twice"),
    ("yaml", "orders", "summary: Get an order", "summary: &text Get an order\n      x-anything: *text"),
    ("yaml", "orders", "components:\n", "---\ncomponents:\n"),
    ("yaml", "orders", "summary: List orders", "summary: !bold List orders"),
    ("yaml", "orders", "example: { amount: 10, currency", "example: { amount: .inf, currency"),
    ("yaml", "orders", "example: [{ name: made }]", "example: [{ [a]: made }]"),
    ("yaml", "orders", "example: [{ name: made }]", "example: [{ true: made }]"),
    ("file-form", "orders", "paths:\n", "tags: []\npaths:\n"),
    ("file-form", "orders", "components:\n", "componets:\n"),
    ("defined-once", "orders", "    EventBody:", "    Mode: { type: string, enum: [a] }\n    EventBody:"),
    // Structure.
    ("openapi-version", "openapi", "openapi: 3.0.3", "openapi: 3.1.0"),
    ("openapi-version", "openapi", "openapi: 3.0.3", "openapi: 3.0"),
    ("ref-resolves", "orders", "schemas/EventBody\" }", "schemas/EventBdy\" }"),
    ("ref-resolves", "orders", "\"#/components/schemas/EventBody\" }", "\"shared.yaml#/EventBody\" }"),
    ("ref-resolves", "orders", "\"#/components/schemas/EventBody\" }", "\"#/components/schemas/EventBody/type\" }"),
    ("ref-resolves", "orders", "\"#/components/schemas/EventBody\" }", "\"#/components/parameters/OrderId\" }"),
    ("operation-id", "orders", "      operationId: orders_get\n", ""),
    ("operation-id", "orders", "operationId: orders_get", "operationId: get_order"),
    ("operation-id", "orders", "operationId: orders_get", "operationId: orders_Get"),
    ("operation-id", "orders", "operationId: orders_get", "operationId: orders__get"),
    ("operation-id", "orders", "operationId: orders_get", "operationId: orders_delete"),
    ("tag-declared", "openapi", "tags:\n  - name: Orders", "tags:\n  - name: Others"),
    ("described", "orders", "      summary: Get an order\n", ""),
    ("described", "orders", "      description: Finds one by its id.\n", ""),
    ("success-response", "orders", "        \"201\":\n", "        \"301\":\n"),
    ("path-parameter", "shared", "      name: order_id", "      name: order"),
    ("path-parameter", "orders", "  /orders/{order_id}/refund:", "  /orders/{id}/refund:"),
    ("path-parameter", "orders", "  /orders/{order_id}/refund:", "  /orders/refund:"),
    ("path-parameter", "shared", "required: true", "required: false"),
    ("schema-name", "orders", "    EventBody:", "    event_body: { type: object }\n    EventBody:"),
    ("schema-name", "orders", "    EventBody:", "    Self: { type: object }\n    EventBody:"),
    ("schema-name", "orders", "    EventBody:", "    EVENT: { type: object }\n    EventBody:"),
    ("component-used", "orders", "    EventBody:", "    Unused: { type: object }\n    EventBody:"),
    (
        "one-direction",
        "orders",
        "schema: { $ref: \"#/components/schemas/RefundRequest\" }",
        "schema: { $ref: \"#/components/schemas/Refund\" }",
    ),
    // Parameters.
    ("cookie-parameter", "orders", "name: cursor\n          in: query", "name: cursor\n          in: cookie"),
    ("parameter-form", "orders", "name: limit\n          in: query", "name: limit\n          in: body"),
    ("parameter-form", "orders", LIMIT, "content: { application/json: { schema: { type: integer } } }"),
    (
        "parameter-form",
        "orders",
        LIMIT,
        "style: deepObject\n          schema: { type: object, additionalProperties: true }",
    ),
    ("parameter-form", "orders", LIMIT, "style: pipeDelimited\n          schema: { type: integer }"),
    (
        "parameter-form",
        "orders",
        "description: Only the ones with these ids.",
        "explode: false\n          description: Ids.",
    ),
    ("parameter-form", "orders", LIMIT, "allowReserved: true\n          schema: { type: integer }"),
    ("parameter-form", "orders", LIMIT, "schema: { type: integer, nullable: true }"),
    ("parameter-form", "orders", LIMIT, "schema: { type: object, additionalProperties: true }"),
    ("parameter-form", "orders", LIMIT, "x-evidence: []"),
    ("parameter-form", "orders", "name: limit\n          in: query", "name: X-Acme-Key\n          in: header"),
    ("parameter-form", "orders", "name: limit\n          in: query", "name: authorization\n          in: header"),
    ("parameter-form", "shared", "type: string, format: uuid", "type: integer"),
    ("parameter-form", "shared", "type: string, format: uuid", "type: string, enum: [a, b]"),
    ("parameter-form", "shared", "type: string, format: uuid", "type: array, items: { type: string }"),
    ("parameter-once", "orders", "name: cursor\n          in: query", "name: limit\n          in: header"),
    // Bodies and answers.
    (
        "json-body",
        "orders",
        CREATE_BODY,
        "          multipart/form-data:\n            schema: { type: object, additionalProperties: true }",
    ),
    (
        "json-body",
        "orders",
        "          application/json:\n            schema: { $ref: \"#/components/schemas/RefundRequest\"",
        "          application/x-www-form-urlencoded:\n            schema: { $ref: \"#/components/schemas/RefundRequest\"",
    ),
    (
        "json-body",
        "orders",
        "          application/json:\n            schema: { $ref: \"#/components/schemas/RefundRequest\"",
        "          application/merge-patch+json:\n            schema: { $ref: \"#/components/schemas/RefundRequest\"",
    ),
    (
        "json-body",
        "orders",
        CREATE_BODY,
        "          text/plain: { schema: { type: string } }\n          application/json:\n            schema: { $ref: \"#/components/schemas/OrderCreateRequest\" }",
    ),
    (
        "json-body",
        "orders",
        "            example: { reason: broken }",
        "            example: { reason: broken }\n            encoding: { reason: { style: form } }",
    ),
    (
        "body-required",
        "orders",
        "      requestBody:\n        required: true",
        "      requestBody:\n        required: false",
    ),
    ("body-required", "orders", "      requestBody:\n        required: true\n", "      requestBody:\n"),
    (
        "named-body",
        "orders",
        "schema: { $ref: \"#/components/schemas/RefundRequest\" }",
        "schema: { type: array, items: { $ref: \"#/components/schemas/RefundRequest\" } }",
    ),
    (
        "named-answer",
        "orders",
        "schema: { type: array, items: { $ref: \"#/components/schemas/Event\" } }",
        "schema: { type: array, items: { $ref: \"#/components/schemas/Mode\" } }",
    ),
    (
        "named-answer",
        "orders",
        "schema: { $ref: \"#/components/schemas/OrderPage\" }",
        "schema: { $ref: \"#/components/schemas/Mode\" }",
    ),
    ("named-answer", "orders", "schema: { $ref: \"#/components/schemas/RefundMade\" }", "schema: { type: string }"),
    (
        "named-answer",
        "orders",
        "schema: { $ref: \"#/components/schemas/RefundMade\" }",
        "schema: { type: object, additionalProperties: { type: number } }",
    ),
    ("json-answer", "shared", "application/json:", "application/problem+json:"),
    (
        "json-answer",
        "orders",
        "            application/json:\n              schema: { type: array",
        "            text/csv:\n              schema: { type: array",
    ),
    (
        "one-answer",
        "orders",
        "        \"204\":\n          description: Gone.",
        "        \"202\":\n          description: Gone.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/Order\" } } }",
    ),
    // Schemas.
    ("schema-form", "orders", "self: { type: string }", "self: { type: [string, integer] }"),
    ("schema-form", "orders", "self: { type: string }", "self: { format: uri }"),
    ("schema-form", "orders", "self: { type: string }", "self: 5"),
    ("schema-form", "orders", "self: { type: string }", "self: { type: text }"),
    ("schema-form", "orders", "self: { type: string }", "self: { type: array }"),
    ("schema-form", "orders", "self: { type: string }", "self: { type: string, additionalProperties: true }"),
    ("schema-form", "orders", "self: { type: string }", "self: { type: array, items: {} }"),
    ("schema-form", "orders", "required: [data]", "required: true"),
    ("schema-form", "orders", "self: { type: string }", "self: { type: string, nullable: maybe }"),
    (
        "component-form",
        "orders",
        "    EventBody:\n      description: Anything.\n      type: object\n      additionalProperties: true",
        "    EventBody:\n      type: number",
    ),
    (
        "component-form",
        "orders",
        "    EventBody:\n      description: Anything.\n      type: object\n      additionalProperties: true",
        "    EventBody:\n      type: string",
    ),
    (
        "component-form",
        "orders",
        "    EventBody:\n      description: Anything.\n      type: object\n      additionalProperties: true",
        "    EventBody:\n      $ref: \"#/components/schemas/Refund\"",
    ),
    (
        "component-form",
        "orders",
        "      additionalProperties: true\n",
        "      additionalProperties: { type: number }\n",
    ),
    (
        "schema-keyword",
        "orders",
        "    EventBody:\n      description: Anything.\n",
        "    EventBody:\n      description: Anything.\n      nullable: true\n",
    ),
    ("schema-keyword", "orders", "self: { type: string }", "self: { type: string, title: Self }"),
    ("schema-keyword", "orders", "tags: { type: array,", "tags: { type: array, uniqueItems: true,"),
    ("schema-keyword", "orders", "tags: { type: array,", "tags: { type: array, minItems: 2, maxItems: 2,"),
    ("schema-keyword", "orders", "self: { type: string }", "self: { type: string, required: true }"),
    ("enum-form", "orders", "enum: [open, paid, gone]", "enum: [open, Open]"),
    ("enum-form", "orders", "enum: [open, paid, gone]", "enum: ['', ' ']"),
    ("enum-form", "orders", "enum: [open, paid, gone]", "enum: [open, null]"),
    ("enum-form", "orders", "enum: [open, paid, gone]", "enum: []"),
    ("enum-form", "orders", "type: string, enum: [gift, sale]", "type: integer, enum: [1, 2]"),
    ("enum-form", "orders", "enum: [gift, sale]", "enum: [gift, sale], nullable: true"),
    (
        "inline-object",
        "orders",
        "self: { type: string }",
        "self: { type: object, properties: { a: { type: string } } }",
    ),
    (
        "inline-object",
        "orders",
        "self: { type: string }",
        "self: { type: array, items: { type: object, properties: { a: { type: string } } } }",
    ),
    ("ref-alone", "orders", "schemas/EventBody\" }", "schemas/EventBody\", nullable: true }"),
    (
        "ref-alone",
        "orders",
        "items: { $ref: \"#/components/schemas/Mode\" }",
        "items: { $ref: \"#/components/schemas/Mode\", description: Which. }",
    ),
    ("required-exists", "orders", "required: [data]", "required: [data, dta]"),
    ("one-of", "orders", "      x-union:\n        - { name: Preview, when: type }\n        - { name: Done }\n", ""),
    ("one-of", "orders", "self: { type: string }", "self: { type: string, oneOf: [{ type: string }] }"),
    ("combination", "orders", "self: { type: string }", "self: { type: string, anyOf: [{ type: string }] }"),
    ("combination", "orders", "self: { type: string }", "self: { type: array, items: { type: string, allOf: [] } }"),
    ("combination", "orders", LIMIT, "schema: { type: integer, not: { enum: [3] } }"),
    (
        "open-objects",
        "orders",
        "metadata: { type: object, additionalProperties: true }",
        "metadata: { type: object, additionalProperties: false }",
    ),
    ("open-objects", "orders", "required: [data]", "additionalProperties: true\n      required: [data]"),
    // Names.
    ("rust-name", "openapi", "title: Acme", "title: 3 Acme"),
    ("rust-name", "openapi", "title: Acme", "title: ..."),
    ("rust-name", "orders", "operationId: orders_get", "operationId: orders_move"),
    ("rust-name", "orders", "operationId: orders_get", "operationId: orders_new"),
    ("rust-name", "orders", "operationId: orders_get", "operationId: orders_2fa"),
    ("rust-name", "orders", "name: type\n          in: query", "name: timeout\n          in: query"),
    ("rust-name", "orders", "name: type\n          in: query", "name: $top\n          in: query"),
    ("rust-name", "orders", "name: type\n          in: query", "name: Limit\n          in: query"),
    ("rust-name", "orders", "self: { type: string }", "dashed_name: { type: string }"),
    ("rust-name", "orders", "self: { type: string }", "x2fa: { type: string }"),
    ("rust-name", "orders", "self: { type: string }", "\"-\": { type: string }"),
    ("rust-name", "orders", "tags: { type: array", "new: { type: array"),
    ("rust-name", "orders", "{ name: Done }", "{ name: 2nd }"),
    ("rust-name", "orders", "{ name: Done }", "{ name: Preview }"),
    (
        "rust-name",
        "shared",
        "    Mode:\n",
        "    OrderStatus:\n      type: object\n      properties: { mode: { $ref: \"#/components/schemas/Mode\" } }\n    OrdersListState:\n      type: object\n      properties: { mode: { $ref: \"#/components/schemas/OrderStatus\" }, list: { $ref: \"#/components/schemas/OrdersListState\" } }\n    Mode:\n",
    ),
    // Our extensions.
    ("retry-policy", "orders", "      x-retry: { policy: never, because: Nobody knows what a repeat does. }\n", ""),
    (
        "retry-policy",
        "orders",
        "policy: never, because: Nobody knows what a repeat does.",
        "policy: nevr, because: So.",
    ),
    ("retry-policy", "orders", "policy: never, because: Nobody knows what a repeat does.", "policy: never"),
    (
        "retry-policy",
        "orders",
        "policy: never, because: Nobody knows what a repeat does.",
        "policy: safe, because: So.",
    ),
    (
        "idempotency-key",
        "orders",
        "      x-idempotency-key: { in: header, name: Idempotency-Key, required: true, hours: 24 }\n",
        "",
    ),
    ("idempotency-key", "orders", "name: Idempotency-Key, required: true", "name: Idempotency-Kee, required: true"),
    ("idempotency-key", "orders", "name: Idempotency-Key, required: true", "name: Idempotency-Key, required: false"),
    ("idempotency-key", "orders", "x-idempotency-key: { in: header", "x-idempotency-key: { in: body"),
    ("idempotency-key", "orders", "policy: never, because: Nobody", "policy: keyed, because: Nobody"),
    (
        "lookup",
        "orders",
        "      x-lookup: { operation: orders_list, how: list, request: /reason, response: /id, absence: conclusive }\n",
        "",
    ),
    ("lookup", "orders", "x-lookup: { operation: orders_list", "x-lookup: { operation: orders_lst"),
    ("lookup", "orders", "how: list, request: /reason", "how: luck, request: /reason"),
    ("lookup", "orders", "request: /reason", "request: reason"),
    ("lookup", "orders", ", absence: conclusive", ""),
    ("lookup", "orders", ", absence: conclusive", ", same: [amount], absence: conclusive"),
    ("lookup", "orders", "how: list, request: /reason", "how: get, request: /reason"),
    ("lookup", "orders", "how: list, request: /reason", "how: list, query: reason, request: /reason"),
    ("idempotency-key", "orders", ", hours: 24", ""),
    ("idempotency-key", "orders", ", hours: 24", ", hours: 0"),
    (
        "evidence",
        "orders",
        "      x-evidence:\n        - { grade: inferred, source: the imagination, date: 2026-11-21 }\n",
        "",
    ),
    ("evidence", "orders", "grade: inferred", "grade: guessed"),
    (
        "evidence",
        "orders",
        "grade: inferred, source: the imagination, date: 2026-11-21",
        "grade: inferred, source: me, date: 21.11.2026",
    ),
    ("pagination", "orders", "      x-pagination: { style: none }\n", ""),
    ("pagination", "orders", "x-pagination: { style: none }", "x-pagination: { style: all }"),
    ("pagination", "orders", "cursor: cursor, limit: limit", "cursor: curser, limit: limit"),
    ("confirmation", "orders", "x-confirmation: { request: /token,", "x-confirmation: { request: token,"),
    ("extension-known", "orders", "self: { type: string }", "self: { type: string, x-sensitiv: secret }"),
    (
        "money",
        "orders",
        "refunded: { type: number, x-money: { unit: unclear, currency: none, because: nobody says } }",
        "amount: { type: number }",
    ),
    ("money", "orders", "unit: unclear, currency: none, because: nobody says", "unit: unclear, currency: none"),
    ("money", "orders", "unit: unclear, currency: none", "unit: francs, currency: none"),
    (
        "money",
        "orders",
        "unit: minor, currency: currency } }\n        rates",
        "unit: minor, currency: curency } }\n        rates",
    ),
    ("money", "orders", "refunded: { type: number,", "refunded: { type: number, format: double,"),
    ("money", "orders", "refunded: { type: number,", "refunded: { type: string,"),
    (
        "money",
        "orders",
        "    EventBody:\n",
        "    EventBody:\n      x-money: { unit: minor, currency: none, because: So. }\n",
    ),
    // What a signature must not leave in doubt.
    ("signed", "orders", "x-signed: reference", "x-signed: yes"),
    ("signed", "orders", "currency: { type: string, x", "currency: { type: integer, x"),
    ("signed", "orders", "currency: { type: string, x", "currency: { type: string, enum: [XOF], x"),
    ("signed", "orders", "self: { type: string }", "self: { type: string, x-signed: reference }"),
    (
        "signed",
        "orders",
        "items: { type: string } }\n    RefundRequest",
        "items: { type: string, x-signed: reference } }\n    RefundRequest",
    ),
    ("signed", "openapi", "      x-signature: acme-v1\n", ""),
    (
        "signed-name",
        "orders",
        "        reason: { type: string }",
        "        reason: { type: string }\n        reason.why: { type: string }",
    ),
    (
        "signed-name",
        "orders",
        "        reason: { type: string }",
        "        reason: { type: string }\n        \"reason[0]\": { type: string }",
    ),
    ("signed-border", "orders", "  /orders/{order_id}/refund:", "  /refunds/{order_id}:"),
    ("sensitive", "orders", "self: { type: string }", "self: { type: string, x-sensitive: true }"),
    ("sensitive", "orders", "self: { type: string }", "self: { type: integer, x-sensitive: secret }"),
    ("sensitive", "orders", "self: { type: string }", "self: { type: string, enum: [a], x-sensitive: personal }"),
    (
        "sensitive",
        "orders",
        "x-sensitive: personal, items: { type: string, pattern: \"^[+]\" }",
        "items: { type: string, x-sensitive: personal }",
    ),
    ("sensitive", "orders", "    EventBody:\n", "    EventBody:\n      x-sensitive: personal\n"),
    ("union", "orders", "        - { name: Done }\n", ""),
    ("union", "orders", "{ name: Preview, when: type }", "{ name: Preview, when: kind }"),
    ("union", "orders", "{ name: Preview, when: type }", "{ name: Preview }"),
    (
        "union",
        "orders",
        "- $ref: \"#/components/schemas/RefundPreview\"\n        - $ref",
        "- $ref: \"#/components/schemas/Mode\"\n        - $ref",
    ),
    (
        "page",
        "orders",
        "data: { type: array, items: { $ref: \"#/components/schemas/Order\" } }",
        "data: { type: array, items: { $ref: \"#/components/schemas/Event\" } }",
    ),
    ("page", "orders", "        - type: array\n          items: { $ref: \"#/components/schemas/Order\" }\n", ""),
    ("fixups", "openapi", "x-fixups:\n", "x-host:\n"),
    ("feature", "openapi", "  - name: Orders\n", "  - name: Orders\n    x-feature: front-office\n"),
    // Generating.
    ("fixup-known", "openapi", "  - open-enums\n", "  - open-enums\n  - open-sesame\n"),
    ("fixup-listed", "openapi", "  - open-enums\n", ""),
    ("generator", "openapi", "  version: \"1.0.0\"\n", ""),
    ("conversion", "orders", "  /events:", "  events:"),
];

/// Only with the feature that checks examples.
#[cfg(feature = "examples")]
const EXAMPLES: &[Row] = &[
    ("example", "orders", "          example: abc\n", ""),
    (
        "example",
        "orders",
        "example: { amount: 10, currency: XOF, kind: gift }",
        "example: { amount: 10, currency: XOF }",
    ),
    (
        "example",
        "orders",
        "example: { amount: 10, currency: XOF, kind: gift }",
        "example: { amount: 10, currency: XOF, kind: loan }",
    ),
    ("example", "orders", "example: { refunded: 3 }", "example: { refunded: three }"),
];
#[cfg(not(feature = "examples"))]
const EXAMPLES: &[Row] = &[];

/// Rules that no change of the fixture breaks, and the test that does.
const ELSEWHERE: [(&str, &str); 2] = [
    ("readable", "a_folder_that_is_not_there_is_a_problem"),
    ("fixup-dead", "fixups.rs, a_fixup_that_changes_nothing_is_an_error"),
];

fn judge(rule: &str, problem: &Problem, row: &str) {
    assert!(problem.place.file.starts_with("specs/acme/"), "{row}: {problem}");
    assert!(problem.place.line > 0, "{row}: {problem}");
    assert!(!problem.what.is_empty() && !problem.mend.is_empty(), "{row}: {problem}");
    // What isn't YAML has no pointers; what belongs to the whole document has the empty one.
    let whole = matches!(rule, "yaml" | "generator" | "rust-name");
    assert!(problem.pointer.starts_with('/') || whole, "{row}: {problem}");
}

#[test]
fn each_change_breaks_its_rule_and_no_other() {
    run(&files()).unwrap_or_else(|problems| panic!("the fixture itself: {problems}"));
    let mut wrong = Vec::new();
    for (_, file, from, _) in ROWS.iter().chain(EXAMPLES) {
        let text = support::FILES.iter().find(|(name, _)| name == file).unwrap().1;
        if !text.contains(from) {
            wrong.push(format!("{file}.yaml of the fixture has no {from:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (rule, file, from, to) in ROWS.iter().chain(EXAMPLES) {
        let row = format!("{rule}: {from:?} -> {to:?}");
        let problems = match run(&changed(file, from, to)) {
            Ok(_) => {
                wrong.push(format!("{row}: passes"));
                continue;
            }
            Err(problems) => problems.0,
        };
        let rules: BTreeSet<&str> = problems.iter().map(|problem| problem.rule).collect();
        if rules != BTreeSet::from([*rule]) {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            wrong.push(format!("{row}: {}", all.join("\n    ")));
            continue;
        }
        problems.iter().for_each(|problem| judge(rule, problem, &row));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Behind a query's value, `why=` could be the name `why`, or the end of the value and the name `y`.
#[test]
fn a_query_and_names_with_a_common_end_leave_the_border_in_doubt() {
    let query = "        - name: dry\n          in: query\n          description: Only looks.\n          \
                 schema: { type: string }\n          example: abc\n";
    let body = "      requestBody:\n        required: true\n        content:\n          application/json:\n            \
                schema: { $ref: \"#/components/schemas/RefundRequest\" }";
    for (name, passes) in [("on", false), ("because", true)] {
        let mut files = changed("orders", body, &format!("{query}{body}"));
        for (_, text) in &mut files {
            let property = "        reason: { type: string }\n";
            *text = text.replace(property, &format!("{property}        {name}: {{ type: string }}\n"));
        }
        let rules: Vec<&str> =
            run(&files).err().into_iter().flat_map(|problems| problems.0).map(|problem| problem.rule).collect();
        assert_eq!(rules, if passes { vec![] } else { vec!["signed-border"] }, "{name}");
    }
}

/// The files of a problem are those the thing was written in.
#[test]
fn a_problem_names_the_line_that_is_wrong() {
    for (rule, file, from, to) in [
        ("ref-resolves", "orders", "schemas/EventBody\" }", "schemas/EventBdy\" }"),
        ("rust-name", "orders", "operationId: orders_get", "operationId: orders_move"),
        ("json-answer", "shared", "application/json:", "application/problem+json:"),
        ("schema-form", "orders", "self: { type: string }", "self: { type: text }"),
    ] {
        let changed = changed(file, from, to);
        let (name, text) = changed.iter().find(|(name, _)| name.contains(file)).unwrap();
        let problems = run(&changed).unwrap_err().0;
        let line = text.lines().position(|line| line.contains(to)).unwrap() + 1;
        // An operation's problems stand at the operation, an answer's where it is used: a few lines off, in some file.
        let near = problems.iter().any(|p| p.place.file == *name && p.place.line.abs_diff(line) <= 2);
        assert!(near || rule == "json-answer", "{rule} at {line}: {problems:?}");
    }
}

#[test]
fn whole_files_that_are_wrong_are_problems() {
    let one = |name: &str, text: &str| {
        let problems = Spec::from_files("acme", &[(format!("specs/acme/{name}"), text.to_owned())]).unwrap_err().0;
        (problems[0].rule, problems[0].place.line)
    };
    assert_eq!(one("orders.yaml", "paths: {}"), ("file-form", 0), "no root document");
    assert_eq!(one("openapi.yaml", "- openapi"), ("file-form", 1));
    assert_eq!(one("openapi.yaml", "just words"), ("file-form", 1));
    assert_eq!(one("openapi.yaml", "").0, "yaml");
    assert_eq!(one("openapi.yaml", "openapi: 3.0.3\n---\nopenapi: 3.0.3").0, "yaml");
    let none = Spec::from_files("acme", &[]).unwrap_err().0;
    assert_eq!(none[0].rule, "file-form");
    let twice = [files(), vec![("specs/acme/zz.yaml".to_owned(), support::FILES[0].1.to_owned())]].concat();
    assert!(Spec::from_files("acme", &twice).unwrap_err().0.iter().all(|problem| problem.rule == "defined-once"));
}

#[test]
fn a_folder_that_is_not_there_is_a_problem() {
    let problems = Spec::load(Path::new("/nowhere/acme")).unwrap_err().0;
    assert_eq!(problems[0].rule, "readable");
    assert!(!problems[0].mend.is_empty());
}

/// References that lead in a circle end, whatever they are references of.
#[test]
fn a_circle_of_references_is_a_problem() {
    for (file, from, to) in [
        (
            "shared",
            "    Refused:\n",
            "    Refused: { $ref: \"#/components/responses/Again\" }\n    Again: { $ref: \"#/components/responses/Refused\" }\n    Gone:\n",
        ),
        ("shared", "    OrderId:\n", "    OrderId: { $ref: \"#/components/parameters/OrderId\" }\n    Other:\n"),
        (
            "orders",
            "    EventBody:\n      description: Anything.\n      type: object\n      additionalProperties: true",
            "    EventBody: { $ref: \"#/components/schemas/EventBody\" }",
        ),
    ] {
        let problems = run(&changed(file, from, to)).unwrap_err().0;
        assert!(
            problems.iter().any(|problem| problem.rule == "ref-resolves" && problem.what.contains("back to itself")),
            "{problems:?}"
        );
    }
}

/// A text that begins like an alias is none.
#[test]
fn a_text_may_begin_with_a_star() {
    for to in ["\"*bold*\"", "|\n        *bold*\n      tags: [Orders]", "'*'", ">-\n        **bold**"] {
        let files = changed(
            "orders",
            "summary: Get an order",
            &format!("summary: {}", to.split("\n      tags").next().unwrap()),
        );
        run(&files).unwrap_or_else(|problems| panic!("{to}: {problems}"));
    }
}

/// What the source calls rules: the second argument of `add`, `problem` and `general`, the field `rule`, and the first of a
/// tuple of three.
#[derive(Default)]
struct Rules(BTreeMap<String, String>, String);

impl Rules {
    fn take(&mut self, expression: Option<&syn::Expr>) {
        if let Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) = expression {
            let text = text.value();
            if !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '-') {
                self.0.insert(text, self.1.clone());
            }
        }
    }
}

impl Visit<'_> for Rules {
    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        if call.method == "add" || call.method == "problem" {
            self.take(call.args.iter().nth(1));
        }
        syn::visit::visit_expr_method_call(self, call);
    }
    fn visit_expr_call(&mut self, call: &syn::ExprCall) {
        if support::plain(&call.func).ends_with("general") {
            self.take(call.args.iter().nth(1));
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_field_value(&mut self, field: &syn::FieldValue) {
        if matches!(&field.member, syn::Member::Named(name) if name == "rule") {
            self.take(Some(&field.expr));
        }
        syn::visit::visit_field_value(self, field);
    }
    fn visit_expr_tuple(&mut self, tuple: &syn::ExprTuple) {
        if tuple.elems.len() == 3 {
            self.take(tuple.elems.first());
        }
        syn::visit::visit_expr_tuple(self, tuple);
    }
    fn visit_expr_macro(&mut self, invocation: &syn::ExprMacro) {
        // `vec![Problem { rule: .. }]`
        let parser = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        for expression in invocation.mac.parse_body_with(parser).into_iter().flatten() {
            self.visit_expr(&expression);
        }
    }
}

fn rules_of(folder: &Path, rules: &mut Rules) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rules_of(&path, rules);
        } else {
            rules.1 = path.file_name().unwrap().to_string_lossy().into_owned();
            rules.visit_file(&syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap());
        }
    }
}

#[test]
fn every_rule_of_the_source_has_a_row() {
    let mut rules = Rules::default();
    rules_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut rules);
    let mut rows: BTreeSet<&str> = ROWS.iter().chain(EXAMPLES).map(|row| row.0).collect();
    rows.extend(ELSEWHERE.iter().map(|(rule, _)| *rule));
    let missing: Vec<_> = rules
        .0
        .iter()
        .filter(|(rule, _)| !rows.contains(rule.as_str()))
        .filter(|(rule, _)| cfg!(feature = "examples") || *rule != "example")
        .collect();
    assert!(missing.is_empty(), "no row in ROWS for {missing:?}");
    let unknown: Vec<_> = rows.iter().filter(|rule| !rules.0.contains_key(**rule)).collect();
    assert!(unknown.is_empty(), "rows of rules that the source doesn't have (or this test doesn't see): {unknown:?}");
    assert!(rules.0.len() > 40, "{:?}", rules.0);
}
