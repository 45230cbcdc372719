//! Parameters and operations. By oasdiff's checks, but where a class of our own says so.

use crate::table::Row;

pub(crate) const ROWS: &[Row] = &[
    (
        "        - { name: until, in: query, schema: { type: string, format: date-time }, example: \"2026-11-21T10:00:00Z\" }\n",
        "",
        "request-parameter-removed risky",
    ),
    (
        "- { name: exact, in: query, schema: { type: number } }",
        "- { name: exact, in: query, schema: { type: number } }\n        - { name: more, in: query, schema: { type: number } }",
        "new-optional-request-parameter compatible",
    ),
    (
        "- { name: exact, in: query, schema: { type: number } }",
        "- { name: exact, in: query, schema: { type: number } }\n        - { name: more, in: query, required: true, schema: { type: number } }",
        "new-required-request-parameter breaking",
    ),
    (
        "{ name: exact, in: query, schema",
        "{ name: exact, in: query, required: true, schema",
        "request-parameter-became-required breaking",
    ),
    (
        "{ name: since, in: query, required: true,",
        "{ name: since, in: query, required: false,",
        "request-parameter-became-optional compatible",
    ),
    (
        "{ name: exact, in: query,",
        "{ name: exact, in: header,",
        "new-optional-request-parameter compatible; request-parameter-removed risky",
    ),
    (
        "{ name: exact, in: query,",
        "{ name: precise, in: query,",
        "new-optional-request-parameter compatible; request-parameter-removed risky",
    ),
    ("{ name: X-Trace, in: header", "{ name: x-trace, in: header", "request-parameter-renamed cosmetic"),
    (
        "{ name: exact, in: query, schema: { type: number } }",
        "{ name: exact, in: query, schema: { type: string } }",
        "request-parameter-type-changed breaking",
    ),
    (
        "{ name: exact, in: query, schema: { type: number } }",
        "{ name: exact, in: query, schema: {} }",
        "request-parameter-type-generalized compatible",
    ),
    (
        "{ name: limit, in: query, schema: { type: integer,",
        "{ name: limit, in: query, schema: { type: number,",
        "request-parameter-type-generalized compatible",
    ),
    (
        "minimum: 1, maximum: 100, default: 20",
        "minimum: 1, maximum: 50, default: 20",
        "request-parameter-max-decreased breaking",
    ),
    (
        "minimum: 1, maximum: 100, default: 20",
        "minimum: 1, maximum: 500, default: 20",
        "request-parameter-max-increased compatible",
    ),
    (
        "minimum: 1, maximum: 100, default: 20",
        "minimum: 2, maximum: 100, default: 20",
        "request-parameter-min-increased breaking",
    ),
    (
        "minimum: 1, maximum: 100, default: 20",
        "minimum: 0, maximum: 100, default: 20",
        "request-parameter-min-decreased compatible",
    ),
    (
        "minimum: 1, maximum: 100, default: 20",
        "minimum: 1, maximum: 100, default: 25",
        "request-parameter-default-value-changed breaking",
    ),
    (
        "minimum: 1, maximum: 100, default: 20",
        "minimum: 1, maximum: 100",
        "request-parameter-default-value-removed breaking",
    ),
    (
        "{ name: exact, in: query, schema: { type: number } }",
        "{ name: exact, in: query, schema: { type: number, default: 1 } }",
        "request-parameter-default-value-added breaking",
    ),
    (
        "{ name: exact, in: query, schema: { type: number } }",
        "{ name: exact, in: query, schema: { type: number, maximum: 1 } }",
        "request-parameter-max-set risky",
    ),
    ("enum: [open, paid, gone]", "enum: [open, paid]", "request-parameter-enum-value-removed breaking"),
    ("enum: [open, paid, gone]", "enum: [open, paid, gone, late]", "request-parameter-enum-value-added compatible"),
    (
        "{ name: after, in: query, description: Where to go on., schema: { type: string } }",
        "{ name: after, in: query, description: Where to go on., schema: { type: string, enum: [a] } }",
        "request-parameter-became-enum breaking",
    ),
    ("minLength: 2, maxLength: 40", "minLength: 3, maxLength: 40", "request-parameter-min-length-increased breaking"),
    ("minLength: 2, maxLength: 40", "minLength: 1, maxLength: 40", "request-parameter-min-length-decreased compatible"),
    ("minLength: 2, maxLength: 40", "minLength: 2, maxLength: 30", "request-parameter-max-length-decreased breaking"),
    ("minLength: 2, maxLength: 40", "minLength: 2, maxLength: 50", "request-parameter-max-length-increased compatible"),
    (", pattern: \"^[a-z]+$\"", "", "request-parameter-pattern-removed compatible"),
    ("pattern: \"^[a-z]+$\"", "pattern: \"^[a-y]+$\"", "request-parameter-pattern-changed risky"),
    ("minItems: 1, maxItems: 9", "minItems: 2, maxItems: 9", "request-parameter-min-items-increased breaking"),
    ("minItems: 1, maxItems: 9", "minItems: 1, maxItems: 8", "request-parameter-max-items-decreased breaking"),
    (
        "minItems: 1, maxItems: 9, items: { type: string }",
        "minItems: 1, maxItems: 9, items: { type: integer }",
        "request-parameter-property-type-changed breaking",
    ),
    (
        "name: ids, in: query, style: form,",
        "name: ids, in: query, style: spaceDelimited,",
        "request-parameter-style-changed breaking",
    ),
    ("style: form, explode: true", "style: form, explode: false", "request-parameter-explode-changed breaking"),
    ("style: form, explode: true", "style: form", "request-parameter-schema-spelling-changed cosmetic"),
    (
        "X-Trace, in: header, schema: { type: string, nullable: true }",
        "X-Trace, in: header, schema: { type: string }",
        "request-parameter-became-not-nullable breaking",
    ),
    (
        "{ name: exact, in: query, schema: { type: number } }",
        "{ name: exact, in: query, schema: { type: number, nullable: true } }",
        "request-parameter-became-nullable compatible",
    ),
    (
        "{ name: exact, in: query, schema",
        "{ name: exact, in: query, deprecated: true, schema",
        "request-parameter-deprecated compatible",
    ),
    (
        "{ name: exact, in: query, schema",
        "{ name: exact, in: query, allowReserved: true, schema",
        "request-parameter-allow-reserved-changed risky",
    ),
    ("- { name: until,", "- { description: Until when., name: until,", "description-changed cosmetic"),
    ("example: \"2026-11-21T10:00:00Z\"", "example: \"2026-11-22T10:00:00Z\"", "example-changed cosmetic"),
    // Operations and paths.
    ("  /health:\n", "  /alive:\n", "operation-moved risky"),
    (
        "  /health:\n    get:\n      operationId: health",
        "  /alive:\n    get:\n      operationId: alive",
        "api-path-removed-without-deprecation breaking; endpoint-added compatible",
    ),
    (
        "    delete:\n      operationId: orders_delete\n      tags: [Orders]\n      deprecated: true\n      x-retry: { policy: never, because: A repeat reads as a failure. }\n      responses:\n        \"204\": { description: Gone. }\n",
        "",
        "api-removed-with-deprecation compatible",
    ),
    (
        "    get:\n      operationId: orders_get\n",
        "    patch:\n      operationId: orders_patch\n",
        "api-removed-without-deprecation breaking; endpoint-added compatible",
    ),
    (
        "    put:\n      operationId: orders_replace",
        "    patch:\n      operationId: orders_replace",
        "operation-moved breaking",
    ),
    ("  /team:\n", "  /members:\n", "operation-moved risky"),
    (
        "  /orders/{order_id}:\n    parameters:\n      - { name: order_id,",
        "  /orders/{id}:\n    parameters:\n      - { name: id,",
        "path-parameter-renamed compatible; request-parameter-renamed compatible",
    ),
    ("  /orders/{order_id}/refund:", "  /shops/{shop}/orders/{order_id}/refund:", "operation-moved breaking"),
    ("operationId: orders_get", "operationId: orders_find", "api-operation-id-removed breaking"),
    (
        "operationId: team_list\n      tags: [Team]",
        "operationId: team_list\n      tags: [Orders]",
        "api-tag-added compatible; api-tag-removed breaking",
    ),
    (
        "operationId: team_list\n      tags: [Team]",
        "operationId: team_list\n      tags: [Team, Orders]",
        "api-tag-added compatible",
    ),
    ("operationId: health\n", "operationId: health\n      tags: [Team]\n", "api-tag-added compatible"),
    ("      deprecated: true\n      x-retry", "      x-retry", "endpoint-reactivated compatible"),
    ("operationId: health\n", "operationId: health\n      deprecated: true\n", "endpoint-deprecated compatible"),
    (
        "  /health:\n",
        "  /health:\n    head: { operationId: pulse, responses: { \"200\": { description: Well. } } }\n",
        "endpoint-added compatible",
    ),
    (
        "  /team:\n",
        "  /team:\n    parameters: [{ name: all, in: query, schema: { type: boolean } }]\n",
        "new-optional-request-parameter compatible",
    ),
    // A path says itself that it has a parameter: describing it, or not, asks for nothing more.
    (
        "      parameters:\n        - { name: order_id, in: path, required: true, schema: { type: string } }\n      requestBody:",
        "      requestBody:",
        "path-parameter-undescribed compatible",
    ),
    (
        "  /team:\n    get:\n",
        "  /shops/{shop}/team:\n    get:\n      parameters: [{ name: shop, in: path, required: true, schema: { type: string } }]\n",
        "new-request-path-parameter breaking; operation-moved risky",
    ),
];
