//! What we send: request bodies. By oasdiff's checks, but where a class of our own says so.

use crate::table::Row;

pub(crate) const ROWS: &[Row] = &[
    // Members.
    (
        "required: [amount, currency, kind]",
        "required: [amount, currency, kind, note]",
        "request-property-became-required-with-default breaking",
    ),
    (
        "required: [amount, currency, kind]",
        "required: [amount, currency, kind, phone]",
        "request-property-became-required breaking",
    ),
    (
        "required: [amount, currency, kind]",
        "required: [amount, currency]",
        "request-property-became-optional compatible",
    ),
    ("        notify_url: { type: string, format: uri }\n", "", "request-property-removed risky"),
    (
        "        fee: { type: number }",
        "        fee: { type: number }\n        tip: { type: number }",
        "new-optional-request-property compatible",
    ),
    (
        "required: [amount, currency, kind]\n      properties:",
        "required: [amount, currency, kind, tip]\n      properties:\n        tip: { type: number }",
        "new-required-request-property breaking",
    ),
    (
        "required: [amount, currency, kind]\n      properties:",
        "required: [amount, currency, kind, tip]\n      properties:\n        tip: { type: number, default: 0 }",
        "new-required-request-property-with-default breaking",
    ),
    (
        "properties: { title: { type: string }, line:",
        "properties: { name: { type: string }, line:",
        "new-optional-request-property compatible; request-property-removed risky",
    ),
    // Types and formats.
    ("fee: { type: number }", "fee: { type: string }", "request-property-type-changed breaking"),
    ("fee: { type: number }", "fee: { type: integer }", "request-property-type-changed breaking"),
    ("fee: { type: number }", "fee: {}", "request-property-type-generalized compatible"),
    (
        "amount: { type: integer, minimum: 1",
        "amount: { type: number, minimum: 1",
        "request-property-type-generalized compatible",
    ),
    (
        "any: { description: Anything. }",
        "any: { type: string, description: Anything. }",
        "request-property-type-changed breaking",
    ),
    (
        "count: { type: integer, format: int32",
        "count: { type: integer, format: int64",
        "request-property-type-generalized compatible",
    ),
    ("count: { type: integer, format: int32", "count: { type: integer", "request-property-type-generalized compatible"),
    (
        "notify_url: { type: string, format: uri }",
        "notify_url: { type: string, format: email }",
        "request-property-type-changed breaking",
    ),
    (
        "flat: { type: string, deprecated: true }",
        "flat: { type: string, format: uri, deprecated: true }",
        "request-property-type-changed breaking",
    ),
    ("lines: { type: array", "lines: { type: object", "request-property-type-changed breaking"),
    (
        "items: { $ref: \"#/components/schemas/Line\" } }\n",
        "items: { type: string } }\n",
        "request-property-schema-reference-changed compatible; request-property-type-changed breaking",
    ),
    // Null.
    (
        "when: { type: string, nullable: true }",
        "when: { type: string }",
        "request-property-became-not-nullable breaking",
    ),
    ("fee: { type: number }", "fee: { type: number, nullable: true }", "request-property-became-nullable compatible"),
    // Values.
    ("enum: [gift, sale]", "enum: [gift]", "request-property-enum-value-removed breaking"),
    ("enum: [gift, sale]", "enum: [gift, sale, loan]", "request-property-enum-value-added compatible"),
    (
        "enum: [gift, sale]",
        "enum: [gift, SALE]",
        "request-property-enum-value-added compatible; request-property-enum-value-removed breaking",
    ),
    (
        "kind: { type: string, enum: [gift, sale] }",
        "kind: { type: string }",
        "request-property-became-not-enum compatible",
    ),
    ("code: { type: string,", "code: { type: string, enum: [ABCD],", "request-property-became-enum breaking"),
    (
        "maxLength: 200, default: none",
        "maxLength: 200, default: some",
        "request-property-default-value-changed compatible",
    ),
    ("maxLength: 200, default: none", "maxLength: 200", "request-property-default-value-removed compatible"),
    ("fee: { type: number }", "fee: { type: number, default: 1 }", "request-property-default-value-added compatible"),
    ("fee: { type: number }", "fee: { type: number, const: 1 }", "request-property-const-added breaking"),
    // Bounds.
    ("maximum: 1000000", "maximum: 999999", "request-property-max-decreased breaking"),
    ("maximum: 1000000", "maximum: 1000001", "request-property-max-increased compatible"),
    (", maximum: 1000000", "", "request-property-max-unset compatible"),
    ("fee: { type: number }", "fee: { type: number, maximum: 9 }", "request-property-max-set risky"),
    (
        "amount: { type: integer, minimum: 1",
        "amount: { type: integer, minimum: 2",
        "request-property-min-increased breaking",
    ),
    (
        "amount: { type: integer, minimum: 1",
        "amount: { type: integer, minimum: 0",
        "request-property-min-decreased compatible",
    ),
    ("amount: { type: integer, minimum: 1,", "amount: { type: integer,", "request-property-min-unset compatible"),
    ("fee: { type: number }", "fee: { type: number, minimum: 9 }", "request-property-min-set risky"),
    (
        "price: { type: number, exclusiveMinimum: true",
        "price: { type: number, exclusiveMinimum: false",
        "request-property-exclusive-min-unset compatible",
    ),
    ("fee: { type: number }", "fee: { type: number, exclusiveMaximum: 9 }", "request-property-exclusive-max-set risky"),
    ("maxLength: 200", "maxLength: 100", "request-property-max-length-decreased breaking"),
    ("maxLength: 200", "maxLength: 300", "request-property-max-length-increased compatible"),
    ("phone: { type: string,", "phone: { type: string, maxLength: 20,", "request-property-max-length-set risky"),
    (
        "code: { type: string, minLength: 4",
        "code: { type: string, minLength: 5",
        "request-property-min-length-increased breaking",
    ),
    (
        "code: { type: string, minLength: 4",
        "code: { type: string, minLength: 3",
        "request-property-min-length-decreased compatible",
    ),
    (
        "phone: { type: string,",
        "phone: { type: string, minLength: 1,",
        "request-property-min-length-increased breaking",
    ),
    (
        "lines: { type: array, minItems: 1",
        "lines: { type: array, minItems: 2",
        "request-property-min-items-increased breaking",
    ),
    ("lines: { type: array, minItems: 1,", "lines: { type: array,", "request-property-min-items-unset compatible"),
    ("lines: { type: array,", "lines: { type: array, maxItems: 7,", "request-property-max-items-set risky"),
    ("uniqueItems: false", "uniqueItems: true", "request-property-unique-items-set risky"),
    ("multipleOf: 1", "multipleOf: 5", "request-property-multiple-of-changed breaking"),
    ("pattern: \"^[A-Z]\"", "pattern: \"^[A-Y]\"", "request-property-pattern-changed risky"),
    ("pattern: \"^[A-Z]\"", "pattern: \".*\"", "request-property-pattern-generalized compatible"),
    (", pattern: \"^[A-Z]\"", "", "request-property-pattern-removed compatible"),
    ("phone: { type: string,", "phone: { type: string, pattern: \"^.\",", "request-property-pattern-added breaking"),
    // Further members.
    (
        "additionalProperties: false\n",
        "additionalProperties: true\n",
        "request-property-additional-properties-opened compatible",
    ),
    (
        "meta: { type: object, additionalProperties: { type: string } }",
        "meta: { type: object, additionalProperties: false }",
        "request-property-additional-properties-closed breaking",
    ),
    (
        "meta: { type: object, additionalProperties: { type: string } }",
        "meta: { type: object, additionalProperties: true }",
        "request-property-additional-properties-widened compatible",
    ),
    (
        "meta: { type: object, additionalProperties: { type: string } }",
        "meta: { type: object, additionalProperties: { type: integer } }",
        "request-property-type-changed breaking",
    ),
    // Forms.
    (
        ", { $ref: \"#/components/schemas/Wallet\" }] }\n        ship",
        "] }\n        ship",
        "request-property-any-of-removed breaking",
    ),
    (
        "pay: { anyOf: [",
        "pay: { anyOf: [{ $ref: \"#/components/schemas/Gift\" }, ",
        "request-property-any-of-added compatible",
    ),
    (
        ", { $ref: \"#/components/schemas/Pickup\" }], discriminator",
        "], discriminator",
        "request-property-one-of-removed breaking",
    ),
    (
        "ship: { oneOf: [",
        "ship: { oneOf: [{ $ref: \"#/components/schemas/Gift\" }, ",
        "request-property-one-of-added compatible",
    ),
    (
        "ship: { oneOf: [{ $ref: \"#/components/schemas/Post\" }, { $ref: \"#/components/schemas/Pickup\" }]",
        "ship: { oneOf: [{ $ref: \"#/components/schemas/Pickup\" }, { $ref: \"#/components/schemas/Post\" }]",
        "request-property-branches-reordered compatible",
    ),
    (
        "extra: { allOf: [",
        "extra: { allOf: [{ $ref: \"#/components/schemas/Card\" }, ",
        "request-property-all-of-added breaking",
    ),
    (
        "extra: { allOf: [",
        "extra: { allOf: [{ description: A gift. }, ",
        "request-property-all-of-added-annotation-only compatible",
    ),
    (
        "extra: { allOf: [{ $ref: \"#/components/schemas/Gift\" }] }",
        "extra: { allOf: [] }",
        "request-property-all-of-removed risky",
    ),
    (
        "fee: { type: number }",
        "fee: { oneOf: [{ type: number }] }",
        "request-property-type-generalized compatible; request-property-wrapped-in-one-of breaking",
    ),
    (", discriminator: { propertyName: by }", "", "request-property-discriminator-removed compatible"),
    (
        "discriminator: { propertyName: by }",
        "discriminator: { propertyName: street }",
        "request-property-discriminator-property-name-changed compatible",
    ),
    // The life of a member.
    ("flat: { type: string, deprecated: true }", "flat: { type: string }", "request-property-reactivated compatible"),
    ("fee: { type: number }", "fee: { type: number, deprecated: true }", "request-property-deprecated compatible"),
    (
        "fee: { type: number }",
        "fee: { type: number, readOnly: true }",
        "request-optional-property-became-read-only compatible",
    ),
    (
        "kind: { type: string, ",
        "kind: { type: string, writeOnly: true, ",
        "request-required-property-became-write-only compatible",
    ),
    // The body itself.
    (
        "      requestBody:\n        required: true\n        content: {",
        "      requestBody:\n        content: {",
        "request-body-became-optional compatible",
    ),
    (
        "requestBody: { content: { application/json: { schema: { $ref: \"#/components/schemas/OrderReplace\" } } } }",
        "requestBody: { required: true, content: { application/json: { schema: { $ref: \"#/components/schemas/OrderReplace\" } } } }",
        "request-body-became-required breaking",
    ),
    (
        "      requestBody: { content: { application/json: { schema: { $ref: \"#/components/schemas/OrderReplace\" } } } }\n",
        "",
        "request-body-removed breaking",
    ),
    (
        "      deprecated: true\n      x-retry",
        "      deprecated: true\n      requestBody: { content: { application/json: { schema: { type: string } } } }\n      x-retry",
        "request-body-added-optional compatible",
    ),
    (
        "      deprecated: true\n      x-retry",
        "      deprecated: true\n      requestBody: { required: true, content: { application/json: { schema: { type: string } } } }\n      x-retry",
        "request-body-added-required breaking",
    ),
    ("          application/xml: { schema: { type: string } }\n", "", "request-body-media-type-removed breaking"),
    (
        "application/xml: { schema: { type: string } }",
        "application/xml: { schema: { type: string } }\n          text/plain: { schema: { type: string } }",
        "request-body-media-type-added compatible",
    ),
    (
        "application/xml: { schema: { type: string } }",
        "application/xml: {}",
        "request-body-media-type-schema-removed compatible",
    ),
    (
        "application/xml: { schema: { type: string } }",
        "application/xml: { schema: { type: integer } }",
        "request-body-type-changed breaking",
    ),
    (
        "application/xml: { schema: { type: string } }",
        "application/xml: { schema: { type: string, maxLength: 9 } }",
        "request-body-max-length-set risky",
    ),
    (
        "application/xml: { schema: { type: string } }",
        "application/xml: { schema: { type: string, enum: [a] } }",
        "request-body-became-enum breaking",
    ),
];
