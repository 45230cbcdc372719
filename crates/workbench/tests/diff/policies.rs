//! Our own extensions. What lets a write be sent again that wasn't, or be believed on less evidence, is breaking.

use crate::table::Row;

pub(crate) const ROWS: &[Row] = &[
    // x-retry. A write that dares more may pay twice; one that dares less ends unknown more often; a read harms nobody.
    ("policy: keyed, because", "policy: safe, because", "retry-became-safe breaking"),
    ("policy: keyed, because", "policy: lookup, because", "retry-became-lookup risky"),
    ("policy: keyed, because", "policy: never, because", "retry-became-never risky"),
    ("policy: lookup, because", "policy: keyed, because", "retry-became-keyed breaking"),
    ("policy: lookup, because", "policy: safe, because", "retry-became-safe breaking"),
    (
        "policy: never, because: A repeat reads",
        "policy: lookup, because: A repeat reads",
        "retry-became-lookup breaking",
    ),
    ("policy: never, because: A repeat reads", "policy: keyed, because: A repeat reads", "retry-became-keyed breaking"),
    ("policy: never, because: A repeat reads", "policy: safe, because: A repeat reads", "retry-became-safe breaking"),
    ("policy: safe, because: The same twice", "policy: keyed, because: The same twice", "retry-became-keyed risky"),
    ("policy: never, because: Nobody tried.", "policy: safe, because: Nobody tried.", "retry-became-safe compatible"),
    ("      x-retry: { policy: keyed, because: The key is kept for a day. }\n", "", "retry-became-never risky"),
    ("because: The key is kept for a day.", "because: The provider says so.", "reason-changed cosmetic"),
    // x-idempotency-key.
    (
        "name: Idempotency-Key, required: true, hours: 24 }",
        "name: Idempotency-Key, required: true, hours: 48 }",
        "idempotency-key-trusted-longer breaking",
    ),
    (
        "name: Idempotency-Key, required: true, hours: 24 }",
        "name: Idempotency-Key, required: true, hours: 12 }",
        "idempotency-key-trusted-shorter compatible",
    ),
    (
        "name: Idempotency-Key, required: true, hours: 24 }",
        "name: Idempotency-Key, required: false, hours: 24 }",
        "idempotency-key-became-optional risky",
    ),
    (
        "x-idempotency-key: { in: header, name: Idempotency-Key,",
        "x-idempotency-key: { in: header, name: X-Once,",
        "idempotency-key-renamed breaking",
    ),
    (
        "x-idempotency-key: { in: header, name: Idempotency-Key,",
        "x-idempotency-key: { in: body, name: Idempotency-Key,",
        "idempotency-key-moved breaking",
    ),
    (
        "      x-idempotency-key: { in: header, name: Idempotency-Key, required: true, hours: 24 }\n",
        "",
        "idempotency-key-removed breaking",
    ),
    (
        "operationId: orders_replace\n",
        "operationId: orders_replace\n      x-idempotency-key: { in: header, name: K, required: true, hours: 1 }\n",
        "idempotency-key-added-required breaking",
    ),
    (
        "operationId: orders_replace\n",
        "operationId: orders_replace\n      x-idempotency-key: { in: header, name: K, required: false, hours: 1 }\n",
        "idempotency-key-added-optional compatible",
    ),
    // x-lookup.
    ("absence: inconclusive", "absence: conclusive", "lookup-absence-became-conclusive breaking"),
    ("how: list, request", "how: repeat, request", "lookup-became-repeat breaking"),
    ("how: list, request", "how: get, request", "lookup-how-changed risky"),
    ("operation: orders_list, how", "operation: orders_get, how", "lookup-target-changed breaking"),
    ("request: /reason, response: /id", "request: /reason, response: /label", "lookup-target-changed breaking"),
    ("same: [/amount, /currency]", "same: [/amount]", "lookup-compares-less breaking"),
    ("same: [/amount, /currency]", "same: [/amount, /currency, /kind]", "lookup-compares-more risky"),
    (
        "      x-lookup: { operation: orders_list, how: list, request: /reason, response: /id, absence: inconclusive, same: [/amount, /currency] }\n",
        "",
        "lookup-removed risky",
    ),
    // x-pagination.
    (
        "x-pagination: { style: cursor, cursor: after, limit: limit }",
        "x-pagination: { style: none }",
        "pagination-removed breaking",
    ),
    (
        "x-pagination: { style: cursor, cursor: after, limit: limit }",
        "x-pagination: { style: offset, offset: after, limit: limit }",
        "pagination-style-changed breaking",
    ),
    (
        "x-pagination: { style: cursor, cursor: after, limit: limit }",
        "x-pagination: { style: cursor, cursor: q, limit: limit }",
        "pagination-parameter-changed breaking",
    ),
    (
        "x-pagination: { style: none }",
        "x-pagination: { style: cursor, cursor: c, limit: l }",
        "pagination-added compatible",
    ),
    // x-confirmation.
    ("      x-confirmation: { request: /token, response: /confirmation_token }\n", "", "confirmation-removed breaking"),
    ("x-confirmation: { request: /token,", "x-confirmation: { request: /reason,", "confirmation-token-moved breaking"),
    (
        "operationId: orders_replace\n",
        "operationId: orders_replace\n      x-confirmation: { request: /a, response: /b }\n",
        "confirmation-added breaking",
    ),
    // x-money.
    (
        "x-money: { unit: minor, currency: currency }",
        "x-money: { unit: major, currency: currency }",
        "request-property-money-unit-changed breaking",
    ),
    (
        "x-money: { unit: major, currency: currency } }\n        currency: { type: string }",
        "x-money: { unit: major, currency: money } }\n        currency: { type: string }",
        "response-property-money-currency-changed breaking",
    ),
    (
        "fee: { type: number }",
        "fee: { type: number, x-money: { unit: major, currency: currency } }",
        "request-property-money-mark-added breaking",
    ),
    (
        "total: { type: number, x-money: { unit: major, currency: currency } }",
        "total: { type: number }",
        "response-property-money-mark-removed breaking",
    ),
    ("because: Nobody says.", "because: No source says.", "reason-changed cosmetic"),
    // x-sensitive.
    (
        "phone: { type: string, x-sensitive: personal }",
        "phone: { type: string }",
        "request-property-sensitive-mark-removed breaking",
    ),
    (
        "mail: { type: string, x-sensitive: personal, nullable: true }",
        "mail: { type: string, nullable: true }",
        "response-property-sensitive-mark-removed breaking",
    ),
    (
        "secret: { type: string, x-sensitive: secret }",
        "secret: { type: string, x-sensitive: personal }",
        "request-property-sensitive-mark-changed breaking",
    ),
    (
        "fee: { type: number }",
        "fee: { type: number, x-sensitive: personal }",
        "request-property-sensitive-mark-added breaking",
    ),
    // Signatures.
    (
        "currency: { type: string, x-signed: reference }",
        "currency: { type: string }",
        "request-property-signed-mark-removed breaking",
    ),
    (
        "code: { type: string, minLength",
        "code: { type: string, x-signed: reference, minLength",
        "request-property-signed-mark-added risky",
    ),
    ("x-signature: shop-v1", "x-signature: shop-v2", "signature-rule-changed breaking"),
    (", x-signature: shop-v1", "", "signature-rule-changed breaking"),
    // Unions.
    (
        "{ name: Preview, when: preview }",
        "{ name: Preview, when: confirmation_token }",
        "response-body-union-changed breaking",
    ),
    (
        "RefundMade:\n      oneOf: [{ $ref: \"#/components/schemas/Preview\" }, { $ref: \"#/components/schemas/Done\" }]",
        "RefundMade:\n      oneOf: [{ $ref: \"#/components/schemas/Done\" }, { $ref: \"#/components/schemas/Preview\" }]",
        "response-body-branches-reordered risky",
    ),
    // What nobody knows is risky, wherever it stands.
    ("operationId: health\n", "operationId: health\n      x-mystery: 1\n", "unknown-extension-changed risky"),
    ("fee: { type: number }", "fee: { type: number, x-mystery: 1 }", "unknown-extension-changed risky"),
    ("operationId: health\n", "operationId: health\n      mystery: 1\n", "unjudged risky"),
    ("fee: { type: number }", "fee: { type: number, contains: 1 }", "unjudged risky"),
    ("policy: safe, because: The same twice", "policy: safe, mystery: 1, because: The same twice", "unjudged risky"),
];
