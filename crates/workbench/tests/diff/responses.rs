//! What we get: answers, their headers and statuses, webhooks and callbacks. By oasdiff's checks, but where a class of our own
//! says so. A value more in an enum is risky, as oasdiff warns of it: our decoder takes it, a `match` doesn't know it.

use crate::table::Row;

pub(crate) const ROWS: &[Row] = &[
    // Members.
    ("required: [id, total, status]", "required: [id, total]", "response-property-became-optional breaking"),
    (
        "required: [id, total, status]",
        "required: [id, total, status, label]",
        "response-property-became-required compatible",
    ),
    ("        made_at: { type: string, format: date-time }\n", "", "response-optional-property-removed risky"),
    (
        "required: [id, total, status]\n      properties:\n        id: { type: string, readOnly: true }\n",
        "required: [total, status]\n      properties:\n",
        "response-required-property-removed breaking",
    ),
    (
        "        level: { type: integer, default: 1 }\n",
        "        level: { type: integer, default: 1 }\n        rank: { type: integer }\n",
        "response-optional-property-added compatible",
    ),
    (
        "required: [id, total, status]\n      properties:\n",
        "required: [id, total, status, rank]\n      properties:\n        rank: { type: integer }\n",
        "response-required-property-added compatible",
    ),
    // Types and formats.
    (
        "made_at: { type: string, format: date-time }",
        "made_at: { type: string }",
        "response-property-type-generalized breaking",
    ),
    (
        "made_at: { type: string, format: date-time }",
        "made_at: { type: integer, format: date-time }",
        "response-property-type-changed breaking",
    ),
    ("label: { type: string,", "label: { type: string, format: uuid,", "response-property-type-specialized compatible"),
    (
        "level: { type: integer, default: 1 }",
        "level: { type: number, default: 1 }",
        "response-property-type-generalized breaking",
    ),
    (
        "rates: { type: object, additionalProperties: { type: number } }",
        "rates: { type: object, additionalProperties: { type: integer } }",
        "response-property-type-specialized compatible",
    ),
    (
        "rates: { type: object, additionalProperties: { type: number } }",
        "rates: { type: array, items: { type: number } }",
        "response-property-type-changed breaking",
    ),
    (
        "data: { type: array, items: { $ref: \"#/components/schemas/Order\" } }\n",
        "data: { type: array, items: { type: string } }\n",
        "response-property-schema-reference-changed compatible; response-property-type-changed breaking",
    ),
    // Null.
    (
        "x-sensitive: personal, nullable: true }",
        "x-sensitive: personal }",
        "response-property-became-not-nullable compatible",
    ),
    (
        "level: { type: integer, default: 1 }",
        "level: { type: integer, default: 1, nullable: true }",
        "response-property-became-nullable breaking",
    ),
    // Values.
    (
        "status: { type: string, enum: [open, paid] }",
        "status: { type: string, enum: [open, paid, gone] }",
        "response-property-enum-value-added risky",
    ),
    (
        "status: { type: string, enum: [open, paid] }",
        "status: { type: string, enum: [paid] }",
        "response-property-enum-value-removed compatible",
    ),
    (
        "status: { type: string, enum: [open, paid] }",
        "status: { type: string }",
        "response-property-became-not-enum risky",
    ),
    (
        "currency: { type: string }\n        status",
        "currency: { type: string, enum: [XOF] }\n        status",
        "response-property-became-enum compatible",
    ),
    (
        "level: { type: integer, default: 1 }",
        "level: { type: integer, default: 2 }",
        "response-property-default-value-changed compatible",
    ),
    (
        "level: { type: integer, default: 1 }",
        "level: { type: integer, default: 1, const: 1 }",
        "response-property-const-added compatible",
    ),
    // Bounds: an answer may promise more, never less.
    (
        "score: { type: integer, minimum: 0, maximum: 10 }",
        "score: { type: integer, minimum: 0, maximum: 11 }",
        "response-property-max-increased breaking",
    ),
    (
        "score: { type: integer, minimum: 0, maximum: 10 }",
        "score: { type: integer, minimum: 0, maximum: 9 }",
        "response-property-max-decreased compatible",
    ),
    (
        "score: { type: integer, minimum: 0, maximum: 10 }",
        "score: { type: integer, minimum: -1, maximum: 10 }",
        "response-property-min-decreased breaking",
    ),
    (
        "score: { type: integer, minimum: 0, maximum: 10 }",
        "score: { type: integer, minimum: 0 }",
        "response-property-max-unset breaking",
    ),
    (
        "label: { type: string, minLength: 1, maxLength: 80",
        "label: { type: string, minLength: 1, maxLength: 90",
        "response-property-max-length-increased breaking",
    ),
    (
        "label: { type: string, minLength: 1, maxLength: 80,",
        "label: { type: string, minLength: 1,",
        "response-property-max-length-unset breaking",
    ),
    (
        "label: { type: string, minLength: 1,",
        "label: { type: string, minLength: 0,",
        "response-property-min-length-decreased breaking",
    ),
    (
        "parts: { type: array, minItems: 1,",
        "parts: { type: array, minItems: 0,",
        "response-property-min-items-decreased breaking",
    ),
    ("parts: { type: array, minItems: 1,", "parts: { type: array,", "response-property-min-items-unset breaking"),
    (
        "maxLength: 80, pattern: \"^[a-z]\"",
        "maxLength: 80, pattern: \"^[a-y]\"",
        "response-property-pattern-changed compatible",
    ),
    ("maxLength: 80, pattern: \"^[a-z]\"", "maxLength: 80", "response-property-pattern-removed compatible"),
    // A closed answer would refuse the next member the provider adds.
    (
        "attributes: { type: object, additionalProperties: true }",
        "attributes: { type: object, additionalProperties: false }",
        "response-property-additional-properties-closed breaking",
    ),
    (
        "attributes: { type: object, additionalProperties: true }",
        "attributes: { type: object, additionalProperties: { type: string } }",
        "response-property-additional-properties-narrowed compatible",
    ),
    (
        "attributes: { type: object, additionalProperties: true }",
        "attributes: { type: object }",
        "response-property-schema-spelling-changed cosmetic",
    ),
    // Forms.
    (
        "source: { oneOf: [",
        "source: { oneOf: [{ $ref: \"#/components/schemas/Gift\" }, ",
        "response-property-one-of-added breaking",
    ),
    (
        "source: { oneOf: [{ $ref: \"#/components/schemas/Card\" }, ",
        "source: { oneOf: [",
        "response-property-one-of-removed compatible",
    ),
    (
        "target: { anyOf: [",
        "target: { anyOf: [{ $ref: \"#/components/schemas/Gift\" }, ",
        "response-property-any-of-added compatible",
    ),
    (
        "target: { anyOf: [{ $ref: \"#/components/schemas/Post\" }, ",
        "target: { anyOf: [",
        "response-property-any-of-removed compatible",
    ),
    ("        - { $ref: \"#/components/schemas/OrderEnvelope\" }\n", "", "response-body-one-of-removed compatible"),
    (
        "- { $ref: \"#/components/schemas/OrderEnvelope\" }",
        "- { $ref: \"#/components/schemas/OrderEnvelope\" }\n        - { $ref: \"#/components/schemas/Order\" }",
        "response-body-one-of-added breaking",
    ),
    // The life of a member.
    (
        "pin: { type: string, writeOnly: true }",
        "pin: { type: string }",
        "response-optional-property-became-not-write-only compatible",
    ),
    (
        "total: { type: number,",
        "total: { type: number, writeOnly: false,",
        "response-property-schema-spelling-changed cosmetic",
    ),
    (
        "id: { type: string, readOnly: true }",
        "id: { type: string }",
        "response-required-property-became-not-read-only compatible",
    ),
    ("old: { type: string, deprecated: true }", "old: { type: string }", "response-property-reactivated compatible"),
    (
        "level: { type: integer, default: 1 }",
        "level: { type: integer, default: 1, deprecated: true }",
        "response-property-deprecated compatible",
    ),
    // Statuses, media types, headers.
    ("        \"409\": { description: Made before. }\n", "", "response-non-success-status-removed compatible"),
    (
        "\"409\": { description: Made before. }",
        "\"409\": { description: Made before. }\n        \"429\": { description: Slower. }",
        "response-non-success-status-added compatible",
    ),
    (
        "\"204\": { description: Gone. }",
        "\"205\": { description: Gone. }",
        "response-success-status-added compatible; response-success-status-removed breaking",
    ),
    ("            text/csv: { schema: { type: string } }\n", "", "response-media-type-removed breaking"),
    (
        "text/csv: { schema: { type: string } }",
        "text/csv: { schema: { type: string } }\n            text/html: {}",
        "response-media-type-added compatible",
    ),
    ("text/csv: { schema: { type: string } }", "text/csv: {}", "response-body-media-type-schema-removed risky"),
    (
        "text/csv: { schema: { type: string } }",
        "text/csv: { schema: { type: string, nullable: true } }",
        "response-body-became-nullable breaking",
    ),
    (
        "            X-Total: { required: true, schema: { type: integer } }\n",
        "",
        "required-response-header-removed breaking",
    ),
    ("            X-Left: { schema: { type: integer } }\n", "", "optional-response-header-removed risky"),
    (
        "X-Left: { schema: { type: integer } }",
        "X-Left: { schema: { type: integer } }\n            X-More: { schema: { type: integer } }",
        "response-header-added compatible",
    ),
    ("X-Total: { required: true,", "X-Total: { required: false,", "response-header-became-optional breaking"),
    (
        "X-Left: { schema: { type: integer } }",
        "X-Left: { schema: { type: string } }",
        "response-header-type-changed breaking",
    ),
    (
        "X-Left: { schema: { type: integer } }",
        "X-Left: { schema: { type: number } }",
        "response-header-type-generalized breaking",
    ),
    (
        "X-Left: { schema: { type: integer } }",
        "X-Left: { schema: { type: integer, nullable: true } }",
        "response-header-became-nullable breaking",
    ),
    // Webhooks and callbacks: what they bring, we receive.
    (
        "mode: { type: string, enum: [live, test] }",
        "mode: { type: string, enum: [live, test, dry] }",
        "response-property-enum-value-added risky",
    ),
    (
        "PaidEvent: { type: object, required: [id],",
        "PaidEvent: { type: object,",
        "response-property-became-optional breaking",
    ),
    ("state: { type: string, enum: [paid, gone] }, ", "", "response-optional-property-removed risky"),
    (
        "X-Shop-Signature, in: header, required: true",
        "X-Shop-Signature, in: header, required: false",
        "response-header-became-optional breaking",
    ),
    (
        "    post:\n      summary: An order was paid",
        "    put:\n      summary: An order was paid",
        "webhook-method-added risky; webhook-method-removed breaking",
    ),
    ("  order.paid:\n", "  order.settled:\n", "webhook-added compatible; webhook-removed breaking"),
    (
        "events: [order.paid, order.settled]",
        "events: [order.paid, order.settled, order.late]",
        "event-type-added compatible",
    ),
    ("events: [order.paid, order.settled]", "events: [order.paid]", "event-type-removed breaking"),
    (
        "- { events: [order.unknown] }",
        "- { events: [order.unknown], schema: { $ref: \"#/components/schemas/Done\" } }",
        "event-data-changed breaking",
    ),
    ("- { events: [order.unknown] }", "- { events: [order.unknown], x-evidence: [] }", "evidence-changed cosmetic"),
    ("        told:\n", "        called:\n", "callback-added compatible; callback-removed breaking"),
    ("$request.body#/notify_url}", "$request.body#/other_url}", "callback-expression-changed risky"),
];
